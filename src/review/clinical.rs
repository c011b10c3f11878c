//! Words that a reply must never repeat: what was done, taken, found or felt, and where.
//!
//! The vocabulary says most; which of its words are clinical where they stand, and which others are, is weighed. The weights were
//! learned from the labelled reviews (`cargo xtask weigh review`).

use super::Page;
use super::cues::Cue;
use super::weights::Weights;
use crate::finding::Span;
use crate::grammar::{Class as Word, listed};
use crate::lexicon::{Class, Term, Tier};

pub mod features;

use features::Feature;

/// Words of the vocabulary that reviews use for something else.
const EVERYDAY: &str = "
    burning frames redo triage freezing remake coughing capped locked egg stool deaf massage tattoos put
    discharge bridge burnt poked fertility chiropractic pocket";

/// Parts of the body that figures of speech are made of.
const FIGURES: &str = "
    hand hands head heads hair face feet finger fingers arm arms brain thumbs lungs knees chest heart eyebrows
    nails legs throat mouth teeth";

/// Words for care in general that tell what was done as soon as a reviewer uses them.
const CARE: &str = "
    surgery dose dosage prescription refill refills procedure glasses weight prep mask wire wires temporary
    temporaries temp reaction panel sample prescriptions recovery symptoms diagnosis diagnosed treatments scan
    infusion";

/// Whose a part of the body is, beside [`Word::Our`].
const WHOSE: &str = "his her their your 's an one two wrong";

/// The weights, as [`super::weights::pack`] writes them.
static PACKED: &[u8] = include_bytes!("clinical/weights.bin");

/// A word of a review, for whoever weighs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighed {
    /// Its bytes in the review.
    pub span: Span,
    /// What is weighed of it.
    pub features: Vec<Feature>,
}

/// All words of a review, in order, but for those of idioms.
pub fn words(review: &str) -> Vec<Weighed> {
    let page = Page::new(review);
    let listed = page.listed();
    let spoken = page.spoken();
    let weighed = |at| Weighed {
        span: page.text.span(at, at + 1),
        features: features::of(&page, at, &listed),
    };
    let words = 0..page.text.words().len();
    words.filter(|&at| !spoken[at]).map(weighed).collect()
}

/// The clinical words, in order. Those that touch are one: *ACL surgery*.
pub(super) fn of(page: &Page<'_>) -> Vec<Span> {
    let Some(weights) = Weights::<1>::in_bytes(PACKED) else {
        return Vec::new();
    };
    let listed = page.listed();
    let spoken = page.spoken();
    let mut spans: Vec<(usize, usize)> = Vec::new();
    for at in (0..page.text.words().len()).filter(|&at| !spoken[at]) {
        let features = features::of(page, at, &listed);
        if weights.sums(features.iter().map(|f| f.bucket()).collect()) <= [0] {
            continue;
        }
        match spans.last_mut() {
            Some(last) if last.1 == at && page.gap(at).is_open() => last.1 = at + 1,
            _ => spans.push((at, at + 1)),
        }
    }
    let spans = spans
        .into_iter()
        .filter_map(|(first, end)| page.without_edges(first, end));
    spans
        .map(|(first, end)| page.text.span(first, end))
        .collect()
}

