//! What a review as a whole is weighed for: what it complains about, and what kind of review it is.
//!
//! Families of phrases say much and words a little: a linear model for each subject weighs what a review has of
//! them. It was weighed once on the labelled reviews (`cargo xtask weigh review`) and is shipped as one byte a
//! weight.

use super::Page;
use super::topics::Topic;
use super::weights::{self, Weights};
use crate::guide::Situation;

pub mod features;
pub mod hints;

pub use features::of_text;

const TOPICS: usize = Topic::ALL.len();

/// The situations that are weighed: all but an ordinary complaint, which is what is left.
pub const SITUATIONS: [Situation; 5] = [
    Situation::NeverSeen,
    Situation::TurnedAway,
    Situation::Relative,
    Situation::Escalated,
    Situation::Fake,
];

/// How many subjects a review is weighed for: the topics, then [`SITUATIONS`].
pub const SUBJECTS: usize = TOPICS + SITUATIONS.len();

/// The weights of one feature for all subjects, in steps.
pub type Row = weights::Row<SUBJECTS>;

/// The weights, as [`weights::pack`] writes them.
static PACKED: &[u8] = include_bytes!("weighed/weights.bin");

/// The log-odds of every subject, in steps; what is above nought is likely enough to be named, but for a situation, which may need more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Odds([i32; SUBJECTS]);

impl Odds {
    /// The sums of the weights of all subjects.
    pub fn new(sums: [i32; SUBJECTS]) -> Odds {
        Odds(sums)
    }

    /// Of the topics, in the order of [`Topic::ALL`].
    pub fn topics(&self) -> impl Iterator<Item = (Topic, i32)> + '_ {
        Topic::ALL.into_iter().zip(self.0)
    }

    /// Of the situations, in the order of [`SITUATIONS`].
    pub fn situations(&self) -> impl Iterator<Item = (Situation, i32)> + '_ {
        SITUATIONS.into_iter().zip(self.0.into_iter().skip(TOPICS))
    }
}

/// Weighs the review; `seems` is what phrases alone make of its situation.
pub(super) fn of(page: &Page<'_>, clauses: &[(usize, usize)], seems: Situation) -> Odds {
    let there = features::of(page, clauses, seems);
    Odds(Weights::in_bytes(PACKED).map_or([0; SUBJECTS], |weights| weights.sums(there)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_are_whole() {
        assert!(Weights::<SUBJECTS>::in_bytes(PACKED).is_some());
    }
}
