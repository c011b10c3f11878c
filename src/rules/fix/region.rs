//! How much of a sentence is said anew, and what joins it to the words before.

use super::holds_contact;
use crate::grammar::{Class, listed};
use crate::reading::Reading;
use crate::text::{Gap, Kind};

/// Words that open a clause that only says when, why or which.
const ASIDE: &str =
    "when while since because after before until once as if although though unless which who where";

/// Words that hang on what was said before them: without it they go too.
const HANGING: &str =
    "because since as when while which who whom where after before until although though whose";

/// Words that point back to what was said before.
const POINTING: &str = "that it they he she this these those there you";

/// The most words of a clause that waits for another.
const LONGEST_CLAUSE: usize = 40;

/// What keeps a statement apart from the words before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::rules) enum Seam {
    /// Nothing is needed.
    None,
    /// A comma alone: a new statement needs *and*.
    Comma,
    /// The words say only when or why: they can go, but no statement can stand there.
    Aside,
}

/// `Call Abby and …`, `please call so that …`: what the reader is asked to do leads on to it, so no new statement fits.
fn follows_invitation(reading: &Reading<'_>, from: usize, start: usize) -> bool {
    let invites = |i: usize| {
        listed(
            "please call email ask write ring phone text reach",
            reading.text.norm(i),
        )
    };
    match reading.text.norm(start - 1) {
        "and" => invites(from),
        "so" => (from..start).any(invites),
        "that" => reading.text.norm(start.wrapping_sub(2)) == "so" && (from..start).any(invites),
        _ => false,
    }
}

/// Where a clause ends that starts with *who* at word `start` and stands between two commas; the sentence goes on there. `None`
/// where it is no such clause.
pub(super) fn set_off(reading: &Reading<'_>, start: usize, stop: usize) -> Option<usize> {
    let (from, to) = reading.sentence(start);
    let relative = listed("who whom whose which", reading.text.norm(start));
    if start <= from || !relative || !gap(reading, start).has(Gap::COMMA) {
        return None;
    }
    let closes = |i: &usize| gap(reading, *i).has(Gap::COMMA) && !reading.is(*i, Class::And);
    (start + 2..to.min(stop + 1)).find(closes)
}

/// Whether the words `start..stop` only say when or why at the start of a sentence that goes on.
pub(super) fn is_opening(reading: &Reading<'_>, start: usize, stop: usize) -> bool {
    let (from, to) = reading.sentence(start);
    start == from
        && stop < to
        && (listed(ASIDE, reading.text.norm(start)) || is_purpose(reading, start))
        && gap(reading, stop).has(Gap::COMMA)
}

/// `To request your records, please call`, `Based on your chart, …`.
fn is_purpose(reading: &Reading<'_>, start: usize) -> bool {
    match reading.text.norm(start) {
        "to" => !reading.is(start + 1, Class::Determiner),
        "based" => reading.text.norm(start + 1) == "on",
        _ => false,
    }
}

impl Seam {
    /// The text as it goes on after the seam.
    pub(in crate::rules) fn join(self, text: &str) -> String {
        match self {
            Seam::Comma => ["and ", text].concat(),
            Seam::None | Seam::Aside => text.to_owned(),
        }
    }
}

/// What stands before word `start` of a region.
pub(in crate::rules) fn seam(reading: &Reading<'_>, start: usize) -> Seam {
    let (from, _) = reading.sentence(start);
    if start == from || start == greeting_end(reading, from) {
        return Seam::None;
    }
    let joined = usize::from(reading.is(start, Class::And));
    if listed(ASIDE, reading.text.norm(start + joined)) || follows_invitation(reading, from, start)
    {
        return Seam::Aside;
    }
    // 'To be clear, …'
    let led_in = start <= from + 4 && !reading.any(from, start, Class::Subject);
    // 'While we can't say more here, …'
    let head = greeting_end(reading, from);
    let waits = start < head + LONGEST_CLAUSE
        && listed(ASIDE, reading.text.norm(head))
        && !(head + 1..start).any(|i| gap(reading, i).has(Gap::COMMA));
    let comma = gap(reading, start).has(Gap::COMMA);
    if comma && !led_in && !waits {
        Seam::Comma
    } else {
        Seam::None
    }
}

/// The words of the statement around words `first..end`: without a greeting before it, without the
/// word that joins it on, and with all that would hang in the air if it went.
pub(super) fn region(reading: &Reading<'_>, first: usize, end: usize) -> (usize, usize) {
    let (from, to) = reading.sentence(first);
    let lowest = greeting_end(reading, from).min(first);
    let start = (lowest + 1..=first)
        .rev()
        .find(|&i| splits(reading, i))
        .filter(|&i| !is_announced(reading, lowest, i))
        .unwrap_or(lowest);
    // 'However, you were late': the turn leads to what goes.
    let turns = "however unfortunately sadly also";
    let start = if start == lowest + 1 && listed(turns, reading.text.norm(lowest)) {
        lowest
    } else {
        backed(reading, start, lowest)
    };
    let joins = reading.is(start, Class::And)
        && start > from
        && start < first
        && !listed(ASIDE, reading.text.norm(start + 1));
    let mut stop = end.min(to);
    // 'She was short when your card was declined, but we see how it came across' goes on from the first words.
    let aside = start > lowest && listed(ASIDE, reading.text.norm(start));
    let goes_on = |stop: usize| {
        aside
            && reading.is(stop, Class::And)
            && gap(reading, stop).has(Gap::COMMA)
            && reading.is(stop + 1, Class::We)
    };
    while stop < to && (!splits(reading, stop) || hangs(reading, stop) && !goes_on(stop)) {
        stop += 1;
    }
    (start + usize::from(joins), stop.max(end))
}

