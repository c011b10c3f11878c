//! One matching pass over a text's words for the phrases of all rules.
//!
//! A pattern is a line of words in normal form, with
//!
//! | written | matches |
//! |---|---|
//! | `word` | that word |
//! | `stem*` | any word that starts so; three letters at least |
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
use crate::text::{Glance, Text};

mod parse;
mod search;

use parse::{Item, Token, Tokens};

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

/// Where a node leads.
#[derive(Debug, Clone, Copy, Default)]
struct Ways {
    /// Its first edge, one more than its index; zero where it has none.
    edges: u32,
    /// Which words lead on from it, a bit for every sixty-fourth; where they lead lies in [`Phrases::literal`]. Most of the words that
    /// a text has at such a place do not, and the large table is left alone.
    words: u64,
}

/// The bit of a word among the words of a node.
const fn bit(id: u32) -> u64 {
    1 << (id % 64)
}

/// An edge other than a word's. All of them lie in one list, for allocating each would take most of the time of a start.
#[derive(Debug, Clone)]
struct Edge {
    step: Step,
    /// The next edge of the same node, one more than its index; zero after the last.
    next: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// A pattern ends here.
    Tag(Tag),
    /// Reads no word.
    Free(Node),
    /// Reads one word of the class.
    Class(Class, Node),
    /// Reads one word with this stem, by its index.
    Stem(u32, Node),
    /// Passes over words of the class while staying here, so many at most.
    Skip(Class, u8),
}

/// All patterns, compiled.
#[derive(Debug, Clone)]
pub struct Phrases {
    words: Table,
    literal: Table,
    nodes: Vec<Ways>,
    edges: Vec<Edge>,
    stems: Vec<(Glance, Box<str>)>,
    /// The classes that patterns start with, but for words and stems.
    openers: ClassSet,
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
            nodes: vec![Ways::default()],
            edges: Vec::new(),
            stems: Vec::new(),
            openers: ClassSet::default(),
        }
    }
}

impl Phrases {
    /// None yet, but room for patterns with so many words in all.
    pub fn with_room(words: usize) -> Phrases {
        Phrases {
            literal: Table::with_room(words),
            ..Phrases::default()
        }
    }

    /// Adds a pattern under a tag.
    ///
    /// # Errors
    /// If the pattern is not well formed, or could match no word at all.
    pub fn add(&mut self, pattern: &str, tag: Tag) -> Result<(), BadPattern> {
        let bad = |reason| BadPattern {
            pattern: pattern.to_owned(),
            reason,
        };
        let mut tokens = Tokens(pattern);
        let (ends, stop) = self.sequence(&mut tokens, vec![ROOT]).map_err(bad)?;
        if stop != Token::End {
            return Err(bad("a bracket that was never opened"));
        }
        if ends.contains(&ROOT) {
            return Err(bad("it matches nothing at all"));
        }
        for end in ends {
            self.lead(end, Step::Tag(tag));
        }
        Ok(())
    }

