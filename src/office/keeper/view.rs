//! What the office shows of the shelf.

use std::rc::Rc;

use super::{Keeper, Undo};
use crate::desk::Kept;
use crate::office::clock;
use crate::shelf::{Days, Entry};

/// The shelf as it is shown.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct View {
    /// All items, in no order that matters.
    pub entries: Vec<Rc<Entry>>,
    /// The id of what lies on the desk.
    pub present: Option<String>,
    /// Whether nothing lies on the desk.
    pub blank: bool,
    /// How long things are kept on this computer; `None` where they end with the tab.
    pub keeps: Option<Days>,
    /// Whether they can be kept there.
    pub can_keep: bool,
    /// Whether the tab outlives a reload.
    pub lasting: bool,
    /// How many items are damaged.
    pub damaged: usize,
    /// How many items a newer version saved.
    pub newer: usize,
    /// The sleeping drafts whose time has come.
    pub awake: Vec<Rc<Entry>>,
    /// What an empty desk could go on with.
    pub unfinished: Option<Rc<Entry>>,
    /// When an answer was given that the draft is close to, in milliseconds since 1970.
    pub close_to: Option<u64>,
    /// Why what lies on the desk, or on the shelf, cannot be kept.
    pub trouble: Option<&'static str>,
    /// Why what the practice told last is not kept.
    pub practice_trouble: Option<&'static str>,
    /// What just happened.
    pub said: Option<Said>,
}

/// One line that tells what just happened, with the way back.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Said {
    /// The line.
    pub line: String,
    /// Whether something did not work.
    pub amiss: bool,
    /// Whether it goes as soon as another review is begun.
    pub passing: bool,
    /// How to take it back, where that is possible.
    pub undo: Option<Undo>,
}

impl Keeper {
    /// The shelf as it is, beside this desk.
    pub(super) fn view(&self, front: &Kept) -> View {
        let mut shelf = self.0.shelf.borrow_mut();
        let blank = front.is_blank();
        View {
            entries: shelf.entries(),
            present: shelf.present().map(str::to_owned),
            blank,
            keeps: shelf.keeps(),
            can_keep: shelf.can_keep(),
            lasting: self.0.lasting,
            damaged: shelf.damaged(),
            newer: shelf.newer(),
            awake: shelf.awake(clock::now()),
            unfinished: blank.then(|| shelf.unfinished()).flatten(),
            close_to: shelf.close_to(&front.draft),
            trouble: self.0.trouble.get(),
            practice_trouble: self.0.practice_trouble.get(),
            said: self.0.said.borrow().clone(),
        }
    }
}
