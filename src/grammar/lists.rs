//! Which words are of which class, and what patterns call it.

use super::Class;

/// What patterns call each class.
pub(super) const NAMES: &[(&str, Class)] = &[
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

/// The words of each class, in normal form.
pub(super) const LISTS: &[(Class, &str)] = &[
    (
        Class::Adverb,
        "so very really truly deeply just also always only even still simply quite too ever again already \
         actually certainly clearly definitely genuinely honestly sincerely absolutely completely totally fully \
         especially particularly rather pretty extremely incredibly terribly awfully much more most both all indeed \
         surely sadly unfortunately personally kindly recently currently now then once first often usually \
         perhaps maybe probably plainly directly quickly immediately promptly previously specifically \
         initially originally eventually finally today yesterday repeatedly routinely regularly do does did",
    ),
    (Class::Be, "am is are was were be been being 's"),
    (Class::Was, "was were"),
    (Class::Have, "have has had having 'd"),
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
         deposit deposits installment installments claim claims coverage insurance insurer carrier reimbursement \
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
         lit shone stung spun swung swept froze shrank sank sprang stank swam tore wove bent burst blew clung crept dealt dug fed fled flew ground hid knelt shut slid sought sold spread strove wound withdrew underwent overheard foresaw forgave",
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
        "review reviews feedback comment comments note words message post rating stars star posting concern \
         concerns complaint complaints",
    ),
];
