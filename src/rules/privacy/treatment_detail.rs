//! Names a treatment: words that tell what was done, used, found or felt.

use super::super::cue::{Cue, has_cue, names_place};
use super::super::{Family, Reach, Rule, Source, fix, judged};
use super::{Topic, claims_on, states_presence};
use crate::claims::{self, Claim};
use crate::finding::{Finding, Severity, Span};
use crate::grammar::{self, Class as Word, listed};
use crate::guide::Step;
use crate::lexicon::{Class, Term, Tier};
use crate::reading::Reading;
use crate::text::Gap;

/// The rule.
pub static RULE: Rule = Rule {
    code: "privacy/treatment-detail",
    title: "Names a treatment",
    summary: "Words that tell what was done, found, taken or felt.",
    why: "Anyone can read the reply. A word for a treatment, an illness, a medicine or a part of the body tells them \
          something about the reviewer's health, even if the reviewer wrote it first.",
    step: Step::Address,
    source: Source {
        title: "45 CFR 164.502 and 164.508; HHS settlements over replies to reviews: Elite Dental 2019, New Vision Dental 2022",
    },
    severity: Severity::Error,
    wrong: "We are sorry that your root canal took longer than planned.",
    right: "We are sorry that this was hard, and we would like to hear more.",
    tick: None,
    families: FAMILIES,
    check,
};

