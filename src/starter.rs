//! A first draft to start from: a short reply, made of parts that fit together.
//!
//! Every part speaks in general or about the words of the review, so that no draft tells who is a
//! patient or what was done; every combination passes the rules (`tests/starter.rs`). Nothing here
//! knows a clock or chance: the seed alone decides.

use crate::guide::Situation;
use crate::platform::Platform;
use crate::profile::Profile;
use crate::topic::Topic;

mod greeting;
mod shared;
mod subjects;
mod writer;

use shared::Plan;
use subjects::Subject;
use writer::{Dice, Part};

/// What a first draft is made from.
#[derive(Debug, Clone, Copy)]
pub struct Brief<'a> {
    /// What the review is about, the one that weighs most first. None counts as [`Topic::Other`].
    pub topics: &'a [Topic],
    /// What kind of review it is.
    pub situation: Situation,
    /// Where the reply will stand.
    pub platform: Platform,
    /// The reviewer's name as shown; empty when unknown.
    pub reviewer: &'a str,
    /// What the practice has told about itself; each of its fields may be empty.
    pub profile: &'a Profile,
}

/// How many ways of saying it are weighed against each other.
const TRIES: usize = 8;

/// Writes a first draft of 40 to 100 words. The same brief and seed give the same text.
pub fn draft(brief: &Brief<'_>, seed: u64) -> String {
    let mut dice = Dice::new(seed);
    let tries = (0..TRIES).map(|_| attempt(brief, &mut dice));
    tries
        .min_by_key(|text| echoes(text))
        .unwrap_or_default()
}

/// One way of saying it.
fn attempt(brief: &Brief<'_>, dice: &mut Dice) -> String {
    let other = [Topic::Other];
    let topics = if brief.topics.is_empty() {
        &other
    } else {
        brief.topics
    };
    let all: Vec<Subject> = topics.iter().copied().map(subjects::of).collect();
    let first = &all[0];
    let second = all.get(1).unwrap_or(first);
    let third = all.get(2).unwrap_or(second);
    let plan = Plan::of(brief.situation, all.len());
    let Profile {
        name,
        phone,
        email,
        role,
        sign_off,
        ..
    } = brief.profile;
    let by_mail = phone.is_empty() || topics.contains(&Topic::PhoneAccess);
    let hello = greeting::name(brief.reviewer);
    let part = |letter| match letter {
        'G' if hello.is_empty() => Part::Pattern(shared::GREETING),
        'G' => Part::Pattern(shared::GREETING_BY_NAME),
        'h' => Part::Words(hello),
        'T' => Part::Pattern(plan.thanks),
        'E' => Part::Pattern(plan.empathy),
        'V' => Part::Pattern(plan.answer),
        'O' => Part::Pattern(plan.offer),
        'C' => Part::Pattern(plan.contact),
        'g' => Part::Pattern(first.hardship),
        'a' => Part::Pattern(first.feeling),
        'v' => Part::Pattern(first.belief),
        'x' => Part::Pattern(first.change),
        'm' => Part::Pattern(second.name),
        'w' => Part::Pattern(second.belief),
        'n' => Part::Pattern(third.name),
        'c' if by_mail && !email.is_empty() => Part::Pattern(shared::MAIL),
        'e' => Part::Words(email),
        'c' if phone.is_empty() => Part::Pattern(shared::CALL),
        'c' => Part::Pattern(shared::CALL_BY_NUMBER),
        'p' => Part::Words(phone),
        'r' if role.is_empty() => Part::Words(""),
        'r' => Part::Pattern(" and ask for $R"),
        'R' => Part::Words(role),
        'o' => Part::Pattern(shared::place(brief.platform)),
        's' if !sign_off.is_empty() => Part::Words(sign_off),
        's' if !name.is_empty() => Part::Pattern("the team at $N"),
        's' => Part::Pattern("the (office|practice) team"),
        'N' => Part::Words(name),
        _ => Part::Words(""),
    };
    let mut text = String::new();
    writer::write(&mut text, dice, shared::LETTER, &part);
    if dice.roll().is_multiple_of(2) {
        text = contracted(text);
    }
    text
}

/// Long forms and what people say instead.
const SHORT: [(&str, &str); 12] = [
    ("we are ", "we're "),
    ("We are ", "We're "),
    ("we will ", "we'll "),
    ("We will ", "We'll "),
    ("we would ", "we'd "),
    ("We would ", "We'd "),
    ("it is ", "it's "),
    ("It is ", "It's "),
    ("that is ", "that's "),
    ("cannot ", "can't "),
    ("should not ", "shouldn't "),
    ("you would ", "you'd "),
];

/// The text as people speak.
fn contracted(mut text: String) -> String {
    for (long, short) in SHORT {
        text = text.replace(long, short);
    }
    text
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
