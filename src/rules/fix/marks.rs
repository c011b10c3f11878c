//! The marks around a statement: signs, quotes and brackets that go with it, and what ends it.

use crate::finding::Span;
use crate::reading::Reading;

/// The span with the currency sign, or the plus of a country code, that stands before it, and the quotation mark whose pair it holds.
pub(super) fn with_marks(source: &str, span: Span) -> Span {
    let before = source.get(..span.start).unwrap_or("");
    let bare = before.trim_end_matches(['$', '\u{20ac}', '\u{a3}', '+']);
    let span = Span::new(bare.len(), span.end);
    let text = span.of(source);
    let after = source.get(span.end..).unwrap_or("");
    let odd = text.matches('"').count() % 2 == 1;
    let pairs = [
        ("\"", "\"", odd, odd),
        (
            "\u{201c}",
            "\u{201d}",
            text.contains('\u{201c}') && !text.contains('\u{201d}'),
            text.contains('\u{201d}') && !text.contains('\u{201c}'),
        ),
        ("'", "'", text.contains(" '"), false),
    ];
    let opens = |(open, _, _, closed): &&(&str, &str, bool, bool)| *closed && bare.ends_with(open);
    let closes =
        |(_, close, opened, _): &&(&str, &str, bool, bool)| *opened && after.starts_with(close);
    let start = pairs.iter().find(opens).map_or(0, |pair| pair.0.len());
    let percent =
        usize::from(after.starts_with('%') && text.ends_with(|c: char| c.is_ascii_digit()));
    let end = pairs
        .iter()
        .find(closes)
        .map_or(percent, |pair| pair.1.len());
    if start > 0 {
        Span::new(span.start - start, span.end)
    } else {
        Span::new(span.start, span.end + end)
    }
}

/// `We read it (although you were late) and are sorry`: the bracket around the words `first..end`, with the space before it, where it
/// stands inside their sentence.
pub(super) fn bracket(reading: &Reading<'_>, first: usize, end: usize) -> Option<Span> {
    let words = reading.text.words();
    let (from, to) = reading.sentence(first);
    let between = |at: usize| -> Option<Span> {
        let (before, word) = (words.get(at - 1)?, words.get(at)?);
        Some(Span::new(before.span.end, word.span.start))
    };
    let source = reading.text.source();
    let holds = |at: usize| between(at).is_some_and(|gap| gap.of(source).contains(['(', ')']));
    let opens = (from + 1..=first)
        .rev()
        .take(BRACKETED)
        .find(|&at| holds(at))?;
    let closes = (end..to.min(end + BRACKETED)).find(|&at| holds(at))?;
    let (open, close) = (between(opens)?, between(closes)?);
    let start = open.of(source).find('(')?;
    let stop = close.of(source).find(')')?;
    let start = open.start + open.of(source)[..start].trim_end().len();
    Some(Span::new(start, close.start + stop + 1))
}

/// The most words on either side in which a bracket is looked for.
const BRACKETED: usize = 40;

/// The words `start..stop` with the bracket that closes behind them, where they open it.
pub(super) fn with_bracket(reading: &Reading<'_>, start: usize, stop: usize) -> Span {
    let source = reading.text.source();
    let mut span = reading.span(start, stop);
    let opens = span.of(source).matches('(').count() > span.of(source).matches(')').count();
    let closes = source.as_bytes().get(span.end) == Some(&b')');
    span.end += usize::from(opens && closes);
    span
}

/// The marks that end the sentence, where the words `start..stop` reach its end.
pub(super) fn closing<'a>(reading: &Reading<'a>, start: usize, stop: usize) -> &'a str {
    let source = reading.text.source();
    let sentence = reading.text.sentence_of(start);
    let end = reading.span(start, stop).end;
    sentence
        .filter(|sentence| sentence.end == stop)
        .and_then(|sentence| source.get(end..sentence.span.end))
        .map(|tail| {
            let marks = tail.trim_start_matches([' ', '.', '!', '?']);
            &tail[..tail.len() - marks.len()]
        })
        .unwrap_or("")
}
