//! What somebody in a review is weighed for: whether the review points at them.

use std::collections::BTreeMap;

use bedside::review::people::{self, features::Feature};

use crate::Review;
use crate::fit::{Example, Way};
use crate::read_score::meets;

/// What a person is called by, as [`Feature::Kind`] numbers it.
const KINDS: std::ops::Range<u32> = 0..4;

/// How the people of reviews teach.
pub fn way() -> Way<1> {
    let sure = KINDS.map(|kind| (Feature::Kind(kind, true).bucket(), [2.0]));
    let unsure = KINDS.map(|kind| (Feature::Kind(kind, false).bucket(), [-1.0]));
    Way {
        ridge: 2.0,
        word_ridge: 3.0,
        seen: 3,
        least: 0.09,
        bars: [0.45],
        known: BTreeMap::from_iter(sure.chain(unsure)),
    }
}

/// What the people of a labelled review teach: each once, where the labels mean them first.
pub fn examples(review: &Review, weight: f32) -> Vec<Example<1>> {
    let labelled = review.places(&review.staff);
    let mut known: Vec<String> = Vec::new();
    let mut examples = Vec::new();
    for candidate in people::candidates(&review.text) {
        if known.contains(&candidate.key) {
            continue;
        }
        let meant = labelled.iter().any(|&span| meets(candidate.span, span));
        if meant {
            known.push(candidate.key);
        }
        examples.push(Example {
            features: candidate
                .features
                .iter()
                .map(|f| (f.bucket(), f.is_word()))
                .collect(),
            named: [Some(meant)],
            weight,
        });
    }
    examples
}