const MESSAGE: &str = "It tells what happened to the reviewer, or how they felt in body.";
const FAMILIES: &[Family] = &[
    Family {
        patterns: patterns![
            "(sorry|hear|read|that|learn|because|when|where) it ~ (hurt|hurts|ached|bled)",
            "it ~ (hurt|stung|burned) you",
            "(hurt|hurting) you",
            "(sorry|hear|read) _3 (you|it) [was|were|are|is] [still|so|very|really] (hurting|in pain|sore|bleeding|swollen|numb|dizzy|sick)",
            "you (were|are|felt) ~ (in pain|hurting|sore|numb|swollen|bleeding|dizzy|nauseous|dehydrated|groggy|unconscious|sedated|awake)",
            "(pain|painful) (for you|you felt|you were in|you had)",
            "in [so much|a lot of|some|any|that much|as much|such|much] pain",
            "(allergic|allergy|sensitive) to _2 as you are",
            "something to (calm|ease|numb|dull) _3",
            "(how|so) tired you (were|have been|had been|felt|must have)",
            "your reaction to (the|a|your|our)",
            "(glad|relieved|happy|thrilled|delighted|hooray|yay) [that] (the|that|those) [<any>] <any> (stopped|healed|settled|cleared|eased|lifted|faded|subsided|is gone|are gone|fits|feels)",
            "(how|so) (dizzy|sick|weak|sore|faint|ill|nauseous|swollen) you",
            "pain free",
            "(knock|knocked|knocking|put|putting) you (out|under)",
            "you (were|had been|got) ~ (knocked|put) (out|under)",
            "something [stronger] for (the|your) _1 pain",
            "(all|still) (healed|better) (up|now)",
            "(hope|wish|glad|hoping) [that|to hear] (you|your <any>|it|everything|she|he|they) ~ [is|are] ~ (heal|heals|healing|healed|recover|recovers|recovering|recovered|feel better|feeling better|on the mend|doing better)",
            "(speedy|full|smooth|quick) recovery",
            "get well soon",
        ],
        message: MESSAGE,
        fixes: &[],
        reach: Reach::Statement,
    },
    Family {
        patterns: patterns![
            "what you were (prescribed|given|diagnosed with|treated for|tested for)",
            "what (we|the doctor|he|she) (prescribed|gave you|recommended|found|did)",
            "the (recommendation|recommended treatment|option|plan) you (declined|refused|chose|were given)",
            "what (is|was) wrong with you",
            "what you (needed|need|would need|had) (done|treated|looked at|removed|fixed)",
            "hand foot and mouth",
            "(what|whatever) (the <staff>|was|we|he|she|they|i) (spotted|found|saw|injected|removed|prescribed|used|placed|diagnosed|gave you|recommended|took out|cut out|pulled)",
            "<number> (units|cc|ccs|mg|milligrams|grafts|stitches|staples|sutures|diopters|decibels|vertebrae)",
            "(down|lost|losing|dropped|gained|up) <number> (pounds|lbs|kilos)",
            "(sugar|sugars|pressure|reading|level|count|score|pulse|temperature|temp|a1c|oxygen|cholesterol) (of|above|below|over|under|around|north of) <number>",
            "(food|oral|peanut|milk|egg|nut) challenge",
            "(home|daily|stretching|breathing|eye|jaw|neck|back) (exercises|stretches|exercise program)",
            "<number> (days|weeks|months|years) (clean|sober|smoke free|cancer free|pregnant|along|post op)",
            "(cutting|cut) (back|down) on (the|your) [<any>] (wine|beer|drinking|drinks|cigarettes|smoking|sugar|salt|soda|coffee)",
            "(cutting|cut|going|gave|giving) (out|off|without|up) (gluten|dairy|sugar|carbs|salt|alcohol|nicotine|cigarettes)",
            "(positive|negative|normal|abnormal|clean|clear) (test|tests)",
            "(clean|clear|normal|abnormal|positive|negative|good|bad) (scan|scans|result|results|report|biopsy|mammogram|smear|labs|lab work)",
            "(swallowed|lost|loose) temp",
            "(in|to|from) (room|exam|bay|chair|operatory) <digits>",
            "(pee|stool|urine|sample|specimen) (cup|kit|sample|card)",
            "(dark|suicidal|intrusive|racing) thoughts",
            "(panoramic|bitewing|dental|chest) (film|films|x ray|image|images)",
            "(snore|bite|mouth|night) (guard|guards)",
            "(lead|sleep|stress|allergy|patch|spit|drug|breathing|blood|urine|hearing|vision) (test|tests|testing)",
            "(underarm|excessive|night) (sweating|sweats|sweat)",
            "(your|that|the) new (smile|teeth|hip|knee|glasses|frames|lenses|hearing aids|bite|nose|look)",
            "(still|now|back) asleep",
            "(wire|bracket|band|retainer|crown|filling|denture) (pokes|poked|poking|popped|fell|breaks|broke|slips|slipped|rubs|rubbed|came (loose|off|out))",
            "(the|your|that|a) (temporary|temp) (came|popped|fell|coming|popping|falling|is|was|broke|cracked|kept|had|should|will|can)",
            "temps (fall|fell|come|came|pop|popped|break|broke|are)",
            "(pokey|poky|poking|loose|broken|sharp) (wire|bracket)",
            "wax in (the|your)",
            "(after|during|before) (the|your) (impressions|molds|scaling|polishing|prep|numbing)",
            "(after|during|from) (scaling|planing|bonding|bleaching|whitening)",
            "(a|another) (second|third|further|follow up|repeat) (procedure|surgery|operation|injection|round|treatment)",
            "(freeze|act|flare|swell|lock|seize|stiffen) up on you",
            "(your|a|the|that) (low|high) <any> diet",
            "(told|asked|advised|urged) to (stop|quit|cut down) (smoking|drinking|vaping|chewing)",
            "<number> (sessions|rounds|courses|units|syringes|vials|doses|cycles) of <any>",
            "(got|gets|were|was|being) weighed",
            "repeat (stick|draw|poke)",
            "(your|the) (upper|lower|left|right) (left|right|side|jaw|front|back) [side|one|quadrant]",
            "(left|right) side of your",
            "tooth <digits>",
            "tooth number <number>",
            "number <number> tooth",
        ],
        message: MESSAGE,
        fixes: &[],
        reach: Reach::Noun,
    },
];

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    judged(rule, reading, findings, |_, hit| {
        // 'When someone says it hurts' speaks of anyone.
        let anyone =
            has_cue(reading, hit.first, Cue::Everybody) && !reading.speaks_to_reader(hit.first);
        (!anyone).then_some(rule.severity)
    });
    let mut claims = Claims::new(&reading.claims);
    let settings = reading.terms.iter().enumerate();
    let mut settings: Vec<Setting> = settings
        .map(|(index, &term)| Setting::of(reading, index, term, claims.around(term)))
        .collect();
    let tells = |setting: &Setting| judge(setting) == Some(Severity::Error);
    if settings.iter().any(tells) || states_presence(reading) {
        for setting in &mut settings {
            setting.draft_tells = true;
        }
    }
    let before = findings.len();
    for (setting, &term) in settings.iter().zip(&reading.terms) {
        if let Some(severity) = judge(setting) {
            findings.push(finding(rule, reading, term, severity));
        }
    }
    let marked: Vec<Span> = findings[before..].iter().map(|f| f.span).collect();
    claims_on(Topic::Clinical, MESSAGE, rule, reading, findings, |claim| {
        // The words themselves say more than the clause around them.
        let span = reading.span(claim.first, claim.end);
        let silent = has_cue(reading, claim.head, Cue::NotDiscussed);
        let told = marked.iter().any(|mark| mark.overlaps(span));
        (!told && !silent).then_some(rule.severity)
    });
}

