//! Weighs the features of [`bedside::review::topics`] on the labelled reviews.
//!
//! `weigh_review` writes `src/review/weights.bin` from all folds that may be read; `weigh_review try` leaves
//! each fold out in turn and prints how the rest judges it. The blind fold takes no part.

use std::fs;

use bedside::review::Topic;
use bedside::review::cues::Cue;
use bedside::review::topics::{FEATURES, STEPS, features};

const TOPICS: usize = Topic::ALL.len();
const FOLDS: [&str; 7] = [
    "shared/",
    "own/tune-",
    "own/past-",
    "own/fresh-",
    "own/later-",
    "own/third-",
    "own/fourth-",
];

/// A labelled review.
#[derive(serde::Deserialize)]
struct Review {
    text: String,
    topics: Vec<String>,
}

/// What is weighed of a review, and what it should come to.
struct Example {
    features: [bool; FEATURES],
    topics: [bool; TOPICS],
    weight: f32,
}

/// For each feature a weight a topic.
type Weights = Vec<[f32; TOPICS]>;

fn read(fold: &str) -> Vec<Example> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus/");
    let path = format!("{folder}{fold}reviews.jsonl");
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
    let reviews = text
        .lines()
        .map(|line| serde_json::from_str::<Review>(line).unwrap_or_else(|e| panic!("{e}: {line}")));
    reviews
        .map(|review| Example {
            features: features(&review.text),
            topics: Topic::ALL.map(|topic| review.topics.iter().any(|t| t == topic.name())),
            weight: if fold.starts_with("shared") {
                SHARED
            } else {
                1.0
            },
        })
        .collect()
}

fn odds(weights: &Weights, example: &Example) -> [f32; TOPICS] {
    let mut sums = [0.0; TOPICS];
    for (row, _) in weights
        .iter()
        .zip(example.features)
        .filter(|(_, holds)| *holds)
    {
        for (sum, weight) in sums.iter_mut().zip(row) {
            *sum += weight;
        }
    }
    sums
}

/// How often a review counts that is shared with others: whoever labels reviews elsewhere does it like those.
const SHARED: f32 = 2.0;
const PASSES: usize = 1500;
const RATE: f32 = 2.0;
const RIDGE: f32 = 2.0;
const LEAST: f32 = 0.15;
/// From which chance on a topic is named.
const BAR: f32 = 0.34;

/// Logistic regression by plain descent. Weights are held near what is known before; the bias, the last
/// feature, is free.
fn train(examples: &[&Example]) -> Weights {
    let mut weights: Weights = vec![[0.0; TOPICS]; FEATURES];
    for _ in 0..PASSES {
        let slopes = slopes(&weights, examples);
        for (feature, (row, slope)) in weights.iter_mut().zip(slopes).enumerate() {
            let ridge = if feature + 1 == FEATURES { 0.0 } else { RIDGE };
            for (topic, (weight, slope)) in row.iter_mut().zip(slope).enumerate() {
                let known = *weight - prior(feature, topic);
                *weight -= RATE * (slope + ridge * known) / examples.len() as f32;
            }
        }
    }
    as_shipped(&mut weights);
    weights
}

fn slopes(weights: &Weights, examples: &[&Example]) -> Weights {
    let mut slopes: Weights = vec![[0.0; TOPICS]; FEATURES];
    for example in examples {
        let sums = odds(weights, example);
        let rows = slopes.iter_mut().zip(example.features);
        for (row, _) in rows.filter(|(_, holds)| *holds) {
            for (topic, slope) in row.iter_mut().enumerate() {
                let chance = 1.0 / (1.0 + (-sums[topic]).exp());
                let wrong = chance - f32::from(u8::from(example.topics[topic]));
                *slope += example.weight * wrong;
            }
        }
    }
    slopes
}

/// In steps, without the small ones, and with the bar in the bias.
fn as_shipped(weights: &mut Weights) {
    for (feature, row) in weights.iter_mut().enumerate() {
        for weight in row {
            if feature + 1 == FEATURES {
                *weight -= (BAR / (1.0 - BAR)).ln();
            } else if weight.abs() < LEAST {
                *weight = 0.0;
            }
            *weight = (*weight * STEPS).round().clamp(-127.0, 127.0) / STEPS;
        }
    }
}

