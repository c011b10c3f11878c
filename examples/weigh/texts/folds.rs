//! What the folds teach: sentences by themselves, and the sentences of replies.

use bedside::finding::Span;

use super::labels::{CLEAN, FIRST_KIND, FIRST_TONE, Label, TONES, of_kind};
use super::{Example, places, sentences, sentences_to};
use crate::score::{Fold, PRIVACY};

/// How much an unmarked sentence counts in a reply that leaks elsewhere, against one that was labelled by itself: the
/// labels of a reply are its worst places, not all of them.
const BESIDE_LEAKS: f32 = 0.35;

/// How often the texts count that are shared with others: whoever labels elsewhere does it like those.
const SHARED: f32 = 3.0;

/// Everything that the fold of this name teaches.
pub fn of_named(name: &str, fold: &Fold) -> Vec<Example> {
    let mut all = of_fold(fold);
    if name == "shared" {
        let labels = all.iter_mut().flat_map(|example| &mut example.labels);
        labels.for_each(|label| label.weight *= SHARED);
    }
    all
}

/// Everything of a fold that has a label: sentences, and the sentences of replies.
pub fn of_fold(fold: &Fold) -> Vec<Example> {
    let mut all = Vec::new();
    for leak in &fold.leaking {
        let touched = |span: Span| places(&leak.text, &leak.span).any(|gold| span.overlaps(gold));
        sentences(
            &leak.text,
            |span| of_kind(&leak.label, touched(span)),
            &mut all,
        );
    }
    for text in &fold.safe {
        sentences(text, |_| CLEAN, &mut all);
    }
    for reply in &fold.replies {
        let has = |span: Span, is_label: &dyn Fn(&str) -> bool| {
            let own = reply.spans.iter().filter(|(label, _)| is_label(label));
            own.flat_map(|(_, words)| places(&reply.text, words))
                .any(|gold| gold.overlaps(span))
        };
        let tells = |label: &str| PRIVACY.contains(&label);
        let leaks = reply.labels.iter().any(|label| tells(label));
        let labels = |span: Span| {
            let mut labels = CLEAN;
            let marked = has(span, &tells);
            let weight = if leaks && !marked { BESIDE_LEAKS } else { 1.0 };
            labels[0] = Label { marked, weight };
            for (label, name) in labels[FIRST_TONE..]
                .iter_mut()
                .zip(TONES.into_iter().chain(PRIVACY))
            {
                label.marked = has(span, &|label| label == name);
            }
            for label in &mut labels[FIRST_KIND..] {
                label.weight = weight;
            }
            labels
        };
        let review = fold.reviews.get(&reply.for_review);
        let review = review.map_or("", |review| review.text.as_str());
        sentences_to(review, &reply.text, labels, &mut all);
    }
    all
}
