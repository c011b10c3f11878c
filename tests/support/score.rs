//! Reads labelled texts and counts how well the rules do on them.

use std::collections::{BTreeMap, HashMap};
use std::{fs, path::Path};

use bedside::context::Context;
use bedside::finding::{Finding, Severity, Span};
use bedside::guide::Situation;
use bedside::rules::{self, Draft};
use serde::Deserialize;

/// A labelled reply.
#[derive(Debug, Deserialize)]
pub struct Reply {
    /// Its name.
    pub id: String,
    /// The reply.
    pub text: String,
    /// The review that it answers, or empty.
    pub for_review: String,
    /// Every label that should be raised.
    pub labels: Vec<String>,
    /// Label and exact substring.
    pub spans: Vec<(String, String)>,
}

/// A review.
#[derive(Debug, Deserialize)]
pub struct Review {
    /// Its name.
    pub id: String,
    /// The review.
    pub text: String,
    /// What kind it is.
    pub situation: String,
}

/// A sentence with one leak.
#[derive(Debug, Deserialize)]
pub struct Leak {
    /// The sentence.
    pub text: String,
    /// The label of the leak.
    pub label: String,
    /// The words that leak.
    pub span: String,
}

/// One fold of labelled texts.
pub struct Fold {
    /// Its replies.
    pub replies: Vec<Reply>,
    /// Its reviews by name.
    pub reviews: HashMap<String, Review>,
    /// Its sentences with a leak.
    pub leaking: Vec<Leak>,
    /// Its sentences without any.
    pub safe: Vec<String>,
}

/// The folds that may be read, by name.
pub const FOLDS: [&str; 19] = [
    "shared", "tune", "more", "past", "fresh", "later", "third", "fourth", "fifth", "sixth",
    "seventh", "school", "class", "lesson", "course", "term", "year", "decade", "campus",
];

/// The fold that may be read, and has taught the weights nothing so far.
pub const UNTAUGHT: &str = "next";

/// The fold that is only ever scored.
pub const BLIND: &str = "eighth";

impl Fold {
    /// Reads the fold of that name in `tests/corpus`: `shared` in a folder of its own, the others in `own`.
    pub fn read(name: &str) -> Fold {
        let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
        let (dir, prefix, leaking, safe) = if name == "shared" {
            (
                corpus.join("shared"),
                String::new(),
                "leaking-sentences.jsonl",
                "safe-sentences.txt",
            )
        } else {
            (
                corpus.join("own"),
                format!("{name}-"),
                "leaking.jsonl",
                "safe.txt",
            )
        };
        let path = |name: &str| dir.join(format!("{prefix}{name}"));
        // A fold of replies to nothing in particular brings no reviews.
        let reviews: Vec<Review> = if path("reviews.jsonl").exists() {
            lines(&path("reviews.jsonl"))
        } else {
            Vec::new()
        };
        Fold {
            replies: lines(&path("replies.jsonl")),
            reviews: reviews.into_iter().map(|r| (r.id.clone(), r)).collect(),
            leaking: lines(&path(leaking)),
            safe: text(&path(safe)).lines().map(str::to_owned).collect(),
        }
    }

    /// The context of a reply: the review that it answers.
    pub fn context(&self, reply: &Reply) -> Context {
        let review = self.reviews.get(&reply.for_review);
        Context {
            review: review.map(|r| r.text.clone()).unwrap_or_default(),
            situation: review
                .and_then(|r| Situation::from_name(&r.situation))
                .unwrap_or_default(),
            ..Context::default()
        }
    }
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn lines<T: for<'a> Deserialize<'a>>(path: &Path) -> Vec<T> {
    text(path)
        .lines()
        .map(|line| {
            serde_json::from_str(line).unwrap_or_else(|e| panic!("{}: {e}: {line}", path.display()))
        })
        .collect()
}

/// How often something was right.
#[derive(Debug, Default, Clone, Copy)]
pub struct Count {
    /// Marked, and rightly.
    pub hit: usize,
    /// Not marked, but should be.
    pub missed: usize,
    /// Marked, but should not be.
    pub wrong: usize,
}

impl Count {
    /// Counts one case.
    pub fn add(&mut self, expected: bool, marked: bool) {
        match (expected, marked) {
            (true, true) => self.hit += 1,
            (true, false) => self.missed += 1,
            (false, true) => self.wrong += 1,
            (false, false) => {}
        }
    }

