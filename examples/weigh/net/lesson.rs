//! What sentences say of the slope: forward through the network with some of it left out, and back.

use std::ops::Range;

use bedside::opinion::SUBJECTS;
use bedside::opinion::net::{FILTERS, HIDDEN, POOLED, SPAN, WIDTH, mean_share, multiply};

use super::chance::Chance;
use super::{COUNTS, DIMENSIONS_LEFT_OUT, LEFT_OUT, MOST, Sentence, Shape, WINDOW, WORDS_LEFT_OUT};
use crate::texts::Labels;

/// Some sentences, and what they say of the slope.
pub struct Lesson<'a> {
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
    pub fn new(
        weights: &'a [f32],
        shape: &'a Shape,
        slope: &'a mut [f32],
        seed: u64,
    ) -> Lesson<'a> {
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
    pub fn hear(&mut self, sentence: &Sentence<'_>) {
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
