//! Precision and recall of every rule over the labelled texts, as tables.
//!
//! `score` prints the tables of all folds; `score FOLD notes` also what went wrong in that fold.
//! The notes of the blind fold are not printed: it is for scoring only.

#[path = "../tests/support/score.rs"]
mod score;

use score::{Fold, Score, ratio};

const FOLDS: [(&str, &str, &str); 13] = [
    ("shared", "shared", ""),
    ("tune", "own", "tune-"),
    ("more", "own", "more-"),
    ("past", "own", "past-"),
    ("fresh", "own", "fresh-"),
    ("later", "own", "later-"),
    ("third", "own", "third-"),
    ("fourth", "own", "fourth-"),
    ("school", "own", "school-"),
    ("class", "own", "class-"),
    ("lesson", "own", "lesson-"),
    ("fifth", "own", "fifth-"),
    ("sixth", "own", "sixth-"),
];

fn main() {
    let mut args = std::env::args().skip(1);
    let chosen = args.next();
    let notes = args.next().is_some_and(|a| a == "notes");
    for (name, folder, prefix) in FOLDS {
        if chosen.as_deref().is_some_and(|c| c != name) {
            continue;
        }
        let fold = Fold::read(folder, prefix);
        let score = score::score(&fold);
        print(name, &score);
        if notes && name != "blind" {
            for note in &score.notes {
                println!("{note}");
            }
        }
    }
}

fn print(name: &str, score: &Score) {
    let percent = |share: f64| format!("{:5.1} %", share * 100.0);
    println!("\n{name}");
    println!(
        "  leaking sentences found        {}  ({} missed)",
        percent(score.leaking.recall()),
        score.leaking.missed
    );
    println!(
        "  ... or doubted                 {}",
        percent(score.leaking_any.recall())
    );
    println!(
        "  ... at the words, by the label {}",
        percent(score.leaking_label.recall())
    );
    println!(
        "  safe sentences with an error   {}  ({})",
        percent(ratio(
            score.safe_errors.wrong,
            score.safe_errors.hit + score.safe_errors.wrong
        )),
        score.safe_errors.wrong
    );
    println!(
        "  safe sentences with any flag   {}  ({})",
        percent(ratio(
            score.safe_flags.wrong,
            score.safe_flags.hit + score.safe_flags.wrong
        )),
        score.safe_flags.wrong
    );
    println!(
        "  unsafe replies found           {}  ({} missed)",
        percent(score.unsafe_replies.recall()),
        score.unsafe_replies.missed
    );
    println!(
        "  precision of privacy errors    {}  ({} wrong)",
        percent(score.unsafe_replies.precision()),
        score.unsafe_replies.wrong
    );
    println!(
        "  privacy spans found            {}",
        percent(score.spans.recall())
    );
    println!(
        "  ... by a finding of any label  {}",
        percent(score.spans_any.recall())
    );
    println!(
        "  tone flags a courteous reply   {:5.2}",
        score.courteous.0 as f64 / score.courteous.1.max(1) as f64
    );
    println!(
        "  {:<22} {:>5} {:>7} {:>7} {:>7}",
        "rule", "cases", "prec", "recall", "F1"
    );
    for (label, count) in &score.labels {
        println!(
            "  {label:<22} {:>5} {:>7.2} {:>7.2} {:>7.2}",
            count.hit + count.missed,
            count.precision(),
            count.recall(),
            count.f1()
        );
    }
}
