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
//! | `<class>` | one word of a [`Class`](crate::grammar::Class) |
//! | `~` | up to three adverbs, or nothing |
//! | `_3` | up to three words of any kind |
//!
//! All patterns share one automaton: a trie whose first step is a hash look-up, so the cost of a
//! word does not grow with the number of patterns. A phrase never runs across the end of a
//! sentence, a semicolon, colon, dash, bracket or picture, or an empty line; a comma it may cross.

use crate::grammar::{self, ClassSet};
use crate::table::{Hash, Table};
use crate::text::{Glance, Text};

mod build;
mod gate;
mod parse;
mod search;

use gate::Gate;
use parse::{Token, Tokens};

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

/// Where a node leads. A walk waits for memory more than for anything else, so what most steps need lies here together.
#[derive(Debug, Clone, Copy)]
struct Ways {
    /// The gate of the words that lead on from it.
    words: Gate,
    /// Its first edge, one more than its index; zero where it has none.
    edges: u32,
    /// The number of the first word that leads on from it; [`NO_WORD`] where none does.
    word: u32,
    /// Where that word leads.
    to: Node,
    /// Which other words lead on from it, a bit for every thirty-second; where they lead lies in [`Phrases::others`]. Most of the words
    /// that a text has at such a place do not, and the large table is left alone.
    others: u32,
}

impl Default for Ways {
    fn default() -> Self {
        Ways {
            words: Gate::default(),
            edges: 0,
            word: NO_WORD,
            to: ROOT,
            others: 0,
        }
    }
}

/// In place of a word's number where no word is.
const NO_WORD: u32 = u32::MAX;

/// A word of the patterns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Known {
    /// Its number.
    id: u32,
    /// Where it leads from the root; there where no pattern opens with it. All words ask for this, so it lies with the number.
    opens: Node,
}

impl Known {
    /// A word that no pattern has.
    const NOT: Known = Known {
        id: NO_WORD - 1,
        opens: ROOT,
    };

    const fn packed(self) -> u64 {
        (self.opens as u64) << 32 | self.id as u64
    }

    const fn unpacked(value: u64) -> Known {
        Known {
            id: value as u32,
            opens: (value >> 32) as Node,
        }
    }
}

/// The bit of a word among the words of a node.
const fn bit(id: u32) -> u32 {
    1 << (id % 32)
}

/// An edge other than a word's. All of them lie in one list, for allocating each would take most of the time of a start.
#[derive(Debug, Clone)]
struct Edge {
    step: Step,
    /// Without something in common a word does not get through, and with a class in common it has that class.
    gate: Gate,
    /// The next edge of the same node, one more than its index; zero after the last.
    next: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// A pattern ends here.
    Tag(Tag),
    /// Reads no word.
    Free(Node),
    /// Reads one word of the class that the gate has.
    Class(Node),
    /// Reads one word with this stem, by its index.
    Stem(u32, Node),
    /// Passes over words of the class that the gate has while staying here, so many at most.
    Skip(u8),
}

/// Under which the node lies from which those stems lead on that start a pattern and have these first letters.
fn opening(glance: Glance) -> Hash {
    Hash::of_pair(glance.letters(), NO_WORD)
}

/// All patterns, compiled.
#[derive(Debug, Clone)]
pub struct Phrases {
    /// Each word as it is [`Known`].
    words: Table,
    /// Where other words than the first lead from a node. Also the nodes that several patterns share.
    others: Table,
    nodes: Vec<Ways>,
    /// Whether the gates of free steps are closed to words that they lead nowhere for.
    settled: bool,
    edges: Vec<Edge>,
    stems: Vec<(Glance, Box<str>)>,
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
            others: Table::default(),
            nodes: vec![Ways::default()],
            settled: false,
            edges: Vec::new(),
            stems: Vec::new(),
        }
    }
}

impl Phrases {
    /// None yet, but room for patterns that branch so often in all.
    pub fn with_room(branches: usize) -> Phrases {
        Phrases {
            others: Table::with_room(branches),
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
        self.reopen();
        let mut tokens = Tokens(pattern);
        let (ends, stop) = self.sequence(&mut tokens, vec![ROOT]).map_err(bad)?;
        if stop != Token::End {
            return Err(bad("a bracket that was never opened"));
        }
        if ends.contains(&ROOT) {
            return Err(bad("it matches nothing at all"));
        }
        for end in ends {
            self.lead(end, Step::Tag(tag), Gate::ENDS);
        }
        Ok(())
    }

    /// To be called once all patterns have been added: they are found without it, too, only more slowly. Closes the free steps to words that they
    /// lead nowhere for.
    pub fn settle(&mut self) {
        let mut gates: Vec<Gate> = self.nodes.iter().map(|ways| ways.words).collect();
        // What is free leads to nodes that were made later: their gates are whole already.
        for (node, ways) in self.nodes.iter().enumerate().rev() {
            let mut next = ways.edges as usize;
            while let Some(edge) = self.edges.get_mut(next.wrapping_sub(1)) {
                next = edge.next as usize;
                if let Step::Free(to) = edge.step {
                    edge.gate = gates[to as usize];
                }
                gates[node] = gates[node].or(edge.gate);
            }
        }
        self.settled = true;
    }

    /// More patterns come: what was closed may lead on.
    fn reopen(&mut self) {
        if std::mem::take(&mut self.settled) {
            for edge in &mut self.edges {
                if let Step::Free(_) = edge.step {
                    edge.gate = Gate::OPEN;
                }
            }
        }
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
    fn what_is_settled_finds_the_same() {
        let patterns = [
            "we ~ (care|really care*) [so] [much] _2 (you|<relative>)",
            "so much [for|to] <day>",
            "you [all] (know|<be>) [very] late*",
        ];
        let text = Text::new("We just really cared so much for you, so much. You know lately");
        let mut phrases = Phrases::default();
        for (tag, pattern) in patterns.iter().enumerate() {
            phrases
                .add(pattern, tag as Tag)
                .expect("the pattern is well formed");
        }
        let open = phrases.find(&text, &classes(&text));
        assert_eq!(open.len(), 2);
        phrases.settle();
        assert_eq!(phrases.find(&text, &classes(&text)), open);
        // One that is added later is found as well.
        phrases
            .add("so much [more|for] you", 9)
            .expect("well formed");
        let found = phrases.find(&text, &classes(&text));
        assert!(found.iter().any(|found| found.tag == 9));
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
            let named = Phrases::default().add(bad, 0).expect_err(bad);
            assert_eq!(named.pattern, bad);
            assert!(!named.reason.is_empty(), "{bad}");
        }
        let reason = |bad| Phrases::default().add(bad, 0).expect_err(bad).reason;
        assert_eq!(reason("a)"), "a bracket that was never opened");
        assert_eq!(reason("[a]"), "it matches nothing at all");
    }
}
