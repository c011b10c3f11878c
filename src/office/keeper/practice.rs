//! What the practice tells about itself, kept a moment after it was told, or as the page is left.

use std::rc::Rc;

use super::Keeper;
use crate::file::Refused;
use crate::office::Act;
use crate::profile::Profile;

/// What the practice tells about itself, as the office has it and as it is kept.
#[derive(Clone, Default)]
pub(super) struct Practice {
    told: Rc<Profile>,
    kept: Rc<Profile>,
}

impl Keeper {
    /// What was kept about the practice when the page opens.
    pub(super) fn first_practice(&self) -> Rc<Profile> {
        let practice = self.0.shelf.borrow().practice();
        let practice = practice.unwrap_or_else(|refused| {
            self.warn(match refused {
                Refused::Newer => "A newer version of Bedside saved your practice's details. Reload the page to get that version.",
                _ => "Your practice's details could not be read. Please fill them in again, or open their file.",
            });
            Profile::default()
        });
        self.hold(practice)
    }

    /// The practice tells this about itself now.
    pub fn note_practice(&self, practice: &Rc<Profile>) {
        self.0.practice.borrow_mut().told = practice.clone();
    }

    /// Keeps what the practice has told about itself; nothing is written where it is kept already.
    pub fn keep_practice(&self) {
        let Practice { told, kept } = self.0.practice.borrow().clone();
        if told == kept {
            return;
        }
        let outcome = self.0.shelf.borrow().keep_practice(&told);
        if self.worked(outcome) {
            self.0.practice.borrow_mut().kept = told;
        } else {
            self.show();
        }
    }

    /// Takes what is kept about the practice in place of what the office has.
    pub(super) fn take_practice(&self) {
        // What nobody can read stays until something is told in its place.
        let practice = self.0.shelf.borrow().practice().unwrap_or_default();
        let practice = self.hold(practice);
        self.dispatch(Act::Practice((*practice).clone()));
    }

    /// The practice is as it is kept.
    fn hold(&self, practice: Profile) -> Rc<Profile> {
        let practice = Rc::new(practice);
        *self.0.practice.borrow_mut() = Practice {
            told: practice.clone(),
            kept: practice.clone(),
        };
        practice
    }
}
