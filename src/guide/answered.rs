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

/// The words of each topic, one phrase a line: those that may be about it, and those that surely are. A topic
/// without words is not to be answered in public.
const fn words(topic: Topic) -> [&'static str; 2] {
    match topic {
        Topic::WaitTime => [
            "(wait|waits|waiting|waited|delay|delays|delayed|minutes|hour|hours|punctual*|late|sitting|forgotten)
run* (behind|over)
(schedule|day|day's) (slips|runs|is packed)
how tightly our schedule
(on|of|your|everyone 's|people 's) time
how (long|much longer)
time (is|matters|deserves)
(plan|arrange) (their|the) day
space out the day",
            "(long|the|a) (wait|waits)
(waiting|wait) (time|times)
long waits",
        ],
        Topic::StaffAttitude => [
            "(rude*|kind|kindly|kindness|kinder|courtesy|courteous|respect*|friendly|friendliness|friendlier|tone|unwelcome|welcome|welcomed|welcoming|welcomes|manner|manners|attitude|greet*|dignity|warmth|warmly|patient answer|shrug|bother|politeness|polite|empathy|compassion|compassionate|hello|dismissed|dismissive|shouted|shouting|laughed|laughing|mocked|sigh|sighed|pressure|pressured|pushy|pitch)
eye (roll|rolls|rolling)
spoken to
brushed off
(treated|treat|treats|treating|spoke|speak|speaks|talk|talks|talked)
come across
(front|the) desk
(our|the) (team|staff|people)",
            "(rude|rudeness)",
        ],
        Topic::DoctorAttitude => [
            "(listen*|heard|unheard|rushed|rush|hurried|hurry|unhurried|dismissed|dismissive|respect*|questions|question|ignored|brushed|interrupt*|attention|empathy|compassion|bedside|treated|spoken|tone|kindness|kind|hear|explain*|dignity|judged|small|shouted|shouting|laughed|laughing|mocked|cold|coldly)
more time",
            "",
        ],
        Topic::Communication => [
            "(communicat*|answers|answer|answered|explain*|explanation|explanations|update|updates|message|messages|informed|inform|told|tell|clear|clearer|clearly|responsive|response|responses|reply|replies|follow|followup|chase|silence|unanswered|posted|instructions|language|interpreter|information)
(call|calls|called|calling|get|hear|heard) _2 back
let* _3 know
return* _2 (call|calls|message|messages)
what to expect
without (news|word)",
            "",
        ],
        Topic::Scheduling => [
            "(schedul*|reschedul*|calendar|booking|bookings|booked|book|slot|slots|appointment|appointments|cancel*|opening|openings|notice|waitlist|availab*|plans|time|times|short notice|weeks|months|date|dates|hours|closed)
change of plans
last minute",
            "",
        ],
        Topic::PhoneAccess => [
            "(phone|phones|voicemail|voicemails|ring|rings|lines|hold|calls|mailbox|message|messages)
(reach|reaching) (us|anyone|a person|someone|somebody) (should|needs|is|was)
(every|one|each|a) call
calling again
getting through
pick* up
(call|calls) _2 back
(hard|easy|easier|difficult) to reach",
            "on hold
(voicemail|voicemails)
getting through",
        ],
        Topic::Billing => [
            "(bill*|cost|costs|charge|charges|charged|money|price|prices|pricing|fee|fees|estimate|estimates|payment|payments|refund*|statement|statements|invoice|invoices|paperwork|numbers|financial|balance|amount|amounts|dollar|dollars|pay|paid|owe|owes|owed|owing|breakdown|quote|quotes|quoted)",
            "(bill|bills|billing|invoice|invoices)",
        ],
        Topic::Insurance => [
            "(insur*|coverage|covered|covers|paperwork|benefits|forms|plan|plans|network|networks|cost|costs|billing|claims)
fine print",
            "(insurance|insurer|insurers)",
        ],
        Topic::Cleanliness => [
            "(clean*|unclean|tidy|spotless|dirt|dirty|mess|messy|sanit*|room|rooms|restroom|restrooms|bathroom|bathrooms|hygiene|corner|standard|standards|dust|smell|facility|facilities|space|soap|towels|floor|floors|swept|wiped|steril*|inspection|inspections)",
            "(cleanliness|dirty)
clean (room|rooms|office|place|restroom|bathroom)",
        ],
        Topic::Parking => [
            "(park|parking|parked|lot|garage|meter|meters|valet|arrive|arriving|arrival|space|spaces|spots|directions|drive|drove|car|cars)
to the door",
            "parking",
        ],
        Topic::Privacy => [
            "(privacy|overhear*|overheard|earshot|discretion|discreet*|confidential*|personal|hipaa)
closed door
quiet voice
(conversations|matters) private
private (conversation|conversations|detail|details|information|matter|matters|moment|things)
in private
(said|saying|read|spoken|discussed) _2 (aloud|out loud)",
            "",
        ],
        Topic::Refusal => [
            "(refus*|options|fit|elsewhere|unable|accommodate|nearby|policy|policies|exceptions|walk ins|capacity|limits)
(told|hear|hearing|hears|say|saying|says|a|even) [a] no
turn* _3 away
(can not|could not|not able to|not always|not) _2 (help|see|fit|take)
where to turn
grace period
at the door",
            "",
        ],
        Topic::Outcome | Topic::Pain | Topic::Other => ["", ""],
    }
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
