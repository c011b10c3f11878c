//! What tells nothing of the reviewer although its words could: it is said of anybody, of the practice, or of the review.

use super::super::super::cue::{Cue, has_cue};
use super::days::{is_day_of_month, is_office_day};
use super::families::{ASKING, CALLINGS, DAYS, GREETED, NAMING, SOMEBODY};
use super::names;
use crate::claims::Claim;
use crate::grammar::{Class, listed};
use crate::phrase::Match;
use crate::reading::Reading;

/// Whether a phrase of that family tells nothing here.
pub(super) fn is_phrase(reading: &Reading<'_>, family: usize, hit: Match) -> bool {
    is_number(reading, hit)
        || is_of_anybody(reading, hit)
        || is_said_of_us(reading, hit.first)
        || is_kind_wish(reading, hit.first)
        || is_warned_against(reading, hit.first)
        || match family {
            ASKING => is_private(reading, hit.first) || is_of_our_texts(reading, hit),
            DAYS => is_other_day(reading, hit),
            SOMEBODY => is_of_colleague(reading, hit.first),
            GREETED | NAMING => names_colleague(reading, hit),
            _ => false,
        }
        || reading.has_comma(hit) && !matches!(family, CALLINGS | NAMING)
}

/// Whether a claim about who somebody is tells nothing here.
pub(super) fn is_claim(reading: &Reading<'_>, claim: &Claim) -> bool {
    let to_reach = reading.any_word(claim.first, claim.end, "number name address")
        && !reading.any(claim.first, claim.end, Class::Relative);
    is_warned_against(reading, claim.first)
        || to_reach && is_private(reading, claim.first)
        || is_kind_wish(reading, claim.first)
}

/// A number that is no day of a month.
fn is_number(reading: &Reading<'_>, hit: Match) -> bool {
    let number = (hit.first..hit.end).find(|&i| reading.is(i, Class::Digits));
    number.is_some_and(|i| !is_day_of_month(reading.text.norm(i)))
}

/// A day of the office, of the review, or of anything else that has one: `Monday's meeting`.
fn is_other_day(reading: &Reading<'_>, hit: Match) -> bool {
    is_office_day(reading, hit.first)
        || reading.text.norm(hit.end) == "'s"
        || is_of_review(reading, hit.first)
}

/// `As a mother of three I read this twice`: one of us speaks of herself.
fn is_said_of_us(reading: &Reading<'_>, at: usize) -> bool {
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
pub(super) fn is_of_review(reading: &Reading<'_>, at: usize) -> bool {
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

fn is_kind_wish(reading: &Reading<'_>, at: usize) -> bool {
    is_greeting_of_season(reading, at) || wishes_well(reading, at)
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
