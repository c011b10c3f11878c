//! What several rules need to recognise: numbers that mean something, and sentences that speak of
//! everybody instead of the reader.

use super::{Family, Reach, bank};
use crate::grammar::Class;
use crate::reading::Reading;
use crate::text::{Gap, Kind};

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

/// All shapes of a draft, in order, none overlapping.
pub fn shapes(reading: &Reading<'_>) -> Vec<Shaped> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < reading.text.words().len() {
        match shape_at(reading, at) {
            Some(shaped) => {
                at = shaped.end.max(at + 1);
                found.push(shaped);
            }
            None => at += 1,
        }
    }
    found
}

fn shape_at(reading: &Reading<'_>, at: usize) -> Option<Shaped> {
    let word = reading.text.words().get(at)?;
    let made = |shape, first, end| Some(Shaped { shape, first, end });
    if word.kind == Kind::Email {
        return made(Shape::Email, at, at + 1);
    }
    if let Some((first, end)) = month_date(reading, at) {
        return made(Shape::Date, first, end);
    }
    if word.kind != Kind::Number {
        return None;
    }
    if word.gap.has(Gap::MONEY) {
        return made(Shape::Money, at, at + 1);
    }
    if matches!(
        reading.text.norm(at + 1),
        "dollars" | "bucks" | "usd" | "cents"
    ) {
        return made(Shape::Money, at, at + 2);
    }
    let run = run_end(reading, at);
    if is_phone(reading, at, run) {
        return made(Shape::Phone, at, run);
    }
    if is_numeric_date(reading, at, run) {
        return made(Shape::Date, at, run);
    }
    if let Some(end) = clock_end(reading, at) {
        return made(Shape::Clock, at, end);
    }
    if let Some(end) = street_end(reading, at) {
        return made(Shape::Street, at, end);
    }
    let figures = reading
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

/// The end of the numbers that are joined by hyphens, slashes, points or brackets.
fn run_end(reading: &Reading<'_>, at: usize) -> usize {
    let source = reading.text.source();
    let words = reading.text.words();
    let mut end = at + 1;
    while let (Some(before), Some(word)) = (words.get(end - 1), words.get(end)) {
        let between = source.get(before.span.end..word.span.start).unwrap_or(" ");
        let joined =
            matches!(
                between,
                "-" | "/" | "." | ") " | ")" | "\u{2011}" | "\u{2013}"
            ) || (between == " " && before.span.len() == 3 && matches!(word.span.len(), 3 | 4));
        if word.kind != Kind::Number || !joined || end - at >= 4 {
            break;
        }
        end += 1;
    }
    end
}

fn is_phone(reading: &Reading<'_>, at: usize, end: usize) -> bool {
    let lengths: Vec<usize> = (at..end).map(|i| reading.text.norm(i).len()).collect();
    matches!(
        lengths.as_slice(),
        [3, 4] | [3, 3, 4] | [1, 3, 3, 4] | [10] | [11]
    )
}

fn is_numeric_date(reading: &Reading<'_>, at: usize, end: usize) -> bool {
    let parts: Vec<u32> = (at..end)
        .filter_map(|i| reading.text.norm(i).parse().ok())
        .collect();
    if parts.len() != end - at {
        return false;
    }
    let slashes = (at + 1..end).all(|i| reading.text.words()[i].gap.has(Gap::SLASH));
    match parts.as_slice() {
        [a, b, _] => (1..=31).contains(a) && (1..=31).contains(b) || (1900..2100).contains(a),
        [a, b] => {
            let dated = at > 0
                && matches!(
                    reading.text.norm(at - 1),
                    "on" | "of" | "from" | "since" | "your" | "the"
                );
            slashes && (1..=12).contains(a) && (1..=31).contains(b) && (*b > 7 || dated)
        }
        _ => false,
    }
}

/// `March 3`, `the 3rd of March`, `Jan. 5, 2024`.
fn month_date(reading: &Reading<'_>, at: usize) -> Option<(usize, usize)> {
    let is_day = |i: usize| {
        let digits = reading
            .text
            .norm(i)
            .trim_end_matches(|c: char| c.is_ascii_alphabetic());
        digits.parse::<u32>().is_ok_and(|n| (1..=31).contains(&n))
    };
    let is_month = |i: usize| {
        reading.is(i, Class::Month)
            && (reading.text.norm(i) != "may" || reading.is(i, Class::Name) || is_day(i + 1))
    };
    if reading.is(at, Class::Day) && is_month(at + 1) && is_day(at + 2) {
        return month_date(reading, at + 1).map(|(_, end)| (at, end));
    }
    if is_month(at)
        && is_day(at + 1)
        && reading
            .text
            .words()
            .get(at + 1)
            .is_some_and(|w| w.kind == Kind::Number)
    {
        let year = reading
            .text
            .norm(at + 2)
            .parse::<u32>()
            .is_ok_and(|n| (1900..2100).contains(&n));
        return Some((at, if year { at + 3 } else { at + 2 }));
    }
    if is_day(at) {
        let month = if reading.text.norm(at + 1) == "of" {
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
fn clock_end(reading: &Reading<'_>, at: usize) -> Option<usize> {
    let norm = reading.text.norm(at);
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
    let words = reading.text.words();
    if let (Some(word), Some(next)) = (words.get(at), words.get(at + 1)) {
        let colon = reading.text.source().get(word.span.end..next.span.start) == Some(":");
        if colon && next.kind == Kind::Number {
            end = at + 2;
        }
    }
    let half = |i: usize| match reading.text.norm(i) {
        "am" | "pm" => Some(i + 1),
        "a" | "p" if reading.text.norm(i + 1) == "m" => Some(i + 2),
        "o'clock" => Some(i + 1),
        _ => None,
    };
    if let Some(after) = half(end) {
        return Some(after);
    }
    (end > at + 1).then_some(end)
}

/// `1184 Wisteria Court`.
fn street_end(reading: &Reading<'_>, at: usize) -> Option<usize> {
    let kinds = "street st avenue ave road rd lane ln drive dr court ct boulevard blvd place pl way terrace circle \
                 parkway highway hwy";
    (at + 1..at + 4)
        .find(|&i| {
            kinds
                .split_ascii_whitespace()
                .any(|k| k == reading.text.norm(i))
        })
        .filter(|&i| i > at + 1 && (at + 1..i).all(|j| reading.is(j, Class::Name)))
        .map(|i| i + 1)
}

/// Index into [`FAMILIES`].
#[derive(Debug, Clone, Copy)]
pub enum Cue {
    /// The sentence describes the practice, not a person.
    Practice = 0,
    /// The sentence speaks of everybody.
    Everybody = 1,
    /// The sentence says that something is not spoken of in public.
    NotDiscussed = 2,
}

/// Phrases that tell what a sentence is about. They are no findings.
pub const FAMILIES: &[Family] = &[
    cue(&[
        "as (a|an) _3 (office|practice|clinic|team|group|provider|urgent care|center|surgery|hospital)",
        "as an urgent care",
        "(our|the|a|an|this|any) _2 (office|practice|clinic|team|group|room|rooms|gym|department|line|desk|studio|school|center|website|policy|rules|crew|staff|license|licenses|wing|suite|hall)",
        "we (are|'re) (a|an) _4 (office|practice|clinic|team|group|center)",
        "we ~ (offer|provide|perform|accept|carry|stock|sell|teach|publish|list|take|specialize|host)",
        "(our|the) (office|practice|clinic) ~ (offers|provides|performs|accepts|carries|does|takes|publishes)",
        "(we|i) ~ do not (do|offer|provide|perform|carry|sell|serve)",
    ]),
    cue(&[
        "(anyone|everyone|everybody|anybody|nobody|someone|somebody|people|folks|patients|parents|families|kids|children|others)",
        "no (one|patient|person|parent|child)",
        "(any|every|each|all|many|most|some|no) (patient|patients|person|people|parent|parents|child|children|family|families|visitor|visitors|caller|callers|of us)",
        "(a|any) (patient|person|parent|caller)",
    ]),
    cue(&[
        "(can not|could not|not able to|unable to|do not|will not|not allowed to|never|not permitted to|rather not|not) ~ (discuss|talk about|speak about|speak to|share|comment on|go into|get into|say|post|disclose|address|confirm|tell)",
        "(keep|keeps|keeping|prevent|prevents|stop|stops|forbid|forbids) (us|me|any practice) from",
        "(keep|leave|take) _5 (offline|off the internet|out of public|private|out of our answer|out of this)",
        "(privacy|confidentiality) (law|laws|rule|rules|reasons|regulations|act)",
    ]),
];

const fn cue(patterns: &'static [&'static str]) -> Family {
    Family {
        patterns,
        message: "",
        fixes: &[],
        reach: Reach::Phrase,
    }
}

/// Whether the cue stands in the sentence of word `index`.
pub fn has_cue(reading: &Reading<'_>, index: usize, cue: Cue) -> bool {
    let tag = bank::tag_of_shape(cue as usize);
    let (first, end) = reading.sentence(index);
    reading
        .hits(tag..tag + 1)
        .any(|hit| hit.first >= first && hit.end <= end)
}
