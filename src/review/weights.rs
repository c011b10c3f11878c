//! Weights as they are shipped: one byte for each subject that a feature says something of.

use crate::table::Hash;

/// How many steps of a weight make one: weights are shipped as whole numbers of these.
pub const STEPS: f32 = 8.0;

/// The bucket that always counts: what the odds start with.
pub const ALWAYS: u16 = 0;

/// Under which bucket a feature of that hash is filed.
pub const fn bucket(hash: Hash) -> u16 {
    1 + (hash.folded() % u16::MAX as u32) as u16
}

/// The weights of one feature for each of `N` subjects, in steps.
pub type Row<const N: usize> = [i8; N];

/// A gap between two buckets that is told by more than one byte: so much, and what follows.
const LONG: u16 = 255;

/// How many bytes tell of which of `subjects` a row has weights.
const fn mask_bytes(subjects: usize) -> usize {
    subjects.div_ceil(8)
}

/// The weights as they are shipped: the number of rows in two bytes, low first; for each row, in the order of their
/// buckets, how far its bucket is from the one before ([`LONG`] as often as it goes, then the rest); for each row a bit for each
/// subject, low first, whether it has a weight; then the weights of each row, without the noughts. Gaps are small where buckets are
/// not, and most weights are nought: so they transfer in half the bytes.
pub fn pack<const N: usize>(rows: &[(u16, Row<N>)]) -> Vec<u8> {
    let mut bytes = (rows.len() as u16).to_le_bytes().to_vec();
    let mut before = 0;
    for (bucket, _) in rows {
        let gap = bucket - before;
        bytes.extend((0..gap / LONG).map(|_| LONG as u8));
        bytes.push((gap % LONG) as u8);
        before = *bucket;
    }
    for (_, row) in rows {
        let mut mask = vec![0; mask_bytes(N)];
        for (subject, weight) in row.iter().enumerate() {
            mask[subject / 8] |= u8::from(*weight != 0) << (subject % 8);
        }
        bytes.extend(mask);
    }
    let weights = rows.iter().flat_map(|(_, row)| row);
    bytes.extend(
        weights
            .filter(|weight| **weight != 0)
            .map(|weight| *weight as u8),
    );
    bytes
}

/// Takes the buckets of so many rows off the front of `bytes`; `None` where they are cut short or out of range.
fn buckets(bytes: &mut &[u8], rows: usize) -> Option<Vec<u16>> {
    let mut buckets = Vec::with_capacity(rows);
    let mut bucket = 0_u16;
    while buckets.len() < rows {
        let (gap, rest) = bytes.split_first()?;
        let gap = u16::from(*gap);
        bucket = bucket.checked_add(gap)?;
        if gap < LONG {
            buckets.push(bucket);
        }
        *bytes = rest;
    }
    Some(buckets)
}

/// The weights for `N` subjects: their buckets read, all else where it stands in the program.
pub(super) struct Weights<'b, const N: usize> {
    /// The buckets, in order.
    buckets: Vec<u16>,
    /// For each bucket the bits of the subjects that it has a weight for.
    masks: &'b [u8],
    /// For each bucket how many weights there are before its own.
    starts: Vec<u32>,
    /// The weights that are not nought.
    steps: &'b [u8],
}

impl<const N: usize> Weights<'_, N> {
    /// The weights in what [`pack`] packed; `None` for anything else.
    pub(super) fn in_bytes(bytes: &[u8]) -> Option<Weights<'_, N>> {
        let (head, mut rest) = bytes.split_first_chunk::<2>()?;
        let count = usize::from(u16::from_le_bytes(*head));
        let buckets = buckets(&mut rest, count)?;
        let (masks, steps) = rest.split_at_checked(count * mask_bytes(N))?;
        let mut all = 0;
        let starts = masks.chunks_exact(mask_bytes(N)).map(|mask| {
            let start = all;
            all += mask.iter().map(|bits| bits.count_ones()).sum::<u32>();
            start
        });
        let starts = starts.collect();
        (steps.len() == all as usize).then_some(Weights {
            buckets,
            masks,
            starts,
            steps,
        })
    }

    /// The subjects that row `row` has a weight for, with it.
    fn row(&self, row: usize) -> impl Iterator<Item = (usize, i8)> {
        let mask = self.masks.chunks_exact(mask_bytes(N)).nth(row);
        let start = self.starts.get(row).map_or(0, |start| *start as usize);
        let steps = self.steps.get(start..).unwrap_or_default();
        let bits = mask.unwrap_or_default();
        let told = (0..N).filter(|subject| {
            bits.get(subject / 8)
                .is_some_and(|byte| byte >> (subject % 8) & 1 == 1)
        });
        told.zip(steps)
            .map(|(subject, steps)| (subject, *steps as i8))
    }

    /// For each subject the sum of its weights over the buckets that are there, in steps. A bucket that is there
    /// twice counts once.
    pub(super) fn sums(&self, mut there: Vec<u16>) -> [i32; N] {
        there.push(ALWAYS);
        there.sort_unstable();
        there.dedup();
        let mut sums = [0_i32; N];
        for bucket in there {
            if let Ok(row) = self.buckets.binary_search(&bucket) {
                for (subject, steps) in self.row(row) {
                    sums[subject] += i32::from(steps);
                }
            }
        }
        sums
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_weighed_once() {
        let rows = [
            (ALWAYS, [1, 0]),
            (3, [0, -5]),
            (9, [7, 100]),
            (u16::MAX, [0, 2]),
        ];
        let packed = pack(&rows);
        let sums =
            Weights::<2>::in_bytes(&packed).map(|weights| weights.sums(vec![9, 4, 9, u16::MAX]));
        assert_eq!(sums, Some([8, 102]));
    }

    #[test]
    fn what_is_cut_short_is_refused() {
        let packed = pack(&[(ALWAYS, [1, 2])]);
        assert!(Weights::<2>::in_bytes(&packed).is_some());
        assert!(Weights::<2>::in_bytes(&packed[..packed.len() - 1]).is_none());
        assert!(Weights::<9>::in_bytes(&packed).is_none());
        assert!(Weights::<2>::in_bytes(&[]).is_none());
    }
}
