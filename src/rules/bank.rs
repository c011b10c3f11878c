//! The phrases of all rules in one automaton.

use std::ops::Range;
use std::sync::LazyLock;

use super::{Family, REGISTRY, Rule, cue};
use crate::phrase::{BadPattern, Phrases, Tag};

static SHIPPED: LazyLock<Phrases> = LazyLock::new(|| build().0);

/// The automaton of all rules and cues, built once.
pub fn shipped() -> &'static Phrases {
    &SHIPPED
}

/// Builds the automaton, and names the patterns that are not well formed. A test sees to it that
/// there are none; were there one, all others would still be looked for.
pub fn build() -> (Phrases, Vec<BadPattern>) {
    let mut phrases = Phrases::default();
    let mut bad = Vec::new();
    for (tag, family) in all().flatten().enumerate() {
        for pattern in family.patterns.lines() {
            bad.extend(phrases.add(pattern, tag as Tag).err());
        }
    }
    (phrases, bad)
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
        assert_eq!(build().1, []);
    }
}
