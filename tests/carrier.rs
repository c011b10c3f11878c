//! The vocabulary in one plain sentence: whatever went wrong for the reader, its name is marked.

use std::{collections::BTreeMap, fs};

use bedside::context::Context;
use bedside::finding::Severity;
use bedside::rules::{self, Draft};

/// The share of each group that must be marked.
const FLOOR: f64 = 0.95;

/// The terms of each group: `@group` heads, `#` comments, one term a line.
fn groups() -> BTreeMap<String, Vec<String>> {
    let list = fs::read_to_string("tests/corpus/carrier.txt").expect("the terms are readable");
    let mut groups: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut group = String::new();
    for line in list.lines() {
        if let Some(head) = line.strip_prefix('@') {
            group = head.to_owned();
        } else if !line.is_empty() && !line.starts_with('#') {
            groups
                .entry(group.clone())
                .or_default()
                .push(line.to_owned());
        }
    }
    groups
}

fn is_marked(term: &str) -> bool {
    let draft = format!("We are sorry that your {term} did not go as expected.");
    let report = rules::lint(&Draft::new(&draft), &Context::default());
    report.findings.iter().any(|finding| {
        finding.rule == "privacy/treatment-detail" && finding.severity == Severity::Error
    })
}

#[test]
fn a_term_tied_to_the_reader_is_marked() {
    let groups = groups();
    assert_eq!(groups.len(), 5, "{:?}", groups.keys());
    for (group, terms) in groups {
        let missed: Vec<&str> = terms
            .iter()
            .map(String::as_str)
            .filter(|term| !is_marked(term))
            .collect();
        let share = 1.0 - missed.len() as f64 / terms.len() as f64;
        assert!(share >= FLOOR, "{group}: {share:.3}, missed {missed:?}");
    }
}
