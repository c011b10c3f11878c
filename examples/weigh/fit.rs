//! Logistic regression that pays for the size of each weight, so that few are left: coordinate descent within a
//! trust region, after Genkin, Lewis and Madigan, 2007.

use bedside::opinion::{BUCKETS, Odds, STEPS, SUBJECTS, Subject, Weights};

use crate::texts::{Example, Label};

/// In how many examples a bucket has to be.
const RARE: usize = 2;
/// How often every weight is visited.
const PASSES: usize = 40;
/// What a weight of one costs.
const PRICE: f32 = 0.5;
/// The same for the tones, of which there are fewer examples.
const PRICE_OF_TONE: f32 = 0.8;
/// What the square of a weight costs besides, so that words that come together share what they say.
const PRICE_OF_SQUARE: f32 = 0.1;
/// Smaller weights are not shipped.
const LEAST: f32 = 0.25;

/// What was learned of all subjects, in steps.
pub struct Model {
    biases: [i16; SUBJECTS],
    steps: Vec<Vec<i8>>,
}

impl Model {
    /// Learns from the examples.
    pub fn train(examples: &[&Example]) -> Model {
        let mut model = Model {
            biases: [0; SUBJECTS],
            steps: Vec::new(),
        };
        for subject in 0..SUBJECTS {
            let mut fit = Fit::new(examples, subject);
            for _ in 0..PASSES {
                fit.pass();
            }
            let stepped = |weight: f32| {
                let shipped = if weight.abs() < LEAST { 0.0 } else { weight };
                (shipped * STEPS).round().clamp(-127.0, 127.0) as i8
            };
            model.biases[subject] = (fit.bias * STEPS).round() as i16;
            model
                .steps
                .push(fit.weights.into_iter().map(stepped).collect());
        }
        model
    }

    /// The log-odds of an example, as it will be judged in the page.
    pub fn odds(&self, example: &Example) -> Odds {
        std::array::from_fn(|subject| {
            let steps = &self.steps[subject];
            let sum: i32 = example.buckets.iter().map(|&b| i32::from(steps[b])).sum();
            (i32::from(self.biases[subject]) + sum) as f32 / STEPS
        })
    }

    /// As it is shipped.
    pub fn weights(&self) -> Weights {
        let mut weights = Weights::new(self.biases);
        for (subject, steps) in self.steps.iter().enumerate() {
            for (bucket, &steps) in steps.iter().enumerate().filter(|(_, steps)| **steps != 0) {
                weights.set(bucket, subject, steps);
            }
        }
        weights
    }
}

/// A regression under way.
struct Fit {
    labels: Vec<Label>,
    /// Which examples are filed under a bucket; empty for buckets too rare to say anything.
    users: Vec<Vec<u32>>,
    /// The log-odds of each example so far.
    odds: Vec<f32>,
    weights: Vec<f32>,
    /// How far each weight may move at once.
    trust: Vec<f32>,
    bias: f32,
    /// What a weight of one costs.
    price: f32,
}

impl Fit {
    fn new(examples: &[&Example], subject: usize) -> Fit {
        let known = examples.iter().filter(|e| e.labels[subject].weight > 0.0);
        let examples: Vec<&&Example> = known.collect();
        let mut users = vec![Vec::new(); BUCKETS];
        for (i, example) in examples.iter().enumerate() {
            for &b in &example.buckets {
                users[b].push(i as u32);
            }
        }
        for rare in users.iter_mut().filter(|users| users.len() < RARE) {
            rare.clear();
        }
        Fit {
            labels: examples.iter().map(|e| e.labels[subject]).collect(),
            odds: vec![0.0; examples.len()],
            users,
            weights: vec![0.0; BUCKETS],
            trust: vec![1.0; BUCKETS],
            bias: 0.0,
            price: if subject == Subject::Leak as usize {
                PRICE
            } else {
                PRICE_OF_TONE
            },
        }
    }

    /// Every weight once, and the bias.
    fn pass(&mut self) {
        let everybody: Vec<u32> = (0..self.labels.len() as u32).collect();
        let (slope, bend) = self.slope(&everybody);
        let step = -slope / bend.max(1.0);
        self.bias += step;
        self.odds.iter_mut().for_each(|odds| *odds += step);
        for bucket in 0..BUCKETS {
            let users = std::mem::take(&mut self.users[bucket]);
            if !users.is_empty() {
                self.descend(bucket, &users);
            }
            self.users[bucket] = users;
        }
    }

    /// Moves one weight to where the loss and its own price are least together.
    fn descend(&mut self, bucket: usize, users: &[u32]) {
        let weight = self.weights[bucket];
        let (slope, bend) = self.slope(users);
        let (slope, bend) = (slope + PRICE_OF_SQUARE * weight, bend + PRICE_OF_SQUARE);
        let free = weight - slope / bend;
        let paid = free.signum() * (free.abs() - self.price / bend).max(0.0);
        let reach = self.trust[bucket];
        let step = (paid - weight).clamp(-reach, reach);
        self.trust[bucket] = (2.0 * step.abs()).max(reach / 2.0);
        if step != 0.0 {
            self.weights[bucket] += step;
            for &i in users {
                self.odds[i as usize] += step;
            }
        }
    }

    /// First and second derivative of the loss along a bucket.
    fn slope(&self, users: &[u32]) -> (f32, f32) {
        let mut slope = 0.0;
        let mut bend = 1e-6;
        for &i in users {
            let label = self.labels[i as usize];
            let chance = 1.0 / (1.0 + (-self.odds[i as usize]).exp());
            slope += label.weight * (chance - f32::from(u8::from(label.marked)));
            bend += label.weight * chance * (1.0 - chance);
        }
        (slope, bend)
    }
}
