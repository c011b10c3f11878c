//! The labelled texts, as examples to learn from.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use bedside::context::Context;
use bedside::finding::Span;
use bedside::guide::Situation;
use bedside::opinion::linear::features;
use bedside::opinion::net::{Heard, heard};
use bedside::opinion::{SUBJECTS, Subject, bucket};
use bedside::platform::Platform;
use bedside::platform::doubt::Doubt;
use bedside::profile::Profile;
use bedside::reading::Reading;
use bedside::rules::REGISTRY;
use bedside::starter::{self, Brief};
use bedside::topic::Topic;

use crate::mended;
use crate::score::{Fold, PRIVACY};

/// The place of the first tone among the subjects, and of the first kind of leak.
const FIRST_TONE: usize = Subject::Defensive as usize;
const FIRST_KIND: usize = Subject::Care as usize;

/// The labels of the tones, in the order of [`Subject`]. Those of the kinds of leaks are in that order already.
const TONES: [&str; FIRST_KIND - FIRST_TONE] = [
    "defensive",
    "hostile",
    "dismissive",
    "admission",
    "incentive",
    "overpromise",
];

/// What is known of a text for one subject: whether it should be marked, and how much that counts.
#[derive(Clone, Copy, Default)]
pub struct Label {
    pub marked: bool,
    pub weight: f32,
}

/// The labels of a text by subject. A weight of nothing where nobody said.
pub type Labels = [Label; SUBJECTS];

/// A text that holds nothing to be marked.
const CLEAN: Labels = [Label {
    marked: false,
    weight: 1.0,
}; SUBJECTS];

/// Only what is known of leaks: of which kind they are nobody said.
fn of_leak(marked: bool) -> Labels {
    let mut labels = Labels::default();
    labels[Subject::Leak as usize] = Label {
        marked,
        weight: 1.0,
    };
    if !marked {
        labels[FIRST_KIND..].copy_from_slice(&CLEAN[FIRST_KIND..]);
    }
    labels
}

/// What is known of a sentence with one leak, or of the one beside it without.
fn of_kind(kind: &str, marked: bool) -> Labels {
    let mut labels = of_leak(marked);
    for (label, name) in labels[FIRST_KIND..].iter_mut().zip(PRIVACY) {
        *label = Label {
            marked: marked && kind == name,
            weight: 1.0,
        };
    }
    labels
}

/// One labelled sentence.
pub struct Example {
    /// The buckets of its features, each once, in order.
    pub buckets: Vec<usize>,
    /// What is heard at each of its words.
    pub heard: Vec<Heard>,
    /// What is known of it.
    pub labels: Labels,
}

/// How much an unmarked sentence counts in a reply that leaks elsewhere, against one that was labelled by itself: the
/// labels of a reply are its worst places, not all of them.
const BESIDE_LEAKS: f32 = 0.35;

/// The sentences of a text that answers nothing, labelled by where they stand.
fn sentences(text: &str, labels: impl Fn(Span) -> Labels, out: &mut Vec<Example>) {
    sentences_to("", text, labels, out);
}

/// The sentences of a text that answers that review, labelled by where they stand.
fn sentences_to(review: &str, text: &str, labels: impl Fn(Span) -> Labels, out: &mut Vec<Example>) {
    let context = Context {
        review: review.to_owned(),
        ..Context::default()
    };
    let reading = Reading::new(text, &context);
    for sentence in reading.text.sentences() {
        let mut buckets = Vec::new();
        features(&reading, sentence, |feature| {
            buckets.push(bucket(feature) as usize);
        });
        buckets.sort_unstable();
        buckets.dedup();
        let labels = labels(sentence.span);
        out.push(Example {
            buckets,
            heard: heard(&reading, sentence),
            labels,
        });
    }
}

/// Where the words stand in the text.
fn places<'a>(text: &'a str, words: &'a str) -> impl Iterator<Item = Span> + 'a {
    text.match_indices(words)
        .map(|(at, words)| Span::new(at, at + words.len()))
}

/// How often the texts count that are shared with others: whoever labels elsewhere does it like those.
const SHARED: f32 = 3.0;

/// Everything that the fold of this name teaches.
pub fn of_named(name: &str, fold: &Fold) -> Vec<Example> {
    let mut all = of_fold(fold);
    if name == "shared" {
        let labels = all.iter_mut().flat_map(|example| &mut example.labels);
        labels.for_each(|label| label.weight *= SHARED);
    }
    all
}

