//! One hash table for all word lists, and one sort for all orders.
//!
//! The engine looks up words by the million and ships to browsers: one quick hash and one table
//! type serve every list, so that the code for it is there once.

/// FNV-1a over words: quick, and with sixty-four bits two of ten thousand entries do not meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hash(u64);

/// The hash of nothing.
const EMPTY: Hash = Hash(0xcbf2_9ce4_8422_2325);

impl Default for Hash {
    fn default() -> Self {
        EMPTY
    }
}

impl Hash {
    /// The hash of one word.
    pub const fn of(word: &str) -> Hash {
        EMPTY.then(word)
    }

    /// The hash of the words so far and this one.
    #[must_use]
    pub const fn then(self, word: &str) -> Hash {
        let bytes = word.as_bytes();
        let (mut hash, mut at) = (self, 0);
        while at < bytes.len() {
            hash = hash.byte(bytes[at]);
            at += 1;
        }
        hash.byte(b' ')
    }

    /// The hash of the bytes so far and this one.
    #[must_use]
    pub const fn byte(self, byte: u8) -> Hash {
        Hash((self.0 ^ byte as u64).wrapping_mul(0x0100_0000_01b3))
    }

    /// The hash of the words so far and a number.
    #[must_use]
    pub fn with(self, number: u32) -> Hash {
        let [a, b, c, d] = number.to_le_bytes();
        self.byte(a).byte(b).byte(c).byte(d)
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

/// A table from hashes to numbers: a hash lies at the place that its bits name, or at the next one that was free.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// A power of two of them, at most half of them taken; what is free is zero. Most look-ups find nothing, and touch no
    /// value.
    keys: Vec<u64>,
    /// The value of each key.
    values: Vec<u64>,
    taken: usize,
}

impl Table {
    /// An empty table in which so many hashes find room. One that grows as it is filled places each of them twice on average.
    pub fn with_room(hashes: usize) -> Table {
        let places = (2 * hashes.max(8)).next_power_of_two();
        Table {
            keys: vec![0; places],
            values: vec![0; places],
            taken: 0,
        }
    }

    /// What stands under the hash.
    pub fn get(&self, hash: Hash) -> Option<u64> {
        let key = key(hash);
        let place = place(&self.keys, key);
        let found = self.keys.get(place) == Some(&key);
        if found {
            self.values.get(place).copied()
        } else {
            None
        }
    }

    /// Puts a value under the hash.
    pub fn insert(&mut self, hash: Hash, value: u64) {
        *self.value(hash) = value;
    }

    /// Sets bits under the hash.
    pub fn mark(&mut self, hash: Hash, bits: u64) {
        *self.value(hash) |= bits;
    }

    /// How many hashes have a value.
    pub fn len(&self) -> usize {
        self.taken
    }

    /// Whether none has.
    pub fn is_empty(&self) -> bool {
        self.taken == 0
    }

    /// The value under the hash, zero where there was none.
    fn value(&mut self, hash: Hash) -> &mut u64 {
        if self.keys.len() < 2 * (self.taken + 1) {
            self.grow();
        }
        let key = key(hash);
        let place = place(&self.keys, key);
        if self.keys[place] != key {
            self.keys[place] = key;
            self.taken += 1;
        }
        &mut self.values[place]
    }

    fn grow(&mut self) {
        let larger = (2 * self.keys.len()).max(16);
        let (mut keys, mut values) = (vec![0; larger], vec![0; larger]);
        for (&key, &value) in self.keys.iter().zip(&self.values) {
            if key != 0 {
                let place = place(&keys, key);
                keys[place] = key;
                values[place] = value;
            }
        }
        self.keys = keys;
        self.values = values;
    }
}

/// No hash is zero, which marks what is free.
fn key(hash: Hash) -> u64 {
    hash.0.max(1)
}

/// Where the key is, or may be put.
#[inline(always)]
fn place(keys: &[u64], key: u64) -> usize {
    let mask = keys.len().wrapping_sub(1);
    let mut place = (key ^ key >> 32) as usize & mask;
    while place < keys.len() && keys[place] != key && keys[place] != 0 {
        place = (place + 1) & mask;
    }
    place
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
    fn what_is_put_in_is_found_however_much_there_is() {
        let mut table = Table::default();
        assert!(table.is_empty() && table.get(Hash::of("a")).is_none());
        for number in 0..5_000 {
            table.insert(Hash::of_pair(number, 7), u64::from(number));
        }
        table.insert(Hash::of_pair(40, 7), 9);
        assert_eq!(table.len(), 5_000);
        assert_eq!(table.get(Hash::of_pair(40, 7)), Some(9));
        assert!((41..5_000).all(|n| table.get(Hash::of_pair(n, 7)) == Some(u64::from(n))));
        assert!((0..5_000).all(|n| table.get(Hash::of_pair(n, 8)).is_none()));
    }

    #[test]
    fn the_hash_zero_is_a_hash_like_others() {
        let mut table = Table::default();
        assert_eq!(table.get(Hash(0)), None);
        table.insert(Hash(0), 3);
        assert_eq!(table.get(Hash(0)), Some(3));
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
