//! *We … you*: what the draft says that somebody did to or with the reader.

use super::safe::{self, List};
use super::{Claim, Kind, Words, listed};
use crate::grammar::Class;
use crate::grammar::is_past;

/// Verbs of care: with *you* as their object they tell of a patient in any tense.
const CARE: &str = "see seeing saw seen treat treating treated serve serving served care caring cared examine examining
    examined meet meeting met having remember remembers remembered remembering recognize recognized recognizes welcoming
    discharge discharging discharged dismiss dismissing book booking schedule scheduling scheduled reschedule squeeze
    squeezing squeezed fit fitting fitted diagnose diagnosed diagnosing prescribe prescribed numb numbed refer referring
    referred bill billing billed charge charging charged accommodate accommodated operate operated know
    knows knew known";

/// The claim of the clause in which the `you` at `at` is the object, if it tells of a meeting.
pub(super) fn done_to(words: &Words<'_, '_>, at: usize) -> Option<Claim> {
    if listed(
        "feel felt describe raise mention share write bring note report outline list flag are were have had expect expected want \
         wanted deserve",
        words.norm(at + 1),
    ) {
        return None;
    }
    let verb = words
        .before(at)
        .take_while(|&i| !is_border(words, i))
        .find(|&i| is_verb(words, i))?;
    if words.is_supposed(at) || !tells_of_meeting(words, verb, at) {
        return None;
    }
    Some(Claim {
        kind: Kind::DoneTo,
        first: subject_of(words, verb).unwrap_or(verb),
        end: end_of(words, at),
        head: verb,
    })
}

fn is_border(words: &Words<'_, '_>, at: usize) -> bool {
    words.is(at, Class::Subject) && !matches!(words.norm(at), "that" | "this" | "there" | "who")
        || (words.is(at, Class::And)
            && !words.is(at + 1, Class::Preposition)
            && !(words.norm(at) == "so" && words.joins(at)))
        || listed(
            "if because when while which who that whether what how thank thanks sorry",
            words.norm(at),
        )
}

fn is_verb(words: &Words<'_, '_>, at: usize) -> bool {
    let word = words.norm(at);
    let after_determiner = at > 0 && words.is(at - 1, Class::Determiner);
    let feels = at > 0 && words.is(at - 1, Class::Be) && !words.is(at - 1, Class::Was);
    !after_determiner && !feels && (is_past(word) || word == "did" || listed(CARE, word))
}

fn tells_of_meeting(words: &Words<'_, '_>, verb: usize, at: usize) -> bool {
    let word = words.norm(verb);
    let wished = is_wished(words, verb);
    if is_due(words, verb) {
        return false;
    }
    match word {
        "treat" | "treating" | "treated" | "serve" => {
            !is_of_manner(words, at) && !words.is_apart(at) && words.norm(at + 1) != "to"
        }
        "know" | "knows" | "knew" | "refer" | "referring" => false,
        "book" | "schedule" | "bill" | "charge" => !wished,
        "meet" | "meeting" => (at + 1..at + 4).any(|i| listed("again here", words.norm(i))),
        "see" => verb + 1 >= at && !is_seeing_sense(words, verb, at),
        "care" | "caring" | "cared" => (verb + 1..at).any(|i| words.norm(i) == "for"),
        "having" => (at + 1..at + 3).any(|i| listed("in as back with here visit", words.norm(i))),
        _ if listed(CARE, word) => true,
        "gave" | "made" | "left" | "let" | "put" => !is_idiom(words, verb, at),
        // 'We have reached out to you', but 'your words reached us'.
        "reached" if words.norm(verb + 1) == "out" => true,
        "offered" | "seated" | "brought" | "checked" | "showed" | "called"
            if words
                .before(verb)
                .take(3)
                .any(|i| listed("nobody somebody someone", words.norm(i))) =>
        {
            !listed("back", words.norm(at + 1))
        }
        _ if safe::is(word, List::Acts) => false,
        // 'She would be glad to set time aside for you.'
        "set" | "cut" | "hit" | "read" | "come" if wished => false,
        _ => subject_of(words, verb).is_some() || is_passive(words, verb),
    }
}

