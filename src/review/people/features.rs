//! What of a possible person is weighed to tell whether the review points at them.

use super::somebody::{Kind, Person};
use super::words::DOCTOR;
use crate::grammar::listed;
use crate::review::cues::Cue;
use crate::review::weighed::features::token;
use crate::review::{Page, weights};
use crate::table::Hash;
use crate::text::Gap;

/// What is weighed of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Feature {
    /// What they are called by, and whether the rules of names and roles are sure of it.
    Kind(u32, bool),
    /// The word that tells them apart, where it is a role.
    Role(Hash),
    /// The word that the words for them begin with.
    First(Hash),
    /// The word so many places before them.
    Before(u32, Hash),
    /// The word so many places after them.
    After(u32, Hash),
    /// The words on both sides.
    Around(Hash),
    /// A family of phrases in their part of the sentence.
    Family(Cue),
    /// How they are written.
    Manner(u32),
}

impl Feature {
    /// Under which weight the feature is filed.
    pub fn bucket(self) -> u16 {
        let kind = |kind: u32| Hash::of("people").with(kind);
        weights::bucket(match self {
            Feature::Kind(what, sure) => kind(0).with(what).with(u32::from(sure)),
            Feature::Role(word) => kind(1).and(word),
            Feature::First(word) => kind(2).and(word),
            Feature::Before(places, word) => kind(3).with(places).and(word),
            Feature::After(places, word) => kind(4).with(places).and(word),
            Feature::Around(words) => kind(5).and(words),
            Feature::Family(cue) => kind(6).with(cue as u32),
            Feature::Manner(manner) => kind(7).with(manner),
        })
    }

    /// Whether it is a word of one text: it says little by itself.
    pub fn is_word(self) -> bool {
        !matches!(
            self,
            Feature::Kind(..) | Feature::Family(_) | Feature::Manner(_)
        )
    }
}

/// The role of a person who is called by what they do.
const FUNCTION: &str = "function person";

/// The hash of no word.
const NOTHING: &str = "";

/// The features of a person; `others` are those before.
pub(super) fn of(page: &Page<'_>, person: &Person, others: &[Person]) -> Vec<Feature> {
    let &Person {
        first,
        end,
        key,
        kind,
        sure,
    } = person;
    let sentence = page.text.sentence_of(first);
    let (from, to) = sentence.map_or((first, end), |s| (s.first, s.end));
    let word = |at: Option<usize>| {
        let inside = at.filter(|&at| at >= from && at < to);
        inside.map_or(Hash::of(NOTHING), |at| token(page, at))
    };
    let (before, after) = (word(first.checked_sub(1)), word(Some(end)));
    let mut found = vec![
        Feature::Kind(kind as u32, sure),
        Feature::First(token(page, first)),
        Feature::Before(1, before),
        Feature::Before(2, word(first.checked_sub(2))),
        Feature::After(1, after),
        Feature::After(2, word(Some(end + 1))),
        Feature::Around(before.and(after)),
    ];
    if kind != Kind::Name {
        // 'The billing person' says more than 'a person'.
        let does = page.norm(key) == "person" && key > first + 1;
        let role = if does {
            Hash::of(FUNCTION)
        } else {
            token(page, key)
        };
        found.push(Feature::Role(role));
    }
    let hits = page.cues_in(from, to).iter();
    found.extend(hits.filter_map(|hit| Cue::of(hit.tag)).map(Feature::Family));
    let same = |other: &&Person| page.norm(other.key) == page.norm(key);
    let doctor = |at| listed(DOCTOR, page.norm(at));
    let named_doctor = |other: &&Person| other.kind == Kind::Titled && doctor(other.first);
    let manners = [
        first == from,
        end == to,
        end - first > 2,
        page.gap(end).has(Gap::COMMA),
        page.gap(first).has(Gap::QUOTE),
        others.iter().any(|other| same(&other)),
        doctor(key) && others.iter().any(|other| named_doctor(&other)),
        others.is_empty(),
        sentence.is_some_and(|sentence| sentence.question),
        page.term_at(key).is_some(),
    ];
    let manners = manners.into_iter().zip(0..).filter(|(holds, _)| *holds);
    found.extend(manners.map(|(_, manner)| Feature::Manner(manner)));
    found
}
