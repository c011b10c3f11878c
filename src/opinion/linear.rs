//! What the words of a sentence, their neighbours and their kinds weigh, all added up.

use super::bits::{Reader, Writer, low_bits};
use super::places::Places;
use super::signs::{claims_of, echo, echo_of_term, kind, tag, token};
use super::{BUCKETS, Odds, SUBJECTS, bucket};
use crate::reading::Reading;
use crate::table::Hash;
use crate::text::Sentence;

/// How many steps of a weight make one: weights are shipped as whole numbers of these.
pub const STEPS: f32 = 4.0;

/// The weights of a subject: what its odds start with, and those of its buckets in their order, all in steps.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Learned {
    /// What the odds start with.
    pub bias: i16,
    /// Buckets with their weights, none of which is zero.
    pub steps: Vec<(u32, i8)>,
}

/// The weights of all subjects, ready to be looked up.
#[derive(Debug, Default)]
pub struct Linear {
    biases: [i16; SUBJECTS],
    places: Places,
    /// A row for each bucket that weighs something.
    rows: Vec<[i8; SUBJECTS]>,
}

impl Linear {
    /// The weights of these subjects. Buckets beyond the last are left out.
    pub fn new(learned: &[Learned; SUBJECTS]) -> Linear {
        let all = learned.iter().flat_map(|one| &one.steps);
        let places = Places::new(all.map(|(bucket, _)| *bucket));
        let mut rows = vec![[0; SUBJECTS]; places.rows()];
        for (subject, one) in learned.iter().enumerate() {
            for &(bucket, steps) in &one.steps {
                if let Some(row) = places.row(bucket).and_then(|row| rows.get_mut(row)) {
                    row[subject] = steps;
                }
            }
        }
        Linear {
            biases: learned.each_ref().map(|one| one.bias),
            places,
            rows,
        }
    }

    /// The log-odds of a sentence for all subjects. What it says twice counts once.
    pub fn odds(&self, reading: &Reading<'_>, sentence: &Sentence) -> Odds {
        let mut heard = Once::default();
        let mut sums = self.biases.map(i32::from);
        features(reading, sentence, |feature| {
            let Some(place) = self.places.row(bucket(feature)) else {
                return;
            };
            if heard.is_new(place as u32)
                && let Some(row) = self.rows.get(place)
            {
                for (sum, &steps) in sums.iter_mut().zip(row) {
                    *sum += i32::from(steps);
                }
            }
        });
        sums.map(|sum| sum as f32 / STEPS)
    }
}

/// What a sentence has said already: a hundred numbers or so, for each of which a bit is set. Where another with the same bit came before,
/// which is seldom, all are looked through. A bit for each of some forty thousand rows would take longer to clear than the sentence to weigh.
struct Once {
    bits: [u64; 32],
    numbers: Vec<u32>,
}

impl Default for Once {
    fn default() -> Once {
        Once {
            bits: [0; 32],
            numbers: Vec::with_capacity(128),
        }
    }
}

impl Once {
    /// Notes the number; whether it had not been noted.
    fn is_new(&mut self, number: u32) -> bool {
        let bits = &mut self.bits[number as usize / 64 % 32];
        let bit = 1 << (number % 64);
        if *bits & bit != 0 && self.numbers.contains(&number) {
            return false;
        }
        *bits |= bit;
        self.numbers.push(number);
        true
    }
}

/// What the numbers of features start from, one for each kind.
mod named {
    use crate::table::Hash;

    pub const WORD: Hash = Hash::of("w");
    pub const STEM: Hash = Hash::of("s");
    pub const TERM: Hash = Hash::of("term");
    pub const KIND: Hash = Hash::of("kind");
    pub const END: Hash = Hash::of("end");
    pub const ASKS: Hash = Hash::of("asks");
    pub const TERM_OF: Hash = Hash::of("t");
    pub const ECHO_OF: Hash = Hash::of("r");
    pub const ECHO: Hash = Hash::of("echo");
    pub const ECHO_KIND: Hash = Hash::of("echo kind");
    pub const CLAIM: Hash = Hash::of("c");
    pub const NONE: Hash = Hash::of("none");
    pub const START: Hash = Hash::of("start");
    pub const KINDS_OF_TWO: Hash = Hash::of("k2");
    pub const KINDS_OF_THREE: Hash = Hash::of("k3");
    pub const TAGS_OF_TWO: Hash = Hash::of("g");
    pub const TAGS_OF_THREE: Hash = Hash::of("h");
}

