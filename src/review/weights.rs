//! Weights as they are shipped: one byte for each subject of each feature.

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

/// The weights as they are shipped: the number of rows in two bytes, low first; for each row, in the order of their
/// buckets, how far its bucket is from the one before ([`LONG`] as often as it goes, then the rest); then the weights
/// of each row for all subjects. Gaps are small where buckets are not, so they transfer in half the bytes.
pub fn pack<const N: usize>(rows: &[(u16, Row<N>)]) -> Vec<u8> {
    let mut bytes = (rows.len() as u16).to_le_bytes().to_vec();
    let mut before = 0;
    for (bucket, _) in rows {
        let gap = bucket - before;
        bytes.extend((0..gap / LONG).map(|_| LONG as u8));
        bytes.push((gap % LONG) as u8);
        before = *bucket;
    }
    let weights = rows.iter().flat_map(|(_, row)| row);
    bytes.extend(weights.map(|weight| *weight as u8));
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
    /// The weights of each bucket.
    rows: &'b [[u8; N]],
}

impl<const N: usize> Weights<'_, N> {
    /// The weights in what [`pack`] packed; `None` for anything else.
    pub(super) fn in_bytes(bytes: &[u8]) -> Option<Weights<'_, N>> {
        let (head, mut rest) = bytes.split_first_chunk::<2>()?;
        let count = usize::from(u16::from_le_bytes(*head));
        let buckets = buckets(&mut rest, count)?;
        let (rows, over) = rest.as_chunks::<N>();
        (rows.len() == count && over.is_empty()).then_some(Weights { buckets, rows })
    }

    /// For each subject the sum of its weights over the buckets that are there, in steps. A bucket that is there
    /// twice counts once.
    pub(super) fn sums(&self, mut there: Vec<u16>) -> [i32; N] {
        there.push(ALWAYS);
        there.sort_unstable();
        there.dedup();
        let mut sums = [0_i32; N];
        for bucket in there {
            let row = self.buckets.binary_search(&bucket).ok();
            let Some(row) = row.and_then(|at| self.rows.get(at)) else {
                continue;
            };
            for (sum, steps) in sums.iter_mut().zip(row) {
                *sum += i32::from(*steps as i8);
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
        assert!(Weights::<3>::in_bytes(&packed).is_none());
        assert!(Weights::<2>::in_bytes(&[]).is_none());
    }
}
