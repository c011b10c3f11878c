//! *You …*: what the draft says that the reader is, was or did.

use super::safe::{self, List};
use super::{Claim, Kind, Words, listed};
use crate::grammar::is_past;
use crate::grammar::{self, Class};

mod being;
mod past;

use being::{being, stands_before};
use past::{past, tells_of_writing};

/// What the verb group after *you* amounts to.
enum Verdict {
    /// It is on a closed list, or states nothing.
    Safe,
    /// It states a fact; the word that carries it.
    States(usize),
}

/// The claim of the clause whose subject is the `you` at `at`, if it states a fact.
pub(super) fn stated(words: &Words<'_, '_>, at: usize) -> Option<Claim> {
    let verb = verb_after(words, at)?;
    let first = opening(words, at);
    let supposed = words.is_supposed(at) && !names_house(words, first, at, verb);
    if asks(words, at, verb) || supposed || is_general(words, at, verb) {
        return None;
    }
    let named = is_noun_phrase(words, first, at);
    if named && (names_words(words, at, verb) || tells_of_writing(words, at, verb)) {
        return None;
    }
    let head = match judge(words, at, verb) {
        Verdict::States(head) if words.shares_sentence(at, head) => head,
        // 'We wish you had.': what would carry the statement is not there.
        Verdict::States(_) => return None,
        Verdict::Safe if names_fact(words, first, at, verb) => verb,
        Verdict::Safe => return None,
    };
    // 'The estimate you were given' is a noun: what follows is said of it.
    let end = if named {
        past_particles(words, head + 1)
    } else {
        words.clause_end(head)
    };
    Some(Claim {
        kind: Kind::Did,
        first,
        end,
        head,
    })
}

/// `The review you left`: the noun is on the page already.
fn names_words(words: &Words<'_, '_>, at: usize, verb: usize) -> bool {
    let given =
        "left wrote posted shared gave put added offered raised brought made chose used picked";
    listed(given, words.norm(verb)) && words.is(at - 1, Class::Words)
}

/// The first word of the verb group after `you`, past adverbs and `both`, `guys`.
fn verb_after(words: &Words<'_, '_>, at: usize) -> Option<usize> {
    let mut verb = at + 1;
    while words.joins(verb)
        && (listed(
            "all both guys folks each two still no longer simply only never not",
            words.norm(verb),
        ) || (words.is(verb, Class::Adverb) && !words.is(verb, Class::Do)))
    {
        verb += 1;
    }
    (verb < words.sets.len() && words.joins(verb) && !words.is_apart(at + 1)).then_some(verb)
}

/// `would you`, `have you`, `are you`: a question, or a wish.
fn asks(words: &Words<'_, '_>, at: usize, verb: usize) -> bool {
    let Some(before) = at.checked_sub(1).filter(|_| !words.is_apart(at)) else {
        return false;
    };
    let helps = [Class::Modal, Class::Do, Class::Be, Class::Have]
        .iter()
        .any(|&class| words.is(before, class));
    helps && !words.is(verb, Class::Be) && !words.is(verb, Class::Have)
}

/// `after you have paid`, `feeling like you are on an assembly line`: anybody's case.
fn is_general(words: &Words<'_, '_>, at: usize, verb: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |i| words.norm(i));
    let present = matches!(words.norm(verb), "have" | "are" | "do");
    present
        && listed(
            "after once before until when whenever like as though",
            before,
        )
}

fn judge(words: &Words<'_, '_>, at: usize, verb: usize) -> Verdict {
    let word = words.norm(verb);
    if word == "'d" {
        return had_or_would(words, verb);
    }
    if words.is(verb, Class::Modal) {
        return would_have(words, verb);
    }
    if words.is_inert(verb) {
        return Verdict::Safe;
    }
    match word {
        "have" | "has" => perfect(words, verb),
        "had" => had(words, verb),
        "are" | "am" | "is" | "was" | "were" => being(words, verb),
        "do" | "does" => Verdict::Safe,
        "did" => did(words, verb),
        _ if is_past(word) && !is_object_of_wish(words, at) => past(words, verb),
        _ => present(words, at, verb),
    }
}

/// `let you know`, `help you find`: the verb after is no statement.
fn is_object_of_wish(words: &Words<'_, '_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|i| {
        listed(
            "let help make made have see want wanted hear get watch left leave leaves to with for of",
            words.norm(i),
        )
    })
}

