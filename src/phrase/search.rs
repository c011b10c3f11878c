//! Walks the phrases along a text.

use super::{Match, Node, Phrases, ROOT, Step, Tag, bit};
use crate::grammar::ClassSet;
use crate::table::Hash;
use crate::text::{Gap, Text};

impl Phrases {
    /// Finds every pattern at every place, in order of the first word; of one tag at one place
    /// only the longest. `sets` holds the classes of each word of the text.
    pub fn find(&self, text: &Text<'_>, sets: &[ClassSet]) -> Vec<Match> {
        let ids: Vec<Option<u32>> = text
            .words()
            .iter()
            .map(|word| self.words.get(word.hash).map(|id| id as u32))
            .collect();
        let mut search = Search {
            phrases: self,
            text,
            sets,
            ids: &ids,
            found: Vec::new(),
            steps: 0,
        };
        let mut matches = Vec::new();
        for first in 0..ids.len() {
            search.found.clear();
            search.steps = 0;
            search.walk(ROOT, first, 0, first);
            keep_longest(&mut search.found);
            let here = search.found.iter();
            matches.extend(here.map(|&(tag, end)| Match { tag, first, end }));
        }
        matches
    }
}

/// The most steps that one place of a text may cost. No pattern comes near it; it bounds what
/// a hostile text could make of the gaps.
const MOST_STEPS: u32 = 4_000;

struct Search<'p, 't> {
    phrases: &'p Phrases,
    text: &'p Text<'t>,
    sets: &'p [ClassSet],
    ids: &'p [Option<u32>],
    found: Vec<(Tag, usize)>,
    steps: u32,
}

impl Search<'_, '_> {
    fn walk(&mut self, node: Node, at: usize, skipped: u8, first: usize) {
        self.steps += 1;
        if self.steps > MOST_STEPS {
            return;
        }
        let phrases = self.phrases;
        let on = at < self.ids.len() && (at == first || self.may_cross(at));
        if on
            && let Some(id) = self.ids[at]
            && phrases.nodes[node as usize].words & bit(id) != 0
            && let Some(next) = phrases.literal.get(Hash::of_pair(node, id))
        {
            self.walk(next as Node, at + 1, 0, first);
        }
        let mut next = phrases.nodes[node as usize].edges as usize;
        while next > 0 {
            let edge = &phrases.edges[next - 1];
            next = edge.next as usize;
            match edge.step {
                Step::Tag(tag) if at > first => self.found.push((tag, at)),
                Step::Free(next) => self.walk(next, at, 0, first),
                Step::Class(class, next) if on && self.sets[at].has(class) => {
                    self.walk(next, at + 1, 0, first);
                }
                Step::Stem(stem, next) if on && self.has_stem(at, stem) => {
                    self.walk(next, at + 1, 0, first);
                }
                Step::Skip(class, most) if on && skipped < most && self.sets[at].has(class) => {
                    self.walk(node, at + 1, skipped + 1, first);
                }
                _ => {}
            }
        }
    }

    fn has_stem(&self, at: usize, stem: u32) -> bool {
        let (glance, stem) = &self.phrases.stems[stem as usize];
        self.text.words()[at].glance.starts_as(*glance) && self.text.norm(at).starts_with(&**stem)
    }

    /// Whether a phrase may go on from word `at - 1` to word `at`.
    fn may_cross(&self, at: usize) -> bool {
        let (before, word) = (&self.text.words()[at - 1], &self.text.words()[at]);
        before.sentence == word.sentence && !word.gap.has(Gap::BREAK.with(Gap::EMOJI))
    }
}

/// Of each tag only the match that reaches furthest.
fn keep_longest(found: &mut Vec<(Tag, usize)>) {
    let mut kept = 0;
    for i in 0..found.len() {
        let (tag, end) = found[i];
        match found[..kept].iter().position(|m| m.0 == tag) {
            Some(same) => found[same].1 = found[same].1.max(end),
            None => {
                found[kept] = (tag, end);
                kept += 1;
            }
        }
    }
    found.truncate(kept);
}