/// The claims in step with the terms: both are in order, so each is looked at once.
struct Claims<'a> {
    all: &'a [Claim],
    from: usize,
}

impl<'a> Claims<'a> {
    fn new(all: &'a [Claim]) -> Self {
        Claims { all, from: 0 }
    }

    /// The claim that the term stands in.
    fn around(&mut self, term: Term) -> Option<Claim> {
        // A claim spans a clause at most; those that end before this term end before all later ones.
        while self.all.get(self.from).is_some_and(|c| c.end <= term.first) {
            self.from += 1;
        }
        self.all[self.from.min(self.all.len())..]
            .iter()
            .take_while(|c| c.first < term.end)
            .find(|c| c.first <= term.first && term.end <= c.end)
            .copied()
    }
}

/// What stands around a term.
struct Setting {
    class: Class,
    tier: Tier,
    /// In something said of the reader, or after your, his, her.
    owned: bool,
    /// After the, a, that, this.
    pointed_at: bool,
    /// After the, that, this: one that both sides know.
    singled_out: bool,
    /// The sentence speaks to the reader.
    reader: bool,
    /// The review has the same word.
    in_review: bool,
    /// Another clinical word stands in the sentence.
    company: bool,
    /// It is part of the name of a room or a team of the practice.
    names_place: bool,
    /// It opens its sentence: 'Grinding at night will do that'.
    opens: bool,
    practice: bool,
    everybody: bool,
    not_discussed: bool,
    /// The sentence is told in the past, or regrets.
    told: bool,
    /// It is said with a verb.
    deed: bool,
    /// It is the something *of* or *in* something else.
    of_something: bool,
    /// It is the practice's own: our teeth.
    ours: bool,
    /// It is what the review praised: kind words about our surgeon.
    praised: bool,
    /// It only describes the noun after it: a cold thing, the crown jewels.
    describes: bool,
    /// Hurt or ill as it is said to be, a part of the body is a condition: a cracked molar.
    injured: bool,
    /// It is somebody's name.
    titled: bool,
    /// It says how something is: swollen.
    adjective: bool,
    /// It is no verb in the imperative, as `ring the bell` is.
    noun: bool,
    /// It may be called the reader's in public: an impression, a voice.
    safe_noun: bool,
    /// A scan: a word for a test that is seldom anything else.
    pictured: bool,
    /// After that, this, those.
    this_one: bool,
    /// It opens its sentence, which goes on to tell what such things do: fillings can feel high.
    explained: bool,
    /// It is a part of the body that few figures of speech borrow: the elbow.
    literal: bool,
    /// It stands in an offer of a reward.
    offered: bool,
    /// The draft names something clinical for certain elsewhere: what is doubtful here is no longer.
    draft_tells: bool,
}

