//! Weighs the features of [`bedside::review::topics`] on the labelled reviews.
//!
//! `weigh_review` writes `src/review/topics/weights.bin` from all folds that may be read, and from the drill;
//! `weigh_review try` leaves each fold out in turn and prints how the rest judges it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use bedside::guide::Situation;
use bedside::review::Topic;
use bedside::review::cues::Cue;
use bedside::review::topics::features::{Feature, Kind};
use bedside::review::topics::hints::Hint;
use bedside::review::topics::{ALWAYS, Row, STEPS, named, of_text, pack};

const TOPICS: usize = Topic::ALL.len();
const FOLDS: [&str; 14] = [
    "shared/reviews",
    "own/tune-reviews",
    "own/past-reviews",
    "own/fresh-reviews",
    "own/later-reviews",
    "own/third-reviews",
    "own/fourth-reviews",
    "own/fifth-reviews",
    "own/sixth-reviews",
    "own/seventh-reviews",
    "own/school-reviews",
    "own/class-reviews",
    "own/course-reviews",
    "own/term-reviews",
];
const DRILL: &str = "own/drill-topics";

/// How often a review counts that is shared with others: whoever labels reviews elsewhere does it like those.
const SHARED: f32 = 2.0;
const PASSES: usize = 400;
const RATE: f32 = 0.15;
/// How strongly the weights of families are held to what is known before, and those of words to nothing.
const RIDGE: f32 = 4.0;
const WORD_RIDGE: f32 = 4.5;
/// How much of what is known before is believed.
const BELIEF: f32 = 1.0;
/// How many labelled texts have to hold a word before it is weighed.
const SEEN: u32 = 8;
/// Weights of words that are smaller are left out.
const LEAST: f32 = 0.09;
/// From which chance on a topic is named.
const BAR: f32 = 0.30;

/// A labelled text.
#[derive(serde::Deserialize)]
struct Review {
    text: String,
    topics: Vec<String>,
}

/// What is weighed of a text, and what it should come to.
struct Example {
    features: Vec<Feature>,
    topics: [bool; TOPICS],
    weight: f32,
}

fn read(fold: &str) -> Vec<Example> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus/");
    let path = format!("{folder}{fold}.jsonl");
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
    let shared = fold.starts_with("shared");
    let reviews = text
        .lines()
        .map(|line| serde_json::from_str::<Review>(line).unwrap_or_else(|e| panic!("{e}: {line}")));
    reviews
        .map(|review| Example {
            features: of_text(&review.text),
            topics: Topic::ALL.map(|topic| review.topics.iter().any(|t| t == topic.name())),
            weight: if shared { SHARED } else { 1.0 },
        })
        .collect()
}

/// A bucket that is weighed.
struct Column {
    bucket: usize,
    ridge: f32,
    known: [f32; TOPICS],
    weights: [f32; TOPICS],
    /// The squares of all slopes so far.
    slopes: [f32; TOPICS],
}

/// The columns of what the examples hold, and of each example which.
fn columns(examples: &[&Example]) -> (Vec<Column>, Vec<Vec<usize>>) {
    let mut seen: BTreeMap<usize, (u32, bool)> = BTreeMap::new();
    let own = |example: &Example| -> BTreeMap<usize, bool> {
        let words = |kind| matches!(kind, Kind::Word | Kind::Words);
        let features = example.features.iter();
        features.map(|f| (f.bucket(), words(f.kind))).collect()
    };
    for example in examples {
        for (bucket, word) in own(example) {
            let entry = seen.entry(bucket).or_insert((0, word));
            *entry = (entry.0 + 1, entry.1 && word);
        }
    }
    let known = known();
    let kept = seen.into_iter().filter(|(_, (count, _))| *count >= SEEN);
    let columns: Vec<Column> = kept
        .map(|(bucket, (_, word))| {
            let known = known.get(&bucket).copied().unwrap_or_default();
            Column {
                bucket,
                ridge: if word { WORD_RIDGE } else { RIDGE },
                known,
                weights: known,
                slopes: [1.0; TOPICS],
            }
        })
        .collect();
    let places: BTreeMap<usize, usize> = columns.iter().map(|c| c.bucket).zip(0..).collect();
    let held = |example: &&Example| -> Vec<usize> {
        let buckets: BTreeSet<usize> = example.features.iter().map(|f| f.bucket()).collect();
        buckets
            .iter()
            .filter_map(|b| places.get(b).copied())
            .collect()
    };
    let rows = examples.iter().map(held).collect();
    (columns, rows)
}

/// What is weighed: a row a bucket, and for each topic the odds to start with.
struct Weights {
    rows: BTreeMap<usize, [f32; TOPICS]>,
    bias: [f32; TOPICS],
}

