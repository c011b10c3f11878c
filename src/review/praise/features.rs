//! What of a part of a review is weighed to tell whether something is praised in it.

use crate::review::cues::{self, Cue};
use crate::review::weighed::features::token;
use crate::review::{Page, weights};
use crate::table::Hash;
use crate::text::Gap;

/// What is weighed of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Feature {
    /// The lists of good words and of scorn find it good.
    Listed,
    /// A family of phrases is there, once or more often.
    Family(Cue, bool),
    /// A word, or two that follow each other.
    Words(Hash),
    /// The word that the part begins with.
    Opening(Hash),
    /// How many stars the review gives.
    Stars(u8),
    /// A question, a quotation, a figure, an exclamation: something about how it is written.
    Manner(u32),
    /// A family of phrases in the part before it.
    Before(Cue),
}

impl Feature {
    /// Under which weight the feature is filed.
    pub fn bucket(self) -> u16 {
        let kind = |kind: u32| Hash::of("praise").with(kind);
        weights::bucket(match self {
            Feature::Listed => kind(0),
            Feature::Family(cue, often) => kind(1).with(cue as u32).with(u32::from(often)),
            Feature::Words(words) => kind(2).and(words),
            Feature::Opening(word) => kind(3).and(word),
            Feature::Stars(stars) => kind(4).with(u32::from(stars)),
            Feature::Manner(manner) => kind(5).with(manner),
            Feature::Before(cue) => kind(6).with(cue as u32),
        })
    }

    /// Whether it is a word or two of one text: it says little by itself.
    pub fn is_word(self) -> bool {
        matches!(self, Feature::Words(_) | Feature::Opening(_))
    }
}

const QUESTION: u32 = 0;
const QUOTED: u32 = 1;
const MONEY: u32 = 2;
const SHORT: u32 = 3;
const LAST: u32 = 4;
const FIRST: u32 = 5;

/// The features of words `first` up to, not including, `end`.
pub(super) fn of(page: &Page<'_>, (first, end): (usize, usize), stars: Option<u8>) -> Vec<Feature> {
    let mut found = Vec::new();
    if page.is_listed(first, end) {
        found.push(Feature::Listed);
    }
    let mut counts = [0_u8; cues::COUNT];
    for hit in page.cues_in(first, end) {
        let count = &mut counts[hit.tag as usize];
        *count = count.saturating_add(1);
        if *count < 3 {
            found.extend(Cue::of(hit.tag).map(|cue| Feature::Family(cue, *count > 1)));
        }
    }
    let sentence = page.text.sentence_of(first);
    let from = sentence.map_or(first, |sentence| sentence.first);
    let before = page.cues_in(from, first).iter();
    found.extend(
        before
            .filter_map(|hit| Cue::of(hit.tag))
            .map(Feature::Before),
    );
    found.extend(stars.map(Feature::Stars));
    let gap = |gap| (first..end).any(|at| page.gap(at).has(gap));
    let manners = [
        (QUESTION, sentence.is_some_and(|sentence| sentence.question)),
        (QUOTED, gap(Gap::QUOTE)),
        (MONEY, gap(Gap::MONEY)),
        (SHORT, end - first < 5),
        (LAST, end == page.text.words().len()),
        (FIRST, first == 0),
    ];
    found.extend(
        manners
            .iter()
            .filter(|(_, holds)| *holds)
            .map(|&(manner, _)| Feature::Manner(manner)),
    );
    let words: Vec<Hash> = (first..end).map(|at| token(page, at)).collect();
    found.extend(words.first().copied().map(Feature::Opening));
    found.extend(words.iter().copied().map(Feature::Words));
    found.extend(
        words
            .windows(2)
            .map(|two| Feature::Words(two[0].and(two[1]))),
    );
    found
}
