//! Tells who it is: names, relatives, dates, ages, addresses and numbers, and asking for them.

use super::super::fix::{self, Mend};
use super::super::shape::{Shape, Shaped};
use super::super::{Family, Note, Reach, Rule, Source, judged, note};
use super::{Topic, claims_on};
use crate::finding::{Finding, Severity, Span};
use crate::grammar::{Class, listed};
use crate::guide::Step;
use crate::reading::Reading;
use crate::text::Gap;

mod age;
pub(super) mod echo;
mod names;

/// The rule.
pub static RULE: Rule = Rule {
    code: "privacy/identifier",
    title: "Tells who it is",
    summary: "Surnames, relatives, ages, dates and times of a visit, addresses and numbers of the reviewer.",
    why: "Each of these helps a stranger, a neighbour or an employer to know who wrote the review. The law counts \
          eighteen such identifiers, those of relatives and household among them.",
    step: Step::Address,
    source: Source {
        title: "45 CFR 164.514(b)(2): the eighteen identifiers",
    },
    severity: Severity::Error,
    wrong: "What took place on March 3 does not reflect our values.",
    right: "What you describe does not reflect our values.",
    tick: None,
    families: FAMILIES,
    check,
};

const FAMILIES: &[Family] = &[
    Family {
        patterns: patterns![
            "(reply|respond|comment|post|put|leave|write|send|share|add|tell us|give us|confirm|provide) _4 (your|the) _3 (date of birth|birthday|dob|birth date|full name|phone number|policy number|member id|address|account number|chart number|last name|social security number|best number) [for you|below|here|in the comments]",
            "(reply|respond|comment) _3 with your",
            "what (is|'s) your [best|full|real|actual] (email|e mail|cell|number|phone|name|address|dob|birthday|birth date|date of birth|last name|account number|chart number|policy number|member id)",
            "(what is|what 's|can you|could you|would you|may we have|we need|kindly|please|drop) [please|kindly] [share|post|provide|send|give|tell|confirm|leave|add|put] [us|here|below] _2 your [full|last|home|cell|legal|insurance|member|policy|chart|patient|case|email] (date of birth|dob|birthday|birth date|full name|last name|surname|phone|phone number|number|cell|address|id|member id|policy number|chart number|insurance|ssn|social)",
        ],
        message: "Asking for this in public invites the reviewer to show who they are.",
        fixes: &[
            "please call us, so that we can talk privately",
            "please call our office",
        ],
        reach: Reach::Statement,
    },
    Family {
        patterns: patterns![
            "your (date of birth|dob|birthday|birth date|age|social security number|last name|maiden name|full name|home address|mailing address|license plate|employer|workplace|zip code)",
            "d o b",
            "dob",
            "(date of birth|born (in|on)) <digits>",
            "born in",
            "(aged|age) <digits> [you|she|he|they|your|his|her|years]",
            "<digits> (year|years|yr|month|months|week|weeks|day|days) old [<any>]",
            "<number> year old",
            "a <relative> of <number>",
            "(woman|man|lady|gentleman|person|girl|boy) of <number> [<number>]",
            "(chart|record|claim|policy|account|case|member|patient|invoice|ticket|file) (number|no|id) <digits> [<digits>]",
            "(claim|chart|account|invoice|policy) <digits> [<digits>]",
            "(policy|claim|chart|member|group|case|file|invoice|account) [number|no|id] <any> <digits> [<digits>]",
            "(<name>|vanity|license|plate) plates",
            "member id <any>",
            "zip [code] <digits>",
            "(apt|apartment|unit|house number) <digits>",
            "the <name> [<name>] address",
            "(you|she|he|they) ~ (turned|turn|turns) <number>",
            "turning <number>",
            "(teaching|working|teach|work|job) at <name> [<name>]",
            "(believe|think|guess|suspect|know) _3 is <name> <name>",
            "last four of your",
            "passport",
            "account holder",
            "(we|i) know (you are|who you are|you as|this is) <name> [<name>|from _3]",
            "(is|are) really <name> [<name>] [<name>]",
            "(tell|hug|to|and|dear) little <name>",
            "(know|believe|think|guess|assume|suspect) _1 this is <name> (from|at|of|who)",
            "(should|shall|or) we (say|call you) <name>",
            "is this (the|really) <name>",
            "the (kids|children|boys|girls|baby|family|wife|husband) of yours",
            "who (brought|drove|accompanied|came with|picked up) you",
            "as a (teacher|nurse|driver|pilot|lawyer|student|waiter|waitress|chef|banker|coach|cop|officer|soldier|veteran|professor|mother|father|mom|dad|parent|grandmother|grandfather|pastor|engineer|doctor|realtor|manager) (at|of|in|with|for|from|you)",
            "<day> 's <digits>",
            "(living|live|lived) [out|over|down|up] in <name>",
            "(mrn|ssn|dln) <digits>",
            "(reference|confirmation|tracking|reservation|booking) (number|no|code) <any> [<digits>]",
            "(being|turned|turning|at|aged|just) (thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)",
            "(or|should i|shall i|shall we|should we|may i) say <name> <name>",
            "(handle|reviewer|poster|account|profile|person) _2 (is|was) <name> <name>",
            "is (this|that) <name> [<name>] (from|at|of|who|with)",
            "is (this|that) <name> <name>",
            "(know|think|believe|guess|suspect|assume) [that] it (is|'s) <name> [<name>] (behind|writing|who|from|at)",
            "you (are|were) the _3 (man|woman|lady|guy|gentleman|gal|redhead|blonde|brunette|couple|family|mom|mother|dad|father|fellow|student|teacher|nurse|grandmother|grandfather) (with|who|from|in|that)",
            "(best|love|wishes|regards|hugs|thanks|hello) to you and <name>",
            "(aunt|uncle|auntie|grandma|grandpa|granny|nana|cousin) <name>",
            "(nobody|anyone|someone|anybody|somebody) of <number> [<number>]",
            "where you (teach|work|live|coach|worship|serve|volunteer|study|go to (school|church|work))",
            "(house|home|apartment|place|porch|shop|store) _1 (on|at|off) <name> [<name>] (street|road|avenue|lane|drive|court|boulevard|rd|st|ave|ln|dr)",
            "happy [belated] <digits>",
            "(car|truck|suv|van|pickup|sedan|minivan|bike|motorcycle|tesla|honda|toyota|ford|chevy|subaru|jeep|bmw|hatchback|convertible) _5 (is|was) yours",
            "(big|little|baby) (brother|sister|sis|bro) [<name>]",
            "the little (one|ones)",
            "(show|bring|meet|kiss|hug|love|loved|see|seeing|meeting|hold|holding) _2 the baby",
            "someone in _4 department as you are",
            "(you|yours|lives|live|living|neighbor|neighbors) _3 (on|near|off) <name> [<name>] (road|street|avenue|lane|drive|court|boulevard|rd|st|ave|ln|dr)",
            "the <name> 's (family|kids|children|household)",
            "her honor",
            "the <name> (are|have|were|had) (been|always|so|such|nothing|our|a)",
            "(is|was) [really|actually|in fact|none other than] <name> <name> [<name>] (unless|we|who|and we|from|of|if|i)",
            "(write|post|tell us|give us|put|leave|reply with) [here|below] (the|your) (name|names) of _3",
            "(at|of|for) your age",
            "someone your age",
            "in (your|her|his|their) (teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|<digits>)",
            "<number> years (young|old)",
            "(number|account|card|phone|cell|line) ending in <digits>",
            "ending in <digits>",
            "area code <digits>",
            "the <digits> (number|area code)",
            "(id|group|subscriber|patient|medical record|case|file) (number|no|id) <digits>",
            "you (work|teach|live|drive|study|volunteer|coach|preach) (at|for|in|on|near|with|over|down|out|off)",
            "(works|teaches|lives|coaches) (at|in|on|near) <name>",
            "(drove|drive|came|come|driving|coming|travel|traveled|flew|commute) _3 from <name>",
            "all the way from <name>",
            "your (profile|photo|picture|avatar|selfie|real name|legal name|given name|first name|married name|voice on the phone|accent|hometown|neighborhood|shift|classroom|students|boss|coworkers|church|team at work|company|business on|shop|store)",
            "(the|your) (little guy|little man|little girl|little boy|kiddo|kiddos|grandkids|newborn|toddler|teenager|hubby|missus|old man)",
            "your (other half|better half|significant other|folks|clan|crew|brood|bunch|family)",
            "(his|her|your) (guardian|power of attorney|next of kin|emergency contact|carer|aide|social worker|case worker|parole officer|probation officer|pastor|coach|teacher|nanny|sitter|babysitter)",
            "the [whole|entire] <name> (household|clan|kids|boys|girls|twins|residence|crew|bunch|tribe)",
            "baby <name>",
            "happy [belated] birthday",
            "(congratulations|congrats) _3 (baby|pregnancy|engagement|wedding|newborn|twins|graduation|retirement)",
            "the <name> family",
            "the twins",
            "both [of] [your|the] (boys|girls|kids|children|daughters|sons)",
            "your (employer|boss|workplace|interpreter|caregiver|roommate|landlord|neighbor|attorney|lawyer) [<name>|mrs <name>|mr <name>]",
            "you and your <relative> [<name>]",
            "(his|her|their) (mother|father|mom|dad|husband|wife|son|daughter) [<name>]",
            "your <any> (year|month|week) old",
            "your (little one|late <relative>|dearly departed|loved one|family member) [<name>]",
        ],
        message: "It helps people to know who wrote the review.",
        fixes: &[],
        reach: Reach::Noun,
    },
    Family {
        patterns: patterns![
            "(back in|in early|in late|in mid|early in|late in|this past|last|that) <month>",
            "(the|your|that) <digits> o'clock",
            "(<number>|<day>|days|weeks|day|week|night|morning|weekend|evening) (before|after) (christmas|thanksgiving|easter|new year 's|labor day|memorial day|halloween|july fourth|the fourth)",
            "<number> (days|weeks|months|years) ago",
            "(a|one) (week|month|year|day|fortnight|couple of weeks|couple of days|few days|few weeks) ago",
            "the (night|morning|evening|afternoon|day|week) (of|before|after) [your|the] (<name>|<month>|your|christmas|thanksgiving|easter|new|labor|memorial|super)",
            "(over|on|around|before|after) (christmas|thanksgiving|easter|new year 's|labor day|memorial day|the holidays|halloween|valentine 's)",
            "(morning|afternoon|evening|day|night|week) of the <digits>",
            "<number> <day> ago",
            "(halloween|christmas|thanksgiving|easter|memorial day|labor day|valentine 's day|new year 's) (morning|afternoon|evening|eve|day|night|week|weekend)",
            "the (monday|tuesday|wednesday|thursday|friday|saturday|sunday) (of|before|after|when|that)",
            "(half past|quarter past|quarter to|quarter after) <number>",
            "(about|around|since) the <digits>",
            "(on|over) new year 's [eve|day]",
            "new year 's (eve|day)",
            "last (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|night|spring|summer|fall|winter|year|weekend)",
            "(this past|the other|earlier this|late last|early last) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|weekend|day|morning|afternoon)",
            "(monday|tuesday|wednesday|thursday|friday|saturday|sunday) (the|at|morning|afternoon|evening) [<digits>] [at] [<digits>]",
            "(on|that|see you|you in|you) (monday|tuesday|wednesday|thursday|friday|saturday|sunday) [morning|afternoon|evening|last|the]",
            "on the <digits>",
            "yesterday [morning|afternoon|evening]",
            "earlier today (you|your|when you)",
            "the <digits> on <day>",
            "<day> the <digits>",
        ],
        message: "A day or time tells when somebody was here.",
        fixes: DAYS_SAID,
        reach: Reach::Time,
    },
    Family {
        patterns: patterns![
            "('s|a|the) (wife|husband|son|daughter|mother|father|sister|brother) of all people",
            "as (a|an) _4 you (know|understand|of all|surely|must|can appreciate|will know|may know|should know|would know|will understand|will appreciate)",
            "being (a|an) _5 you (know|understand|of all|surely|must|can|will|may|should|would)",
        ],
        message: TELLS,
        fixes: &["you may know"],
        reach: Reach::Phrase,
    },
];

