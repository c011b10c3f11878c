//! Counts how well reviews are read, against labelled ones.
//!
//! Topics count each by each. A span counts as found when one of ours overlaps it by at least half of its
//! characters, contains it, or lies inside it; ours is right when it so meets a labelled one. Labelled words
//! may stand in the text more than once: meeting any of their places is enough.

use std::collections::BTreeMap;
use std::{fs, path::Path};

use bedside::finding::Span;
use bedside::review::{self, ReviewReading};
use serde::Deserialize;

/// A labelled review.
#[derive(Debug, Deserialize)]
pub struct Review {
    /// Its name.
    pub id: String,
    /// The review.
    pub text: String,
    /// Its stars.
    pub rating: u8,
    /// What kind it is.
    pub situation: String,
    /// What it complains about.
    pub topics: Vec<String>,
    /// Words that hold something good.
    pub positives: Vec<String>,
    /// Words that point at one person.
    pub staff: Vec<String>,
    /// The words that show what failed, or nothing.
    pub expectation: String,
    /// Words never to repeat.
    pub clinical: Vec<String>,
}

/// The labelled reviews of a file in `tests/corpus`.
pub fn reviews(file: &str) -> Vec<Review> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/corpus")
        .join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    text.lines()
        .map(|line| {
            serde_json::from_str(line).unwrap_or_else(|e| panic!("{}: {e}: {line}", path.display()))
        })
        .collect()
}

/// How often something was right.
#[derive(Debug, Default, Clone, Copy)]
pub struct Count {
    /// Labelled, and found.
    pub found: usize,
    /// Labelled.
    pub labelled: usize,
    /// Marked, and labelled.
    pub right: usize,
    /// Marked.
    pub marked: usize,
}

impl Count {
    /// Of what is labelled, how much is found.
    pub fn recall(self) -> f64 {
        self.found as f64 / self.labelled.max(1) as f64
    }

    /// Of what is marked, how much is labelled.
    pub fn precision(self) -> f64 {
        self.right as f64 / self.marked.max(1) as f64
    }

    /// Their harmonic mean.
    pub fn f1(self) -> f64 {
        let (recall, precision) = (self.recall(), self.precision());
        2.0 * recall * precision / (recall + precision).max(f64::MIN_POSITIVE)
    }
}

/// How reviews were read.
#[derive(Debug, Default)]
pub struct Score {
    /// Topics, all together.
    pub topics: Count,
    /// People.
    pub staff: Count,
    /// Good words.
    pub positives: Count,
    /// Clinical words.
    pub clinical: Count,
    /// The words that show what failed.
    pub expectation: Count,
    /// Situations: right, of how many.
    pub situation: Count,
    /// Topics by name.
    pub by_topic: BTreeMap<String, Count>,
    /// What went wrong, for reading.
    pub notes: Vec<String>,
}

/// Whether two spans mean the same: one lies in the other, or the first covers half of the second.
pub fn meets(one: Span, other: Span) -> bool {
    let shared = one
        .end
        .min(other.end)
        .saturating_sub(one.start.max(other.start));
    one.contains(other) || other.contains(one) || shared * 2 >= other.len()
}

/// Every place of the words in the text.
pub fn places(text: &str, words: &str) -> Vec<Span> {
    let found = text.match_indices(words);
    found
        .map(|(at, _)| Span::new(at, at + words.len()))
        .collect()
}

fn spans(count: &mut Count, text: &str, gold: &[String], own: &[Span]) -> Option<String> {
    let gold: Vec<Vec<Span>> = gold.iter().map(|words| places(text, words)).collect();
    let hits = |gold: &[Span]| gold.iter().any(|&g| own.iter().any(|&o| meets(o, g)));
    let missed: Vec<&str> = gold
        .iter()
        .filter(|g| !hits(g))
        .filter_map(|g| Some(g.first()?.of(text)))
        .collect();
    let wrong: Vec<&str> = own
        .iter()
        .filter(|&&o| !gold.iter().flatten().any(|&g| meets(o, g)))
        .map(|o| o.of(text))
        .collect();
    count.labelled += gold.len();
    count.found += gold.len() - missed.len();
    count.marked += own.len();
    count.right += own.len() - wrong.len();
    (!missed.is_empty() || !wrong.is_empty()).then(|| format!("missed {missed:?} wrong {wrong:?}"))
}

/// Scores the readings of labelled reviews.
pub fn score(reviews: &[Review]) -> Score {
    let mut score = Score::default();
    for review in reviews {
        add(
            &mut score,
            review,
            &review::read(&review.text, Some(review.rating)),
        );
    }
    score
}

fn add(score: &mut Score, review: &Review, own: &ReviewReading) {
    let text = review.text.as_str();
    let expectation: Vec<String> = Some(review.expectation.clone())
        .filter(|e| !e.is_empty())
        .into_iter()
        .collect();
    let failed: Vec<Span> = own.expectation.into_iter().collect();
    let parts = [
        (
            "STAFF",
            spans(&mut score.staff, text, &review.staff, &own.staff),
        ),
        (
            "GOOD",
            spans(
                &mut score.positives,
                text,
                &review.positives,
                &own.positives,
            ),
        ),
        (
            "CLINICAL",
            spans(&mut score.clinical, text, &review.clinical, &own.clinical),
        ),
        (
            "FAILED",
            spans(&mut score.expectation, text, &expectation, &failed),
        ),
        ("TOPICS", add_topics(score, review, own)),
    ];
    for (kind, note) in parts {
        score
            .notes
            .extend(note.map(|note| format!("{kind} {}: {note} | {text}", review.id)));
    }
    let right = own.situation.as_str() == review.situation;
    score.situation.labelled += 1;
    score.situation.found += usize::from(right);
    if !right {
        score.notes.push(format!(
            "SITUATION {}: {} not {} | {text}",
            review.id,
            own.situation.as_str(),
            review.situation
        ));
    }
}

fn add_topics(score: &mut Score, review: &Review, own: &ReviewReading) -> Option<String> {
    let named: Vec<&str> = own.topics.iter().map(|topic| topic.name()).collect();
    for topic in review::Topic::ALL.map(review::Topic::name) {
        let labelled = review.topics.iter().any(|t| t == topic);
        let marked = named.contains(&topic);
        let add = |count: &mut Count| {
            count.labelled += usize::from(labelled);
            count.marked += usize::from(marked);
            count.found += usize::from(labelled && marked);
            count.right += usize::from(labelled && marked);
        };
        add(&mut score.topics);
        add(score.by_topic.entry(topic.to_owned()).or_default());
    }
    (named.len() != review.topics.len()
        || !named.iter().all(|t| review.topics.iter().any(|l| l == t)))
    .then(|| format!("own {named:?} not {:?}", review.topics))
}