/// Calls `note` with the number of each feature of the sentence; the same for the same words.
pub fn features(reading: &Reading<'_>, sentence: &Sentence, mut note: impl FnMut(u32)) {
    let mut before = Tokens::default();
    let mut tags = Tags::default();
    let mut kinds = Kinds::default();
    let mut terms = reading
        .terms_in(sentence.first, sentence.end)
        .iter()
        .peekable();
    for at in sentence.first..sentence.end {
        let token = token(reading, at);
        note(named::WORD.and(reading.text.hash(at)).folded());
        note(named::STEM.and(hash_of_stem(reading, at)).folded());
        before.push(token, &mut note);
        if let Some(tag) = tag(reading, at) {
            tags.push(tag, &mut note);
        }
        while terms.next_if(|term| term.end <= at).is_some() {}
        match terms.peek() {
            // The rest of a term that has been told.
            Some(term) if term.first < at => {}
            Some(term) if term.first == at => {
                let is_plural = reading.text.norm(term.end - 1).ends_with('s');
                let kind = named::TERM.with(u32::from(is_plural));
                kinds.push(Heard::Kind(kind), &mut note);
            }
            _ => match kind(reading, at) {
                Some(kind) => kinds.push(Heard::Kind(named::KIND.with(kind)), &mut note),
                None => kinds.push(Heard::Word(token), &mut note),
            },
        }
    }
    kinds.push(Heard::Word(named::END), &mut note);
    before.push(named::END, &mut note);
    if sentence.question {
        note(named::ASKS.folded());
    }
    for term in reading.terms_in(sentence.first, sentence.end) {
        let kind = named::TERM_OF
            .with(term.class as u32)
            .with(term.tier as u32);
        note(kind.folded());
        if let Some(echo) = echo_of_term(reading, term) {
            note(named::ECHO_OF.with(echo as u32).folded());
            note(kind.with(echo as u32).folded());
        }
    }
    let echoed = (sentence.first..sentence.end).filter(|&at| echo(reading, at).is_some());
    for (before, at) in echoed.enumerate() {
        note(named::ECHO.with(before.min(MOST_ECHOED) as u32).folded());
        note(named::ECHO.and(token(reading, at)).folded());
        if let Some(kind) = kind(reading, at) {
            note(named::ECHO_KIND.with(kind).folded());
        }
    }
    for (_, kind, topic) in claims_of(reading, sentence) {
        note(named::CLAIM.with(kind as u32).with(topic as u32).folded());
    }
}

/// From so many words of the review on, more of them say no more.
const MOST_ECHOED: usize = 5;

/// The two words before, and the sentence's start before those.
struct Tokens(Hash, Hash);

impl Default for Tokens {
    fn default() -> Self {
        Tokens(named::NONE, named::START)
    }
}

impl Tokens {
    fn push(&mut self, token: Hash, note: &mut impl FnMut(u32)) {
        let Tokens(second, first) = *self;
        note(first.and(token).folded());
        note(second.and(first).and(token).folded());
        *self = Tokens(first, token);
    }
}

/// What stands in [`Kinds`] at the place of a word.
enum Heard {
    /// The kind, for a word that stands for many.
    Kind(Hash),
    /// The word itself.
    Word(Hash),
}

/// The two words before as [`Tokens`] has them, with the kind in place of a word that stands for many, so that
/// `the crown broke` teaches something of `the bridge broke`; and which of the two are such.
#[derive(Default)]
struct Kinds(Tokens, [bool; 2]);