    /// Of what should be marked, how much is.
    pub fn recall(self) -> f64 {
        ratio(self.hit, self.hit + self.missed)
    }

    /// Of what is marked, how much should be.
    pub fn precision(self) -> f64 {
        ratio(self.hit, self.hit + self.wrong)
    }

    /// Their harmonic mean.
    pub fn f1(self) -> f64 {
        ratio(2 * self.hit, 2 * self.hit + self.missed + self.wrong)
    }
}

/// A share; 1 of nothing.
pub fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        1.0
    } else {
        part as f64 / whole as f64
    }
}

/// What the rules do on a fold.
#[derive(Debug, Default)]
pub struct Score {
    /// Sentences with a leak that got a privacy error.
    pub leaking: Count,
    /// Sentences with a leak that got a privacy finding of any weight.
    pub leaking_any: Count,
    /// Those of them whose leaking words the rule of the right label marked.
    pub leaking_label: Count,
    /// Safe sentences with an error.
    pub safe_errors: Count,
    /// Safe sentences with a privacy or tone finding of any kind.
    pub safe_flags: Count,
    /// Replies with a privacy label against replies with a privacy error.
    pub unsafe_replies: Count,
    /// Replies without a label for an error against those with an error.
    pub clean_replies: Count,
    /// Labelled privacy spans that a finding of the label touches.
    pub spans: Count,
    /// Labelled privacy spans that a privacy finding of any label touches.
    pub spans_any: Count,
    /// Tone findings on replies without any label, and how many such replies there are.
    pub courteous: (usize, usize),
    /// By label: replies with the label against replies with a finding of its rule.
    pub labels: BTreeMap<String, Count>,
    /// What went wrong, for reading.
    pub notes: Vec<String>,
}

/// The labels of what must not be said.
pub const PRIVACY: [&str; 5] = [
    "treatment-detail",
    "patient-confirmation",
    "identifier",
    "billing-detail",
    "record-reference",
];

/// The label of a rule's code.
fn label(code: &str) -> &str {
    code.split('/').next_back().unwrap_or(code)
}

fn is_privacy_error(finding: &Finding) -> bool {
    finding.rule.starts_with("privacy/") && finding.severity == Severity::Error
}

fn lint(text: &str, context: &Context) -> Vec<Finding> {
    rules::lint(&Draft::new(text), context).findings
}

fn shown(findings: &[Finding], text: &str) -> String {
    let list: Vec<String> = findings
        .iter()
        .filter(|f| !f.rule.starts_with("structure/"))
        .map(|f| {
            format!(
                "{}:{}<{}>",
                f.severity.as_str(),
                label(f.rule),
                f.span.of(text)
            )
        })
        .collect();
    list.join(" ")
}

/// Scores a fold.
pub fn score(fold: &Fold) -> Score {
    let mut score = Score::default();
    for leak in &fold.leaking {
        score_leak(&mut score, leak);
    }
    for sentence in &fold.safe {
        score_safe(&mut score, sentence);
    }
    for reply in &fold.replies {
        score_reply(&mut score, fold, reply);
    }
    score
}

fn score_leak(score: &mut Score, leak: &Leak) {
    let findings = lint(&leak.text, &Context::default());
    let found = findings.iter().any(is_privacy_error);
    score.leaking.add(true, found);
    let doubted = findings.iter().any(|f| f.rule.starts_with("privacy/"));
    score.leaking_any.add(true, doubted);
    let start = leak.text.find(&leak.span).unwrap_or(0);
    let gold = Span::new(start, start + leak.span.len());
    let labelled = findings
        .iter()
        .any(|f| label(f.rule) == leak.label && f.span.overlaps(gold));
    score.leaking_label.add(true, labelled);
    if !found {
        let seen = shown(&findings, &leak.text);
        score.notes.push(format!(
            "LEAK {}: {} | {} | {seen}",
            leak.label, leak.text, leak.span
        ));
    }
}

