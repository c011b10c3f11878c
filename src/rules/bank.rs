//! The phrases of all rules in one automaton.

use std::ops::Range;
use std::sync::{LazyLock, OnceLock};

use super::{Family, LATE, Late, REGISTRY, Rule, cue};
use crate::phrase::{BadPattern, Phrases, Tag};

/// In the page the late ones are still to come.
static FIRST: LazyLock<Phrases> = LazyLock::new(|| build().0);

/// About how many words all patterns have, where the same in the same place is one.
const WORDS: usize = 13_000;

/// In place of a rule's code, for the cues.
const CUES: &str = "cues";

static WHOLE: OnceLock<Phrases> = OnceLock::new();

/// The automaton of all rules and cues, built once, and once more when [`learn`] brought the late ones.
pub fn shipped() -> &'static Phrases {
    WHOLE.get().unwrap_or(&FIRST)
}

/// The late phrases of all rules and cues as text: before those of a family a line with the code of its rule and its number there, with a
/// tab between.
pub fn late() -> String {
    let mut text = String::new();
    let cues: (&str, &Late) = (CUES, cue::LATE);
    for (code, families) in LATE.iter().chain([&cues]) {
        for (family, patterns) in *families {
            text += &format!("{code}\t{family}\n{patterns}");
        }
    }
    text
}

/// Looks from now on for these too, as [`late`] wrote them. Whether they could be taken: the first that are taken stay.
pub fn learn(late: &str) -> bool {
    let mut phrases = FIRST.clone();
    let bad = add(late, &mut phrases);
    phrases.settle();
    bad.is_empty() && WHOLE.set(phrases).is_ok()
}

/// Whether the late ones are looked for, too.
pub fn is_whole() -> bool {
    !cfg!(feature = "page") || WHOLE.get().is_some()
}

/// Builds the automaton of what is there from the start, and names the patterns that are not well formed. A test sees to it that
/// there are none; were there one, all others would still be looked for.
pub fn build() -> (Phrases, Vec<BadPattern>) {
    let mut phrases = Phrases::with_room(WORDS);
    let mut bad = Vec::new();
    for (tag, family) in all().flatten().enumerate() {
        for pattern in family.patterns.lines() {
            bad.extend(phrases.add(pattern, tag as Tag).err());
        }
    }
    if !cfg!(feature = "page") {
        bad.extend(add(&late(), &mut phrases));
    }
    phrases.settle();
    (phrases, bad)
}

/// Adds phrases that [`late`] wrote, and names those that are not well formed, or of no family that is known.
fn add(late: &str, phrases: &mut Phrases) -> Vec<BadPattern> {
    let mut tag = None;
    let mut bad = Vec::new();
    for line in late.lines() {
        match (line.split_once('\t'), tag) {
            (Some((code, family)), _) => tag = tag_of(code, family),
            (None, Some(tag)) => bad.extend(phrases.add(line, tag).err()),
            (None, None) => bad.push(BadPattern {
                pattern: line.to_owned(),
                reason: "no such family",
            }),
        }
    }
    bad
}

/// The families of every rule in the registry's order, then the cues.
fn all() -> impl Iterator<Item = &'static [Family]> {
    REGISTRY
        .iter()
        .map(|rule| rule.families)
        .chain([cue::FAMILIES])
}

/// The tags of a rule's families.
pub fn tags_of(rule: &Rule) -> Range<Tag> {
    let mut start = 0;
    for known in REGISTRY {
        let end = start + known.families.len() as Tag;
        if known.code == rule.code {
            return start..end;
        }
        start = end;
    }
    start..start
}

/// The tag of a family, by the code of its rule and its number there.
fn tag_of(code: &str, family: &str) -> Option<Tag> {
    let family: Tag = family.parse().ok()?;
    let tags = if code == CUES {
        tag_of_cue(0)..tag_of_cue(cue::FAMILIES.len())
    } else {
        tags_of(REGISTRY.iter().find(|rule| rule.code == code)?)
    };
    (family < tags.end - tags.start).then_some(tags.start + family)
}

/// The tag of a cue.
pub fn tag_of_cue(index: usize) -> Tag {
    let before: usize = REGISTRY.iter().map(|rule| rule.families.len()).sum();
    (before + index) as Tag
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_is_well_formed() {
        assert!(late().lines().count() > 100);
        assert_eq!(build().1, []);
    }

    #[test]
    fn what_belongs_to_no_family_is_not_learned() {
        for spoiled in ["well", "tone/hostile\t999\nwell", "tone/none\t0\nwell"] {
            assert!(!learn(spoiled), "{spoiled}");
        }
    }
}
