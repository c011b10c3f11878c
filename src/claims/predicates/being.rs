//! What the draft says that the reader is.

use super::super::safe::{self, List};
use super::super::{Words, listed};
use super::{Verdict, skip_not};
use crate::grammar::{self, Class};

/// *You are …*, *you were …*: a feeling, a wish and being thanked are safe, the rest states what the reader is.
pub(super) fn being(words: &Words<'_, '_>, verb: usize) -> Verdict {
    let next = skip_not(words, verb + 1);
    if next >= words.sets.len() || !words.joins(next) || says_little(words, verb, next) {
        return Verdict::Safe;
    }
    if let Some(verdict) = done_to(words, next) {
        return verdict;
    }
    if is_wished(words, verb) {
        return Verdict::Safe;
    }
    if let Some(verdict) = place_or_person(words, next) {
        return verdict;
    }
    state(words, verb, next)
}

/// Whether what follows `you are` tells of a call, of kindness or of the review, and of nothing that somebody is.
fn says_little(words: &Words<'_, '_>, verb: usize, next: usize) -> bool {
    is_shunted(words, next)
        || is_far_from_it(words, next)
        || is_on_the_line(words, verb, next)
        || words.is_apart(next) && !words.is(next, Class::Adverb)
        || is_patient_with_us(words, next)
        // 'You are more than a star rating to us.'
        || words.norm(next) == "than"
        || words.norm(next) == "under" && words.norm(next + 1) == "no"
        || is_nothing_but_fair(words, next)
        || is_met_by_no_one(words, next)
        || is_measured(words, verb, next)
        || is_asked_about(words, verb, next)
}

/// `You were passed from desk to desk.`
fn is_shunted(words: &Words<'_, '_>, next: usize) -> bool {
    let to = "circles around desk pillar person along loop loops";
    listed("passed bounced shuffled shuttled sent", words.norm(next))
        && (next + 1..next + 4).any(|i| listed(to, words.norm(i)))
}

/// `You are far from alone in that.`
fn is_far_from_it(words: &Words<'_, '_>, next: usize) -> bool {
    words.norm(next) == "far"
        && words.norm(next + 1) == "from"
        && safe::is(words.norm(next + 2), List::Being)
}

/// `She will check while you are on the line.`
fn is_on_the_line(words: &Words<'_, '_>, verb: usize, next: usize) -> bool {
    words.norm(verb) == "are"
        && words.norm(next) == "on"
        && listed("line phone call", words.norm(next + 2))
}

/// `You have been patient with us`, but `a patient of ours`.
fn is_patient_with_us(words: &Words<'_, '_>, next: usize) -> bool {
    words.norm(next) == "patient"
        && (words.is_apart(next + 1) || listed("with in and but enough", words.norm(next + 1)))
}

/// `Nothing but fair`.
fn is_nothing_but_fair(words: &Words<'_, '_>, next: usize) -> bool {
    words.norm(next) == "nothing"
        && words.norm(next + 1) == "but"
        && listed(
            "fair honest clear right direct truthful candid",
            words.norm(next + 2),
        )
}

/// `Met with a recording`.
fn is_met_by_no_one(words: &Words<'_, '_>, next: usize) -> bool {
    words.norm(next) == "met"
        && listed("with by", words.norm(next + 1))
        && !(next + 2..next + 5).any(|i| words.is(i, Class::Staff))
}

/// `How tired you are of this.`
fn is_measured(words: &Words<'_, '_>, verb: usize, next: usize) -> bool {
    stands_before(words, verb, "how") && words.is(next, Class::Preposition)
}

/// `What you were told`: the review says it.
fn is_asked_about(words: &Words<'_, '_>, verb: usize, next: usize) -> bool {
    let asks = |i: usize| listed("what how why", words.norm(i));
    (0..verb).rev().take(2).any(asks)
        && listed("told promised offered hoping expecting", words.norm(next))
}

