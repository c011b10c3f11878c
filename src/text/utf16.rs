//! Where a byte of a text lies for JavaScript, which counts UTF-16 units, and back.

use crate::finding::{Span, Utf16Span};

/// A character outside ASCII: where it starts and how long it is, in both units.
#[derive(Debug, Clone, Copy)]
struct Wide {
    byte: usize,
    unit: usize,
    bytes: u8,
    units: u8,
}

/// Turns byte positions of one text into UTF-16 positions and back.
///
/// Holds one entry for each character outside ASCII; a look-up is a binary search.
#[derive(Debug, Clone)]
pub struct Utf16Map {
    wide: Vec<Wide>,
    bytes: usize,
}

impl Utf16Map {
    /// Reads the text once.
    pub fn new(text: &str) -> Utf16Map {
        let mut wide = Vec::new();
        let mut saved = 0;
        for (byte, c) in text.char_indices().filter(|(_, c)| !c.is_ascii()) {
            let (bytes, units) = (c.len_utf8(), c.len_utf16());
            wide.push(Wide {
                byte,
                unit: byte - saved,
                bytes: bytes as u8,
                units: units as u8,
            });
            saved += bytes - units;
        }
        Utf16Map {
            wide,
            bytes: text.len(),
        }
    }

    /// The UTF-16 position of a byte position. A byte inside a character counts as that
    /// character's end; one past the text as the text's end.
    pub fn to_utf16(&self, byte: usize) -> u32 {
        let byte = byte.min(self.bytes);
        let before = self.wide.partition_point(|w| w.byte < byte);
        let unit = match before.checked_sub(1).and_then(|i| self.wide.get(i)) {
            Some(w) => {
                let past = byte.saturating_sub(w.byte + usize::from(w.bytes));
                w.unit + usize::from(w.units) + past
            }
            None => byte,
        };
        u32::try_from(unit).unwrap_or(u32::MAX)
    }

    /// The byte position of a UTF-16 position. A position inside a surrogate pair counts as its
    /// character's end; one past the text as the text's end.
    pub fn to_byte(&self, utf16: u32) -> usize {
        let unit = utf16 as usize;
        let before = self.wide.partition_point(|w| w.unit < unit);
        let byte = match before.checked_sub(1).and_then(|i| self.wide.get(i)) {
            Some(w) => {
                let past = unit.saturating_sub(w.unit + usize::from(w.units));
                w.byte + usize::from(w.bytes) + past
            }
            None => unit,
        };
        byte.min(self.bytes)
    }

    /// A byte span in UTF-16 code units.
    pub fn span(&self, span: Span) -> Utf16Span {
        Utf16Span {
            start: self.to_utf16(span.start),
            end: self.to_utf16(span.end),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf16_goes_there_and_back() {
        let source = "a\u{e9}\u{20ac}\u{1f600}b\u{301}";
        let map = Utf16Map::new(source);
        for (byte, _) in source.char_indices().chain([(source.len(), ' ')]) {
            let units = source[..byte].encode_utf16().count() as u32;
            assert_eq!(map.to_utf16(byte), units);
            assert_eq!(map.to_byte(units), byte);
        }
        assert_eq!(map.to_byte(4), 10, "inside the pair counts as its end");
        assert_eq!(map.to_byte(99), source.len());
    }
}
