//! *Your …*: what the draft says is the reader's.

use super::safe::{self, List};
use super::{Claim, Kind, Words, listed};
use crate::grammar::Class;
use crate::grammar::is_past;
use crate::text::{Gap, Kind as WordKind};

/// Verbs that follow a noun at once and look like one: `your comment means`.
const VERBS: &str = "
    means helps matters shows tells says makes deserves gives sounds reads needs comes goes speaks reflects reminds
    points lets remains feels seems looks will mean matter help show tell make deserve give sound read need come go
    reflect remind remain feel seem look get gets keeps keep runs run ran rang sat fell raises raise hits hit stings
    carries carry brings bring counts count lands land does did has have had wants want takes take leaves stays
    stay went came left felt made gave told said meant touched brought helped reached was were is are isn wasn
    jumps jumped taught teaches inspires prompted prompts saddens hurts hurt weighs weigh lingers stayed happens happened lists worked works allows permits suits";

/// Words that belong to a time or a place and not to what is owned: `your call today`.
const AFTER: &str = "today here now too again yesterday tomorrow past online privately publicly below above personally directly
    first further together firsthand offline verbatim one face step there back soon anytime already home well better so seriously very either away please twice once times loud clearly louder alike alone instead aloud
    himself herself themselves itself myself ourselves";

/// The claim of the noun phrase that `your` at `at` opens, unless it is on the closed list.
pub(super) fn owned(words: &Words<'_, '_>, at: usize) -> Option<Claim> {
    let end = phrase_end(words, at + 1);
    if end == at + 1 || is_expression(words, at, end) {
        return None;
    }
    if coordinates(words, end) {
        return None;
    }
    let head = end - 1;
    let of_writing = |i: usize| safe::is(words.norm(i), List::Nouns) || is_abstract(words.norm(i));
    // 'your dental anxiety': a safe head does not excuse what stands before it; the rules that know
    // such words look at terms of their own.
    if of_writing(head)
        || words.is(head, Class::Feeling)
        || words.is_inert(head)
        || speaks_for(words, at, head)
    {
        return None;
    }
    Some(Claim {
        kind: Kind::Owns,
        first: at,
        end,
        head,
    })
}

/// `We are glad to talk to you or your attorney`: whoever may speak for the reader, if there is one.
fn speaks_for(words: &Words<'_, '_>, at: usize, head: usize) -> bool {
    const SPEAKERS: &str = "attorney lawyer counsel representative solicitor caseworker advocate";
    let either =
        at > 1 && words.norm(at - 1) == "or" && matches!(words.norm(at - 2), "you" | "yourself");
    let asked = at > 0 && matches!(words.norm(at - 1), "have" | "let" | "ask");
    listed(SPEAKERS, words.norm(head)) && head == at + 1 && (either || asked)
}

/// The claim of `first-timers like you`, `a retired teacher like you`: what the reader is.
pub(super) fn likened(words: &Words<'_, '_>, at: usize) -> Option<Claim> {
    let head = at.checked_sub(2)?;
    let noun = words.norm(head);
    let likens = words.norm(at - 1) == "like" && words.joins(at - 1) && words.joins(at);
    let first = words
        .before(at - 1)
        .take(4)
        .find(|&i| matches!(words.norm(i), "a" | "an"))
        .unwrap_or(head);
    let plural = noun.len() > 4
        && noun.ends_with('s')
        && !noun.ends_with("ss")
        && !listed(
            "people folks guys neighbors types feels seems sounds looks tastes smells reads works always sometimes others things words voices readers \
             reviewers writers callers perhaps",
            noun,
        );
    let single = first < head
        && !listed(
            "person lot bit little reader writer reviewer voice caller reply note",
            noun,
        )
        && !safe::is(noun, List::Nouns)
        && !words.is(head, Class::Adverb);
    let goes_on = listed(
        "to said say were had did could would will",
        words.norm(at + 1),
    );
    (likens && (plural || single) && !goes_on).then_some(Claim {
        kind: Kind::Owns,
        first,
        end: at + 1,
        head,
    })
}

/// The claim of `that husband of yours`, `and yours did`: what is meant was named before.
pub(super) fn of_yours(words: &Words<'_, '_>, at: usize) -> Option<Claim> {
    let harmless = |i: usize| {
        let noun = words.norm(i);
        safe::is(noun, List::Nouns)
            || words.is(i, Class::Words)
            || is_abstract(noun)
            || listed(
                "place business office practice team people voice voices someone somebody anyone standards door call calls callers caller post posts stories letter letters notes reviews",
                noun,
            )
    };
    let before = at.checked_sub(1).filter(|_| words.joins(at))?;
    if listed("of on in like with from as", words.norm(before)) && before > 0 {
        let head = before - 1;
        let first = words
            .before(before)
            .take(4)
            .find(|&i| words.is(i, Class::Determiner))
            .unwrap_or(head);
        return (!harmless(head) && !words.is_inert(head)).then_some(Claim {
            kind: Kind::Owns,
            first,
            end: at + 1,
            head,
        });
    }
    let tells = is_past(words.norm(at + 1)) || words.norm(at + 1) == "did";
    let meant = words.before(at).chain(words.before(before)).any(harmless);
    (tells && words.joins(at + 1) && !meant).then_some(Claim {
        kind: Kind::Owns,
        first: at,
        end: at + 2,
        head: at,
    })
}

