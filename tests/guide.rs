//! What the guide says about reviews and replies, over the labelled ones. Floors may only rise.

use std::collections::BTreeMap;
use std::{fs, path::Path};

use bedside::context::Context;
use bedside::guide::answered::{Answered, compare};
use bedside::guide::triage::signs;
use bedside::guide::wording::echo;
use bedside::review;
use bedside::rules::{Draft, lint};
use bedside::starter::{self, Brief};
use bedside::topic::Topic;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// Folds that may be read, whose reviews have names of their own.
const FOLDS: [&str; 7] = [
    "shared/",
    "own/tune-",
    "own/past-",
    "own/fresh-",
    "own/later-",
    "own/third-",
    "own/fourth-",
];

#[derive(Deserialize)]
struct Review {
    id: String,
    text: String,
    rating: u8,
    situation: String,
}

#[derive(Deserialize)]
struct Reply {
    text: String,
    for_review: Option<String>,
    labels: Vec<String>,
}

fn lines<T: DeserializeOwned>(name: &str) -> Vec<T> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/corpus")
        .join(name);
    let text = fs::read_to_string(path).expect("the corpus is there");
    let parse = |line| serde_json::from_str(line).expect("each line is a record");
    text.lines().map(parse).collect()
}

fn reviews() -> Vec<Review> {
    let fold = |fold: &&str| lines(&format!("{fold}reviews.jsonl"));
    FOLDS.iter().flat_map(fold).collect()
}

/// A good reply is told of something left open only now and then.
#[test]
fn good_replies_are_left_alone() {
    let reviews: BTreeMap<String, Review> = reviews()
        .into_iter()
        .map(|review| (review.id.clone(), review))
        .collect();
    let replies = FOLDS
        .iter()
        .flat_map(|fold| lines::<Reply>(&format!("{fold}replies.jsonl")));
    let (mut good, mut named) = (0, 0);
    for reply in replies.filter(|reply| reply.labels.is_empty()) {
        let Some(review) = reply.for_review.and_then(|id| reviews.get(&id)) else {
            continue;
        };
        let topics = review::read(&review.text, Some(review.rating)).topics;
        good += 1;
        named += usize::from(compare(&review.text, &topics, &reply.text) != Answered::default());
    }
    assert!(good > 400, "{good}");
    assert!(named * 16 <= good, "{named} of {good}");
}

/// A first draft to one topic leaves another one open, and mostly is told so.
#[test]
fn a_second_topic_is_missed() {
    let answerable = [
        Topic::WaitTime,
        Topic::StaffAttitude,
        Topic::Scheduling,
        Topic::PhoneAccess,
        Topic::Billing,
        Topic::Insurance,
        Topic::Cleanliness,
        Topic::Parking,
        Topic::Privacy,
        Topic::Refusal,
    ];
    let (mut all, mut told) = (0, 0);
    for topic in answerable {
        for other in answerable.into_iter().filter(|other| *other != topic) {
            for seed in 0..20 {
                let brief = Brief {
                    topics: &[topic],
                    situation: Default::default(),
                    stars: None,
                    platform: Default::default(),
                    reviewer: "",
                    profile: &Default::default(),
                };
                let draft = starter::draft(&brief, seed);
                all += 1;
                told += usize::from(compare("", &[topic, other], &draft).open == [other]);
            }
        }
    }
    assert!(told * 4 > all * 3, "{told} of {all}");
}

/// Whoever names a lawyer, a board or the press is not answered on the spot, and ordinary anger is.
#[test]
fn grave_reviews_are_told_from_ordinary_ones() {
    let (mut grave, mut seen, mut ordinary, mut kept_back) = (0, 0, 0, 0);
    for review in reviews() {
        let reading = review::read(&review.text, Some(review.rating));
        let any = usize::from(!signs(&review.text, &reading).is_empty());
        match review.situation.as_str() {
            "escalated" => (grave, seen) = (grave + 1, seen + any),
            "real" => (ordinary, kept_back) = (ordinary + 1, kept_back + any),
            _ => {}
        }
    }
    assert!(seen * 10 >= grave * 9, "{seen} of {grave}");
    assert!(kept_back * 12 <= ordinary, "{kept_back} of {ordinary}");
}

/// The words that are offered say nothing that a review's own reply must not say.
#[test]
fn offered_words_are_clean_under_every_review() {
    for review in reviews() {
        let reading = review::read(&review.text, Some(review.rating));
        let context = Context {
            review: review.text,
            situation: reading.situation,
            ..Context::default()
        };
        for topic in reading.topics {
            let draft = format!(
                "Hello, thank you for the feedback. We are sorry about {}.",
                echo(topic)
            );
            let report = lint(&Draft::new(&draft), &context);
            let marked = report
                .findings
                .iter()
                .filter(|found| !found.span.is_empty());
            assert_eq!(marked.count(), 0, "{draft}\n{}", context.review);
        }
    }
}
