//! A second opinion on each sentence as a whole.
//!
//! Lists of phrases end; what a compliance officer or a kind editor has read before does not. These are
//! linear models over the words of a sentence, their neighbours and their classes, weighed once on the
//! project's own labelled texts (`cargo xtask weigh`) and shipped as one byte a weight. They say how much a
//! sentence reads like those that told something about a reviewer, or that argued, or that made light of a
//! complaint; what follows from that is up to the rules.

use std::sync::LazyLock;

use crate::claims;
use crate::grammar::Class;
use crate::reading::Reading;
use crate::rules::privacy::Topic;
use crate::table::Hash;
use crate::text::Sentence;

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
}

/// How many subjects there are.
pub const SUBJECTS: usize = 7;

/// The log-odds of a sentence, by [`Subject`].
pub type Odds = [f32; SUBJECTS];

/// How many buckets there are; each feature is filed under one of them.
pub const BUCKETS: usize = 1 << 17;

/// How many steps of a weight make one: weights are shipped as whole numbers of these.
pub const STEPS: f32 = 6.0;

/// The weights as [`pack`] writes them.
static PACKED: &[u8] = include_bytes!("opinion/weights.bin");

static WEIGHTS: LazyLock<Weights> = LazyLock::new(|| unpack(PACKED).unwrap_or_default());

/// The weights of all subjects, in steps.
#[derive(Debug, Default, PartialEq)]
pub struct Weights {
    /// What the odds start with.
    pub biases: [i16; SUBJECTS],
    /// For each bucket the place of its row, plus one; zero where it weighs nothing.
    places: Vec<u16>,
    rows: Vec<[i8; SUBJECTS]>,
}

impl Weights {
    /// Weights that are all zero.
    pub fn new(biases: [i16; SUBJECTS]) -> Weights {
        Weights {
            biases,
            places: vec![0; BUCKETS],
            rows: Vec::new(),
        }
    }

    /// Sets one weight. Buckets beyond the last, and rows beyond the most that a place can name, are
    /// left out.
    pub fn set(&mut self, bucket: usize, subject: usize, steps: i8) {
        let Some(place) = self.places.get_mut(bucket) else {
            return;
        };
        if *place == 0 {
            let Ok(next) = u16::try_from(self.rows.len() + 1) else {
                return;
            };
            *place = next;
            self.rows.push([0; SUBJECTS]);
        }
        let row = self.rows.get_mut(usize::from(*place) - 1);
        if let Some(weight) = row.and_then(|row| row.get_mut(subject)) {
            *weight = steps;
        }
    }

    /// The row of a bucket, with its place.
    fn row(&self, bucket: usize) -> Option<(u16, &[i8; SUBJECTS])> {
        let place = *self.places.get(bucket)?;
        let row = self.rows.get(usize::from(place).checked_sub(1)?)?;
        Some((place, row))
    }

    /// The buckets in which a subject weighs something, with the steps.
    fn of(&self, subject: usize) -> impl Iterator<Item = (usize, i8)> + '_ {
        (0..self.places.len()).filter_map(move |bucket| {
            let steps = *self.row(bucket)?.1.get(subject)?;
            (steps != 0).then_some((bucket, steps))
        })
    }
}

/// The byte of a gap that goes on in the next byte.
const MORE: u8 = u8::MAX;

/// The weights as they are shipped: for each subject its bias and the number of its weights, two bytes
/// each, low first; then the gaps between the buckets of the first subject, of the second and so on, one
/// byte each or more; then the weights in the same order.
pub fn pack(weights: &Weights) -> Vec<u8> {
    let (mut head, mut gaps, mut steps) = (Vec::new(), Vec::new(), Vec::new());
    for (subject, bias) in weights.biases.iter().enumerate() {
        let own: Vec<(usize, i8)> = weights.of(subject).collect();
        head.extend(bias.to_le_bytes());
        head.extend((own.len() as u16).to_le_bytes());
        let mut next = 0;
        for (bucket, step) in own {
            let gap = bucket - next;
            gaps.extend(std::iter::repeat_n(MORE, gap / usize::from(MORE)));
            gaps.push((gap % usize::from(MORE)) as u8);
            steps.push(step as u8);
            next = bucket + 1;
        }
    }
    [head, gaps, steps].concat()
}

/// What [`pack`] packed; `None` for anything else.
pub fn unpack(bytes: &[u8]) -> Option<Weights> {
    let pair = |at: usize| -> Option<[u8; 2]> { bytes.get(at..at + 2)?.try_into().ok() };
    let mut biases = [0; SUBJECTS];
    let mut counts = [0; SUBJECTS];
    for subject in 0..SUBJECTS {
        biases[subject] = i16::from_le_bytes(pair(subject * 4)?);
        counts[subject] = usize::from(u16::from_le_bytes(pair(subject * 4 + 2)?));
    }
    let steps_from = bytes.len().checked_sub(counts.iter().sum())?;
    let mut gaps = bytes.get(SUBJECTS * 4..steps_from)?.iter();
    let mut steps = bytes.get(steps_from..)?.iter();
    let mut weights = Weights::new(biases);
    for (subject, count) in counts.into_iter().enumerate() {
        let mut bucket = 0;
        for _ in 0..count {
            for &gap in gaps.by_ref() {
                bucket += usize::from(gap);
                if gap != MORE {
                    break;
                }
            }
            weights.set(bucket, subject, *steps.next()? as i8);
            bucket += 1;
        }
    }
    Some(weights)
}

/// The log-odds of a sentence for all subjects. What it says twice counts once.
pub fn of_sentence(reading: &Reading<'_>, sentence: &Sentence) -> Odds {
    let weights = &*WEIGHTS;
    let mut sums = weights.biases.map(i32::from);
    // Few features weigh anything, so the list of those that did stays short.
    let mut heard: Vec<u16> = Vec::new();
    features(reading, sentence, |feature| {
        let Some((place, row)) = weights.row(bucket(feature)) else {
            return;
        };
        if !heard.contains(&place) {
            heard.push(place);
            for (sum, &steps) in sums.iter_mut().zip(row) {
                *sum += i32::from(steps);
            }
        }
    });
    sums.map(|sum| sum as f32 / STEPS)
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

/// The word as its neighbours see it: a figure is any figure, a name any name.
fn token(reading: &Reading<'_>, at: usize) -> Hash {
    if reading.is(at, Class::Digits) {
        Hash::of("0")
    } else if reading.is(at, Class::Name) {
        Hash::of("name")
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
    fn what_is_packed_is_unpacked() {
        let mut weights = Weights::new([-3, 0, 1, 2, 300, -300, 7]);
        for (bucket, subject, steps) in [
            (0, 0, 5),
            (0, 6, -9),
            (254, 1, 1),
            (255, 1, 1),
            (511, 1, -2),
            (BUCKETS - 1, 3, 127),
        ] {
            weights.set(bucket, subject, steps);
        }
        let again = unpack(&pack(&weights)).map(|again| pack(&again));
        assert_eq!(again, Some(pack(&weights)));
        assert_eq!(unpack(&[]), None);
    }

    #[test]
    fn the_shipped_weights_are_whole() {
        let weights = unpack(PACKED).unwrap_or_default();
        assert!((0..SUBJECTS).all(|subject| weights.of(subject).count() > 50));
        assert_eq!(pack(&weights), PACKED);
    }
}
