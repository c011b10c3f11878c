//! From words to sentences.

use super::{Case, Gap, Kind, Sentence, Text};
use crate::finding::Span;
use crate::grammar::listed;

/// Words after which a full stop does not end a sentence.
const ABBREVIATIONS: &[&str] = &[
    "dr", "mr", "mrs", "ms", "mx", "prof", "lt", "sgt", "capt", "rev", "st", "vs", "etc", "approx",
    "dept", "ext", "no", "inc", "jr", "sr", "e", "g", "i", "a", "p", "jan", "feb", "mar", "apr",
    "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu",
    "thur", "thurs", "fri", "ave", "blvd", "rd", "apt",
];

/// The most words of a sentence. Nobody writes longer ones; a text without any full stop must not
/// make each look at 'the rest of the sentence' a look at all of it.
const LONGEST: usize = 150;

/// Cuts the words into sentences and tells each word which one it is in.
pub(super) fn split(text: &mut Text<'_>) {
    let mut first = 0;
    for next in 1..=text.words.len() {
        // The halves of a contraction stay together: without an apostrophe they share their bytes.
        let glued = text
            .words
            .get(next)
            .is_some_and(|word| word.gap.has(Gap::GLUED));
        let full = next - first >= LONGEST && !glued;
        if next < text.words.len() && !full && !breaks_before(text, next) {
            // 'Dr. Lim', '9 a.m. sharp': the dot stops nothing.
            if is_abbreviated(text, next) {
                text.words[next].gap = text.words[next].gap.without(Gap::STOP);
            }
            continue;
        }
        let sentence = sentence(text, first, next);
        let index = text.sentences.len() as u32;
        for word in &mut text.words[first..next] {
            word.sentence = index;
        }
        text.sentences.push(sentence);
        first = next;
    }
}

/// Whether a sentence ends between word `next - 1` and word `next`.
fn breaks_before(text: &Text<'_>, next: usize) -> bool {
    let gap = text.words[next].gap;
    if gap.has(Gap::PARAGRAPH) {
        return true;
    }
    if gap.has(Gap::LINE) && (gap.has(Gap::STOP) || starts_high(text, next)) {
        return true;
    }
    if gap.has(Gap::EMOJI) && starts_high(text, next) {
        return true;
    }
    gap.has(Gap::STOP) && !stop_is_inside(text, next)
}

fn starts_high(text: &Text<'_>, index: usize) -> bool {
    let word = &text.words[index];
    word.case != Case::Lower || word.kind != Kind::Word
}

/// Whether one dot alone stands before word `next`, which goes on with its sentence.
fn is_abbreviated(text: &Text<'_>, next: usize) -> bool {
    let between = Span::new(text.words[next - 1].span.end, text.words[next].span.start);
    text.words[next].gap.has(Gap::STOP) && between.of(text.source).trim() == "."
}

/// Whether the full stop before word `next` belongs to an abbreviation, an initial or a number.
fn stop_is_inside(text: &Text<'_>, next: usize) -> bool {
    let (before, after) = (&text.words[next - 1], &text.words[next]);
    let between = Span::new(before.span.end, after.span.start).of(text.source);
    if between.contains(['!', '?']) {
        return false;
    }
    if between.contains('\u{2026}') || between.contains("..") {
        return !starts_high(text, next);
    }
    let norm = text.norm(next - 1);
    let abbreviated = ABBREVIATIONS.contains(&norm);
    if !starts_high(text, next) {
        // 'at 3 p.m. today', 'e.g. this', 'thanks .we'
        return abbreviated || norm.chars().count() == 1;
    }
    let titled = listed("dr mr mrs ms mx prof lt sgt capt rev", norm)
        || norm == "st" && !ends_street(text, next - 1);
    let initial = before.case != Case::Lower && norm.chars().count() == 1 && norm != "i";
    let glued = between == "." && norm.chars().count() == 1;
    titled || initial || glued || (abbreviated && after.kind == Kind::Number)
}

/// `on Main St.`: whether a name stands before the word, and so no saint's behind it.
fn ends_street(text: &Text<'_>, at: usize) -> bool {
    at > 0
        && text.words[at - 1].case == Case::Title
        && !text.words[at].gap.has(Gap::STOP)
        && !ABBREVIATIONS.contains(&text.norm(at - 1))
}

fn sentence(text: &Text<'_>, first: usize, end: usize) -> Sentence {
    let start = text.words[first].span.start;
    let last = text.words[end - 1].span.end;
    let limit = text
        .words
        .get(end)
        .map_or(text.source.len(), |w| w.span.start);
    let tail = text.source.get(last..limit).unwrap_or("");
    // 'How was it ?'
    let spaces = tail.len() - tail.trim_start_matches(' ').len();
    let spaces = if tail[spaces..].starts_with(['?', '!']) {
        spaces
    } else {
        0
    };
    let marks = tail[spaces..]
        .trim_start_matches('%')
        .trim_start_matches(is_closing);
    let closing = tail.len() - marks.len();
    let closing = if closing > spaces { closing } else { 0 };
    Sentence {
        span: Span::new(start, last + closing),
        first,
        end,
        question: tail[..closing].contains('?'),
    }
}

/// Punctuation that belongs to the sentence before it.
fn is_closing(c: char) -> bool {
    matches!(
        c,
        '.' | '!'
            | '?'
            | '\u{2026}'
            | '"'
            | '\u{201d}'
            | '\''
            | '\u{2019}'
            | ')'
            | ']'
            | ','
            | ';'
            | ':'
    )
}