/// What a day may be called.
const DAYS_SAID: &[&str] = &["the day you describe", "then"];

const TELLS: &str = "It tells something about who the reviewer is.";

/// Which family holds days: they count only where the sentence is not about opening hours.
const DAYS: usize = 2;

/// Which family holds callings: the comma before *you* belongs to it.
const CALLINGS: usize = 3;

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    judged(rule, reading, findings, |family, hit| {
        let number = (hit.first..hit.end).find(|&i| reading.is(i, Class::Digits));
        let spared = (reading.has_comma(hit) && family != CALLINGS)
            || number.is_some_and(|i| !is_day_of_month(reading.text.norm(i)))
            || family == DAYS && is_office_day(reading, hit.first)
            || family == DAYS && reading.text.norm(hit.end) == "'s"
            || is_our_own(reading, hit.first)
            || is_warned_against(reading, hit.first);
        (!spared).then_some(rule.severity)
    });
    claims_on(Topic::Identity, TELLS, rule, reading, findings, |claim| {
        (!is_warned_against(reading, claim.first)).then_some(rule.severity)
    });
    for &shaped in &reading.shapes {
        if let Some(fixes) = tells_who(reading, shaped) {
            let mend = if matches!(shaped.shape, Shape::Date | Shape::Clock) {
                fix::time(reading, shaped.first, shaped.end, fixes)
            } else if shaped.shape != Shape::Phone && !is_object(reading, shaped.first) {
                fix::statement(reading, shaped.first, shaped.end)
            } else {
                Mend {
                    span: bracketed(reading, shaped),
                    texts: fixes.iter().map(|&fix| fix.to_owned()).collect(),
                }
            };
            let message = "This number or address can be tied to the reviewer.";
            let span = reading.span(shaped.first, shaped.end);
            findings.push(mend.finding(rule, reading, span, (rule.severity, message)));
        }
    }
    findings.extend(age::ages(reading).map(|at| {
        let what = Note {
            severity: rule.severity,
            message: "An age narrows down who wrote the review.",
            fixes: &["any age"],
        };
        note(rule, reading, reading.span(at, at + 1), what)
    }));
    findings.extend(names::names(rule, reading));
    findings.extend(echo::facts(rule, reading));
}

