//! What a draft states about its reader.
//!
//! In public only a small closed set of things may be said about the person who wrote the review:
//! that they wrote, what they feel, what they may do next. So this module does not look for bad
//! phrases. It finds every statement about *you* — what is yours, what you are, what you did, what
//! was done to you or with you — and passes over those on the closed lists of `safe`. Whatever is
//! left is a [`Claim`], and rules decide which of them it concerns.

use crate::grammar::{Class, ClassSet, listed};
use crate::lexicon::Idiom;
use crate::table::sorted;
use crate::text::{Gap, Text};

mod acts;
mod nouns;
mod predicates;
mod safe;

/// How a claim is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Something of the reader's: `your retainer`.
    Owns,
    /// What the reader is, was or did: `you arrived late`.
    Did,
    /// What somebody did to or with the reader: `we fitted you in`.
    DoneTo,
}

/// A statement about the reader that is not on the closed lists: words `first` up to, not
/// including, `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    /// How it is made.
    pub kind: Kind,
    /// Index of its first word.
    pub first: usize,
    /// Index after its last word.
    pub end: usize,
    /// The word that carries it: the noun that is yours, the verb that you did.
    pub head: usize,
}

/// Every claim of a text, by first word. Words of `idioms` own nothing.
pub fn read(text: &Text<'_>, sets: &[ClassSet], idioms: &[Idiom]) -> Vec<Claim> {
    let words = Words { text, sets, idioms };
    let mut claims = Vec::new();
    for at in 0..sets.len() {
        if words.norm(at) == "your" {
            claims.extend(nouns::owned(&words, at));
        } else if words.norm(at) == "yours" {
            claims.extend(nouns::of_yours(&words, at));
        } else if words.is_reader(at) {
            claims.extend(
                predicates::stated(&words, at)
                    .or_else(|| acts::done_to(&words, at))
                    .or_else(|| nouns::likened(&words, at)),
            );
        } else if words.is_reviewer(at) && words.tells_past(at) {
            claims.extend(predicates::stated(&words, at));
        }
    }
    sorted(claims, |claim| claim.first as u64)
}

/// Whether a noun is on the closed list of what may be called the reader's: feedback, words, time.
pub fn is_safe_noun(word: &str) -> bool {
    safe::is(word, safe::List::Nouns)
}

/// The words of a text with their classes and its idioms, and the small questions that claims ask of them. What stands in an idiom
/// states nothing, so that [`grammar::Classed`] would not do.
struct Words<'a, 't> {
    text: &'a Text<'t>,
    sets: &'a [ClassSet],
    idioms: &'a [Idiom],
}

impl Words<'_, '_> {
    fn norm(&self, at: usize) -> &str {
        self.text.norm(at)
    }

    fn is(&self, at: usize, class: Class) -> bool {
        self.sets.get(at).is_some_and(|set| set.has(class))
    }

    /// `you` that speaks to the reader, not the one of `thank you`.
    fn is_reader(&self, at: usize) -> bool {
        matches!(self.norm(at), "you" | "ya" | "yourself")
            && !(at > 0 && matches!(self.norm(at - 1), "thank" | "bless" | "mind"))
    }

    /// The last word of what stands for the reader as somebody else: the reviewer, this person, whoever wrote this.
    fn is_reviewer(&self, at: usize) -> bool {
        let before = |back: usize| at.checked_sub(back).map_or("", |i| self.norm(i));
        match self.norm(at) {
            "reviewer" | "poster" => matches!(before(1), "the" | "this" | "that"),
            "person" | "individual" | "guest" | "guy" | "gentleman" | "lady" | "woman"
            | "customer" => before(1) == "this",
            "this" => {
                listed("wrote posted left writing", before(1))
                    && matches!(before(2), "who" | "whoever")
            }
            "review" | "post" => {
                before(1) == "this"
                    && listed("of behind", before(2))
                    && listed("author writer person", before(3))
            }
            _ => false,
        }
    }

    /// Whether what follows the subject at `at` is told of the past.
    fn tells_past(&self, at: usize) -> bool {
        let verb = self.past_adverbs(at + 1);
        self.joins(verb)
            && ([Class::Was, Class::Have, Class::Past]
                .iter()
                .any(|&class| self.is(verb, class))
                || self.norm(verb) == "did")
    }

    /// Whether word `at` is part of an idiom: your blood boiled.
    fn is_inert(&self, at: usize) -> bool {
        let next = self.idioms.partition_point(|idiom| idiom.end <= at);
        self.idioms.get(next).is_some_and(|idiom| idiom.first <= at)
    }

    /// Whether word `at` can still belong to the clause of the word before it: in one sentence, which
    /// has an end even where nobody wrote a full stop.
    fn joins(&self, at: usize) -> bool {
        let words = self.text.words();
        let before = at.checked_sub(1).and_then(|i| words.get(i));
        match (before, words.get(at)) {
            (Some(before), Some(word)) => {
                before.sentence == word.sentence && !word.gap.has(Gap::BREAK.with(Gap::EMOJI))
            }
            _ => false,
        }
    }

    /// Whether both words are there, in one sentence.
    fn shares_sentence(&self, one: usize, other: usize) -> bool {
        let sentence = |at: usize| self.text.words().get(at).map(|word| word.sentence);
        sentence(other).is_some() && sentence(one) == sentence(other)
    }

    /// Whether a comma or more stands before word `at`.
    fn is_apart(&self, at: usize) -> bool {
        !self.joins(at)
            || self
                .text
                .words()
                .get(at)
                .is_some_and(|w| w.gap.has(Gap::COMMA))
    }

    /// The words of the clause before `at`, nearest first: back to a break, a comma or eight words.
    fn before(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        let sentence = self.text.words().get(at).map(|w| w.sentence);
        (0..at).rev().take(8).take_while(move |&i| {
            self.text.words().get(i).map(|w| w.sentence) == sentence && !self.is_apart(i + 1)
        })
    }

    /// Where the clause that runs through word `at` ends.
    fn clause_end(&self, at: usize) -> usize {
        let mut end = at + 1;
        while end < self.sets.len() && !self.is_apart(end) {
            let joined = self.is(end, Class::And)
                && (self.is(end + 1, Class::Subject) || self.is(end + 1, Class::Staff));
            let opened = listed("because although though while which so but", self.norm(end));
            if joined || opened {
                break;
            }
            end += 1;
        }
        end
    }

    /// The first word from `at` on that is no adverb.
    fn past_adverbs(&self, mut at: usize) -> usize {
        while self.is(at, Class::Adverb)
            && self.joins(at)
            && !matches!(self.norm(at), "do" | "does" | "did")
        {
            at += 1;
        }
        at
    }

    /// Whether the clause before `at` is one of those that state nothing: if, whether, whenever.
    fn is_supposed(&self, at: usize) -> bool {
        self.before(at).take(5).any(|i| {
            listed(
                "if unless whether whenever anytime wherever hope wish suppose imagine case though",
                self.norm(i),
            ) || self.norm(i) == "should" && self.is(i + 1, Class::Subject)
        })
    }
}

#[cfg(test)]
mod tests;
