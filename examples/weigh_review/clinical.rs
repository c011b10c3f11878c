//! What a word of a review is weighed for: whether it is clinical where it stands.

use std::collections::BTreeMap;

use bedside::review::clinical::{self, Weighed, features::Feature};

use crate::Review;
use crate::fit::{Example, Way};

/// How the words of reviews teach.
pub fn way() -> Way<1> {
    Way {
        ridge: 2.0,
        word_ridge: 2.0,
        seen: 6,
        least: 0.44,
        bars: [0.3],
        known: BTreeMap::from([(Feature::Listed.bucket(), [3.0])]),
    }
}

/// What the words of a labelled review teach.
pub fn examples(review: &Review, weight: f32) -> Vec<Example<1>> {
    let labelled = review.places(&review.clinical);
    let example = |word: Weighed| Example {
        features: word
            .features
            .iter()
            .map(|f| (f.bucket(), f.is_word()))
            .collect(),
        named: [meant(
            word.span.of(&review.text),
            labelled.iter().any(|span| span.contains(word.span)),
        )],
        weight,
    };
    clinical::words(&review.text)
        .into_iter()
        .map(example)
        .collect()
}

/// Whether the word is labelled; nobody can say of a little word that stands in labelled ones.
fn meant(word: &str, labelled: bool) -> Option<bool> {
    let little = LITTLE
        .split(' ')
        .any(|little| word.eq_ignore_ascii_case(little));
    (!(little && labelled)).then_some(labelled)
}

const LITTLE: &str = "a an the my his her our your their some this that of in on for to with and or i was is it s me";
