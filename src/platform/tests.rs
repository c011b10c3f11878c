//! What is told about platforms holds together.

use super::Platform;
use super::doubt::Doubt;
use crate::context::Context;
use crate::finding::{Finding, Severity};
use crate::rules::{self, Draft};

fn leaks(text: &str) -> bool {
    let report = rules::lint(&Draft::new(text), &Context::default());
    let grave = |f: &Finding| f.severity == Severity::Error;
    report.findings.iter().any(grave)
}

#[test]
fn what_goes_into_a_report_tells_nothing_about_a_patient() {
    for doubt in Doubt::ALL {
        assert!(!leaks(doubt.sentence()), "{doubt:?}");
    }
    for platform in Platform::ALL {
        for reason in platform.reporting().reasons {
            assert!(!leaks(reason.sentence), "{}", reason.sentence);
        }
    }
}

#[test]
fn every_doubt_but_the_rare_ones_on_zocdoc_finds_its_reason() {
    for platform in Platform::ALL {
        let found = Doubt::ALL.map(|doubt| platform.reporting().best(&[doubt]).is_some());
        let expected = if platform == Platform::Zocdoc { 3 } else { 10 };
        let count = found.into_iter().filter(|found| *found).count();
        assert_eq!(count, expected, "{platform:?}");
    }
}

#[test]
fn the_reason_that_answers_to_most_doubts_fits() {
    let name = |doubts: &[Doubt]| Platform::Google.reporting().best(doubts).map(|b| b.0.name);
    assert_eq!(name(&[Doubt::WrongPractice]), Some("Off topic"));
    assert_eq!(
        name(&[Doubt::WrongPractice, Doubt::Closed, Doubt::Price]),
        Some("Low quality, fake or deceptive")
    );
    assert_eq!(name(&[]), None);
}

#[test]
fn names_come_back_and_strange_ones_are_another_site() {
    for platform in Platform::ALL {
        let json = serde_json::to_string(&platform).unwrap_or_default();
        assert_eq!(serde_json::from_str(&json).ok(), Some(platform));
    }
    let strange = serde_json::from_str::<Platform>("\"myspace\"").ok();
    assert_eq!(strange, Some(Platform::Other));
}