/// Rightly named, wrongly named and missed, for each topic.
type Counts = [[u32; 3]; TOPICS];

fn count(weights: &Weights, examples: &[Example], counts: &mut Counts) {
    for example in examples {
        let sums = odds(weights, example);
        let most = sums.iter().copied().fold(f32::MIN, f32::max);
        for (topic, count) in counts.iter_mut().enumerate() {
            let named = sums[topic] > 0.0 || sums[topic] == most;
            match (named, example.topics[topic]) {
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
    if std::env::args().nth(1).as_deref() == Some("try") {
        return judge(&folds);
    }
    let all: Vec<&Example> = folds.iter().flatten().collect();
    let weights = train(&all);
    let steps = weights.iter().flatten().map(|weight| weight * STEPS);
    let bytes: Vec<u8> = steps.map(|steps| steps.round() as i8 as u8).collect();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/review/weights.bin");
    fs::write(path, bytes).unwrap_or_else(|e| panic!("{path}: {e}"));
}

/// Prints how each fold is judged by what the others taught, and each topic over all.
fn judge(folds: &[Vec<Example>]) {
    let mut totals: Counts = [[0; 3]; TOPICS];
    for (held, name) in FOLDS.iter().enumerate() {
        let rest = folds.iter().enumerate().filter(|(fold, _)| *fold != held);
        let rest: Vec<&Example> = rest.flat_map(|(_, fold)| fold).collect();
        let mut counts: Counts = [[0; 3]; TOPICS];
        count(&train(&rest), &folds[held], &mut counts);
        println!("{name:16} {:.3}", f1(&counts));
        for (total, count) in totals.iter_mut().zip(counts) {
            for (total, count) in total.iter_mut().zip(count) {
                *total += count;
            }
        }
    }
    for (topic, count) in Topic::ALL.iter().zip(&totals) {
        println!("  {:16} {:.2}  {count:?}", topic.name(), f1(&[*count]));
    }
    println!("{:16} {:.3}", "all", f1(&totals));
}

/// What a cue says by its name alone: few reviews of a topic are no reason to forget it.
fn prior(feature: usize, topic: usize) -> f32 {
    const KNOWN: [(Cue, Topic, f32); 24] = [
        (Cue::Parking, Topic::Parking, 3.0),
        (Cue::Dirty, Topic::Cleanliness, 3.0),
        (Cue::Privacy, Topic::Privacy, 3.0),
        (Cue::Insurance, Topic::Insurance, 2.5),
        (Cue::Pain, Topic::Pain, 1.5),
        (Cue::Wrong, Topic::Outcome, 1.5),
        (Cue::Bill, Topic::Billing, 2.0),
        (Cue::Price, Topic::Billing, 1.0),
        (Cue::Unreached, Topic::PhoneAccess, 2.0),
        (Cue::HungUp, Topic::PhoneAccess, 1.0),
        (Cue::Call, Topic::PhoneAccess, 0.7),
        (Cue::Wait, Topic::WaitTime, 2.0),
        (Cue::Behind, Topic::WaitTime, 1.0),
        (Cue::Hours, Topic::WaitTime, 1.0),
        (Cue::Cancelled, Topic::Scheduling, 2.0),
        (Cue::Schedule, Topic::Scheduling, 1.0),
        (Cue::Refused, Topic::Refusal, 1.5),
        (Cue::AtDoor, Topic::Refusal, 1.5),
        (Cue::NoReply, Topic::Communication, 1.0),
        (Cue::Untold, Topic::Communication, 1.0),
        (Cue::Mixed, Topic::Communication, 1.0),
        (Cue::Rude, Topic::StaffAttitude, 1.0),
        (Cue::Unheard, Topic::DoctorAttitude, 1.0),
        (Cue::Trade, Topic::Other, 2.0),
    ];
    let known = KNOWN
        .iter()
        .find(|(cue, about, _)| *cue as usize == feature && *about as usize == topic);
    known.map_or(0.0, |known| known.2)
}
