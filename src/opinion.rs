//! A second opinion on each sentence as a whole.
//!
//! Lists of phrases end; what a compliance officer or a kind editor has read before does not. These are
//! linear models over the words of a sentence, their neighbours and their classes, weighed once on the
//! project's own labelled texts (`cargo xtask weigh`) and shipped as one byte a weight. They say how much a
//! sentence reads like those that told something about a reviewer, or that argued, or that made light of a
//! complaint; what follows from that is up to the rules.

use std::sync::OnceLock;

use crate::claims;
use crate::grammar::Class;
use crate::reading::Reading;
use crate::rules::privacy::Topic;
use crate::table::Hash;
use crate::text::Sentence;

mod pack;

pub use pack::{pack, unpack};

/// What a sentence is judged for: the place of its log-odds in [`Odds`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// It tells something about the reviewer.
    Leak = 0,
    /// It argues.
    Defensive,
    /// It attacks.
    Hostile,
    /// It makes light of the complaint.
    Dismissive,
    /// It admits a fault.
    Admission,
    /// It offers something for a review.
    Incentive,
    /// It promises what nobody can keep.
    Overpromise,
    /// It tells what was done, or of somebody's health.
    Care,
    /// It tells that the reviewer was here.
    Presence,
    /// It tells who the reviewer is.
    Identity,
    /// It tells of the reviewer's money.
    Money,
    /// It tells what is in a file.
    Record,
}

/// How many subjects there are.
pub const SUBJECTS: usize = 12;

/// The log-odds of a sentence, by [`Subject`].
pub type Odds = [f32; SUBJECTS];

/// How many buckets there are; each feature is filed under one of them. Of a sentence that nobody has seen most features
/// are new: with many more buckets than weights few of them fall on the weight of another.
pub const BUCKETS: usize = 1 << 20;

/// How many steps of a weight make one: weights are shipped as whole numbers of these.
pub const STEPS: f32 = 4.0;

/// The weights as [`pack`] writes them. The page's first module leaves them to the second, which hands them over.
pub static SHIPPED: &[u8] = include_bytes!("opinion/weights.bin");

static WEIGHTS: OnceLock<Weights> = OnceLock::new();

/// Takes these weights, as [`pack`] wrote them, for all that is judged from now on. Whether it could: the first that are
/// taken stay, and what is spoiled is not taken.
pub fn learn(bytes: &[u8]) -> bool {
    unpack(bytes).is_some_and(|weights| WEIGHTS.set(weights).is_ok())
}

/// What was learned. On the page there may be nothing yet: it is large, and the desk does not wait for it.
fn weights() -> Option<&'static Weights> {
    if cfg!(feature = "page") {
        WEIGHTS.get()
    } else {
        Some(WEIGHTS.get_or_init(|| unpack(SHIPPED).unwrap_or_default()))
    }
}

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
pub struct Weights {
    biases: [i16; SUBJECTS],
    /// A bit for each bucket: whether it weighs anything.
    known: Vec<u64>,
    /// How many buckets before each word of `known` weigh something.
    before: Vec<u32>,
    /// A row for each bucket that weighs something.
    rows: Vec<[i8; SUBJECTS]>,
}

