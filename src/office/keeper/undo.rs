//! What can be taken back: an item that was removed, and all that was cleared.

use super::{Keeper, Said};
use crate::desk::Kept;
use crate::office::front;
use crate::shelf::{Cleared, Removed};

const NOT_GONE: &str = "Not all of it went: this browser would not let go of what it keeps. Remove the data of this site in its settings.";
const NOT_BACK: &str = "Not all of it could be brought back. You can try again.";

/// How something is taken back.
#[derive(Debug, Clone, PartialEq)]
pub enum Undo {
    /// An item was removed; it lay on the desk where that is told.
    Removed(Removed, Option<Kept>),
    /// Everything was cleared, and not all of it could be brought back.
    Cleared(Box<Cleared>),
}

impl Keeper {
    /// Removes an item, and takes it off the desk if it lies there.
    pub fn remove(&self, id: &str) {
        let is_on_desk = || self.0.shelf.borrow().present() == Some(id);
        if is_on_desk() && !self.save() {
            return;
        }
        // What lies there may have become a review of its own by that.
        let on_desk = is_on_desk();
        let desk = on_desk.then(front::look).flatten();
        let removed = self.0.shelf.borrow_mut().remove(id);
        if on_desk && removed.is_ok() {
            self.clear_desk();
        }
        if let Ok(Some(removed)) = &removed {
            self.offer(
                "The review is removed.",
                Undo::Removed(removed.clone(), desk),
            );
        }
        self.worked(removed);
        self.show();
    }

    /// Empties every store; whether that is more than the desk, which clears itself and offers the way back.
    pub fn clear(&self) -> bool {
        // The last words of a note, or of the practice, may not be kept yet: what goes should be what is here now.
        self.save();
        self.keep_practice();
        let front = front::look().unwrap_or_default();
        let cleared = self.0.shelf.borrow_mut().clear();
        *self.0.said.borrow_mut() = None;
        let more = cleared.is_more_than_the_desk();
        if cleared.left_something() {
            self.warn(NOT_GONE);
        }
        *self.0.cleared.borrow_mut() = Some((Box::new(cleared), front));
        self.take_case();
        self.forget_practice();
        self.show_on(&Kept::default());
        more
    }

    /// The desk has what was cleared again: the rest follows.
    pub(super) fn came_back(&self) {
        let cleared = self.0.cleared.borrow_mut().take();
        if let Some((cleared, desk)) = cleared {
            self.bring_back(cleared, Some(desk));
            self.show();
        }
    }

    /// The desk no longer offers what was cleared: it is gone.
    pub(super) fn gone(&self) {
        *self.0.cleared.borrow_mut() = None;
    }

    /// Takes back what was done last. Where the stores do not take it, it can be tried again: there is no other copy.
    pub fn undo(&self) {
        let said = self.0.said.borrow_mut().take();
        match said.and_then(|said| said.undo) {
            Some(Undo::Removed(removed, desk)) => self.put_back(removed, desk),
            Some(Undo::Cleared(cleared)) => self.bring_back(cleared, None),
            None => {}
        }
        self.show();
    }

    /// Puts an item back that was removed; on the desk where it lay there and nothing else does now.
    fn put_back(&self, removed: Removed, desk: Option<Kept>) {
        let back = self.0.shelf.borrow_mut().put_back(&removed);
        let empty = front::look().is_none_or(|front| front.is_blank());
        if !self.worked(back) {
            self.offer(NOT_BACK, Undo::Removed(removed, desk));
        } else if empty && desk.is_some() {
            self.take(removed.id());
        }
    }

    /// Brings back what was cleared. What was written since stays on the desk, as a review of its own.
    fn bring_back(&self, cleared: Box<Cleared>, desk: Option<Kept>) {
        let back = self.0.shelf.borrow_mut().bring_back(&cleared);
        let front = front::look().unwrap_or_default();
        match desk {
            Some(desk) if front.is_blank() => self.lay(&desk),
            Some(desk) if desk == front => self.take_case(),
            _ => {
                self.0.shelf.borrow_mut().start_new();
                self.save();
            }
        }
        self.take_practice();
        if !self.worked(back) {
            self.offer(NOT_BACK, Undo::Cleared(cleared));
        }
    }

    /// The line has stood for long enough. While nothing can be kept it stays if it holds the only copy of something.
    pub(super) fn let_go(&self) {
        let said = self.0.said.borrow().clone();
        let holds = said.is_some_and(|said| said.undo.is_some());
        let all_is_well = self
            .0
            .trouble
            .get()
            .or(self.0.practice_trouble.get())
            .is_none();
        if !holds || all_is_well {
            self.dismiss();
        }
    }

    /// The line has been read: what it could have taken back is gone.
    pub fn dismiss(&self) {
        *self.0.said.borrow_mut() = None;
        self.show();
    }

    fn offer(&self, line: &str, undo: Undo) {
        *self.0.said.borrow_mut() = Some(Said {
            line: line.to_owned(),
            undo: Some(undo),
            ..Said::default()
        });
    }
}
