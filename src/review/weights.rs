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

/// The weights as they are shipped: the number of rows in two bytes, low first; for each row its bucket, in
/// the same way and in order; then for each subject the weights of all rows.
pub fn pack<const N: usize>(rows: &[(u16, Row<N>)]) -> Vec<u8> {
    let mut bytes = (rows.len() as u16).to_le_bytes().to_vec();
    bytes.extend(rows.iter().flat_map(|(bucket, _)| bucket.to_le_bytes()));
    for subject in 0..N {
        bytes.extend(rows.iter().map(|(_, row)| row[subject] as u8));
    }
    bytes
}

/// The weights for `N` subjects where they stand in the program.
pub(super) struct Weights<'b, const N: usize> {
    /// The buckets, in order.
    buckets: &'b [[u8; 2]],
    /// All weights of the first subject, then of the second, and so on.
    steps: &'b [u8],
}

impl<const N: usize> Weights<'_, N> {
    /// The weights in what [`pack`] packed; `None` for anything else.
    pub(super) fn in_bytes(bytes: &[u8]) -> Option<Weights<'_, N>> {
        let (head, rest) = bytes.split_first_chunk::<2>()?;
        let rows = usize::from(u16::from_le_bytes(*head));
        let (buckets, steps) = rest.split_at_checked(2 * rows)?;
        let (buckets, _) = buckets.as_chunks::<2>();
        (steps.len() == rows * N).then_some(Weights { buckets, steps })
    }

    /// For each subject the sum of its weights over the buckets that are there, in steps. A bucket that is there
    /// twice counts once.
    pub(super) fn sums(&self, mut there: Vec<u16>) -> [i32; N] {
        there.push(ALWAYS);
        there.sort_unstable();
        there.dedup();
        let mut sums = [0_i32; N];
        for bucket in there {
            let place = |packed: &[u8; 2]| u16::from_le_bytes(*packed).cmp(&bucket);
            let Ok(row) = self.buckets.binary_search_by(place) else {
                continue;
            };
            for (subject, sum) in sums.iter_mut().enumerate() {
                let steps = self.steps.get(subject * self.buckets.len() + row);
                *sum += steps.map_or(0, |&steps| i32::from(steps as i8));
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
        let rows = [(ALWAYS, [1, 0]), (3, [0, -5]), (9, [7, 100])];
        let packed = pack(&rows);
        let sums = Weights::<2>::in_bytes(&packed).map(|weights| weights.sums(vec![9, 4, 9]));
        assert_eq!(sums, Some([8, 100]));
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
