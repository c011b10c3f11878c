//! Logistic regression for several subjects at once, and how well it does.

use std::collections::BTreeMap;

use bedside::review::weights::{ALWAYS, Row, STEPS};

/// A labelled text: what is weighed of it, and what it should come to.
pub struct Example<const N: usize> {
    /// The buckets of its features, and whether each is a word and not a family.
    pub features: BTreeMap<u16, bool>,
    /// For each subject whether it is labelled; `None` where nobody said.
    pub named: [Option<bool>; N],
    /// How much it counts.
    pub weight: f32,
}

/// How to learn.
pub struct Way<const N: usize> {
    /// How strongly the weights of families are held to what is known before, and those of words to nothing.
    pub ridge: f32,
    /// The same for words.
    pub word_ridge: f32,
    /// How many texts have to hold a bucket before it is weighed.
    pub seen: u32,
    /// Weights of words that are smaller are left out.
    pub least: f32,
    /// From which chance on a subject is named.
    pub bars: [f32; N],
    /// What the families say by their names alone: few texts are no reason to forget it.
    pub known: BTreeMap<u16, [f32; N]>,
}

const PASSES: usize = 400;
const RATE: f32 = 0.15;

/// A bucket that is weighed.
struct Column<const N: usize> {
    bucket: u16,
    word: bool,
    known: [f32; N],
    weights: [f32; N],
    /// The squares of all slopes so far.
    slopes: [f32; N],
}

/// What is weighed: a row a bucket, and for each subject the odds to start with.
pub struct Weights<const N: usize> {
    rows: BTreeMap<u16, [f32; N]>,
    bias: [f32; N],
}

impl<const N: usize> Weights<N> {
    /// For each subject the odds of a text, above nought where it is named.
    pub fn odds(&self, example: &Example<N>) -> [f32; N] {
        let mut sums = self.bias;
        for bucket in example.features.keys() {
            if let Some(row) = self.rows.get(bucket) {
                add(&mut sums, row);
            }
        }
        sums
    }

    /// As they are shipped.
    pub fn rows(&self) -> Vec<(u16, Row<N>)> {
        let in_steps = |row: [f32; N]| -> Row<N> { row.map(|w| (w * STEPS).round() as i8) };
        let others = self.rows.iter().filter(|(bucket, _)| **bucket != ALWAYS);
        std::iter::once((ALWAYS, in_steps(self.bias)))
            .chain(others.map(|(bucket, row)| (*bucket, in_steps(*row))))
            .collect()
    }
}

/// The columns of what the examples hold, and of each example which.
fn columns<const N: usize>(
    examples: &[&Example<N>],
    way: &Way<N>,
) -> (Vec<Column<N>>, Vec<Vec<usize>>) {
    let mut seen: BTreeMap<u16, (u32, bool)> = BTreeMap::new();
    for (bucket, word) in examples.iter().flat_map(|example| &example.features) {
        let entry = seen.entry(*bucket).or_insert((0, *word));
        *entry = (entry.0 + 1, entry.1 && *word);
    }
    let kept = seen
        .into_iter()
        .filter(|(_, (count, _))| *count >= way.seen);
    let columns: Vec<Column<N>> = kept
        .map(|(bucket, (_, word))| {
            let known = way.known.get(&bucket).copied().unwrap_or([0.0; N]);
            Column {
                bucket,
                word,
                known,
                weights: known,
                slopes: [1.0; N],
            }
        })
        .collect();
    let places: BTreeMap<u16, usize> = columns.iter().map(|c| c.bucket).zip(0..).collect();
    let held = |example: &&Example<N>| -> Vec<usize> {
        let buckets = example.features.keys();
        buckets.filter_map(|b| places.get(b).copied()).collect()
    };
    let rows = examples.iter().map(held).collect();
    (columns, rows)
}

