//! The rules against labelled texts. Floors may only rise.

#[path = "support/score.rs"]
#[allow(dead_code, reason = "not every fold is asked for")]
mod score;

use bedside::context::Context;
use bedside::heat::{self, Heat};
use bedside::rules::{self, Draft, Report};
use score::{Fold, Score, ratio};

fn shared() -> Score {
    score::score(&Fold::read("shared"))
}

/// All texts that were blind once: what the rules learned from them must stay learned.
fn past() -> Score {
    score::score(&Fold::read("past"))
}

/// Share of safe sentences with an error.
fn false_alarms(score: &Score) -> f64 {
    ratio(
        score.safe_errors.wrong,
        score.safe_errors.hit + score.safe_errors.wrong,
    )
}

#[track_caller]
fn at_least(what: &str, value: f64, floor: f64) {
    assert!(
        value >= floor,
        "{what}: {value:.3} is under its floor of {floor}"
    );
}

#[track_caller]
fn at_most(what: &str, value: f64, ceiling: f64) {
    assert!(
        value <= ceiling,
        "{what}: {value:.3} is over its ceiling of {ceiling}"
    );
}

#[test]
fn leaks_are_found_and_safe_sentences_left_alone() {
    let score = shared();
    at_least("leaking sentences found", score.leaking.recall(), 0.99);
    at_most("safe sentences with an error", false_alarms(&score), 0.005);
}

#[test]
fn unsafe_replies_are_found() {
    let score = shared();
    at_least("unsafe replies found", score.unsafe_replies.recall(), 0.99);
    at_least(
        "precision of privacy errors",
        score.unsafe_replies.precision(),
        0.97,
    );
    at_least("privacy spans found", score.spans.recall(), 0.95);
    at_most(
        "tone flags a courteous reply",
        score.courteous.0 as f64 / score.courteous.1 as f64,
        0.12,
    );
}

#[test]
fn tone_and_structure_hold_their_floors() {
    let score = shared();
    for (label, floor) in [
        ("admission", 0.95),
        ("defensive", 0.9),
        ("dismissive", 0.9),
        ("hostile", 0.95),
        ("incentive", 0.95),
        ("overpromise", 0.9),
        ("missing-thanks", 0.9),
        ("missing-greeting", 0.95),
        ("missing-empathy", 0.9),
        ("missing-next-step", 0.95),
        ("too-long", 1.0),
    ] {
        let f1 = score.labels.get(label).map_or(0.0, |count| count.f1());
        at_least(label, f1, floor);
    }
}

/// Hints on the shape, and the reading of heat, over replies that somebody found nothing wrong with.
#[test]
fn courteous_replies_are_left_in_peace() {
    let folds = [Fold::read("shared"), Fold::read("past")];
    let reports: Vec<_> = folds
        .iter()
        .flat_map(|fold| &fold.replies)
        .filter(|reply| reply.labels.is_empty())
        .map(|reply| rules::lint(&Draft::new(&reply.text), &Context::default()))
        .collect();
    let share = |of: &dyn Fn(&Report) -> bool| {
        let count = reports.iter().filter(|report| of(report)).count();
        ratio(count, reports.len())
    };
    let found = |rule| move |report: &Report| report.findings.iter().any(|f| f.rule == rule);
    at_most("order", share(&found("structure/order")), 0.0);
    at_most(
        "long sentences",
        share(&found("structure/hard-to-read")),
        0.01,
    );
    let calm = |report: &Report| {
        let findings: Vec<_> = report.findings.iter().collect();
        heat::of(&findings).0 == Heat::Calm
    };
    at_least("calm replies", share(&calm), 0.97);
}

/// What a fold has to reach.
struct Floors {
    leaking: f64,
    /// The ceiling of safe sentences with an error.
    safe_errors: f64,
    unsafe_replies: f64,
    precision: f64,
    spans: f64,
}

#[track_caller]
fn holds(score: &Score, floors: &Floors) {
    let found = &score.unsafe_replies;
    at_least(
        "leaking sentences found",
        score.leaking.recall(),
        floors.leaking,
    );
    at_most(
        "safe sentences with an error",
        false_alarms(score),
        floors.safe_errors,
    );
    at_least(
        "unsafe replies found",
        found.recall(),
        floors.unsafe_replies,
    );
    at_least(
        "precision of privacy errors",
        found.precision(),
        floors.precision,
    );
    at_least("privacy spans found", score.spans.recall(), floors.spans);
}

#[test]
fn the_past_folds_hold_their_floors() {
    let floors = Floors {
        leaking: 0.985,
        safe_errors: 0.006,
        unsafe_replies: 0.96,
        precision: 0.94,
        spans: 0.87,
    };
    holds(&past(), &floors);
}

/// The fold that nobody who works on the rules has read: what to expect of a text that nobody has seen.
#[test]
fn the_blind_fold_holds_its_floors() {
    let floors = Floors {
        leaking: 0.98,
        safe_errors: 0.0065,
        unsafe_replies: 0.975,
        precision: 0.92,
        spans: 0.88,
    };
    holds(&score::score(&Fold::read(score::BLIND)), &floors);
}

/// Texts by other hands, most of them asked to be subtle, that have taught the weights nothing.
#[test]
fn the_untaught_fold_holds_its_floors() {
    let floors = Floors {
        leaking: 0.95,
        safe_errors: 0.016,
        unsafe_replies: 0.915,
        precision: 0.949,
        spans: 0.845,
    };
    holds(&score::score(&Fold::read(score::UNTAUGHT)), &floors);
}

/// A fold that was blind once.
#[test]
fn the_fifth_fold_holds_its_floors() {
    let score = score::score(&Fold::read("fifth"));
    at_least("leaking sentences found", score.leaking.recall(), 0.985);
    at_most("safe sentences with an error", false_alarms(&score), 0.01);
    at_least("unsafe replies found", score.unsafe_replies.recall(), 0.98);
    at_least(
        "precision of privacy errors",
        score.unsafe_replies.precision(),
        0.96,
    );
}
