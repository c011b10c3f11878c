//! One hash table for all word lists, and one sort for all orders.
//!
//! The engine looks up words by the million and ships to browsers: one quick hash and one table
//! type serve every list, so that the code for it is there once.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// FNV-1a over words: quick, and with sixty-four bits two of ten thousand entries do not meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hash(u64);

impl Default for Hash {
    fn default() -> Self {
        Hash(0xcbf2_9ce4_8422_2325)
    }
}

impl Hash {
    /// The hash of one word.
    pub fn of(word: &str) -> Hash {
        Hash::default().then(word)
    }

    /// The hash of the words so far and this one.
    #[must_use]
    pub fn then(self, word: &str) -> Hash {
        word.bytes().chain([b' ']).fold(self, Hash::byte)
    }

    /// The hash of the bytes so far and this one.
    #[must_use]
    pub fn byte(self, byte: u8) -> Hash {
        Hash((self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
    }

    /// The hash of the words so far and a number.
    #[must_use]
    pub fn with(mut self, number: u32) -> Hash {
        for byte in number.to_le_bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        self
    }

    /// This hash and another, in this order.
    #[must_use]
    pub fn and(self, other: Hash) -> Hash {
        Hash((self.0 ^ other.0.rotate_left(23)).wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    /// All bits of the hash mixed into thirty-two.
    pub const fn folded(self) -> u32 {
        let mixed = self.0.wrapping_mul(0xbf58_476d_1ce4_e5b9);
        (mixed >> 32) as u32 ^ mixed as u32
    }

    /// The hash of two numbers: a multiplication for each half, so that all bits depend on both.
    pub fn of_pair(first: u32, second: u32) -> Hash {
        let both = u64::from(first) << 32 | u64::from(second);
        let mixed = both.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        Hash((mixed ^ mixed >> 29).wrapping_mul(0xbf58_476d_1ce4_e5b9))
    }
}

/// A table from hashes to numbers.
#[derive(Debug, Default)]
pub struct Table(HashMap<u64, u64, BuildHasherDefault<Through>>);

impl Table {
    /// What stands under the hash.
    pub fn get(&self, hash: Hash) -> Option<u64> {
        self.0.get(&hash.0).copied()
    }

    /// Puts a value under the hash; gives back what stood there.
    pub fn insert(&mut self, hash: Hash, value: u64) -> Option<u64> {
        self.0.insert(hash.0, value)
    }

    /// Sets bits under the hash.
    pub fn mark(&mut self, hash: Hash, bits: u64) {
        *self.0.entry(hash.0).or_insert(0) |= bits;
    }

    /// How many hashes have a value.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether none has.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A hasher for keys that are hashes already.
#[derive(Debug, Default)]
pub struct Through(u64);

impl Hasher for Through {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(byte);
        }
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
}

/// The items in the order of their keys; equal keys keep their order.
pub fn sorted<T>(items: Vec<T>, key: impl Fn(&T) -> u64) -> Vec<T> {
    let mut order: Vec<(u64, u32)> = items.iter().map(&key).zip(0..).collect();
    order.sort_unstable();
    let mut slots: Vec<Option<T>> = items.into_iter().map(Some).collect();
    order
        .iter()
        .filter_map(|&(_, index)| slots.get_mut(index as usize).and_then(Option::take))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_apart_and_so_are_their_borders() {
        assert_ne!(Hash::of("ab").0, Hash::of("ba").0);
        assert_ne!(Hash::of("a").then("bc").0, Hash::of("ab").then("c").0);
    }

    #[test]
    fn marks_add_up() {
        let mut table = Table::default();
        table.mark(Hash::of("you"), 1);
        table.mark(Hash::of("you"), 4);
        assert_eq!(table.get(Hash::of("you")), Some(5));
        assert_eq!(table.get(Hash::of("me")), None);
    }

    #[test]
    fn equal_keys_keep_their_order() {
        let items = vec![(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')];
        let order: String = sorted(items, |item| item.0)
            .iter()
            .map(|item| item.1)
            .collect();
        assert_eq!(order, "bdac");
    }
}
