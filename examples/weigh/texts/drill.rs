//! What was written to teach and for nothing else.

use bedside::finding::Span;

use super::courtesies::wrapped;
use super::labels::{CLEAN, FIRST_KIND, FIRST_TONE, Labels, TONES, of_kinds, of_leak};
use super::{Example, places, read, sentences, sentences_to};

/// A reply with the words in it that leak.
#[derive(serde::Deserialize)]
struct Drilled {
    text: String,
    leaks: Vec<String>,
    /// The rule of each, where that is known.
    #[serde(default)]
    rules: Vec<String>,
    /// The tones of the whole, where they are known.
    labels: Option<Vec<String>>,
    /// What it answers, where that matters.
    #[serde(default)]
    review: String,
}

/// A sentence or two with the tones that they have.
#[derive(Clone, serde::Deserialize)]
pub(super) struct Toned {
    pub(super) text: String,
    pub(super) labels: Vec<String>,
    /// Whether it is known to tell nothing of anybody.
    #[serde(default)]
    pub(super) safe: bool,
}

/// How often a line counts that was written to find mistakes, and found some.
const TRIED: f32 = 2.5;

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
        let courteous = reply.labels.as_ref().is_some_and(Vec::is_empty);
        let labels = |span| {
            let mut labels = of_reply(&reply, span);
            if courteous {
                labels[FIRST_TONE..FIRST_KIND].copy_from_slice(&CLEAN[FIRST_TONE..FIRST_KIND]);
            }
            labels
        };
        sentences_to(&reply.review, &reply.text, labels, &mut all);
    }
    for (number, toned) in lines::<Toned>(&file("tone.jsonl")).enumerate() {
        sentences(&toned.text, |_| of_tones(&toned), &mut all);
        if let Some(wrapped) = wrapped(number, &toned) {
            sentences(&wrapped.text, |_| of_tones(&wrapped), &mut all);
        }
    }
    all
}

/// What the reply tells in these bytes.
fn of_reply(reply: &Drilled, span: Span) -> Labels {
    let touches = |words: &&String| {
        let gold = places(&reply.text, words).next();
        gold.is_some_and(|gold| gold.overlaps(span))
    };
    let marked = reply.leaks.iter().any(|words| touches(&words));
    if marked && reply.rules.is_empty() {
        return of_leak(marked);
    }
    let told = reply.leaks.iter().zip(&reply.rules);
    let told = told.filter(|(words, _)| touches(words));
    of_kinds(
        marked,
        &told.map(|(_, rule)| rule.as_str()).collect::<Vec<_>>(),
    )
}

fn of_tones(toned: &Toned) -> Labels {
    let mut labels = if toned.safe {
        of_leak(false)
    } else {
        Labels::default()
    };
    for (label, tone) in labels[FIRST_TONE..].iter_mut().zip(TONES) {
        label.weight = 1.0;
        label.marked = toned.labels.iter().any(|label| label == tone);
    }
    labels
}

fn lines<T: for<'a> serde::Deserialize<'a>>(text: &str) -> impl Iterator<Item = T> {
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}")))
}