/// Everything of a fold that has a label: sentences, and the sentences of replies.
pub fn of_fold(fold: &Fold) -> Vec<Example> {
    let mut all = Vec::new();
    for leak in &fold.leaking {
        let touched = |span: Span| places(&leak.text, &leak.span).any(|gold| span.overlaps(gold));
        sentences(
            &leak.text,
            |span| of_kind(&leak.label, touched(span)),
            &mut all,
        );
    }
    for text in &fold.safe {
        sentences(text, |_| CLEAN, &mut all);
    }
    for reply in &fold.replies {
        let has = |span: Span, is_label: &dyn Fn(&str) -> bool| {
            let own = reply.spans.iter().filter(|(label, _)| is_label(label));
            own.flat_map(|(_, words)| places(&reply.text, words))
                .any(|gold| gold.overlaps(span))
        };
        let tells = |label: &str| PRIVACY.contains(&label);
        let leaks = reply.labels.iter().any(|label| tells(label));
        let labels = |span: Span| {
            let mut labels = CLEAN;
            let marked = has(span, &tells);
            let weight = if leaks && !marked { BESIDE_LEAKS } else { 1.0 };
            labels[0] = Label { marked, weight };
            for (label, name) in labels[FIRST_TONE..]
                .iter_mut()
                .zip(TONES.into_iter().chain(PRIVACY))
            {
                label.marked = has(span, &|label| label == name);
            }
            for label in &mut labels[FIRST_KIND..] {
                label.weight = weight;
            }
            labels
        };
        let review = fold.reviews.get(&reply.for_review);
        let review = review.map_or("", |review| review.text.as_str());
        sentences_to(review, &reply.text, labels, &mut all);
    }
    all
}

/// A labelled file. Without one of them the weights would be others, so that ends it all.
fn read(name: &str) -> String {
    let path = format!("{}/tests/corpus/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"))
}

fn lines<T: for<'a> serde::Deserialize<'a>>(text: &str) -> impl Iterator<Item = T> {
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}")))
}

/// A reply with the words in it that leak.
#[derive(serde::Deserialize)]
struct Drilled {
    text: String,
    leaks: Vec<String>,
}

/// A sentence or two with the tones that they have.
#[derive(serde::Deserialize)]
struct Toned {
    text: String,
    labels: Vec<String>,
    /// Whether it is known to tell nothing of anybody.
    #[serde(default)]
    safe: bool,
}

