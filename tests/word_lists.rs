//! Lists of words in the sources hold only words that a text can hold once it is read: `follow-up` is two words there, and
//! `we'll` is *we will*, so such an entry would never be met and nobody would notice. (Patterns are checked while they are read.)

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use bedside::text::Text;

/// Every source file below the folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let below = |path: PathBuf| match path.is_dir() {
        true => sources(&path),
        false => vec![path],
    };
    let all = paths.flat_map(below);
    all.filter(|path| path.extension().is_some_and(|e| e == "rs"))
        .collect()
}

/// What stands between quotation marks, without comments and without the tests at the end of a file.
fn literals(source: &str) -> Vec<String> {
    let code = source.split("#[cfg(test)]\nmod tests").next();
    let lines = code.unwrap_or_default().lines();
    let code: Vec<&str> = lines
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    // A quotation mark as a character opens no text.
    let code = code.join("\n").replace("'\"'", "");
    let pieces = code.split('"').skip(1).step_by(2);
    pieces.map(|piece| piece.replace("\\\n", " ")).collect()
}

/// Lower-case words and nothing else, at least three of them: what `listed` and its like are given.
fn is_list(literal: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_whitespace() || "'-/%".contains(c);
    literal.chars().all(plain) && literal.split_whitespace().count() > 2
}

/// Whether a text holds a word of this form; what is left of *it's* is a word of its own.
fn is_met(word: &str) -> bool {
    let text = Text::new(word);
    matches!(word, "'s" | "'d") || (text.words().len() == 1 && text.norm(0) == word)
}

/// Every list of words in the sources, with the file that it stands in.
fn lists() -> Vec<(PathBuf, String)> {
    let files = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    let of_file = |path: PathBuf| {
        let source = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{e}"));
        let lists = literals(&source).into_iter().filter(|text| is_list(text));
        lists.map(move |list| (path.clone(), list))
    };
    let lists: Vec<_> = files.into_iter().flat_map(of_file).collect();
    assert!(lists.len() > 300, "only {} lists were found", lists.len());
    lists
}

#[test]
fn every_listed_word_can_be_met() {
    let mut never_met = Vec::new();
    for (path, list) in lists() {
        let words = list.split_whitespace().filter(|word| !is_met(word));
        never_met.extend(words.map(|word| format!("{}: {word}", path.display())));
    }
    assert!(never_met.is_empty(), "{}", never_met.join("\n"));
}

#[test]
fn no_word_is_listed_twice() {
    // Longer ones are lists; short ones may be a phrase.
    const SHORTEST: usize = 12;
    let mut twice = Vec::new();
    for (path, list) in lists() {
        let words: Vec<&str> = list.split_whitespace().collect();
        let mut seen = HashSet::new();
        if words.len() >= SHORTEST {
            let again = words
                .iter()
                .filter(|word| word.len() > 1 && !seen.insert(**word));
            twice.extend(again.map(|word| format!("{}: {word}", path.display())));
        }
    }
    assert!(twice.is_empty(), "{}", twice.join("\n"));
}
