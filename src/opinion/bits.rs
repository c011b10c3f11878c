//! A stream of bits, since neither gaps between buckets nor weights fill bytes.
//!
//! Numbers that are mostly small and seldom large are written in the code of Rice: a number is cut into a low part of
//! a fixed number of bits and a high part, which is told by as many ones and a zero.

/// The highest high part: a spoiled stream must not send the reader on for ever.
const HIGHEST: u32 = 1 << 12;

/// How many low bits make these numbers shortest in the code of Rice.
pub fn low_bits(numbers: impl Iterator<Item = u32> + Clone) -> u32 {
    let cost = |low: u32| -> u64 {
        numbers
            .clone()
            .map(|n| u64::from((n >> low) + 1 + low))
            .sum()
    };
    (0..20).min_by_key(|&low| cost(low)).unwrap_or(0)
}

/// How many bits are looked at at once: what eight bytes have beside those of the first that were read.
const PEEKED: u32 = 57;

/// Writes bits, the lowest first.
#[derive(Default)]
pub struct Writer {
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

    /// So many low bits of a number.
    pub fn plain(&mut self, number: u32, bits: u32) {
        (0..bits).for_each(|i| self.bit(number >> i & 1 == 1));
    }

    /// A number in the code of Rice, with so many low bits.
    pub fn rice(&mut self, number: u32, low: u32) {
        (0..number >> low).for_each(|_| self.bit(true));
        self.bit(false);
        self.plain(number, low);
    }

    /// Whole bytes, after the last bit's own byte.
    pub fn whole(&mut self, bytes: impl IntoIterator<Item = u8>) {
        self.taken = 0;
        self.bytes.extend(bytes);
    }

    /// All that was written.
    pub fn bytes(self) -> Vec<u8> {
        self.bytes
    }
}

/// Reads what [`Writer`] wrote. Past the end there is nothing.
pub struct Reader<'b> {
    bytes: &'b [u8],
    /// The next bit.
    at: usize,
}

impl<'b> Reader<'b> {
    /// From the first bit on.
    pub fn new(bytes: &'b [u8]) -> Reader<'b> {
        Reader { bytes, at: 0 }
    }

    /// The next bits, the first of them lowest, [`PEEKED`] of them for sure; noughts behind the last.
    fn peek(&self) -> u64 {
        let rest = self.bytes.get(self.at / 8..).unwrap_or_default();
        let eight = match rest.first_chunk() {
            Some(eight) => u64::from_le_bytes(*eight),
            None => (rest.iter().rev()).fold(0, |eight, &byte| eight << 8 | u64::from(byte)),
        };
        eight >> (self.at % 8)
    }

    /// Passes over so many bits; `None` where there are not as many.
    fn pass(&mut self, bits: u32) -> Option<()> {
        self.at += bits as usize;
        (self.at <= 8 * self.bytes.len()).then_some(())
    }

    /// A number of so many bits.
    pub fn plain(&mut self, bits: u32) -> Option<u32> {
        let bits = bits.min(32);
        let number = self.peek() & !(u64::MAX << bits);
        self.pass(bits)?;
        Some(number as u32)
    }

    /// A number in the code of Rice, with so many low bits.
    pub fn rice(&mut self, low: u32) -> Option<u32> {
        let mut high = 0;
        loop {
            let ones = self.peek().trailing_ones().min(PEEKED);
            high += ones;
            if high > HIGHEST {
                return None;
            }
            if ones < PEEKED {
                self.pass(ones + 1)?;
                break;
            }
            self.pass(PEEKED)?;
        }
        let low_part = self.plain(low)?;
        high.checked_shl(low).map(|high| high | low_part)
    }

    /// So many whole bytes, after the last bit's own byte.
    pub fn whole(&mut self, count: usize) -> Option<&'b [u8]> {
        let from = self.at.div_ceil(8);
        let bytes = self.bytes.get(from..from.checked_add(count)?)?;
        self.at = (from + count) * 8;
        Some(bytes)
    }

    /// Whether no byte is left.
    pub fn is_done(&self) -> bool {
        self.at.div_ceil(8) == self.bytes.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let mut bits = Writer::default();
        bits.plain(5, 3);
        bits.rice(77, 4);
        bits.whole([1, 2]);
        bits.rice(0, 0);
        let bytes = bits.bytes();
        let mut bits = Reader::new(&bytes);
        assert_eq!(bits.plain(3), Some(5));
        assert_eq!(bits.rice(4), Some(77));
        assert_eq!(bits.whole(2), Some(&[1, 2][..]));
        assert!(!bits.is_done());
        assert_eq!(bits.rice(0), Some(0));
        assert!(bits.is_done());
        assert_eq!(bits.plain(8), None);
        assert_eq!(bits.whole(usize::MAX), None);
    }

    #[test]
    fn endless_ones_come_to_an_end() {
        let ones = vec![0xff; 4096];
        assert_eq!(Reader::new(&ones).rice(0), None);
    }
}
