//! What was written to teach and for nothing else.

use bedside::finding::Span;

use super::labels::{FIRST_TONE, Labels, TONES, of_leak};
use super::{Example, places, read, sentences, sentences_to};

/// A reply with the words in it that leak.
#[derive(serde::Deserialize)]
struct Drilled {
    text: String,
    leaks: Vec<String>,
    /// What it answers, where that matters.
    #[serde(default)]
    review: String,
}

/// A sentence or two with the tones that they have.
#[derive(serde::Deserialize)]
struct Toned {
    text: String,
    labels: Vec<String>,
    /// Whether it is known to tell nothing of anybody.
    #[serde(default)]
    safe: bool,
}

/// How often a line counts that was written to find mistakes, and found some.
const TRIED: f32 = 3.0;

/// What was written while rules were made.
pub fn drill() -> Vec<Example> {
    taught_by("drill")
}

/// What was written to find mistakes.
pub fn trial() -> Vec<Example> {
    let mut all = taught_by("trial");
    let labels = all.iter_mut().flat_map(|example| &mut example.labels);
    labels.for_each(|label| label.weight *= TRIED);
    all
}

/// All of the files whose names start so.
fn taught_by(name: &str) -> Vec<Example> {
    let file = |end: &str| read(&format!("own/{name}-{end}"));
    let mut all = Vec::new();
    for (end, leaks) in [("leaking.txt", true), ("safe.txt", false)] {
        for line in file(end).lines() {
            sentences(line, |_| of_leak(leaks), &mut all);
        }
    }
    for reply in lines::<Drilled>(&file("replies.jsonl")) {
        let touched = |span: Span| {
            let gold = reply
                .leaks
                .iter()
                .flat_map(|words| places(&reply.text, words).next());
            gold.into_iter().any(|gold| gold.overlaps(span))
        };
        let labels = |span| of_leak(touched(span));
        sentences_to(&reply.review, &reply.text, labels, &mut all);
    }
    for toned in lines::<Toned>(&file("tone.jsonl")) {
        let mut labels = if toned.safe {
            of_leak(false)
        } else {
            Labels::default()
        };
        for (label, tone) in labels[FIRST_TONE..].iter_mut().zip(TONES) {
            label.weight = 1.0;
            label.marked = toned.labels.iter().any(|label| label == tone);
        }
        sentences(&toned.text, |_| labels, &mut all);
    }
    all
}

fn lines<T: for<'a> serde::Deserialize<'a>>(text: &str) -> impl Iterator<Item = T> {
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}")))
}
