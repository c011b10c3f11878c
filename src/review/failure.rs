//! The words that best show what failed.

use super::Page;
use super::cues::{self, Cue};
use crate::finding::Span;
use crate::text::Gap;

/// How much a cue says that a part of the review tells what failed.
const WEIGHTS: [(Cue, i32); 22] = [
    (Cue::Untold, 4),
    (Cue::NoReply, 4),
    (Cue::Unreached, 4),
    (Cue::Wait, 3),
    (Cue::Behind, 2),
    (Cue::Hours, 1),
    (Cue::Mixed, 4),
    (Cue::Cancelled, 3),
    (Cue::Refused, 3),
    (Cue::Rude, 4),
    (Cue::Unheard, 4),
    (Cue::Dirty, 3),
    (Cue::Parking, 3),
    (Cue::Privacy, 3),
    (Cue::HungUp, 3),
    (Cue::Asked, 2),
    (Cue::Wrong, 1),
    (Cue::Months, 2),
    (Cue::Upsell, 2),
    (Cue::Said, 1),
    (Cue::Law, -4),
    (Cue::Praise, -3),
];

/// The part of the review that shows it best, as far as one does.
pub(crate) fn of(
    page: &Page<'_>,
    clauses: &[(usize, usize)],
    clinical: &[Span],
    positives: &[Span],
) -> Option<Span> {
    let mut best: Option<(i32, Span)> = None;
    for &(first, end) in clauses {
        let span = page.text.span(first, end);
        let shares = |spans: &[Span]| spans.iter().any(|other| other.overlaps(span));
        let mut score = page.failing(first, end);
        score -= 3 * i32::from(shares(clinical)) + 6 * i32::from(shares(positives));
        if score > best.map_or(0, |best| best.0) {
            best = Some((score, span));
        }
    }
    best.map(|best| best.1)
}

impl Page<'_> {
    fn failing(&self, first: usize, end: usize) -> i32 {
        let mut here = [false; cues::COUNT];
        for hit in self.cues_in(first, end) {
            here[hit.tag as usize] = true;
        }
        let sum: i32 = WEIGHTS
            .iter()
            .filter(|(cue, _)| here[*cue as usize])
            .map(|row| row.1)
            .sum();
        let quoted = (first..=end).any(|i| self.gap(i).has(Gap::QUOTE));
        sum + 2 * i32::from(quoted)
    }
}
