//! Drafts put right by their first fixes: what comes out has no error left and reads as English.

#[path = "support/mend.rs"]
mod mend;
#[path = "support/score.rs"]
#[allow(dead_code, reason = "each test uses a part of it")]
mod score;

use std::collections::HashSet;
use std::{fs, path::Path};

use bedside::context::Context;
use mend::{errors, mended};
use score::Fold;

/// Pairs of lines: `-` and the draft, `+` and the draft put right. `\n` is a line break.
fn pairs() -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/fixes.txt");
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut pairs = Vec::new();
    let mut before: Option<String> = None;
    for line in text.lines() {
        if let Some(draft) = line.strip_prefix("- ") {
            let left = before.replace(draft.replace("\\n", "\n"));
            assert_eq!(left, None, "a draft without its pair");
        } else if let Some(fixed) = line.strip_prefix("+ ") {
            let draft = before.take();
            let draft = draft.unwrap_or_else(|| panic!("no draft before: {fixed}"));
            pairs.push((draft, fixed.replace("\\n", "\n")));
        }
    }
    assert_eq!(before, None, "a draft without its pair");
    pairs
}

#[test]
fn drafts_put_right_read_as_expected() {
    let context = Context::default();
    let pairs = pairs();
    assert!(pairs.len() >= 40);
    let mut wrong = Vec::new();
    for (before, after) in &pairs {
        let fixed = mended(before, &context);
        if fixed != *after {
            wrong.push(format!("- {before}\n+ {fixed}\nnot\n+ {after}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn drafts_put_right_hold_no_error() {
    let context = Context::default();
    for (before, after) in pairs() {
        assert!(
            !errors(&before, &context).is_empty(),
            "nothing to put right: {before}"
        );
        let left = errors(&after, &context);
        assert!(left.is_empty(), "{after}\n{left:?}");
    }
}

#[test]
fn every_reply_can_be_put_right() {
    let folds = [
        Fold::read("shared"),
        Fold::read("tune"),
        Fold::read("more"),
        Fold::read("past"),
    ];
    let mut wrong = Vec::new();
    for fold in &folds {
        for reply in &fold.replies {
            let context = fold.context(reply);
            let fixed = mended(&reply.text, &context);
            let left = errors(&fixed, &context);
            let slips = slips(&reply.text, &fixed);
            if !left.is_empty() || !slips.is_empty() {
                wrong.push(format!(
                    "{} {slips:?} {left:?}\n- {}\n+ {fixed}",
                    reply.id, reply.text
                ));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} replies:\n{}",
        wrong.len(),
        wrong.join("\n\n")
    );
}

/// Slips of the pen in a text that were not in the one before.
fn slips(before: &str, after: &str) -> Vec<String> {
    let known = marks(before);
    let mut slips: Vec<String> = marks(after)
        .into_iter()
        .filter(|slip| !known.contains(slip))
        .collect();
    if after.trim().is_empty() {
        slips.push("nothing is left".to_owned());
    }
    slips
}

/// Everything in a text that looks like a slip: a gap of two spaces, a space or a comma before a full
/// stop, a word twice, a word left hanging at the end of its sentence, a small letter at its start.
fn marks(text: &str) -> HashSet<String> {
    let mut found = HashSet::new();
    let chars: Vec<char> = text.chars().collect();
    for (at, pair) in chars.windows(2).enumerate() {
        let around: String = chars[at.saturating_sub(12)..(at + 12).min(chars.len())]
            .iter()
            .collect();
        let doubled = pair == [' ', ' '];
        let loose = pair[0] == ' '
            && [',', '.', '!', '?', ';'].contains(&pair[1])
            && chars.get(at + 2) != Some(&'.');
        let clash = [',', ';'].contains(&pair[0]) && [',', '.', '!', '?', ';'].contains(&pair[1]);
        if doubled || loose || clash {
            found.insert(around);
        }
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    for pair in words.windows(2) {
        let bare = |word: &str| word.to_lowercase();
        let ends = pair[0].ends_with(['.', '!', '?']);
        let twice = bare(pair[0]) == bare(pair[1]) && pair[0].chars().all(char::is_alphabetic);
        let long = pair[0].chars().filter(|c| c.is_alphabetic()).count() > 2;
        let trails = pair[0].ends_with("..");
        if ends && long && !trails && pair[1].starts_with(char::is_lowercase) {
            found.insert(["small start:", pair[1]].join(" "));
        }
        if twice {
            found.insert(pair.join(" "));
        }
    }
    for word in &words {
        let hanging = [
            "and", "or", "so", "because", "the", "your", "of", "when", "we",
        ];
        let ends = word.ends_with(['.', '!', '?', ',', ';']);
        let bare = word
            .trim_end_matches(['.', '!', '?', ',', ';'])
            .to_lowercase();
        if ends && hanging.contains(&bare.as_str()) {
            found.insert((*word).to_owned());
        }
    }
    if text.trim_start().starts_with(char::is_lowercase) {
        found.insert("small start".to_owned());
    }
    found
}

#[test]
fn slips_are_noticed() {
    let slipped = [
        "We see  you.",
        "We see you .",
        "Well, .",
        "Call the the desk.",
        "We are sorry and.",
        "Thank you. we care.",
        "",
    ];
    for text in slipped {
        assert!(!slips("Fine.", text).is_empty(), "{text:?}");
    }
    assert!(slips("Fine.", "Hello Ana, thank you. We care... and listen.").is_empty());
}
