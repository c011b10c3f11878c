//! Weighs the features of [`bedside::opinion`] on the labelled texts.
//!
//! `weigh` writes `src/opinion/weights.bin` from all folds that may be read; `weigh try` leaves each fold
//! out in turn and prints how the rest judges it; `weigh try FOLD` does so for one fold, and then has the whole engine judge
//! it with what the rest taught.

#[path = "../../tests/support/score.rs"]
#[allow(dead_code, reason = "only the reading of folds is wanted")]
mod score;

#[path = "../../tests/support/table.rs"]
mod table;

mod fit;
mod texts;

use bedside::opinion::{self, SUBJECTS, pack};
use fit::Model;
use score::{FOLDS, Fold};
use texts::Example;

fn main() {
    let read = |name: &str| texts::of_fold(&Fold::read(name));
    let mut folds: Vec<Vec<Example>> = FOLDS.into_iter().map(read).collect();
    folds.push(texts::drill());
    folds.push(texts::own_words());
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() != Some("try") {
        write(&folds);
    } else if let Some(name) = arguments.next() {
        let Some(held) = FOLDS.iter().position(|fold| **fold == name) else {
            panic!("{name} is none of {FOLDS:?}");
        };
        let model = judge(&folds, held);
        assert!(opinion::learn(&pack(model.learned())), "learned already");
        table::print(&name, &score::score(&Fold::read(&name)));
    } else {
        for held in 0..FOLDS.len() {
            judge(&folds, held);
        }
    }
}

fn write(folds: &[Vec<Example>]) {
    let all: Vec<&Example> = folds.iter().flatten().collect();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/opinion/weights.bin");
    let packed = pack(Model::train(&all).learned());
    std::fs::write(path, packed).unwrap_or_else(|e| panic!("{path}: {e}"));
}

/// Prints how a fold is judged by what the others taught: for each subject, the share of the sentences to
/// be marked that stands above all but one, two and five in a hundred of the others, and where that is.
fn judge(folds: &[Vec<Example>], held: usize) -> Model {
    let others = folds.iter().enumerate().filter(|(i, _)| *i != held);
    let rest: Vec<&Example> = others.flat_map(|(_, fold)| fold).collect();
    let model = Model::train(&rest);
    println!("{}", FOLDS[held]);
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
    model
}