fn had_or_would(words: &Words<'_, '_>, verb: usize) -> Verdict {
    let next = words.past_adverbs(verb + 1);
    match words.norm(next) {
        "had" => noun_or_deed(words, next + 1),
        "been" => being(words, next),
        // 'You'd have been called.'
        "have" if words.norm(next + 1) == "been" => being(words, next + 1),
        word if grammar::is(word, Class::Irregular) && !listed("put let hurt cut hit", word) => {
            past(words, next)
        }
        word if word.ends_with("ed") && is_past(word) && word != "need" => past(words, next),
        "gone" if !listed("through out to beyond", words.norm(next + 1)) => Verdict::States(next),
        _ => Verdict::Safe,
    }
}

/// `You could have walked out`: what might have been done tells who was here.
fn would_have(words: &Words<'_, '_>, modal: usize) -> Verdict {
    let have = skip_not(words, modal + 1);
    if words.norm(have) != "have" {
        return Verdict::Safe;
    }
    let deed = skip_not(words, have + 1);
    let plain = words.norm(deed) == "left" && listed("a one it", words.norm(deed + 1))
        || words.norm(deed) == "meant" && words.norm(deed + 1) != "to"
        || listed(
            "been had received gotten got heard called reached dialed known guessed seen loved liked preferred hung \
         found met read used written stopped thought mistaken confused",
            words.norm(deed),
        );
    if plain || listed("quiet silent", words.norm(deed + 1)) {
        Verdict::Safe
    } else {
        perfect(words, have)
    }
}

fn perfect(words: &Words<'_, '_>, verb: usize) -> Verdict {
    let next = skip_not(words, verb + 1);
    match words.norm(next) {
        "been" => being(words, next),
        "had" => noun_or_deed(words, next + 1),
        "told" if listed("it this the that", words.norm(next + 1)) => Verdict::Safe,
        // 'What you've told us' is what the review says.
        "told" if stands_before(words, verb, "what") => Verdict::Safe,
        // 'You've asked for nothing but courtesy.'
        "asked" if words.norm(next + 1) == "for" && listed("nothing so", words.norm(next + 2)) => {
            Verdict::Safe
        }
        word if safe::is(word, List::Done) => Verdict::Safe,
        word if is_past(word) || is_participle(word) => Verdict::States(next),
        _ => Verdict::Safe,
    }
}

/// Participles that neither end in -ed nor are past forms.
fn is_participle(word: &str) -> bool {
    listed(
        "seen come gone taken given done known chosen driven eaten fallen forgotten shown spoken stolen worn begun drunk run become outgrown sat
         left met gotten ridden",
        word,
    )
}

fn had(words: &Words<'_, '_>, verb: usize) -> Verdict {
    let next = skip_not(words, verb + 1);
    match words.norm(next) {
        // 'You had us at hello.'
        "me" | "us" => Verdict::Safe,
        "to" => {
            let deed = next + 1;
            if listed(
                "write ask chase repeat deal read experience go say feel find face raise share tell explain reach endure \
                 put post encounter hear turn remind fight learn struggle",
                words.norm(deed),
            ) {
                Verdict::Safe
            } else {
                Verdict::States(deed)
            }
        }
        "been" => being(words, next),
        _ => noun_or_deed(words, next),
    }
}

/// `had a bad experience` is safe, `had a filling` is not: the noun decides.
fn noun_or_deed(words: &Words<'_, '_>, from: usize) -> Verdict {
    let fine = (from..from + 6)
        .take_while(|&i| i < words.sets.len() && !words.is_apart(i))
        .any(|i| {
            let word = words.norm(i);
            safe::is(word, List::Nouns)
                || listed("bad better poor negative hard rough hoped expected described reason enough right way difficult", word)
        });
    if fine {
        Verdict::Safe
    } else {
        Verdict::States(from)
    }
}

fn did(words: &Words<'_, '_>, verb: usize) -> Verdict {
    let next = skip_not(words, verb + 1);
    if next >= words.sets.len() || words.is_apart(next) || words.text.opens_sentence(next) {
        return Verdict::Safe;
    }
    let safe = "get receive feel have hear find want expect deserve see experience like enjoy know understand \
        appreciate ask think mean say mention mince shrug write hope us me the right so what everything a";
    // 'Glad you didn't keep it in.'
    let held = listed("keep hold stay let", words.norm(next))
        && listed("it this that back quiet silent", words.norm(next + 1))
        && !words.is(next + 2, Class::Visit);
    if held || listed(safe, words.norm(next)) {
        Verdict::Safe
    } else {
        Verdict::States(next)
    }
}

/// Present forms state a habit or a fact only with few verbs; with the rest they are general.
fn present(words: &Words<'_, '_>, at: usize, verb: usize) -> Verdict {
    let before = at.checked_sub(1).map_or("", |i| words.norm(i));
    let general = listed(
        "when once before after until as while to for with of by from what how where help let believe think",
        before,
    );
    let states = listed(
        "owe smoke attend weigh live drive suffer visit qualify",
        words.norm(verb),
    ) || (words.norm(verb) == "come"
        && (verb + 1..verb + 3).any(|i| listed("here to in us regularly often", words.norm(i))));
    // 'You owe us nothing.'
    let nothing = listed("us me", words.norm(verb + 1))
        && listed("nothing no", words.norm(verb + 2))
        || words.norm(verb + 1) == "no";
    if states && !general && !nothing {
        Verdict::States(verb)
    } else {
        Verdict::Safe
    }
}

