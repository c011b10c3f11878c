//! Copying the reply, and what counts as copied.

use super::Hands;
use crate::app::clipboard::{self, Outcome};
use crate::app::{bridge, focus, textbox};
use crate::desk::{Action, Counts, Question};
use crate::finding::Span;
use crate::guide::Situation;
use crate::text::Utf16Map;

/// Said where nothing is written.
const NOTHING_TO_COPY: &str = "There is nothing to copy yet.";

impl Hands {
    /// Copies the reply; asks first when something must still change.
    pub fn copy(&self) {
        self.check_now();
        let desk = self.desk();
        match desk.counts() {
            // What is on the clipboard may be the review that is about to be pasted.
            _ if desk.draft.trim().is_empty() => {
                self.focus_reply();
                self.act(Action::Copied(NOTHING_TO_COPY.to_owned()));
            }
            Counts { errors: 0, .. } => self.copy_anyway(),
            _ => self.act(Action::Ask(Question::Copy)),
        }
    }

    /// Copies the reply as it is.
    pub fn copy_anyway(&self) {
        if self.desk().asking.is_some() {
            self.act(Action::Answered);
            focus::to_copy();
        }
        let Some(area) = self.reply() else { return };
        self.0.by_hand.take();
        bridge::say(bridge::COPYING);
        let hands = self.clone();
        clipboard::copy(area, move |outcome| hands.told(outcome));
    }

    /// What became of the reply that was to be copied.
    fn told(&self, outcome: Outcome) {
        let desk = self.desk();
        let caution = &desk.caution().copied;
        // Without the office nobody has read the review: only the choice tells.
        let unwise = matches!(desk.situation, Situation::Fake | Situation::Escalated);
        let sentence = match outcome {
            Outcome::Copied if !caution.is_empty() => caution,
            Outcome::Copied if unwise || desk.counts().errors > 0 => "Copied.",
            _ => outcome.sentence(),
        };
        self.act(Action::Copied(sentence.to_owned()));
        match outcome {
            Outcome::Copied => bridge::say(bridge::COPIED),
            Outcome::Selected => self.0.by_hand.set(Some(self.desk().loads)),
        }
    }

    /// Somebody copies what is selected in the reply: it counts where it was left to them, and is all of it.
    pub fn copying_by_hand(&self) {
        let (desk, left) = (self.desk(), self.0.by_hand.get());
        let all = Utf16Map::new(&desk.draft).span(Span::new(0, desk.draft.len()));
        let selected = self.reply().map(|area| textbox::selection(&area));
        if left == Some(desk.loads) && selected == Some(all) {
            self.0.by_hand.take();
            self.told(Outcome::Copied);
        }
    }
}
