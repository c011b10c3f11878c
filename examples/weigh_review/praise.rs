//! What a part of a review is weighed for: whether it praises.

use std::collections::BTreeMap;

use bedside::review::praise::{self, features::Feature};

use crate::Review;
use crate::fit::{Example, Way};
use crate::read_score::meets;

/// How the parts of reviews teach.
pub fn way() -> Way<1> {
    Way {
        ridge: 2.0,
        word_ridge: 3.0,
        seen: 4,
        least: 0.15,
        bars: [0.2],
        known: BTreeMap::from([(Feature::Listed.bucket(), [2.0])]),
    }
}

/// What the parts of a labelled review teach.
pub fn examples(review: &Review, weight: f32) -> Vec<Example<1>> {
    let labelled = review.places(&review.positives);
    let parts = praise::parts(&review.text, Some(review.rating));
    let example = |part: praise::Part| Example {
        features: part
            .features
            .iter()
            .map(|f| (f.bucket(), f.is_word()))
            .collect(),
        named: [Some(labelled.iter().any(|&span| meets(part.span, span)))],
        weight,
    };
    parts.into_iter().map(example).collect()
}
