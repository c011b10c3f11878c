//! The small closed classes of English that rules speak of: who, when, whose, how many.
//!
//! Lists, not a dictionary: a word is in a class because a rule or the clause reader needs it.

use std::sync::LazyLock;

use crate::table::{Hash, Table};
use crate::text::{Case, Kind, Text};

/// A class of words. Patterns name it in lower case: `<relative>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Class {
    /// Every word.
    Any,
    /// Adverbs that slip in between: really, so, just, never.
    Adverb,
    /// Forms of *be*, the contracted `'s` among them.
    Be,
    /// `was`, `were`.
    Was,
    /// Forms of *have*, `'d` among them.
    Have,
    /// Forms of *do*.
    Do,
    /// can, could, may, might, will, would, shall, should, must and `'d`.
    Modal,
    /// not, never, no, nobody.
    Not,
    /// `you` as people write it.
    You,
    /// your, yours.
    Your,
    /// I, we.
    We,
    /// me, us.
    Us,
    /// my, our.
    Our,
    /// Words that open a noun phrase: the, a, this, your, any.
    Determiner,
    /// Pronouns that open a clause.
    Subject,
    /// Prepositions.
    Preposition,
    /// Words that open a clause after another: because, when, which.
    Opener,
    /// and, but, or, so.
    And,
    /// Numbers in digits or in letters.
    Number,
    /// Digits.
    Digits,
    /// Days of the week.
    Day,
    /// Months.
    Month,
    /// Parts of a day.
    Daytime,
    /// Members of a family or household.
    Relative,
    /// People who work in a practice.
    Staff,
    /// mr, mrs, dr.
    Title,
    /// A capitalised word inside a sentence.
    Name,
    /// The practice as a place: office, clinic, practice.
    Place,
    /// Visits by any name: visit, appointment, slot.
    Visit,
    /// Money words that are about somebody's account.
    Money,
    /// Insurers and programmes by name.
    Insurer,
    /// Files, charts and logs.
    Record,
    /// Units of time.
    Unit,
    /// Past forms of verbs that are not regular.
    Irregular,
    /// Adjectives for how somebody feels.
    Feeling,
    /// What somebody wrote: review, feedback, comment.
    Words,
    /// Past forms and participles: came, called, been.
    Past,
}

/// A set of classes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ClassSet(u64);

impl ClassSet {
    /// Whether the class is in the set.
    pub const fn has(self, class: Class) -> bool {
        self.0 & (1 << class as u8) != 0
    }

    fn add(&mut self, class: Class) {
        self.0 |= 1 << class as u8;
    }
}

impl Class {
    /// The class that a pattern calls so.
    pub fn from_name(name: &str) -> Option<Class> {
        let row = NAMES.iter().find(|row| row.0 == name)?;
        Some(row.1)
    }
}

const NAMES: &[(&str, Class)] = &[
    ("any", Class::Any),
    ("adverb", Class::Adverb),
    ("be", Class::Be),
    ("was", Class::Was),
    ("have", Class::Have),
    ("do", Class::Do),
    ("modal", Class::Modal),
    ("not", Class::Not),
    ("you", Class::You),
    ("your", Class::Your),
    ("we", Class::We),
    ("us", Class::Us),
    ("our", Class::Our),
    ("det", Class::Determiner),
    ("subject", Class::Subject),
    ("prep", Class::Preposition),
    ("opener", Class::Opener),
    ("and", Class::And),
    ("number", Class::Number),
    ("digits", Class::Digits),
    ("day", Class::Day),
    ("month", Class::Month),
    ("daytime", Class::Daytime),
    ("relative", Class::Relative),
    ("staff", Class::Staff),
    ("title", Class::Title),
    ("name", Class::Name),
    ("place", Class::Place),
    ("visit", Class::Visit),
    ("money", Class::Money),
    ("insurer", Class::Insurer),
    ("record", Class::Record),
    ("unit", Class::Unit),
    ("irregular", Class::Irregular),
    ("feeling", Class::Feeling),
    ("words", Class::Words),
    ("past", Class::Past),
];

