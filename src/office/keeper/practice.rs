//! What the practice tells about itself, kept a moment after it was told, or as the page is left.

use std::rc::Rc;

use super::Keeper;
use crate::file::Refused;
use crate::office::Act;
use crate::profile::Profile;
use crate::shelf::{Trouble, Untold};

const FULL: &str = "This browser has no room left for what you told about your practice. It is safe while this page \
                    is open: save it as a file, or remove finished reviews.";
const SHUT: &str = "This browser does not let us keep what you told about your practice. It is safe while this page is \
                    open: save it as a file to have it later.";
const WITHHELD: &str =
    "This browser does not give out your practice's details now. Reload the page to try again.";

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
        let practice = practice.unwrap_or_else(|untold| {
            self.warn(match untold {
                Untold::Withheld(_) => WITHHELD,
                Untold::Refused(Refused::Newer) => "A newer version of Bedside saved your practice's details. Reload the page to get that version.",
                Untold::Refused(_) => "Your practice's details could not be read. Please fill them in again, or open their file.",
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
        let outcome = if told == kept {
            Ok(())
        } else {
            self.0.shelf.borrow().keep_practice(&told)
        };
        if outcome.is_ok() {
            self.0.practice.borrow_mut().kept = told;
        }
        self.tell_practice_trouble(outcome.err());
    }

    /// The page says from now on why what was told is not kept, until it is.
    fn tell_practice_trouble(&self, trouble: Option<Trouble>) {
        let trouble = trouble.map(|trouble| match trouble {
            Trouble::Full => FULL,
            Trouble::Shut => SHUT,
        });
        if self.0.practice_trouble.replace(trouble) != trouble {
            self.show();
        }
    }

    /// Takes what is kept about the practice in place of what the office has.
    pub(super) fn take_practice(&self) {
        let practice = self.0.shelf.borrow().practice();
        match practice {
            Ok(practice) => self.show_practice(practice),
            // What nobody can read stays until something is told in its place.
            Err(Untold::Refused(_)) => self.show_practice(Profile::default()),
            // What the office has may be all that is left of it.
            Err(Untold::Withheld(_)) => self.warn(WITHHELD),
        }
    }

    /// Everything was cleared: the office has no more than what the store would not let go of.
    pub(super) fn forget_practice(&self) {
        let practice = self.0.shelf.borrow().practice();
        self.show_practice(practice.unwrap_or_default());
    }

    fn show_practice(&self, practice: Profile) {
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
        self.0.practice_trouble.set(None);
        practice
    }
}
