//! What can happen to a record, and what the journal then says by itself.

use super::{Entry, Field, LocalTime, Record, Screenshot};
use crate::platform::Platform;
use crate::platform::doubt::Doubt;

/// What the desk shows of a review at a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Capture {
    /// Where the review stands.
    pub platform: Platform,
    /// Its text.
    pub text: String,
    /// Its stars.
    pub stars: Option<u8>,
    /// The reviewer's name as shown.
    pub handle: String,
    /// When.
    pub at: LocalTime,
}

/// Something that happens to a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The field now holds this.
    Write(Field, String),
    /// The review stands there.
    Platform(Platform),
    /// It has that many stars.
    Stars(Option<u8>),
    /// This reason to doubt it holds, or no longer.
    Toggle(Doubt),
    /// The review is captured as the desk shows it.
    Capture(Capture),
    /// A picture belongs to it.
    Attach(Screenshot),
    /// The picture of that number no longer does.
    Detach(usize, LocalTime),
    /// Something happened.
    Note {
        /// What.
        text: String,
        /// Who writes this.
        by: String,
        /// When.
        at: LocalTime,
    },
    /// The words of that entry go; that it was there stays.
    Withdraw(usize, LocalTime),
    /// This record takes its place.
    Replace(Box<Record>),
}

impl Record {
    /// The record after the change.
    pub fn after(mut self, change: Change) -> Record {
        match change {
            Change::Write(field, text) => *self.field_mut(field) = text,
            Change::Platform(platform) => self.platform = Some(platform),
            Change::Stars(stars) => self.stars = stars,
            Change::Toggle(doubt) => self.toggle(doubt),
            Change::Capture(capture) => self.capture(capture),
            Change::Attach(picture) => {
                if !self.screenshots.contains(&picture) {
                    self.screenshots.push(picture);
                }
            }
            Change::Detach(index, at) => self.detach(index, &at),
            Change::Note { text, by, at } => self.note(text, by, &at),
            Change::Withdraw(index, at) => self.withdraw(index, &at),
            Change::Replace(record) => return *record,
        }
        self
    }

    fn toggle(&mut self, doubt: Doubt) {
        match self.doubts.iter().position(|known| *known == doubt) {
            Some(index) => drop(self.doubts.remove(index)),
            None => {
                self.doubts.push(doubt);
                self.doubts.sort_unstable();
            }
        }
    }

    fn capture(&mut self, capture: Capture) {
        let said = match (self.is_captured(), self.text == capture.text) {
            (false, _) => "The review was captured.".to_owned(),
            (true, true) => "The review was captured again; its text was the same.".to_owned(),
            (true, false) => format!(
                "The review was captured again. Before, its text was: \u{201c}{}\u{201d}",
                self.text
            ),
        };
        self.note(said, self.captured_by.clone(), &capture.at);
        self.platform = Some(capture.platform);
        self.text = capture.text;
        // Where the desk tells nothing, what was written here by hand stays.
        self.stars = capture.stars.or(self.stars);
        if !capture.handle.trim().is_empty() {
            self.handle = capture.handle;
        }
        self.captured_at = capture.at.plain();
        self.time_zone = capture.at.zone();
    }

    fn detach(&mut self, index: usize, at: &LocalTime) {
        if index < self.screenshots.len() {
            let picture = self.screenshots.remove(index);
            let said = format!("The screenshot {} was taken off the record.", picture.name);
            self.note(said, self.captured_by.clone(), at);
        }
    }

    fn note(&mut self, text: String, by: String, at: &LocalTime) {
        self.journal.push(Entry {
            at: at.stamp(),
            time_zone: at.zone.clone(),
            by,
            text,
            withdrawn: None,
        });
    }

    fn withdraw(&mut self, index: usize, at: &LocalTime) {
        if let Some(entry) = self.journal.get_mut(index)
            && entry.withdrawn.is_none()
        {
            entry.text.clear();
            entry.withdrawn = Some(at.stamp());
        }
    }
}
