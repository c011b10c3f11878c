//! Words that a reply must never repeat: what was done, taken, found or felt, and where.

use super::Page;
use super::cues::Cue;
use crate::finding::Span;
use crate::grammar::{Class as Word, listed};
use crate::lexicon::{Class, Term, Tier};

/// Words of the vocabulary that reviews use for something else.
const EVERYDAY: &str = "
    burning frames redo triage freezing remake coughing capped locked egg stool deaf massage tattoos put
    discharge bridge burnt poked fertility chiropractic pocket capping";

/// Parts of the body that figures of speech are made of.
const FIGURES: &str = "hand hands head heads face hair feet finger fingers arm arms brain thumbs lungs knees chest heart eyebrows nails legs throat mouth teeth";

/// Words for care in general that tell what was done as soon as a reviewer uses them.
const CARE: &str = "
    surgery dose dosage prescription refill refills procedure glasses weight prep mask wire wires temporary temporaries
    temp reaction panel sample prescriptions recovery symptoms diagnosis diagnosed treatments scan infusion";

/// The clinical words, in order. Neighbours are one: *ACL surgery*.
pub(crate) fn of(page: &Page<'_>) -> Vec<Span> {
    let mut told: Vec<(usize, usize)> = page
        .terms
        .iter()
        .filter(|term| page.tells(term))
        .map(|term| (term.first, term.end))
        .chain(page.hits(Cue::Told).map(|hit| (hit.first, hit.end)))
        .collect();
    told.sort_unstable();
    let mut spans: Vec<(usize, usize)> = Vec::new();
    for (first, end) in told {
        match spans.last_mut() {
            Some(last) if first < last.1 || first == last.1 && page.gap(first).is_open() => {
                last.1 = last.1.max(end);
            }
            _ => spans.push((first, end)),
        }
    }
    spans
        .into_iter()
        .map(|(first, end)| page.text.span(first, end))
        .collect()
}

impl Page<'_> {
    /// Whether the term tells something about somebody's care.
    fn tells(&self, term: &Term) -> bool {
        let norm = self.norm(term.first);
        // 'Best PT in the valley' is somebody.
        let somebody = norm == "pt" && term.first > 0 && matches!(self.norm(term.first - 1), "best" | "great");
        if somebody || term.class == Class::Role || listed(EVERYDAY, norm) || self.norm(term.first + 1) == "away" {
            return false;
        }
        match term.tier {
            _ if term.class == Class::Body && listed(FIGURES, norm) => false,
            Tier::Cued if term.class == Class::Body => self.is_owned(term),
            Tier::Always | Tier::Cued => true,
            _ => (term.first..term.end).any(|i| listed(CARE, self.norm(i))) || norm == "exam" && self.is_owned(term),
        }
    }

 
    /// Whether a part of the body is somebody's, or there is a term beside it.
    fn is_owned(&self, term: &Term) -> bool {
        let near = term.first.saturating_sub(3)..term.first;
        let near = near.filter(|&i| self.text.words()[i].sentence == self.text.words()[term.first].sentence);
        let beside = self
            .terms
            .iter()
            .any(|other| other.end == term.first || other.first == term.end);
        let alone = self.norm(term.first) != "back";
        let mut last = near.rev().take(if alone { 3 } else { 1 });
        beside
            || last.any(|i| self.is(i, Word::Our) || matches!(self.norm(i), "his" | "her" | "their" | "your" | "'s" | "an" | "one" | "two" | "wrong"))
    }
}