impl Weights {
    /// The weights of these subjects. Buckets beyond the last are left out.
    pub fn new(learned: &[Learned; SUBJECTS]) -> Weights {
        let mut known = vec![0_u64; BUCKETS / 64];
        for &(bucket, _) in learned.iter().flat_map(|one| &one.steps) {
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
        let mut weights = Weights {
            biases: learned.each_ref().map(|one| one.bias),
            known,
            before,
            rows: vec![[0; SUBJECTS]; count as usize],
        };
        for (subject, one) in learned.iter().enumerate() {
            for &(bucket, steps) in &one.steps {
                let place = weights.place(bucket as usize);
                if let Some(row) = place.and_then(|place| weights.rows.get_mut(place as usize)) {
                    row[subject] = steps;
                }
            }
        }
        weights
    }

    /// The row of a bucket; `None` where it weighs nothing.
    fn place(&self, bucket: usize) -> Option<u32> {
        let bits = *self.known.get(bucket / 64)?;
        let bit = 1_u64 << (bucket % 64);
        let before = self.before.get(bucket / 64)?;
        (bits & bit != 0).then(|| before + (bits & (bit - 1)).count_ones())
    }
}

/// The log-odds of a sentence for all subjects; `None` while nothing was learned. What it says twice counts once.
pub fn of_sentence(reading: &Reading<'_>, sentence: &Sentence) -> Option<Odds> {
    let weights = weights()?;
    let mut heard: Vec<u32> = Vec::new();
    features(reading, sentence, |feature| {
        heard.extend(weights.place(bucket(feature)));
    });
    heard.sort_unstable();
    heard.dedup();
    let mut sums = weights.biases.map(i32::from);
    for row in heard
        .iter()
        .filter_map(|&place| weights.rows.get(place as usize))
    {
        for (sum, &steps) in sums.iter_mut().zip(row) {
            *sum += i32::from(steps);
        }
    }
    Some(sums.map(|sum| sum as f32 / STEPS))
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
        let plain = Hash::of("w").then(reading.text.norm(at));
        note(plain.folded());
        note(Hash::of("s").then(stem(reading.text.norm(at))).folded());
        before.push(token(reading, at), &mut note);
        if let Some(tag) = tag(reading, at) {
            tags.push(tag, &mut note);
        }
        while terms.next_if(|term| term.end <= at).is_some() {}
        match terms.peek() {
            // The rest of a term that has been told.
            Some(term) if term.first < at => {}
            Some(term) if term.first == at => {
                let is_plural = reading.text.norm(term.end - 1).ends_with('s');
                let kind = Hash::of("term").with(u32::from(is_plural));
                kinds.push(kind, true, &mut note);
            }
            _ => match kind(reading, at) {
                Some(kind) => kinds.push(Hash::of("kind").with(kind), true, &mut note),
                None => kinds.push(token(reading, at), false, &mut note),
            },
        }
    }
    kinds.push(Hash::of("end"), false, &mut note);
    before.push(Hash::of("end"), &mut note);
    if sentence.question {
        note(Hash::of("asks").folded());
    }
    for term in reading.terms_in(sentence.first, sentence.end) {
        let kind = Hash::of("t").with(term.class as u32).with(term.tier as u32);
        note(kind.folded());
    }
    for (kind, topic) in claims_of(reading, sentence) {
        note(Hash::of("c").with(kind as u32).with(topic as u32).folded());
    }
}

/// The claims of the sentence that are statements of ours: how made, and about what.
fn claims_of<'a>(
    reading: &'a Reading<'_>,
    sentence: &'a Sentence,
) -> impl Iterator<Item = (claims::Kind, Topic)> + 'a {
    let from = reading
        .claims
        .partition_point(|claim| claim.first < sentence.first);
    reading.claims[from..]
        .iter()
        .zip(&reading.topics()[from..])
        .take_while(|(claim, _)| claim.first < sentence.end)
        .filter_map(|(claim, topic)| Some((claim.kind, (*topic)?)))
}

/// The word as its neighbours see it: a figure is any figure, a name any name, but for the one letter of `Dear Ms. R.`
fn token(reading: &Reading<'_>, at: usize) -> Hash {
    if reading.is(at, Class::Digits) {
        Hash::of("0")
    } else if reading.is(at, Class::Name) {
        let letter = reading.text.norm(at).len() == 1;
        Hash::of(if letter { "letter" } else { "name" })
    } else {
        Hash::of(reading.text.norm(at))
    }
}

/// The two words before, and the sentence's start before those.
struct Tokens(Hash, Hash);

