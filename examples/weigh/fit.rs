//! Logistic regression, each weight moved by itself until none wants to move: coordinate descent within a trust
//! region, after Genkin, Lewis and Madigan, 2007.
//!
//! What there is a lot of to be learned is learned by many small weights: each is priced by its square, and the price is lower the
//! more a bucket by itself tells the two kinds of sentences apart (after Wang and Manning, 2012). Then those that say least are
//! dropped, and the rest learn anew. The other subjects pay for the size of each weight, so that few are left.

use bedside::opinion::linear::{Learned, STEPS};
use bedside::opinion::{BUCKETS, Odds, SUBJECTS, Subject};

use crate::texts::{Example, Label};

/// In how many examples a bucket has to be.
const RARE: usize = 2;
/// How often every weight is visited.
const PASSES: usize = 24;
/// What a weight of one costs, where weights pay for their size.
const PRICE: f32 = 0.8;
/// What the square of a weight costs besides, so that words that come together share what they say.
const PRICE_OF_SQUARE: f32 = 0.1;
/// What the square of a weight costs where weights pay for that alone, and the bucket by itself makes one kind of sentence
/// *e* times as likely.
const PRICE_OF_TELLING: f32 = 3.3;
/// How many examples of each kind a bucket is taken to have had besides its own.
const ASSUMED: f32 = 0.1;
/// Smaller weights are not shipped, where weights pay for their size.
const LEAST: f32 = 0.25;

/// How a subject is learned.
enum Way {
    /// By this many weights, shared out to ever fewer buckets.
    Many(&'static [usize]),
    /// By as few as will do.
    Few,
}

fn way(subject: usize) -> Way {
    const LEAK: usize = Subject::Leak as usize;
    const DEFENSIVE: usize = Subject::Defensive as usize;
    const HOSTILE: usize = Subject::Hostile as usize;
    const DISMISSIVE: usize = Subject::Dismissive as usize;
    match subject {
        LEAK => Way::Many(&[50_000, 27_000]),
        DEFENSIVE => Way::Many(&[16_000, 7_600]),
        HOSTILE | DISMISSIVE => Way::Many(&[12_000, 5_600]),
        _ if subject > Subject::Overpromise as usize => Way::Many(&[5_000, 2_100]),
        _ => Way::Few,
    }
}

/// What was learned of all subjects.
pub struct Model {
    learned: [Learned; SUBJECTS],
    /// For each subject the steps of all buckets.
    steps: Vec<Vec<i8>>,
}

impl Model {
    /// Learns from the examples.
    pub fn train(examples: &[&Example]) -> Model {
        let learned: [Learned; SUBJECTS] = std::thread::scope(|scope| {
            std::array::from_fn(|subject| scope.spawn(move || learn(examples, subject)))
                .map(|thread| thread.join().unwrap_or_default())
        });
        let dense = |one: &Learned| {
            let mut steps = vec![0; BUCKETS];
            for &(bucket, step) in &one.steps {
                steps[bucket as usize] = step;
            }
            steps
        };
        Model {
            steps: learned.iter().map(dense).collect(),
            learned,
        }
    }

    /// The log-odds of an example, as it will be judged in the page.
    pub fn odds(&self, example: &Example) -> Odds {
        std::array::from_fn(|subject| {
            let steps = &self.steps[subject];
            let sum: i32 = example.buckets.iter().map(|&b| i32::from(steps[b])).sum();
            (i32::from(self.learned[subject].bias) + sum) as f32 / STEPS
        })
    }

