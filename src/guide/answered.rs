//! Which complaints of a review a reply speaks to, and which it brings up on its own.
//!
//! Lenient on purpose: a reply speaks in general, so any word of a topic counts as an answer to it, and so does
//! any telling word of the sentence that raised it. What was never raised is named only where the words leave
//! no doubt.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::phrase::{self, BadPattern, Match, Phrases, Tag};
use crate::text::Text;
use crate::topic::Topic;

mod words;

use words::words;

/// What a reply leaves open, and what it brings up.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answered {
    /// Topics of the review that the reply does not speak to.
    pub open: Vec<Topic>,
    /// Topics of the reply that the review never raised.
    pub unasked: Vec<Topic>,
}

/// Fewer words are a reply that has just been begun.
const BEGUN: usize = 20;

/// How words of a topic are read.
#[derive(Clone, Copy)]
#[repr(u32)]
enum Words {
    /// They may be about the topic.
    Loose,
    /// They are about nothing else.
    Sure,
}

static SHIPPED: LazyLock<Phrases> = LazyLock::new(|| build().0);

/// Builds the automaton and names the phrases that are not well formed; a test sees to it that there are none.
fn build() -> (Phrases, Vec<BadPattern>) {
    let mut phrases = Phrases::default();
    let mut bad = Vec::new();
    for topic in Topic::ALL {
        for (kind, lines) in [Words::Loose, Words::Sure].into_iter().zip(words(topic)) {
            for line in lines.lines() {
                bad.extend(phrases.add(line, tag(topic, kind)).err());
            }
        }
    }
    (phrases, bad)
}

const fn tag(topic: Topic, kind: Words) -> Tag {
    topic as u32 * 2 + kind as u32
}

/// A text, and what it speaks of.
struct Spoken<'a> {
    text: Text<'a>,
    hits: Vec<Match>,
}

