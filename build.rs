//! Packs the vocabulary of `lexicon/` into one blob for `src/lexicon.rs`.

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
    let blob = pack::pack(&lists)?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("lexicon.bin"), blob)?;
    Ok(())
}
