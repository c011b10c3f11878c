//! Teaches [`bedside::opinion::net`]: steps down the slope of the loss on a few sentences at a time, while some of what is heard is left out at random, so that no word and no
//! unit is relied on alone. The same texts give the same weights.

use std::collections::BTreeMap;
use std::ops::Range;

use bedside::opinion::SUBJECTS;
use bedside::opinion::net::{FILTERS, HIDDEN, Heard, POOLED, Parts, SPAN, WIDTH};

use crate::texts::{Example, Labels};

mod adam;
mod chance;
mod lesson;

use adam::Adam;
use chance::Chance;
use lesson::Lesson;

/// In how many sentences a word has to be to have a point of its own.
const RARE: u32 = 8;
/// The longest sentence that is learned whole, in words.
const LONGEST: usize = 48;
/// How often all sentences are seen.
const ROUNDS: usize = 16;
/// How many sentences make a step.
const BATCH: usize = 256;
/// Into how many parts these are shared out. Their sums are added in the same order each time.
const PARTS: usize = 4;
/// The longest step, and over how many steps it is reached.
const RATE: f32 = 2e-3;
const WARMING: usize = 200;
const DECAY: f32 = 0.02;
/// The longest slope that is followed.
const STEEPEST: f32 = 1.0;
/// How much of what is told of a sentence is left out, and of its words, and of their dimensions.
const LEFT_OUT: f32 = 0.4;
const WORDS_LEFT_OUT: f32 = 0.2;
const DIMENSIONS_LEFT_OUT: f32 = 0.2;
/// How much each subject counts: whether it is a leak matters most.
const COUNTS: [f32; SUBJECTS] = [3.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0];
/// A sentence counts at most so much.
const MOST: f32 = 8.0;

const WINDOW: usize = SPAN * WIDTH;

/// A sentence as the points of each of its words; the first is the word itself where there is one.
struct Sentence<'a> {
    words: Vec<(bool, Vec<usize>)>,
    labels: &'a Labels,
}

/// Learns from the examples.
pub fn train(examples: &[&Example]) -> Parts {
    let buckets = buckets(examples);
    let rows: BTreeMap<u32, usize> = buckets.iter().copied().zip(0..).collect();
    let sentence = |example: &&'_ Example| -> Vec<(bool, Vec<usize>)> {
        let words = example.heard.iter().take(LONGEST);
        words.map(|heard| points(heard, &rows)).collect()
    };
    let sentences: Vec<Sentence> = examples
        .iter()
        .map(|example| Sentence {
            words: sentence(example),
            labels: &example.labels,
        })
        .collect();
    let shape = Shape::new(buckets.len());
    let weights = descend(&sentences, &shape);
    shape.parts(&buckets, &weights)
}

fn points(heard: &Heard, rows: &BTreeMap<u32, usize>) -> (bool, Vec<usize>) {
    let row = |bucket: &u32| rows.get(bucket).copied();
    let word = row(&heard.word).or_else(|| row(&heard.ending));
    let signs = heard.signs.iter().flatten().filter_map(row);
    (word.is_some(), word.into_iter().chain(signs).collect())
}

/// The buckets that have a point: what enough sentences hold, and the endings of enough of the words that have none.
fn buckets(examples: &[&Example]) -> Vec<u32> {
    let mut words: BTreeMap<u32, u32> = BTreeMap::new();
    for heard in examples.iter().flat_map(|example| &example.heard) {
        for bucket in heard.signs.into_iter().flatten().chain([heard.word]) {
            *words.entry(bucket).or_default() += 1;
        }
    }
    words.retain(|_, count| *count >= RARE);
    let mut endings: BTreeMap<u32, u32> = BTreeMap::new();
    for heard in examples.iter().flat_map(|example| &example.heard) {
        if !words.contains_key(&heard.word) {
            *endings.entry(heard.ending).or_default() += 1;
        }
    }
    endings.retain(|_, count| *count >= RARE);
    words.append(&mut endings);
    words.into_keys().collect()
}

/// Where the parts stand in one row of all weights.
struct Shape {
    filters: Range<usize>,
    filter_bias: Range<usize>,
    hidden: Range<usize>,
    hidden_bias: Range<usize>,
    out: Range<usize>,
    out_bias: Range<usize>,
}

