//! Packs the vocabulary of `lexicon/` into one blob for `src/lexicon.rs`, and writes the registry of rules for `src/rules.rs`.

use std::{env, error::Error, fs, path::Path};

/// The files of the library that the build needs, under their own names.
#[allow(dead_code, missing_docs)]
mod lexicon {
    #[path = "../src/lexicon/inflect.rs"]
    pub mod inflect;
    #[path = "../src/lexicon/pack.rs"]
    pub mod pack;
    #[path = "../src/lexicon/prune.rs"]
    pub mod prune;
}

use lexicon::pack;

fn main() -> Result<(), Box<dyn Error>> {
    let out = env::var("OUT_DIR")?;
    let out = Path::new(&out);
    fs::write(out.join("lexicon.bin"), vocabulary()?)?;
    let rules = rules()?;
    let registry = |(room, rule): &(&str, String)| format!("&{room}::{rule}::RULE");
    fs::write(out.join("registry.rs"), list(&rules, registry))?;
    let page = |(room, rule): &(&str, String)| {
        let code = format!("{room}/{}", rule.replace('_', "-"));
        format!("({code:?}, &{room}::{rule}::PAGE)")
    };
    fs::write(out.join("pages.rs"), list(&rules, page))?;
    let late = |(room, rule): &(&str, String)| {
        let code = format!("{room}/{}", rule.replace('_', "-"));
        format!("({code:?}, {room}::{rule}::LATE)")
    };
    fs::write(out.join("late.rs"), list(&with_late(rules)?, late))?;
    Ok(())
}

/// The rules that have phrases beside those of the rule itself.
fn with_late(
    rules: Vec<(&'static str, String)>,
) -> Result<Vec<(&'static str, String)>, Box<dyn Error>> {
    let mut with = Vec::new();
    for (room, rule) in rules {
        let path = format!("src/rules/{room}/{rule}.rs");
        println!("cargo::rerun-if-changed={path}");
        if fs::read_to_string(path)?.contains("pub static LATE: ") {
            with.push((room, rule));
        }
    }
    Ok(with)
}

/// All entries of `lexicon/*.txt`, packed.
fn vocabulary() -> Result<Vec<u8>, Box<dyn Error>> {
    println!("cargo::rerun-if-changed=lexicon");
    println!("cargo::rerun-if-changed=src/lexicon");
    let mut paths: Vec<_> = fs::read_dir("lexicon")?
        .collect::<Result<Vec<_>, _>>()?
        .into_iter()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|e| e == "txt"))
        .collect();
    // The order of a folder is not the same everywhere; the blob must be.
    paths.sort();
    let mut lists = Vec::new();
    for path in &paths {
        let list = fs::read_to_string(path)?;
        pack::pack(&[&list]).map_err(|e| format!("{}, {e}", path.display()))?;
        lists.push(list);
    }
    let lists: Vec<&str> = lists.iter().map(String::as_str).collect();
    Ok(pack::pack(&lists)?)
}

/// The rooms of `src/rules/`, in the order in which the page shows them.
const ROOMS: [&str; 3] = ["privacy", "tone", "structure"];

/// The room and the module of each rule: every public module of a room is one. Read off the lines that declare them, so that a
/// new rule is one file and one such line, and `rustfmt` and an editor still find its module.
fn rules() -> Result<Vec<(&'static str, String)>, Box<dyn Error>> {
    let mut rules = Vec::new();
    for room in ROOMS {
        let path = format!("src/rules/{room}.rs");
        println!("cargo::rerun-if-changed={path}");
        for line in fs::read_to_string(path)?.lines() {
            let module = line.strip_prefix("pub mod ");
            if let Some(rule) = module.and_then(|rest| rest.strip_suffix(';')) {
                rules.push((room, rule.to_owned()));
            }
        }
    }
    Ok(rules)
}

/// A list of something of each rule, as Rust.
fn list<T>(rules: &[T], of: impl Fn(&T) -> String) -> String {
    let items: Vec<String> = rules.iter().map(of).collect();
    format!("&[\n{}\n]\n", items.join(",\n"))
}