impl<'a> Spoken<'a> {
    fn of(source: &'a str) -> Spoken<'a> {
        let text = Text::new(source);
        let hits = SHIPPED.find(&text, &phrase::classes(&text));
        Spoken { text, hits }
    }

    fn has(&self, topic: Topic, kind: Words) -> bool {
        self.hits.iter().any(|hit| hit.tag == tag(topic, kind))
    }

    fn may_hold(&self, topic: Topic) -> bool {
        self.has(topic, Words::Loose) || self.has(topic, Words::Sure)
    }

    /// The words `first..end` by which one would know a text again.
    fn telling(&self, first: usize, end: usize) -> impl Iterator<Item = &str> {
        let words = (first..end).map(|at| self.text.norm(at));
        words.filter(|word| tells(word)).map(stem)
    }

    /// The telling words of the sentences that raise a topic; of all where none does so by name.
    fn raising(&self, topic: Topic) -> Vec<&str> {
        let tags = [tag(topic, Words::Loose), tag(topic, Words::Sure)];
        let raised = self.hits.iter().filter(|hit| tags.contains(&hit.tag));
        let mut sentences: Vec<_> = raised
            .filter_map(|hit| self.text.sentence_of(hit.first))
            .collect();
        sentences.dedup();
        if sentences.is_empty() {
            return self.telling(0, self.text.words().len()).collect();
        }
        let words = sentences
            .iter()
            .flat_map(|sentence| self.telling(sentence.first, sentence.end));
        words.collect()
    }
}

/// How many telling words of a review make a reply one of its own, which needs no reminder.
const OWN: usize = 3;

/// How many topics of a review a reply should speak to: the surest ones.
const WEIGHTY: usize = 2;

/// Whether a word is long enough to tell anything, or a number, and not one of those that are everywhere.
fn tells(word: &str) -> bool {
    let long = word.len() > 3 || word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    long && !COMMON.contains(&word)
}

/// Words that texts share by chance.
const COMMON: [&str; 62] = [
    "about",
    "after",
    "again",
    "also",
    "always",
    "another",
    "anyone",
    "back",
    "because",
    "been",
    "before",
    "being",
    "came",
    "come",
    "could",
    "does",
    "doctor",
    "even",
    "ever",
    "every",
    "everyone",
    "experience",
    "feel",
    "from",
    "give",
    "good",
    "have",
    "here",
    "into",
    "just",
    "know",
    "like",
    "made",
    "make",
    "more",
    "much",
    "need",
    "never",
    "nobody",
    "office",
    "only",
    "other",
    "over",
    "people",
    "please",
    "said",
    "should",
    "some",
    "someone",
    "than",
    "that",
    "their",
    "them",
    "then",
    "there",
    "they",
    "this",
    "very",
    "want",
    "were",
    "with",
    "would",
];

/// The beginning by which the forms of a word are known: circl-ed, circl-ing.
fn stem(word: &str) -> &str {
    let end = word.char_indices().nth(5).map_or(word.len(), |(at, _)| at);
    &word[..end]
}

/// Compares a reply with the review that it answers, whose topics are known, the surest first. Nothing for a
/// reply that has just been begun. Linear in both texts.
pub fn compare(review: &str, topics: &[Topic], draft: &str) -> Answered {
    let said = Spoken::of(draft);
    let words = said.text.words().len();
    if words < BEGUN {
        return Answered::default();
    }
    let asked = Spoken::of(review);
    let echoed: HashSet<&str> = said.telling(0, words).collect();
    let own: HashSet<&str> = asked.telling(0, asked.text.words().len()).collect();
    let is_own = echoed.intersection(&own).count() >= OWN;
    let is_open = |topic: Topic| {
        !is_own
            && !said.may_hold(topic)
            && !asked
                .raising(topic)
                .iter()
                .any(|word| echoed.contains(word))
    };
    let raised = |topic: Topic| topics.contains(&topic) || asked.may_hold(topic);
    Answered {
        open: answerable(topics).filter(|topic| is_open(*topic)).collect(),
        unasked: Topic::ALL
            .into_iter()
            .filter(|topic| said.has(*topic, Words::Sure) && !raised(*topic))
            .collect(),
    }
}

/// The topics that a reply should speak to. Messages and explanations come into nearly every complaint: they
/// count where nothing weighs more.
fn answerable(topics: &[Topic]) -> impl Iterator<Item = Topic> {
    let weighs = |(at, topic): &(usize, Topic)| *at == 0 || *topic != Topic::Communication;
    let topics = topics
        .iter()
        .copied()
        .take(WEIGHTY)
        .enumerate()
        .filter(weighs);
    topics
        .map(|(_, topic)| topic)
        .filter(|topic| !words(*topic)[0].is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::Platform;
    use crate::profile::Profile;
    use crate::starter::{self, Brief};

    const REVIEW: &str = "Circled for parking for ages, then sat an hour past my time.";
    const TOPICS: [Topic; 2] = [Topic::WaitTime, Topic::Parking];

    fn open(draft: &str) -> Vec<Topic> {
        compare(REVIEW, &TOPICS, draft).open
    }

    #[test]
    fn every_phrase_is_well_formed() {
        assert_eq!(build().1, []);
    }

    #[test]
    fn what_is_left_open_is_named() {
        let general = "Hello, thank you for the feedback. We are sorry to read about this experience, and we would \
            like to understand it better. Please call our office.";
        assert_eq!(open(general), TOPICS);
        let wait = "Hello, thank you for the feedback. Nobody should have to wait without an update, and we are \
            sorry that it was like that. Please call our office.";
        assert_eq!(open(wait), [Topic::Parking]);
    }

    #[test]
    fn a_reply_just_begun_is_left_alone() {
        assert_eq!(open("Hi there, thank you for writing."), []);
    }

    #[test]
    fn what_nobody_raised_is_named_when_it_is_sure() {
        let draft = "Hello, thank you for the feedback. A long wait is frustrating, parking is hard here, and our \
            billing team is glad to explain every statement to you in plain words. Please call our office.";
        assert_eq!(compare(REVIEW, &TOPICS, draft).unasked, [Topic::Billing]);
        let call = "Hello, thank you for the feedback. A long wait is frustrating, parking is hard here, and we are \
            sorry. Please call our office by phone at 555-0142 and ask for our manager.";
        assert_eq!(compare(REVIEW, &TOPICS, call).unasked, []);
    }

    #[test]
    fn care_is_not_asked_for_in_public() {
        let draft = "Hello, thank you for the feedback. We are sorry to read about this experience, and we would \
            like to understand it better.";
        let answered = compare(
            "It hurt and it failed.",
            &[Topic::Pain, Topic::Outcome],
            draft,
        );
        assert_eq!(answered, Answered::default());
    }

    /// A first draft speaks to the first topic in every wording, and to no topic that was not given.
    #[test]
    fn a_first_draft_answers_its_topic() {
        let profile = Profile::default();
        for topic in Topic::ALL {
            for seed in 0..200 {
                let brief = Brief {
                    topics: &[topic],
                    situation: Default::default(),
                    stars: None,
                    platform: Platform::default(),
                    reviewer: "",
                    profile: &profile,
                };
                let draft = starter::draft(&brief, seed);
                let answered = compare("", &[topic], &draft);
                assert_eq!(answered, Answered::default(), "{topic:?}: {draft}");
            }
        }
    }
}
