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
mod mended;
mod texts;

use bedside::opinion::{self, SUBJECTS, pack};
use fit::Model;
use score::{FOLDS, Fold};
use texts::Example;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        [] => {
            let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/opinion/weights.bin");
            write(path, &train(&|_| true));
        }
        ["try"] => {
            let folds = texts(&|_| true);
            FOLDS.into_iter().for_each(|name| judge(&folds, name));
        }
        ["try", name] => try_whole(name),
        ["lint", name, path] => lint(name, path),
        _ => panic!("weigh [try [FOLD]]"),
    }
}

/// The examples of all folds that are wanted, by the names of the folds; the others have other names.
fn texts(wanted: &dyn Fn(&str) -> bool) -> Vec<(&'static str, Vec<Example>)> {
    // Nothing may depend on what was learned before.
    opinion::learn(&pack(&Default::default()));
    let names = FOLDS.into_iter().filter(|name| wanted(name));
    let folds: Vec<Fold> = names.clone().map(Fold::read).collect();
    let mut all: Vec<_> = names.zip(folds.iter().map(texts::of_fold)).collect();
    all.push(("mended", texts::mended(&folds)));
    all.push(("drill", texts::drill()));
    all.push(("own words", texts::own_words()));
    all
}

fn train(wanted: &dyn Fn(&str) -> bool) -> Model {
    let all = texts(wanted);
    let all: Vec<&Example> = all.iter().flat_map(|(_, examples)| examples).collect();
    Model::train(&all)
}

fn write(path: &str, model: &Model) {
    std::fs::write(path, pack(model.learned())).unwrap_or_else(|e| panic!("{path}: {e}"));
}

/// Has the whole engine judge a fold that taught it nothing. It is another process that does so, since weights are learned
/// once in each.
fn try_whole(name: &str) {
    assert!(FOLDS.contains(&name), "{name} is none of {FOLDS:?}");
    let path = std::env::temp_dir().join(format!("bedside-{name}.bin"));
    let path = path.to_string_lossy();
    write(&path, &train(&|fold| fold != name));
    let this = std::env::current_exe().unwrap_or_else(|e| panic!("{e}"));
    let status = std::process::Command::new(this)
        .args(["lint", name, &path])
        .status();
    assert!(
        status.is_ok_and(|status| status.success()),
        "the engine failed"
    );
}

fn lint(name: &str, path: &str) {
    let weights = std::fs::read(path).unwrap_or_else(|e| panic!("{path}: {e}"));
    assert!(opinion::learn(&weights), "{path} holds no weights");
    table::print(name, &score::score(&Fold::read(name)));
}

/// Prints how a fold is judged by what the others taught: for each subject, the share of the sentences to
/// be marked that stands above all but one, two and five in a hundred of the others, and where that is.
fn judge(folds: &[(&str, Vec<Example>)], held: &str) {
    let (others, held): (Vec<_>, Vec<_>) = folds.iter().partition(|(name, _)| *name != held);
    let rest: Vec<&Example> = others.iter().flat_map(|(_, examples)| examples).collect();
    let model = Model::train(&rest);
    println!("{}", held[0].0);
    for subject in 0..SUBJECTS {
        let known = held[0].1.iter().filter(|e| e.labels[subject].weight > 0.0);
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
