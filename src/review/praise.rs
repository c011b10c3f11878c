//! Something positive: what the guide asks to look for first.

use super::Page;
use super::cues::{self, Cue};
use crate::finding::Span;
use crate::grammar::listed;
use crate::text::Gap;

/// Cues of what is no praise, whatever kind words stand beside them.
const SPOILS: [Cue; 10] = [
    Cue::Scorn,
    Cue::Rude,
    Cue::Unheard,
    Cue::Untold,
    Cue::NoReply,
    Cue::Unreached,
    Cue::Refused,
    Cue::Cancelled,
    Cue::Slander,
    Cue::Upsell,
];

/// Words that turn to the part of a sentence that they open.
const TURNS: &str = "but and though although except however otherwise";

/// The good words, in order: each the part of a sentence that holds them.
pub(crate) fn of(page: &Page<'_>, clauses: &[(usize, usize)]) -> Vec<Span> {
    let good = clauses
        .iter()
        .filter(|&&(first, end)| page.is_good(first, end));
    good.map(|&(first, end)| {
        let turns = first + 1 < end && listed(TURNS, page.norm(first));
        page.text.span(first + usize::from(turns), end)
    })
    .collect()
}

impl Page<'_> {
    fn is_good(&self, first: usize, end: usize) -> bool {
        let sentence = self.text.sentence_of(first);
        if sentence.is_some_and(|sentence| sentence.question) {
            return false;
        }
        let mut hits = [0_u16; cues::COUNT];
        let mut quoted = self.is_quoted(sentence.map_or(first, |s| s.first), first);
        let mut from = first;
        for hit in self.cues_in(first, end) {
            quoted ^= self.is_quoted(from + 1, hit.first + 1);
            from = hit.first.max(from);
            if !quoted {
                hits[hit.tag as usize] += 1;
            }
        }
        let spoilt = SPOILS.iter().map(|&cue| match cue {
            Cue::Scorn => hits[cue as usize],
            _ => hits[cue as usize].min(1),
        });
        hits[Cue::Praise as usize] > spoilt.sum()
    }

    /// Whether an odd number of quotation marks stands before words `first..end`.
    fn is_quoted(&self, first: usize, end: usize) -> bool {
        (first..end)
            .filter(|&i| self.gap(i).has(Gap::QUOTE))
            .count()
            % 2
            == 1
    }
}

#[cfg(test)]
mod tests {
    use crate::review::read;

    #[track_caller]
    fn good(review: &str) -> Vec<&str> {
        let found = read(review, Some(2)).positives;
        found.iter().map(|span| span.of(review)).collect()
    }

    #[test]
    fn the_good_half_of_a_sentence() {
        assert_eq!(
            good("I waited two hours, but the nurse was so kind"),
            ["the nurse was so kind"]
        );
        assert_eq!(good("Lovely office. Never again."), ["Lovely office"]);
        assert_eq!(
            good("couldn\u{2019}t have been nicer"),
            ["couldn\u{2019}t have been nicer"]
        );
    }

    #[test]
    fn denied_quoted_or_scornful_is_not_good() {
        for review in [
            "Nobody was friendly.",
            "\"You're good to go\" he said.",
            "Would it kill you to be nice?",
            "Gee thanks.",
            "",
        ] {
            assert_eq!(good(review), [""; 0], "{review}");
        }
    }
}
