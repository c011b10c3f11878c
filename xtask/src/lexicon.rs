//! Regenerates the word lists `lexicon/from-*.txt` from public packages: by hand, never in a build.
//!
//! A package's names are brought to the form of the lists, those that a hand-written list or a stem
//! says already are left out, and so is what `lexicon/reviewed/*.list` names after a look by eye. The
//! same packages and hand-written lists always give the same files.

mod known;
mod name;
mod package;
mod review;
mod wordnet;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    fs,
    path::PathBuf,
};

use crate::{
    error::{Error, Result},
    process,
};
use known::Known;
use package::Package;
use review::Review;

/// Names in the form of the lists, in order.
type Names = BTreeSet<String>;

/// How rare each English word is, in hundredths of a power of ten; one in a thousand is 300.
type Rarity = HashMap<String, u32>;

/// Rarer words than one in `10^7.75` are written by nobody.
const RAREST: u32 = 775;

/// More common words than one in `10^5.8` have an everyday meaning as well: such a word is left to the
/// hand-written lists, which can ask for a cue.
const COMMONEST: u32 = 580;

/// A list to write.
struct List {
    /// The stem of its file's name and of its reviewed list's.
    stem: &'static str,
    /// What its first line says.
    title: &'static str,
    /// The section of an entry that the reviewed list does not move.
    section: &'static str,
    /// Where its names come from.
    packages: &'static [&'static Package],
    candidates: fn(&Sources) -> Names,
}

/// The order matters: what an earlier list says, a later one leaves out.
const LISTS: [List; 3] = [
    List {
        stem: "medicines",
        title: "Medicines: brands and generic names that the hand-written list and the stems do not know.",
        section: "drug always",
        packages: &[&package::MEDLINE_PLUS, &package::MENTIONS_DRUGS],
        candidates: medicines,
    },
    List {
        stem: "body",
        title: "Anatomy: parts of the body that the hand-written lists do not know.",
        section: "body always",
        packages: &[&package::WORDNET, &package::ICD],
        candidates: body,
    },
    List {
        stem: "conditions",
        title: "Diseases, signs and injuries that the hand-written lists do not know.",
        section: "condition always",
        packages: &[&package::ICD, &package::MESH, &package::WORDNET],
        candidates: conditions,
    },
];

/// The names of each source, and how rare words are.
struct Sources {
    medline_plus: Names,
    mentions_drugs: Names,
    icd: Names,
    /// All that stands in a diagnosis.
    diagnosed: HashSet<String>,
    mesh: Names,
    medical: Names,
    body: Names,
    rarity: Rarity,
}

/// Fetches the packages, and writes the lists.
pub fn command() -> Result<()> {
    let sources = Sources::read()?;
    let mut known = Known::read(&folder())?;
    for list in &LISTS {
        let review = Review::read(&folder().join(format!("reviewed/{}.list", list.stem)))?;
        let candidates = (list.candidates)(&sources);
        let chosen = choose(&candidates, &review, &mut known);
        let path = folder().join(format!("from-{}.txt", list.stem));
        fs::write(&path, text(list, &review, &chosen)).map_err(Error::io("write", &path))?;
        println!(
            "{}: {} of {} candidates",
            path.display(),
            chosen.len(),
            candidates.len()
        );
        for name in review.unused(&candidates) {
            println!("  reviewed, but no candidate: {name}");
        }
    }
    Ok(())
}

impl Sources {
    fn read() -> Result<Sources> {
        let normal = |lines: &str| lines.lines().filter_map(name::normal).collect();
        let names = |package: &Package| package.lines().map(|lines| normal(&lines));
        let diagnoses = package::ICD.lines()?;
        let nouns = package::WORDNET.lines()?;
        let rarity = package::WORDFREQ.lines()?;
        Ok(Sources {
            medline_plus: names(&package::MEDLINE_PLUS)?,
            mentions_drugs: names(&package::MENTIONS_DRUGS)?,
            icd: normal(&diagnoses),
            diagnosed: name::runs(&diagnoses),
            mesh: names(&package::MESH)?,
            medical: wordnet::below(&nouns, wordnet::MEDICAL),
            body: wordnet::below(&nouns, wordnet::BODY),
            rarity: rarity.lines().filter_map(rarity_of).collect(),
        })
    }