impl Setting {
    fn of(reading: &Reading<'_>, index: usize, term: Term, claim: Option<Claim>) -> Setting {
        let (from, to) = reading.sentence(term.first);
        // 'A joke that wounds': no noun, and 'that' opens a clause.
        let before = determiner(reading, term.first).filter(|&i| {
            let plural = reading.text.norm(term.end - 1);
            !(reading.text.norm(i) == "that" && plural.ends_with('s') && !plural.ends_with("ss"))
        });
        let owner = before.map(|i| reading.text.norm(i)).unwrap_or("");
        let neighbour = |other: Option<&Term>| {
            other.is_some_and(|t| {
                t.first >= from && t.end <= to && t.class != Class::Role && t.tier == Tier::Always
            })
        };
        Setting {
            class: term.class,
            tier: term.tier,
            owned: claim.is_some()
                || owner == "your"
                || (matches!(owner, "his" | "her" | "their")
                    && reading.any(from, to, Word::Relative))
                || of_reader(reading, term.end)
                || is_had(reading, term),
            pointed_at: matches!(
                owner,
                "the" | "that" | "those" | "this" | "these" | "a" | "an"
            ),
            // 'Why that stung': no noun, and 'that' no determiner.
            singled_out: matches!(owner, "the" | "those" | "these")
                || (matches!(owner, "that" | "this")
                    && !grammar::is_past(reading.text.norm(term.end - 1))),
            reader: reading.speaks_to_reader(term.first),
            in_review: reading.review.has(&reading.text, &term),
            company: neighbour(reading.terms.get(index + 1))
                || neighbour(index.checked_sub(1).and_then(|i| reading.terms.get(i))),
            names_place: names_place(reading, term.first),
            opens: reading.text.opens_sentence(term.first),
            practice: has_cue(reading, term.first, Cue::Practice),
            everybody: has_cue(reading, term.first, Cue::Everybody),
            not_discussed: has_cue(reading, term.first, Cue::NotDiscussed),
            deed: is_deed(reading, term),
            of_something: matches!(reading.text.norm(term.end), "of" | "in" | "behind")
                && matches!(
                    reading.text.norm(term.end + 1),
                    "our" | "a" | "this" | "your" | "the" | "an"
                )
                && !reading
                    .terms_in(term.end, term.end + 4)
                    .iter()
                    .any(|t| t.class == Class::Body),
            ours: matches!(owner, "our" | "my"),
            praised: reading.any_word(
                term.first.saturating_sub(5).max(from),
                term.first,
                "word words praise compliment compliments shout",
            ),
            describes: describes(reading, term.end),
            injured: is_injured(reading, term),
            titled: term.first > 0 && reading.is(term.first - 1, Word::Title),
            adjective: term.end == term.first + 1
                && listed(ADJECTIVES, reading.text.norm(term.first)),
            noun: {
                let word = reading.text.norm(term.end - 1);
                word.ends_with('s') || word.ends_with("ing") || word.len() > 6
            },
            safe_noun: term.end == term.first + 1
                && claims::is_safe_noun(reading.text.norm(term.first)),
            pictured: listed("scan scans screening", reading.text.norm(term.end - 1)),
            this_one: matches!(owner, "that" | "this" | "those" | "these"),
            explained: reading.text.opens_sentence(term.first)
                && !matches!(
                    term.class,
                    Class::Body | Class::Event | Class::Role | Class::Test
                )
                && is_explained(reading, term.end),
            literal: term.class == Class::Body && listed(LITERAL, reading.text.norm(term.end - 1)),
            offered: reading.is_offer(term.first)
                && reading.any_word(
                    from,
                    to,
                    "free complimentary gift off win discount coupon us house",
                ),
            draft_tells: false,
            told: (from..to).any(|i| {
                reading.is(i, Word::Was)
                    || reading.is(i, Word::Past)
                    || matches!(
                        reading.text.norm(i),
                        "sorry" | "apologize" | "regret" | "glad" | "did"
                    )
            }),
        }
    }
}

