//! Tells who it is: names, relatives, dates, ages, addresses and numbers, and asking for them.

use super::super::fix::{self, Mend};
use super::super::shape::{Shape, Shaped};
use super::super::{Note, Rule, Source, judged, note};
use super::{Topic, claims_on};
use crate::finding::{Finding, Severity, Span};
use crate::grammar::Class;
use crate::guide::Step;
use crate::reading::Reading;
use crate::text::Gap;

mod age;
mod days;
pub(super) mod echo;
mod families;
mod names;

use days::{is_about_the_office, is_day_of_month, is_office_day, is_told};
use families::{CALLINGS, DAYS, DAYS_SAID, FAMILIES, TELLS};

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
    part: None,
    heat: None,
    families: FAMILIES,
    check,
};

const NUMBER: &str = "This number or address can be tied to the reviewer.";

/// Whether the finding tells who it is in whatever sentence: a name, a number, or what the review says too.
pub(in super::super) fn is_plain(finding: &Finding) -> bool {
    echo::is_echo(finding) || names::is_name(finding) || finding.message == NUMBER
}

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
            let span = reading.span(shaped.first, shaped.end);
            findings.push(mend.finding(rule, reading, span, (rule.severity, NUMBER)));
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
    let founded = reading.any_word(first, end, "started founded opened built runs owns began");
    matches!(reading.text.norm(at), "as" | "a")
        && (reading.any(first, end, Class::We) || founded)
        && !reading.speaks_to_reader(at)
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
    let rings = shaped.first == first
        && reading.any_word(
            shaped.end,
            shaped.end + 1,
            "rang rung went was has belongs answered",
        );
    // 'An e-mail has gone to …', 'is 816-555-0133 still yours'.
    let sent_to = (first + 1..shaped.first).any(|i| {
        reading.text.norm(i) == "to"
            && reading.any_word(i - 1, i, "gone sent out wrote written mailed emailed went")
    });
    let still = reading.any_word(shaped.end, shaped.end + 1, "still bounced bounces")
        || reading.any_word(shaped.end, shaped.end + 1, "keeps")
            && reading.any_word(
                shaped.end + 1,
                shaped.end + 2,
                "ringing bouncing going hanging",
            );
    let theirs = rings
        || sent_to
        || still && shaped.first <= first + 1
        || reading.any_word(
            first,
            shaped.first,
            "tried wrote mailed emailed sent texted confirm dialed pinged messaged notified forwarded",
        )
        || reading.any_word(shaped.end, end.min(shaped.end + 5), "yours")
        || (first..shaped.first).any(|i| reading.text.norm(i) == "your" && owns_a_line(reading, i))
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
        Shape::Street => (theirs && !ours && !is_invitation(reading, shaped.first))
            .then_some(&["you", "where you are"]),
        Shape::Email => (is_called_by(reading, shaped)
            || is_kept(reading, shaped)
            || is_written_to(reading, shaped, (first, end))
            || theirs && !is_invitation(reading, shaped.first) && !stands_apart(reading, shaped))
        .then_some(&["you", "the reviewer"]),
        Shape::Phone => (is_rung(reading, shaped)
            || is_kept(reading, shaped)
            || theirs && !is_invitation(reading, shaped.first) && !stands_apart(reading, shaped))
        .then_some(&["this number", "the number"]),
        Shape::Code => theirs.then_some(&["this", "that"]),
        Shape::Money => None,
    }
}

/// Whether somebody of ours rang the number: `We rang 555-0183`, `our nurse called 555-0183`.
fn is_rung(reading: &Reading<'_>, shaped: Shaped) -> bool {
    let (first, _) = reading.sentence(shaped.first);
    let Some(verb) = shaped.first.checked_sub(1).filter(|&verb| verb > first) else {
        return false;
    };
    let rang = reading.any_word(
        verb,
        shaped.first,
        "rang called phoned dialed texted buzzed",
    );
    let ours = |i: usize| reading.is(i, Class::We) || reading.is(i, Class::Staff);
    rang && (verb.saturating_sub(3).max(first)..verb).any(ours)
        && !reading.any(first, verb, Class::You)
}

/// Whether the number or address is one that we keep of somebody: `we have 555-0183 on file`, `your new cell as 555-0183`.
fn is_kept(reading: &Reading<'_>, shaped: Shaped) -> bool {
    let (first, end) = reading.sentence(shaped.first);
    let from = first.max(shaped.first.saturating_sub(6));
    let held = |i: usize| {
        reading.is(i, Class::We)
            && reading.any_word(i + 1, shaped.first, "have got see show list keep 've")
    };
    let filed = reading.text.norm(shaped.end) == "as"
        || reading.text.norm(shaped.end) == "on" && reading.text.norm(shaped.end + 1) == "file"
        || reading.any_word(
            shaped.first - usize::from(shaped.first > first),
            shaped.first,
            "as",
        ) && (from..shaped.first)
            .any(|i| reading.text.norm(i) == "your" && owns_a_line(reading, i));
    filed && (from..shaped.first).any(held) && !reading.any_word(shaped.end, end, "our us")
}

