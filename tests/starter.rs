//! What must hold for every first draft: it passes the rules, is of a good length, and sounds like no
//! other. `STARTER_SEEDS` tries more seeds than the few that a quick run has time for.

use std::collections::{BTreeMap, HashSet};

use bedside::context::Context;
use bedside::finding::Severity;
use bedside::guide::Situation;
use bedside::platform::Platform;
use bedside::profile::Profile;
use bedside::rules::{self, Draft};
use bedside::starter::{self, Brief};
use bedside::text::count_words;
use bedside::topic::Topic;
use serde::Deserialize;

/// Reviews that hold, in the worst company, the words that a draft may use.
const REVIEWS: [&str; 7] = [
    "",
    "I waited 50 minutes past my 2:15 and nobody gave an update. Long wait, tiring, annoying, and the schedule means nothing. \
     Dr. Hale was in and out in four minutes and never listened to my questions about the crown. My whole day was gone.",
    "They quoted me one cost and the bill was $612. No clear answers about coverage, my insurance paperwork is a mess, the \
     numbers make no sense and I want my money back. A guessing game, start to finish. Stressful and confusing.",
    "It hurt. I was in pain the whole time, no comfort, nobody noticed when I raised my hand, and the outcome is a disaster. I \
     have a serious concern about the infection and my worries were waved away. I feel unheard, upset and distressed.",
    "Dirty rooms, dust in every corner, a used bandage on the desk. Full parking lot, circled for a free space, signs point \
     nowhere. On hold, calling again and again, message after message, no call back. Marta at the front was cold.",
    "She read my medication out loud in a full lobby, anyone could hear. My husband was told no and turned away without a \
     reason. My daughter came away crying. Privacy? Respect? Not at this office. We never felt welcome.",
    "Terrible brisket. The waiter forgot us. My attorney will be in touch with the board and the newspaper about this \
     business and the people who lead the practice.",
];

fn full_profile() -> Profile {
    Profile {
        name: "Larkspur Family Dentistry of Cedar Hollow".to_owned(),
        phone: "(555) 010-4242".to_owned(),
        email: "desk@larkspur.example".to_owned(),
        role: "Marta Reyes, our office manager".to_owned(),
        sign_off: "Marta Reyes\nOffice manager, Larkspur Family Dentistry".to_owned(),
        ..Profile::default()
    }
}

/// Nothing told, everything told, and what lies between.
fn profiles() -> [Profile; 4] {
    let full = full_profile();
    let unsigned = Profile {
        sign_off: String::new(),
        role: "our office manager".to_owned(),
        email: String::new(),
        ..full_profile()
    };
    let by_mail = Profile {
        email: "desk@larkspur.example".to_owned(),
        ..Profile::default()
    };
    [Profile::default(), full, unsigned, by_mail]
}

fn seeds(few: u64) -> u64 {
    let told = std::env::var("STARTER_SEEDS").ok();
    told.and_then(|seeds| seeds.parse().ok()).unwrap_or(few)
}

/// What is wrong with the drafts that were tried, each fault once.
#[derive(Default)]
struct Faults {
    seen: BTreeMap<String, String>,
    tried: usize,
}

impl Faults {
    fn try_one(&mut self, brief: &Brief<'_>, review: &str, seed: u64) {
        let text = starter::draft(brief, seed);
        let context = Context {
            review: review.to_owned(),
            reviewer: brief.reviewer.to_owned(),
            situation: brief.situation,
            stars: brief.stars,
            platform: brief.platform,
            profile: brief.profile.clone(),
            ..Context::default()
        };
        self.tried += 1;
        for found in rules::lint(&Draft::new(&text), &context).findings {
            if found.severity > Severity::Hint {
                let what = format!("{}: {}", found.rule, found.span.of(&text));
                self.seen.entry(what).or_insert(text.clone());
            }
        }
        let words = count_words(&text);
        if !(40..=100).contains(&words) {
            self.seen.entry(format!("{words} words")).or_insert(text);
        }
    }

    fn none(self) {
        println!("{} drafts", self.tried);
        for (what, text) in &self.seen {
            println!("== {what}\n{text}\n");
        }
        assert!(self.seen.is_empty(), "{} kinds of fault", self.seen.len());
    }
}

#[test]
fn every_topic_in_every_situation_and_place_passes_the_rules() {
    let mut faults = Faults::default();
    let profiles = profiles();
    let mut count = 0;
    for topic in Topic::ALL {
        for situation in Situation::ALL {
            for platform in Platform::ALL {
                for seed in 0..seeds(2) {
                    count += 1;
                    let brief = Brief {
                        topics: &[topic],
                        situation,
                        stars: None,
                        platform,
                        reviewer: if count % 2 == 0 { "Dana W." } else { "" },
                        profile: &profiles[count % profiles.len()],
                    };
                    let review = REVIEWS[count % REVIEWS.len()];
                    faults.try_one(&brief, review, seed * 31 + count as u64);
                }
            }
        }
    }
    faults.none();
}

