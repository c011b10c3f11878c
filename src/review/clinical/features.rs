//! What of a word is weighed to tell whether it is clinical where it stands.

use crate::grammar::Class;
use crate::lexicon::{self, Tier};
use crate::review::weighed::features::token;
use crate::review::{Page, weights};
use crate::table::Hash;
use crate::text::Case;

/// What is weighed of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Feature {
    /// The rules of the vocabulary take it for clinical.
    Listed,
    /// It is part of a term of the vocabulary.
    Term(Tier, lexicon::Class),
    /// The word itself.
    Word(Hash),
    /// So many of its last letters.
    Ending(Hash),
    /// The word so many places before it; no word where its sentence begins.
    Before(u32, Hash),
    /// The word so many places after it, in the same way.
    After(u32, Hash),
    /// Itself and the word before or after it.
    Two(Hash),
    /// A word near it is listed as clinical.
    Beside(u32),
    /// How it is written, and whose it is.
    Manner(u32),
}

impl Feature {
    /// Under which weight the feature is filed.
    pub fn bucket(self) -> u16 {
        let kind = |kind: u32| Hash::of("clinical").with(kind);
        weights::bucket(match self {
            Feature::Listed => kind(0),
            Feature::Term(tier, class) => kind(1).with(tier as u32).with(class as u32),
            Feature::Word(word) => kind(2).and(word),
            Feature::Ending(letters) => kind(3).and(letters),
            Feature::Before(places, word) => kind(4).with(places).and(word),
            Feature::After(places, word) => kind(5).with(places).and(word),
            Feature::Two(words) => kind(6).and(words),
            Feature::Beside(side) => kind(7).with(side),
            Feature::Manner(manner) => kind(8).with(manner),
        })
    }

    /// Whether it is a word of one text: it says little by itself.
    pub fn is_word(self) -> bool {
        !matches!(
            self,
            Feature::Listed | Feature::Term(..) | Feature::Beside(_) | Feature::Manner(_)
        )
    }
}

/// The hash of no word.
const NOTHING: &str = "";

/// The features of word `at`; `listed` says of each word whether the rules of the vocabulary take it for clinical.
pub(super) fn of(page: &Page<'_>, at: usize, listed: &[bool]) -> Vec<Feature> {
    let sentence = page.text.sentence_of(at);
    let (from, to) = sentence.map_or((at, at + 1), |s| (s.first, s.end));
    let word = |at: Option<usize>| {
        let inside = at.filter(|&at| at >= from && at < to);
        inside.map_or(Hash::of(NOTHING), |at| token(page, at))
    };
    let (before, own, after) = (word(at.checked_sub(1)), token(page, at), word(Some(at + 1)));
    let mut found = vec![
        Feature::Word(own),
        Feature::Before(1, before),
        Feature::Before(2, word(at.checked_sub(2))),
        Feature::After(1, after),
        Feature::Two(before.and(own)),
        Feature::Two(own.and(after)),
    ];
    let norm = page.norm(at);
    let ending = |letters: usize| {
        let cut = norm.len().checked_sub(letters).filter(|&cut| cut > 1);
        cut.and_then(|cut| norm.get(cut..))
            .map(|end| Feature::Ending(Hash::of(end)))
    };
    found.extend([3, 4].into_iter().filter_map(ending));
    let is_listed = |at: Option<usize>| {
        at.and_then(|at| listed.get(at))
            .copied()
            .unwrap_or_default()
    };
    if is_listed(Some(at)) {
        found.push(Feature::Listed);
    }
    found.extend(
        page.term_at(at)
            .map(|term| Feature::Term(term.tier, term.class)),
    );
    let sides = [is_listed(at.checked_sub(1)), is_listed(Some(at + 1))];
    found.extend(
        (0..)
            .zip(sides)
            .filter(|(_, is)| *is)
            .map(|(side, _)| Feature::Beside(side)),
    );
    let near = from.max(at.saturating_sub(3))..at;
    let case = page.text.words().get(at).map(|word| word.case);
    let manners = [
        near.clone().any(|i| page.is(i, Class::Our)),
        near.clone()
            .any(|i| matches!(page.norm(i), "her" | "his" | "their" | "your")),
        near.into_iter().any(|i| page.is(i, Class::Relative)),
        at == from,
        case == Some(Case::Upper),
        case == Some(Case::Title),
        norm.len() > 8,
    ];
    let manners = (0..).zip(manners).filter(|(_, holds)| *holds);
    found.extend(manners.map(|(manner, _)| Feature::Manner(manner)));
    found
}
