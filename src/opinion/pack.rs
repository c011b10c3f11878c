//! The weights as they are shipped: a stream of bits, since neither gaps between buckets nor weights fill bytes.
//!
//! Both are mostly small and seldom large, so they are written in the code of Rice: a number is cut into a low part of
//! a fixed number of bits and a high part, which is told by as many ones and a zero. For each subject stand its bias
//! (16 bits), the number of its weights (32), how many bits the low parts of its gaps and of its weights have (8
//! each), and then for each weight the gap from the bucket before and the weight itself, its sign in the lowest bit.

use super::{BUCKETS, Learned, SUBJECTS, Weights};

/// The highest high part: a spoiled stream must not send the reader on for ever.
const HIGHEST: u32 = 1 << 12;

/// The weights of all subjects as bytes.
pub fn pack(learned: &[Learned; SUBJECTS]) -> Vec<u8> {
    let mut bits = Writer::default();
    for one in learned {
        let mut next = 0;
        let pairs: Vec<(u32, u32)> = one
            .steps
            .iter()
            .map(|&(bucket, steps)| {
                let gap = bucket - next;
                next = bucket + 1;
                (gap, folded(steps))
            })
            .collect();
        let [gaps, weights] = [
            low_bits(pairs.iter().map(|pair| pair.0)),
            low_bits(pairs.iter().map(|pair| pair.1)),
        ];
        bits.plain(u32::from(one.bias as u16), 16);
        bits.plain(pairs.len() as u32, 32);
        bits.plain(gaps, 8);
        bits.plain(weights, 8);
        for (gap, weight) in pairs {
            bits.rice(gap, gaps);
            bits.rice(weight, weights);
        }
    }
    bits.bytes
}

/// The weights that [`pack`] packed; `None` for anything else.
pub fn unpack(bytes: &[u8]) -> Option<Weights> {
    Some(Weights::new(&learned(bytes)?))
}

fn learned(bytes: &[u8]) -> Option<[Learned; SUBJECTS]> {
    let mut bits = Reader { bytes, at: 0 };
    let mut learned: [Learned; SUBJECTS] = Default::default();
    for one in &mut learned {
        one.bias = bits.plain(16)? as u16 as i16;
        let count = bits.plain(32)?;
        let (gaps, weights) = (bits.plain(8)?, bits.plain(8)?);
        let mut next = 0_u32;
        for _ in 0..count {
            let bucket = next.checked_add(bits.rice(gaps)?)?;
            let steps = unfolded(bits.rice(weights)?)?;
            if bucket as usize >= BUCKETS {
                return None;
            }
            one.steps.push((bucket, steps));
            next = bucket + 1;
        }
    }
    (bits.at.div_ceil(8) == bytes.len()).then_some(learned)
}

/// A weight as a number that is small where the weight is: 1, -1, 2, -2 become 0, 1, 2, 3.
fn folded(steps: i8) -> u32 {
    let size = u32::from(steps.unsigned_abs()).saturating_sub(1);
    size << 1 | u32::from(steps < 0)
}

fn unfolded(number: u32) -> Option<i8> {
    let size = i16::try_from((number >> 1) + 1).ok()?;
    i8::try_from(if number & 1 == 1 { -size } else { size }).ok()
}

/// How many low bits make these numbers shortest.
fn low_bits(numbers: impl Iterator<Item = u32> + Clone) -> u32 {
    let cost = |low: u32| -> u64 {
        numbers
            .clone()
            .map(|n| u64::from((n >> low) + 1 + low))
            .sum()
    };
    (0..20).min_by_key(|&low| cost(low)).unwrap_or(0)
}

#[derive(Default)]
struct Writer {
    bytes: Vec<u8>,
    /// How many bits of the last byte are taken, 0 for all of them.
    taken: u32,
}

impl Writer {
    fn bit(&mut self, bit: bool) {
        if self.taken == 0 {
            self.bytes.push(0);
        }
        if let Some(last) = self.bytes.last_mut() {
            *last |= u8::from(bit) << self.taken;
        }
        self.taken = (self.taken + 1) % 8;
    }

    fn plain(&mut self, number: u32, bits: u32) {
        (0..bits).for_each(|i| self.bit(number >> i & 1 == 1));
    }

    fn rice(&mut self, number: u32, low: u32) {
        (0..number >> low).for_each(|_| self.bit(true));
        self.bit(false);
        self.plain(number, low);
    }
}

struct Reader<'b> {
    bytes: &'b [u8],
    /// The next bit.
    at: usize,
}

impl Reader<'_> {
    fn bit(&mut self) -> Option<u32> {
        let byte = self.bytes.get(self.at / 8)?;
        let bit = byte >> (self.at % 8) & 1;
        self.at += 1;
        Some(u32::from(bit))
    }

    fn plain(&mut self, bits: u32) -> Option<u32> {
        let mut number = 0;
        for i in 0..bits.min(32) {
            number |= self.bit()? << i;
        }
        Some(number)
    }

    fn rice(&mut self, low: u32) -> Option<u32> {
        let mut high = 0;
        while self.bit()? == 1 {
            high += 1;
            if high > HIGHEST {
                return None;
            }
        }
        let low_part = self.plain(low)?;
        high.checked_shl(low).map(|high| high | low_part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::opinion::SHIPPED;

    #[test]
    fn what_is_packed_is_unpacked() {
        let mut given: [Learned; SUBJECTS] = Default::default();
        given[0].bias = -300;
        given[0].steps = vec![(0, 5), (1, -1), (900, 127), (BUCKETS as u32 - 1, -127)];
        given[3].bias = 7;
        given[3].steps = vec![(77, 1), (78, 2), (79, -3)];
        let packed = pack(&given);
        assert_eq!(learned(&packed), Some(given));
    }

    #[test]
    fn anything_else_is_refused() {
        assert_eq!(learned(&[]), None);
        assert_eq!(learned(&[0xff; 64]), None);
        let mut longer = SHIPPED.to_vec();
        longer.push(0);
        assert_eq!(learned(&longer), None);
        assert_eq!(learned(&SHIPPED[..SHIPPED.len() - 1]), None);
    }

    #[test]
    fn the_shipped_weights_are_whole() {
        let shipped = learned(SHIPPED).unwrap_or_default();
        assert!(shipped.iter().all(|one| one.steps.len() > 50));
        assert_eq!(pack(&shipped), SHIPPED);
    }
}
