//! What a review complains about.

use super::Page;
use super::cues::{self, Cue};
use crate::table::sorted;
use crate::text::Gap;
use crate::topic::Topic;

/// Two cues that say more when one sentence holds both.
const PAIRS: [(Cue, Cue); 14] = [
    (Cue::Doctor, Cue::Rude),
    (Cue::Doctor, Cue::Unheard),
    (Cue::Doctor, Cue::Said),
    (Cue::Desk, Cue::Rude),
    (Cue::Person, Cue::Rude),
    (Cue::Aide, Cue::Rude),
    (Cue::Desk, Cue::Said),
    (Cue::Aide, Cue::Said),
    (Cue::Hours, Cue::Wait),
    (Cue::Call, Cue::Untold),
    (Cue::Call, Cue::NoReply),
    (Cue::Doctor, Cue::Praise),
    (Cue::Weeks, Cue::Results),
    (Cue::Person, Cue::Said),
];

/// How many things about a review are weighed: the cues, the pairs, a sum of money, a clinical word, and
/// one that always holds.
pub const FEATURES: usize = 2 * cues::COUNT + PAIRS.len() + 4;

/// How many steps of a weight make one.
pub const STEPS: f32 = 12.0;

/// The weights in steps: for each feature one byte a topic.
static WEIGHTS: &[u8] = include_bytes!("weights.bin");

/// Which features a review has; for whoever weighs them, and for [`of`].
pub fn features(text: &str) -> [bool; FEATURES] {
    let page = Page::new(text);
    of_page(&page, &page.clauses())
}

fn of_page(page: &Page<'_>, clauses: &[(usize, usize)]) -> [bool; FEATURES] {
    let mut found = [false; FEATURES];
    let (counted, rest) = found.split_at_mut(2 * cues::COUNT);
    let (once, twice) = counted.split_at_mut(cues::COUNT);
    for &(first, end) in clauses {
        let mut here = [false; cues::COUNT];
        for hit in page.cues_in(first, end) {
            twice[hit.tag as usize] |= here[hit.tag as usize];
            here[hit.tag as usize] = true;
        }
        // Whoever or whatever is praised is not what the review complains about.
        if here[Cue::Praise as usize] && !here[Cue::Scorn as usize] {
            for cue in PRAISED {
                here[cue as usize] = false;
            }
        }
        for ((once, twice), now) in once.iter_mut().zip(twice.iter_mut()).zip(here) {
            *twice |= *once && now;
            *once |= now;
        }
        for (pair, (one, other)) in rest.iter_mut().zip(PAIRS) {
            *pair |= here[one as usize] && here[other as usize];
        }
    }
    let rest = &mut rest[PAIRS.len()..];
    rest[0] = page
        .text
        .words()
        .iter()
        .any(|word| word.gap.has(Gap::MONEY));
    rest[1] = !page.terms.is_empty();
    rest[2] = page.text.words().len() < 25;
    rest[3] = true;
    found
}

/// Who and what can be praised.
const PRAISED: [Cue; 10] = [
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

/// More than all weights of a topic can come to.
const HIGHEST: i32 = FEATURES as i32 * 128;

/// The topics of a review, the surest first; at least one where there are words.
pub(crate) fn of(page: &Page<'_>, clauses: &[(usize, usize)]) -> Vec<Topic> {
    if page.text.words().is_empty() {
        return Vec::new();
    }
    let mut sums = [0_i32; Topic::ALL.len()];
    let found = of_page(page, clauses);
    let rows = WEIGHTS.chunks_exact(Topic::ALL.len()).zip(found);
    for (row, _) in rows.filter(|(_, holds)| *holds) {
        for (sum, &steps) in sums.iter_mut().zip(row) {
            *sum += i32::from(steps as i8);
        }
    }
    let sure = sorted(sums.into_iter().zip(Topic::ALL).collect(), |&(sum, _)| {
        u64::from((HIGHEST - sum).unsigned_abs())
    });
    let many = sure.iter().take_while(|(sum, _)| *sum > 0).count().max(1);
    sure.into_iter()
        .take(many)
        .map(|(_, topic)| topic)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::read;

    #[test]
    fn the_weights_fit_the_features() {
        assert_eq!(WEIGHTS.len(), FEATURES * Topic::ALL.len());
    }

    #[test]
    fn topics_in_many_words() {
        for (review, topic) in [
            ("Never any parking in that garage.", Topic::Parking),
            (
                "The bathroom was filthy and had no soap.",
                Topic::Cleanliness,
            ),
            ("Waited two hours in the lobby.", Topic::WaitTime),
            (
                "They don\u{2019}t take my insurance, Aetna.",
                Topic::Insurance,
            ),
            (
                "A surprise bill with charges nobody explained.",
                Topic::Billing,
            ),
            (
                "On hold forever, and the voicemail is full.",
                Topic::PhoneAccess,
            ),
        ] {
            let topics = read(review, Some(1)).topics;
            assert!(topics.contains(&topic), "{review}: {topics:?}");
        }
    }
}
