//! One matching pass over a text's words for the phrases of all rules.
//!
//! A pattern is a line of words in normal form, with
//!
//! | written | matches |
//! |---|---|
//! | `word` | that word |
//! | `stem*` | any word that starts so |
//! | `(a\|b c)` | one of these |
//! | `[a\|b]` | one of these, or nothing |
//! | `<class>` | one word of a [`Class`] |
//! | `~` | up to three adverbs, or nothing |
//! | `_3` | up to three words of any kind |
//!
//! All patterns share one automaton: a trie whose first step is a hash look-up, so the cost of a
//! word does not grow with the number of patterns. A phrase never runs across a full stop, a
//! semicolon or an empty line; a comma it may cross.

use crate::grammar::{self, Class, ClassSet};
use crate::table::{Hash, Table};
use crate::text::{Gap, Text};

mod parse;

use parse::{Item, parse};

/// What a pattern stands for: whatever the caller needs to know again.
pub type Tag = u32;

/// A pattern found in a text: words `first` up to, not including, `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Match {
    /// The tag given with the pattern.
    pub tag: Tag,
    /// Index of the first word.
    pub first: usize,
    /// Index after the last word.
    pub end: usize,
}

type Node = u32;
const ROOT: Node = 0;

#[derive(Debug, Default)]
struct Edges {
    classes: Vec<(Class, Node)>,
    stems: Vec<(String, Node)>,
    /// Steps that read no word.
    free: Vec<Node>,
    /// Words that may be passed over while staying here: which class, how many at most.
    skip: Option<(Class, u8)>,
    tags: Vec<Tag>,
}

/// All patterns, compiled.
#[derive(Debug)]
pub struct Phrases {
    words: Table,
    literal: Table,
    /// For each node where its other edges are, one more than their index; zero where it has none.
    /// Most nodes only lead on by a word: a walk over them touches four bytes each.
    nodes: Vec<u32>,
    edges: Vec<Edges>,
}

/// A pattern that can't be read, and why. Patterns are part of the program, so a test meets this
/// first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadPattern {
    /// The pattern as written.
    pub pattern: String,
    /// What is wrong with it.
    pub reason: &'static str,
}

impl Default for Phrases {
    fn default() -> Self {
        Phrases {
            words: Table::default(),
            literal: Table::default(),
            nodes: vec![0],
            edges: Vec::new(),
        }
    }
}

impl Phrases {
    /// Adds a pattern under a tag.
    ///
    /// # Errors
    /// If the pattern is not well formed, or could match no word at all.
    pub fn add(&mut self, pattern: &str, tag: Tag) -> Result<(), BadPattern> {
        let bad = |reason| BadPattern {
            pattern: pattern.to_owned(),
            reason,
        };
        let items = parse(pattern).map_err(bad)?;
        let ends = self.chain(&items, vec![ROOT]);
        if ends.contains(&ROOT) {
            return Err(bad("it matches nothing at all"));
        }
        for end in ends {
            self.edges_of(end).tags.push(tag);
        }
        Ok(())
    }

