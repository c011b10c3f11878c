use std::collections::HashSet;

use super::*;
use crate::finding::Fix;
use crate::guide::Situation;
use crate::profile::Profile;

/// What most examples answer: one star. The practice has a list of its own.
fn complaint() -> Context {
    let profile = Profile {
        never: vec!["lowest in town".to_owned()],
        ..Profile::default()
    };
    Context {
        stars: Some(1),
        profile,
        ..Context::default()
    }
}

fn codes(text: &str) -> Vec<&'static str> {
    let report = lint(&Draft::new(text), &complaint());
    report.findings.iter().map(|f| f.rule).collect()
}

#[test]
fn codes_are_unique_and_in_an_area() {
    let mut seen = HashSet::new();
    for rule in REGISTRY {
        assert!(seen.insert(rule.code), "{} twice", rule.code);
        let area = rule.code.split('/').next();
        assert!(
            matches!(area, Some("privacy" | "tone" | "structure")),
            "{}",
            rule.code
        );
    }
}

#[test]
fn every_rule_has_its_page() {
    let rules = REGISTRY.iter().map(|rule| rule.code);
    assert!(rules.eq(PAGES.iter().map(|(code, _)| *code)));
}

#[test]
fn the_wrong_example_is_marked_and_the_right_one_is_not() {
    for (code, page) in PAGES {
        let (wrong, right) = (page.wrong, page.right);
        assert!(codes(wrong).contains(code), "{code}: {wrong}");
        assert!(!codes(right).contains(code), "{code}: {right}");
    }
}

#[test]
fn right_examples_hold_no_error() {
    for (code, page) in PAGES {
        let report = lint(&Draft::new(page.right), &Context::default());
        let errors: Vec<_> = report
            .findings
            .iter()
            .filter(|f| f.severity == Severity::Error)
            .collect();
        assert!(errors.is_empty(), "{code}: {errors:?}");
    }
}

/// Texts of ours must pass our own rules: every fix that a family offers is a draft in itself.
#[test]
fn every_fix_of_a_family_lints_clean() {
    for rule in REGISTRY {
        for family in rule.families {
            for fix in family.fixes {
                let report = lint(&Draft::new(fix), &Context::default());
                let bad: Vec<_> = report
                    .findings
                    .iter()
                    .filter(|f| !f.rule.starts_with("structure/"))
                    .collect();
                assert!(bad.is_empty(), "{}: {fix}: {bad:?}", rule.code);
            }
        }
    }
}

#[test]
fn privacy_and_tone_findings_offer_a_fix_at_their_own_span() {
    for rule in REGISTRY.iter().filter(|r| r.area() != Area::Structure) {
        let wrong = page(rule.code).map_or("", |page| page.wrong);
        let report = lint(&Draft::new(wrong), &complaint());
        for finding in report.findings.iter().filter(|f| f.rule == rule.code) {
            assert!(!finding.fixes.is_empty(), "{}", rule.code);
            assert!(finding.fixes.iter().all(|fix| fix.span == finding.span));
        }
    }
}

#[test]
fn an_empty_draft_has_no_findings() {
    for text in ["", "   ", "\n\n", "\u{1f600}", "..."] {
        assert!(codes(text).is_empty(), "{text:?}");
    }
}

#[test]
fn the_word_being_typed_is_not_judged_yet() {
    let text = "We are sorry about your retainer";
    let typing = Draft {
        text,
        caret: Some(text.len()),
    };
    let marked = |draft: &Draft<'_>| {
        lint(draft, &Context::default())
            .findings
            .iter()
            .any(|f| f.rule == "privacy/treatment-detail")
    };
    assert!(!marked(&typing));
    assert!(marked(&Draft::new(text)));
}

#[test]
fn the_second_look_is_silent_while_its_sentence_is_typed() {
    let text = "We were glad to see the smile come back that spring and ";
    let whole = |draft: &Draft<'_>| {
        lint(draft, &Context::default())
            .findings
            .iter()
            .filter(|f| f.message.starts_with("It reads like"))
            .count()
    };
    let typing = Draft {
        text,
        caret: Some(text.trim_end().len()),
    };
    assert_eq!(whole(&typing), 0);
    assert!(whole(&Draft::new(text)) > 0);
}

#[test]
fn a_denial_is_a_warning_where_the_guide_allows_it() {
    let text = "Hello, you were never a patient here.";
    let severity = |situation| {
        let context = Context {
            situation,
            ..Context::default()
        };
        let report = lint(&Draft::new(text), &context);
        report
            .findings
            .iter()
            .find(|f| f.rule == "privacy/patient-confirmation")
            .map(|f| f.severity)
    };
    assert_eq!(severity(Situation::Real), Some(Severity::Error));
    assert_eq!(severity(Situation::NeverSeen), Some(Severity::Warning));
}

#[test]
fn a_sentence_that_sounds_of_two_things_is_told_of_both() {
    let text = "Our team did everything right and this was only a small thing.";
    let report = lint(&Draft::new(text), &Context::default());
    let tones: Vec<&str> = report
        .findings
        .iter()
        .map(|f| f.rule)
        .filter(|rule| rule.starts_with("tone/"))
        .collect();
    assert_eq!(tones, ["tone/dismissive", "tone/defensive"]);
}