/// `your long and thoughtful review`: what stood before *and* was an adjective, the noun is to come.
fn coordinates(words: &Words<'_, '_>, end: usize) -> bool {
    let joined = matches!(words.norm(end), "and" | "but" | "yet");
    joined
        && (end + 1..end + 4)
            .take_while(|&i| {
                words.joins(i) && !words.is(i, Class::Determiner) && !words.is(i, Class::Subject)
            })
            .any(|i| safe::is(words.norm(i), List::Nouns))
}

/// Nouns of feeling and manner that no list can hold: frankness, sincerity.
fn is_abstract(word: &str) -> bool {
    word.len() > 7
        && word.ends_with("ness")
        && !listed(
            "illness sickness soreness numbness dryness tightness drowsiness tenderness dizziness lightness \
                weakness stiffness fitness faintness hoarseness forgetfulness deafness blindness redness",
            word,
        )
}

/// Where the noun phrase that starts at `from` ends: five words at most.
fn phrase_end(words: &Words<'_, '_>, from: usize) -> usize {
    let mut end = from;
    while end < words.sets.len() && end < from + 5 && goes_on(words, from, end) {
        end += 1;
    }
    // A trailing adverb belongs to the verb.
    while end > from + 1
        && (words.is(end - 1, Class::Adverb) || words.norm(end - 1).ends_with("ly"))
    {
        end -= 1;
    }
    end
}

fn goes_on(words: &Words<'_, '_>, from: usize, at: usize) -> bool {
    let word = words.norm(at);
    let quoted = at > from && words.text.words()[at].gap.has(Gap::QUOTE);
    if quoted || words.is_apart(at) || words.text.words()[at].kind == WordKind::Email {
        return false;
    }
    if words.text.words()[at].gap.has(Gap::SLASH) {
        return true;
    }
    if word == "'s" {
        return words.is(at - 1, Class::Relative)
            || words.is(at - 1, Class::Money)
            || words.is(at - 1, Class::Staff)
            || words.is(at - 1, Class::Name);
    }
    let closed = [
        Class::Preposition,
        Class::And,
        Class::Opener,
        Class::Subject,
        Class::Be,
        Class::Do,
        Class::Modal,
        Class::Not,
        Class::Us,
        Class::We,
        Class::You,
        Class::Determiner,
    ];
    if closed.iter().any(|&class| words.is(at, class)) && !matches!(word, "may" | "will") {
        let follows = word == "up" && words.norm(at - 1) == "follow";
        return follows || at == from && listed("all own up in out after over pre post", word);
    }
    if at == from {
        return true;
    }
    !(listed(VERBS, word)
        || listed(AFTER, word)
        || matches!(word, "will" | "may")
        || is_verb_after_noun(words, at))
}

/// `your appointment ran`, but `your unpaid bills`: a past form after a noun is the verb.
fn is_verb_after_noun(words: &Words<'_, '_>, at: usize) -> bool {
    let past = is_past(words.norm(at));
    let before_is_describing = words.norm(at - 1).ends_with("ly") || words.norm(at - 1) == "'s";
    past && !before_is_describing && words.text.words()[at].gap != Gap::HYPHEN
}

/// `A time that works around your schedule`, `call on your way home`: when to talk, where nothing is past.
fn arranges(words: &Words<'_, '_>, at: usize, noun: &str) -> bool {
    const DAYS: &str = "schedule calendar choosing choice day job shift work break home commute hours availability timetable routine";
    let fits = at > 0
        && listed(
            "around of suits suit fits fit on for with whenever when",
            words.norm(at - 1),
        );
    let told = words
        .before(at)
        .take(6)
        .any(|i| words.is(i, Class::Was) || is_past(words.norm(i)));
    listed(DAYS, noun) && fits && !told
}

/// Set phrases in which *your* owns nothing: on your mind, in your shoes.
fn is_expression(words: &Words<'_, '_>, at: usize, end: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |i| words.norm(i));
    let noun = words.norm(end - 1);
    let next = words.norm(end);
    // 'Your cup of tea', 'your account of the call', 'your tip about the door'.
    if matches!(
        (noun, next),
        ("cup", "of") | ("account", "of") | ("tip", "about" | "on" | "to")
    ) {
        return true;
    }
    // 'Your account is detailed.'
    let told = "detailed clear troubling hard painful specific honest vivid fair sobering upsetting difficult";
    if noun == "account" && words.is(end, Class::Be) && listed(told, words.norm(end + 1)) {
        return true;
    }
    // 'We have got your back.'
    if noun == "back" && listed("got have has had", before) && !words.is(end, Class::Past) {
        return true;
    }
    // 'Keep your place in line.'
    let queue = listed("place spot turn", noun)
        && words.norm(end) == "in"
        && listed("line queue", words.norm(end + 1));
    if queue {
        return true;
    }
    if arranges(words, at, noun) {
        return true;
    }
    match before {
        "keep" | "keeps" | "hold" | "holds" | "save" | "saves" | "lose" | "losing" => {
            listed("place spot turn", noun)
        }
        "at" => listed(
            "convenience leisure disposal door service pace fingertips",
            noun,
        ),
        "in" => listed(
            "debt shoes place position hands corner words case inbox eyes",
            noun,
        ),
        "on" => listed(
            "mind side behalf part end schedule own terms shoulders",
            noun,
        ),
        "from" => matches!(noun, "side" | "end" | "perspective"),
        "through" | "see" => matches!(noun, "eyes" | "lens"),
        "up" => matches!(noun, "to"),
        "to" => matches!(noun, "knowledge" | "liking"),
        _ => false,
    }
}