impl Kinds {
    fn push(&mut self, heard: Heard, note: &mut impl FnMut(u32)) {
        let (token, is_kind) = match heard {
            Heard::Kind(kind) => (kind, true),
            Heard::Word(word) => (word, false),
        };
        let Tokens(second, first) = self.0;
        let [one, two] = self.1;
        if one || is_kind {
            note(named::KINDS_OF_TWO.and(first).and(token).folded());
        }
        if one || two || is_kind {
            note(
                named::KINDS_OF_THREE
                    .and(second)
                    .and(first)
                    .and(token)
                    .folded(),
            );
        }
        self.0 = Tokens(first, token);
        self.1 = [is_kind, one];
    }
}

/// The hash of word `at` without its ending.
fn hash_of_stem(reading: &Reading<'_>, at: usize) -> Hash {
    let word = reading.text.norm(at);
    let stem = stem(word);
    if stem.len() < word.len() {
        Hash::of(stem)
    } else {
        reading.text.hash(at)
    }
}

/// The word without its ending, where four letters or more are left. The weights of drafts were learned under these: cut as
/// those of reviews are (`review/weighed/features.rs`), they would have to be learned anew.
fn stem(word: &str) -> &str {
    let endings: &[usize] = match word.as_bytes() {
        [.., b'i', b'n', b'g'] => &[3],
        [.., b'e', b's'] => &[2, 1],
        [.., b'e', b'd' | b'r'] | [.., b'l', b'y'] => &[2],
        [.., b's' | b'e'] => &[1],
        _ => &[],
    };
    let without = |&ending: &usize| word.get(..word.len() - ending);
    let mut shorter = endings.iter().filter_map(without);
    shorter.find(|stem| stem.len() > 3).unwrap_or(word)
}

/// The last tags: who and what, with all other words left out between.
#[derive(Default)]
struct Tags(u32);

impl Tags {
    fn push(&mut self, tag: u32, note: &mut impl FnMut(u32)) {
        self.0 = self.0 << 8 | tag;
        note(named::TAGS_OF_TWO.with(self.0 & 0xffff).folded());
        note(named::TAGS_OF_THREE.with(self.0 & 0xff_ffff).folded());
    }
}

/// Writes the weights of all subjects: for each its bias (16 bits), the number of its weights (32), how many bits the low parts
/// of its gaps and of its weights have (8 each), and then for each weight the gap from the bucket before and the weight.
pub fn write(learned: &[Learned; SUBJECTS], bits: &mut Writer) {
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
}

/// Reads what [`write`] wrote; `None` for anything else.
pub fn read(bits: &mut Reader<'_>) -> Option<[Learned; SUBJECTS]> {
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
    Some(learned)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_has_the_weights_of_each_subject_that_knows_it() {
        let mut learned: [Learned; SUBJECTS] = Default::default();
        learned[0].steps = vec![(0, 5), (64, -7), (BUCKETS as u32 - 1, 1)];
        learned[6].steps = vec![(63, 2), (64, 9), (BUCKETS as u32, 3)];
        let linear = Linear::new(&learned);
        let row = |bucket| linear.places.row(bucket).map(|row| linear.rows[row]);
        assert_eq!(row(0), Some([5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
        assert_eq!(row(63), Some([0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0]));
        assert_eq!(row(64), Some([-7, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0]));
        assert_eq!(row(1), None);
    }

    #[test]
    fn what_is_written_is_read() {
        let mut given: [Learned; SUBJECTS] = Default::default();
        given[0].bias = -300;
        given[0].steps = vec![(0, 5), (1, -1), (900, 127), (BUCKETS as u32 - 1, -127)];
        given[3].bias = 7;
        given[3].steps = vec![(77, 1), (78, 2), (79, -3)];
        let mut bits = Writer::default();
        write(&given, &mut bits);
        let bytes = bits.bytes();
        assert_eq!(read(&mut Reader::new(&bytes)), Some(given));
        assert_eq!(read(&mut Reader::new(&bytes[..bytes.len() - 1])), None);
        assert_eq!(read(&mut Reader::new(&[0xff; 64])), None);
    }
}
