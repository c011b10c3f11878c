//! Which findings are open, how many of each severity, and the way from one to the next.

use super::{Caution, Desk, Place};
use crate::finding::{Finding, Severity};
use crate::table::sorted;

/// How many findings there are of each severity.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Must change.
    pub errors: usize,
    /// Think again.
    pub warnings: usize,
    /// Tips.
    pub hints: usize,
}

impl Desk {
    /// The findings to show, gravest first, then in the order of the text.
    pub fn open_findings(&self) -> Vec<&Finding> {
        let open: Vec<&Finding> = self
            .report
            .findings
            .iter()
            .filter(|finding| !self.is_ignored(finding))
            .collect();
        sorted(open, |finding| {
            u64::from(u8::MAX - finding.severity as u8) << 40 | finding.span.start as u64
        })
    }

    /// How many findings are shown of each severity.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for finding in self.report.findings.iter().filter(|f| !self.is_ignored(f)) {
            match finding.severity {
                Severity::Error => counts.errors += 1,
                Severity::Warning => counts.warnings += 1,
                Severity::Hint => counts.hints += 1,
            }
        }
        counts
    }

    /// What speaks against posting a reply to the review; nothing without one, since the office speaks of a review only.
    pub fn caution(&self) -> &Caution {
        static NONE: Caution = Caution {
            line: String::new(),
            copied: String::new(),
        };
        match self.review.trim().is_empty() {
            true => &NONE,
            false => &self.cautioned,
        }
    }

    /// The finding of that rule at that place.
    pub fn finding(&self, place: Place) -> Option<&Finding> {
        self.report
            .findings
            .iter()
            .find(|finding| Place::from(*finding) == place)
    }

    /// The finding that keys act on: the selected one, or else the first.
    pub fn current(&self) -> Option<&Finding> {
        let selected = self.selected.and_then(|place| self.finding(place));
        selected.or_else(|| self.open_findings().first().copied())
    }

    /// The finding `step` places after the selected one in the list, round and round.
    pub fn neighbour(&self, step: isize) -> Option<Place> {
        let open = self.open_findings();
        let selected = self.selected;
        let now = open
            .iter()
            .position(|finding| Some(Place::from(*finding)) == selected);
        let count = isize::try_from(open.len())
            .ok()
            .filter(|count| *count > 0)?;
        let next = match now.and_then(|now| isize::try_from(now).ok()) {
            Some(now) => (now + step).rem_euclid(count),
            None if step < 0 => count - 1,
            None => 0,
        };
        open.get(usize::try_from(next).ok()?)
            .map(|finding| Place::from(*finding))
    }

    /// The open finding whose words hold that byte or end there.
    pub(super) fn at(&self, byte: usize) -> Option<Place> {
        self.open_findings()
            .into_iter()
            .find(|f| !f.span.is_empty() && f.span.start <= byte && byte <= f.span.end)
            .map(Place::from)
    }

    fn is_ignored(&self, finding: &Finding) -> bool {
        self.ignored
            .iter()
            .any(|ignored| ignored.place == Place::from(finding))
    }
}
