//! Sleep on it: a draft is set aside until its time.

use super::{Keeper, Said};
use crate::office::clock;

impl Keeper {
    /// Sets the draft aside until then, in milliseconds since 1970.
    pub fn sleep(&self, wake: u64) {
        if !self.save() {
            return;
        }
        let words = self.present_words();
        let slept = self.0.shelf.borrow_mut().sleep(wake, clock::moment());
        if self.worked(slept) {
            self.clear_desk();
            // Another review may be begun before this line goes.
            let until = clock::time(wake);
            let while_open = match self.0.shelf.borrow().keeps() {
                Some(_) => "",
                None => {
                    " It goes when this tab is closed: keep it longer under \u{2018}Reviews in progress\u{2019}."
                }
            };
            let line = format!("Set aside until {until}: \u{201c}{words}\u{201d}.{while_open}");
            *self.0.said.borrow_mut() = Some(Said {
                line,
                passing: true,
                ..Said::default()
            });
            self.leave();
        }
        self.show();
    }

    /// The first words of what lies on the desk.
    fn present_words(&self) -> String {
        let shelf = self.0.shelf.borrow();
        let present = shelf.present();
        let mut entries = shelf.entries().into_iter();
        let entry = entries.find(|entry| Some(entry.id.as_str()) == present);
        entry.map(|entry| entry.words.clone()).unwrap_or_default()
    }
}
