//! The desk without a browser: every action, and what it leaves behind.

use super::*;
use crate::finding::{Finding, Fix, Ground, Severity, Span};

const LEAK: &str = "Hello. Your root canal went well. Please call our office.";

fn written(text: &str) -> Desk {
    let desk = Desk::default();
    desk.apply(Action::Typed(text.to_owned()))
        .apply(Action::Check(None))
}

/// A desk with made-up findings, so that these tests hold whatever the rules say.
fn found(text: &str, findings: &[(Severity, &str)]) -> Desk {
    let mut desk = written(text);
    let findings = findings
        .iter()
        .map(|(severity, words)| finding(text, *severity, words));
    desk.report = Rc::new(Report {
        findings: findings.collect(),
        ..*desk.report
    });
    desk
}

fn finding(text: &str, severity: Severity, words: &str) -> Finding {
    let start = text.find(words).unwrap_or(0);
    let span = Span::new(start, start + words.len());
    Finding {
        rule: "privacy/treatment-detail",
        severity,
        span,
        ground: Ground::Words,
        message: String::new(),
        fixes: vec![Fix {
            span,
            text: "this".to_owned(),
        }],
    }
}

fn words<'a>(desk: &'a Desk, findings: &[&Finding]) -> Vec<&'a str> {
    findings
        .iter()
        .map(|finding| finding.span.of(&desk.draft))
        .collect()
}

#[test]
fn findings_follow_the_text_before_the_next_check() {
    let desk = found(LEAK, &[(Severity::Error, "root canal")]);
    let desk = desk.apply(Action::Typed(LEAK.replace("Hello.", "Hello Dana.")));
    assert!(!desk.fresh);
    assert_eq!(words(&desk, &desk.open_findings()), ["root canal"]);
    assert_eq!(
        desk.open_findings()[0].fixes[0].span,
        desk.open_findings()[0].span
    );
}

#[test]
fn a_finding_that_is_typed_into_goes_at_once() {
    let desk = found(LEAK, &[(Severity::Error, "root canal")]);
    let desk = desk.apply(Action::Typed(LEAK.replace("root canal", "root and canal")));
    assert!(desk.open_findings().is_empty());
}

#[test]
fn a_finding_on_the_whole_draft_stays_while_typing() {
    let desk = found(LEAK, &[(Severity::Hint, "")]);
    let desk = desk.apply(Action::Typed(format!("Dear Dana. {LEAK}")));
    assert_eq!(
        desk.counts(),
        Counts {
            hints: 1,
            ..Counts::default()
        }
    );
}

#[test]
fn findings_are_shown_gravest_first() {
    let desk = found(
        LEAK,
        &[
            (Severity::Hint, ""),
            (Severity::Warning, "Hello"),
            (Severity::Error, "office"),
            (Severity::Error, "root canal"),
        ],
    );
    assert_eq!(
        words(&desk, &desk.open_findings()),
        ["root canal", "office", "Hello", ""]
    );
    assert_eq!(
        desk.counts(),
        Counts {
            errors: 2,
            warnings: 1,
            hints: 1
        }
    );
}

#[test]
fn a_finding_that_the_text_left_behind_is_not_put_away() {
    let desk = found(LEAK, &[(Severity::Error, "root canal")]);
    let place = Place::from(desk.open_findings()[0]);
    let desk = desk.apply(Action::Typed("Hello.".to_owned()));
    for action in [Action::Ignore(place), Action::Allow(place)] {
        let after = desk.apply(action);
        assert!(after.ignored.is_empty() && after.allowed.is_empty());
    }
}

#[test]
fn ignoring_holds_for_that_place_and_can_be_taken_back() {
    let desk = found(
        LEAK,
        &[(Severity::Error, "root canal"), (Severity::Error, "office")],
    );
    let place = Place::from(desk.open_findings()[0]);
    let desk = desk.apply(Action::Ignore(place));
    assert_eq!(words(&desk, &desk.open_findings()), ["office"]);

    let desk = desk.apply(Action::Typed(format!("Oh. {LEAK}")));
    assert_eq!(
        words(&desk, &desk.open_findings()),
        ["office"],
        "it moved along"
    );

    let Some(undo) = desk.notice.clone().and_then(|notice| notice.undo) else {
        panic!("ignoring can be undone");
    };
    let desk = desk.apply(Action::TakeBack(undo));
    assert_eq!(
        words(&desk, &desk.open_findings()),
        ["root canal", "office"]
    );
    assert!(desk.notice.is_none());
}

#[test]
fn ignored_words_that_are_edited_are_judged_again() {
    let desk = found(LEAK, &[(Severity::Error, "root canal")]);
    let place = Place::from(desk.open_findings()[0]);
    let desk = desk.apply(Action::Ignore(place));
    let desk = desk.apply(Action::Typed(LEAK.replace("canal", "canals")));
    assert!(
        !desk.ignored.is_empty(),
        "an edit beside it leaves it alone"
    );
    let desk = desk.apply(Action::Typed(LEAK.replace("root canal", "rot canal")));
    assert!(desk.ignored.is_empty());
}