const LISTS: &[(Class, &str)] = &[
    (
        Class::Adverb,
        "so very really truly deeply just also always only even still simply quite too ever again already \
         actually certainly clearly definitely genuinely honestly sincerely absolutely completely totally fully \
         especially particularly rather pretty extremely incredibly terribly awfully much more most both all indeed \
         surely sadly unfortunately personally certainly kindly recently currently now then once first often usually \
         perhaps maybe probably plainly directly quickly immediately promptly promptly previously specifically \
         initially originally eventually finally today yesterday repeatedly routinely regularly do does did",
    ),
    (Class::Be, "am is are was were be been being 's"),
    (Class::Was, "was were"),
    (Class::Have, "have has had having 'd 've"),
    (Class::Do, "do does did"),
    (
        Class::Modal,
        "can could may might will would shall should must 'd ought",
    ),
    (
        Class::Not,
        "not never no nobody none nothing neither nor without",
    ),
    (Class::You, "you ya yourself yourselves"),
    (Class::Your, "your yours"),
    (Class::We, "we i"),
    (Class::Us, "us me ourselves myself"),
    (Class::Our, "our my ours mine"),
    (
        Class::Determiner,
        "the a an this that these those your our my his her their its any some every each no another such both all \
         which what whose",
    ),
    (
        Class::Subject,
        "i we you he she they it there who nobody everyone everybody anyone anybody someone somebody this that",
    ),
    (
        Class::Preposition,
        "to for with of in on at from by about into over under through during after before without within against \
         between among toward towards upon around behind beyond near until till since than as like per via out off \
         up down regarding concerning despite except inside outside along across onto",
    ),
    (
        Class::Opener,
        "because since when whenever while if unless although though that which who whom whose where why how what \
         as before after until once whether so than",
    ),
    (Class::And, "and but or so yet nor plus &"),
    (
        Class::Number,
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
         eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen couple \
         several few",
    ),
    (
        Class::Day,
        "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays \
         saturdays sundays mon tue tues wed thu thur thurs fri weekend",
    ),
    (
        Class::Month,
        "january february march april may june july august september october november december jan feb mar apr jun \
         jul aug sep sept oct nov dec",
    ),
    (
        Class::Daytime,
        "morning afternoon evening night noon midday lunchtime am pm a.m p.m",
    ),
    (
        Class::Relative,
        "husband wife spouse partner fiance fiancee boyfriend girlfriend son sons daughter daughters child children \
         kid kids baby toddler infant newborn mother father mom mum mommy mama dad daddy papa parent parents \
         grandmother grandfather grandma grandpa granny nana grandparents grandson granddaughter grandchild \
         grandchildren grandkids brother brothers sister sisters sibling siblings aunt uncle niece nephew cousin \
         cousins twins twin stepson stepdaughter stepmother stepfather stepdad stepmom widow widower ex guardian \
         caregiver carer roommate roommates housemate fiances family relatives relative  girl boy girls boys \
         hubby kiddo kiddos bride groom teenager teen",
    ),
    (
        Class::Staff,
        "doctor doctors dr dentist dentists physician physicians provider providers surgeon surgeons nurse nurses \
         hygienist hygienists assistant assistants therapist therapists counselor counselors psychologist \
         psychiatrist dermatologist optometrist ophthalmologist orthodontist endodontist periodontist chiropractor \
         podiatrist midwife pharmacist technician technicians tech techs specialist specialists clinician \
         clinicians practitioner practitioners injector injectors esthetician aesthetician anesthetist \
         anesthesiologist audiologist optician pediatrician cardiologist oncologist radiologist phlebotomist \
         sonographer np pa rn md team staff crew receptionist receptionists reception desk manager \
         coordinator coordinators employee employees colleague colleagues counsellor physiotherapist aide aides \
         attendant greeter biller scheduler lab everyone",
    ),
    (
        Class::Title,
        "mr mrs ms miss mx sir madam dr prof lt sgt capt rev",
    ),
    (
        Class::Place,
        "office clinic practice hospital center surgery facility location lobby reception studio spa building \
         department branch",
    ),
    (
        Class::Visit,
        "visit visits appointment appointments slot booking consultation consultations consult session sessions \
         exam arrival admission intake reservation evaluation",
    ),
    (
        Class::Money,
        "copay copays copayment copayments deductible deductibles coinsurance premium premiums balance balances bill \
         bills billing invoice invoices charge charges charged fee fees refund refunds refunded payment payments \
         deposit deposits installment installments installments claim claims coverage insurance insurer carrier reimbursement \
         reimbursed overpayment statement statements estimate estimates quote quoted debt debts collections \
         collection receipt receipts financing discount discounts portion autopay preauthorization authorization eob hsa fsa \
         policy plan account credit coupon voucher membership package tab billed owe owes owed paid",
    ),
    (
        Class::Insurer,
        "medicare medicaid aetna cigna humana tricare anthem kaiser metlife ppo hmo dhmo epo \
         hsa fsa eob carecredit unitedhealthcare unitedhealth uhc bcbs molina centene wellcare oscar ambetter",
    ),
    (
        Class::Record,
        "record records chart charts file files folder log logs notes paperwork form forms footage camera cameras \
         recording recordings database system history entry entries consent waiver questionnaire schedule \
         documentation attendance audit timestamp portal registry signature signatures transcript",
    ),
    (
        Class::Unit,
        "second seconds minute minutes min mins hour hours hr hrs day days week weeks month months year years decade \
         decades",
    ),
    (
        Class::Irregular,
        "became began bought broke brought built came caught chose cut did drank drew drove ate fell felt fought \
         found forgot gave went got grew had heard held hit hung hurt kept knew laid led left lent let lost made \
         meant met paid put quit ran rang read said sang sat saw sent set shook shot showed slept spoke spent stood \
         stole stuck swore taught thought threw told took understood wept woke won wore wrote was were spat bit bled \
         lit shone stung spun swung swept froze shrank sank sprang stank swam tore wove bent burst blew clung crept dealt dug fed fled flew ground hid knelt sent shut slid sought sold spread strove swept wound withdrew underwent overheard foresaw forgave",
    ),
    (
        Class::Feeling,
        "upset upsetting angry mad cross annoyed frustrated frustrating frustration disappointed disappointing \
         unhappy  sad hurt hurtful worried worrying worry anxious nervous scared frightened frightening \
         afraid confused confusing lost ignored dismissed rushed unheard unwelcome disrespected brushed overlooked \
         uncomfortable embarrassed embarrassing humiliated discouraged discouraging distressed distressing stressed \
         stressful troubled shaken furious irritated irritating exhausted exhausting tired overwhelmed betrayed \
         neglected unimportant small belittled judged pressured alone abandoned bothered insulted offended outraged \
         dissatisfied unsatisfied miserable maddening infuriating unsettling unnerving disheartened disheartening \
         heartbreaking steamed livid peeved irked miffed bummed fuming incensed riled vexed floored stunned shocked \
         wounded rattled deflated crushed disgusted appalled dismayed wary leery jaded painful rotten awful terrible lousy",
    ),
    (
        Class::Words,
        "review reviews feedback comment comments note words message post rating stars star post posting concern \
         concerns complaint complaints",
    ),
];

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table::default();
    for (class, words) in LISTS {
        for word in words.split_ascii_whitespace() {
            table.mark(Hash::of(word), 1 << *class as u8);
        }
    }
    table
});