#[test]
fn two_topics_and_more_pass_the_rules() {
    let mut faults = Faults::default();
    let profiles = profiles();
    let mut count = 0;
    for first in Topic::ALL {
        for second in Topic::ALL {
            for situation in Situation::ALL {
                for seed in 0..seeds(1) {
                    count += 1;
                    let all = [first, second, Topic::ALL[count % Topic::ALL.len()]];
                    let brief = Brief {
                        topics: &all[..2 + count % 2],
                        situation,
                        stars: None,
                        platform: Platform::ALL[count % Platform::ALL.len()],
                        reviewer: "",
                        profile: &profiles[count % profiles.len()],
                    };
                    let review = REVIEWS[count % REVIEWS.len()];
                    faults.try_one(&brief, review, seed * 31 + count as u64);
                }
            }
        }
    }
    faults.none();
}

/// Reviews of five stars that hold the words that an answer to praise may use.
const PRAISE: [&str; 3] = [
    "",
    "Wonderful visit. Kind words for everyone at the desk, a warm welcome, and the whole team was patient with my questions.",
    "Dr. Hale and Marta are the best. My cleaning was painless, they called me that night, and my son was a champ. Busy week, no wait.",
];

#[test]
fn answers_to_praise_pass_the_rules_and_console_nobody() {
    let mut faults = Faults::default();
    let profiles = profiles();
    let mut count = 0;
    for platform in Platform::ALL {
        for situation in [Situation::Real, Situation::Relative] {
            for seed in 0..seeds(20) {
                count += 1;
                let brief = Brief {
                    topics: &[Topic::Other],
                    situation,
                    stars: Some(4 + count as u8 % 2),
                    platform,
                    reviewer: if count % 2 == 0 { "Dana W." } else { "" },
                    profile: &profiles[count % profiles.len()],
                };
                faults.try_one(&brief, PRAISE[count % PRAISE.len()], seed);
                assert!(!starter::draft(&brief, seed).contains("sorry"));
            }
        }
    }
    faults.none();
}

/// A labelled review.
#[derive(Deserialize)]
struct Review {
    text: String,
    situation: String,
    topics: Vec<String>,
}

#[test]
fn drafts_for_the_labelled_reviews_pass_the_rules() {
    let mut faults = Faults::default();
    let profiles = profiles();
    for fold in [
        "shared/reviews",
        "own/tune-reviews",
        "own/past-reviews",
        "own/fresh-reviews",
    ] {
        let path = format!("{}/tests/corpus/{fold}.jsonl", env!("CARGO_MANIFEST_DIR"));
        let lines = std::fs::read_to_string(&path).expect("the corpus is there");
        for line in lines.lines() {
            let review: Review = serde_json::from_str(line).expect("a labelled review");
            let topics: Vec<Topic> = review
                .topics
                .iter()
                .filter_map(|name| Topic::from_name(name))
                .collect();
            assert_eq!(topics.len(), review.topics.len(), "all topics are known");
            for seed in 0..seeds(2) {
                let brief = Brief {
                    topics: &topics,
                    situation: Situation::from_name(&review.situation).unwrap_or_default(),
                    stars: None,
                    platform: Platform::Google,
                    reviewer: "",
                    profile: &profiles[seed as usize % profiles.len()],
                };
                faults.try_one(&brief, &review.text, seed + line.len() as u64);
            }
        }
    }
    faults.none();
}

/// The triples of words of a text.
fn triples(text: &str) -> HashSet<Vec<String>> {
    let text = text.to_lowercase();
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.windows(3).map(<[String]>::to_vec).collect()
}

/// Whether less than half of all their triples of words are in both.
fn are_clearly_different(a: &HashSet<Vec<String>>, b: &HashSet<Vec<String>>) -> bool {
    let both = a.intersection(b).count();
    2 * both < a.len() + b.len() - both
}

/// How many drafts of one topic must be clearly different from each other.
const DIFFERENT: usize = 50;

/// How many clearly different drafts a brief has, up to [`DIFFERENT`].
fn different(topic: Topic, situation: Situation, stars: Option<u8>) -> usize {
    let profile = Profile::default();
    let brief = Brief {
        topics: &[topic],
        situation,
        stars,
        platform: Platform::Google,
        reviewer: "",
        profile: &profile,
    };
    let mut different: Vec<HashSet<Vec<String>>> = Vec::new();
    for seed in 0..400 {
        let text = triples(&starter::draft(&brief, seed));
        let others = &mut different.iter();
        if others.all(|other| are_clearly_different(other, &text)) {
            different.push(text);
        }
        if different.len() == DIFFERENT {
            break;
        }
    }
    different.len()
}

#[test]
fn one_topic_has_at_least_fifty_clearly_different_drafts() {
    for topic in Topic::ALL {
        for situation in Situation::ALL {
            let found = different(topic, situation, None);
            let (topic, situation) = (topic.name(), situation.as_str());
            assert!(found == DIFFERENT, "{topic}, {situation}: {found}");
        }
    }
}

#[test]
fn so_has_praise() {
    let found = different(Topic::Other, Situation::Real, Some(5));
    assert_eq!(found, DIFFERENT);
}

#[test]
fn a_thousand_seeds_give_a_thousand_drafts() {
    let profile = Profile::default();
    let brief = Brief {
        topics: &[Topic::WaitTime],
        situation: Situation::Real,
        stars: None,
        platform: Platform::Google,
        reviewer: "",
        profile: &profile,
    };
    let all: HashSet<String> = (0..1_000)
        .map(|seed| starter::draft(&brief, seed))
        .collect();
    assert_eq!(all.len(), 1_000);
    assert_eq!(starter::draft(&brief, 3), starter::draft(&brief, 3));
}
