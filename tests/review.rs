//! The reading of reviews against labelled ones, and on text that no one would write. Floors may only rise.

#[path = "support/read_score.rs"]
#[allow(dead_code, reason = "the notes are for reading")]
mod read_score;

use bedside::finding::Span;
use bedside::review::read;
use proptest::prelude::*;
use read_score::{Score, reviews, score};

#[track_caller]
fn at_least(what: &str, value: f64, floor: f64) {
    assert!(
        value >= floor,
        "{what}: {value:.3} is under its floor of {floor}"
    );
}

/// Topics, people, good words, clinical words found and rightly found, situations.
fn holds(score: &Score, floors: [f64; 6]) {
    let values = [
        ("topics", score.topics.f1()),
        ("people", score.staff.f1()),
        ("good words found", score.positives.recall()),
        ("clinical words found", score.clinical.recall()),
        ("clinical words right", score.clinical.precision()),
        ("situations", score.situation.recall()),
    ];
    for ((what, value), floor) in values.into_iter().zip(floors) {
        at_least(what, value, floor);
    }
}

#[test]
fn shared_reviews_are_read() {
    let score = score(&reviews("shared/reviews.jsonl"));
    holds(&score, [0.85, 0.90, 0.95, 0.97, 0.93, 0.92]);
    at_least("what failed", score.expectation.recall(), 0.55);
}

/// The folds that the reading was made on, beside the shared one.
#[test]
fn our_own_reviews_are_read() {
    let folds = ["tune", "past", "fresh", "later", "third"];
    let folds = folds.map(|fold| reviews(&format!("own/{fold}-reviews.jsonl")));
    let all: Vec<_> = folds.into_iter().flatten().collect();
    holds(&score(&all), [0.70, 0.86, 0.85, 0.80, 0.90, 0.90]);
}

/// The fold that was blind while the reading was made; it only taught the topics.
#[test]
fn the_fourth_fold_is_read() {
    let score = score(&reviews("own/fourth-reviews.jsonl"));
    holds(&score, [0.70, 0.75, 0.72, 0.66, 0.87, 0.80]);
}

/// The fold that was the last to be blind.
#[test]
fn the_fifth_fold_is_read() {
    let score = score(&reviews("own/fifth-reviews.jsonl"));
    holds(&score, [0.60, 0.77, 0.95, 0.72, 0.84, 0.86]);
}

/// The fold that is blind: it teaches nothing, and nobody has read it.
#[test]
fn the_blind_fold_is_read() {
    let score = score(&reviews("own/eighth-reviews.jsonl"));
    holds(&score, [0.63, 0.81, 0.91, 0.85, 0.81, 0.85]);
}

/// Whether spans lie in the text, on its characters, in order and apart.
fn is_sound(text: &str, spans: &[Span]) -> bool {
    let inside = |span: &Span| span.start < span.end && text.get(span.start..span.end).is_some();
    spans.iter().all(inside) && spans.windows(2).all(|two| two[0].end <= two[1].start)
}

#[track_caller]
fn reads_soundly(text: &str) {
    let reading = read(text, Some(1));
    for spans in [&reading.staff, &reading.positives, &reading.clinical] {
        assert!(is_sound(text, spans), "{spans:?} in {text:?}");
    }
    let failed: Vec<Span> = reading.expectation.into_iter().collect();
    assert!(is_sound(text, &failed), "{failed:?} in {text:?}");
}

#[test]
fn nothing_is_read_in_nothing() {
    let reading = read(" \n\u{1f600}", None);
    assert_eq!(reading, Default::default());
}

proptest! {
    #[test]
    fn any_text_is_read(text in "\\PC{0,200}") {
        reads_soundly(&text);
    }

    /// Words that the readings look for, in any order, with any mark between.
    #[test]
    fn any_order_of_words_is_read(words in prop::collection::vec(
        prop::sample::select(vec![
            "the", "Dr.", "nurse", "Kiki", "whoever", "called", "\u{201c}", "\"", "but", ",", ".", "caf\u{e9}",
            "my", "root", "canal", "can\u{2019}t", "kind", "not", "in", "billing", "(", "one", "with", "'s", "\n",
            "w/", "\u{1f600}", "son", "attorney", "check-in", "guy", "didnt",
        ]), 0..40)) {
        reads_soundly(&words.join(" "));
        reads_soundly(&words.concat());
    }
}

/// A pasted book is read, whatever is said in it again and again.
#[test]
fn long_reviews_are_read_soundly() {
    for part in [
        "Dr. Kiki said but ",
        "\"kind\" ",
        "whoever the nurse in the ",
        "my jaw ",
    ] {
        reads_soundly(&part.repeat(20_000));
    }
}
