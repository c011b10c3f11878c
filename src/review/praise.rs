//! Something positive: what the guide asks to look for first.

use super::Page;
use super::cues::Cue;
use crate::finding::Span;
use crate::text::Gap;

/// Cues of what is no praise, whatever words stand beside them.
const SPOILS: [Cue; 9] = [
    Cue::Rude,
    Cue::Unheard,
    Cue::Untold,
    Cue::NoReply,
    Cue::Unreached,
    Cue::Refused,
    Cue::Cancelled,
    Cue::Slander,
    Cue::Upsell,
];

/// The good words, in order: each the part of a sentence that holds them.
pub(crate) fn of(page: &Page<'_>, _rating: Option<u8>) -> Vec<Span> {
    let clauses = page.clauses();
    let good = clauses.iter().filter(|&&(first, end)| page.is_good(first, end));
    good.map(|&(first, end)| page.text.span(page.opens(first, end), end))
        .collect()
}

impl Page<'_> {
    fn is_good(&self, first: usize, end: usize) -> bool {
        let hits = self.cues_in(first, end);
        let count = |cue: Cue| {
            hits.iter()
                .filter(|hit| hit.tag == cue as u32 && !self.is_quoted(hit.first))
                .count()
        };
        let question = self.text.sentence_of(first).is_some_and(|s| s.question);
        let spoilt = SPOILS.iter().filter(|&&cue| count(cue) > 0).count();
        !question && count(Cue::Praise) > spoilt + count(Cue::Scorn)
    }

    /// Whether the word stands between quotation marks in its sentence.
    fn is_quoted(&self, index: usize) -> bool {
        let first = self.text.sentence_of(index).map_or(index, |s| s.first);
        let marks = (first..=index).filter(|&i| self.gap(i).has(Gap::QUOTE) && (i > first || i == index));
        marks.count() % 2 == 1
    }

    /// The part without the word that turns to it.
    fn opens(&self, first: usize, end: usize) -> usize {
        let turn = matches!(self.norm(first), "but" | "and" | "though" | "although" | "except" | "however" | "otherwise");
        first + usize::from(turn && first + 1 < end)
    }
}