fn skip_not(words: &Words<'_, '_>, mut at: usize) -> usize {
    while (matches!(words.norm(at), "not" | "never") || words.is(at, Class::Adverb))
        && words.joins(at)
        && !words.is(at, Class::Do)
    {
        at += 1;
    }
    at
}

/// `The appointment you made`: the noun tells what the verb hides.
fn names_fact(words: &Words<'_, '_>, first: usize, at: usize, verb: usize) -> bool {
    if !is_noun_phrase(words, first, at) {
        return false;
    }
    // 'The care you took with this review.'
    is_sensed(words, at, verb)
        || words.norm(verb) != "took"
            && (names_staff(words, first, at, verb) || names_visit(words, first, at, verb))
}

/// `The doctor you saw`, but `the person you spoke to` is for the one who was rude.
fn names_staff(words: &Words<'_, '_>, first: usize, at: usize, verb: usize) -> bool {
    listed("saw met had", words.norm(verb))
        && (first..at).any(|i| words.is(i, Class::Staff) && !listed("everyone desk", words.norm(i)))
}

/// `The appointment you made`, `the bill you got`: a visit, money or a record in somebody's past.
fn names_visit(words: &Words<'_, '_>, first: usize, at: usize, verb: usize) -> bool {
    let facts = [Class::Visit, Class::Money, Class::Record];
    is_past(words.norm(verb))
        && (first..at).any(|i| {
            facts.iter().any(|&class| words.is(i, class))
                && !matches!(words.norm(i), "note" | "notes" | "account")
        })
}

/// `We hope the practice you left us for suits you`: what is hoped of a house or a person of care tells who
/// went there all the same.
fn names_house(words: &Words<'_, '_>, first: usize, at: usize, verb: usize) -> bool {
    let house = [Class::Place, Class::Staff, Class::Visit];
    is_noun_phrase(words, first, at)
        && is_past(words.norm(verb))
        && (first..at).any(|i| house.iter().any(|&class| words.is(i, class)))
}

/// `The crack you heard`: what the reader sensed here, other than what was said to them.
fn is_sensed(words: &Words<'_, '_>, at: usize, verb: usize) -> bool {
    let noun = words.norm(at - 1);
    listed("heard felt tasted smelled smelt", words.norm(verb))
        && !safe::is(noun, List::Nouns)
        && !words.is(at - 1, Class::Feeling)
        && !words.is(at - 1, Class::Words)
        && !listed(
            "tone laughter laughing laugh voice voices noise music silence greeting recording answer way remark \
             conversation shouting chatter gossip joke jokes sigh chill coldness pressure rush weight lack absence \
             time day first last story news same",
            noun,
        )
}

fn is_noun_phrase(words: &Words<'_, '_>, first: usize, at: usize) -> bool {
    first + 1 < at
        && words.is(first, Class::Determiner)
        && !matches!(words.norm(first), "what" | "which" | "that")
}

/// The end of a verb's particles: put *down*, signed *up for*.
fn past_particles(words: &Words<'_, '_>, mut at: usize) -> usize {
    while !words.is_apart(at)
        && listed(
            "up down out in off over on for about with to into back us me",
            words.norm(at),
        )
    {
        at += 1;
    }
    at
}

/// Where the statement starts: with what it says something of (`the deposit you paid`), with the
/// word that opens its clause, or with `you`.
fn opening(words: &Words<'_, '_>, at: usize) -> usize {
    let Some(before) = at.checked_sub(1).filter(|_| !words.is_apart(at)) else {
        return at;
    };
    if listed(
        "when while since because that what how where after before once until as",
        words.norm(before),
    ) {
        return before;
    }
    let is_noun = |i: usize| {
        ![
            Class::Preposition,
            Class::And,
            Class::Opener,
            Class::Subject,
            Class::Be,
            Class::Do,
            Class::Modal,
            Class::Have,
            Class::Feeling,
            Class::Adverb,
            Class::Not,
        ]
        .iter()
        .any(|&class| words.is(i, class))
    };
    let phrase: Vec<usize> = words
        .before(at)
        .take(5)
        .take_while(|&i| is_noun(i))
        .collect();
    phrase
        .iter()
        .copied()
        .find(|&i| words.is(i, Class::Determiner))
        .unwrap_or(at)
}
