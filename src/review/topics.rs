//! What a review complains about, as its words are [`weighed`](super::weighed).

use super::weighed::Odds;
use crate::table::sorted;
pub use crate::topic::Topic;

/// The most topics that are named of one review.
const MOST: usize = 3;

/// The topics that are likely enough, the surest first; at least one.
pub fn of(odds: &Odds) -> Vec<Topic> {
    let sure = sorted(odds.topics().collect(), |&(_, odds)| {
        u64::from((i32::MAX / 2 - odds).unsigned_abs())
    });
    let above = sure.iter().take_while(|(_, odds)| *odds > 0).count();
    let many = above.clamp(1, MOST);
    sure.into_iter()
        .take(many)
        .map(|(topic, _)| topic)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::read;
    use crate::review::weighed::SUBJECTS;

    #[test]
    fn the_surest_comes_first_and_one_is_always_named() {
        let mut sums = [-3; SUBJECTS];
        sums[2] = -1;
        assert_eq!(of(&Odds::new(sums)), [Topic::ALL[2]]);
        sums[14] = 100;
        sums[1] = 2;
        assert_eq!(of(&Odds::new(sums)), [Topic::Other, Topic::ALL[1]]);
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
