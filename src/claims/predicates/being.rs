//! What the draft says that the reader is.

use super::super::safe::{self, List};
use super::super::{Words, listed};
use super::{Verdict, skip_not};
use crate::grammar::{self, Class};

/// *You are …*, *you were …*: a feeling, a wish and being thanked are safe, the rest states what the reader is.
pub(super) fn being(words: &Words<'_, '_>, verb: usize) -> Verdict {
    let next = skip_not(words, verb + 1);
    let word = words.norm(next);
    if next >= words.sets.len() || !words.joins(next) {
        return Verdict::Safe;
    }
    // 'You were passed from desk to desk.'
    let shunted = listed("passed bounced shuffled shuttled sent", word)
        && (next + 1..next + 4).any(|i| {
            listed(
                "circles around desk pillar person along loop loops",
                words.norm(i),
            )
        });
    if shunted {
        return Verdict::Safe;
    }
    // 'You are far from alone in that.'
    let far = word == "far" && words.norm(next + 1) == "from";
    if far && safe::is(words.norm(next + 2), List::Being) {
        return Verdict::Safe;
    }
    // 'She will check while you are on the line.'
    let calling = word == "on" && listed("line phone call", words.norm(next + 2));
    if calling && words.norm(verb) == "are" {
        return Verdict::Safe;
    }
    if words.is_apart(next) && !words.is(next, Class::Adverb) {
        return Verdict::Safe;
    }
    // 'You have been patient with us', but 'a patient of ours'.
    let adjective =
        words.is_apart(next + 1) || listed("with in and but enough", words.norm(next + 1));
    if word == "patient" && adjective {
        return Verdict::Safe;
    }
    // 'You are more than a star rating to us.'
    if word == "than" {
        return Verdict::Safe;
    }
    if word == "under" && words.norm(next + 1) == "no" {
        return Verdict::Safe;
    }
    // 'Nothing but fair', 'met with a recording'.
    let fair = word == "nothing"
        && words.norm(next + 1) == "but"
        && listed(
            "fair honest clear right direct truthful candid",
            words.norm(next + 2),
        );
    let met = word == "met"
        && listed("with by", words.norm(next + 1))
        && !(next + 2..next + 5).any(|i| words.is(i, Class::Staff));
    if fair || met {
        return Verdict::Safe;
    }
    // 'How tired you are of this.'
    let measured = stands_before(words, verb, "how");
    if measured && words.is(next, Class::Preposition) {
        return Verdict::Safe;
    }
    let asked_about = (0..verb)
        .rev()
        .take(2)
        .any(|i| listed("what how why", words.norm(i)));
    if asked_about && listed("told promised offered hoping expecting", word) {
        return Verdict::Safe;
    }
    // 'You were greeted, seated and seen': no manner follows, so it tells what was done.
    if listed("greeted treated", word) && words.is_apart(next + 1) {
        return Verdict::States(next);
    }
    if word == "turned" && listed("away down", words.norm(next + 1)) {
        return Verdict::States(next);
    }
    if listed("put placed", word) && listed("on in through into", words.norm(next + 1)) {
        let held = listed("hold spot position", words.norm(next + 2))
            || words.norm(next + 3) == "position"
            || words.norm(next + 3) == "spot";
        return if held {
            Verdict::Safe
        } else {
            Verdict::States(next)
        };
    }
    // 'To make sure you are thrilled every time.'
    let wished = words.norm(verb) == "are"
        && (0..verb)
            .rev()
            .take(4)
            .any(|i| listed("sure ensure until", words.norm(i)));
    if wished {
        return Verdict::Safe;
    }
    if word == "in" && listed("good luck our charge the a no", words.norm(next + 1)) {
        let here = listed(
            "chair office clinic building lobby room",
            words.norm(next + 2),
        );
        return if here {
            Verdict::States(next)
        } else {
            Verdict::Safe
        };
    }
    if listed("a an the one our someone somebody", word) {
        return if is_person(words, next) {
            Verdict::States(next)
        } else {
            Verdict::Safe
        };
    }
    if safe::is(word, List::Being) || words.is(next, Class::Feeling) {
        // 'left feeling small', 'made to feel rushed' but 'left in the room'
        return match word {
            "left" | "made" => feels_after(words, next),
            _ => Verdict::Safe,
        };
    }
    if is_past_be(words, verb) || !grammar::is_gerund(word) {
        return Verdict::States(next);
    }
    if listed(
        "seeing taking coming suffering recovering missing having getting attending receiving undergoing healing",
        word,
    ) {
        return Verdict::States(next);
    }
    Verdict::Safe
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
