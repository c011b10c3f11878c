//! A small network over the words of a sentence in their order.
//!
//! Each word is a point in a space of few dimensions, where words that are used alike lie near each other; so `vomited`
//! teaches something of `fainted`, which sums over words and their neighbours can't. Filters look at five words at a time;
//! the most that each finds anywhere in the sentence, and what they find on average, say what it reads like. (A
//! convolution over time, after Kim, 2014.)

use std::sync::OnceLock;

use super::places::Places;
use super::signs::{Echo, claims_of, echo, echo_of_term, kind, tag, token};
use super::{Odds, SUBJECTS, bucket};
use crate::reading::Reading;
use crate::table::Hash;
use crate::text::Sentence;

mod four;
mod pack;

use four::{Found, Four, STEPS, Total};
pub use pack::{read, write};

/// The dimensions of a word.
pub const WIDTH: usize = 24;
/// How many words a filter looks at, the same number before and after the one that it stands at.
pub const SPAN: usize = 5;
/// How many filters there are.
pub const FILTERS: usize = 64;
/// How many numbers hold what they found.
const FOURS: usize = FILTERS / 4;
/// What is told of a sentence: the most and the mean of each filter, and the mean of its words.
pub const POOLED: usize = 2 * FILTERS + WIDTH;
/// How many units weigh what is told before the subjects do.
pub const HIDDEN: usize = 16;

/// What is learned, all matrices row by row.
#[derive(Debug, Clone, PartialEq)]
pub struct Parts {
    /// The point of each bucket in use, in the order of the buckets.
    pub points: Vec<(u32, [f32; WIDTH])>,
    /// From `SPAN` words to the filters: `SPAN * WIDTH` rows of `FILTERS`.
    pub filters: Vec<f32>,
    /// What the filters start with.
    pub filter_bias: Vec<f32>,
    /// From what is told to the units between: `POOLED` rows of `HIDDEN`.
    pub hidden: Vec<f32>,
    /// What those start with.
    pub hidden_bias: Vec<f32>,
    /// From what is told, and then from the units between, to the subjects: `POOLED + HIDDEN` rows of `SUBJECTS`.
    pub out: Vec<f32>,
    /// What the subjects start with.
    pub out_bias: Vec<f32>,
}

/// Knows no word and says nothing of any sentence.
impl Default for Parts {
    fn default() -> Parts {
        Parts {
            points: Vec::new(),
            filters: vec![0.0; SPAN * WIDTH * FILTERS],
            filter_bias: vec![0.0; FILTERS],
            hidden: vec![0.0; POOLED * HIDDEN],
            hidden_bias: vec![0.0; HIDDEN],
            out: vec![0.0; (POOLED + HIDDEN) * SUBJECTS],
            out_bias: vec![0.0; SUBJECTS],
        }
    }
}

/// The network, ready to be asked.
#[derive(Debug)]
pub struct Net {
    parts: Parts,
    places: Places,
    /// What the filters start with.
    bias: Vec<Four>,
    /// For each point what it adds to the filters at each place of their span, once it has been met: the products are the
    /// same wherever a word stands, and a draft has the same words again and again.
    shares: Vec<OnceLock<Box<[Four]>>>,
}

/// What is heard at one word, as buckets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heard {
    /// The word.
    pub word: u32,
    /// Its ending, which stands for it where the word is not known.
    pub ending: u32,
    /// What else it is: its kind, its tag, the term it belongs to, the claim that starts with it, the question that it ends,
    /// and whether the review has it, too.
    pub signs: [Option<u32>; 6],
}

// What the buckets start from, one for each kind.
const WORD: Hash = Hash::of("w");
const ENDING: Hash = Hash::of("e");
const KIND: Hash = Hash::of("k");
const TAG: Hash = Hash::of("g");
const TERM: Hash = Hash::of("t");
const CLAIM: Hash = Hash::of("c");
const ASKS: Hash = Hash::of("asks");
const ECHO: Hash = Hash::of("r");

/// What is heard at each word of the sentence.
pub fn heard(reading: &Reading<'_>, sentence: &Sentence) -> Vec<Heard> {
    let words = sentence.first..sentence.end;
    let mut heard: Vec<Heard> = words.map(|at| heard_at(reading, at)).collect();
    let at = |place: usize| place.checked_sub(sentence.first);
    for term in reading.terms_in(sentence.first, sentence.end) {
        let sign = TERM.with(term.class as u32).with(term.tier as u32);
        let echo = echo_of_term(reading, term).map(echoing);
        let inside = at(term.first).and_then(|first| heard.get_mut(first..at(term.end)?));
        for word in inside.unwrap_or_default() {
            word.signs[2] = Some(filed(sign));
            word.signs[5] = echo;
        }
    }
    for (first, kind, topic) in claims_of(reading, sentence) {
        if let Some(word) = at(first).and_then(|first| heard.get_mut(first)) {
            let sign = CLAIM.with(kind as u32).with(topic as u32);
            word.signs[3] = Some(filed(sign));
        }
    }
    if let Some(last) = heard.last_mut().filter(|_| sentence.question) {
        last.signs[4] = Some(filed(ASKS));
    }
    heard
}