impl Shape {
    fn new(points: usize) -> Shape {
        let mut end = points * WIDTH;
        let mut next = |size: usize| {
            end += size;
            end - size..end
        };
        Shape {
            filters: next(WINDOW * FILTERS),
            filter_bias: next(FILTERS),
            hidden: next(POOLED * HIDDEN),
            hidden_bias: next(HIDDEN),
            out: next((POOLED + HIDDEN) * SUBJECTS),
            out_bias: next(SUBJECTS),
        }
    }

    fn size(&self) -> usize {
        self.out_bias.end
    }

    /// What learning starts from: small and at random, no bias.
    fn start(&self) -> Vec<f32> {
        let mut chance = Chance::new(0);
        let mut weights = vec![0.0; self.size()];
        let wide = |inputs: usize| (2.0 / inputs as f32).sqrt();
        for (range, scale) in [
            (0..self.filters.start, 0.1),
            (self.filters.clone(), wide(WINDOW)),
            (self.hidden.clone(), wide(POOLED)),
            (self.out.clone(), 0.1),
        ] {
            weights[range]
                .iter_mut()
                .for_each(|weight| *weight = chance.normal() * scale);
        }
        weights
    }

    fn parts(&self, buckets: &[u32], weights: &[f32]) -> Parts {
        let point = |(bucket, row): (&u32, &[f32])| {
            (*bucket, std::array::from_fn(|dimension| row[dimension]))
        };
        let rows = weights[..self.filters.start].chunks_exact(WIDTH);
        let part = |range: &Range<usize>| weights[range.clone()].to_vec();
        Parts {
            points: buckets.iter().zip(rows).map(point).collect(),
            filters: part(&self.filters),
            filter_bias: part(&self.filter_bias),
            hidden: part(&self.hidden),
            hidden_bias: part(&self.hidden_bias),
            out: part(&self.out),
            out_bias: part(&self.out_bias),
        }
    }
}

/// Steps down the slope until all sentences have been seen often enough.
fn descend(sentences: &[Sentence<'_>], shape: &Shape) -> Vec<f32> {
    let mut weights = shape.start();
    let mut adam = Adam::new(shape.size());
    let mut order: Vec<usize> = (0..sentences.len()).collect();
    let mut chance = Chance::new(1);
    let steps = ROUNDS * sentences.len().div_ceil(BATCH);
    let mut slopes: Vec<Vec<f32>> = vec![vec![0.0; shape.size()]; PARTS];
    let mut step = 0;
    for _ in 0..ROUNDS {
        chance.shuffle(&mut order);
        for batch in order.chunks(BATCH) {
            let share = batch.len().div_ceil(PARTS);
            std::thread::scope(|scope| {
                for (part, (slope, chosen)) in
                    slopes.iter_mut().zip(batch.chunks(share)).enumerate()
                {
                    let (weights, seed) = (&weights, (step * PARTS + part) as u64 + 2);
                    scope.spawn(move || {
                        let mut lesson = Lesson::new(weights, shape, slope, seed);
                        chosen.iter().for_each(|&at| lesson.hear(&sentences[at]));
                    });
                }
            });
            let slope = gathered(&mut slopes, batch.len());
            adam.step(&mut weights, &slope, rate(step, steps));
            step += 1;
        }
    }
    weights
}

/// The slopes of all parts together, for one sentence; they start anew.
fn gathered(slopes: &mut [Vec<f32>], sentences: usize) -> Vec<f32> {
    let mut all = vec![0.0; slopes[0].len()];
    for slope in slopes {
        for (sum, part) in all.iter_mut().zip(slope) {
            *sum += *part / sentences as f32;
            *part = 0.0;
        }
    }
    let length = all.iter().map(|s| s * s).sum::<f32>().sqrt();
    if length > STEEPEST {
        all.iter_mut().for_each(|s| *s *= STEEPEST / length);
    }
    all
}

/// How long a step is: up at first, and then down in half a wave.
fn rate(step: usize, steps: usize) -> f32 {
    if step < WARMING {
        return RATE * step as f32 / WARMING as f32;
    }
    let done = (step - WARMING) as f32 / (steps - WARMING).max(1) as f32;
    RATE * 0.5 * (1.0 + (std::f32::consts::PI * done).cos())
}
