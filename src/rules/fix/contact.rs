//! Where the practice can be reached: what a fix keeps of the words that it replaces.

use super::super::shape::{Shape, Shaped};
use super::is_open;
use crate::grammar::{Class, listed};
use crate::reading::Reading;
use crate::text::{Case, Gap};

/// Where the practice can be reached, as it stands in the draft.
pub(super) struct Contact<'a> {
    place: &'a str,
    who: &'a str,
    /// How the draft asks for a call.
    ask: &'static str,
}

impl Contact<'_> {
    /// Sentences that invite the reader there, without their end.
    pub(super) fn invitations(&self) -> [String; 2] {
        let Contact {
            place, who, ask, ..
        } = self;
        let at = if *ask == "ring" { "on" } else { "at" };
        [
            format!("please {ask} {who} {at} {place}"),
            format!("you can reach {who} {at} {place}"),
        ]
    }
}

/// The phone number or the address to write to in these words, and who answers there: nobody wants to
/// lose that.
pub(super) fn contact<'a>(reading: &Reading<'a>, first: usize, end: usize) -> Option<Contact<'a>> {
    let from = reading
        .shapes
        .partition_point(|shaped| shaped.first < first);
    let shaped = reading.shapes[from..]
        .iter()
        .take_while(|shaped| shaped.first < end)
        .find(|shaped| matches!(shaped.shape, Shape::Phone | Shape::Email))?;
    let source = reading.text.source();
    let asks = "please call ring text email write contact ask questions talk reach";
    let asked = reading.any_word(first, shaped.first, asks)
        || signs(reading, shaped, end)
        || is_placed(reading, first, shaped);
    let theirs = "tried called texted emailed wrote left gave file";
    let is_theirs = reading.any_word(first, shaped.first, theirs)
        || (first..shaped.first).any(|i| reading.text.norm(i) == "your" && is_line(reading, i + 1))
        || reading.is(shaped.end, Class::Be)
            && reading.any_word(shaped.end, (shaped.end + 4).min(end), "your yours");
    if !asked || is_theirs {
        return None;
    }
    let mut span = reading.span(shaped.first, shaped.end);
    let opened = source
        .get(..span.start)
        .is_some_and(|before| before.ends_with('('));
    span.start -= usize::from(opened);
    let ask = match shaped.shape {
        Shape::Email => "write to",
        _ if reading.any_word(first, shaped.first, "ring") => "ring",
        _ => "call",
    };
    Some(Contact {
        ask,
        place: span.of(source),
        who: answers(reading, first, shaped).unwrap_or("us"),
    })
}

/// Who answers there: `ask for Dana at`, `Dana, 555-0115`, `Dana can explain it: 555-0115`.
fn answers<'a>(reading: &Reading<'a>, first: usize, shaped: &Shaped) -> Option<&'a str> {
    let words = reading.text.words();
    let named = |i: usize| {
        reading.is(i, Class::Name) && words[i].case != Case::Lower || opens_with_name(reading, i)
    };
    let last = (first..shaped.first).rev().find(|&i| named(i))?;
    let start = (first..last)
        .rev()
        .take_while(|&i| (named(i) || reading.is(i, Class::Title)) && is_joined(reading, i + 1))
        .last()
        .unwrap_or(last);
    let before = start.checked_sub(1).map_or("", |i| reading.text.norm(i));
    let asked =
        start > first && listed("call for reach contact ring text email with ask to", before);
    let beside = shaped.first <= last + 3 && !reading.any(last + 1, shaped.first, Class::You);
    let speaks = start == first && reading.is(last + 1, Class::Modal);
    let theirs = reading.any(start.saturating_sub(3).max(first), start, Class::Relative)
        || reading.any(start.saturating_sub(3).max(first), start, Class::Your)
        || reading.text.norm(last + 1) == "'s";
    let source = reading.text.source();
    ((asked || beside || speaks) && !theirs).then(|| reading.span(start, last + 1).of(source))
}

/// Whether nothing stronger than the dot of a title stands before word `at`.
fn is_joined(reading: &Reading<'_>, at: usize) -> bool {
    is_open(reading, at) || reading.is(at - 1, Class::Title)
}

/// `Bridie is on 555-0115`, `Coralie can tell more at 555-0186`: and not *we have you at 555-0183*.
fn is_placed(reading: &Reading<'_>, first: usize, shaped: &Shaped) -> bool {
    let word = |back: usize| {
        let at = shaped.first.checked_sub(back).filter(|&at| at >= first);
        at.map_or("", |at| reading.text.norm(at))
    };
    matches!(word(1), "at" | "on") && !matches!(word(2), "you" | "call" | "calls" | "message")
}

/// Whether the word opens its sentence as somebody's name does: `Cosima at`, `Bettina can`, `Merrick, 555-0115`.
fn opens_with_name(reading: &Reading<'_>, at: usize) -> bool {
    const OTHERS: &str = "we i you he she they it this that these those there here the our your my his her their its a an please \
        call ask text email write reach contact thank thanks hi hello dear if when while since because so and but or for to in on at \
        questions what who how why no not nobody everyone anyone someone somebody anybody everybody sorry yes office phone line";
    const DOES: &str = "at is can will would has on knows runs 's and";
    let words = reading.text.words();
    let Some(word) = words.get(at) else {
        return false;
    };
    let next = words.get(at + 1);
    word.case == Case::Title
        && reading.text.opens_sentence(at)
        && !listed(OTHERS, reading.text.norm(at))
        && (listed(DOES, reading.text.norm(at + 1))
            || next.is_some_and(|next| next.gap.has(Gap::COMMA)))
}

/// `…, Dana, 555-0115`: the number that stands at the end by itself is the writer's own.
fn signs(reading: &Reading<'_>, shaped: &Shaped, end: usize) -> bool {
    let words = reading.text.words();
    let gap = words.get(shaped.first).map(|word| word.gap);
    gap.is_some_and(|gap| gap.has(Gap::COMMA.with(Gap::BREAK))) && shaped.end + 2 >= end
}

/// `Your cell`, `your home phone`: somewhere to reach the reader.
fn is_line(reading: &Reading<'_>, at: usize) -> bool {
    const LINES: &str = "number phone cell mobile email line voicemail address";
    reading.any_word(at, at + 2, LINES)
}

/// Whether there is such a place in these words.
pub(super) fn holds_contact(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    contact(reading, first, end).is_some()
}
