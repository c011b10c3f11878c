//! Weighs the features of [`bedside::opinion`] on the labelled texts.
//!
//! `weigh` writes `src/opinion/weights.bin` from all folds that may be read; `weigh try` leaves each fold
//! out in turn and prints how the rest judges it. The blind fold takes no part.

#[path = "../tests/support/score.rs"]
#[allow(dead_code, reason = "only the reading of folds is wanted")]
mod score;

use bedside::context::Context;
use bedside::finding::Span;
use bedside::opinion::{BUCKETS, STEPS, bucket, features};
use bedside::reading::Reading;
use bedside::rules::REGISTRY;
use score::{Fold, PRIVACY};

const FOLDS: [(&str, &str); 9] = [
    ("shared", ""),
    ("own", "tune-"),
    ("own", "more-"),
    ("own", "past-"),
    ("own", "fresh-"),
    ("own", "later-"),
    ("own", "third-"),
    ("own", "fourth-"),
    ("own", "school-"),
];

/// One labelled sentence.
struct Example {
    /// The buckets of its features, each once.
    buckets: Vec<usize>,
    leaks: bool,
    weight: f32,
}

fn examples_of(text: &str, leaks: impl Fn(Span) -> bool, weight: f32, out: &mut Vec<Example>) {
    let context = Context::default();
    let reading = Reading::new(text, &context);
    for sentence in reading.text.sentences() {
        let mut found = Vec::new();
        features(&reading, sentence, |feature| found.push(bucket(feature)));
        found.sort_unstable();
        found.dedup();
        let leaks = leaks(sentence.span);
        out.push(Example {
            buckets: found,
            leaks,
            weight,
        });
    }
}

/// Everything of a fold that has a label: sentences, and the sentences of replies.
fn examples(fold: &Fold) -> Vec<Example> {
    let mut all = Vec::new();
    for leak in &fold.leaking {
        let start = leak.text.find(&leak.span).unwrap_or(0);
        let gold = Span::new(start, start + leak.span.len());
        examples_of(&leak.text, |span| span.overlaps(gold), 1.0, &mut all);
    }
    for text in &fold.safe {
        examples_of(text, |_| false, 1.0, &mut all);
    }
    for reply in &fold.replies {
        let gold: Vec<Span> = reply
            .spans
            .iter()
            .filter(|(label, _)| PRIVACY.contains(&label.as_str()))
            .flat_map(|(_, words)| {
                reply
                    .text
                    .match_indices(words.as_str())
                    .map(|(at, _)| Span::new(at, at + words.len()))
            })
            .collect();
        let leaks = |span: Span| gold.iter().any(|gold| gold.overlaps(span));
        examples_of(&reply.text, leaks, 0.7, &mut all);
    }
    all
}

/// A labelled file. Without one of them the weights would be others, so that ends it all.
fn read(path: &str) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// A reply with the words in it that leak.
#[derive(serde::Deserialize)]
struct Drilled {
    text: String,
    leaks: Vec<String>,
}

/// The sentences written while the rules were made, by the people who made them: lines that leak, and
/// lines that do not.
fn drill() -> Vec<Example> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus/own/");
    let mut all = Vec::new();
    for (name, leaks) in [("drill-leaking.txt", true), ("drill-safe.txt", false)] {
        let text = read(&format!("{folder}{name}"));
        for line in text.lines() {
            examples_of(line, |_| leaks, 1.0, &mut all);
        }
    }
    let replies = read(&format!("{folder}drill-replies.jsonl"));
    let replies = replies.lines().map(|line| {
        serde_json::from_str::<Drilled>(line).unwrap_or_else(|e| panic!("{e}: {line}"))
    });
    for reply in replies {
        let gold: Vec<Span> = reply
            .leaks
            .iter()
            .filter_map(|words| {
                let at = reply.text.find(words.as_str())?;
                Some(Span::new(at, at + words.len()))
            })
            .collect();
        let leaks = |span: Span| gold.iter().any(|gold| gold.overlaps(span));
        examples_of(&reply.text, leaks, 1.0, &mut all);
    }
    all
}

/// Sentences as they stand once the desk's words have taken the place of a leak.
const MENDED: &[&str] = &[
    "The day you describe was a hard day.",
    "The time you describe was a bad month at our desk.",
    "On the day you describe we were short of hands.",
    "The day you describe was not our best.",
    "What you describe should not happen to anyone.",
    "What you describe is not the welcome we want to give.",
    "We are sorry about what you describe.",
    "Then we were two people short at the desk.",
    "The amount you describe deserves a clear answer.",
    "What you describe matters to us.",
    "The student was only there to watch, with what you describe left open by mistake.",
    "The student was only there to watch, with this left open by mistake.",
    "We nearly had a heart attack when we saw the water bill.",
    "Our manager nearly had a heart attack when she saw the queue.",
    "The amount is what everyone pays.",
    "We hope the person you mention is cheerful again.",
    "The person you describe means a lot to us.",
    "The things you describe are not what we stand for.",
];

