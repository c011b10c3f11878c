//! The labelled texts, as examples to learn from.

use bedside::context::Context;
use bedside::finding::Span;
use bedside::opinion::bucket;
use bedside::opinion::linear::features;
use bedside::opinion::net::{Heard, heard};
use bedside::reading::Reading;

mod desk;
mod drill;
mod folds;
mod labels;

pub use desk::{mended, own_words};
pub use drill::drill;
pub use folds::{of_fold, of_named};
pub use labels::{Label, Labels};

/// One labelled sentence.
pub struct Example {
    /// The buckets of its features, each once, in order.
    pub buckets: Vec<usize>,
    /// What is heard at each of its words.
    pub heard: Vec<Heard>,
    /// What is known of it.
    pub labels: Labels,
}

/// The sentences of a text that answers nothing, labelled by where they stand.
fn sentences(text: &str, labels: impl Fn(Span) -> Labels, out: &mut Vec<Example>) {
    sentences_to("", text, labels, out);
}

/// The sentences of a text that answers that review, labelled by where they stand.
fn sentences_to(review: &str, text: &str, labels: impl Fn(Span) -> Labels, out: &mut Vec<Example>) {
    let context = Context {
        review: review.to_owned(),
        ..Context::default()
    };
    let reading = Reading::new(text, &context);
    for sentence in reading.text.sentences() {
        let mut buckets = Vec::new();
        features(&reading, sentence, |feature| {
            buckets.push(bucket(feature) as usize);
        });
        buckets.sort_unstable();
        buckets.dedup();
        let labels = labels(sentence.span);
        out.push(Example {
            buckets,
            heard: heard(&reading, sentence),
            labels,
        });
    }
}

/// Where the words stand in the text.
fn places<'a>(text: &'a str, words: &'a str) -> impl Iterator<Item = Span> + 'a {
    text.match_indices(words)
        .map(|(at, words)| Span::new(at, at + words.len()))
}

/// A labelled file. Without one of them the weights would be others, so that ends it all.
fn read(name: &str) -> String {
    let path = format!("{}/tests/corpus/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"))
}
