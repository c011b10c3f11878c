//! A first draft for what lies on the desk, and the edit that puts it into the reply.

use super::Desk;
use crate::finding::{Fix, Severity, Span};
use crate::rules::{self, Draft};

/// Where a first draft goes when something is written already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// Below what is there.
    Below,
    /// In place of what is there.
    Instead,
}

/// How many drafts are judged before one is taken as it is. The first one passes as good as always.
const TRIES: u64 = 8;

impl Desk {
    /// The edit that puts a first draft there; one that only replaces white space asks nothing of
    /// anybody. `draft` writes the draft of a number, wherever [`crate::starter`] runs; `None` where it
    /// does not.
    pub fn start(
        &self,
        spot: Spot,
        seed: u64,
        draft: impl Fn(u64) -> Option<String>,
    ) -> Option<Fix> {
        let text = self.first_draft(seed, draft)?;
        let written = self.draft.trim_end().len();
        Some(match spot {
            Spot::Below if written > 0 => Fix {
                span: Span::new(written, self.draft.len()),
                text: format!("\n\n{text}"),
            },
            _ => Fix {
                span: Span::new(0, self.draft.len()),
                text,
            },
        })
    }

    /// A first draft that passes the rules, with this review and this desk's choices.
    fn first_draft(&self, seed: u64, draft: impl Fn(u64) -> Option<String>) -> Option<String> {
        let context = self.context();
        let passes = |text: &String| {
            let report = rules::lint(&Draft::new(text), &context);
            let findings = &report.findings;
            findings
                .iter()
                .all(|found| found.severity == Severity::Hint)
        };
        let draft = |number| draft(seed.wrapping_add(number));
        (0..TRIES)
            .filter_map(draft)
            .find(passes)
            .or_else(|| draft(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::{Action, example};
    use crate::starter::{self, Brief};

    /// A first draft for this desk about nothing in particular.
    fn draft(desk: &Desk) -> impl Fn(u64) -> Option<String> {
        let context = desk.context();
        move |seed| {
            let brief = Brief {
                topics: &[],
                situation: context.situation,
                stars: context.stars,
                platform: context.platform,
                reviewer: &context.reviewer,
                profile: &context.profile,
            };
            Some(starter::draft(&brief, seed))
        }
    }

    fn after(written: &str, spot: Spot) -> String {
        let desk = Desk::default().apply(Action::Typed(written.to_owned()));
        let edit = desk.start(spot, 7, draft(&desk));
        edit.map_or_else(String::new, |edit| edit.apply(written))
    }

    #[test]
    fn nothing_written_is_lost_below() {
        let alone = after("", Spot::Below);
        assert_eq!(after(" \n", Spot::Below), alone);
        assert_eq!(after("Mine.\n", Spot::Below), format!("Mine.\n\n{alone}"));
        assert_eq!(after("Mine.", Spot::Instead), alone);
    }

    #[test]
    fn where_nobody_writes_drafts_nothing_changes() {
        assert_eq!(Desk::default().start(Spot::Instead, 7, |_| None), None);
    }

    #[test]
    fn it_passes_with_the_example_on_the_desk() {
        let desk = Desk::default()
            .apply(Action::Review(example::REVIEW.to_owned()))
            .apply(Action::Reviewer(example::REVIEWER.to_owned()));
        for seed in 0..40 {
            let edit = desk.start(Spot::Instead, seed, draft(&desk));
            let text = edit.map_or_else(String::new, |edit| edit.text);
            assert!(!text.is_empty());
            let counts = desk
                .apply(Action::Typed(text.clone()))
                .apply(Action::Check(None))
                .counts();
            assert_eq!((counts.errors, counts.warnings), (0, 0), "{text}");
        }
    }
}