#[test]
fn allowing_is_for_the_rule_and_its_words() {
    let errors = |desk: &Desk| {
        let open = desk.open_findings().into_iter();
        let errors = open.filter(|finding| finding.severity == Severity::Error);
        errors.map(Place::from).collect::<Vec<_>>()
    };
    let desk = written("Your root canal went well. We never saw your crown.");
    let before = errors(&desk);
    let (place, others) = (before[0], &before[1..]);
    assert!(!others.is_empty(), "two things leak");

    let desk = desk.apply(Action::Allow(place));
    assert_eq!(errors(&desk), others);
    let entry = Allowed {
        rule: place.rule.to_owned(),
        text: place.span.of(&desk.draft).to_owned(),
    };
    assert_eq!(desk.allowed, std::slice::from_ref(&entry));
    assert_eq!(desk.kept().allowed, std::slice::from_ref(&entry));

    let Some(undo) = desk.notice.clone().and_then(|notice| notice.undo) else {
        panic!("allowing can be undone");
    };
    let desk = desk.apply(Action::TakeBack(undo));
    assert_eq!(errors(&desk), before);
    assert!(desk.allowed.is_empty());
}

#[test]
fn what_is_known_of_the_review_is_judged_at_once() {
    let gushes = |desk: &Desk| {
        let mut found = desk.report.findings.iter();
        found.any(|found| found.rule == "tone/gushing")
    };
    let desk = written("We are thrilled to get your feedback!");
    assert!(!gushes(&desk));
    let desk = desk.apply(Action::Stars(Some(1)));
    assert!(gushes(&desk));
    assert!(!gushes(&desk.apply(Action::Stars(Some(5)))));
    assert!(!gushes(&desk.apply(Action::Stars(None))));
}

#[test]
fn going_from_finding_to_finding_goes_round() {
    let desk = found(
        LEAK,
        &[(Severity::Error, "root canal"), (Severity::Error, "office")],
    );
    let at = |desk: &Desk| {
        desk.selected
            .map(|place| place.span.of(&desk.draft).to_owned())
    };
    let next = |desk: Desk, step| {
        let place = desk.neighbour(step);
        desk.apply(Action::Select(place))
    };
    let desk = next(desk, 1);
    assert_eq!(at(&desk).as_deref(), Some("root canal"));
    let desk = next(next(desk, 1), 1);
    assert_eq!(at(&desk).as_deref(), Some("root canal"));
    let desk = next(desk, -1);
    assert_eq!(at(&desk).as_deref(), Some("office"));
    assert_eq!(written("").neighbour(1), None);
}

#[test]
fn the_caret_selects_what_is_underlined_there() {
    let desk = found(
        LEAK,
        &[(Severity::Error, "root canal"), (Severity::Hint, "")],
    );
    let desk = desk.apply(Action::CaretAt(15));
    assert_eq!(
        desk.selected.map(|place| place.span),
        Some(Span::new(12, 22))
    );
    assert_eq!(desk.apply(Action::CaretAt(0)).selected, None);
}

#[test]
fn keys_act_on_the_first_finding_when_none_is_selected() {
    let desk = found(
        LEAK,
        &[(Severity::Hint, "office"), (Severity::Error, "root canal")],
    );
    assert_eq!(
        desk.current().map(|finding| finding.span.of(LEAK)),
        Some("root canal")
    );
}

#[test]
fn clearing_leaves_nothing_and_can_be_taken_back() {
    let desk = written(LEAK)
        .apply(Action::Review("An hour!".to_owned()))
        .apply(Action::Stars(Some(1)))
        .apply(Action::Platform(Platform::Yelp));
    let cleared = desk.apply(Action::Clear(Extent::Desk));
    assert!(cleared.is_untouched());
    assert_eq!(cleared.kept(), Kept::default());
    assert_ne!(cleared.loads, desk.loads, "the text boxes are told");

    let Some(undo) = cleared.notice.clone().and_then(|notice| notice.undo) else {
        panic!("clearing can be undone");
    };
    let back = cleared.apply(Action::TakeBack(undo));
    assert_eq!(back.kept(), desk.kept());
    assert_ne!(back.loads, cleared.loads);
}

#[test]
fn what_comes_back_is_judged_though_it_was_not_when_it_was_cleared() {
    let typed = Desk::default().apply(Action::Typed(LEAK.to_owned()));
    assert!(!typed.fresh && typed.counts().errors == 0);
    let cleared = typed.apply(Action::Clear(Extent::Desk));
    let Some(undo) = cleared.notice.clone().and_then(|notice| notice.undo) else {
        panic!("clearing can be undone");
    };
    let back = cleared.apply(Action::TakeBack(undo));
    assert!(back.fresh);
    assert_eq!(back.report, written(LEAK).report);
}