/// Logistic regression by steps that get smaller where the slope was steep. The weights are held near what is
/// known before; the odds to start with are free.
fn train(examples: &[&Example]) -> Weights {
    let (mut columns, rows) = columns(examples);
    let mut bias = [-2.5_f32; TOPICS];
    let mut bias_slopes = [1.0_f32; TOPICS];
    for _ in 0..PASSES {
        let mut slopes: Vec<[f32; TOPICS]> = columns
            .iter()
            .map(|c| std::array::from_fn(|t| c.ridge * (c.weights[t] - c.known[t])))
            .collect();
        let mut slope = [0.0; TOPICS];
        for (example, row) in examples.iter().zip(&rows) {
            let mut sums = bias;
            for &at in row {
                add(&mut sums, &columns[at].weights, 1.0);
            }
            let wrong: [f32; TOPICS] = std::array::from_fn(|t| {
                let chance = 1.0 / (1.0 + (-sums[t]).exp());
                example.weight * (chance - f32::from(u8::from(example.topics[t])))
            });
            add(&mut slope, &wrong, 1.0);
            for &at in row {
                add(&mut slopes[at], &wrong, 1.0);
            }
        }
        descend(&mut bias, &mut bias_slopes, &slope);
        for (column, slope) in columns.iter_mut().zip(&slopes) {
            descend(&mut column.weights, &mut column.slopes, slope);
        }
    }
    shipped(columns, bias)
}

fn add(sums: &mut [f32; TOPICS], other: &[f32; TOPICS], times: f32) {
    for (sum, other) in sums.iter_mut().zip(other) {
        *sum += times * other;
    }
}

fn descend(weights: &mut [f32; TOPICS], squares: &mut [f32; TOPICS], slopes: &[f32; TOPICS]) {
    for ((weight, square), slope) in weights.iter_mut().zip(squares).zip(slopes) {
        *square += slope * slope;
        *weight -= RATE * slope / square.sqrt();
    }
}

/// In steps, without the small ones, and with the bar in the odds to start with.
fn shipped(columns: Vec<Column>, mut bias: [f32; TOPICS]) -> Weights {
    let steps = |weight: f32| (weight * STEPS).round().clamp(-127.0, 127.0) / STEPS;
    let mut rows = BTreeMap::new();
    for column in columns {
        let least = if column.ridge > RIDGE { LEAST } else { 0.0 };
        let row = column
            .weights
            .map(|w| if w.abs() < least { 0.0 } else { steps(w) });
        if row.iter().any(|weight| *weight != 0.0) {
            rows.insert(column.bucket, row);
        }
    }
    for bias in &mut bias {
        *bias = steps(*bias - (BAR / (1.0 - BAR)).ln());
    }
    Weights { rows, bias }
}

/// What a family says by its name alone: few reviews of a topic are no reason to forget it.
fn known() -> BTreeMap<usize, [f32; TOPICS]> {
    let cues = CUES.map(|(cue, topic, weight)| (Feature::of_cue(cue), topic, weight));
    let hints = HINTS.map(|(hint, topic, weight)| (Feature::of_hint(hint), topic, weight));
    let situations = [
        (Situation::Fake, Topic::Other, 3.0),
        (Situation::TurnedAway, Topic::Refusal, 2.0),
    ];
    let situations = situations.map(|(s, topic, weight)| (Feature::of_situation(s), topic, weight));
    let mut known: BTreeMap<usize, [f32; TOPICS]> = BTreeMap::new();
    for (feature, topic, weight) in cues.into_iter().chain(hints).chain(situations) {
        known.entry(feature.bucket()).or_default()[topic as usize] = BELIEF * weight;
    }
    known
}

/// The cues that say something of a topic.
const CUES: [(Cue, Topic, f32); 21] = [
    (Cue::Wait, Topic::WaitTime, 1.0),
    (Cue::Behind, Topic::WaitTime, 0.6),
    (Cue::Hours, Topic::WaitTime, 0.6),
    (Cue::Unreached, Topic::PhoneAccess, 1.5),
    (Cue::Call, Topic::PhoneAccess, 0.5),
    (Cue::HungUp, Topic::PhoneAccess, 0.8),
    (Cue::NoReply, Topic::Communication, 1.0),
    (Cue::Untold, Topic::Communication, 1.0),
    (Cue::Mixed, Topic::Communication, 1.0),
    (Cue::Schedule, Topic::Scheduling, 0.6),
    (Cue::Cancelled, Topic::Scheduling, 1.5),
    (Cue::Bill, Topic::Billing, 1.5),
    (Cue::Insurance, Topic::Insurance, 2.0),
    (Cue::Rude, Topic::StaffAttitude, 0.8),
    (Cue::Unheard, Topic::DoctorAttitude, 0.8),
    (Cue::Wrong, Topic::Outcome, 1.0),
    (Cue::Pain, Topic::Pain, 1.0),
    (Cue::Dirty, Topic::Cleanliness, 2.0),
    (Cue::Parking, Topic::Parking, 2.5),
    (Cue::Privacy, Topic::Privacy, 2.0),
    (Cue::Refused, Topic::Refusal, 1.0),
];

