//! What a word is to the second opinion, besides itself.

use crate::claims;
use crate::grammar::{Class, ClassSet};
use crate::lexicon::Term;
use crate::reading::Reading;
use crate::rules::privacy::Topic;
use crate::table::Hash;
use crate::text::Sentence;

/// The claims of the sentence that are statements of ours: at which word, how made, and about what.
pub fn claims_of<'a>(
    reading: &'a Reading<'_>,
    sentence: &'a Sentence,
) -> impl Iterator<Item = (usize, claims::Kind, Topic)> + 'a {
    let from = reading
        .claims
        .partition_point(|claim| claim.first < sentence.first);
    reading.claims[from..]
        .iter()
        .zip(&reading.topics()[from..])
        .take_while(|(claim, _)| claim.first < sentence.end)
        .filter_map(|(claim, topic)| Some((claim.first, claim.kind, (*topic)?)))
}

/// The word as its neighbours see it: a figure is any figure, a name any name, but for the one letter of `Dear Ms. R.`
pub fn token(reading: &Reading<'_>, at: usize) -> Hash {
    if reading.is(at, Class::Digits) {
        Hash::of("0")
    } else if reading.is(at, Class::Name) {
        let letter = reading.text.norm(at).len() == 1;
        Hash::of(if letter { "letter" } else { "name" })
    } else {
        reading.text.hash(at)
    }
}

/// The kind of a word that stands for many.
pub fn kind(reading: &Reading<'_>, at: usize) -> Option<u32> {
    const KINDS: [Class; 9] = [
        Class::Relative,
        Class::Staff,
        Class::Visit,
        Class::Money,
        Class::Record,
        Class::Insurer,
        Class::Day,
        Class::Month,
        Class::Feeling,
    ];
    const ANY: ClassSet = ClassSet::of(&KINDS);
    place(&KINDS, ANY, reading, at)
}

/// What kind of word it is, for words that say who did what; `None` for the rest.
pub fn tag(reading: &Reading<'_>, at: usize) -> Option<u32> {
    const TAGGED: [Class; 20] = [
        Class::You,
        Class::Your,
        Class::We,
        Class::Our,
        Class::Us,
        Class::Relative,
        Class::Staff,
        Class::Visit,
        Class::Money,
        Class::Record,
        Class::Insurer,
        Class::Day,
        Class::Month,
        Class::Digits,
        Class::Feeling,
        Class::Words,
        Class::Modal,
        Class::Not,
        Class::Past,
        Class::Name,
    ];
    const ANY: ClassSet = ClassSet::of(&TAGGED);
    Some(place(&TAGGED, ANY, reading, at)? + 1)
}

/// What the review has to do with a word or a term of the draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Echo {
    /// The word stands in the review, too, in whatever form.
    Word = 0,
    /// The review speaks of nothing that the term names.
    NewTerm,
    /// The review speaks of what the term names.
    KnownTerm,
}

/// What the review has to do with the word; `None` where it has nothing, or where there is none.
pub fn echo(reading: &Reading<'_>, at: usize) -> Option<Echo> {
    reading.review.says(at).then_some(Echo::Word)
}

/// What the review has to do with the term; `None` where there is none.
pub fn echo_of_term(reading: &Reading<'_>, term: &Term) -> Option<Echo> {
    let review = &reading.review;
    if !review.is_there() {
        return None;
    }
    Some(if review.has(&reading.text, term) {
        Echo::KnownTerm
    } else {
        Echo::NewTerm
    })
}

/// The place of the first of the classes that the word is of; `any` is the set of them. Most words are of none.
fn place(classes: &[Class], any: ClassSet, reading: &Reading<'_>, at: usize) -> Option<u32> {
    let set = reading.sets.get(at).filter(|set| set.meets(any))?;
    let found = classes.iter().position(|&class| set.has(class))?;
    Some(found as u32)
}
