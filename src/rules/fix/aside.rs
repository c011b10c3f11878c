//! What can go, or be said of the words: days and times, names, thanks for a visit.

use super::region::region;
use super::say::THANKS;
use super::{Mend, holds_contact, is_open, is_thanked_for, statement};
use crate::finding::Span;
use crate::grammar::{Class, listed};
use crate::reading::Reading;
use crate::rules::shape::{Shape, Shaped};
use crate::text::Gap;

/// Takes out a day or a time with the preposition before it, or names it so that it tells nothing.
pub fn time(reading: &Reading<'_>, first: usize, end: usize, names: &[&str]) -> Mend {
    let (from, to) = reading.sentence(first);
    let end = time_end(reading, end, to.min(next_contact(reading, end)));
    let when = |first: usize| with_dot(reading, reading.span(first, end), end);
    let starts = preposition_before(reading, first, from);
    let inside = starts > from && starts < first
        || starts == first && first > from && is_open(reading, first);
    let goes_on = end < to
        && is_open(reading, end)
        && [Class::Be, Class::Have, Class::Modal, Class::Do]
            .iter()
            .any(|&class| reading.is(end, class));
    let pointed = first > from && reading.is(first - 1, Class::Determiner);
    if first > from && needs_object(reading, first, end) {
        return Mend::new(when(first), names);
    }
    if inside && !goes_on && !pointed && !reading.is(first, Class::Determiner) {
        return Mend::new(when(starts), &[""]);
    }
    if starts == from && starts < first && end < to && !is_open(reading, end) {
        return Mend::new(when(starts), &[""]);
    }
    if pointed && matches!(reading.text.norm(first - 1), "the" | "your" | "this") {
        return Mend::new(when(first - 1), &names[..1]);
    }
    // 'April was rough': nothing but a name can stand there.
    let most = if goes_on { 1 } else { names.len() };
    Mend::new(when(first), names.get(..most).unwrap_or(names))
}

/// The span with the dot of `2 p.m.`, where its sentence goes on.
fn with_dot(reading: &Reading<'_>, span: Span, end: usize) -> Span {
    let (_, to) = reading.sentence(end - 1);
    let after = reading.text.source().as_bytes().get(span.end);
    let dotted = end < to && reading.text.norm(end - 1) == "m" && after == Some(&b'.');
    Span::new(span.start, span.end + usize::from(dotted))
}

/// Whether the words before would be left in the air: sorry *about*, apologize *for*, that *was on*.
fn needs_object(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    let before = reading.text.norm(first - 1);
    let governor = first.checked_sub(2);
    let governs = |list: &str| governor.is_some_and(|i| listed(list, reading.text.norm(i)));
    let said = governor.is_some_and(|i| reading.is(i, Class::Be));
    let (_, to) = reading.sentence(first);
    let closes = end >= to || !is_open(reading, end);
    match before {
        "about" | "into" | "regarding" => true,
        "for" => governs("sorry apologize apologies apology thanks"),
        "on" | "at" => said && closes && governs("was is"),
        _ => reading.is(first - 1, Class::Be) && closes,
    }
}

/// The first word from `at` on of a number or an address to reach somebody at: 'on Thursday at 555-0142' is two things.
fn next_contact(reading: &Reading<'_>, at: usize) -> usize {
    let from = reading.shapes.partition_point(|shaped| shaped.first < at);
    let reaches = |shaped: &&Shaped| matches!(shaped.shape, Shape::Phone | Shape::Email);
    let next = reading.shapes[from..].iter().take(2).find(reaches);
    next.map_or(usize::MAX, |shaped| shaped.first)
}

/// Where a day or a time ends when what belongs to it is counted in: the 8:40 *on Thursday*, the day
/// of your *visit*.
fn time_end(reading: &Reading<'_>, end: usize, to: usize) -> usize {
    let mut end = end;
    if reading.text.norm(end - 1) == "your" && end < to {
        end += 1;
    }
    // 'The day of your clinic appointment.'
    if end > 1
        && reading.text.norm(end - 2) == "your"
        && is_open(reading, end)
        && reading.is(end, Class::Visit)
    {
        end += 1;
    }
    let when = |i: usize| {
        [Class::Day, Class::Month, Class::Digits, Class::Daytime]
            .iter()
            .any(|&class| reading.is(i, class))
    };
    // '10:15', 'August 12'.
    let clock = |i: usize| reading.is(i, Class::Digits) && reading.is(i - 1, Class::Digits);
    let date = |i: usize| reading.is(i, Class::Digits) && reading.is(i - 1, Class::Month);
    while end < to && (clock(end) || date(end)) {
        end += 1;
    }
    // 'Your 9:15 appointment.'
    if end < to
        && is_open(reading, end)
        && reading.is(end, Class::Visit)
        && reading.is(end - 1, Class::Digits)
    {
        end += 1;
    }
    let more = |i: usize| i + 1 < to && is_open(reading, i) && when(i + 1);
    while more(end) && matches!(reading.text.norm(end), "on" | "at" | "in") {
        end += 2;
        while end < to && (is_open(reading, end) && when(end) || clock(end)) {
            end += 1;
        }
    }
    end
}

