//! What of a review is weighed.

use super::hints::{self, Hint};
use crate::grammar::Class;
use crate::guide::Situation;
use crate::phrase::Match;
use crate::review::cues::{self, Cue};
use crate::review::weights;
use crate::review::{Page, situation};
use crate::table::Hash;
use crate::text::Gap;

/// How many families there are: the cues, then the hints.
const FAMILIES: usize = cues::COUNT + hints::COUNT;

/// The kinds of features: what a hash begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A family is there at least that often.
    Family,
    /// Two families in one sentence.
    Pair,
    /// Who is spoken of last where something is said or felt.
    Actor,
    /// A word.
    Word,
    /// Two words that follow each other.
    Words,
    /// Something about the review as a whole.
    Whole,
}

/// A feature, by its kind and what it says.
#[derive(Debug, Clone, Copy)]
pub struct Feature {
    /// What kind it is.
    pub kind: Kind,
    /// The hash of what it says, kind and all.
    pub hash: Hash,
}

impl Feature {
    fn new(kind: Kind, hash: Hash) -> Feature {
        Feature {
            kind,
            hash: Hash::of("r").with(kind as u32).and(hash),
        }
    }

    fn of_two(kind: Kind, one: u32, other: u32) -> Feature {
        Feature::new(kind, Hash::of_pair(one, other))
    }

    /// The feature *this cue is there*.
    pub fn of_cue(cue: Cue) -> Feature {
        Feature::of_two(Kind::Family, cue as u32, 1)
    }

    /// The feature *this hint is there*.
    pub fn of_hint(hint: Hint) -> Feature {
        Feature::of_two(Kind::Family, (cues::COUNT + hint as usize) as u32, 1)
    }

    /// The feature *it seems to be such a review*.
    pub fn of_situation(situation: Situation) -> Feature {
        Feature::of_two(Kind::Whole, SITUATION, situation as u32)
    }

    /// Under which weight the feature is filed.
    pub const fn bucket(self) -> u16 {
        weights::bucket(self.hash)
    }
}

const SITUATION: u32 = 0;
const SHORT: u32 = 1;
const MONEY: u32 = 2;
const CLINICAL: u32 = 3;

/// How often a family has to be there to count once more.
const OFTEN: [u16; 4] = [1, 2, 3, 5];

/// Who and what can be praised: that is not what the review complains about.
const PRAISED_CUES: [Cue; 10] = [
    Cue::Doctor,
    Cue::Desk,
    Cue::Aide,
    Cue::Person,
    Cue::House,
    Cue::Parking,
    Cue::Price,
    Cue::Lobby,
    Cue::Dirty,
    Cue::Pain,
];

/// The same among the hints.
const PRAISED_HINTS: [Hint; 8] = [
    Hint::Doctor,
    Hint::Team,
    Hint::House,
    Hint::Parking,
    Hint::Price,
    Hint::Dirty,
    Hint::Pain,
    Hint::Quote,
];

/// Two hints that say more when one sentence holds both.
const PAIRS: [(Hint, Hint); 28] = [
    (Hint::Doctor, Hint::Rude),
    (Hint::Doctor, Hint::Unheard),
    (Hint::Doctor, Hint::Quote),
    (Hint::Team, Hint::Rude),
    (Hint::Team, Hint::Quote),
    (Hint::Team, Hint::Unheard),
    (Hint::Phone, Hint::Unreached),
    (Hint::Phone, Hint::NoReply),
    (Hint::Price, Hint::Bill),
    (Hint::Bill, Hint::Insurance),
    (Hint::Booking, Hint::Moved),
    (Hint::Booking, Hint::Months),
    (Hint::Refused, Hint::Quote),
    (Hint::Late, Hint::Clock),
    (Hint::Waited, Hint::Late),
    (Hint::Waited, Hint::Clock),
    (Hint::Untold, Hint::Quote),
    (Hint::Doctor, Hint::Untold),
    (Hint::Doctor, Hint::Pain),
    (Hint::Privacy, Hint::Team),
    (Hint::Results, Hint::NoReply),
    (Hint::Writing, Hint::NoReply),
    (Hint::Parking, Hint::Price),
    (Hint::Refused, Hint::Insurance),
    (Hint::Phone, Hint::Booking),
    (Hint::Mixed, Hint::Quote),
    (Hint::Worse, Hint::Pain),
    (Hint::Screen, Hint::Booking),
];