    /// How rare the rarest word of a name is.
    fn rarity(&self, name: &str) -> u32 {
        let of = |word| self.rarity.get(word).copied().unwrap_or(u32::MAX);
        name.split(' ').map(of).max().unwrap_or(u32::MAX)
    }
}

fn rarity_of(line: &str) -> Option<(String, u32)> {
    let (word, rarity) = line.split_once('\t')?;
    Some((word.to_owned(), rarity.parse().ok()?))
}

/// Single names on the US market, now or once.
fn medicines(sources: &Sources) -> Names {
    let all = sources.medline_plus.union(&sources.mentions_drugs);
    all.filter(|name| !name.contains(' ') && (3..=15).contains(&name.len()))
        .filter(|name| sources.rarity(name) >= COMMONEST)
        .cloned()
        .collect()
}

/// Parts of the body of which a diagnosis speaks: those of people, not of plants and ships.
fn body(sources: &Sources) -> Names {
    let rarity = COMMONEST..=RAREST;
    let all = sources
        .body
        .iter()
        .filter(|name| sources.diagnosed.contains(*name));
    all.filter(|name| rarity.contains(&sources.rarity(name)))
        .cloned()
        .collect()
}

/// What two of three sources call a condition.
fn conditions(sources: &Sources) -> Names {
    let all = [&sources.icd, &sources.mesh, &sources.medical];
    let two = |name: &&String| all.iter().filter(|names| names.contains(*name)).count() >= 2;
    let fits = |name: &&String| {
        let rarity = sources.rarity(name);
        let everyday = !name.contains(' ') && rarity < COMMONEST;
        name.len() > 4 && name.split(' ').count() <= 3 && rarity <= RAREST && !everyday
    };
    let names = all.iter().flat_map(|names| names.iter());
    names.filter(two).filter(fits).cloned().collect()
}

/// Those candidates that say something new, each with its section. The shortest come first: beside
/// `ischemia`, `cerebral ischemia` says nothing new.
fn choose(candidates: &Names, review: &Review, known: &mut Known) -> BTreeMap<String, String> {
    let mut ordered: Vec<&String> = candidates.iter().collect();
    ordered.sort_by_key(|name| name.split(' ').count());
    let mut chosen = BTreeMap::new();
    for name in ordered {
        if !review.is_out(name) && !known.says(name) {
            known.learn(name);
            chosen.insert(name.clone(), review.section(name).to_owned());
        }
    }
    chosen
}

/// The finished list.
fn text(list: &List, review: &Review, chosen: &BTreeMap<String, String>) -> String {
    let mut text = format!("# {}\n", list.title);
    for package in list.packages {
        text += &format!("# Source: {}\n", package.credit());
    }
    text += "# Licence: see THIRD-PARTY\n";
    text += "# Written by `cargo xtask lexicon`; do not edit: what is wrong goes to lexicon/reviewed/\n";
    let moved = review.sections().filter(|section| *section != list.section);
    for section in std::iter::once(list.section).chain(moved) {
        let names = chosen.iter().filter(|(_, own)| {
            let own = if own.is_empty() { list.section } else { own };
            own == section
        });
        let names: String = names.map(|(name, _)| format!("{name}\n")).collect();
        if !names.is_empty() {
            text += &format!("\n@{section}\n{names}");
        }
    }
    text
}

fn folder() -> PathBuf {
    process::root().join("lexicon")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(all: &[&str]) -> Names {
        all.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn what_is_said_already_is_left_out() {
        let mut known = Known::default();
        known.read_list("@condition always\nfever\n@stem always\nriti\n");
        let review =
            Review::parse("@out\nfelon\n@condition cued\nneurosis\n").expect("well formed");
        let candidates = names(&[
            "cerebral ischemia",
            "felon",
            "hay fever",
            "ischemia",
            "nephritis",
            "neurosis",
        ]);
        let chosen = choose(&candidates, &review, &mut known);
        let list = text(&LISTS[2], &review, &chosen);
        assert!(list.ends_with("\n@condition always\nischemia\n\n@condition cued\nneurosis\n"));
    }

    #[test]
    fn a_rarity_is_read() {
        assert_eq!(rarity_of("the\t127"), Some(("the".to_owned(), 127)));
        assert_eq!(rarity_of("the"), None);
    }
}