/// `As a mother of three I read this twice`: one of us speaks of herself.
fn is_our_own(reading: &Reading<'_>, at: usize) -> bool {
    let (first, end) = reading.sentence(at);
    matches!(reading.text.norm(at), "as" | "a")
        && reading.any(first, end, Class::We)
        && !reading.speaks_to_reader(at)
}

/// A day that is about the office's hours or changes, and not told to the reader.
fn is_office_day(reading: &Reading<'_>, at: usize) -> bool {
    is_about_the_office(reading, at) || is_our_deed(reading, at) || !is_told(reading, at)
}

/// `Last month we asked a caller to rate our phones`: what we did for ourselves, and not how we were.
fn is_our_deed(reading: &Reading<'_>, at: usize) -> bool {
    let (first, end) = reading.sentence(at);
    let deed = (first..end).any(|i| {
        let us = reading.is(i, Class::We) || listed("team staff crew", reading.text.norm(i));
        us && reading.is(i + 1, Class::Past)
            && !reading.is(i + 1, Class::Was)
            && !matches!(
                reading.text.norm(i + 1),
                "had" | "saw" | "ran" | "called" | "met"
            )
    });
    deed && !reading.speaks_to_reader(at)
}

/// Whether a preposition stands before word `at`: something was sent *to* it.
fn is_object(reading: &Reading<'_>, at: usize) -> bool {
    !reading.text.opens_sentence(at) && reading.is(at - 1, Class::Preposition)
}