    /// As it is shipped.
    pub fn learned(&self) -> &[Learned; SUBJECTS] {
        &self.learned
    }
}

fn learn(examples: &[&Example], subject: usize) -> Learned {
    let mut fit = Fit::new(examples, subject);
    let least = match way(subject) {
        Way::Many(sizes) => {
            fit.price_by_telling();
            fit.descend();
            for &size in sizes {
                fit.keep(size);
                fit.descend();
            }
            0.0
        }
        Way::Few => {
            fit.descend();
            LEAST
        }
    };
    fit.learned(least)
}

/// A regression under way.
struct Fit {
    labels: Vec<Label>,
    /// Which examples are filed under a bucket; empty for buckets that are not weighed.
    users: Vec<Vec<u32>>,
    /// The log-odds of each example so far.
    odds: Vec<f32>,
    weights: Vec<f32>,
    /// How far each weight may move at once.
    trust: Vec<f32>,
    bias: f32,
    /// What a weight of one costs.
    price: f32,
    /// What half the square of each weight costs.
    prices_of_square: Vec<f32>,
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
            price: PRICE,
            prices_of_square: vec![PRICE_OF_SQUARE; BUCKETS],
        }
    }

    /// Makes weights pay for their square, and buckets that tell much by themselves pay less.
    fn price_by_telling(&mut self) {
        let counts: Vec<[f32; 2]> = self.users.iter().map(|users| self.counts(users)).collect();
        let in_use = |kind: usize| {
            let of_kind = counts.iter().zip(&self.users);
            of_kind
                .filter(|(_, users)| !users.is_empty())
                .map(|(count, _)| count[kind])
                .sum::<f32>()
        };
        let all = [in_use(0), in_use(1)];
        self.price = 0.0;
        for ((price, count), users) in self
            .prices_of_square
            .iter_mut()
            .zip(&counts)
            .zip(&mut self.users)
        {
            let telling = (count[1] / all[1]).ln() - (count[0] / all[0]).ln();
            *price = PRICE_OF_TELLING / telling.powi(2);
            if telling.abs() < 0.01 {
                users.clear();
            }
        }
    }

    /// How much the clean and the marked examples among these count.
    fn counts(&self, users: &[u32]) -> [f32; 2] {
        let mut counts = [ASSUMED; 2];
        for label in users.iter().map(|&i| self.labels[i as usize]) {
            counts[usize::from(label.marked)] += label.weight.min(1.0);
        }
        counts
    }

    /// Leaves only so many buckets to be weighed: those whose weight says most, over all that hold them.
    fn keep(&mut self, size: usize) {
        let says =
            |bucket: usize| self.weights[bucket].abs() * (self.users[bucket].len() as f32).sqrt();
        let mut order: Vec<usize> = (0..BUCKETS).filter(|&b| says(b) > 0.0).collect();
        order.sort_by(|&a, &b| says(b).total_cmp(&says(a)));
        for &bucket in order.iter().skip(size) {
            let users = std::mem::take(&mut self.users[bucket]);
            let weight = std::mem::take(&mut self.weights[bucket]);
            for &i in &users {
                self.odds[i as usize] -= weight;
            }
        }
    }

    /// Visits every weight again and again.
    fn descend(&mut self) {
        self.trust.fill(1.0);
        for _ in 0..PASSES {
            self.pass();
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
                self.settle(bucket, &users);
            }
            self.users[bucket] = users;
        }
    }

    /// Moves one weight to where the loss and its own price are least together.
    fn settle(&mut self, bucket: usize, users: &[u32]) {
        let weight = self.weights[bucket];
        let price_of_square = self.prices_of_square[bucket];
        let (slope, bend) = self.slope(users);
        let (slope, bend) = (slope + price_of_square * weight, bend + price_of_square);
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

    /// In steps, without what is smaller than `least`.
    fn learned(&self, least: f32) -> Learned {
        let stepped = |(bucket, &weight): (usize, &f32)| {
            let shipped = if weight.abs() < least { 0.0 } else { weight };
            let steps = (shipped * STEPS).round().clamp(-127.0, 127.0) as i8;
            (steps != 0).then_some((bucket as u32, steps))
        };
        Learned {
            bias: (self.bias * STEPS).round() as i16,
            steps: self
                .weights
                .iter()
                .enumerate()
                .filter_map(stepped)
                .collect(),
        }
    }
}
