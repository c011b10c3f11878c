//! When the reply is judged: shortly after a key, and once more when the writer rests.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_timers::callback::Timeout;

/// Milliseconds after a key until the text is judged: soon enough for whoever looks up, and more than
/// what lies between two keys of a fast writer, so that no key waits for the check of the one before.
const PAUSE: u32 = 150;

/// Milliseconds of rest after the pause after which the word at the caret counts as finished.
const REST: u32 = 850;

/// The word at the caret, when the text is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// Somebody may still be typing it.
    Unfinished,
    /// It counts as finished.
    Finished,
}

/// Judges at the right moments. Holds back while a character is being composed.
#[derive(Default)]
pub struct Checker {
    pause: RefCell<Option<Timeout>>,
    rest: RefCell<Option<Timeout>>,
    composing: Cell<bool>,
}

impl Checker {
    /// Calls `check` after a pause, and where the word was unfinished once more after a rest. A later call
    /// starts anew.
    pub fn soon(self: &Rc<Self>, word: Word, check: impl Fn(Word) + 'static) {
        self.stop();
        if self.composing.get() {
            return;
        }
        let checker = self.clone();
        let pause = Timeout::new(PAUSE, move || {
            check(word);
            if word == Word::Unfinished {
                let rested = Timeout::new(REST, move || check(Word::Finished));
                *checker.rest.borrow_mut() = Some(rested);
            }
        });
        *self.pause.borrow_mut() = Some(pause);
    }

    /// Forgets what was planned.
    pub fn stop(&self) {
        self.pause.borrow_mut().take();
        self.rest.borrow_mut().take();
    }

    /// A character is being composed: forgets what was planned, and plans nothing before it is done.
    pub fn hold_back(&self) {
        self.composing.set(true);
        self.stop();
    }

    /// The character has been composed.
    pub fn go_on(&self) {
        self.composing.set(false);
    }
}
