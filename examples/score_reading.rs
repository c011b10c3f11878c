//! How well the reviews of each fold are read, as tables.
//!
//! `score_reading` prints all folds; `score_reading FOLD KIND` what went wrong in one, such as `shared STAFF`.
//! The notes of the blind fold are not printed: it is for scoring only.

#[path = "../tests/support/read_score.rs"]
mod read_score;

use read_score::{reviews, score};

const FOLDS: [(&str, &str); 18] = [
    ("shared", "shared/reviews.jsonl"),
    ("tune", "own/tune-reviews.jsonl"),
    ("past", "own/past-reviews.jsonl"),
    ("fresh", "own/fresh-reviews.jsonl"),
    ("later", "own/later-reviews.jsonl"),
    ("third", "own/third-reviews.jsonl"),
    ("fourth", "own/fourth-reviews.jsonl"),
    ("school", "own/school-reviews.jsonl"),
    ("class", "own/class-reviews.jsonl"),
    ("fifth", "own/fifth-reviews.jsonl"),
    ("sixth", "own/sixth-reviews.jsonl"),
    ("course", "own/course-reviews.jsonl"),
    ("seventh", "own/seventh-reviews.jsonl"),
    ("term", "own/term-reviews.jsonl"),
    ("year", "own/year-reviews.jsonl"),
    ("campus", "own/campus-reviews.jsonl"),
    ("next", "own/next-reviews.jsonl"),
    ("eighth", "own/eighth-reviews.jsonl"),
];

/// The fold whose notes are not printed.
const BLIND: &str = "eighth";

fn main() {
    let chosen = std::env::args().nth(1);
    let kind = std::env::args().nth(2);
    println!(
        "         topics  staff (prec rec)  good rec (prec)  clin rec (prec)  failed  situation"
    );
    for (name, file) in FOLDS {
        if chosen.as_deref().is_some_and(|c| c != name) {
            continue;
        }
        let score = score(&reviews(file));
        println!(
            "{name:8} {:.3}   {:.3} ({:.2} {:.2})   {:.3} ({:.2})   {:.3} ({:.3})   {:.3}  {:.3}",
            score.topics.f1(),
            score.staff.f1(),
            score.staff.precision(),
            score.staff.recall(),
            score.positives.recall(),
            score.positives.precision(),
            score.clinical.recall(),
            score.clinical.precision(),
            score.expectation.recall(),
            score.situation.recall(),
        );
        if chosen.as_deref() == Some(name) && kind.as_deref() == Some("TABLE") {
            for (topic, count) in &score.by_topic {
                println!(
                    "  {topic:16} {:.2} {:.2} {:.2}",
                    count.precision(),
                    count.recall(),
                    count.f1()
                );
            }
        }
        if let Some(kind) = kind.as_deref().filter(|_| name != BLIND) {
            for note in score.notes.iter().filter(|note| note.starts_with(kind)) {
                println!("{note}");
            }
        }
    }
}
