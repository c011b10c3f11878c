//! Weighs the features of [`bedside::opinion`] on the labelled texts.
//!
//! `weigh` writes `src/opinion/weights.bin` from all folds that may be read; `weigh try` leaves each fold
//! out in turn and prints how the rest judges it.

#[path = "../../tests/support/score.rs"]
#[allow(dead_code, reason = "only the reading of folds is wanted")]
mod score;

mod fit;
mod texts;

use bedside::opinion::{SUBJECTS, pack};
use fit::Model;
use score::Fold;
use texts::Example;

const FOLDS: [(&str, &str); 13] = [
    ("shared", ""),
    ("own", "tune-"),
    ("own", "more-"),
    ("own", "past-"),
    ("own", "fresh-"),
    ("own", "later-"),
    ("own", "third-"),
    ("own", "fourth-"),
    ("own", "fifth-"),
    ("own", "sixth-"),
    ("own", "school-"),
    ("own", "class-"),
    ("own", "lesson-"),
];

fn main() {
    let read = |(folder, prefix): &(&str, &str)| texts::of_fold(&Fold::read(folder, prefix));
    let mut folds: Vec<Vec<Example>> = FOLDS.iter().map(read).collect();
    folds.push(texts::drill());
    folds.push(texts::own_words());
    if std::env::args().nth(1).as_deref() == Some("try") {
        for held in 0..FOLDS.len() {
            judge(&folds, held);
        }
        return;
    }
    let all: Vec<&Example> = folds.iter().flatten().collect();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/opinion/weights.bin");
    let packed = pack(&Model::train(&all).weights());
    std::fs::write(path, packed).unwrap_or_else(|e| panic!("{path}: {e}"));
}

/// Prints how a fold is judged by what the others taught: for each subject, the share of the sentences to
/// be marked that stands above all but one, two and five in a hundred of the others, and where that is.
fn judge(folds: &[Vec<Example>], held: usize) {
    let others = folds.iter().enumerate().filter(|(i, _)| *i != held);
    let rest: Vec<&Example> = others.flat_map(|(_, fold)| fold).collect();
    let model = Model::train(&rest);
    println!("{}", FOLDS[held].1.trim_end_matches('-'));
    for subject in 0..SUBJECTS {
        let known = folds[held]
            .iter()
            .filter(|e| e.labels[subject].weight > 0.0);
        let (marked, clean): (Vec<&Example>, Vec<&Example>) =
            known.partition(|e| e.labels[subject].marked);
        let odds = |example: &&Example| model.odds(example)[subject];
        let marked: Vec<f32> = marked.iter().map(odds).collect();
        let mut clean: Vec<f32> = clean.iter().map(odds).collect();
        clean.sort_by(f32::total_cmp);
        print!("  {subject}");
        for share in [0.01, 0.02, 0.05] {
            let bar = clean[clean.len() - 1 - (clean.len() as f32 * share) as usize];
            let found = marked.iter().filter(|&&odds| odds > bar).count();
            print!(
                "  {share}: {bar:5.2} {:.3}",
                found as f32 / marked.len() as f32
            );
        }
        println!();
    }
}