#[test]
fn clearing_an_empty_desk_offers_no_undo() {
    let cleared = |extent| Desk::default().apply(Action::Clear(extent)).notice;
    let (notice, with_notes) = (cleared(Extent::Desk), cleared(Extent::Everything));
    assert!(with_notes.is_some_and(|notice| notice.undo.is_some()));
    assert!(notice.is_some_and(|notice| notice.undo.is_none()));
}

#[test]
fn what_is_kept_opens_the_same_desk() {
    let desk = written(LEAK).apply(Action::Review("An hour!".to_owned()));
    let again = Desk::open(desk.kept());
    assert_eq!(again.kept(), desk.kept());
    assert_eq!(again.report, desk.report);
}

#[test]
fn what_is_laid_on_the_desk_is_judged_with_what_the_practice_says() {
    let practice = Profile {
        never: vec!["parking".to_owned()],
        ..Profile::default()
    };
    let kept = Kept {
        draft: "The parking is full.".to_owned(),
        ..Kept::default()
    };
    let alone = Desk::open(kept.clone());
    let desk = Desk::default()
        .apply(Action::Profile(practice))
        .apply(Action::Open(kept));
    assert!(desk.fresh);
    assert_ne!(desk.report, alone.report);
    assert_eq!(desk.apply(Action::Check(None)).report, desk.report);
}

#[test]
fn stars_that_cannot_be_are_forgotten() {
    let kept = Kept {
        stars: Some(9),
        ..Kept::default()
    };
    assert_eq!(Desk::open(kept).stars, None);
}

#[test]
fn a_question_about_copying_ends_with_the_next_key() {
    let desk = written(LEAK).apply(Action::Ask(Question::Copy));
    assert_eq!(desk.asking, Some(Question::Copy));
    assert_eq!(desk.apply(Action::Answered).asking, None);
    assert_eq!(desk.apply(Action::Typed(format!("{LEAK} "))).asking, None);
}

#[test]
fn a_question_about_copying_ends_with_the_last_error() {
    let desk = found(
        LEAK,
        &[(Severity::Error, "root canal"), (Severity::Error, "office")],
    );
    let places: Vec<Place> = desk.open_findings().into_iter().map(Place::from).collect();
    let one_left = desk
        .apply(Action::Ask(Question::Copy))
        .apply(Action::Ignore(places[0]));
    assert_eq!(one_left.asking, Some(Question::Copy));
    assert_eq!(one_left.apply(Action::Ignore(places[1])).asking, None);
}

#[test]
fn what_is_said_of_a_copy_goes_with_the_next_letter() {
    let said = |action| {
        let desk = Desk::default().apply(Action::Typed("Hi".to_owned()));
        let desk = desk
            .apply(action)
            .apply(Action::Typed("Hi Dana".to_owned()));
        desk.notice.map(|notice| notice.text)
    };
    assert_eq!(said(Action::Copied("Copied.".to_owned())), None);
    assert_eq!(
        said(Action::Tell("Kept.".to_owned())).as_deref(),
        Some("Kept.")
    );
}

#[test]
fn a_notice_is_dismissed_by_its_own_number_only() {
    let first = Desk::default().apply(Action::Tell("One.".to_owned()));
    let id = first.notice.as_ref().map_or(0, |notice| notice.id);
    let second = first.apply(Action::Tell("Two.".to_owned()));
    let after = second.apply(Action::Dismiss(id));
    assert_eq!(
        after.notice.as_ref().map(|notice| notice.text.as_str()),
        Some("Two.")
    );
    let id = after.notice.as_ref().map_or(0, |notice| notice.id);
    assert!(after.apply(Action::Dismiss(id)).notice.is_none());
}

#[test]
fn the_example_shows_findings_and_keeps_the_platform() {
    let desk = Desk::default()
        .apply(Action::Platform(Platform::Yelp))
        .apply(Action::LoadExample);
    assert_eq!(desk.platform, Platform::Yelp);
    assert_eq!(&*desk.draft, example::DRAFT);
    assert!(desk.counts().errors > 1);
}

#[test]
fn a_huge_review_is_cut_at_a_character() {
    let desk = Desk::default().apply(Action::Review("\u{20ac}".repeat(MAX_REVIEW)));
    assert!(desk.review_is_cut());
    let read = desk.context().review;
    assert!(read.len() <= MAX_REVIEW && read.len() > MAX_REVIEW - 3);
}

#[test]
fn the_same_text_again_changes_nothing() {
    let desk = written(LEAK);
    assert!(desk.apply(Action::Typed(LEAK.to_owned())).fresh);
}

#[test]
fn line_ends_of_a_file_become_those_of_a_text_box() {
    let kept = Kept {
        review: "One.\r\nTwo.\rThree.".to_owned(),
        draft: "Hello,\r\n\r\nyour root canal".to_owned(),
        ..Kept::default()
    };
    let desk = Desk::open(kept);
    assert_eq!(&*desk.review, "One.\nTwo.\nThree.");
    assert_eq!(&*desk.draft, "Hello,\n\nyour root canal");
}