#[test]
fn a_clinical_word_of_the_review_is_an_error_even_in_general_talk() {
    let text = "We offer Invisalign to anyone.";
    let review = |review: &str| {
        let context = Context {
            review: review.to_owned(),
            ..Context::default()
        };
        lint(&Draft::new(text), &context)
            .findings
            .iter()
            .any(|f| f.rule == "privacy/treatment-detail" && f.severity == Severity::Error)
    };
    assert!(review("My Invisalign broke."));
    assert!(!review("The wait was long."));
}

#[test]
fn what_the_practice_allows_is_silent_and_nothing_else() {
    let text = "Ask for the Crown Street office. Your crown was late.";
    let mut context = Context::default();
    context.profile.allowed.push("crown street".to_owned());
    let report = lint(&Draft::new(text), &context);
    let marked: Vec<&str> = report
        .findings
        .iter()
        .filter(|f| f.rule == "privacy/treatment-detail")
        .map(|f| f.span.of(text))
        .collect();
    assert_eq!(marked, ["Your crown"]);
}

#[test]
fn allow_always_silences_one_rule_for_just_these_words() {
    let text = "Your retainer and your veneers were late.";
    let mut context = Context::default();
    context.allowed.push(crate::context::Allowed {
        rule: "privacy/treatment-detail".to_owned(),
        text: "your  Retainer".to_owned(),
    });
    let report = lint(&Draft::new(text), &context);
    let marked: Vec<&str> = report
        .findings
        .iter()
        .filter(|f| f.rule == "privacy/treatment-detail")
        .map(|f| f.span.of(text))
        .collect();
    assert_eq!(marked, ["your veneers"]);
}

#[test]
fn marks_without_words_are_allowed_as_they_stand() {
    let text = "Thank you!!! Really?!?! Ask for ____ or ______.";
    let told = |allowed: &[(&str, &str)]| -> Vec<String> {
        let mut context = Context::default();
        context
            .allowed
            .extend(allowed.iter().map(|(rule, text)| crate::context::Allowed {
                rule: (*rule).to_owned(),
                text: (*text).to_owned(),
            }));
        let findings = lint(&Draft::new(text), &context).findings;
        let marks = findings.iter().map(|f| f.span.of(text).to_owned());
        marks
            .filter(|marks| !marks.is_empty() && !marks.contains(char::is_alphabetic))
            .collect()
    };
    assert_eq!(told(&[]), ["!!!", "?!?!", "____", "______"]);
    let once = [
        ("tone/shouting", "!!!"),
        ("structure/leftover-placeholder", "____"),
    ];
    assert_eq!(told(&once), ["?!?!", "______"]);
}

#[test]
fn a_missing_part_is_put_where_it_belongs() {
    let text = "Hi Dana,\n\nWe are sorry to read this. Please call us.";
    let report = lint(&Draft::new(text), &Context::default());
    let thanks = report
        .findings
        .iter()
        .find(|f| f.rule == "structure/missing-thanks");
    let fixed = thanks
        .and_then(|f| f.fixes.first())
        .map(|fix: &Fix| fix.apply(text));
    assert_eq!(
        fixed.as_deref(),
        Some(
            "Hi Dana,\n\nThank you for taking the time to write. We are sorry to read this. Please call us."
        )
    );
}

#[test]
fn a_very_long_text_is_checked_up_to_a_character() {
    let text = "\u{e9}".repeat(MAX_CHECKED);
    let report = lint(&Draft::new(&text), &Context::default());
    assert!((MAX_CHECKED - 1..=MAX_CHECKED).contains(&report.checked));
    assert!(text.is_char_boundary(report.checked));
}

#[test]
fn what_only_leads_in_can_go_and_a_greeting_stays_one() {
    for (draft, code, fix) in [
        (
            "That said, we do want people to understand our prices.",
            "tone/defensive",
            "",
        ),
        (
            "Dear Patient, thank you for your review.",
            "privacy/patient-confirmation",
            "Hello",
        ),
    ] {
        let report = lint(&Draft::new(draft), &Context::default());
        let finding = report.findings.iter().find(|f| f.rule == code);
        let first = finding.and_then(|f| f.fixes.first());
        assert_eq!(first.map(|fix| fix.text.as_str()), Some(fix), "{draft}");
    }
}

#[test]
fn who_thanks_for_praise_is_not_asked_for_sympathy_though_no_stars_are_known() {
    let asked = |draft| {
        let report = lint(&Draft::new(draft), &Context::default());
        report
            .findings
            .iter()
            .any(|f| f.rule == "structure/missing-empathy")
    };
    assert!(!asked(
        "Hello, and thanks so much for the kind review! It made our week."
    ));
    assert!(!asked("Thank you for the five stars."));
    assert!(asked(
        "Hello, and thank you for the review. We are thrilled to read it."
    ));
}
