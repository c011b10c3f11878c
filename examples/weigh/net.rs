//! Teaches [`bedside::opinion::net`]: steps down the slope of the loss on a few sentences at a time (Adam with decay of the
//! weights, after Loshchilov and Hutter, 2019), while some of what is heard is left out at random, so that no word and no
//! unit is relied on alone. The same texts give the same weights.

use std::collections::BTreeMap;
use std::ops::Range;

use bedside::opinion::SUBJECTS;
use bedside::opinion::net::{
    FILTERS, HIDDEN, Heard, POOLED, Parts, SPAN, WIDTH, mean_share, multiply,
};

use crate::texts::{Example, Labels};

/// In how many sentences a word has to be to have a point of its own.
const RARE: u32 = 5;
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

/// How far each weight goes: by the mean of its slopes, and less where they were steep.
struct Adam {
    means: Vec<f32>,
    squares: Vec<f32>,
    steps: i32,
}

impl Adam {
    fn new(size: usize) -> Adam {
        Adam {
            means: vec![0.0; size],
            squares: vec![0.0; size],
            steps: 0,
        }
    }

    fn step(&mut self, weights: &mut [f32], slope: &[f32], rate: f32) {
        const MEAN: f32 = 0.9;
        const SQUARE: f32 = 0.999;
        self.steps += 1;
        let mean_share = 1.0 - MEAN.powi(self.steps);
        let square_share = 1.0 - SQUARE.powi(self.steps);
        let moments = self.means.iter_mut().zip(&mut self.squares);
        for ((weight, slope), (mean, square)) in weights.iter_mut().zip(slope).zip(moments) {
            *mean = MEAN * *mean + (1.0 - MEAN) * slope;
            *square = SQUARE * *square + (1.0 - SQUARE) * slope * slope;
            let by = (*mean / mean_share) / ((*square / square_share).sqrt() + 1e-8);
            *weight -= rate * (by + DECAY * *weight);
        }
    }
}

/// Some sentences, and what they say of the slope.
struct Lesson<'a> {
    weights: &'a [f32],
    shape: &'a Shape,
    slope: &'a mut [f32],
    chance: Chance,
    /// The words, with room for half a span of nothing at both ends.
    words: Vec<f32>,
    /// Which of their numbers count, and how much.
    kept: Vec<f32>,
    /// What the filters found at each word.
    found: Vec<f32>,
}

impl<'a> Lesson<'a> {
    fn new(weights: &'a [f32], shape: &'a Shape, slope: &'a mut [f32], seed: u64) -> Lesson<'a> {
        Lesson {
            weights,
            shape,
            slope,
            chance: Chance::new(seed),
            words: Vec::new(),
            kept: Vec::new(),
            found: Vec::new(),
        }
    }

    fn part(&self, range: &Range<usize>) -> &'a [f32] {
        &self.weights[range.clone()]
    }

    /// Hears a sentence, and adds what it says of every weight.
    fn hear(&mut self, sentence: &Sentence<'_>) {
        let known = self.listen(sentence);
        let length = sentence.words.len();
        let share = mean_share(length);
        let (mut pooled, most) = self.pool(length, share);
        let kept: Vec<f32> = (0..POOLED).map(|_| self.chance.keep(LEFT_OUT)).collect();
        pooled
            .iter_mut()
            .zip(&kept)
            .for_each(|(told, kept)| *told *= kept);
        let mut back = self.judge(&pooled, sentence.labels);
        back.iter_mut()
            .zip(&kept)
            .for_each(|(back, kept)| *back *= kept);
        self.back(sentence, &known, &back, &most, share);
    }

