//! Weighs what is learned of reviews: their topics and situations ([`bedside::review::weighed`]), which of their
//! parts praise ([`bedside::review::praise`]), whom they point at ([`bedside::review::people`]) and which of their words
//! are clinical ([`bedside::review::clinical`]).
//!
//! `weigh_review` writes all four files of weights from all folds that may be read, and from the drill; `weigh_review try`
//! leaves each fold out in turn and prints how the rest judges it.

use std::fs;

use bedside::finding::Span;
use bedside::review::Topic;
use bedside::review::weights::pack;

#[path = "../../tests/support/read_score.rs"]
#[allow(dead_code, reason = "it scores as well")]
mod read_score;

mod clinical;
mod fit;
mod people;
mod praise;
mod whole;

use fit::{Count, Example, Way};

const FOLDS: [&str; 17] = [
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
    "own/year-reviews",
    "own/campus-reviews",
    "own/drill-reviews",
];
const DRILL: &str = "own/drill-topics";

/// How often a review counts that is shared with others: whoever labels reviews elsewhere does it like those.
const SHARED: f32 = 4.0;

/// The fold in which fewer people and more praise are labelled than in the others, and how much it counts for these.
const SPARING: &str = "own/campus-reviews";
const FOR_PEOPLE: f32 = 0.1;
const FOR_PRAISE: f32 = 0.5;

/// A labelled review, or a labelled text of the drill, which has topics alone.
#[derive(serde::Deserialize)]
pub struct Review {
    text: String,
    topics: Vec<String>,
    #[serde(default)]
    rating: u8,
    #[serde(default)]
    situation: String,
    #[serde(default)]
    positives: Vec<String>,
    #[serde(default)]
    staff: Vec<String>,
    #[serde(default)]
    clinical: Vec<String>,
}

impl Review {
    /// Every place of labelled words.
    fn places(&self, labelled: &[String]) -> Vec<Span> {
        let places = |words: &String| read_score::places(&self.text, words);
        labelled.iter().flat_map(places).collect()
    }
}

fn read(fold: &str) -> Vec<Review> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus/");
    let path = format!("{folder}{fold}.jsonl");
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
    let review = |line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"));
    text.lines().map(review).collect()
}

/// All folds, each with how much its reviews count: those of the sparing one so much.
fn folds(sparing: f32) -> Vec<(f32, Vec<Review>)> {
    let weight = |fold: &str| match fold {
        SPARING => sparing,
        _ if fold.starts_with("shared") => SHARED,
        _ => 1.0,
    };
    let fold = |fold: &&str| (weight(fold), read(fold));
    FOLDS.iter().map(fold).collect()
}

fn main() {
    let folds_alike = folds(1.0);
    let whole = |review: &Review, weight| vec![whole::example(review, weight)];
    let drill: Vec<Whole> = read(DRILL)
        .iter()
        .flat_map(|text| whole(text, 1.0))
        .collect();
    let wholes = examples(&folds_alike, whole);
    let parts = examples(&folds(FOR_PRAISE), praise::examples);
    let people = examples(&folds(FOR_PEOPLE), people::examples);
    let words = examples(&folds_alike, clinical::examples);
    if std::env::args().nth(1).as_deref() == Some("try") {
        judge_wholes(&wholes, &drill);
        judge("praise", &parts, &praise::way());
        judge("people", &people, &people::way());
        judge("clinical", &words, &clinical::way());
        return;
    }
    write("weighed", &wholes, &drill, &whole::way());
    write("praise", &parts, &[], &praise::way());
    write("people", &people, &[], &people::way());
    write("clinical", &words, &[], &clinical::way());
}

/// What a review as a whole teaches.
type Whole = Example<{ bedside::review::weighed::SUBJECTS }>;

/// What the reviews of each fold teach.
fn examples<const N: usize>(
    folds: &[(f32, Vec<Review>)],
    of: impl Fn(&Review, f32) -> Vec<Example<N>>,
) -> Vec<Vec<Example<N>>> {
    let examples = folds
        .iter()
        .map(|(weight, fold)| fold.iter().flat_map(|review| of(review, *weight)).collect());
    examples.collect()
}

/// Learns from all, and writes what is shipped.
fn write<const N: usize>(
    name: &str,
    folds: &[Vec<Example<N>>],
    drill: &[Example<N>],
    way: &Way<N>,
) {
    let all: Vec<&Example<N>> = folds.iter().flatten().chain(drill).collect();
    let rows = fit::train(&all, way).rows();
    let path = format!(
        "{}/src/review/{name}/weights.bin",
        env!("CARGO_MANIFEST_DIR")
    );
    fs::write(&path, pack(&rows)).unwrap_or_else(|e| panic!("{path}: {e}"));
    println!("{name}: {} rows", rows.len());
}

/// Prints how each fold is judged by what the others taught, and each topic over all.
fn judge_wholes(folds: &[Vec<Whole>], drill: &[Whole]) {
    let mut totals = [Count::default(); Topic::ALL.len()];
    let (mut situations, mut reviews) = (0, 0);
    println!("{:20} topics  situations", "");
    fit::leave_one_out(folds, drill, &whole::way(), |held, weights| {
        let counts = whole::count(weights, &folds[held]);
        let share = counts.situations as f32 / folds[held].len() as f32;
        println!(
            "{:20} {:.3}   {share:.3}",
            FOLDS[held],
            whole::all(&counts.topics).f1()
        );
        for (total, count) in totals.iter_mut().zip(counts.topics) {
            *total = total.with(count);
        }
        situations += counts.situations;
        reviews += folds[held].len();
    });
    for (topic, count) in Topic::ALL.iter().zip(&totals) {
        println!("  {:16} {:.2}  {count:?}", topic.name(), count.f1());
    }
    println!(
        "{:20} {:.3}   {:.3}",
        "all",
        whole::all(&totals).f1(),
        situations as f32 / reviews as f32
    );
}

/// The same of what is one subject: parts that praise, people.
fn judge(name: &str, folds: &[Vec<Example<1>>], way: &Way<1>) {
    let mut total = Count::default();
    println!("{:20} {name}", "");
    fit::leave_one_out(folds, &[], way, |held, weights| {
        let count = fit::count(weights, &folds[held]);
        println!("{:20} {:.3}  {count:?}", FOLDS[held], count.f1());
        total = total.with(count);
    });
    println!("{:20} {:.3}  {total:?}", "all", total.f1());
}