/// `to see`, `would see`, `did not see`: not said to have been done.
fn is_wished(words: &Words<'_, '_>, verb: usize) -> bool {
    verb > 0
        && (listed("to not", words.norm(verb - 1))
            || words.is(verb - 1, Class::Modal)
            || words.is(verb - 1, Class::Do))
}

/// `treated with respect`: how people are met, and not what was done with them.
fn is_of_manner(words: &Words<'_, '_>, at: usize) -> bool {
    (at + 1..at + 3).any(|i| {
        listed(
            "with like fairly well kindly unfairly poorly badly this that as",
            words.norm(i),
        )
    })
}

/// `Someone should have called you.`
fn is_due(words: &Words<'_, '_>, verb: usize) -> bool {
    let mut near = words.before(verb).take(3);
    near.any(|i| listed("should ought", words.norm(i)))
        && listed(
            "called told warned asked offered greeted phoned texted emailed",
            words.norm(verb),
        )
}

/// `gave you pause`, `let you down`: the verb and what follows say what the reader felt.
fn is_idiom(words: &Words<'_, '_>, verb: usize, at: usize) -> bool {
    match words.norm(verb) {
        "gave" => said_after(
            words,
            at,
            "reason impression cause pause feeling sense no little any reasons",
        ),
        "made" => said_after(
            words,
            at,
            "feel wonder think want question doubt write post worry uneasy uncomfortable anxious smile laugh cry grin blush chuckle happy",
        ),
        "left" => said_after(
            words,
            at,
            "feeling with wondering hanging guessing feel upset hurt",
        ),
        "let" => verb + 1 != at || said_after(words, at, "down know"),
        "put" => {
            said_after(words, at, "touch contact")
                || is_wished(words, verb) && said_after(words, at, "through")
        }
        _ => false,
    }
}

/// Whether one of the listed words follows the reader within three.
fn said_after(words: &Words<'_, '_>, at: usize, list: &str) -> bool {
    (at + 1..at + 4).any(|i| listed(list, words.norm(i)) || words.is(i, Class::Feeling))
}

/// `we see you are upset`: no meeting.
fn is_seeing_sense(words: &Words<'_, '_>, verb: usize, at: usize) -> bool {
    // 'We see you and we hear you.'
    let heard = words.is(at + 1, Class::And) && (at + 2..at + 4).any(|i| words.norm(i) == "hear");
    heard
        || words.is(at + 1, Class::Be)
        || listed(
            "wrote felt said mention mentioned posted feel describe raised",
            words.norm(at + 1),
        )
        || words.is(at + 1, Class::Have)
        || (verb > 0 && words.norm(verb - 1) == "we" && words.is_apart(at + 1))
}

fn is_passive(words: &Words<'_, '_>, verb: usize) -> bool {
    verb > 0 && words.is(verb - 1, Class::Was)
}

/// Who did it: we, staff or a name, within five words before the verb.
fn subject_of(words: &Words<'_, '_>, verb: usize) -> Option<usize> {
    words.before(verb).take(5).find(|&i| {
        words.is(i, Class::We)
            || (words.is(i, Class::Our) && is_person(words, i + 1))
            || words.is(i, Class::Staff)
            || words.is(i, Class::Name)
            || listed("he she they", words.norm(i))
    })
}

/// Whether the word after *our* is somebody, as far as we know such words.
fn is_person(words: &Words<'_, '_>, at: usize) -> bool {
    words.is(at, Class::Staff)
        || listed(
            "driver girl girls guy guys people lady colleague volunteer valet courier",
            words.norm(at),
        )
}

/// The statement runs on over a particle: `squeezed you in`, `see you again`.
fn end_of(words: &Words<'_, '_>, at: usize) -> usize {
    let mut end = at + 1;
    while end < at + 4
        && !words.is_apart(end)
        && listed(
            "in out back up down again off here through over aside as a patient around good soon next time",
            words.norm(end),
        )
    {
        end += 1;
    }
    end
}
