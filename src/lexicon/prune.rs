//! Leaves out of the packed vocabulary what another entry says already.
//!
//! The lists are written for people, with every wording that comes to mind. What the page needs is
//! less: where `root canal` always counts, `root canal treatment` adds nothing but bytes.

use std::collections::HashMap;

use super::inflect::singulars;
use super::pack::{Kind, kind_of};

/// The entries that are needed: text and code, in the order given.
pub fn prune(entries: Vec<(String, u8)>) -> Vec<(String, u8)> {
    let kinds: HashMap<String, Kind> = entries
        .iter()
        .map(|(text, code)| (text.clone(), kind_of(*code)))
        .collect();
    let stems: Vec<String> = entries
        .iter()
        .filter(|(_, code)| kind_of(*code) == Kind::Stem)
        .map(|(text, _)| text.clone())
        .collect();
    entries
        .into_iter()
        .filter(|(text, code)| is_needed(text, kind_of(*code), &kinds, &stems))
        .collect()
}

fn is_needed(text: &str, kind: Kind, kinds: &HashMap<String, Kind>, stems: &[String]) -> bool {
    match kind {
        Kind::Sure => {
            let inside =
                parts(text).any(|part| part != text && kinds.get(&part) == Some(&Kind::Sure));
            let stemmed = !text.contains(' ')
                && text.len() >= 8
                && stems.iter().any(|stem| text.ends_with(stem.as_str()));
            !inside && !stemmed
        }
        Kind::Idiom => is_useful_idiom(text, kinds),
        Kind::Event | Kind::Loose | Kind::Stem => true,
    }
}

/// An idiom is of use only where it switches a term off that would count there: parts of the body
/// and the like count only after *your*.
fn is_useful_idiom(text: &str, kinds: &HashMap<String, Kind>) -> bool {
    let owned = text
        .split(' ')
        .any(|word| matches!(word, "you" | "your" | "yourself" | "his" | "her" | "their"));
    parts(text)
        .filter_map(|part| kinds.get(&part))
        .any(|kind| match kind {
            Kind::Sure | Kind::Event => true,
            Kind::Loose => owned,
            Kind::Idiom | Kind::Stem => false,
        })
}

/// Every run of words in the text, the last of each in the singular too.
fn parts(text: &str) -> impl Iterator<Item = String> + '_ {
    let words: Vec<&str> = text.split(' ').collect();
    let count = words.len();
    (0..count).flat_map(move |first| {
        let words = words.clone();
        (first..count).flat_map(move |last| {
            let before = words[first..last].join(" ");
            let join = move |word: &str| {
                if before.is_empty() {
                    word.to_owned()
                } else {
                    format!("{before} {word}")
                }
            };
            let word = words[last];
            std::iter::once(word.to_owned())
                .chain(singulars(word))
                .map(move |form| join(&form))
                .collect::<Vec<_>>()
        })
    })
}

#[cfg(test)]
mod tests {
    use super::super::pack::{self, unpack};

    #[test]
    fn what_another_entry_says_is_left_out() {
        let lists = "@procedure always\nroot canal\nroot canal treatment\n@drug always\nzeffastatin\n@stem always\nstatin\n\
            @body cued\nhand\n@procedure cued\nshot\n@idiom off\non hand\nin your hands\na shot at it\n";
        let blob = pack::pack(&[lists]).expect("well formed");
        let mut left: Vec<String> = unpack(&blob).map(|(text, _)| text).collect();
        left.sort();
        assert_eq!(
            left,
            [
                "a shot at it",
                "hand",
                "in your hands",
                "root canal",
                "shot",
                "statin"
            ]
        );
    }
}
