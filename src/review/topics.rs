//! What a review complains about.
//!
//! Families of phrases say much and words a little: a linear model for each topic weighs what a review has of
//! them. It was weighed once on the labelled reviews (`cargo xtask weigh review`) and is shipped as one byte a
//! weight.

use super::Page;
use crate::guide::Situation;
use crate::table::sorted;
use crate::topic::Topic;

pub mod features;
pub mod hints;

pub use features::{ALWAYS, BUCKETS, of_text};

const TOPICS: usize = Topic::ALL.len();

/// How many steps of a weight make one: weights are shipped as whole numbers of these.
pub const STEPS: f32 = 16.0;

/// The most topics that are named of one review.
const MOST: usize = 3;

/// The weights, as [`pack`] writes them.
static PACKED: &[u8] = include_bytes!("topics/weights.bin");

/// The weights of one feature, in steps.
pub type Row = [i8; TOPICS];

/// The weights as they are shipped: the number of rows in two bytes, low first; for each row its bucket, in
/// the same way and in order; then for each topic the weights of all rows.
pub fn pack(rows: &[(u16, Row)]) -> Vec<u8> {
    let mut bytes = (rows.len() as u16).to_le_bytes().to_vec();
    bytes.extend(rows.iter().flat_map(|(bucket, _)| bucket.to_le_bytes()));
    for topic in 0..TOPICS {
        bytes.extend(rows.iter().map(|(_, row)| row[topic] as u8));
    }
    bytes
}

/// The weights where they stand in the program.
struct Weights<'b> {
    /// The buckets, two bytes each.
    buckets: &'b [u8],
    /// All weights of the first topic, then of the second, and so on.
    steps: &'b [u8],
}

impl Weights<'_> {
    /// The weights in what [`pack`] packed; `None` for anything else.
    fn in_bytes(bytes: &[u8]) -> Option<Weights<'_>> {
        let (head, rest) = bytes.split_first_chunk::<2>()?;
        let rows = usize::from(u16::from_le_bytes(*head));
        let (buckets, steps) = rest.split_at_checked(2 * rows)?;
        (steps.len() == rows * TOPICS).then_some(Weights { buckets, steps })
    }

    /// For each topic the sum of its weights over the features found, in steps.
    fn sums(&self, found: &[bool]) -> [i32; TOPICS] {
        let mut sums = [0_i32; TOPICS];
        let rows = self.buckets.len() / 2;
        for (row, bucket) in self.buckets.chunks_exact(2).enumerate() {
            let bucket = usize::from(u16::from_le_bytes([bucket[0], bucket[1]]));
            if found.get(bucket) != Some(&true) {
                continue;
            }
            for (topic, sum) in sums.iter_mut().enumerate() {
                let steps = self.steps.get(topic * rows + row);
                *sum += steps.map_or(0, |&steps| i32::from(steps as i8));
            }
        }
        sums
    }
}

/// The topics of a review, the surest first; at least one where there are words.
pub(crate) fn of(page: &Page<'_>, clauses: &[(usize, usize)], situation: Situation) -> Vec<Topic> {
    if page.text.words().is_empty() {
        return Vec::new();
    }
    let found = features::of(page, clauses, situation);
    let sums = Weights::in_bytes(PACKED).map_or([0; TOPICS], |weights| weights.sums(&found));
    named(sums)
}

/// The topics that are named, by the sums of their weights in steps.
pub fn named(sums: [i32; TOPICS]) -> Vec<Topic> {
    let sure = sorted(sums.into_iter().zip(Topic::ALL).collect(), |&(sum, _)| {
        u64::from((i32::MAX / 2 - sum).unsigned_abs())
    });
    let above = sure.iter().take_while(|(sum, _)| *sum > 0).count();
    let many = above.clamp(1, MOST);
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
    fn the_weights_are_whole() {
        let weights = Weights::in_bytes(PACKED);
        assert!(weights.is_some_and(|weights| weights.buckets.len() > 1000));
        assert!(Weights::in_bytes(&[]).is_none());
        assert!(Weights::in_bytes(&[1, 0, 7]).is_none());
    }

    #[test]
    fn what_is_packed_is_weighed() {
        let mut rows = [(3, [0; TOPICS]), (9, [0; TOPICS])];
        rows[0].1[2] = -5;
        rows[1].1[2] = 7;
        rows[1].1[14] = 100;
        let packed = pack(&rows);
        let mut found = vec![false; BUCKETS];
        found[9] = true;
        let sums = Weights::in_bytes(&packed).map(|weights| weights.sums(&found));
        assert_eq!(sums.map(|sums| (sums[2], sums[14])), Some((7, 100)));
        assert_eq!(
            sums.map(named),
            Some(vec![Topic::Other, Topic::DoctorAttitude])
        );
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