    /// Puts the points of each word together; tells which words were heard themselves.
    fn listen(&mut self, sentence: &Sentence<'_>) -> Vec<bool> {
        let length = sentence.words.len();
        self.words.clear();
        self.words.resize((length + SPAN - 1) * WIDTH, 0.0);
        self.kept.clear();
        let mut known = Vec::with_capacity(length);
        for (at, (word, points)) in sentence.words.iter().enumerate() {
            let heard = !word || self.chance.keep(WORDS_LEFT_OUT) > 0.0;
            known.push(heard);
            let from = (at + SPAN / 2) * WIDTH;
            let sums = &mut self.words[from..from + WIDTH];
            for &point in &points[usize::from(!heard)..] {
                add(sums, &self.weights[point * WIDTH..(point + 1) * WIDTH]);
            }
            for sum in sums {
                let kept = self.chance.keep(DIMENSIONS_LEFT_OUT);
                self.kept.push(kept);
                *sum *= kept;
            }
        }
        known
    }

    /// What is told of the sentence, and at which word each filter found most.
    fn pool(&mut self, length: usize, share: f32) -> ([f32; POOLED], [usize; FILTERS]) {
        let (filters, bias) = (
            self.part(&self.shape.filters),
            self.part(&self.shape.filter_bias),
        );
        self.found.clear();
        self.found.resize(length * FILTERS, 0.0);
        let mut pooled = [0.0; POOLED];
        let mut most = [0; FILTERS];
        for (at, found) in self.found.chunks_exact_mut(FILTERS).enumerate() {
            found.copy_from_slice(bias);
            multiply(&self.words[at * WIDTH..at * WIDTH + WINDOW], filters, found);
            for (filter, value) in found.iter_mut().enumerate() {
                *value = value.max(0.0);
                if *value > pooled[filter] {
                    pooled[filter] = *value;
                    most[filter] = at;
                }
                pooled[FILTERS + filter] += *value * share;
            }
        }
        let mean = &mut pooled[2 * FILTERS..];
        for word in self.words.chunks_exact(WIDTH) {
            mean.iter_mut()
                .zip(word)
                .for_each(|(sum, value)| *sum += value * share);
        }
        (pooled, most)
    }

    /// Judges the sentence by what is told of it, and says which way what is told should change.
    fn judge(&mut self, pooled: &[f32; POOLED], labels: &Labels) -> [f32; POOLED] {
        let shape = self.shape;
        let (hidden, out) = (self.part(&shape.hidden), self.part(&shape.out));
        let mut units = [0.0; HIDDEN];
        units.copy_from_slice(self.part(&shape.hidden_bias));
        multiply(pooled, hidden, &mut units);
        units.iter_mut().for_each(|unit| *unit = unit.max(0.0));
        let mut odds = [0.0; SUBJECTS];
        odds.copy_from_slice(self.part(&shape.out_bias));
        let (told, between) = out.split_at(POOLED * SUBJECTS);
        multiply(pooled, told, &mut odds);
        multiply(&units, between, &mut odds);
        let wrong: [f32; SUBJECTS] = std::array::from_fn(|subject| {
            let label = labels[subject];
            let chance = 1.0 / (1.0 + (-odds[subject]).exp());
            let wanted = f32::from(u8::from(label.marked));
            (chance - wanted) * label.weight.min(MOST) * COUNTS[subject]
        });
        add(&mut self.slope[shape.out_bias.clone()], &wrong);
        let mut back = [0.0; POOLED];
        let from = shape.out.start;
        self.back_through(pooled, from, out, &wrong, &mut back);
        let mut units_back = [0.0; HIDDEN];
        let from = from + POOLED * SUBJECTS;
        self.back_through(&units, from, between, &wrong, &mut units_back);
        for (back, unit) in units_back.iter_mut().zip(&units) {
            if *unit <= 0.0 {
                *back = 0.0;
            }
        }
        add(&mut self.slope[shape.hidden_bias.clone()], &units_back);
        self.back_through(pooled, shape.hidden.start, hidden, &units_back, &mut back);
        back
    }