/// `of yours`, `like yours`, `like that` after the term, or `and yours did` later in the sentence.
fn of_reader(reading: &Reading<'_>, end: usize) -> bool {
    let (_, to) = reading.sentence(end.saturating_sub(1));
    let likened = reading.text.norm(end) == "like"
        && matches!(
            reading.text.norm(end + 1),
            "yours" | "that" | "this" | "those" | "these"
        );
    let yours = (end..to).any(|i| {
        let said = reading.is(i + 1, Word::Past) || reading.is(i + 1, Word::Modal);
        reading.text.norm(i) == "yours" && (i < end + 2 || said)
    });
    likened || yours
}

/// `You caught COVID`, `you are on lithium`: an illness or a medicine that the reader has.
fn is_had(reading: &Reading<'_>, term: Term) -> bool {
    let (from, _) = reading.sentence(term.first);
    let bare = matches!(term.class, Class::Condition | Class::Drug | Class::Symptom);
    let verb = term
        .first
        .checked_sub(1)
        .map_or("", |i| reading.text.norm(i));
    bare && listed(
        "caught catch developed contracted got taking took on against for with has have",
        verb,
    ) && reading.any(
        from.max(term.first.saturating_sub(6)),
        term.first,
        Word::You,
    ) && !reading.any_word(from, term.first, "if whether when whenever should unless")
}

/// Whether the term only describes the noun after it. A noun it is when no small word and no verb
/// follows.
fn describes(reading: &Reading<'_>, end: usize) -> bool {
    let small = [
        Word::Preposition,
        Word::And,
        Word::Opener,
        Word::Subject,
        Word::Be,
        Word::Have,
        Word::Do,
        Word::Modal,
        Word::Not,
        Word::Past,
        Word::Adverb,
        Word::Us,
        Word::You,
        Word::Your,
        Word::Determiner,
        Word::Visit,
        Word::Staff,
        Word::Number,
    ];
    let follows = reading
        .text
        .words()
        .get(end)
        .is_some_and(|word| word.gap.is_open() && !reading.text.opens_sentence(end));
    let next = reading.text.norm(end);
    follows
        && !small.iter().any(|&class| reading.is(end, class))
        && !next.ends_with('s')
        && !next.ends_with("ing")
        && !next.ends_with("ly")
        && !matches!(next, "itself" | "alone" | "too" | "though")
        && reading.terms_in(end, end + 1).is_empty()
}

/// Terms that also say how anything is.
const ADJECTIVES: &str = "
    swollen infected numb sore sick allergic contagious feverish bloated inflamed paralyzed anemic toxic injured";

/// What makes a part of the body a condition.
const INJURIES: &str = "
    impacted cracked chipped broken fractured sprained torn infected abscessed swollen bruised inflamed ingrown
    loose decayed sore aching achy itchy bloody stiff frozen herniated slipped pinched dislocated twisted strained
    fungal watery hoarse scaly sweaty itchy flaky oily clammy shaky wobbly wiggly gummy bluish reddened scratched pierced scarred
    ruptured missing crooked throbbing burning bleeding dry tender numb blocked clogged stuffy runny puffy droopy
    collapsed deviated detached enlarged perforated";

/// Whether the words after a term tell what such things do to people.
fn is_explained(reading: &Reading<'_>, end: usize) -> bool {
    matches!(reading.text.norm(end), "can" | "may" | "might" | "will" | "could")
        || reading.any_word(
            end,
            end + 2,
            "feel feels take takes hurt hurts fail fails fade fades settle settles last lasts heal heals wear wears \
             itch itches ache aches sting stings swell swells loosen loosens soften softens come fall fell",
        )
}

/// Parts of the body that are seldom anything else. Not the wrist (a slap on it), not the bone
/// (cut to it).
const LITERAL: &str = "
    knee elbow ankle ankles hip shin calf thigh groin belly abdomen rib ribs spine tailbone jaw gums
    tonsils nostril nostrils eyelid eyelids eyebrow brow forehead scalp toe toes toenail toenails bladder kidney
    kidneys liver lung lungs uterus ovary prostate thyroid earlobe eardrum ear chest molar molars incisor premolar
    sinus sinuses armpit buttock cornea retina tendon ligament cartilage heel knuckle canine pelvis clavicle collarbone";