fn heard_at(reading: &Reading<'_>, at: usize) -> Heard {
    let sign = |name: Hash, number: Option<u32>| Some(filed(name.with(number?)));
    Heard {
        word: filed(WORD.and(token(reading, at))),
        ending: filed(ENDING.then(ending(reading.text.norm(at)))),
        signs: [
            sign(KIND, kind(reading, at)),
            sign(TAG, tag(reading, at)),
            None,
            None,
            None,
            echo(reading, at).map(echoing),
        ],
    }
}

fn echoing(how: Echo) -> u32 {
    filed(ECHO.with(how as u32))
}

fn filed(hash: Hash) -> u32 {
    bucket(hash.folded())
}

/// The last three letters.
fn ending(word: &str) -> &str {
    let start = word.char_indices().nth_back(2).map_or(0, |(at, _)| at);
    &word[start..]
}

impl Net {
    /// The network of these parts; `None` where they do not fit together.
    pub fn new(parts: Parts) -> Option<Net> {
        let fit = parts.filters.len() == SPAN * WIDTH * FILTERS
            && parts.filter_bias.len() == FILTERS
            && parts.hidden.len() == POOLED * HIDDEN
            && parts.hidden_bias.len() == HIDDEN
            && parts.out.len() == (POOLED + HIDDEN) * SUBJECTS
            && parts.out_bias.len() == SUBJECTS;
        let places = Places::new(parts.points.iter().map(|(bucket, _)| *bucket));
        (fit && places.rows() == parts.points.len()).then(|| Net {
            bias: parts.filter_bias.chunks_exact(4).map(Four::of).collect(),
            shares: parts.points.iter().map(|_| OnceLock::new()).collect(),
            places,
            parts,
        })
    }

    /// The log-odds of a sentence for all subjects.
    pub fn odds(&self, reading: &Reading<'_>, sentence: &Sentence) -> Odds {
        self.odds_of(&heard(reading, sentence))
    }

    /// The same of what was heard at each word.
    pub fn odds_of(&self, heard: &[Heard]) -> Odds {
        self.judge(&self.pooled(heard))
    }

    /// Calls `found` with each point that stands for a word.
    fn points(&self, heard: &Heard, mut found: impl FnMut(usize)) {
        let row = |bucket| self.places.row(bucket);
        if let Some(word) = row(heard.word).or_else(|| row(heard.ending)) {
            found(word);
        }
        for sign in heard.signs {
            if let Some(point) = sign.and_then(row) {
                found(point);
            }
        }
    }

    /// What is told of a sentence.
    fn pooled(&self, heard: &[Heard]) -> [f32; POOLED] {
        let mut sums = self.bias.repeat(heard.len());
        let mut mean_word = [0.0; WIDTH];
        for (at, word) in heard.iter().enumerate() {
            self.points(word, |point| {
                add(&mut mean_word, &self.parts.points[point].1);
                self.spread(point, at, &mut sums);
            });
        }
        let mut most = [Found::default(); FOURS];
        let mut all = [Total::default(); FOURS];
        for word in sums.chunks_exact(FOURS) {
            for ((most, all), four) in most.iter_mut().zip(&mut all).zip(word) {
                let found = four.found();
                *most = most.max(found);
                all.add(found);
            }
        }
        let share = mean_share(heard.len());
        let mut pooled = [0.0; POOLED];
        let (filters, words) = pooled.split_at_mut(2 * FILTERS);
        let (filters, mean) = filters.split_at_mut(FILTERS);
        for ((most, all), (found, mean)) in most
            .iter()
            .zip(&all)
            .zip(filters.chunks_exact_mut(4).zip(mean.chunks_exact_mut(4)))
        {
            tell(most.apart(), 1.0 / STEPS, found);
            tell(all.apart(), share / STEPS, mean);
        }
        for (told, sum) in words.iter_mut().zip(mean_word) {
            *told = sum * share;
        }
        pooled
    }

    /// Adds what a point at this word says to the filters of the words around.
    fn spread(&self, point: usize, at: usize, sums: &mut [Four]) {
        let shares = self.shares[point].get_or_init(|| self.share(point));
        for (place, share) in shares.chunks_exact(FOURS).enumerate() {
            let word = (at + SPAN / 2).checked_sub(place);
            let sums = word.and_then(|word| sums.get_mut(word * FOURS..(word + 1) * FOURS));
            if let Some(sums) = sums {
                let (sums, shares) = (sums.as_chunks_mut().0, share.as_chunks().0);
                for ([a, b, c, d], [e, f, g, h]) in sums.iter_mut().zip(shares) {
                    (*a, *b, *c, *d) = (a.with(*e), b.with(*f), c.with(*g), d.with(*h));
                }
            }
        }
    }

