//! Four filters in one number, so that one addition adds to all four. Nothing here needs more of a processor than whole numbers.

/// How many steps of a filter make one.
pub const STEPS: f32 = 128.0;

/// The most that is added to a filter at once, in steps: thirty-six such sums fit into its quarter of a number.
const MOST: f32 = 900.0;

/// The highest bit of each quarter.
const HIGHEST: u64 = 0x8000_8000_8000_8000;
/// All other bits of a quarter.
const OTHERS: u64 = 0x7fff;
/// Every other quarter.
const EVEN: u64 = 0x0000_ffff_0000_ffff;

/// A sum for each of four filters, in steps, above nought or below.
#[derive(Debug, Clone, Copy)]
pub struct Four(i64);

impl Four {
    /// The sums of four filters, the first of them lowest.
    pub fn of(values: &[f32]) -> Four {
        // A single instruction of WebAssembly, where the usual rounding is a call.
        let steps = |value: &f32| (value * STEPS).round_ties_even().clamp(-MOST, MOST) as i64;
        Four(
            values
                .iter()
                .rev()
                .fold(0, |four, v| (four << 16) + steps(v)),
        )
    }

    /// Both together.
    #[must_use]
    pub fn with(self, other: Four) -> Four {
        Four(self.0.wrapping_add(other.0))
    }

    /// What the filters found: nothing where a sum is below nought.
    pub fn found(self) -> Found {
        // Raised by the highest bit no quarter is below nought, and those that were not have it set.
        let raised = (self.0 as u64).wrapping_add(HIGHEST);
        let above = (raised & HIGHEST) >> 15;
        Found(raised & (above * OTHERS))
    }
}

/// What each of four filters found, in steps, never below nought.
#[derive(Debug, Clone, Copy, Default)]
pub struct Found(u64);

impl Found {
    /// The larger of both, for each filter.
    #[must_use]
    pub fn max(self, other: Found) -> Found {
        let at_least = (((self.0 | HIGHEST) - other.0) & HIGHEST) >> 15;
        let mine = at_least * OTHERS;
        Found(self.0 & mine | other.0 & !mine)
    }

    /// For each filter.
    pub fn apart(self) -> [u32; 4] {
        std::array::from_fn(|at| (self.0 >> (16 * at)) as u32 & 0xffff)
    }
}

/// What each of four filters found at many words, all added up.
#[derive(Debug, Clone, Copy, Default)]
pub struct Total([u64; 2]);

impl Total {
    /// Adds what they found at one word. A sentence has far fewer words than it takes to fill a total.
    pub fn add(&mut self, found: Found) {
        self.0[0] += found.0 & EVEN;
        self.0[1] += found.0 >> 16 & EVEN;
    }

    /// For each filter.
    pub fn apart(self) -> [u32; 4] {
        let [even, odd] = self.0;
        [
            even as u32,
            odd as u32,
            (even >> 32) as u32,
            (odd >> 32) as u32,
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_sums_are_added_at_once_and_told_apart() {
        let one = Four::of(&[1.0, -2.0, 0.0, -7.0]);
        let other = Four::of(&[-0.5, -1.0, 0.5, 70.0]);
        assert_eq!(one.with(other).found().apart(), [64, 0, 64, 900 - 896]);
        assert_eq!(one.found().apart(), [128, 0, 0, 0]);
    }

    #[test]
    fn the_larger_is_told_for_each() {
        let found = |values: [f32; 4]| Four::of(&values).found();
        let one = found([1.0, 0.0, 3.0, 7.0]);
        let other = found([2.0, 0.0, 1.0, 7.0]);
        assert_eq!(one.max(other).apart(), [256, 0, 384, 896]);
    }

    #[test]
    fn the_most_that_a_sentence_can_hold_fits() {
        let most = Four::of(&[1e9; 4]);
        let full = (0..35).fold(most, |sum, _| sum.with(most)).found();
        assert_eq!(full.apart(), [32_400; 4]);
        let least = Four::of(&[-1e9; 4]);
        let empty = (0..35).fold(least, |sum, _| sum.with(least)).found();
        assert_eq!(empty.apart(), [0; 4]);
        let mut total = Total::default();
        (0..150).for_each(|_| total.add(full));
        assert_eq!(total.apart(), [32_400 * 150; 4]);
    }
}