    /// Adds steps from these nodes on, up to what ends them; where they lead.
    fn sequence<'p>(
        &mut self,
        tokens: &mut Tokens<'p>,
        mut ends: Vec<Node>,
    ) -> Result<(Vec<Node>, Token<'p>), &'static str> {
        loop {
            match tokens.next()? {
                Token::Item(item) => {
                    for end in &mut ends {
                        *end = self.edge(item, *end);
                    }
                }
                Token::Open(close) => ends = self.choice(tokens, close, &ends)?,
                stop => return Ok((ends, stop)),
            }
            self.meet(&mut ends);
        }
    }

    /// Adds what stands between brackets, the last of them `close`.
    fn choice(
        &mut self,
        tokens: &mut Tokens<'_>,
        close: u8,
        from: &[Node],
    ) -> Result<Vec<Node>, &'static str> {
        let mut reached = Vec::new();
        loop {
            let (ends, stop) = self.sequence(tokens, from.to_vec())?;
            reached.extend(ends);
            match stop {
                Token::Or => {}
                Token::Close(found) if found == close => break,
                _ => return Err("a bracket is not closed"),
            }
        }
        if close == b']' {
            reached.extend_from_slice(from);
        }
        Ok(reached)
    }

    /// Several ends would copy all that follows: lets them meet, except at the root, whose steps must stay look-ups.
    fn meet(&mut self, ends: &mut Vec<Node>) {
        if ends.len() < 2 {
            return;
        }
        let mut kept = 0;
        for at in 0..ends.len() {
            let end = ends[at];
            if !ends[..kept].contains(&end) {
                ends[kept] = end;
                kept += 1;
            }
        }
        ends.truncate(kept);
        if kept > 1 && !ends.contains(&ROOT) {
            let meet = self.node();
            for end in ends.drain(..) {
                self.lead(end, Step::Free(meet));
            }
            ends.push(meet);
        }
    }

    fn edge(&mut self, item: Item<'_>, from: Node) -> Node {
        match item {
            Item::Word(word) => self.word(word, from),
            Item::Stem(stem) => {
                let index = self.stem(stem);
                self.reading(from, |to| Step::Stem(index, to))
            }
            Item::Class(class) => self.reading(from, |to| Step::Class(class, to)),
            Item::Skip(class, most) => {
                let to = self.node();
                self.lead(to, Step::Skip(class, most));
                self.lead(from, Step::Free(to));
                to
            }
        }
    }

    /// The node that the word leads to.
    fn word(&mut self, word: &str, from: Node) -> Node {
        let hash = Hash::of(word);
        let known = self.words.get(hash);
        let id = known.unwrap_or(self.words.len() as u64);
        if known.is_none() {
            self.words.insert(hash, id);
        }
        let step = Hash::of_pair(from, id as u32);
        if let Some(to) = self.literal.get(step) {
            return to as Node;
        }
        let to = self.node();
        self.literal.insert(step, u64::from(to));
        self.nodes[from as usize].words |= bit(id as u32);
        to
    }

    fn stem(&mut self, stem: &str) -> u32 {
        let known = self.stems.iter().position(|known| *known.1 == *stem);
        let index = known.unwrap_or(self.stems.len());
        if known.is_none() {
            self.stems.push((Glance::of(stem.as_bytes()), stem.into()));
        }
        index as u32
    }

    /// The node that this step leads to: the one that it leads to already, or a new one.
    fn reading(&mut self, from: Node, step: impl Fn(Node) -> Step) -> Node {
        let known = self.edges_of(from).find_map(|found| match found {
            Step::Class(_, to) | Step::Stem(_, to) if found == step(to) => Some(to),
            _ => None,
        });
        known.unwrap_or_else(|| {
            let to = self.node();
            self.lead(from, step(to));
            to
        })
    }

    fn node(&mut self) -> Node {
        self.nodes.push(Ways::default());
        (self.nodes.len() - 1) as Node
    }

    /// Adds an edge to the node, before those that it has.
    fn lead(&mut self, node: Node, step: Step) {
        match step {
            _ if node != ROOT => {}
            Step::Stem(..) => {}
            Step::Class(class, _) => self.openers.add(class),
            Step::Tag(_) | Step::Free(_) | Step::Skip(..) => self.openers.add(Class::Any),
        }
        let ways = &mut self.nodes[node as usize];
        self.edges.push(Edge {
            step,
            next: ways.edges,
        });
        ways.edges = self.edges.len() as u32;
    }

    /// The edges of a node other than words.
    fn edges_of(&self, node: Node) -> impl Iterator<Item = Step> {
        let ways = self.nodes.get(node as usize).copied().unwrap_or_default();
        let mut next = ways.edges;
        std::iter::from_fn(move || {
            let edge = self.edges.get((next as usize).checked_sub(1)?)?;
            next = edge.next;
            Some(edge.step)
        })
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
        let pattern = "thank[s] [you|them] for (choosing|visiting) [our|the] (office|practice)";
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
        for bad in ["(a", "a)", "<nothing>", "[a]", "_x", "e-mail", "so*"] {
            assert!(Phrases::default().add(bad, 0).is_err(), "{bad}");
        }
    }
}
