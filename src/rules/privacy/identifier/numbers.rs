//! Whose a number, an address or a time is: the reviewer's, or the practice's own.

use super::super::super::Rule;
use super::super::super::fix::{self, Mend};
use super::super::super::shape::{Shape, Shaped};
use super::days::{self, is_about_the_office, is_told};
use super::spared::is_of_review;
use crate::finding::{Finding, Ground, Span};
use crate::grammar::Class;
use crate::reading::Reading;
use crate::text::Gap;

const TELLS: &str = "This date, number or address can be tied to the reviewer.";

/// A finding for each number, address or time that is the reviewer's.
pub(super) fn numbers(rule: &'static Rule, reading: &Reading<'_>) -> impl Iterator<Item = Finding> {
    reading.shapes.iter().filter_map(move |&shaped| {
        let of_review = shaped.shape == Shape::Date && is_of_review(reading, shaped.first);
        let fixes = tells_who(reading, shaped).filter(|_| !of_review)?;
        let span = reading.span(shaped.first, shaped.end);
        let finding =
            mend(reading, shaped, fixes).finding(rule, reading, span, (rule.severity, TELLS));
        Some(finding.resting_on(Ground::Fact))
    })
}

fn mend(reading: &Reading<'_>, shaped: Shaped, fixes: &'static [&'static str]) -> Mend {
    if matches!(shaped.shape, Shape::Date | Shape::Clock) {
        return fix::time(reading, shaped.first, shaped.end, fixes);
    }
    if shaped.shape != Shape::Phone && !is_object(reading, shaped.first) {
        return fix::statement(reading, shaped.first, shaped.end);
    }
    Mend {
        span: bracketed(reading, shaped),
        texts: fixes.iter().map(|&fix| fix.to_owned()).collect(),
    }
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
        Shape::Date => (!ours && is_told(reading, shaped.first)).then_some(days::SAID),
        Shape::Clock => (!ours
            && !reading.any_word(
                shaped.end,
                shaped.end + 1,
                "train bus flight ferry show news rush scramble lottery queue dash",
            )
            && is_certain_hour(reading, shaped))
        .then_some(&["the time you describe", "then"]),
        Shape::Street => (theirs
            && !ours
            && !is_own_street(reading, (first, shaped.first))
            && !is_invitation(reading, shaped.first))
        .then_some(&["you", "where you are"]),
        Shape::Email => (is_called_by(reading, shaped)
            || is_reached_for(reading, shaped)
            || is_kept(reading, shaped)
            || is_written_to(reading, shaped, (first, end))
            || theirs && !is_invitation(reading, shaped.first) && !stands_apart(reading, shaped))
        .then_some(&["you", "the reviewer"]),
        Shape::Phone => (is_rung(reading, shaped)
            || is_reached_for(reading, shaped)
            || is_kept(reading, shaped)
            || theirs && !is_invitation(reading, shaped.first) && !stands_apart(reading, shaped))
        .then_some(&["this number", "the number"]),
        Shape::Code => theirs.then_some(&["this", "that"]),
        Shape::Money => None,
    }
}

/// `Our address is 40 Quarry Lane`: whether the words `first..end` say that what follows is where we are.
fn is_own_street(reading: &Reading<'_>, (first, end): (usize, usize)) -> bool {
    (first..end).any(|i| {
        reading.is(i, Class::Our)
            && reading.any_word(
                i + 1,
                end.min(i + 3),
                "address office door mailbox building",
            )
    })
}

/// Whether somebody of ours rang the number: `We rang 555-0183`, `our nurse called 555-0183`. Who calls it *ourselves* tries our
/// own line.
fn is_rung(reading: &Reading<'_>, shaped: Shaped) -> bool {
    let (first, end) = reading.sentence(shaped.first);
    let Some(verb) = shaped.first.checked_sub(1).filter(|&verb| verb > first) else {
        return false;
    };
    let rang = reading.any_word(
        verb,
        shaped.first,
        "rang called phoned dialed texted buzzed",
    );
    let ours = |i: usize| reading.is(i, Class::We) || reading.is(i, Class::Staff);
    let tried = reading.any_word(
        shaped.end,
        end,
        "ourselves myself herself himself themselves test works working our",
    );
    rang && (verb.saturating_sub(3).max(first)..verb).any(ours)
        && !reading.any(first, verb, Class::You)
        && !tried
}

/// Whether we mean to reach somebody there: `we'll write to you at …`, `we will send it to …`, `are you still at …`, `we'll try … again`.
fn is_reached_for(reading: &Reading<'_>, shaped: Shaped) -> bool {
    let (first, _) = reading.sentence(shaped.first);
    let word = |back: usize| {
        let at = shaped.first.checked_sub(back).filter(|&at| at >= first);
        at.map_or("", |at| reading.text.norm(at))
    };
    let from = first.max(shaped.first.saturating_sub(9));
    let we = reading.any(from, shaped.first, Class::We);
    let does = |verbs: &str| {
        let speaks = |&i: &usize| reading.is(i, Class::We);
        (from..shaped.first)
            .filter(speaks)
            .any(|i| reading.any_word(i + 1, i + 4, verbs))
    };
    let told = matches!(word(1), "at" | "on")
        && word(2) == "you"
        && does("write text call ring email mail send phone");
    let sent = word(1) == "to" && does("send mail forward email write")
        || word(1) == "email" && does("email");
    let still = word(1) == "still" || matches!(word(1), "at" | "on") && word(2) == "still";
    let asked = still && reading.any_word(first, first + 1, "is are");
    let again = word(1) == "try" && reading.text.norm(shaped.end) == "again";
    told || sent || asked && !reading.any(first, shaped.first, Class::Our) || again && we
}

/// Whether the number or address is one that we keep of somebody: `we have 555-0183 on file`, `we've got … as the best way to
/// reach you`, `your new cell as 555-0183`. What we keep *as a back-up line* is our own.
fn is_kept(reading: &Reading<'_>, shaped: Shaped) -> bool {
    let (first, end) = reading.sentence(shaped.first);
    let from = first.max(shaped.first.saturating_sub(6));
    let held = |i: usize| {
        reading.is(i, Class::We)
            && reading.any_word(i + 1, shaped.first, "have got see show list keep")
    };
    let next = |text: &str| reading.text.norm(shaped.end) == text;
    let on_file = next("on") && reading.text.norm(shaped.end + 1) == "file";
    let for_reader = next("as")
        && (shaped.end..end).any(|i| {
            reading.is(i, Class::Your)
                || reading.is(i, Class::You) && reading.text.norm(i - 1) != "for"
        });
    let owned = shaped.first > first
        && reading.text.norm(shaped.first - 1) == "as"
        && (from..shaped.first).any(|i| reading.text.norm(i) == "your" && owns_a_line(reading, i));
    (on_file || for_reader || owned) && (from..shaped.first).any(held)
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
        "call reach text ring phone dial write email at on contact answers reads",
    ) && !reading.any_word(first, at, "confirm gave tried")
        // 'Questions can be sent to …'; 'your number should be …' invites to nothing.
        || (first..at).any(|i| {
            let to = (i + 5).min(at);
            reading.is(i, Class::Modal)
                && reading.any_word(i + 1, to, "sent mailed emailed addressed directed reached texted")
        })
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
