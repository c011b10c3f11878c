//! What holds for every combination: looked at part by part, since there are billions of whole drafts.

use super::*;
use crate::context::Context;
use crate::finding::Severity;
use crate::rules::{self, Draft};

type Parts<'a> = dyn Fn(char) -> Part<'a> + 'a;

/// A pattern's pieces: plain text, a bracket's choices, or the letter of a part.
enum Piece<'a> {
    Text(&'a str),
    Choices(&'a str),
    Letter(char),
}

/// What stands before the closing bracket of the one just opened, and what stands after it.
fn bracket(pattern: &str) -> (&str, &str) {
    let mut depth = 0;
    let is_end = |c| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        depth < 0
    };
    let end = pattern.find(is_end).expect("every bracket is closed");
    (&pattern[..end], &pattern[end + 1..])
}

/// The choices of a bracket. One inside keeps its own.
fn choices(inside: &str) -> Vec<&str> {
    let mut depth = 0;
    let parts = inside.split(|c| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        c == '|' && depth == 0
    });
    parts.collect()
}

fn pieces(mut pattern: &str) -> Vec<Piece<'_>> {
    assert!(pattern.is_ascii(), "{pattern}");
    let mut pieces = Vec::new();
    while let Some(at) = pattern.find(['(', '$']) {
        pieces.push(Piece::Text(&pattern[..at]));
        if pattern[at..].starts_with('(') {
            let (inside, after) = bracket(&pattern[at + 1..]);
            pieces.push(Piece::Choices(inside));
            pattern = after;
        } else {
            let mut letters = pattern[at + 1..].chars();
            pieces.extend(letters.next().map(Piece::Letter));
            pattern = letters.as_str();
        }
    }
    pieces.push(Piece::Text(pattern));
    pieces
}

/// Fewest and most gaps between words that a pattern can write.
fn gaps(pattern: &str, parts: &Parts<'_>) -> (usize, usize) {
    let of_text = |text: &str| {
        let gaps = text.replace("\n\n", " ").matches([' ', '\n']).count();
        (gaps, gaps)
    };
    let of_piece = |piece| match piece {
        Piece::Text(text) => of_text(text),
        Piece::Choices(inside) => choices(inside)
            .into_iter()
            .map(|choice| gaps(choice, parts))
            .reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
            .unwrap_or_default(),
        Piece::Letter(letter) => match parts(letter) {
            Part::Pattern(pattern) => gaps(pattern, parts),
            Part::Words(words) => of_text(words),
        },
    };
    pieces(pattern)
        .into_iter()
        .map(of_piece)
        .fold((0, 0), |sum, (least, most)| (sum.0 + least, sum.1 + most))
}

/// Everything that a pattern can write, without capitals.
fn all(pattern: &str, parts: &Parts<'_>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for piece in pieces(pattern) {
        let endings: Vec<String> = match piece {
            Piece::Text(text) => vec![text.to_owned()],
            Piece::Choices(inside) => choices(inside)
                .into_iter()
                .flat_map(|choice| all(choice, parts))
                .collect(),
            Piece::Letter(letter) => match parts(letter) {
                Part::Pattern(pattern) => all(pattern, parts),
                Part::Words(words) => vec![words.to_owned()],
            },
        };
        texts = texts
            .iter()
            .flat_map(|text| {
                endings
                    .iter()
                    .map(move |ending| [text, ending.as_str()].concat())
            })
            .collect();
    }
    texts
}

fn profile() -> Profile {
    Profile {
        name: "Larkspur Family Dental Care".to_owned(),
        phone: "(555) 010-4242".to_owned(),
        email: "desk@larkspur.example".to_owned(),
        role: "Marta, our office manager".to_owned(),
        sign_off: "Marta Reyes, Office Manager\nLarkspur Family Dental Care".to_owned(),
        ..Profile::default()
    }
}

fn brief<'a>(topics: &'a [Topic], situation: Situation, profile: &'a Profile) -> Brief<'a> {
    Brief {
        topics,
        situation,
        stars: None,
        platform: Platform::Google,
        reviewer: "",
        profile,
    }
}

/// One topic alone, each pair, and each pair with a third: a third adds only its name.
fn mixtures() -> Vec<Vec<Topic>> {
    let mut mixtures: Vec<Vec<Topic>> = vec![Vec::new()];
    for first in Topic::ALL {
        mixtures.push(vec![first]);
        for second in Topic::ALL {
            mixtures.push(vec![first, second]);
            mixtures.push(vec![first, second, Topic::PhoneAccess]);
        }
    }
    mixtures
}

#[test]
fn no_combination_is_too_short_and_enough_of_them_are_short() {
    let (bare, full) = (Profile::default(), profile());
    for situation in Situation::ALL {
        for topics in mixtures() {
            let words = |profile| {
                let (least, most) = gaps(
                    shared::LETTER,
                    &parts(&brief(&topics, situation, profile), &FULL),
                );
                (least + 1, most + 1)
            };
            let (least, middle) = (words(&bare).0, words(&full).0.midpoint(words(&full).1));
            assert!(
                *AIM.start() <= least,
                "{least} words: {situation:?}, {topics:?}"
            );
            assert!(
                middle < *AIM.end(),
                "{middle} words: {situation:?}, {topics:?}"
            );
        }
    }
}

#[test]
fn every_sentence_to_praise_passes_the_rules() {
    let full = profile();
    let praise = Brief {
        stars: Some(5),
        ..brief(&[], Situation::Real, &full)
    };
    let context = Context {
        stars: praise.stars,
        profile: full.clone(),
        ..Context::default()
    };
    let mut judged = 0;
    for forms in [&FULL, &SPOKEN] {
        let parts = parts(&praise, forms);
        let (least, most) = gaps(shared::LETTER, &parts);
        assert!(*AIM.start() <= least + 1 && most < *AIM.end());
        for letter in "TEVOC".chars() {
            for sentence in all(&format!("${letter}"), &parts) {
                judged += 1;
                let found = rules::lint(&Draft::new(&sentence), &context).findings;
                let worst = found.iter().map(|finding| finding.severity).max();
                assert!(worst <= Some(Severity::Hint), "{sentence}: {found:#?}");
            }
        }
    }
    assert!(judged > 80, "{judged}");
}

#[test]
fn every_sentence_passes_the_rules() {
    let full = profile();
    let mut judged = 0;
    for situation in Situation::ALL {
        let context = Context {
            situation,
            profile: full.clone(),
            ..Context::default()
        };
        for topics in mixtures().into_iter().filter(|topics| topics.len() < 3) {
            let brief = brief(&topics, situation, &full);
            let (full_forms, spoken) = (parts(&brief, &FULL), parts(&brief, &SPOKEN));
            // What one topic says, pairs say too, but for the answer.
            let letters = if topics.len() < 2 { "TEVOC" } else { "V" };
            for letter in letters.chars() {
                let pattern = format!("${letter}");
                for sentence in all(&pattern, &full_forms)
                    .into_iter()
                    .chain(all(&pattern, &spoken))
                {
                    judged += 1;
                    let found = rules::lint(&Draft::new(&sentence), &context).findings;
                    let worst = found.iter().map(|finding| finding.severity).max();
                    assert!(worst <= Some(Severity::Hint), "{sentence}: {found:#?}");
                }
            }
        }
    }
    assert!(judged > 5_000, "{judged}");
}
