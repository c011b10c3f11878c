//! Weighs the features of [`bedside::review::topics`] on the labelled reviews.
//!
//! `weigh_review` writes `src/review/weights.bin` from all folds that may be read; `weigh_review try` leaves
//! each fold out in turn and prints how the rest judges it. The blind fold takes no part.

use std::fs;

use bedside::review::Topic;
use bedside::review::cues::{COUNT, CUES, Cue};
use bedside::review::topics::{FEATURES, STEPS, features};

const TOPICS: usize = Topic::ALL.len();
const FOLDS: [&str; 6] = [
    "shared/",
    "own/tune-",
    "own/past-",
    "own/fresh-",
    "own/later-",
    "own/third-",
];

/// A labelled review.
#[derive(serde::Deserialize)]
struct Review {
    text: String,
    topics: Vec<String>,
}

struct Example {
    features: [bool; FEATURES],
    topics: [bool; TOPICS],
    weight: f32,
    text: String,
}

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
            topics: Topic::ALL.map(|topic| review.topics.iter().any(|t| t == topic.as_str())),
            weight: if fold.starts_with("shared") {
                SHARED
            } else {
                1.0
            },
            text: review.text,
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

/// Logistic regression by plain descent; the last feature is the bias and is not held back.
fn train(examples: &[&Example], ridge: f32, least: f32, bar: f32) -> Weights {
    let mut weights: Weights = vec![[0.0; TOPICS]; FEATURES];
    for _ in 0..PASSES {
        let mut slopes: Weights = vec![[0.0; TOPICS]; FEATURES];
        for example in examples {
            let sums = odds(&weights, example);
            for (slope, _) in slopes.iter_mut().zip(example.features).filter(|(_, h)| *h) {
                for topic in 0..TOPICS {
                    let chance = 1.0 / (1.0 + (-sums[topic]).exp());
                    slope[topic] +=
                        example.weight * (chance - f32::from(u8::from(example.topics[topic])));
                }
            }
        }
        for (feature, (row, slope)) in weights.iter_mut().zip(slopes).enumerate() {
            let ridge = if feature + 1 == FEATURES { 0.0 } else { ridge };
            for (topic, (weight, slope)) in row.iter_mut().zip(slope).enumerate() {
                let known = *weight - prior(feature, topic);
                *weight -= RATE * (slope + ridge * known) / examples.len() as f32;
            }
        }
    }
    // Judged as it will be shipped: in steps, without the small ones, and with the bar in the bias.
    for (feature, row) in weights.iter_mut().enumerate() {
        for weight in row {
            if feature + 1 == FEATURES {
                *weight -= (bar / (1.0 - bar)).ln();
            } else if weight.abs() < least {
                *weight = 0.0;
            }
            *weight = (*weight * STEPS).round().clamp(-127.0, 127.0) / STEPS;
        }
    }
    weights
}

const SHARED: f32 = 2.0;
const PASSES: usize = 1500;
const RATE: f32 = 2.0;
const RIDGE: f32 = 2.0;
const LEAST: f32 = 0.15;
/// From which chance on a topic is named.
const BAR: f32 = 0.34;

fn f1<'a>(
    weights: &Weights,
    examples: impl IntoIterator<Item = &'a Example>,
) -> (f32, [[u32; 3]; TOPICS]) {
    let mut counts = [[0; 3]; TOPICS];
    for example in examples {
        let sums = odds(weights, example);
        let most = sums.iter().copied().fold(f32::MIN, f32::max);
        for topic in 0..TOPICS {
            let named = sums[topic] > 0.0 || sums[topic] == most;
            match (named, example.topics[topic]) {
                (true, true) => counts[topic][0] += 1,
                (true, false) => counts[topic][1] += 1,
                (false, true) => counts[topic][2] += 1,
                _ => {}
            }
        }
    }
    let sum = |i: usize| counts.iter().map(|count| count[i]).sum::<u32>() as f32;
    (2.0 * sum(0) / (2.0 * sum(0) + sum(1) + sum(2)), counts)
}

fn main() {
    let folds: Vec<Vec<Example>> = FOLDS.iter().map(|fold| read(fold)).collect();
    let all: Vec<&Example> = folds.iter().flatten().collect();
    let arg = |n: usize, or: f32| {
        std::env::args()
            .nth(n)
            .and_then(|a| a.parse().ok())
            .unwrap_or(or)
    };
    if std::env::args().nth(1).as_deref() == Some("try") {
        let (ridge, least, bar) = (arg(2, RIDGE), arg(3, LEAST), arg(4, BAR));
        let mut totals = [[0; 3]; TOPICS];
        for (held, name) in FOLDS.iter().enumerate() {
            let rest: Vec<&Example> = folds
                .iter()
                .enumerate()
                .filter(|(i, _)| *i != held)
                .flat_map(|(_, f)| f)
                .collect();
            let weights = train(&rest, ridge, least, bar);
            let (share, counts) = f1(&weights, &folds[held]);
            if std::env::var("NOTES").is_ok() {
                for e in &folds[held] {
                    let o = odds(&weights, e);
                    let m = o.iter().copied().fold(f32::MIN, f32::max);
                    let names = |f: &dyn Fn(usize) -> bool| {
                        (0..TOPICS)
                            .filter(|&t| f(t))
                            .map(|t| Topic::ALL[t].as_str())
                            .collect::<Vec<_>>()
                            .join(",")
                    };
                    println!(
                        "MISS[{}] WRONG[{}] HIT[{}] {} | {:?}",
                        names(&|t| e.topics[t] && !(o[t] > 0.0 || o[t] == m)),
                        names(&|t| !e.topics[t] && (o[t] > 0.0 || o[t] == m)),
                        names(&|t| e.topics[t] && (o[t] > 0.0 || o[t] == m)),
                        e.text.replace('\n', " "),
                        (0..COUNT)
                            .filter(|&f| e.features[f])
                            .map(|f| CUES[f])
                            .collect::<Vec<_>>()
                    );
                }
            }
            println!(
                "{name:12} {share:.3}  (own {:.3})",
                f1(&weights, rest.iter().copied()).0
            );
            for (total, count) in totals.iter_mut().zip(counts) {
                for i in 0..3 {
                    total[i] += count[i];
                }
            }
        }
        for (topic, c) in Topic::ALL.iter().zip(totals) {
            println!(
                "  {:16} {c:?} {:.2}",
                topic.as_str(),
                2.0 * c[0] as f32 / (2 * c[0] + c[1] + c[2]) as f32
            );
        }
        let s = |i: usize| totals.iter().map(|c| c[i]).sum::<u32>() as f32;
        println!("all {:.3}", 2.0 * s(0) / (2.0 * s(0) + s(1) + s(2)));
        return;
    }
    let weights = train(&all, arg(1, RIDGE), arg(2, LEAST), arg(3, BAR));
    println!("shared {:.3}", f1(&weights, &folds[0]).0);
    let bytes: Vec<u8> = weights
        .iter()
        .flatten()
        .map(|&w| (w * STEPS).round() as i8 as u8)
        .collect();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/review/weights.bin");
    fs::write(path, bytes).unwrap_or_else(|e| panic!("{path}: {e}"));
    println!("own {:.3}", f1(&weights, all.iter().copied()).0);
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