/// Whether the part of the body is said to be hurt: the impacted molar.
fn is_injured(reading: &Reading<'_>, term: Term) -> bool {
    term.class == Class::Body
        && !matches!(reading.text.norm(term.end - 1), "heart" | "hearts")
        && term.first > 0
        && listed(INJURIES, reading.text.norm(term.first - 1))
        && reading.text.words()[term.first].gap.is_open()
}

/// How much a term matters where it stands; `None` where it means nothing.
fn judge(setting: &Setting) -> Option<Severity> {
    let role = setting.class == Class::Role && setting.tier != Tier::Always;
    if role || setting.names_place {
        return None;
    }
    if setting.not_discussed && !(setting.opens && setting.reader && setting.tier == Tier::Always) {
        return (setting.owned && setting.reader).then_some(Severity::Warning);
    }
    // 'We injected some cheer': a deed without anybody it was done to is a figure of speech.
    if setting.deed && !setting.reader && !setting.owned && !setting.in_review && !setting.company {
        return None;
    }
    // 'The anxiety in this message', 'the crown of our building'.
    if setting.of_something
        && !setting.owned
        && (setting.tier != Tier::Always || !setting.reader && !setting.in_review && !setting.told)
    {
        return None;
    }
    // 'Dr. Ives', 'a swollen inbox'.
    if setting.titled || setting.describes && setting.adjective {
        return None;
    }
    // 'That is not the impression we want to give.'
    if setting.safe_noun
        && setting.class != Class::Body
        && setting.tier != Tier::Always
        && !setting.company
        && !setting.in_review
    {
        return None;
    }
    if setting.ours && setting.class == Class::Body {
        return None;
    }
    if setting.praised && setting.tier != Tier::Always && !setting.owned
        || setting.praised && setting.class == Class::Role
    {
        return None;
    }
    if setting.describes && setting.tier != Tier::Always && !setting.owned {
        return None;
    }
    let general = (setting.practice || setting.everybody) && !setting.reader && !setting.owned;
    if setting.offered && !setting.owned && !setting.in_review {
        return (setting.tier == Tier::Always).then_some(Severity::Warning);
    }
    if setting.injured && (setting.reader || setting.told || setting.singled_out) && !general {
        return Some(Severity::Error);
    }
    if setting.draft_tells && !general && !setting.practice && is_named_there(setting) {
        return Some(Severity::Error);
    }
    match setting.tier {
        Tier::Always
            if setting.in_review || !general || (setting.singled_out && !setting.practice) =>
        {
            Some(Severity::Error)
        }
        Tier::Always => (!setting.practice || setting.everybody).then_some(Severity::Warning),
        Tier::Cued if setting.owned => Some(Severity::Error),
        Tier::Cued if general || setting.practice => None,
        Tier::Cued if setting.in_review && setting.class != Class::Body => Some(Severity::Error),
        Tier::Cued if setting.company => Some(Severity::Error),
        Tier::Cued if setting.everybody && !setting.reader => None,
        Tier::Cued if setting.singled_out && is_event(setting.class) => {
            (setting.class != Class::Symptom || setting.reader || setting.told)
                .then_some(Severity::Error)
        }
        Tier::Cued if setting.literal && setting.singled_out => {
            (setting.reader || setting.told).then_some(Severity::Error)
        }
        // 'We are sorry that the scan had to be repeated.'
        Tier::Cued if setting.class == Class::Test && setting.singled_out && setting.told => {
            Some(Severity::Error)
        }
        // 'Fillings can feel high at first.'
        Tier::Cued if setting.explained => Some(Severity::Error),
        Tier::Cued if setting.pointed_at && setting.reader => {
            (is_event(setting.class) && setting.class != Class::Symptom).then_some(Severity::Error)
        }
        Tier::Cued if setting.opens && setting.reader && setting.class != Class::Body => {
            Some(Severity::Error)
        }
        Tier::Care if setting.owned => Some(Severity::Error),
        Tier::Care
            if setting.this_one && matches!(setting.class, Class::Drug | Class::Procedure) =>
        {
            (!general && !setting.practice).then_some(Severity::Error)
        }
        Tier::Care if setting.pictured && setting.singled_out && setting.told => {
            (!general && !setting.practice).then_some(Severity::Error)
        }
        Tier::Care
            if setting.opens
                && setting.noun
                && setting.reader
                && !general
                && matches!(
                    setting.class,
                    Class::Event | Class::Procedure | Class::Device | Class::Drug
                ) =>
        {
            Some(Severity::Error)
        }
        Tier::Care
            if setting.singled_out
                && setting.class == Class::Event
                && setting.told
                && !general
                && !setting.practice =>
        {
            Some(Severity::Error)
        }
        Tier::Care
            if setting.singled_out && setting.reader && !setting.practice && setting.told =>
        {
            matches!(setting.class, Class::Event | Class::Procedure | Class::Drug)
                .then_some(Severity::Error)
        }
        _ => None,
    }
}