/// Whether the sentence tells of mail that went to an address: `our email to … bounced`, `I wrote to you at …`.
fn is_written_to(reading: &Reading<'_>, shaped: Shaped, (first, end): (usize, usize)) -> bool {
    let sends = |i: usize| {
        reading.any_word(
            i,
            i + 1,
            "wrote emailed mailed pinged messaged notified sent",
        ) || reading.text.norm(i) == "reached" && reading.text.norm(i + 1) == "out"
    };
    let tells = |i: usize| {
        let us =
            reading.is(i, Class::We) || reading.any_word(i, i + 1, "system office portal staff");
        us && (i + 1..i + 4).any(sends)
    };
    // 'We sent a note to all: write to …' invites.
    let invites = reading.any_word(first, shaped.first, "write email contact call reach");
    let returned = reading.text.norm(shaped.end) == "came"
        && reading.text.norm(shaped.end + 1) == "back"
        || reading.any_word(
            first,
            end,
            "bounced bounces bouncing undelivered undeliverable",
        );
    returned || !invites && (first..shaped.first).any(tells)
}

/// `Tell us more: 555-0107`, `Carla, office manager, 555-0158`: what closes a sentence after a colon or a comma is where
/// to call, unless it says whose number it is.
fn stands_apart(reading: &Reading<'_>, shaped: Shaped) -> bool {
    let (first, end) = reading.sentence(shaped.first);
    let words = reading.text.words();
    let apart = words
        .get(shaped.first)
        .is_some_and(|word| word.gap.has(Gap::COMMA.with(Gap::BREAK)));
    let owned =
        (first..shaped.first).any(|i| reading.text.norm(i) == "your" && owns_a_line(reading, i));
    let last = shaped.end >= end
        || words
            .get(shaped.end)
            .is_some_and(|word| word.gap.has(Gap::COMMA));
    apart && last && !owned
}

/// Whether what *your* at this word owns is a line or a place: `your new cell`. Who is *in your place* imagines.
fn owns_a_line(reading: &Reading<'_>, your: usize) -> bool {
    if your > 0 && reading.text.norm(your - 1) == "in" {
        return false;
    }
    let goes_on = |i: &usize| {
        reading
            .text
            .words()
            .get(*i)
            .is_some_and(|word| word.gap.is_open())
    };
    (your + 1..your + 4).take_while(goes_on).any(|i| {
        reading.any_word(
            i,
            i + 1,
            "number address email cell phone mobile home place line",
        )
    })
}

/// Whether a clock time is one that both sides know: `the 8:40`, or with a day, or said to the reader.
fn is_certain_hour(reading: &Reading<'_>, shaped: Shaped) -> bool {
    let (first, _) = reading.sentence(shaped.first);
    let before = shaped
        .first
        .checked_sub(1)
        .map_or("", |i| reading.text.norm(i));
    // 'From 7:00 to 15:30': hours, and nobody's.
    let range = reading.any_word(shaped.end, shaped.end + 1, "to until till through")
        || matches!(before, "to" | "until" | "till" | "through")
        || reading.any_word(
            shaped.first.saturating_sub(3).max(first),
            shaped.first,
            "between",
        );
    // 'It goes faster before 10am.'
    let (_, end) = reading.sentence(shaped.first);
    let range = range
        || matches!(before, "before" | "after" | "by")
            && !reading.any(first, end, Class::Past)
            && !reading.any(first, end, Class::Was);
    matches!(before, "the" | "your" | "that")
        || !range && reading.speaks_to_reader(shaped.first)
        || !range && reading.any(first, shaped.first, Class::Day)
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
    opens
        && !reading.any_word(first, shaped.first, "at email write")
        // 'rio@larkspur.example, or 555-0161': where to write to.
        && !reading.any_word(shaped.end, shaped.end + 1, "or and")
        || asked && !is_invitation(reading, shaped.first)
        || known
}

/// Whether the words before invite to call or write: then the number is the practice's.
fn is_invitation(reading: &Reading<'_>, at: usize) -> bool {
    let (first, _) = reading.sentence(at);
    let from = first.max(at.saturating_sub(6));
    reading.any_word(
        from,
        at,
        "call reach text ring phone dial write email at on contact answers",
    ) && !reading.any_word(first, at, "confirm gave tried")
        // 'Questions can be sent to …'; 'your number should be …' invites to nothing.
        || (first..at).any(|i| {
            let to = (i + 5).min(at);
            reading.is(i, Class::Modal)
                && reading.any_word(i + 1, to, "sent mailed emailed addressed directed reached texted")
        })
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
                "We now have 555-0142 for the evenings.",
                "Anyone who rang 555-0142 heard a dead line.",
                "Please remember to ask for Ms. Okafor, our manager.",
                "Tell us by phone which day it was.",
                "I am reachable on 555-0151, Monday to Thursday, 7:00 to 15:30.",
            ],
        );
    }
}