impl Page<'_> {
    /// The words without the small ones at their edges: *still*, *the*; `None` where no other is left, or nothing but a
    /// length of time: `38 weeks` may tell, *weeks* does not.
    fn without_edges(&self, first: usize, end: usize) -> Option<(usize, usize)> {
        const SMALL: [Word; 6] = [
            Word::Adverb,
            Word::Determiner,
            Word::Preposition,
            Word::And,
            Word::Be,
            Word::Have,
        ];
        let is_small = |at: &usize| SMALL.iter().any(|&class| self.is(*at, class));
        let last = (first..end).rev().find(|at| !is_small(at))?;
        let first = (first..=last).find(|at| !is_small(at))?;
        let is_length = first == last && listed("days weeks months years", self.norm(first));
        // 'After five weeks', but not 'at 38 weeks'.
        let counted = first + 1 == last
            && self.is(first, Word::Number)
            && listed("days weeks months years", self.norm(last));
        let span =
            first > 0 && self.is(first - 1, Word::Preposition) && self.norm(first - 1) != "at";
        (!(is_length || counted && span)).then_some((first, last + 1))
    }

    /// For each word whether it is part of an idiom or a figure of speech, in which it is an everyday word.
    fn spoken(&self) -> Vec<bool> {
        let mut spoken = vec![false; self.text.words().len()];
        let idioms = self.idioms.iter().map(|idiom| idiom.first..idiom.end);
        let figures = self.hits(Cue::Figure).map(|hit| hit.first..hit.end);
        for words in idioms.chain(figures).chain(self.looks()) {
            if let Some(words) = spoken.get_mut(words) {
                words.fill(true);
            }
        }
        spoken
    }

    /// For each word whether the vocabulary alone takes it for clinical.
    pub(super) fn listed(&self) -> Vec<bool> {
        let mut listed = vec![false; self.text.words().len()];
        let terms = self.terms.iter().filter(|term| self.tells(term));
        let terms = terms.map(|term| term.first..term.end);
        let told = self.hits(Cue::Told).map(|hit| hit.first..hit.end);
        for words in terms.chain(told) {
            if let Some(words) = listed.get_mut(words) {
                words.fill(true);
            }
        }
        listed
    }

    /// Whether the term tells something about somebody's care.
    fn tells(&self, term: &Term) -> bool {
        let norm = self.norm(term.first);
        // 'Best PT in the valley' is somebody; who passed away is no patient's care.
        let person = norm == "pt" && term.first > 0 && self.norm(term.first - 1) == "best";
        let gone = self.norm(term.first + 1) == "away";
        if person || gone || term.class == Class::Role || listed(EVERYDAY, norm) {
            return false;
        }
        let body = term.class == Class::Body;
        match term.tier {
            _ if body && listed(FIGURES, norm) => false,
            Tier::Cued if body => self.is_owned(term),
            Tier::Always | Tier::Cued => true,
            _ => {
                let care = |i: usize| listed(CARE, self.norm(i));
                (term.first..term.end).any(care) || norm == "exam" && self.is_owned(term)
            }
        }
    }

    /// Whether a part of the body is somebody's, or stands beside another term.
    fn is_owned(&self, term: &Term) -> bool {
        let touches = |at: usize| self.term_at(at).is_some();
        let beside = term.first > 0 && touches(term.first - 1) || touches(term.end);
        // 'Call me back': what is no part of the body needs its owner at once.
        let far = if self.norm(term.first) == "back" {
            1
        } else {
            3
        };
        let from = self
            .text
            .sentence_of(term.first)
            .map_or(term.first, |sentence| sentence.first);
        let whose = |i: usize| self.is(i, Word::Our) || listed(WHOSE, self.norm(i));
        beside || (from.max(term.first.saturating_sub(far))..term.first).any(whose)
    }
}

#[cfg(test)]
mod tests {
    use crate::review::read;

    #[track_caller]
    fn clinical(review: &str) -> Vec<&str> {
        let found = read(review, None).clinical;
        found.iter().map(|span| span.of(review)).collect()
    }

    #[test]
    fn what_was_done_and_where() {
        for (review, words) in [
            ("My root canal took two hours.", "root canal"),
            ("I\u{2019}m still sore after my ACL surgery", "sore"),
            ("they lost my prescription", "prescription"),
            ("I had a twisted ankle", "twisted ankle"),
            ("there was no heartbeat", "heartbeat"),
            ("we ended up in the NICU", "NICU"),
            ("a kid with a toothache sat there", "toothache"),
            ("I was seeing double", "seeing double"),
            ("something in my jaw", "jaw"),
            ("my amoxicilin never came", "amoxicilin"),
        ] {
            assert!(
                clinical(review).contains(&words),
                "{review}: {:?}",
                clinical(review)
            );
        }
    }

    #[test]
    fn figures_of_speech_are_not_clinical() {
        for review in [
            "Nobody called me back.",
            "She held my hand and raised her head.",
            "A heads up would be nice.",
            "He passed away in June.",
            "The hygienist smiled.",
            "She turned up her nose at me.",
            "My heart sank, and it went in one ear and out the other.",
            "By a stroke of luck somebody answered.",
            "They cast me aside.",
            "Billing was a headache, and they are allergic to answering phones.",
            "They burned that bridge with us.",
            "He kept looking over my shoulder.",
            "The nurse with the glasses was kind.",
            "An arm and a leg for one form.",
            "$900 down the drain.",
            "I asked for a partial refund.",
        ] {
            assert_eq!(clinical(review), [""; 0], "{review}");
        }
    }

    #[test]
    fn words_that_touch_are_one() {
        assert_eq!(clinical("after my ACL surgery"), ["ACL surgery"]);
        assert_eq!(clinical("Botox wore off after 5 weeks."), ["Botox"]);
    }
}
