//! Tells who it is: names, relatives, dates, ages, addresses and numbers, and asking for them.

use super::super::cue::{Cue, has_cue};
use super::super::fix::{self, Mend};
use super::super::shape::{Shape, Shaped};
use super::super::{Late, Note, Page, Rule, Source, judged, note};
use super::{Topic, claims_on};
use crate::finding::{Finding, Ground, Severity, Span};
use crate::grammar::{Class, listed};
use crate::guide::Step;
use crate::phrase::Match;
use crate::reading::Reading;

mod age;
mod days;
pub(super) mod echo;
mod families;
mod names;
mod numbers;

use days::{is_day_of_month, is_office_day};
use families::{
    ASKING, CALLINGS, DAYS, FAMILIES, GREETED, NAMED, NAMING, SELDOM, SOMEBODY, TELLING, TELLS,
};
use numbers::tells_who;

/// The rule.
pub static RULE: Rule = Rule {
    code: "privacy/identifier",
    title: "Tells who it is",
    why: "Each of these helps a stranger, a neighbor or an employer figure out who wrote the review. The law lists \
          eighteen such identifiers, those of relatives and household members among them.",
    step: Step::Address,
    source: Source {
        title: "45 CFR 164.514(b)(2): the eighteen identifiers",
    },
    severity: Severity::Error,
    part: None,
    heat: None,
    families: FAMILIES,
    check,
};

/// The phrases that few drafts have come late.
pub static LATE: &Late = &[(TELLING, SELDOM), (NAMING, NAMED)];

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "Last names, relatives, ages, dates and times of a visit, addresses and numbers of the reviewer.",
    wrong: "What took place on March 3 does not reflect our values.",
    right: "What you describe does not reflect our values.",
};