/// The bytes of a shape, with the bracket that opens an area code.
fn bracketed(reading: &Reading<'_>, shaped: Shaped) -> Span {
    let span = reading.span(shaped.first, shaped.end);
    let open = reading
        .text
        .source()
        .get(..span.start)
        .is_some_and(|s| s.ends_with('('));
    Span::new(span.start - usize::from(open), span.end)
}

/// The fixes for a shape that is the reviewer's; `None` for the practice's own hours and numbers.
fn tells_who(reading: &Reading<'_>, shaped: Shaped) -> Option<&'static [&'static str]> {
    if shaped.shape == Shape::Money {
        return None;
    }
    let (first, _) = reading.sentence(shaped.first);
    let ours = is_about_the_office(reading, shaped.first);
    let (_, end) = reading.sentence(shaped.first);
    let rings = shaped.first == first && reading.is(shaped.end, Class::Past);
    // 'An e-mail has gone to …', 'is 816-555-0133 still yours'.
    let sent_to = (first + 1..shaped.first).any(|i| {
        reading.text.norm(i) == "to"
            && reading.any_word(i - 1, i, "gone sent out wrote written mailed emailed went")
    });
    let still = reading.any_word(shaped.end, shaped.end + 1, "still keeps bounced bounces");
    let theirs = rings
        || sent_to
        || still && shaped.first <= first + 1
        || reading.any_word(
            first,
            shaped.first,
            "tried wrote mailed emailed sent texted confirm dialed",
        )
        || reading.any_word(shaped.end, end.min(shaped.end + 5), "yours")
        || (first..shaped.first).any(|i| {
            reading.text.norm(i) == "your"
                && reading.any_word(i + 1, i + 4, "number address email cell phone place home")
        })
        || (shaped.shape == Shape::Street
            && reading.any_word(first, shaped.first, "mail letter courier note"));
    match shaped.shape {
        Shape::Date => (!ours && is_told(reading, shaped.first)).then_some(DAYS_SAID),
        Shape::Clock => (!ours
            && !reading.any_word(
                shaped.end,
                shaped.end + 1,
                "train bus flight ferry show news rush",
            )
            && is_certain_hour(reading, shaped))
        .then_some(&["the time you describe", "then"]),
        Shape::Street => (theirs && !ours).then_some(&["you", "where you are"]),
        Shape::Email => (is_called_by(reading, shaped)
            || theirs && !is_invitation(reading, shaped.first))
        .then_some(&["you", "the reviewer"]),
        Shape::Phone => (theirs && !is_invitation(reading, shaped.first))
            .then_some(&["this number", "the number"]),
        Shape::Code => theirs.then_some(&["this", "that"]),
        Shape::Money => None,
    }
}

/// Whether a clock time is one that both sides know: `the 8:40`, or with a day, or said to the reader.
fn is_certain_hour(reading: &Reading<'_>, shaped: Shaped) -> bool {
    let (first, _) = reading.sentence(shaped.first);
    let before = shaped
        .first
        .checked_sub(1)
        .map_or("", |i| reading.text.norm(i));
    matches!(before, "the" | "your" | "that")
        || reading.speaks_to_reader(shaped.first)
        || reading.any(first, shaped.first, Class::Day)
        || reading.any(shaped.end, shaped.end + 2, Class::Day)
}

/// Whether somebody is called by an address, or asked whether it is theirs: `dana@mail.example,
/// thank you`. Elsewhere an address is where the practice wants to be written to.
fn is_called_by(reading: &Reading<'_>, shaped: Shaped) -> bool {
    let (first, end) = reading.sentence(shaped.first);
    let addressed = reading
        .text
        .words()
        .get(shaped.end)
        .is_some_and(|word| word.gap.has(Gap::COMMA));
    let opens = shaped.first <= first + 1 && shaped.end < end && addressed;
    let question = reading
        .text
        .sentence_of(shaped.first)
        .is_some_and(|sentence| sentence.question);
    let asked = question && reading.any_word(first, end, "you your right correct yours");
    let known = reading.any_word(first, shaped.first, "found belongs registered behind");
    opens && !reading.any_word(first, shaped.first, "at email write") || asked || known
}

/// Whether the words before invite to call or write: then the number is the practice's.
fn is_invitation(reading: &Reading<'_>, at: usize) -> bool {
    let (first, _) = reading.sentence(at);
    let from = first.max(at.saturating_sub(6));
    reading.any_word(
        from,
        at,
        "call reach text ring phone dial write at on contact",
    ) && !reading.any_word(first, at, "confirm gave tried")
}

/// Words of opening hours: a day in their sentence is every such day.
const HOURS: &str = "
    open opens opened reopen close closes closed hours weekdays weekday holiday holidays lunch till daily
    mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends mornings evenings";

/// What a practice does on a day: a change to report.
const CHANGES: &str = "
    moved moving celebrate celebrating begin begins began starts started starting hired hiring added adding
    launched installed trained training met meets meet changed switched doubled extended repaved replaced painted
    host hosting staffed reach call answered answers lot new";

/// Whether the sentence is about the practice's hours, changes or history.
fn is_about_the_office(reading: &Reading<'_>, at: usize) -> bool {
    let (first, end) = reading.sentence(at);
    let daily = |i: usize| {
        let next = reading.text.norm(i + 1);
        matches!(reading.text.norm(i), "every" | "each")
            && (reading.is(i + 1, Class::Day)
                || reading.is(i + 1, Class::Daytime)
                || matches!(next, "day" | "week" | "month" | "year"))
    };
    let hours = (first..end).any(|i| {
        daily(i) || listed(HOURS, reading.text.norm(i)) && reading.text.norm(i + 1) != "ago"
    });
    let dated = reading.any_word(
        at.saturating_sub(3).max(first),
        at,
        "since from starting beginning effective until till through between",
    );
    let visited = reading.any_word(first, end, "your saw");
    hours && !visited
        || reading.any_word(first, end, "open opens closed close hours weekdays meets")
        || !visited && (dated || reading.any_word(first, end, CHANGES))
}

/// `3rd`, `27th`, `10`: what may stand for a day, a clock time or an age, not a road or a flat.
fn is_day_of_month(word: &str) -> bool {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    word.len() != digits.len() || word.len() != 3
}

/// `Please don't share your date of birth here`: the opposite of asking for it.
fn is_warned_against(reading: &Reading<'_>, at: usize) -> bool {
    let (first, end) = reading.sentence(at);
    let asks = "share post put include give send write leave add need ask";
    (first..end).any(|i| {
        let warns = i == first || reading.any_word(i - 1, i, "do please should must you to");
        matches!(reading.text.norm(i), "not" | "never" | "no")
            && warns
            && reading.any_word(i + 1, i + 4, asks)
    })
}

/// Whether the sentence speaks to the reader or tells of something past.
fn is_told(reading: &Reading<'_>, at: usize) -> bool {
    let (first, end) = reading.sentence(at);
    let past = reading.any(first, end, Class::Was) || reading.any(first, end, Class::Past);
    let opens = at <= first + 3 && (past || reading.is(at, Class::Day));
    let answers = reading.any_word(
        first,
        end,
        "happened place occurred sorry apologize visit remember remembers recall recalls see show shows",
    ) && !reading.any(first, first + 2, Class::Our);
    at <= first + 1 && reading.is(at, Class::Digits)
        || reading.speaks_to_reader(at)
        || opens
        || answers
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::expect::{marks, spares};

    #[test]
    fn marks_the_family() {
        marks(
            RULE.code,
            &[
                "Dear Mr. Haskell, we have read your review.",
                "Thank you, Maria Elena Gutierrez, for your comments.",
                "Your husband was very courteous.",
                "What took place on 9/14/23 does not reflect our values.",
                "Tuesday at 10:15 is always hectic.",
                "At 67 you have seen worse.",
                "Please reply with your date of birth.",
                "Your employer was involved.",
                "We know this is Brandon from the fire station.",
                "You live on Elm Street, I believe.",
                "Last Wednesday was not our finest hour with you.",
                "Chart number 40417 has been flagged.",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "Hi Dana, thank you for this.",
                "Please ask for Mr. Delacroix, our administrator.",
                "You can reach us at 555-0142.",
                "We are open until 8 on Wednesdays.",
                "Since March 1 we open at 7:30.",
                "Dr. Alvarez reads every comment.",
                "Any parent would worry.",
                "Write to hello@larkspur.example whenever it suits you.",
                "Our office is at 410 Larkspur Lane.",
                "Please don't share your date of birth here.",
                "Parents know their children best.",
                "From the bottom of our hearts, thank you.",
            ],
        );
    }
}