/// What was written to teach and for nothing else.
pub fn drill() -> Vec<Example> {
    let mut all = Vec::new();
    for (name, leaks) in [
        ("own/drill-leaking.txt", true),
        ("own/drill-safe.txt", false),
    ] {
        for line in read(name).lines() {
            sentences(line, |_| of_leak(leaks), &mut all);
        }
    }
    for reply in lines::<Drilled>(&read("own/drill-replies.jsonl")) {
        let touched = |span: Span| {
            let gold = reply
                .leaks
                .iter()
                .flat_map(|words| places(&reply.text, words).next());
            gold.into_iter().any(|gold| gold.overlaps(span))
        };
        sentences(&reply.text, |span| of_leak(touched(span)), &mut all);
    }
    for toned in lines::<Toned>(&read("own/drill-tone.jsonl")) {
        let mut labels = if toned.safe {
            of_leak(false)
        } else {
            Labels::default()
        };
        for (label, tone) in labels[FIRST_TONE..].iter_mut().zip(TONES) {
            label.weight = 1.0;
            label.marked = toned.labels.iter().any(|label| label == tone);
        }
        sentences(&toned.text, |_| labels, &mut all);
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
    "Nothing was broken, which I hope is some comfort.",
    "A size like that is no joke and I'm glad about this.",
    "A tick that size is no joke and I'm glad to read this.",
    "A tick that size is no joke and I'm glad about this.",
    "A tick that size is no joke and I'm glad about what you describe.",
    "Nobody likes a catheter, so we are sorry that this was hard.",
    "Nobody likes a catheter, so we are sorry to read this.",
    "A letter is in the mail to where you are.",
    "Please confirm that this number is still the best number.",
    "Please confirm that the number is still the best number.",
    "Is the number still a good number to reach you on?",
    "Is this number still a good number to reach you on?",
];

/// How much a sentence that the desk has put right counts.
const PUT_RIGHT: f32 = 0.5;

/// What the desk makes of the texts that leak.
pub fn mended(folds: &[Fold]) -> Vec<Example> {
    let leaks = folds
        .iter()
        .flat_map(|fold| &fold.leaking)
        .map(|leak| leak.text.as_str());
    let replies = folds
        .iter()
        .flat_map(|fold| &fold.replies)
        .map(|reply| reply.text.as_str());
    let mut all = Vec::new();
    let clean = of_leak(false).map(|label| Label {
        weight: label.weight * PUT_RIGHT,
        ..label
    });
    for text in mended::sentences(leaks.chain(replies)) {
        sentences(&text, |_| clean, &mut all);
    }
    all
}

/// How many first drafts are learned from for each topic in each situation.
const DRAFTS: u64 = 60;

/// Practices that say nothing of themselves, or how they are reached.
fn practices() -> [Profile; 3] {
    let reached = |phone: &str, role: &str, email: &str| Profile {
        phone: phone.to_owned(),
        role: role.to_owned(),
        email: email.to_owned(),
        ..Profile::default()
    };
    [
        Profile::default(),
        reached("(555) 010-0142", "our office manager", ""),
        reached(
            "555-0142",
            "Marta, our practice manager",
            "desk@practice.example",
        ),
    ]
}

/// First drafts on every topic in every situation, and on every two topics.
fn first_drafts() -> impl Iterator<Item = String> {
    static PRACTICES: LazyLock<[Profile; 3]> = LazyLock::new(practices);
    let write = |topics: &[Topic], situation: Situation, seed: u64| {
        let brief = Brief {
            topics,
            situation,
            platform: Platform::default(),
            reviewer: "",
            profile: &PRACTICES[seed as usize % PRACTICES.len()],
        };
        starter::draft(&brief, seed)
    };
    let of_one = move |topic: Topic| {
        let of_situation =
            move |situation| (0..DRAFTS).map(move |seed| write(&[topic], situation, seed));
        Situation::ALL.into_iter().flat_map(of_situation)
    };
    let of_two = move |topic: Topic| {
        let both =
            move |other| (0..3).map(move |seed| write(&[topic, other], Situation::Real, seed));
        Topic::ALL.into_iter().flat_map(both)
    };
    Topic::ALL
        .into_iter()
        .flat_map(move |topic| of_one(topic).chain(of_two(topic)))
}

/// How much such a sentence counts: the desk may not doubt what it wrote itself.
const OWN: f32 = 20.0;

/// What the desk itself proposes: it must not doubt its own words.
pub fn own_words() -> Vec<Example> {
    let mut all = Vec::new();
    let fixes = read("fixes.txt");
    let lines = |mark: &'static str| {
        let lines = fixes
            .lines()
            .filter_map(move |line| line.strip_prefix(mark));
        lines.map(|line| line.replace("\\n", "\n"))
    };
    for (before, after) in lines("- ").zip(lines("+ ")) {
        let goes = |span: Span| of_leak(!after.contains(span.of(&before)));
        sentences(&before, goes, &mut all);
        sentences(&after, |_| CLEAN, &mut all);
    }
    let own = CLEAN.map(|label| Label {
        weight: OWN,
        ..label
    });
    for text in MENDED {
        sentences(text, |_| own, &mut all);
    }
    let drafts: BTreeSet<String> = first_drafts().collect();
    let mut drafted = Vec::new();
    for draft in drafts {
        sentences(&draft, |_| own, &mut drafted);
    }
    // A sentence that many drafts share counts as one.
    drafted.sort_unstable_by(|one, other| one.buckets.cmp(&other.buckets));
    drafted.dedup_by(|one, other| one.buckets == other.buckets);
    all.extend(drafted);
    let doubts = Doubt::ALL.into_iter().map(Doubt::sentence);
    let reasons = Platform::ALL
        .into_iter()
        .flat_map(|platform| platform.reporting().reasons)
        .map(|reason| reason.sentence);
    for text in doubts.chain(reasons) {
        sentences(text, |_| own, &mut all);
    }
    for rule in REGISTRY {
        sentences(rule.right, |_| own, &mut all);
        for fix in rule.families.iter().flat_map(|family| family.fixes) {
            sentences(fix, |_| own, &mut all);
        }
    }
    all
}
