//! What the sentence around a clinical term does with it.

use super::figure::{is_announced, is_our_work};
use crate::grammar::Class as Word;
use crate::lexicon::Term;
use crate::reading::Reading;
use crate::rules::cue::{Cue, has_cue};

/// Whether the sentence says what the practice has, does or offers.
pub(super) fn is_of_practice(
    reading: &Reading<'_>,
    term: Term,
    (from, to): (usize, usize),
) -> bool {
    has_cue(reading, term.first, Cue::Practice) && !reading.any_word(from, to, "lightly")
        || is_our_work(reading, from, to)
        // 'Flu shots are available on Saturdays.'
        || is_announced(reading, term, (from, to))
        // 'A new ultrasound machine arrived.'
        || matches!(reading.text.norm(term.end), "machine" | "machines" | "equipment")
            && reading.any_word(from, term.first, "new second another")
}

/// Whether the sentence tells of something past, or regrets.
pub(super) fn is_told(reading: &Reading<'_>, (from, to): (usize, usize)) -> bool {
    (from..to).any(|i| {
        reading.is(i, Word::Was)
            || reading.is(i, Word::Past)
            || matches!(
                reading.text.norm(i),
                "sorry" | "apologize" | "regret" | "glad" | "did"
            )
    })
}

/// `There's a free whitening pen waiting`: the sentence offers a reward.
pub(super) fn is_offered(reading: &Reading<'_>, term: Term, (from, to): (usize, usize)) -> bool {
    reading.is_offer(term.first)
        && reading.any_word(
            from,
            to,
            "free complimentary gift off win discount coupon us house",
        )
}

/// `The treatment you got from the desk`: manners, and no medicine.
pub(super) fn is_manners(reading: &Reading<'_>, term: Term) -> bool {
    let (_, to) = reading.sentence(term.first);
    let end = term.end;
    let by = |i: usize| {
        matches!(reading.text.norm(i), "by" | "from" | "at")
            && reading.any_word(
                i + 1,
                i + 5,
                "desk receptionist counter secretary window switchboard",
            )
    };
    reading.text.norm(end - 1) == "treatment" && (end..to.min(end + 6)).any(by)
}

/// Whether the term stands shortly after a word of praise: `your kind words about our surgeon`.
pub(super) fn is_praised(reading: &Reading<'_>, term: Term, from: usize) -> bool {
    reading.any_word(
        term.first.saturating_sub(5).max(from),
        term.first,
        "word words praise compliment compliments shout",
    )
}

/// Whether the noun phrase that starts at `start` opens the sentence, and is none of ours.
pub(super) fn leads(reading: &Reading<'_>, term: Term, start: usize, from: usize) -> bool {
    reading.text.opens_sentence(start) && !(from..term.first).any(|i| reading.is(i, Word::Our))
}