    /// What a point adds to each filter, at each place of the span.
    fn share(&self, point: usize) -> Box<[Four]> {
        let (_, point) = &self.parts.points[point];
        let matrices = self.parts.filters.chunks_exact(WIDTH * FILTERS);
        matrices
            .flat_map(|matrix| {
                let mut share = [0.0; FILTERS];
                multiply(point, matrix, &mut share);
                let fours = share.chunks_exact(4);
                fours.map(Four::of).collect::<Vec<Four>>()
            })
            .collect()
    }

    /// From what is told to the subjects.
    fn judge(&self, pooled: &[f32; POOLED]) -> Odds {
        let mut units = [0.0; HIDDEN];
        units.copy_from_slice(&self.parts.hidden_bias);
        multiply(pooled, &self.parts.hidden, &mut units);
        units.iter_mut().for_each(|unit| *unit = unit.max(0.0));
        let mut odds = [0.0; SUBJECTS];
        odds.copy_from_slice(&self.parts.out_bias);
        let (told, between) = self.parts.out.split_at(POOLED * SUBJECTS);
        multiply(pooled, told, &mut odds);
        multiply(&units, between, &mut odds);
        odds
    }
}

/// What a sum over so many words is multiplied by: longer sentences say more, though not as much more as they are longer.
pub fn mean_share(words: usize) -> f32 {
    1.0 / ((words + 1) as f32).sqrt()
}

/// Writes what four filters found, in steps of this size.
fn tell(steps: [u32; 4], size: f32, told: &mut [f32]) {
    for (told, steps) in told.iter_mut().zip(steps) {
        *told = steps as f32 * size;
    }
}

fn add(sums: &mut [f32], other: &[f32]) {
    for (sum, other) in sums.iter_mut().zip(other) {
        *sum += other;
    }
}

/// Adds the product of a row and a matrix, whose lines are a multiple of four. Many filters find nothing: they are left out first, without
/// a branch that no processor could foresee. Then four sums at a time, which it holds all along the row.
pub fn multiply(row: &[f32], matrix: &[f32], sums: &mut [f32]) {
    let step = sums.len() / 4;
    let mut found = vec![(0, 0.0); row.len()];
    let mut many = 0;
    for (line, &factor) in row.iter().enumerate() {
        found[many] = (line * step, factor);
        many += usize::from(factor != 0.0);
    }
    let weights = matrix.as_chunks::<4>().0;
    for (first, sums) in sums.as_chunks_mut().0.iter_mut().enumerate() {
        let [mut a, mut b, mut c, mut d] = *sums;
        for &(line, factor) in &found[..many] {
            if let Some([e, f, g, h]) = weights.get(line + first) {
                a += factor * e;
                b += factor * f;
                c += factor * g;
                d += factor * h;
            }
        }
        *sums = [a, b, c, d];
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Context;

    /// A network that knows one word, whose first dimension is three, and finds it with its first filter.
    fn knowing(word: u32) -> Net {
        let mut parts = Parts {
            points: vec![(word, [0.0; WIDTH])],
            filter_bias: vec![0.5; FILTERS],
            out_bias: vec![-1.0; SUBJECTS],
            ..Parts::default()
        };
        parts.points[0].1[0] = 3.0;
        // Two words after the one that the filter stands at.
        parts.filters[4 * WIDTH * FILTERS] = 1.0;
        parts.out[1] = 1.0;
        Net::new(parts).expect("the parts fit")
    }

    fn first_sentence(text: &str) -> Vec<Heard> {
        let context = Context::default();
        let reading = Reading::new(text, &context);
        heard(&reading, &reading.text.sentences()[0])
    }

    #[test]
    fn a_filter_finds_its_word_where_two_words_stand_before() {
        let heard = first_sentence("Thank you kindly");
        let net = knowing(heard[2].word);
        assert_eq!(net.odds_of(&heard)[1], 3.0 + 0.5 - 1.0);
        assert_eq!(net.odds_of(&heard[1..])[1], 0.5 - 1.0);
        assert_eq!(net.odds_of(&[])[1], -1.0);
    }

    #[test]
    fn the_ending_stands_for_a_word_that_is_not_known() {
        let heard = first_sentence("We gladly, sadly");
        let net = knowing(heard[1].ending);
        assert_eq!(net.odds_of(&heard)[1], 3.0 + 0.5 - 1.0);
    }

    #[test]
    fn terms_claims_and_questions_are_heard() {
        let asks = first_sentence("How is your root canal now?");
        assert!(asks[3].signs[2].is_some() && asks[4].signs[2].is_some());
        assert!(asks.iter().any(|word| word.signs[3].is_some()));
        assert!(asks[5].signs[4].is_some());
        assert!(first_sentence("It is here.")[2].signs[4].is_none());
    }

    #[test]
    fn parts_that_do_not_fit_make_no_network() {
        let out = vec![0.0; 3];
        let parts = Parts {
            out,
            ..Parts::default()
        };
        assert!(Net::new(parts).is_none());
    }
}
