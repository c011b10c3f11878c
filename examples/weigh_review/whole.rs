//! What a review as a whole is weighed for: its topics and its situation.

use std::collections::BTreeMap;

use bedside::guide::Situation;
use bedside::review::Topic;
use bedside::review::cues::Cue;
use bedside::review::topics;
use bedside::review::weighed::features::{Feature, Kind};
use bedside::review::weighed::hints::Hint;
use bedside::review::weighed::{Odds, SITUATIONS, SUBJECTS, of_text};
use bedside::review::weights::STEPS;

use crate::Review;
use crate::fit::{Count, Example, Way, Weights};

const TOPICS: usize = Topic::ALL.len();

/// From which chance on a topic is named, and a situation.
const TOPIC_BAR: f32 = 0.30;
const SITUATION_BAR: f32 = 0.35;
/// How much of what is known before is believed.
const BELIEF: f32 = 1.0;

/// How reviews teach.
pub fn way() -> Way<SUBJECTS> {
    Way {
        ridge: 4.0,
        word_ridge: 4.5,
        seen: 8,
        least: 0.17,
        bars: std::array::from_fn(|at| {
            if at < TOPICS {
                TOPIC_BAR
            } else {
                SITUATION_BAR
            }
        }),
        known: known(),
    }
}

/// What a labelled review teaches.
pub fn example(review: &Review, weight: f32) -> Example<SUBJECTS> {
    let features = of_text(&review.text);
    let word = |feature: &Feature| matches!(feature.kind, Kind::Word | Kind::Words);
    let topics = Topic::ALL.map(|topic| review.topics.iter().any(|t| t == topic.name()));
    let told = !review.situation.is_empty();
    let situations =
        SITUATIONS.map(|situation| told.then(|| review.situation == situation.as_str()));
    let mut named = topics.map(Some).into_iter().chain(situations);
    Example {
        features: features.iter().map(|f| (f.bucket(), word(f))).collect(),
        named: std::array::from_fn(|_| named.next().unwrap_or_default()),
        weight,
    }
}

/// What was named of the reviews of a fold.
pub struct Counts {
    /// For each topic.
    pub topics: [Count; TOPICS],
    /// How many situations were right.
    pub situations: u32,
}

/// Counts what the weights make of reviews.
pub fn count(weights: &Weights<SUBJECTS>, examples: &[Example<SUBJECTS>]) -> Counts {
    let mut counts = Counts {
        topics: [Count::default(); TOPICS],
        situations: 0,
    };
    for example in examples {
        let odds = Odds::new(
            weights
                .odds(example)
                .map(|sum| (sum * STEPS).round() as i32),
        );
        let named = topics::of(&odds);
        for (count, (topic, labelled)) in counts
            .topics
            .iter_mut()
            .zip(Topic::ALL.iter().zip(example.named))
        {
            count.note(named.contains(topic), labelled == Some(true));
        }
        let likely = odds
            .situations()
            .enumerate()
            .filter(|(_, (_, odds))| *odds > 0);
        let situation = likely.max_by_key(|(_, (_, odds))| *odds).map(|(at, _)| at);
        let labelled = example.named[TOPICS..]
            .iter()
            .position(|labelled| *labelled == Some(true));
        counts.situations += u32::from(situation == labelled);
    }
    counts
}

/// All topics together.
pub fn all(counts: &[Count; TOPICS]) -> Count {
    counts
        .iter()
        .fold(Count::default(), |sum, count| sum.with(*count))
}

/// What a family says by its name alone: few reviews of a topic are no reason to forget it.
fn known() -> BTreeMap<u16, [f32; SUBJECTS]> {
    let cues = CUES.map(|(cue, topic, weight)| (Feature::of_cue(cue), topic as usize, weight));
    let hints = HINTS.map(|(hint, topic, weight)| (Feature::of_hint(hint), topic as usize, weight));
    let also = [
        (Situation::Fake, Topic::Other as usize, 3.0),
        (Situation::TurnedAway, Topic::Refusal as usize, 2.0),
    ];
    let also = also.map(|(s, topic, weight)| (Feature::of_situation(s), topic, weight));
    let seems = SITUATIONS.iter().zip(TOPICS..);
    let seems = seems.map(|(s, at)| (Feature::of_situation(*s), at, 2.5));
    let mut known: BTreeMap<u16, [f32; SUBJECTS]> = BTreeMap::new();
    for (feature, subject, weight) in cues.into_iter().chain(hints).chain(also).chain(seems) {
        let row = known.entry(feature.bucket()).or_insert([0.0; SUBJECTS]);
        row[subject] = BELIEF * weight;
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
