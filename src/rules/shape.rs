//! Numbers that mean something: money, phones, dates, addresses.

use crate::grammar::{Class, ClassSet, Classed, listed};
use crate::text::{Gap, Kind, Text, Word};

/// What a run of numbers means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// An amount of money.
    Money,
    /// A phone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A clock time.
    Clock,
    /// A date in figures or with a month's name.
    Date,
    /// A street address.
    Street,
    /// A number that stands for a person or a file: seven figures, or letters and figures.
    Code,
}

/// A shape found: words `first` up to, not including, `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shaped {
    /// What it means.
    pub shape: Shape,
    /// Index of its first word.
    pub first: usize,
    /// Index after its last word.
    pub end: usize,
}

/// All shapes of a text, in order, none overlapping. `sets` holds the classes of each word.
pub fn shapes(text: &Text<'_>, sets: &[ClassSet]) -> Vec<Shaped> {
    let read = &Classed { text, sets };
    let mut found = Vec::new();
    let mut at = 0;
    while at < read.text.words().len() {
        match shape_at(read, at) {
            Some(shaped) => {
                at = shaped.end.max(at + 1);
                found.push(shaped);
            }
            None => at += 1,
        }
    }
    found
}

fn shape_at(read: &Classed<'_, '_>, at: usize) -> Option<Shaped> {
    const SPELLED: ClassSet = ClassSet::of(&[Class::Day, Class::Month, Class::Number]);
    let word = read.text.words().get(at)?;
    // Most words are neither a number nor part of a date.
    if word.kind == Kind::Word && !read.sets.get(at)?.meets(SPELLED) {
        return None;
    }
    let made = |shape, first, end| Some(Shaped { shape, first, end });
    if word.kind == Kind::Email {
        return made(Shape::Email, at, at + 1);
    }
    if let Some((first, end)) = month_date(read, at) {
        return made(Shape::Date, first, end);
    }
    if let Some(end) = spelled_money(read, at) {
        return made(Shape::Money, at, end);
    }
    if word.kind != Kind::Number {
        return None;
    }
    if word.gap.has(Gap::MONEY) {
        return made(Shape::Money, at, at + 1);
    }
    if matches!(
        read.text.norm(at + 1),
        "dollars" | "bucks" | "usd" | "cents"
    ) {
        return made(Shape::Money, at, at + 2);
    }
    let run = run_end(read, at);
    if is_phone(read, at, run) {
        return made(Shape::Phone, at, run);
    }
    if is_numeric_date(read, at, run) {
        return made(Shape::Date, at, run);
    }
    if let Some(end) = clock_end(read, at) {
        return made(Shape::Clock, at, end);
    }
    if let Some(end) = street_end(read, at) {
        return made(Shape::Street, at, end);
    }
    let figures = read
        .text
        .norm(at)
        .chars()
        .filter(char::is_ascii_digit)
        .count();
    (figures >= 6).then_some(Shaped {
        shape: Shape::Code,
        first: at,
        end: run,
    })
}

/// `ninety dollars`, `two hundred bucks`: an amount in words.
fn spelled_money(read: &Classed<'_, '_>, at: usize) -> Option<usize> {
    let end = (at..at + 5).find(|&i| !read.is(i, Class::Number) && read.text.norm(i) != "and")?;
    let unit = matches!(read.text.norm(end), "dollars" | "bucks" | "usd" | "cents");
    // 'Fourteen bucks to park': an amount of somebody's is pointed at.
    let before = at.checked_sub(1).map_or("", |i| read.text.norm(i));
    let pointed = listed(
        "the extra remaining other that those your for of paid owe charged",
        before,
    ) && !matches!(read.text.norm(at), "two" if read.text.norm(end) == "cents");
    // 'Fifty dollars for a missed hour is fair', but not 'fourteen bucks to park'.
    let weighed = read.text.opens_sentence(at)
        && listed(
            "for is was may stands covers covered came went seems",
            read.text.norm(end + 1),
        )
        && !(end..end + 9).any(|i| matches!(read.text.norm(i), "park" | "parking" | "garage"));
    (end > at && unit && (pointed || weighed) && read.is(at, Class::Number)).then_some(end + 1)
}

/// The end of the numbers that are joined by hyphens, slashes, points or brackets.
fn run_end(read: &Classed<'_, '_>, at: usize) -> usize {
    let source = read.text.source();
    let words = read.text.words();
    // '020 7946 0155', '+44 20 7946 0155'.
    let is_abroad = is_from_abroad(read, at);
    let mut end = at + 1;
    while let (Some(before), Some(word)) = (words.get(end - 1), words.get(end)) {
        let between = source.get(before.span.end..word.span.start).unwrap_or(" ");
        let joined = matches!(
            between,
            "-" | "/" | ") " | ")" | "\u{2010}" | "\u{2011}" | "\u{2013}" | "\u{ff0d}"
        ) || (between == " "
            && read.text.norm(end - 1).len() == 3
            && matches!(read.text.norm(end).len(), 3 | 4))
            || end == at + 1 && follows_country_code(source, before, between)
            || is_abroad
                && matches!(between, " " | " (" | ")")
                && (1..=6).contains(&word.span.len());
        if word.kind != Kind::Number || !joined || end - at >= 4 {
            break;
        }
        end += 1;
    }
    end
}