/// `I have to correct one thing: your bill was paid`: the words `from..at` say nothing without what the colon leads to.
fn is_announced(reading: &Reading<'_>, from: usize, at: usize) -> bool {
    let words = reading.text.words();
    let (Some(before), Some(word)) = (words.get(at.wrapping_sub(1)), words.get(at)) else {
        return false;
    };
    let between = reading.text.source().get(before.span.end..word.span.start);
    between.is_some_and(|between| between.starts_with(':')) && !holds_contact(reading, from, at)
}

/// The start of a region, moved back where it would leave a word in the air: *and* when …, that
/// when ….
fn backed(reading: &Reading<'_>, start: usize, lowest: usize) -> usize {
    if start <= lowest || !listed(ASIDE, reading.text.norm(start)) {
        return start;
    }
    if reading.is(start - 1, Class::And) {
        return start - 1;
    }
    if !needs_what_follows(reading, start) {
        return start;
    }
    (lowest + 1..start)
        .rev()
        .find(|&i| splits(reading, i))
        .unwrap_or(lowest)
}

/// Whether the words before `start` would be left in the air: it sounds *as if* …, we wonder *if* …, tell us *which* ….
fn needs_what_follows(reading: &Reading<'_>, start: usize) -> bool {
    let before = reading.text.norm(start - 1);
    let told = matches!(before, "us" | "me")
        && listed(
            "tell told show remind",
            reading.text.norm(start.wrapping_sub(2)),
        );
    listed(
        "that how is was as what know wonder wondered wondering see check",
        before,
    ) || told
}

/// Where the greeting that opens the sentence at `from` ends; `from` where there is none.
pub(in crate::rules) fn greeting_end(reading: &Reading<'_>, from: usize) -> usize {
    let (_, to) = reading.sentence(from);
    let greets = listed(
        "hi hello dear hey hola greetings good morning",
        reading.text.norm(from),
    );
    if !greets {
        return from;
    }
    (from + 1..to.min(from + 7))
        .take_while(|&i| reading.text.words()[i].kind == Kind::Word)
        .find(|&i| gap(reading, i).has(Gap::COMMA.with(Gap::BREAK).with(Gap::LINE)))
        .unwrap_or(from)
}

fn gap(reading: &Reading<'_>, at: usize) -> Gap {
    reading
        .text
        .words()
        .get(at)
        .map(|word| word.gap)
        .unwrap_or_default()
}

/// Whether a clause of its own starts with word `at`.
fn splits(reading: &Reading<'_>, at: usize) -> bool {
    let gap = gap(reading, at);
    // '4:30' is no break.
    let figures = reading.is(at, Class::Digits) && reading.is(at.wrapping_sub(1), Class::Digits);
    let speaks = |i: usize| {
        reading.is(i, Class::Subject)
            || matches!(reading.text.norm(i), "please" | "thank" | "thanks")
    };
    gap.has(Gap::BREAK.with(Gap::EMOJI).with(Gap::LINE)) && !figures && !is_bracketed(reading, at)
        || gap.has(Gap::COMMA)
            && (speaks(at) || reading.is(at, Class::And) && !is_list(reading, at))
        || reading.is(at, Class::And) && speaks(at + 1)
        || reading.is(at, Class::Opener)
            && listed(
                "because since although though while if unless when which",
                reading.text.norm(at),
            )
}

/// Whether a bracket opens or closes before word `at`: what it holds goes with what is around it.
fn is_bracketed(reading: &Reading<'_>, at: usize) -> bool {
    let words = reading.text.words();
    let (Some(before), Some(word)) = (words.get(at.wrapping_sub(1)), words.get(at)) else {
        return false;
    };
    let between = reading.text.source().get(before.span.end..word.span.start);
    between.is_some_and(|between| between.contains(['(', ')', '[', ']']))
}

/// `, and your wait`: the last of a list and no new clause.
fn is_list(reading: &Reading<'_>, at: usize) -> bool {
    let (_, to) = reading.sentence(at);
    let said = [
        Class::Be,
        Class::Have,
        Class::Do,
        Class::Modal,
        Class::Past,
        Class::We,
    ];
    !(at + 1..to.min(at + 8)).any(|i| said.iter().any(|&class| reading.is(i, class)))
        && reading.text.norm(at + 1) != "please"
}

/// Whether the clause that starts with word `at` can't stand without the one before it.
fn hangs(reading: &Reading<'_>, at: usize) -> bool {
    let condition = reading.text.norm(at) == "if" && reading.text.norm(at + 1) != "you";
    if condition || listed(HANGING, reading.text.norm(at)) {
        return true;
    }
    let next = at + usize::from(reading.is(at, Class::And));
    // 'Please call' is short and stands by itself.
    if matches!(reading.text.norm(next), "please" | "call") {
        return false;
    }
    if points_back(reading, at, next) || listed(POINTING, reading.text.norm(next)) {
        return true;
    }
    let invites = listed(
        "please thank thanks we i if call you should would let our do ask questions may",
        reading.text.norm(next),
    );
    let stands = gap(reading, at).has(Gap::COMMA)
        && listed("anyone everyone nobody no feel", reading.text.norm(next));
    next > at && !invites && !stands
}

/// `, and we value that`, `, we promise`: a few words that only lean on what was said.
fn points_back(reading: &Reading<'_>, at: usize, next: usize) -> bool {
    let (_, to) = reading.sentence(at);
    let last = reading.text.norm(to.saturating_sub(1));
    let leans = to <= next + 5 && listed("that it", last) || to <= at + 3;
    next < to && (leans || to <= next + 7 && reading.any_word(next, to, "it them"))
}