/// What the desk itself proposes: it must not doubt its own words.
fn own_words() -> Vec<Example> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus/fixes.txt");
    let text = read(path);
    let mut all = Vec::new();
    for after in text.lines().filter_map(|line| line.strip_prefix("+ ")) {
        examples_of(&after.replace("\\n", "\n"), |_| false, 1.0, &mut all);
    }
    for text in MENDED {
        examples_of(text, |_| false, 3.0, &mut all);
    }
    for rule in REGISTRY {
        examples_of(rule.right, |_| false, 1.0, &mut all);
    }
    for fix in REGISTRY
        .iter()
        .flat_map(|rule| rule.families)
        .flat_map(|family| family.fixes)
    {
        examples_of(fix, |_| false, 1.0, &mut all);
    }
    all
}

/// Weights by bucket and the bias: logistic regression that pays for the size of each weight, so that few
/// are left (coordinate descent within a trust region, after Genkin, Lewis and Madigan 2007).
struct Model {
    weights: Vec<f32>,
    bias: f32,
}

impl Model {
    fn odds(&self, example: &Example) -> f32 {
        let sum: f32 = example.buckets.iter().map(|&b| self.weights[b]).sum();
        self.bias + sum
    }

    fn train(examples: &[&Example]) -> Model {
        let mut fit = Fit::new(examples);
        for _ in 0..PASSES {
            fit.pass();
        }
        // Judged as it will be shipped.
        let stepped = |weight: f32| (weight * STEPS).round().clamp(-127.0, 127.0) / STEPS;
        Model {
            weights: fit.weights.into_iter().map(stepped).collect(),
            bias: fit.bias,
        }
    }

    /// The weights as they are shipped.
    fn packed(&self) -> Vec<u8> {
        let steps = |weight: f32| (weight * STEPS).round();
        let bias = steps(self.bias) as i16;
        let mut bytes = bias.to_le_bytes().to_vec();
        bytes.extend(self.weights.iter().map(|&w| steps(w) as i8 as u8));
        bytes
    }
}

/// A regression under way.
struct Fit<'a> {
    examples: &'a [&'a Example],
    /// Which examples are filed under a bucket; empty for buckets too rare to say anything.
    users: Vec<Vec<u32>>,
    /// The log-odds of each example so far.
    odds: Vec<f32>,
    weights: Vec<f32>,
    /// How far each weight may move at once.
    trust: Vec<f32>,
    bias: f32,
}

impl<'a> Fit<'a> {
    fn new(examples: &'a [&'a Example]) -> Fit<'a> {
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
            examples,
            users,
            odds: vec![0.0; examples.len()],
            weights: vec![0.0; BUCKETS],
            trust: vec![1.0; BUCKETS],
            bias: 0.0,
        }
    }

    /// Every weight once, and the bias.
    fn pass(&mut self) {
        let everybody: Vec<u32> = (0..self.examples.len() as u32).collect();
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
        let (slope, bend) = (slope + RIDGE * weight, bend + RIDGE);
        let free = weight - slope / bend;
        let paid = free.signum() * (free.abs() - PRICE / bend).max(0.0);
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
            let example = self.examples[i as usize];
            let chance = 1.0 / (1.0 + (-self.odds[i as usize]).exp());
            slope += example.weight * (chance - f32::from(u8::from(example.leaks)));
            bend += example.weight * chance * (1.0 - chance);
        }
        (slope, bend)
    }
}

/// In how many examples a bucket has to be.
const RARE: usize = 2;
/// How often every weight is visited.
const PASSES: usize = 40;
/// What a weight of one costs.
const PRICE: f32 = 0.5;
/// What it costs more, the larger it is.
const RIDGE: f32 = 0.0;

fn main() {
    let mut folds: Vec<Vec<Example>> = FOLDS
        .iter()
        .map(|(folder, prefix)| examples(&Fold::read(folder, prefix)))
        .collect();
    folds.push(drill());
    folds.push(own_words());
    if std::env::args().nth(1).as_deref() == Some("try") {
        for held in 0..FOLDS.len() {
            judge(&folds, held);
        }
        return;
    }
    let all: Vec<&Example> = folds.iter().flatten().collect();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/opinion/weights.bin");
    let packed = Model::train(&all).packed();
    std::fs::write(path, packed).unwrap_or_else(|e| panic!("{path}: {e}"));
}

/// Prints how a fold is judged by what the others taught.
fn judge(folds: &[Vec<Example>], held: usize) {
    let rest: Vec<&Example> = folds
        .iter()
        .enumerate()
        .filter(|(i, _)| *i != held)
        .flat_map(|(_, fold)| fold)
        .collect();
    let model = Model::train(&rest);
    let mut clean: Vec<f32> = Vec::new();
    let mut leaks: Vec<f32> = Vec::new();
    for example in &folds[held] {
        let odds = model.odds(example);
        if example.leaks {
            leaks.push(odds)
        } else {
            clean.push(odds)
        }
    }
    clean.sort_by(f32::total_cmp);
    print!("{:8}", FOLDS[held].1.trim_end_matches('-'));
    for share in [0.003, 0.005, 0.01, 0.02, 0.05] {
        let at = clean.len() - 1 - (clean.len() as f32 * share) as usize;
        let bar = clean[at];
        let found = leaks.iter().filter(|&&odds| odds > bar).count();
        print!(
            "  {share}: {bar:5.2} {:.3}",
            found as f32 / leaks.len() as f32
        );
    }
    println!();
}