/// Every feature of a review, some more than once; for whoever weighs them.
pub fn of_text(text: &str) -> Vec<Feature> {
    let page = Page::new(text);
    let seems = situation::seems(&page).situation;
    let mut found = Vec::new();
    note_all(&page, &page.clauses(), seems, &mut |feature| {
        found.push(feature);
    });
    found
}

/// The buckets of all features of a review, some more than once.
pub(super) fn of(page: &Page<'_>, clauses: &[(usize, usize)], seems: Situation) -> Vec<u16> {
    let mut there = Vec::new();
    note_all(page, clauses, seems, &mut |feature| {
        there.push(feature.bucket());
    });
    there
}

fn note_all(
    page: &Page<'_>,
    clauses: &[(usize, usize)],
    seems: Situation,
    note: &mut impl FnMut(Feature),
) {
    note_families(page, clauses, note);
    note_words(page, note);
    let whole = [
        (SHORT, page.text.words().len() < 25),
        (
            MONEY,
            page.text
                .words()
                .iter()
                .any(|word| word.gap.has(Gap::MONEY)),
        ),
        (CLINICAL, !page.terms.is_empty()),
    ];
    for (what, _) in whole.into_iter().filter(|(_, holds)| *holds) {
        note(Feature::of_two(Kind::Whole, what, 0));
    }
    note(Feature::of_situation(seems));
}

/// Which families are there, in one place.
type Here = [u16; FAMILIES];

fn has(here: &Here, hint: Hint) -> bool {
    here[cues::COUNT + hint as usize] > 0
}

fn note_families(page: &Page<'_>, clauses: &[(usize, usize)], note: &mut impl FnMut(Feature)) {
    let mut hints = hints::find(&page.text, &page.sets);
    hints.retain(|hit| page.is_meant_hint(hit));
    let mut counts: Here = [0; FAMILIES];
    let mut sentence: Here = [0; FAMILIES];
    let mut end_of_sentence = 0;
    let mut actor = 0;
    for &(first, end) in clauses {
        if first >= end_of_sentence {
            note_pairs(&sentence, note);
            sentence = [0; FAMILIES];
            end_of_sentence = page.text.sentence_of(first).map_or(end, |s| s.end);
        }
        let mut here = in_clause(page, &hints, first, end);
        if praises(&here) {
            silence(&mut here);
        } else {
            note_actor(page, &here, (first, end), &mut actor, note);
        }
        for (from, to) in here.into_iter().zip(0..) {
            counts[to] = counts[to].saturating_add(from);
            sentence[to] = sentence[to].saturating_add(from);
        }
    }
    note_pairs(&sentence, note);
    for (family, count) in (0..).zip(counts) {
        for often in OFTEN.into_iter().filter(|&often| count >= often) {
            note(Feature::of_two(Kind::Family, family, u32::from(often)));
        }
    }
}

fn in_clause(page: &Page<'_>, hints: &[Match], first: usize, end: usize) -> Here {
    let mut here: Here = [0; FAMILIES];
    for hit in page.cues_in(first, end) {
        here[hit.tag as usize] += 1;
    }
    let from = hints.partition_point(|hit| hit.first < first);
    for hit in hints[from..].iter().take_while(|hit| hit.first < end) {
        here[cues::COUNT + hit.tag as usize] += 1;
    }
    here
}

fn praises(here: &Here) -> bool {
    here[Cue::Praise as usize] > 0 && here[Cue::Scorn as usize] == 0
}

/// Takes out what is praised.
fn silence(here: &mut Here) {
    for cue in PRAISED_CUES {
        here[cue as usize] = 0;
    }
    for hint in PRAISED_HINTS {
        here[cues::COUNT + hint as usize] = 0;
    }
}