    /// Finds every pattern at every place, in order of the first word; of one tag at one place
    /// only the longest. `sets` holds the classes of each word of the text.
    pub fn find(&self, text: &Text<'_>, sets: &[ClassSet]) -> Vec<Match> {
        let ids: Vec<Option<u32>> = (0..text.words().len())
            .map(|i| self.words.get(Hash::of(text.norm(i))).map(|id| id as u32))
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

    fn chain(&mut self, items: &[Item], mut ends: Vec<Node>) -> Vec<Node> {
        for item in items {
            ends = self.step(item, &ends);
        }
        ends
    }

    fn step(&mut self, item: &Item, from: &[Node]) -> Vec<Node> {
        let reached: Vec<Node> = match item {
            Item::Either(branches) => branches
                .iter()
                .flat_map(|branch| self.chain(branch, from.to_vec()))
                .collect(),
            single => from.iter().map(|&node| self.edge(single, node)).collect(),
        };
        let mut ends: Vec<Node> = Vec::with_capacity(reached.len());
        for node in reached {
            if !ends.contains(&node) {
                ends.push(node);
            }
        }
        // Several ends would copy all that follows: let them meet, except at the root, whose
        // steps must stay look-ups.
        if ends.len() > 1 && !ends.contains(&ROOT) {
            let meet = self.node();
            for end in ends {
                self.edges_of(end).free.push(meet);
            }
            return vec![meet];
        }
        ends
    }

    fn edge(&mut self, item: &Item, from: Node) -> Node {
        match item {
            Item::Word(word) => {
                let hash = Hash::of(word);
                let id = self.words.get(hash).unwrap_or(self.words.len() as u64);
                self.words.insert(hash, id);
                let step = Hash::of_pair(from, id as u32);
                if let Some(to) = self.literal.get(step) {
                    return to as Node;
                }
                let to = self.node();
                self.literal.insert(step, u64::from(to));
                to
            }
            Item::Stem(stem) => {
                let known = &self.edges_of(from).stems;
                if let Some((_, to)) = known.iter().find(|(s, _)| s == stem) {
                    return *to;
                }
                let to = self.node();
                self.edges_of(from).stems.push((stem.clone(), to));
                to
            }
            Item::Class(class) => {
                let known = &self.edges_of(from).classes;
                if let Some((_, to)) = known.iter().find(|(c, _)| c == class) {
                    return *to;
                }
                let to = self.node();
                self.edges_of(from).classes.push((*class, to));
                to
            }
            Item::Skip(class, most) => {
                let to = self.node();
                self.edges_of(to).skip = Some((*class, *most));
                self.edges_of(from).free.push(to);
                to
            }
            Item::Either(_) => from,
        }
    }

    fn node(&mut self) -> Node {
        self.nodes.push(0);
        (self.nodes.len() - 1) as Node
    }

    /// The edges of a node other than words, made where it had none.
    fn edges_of(&mut self, node: Node) -> &mut Edges {
        let place = &mut self.nodes[node as usize];
        if *place == 0 {
            self.edges.push(Edges::default());
            *place = self.edges.len() as u32;
        }
        &mut self.edges[*place as usize - 1]
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
        let place = phrases.nodes.get(node as usize).copied().unwrap_or(0);
        let edges = (place as usize)
            .checked_sub(1)
            .and_then(|index| phrases.edges.get(index));
        if let Some(edges) = edges {
            if at > first {
                self.found.extend(edges.tags.iter().map(|&tag| (tag, at)));
            }
            for &next in &edges.free {
                self.walk(next, at, 0, first);
            }
        }
        if at >= self.ids.len() || (at > first && !self.may_cross(at)) {
            return;
        }
        if let Some(id) = self.ids[at]
            && let Some(next) = phrases.literal.get(Hash::of_pair(node, id))
        {
            self.walk(next as Node, at + 1, 0, first);
        }
        let Some(edges) = edges else {
            return;
        };
        let set = self.sets.get(at).copied().unwrap_or_default();
        for &(class, next) in &edges.classes {
            if set.has(class) {
                self.walk(next, at + 1, 0, first);
            }
        }
        for (stem, next) in &edges.stems {
            if self.text.norm(at).starts_with(stem.as_str()) {
                self.walk(*next, at + 1, 0, first);
            }
        }
        if let Some((class, most)) = edges.skip
            && skipped < most
            && set.has(class)
        {
            self.walk(node, at + 1, skipped + 1, first);
        }
    }

    /// Whether a phrase may go on from word `at - 1` to word `at`.
    fn may_cross(&self, at: usize) -> bool {
        let (before, word) = (&self.text.words()[at - 1], &self.text.words()[at]);
        before.sentence == word.sentence && !word.gap.has(Gap::BREAK.with(Gap::EMOJI))
    }
}

/// The classes of every word of a text, for [`Phrases::find`].
pub fn classes(text: &Text<'_>) -> Vec<ClassSet> {
    (0..text.words().len())
        .map(|i| grammar::classes_of(text, i))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn found(pattern: &str, source: &str) -> Vec<String> {
        let mut phrases = Phrases::default();
        phrases.add(pattern, 7).expect("the pattern is well formed");
        let text = Text::new(source);
        phrases
            .find(&text, &classes(&text))
            .iter()
            .map(|m| text.span(m.first, m.end).of(source).to_owned())
            .collect()
    }

    #[test]
    fn words_match_in_any_dress() {
        assert_eq!(
            found("you are late", "But You\u{2019}re late"),
            ["You\u{2019}re late"]
        );
    }

    #[test]
    fn alternatives_and_options() {
        let pattern = "thank[s] [you|u] for (choosing|visiting) [our|the] (office|practice)";
        assert!(found(pattern, "Thank you").is_empty());
        let pattern = "(thanks|thank you) for (choosing|visiting) [our|the] (office|practice)";
        assert_eq!(
            found(pattern, "Thanks for visiting our office!"),
            ["Thanks for visiting our office"]
        );
        assert_eq!(
            found(pattern, "Thank you for choosing practice"),
            ["Thank you for choosing practice"]
        );
    }

    #[test]
    fn adverbs_and_gaps_are_passed_over() {
        assert_eq!(
            found("we ~ care", "we really truly care"),
            ["we really truly care"]
        );
        assert_eq!(
            found("when _2 came", "when you both came"),
            ["when you both came"]
        );
        assert!(found("when _2 came", "when you and Bo came").is_empty());
    }

    #[test]
    fn a_phrase_stays_in_its_sentence() {
        assert!(found("so long", "I said so. Long ago").is_empty());
        assert_eq!(found("sorry but", "sorry, but no"), ["sorry, but"]);
    }

    #[test]
    fn the_longest_of_a_tag_wins() {
        assert_eq!(found("at noon [sharp]", "at noon sharp"), ["at noon sharp"]);
    }

    #[test]
    fn bad_patterns_are_named() {
        for bad in ["(a", "a)", "<nothing>", "[a]", "_x", "e-mail"] {
            assert!(Phrases::default().add(bad, 0).is_err(), "{bad}");
        }
    }
}
