//! What must hold for any text at all.

#[path = "support/score.rs"]
#[allow(dead_code, reason = "each test uses a part of it")]
mod score;
#[path = "support/sound.rs"]
#[allow(dead_code, reason = "each test uses a part of it")]
mod sound;

use bedside::context::Context;
use bedside::finding::{Finding, Severity};
use bedside::rules::{self, Area, Draft};
use bedside::text::{Text, Utf16Map};
use proptest::prelude::*;
use score::Fold;
use sound::{Case, assert_sound};

fn lint(text: &str) -> Vec<Finding> {
    rules::lint(&Draft::new(text), &Context::default()).findings
}

/// Pieces that rules react to, and characters that trip offsets, in any order.
fn drafts() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "your root canal",
        "you",
        "we saw you",
        "Thank you for choosing us",
        "\u{1f600}",
        "e\u{301}",
        "\u{202e}",
        "!!!",
        "SO SORRY",
        "$42.50",
        "555-0142",
        "on March 3",
        "[name]",
        "____",
        ", ",
        ". ",
        "\n\n",
        " ",
        "but",
        "can\u{2019}t",
        "\u{5e9}\u{5dc}\u{5d5}\u{5dd}",
        "a@b.example",
        "9/14/23",
        "10:15 am",
        "never happen again",
        "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}",
        "-",
        "'",
        "\"",
        "100%",
        "Dr. Lim",
        "\u{0}",
        "\u{feff}",
        "{",
        "}}",
        "<",
        ">",
    ]);
    prop::collection::vec(
        prop_oneof![3 => pieces.prop_map(str::to_owned), 1 => any::<String>()],
        0..40,
    )
    .prop_map(|parts| parts.join(" "))
}

/// A draft and a caret anywhere in it, inside a character too, or just past its end.
fn drafts_being_typed() -> impl Strategy<Value = (String, usize)> {
    drafts().prop_flat_map(|draft| {
        let caret = 0..=draft.len() + 1;
        (Just(draft), caret)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn findings_point_into_any_text(draft in any::<String>()) {
        assert_sound(&Case { draft, ..Case::default() });
    }

    #[test]
    fn findings_point_into_any_draft(draft in drafts()) {
        assert_sound(&Case { draft, ..Case::default() });
    }

    #[test]
    fn words_and_sentences_cover_the_text_in_order(text in drafts()) {
        let read = Text::new(&text);
        for pair in read.words().windows(2) {
            prop_assert!(pair[0].span.start <= pair[1].span.start && pair[0].span.end <= pair[1].span.end);
        }
        let mut next = 0;
        for sentence in read.sentences() {
            prop_assert_eq!(sentence.first, next);
            prop_assert!(text.get(sentence.span.start..sentence.span.end).is_some());
            next = sentence.end;
        }
        prop_assert_eq!(next, read.words().len());
    }

    #[test]
    fn utf16_positions_go_there_and_back(text in any::<String>()) {
        let map = Utf16Map::new(&text);
        for (byte, _) in text.char_indices() {
            let unit = text[..byte].encode_utf16().count() as u32;
            prop_assert_eq!(map.to_utf16(byte), unit);
            prop_assert_eq!(map.to_byte(unit), byte);
        }
    }

    #[test]
    fn any_context_will_do((draft, caret) in drafts_being_typed(), review in drafts(), reviewer in any::<String>()) {
        let mut context = Context { review, reviewer, ..Context::default() };
        context.profile.staff.push(draft.chars().take(9).collect());
        assert_sound(&Case { draft, caret: Some(caret), context });
    }
}

/// Errors as rule and words, to compare two drafts by.
fn errors(text: &str, findings: &[Finding]) -> Vec<(&'static str, String)> {
    findings
        .iter()
        .filter(|f| f.severity == Severity::Error)
        .map(|f| (f.rule, f.span.of(text).to_owned()))
        .collect()
}

/// Whether a text on its own says nothing that a privacy or tone rule marks.
fn is_clean(text: &str) -> bool {
    lint(text)
        .iter()
        .all(|finding| finding.rule.starts_with("structure/"))
}

/// The bytes that join words on to what stands before them: `, and`. Where the words go, the joint goes too, so a finding reaches back
/// over it, and touches what was put right before.
fn joint(words: &str) -> usize {
    let bare = words.trim_start_matches([',', ' ']);
    let bare = bare.strip_prefix("and ").unwrap_or(bare);
    words.len() - bare.len()
}

#[test]
fn a_fix_removes_its_finding_and_adds_no_error() {
    let folds = [Fold::read("shared"), Fold::read("tune")];
    let replies = folds
        .iter()
        .flat_map(|fold| fold.replies.iter().map(|r| r.text.as_str()));
    let leaks = folds
        .iter()
        .flat_map(|fold| fold.leaking.iter().map(|l| l.text.as_str()));
    let mut bad = Vec::new();
    for text in replies.chain(leaks) {
        let before = lint(text);
        for finding in &before {
            let area = rules::find(finding.rule).map(|rule| rule.area());
            if area == Some(Area::Structure) {
                continue;
            }
            assert!(
                finding.fixes.iter().any(|fix| is_clean(&fix.text)),
                "{} offers no fix: {text}",
                finding.rule
            );
            for fix in &finding.fixes {
                let fixed = fix.apply(text);
                let after = lint(&fixed);
                let place = fix.span.start..fix.span.start + fix.text.len();
                let stays = after.iter().any(|f| {
                    let start = f.span.start + joint(f.span.of(&fixed));
                    f.rule == finding.rule && start < place.end && place.start < f.span.end
                });
                let new = errors(&fixed, &after).len() > errors(text, &before).len();
                if stays || new {
                    bad.push(format!(
                        "{} <{}> -> <{}>\n    {text}\n    {fixed}\n    {:?}",
                        finding.rule,
                        finding.span.of(text),
                        fix.text,
                        errors(&fixed, &after)
                    ));
                }
            }
        }
    }
    assert!(
        bad.is_empty(),
        "{} fixes do harm:\n{}",
        bad.len(),
        bad.join("\n")
    );
}
