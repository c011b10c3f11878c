//! The labelled texts, as examples to learn from.

use bedside::context::Context;
use bedside::finding::Span;
use bedside::opinion::clauses::clauses;
use bedside::opinion::linear::features;
use bedside::opinion::net::{Heard, heard};
use bedside::opinion::{Subject, bucket};
use bedside::reading::Reading;
use bedside::text::Sentence;

mod courtesies;
mod desk;
mod drill;
mod folds;
mod labels;

pub use desk::{mended, own_words};
pub use drill::{drill, trial};
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
        out.push(example(&reading, sentence, labels(sentence.span)));
        out.extend(of_clauses(&reading, sentence, &labels));
    }
}

/// The clauses of a sentence. What tells nothing as a whole tells nothing in any of them; where it tells something, those do that
/// hold it, if it is known which.
fn of_clauses(
    reading: &Reading<'_>,
    sentence: &Sentence,
    labels: &impl Fn(Span) -> Labels,
) -> Vec<Example> {
    let marked = leaks(&labels(sentence.span));
    let clauses = clauses(reading, sentence);
    let tells = |clause: &&Sentence| leaks(&labels(clause.span));
    if marked && clauses.iter().all(|clause| tells(&clause)) {
        return Vec::new();
    }
    let kept = clauses.iter().filter(|clause| tells(clause) == marked);
    let example = |clause| example(reading, clause, labels::of_clause(labels(sentence.span)));
    kept.map(example).collect()
}

fn leaks(labels: &Labels) -> bool {
    labels[Subject::Leak as usize].marked
}

fn example(reading: &Reading<'_>, sentence: &Sentence, labels: Labels) -> Example {
    let mut buckets = Vec::new();
    features(reading, sentence, |feature| {
        buckets.push(bucket(feature) as usize);
    });
    buckets.sort_unstable();
    buckets.dedup();
    Example {
        buckets,
        heard: heard(reading, sentence),
        labels,
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