const NUMBER: &str = "This date, number or address can be tied to the reviewer.";

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    judged(rule, reading, findings, &|family, hit| {
        let number = (hit.first..hit.end).find(|&i| reading.is(i, Class::Digits));
        let spared = (reading.has_comma(hit) && !matches!(family, CALLINGS | NAMING))
            || number.is_some_and(|i| !is_day_of_month(reading.text.norm(i)))
            || family == DAYS && is_office_day(reading, hit.first)
            || family == DAYS && reading.text.norm(hit.end) == "'s"
            || family == ASKING
                && (is_private(reading, hit.first) || is_of_our_texts(reading, hit))
            || family == DAYS && is_of_review(reading, hit.first)
            || is_greeting_of_season(reading, hit.first)
            || wishes_well(reading, hit.first)
            || family == SOMEBODY && is_of_colleague(reading, hit.first)
            || matches!(family, GREETED | NAMING) && names_colleague(reading, hit)
            || is_our_own(reading, hit.first)
            || is_of_anybody(reading, hit)
            || is_warned_against(reading, hit.first);
        (!spared).then_some(rule.severity)
    });
    claims_on(Topic::Identity, TELLS, rule, reading, findings, &|claim| {
        let spared = is_warned_against(reading, claim.first)
            || reading.any_word(claim.first, claim.end, "number name address")
                && !reading.any(claim.first, claim.end, Class::Relative)
                && is_private(reading, claim.first)
            || is_greeting_of_season(reading, claim.first)
            || wishes_well(reading, claim.first);
        (!spared).then_some(rule.severity)
    });
    for &shaped in &reading.shapes {
        let of_review = shaped.shape == Shape::Date && is_of_review(reading, shaped.first);
        if let Some(fixes) = tells_who(reading, shaped).filter(|_| !of_review) {
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
            let span = reading.span(shaped.first, shaped.end);
            let finding = mend.finding(rule, reading, span, (rule.severity, NUMBER));
            findings.push(finding.resting_on(Ground::Fact));
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
    let founded = || reading.any_word(first, end, "started founded opened built runs owns began");
    matches!(reading.text.norm(at), "as" | "a")
        && (reading.any(first, end, Class::We) || founded())
        && !reading.speaks_to_reader(at)
}

/// `Nobody in their seventies should be left standing`, `I am a 40 year old dentist`.
fn is_of_anybody(reading: &Reading<'_>, hit: Match) -> bool {
    let aged = reading.any_word(hit.first, hit.end, "their old years");
    let anybody = has_cue(reading, hit.first, Cue::Everybody);
    let one_of_us = (hit.first.saturating_sub(3)..hit.first)
        .any(|i| matches!(reading.text.norm(i), "i" | "my" | "our"));
    aged && (anybody || one_of_us) && !reading.speaks_to_reader(hit.first)
}

/// `Send us your number in a private message`, `keep your number out of comments`: asked for, if at all, where nobody reads along.
fn is_private(reading: &Reading<'_>, at: usize) -> bool {
    let (first, end) = reading.sentence(at);
    reading.any_word(
        first,
        end,
        "private privately dm dms email voicemail directly confidentially inbox",
    ) || reading.any_word(first, end, "keep keeping") && reading.any_word(first, end, "out")
}

/// `We received your review yesterday`, `we read your post on Friday`: the day of the review and not of a visit.
fn is_of_review(reading: &Reading<'_>, at: usize) -> bool {
    let (first, _) = reading.sentence(at);
    let near = at.saturating_sub(5).max(first);
    (near..at).any(|i| {
        listed(
            "review reviews post comment comments rating",
            reading.text.norm(i),
        ) && (reading.is(i - usize::from(i > first), Class::Your)
            || reading.any_word(i.saturating_sub(1), i, "the this that"))
    })
}

/// `Lyle says he is sorry`, `our nurse hopes that she was clear`: whom this sentence or the one before has named of the practice.
fn is_of_colleague(reading: &Reading<'_>, at: usize) -> bool {
    let (first, _) = reading.sentence(at);
    let (from, _) = reading.sentence(first.saturating_sub(1));
    let named = [Class::Name, Class::Staff, Class::Title];
    named.iter().any(|&class| reading.any(from, at, class))
}

/// Whether whom the words name is of the practice, or whom they are said to.
fn names_colleague(reading: &Reading<'_>, hit: Match) -> bool {
    let named = (hit.first..hit.end).find(|&i| reading.is(i, Class::Name));
    named.is_some_and(|i| {
        names::is_shown(reading, i, i + 1)
            || names::is_colleague(reading, i) && !asks_for_another(reading, i)
    })
}

/// `Our best to Tobias, and do call Henrik, our manager`: whom to call is said apart, and is somebody else.
fn asks_for_another(reading: &Reading<'_>, at: usize) -> bool {
    const TURNS_TO: &str = "ask call contact reach email text write speak see phone";
    let (first, end) = reading.sentence(at);
    let next =
        (at + 1..end).find(|&i| reading.is(i, Class::And) && !reading.is(i + 1, Class::Name));
    let turns_to = |from: usize, to: usize| reading.any_word(from, to, TURNS_TO);
    // 'Say hello to Odette or call her.'
    let another = |i: usize| turns_to(i, i + 4) && !reading.any_word(i, i + 5, "her him them");
    next.is_some_and(another) && !turns_to(first, at)
}

/// `We are rewriting our texts to put the address first`: nobody is asked for theirs.
fn is_of_our_texts(reading: &Reading<'_>, hit: Match) -> bool {
    let (first, _) = reading.sentence(hit.first);
    let ours = (first..hit.first).any(|i| reading.is(i, Class::We) || reading.is(i, Class::Our));
    let theirs = (first..hit.end).any(|i| reading.is(i, Class::You) || reading.is(i, Class::Your));
    ours && !theirs
}

/// `Happy holidays to you and your family.`
fn is_greeting_of_season(reading: &Reading<'_>, at: usize) -> bool {
    let (first, end) = reading.sentence(at);
    let season = "holidays holiday christmas hanukkah thanksgiving easter kwanzaa season";
    reading.any_word(first, first + 2, "happy merry") && reading.any_word(first, end, season)
}

/// `We wish you and your family well`, `you and your family deserve a straight answer`: said to anybody.
fn wishes_well(reading: &Reading<'_>, at: usize) -> bool {
    const GOOD: &str = "wish wishes wishing deserve deserves holidays holiday best happy";
    const TELLING: &str = "sorry sympathy condolences loss through grief pain recovery healing visit appointment care seeing";
    let word = |i: usize| reading.text.norm(i);
    let (first, end) = reading.sentence(at);
    let both = (first..end).any(|i| {
        reading.is(i, Class::You)
            && word(i + 1) == "and"
            && word(i + 2) == "your"
            && word(i + 3) == "family"
    });
    both && reading.any_word(first, end, GOOD) && !reading.any_word(first, end, TELLING)
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

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::expect::{marks, spares};

    #[test]
    fn marks_the_family() {
        marks(
            RULE.code,
            &[
                "How old is he?",
                "What name would that be under?",
                "We hope he feels better.",
                "He deserved better.",
                "Please tell her we're sorry.",
                "We'd like to apologize to him in person.",
                "Please give Noah a high five from all of us.",
                "Hugs to Liam and Ava!",
                "Best wishes to you and Martin.",
                "Give Emma our best.",
                "We hope she is on the mend.",
                "Poor kid.",
                "We emailed your daughter directly.",
                "We keep your daughter out of the sun.",
                "Please reply with your phone number.",
                "We got your complaint on June 4.",
                "Say hi to the Miller family.",
                "Warm wishes to your family.",
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
                "We apologized to Mr. Haskell.",
                "We got a note from Mrs. Prowse.",
                "Your number should be 555-0199.",
                "We called 555.555.0142 twice.",
                "We called +1 (555) 555-0142 twice.",
                "We rang +1 555 555 0142.",
                "We'll write to you at jbell@mail.example.",
                "Are you still at 555-0199?",
                "We'll try 555-0199 again tonight.",
                "Our email to r.okafor82@mail.example bounced.",
                "Our email to k.lund@mail.example came back.",
                "We reached out at jo.perrin@mail.example with no luck.",
                "It was Labor Day, and two of us were out.",
                "Hello Jenny Lee, thank you.",
                "Between you and me, you rushed in at 4:30.",
                "dana@mail.example, thank you for telling us.",
                "We will send the letter to 14 Elm Street.",
                "We rang 555-0183, which went to a stranger's voicemail.",
                "I called 555-0183 twice.",
                "Our nurse phoned 555-0183 at once.",
                "We have 555-0183 on file.",
                "We have 555-0183 as the best way to reach you.",
                "We've got jj.harlan@postbox.example as the best way to write to you.",
                "We have your new phone as 555-0183, is that right?",
                "It's a pleasure to answer Ms. Theodora Quisenberry in person.",
                "We do remember Mr. Finch.",
                "Medical record 40771 is closed.",
                "Could you post a good number for you right here?",
                "Let us know what day it was in a comment.",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "As of Monday the side door is unlocked at 5:15.",
                "Beginning Tuesday coffee is poured at 6:30.",
                "Hello Anna \u{d6}., thanks.",
                "Hi Marie \u{c9}., thank you.",
                "The landlord, Mr. Petrakis, has agreed to fix the ramp.",
                "A privacy lawyer, Ms. Ashgrove, trains our staff.",
                "Records requests go to Mr. Tadesse.",
                "The longest hold last week was six minutes.",
                "Looking back on last year, our phones were the weak spot.",
                "Nobody in their seventies should be left standing.",
                "I am a 40-year-old dentist and I still hate drills.",
                "Dear Yelp User, thank you for the note.",
                "Hello Google User, we hear you.",
                "Dear Local Guide, thank you.",
                "Please send us your number in a private message.",
                "Please keep your phone number out of public comments.",
                "We received your review yesterday.",
                "Thank you for your review of May 3.",
                "Happy holidays to you and your family.",
                "Lyle says he's sorry, and so do I.",
                "Our nurse has read this. We're glad that she did.",
                "Hugs from all of us, Emma and crew.",
                "Give Tina a call.",
                "We wish you and your family a good week.",
                "You and your family deserve a straight answer.",
                "Hi Dana, thank you for this.",
                "Please ask for Mr. Delacroix, our administrator.",
                "You can reach us at 555-0142.",
                "We are open until 8 on Wednesdays.",
                "Since March 1 we open at 7:30.",
                "Dr. Alvarez reads every comment.",
                "Any parent would worry.",
                "Write to hello@larkspur.example whenever it suits you.",
                "Our number is still 555-0199.",
                "I'll answer at 555-0199.",
                "Our office is at 410 Larkspur Lane.",
                "Please don't share your date of birth here.",
                "Parents know their children best.",
                "From the bottom of our hearts, thank you.",
                "Howdy Trish, thanks for writing.",
                "Hi Noor-Jean, and thanks for the laugh.",
                "Hello, R.J. Thank you for raising this.",
                "Dear \"Had Enough,\" thank you for getting it off your chest.",
                "Questions can be sent to feedback@quickhaven.example.",
                "Were I in your place, I'd want a name and a number: Ludmila, 555-0188.",
                "The phone has been entrusted to Mrs. Vane, who picks up.",
                "Records requests are handled by Mr. Oduya.",
                "The roofers came on Wednesday, singing.",
                "Dear Ms. R., thank you for writing.",
                "Hello Betty Lou, thanks for the plain words.",
                "Would you write to office@birchlane.example?",
                "rita@birchlane.example, or 555-0161, and it gets to me the same day.",
                "Cheers, Bill Hart",
                "I am free between 9:00 and 4:30.",
                "I have set aside Thursday afternoon for calls.",
                "Requests can also be sent by post, and Sam is on 555-0147.",
                "If you called 555-0142 and nobody answered, we are sorry.",
                "We have 555-0142 as our new number.",
                "We called 555-0142 ourselves and nobody picked up.",
                "I rang 555-0142 myself this morning.",
                "We keep 555-0142 as a back-up line for the evenings.",
                "We have 555-0142 as a direct line for you.",
                "We now have 555-0142 for the evenings.",
                "Anyone who rang 555-0142 heard a dead line.",
                "Please remember to ask for Ms. Okafor, our manager.",
                "Tell us by phone which day it was.",
                "I am reachable on 555-0151, Monday to Thursday, 7:00 to 15:30.",
            ],
        );
    }

    #[test]
    fn marks_who_is_told_of_by_name() {
        marks(
            RULE.code,
            &[
                "Give Rosalie our love, and reach our manager on 555-0139.",
                "Jennifer Kowalczyk, that is not how it happened.",
                "Owen Bartlett, that never happened.",
                "Lorraine Petty, none of that took place.",
                "Jennifer Kowalczyk, this is untrue.",
                "For everyone reading: this is Bill Tanaka, and he is a competitor.",
                "For everyone reading: this is Carol Unger, who used to work for us.",
                "This review is from Carol Unger of Larkspur Way.",
                "The person posting as \u{201c}Honest Annie\u{201d} is Annie Prewitt.",
                "We know this is Greg from the hardware store.",
                "We know that this is Denise who used to work here.",
                "We are pretty sure this is Paul from the bakery.",
                "We can tell it's Renee by the spelling.",
            ],
        );
    }

    #[test]
    fn leaves_names_of_ours_alone() {
        spares(
            RULE.code,
            &[
                "Please give our best to Henrik, our manager.",
                "Say hi to Nell, our new manager, at the desk.",
                "Please give our best wishes to Luis, our nurse, on his last day Friday.",
                "Maple Ridge, that is where we are now.",
                "Lakeside Dental, that is the other office.",
                "Jennifer Kowalczyk, that is who to ask for at the desk.",
                "This is Dr. Bill Tanaka, and I read every review.",
                "This is Bill Tanaka, the owner, and I read every review.",
                "I'm Carol Unger, and I run the front desk.",
                "This is Carol Unger, who runs the front desk.",
                "This is Carol, and she is our office manager, writing for all of us.",
                "We know this is Monday, and the phones are busy.",
                "We know this is Alma on the phones who drew the praise, and she's thrilled.",
                "This is Alma from the front desk.",
                "The wording may be to blame, and we're rewriting it to put the address first.",
                "Our texts now put the street address first.",
            ],
        );
    }
}
