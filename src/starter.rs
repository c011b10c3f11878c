//! A first draft to start from: a short reply, made of parts that fit together.
//!
//! Every part speaks in general or about the words of the review, so that no draft tells who is a
//! patient or what was done; every combination passes the rules (`tests/starter.rs`). Nothing here
//! knows a clock or chance: the seed alone decides.

use crate::context::{first_name, is_praise};
use crate::guide::Situation;
use crate::platform::Platform;
use crate::profile::Profile;
use crate::rules::AIM;
use crate::text::count_words;
use crate::topic::Topic;

mod shared;
mod subjects;
mod writer;

use subjects::Line;
use writer::{Dice, Part};

/// What a first draft is made from.
#[derive(Debug, Clone, Copy)]
pub struct Brief<'a> {
    /// What the review is about, the one that weighs most first. None counts as [`Topic::Other`].
    pub topics: &'a [Topic],
    /// What kind of review it is.
    pub situation: Situation,
    /// Its stars, 1 to 5; `None` when unknown.
    pub stars: Option<u8>,
    /// Where the reply will stand.
    pub platform: Platform,
    /// The reviewer's name as shown; empty when unknown.
    pub reviewer: &'a str,
    /// What the practice has told about itself; each of its fields may be empty.
    pub profile: &'a Profile,
}

/// How many ways of saying it are weighed against each other.
const TRIES: usize = 3;

/// After how many tries one gives up on the length: only endless names leave no room.
const MOST_TRIES: usize = 40;

/// Writes a first draft of 40 to 100 words. The same brief and seed give the same text.
pub fn draft(brief: &Brief<'_>, seed: u64) -> String {
    let topics = told_apart(brief.topics);
    let brief = Brief {
        topics: &topics,
        ..*brief
    };
    let mut dice = Dice::new(seed);
    let mut best = attempt(&brief, &mut dice);
    let mut fitting = 0;
    for _ in 0..MOST_TRIES {
        let text = attempt(&brief, &mut dice);
        if !fits(&text) {
            continue;
        }
        if fitting == 0 || echoes(&text) < echoes(&best) {
            best = text;
        }
        fitting += 1;
        if fitting == TRIES {
            break;
        }
    }
    best
}

/// Whether the draft is of the right length.
fn fits(text: &str) -> bool {
    AIM.contains(&count_words(text))
}

/// The topics, each once, without the catch-all: it is what is said where no other is left.
fn told_apart(topics: &[Topic]) -> Vec<Topic> {
    let mut apart = Vec::new();
    for topic in topics {
        if *topic != Topic::Other && !apart.contains(topic) {
            apart.push(*topic);
        }
    }
    apart
}

/// One way of saying it.
fn attempt(brief: &Brief<'_>, dice: &mut Dice) -> String {
    let forms = match dice.roll() % 2 {
        0 => &FULL,
        _ => &SPOKEN,
    };
    let mut text = String::new();
    writer::write(&mut text, dice, shared::LETTER, &parts(brief, forms));
    text
}

/// What stands for `$A`, `$W`, `$D` and `$I` after 'we' and 'it'.
type Forms = [&'static str; 4];

/// As people write.
const FULL: Forms = [" are", " will", " would", " is"];
/// As people speak.
const SPOKEN: Forms = ["'re", "'ll", "'d", "'s"];

/// What each letter of the patterns stands for in this brief.
fn parts<'a>(brief: &Brief<'a>, forms: &'static Forms) -> impl Fn(char) -> Part<'a> {
    let Profile {
        name,
        phone,
        email,
        role,
        sign_off,
        ..
    } = brief.profile;
    let topics = brief.topics;
    let plan = match brief.situation {
        Situation::Real | Situation::Relative if is_praise(brief.stars) => &shared::PRAISE,
        situation => shared::plan(situation),
    };
    let say = |at: usize, line| {
        let topic = topics.get(at).copied().unwrap_or(Topic::Other);
        Part::Pattern(subjects::say(topic, line))
    };
    let hello = first_name(brief.reviewer);
    let place = shared::place(brief.platform);
    // To somebody who could not get through by phone, a number is a poor offer.
    let by_mail = !email.is_empty() && (phone.is_empty() || topics.contains(&Topic::PhoneAccess));
    move |letter| match letter {
        'G' if hello.is_empty() => Part::Pattern(shared::GREETING),
        'G' => Part::Pattern(shared::GREETING_BY_NAME),
        'h' => Part::Words(hello),
        'A' => Part::Pattern(forms[0]),
        'W' => Part::Pattern(forms[1]),
        'D' => Part::Pattern(forms[2]),
        'I' => Part::Pattern(forms[3]),
        'T' => Part::Pattern(plan[0]),
        'E' => Part::Pattern(plan[1]),
        'V' => Part::Pattern(plan[2]),
        'O' => Part::Pattern(plan[3]),
        'C' => Part::Pattern(plan[4]),
        'g' => say(0, Line::Hardship),
        'a' => say(0, Line::Feeling),
        'k' => say(0, Line::Effect),
        'v' => say(0, Line::Belief),
        'x' => say(0, Line::Change),
        'm' => say(1, Line::Name),
        'w' => say(1, Line::Belief),
        'n' => say(2, Line::Name),
        't' => Part::Pattern(shared::thanks(topics.len())),
        'b' => Part::Pattern(shared::answer(topics.len())),
        '1' => Part::Pattern(subjects::PATIENCE),
        '2' => Part::Pattern(subjects::HURT),
        'o' => Part::Pattern(place),
        'c' if by_mail => Part::Pattern(shared::MAIL),
        'c' if phone.is_empty() => Part::Pattern(shared::CALL),
        'c' => Part::Pattern(shared::CALL_BY_NUMBER),
        'e' => Part::Words(email),
        'p' => Part::Words(phone),
        'r' if !role.is_empty() => Part::Pattern(" and ask for $R"),
        'R' => Part::Words(role),
        's' if !sign_off.is_empty() => Part::Words(sign_off),
        's' if !name.is_empty() => Part::Pattern("the team at $N"),
        's' => Part::Pattern("the (office|practice) team"),
        'N' => Part::Words(name),
        _ => Part::Words(""),
    }
}

/// How often the text says again what it has said: words of five letters and more, and sentences
/// that open with 'We'.
fn echoes(text: &str) -> usize {
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| word.len() > 4 || *word == "We")
        .collect();
    let again = |at: usize| words[..at].contains(&words[at]);
    (0..words.len()).filter(|&at| again(at)).count()
}

#[cfg(test)]
mod tests;
