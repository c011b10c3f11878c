//! What a clinical term is as a word, with no more than the word after it.

use super::body::WORN;
use super::figure::{ADJECTIVES, SECOND_PARTS};
use crate::grammar::{Class as Word, listed};
use crate::lexicon::Term;
use crate::reading::Reading;
use crate::text::Gap;

/// Whether it is hardly a verb in the imperative, as `ring the bell` is.
pub(super) fn is_noun(reading: &Reading<'_>, term: Term) -> bool {
    let word = reading.text.norm(term.end - 1);
    word.ends_with('s') || word.ends_with("ing") || word.len() > 6
}

/// Whether it also says how anything is: swollen.
pub(super) fn is_adjective(reading: &Reading<'_>, term: Term) -> bool {
    term.end == term.first + 1 && listed(ADJECTIVES, reading.text.norm(term.first))
}

/// Whether it is the first part of a compound that is about no body: spine-tingling.
pub(super) fn is_first_part(reading: &Reading<'_>, term: Term) -> bool {
    let next = reading.text.words().get(term.end);
    next.is_some_and(|word| word.gap.has(Gap::HYPHEN))
        && listed(SECOND_PARTS, reading.text.norm(term.end))
}

/// `The boot can come off`: something worn, of which something is said.
pub(super) fn is_worn(reading: &Reading<'_>, term: Term) -> bool {
    listed(WORN, reading.text.norm(term.end - 1))
        && [Word::Be, Word::Modal, Word::Past, Word::Have]
            .iter()
            .any(|&class| reading.is(term.end, class))
}

/// `Lab results were`: the results of a test, not of a survey.
pub(super) fn is_lab_results(reading: &Reading<'_>, term: Term) -> bool {
    reading.is(term.end, Word::Was)
        && term.end == term.first + 2
        && matches!(
            reading.text.norm(term.first),
            "lab" | "test" | "blood" | "biopsy"
        )
        && matches!(
            reading.text.norm(term.end - 1),
            "results" | "result" | "work"
        )
}

/// Whether it is a word for an image or a sample that is seldom anything else.
pub(super) fn is_pictured(reading: &Reading<'_>, term: Term) -> bool {
    listed(
        "scan scans screening sample samples specimen culture",
        reading.text.norm(term.end - 1),
    )
}
