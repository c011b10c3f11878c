//! Whether a day is one of somebody's visit, or of the practice's own.

use super::spared::is_of_review;
use crate::grammar::{Class, Classed, listed};
use crate::reading::Reading;
use crate::rules::shape::Shape;
use crate::text::Sentence;

/// What a day tells.
pub(in crate::rules) const TELLS: &str = "A day or time tells when somebody was here.";

/// What a day may be called.
pub(in crate::rules) const SAID: &[&str] = &["the day you describe", "then"];

/// Where the sentence says a day, a date or a time, from its first word on; nowhere where it also says how to reach us or when we
/// are here.
pub(in crate::rules) fn said(reading: &Reading<'_>, sentence: &Sentence) -> Vec<(usize, usize)> {
    let words = Classed {
        text: &reading.text,
        sets: &reading.sets,
    };
    let (first, end) = (sentence.first, sentence.end);
    let from = reading.shapes.partition_point(|shape| shape.first < first);
    let to = reading.shapes.partition_point(|shape| shape.first < end);
    let mut shapes = reading.shapes[from..to].iter().peekable();
    let mut said = Vec::new();
    let mut at = first;
    while at < end {
        let shaped = shapes.next_if(|shape| shape.first == at);
        let next = shaped.map_or(at + 1, |shape| shape.end.max(at + 1));
        let is_when = match shaped.map(|shape| shape.shape) {
            Some(Shape::Phone | Shape::Email) => return Vec::new(),
            Some(shape) => matches!(shape, Shape::Date | Shape::Clock),
            None => {
                let day = words.day(at).or_else(|| words.month(at));
                day.or_else(|| words.nth(at)).is_some()
            }
        };
        let before = at.checked_sub(1).map_or("", |i| reading.text.norm(i));
        if is_when && !listed("every each any", before) && !is_of_review(reading, at) {
            // 'Last Tuesday', 'late March'.
            let which = listed("last next this that past early late mid", before);
            said.push((at - usize::from(which), next));
        }
        at = next;
    }
    if reading.any_word(first, end, OURS) {
        said.clear();
    }
    said
}

/// In a sentence with one of these a day may be one on which anybody can come or call.
const OURS: &str = "open opens opened close closes closed hours weekdays weekday till through";

/// A day that is about the office's hours or changes, and not told to the reader.
pub(super) fn is_office_day(reading: &Reading<'_>, at: usize) -> bool {
    is_about_the_office(reading, at)
        || is_our_deed(reading, at)
        || is_measured(reading, at)
        || !is_told(reading, at)
}

/// `The longest hold last week was six minutes`, `looking back on last year`: how the practice did, and not how somebody fared.
fn is_measured(reading: &Reading<'_>, at: usize) -> bool {
    let (first, _) = reading.sentence(at);
    let looks_back =
        reading.text.norm(first) == "looking" && reading.text.norm(first + 1) == "back";
    let measured = reading.any_word(first, at, "average longest shortest typical median");
    (looks_back || measured) && !reading.speaks_to_reader(at)
}

/// `Last month we asked a caller to rate our phones`: what we did for ourselves, and not how we were.
fn is_our_deed(reading: &Reading<'_>, at: usize) -> bool {
    let (first, end) = reading.sentence(at);
    let deed = (first..end).any(|i| {
        let us = reading.is(i, Class::We) || listed("team staff crew", reading.text.norm(i));
        us && reading.is(i + 1, Class::Past)
            && !reading.is(i + 1, Class::Was)
            && !listed("had saw ran called met", reading.text.norm(i + 1))
    });
    deed && !reading.speaks_to_reader(at)
}

/// Words of opening hours: a day in their sentence is every such day.
const HOURS: &str = "
    open opens opened reopen close closes closed hours weekdays weekday holiday holidays lunch till daily
    mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends mornings evenings";

/// What a practice does on a day: a change to report.
const CHANGES: &str = "
    moved moving celebrate celebrating begin begins began starts started starting hired hiring added adding
    launched installed trained training met meets meet changed switched doubled extended repaved replaced painted
    host hosting joined retired staffed reach call answered answers lot new
    fixed mended repaired unblocked rewired serviced plastered";

/// Whether the sentence is about the practice's hours, changes or history.
pub(super) fn is_about_the_office(reading: &Reading<'_>, at: usize) -> bool {
    let (first, end) = reading.sentence(at);
    let daily = |i: usize| {
        let next = reading.text.norm(i + 1);
        matches!(reading.text.norm(i), "every" | "each")
            && (reading.is(i + 1, Class::Day)
                || reading.is(i + 1, Class::Daytime)
                || matches!(next, "day" | "week" | "month" | "year"))
    };
    let opens = reading.any_word(first, end, HOURS);
    let hours = (first..end).any(|i| {
        daily(i)
            || opens && listed(HOURS, reading.text.norm(i)) && reading.text.norm(i + 1) != "ago"
    });
    let dated = reading.any_word(
        at.saturating_sub(3).max(first),
        at,
        "since from starting beginning effective until till through between",
    );
    let visited = reading.any_word(first, end, "your saw");
    // 'I have set aside Thursday afternoon for calls.'
    let kept_free = reading.any_word(first, end, "aside blocked")
        && reading.any_word(first, end, "call calls phone");
    hours && !visited
        || kept_free
        || holds_from_a_day(reading, first, end)
        || reading.any_word(first, end, "open opens closed close hours weekdays meets")
        || !visited && (dated || reading.any_word(first, end, CHANGES))
}

/// `As of Monday the side door is unlocked at 5:15`: how it is from a day on, and not how it was.
fn holds_from_a_day(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    let from = |i: usize| {
        let before = i
            .checked_sub(1)
            .map_or("", |before| reading.text.norm(before));
        reading.is(i, Class::Day)
            && i > first
            && (listed("beginning starting effective since from", before)
                || before == "of" && i > first + 1 && reading.text.norm(i - 2) == "as")
    };
    (first..end.min(first + 4)).any(from)
        && reading.any_word(first, end, "is are has have will")
        && !reading.any_word(first, end, "had was were")
        && !reading.speaks_to_reader(first)
}

/// `3rd`, `27th`, `10`: what may stand for a day, a clock time or an age, not a road or a flat.
pub(super) fn is_day_of_month(word: &str) -> bool {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    word.len() != digits.len() || word.len() != 3
}

/// Whether the sentence speaks to the reader or tells of something past.
pub(super) fn is_told(reading: &Reading<'_>, at: usize) -> bool {
    let (first, end) = reading.sentence(at);
    let was = reading.any(first, end, Class::Was);
    let past = was || reading.any(first, end, Class::Past);
    // 'The roofers came on Wednesday' is about the roofers; 'It was the Wednesday' is about a day.
    let opens = at <= first + 1 && past || at <= first + 3 && (was || reading.is(at, Class::Day));
    let answers = reading.any_word(
        first,
        end,
        "happened place occurred sorry apologize visit remember remembers recall recalls see show shows",
    ) && !reading.any(first, first + 2, Class::Our);
    at <= first + 1 && reading.is(at, Class::Digits)
        || reading.speaks_to_reader(at)
        || opens
        || answers
}
