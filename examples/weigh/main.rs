//! Teaches the two models of [`bedside::opinion`] by the labelled texts.
//!
//! `weigh` writes `src/opinion/weights.bin` from all folds that may be read; `weigh try FOLD` leaves a fold out, prints how
//! each model judges its sentences, and has the whole engine judge it with what the rest taught.

#[path = "../../tests/support/score.rs"]
#[allow(dead_code, reason = "only the reading of folds is wanted")]
mod score;

#[path = "../../tests/support/table.rs"]
mod table;

mod fit;
mod mended;
mod net;
mod texts;

use bedside::opinion::net::{Net, Parts};
use bedside::opinion::{self, Odds, SUBJECTS, pack};
use fit::Model;
use score::{FOLDS, Fold};
use texts::Example;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        [] => {
            let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/opinion/weights.bin");
            write(path, &Taught::by(&examples(&texts(&|_| true))));
        }
        ["try", name] => try_whole(name),
        ["lint", name, path] => lint(name, path),
        _ => panic!("weigh [try FOLD]"),
    }
}

/// The examples of all folds that are wanted, by the names of the folds; the others have other names.
fn texts(wanted: &dyn Fn(&str) -> bool) -> Vec<(&'static str, Vec<Example>)> {
    // Nothing may depend on what was learned before.
    let nothing = pack(&Default::default(), &Parts::default());
    assert!(opinion::learn(&nothing), "something was learned before");
    let names = FOLDS.into_iter().filter(|name| wanted(name));
    let folds: Vec<Fold> = names.clone().map(Fold::read).collect();
    let mut all: Vec<_> = names
        .zip(&folds)
        .map(|(name, fold)| (name, texts::of_named(name, fold)))
        .collect();
    all.push(("mended", texts::mended(&folds)));
    all.push(("drill", texts::drill()));
    all.push(("trial", texts::trial()));
    all.push(("own words", texts::own_words()));
    all
}

fn examples<'a>(texts: &'a [(&str, Vec<Example>)]) -> Vec<&'a Example> {
    texts.iter().flat_map(|(_, examples)| examples).collect()
}

/// Both models.
struct Taught {
    linear: Model,
    net: Parts,
}

impl Taught {
    fn by(examples: &[&Example]) -> Taught {
        Taught {
            linear: Model::train(examples),
            net: net::train(examples),
        }
    }
}

fn write(path: &str, taught: &Taught) {
    let bytes = pack(taught.linear.learned(), &taught.net);
    std::fs::write(path, bytes).unwrap_or_else(|e| panic!("{path}: {e}"));
}

/// Has the whole engine judge a fold that taught it nothing. It is another process that does so, since weights are learned
/// once in each.
fn try_whole(name: &str) {
    assert!(FOLDS.contains(&name), "{name} is none of {FOLDS:?}");
    let path = std::env::temp_dir().join(format!("bedside-{name}.bin"));
    let path = path.to_string_lossy();
    let taught = Taught::by(&examples(&texts(&|fold| fold != name)));
    judge(&taught, &texts::of_fold(&Fold::read(name)));
    write(&path, &taught);
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

/// Prints how sentences are judged, by the sums and by the network and by both: for each subject, the share of those to be marked
/// that stands above all but one, two and five in a hundred of the others, and where that is.
fn judge(taught: &Taught, held: &[Example]) {
    let net = Net::new(taught.net.clone()).expect("the network fits together");
    let sums = |example: &Example| taught.linear.odds(example);
    let nets = |example: &Example| net.odds_of(&example.heard);
    let both = |example: &Example| opinion::together(&sums(example), &nets(example));
    print("sums", held, &sums);
    print("network", held, &nets);
    print("both", held, &both);
}

fn print(name: &str, held: &[Example], odds: &dyn Fn(&Example) -> Odds) {
    println!("{name}");
    for subject in 0..SUBJECTS {
        println!("  {subject:2} {}", found(held, subject, odds));
    }
}

fn found(held: &[Example], subject: usize, odds: &dyn Fn(&Example) -> Odds) -> String {
    let known = held.iter().filter(|e| e.labels[subject].weight > 0.0);
    let (marked, clean): (Vec<&Example>, Vec<&Example>) =
        known.partition(|e| e.labels[subject].marked);
    let odds = |example: &&Example| odds(example)[subject];
    let marked: Vec<f32> = marked.iter().map(odds).collect();
    let mut clean: Vec<f32> = clean.iter().map(odds).collect();
    clean.sort_by(f32::total_cmp);
    let at = |share: f32| {
        let bar = clean[clean.len() - 1 - (clean.len() as f32 * share) as usize];
        let found = marked.iter().filter(|&&odds| odds > bar).count();
        let found = found as f32 / marked.len() as f32;
        format!("  {share}: {bar:5.2} {found:.3}")
    };
    [0.01, 0.02, 0.05].map(at).concat()
}
