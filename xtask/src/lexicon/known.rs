//! What the hand-written lists say already.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use crate::error::{Error, Result};

/// The page's own way from a plural to its singulars.
#[path = "../../../src/lexicon/inflect.rs"]
mod inflect;

/// The classes whose entries tell something inside a longer name too: not roles, idioms or ordinary words.
const CLINICAL: [&str; 8] = [
    "procedure",
    "test",
    "device",
    "drug",
    "condition",
    "symptom",
    "body",
    "event",
];

/// The shortest word that the page looks up by its ending.
const SHORTEST_STEMMED: usize = 8;

/// Entries and stems.
#[derive(Debug, Default)]
pub struct Known {
    /// Each entry, and whether it tells something where it stands inside a longer name.
    entries: BTreeMap<String, bool>,
    stems: BTreeSet<String>,
}

impl Known {
    /// Reads the hand-written lists of a folder; those named `from-` are no such.
    pub fn read(folder: &Path) -> Result<Known> {
        let mut known = Known::default();
        for entry in fs::read_dir(folder).map_err(Error::io("list", folder))? {
            let path = entry.map_err(Error::io("list", folder))?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if name.ends_with(".txt") && !name.starts_with("from-") {
                known.read_list(&fs::read_to_string(&path).map_err(Error::io("read", &path))?);
            }
        }
        Ok(known)
    }

    /// Adds the entries of one list.
    pub fn read_list(&mut self, list: &str) {
        let mut class = "";
        for line in list.lines().map(str::trim) {
            if let Some(head) = line.strip_prefix('@') {
                class = head.split(' ').next().unwrap_or("");
            } else if line.is_empty() || line.starts_with('#') {
                continue;
            } else if class == "stem" {
                self.stems.insert(line.to_owned());
            } else {
                let tells = CLINICAL.contains(&class);
                self.entries.insert(line.to_owned(), tells);
            }
        }
    }

    /// Adds one entry.
    pub fn learn(&mut self, name: &str) {
        self.entries.insert(name.to_owned(), true);
    }

    /// Whether the name is an entry, or holds one, or a word with a stem.
    pub fn says(&self, name: &str) -> bool {
        let words: Vec<&str> = name.split(' ').collect();
        self.entries.contains_key(name)
            || self.stems.contains(name)
            || words.iter().any(|word| self.has_stem(word))
            || (0..words.len()).any(|first| {
                (first..words.len()).any(|last| self.tells(&words[first..last], words[last]))
            })
    }

    /// Whether the words, the last in any singular, are an entry that tells something.
    fn tells(&self, before: &[&str], last: &str) -> bool {
        let tells = |last: &str| {
            let run = [before, &[last]].concat().join(" ");
            self.entries.get(&run) == Some(&true)
        };
        tells(last) || inflect::singulars(last).any(|last| tells(&last))
    }

    fn has_stem(&self, word: &str) -> bool {
        let single = word.strip_suffix('s').unwrap_or(word);
        word.len() >= SHORTEST_STEMMED
            && self
                .stems
                .iter()
                .any(|stem| single.ends_with(stem.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_known_by_any_part_that_tells() {
        let mut known = Known::default();
        known.read_list(
            "# head\n@condition care\nulcer\n@role cued\neye doctor\n@stem always\nriti\n",
        );
        for (name, says) in [
            ("ulcer", true),
            ("peptic ulcers", true),
            ("eye doctor", true),
            ("nephritis", true),
            ("kind eye doctors", false),
            ("stroke", false),
        ] {
            assert_eq!(known.says(name), says, "{name}");
        }
    }
}
