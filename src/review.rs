//! Reads a review for whoever has to answer it: what it is about, whom it points at, what was good, what
//! failed, and which words a reply must never repeat.
//!
//! One pass finds the cues (families of phrases, [`cues`]) and the clinical terms; each reading is a small
//! piece of judgment on top. It suggests and gives reasons: the person who writes decides.

use crate::finding::Span;
use crate::grammar::{Class, ClassSet};
use crate::guide::Situation;
use crate::lexicon::{self, Idiom, Term};
use crate::phrase::{self, Match};
use crate::text::{Gap, Text};

#[macro_use]
mod families;

pub mod clinical;
pub mod cues;
mod details;
mod failure;
mod masks;
pub mod people;
pub mod praise;
mod situation;
pub mod topics;
pub mod weighed;
pub mod weights;

pub use crate::topic::Topic;

/// What a review says. Spans are bytes of the review, in order, none overlapping in its list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReviewReading {
    /// What it complains about, the surest first.
    pub topics: Vec<Topic>,
    /// Words that name or point at one person of the practice, once for each.
    pub staff: Vec<Span>,
    /// Words that hold something good.
    pub positives: Vec<Span>,
    /// Words that a reply must never repeat: care, bodies, medicines.
    pub clinical: Vec<Span>,
    /// What else tells who wrote it: days, times, sums, ages, names of family, relatives.
    pub details: Vec<Span>,
    /// The words that best show what failed.
    pub expectation: Option<Span>,
    /// What kind of review it seems to be. A suggestion, never a verdict.
    pub situation: Situation,
    /// Why, in plain words; empty for an ordinary complaint.
    pub reasons: Vec<&'static str>,
}

impl ReviewReading {
    /// Whether nothing failed and at least half of the review's `bytes` hold something good: praise, for all that its words tell.
    pub fn is_praise(&self, bytes: usize) -> bool {
        let good: usize = self
            .positives
            .iter()
            .map(|span| span.end - span.start)
            .sum();
        self.situation == Situation::Real
            && self.expectation.is_none()
            && 2 * good >= bytes
            && bytes > 0
    }
}

/// Reads a review. `rating` is its stars, 1 to 5, if known. Linear in the text; any text will do.
pub fn read(text: &str, rating: Option<u8>) -> ReviewReading {
    let page = Page::new(text);
    if page.text.words().is_empty() {
        return ReviewReading::default();
    }
    let clauses = page.clauses();
    let clinical = clinical::of(&page);
    let seems = situation::seems(&page);
    let odds = weighed::of(&page, &clauses, seems.situation);
    let (situation, reasons) = situation::of(&odds, &seems);
    let positives = praise::of(&page, &clauses, rating);
    let known = failure::Known {
        clinical: &clinical,
        positives: &positives,
        rating,
    };
    ReviewReading {
        expectation: failure::of(&page, &clauses, &known),
        staff: people::of(&page),
        details: details::of(&page),
        topics: topics::of(&odds),
        positives,
        clinical,
        situation,
        reasons,
    }
}

/// A review as words, with what was found in it.
pub(crate) struct Page<'a> {
    pub(crate) text: Text<'a>,
    pub(crate) sets: Vec<ClassSet>,
    /// The cues, by first word.
    pub(crate) cues: Vec<Match>,
    /// The clinical terms, by first word.
    pub(crate) terms: Vec<Term>,
    /// The idioms, in which words of the vocabulary are everyday words, by first word.
    idioms: Vec<Idiom>,
    /// Phrases in which a word of a topic is not meant, by first word.
    masks: Vec<Match>,
}

