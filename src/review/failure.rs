//! The words that best show what failed.

use super::Page;
use super::cues::{self, Cue};
use crate::finding::Span;
use crate::grammar::Class;
use crate::text::Gap;

/// How much a cue says that a part of the review tells what failed.
const WEIGHTS: [(Cue, i32); 22] = [
    (Cue::Untold, 4),
    (Cue::NoReply, 4),
    (Cue::Unreached, 4),
    (Cue::Wait, 3),
    (Cue::Behind, 2),
    (Cue::Hours, 1),
    (Cue::Mixed, 4),
    (Cue::Cancelled, 3),
    (Cue::Refused, 3),
    (Cue::Rude, 4),
    (Cue::Unheard, 4),
    (Cue::Dirty, 3),
    (Cue::Parking, 3),
    (Cue::Privacy, 3),
    (Cue::HungUp, 3),
    (Cue::Asked, 2),
    (Cue::Wrong, 1),
    (Cue::Months, 2),
    (Cue::Upsell, 2),
    (Cue::Said, 1),
    (Cue::Law, -4),
    (Cue::Praise, -3),
];

/// The part of the review that shows it best, as far as one does. With five stars little did: it has to show
/// well.
pub(crate) fn of(page: &Page<'_>, clauses: &[(usize, usize)], reading: &Known<'_>) -> Option<Span> {
    let bar = match reading.rating {
        Some(5) => 3,
        Some(1..=3) => PLAIN,
        _ => 0,
    };
    let mut best: Option<(i32, Span)> = None;
    for &(first, end) in clauses {
        let span = page.text.span(first, end);
        let repeated = 3 * i32::from(shares(reading.clinical, span));
        let good = 6 * i32::from(shares(reading.positives, span));
        let little = 4 * i32::from(end - first < LITTLE);
        let score = page.failing(first, end) - repeated - good - little;
        if score > best.map_or(bar, |best| best.0) {
            best = Some((score, span));
        }
    }
    best.map(|(_, span)| page.with_mark(span))
}

/// From how many words on a part says something.
const LITTLE: usize = 3;

/// What a part has to score where few stars say that something failed: a plain sentence will do, praise won't.
const PLAIN: i32 = -5;

/// What is known of the review by then.
pub(crate) struct Known<'r> {
    /// Its clinical words, in order.
    pub(crate) clinical: &'r [Span],
    /// Its good words, in order.
    pub(crate) positives: &'r [Span],
    /// Its stars.
    pub(crate) rating: Option<u8>,
}

/// Whether one of the spans, which are in order, shares a byte with this one.
fn shares(spans: &[Span], span: Span) -> bool {
    let next = spans.partition_point(|other| other.end <= span.start);
    spans.get(next).is_some_and(|other| other.overlaps(span))
}

impl Page<'_> {
    fn failing(&self, first: usize, end: usize) -> i32 {
        let mut here = [false; cues::COUNT];
        for hit in self.cues_in(first, end) {
            here[hit.tag as usize] = true;
        }
        let sum: i32 = WEIGHTS
            .iter()
            .filter(|(cue, _)| here[*cue as usize])
            .map(|row| row.1)
            .sum();
        let quoted = (first..=end).any(|i| self.gap(i).has(Gap::QUOTE));
        let denied = (first..end).any(|i| self.is(i, Class::Not));
        sum + 2 * i32::from(quoted) + i32::from(denied)
    }

    /// The span with the quotation mark that closes it.
    fn with_mark(&self, span: Span) -> Span {
        let rest = self.text.source().get(span.end..).unwrap_or_default();
        let said = span.of(self.text.source());
        let open = said.matches('"').count() % 2 == 1
            || said.matches('\u{201c}').count() > said.matches('\u{201d}').count();
        let stop = rest.trim_start_matches(['.', '!', '?', ',']);
        let mark = stop
            .chars()
            .next()
            .filter(|mark| open && matches!(mark, '"' | '\u{201d}'));
        let more = mark.map_or(0, |mark| rest.len() - stop.len() + mark.len_utf8());
        Span {
            end: span.end + more,
            ..span
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::review::read;

    #[track_caller]
    fn failed(review: &str, rating: u8) -> &str {
        let found = read(review, Some(rating)).expectation;
        found.map_or("", |span| span.of(review))
    }

    #[test]
    fn what_failed_and_not_what_was_good_or_clinical() {
        let review = "Lovely office. They lost my crown. Nobody ever told me why.";
        assert_eq!(failed(review, 2), "Nobody ever told me why");
    }

    #[test]
    fn it_is_whole() {
        for (review, words) in [
            (
                "My 9:30 was a 10:45 and nobody said why.",
                "My 9:30 was a 10:45 and nobody said why",
            ),
            (
                "They called me by the wrong name (Gary) all day.",
                "They called me by the wrong name (Gary) all day",
            ),
            (
                "He said \"give it time.\" That was May.",
                "He said \"give it time.\"",
            ),
            (
                "Eleven weeks for a new pair. Love the folks.",
                "Eleven weeks for a new pair",
            ),
        ] {
            assert_eq!(failed(review, 2), words);
        }
    }

    #[test]
    fn nothing_need_have_failed() {
        assert_eq!(failed("Chloe is a gem.", 5), "");
        assert_eq!(failed("", 1), "");
    }
}
