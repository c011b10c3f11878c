//! What the desk writes itself, and makes of texts that leak: it must not doubt its own words.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use bedside::finding::Span;
use bedside::guide::Situation;
use bedside::platform::Platform;
use bedside::platform::doubt::Doubt;
use bedside::profile::Profile;
use bedside::rules::{PAGES, REGISTRY};
use bedside::starter::{self, Brief};
use bedside::topic::Topic;

use super::labels::{CLEAN, Label, of_leak};
use super::{Example, read, sentences};
use crate::mended;
use crate::score::Fold;

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

/// First drafts on every topic in every situation, on every two topics, and to praise.
fn first_drafts() -> impl Iterator<Item = String> {
    static PRACTICES: LazyLock<[Profile; 3]> = LazyLock::new(practices);
    let write = |topics: &[Topic], situation: Situation, stars: Option<u8>, seed: u64| {
        let brief = Brief {
            topics,
            situation,
            stars,
            platform: Platform::default(),
            reviewer: "",
            profile: &PRACTICES[seed as usize % PRACTICES.len()],
        };
        starter::draft(&brief, seed)
    };
    let of_one = move |topic: Topic| {
        let of_situation =
            move |situation| (0..DRAFTS).map(move |seed| write(&[topic], situation, None, seed));
        Situation::ALL.into_iter().flat_map(of_situation)
    };
    let of_two = move |topic: Topic| {
        let both = move |other| {
            (0..3).map(move |seed| write(&[topic, other], Situation::Real, None, seed))
        };
        Topic::ALL.into_iter().flat_map(both)
    };
    let praise = (0..DRAFTS).map(move |seed| write(&[], Situation::Real, Some(5), seed));
    Topic::ALL
        .into_iter()
        .flat_map(move |topic| of_one(topic).chain(of_two(topic)))
        .chain(praise)
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
    for (rule, (_, page)) in REGISTRY.iter().zip(PAGES) {
        sentences(page.right, |_| own, &mut all);
        for fix in rule.families.iter().flat_map(|family| family.fixes) {
            sentences(fix, |_| own, &mut all);
        }
    }
    all
}