impl Default for Tokens {
    fn default() -> Self {
        Tokens(Hash::of("none"), Hash::of("start"))
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

/// The two words before as [`Tokens`] has them, with the kind in place of a word that stands for many, so that
/// `the crown broke` teaches something of `the bridge broke`; and which of the two are such.
#[derive(Default)]
struct Kinds(Tokens, [bool; 2]);

impl Kinds {
    fn push(&mut self, token: Hash, is_kind: bool, note: &mut impl FnMut(u32)) {
        let Tokens(second, first) = self.0;
        let [one, two] = self.1;
        if one || is_kind {
            note(Hash::of("k2").and(first).and(token).folded());
        }
        if one || two || is_kind {
            note(Hash::of("k3").and(second).and(first).and(token).folded());
        }
        self.0 = Tokens(first, token);
        self.1 = [is_kind, one];
    }
}

/// The word without its ending.
fn stem(word: &str) -> &str {
    const ENDINGS: [&str; 7] = ["ing", "ed", "es", "ly", "s", "er", "e"];
    let shorter = |end: &&str| word.strip_suffix(*end).filter(|stem| stem.len() > 3);
    ENDINGS.iter().find_map(shorter).unwrap_or(word)
}

/// The kind of a word that stands for many.
fn kind(reading: &Reading<'_>, at: usize) -> Option<u32> {
    const KINDS: [Class; 9] = [
        Class::Relative,
        Class::Staff,
        Class::Visit,
        Class::Money,
        Class::Record,
        Class::Insurer,
        Class::Day,
        Class::Month,
        Class::Feeling,
    ];
    let found = KINDS.iter().position(|&class| reading.is(at, class))?;
    Some(found as u32)
}

/// The last tags: who and what, with all other words left out between.
#[derive(Default)]
struct Tags(u32);

impl Tags {
    fn push(&mut self, tag: u32, note: &mut impl FnMut(u32)) {
        self.0 = self.0 << 8 | tag;
        note(Hash::of("g").with(self.0 & 0xffff).folded());
        note(Hash::of("h").with(self.0 & 0xff_ffff).folded());
    }
}

/// What kind of word it is, for words that say who did what; `None` for the rest.
fn tag(reading: &Reading<'_>, at: usize) -> Option<u32> {
    const TAGGED: [Class; 20] = [
        Class::You,
        Class::Your,
        Class::We,
        Class::Our,
        Class::Us,
        Class::Relative,
        Class::Staff,
        Class::Visit,
        Class::Money,
        Class::Record,
        Class::Insurer,
        Class::Day,
        Class::Month,
        Class::Digits,
        Class::Feeling,
        Class::Words,
        Class::Modal,
        Class::Not,
        Class::Past,
        Class::Name,
    ];
    let found = TAGGED.iter().position(|&class| reading.is(at, class))?;
    Some(found as u32 + 1)
}

/// Under which weight a feature is filed.
pub const fn bucket(feature: u32) -> usize {
    feature as usize % BUCKETS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_has_the_weights_of_each_subject_that_knows_it() {
        let mut learned: [Learned; SUBJECTS] = Default::default();
        learned[0].steps = vec![(0, 5), (64, -7), (BUCKETS as u32 - 1, 1)];
        learned[6].steps = vec![(63, 2), (64, 9), (BUCKETS as u32, 3)];
        let weights = Weights::new(&learned);
        let row = |bucket| {
            weights
                .place(bucket)
                .map(|place| weights.rows[place as usize])
        };
        assert_eq!(row(0), Some([5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
        assert_eq!(row(63), Some([0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0]));
        assert_eq!(row(64), Some([-7, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0]));
        assert_eq!(row(BUCKETS - 1), Some([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
        assert_eq!(row(1), None);
        assert_eq!(row(BUCKETS), None);
    }

    #[test]
    fn what_is_spoiled_is_not_learned() {
        assert!(!learn(&[]));
        assert!(!learn(&SHIPPED[..SHIPPED.len() / 2]));
    }
}
