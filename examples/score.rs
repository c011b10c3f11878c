//! Precision and recall of every rule over the labelled texts, as tables.
//!
//! `score` prints the tables of all folds; `score FOLD notes` also what went wrong in that fold, `score all notes` in each.
//! The notes of the blind fold are not printed: it is for scoring only.

#[path = "../tests/support/score.rs"]
mod score;
#[path = "../tests/support/table.rs"]
mod table;

use score::{BLIND, FOLDS, Fold, UNTAUGHT};

fn main() {
    let mut args = std::env::args().skip(1);
    let chosen = args.next();
    let notes = args.next().is_some_and(|a| a == "notes");
    for name in FOLDS.into_iter().chain([UNTAUGHT, BLIND]) {
        if chosen.as_deref().is_some_and(|c| c != name && c != "all") {
            continue;
        }
        let score = score::score(&Fold::read(name));
        table::print(name, &score);
        if notes && name != BLIND {
            for note in &score.notes {
                println!("{note}");
            }
        }
    }
}
