//! Toned sentences behind and before the courtesies that people wrap them in: a polite half is no sign that the other is.

use super::drill::Toned;

/// What stands before.
const BEFORE: [&str; 28] = [
    "We're sorry, and ",
    "Thank you for writing, but ",
    "Thanks for the note, and ",
    "Thank you for telling us; ",
    "Sorry to read this, but ",
    "We hear you, and ",
    "We understand, but ",
    "I understand the frustration, however ",
    "Please know that ",
    "As a small office, ",
    "We appreciate the feedback, but ",
    "We value every comment, and ",
    "With all due care, ",
    "I read every word, and ",
    "We wish this had gone better, but ",
    "It is a fair question, and ",
    "While we take this seriously, ",
    "Although we regret the upset, ",
    "Like any practice, we have hard days, and ",
    "We are happy to talk, but ",
    "And ",
    "Again, ",
    "Still, ",
    "So ",
    "Well, ",
    "But ",
    "Also, ",
    "To be clear, ",
];

/// What stands behind.
const BEHIND: [&str; 14] = [
    ", and we're sorry.",
    "; please call us at 555-0144.",
    ", so please call the office.",
    ", and thank you for writing.",
    ", and we wish you well.",
    ", but we hear you.",
    ", though we are glad to talk.",
    ", and we would welcome a call.",
    ", but we appreciate the note.",
    ", and our manager would be happy to listen.",
    ", with kind regards.",
    ", and we mean that kindly.",
    ", but thanks for being candid.",
    ", and we hope to hear from you.",
];

/// The line with a courtesy, two lines in three of one sentence; each number another courtesy.
pub(super) fn wrapped(number: usize, line: &Toned) -> Option<Toned> {
    let body = line.text.strip_suffix('.')?;
    if body.contains(['.', '!', '?', '\n']) {
        return None;
    }
    let turn = number / 3;
    let text = match number % 3 {
        0 => BEFORE[turn % BEFORE.len()].to_owned() + &small(body) + ".",
        1 => body.to_owned() + BEHIND[turn % BEHIND.len()],
        _ => return None,
    };
    Some(Toned {
        text,
        ..line.clone()
    })
}

/// The sentence as it goes on inside another one: in small letters, where it opens with a word that is no name.
fn small(body: &str) -> String {
    const OPENERS: &str = " We You The That This It Our Your My If There Nobody No Not Every Some Most People When What How Maybe Perhaps Please These Those They He She A An All Any One ";
    let first = body.split(' ').next().unwrap_or("");
    if OPENERS.contains(&format!(" {first} ")) {
        body[..1].to_lowercase() + &body[1..]
    } else {
        body.to_owned()
    }
}