/// Where the prepositional phrase that word `first` ends starts: at the preposition before it.
fn preposition_before(reading: &Reading<'_>, first: usize, from: usize) -> usize {
    let before = first.wrapping_sub(1);
    // 'Coming in last Tuesday.'
    let verbal = listed("last next this", reading.text.norm(first))
        && first > from
        && reading.text.norm(before) == "in";
    let is_when = first > from
        && is_open(reading, first)
        && !verbal
        && listed(
            "on at in since before after by from around until for back of",
            reading.text.norm(before),
        );
    if is_when { before } else { first }
}

/// Thanks for a visit turned into thanks for the words.
pub fn thanks(reading: &Reading<'_>, first: usize, end: usize) -> Mend {
    let (_, to) = region(reading, first, end);
    let stop = (end..to)
        .find(|&i| {
            // 'For so many years.'
            let much =
                reading.text.norm(i) == "so" && listed("many much long", reading.text.norm(i + 1));
            !is_open(reading, i) || reading.is(i, Class::And) && !much
        })
        .unwrap_or(to);
    let stop = if holds_contact(reading, end, stop) {
        end
    } else {
        stop
    };
    if is_thanked_for(reading, first) {
        return Mend::new(reading.span(first, stop), THANKS);
    }
    let before = first.checked_sub(1).map_or("", |i| reading.text.norm(i));
    if listed("appreciate value appreciated", before) {
        return Mend::new(
            reading.span(first, stop),
            &["your honest feedback", "your kind note"],
        );
    }
    statement(reading, first, end)
}

/// Takes out a name: a greeting goes without one, and so does whoever is called by it.
pub fn name(reading: &Reading<'_>, first: usize, end: usize) -> Mend {
    let (from, to) = reading.sentence(first);
    let start = called_from(reading, from, first);
    let greeted = start > from
        && (from..start).all(|i| {
            listed(
                "dear hello hi hey hola greetings good morning afternoon evening there",
                reading.text.norm(i),
            )
        });
    let commas = |i: usize| {
        reading
            .text
            .words()
            .get(i)
            .is_some_and(|word| word.gap.has(Gap::COMMA))
    };
    let set_off = commas(start) && (end >= to || commas(end) || !is_open(reading, end));
    if greeted {
        let dear = reading.text.norm(from) == "dear";
        let source = reading.text.source();
        let greeting = if dear {
            "Hello"
        } else {
            reading.span(from, start).of(source)
        };
        return Mend::new(reading.span(from, end), &[greeting, "Hello there"]);
    }
    if start == from && commas(end) {
        return Mend::new(reading.span(start, end), &["Hello", "Hello there"]);
    }
    // 'Thank you Mrs. Lopez for your note.'
    let thanked = start > from && matches!(reading.text.norm(start - 1), "you" | "thanks");
    if set_off || thanked {
        return Mend::new(reading.span(start, end), &[""]);
    }
    if reading.text.norm(end) == "'s" {
        return Mend::new(reading.span(start, end + 1), &["the", "this"]);
    }
    Mend::new(reading.span(start, end), &["you", "the reviewer"])
}

/// Where those who are called together start: Mr. *and* Mrs., Mr. Hart *and* Mrs. Lee.
fn called_from(reading: &Reading<'_>, from: usize, first: usize) -> usize {
    let is = |i: usize, class: Class| i >= from && reading.is(i, class);
    let mut start = first;
    if is(start.wrapping_sub(1), Class::Title) {
        start -= 1;
    }
    if start < from + 2 || reading.text.norm(start - 1) != "and" {
        return start;
    }
    let before = (from..start - 1)
        .rev()
        .take(3)
        .find(|&i| !is(i, Class::Name) || is(i, Class::Title));
    match before.filter(|&i| is(i, Class::Title)) {
        Some(title) => title,
        None => start,
    }
}
