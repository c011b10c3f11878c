//! Which buckets weigh anything, and the row of each.

use super::BUCKETS;

/// The rows of the buckets that are in use, in the order of the buckets: a bit for each, and a count for every sixty-four.
#[derive(Debug, Default)]
pub struct Places {
    /// A bit for each bucket: whether it is in use.
    known: Vec<u64>,
    /// How many buckets before each word of `known` are in use.
    before: Vec<u32>,
}

impl Places {
    /// The rows of these buckets, in any order. Buckets beyond the last are left out.
    pub fn new(buckets: impl Iterator<Item = u32>) -> Places {
        let mut known = vec![0_u64; BUCKETS / 64];
        for bucket in buckets {
            if let Some(bits) = known.get_mut(bucket as usize / 64) {
                *bits |= 1 << (bucket % 64);
            }
        }
        let mut count = 0;
        let before = known
            .iter()
            .map(|bits| {
                count += bits.count_ones();
                count - bits.count_ones()
            })
            .collect();
        Places { known, before }
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        let last = self.known.last().zip(self.before.last());
        last.map_or(0, |(bits, before)| (before + bits.count_ones()) as usize)
    }

    /// The row of a bucket; `None` where it is not in use.
    pub fn row(&self, bucket: u32) -> Option<usize> {
        let bits = *self.known.get(bucket as usize / 64)?;
        let bit = 1_u64 << (bucket % 64);
        // Most that is asked for is not in use: then the second table is left alone.
        if bits & bit == 0 {
            return None;
        }
        let before = self.before.get(bucket as usize / 64)?;
        Some((before + (bits & (bit - 1)).count_ones()) as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_bucket_in_use_has_a_row_of_its_own() {
        let last = BUCKETS as u32 - 1;
        let places = Places::new([64, 0, last, 63, 64, BUCKETS as u32].into_iter());
        let rows = [0, 1, 63, 64, last, BUCKETS as u32].map(|bucket| places.row(bucket));
        assert_eq!(rows, [Some(0), None, Some(1), Some(2), Some(3), None]);
        assert_eq!(places.rows(), 4);
        assert_eq!(Places::default().rows(), 0);
        assert_eq!(Places::default().row(0), None);
    }
}