/// `To make sure you are thrilled every time.`
fn is_wished(words: &Words<'_, '_>, verb: usize) -> bool {
    let wishes = |i: usize| listed("sure ensure until", words.norm(i));
    words.norm(verb) == "are" && (0..verb).rev().take(4).any(wishes)
}

/// What was done to the reader, where that is said by a word that may mean little: `put on hold`, but `put on a drip`.
fn done_to(words: &Words<'_, '_>, next: usize) -> Option<Verdict> {
    let word = words.norm(next);
    // 'You were greeted, seated and seen': no manner follows, so it tells what was done.
    if listed("greeted treated", word) && words.is_apart(next + 1) {
        return Some(Verdict::States(next));
    }
    if word == "turned" && listed("away down", words.norm(next + 1)) {
        return Some(Verdict::States(next));
    }
    let put = listed("put placed", word) && listed("on in through into", words.norm(next + 1));
    put.then(|| {
        let held = listed("hold spot position", words.norm(next + 2))
            || words.norm(next + 3) == "position"
            || words.norm(next + 3) == "spot";
        if held {
            Verdict::Safe
        } else {
            Verdict::States(next)
        }
    })
}

/// Where the reader is, or as whom they are known: `in the chair`, but `in luck`; `a patient`, but `a star`.
fn place_or_person(words: &Words<'_, '_>, next: usize) -> Option<Verdict> {
    let word = words.norm(next);
    if word == "in" && listed("good luck our charge the a no", words.norm(next + 1)) {
        let here = listed(
            "chair office clinic building lobby room",
            words.norm(next + 2),
        );
        return Some(if here {
            Verdict::States(next)
        } else {
            Verdict::Safe
        });
    }
    listed("a an the one our someone somebody", word).then(|| {
        if is_person(words, next) {
            Verdict::States(next)
        } else {
            Verdict::Safe
        }
    })
}

/// A feeling is safe; what has happened to somebody, or is happening in a body, is a fact.
fn state(words: &Words<'_, '_>, verb: usize, next: usize) -> Verdict {
    let word = words.norm(next);
    if safe::is(word, List::Being) || words.is(next, Class::Feeling) {
        // 'left feeling small', 'made to feel rushed' but 'left in the room'
        return match word {
            "left" | "made" => feels_after(words, next),
            _ => Verdict::Safe,
        };
    }
    let goes_on = !is_past_be(words, verb) && grammar::is_gerund(word);
    let of_body = listed(
        "seeing taking coming suffering recovering missing having getting attending receiving undergoing healing",
        word,
    );
    if goes_on && !of_body {
        Verdict::Safe
    } else {
        Verdict::States(next)
    }
}

/// Whether the word stands two or three before the verb: *how* tired you are.
pub(super) fn stands_before(words: &Words<'_, '_>, verb: usize, word: &str) -> bool {
    (verb.saturating_sub(3)..verb.saturating_sub(1)).any(|i| words.norm(i) == word)
}

fn is_past_be(words: &Words<'_, '_>, verb: usize) -> bool {
    matches!(words.norm(verb), "was" | "were" | "been")
}

fn feels_after(words: &Words<'_, '_>, at: usize) -> Verdict {
    let fine = (at + 1..at + 5).any(|i| {
        words.is(i, Class::Feeling)
            || listed(
                "feel feeling with wondering wishing hoping guessing wanting hanging wonder guess fend \
                 chase figure deal sort repeat beg hope high hear explain fight",
                words.norm(i),
            )
    });
    if fine {
        Verdict::Safe
    } else {
        Verdict::States(at)
    }
}

/// Whether the noun phrase names the reader as somebody we know.
fn is_person(words: &Words<'_, '_>, from: usize) -> bool {
    (from + 1..from + 6)
        .take_while(|&i| !words.is_apart(i))
        .any(|i| {
            words.is(i, Class::Relative)
                || listed(
                    "walk newcomer families favorites patient patients client clients member members customer customers regular regulars guest guests \
                     part joy pleasure delight trooper champ",
                    words.norm(i),
                )
        })
}
