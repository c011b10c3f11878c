//! What of a review tells who wrote it, beside its clinical words: days and dates, sums, ages, relatives and their names.
//!
//! A reminder of what not to say, which need not be whole: what a reply repeats is found by what the desk itself reads of the review
//! ([`crate::reading::facts`]).

use super::Page;
use crate::finding::Span;
use crate::grammar::Class;
use crate::text::{Gap, Kind};

/// Its words, in order.
pub(crate) fn of(page: &Page<'_>) -> Vec<Span> {
    let mut details = Vec::new();
    let mut at = 0;
    while at < page.text.words().len() {
        match page.detail_end(at) {
            Some(end) => {
                details.push(page.with_sign(at, end));
                at = end;
            }
            None => at += 1,
        }
    }
    details
}

impl Page<'_> {
    /// Where the detail ends that begins with word `at`, if one does.
    fn detail_end(&self, at: usize) -> Option<usize> {
        let number = |at: usize| self.kind(at) == Some(Kind::Number);
        // 'Mondays' are no certain day, and 'may' is hardly ever a month.
        let day = self.is(at, Class::Day) && !self.norm(at).ends_with("days");
        let month = |at: usize| self.is(at, Class::Month) && self.is(at, Class::Name);
        if day || month(at) {
            let dated = at + usize::from(day && month(at + 1));
            return Some(dated + 1 + usize::from(month(dated) && number(dated + 1)));
        }
        if self.is_relative(at) {
            return Some(self.relative_end(at));
        }
        let aged = matches!(self.norm(at + 1), "year" | "years") && self.norm(at + 2) == "old";
        let sum = self.gap(at).has(Gap::MONEY) || matches!(self.norm(at + 1), "dollars" | "bucks");
        (number(at) && (aged || sum)).then(|| at + 1 + 2 * usize::from(aged))
    }

    fn kind(&self, at: usize) -> Option<Kind> {
        self.text.words().get(at).map(|word| word.kind)
    }

    /// Whether the word is somebody of the writer's: *my husband*, *my two girls*.
    fn is_relative(&self, at: usize) -> bool {
        let mut near = at.saturating_sub(2)..at;
        self.is(at, Class::Relative) && near.any(|i| matches!(self.norm(i), "my" | "our"))
    }

    /// Where a relative ends: *mother-in-law*, *husband Marcus*.
    fn relative_end(&self, at: usize) -> usize {
        let in_law = (self.norm(at + 1), self.norm(at + 2)) == ("in", "law");
        let end = at + 1 + 2 * usize::from(in_law);
        let named = self.is(end, Class::Name) && self.gap(end).is_open();
        end + usize::from(named)
    }

    /// The words `first..end` with the currency sign before them.
    fn with_sign(&self, first: usize, end: usize) -> Span {
        let span = self.text.span(first, end);
        let before = self.text.source().get(..span.start).unwrap_or_default();
        let money = self.gap(first).has(Gap::MONEY);
        let sign = before.chars().next_back().filter(|_| money);
        Span::new(span.start - sign.map_or(0, char::len_utf8), span.end)
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
                "I came on Tuesday, March 3 and paid $140. My husband Marcus has an 8 year old."
            ),
            ["Tuesday, March 3", "$140", "husband Marcus", "8 year old"]
        );
        assert_eq!(
            details("My two kids waited with my mother-in-law, since June, for 90 dollars."),
            ["kids", "mother-in-law", "June", "90"]
        );
    }

    #[test]
    fn what_is_anybodys_tells_nothing() {
        for review in [
            "They open at 8 and the phone is busy on Mondays.",
            "The staff were rude and the husband of somebody yelled. It may be me.",
        ] {
            assert_eq!(details(review), [""; 0]);
        }
    }
}