/// Whether a number from outside America may begin with word `at`: after a plus, or with a nought.
fn is_from_abroad(read: &Classed<'_, '_>, at: usize) -> bool {
    let before = read.text.words().get(at).map(|word| word.span.start);
    let signed = before.is_some_and(|start| read.text.source()[..start].ends_with('+'));
    signed || read.text.norm(at).len() > 1 && read.text.norm(at).starts_with('0')
}

/// `+1 (555) 555-0142`, `1 (555) 555-0142`: whether what comes after the word and what is between belongs to it.
fn follows_country_code(source: &str, before: &Word, between: &str) -> bool {
    let signed = source[..before.span.start].ends_with('+');
    before.span.of(source) == "1" && (between == " (" || between == " " && signed)
}

/// The numbers of a run, in digits. A run with points in it is one word: `555.555.0142`.
fn parts<'a>(read: &'a Classed<'_, '_>, at: usize, end: usize) -> impl Iterator<Item = &'a str> {
    (at..end).flat_map(|i| read.text.norm(i).split('.'))
}

fn is_phone(read: &Classed<'_, '_>, at: usize, end: usize) -> bool {
    let lengths: Vec<usize> = parts(read, at, end).map(str::len).collect();
    matches!(
        lengths.as_slice(),
        [3, 4] | [3, 3, 4] | [4, 3, 3] | [1, 3, 3, 4] | [10] | [11]
    ) || lengths.len() > 1
        && (9..=14).contains(&lengths.iter().sum::<usize>())
        && is_from_abroad(read, at)
}

fn is_numeric_date(read: &Classed<'_, '_>, at: usize, end: usize) -> bool {
    let parts: Option<Vec<u32>> = parts(read, at, end).map(|part| part.parse().ok()).collect();
    let Some(parts) = parts else {
        return false;
    };
    let slashes = (at + 1..end).all(|i| read.text.words()[i].gap.has(Gap::SLASH));
    match parts.as_slice() {
        [a, b, _] => (1..=31).contains(a) && (1..=31).contains(b) || (1900..2100).contains(a),
        [a, b] => {
            let dated = at > 0 && listed("on of from since your the", read.text.norm(at - 1));
            slashes && (1..=12).contains(a) && (1..=31).contains(b) && (*b > 7 || dated)
        }
        _ => false,
    }
}

/// `March 3`, `the 3rd of March`, `Jan. 5, 2024`.
fn month_date(read: &Classed<'_, '_>, at: usize) -> Option<(usize, usize)> {
    let is_day = |i: usize| {
        let digits = read
            .text
            .norm(i)
            .trim_end_matches(|c: char| c.is_ascii_alphabetic());
        digits.parse::<u32>().is_ok_and(|n| (1..=31).contains(&n))
    };
    let is_month = |i: usize| {
        read.is(i, Class::Month)
            && (read.text.norm(i) != "may" || read.is(i, Class::Name) || is_day(i + 1))
    };
    if read.is(at, Class::Day) && is_month(at + 1) && is_day(at + 2) {
        return month_date(read, at + 1).map(|(_, end)| (at, end));
    }
    if is_month(at)
        && is_day(at + 1)
        && read
            .text
            .words()
            .get(at + 1)
            .is_some_and(|w| w.kind == Kind::Number)
    {
        let year = read
            .text
            .norm(at + 2)
            .parse::<u32>()
            .is_ok_and(|n| (1900..2100).contains(&n));
        return Some((at, if year { at + 3 } else { at + 2 }));
    }
    if is_day(at) {
        let month = if read.text.norm(at + 1) == "of" {
            at + 2
        } else {
            at + 1
        };
        if is_month(month) {
            return Some((at, month + 1));
        }
    }
    None
}

/// `10:15`, `3 pm`, `2pm`, `9:15 a.m.`
fn clock_end(read: &Classed<'_, '_>, at: usize) -> Option<usize> {
    let norm = read.text.norm(at);
    let hour = norm.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let suffix = &norm[hour.len()..];
    let is_hour = hour.parse::<u32>().is_ok_and(|h| h <= 24);
    if !is_hour {
        return None;
    }
    if matches!(suffix, "am" | "pm") {
        return Some(at + 1);
    }
    let mut end = at + 1;
    let words = read.text.words();
    if let (Some(word), Some(next)) = (words.get(at), words.get(at + 1)) {
        let colon = read.text.source().get(word.span.end..next.span.start) == Some(":");
        let minutes = read.text.norm(at + 1);
        let minutes = minutes.len() == 2 && minutes < "60";
        if colon && next.kind == Kind::Number && minutes {
            end = at + 2;
        }
    }
    let half = |i: usize| match read.text.norm(i) {
        "am" | "pm" => Some(i + 1),
        "a" | "p" if read.text.norm(i + 1) == "m" => Some(i + 2),
        "o'clock" => Some(i + 1),
        _ => None,
    };
    if let Some(after) = half(end) {
        return Some(after);
    }
    (end > at + 1).then_some(end)
}

/// `1184 Wisteria Court`.
fn street_end(read: &Classed<'_, '_>, at: usize) -> Option<usize> {
    let kinds = "street st avenue ave road rd lane ln drive dr court ct boulevard blvd place pl way terrace circle \
                 parkway highway hwy";
    (at + 1..at + 4)
        .find(|&i| {
            kinds
                .split_ascii_whitespace()
                .any(|k| k == read.text.norm(i))
        })
        .filter(|&i| i > at + 1 && (at + 1..i).all(|j| read.is(j, Class::Name)))
        .map(|i| i + 1)
}
