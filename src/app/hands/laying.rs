//! What is laid on the desk: a first draft, the example, nothing. What lay there is not lost.

use js_sys::Math;

use super::Hands;
use crate::app::modal::open_dialog;
use crate::app::{bridge, focus};
use crate::desk::start::Spot;
use crate::desk::{Action, Extent, Question, Undo};

/// Said while the office is not open: it may be on its way, or could not start.
const NO_DRAFT: &str = "First drafts are not ready. Try again in a moment, or reload the page.";

/// Said where something was written after everything had been cleared.
const SINCE: &str = "It is back. What you wrote since is in \u{2018}Reviews in progress\u{2019}.";

impl Hands {
    /// Puts a first draft into the reply; asks where it should go when something is written.
    pub fn start(&self) {
        if self.desk().draft.trim().is_empty() {
            self.start_at(Spot::Instead);
        } else {
            self.act(Action::Ask(Question::Start));
        }
    }

    /// Puts a first draft there, as one edit.
    pub fn start_at(&self, spot: Spot) {
        // The page under an open dialog takes no edit.
        if let Some(dialog) = open_dialog() {
            dialog.close();
        }
        // A double holds whole numbers up to 2^53, some 9e15: enough that nobody meets the same draft twice.
        let seed = (Math::random() * 9e15) as u64;
        match self.desk().start(spot, seed, bridge::draft) {
            Some(edit) => self.edit(&edit),
            None => self.act(Action::Tell(NO_DRAFT.to_owned())),
        }
    }

    /// Clears the desk. Whoever keeps more of it hears of it first.
    pub fn clear(&self) {
        // The office refuses where it clears more than the desk.
        let extent = match bridge::ask(bridge::CLEARING) {
            true => Extent::Desk,
            false => Extent::Everything,
        };
        self.act(Action::Clear(extent));
    }

    /// Brings back what was cleared, with all that the office has cleared. What was written since is set down first; where it could not
    /// be, nothing changes.
    pub(super) fn bring_back(&self, cleared: Undo) {
        let written = !self.desk().is_empty() && bridge::has_office();
        if set_down() {
            self.act(Action::TakeBack(cleared));
            bridge::say(bridge::BACK);
            if written {
                self.act(Action::Tell(SINCE.to_owned()));
            }
        }
    }

    /// Loads the example, or asks first where there is something to lose.
    pub fn load_example(&self) {
        if self.desk().is_empty() {
            self.load_example_anyway();
        } else {
            self.act(Action::Ask(Question::Example));
        }
    }

    /// Loads the example in place of what is there.
    pub fn load_example_anyway(&self) {
        if set_down() {
            self.act(Action::LoadExample);
            focus::to_findings();
        }
    }
}

/// Lays what is on the desk on the shelf, with its notes, before something else takes its place; whether it could. Where it
/// could not, the office has told why, and nothing else may take that place.
pub(super) fn set_down() -> bool {
    bridge::ask(bridge::ANOTHER)
}