/// Whether the term names something certain, in a draft that tells of care anyway.
fn is_named_there(setting: &Setting) -> bool {
    let event = is_event(setting.class);
    match setting.tier {
        Tier::Always => true,
        Tier::Cued => {
            let opens = setting.opens && setting.noun && setting.class != Class::Body;
            let body = setting.class == Class::Body && !setting.literal;
            !body && setting.singled_out || opens || setting.pointed_at && event
        }
        Tier::Care => setting.singled_out && setting.class != Class::Body,
        Tier::Off => false,
    }
}

/// Whether words of the class tell of something that happened: parts of the body alone do not.
const fn is_event(class: Class) -> bool {
    !matches!(
        class,
        Class::Body | Class::Event | Class::Role | Class::Test
    )
}

/// The determiner or possessive that the term's noun phrase opens with.
fn determiner(reading: &Reading<'_>, first: usize) -> Option<usize> {
    let (from, _) = reading.sentence(first);
    let lowest = from.max(first.saturating_sub(4));
    for i in (lowest..first).rev() {
        let norm = reading.text.norm(i);
        if reading.text.words()[i + 1]
            .gap
            .has(Gap::BREAK.with(Gap::QUOTE).with(Gap::EMOJI))
        {
            return None;
        }
        if reading.is(i, Word::Determiner) && norm != "which" {
            return Some(i);
        }
        let participle = i > lowest
            && grammar::is_past(norm)
            && (reading.text.norm(i - 1) == "this" || !reading.is(i - 1, Word::Determiner));
        if participle {
            return None;
        }
        // 'Your comments cut': what is yours is the comment.
        if claims::is_safe_noun(norm) {
            return None;
        }
        let stops = [
            Word::Preposition,
            Word::And,
            Word::Opener,
            Word::Subject,
            Word::Be,
            Word::Have,
            Word::Do,
            Word::Modal,
            Word::You,
            Word::Us,
        ];
        if stops.iter().any(|&class| reading.is(i, class)) {
            return None;
        }
    }
    None
}

fn finding(rule: &'static Rule, reading: &Reading<'_>, term: Term, severity: Severity) -> Finding {
    let (first, end) = phrase(reading, term);
    let verb = is_deed(reading, term);
    let mend = if verb || !stands_alone(reading, first, end) {
        fix::statement(reading, first, end)
    } else {
        fix::noun(reading, first, end)
    };
    let words = reading.span(term.first, term.end).of(reading.text.source());
    let message = match (severity, verb) {
        (Severity::Error, _) => {
            format!("\u{201c}{words}\u{201d} tells what was done or how somebody's health is.")
        }
        _ => format!(
            "\u{201c}{words}\u{201d} is a clinical word. It can be read as being about the reviewer."
        ),
    };
    mend.finding(
        rule,
        reading,
        reading.span(first, end),
        (severity, &message),
    )
}