fn score_safe(score: &mut Score, sentence: &str) {
    let findings = lint(sentence, &Context::default());
    let error = findings.iter().any(|f| f.severity == Severity::Error);
    let flagged = findings.iter().any(|f| !f.rule.starts_with("structure/"));
    score.safe_errors.add(!error, true);
    score.safe_flags.add(!flagged, true);
    if flagged {
        let kind = if error { "SAFE ERROR" } else { "SAFE WARN" };
        score.notes.push(format!(
            "{kind}: {sentence} | {}",
            shown(&findings, sentence)
        ));
    }
}

fn score_reply(score: &mut Score, fold: &Fold, reply: &Reply) {
    let findings = lint(&reply.text, &fold.context(reply));
    score_safety(score, reply, &findings);
    if reply.labels.is_empty() {
        score.courteous.1 += 1;
        score.courteous.0 += findings
            .iter()
            .filter(|f| f.rule.starts_with("tone/"))
            .count();
    }
    for rule in rules::REGISTRY {
        score_label(score, reply, &findings, rule.code);
    }
    for (name, words) in &reply.spans {
        if PRIVACY.contains(&name.as_str()) {
            score_span(score, reply, &findings, (name, words));
        }
    }
}

/// Whether the reply as a whole was rightly held to leak, or not to.
fn score_safety(score: &mut Score, reply: &Reply, findings: &[Finding]) {
    let expected = reply.labels.iter().any(|l| PRIVACY.contains(&l.as_str()));
    let marked = findings.iter().any(is_privacy_error);
    score.unsafe_replies.add(expected, marked);
    let grave = expected
        || reply
            .labels
            .iter()
            .any(|l| l == "hostile" || l == "incentive");
    let error = findings.iter().any(|f| f.severity == Severity::Error);
    score.clean_replies.add(!grave, !error || grave);
    if expected != marked {
        let kind = if expected {
            "REPLY MISSED"
        } else {
            "REPLY WRONG"
        };
        score.notes.push(format!(
            "{kind} {}: {} | {:?} | {}",
            reply.id,
            reply.text,
            reply.spans,
            shown(findings, &reply.text)
        ));
    }
}

/// Whether the rule of `code` spoke where its label says that it should.
fn score_label(score: &mut Score, reply: &Reply, findings: &[Finding], code: &str) {
    let name = label(code);
    let labelled = reply.labels.iter().any(|l| l == name);
    let own: Vec<&str> = findings
        .iter()
        .filter(|f| f.rule == code)
        .map(|f| f.span.of(&reply.text))
        .collect();
    let found = !own.is_empty();
    score
        .labels
        .entry(name.to_owned())
        .or_default()
        .add(labelled, found);
    if labelled != found && name != "shouting" && name != "hard-to-read" {
        let kind = if labelled { "MISS" } else { "WRONG" };
        let gold: Vec<&str> = reply
            .spans
            .iter()
            .filter(|s| s.0 == name)
            .map(|s| s.1.as_str())
            .collect();
        score.notes.push(format!(
            "{kind} {name} {}: gold {gold:?} own {own:?} | {}",
            reply.id, reply.text
        ));
    }
}

/// Whether a labelled place was touched, wherever its words stand in the reply.
fn score_span(score: &mut Score, reply: &Reply, findings: &[Finding], (name, words): (&str, &str)) {
    let touched_by = |is_it: fn(&Finding, &str) -> bool| {
        reply.text.match_indices(words).any(|(start, _)| {
            let gold = Span::new(start, start + words.len());
            findings
                .iter()
                .any(|f| is_it(f, name) && f.span.overlaps(gold))
        })
    };
    let touched = touched_by(|finding, name| label(finding.rule) == name);
    let by_any = touched_by(|finding, _| is_privacy_error(finding));
    score.spans.add(true, touched);
    score.spans_any.add(true, by_any);
    if !touched {
        score.notes.push(format!(
            "{} {name} {}: <{words}> | {}",
            if by_any { "LABEL" } else { "SPAN" },
            reply.id,
            shown(findings, &reply.text)
        ));
    }
}