/// The classes of word `index` of a text.
pub fn classes_of(text: &Text<'_>, index: usize) -> ClassSet {
    let mut set = ClassSet(TABLE.get(Hash::of(text.norm(index))).unwrap_or(0));
    set.add(Class::Any);
    let Some(word) = text.words().get(index) else {
        return set;
    };
    if word.kind == Kind::Number {
        set.add(Class::Number);
        set.add(Class::Digits);
    }
    if is_past(text.norm(index))
        || matches!(
            text.norm(index),
            "been" | "done" | "gone" | "seen" | "taken" | "given" | "known"
        )
    {
        set.add(Class::Past);
    }
    let capital = matches!(word.case, Case::Title | Case::Mixed);
    if capital && word.kind == Kind::Word && !text.opens_sentence(index) && text.norm(index) != "i"
    {
        set.add(Class::Name);
    }
    set
}

/// Whether the word is in one of the lists under this class, wherever it stands.
pub fn is(word: &str, class: Class) -> bool {
    TABLE
        .get(Hash::of(word))
        .is_some_and(|set| ClassSet(set).has(class))
}

/// Whether a word is on the white-space separated list. For short lists at one place; what many
/// places ask is a [`Class`].
pub fn listed(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace()
        .any(|listed| is_same(listed, word))
}

/// Whether two words are the same. Most are not, and most of those differ at the first letter: to
/// look there first saves a call for each.
pub fn is_same(one: &str, other: &str) -> bool {
    one.len() == other.len() && one.as_bytes().first() == other.as_bytes().first() && one == other
}

/// Whether a word looks like the past form of a verb: irregular, or ends in *-ed*.
pub fn is_past(word: &str) -> bool {
    is(word, Class::Irregular)
        || (word.len() > 3
            && word.ends_with("ed")
            && !matches!(
                word,
                "need"
                    | "indeed"
                    | "feed"
                    | "speed"
                    | "exceed"
                    | "proceed"
                    | "succeed"
                    | "bed"
                    | "red"
                    | "shed"
                    | "hundred"
                    | "bleed"
                    | "breed"
                    | "heed"
                    | "seed"
            ))
}

/// Whether a word looks like the *-ing* form of a verb.
pub fn is_gerund(word: &str) -> bool {
    word.len() > 4
        && word.ends_with("ing")
        && !matches!(
            word,
            "thing"
                | "something"
                | "anything"
                | "nothing"
                | "everything"
                | "morning"
                | "evening"
                | "during"
                | "bring"
                | "spring"
                | "string"
                | "sing"
                | "king"
                | "ring"
                | "wing"
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_has_a_name() {
        for (class, _) in LISTS {
            assert!(NAMES.iter().any(|row| row.1 == *class), "{class:?}");
        }
    }

    #[test]
    fn names_are_capitals_inside_a_sentence() {
        let text = Text::new("Thank you, Maria Lopez. Please call");
        let names: Vec<usize> = (0..text.words().len())
            .filter(|&i| classes_of(&text, i).has(Class::Name))
            .collect();
        assert_eq!(names, [2, 3]);
    }

    #[test]
    fn past_forms() {
        assert!(is_past("waited") && is_past("came") && is_past("told"));
        assert!(!is_past("need") && !is_past("call"));
    }
}