/// Whether another noun can take the phrase's place: not inside a compound (`back-ordered`), not
/// before `like yours`, not as a verb after *to*.
fn stands_alone(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    let hyphen = |i: usize| {
        let word = reading.text.words().get(i);
        word.is_some_and(|word| word.gap.has(Gap::HYPHEN))
    };
    let compared = matches!(reading.text.norm(end), "like" | "as" | "of")
        && of_reader(reading, end + 1)
        || reading.text.norm(end) == "as" && reading.text.norm(end + 2) == "as";
    let before = first.checked_sub(1).map_or("", |i| reading.text.norm(i));
    let bare_verb = before == "to" && end == first + 1;
    !hyphen(first) && !hyphen(end) && !compared && !bare_verb
}

/// Where the terms directly before word `first` start: impacted *third molar*.
fn before(reading: &Reading<'_>, first: usize) -> usize {
    let joined = reading
        .text
        .words()
        .get(first)
        .is_some_and(|w| w.gap.is_open());
    reading
        .terms_in(first.saturating_sub(3), first)
        .iter()
        .find(|term| joined && term.end == first && term.class != Class::Role)
        .map_or(first, |term| term.first)
}

/// The noun phrase around the term: its determiner before, a word like *appointment* after.
fn phrase(reading: &Reading<'_>, term: Term) -> (usize, usize) {
    let first = determiner(reading, term.first).unwrap_or_else(|| before(reading, term.first));
    let mut end = term.end;
    let goes_on = |i: usize| {
        reading.text.words().get(i).is_some_and(|w| w.gap.is_open())
            && (reading.is(i, Word::Visit)
                || reading
                    .terms_in(i, i + 1)
                    .iter()
                    .any(|t| t.class != Class::Role)
                || matches!(
                    reading.text.norm(i),
                    "test"
                        | "results"
                        | "result"
                        | "work"
                        | "treatment"
                        | "procedure"
                        | "surgery"
                        | "pain"
                        | "check"
                ))
    };
    while end < term.end + 2 && goes_on(end) {
        end += 1;
    }
    (first, end)
}

/// Whether the term is something done, said with a verb: no noun can stand in its place.
fn is_deed(reading: &Reading<'_>, term: Term) -> bool {
    let last = reading.text.norm(term.end - 1);
    let noun = determiner(reading, term.first).is_some() || term.end - term.first > 2;
    !noun
        && term.class != Class::Drug
        && (grammar::is_past(last) && last.ends_with("ed") || grammar::is(last, Word::Irregular))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::expect::{marks, marks_words, spares};

    #[test]
    fn marks_the_family() {
        marks(
            RULE.code,
            &[
                "We are sorry that your root canal took longer than planned.",
                "Sorry the numbing hadn't kicked in.",
                "Your MRI was clear, so please breathe easy.",
                "We wish the extraction had gone more smoothly for you.",
                "The rash you mention is common.",
                "You were in so much pain and we are sorry.",
                "Botox can take two weeks to settle.",
                "Fillings like yours do settle.",
                "We hope you are healing well.",
                "So sorry about the stitches!",
                "Your son's ear infection was treated at once.",
                "Zoloft needs a few weeks, as you know.",
                "THE SEALANTS WE PLACED DO NOT FALL OUT.",
                "What you were prescribed is what we recommend.",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "The heart of the matter is respect.",
                "Please bear with us while we fill in the forms.",
                "Our hours of operation are posted.",
                "It was painful to read, and we are sorry.",
                "As a dental office we know that people walk in nervous.",
                "Our X-ray room is being repainted.",
                "We keep an eye on every review.",
                "A cold welcome is no welcome.",
                "We take it to heart.",
                "Patience is something we ask of ourselves.",
                "Your words cut to the bone, and thank you for them.",
                "We want everyone treated with respect.",
                "This was a shot in the arm for our front desk.",
                "When someone says it hurts, believe them.",
            ],
        );
    }

    #[test]
    fn a_finding_covers_the_whole_noun_phrase() {
        marks_words(
            RULE.code,
            "Sorry about your root canal treatment, Ana.",
            &["your root canal treatment"],
        );
        marks_words(
            RULE.code,
            "That cracked bicuspid was hard.",
            &["That cracked bicuspid"],
        );
    }
}
