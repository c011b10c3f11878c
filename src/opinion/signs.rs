//! What a word is to the second opinion, besides itself.

use crate::claims;
use crate::grammar::Class;
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
        Hash::of(reading.text.norm(at))
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
    place(&KINDS, reading, at)
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
    Some(place(&TAGGED, reading, at)? + 1)
}

/// What the review has to do with the word; `None` where it has nothing, or where there is none.
pub fn echo(reading: &Reading<'_>, at: usize) -> Option<u32> {
    reading.review.says(at).then_some(0)
}

/// What the review has to do with the term; `None` where there is none.
pub fn echo_of_term(reading: &Reading<'_>, term: &Term) -> Option<u32> {
    let review = &reading.review;
    review
        .is_there()
        .then(|| 1 + u32::from(review.has(&reading.text, term)))
}

/// The place of the first of the classes that the word is of.
fn place(classes: &[Class], reading: &Reading<'_>, at: usize) -> Option<u32> {
    let found = classes.iter().position(|&class| reading.is(at, class))?;
    Some(found as u32)
}
