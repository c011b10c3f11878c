//! When the reply is judged: shortly after a key, and once more when the writer rests.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_timers::callback::Timeout;

/// Milliseconds after a key until the text is judged: soon enough for whoever looks up, and more than
/// what lies between two keys of a fast writer, so that no key waits for the check of the one before.
const PAUSE: u32 = 150;

/// Milliseconds of rest after which the word at the caret counts as finished.
const REST: u32 = 1_200;

/// Judges at the right moments. Holds back while a character is being composed.
#[derive(Default)]
pub struct Checker {
    pause: RefCell<Option<Timeout>>,
    rest: RefCell<Option<Timeout>>,
    composing: Cell<bool>,
}

impl Checker {
    /// Calls `check` after a pause, with whether a word may still be unfinished, and after a rest
    /// once more if it was. A later call starts anew.
    pub fn soon(self: &Rc<Self>, typing: bool, check: impl Fn(bool) + 'static) {
        self.stop();
        if self.composing.get() {
            return;
        }
        let checker = self.clone();
        let pause = Timeout::new(PAUSE, move || {
            check(typing);
            if typing {
                *checker.rest.borrow_mut() = Some(Timeout::new(REST, move || check(false)));
            }
        });
        *self.pause.borrow_mut() = Some(pause);
    }

    /// Forgets what was planned.
    pub fn stop(&self) {
        self.pause.borrow_mut().take();
        self.rest.borrow_mut().take();
    }

    /// A character is being composed, or no longer.
    pub fn compose(&self, composing: bool) {
        self.composing.set(composing);
    }
}