impl<'a> Page<'a> {
    pub(crate) fn new(source: &'a str) -> Page<'a> {
        let text = Text::new(source);
        let sets = phrase::classes(&text);
        let scan = lexicon::shipped().scan(&text);
        let mut page = Page {
            cues: Vec::new(),
            terms: scan.terms,
            idioms: scan.idioms,
            masks: masks::find(&text, &sets),
            text,
            sets,
        };
        let mut cues = cues::find(&page.text, &page.sets);
        cues.retain(|hit| page.is_meant_cue(hit));
        page.cues = cues;
        page
    }

    /// Whether word `index` is of the class.
    fn is(&self, index: usize, class: Class) -> bool {
        self.sets.get(index).is_some_and(|set| set.has(class))
    }

    /// The normal form of word `index`; empty where there is none.
    fn norm(&self, index: usize) -> &str {
        self.text.norm(index)
    }

    /// What stands before word `index`; a stop where there is no such word.
    fn gap(&self, index: usize) -> Gap {
        self.text
            .words()
            .get(index)
            .map_or(Gap::STOP, |word| word.gap)
    }

    /// The cues whose first word is one of `first..end`.
    fn cues_in(&self, first: usize, end: usize) -> &[Match] {
        let from = self.cues.partition_point(|hit| hit.first < first);
        let to = self.cues.partition_point(|hit| hit.first < end.max(first));
        &self.cues[from..to]
    }

    /// The clinical term that holds word `index`.
    fn term_at(&self, index: usize) -> Option<&Term> {
        let next = self.terms.partition_point(|term| term.end <= index);
        self.terms.get(next).filter(|term| term.first <= index)
    }

    /// Every place of one cue, in order.
    fn hits(&self, cue: cues::Cue) -> impl Iterator<Item = &Match> {
        self.cues.iter().filter(move |hit| hit.tag == cue as u32)
    }

    /// The parts of every sentence, as words: cut where *but* and the like turn it, and at dashes and
    /// brackets.
    fn clauses(&self) -> Vec<(usize, usize)> {
        let mut clauses = Vec::new();
        for sentence in self.text.sentences() {
            let mut first = sentence.first;
            for at in sentence.first + 1..sentence.end {
                if self.turns(at) {
                    clauses.push((first, at));
                    first = at;
                }
            }
            clauses.push((first, sentence.end));
        }
        clauses
    }

    /// Whether a new part of the sentence begins at word `index`.
    fn turns(&self, index: usize) -> bool {
        self.gap(index).has(Gap::EMOJI)
            || self.gap(index).has(Gap::BREAK) && !self.is_time(index) && !self.is_aside(index)
            || matches!(
                self.norm(index),
                "but" | "however" | "although" | "though" | "except" | "otherwise" | "yet"
            )
    }
}

/// How many words in brackets are only an aside.
const ASIDE: usize = 3;

impl Page<'_> {
    /// What is written between the word before and word `index`.
    fn between(&self, index: usize) -> &str {
        let words = self.text.words();
        let before = index.checked_sub(1).and_then(|at| words.get(at));
        let ends = before.zip(words.get(index));
        let range = ends.map(|(before, word)| before.span.end..word.span.start);
        let written = range.and_then(|range| self.text.source().get(range));
        written.unwrap_or_default()
    }

    /// Whether the word is the minutes of a time: `9:30`.
    fn is_time(&self, index: usize) -> bool {
        self.between(index) == ":"
            && self.is(index, Class::Digits)
            && self.is(index - 1, Class::Digits)
    }

    /// Whether a short bracket opens or closes before the word: *(hi Kiki)*.
    fn is_aside(&self, index: usize) -> bool {
        let opens = |at: usize| self.between(at).ends_with('(');
        let closes = |at: usize| self.between(at).starts_with(')');
        let near = index.saturating_sub(ASIDE)..index;
        opens(index) && (index + 1..=index + ASIDE).any(closes)
            || closes(index) && near.into_iter().any(opens)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn praise_is_told_from_a_complaint_with_a_kind_word() {
        for (review, praise) in [
            (
                "Wonderful visit! The desk was friendly. Best dentist ever.",
                true,
            ),
            ("Great office, lovely people. Five stars.", true),
            (
                "Great office, but nobody ever answers the phone and I waited two hours.",
                false,
            ),
            (
                "The hygienist was lovely. Nobody told me what the bill would be.",
                false,
            ),
            ("", false),
        ] {
            assert_eq!(
                read(review, None).is_praise(review.len()),
                praise,
                "{review}"
            );
        }
    }
}
