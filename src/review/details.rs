//! What of a review tells who wrote it, beside its clinical words: days, times, sums, ages, names of family, and relatives.

use super::Page;
use crate::finding::Span;
use crate::grammar::Class;
use crate::reading::facts;
use crate::text::Gap;

/// Its words, in order; what follows at once on another is one with it: *March 3*, *Ella Ruiz*.
pub(crate) fn of(page: &Page<'_>) -> Vec<Span> {
    let mut stated: Vec<(usize, usize)> = Vec::new();
    facts::each(&page.text, &page.sets, |_, words| {
        stated.push((words.start, words.end));
    });
    let relatives = (1..page.text.words().len()).filter(|&at| page.is_relative(at));
    stated.extend(relatives.map(|at| (at, at + page.relative_words(at))));
    stated.sort_unstable();
    stated.dedup_by(|next, last| {
        let joined = next.0 < last.1 || next.0 == last.1 && page.gap(next.0).is_open();
        last.1 = if joined { last.1.max(next.1) } else { last.1 };
        joined
    });
    let spans = stated.into_iter();
    spans
        .map(|(first, end)| page.with_sign(first, end))
        .collect()
}

impl Page<'_> {
    /// The words `first..end` with the currency sign before them.
    fn with_sign(&self, first: usize, end: usize) -> Span {
        let span = self.text.span(first, end);
        let before = self.text.source().get(..span.start).unwrap_or_default();
        let sign = before
            .chars()
            .next_back()
            .filter(|_| self.gap(first).has(Gap::MONEY));
        Span::new(span.start - sign.map_or(0, char::len_utf8), span.end)
    }

    /// How many words name the relative at this one: *mother-in-law* is three.
    fn relative_words(&self, at: usize) -> usize {
        let in_law = (self.norm(at + 1), self.norm(at + 2)) == ("in", "law");
        1 + 2 * usize::from(in_law)
    }

    /// Whether the word is somebody of the writer's: *my husband*, *my two girls*.
    fn is_relative(&self, at: usize) -> bool {
        let near = at.saturating_sub(2)..at;
        self.is(at, Class::Relative)
            && near
                .into_iter()
                .any(|i| matches!(self.norm(i), "my" | "our"))
    }
}

#[cfg(test)]
mod tests {
    use crate::review::read;

    #[track_caller]
    fn details(review: &str) -> Vec<&str> {
        let found = read(review, Some(1)).details;
        found.iter().map(|span| span.of(review)).collect()
    }

    #[test]
    fn days_sums_ages_and_family_tell_who_wrote() {
        assert_eq!(
            details(
                "I came on Tuesday, March 3 at 2:30 and paid $140. I am 62, my husband Marcus is deaf."
            ),
            ["Tuesday, March 3", "2:30", "$140", "62", "husband Marcus"]
        );
        assert_eq!(
            details("My two kids waited with my mother-in-law."),
            ["kids", "mother-in-law"]
        );
    }

    #[test]
    fn what_is_anybodys_tells_nothing() {
        assert!(
            details("They open at 8 and the phone is busy by 8:05. Parking is $20.").is_empty()
        );
        assert!(details("The staff were rude and the husband of somebody yelled.").is_empty());
    }
}
