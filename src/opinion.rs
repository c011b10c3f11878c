//! A second opinion on a sentence that no rule marked.
//!
//! Lists of phrases end; what a compliance officer has read before does not. This is a linear model
//! over the words of a sentence, their neighbours and their classes, weighed once on the project's own
//! labelled texts (`cargo xtask weigh`) and shipped as one byte a feature. It never overrules a rule. It says
//! how much a sentence reads like those that told something about a reviewer.

use crate::claims;
use crate::grammar::Class;
use crate::reading::Reading;
use crate::rules::privacy::Topic;
use crate::table::Hash;
use crate::text::Sentence;

/// How many weights there are; each feature is filed under one of them.
pub const BUCKETS: usize = 1 << 17;

/// How many steps of a weight make one: weights are shipped as whole numbers of these.
pub const STEPS: f32 = 6.0;

/// The weights in steps, one a bucket, after the bias in steps as two bytes, low first.
static WEIGHTS: &[u8] = include_bytes!("opinion/weights.bin");

/// The log-odds that the sentence tells something about the reviewer. What a sentence says twice counts once.
pub fn of_sentence(reading: &Reading<'_>, sentence: &Sentence) -> f32 {
    let bias = match WEIGHTS {
        [low, high, ..] => i16::from_le_bytes([*low, *high]),
        _ => 0,
    };
    let mut sum = i32::from(bias);
    // Few features weigh anything, so the list of those that did stays short.
    let mut heard: Vec<usize> = Vec::new();
    features(reading, sentence, |feature| {
        let bucket = bucket(feature);
        let weight = WEIGHTS.get(bucket + 2).map_or(0, |&byte| byte as i8);
        if weight != 0 && !heard.contains(&bucket) {
            heard.push(bucket);
            sum += i32::from(weight);
        }
    });
    sum as f32 / STEPS
}

/// Calls `note` with the number of each feature of the sentence; the same for the same words.
pub fn features(reading: &Reading<'_>, sentence: &Sentence, mut note: impl FnMut(u32)) {
    let mut before = Tokens::default();
    let mut tags = Tags::default();
    for at in sentence.first..sentence.end {
        let plain = Hash::of("w").then(reading.text.norm(at));
        note(plain.folded());
        before.push(token(reading, at), &mut note);
        if let Some(tag) = tag(reading, at) {
            tags.push(tag, &mut note);
        }
    }
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