fn note_pairs(sentence: &Here, note: &mut impl FnMut(Feature)) {
    for (one, other) in PAIRS {
        if has(sentence, one) && has(sentence, other) {
            note(Feature::of_two(Kind::Pair, one as u32, other as u32));
        }
    }
}

/// Who speaks or is spoken of: whoever treats (1), the team (2), both (3), or as before.
fn note_actor(
    page: &Page<'_>,
    here: &Here,
    (first, end): (usize, usize),
    actor: &mut u32,
    note: &mut impl FnMut(Feature),
) {
    let now = u32::from(has(here, Hint::Doctor)) + 2 * u32::from(has(here, Hint::Team));
    if now > 0 {
        *actor = now;
    }
    let somebody = |i| matches!(page.norm(i), "he" | "she" | "him" | "her" | "they");
    if now == 0 && !(first..end).any(somebody) {
        return;
    }
    for hint in [Hint::Quote, Hint::Rude, Hint::Unheard] {
        if has(here, hint) {
            note(Feature::of_two(Kind::Actor, *actor, hint as u32));
        }
    }
    if (first..end).any(|i| page.gap(i).has(Gap::QUOTE)) {
        note(Feature::of_two(Kind::Actor, *actor, hints::COUNT as u32));
    }
    // Whoever only passes something on.
    if has(here, Hint::Quote) && !has(here, Hint::Rude) && !has(here, Hint::Unheard) {
        note(Feature::of_two(
            Kind::Actor,
            *actor,
            hints::COUNT as u32 + 1,
        ));
    }
}

fn note_words(page: &Page<'_>, note: &mut impl FnMut(Feature)) {
    for sentence in page.text.sentences() {
        let mut before = None;
        for at in sentence.first..sentence.end {
            if page.is_masked(at) {
                before = None;
                continue;
            }
            let word = token(page, at);
            note(Feature::new(Kind::Word, word));
            if let Some(before) = before.replace(word) {
                note(Feature::new(Kind::Words, Hash::and(before, word)));
            }
        }
    }
}

/// The word without its ending; a figure is any figure, a name any name.
pub(in crate::review) fn token(page: &Page<'_>, at: usize) -> Hash {
    if page.is(at, Class::Digits) {
        Hash::of("0")
    } else if page.is(at, Class::Name) {
        Hash::of("name")
    } else {
        Hash::of(stem(page.norm(at)))
    }
}

/// What is left of a word without its ending; at least three letters. The weights of reviews were learned under these, from fewer
/// texts than those of drafts (`opinion/linear.rs`): so more is cut, and more words are one.
fn stem(word: &str) -> &str {
    const ENDINGS: [&str; 10] = [
        "ings", "ing", "ies", "ied", "edly", "ed", "es", "ly", "s", "e",
    ];
    let cut = |ending: &&str| word.strip_suffix(ending).filter(|left| left.len() >= 3);
    let Some(left) = ENDINGS.iter().find_map(cut) else {
        return word;
    };
    let mut last = left.bytes().rev();
    match (last.next(), last.next()) {
        (Some(one), Some(other)) if one == other && one.is_ascii_lowercase() => {
            if left.len() > 3 && !matches!(one, b's' | b'l') {
                &left[..left.len() - 1]
            } else {
                left
            }
        }
        _ => left,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_are_cut() {
        for (word, left) in [
            ("waiting", "wait"),
            ("stopped", "stop"),
            ("called", "call"),
            ("red", "red"),
            ("caf\u{e9}s", "caf\u{e9}"),
            ("", ""),
        ] {
            assert_eq!(stem(word), left);
        }
    }

    #[test]
    fn what_is_praised_does_not_count() {
        let buckets =
            |text| -> Vec<u16> { of_text(text).into_iter().map(Feature::bucket).collect() };
        let parking = Feature::of_cue(Cue::Parking).bucket();
        assert!(buckets("The parking is a joke.").contains(&parking));
        assert!(!buckets("The parking is great.").contains(&parking));
    }
}
