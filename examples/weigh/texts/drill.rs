//! What was written to teach and for nothing else.

use bedside::finding::Span;

use super::labels::{FIRST_TONE, Labels, TONES, of_leak};
use super::{Example, places, read, sentences};

/// A reply with the words in it that leak.
#[derive(serde::Deserialize)]
struct Drilled {
    text: String,
    leaks: Vec<String>,
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

/// All of it, as examples.
pub fn drill() -> Vec<Example> {
    let mut all = Vec::new();
    for (name, leaks) in [
        ("own/drill-leaking.txt", true),
        ("own/drill-safe.txt", false),
    ] {
        for line in read(name).lines() {
            sentences(line, |_| of_leak(leaks), &mut all);
        }
    }
    for reply in lines::<Drilled>(&read("own/drill-replies.jsonl")) {
        let touched = |span: Span| {
            let gold = reply
                .leaks
                .iter()
                .flat_map(|words| places(&reply.text, words).next());
            gold.into_iter().any(|gold| gold.overlaps(span))
        };
        sentences(&reply.text, |span| of_leak(touched(span)), &mut all);
    }
    for toned in lines::<Toned>(&read("own/drill-tone.jsonl")) {
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