/// The hints that say something of a topic.
const HINTS: [(Hint, Topic, f32); 27] = [
    (Hint::Waited, Topic::WaitTime, 1.0),
    (Hint::Late, Topic::WaitTime, 0.8),
    (Hint::Clock, Topic::WaitTime, 0.3),
    (Hint::Moved, Topic::Scheduling, 1.0),
    (Hint::Booking, Topic::Scheduling, 0.6),
    (Hint::Months, Topic::Scheduling, 0.7),
    (Hint::Phone, Topic::PhoneAccess, 0.6),
    (Hint::Unreached, Topic::PhoneAccess, 1.2),
    (Hint::NoReply, Topic::Communication, 0.8),
    (Hint::Untold, Topic::Communication, 1.0),
    (Hint::Mixed, Topic::Communication, 0.8),
    (Hint::Language, Topic::Communication, 0.8),
    (Hint::Bill, Topic::Billing, 1.2),
    (Hint::Price, Topic::Billing, 0.7),
    (Hint::Insurance, Topic::Insurance, 1.5),
    (Hint::Rude, Topic::StaffAttitude, 0.6),
    (Hint::Unheard, Topic::DoctorAttitude, 0.7),
    (Hint::Doctor, Topic::DoctorAttitude, 0.4),
    (Hint::Worse, Topic::Outcome, 0.8),
    (Hint::Pain, Topic::Pain, 0.8),
    (Hint::Dirty, Topic::Cleanliness, 1.3),
    (Hint::Parking, Topic::Parking, 1.2),
    (Hint::Privacy, Topic::Privacy, 1.2),
    (Hint::Refused, Topic::Refusal, 0.9),
    (Hint::House, Topic::Other, 0.5),
    (Hint::Trade, Topic::Other, 0.8),
    (Hint::Hearsay, Topic::Other, 0.6),
];

/// Rightly named, wrongly named and missed, for each topic.
type Counts = [[u32; 3]; TOPICS];

fn count(weights: &Weights, examples: &[Example], counts: &mut Counts) {
    for example in examples {
        let buckets: BTreeSet<usize> = example.features.iter().map(|f| f.bucket()).collect();
        let mut sums = weights.bias;
        for row in buckets.iter().filter_map(|bucket| weights.rows.get(bucket)) {
            add(&mut sums, row, 1.0);
        }
        let named = named(sums.map(|sum| (sum * STEPS).round() as i32));
        for (topic, count) in counts.iter_mut().enumerate() {
            match (named.contains(&Topic::ALL[topic]), example.topics[topic]) {
                (true, true) => count[0] += 1,
                (true, false) => count[1] += 1,
                (false, true) => count[2] += 1,
                (false, false) => {}
            }
        }
    }
}

fn f1(counts: &[[u32; 3]]) -> f32 {
    let sum = |i: usize| counts.iter().map(|count| count[i]).sum::<u32>() as f32;
    2.0 * sum(0) / (2.0 * sum(0) + sum(1) + sum(2)).max(1.0)
}

fn main() {
    let folds: Vec<Vec<Example>> = FOLDS.iter().map(|fold| read(fold)).collect();
    let drill = read(DRILL);
    if std::env::args().nth(1).as_deref() == Some("try") {
        return judge(&folds, &drill);
    }
    let all: Vec<&Example> = folds.iter().flatten().chain(&drill).collect();
    let weights = train(&all);
    let in_steps = |row: [f32; TOPICS]| -> Row { row.map(|w| (w * STEPS).round() as i8) };
    let mut rows: Vec<(u16, Row)> = vec![(ALWAYS as u16, in_steps(weights.bias))];
    let others = weights
        .rows
        .into_iter()
        .filter(|(bucket, _)| *bucket != ALWAYS);
    rows.extend(others.map(|(bucket, row)| (bucket as u16, in_steps(row))));
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/review/topics/weights.bin");
    fs::write(path, pack(&rows)).unwrap_or_else(|e| panic!("{path}: {e}"));
    println!("{} rows", rows.len());
}

/// Prints how each fold is judged by what the others taught, and each topic over all.
fn judge(folds: &[Vec<Example>], drill: &[Example]) {
    let mut totals: Counts = [[0; 3]; TOPICS];
    for (held, name) in FOLDS.iter().enumerate() {
        let rest = folds.iter().enumerate().filter(|(fold, _)| *fold != held);
        let rest: Vec<&Example> = rest.flat_map(|(_, fold)| fold).chain(drill).collect();
        let mut counts: Counts = [[0; 3]; TOPICS];
        count(&train(&rest), &folds[held], &mut counts);
        println!("{name:20} {:.3}", f1(&counts));
        for (total, count) in totals.iter_mut().zip(counts) {
            for (total, count) in total.iter_mut().zip(count) {
                *total += count;
            }
        }
    }
    for (topic, count) in Topic::ALL.iter().zip(&totals) {
        println!("  {:16} {:.2}  {count:?}", topic.name(), f1(&[*count]));
    }
    println!("{:20} {:.3}", "all", f1(&totals));
}