    /// Back through the product of a row and a matrix that stands from a place on: what `wrong` says of the matrix, and of the
    /// row.
    fn back_through(
        &mut self,
        row: &[f32],
        from: usize,
        matrix: &[f32],
        wrong: &[f32],
        back: &mut [f32],
    ) {
        let slopes = self.slope[from..].chunks_exact_mut(wrong.len());
        let lines = matrix.chunks_exact(wrong.len());
        for (((factor, back), line), slope) in row.iter().zip(back).zip(lines).zip(slopes) {
            *back += dot(line, wrong);
            if *factor != 0.0 {
                slope
                    .iter_mut()
                    .zip(wrong)
                    .for_each(|(s, w)| *s += factor * w);
            }
        }
    }

    /// Back to the filters and the points.
    fn back(
        &mut self,
        sentence: &Sentence<'_>,
        known: &[bool],
        back: &[f32; POOLED],
        most: &[usize; FILTERS],
        share: f32,
    ) {
        let shape = self.shape;
        let filters = self.part(&shape.filters);
        let length = sentence.words.len();
        let mut words_back = vec![0.0; (length + SPAN - 1) * WIDTH];
        let words = std::mem::take(&mut self.words);
        for at in 0..length {
            let mut wrong = [0.0; FILTERS];
            for (filter, wrong) in wrong.iter_mut().enumerate() {
                if self.found[at * FILTERS + filter] > 0.0 {
                    let is_most = f32::from(u8::from(most[filter] == at));
                    *wrong = back[FILTERS + filter] * share + back[filter] * is_most;
                }
            }
            add(&mut self.slope[shape.filter_bias.clone()], &wrong);
            let window = at * WIDTH..at * WIDTH + WINDOW;
            let heard = &words[window.clone()];
            let from = shape.filters.start;
            self.back_through(heard, from, filters, &wrong, &mut words_back[window]);
        }
        self.words = words;
        for (at, (_, points)) in sentence.words.iter().enumerate() {
            let from = (at + SPAN / 2) * WIDTH;
            let mut wrong = [0.0; WIDTH];
            for (dimension, wrong) in wrong.iter_mut().enumerate() {
                let mean = back[2 * FILTERS + dimension] * share;
                let kept = self.kept[at * WIDTH + dimension];
                *wrong = (words_back[from + dimension] + mean) * kept;
            }
            for &point in &points[usize::from(!known[at])..] {
                add(&mut self.slope[point * WIDTH..(point + 1) * WIDTH], &wrong);
            }
        }
    }
}

fn add(sums: &mut [f32], other: &[f32]) {
    sums.iter_mut()
        .zip(other)
        .for_each(|(sum, other)| *sum += other);
}

/// In eight sums side by side, which the processor adds at once.
fn dot(one: &[f32], other: &[f32]) -> f32 {
    let mut sums = [0.0; 8];
    let (ones, others) = (one.chunks_exact(8), other.chunks_exact(8));
    let rest = ones.remainder().iter().zip(others.remainder());
    let rest: f32 = rest.map(|(a, b)| a * b).sum();
    for (a, b) in ones.zip(others) {
        for (sum, (a, b)) in sums.iter_mut().zip(a.iter().zip(b)) {
            *sum += a * b;
        }
    }
    sums.iter().sum::<f32>() + rest
}

/// Numbers as if by chance, the same for the same seed (after Marsaglia's xorshift, 2003).
struct Chance(u64);

impl Chance {
    fn new(seed: u64) -> Chance {
        Chance(seed.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    /// From nought to one.
    fn next(&mut self) -> f32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 40) as f32 / (1_u64 << 24) as f32
    }

    /// Around nought, like a normal distribution: twelve even ones together.
    fn normal(&mut self) -> f32 {
        (0..12).map(|_| self.next()).sum::<f32>() - 6.0
    }

    /// Nothing for this share, and for the rest more than one, so that their mean is one.
    fn keep(&mut self, left_out: f32) -> f32 {
        if self.next() < left_out {
            0.0
        } else {
            1.0 / (1.0 - left_out)
        }
    }

    fn shuffle(&mut self, order: &mut [usize]) {
        for at in (1..order.len()).rev() {
            let other = (self.next() * (at + 1) as f32) as usize;
            order.swap(at, other.min(at));
        }
    }
}