/// Learns by steps that get smaller where the slope was steep. The weights are held near what is known before; the
/// odds to start with are free.
pub fn train<const N: usize>(examples: &[&Example<N>], way: &Way<N>) -> Weights<N> {
    let (mut columns, rows) = columns(examples, way);
    let mut bias = [-2.5_f32; N];
    let mut bias_slopes = [1.0_f32; N];
    for _ in 0..PASSES {
        let pull = |c: &Column<N>| {
            let ridge = if c.word { way.word_ridge } else { way.ridge };
            std::array::from_fn(|t| ridge * (c.weights[t] - c.known[t]))
        };
        let mut slopes: Vec<[f32; N]> = columns.iter().map(pull).collect();
        let mut slope = [0.0; N];
        for (example, row) in examples.iter().zip(&rows) {
            let mut sums = bias;
            for &at in row {
                add(&mut sums, &columns[at].weights);
            }
            let wrong: [f32; N] = std::array::from_fn(|t| {
                let chance = 1.0 / (1.0 + (-sums[t]).exp());
                let wanted = example.named[t].map(|named| f32::from(u8::from(named)));
                wanted.map_or(0.0, |wanted| example.weight * (chance - wanted))
            });
            add(&mut slope, &wrong);
            for &at in row {
                add(&mut slopes[at], &wrong);
            }
        }
        descend(&mut bias, &mut bias_slopes, &slope);
        for (column, slope) in columns.iter_mut().zip(&slopes) {
            descend(&mut column.weights, &mut column.slopes, slope);
        }
    }
    shipped(columns, bias, way)
}

fn add<const N: usize>(sums: &mut [f32; N], other: &[f32; N]) {
    for (sum, other) in sums.iter_mut().zip(other) {
        *sum += other;
    }
}

fn descend<const N: usize>(weights: &mut [f32; N], squares: &mut [f32; N], slopes: &[f32; N]) {
    for ((weight, square), slope) in weights.iter_mut().zip(squares).zip(slopes) {
        *square += slope * slope;
        *weight -= RATE * slope / square.sqrt();
    }
}

/// In steps, without the small ones, and with the bars in the odds to start with.
fn shipped<const N: usize>(columns: Vec<Column<N>>, bias: [f32; N], way: &Way<N>) -> Weights<N> {
    let steps = |weight: f32| (weight * STEPS).round().clamp(-127.0, 127.0) / STEPS;
    let mut rows = BTreeMap::new();
    for column in columns {
        let least = if column.word { way.least } else { 0.0 };
        let row = column
            .weights
            .map(|w| if w.abs() < least { 0.0 } else { steps(w) });
        if row.iter().any(|weight| *weight != 0.0) {
            rows.insert(column.bucket, row);
        }
    }
    let bias = std::array::from_fn(|t| steps(bias[t] - (way.bars[t] / (1.0 - way.bars[t])).ln()));
    Weights { rows, bias }
}

/// Rightly named, wrongly named and missed.
#[derive(Debug, Clone, Copy, Default)]
pub struct Count {
    /// Rightly named.
    pub right: u32,
    /// Wrongly named.
    pub wrong: u32,
    /// Missed.
    pub missed: u32,
}

impl Count {
    /// Counts one subject of one text.
    pub fn note(&mut self, named: bool, labelled: bool) {
        self.right += u32::from(named && labelled);
        self.wrong += u32::from(named && !labelled);
        self.missed += u32::from(!named && labelled);
    }

    /// Both together.
    pub fn with(self, other: Count) -> Count {
        Count {
            right: self.right + other.right,
            wrong: self.wrong + other.wrong,
            missed: self.missed + other.missed,
        }
    }

    /// The harmonic mean of precision and recall.
    pub fn f1(self) -> f32 {
        let right = 2.0 * self.right as f32;
        right / (right + (self.wrong + self.missed) as f32).max(1.0)
    }
}

/// Counts what the weights make of examples of one subject.
pub fn count(weights: &Weights<1>, examples: &[Example<1>]) -> Count {
    let mut count = Count::default();
    for example in examples {
        count.note(
            weights.odds(example)[0] > 0.0,
            example.named[0] == Some(true),
        );
    }
    count
}

/// Each fold as the others judge it: `judge` gets the weights that the rest taught.
pub fn leave_one_out<const N: usize>(
    folds: &[Vec<Example<N>>],
    always: &[Example<N>],
    way: &Way<N>,
    mut judge: impl FnMut(usize, &Weights<N>),
) {
    for held in 0..folds.len() {
        let rest = folds.iter().enumerate().filter(|(fold, _)| *fold != held);
        let rest: Vec<&Example<N>> = rest.flat_map(|(_, fold)| fold).chain(always).collect();
        judge(held, &train(&rest, way));
    }
}
