//! The reviews in progress: which there are, which lies on the desk, and where they are kept.
//!
//! An item has a name of its own in the store, so that a change writes that item and no other. By default
//! the store is the tab's own and ends with it; when somebody chose to keep things on this computer, it is
//! the one that all tabs share. The text that this tab last read or wrote is its ticket: where the
//! store holds another one, somebody else was there, and this tab's item becomes one beside it.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::file::{self, Kind, Refused};
use crate::profile::Profile;

mod area;
pub mod echo;
mod entry;
mod item;
mod moving;
mod others;
mod present;
mod store;
mod time;

use echo::Earlier;
use present::Present;

pub use entry::Entry;
pub use item::{Item, State};
pub use moving::{Cleared, Removed};
pub use others::Outside;
pub use present::Saved;
pub use store::{Memory, Store, Trouble};
pub use time::{Days, Moment};

/// How the name of each thing that is kept begins.
const OURS: &str = "bedside";
const ITEM: &str = "bedside-item-";
/// Under it and the id stands when an item that is kept on the computer was last on a desk, in milliseconds since
/// 1970: beside the item, since the other tabs' tickets are for its text.
const USED: &str = "bedside-used-";
const PRACTICE: &str = "bedside-practice";
const KEEP: &str = "bedside-keep";
const PRESENT: &str = "bedside-present";

/// How many earlier answers a draft is compared with, the latest ones.
const COMPARED: usize = 50;

/// Why nobody knows what the practice has told about itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Untold {
    /// The store does not give it out: it may another time.
    Withheld(Trouble),
    /// It cannot be used.
    Refused(Refused),
}

/// The reviews in progress.
#[derive(Debug)]
pub struct Shelf<S> {
    tab: S,
    computer: Option<S>,
    keep: Option<Days>,
    entries: BTreeMap<String, Rc<Entry>>,
    /// The items that are no use here, and why.
    refused: BTreeMap<String, Refused>,
    present: Present,
    earlier: Option<(Vec<u64>, Earlier)>,
}

impl<S: Store> Shelf<S> {
    /// Lists what is kept and takes up what this tab had on its desk. What has been kept for long
    /// enough goes. `computer` is the store that all tabs share, where there may be one.
    pub fn open(tab: S, computer: Option<S>, moment: Moment) -> Shelf<S> {
        let mut shelf = Shelf {
            tab,
            computer,
            keep: None,
            entries: BTreeMap::new(),
            refused: BTreeMap::new(),
            present: Present::default(),
            earlier: None,
        };
        shelf.sweep(moment.now);
        shelf.list();
        shelf.take_up(moment.now);
        shelf
    }

    /// All items, in no order that matters.
    pub fn entries(&self) -> Vec<Rc<Entry>> {
        self.entries.values().cloned().collect()
    }

    /// How many items are damaged, so that nobody can read them.
    pub fn damaged(&self) -> usize {
        self.refused.len() - self.newer()
    }

    /// How many items a newer Bedside saved, which alone can read them.
    pub fn newer(&self) -> usize {
        let reasons = self.refused.values();
        reasons.filter(|reason| **reason == Refused::Newer).count()
    }

    /// How long things are kept on this computer; `None` where they end with the tab.
    pub fn keeps(&self) -> Option<Days> {
        self.keep
    }

    /// Whether things can be kept on this computer.
    pub fn can_keep(&self) -> bool {
        self.computer.is_some()
    }

    /// Puts an item from a file on the shelf, beside all others, if none there tells the same; tells its id.
    ///
    /// # Errors
    /// If the store takes no more.
    pub fn add(&mut self, item: &Item, moment: Moment) -> Result<String, Trouble> {
        if let Some(id) = self.twin_of(item) {
            return Ok(id);
        }
        let id = moment.id();
        let item = Item {
            changed: moment.now,
            ..item.clone()
        };
        let text = file::write(Kind::Review, &item);
        self.area().write(&name_of(&id), &text)?;
        self.note(&id, &item);
        self.earlier = None;
        Ok(id)
    }

    /// The item on the shelf with the same texts and notes: a file is opened once more, or where it was saved.
    fn twin_of(&self, item: &Item) -> Option<String> {
        let line = Entry::of("", item);
        let is_same = |id: &String| {
            let text = self.area().read(&name_of(id)).ok().flatten();
            let kept = text.and_then(|text| file::read::<Item>(Kind::Review, &text).ok());
            kept.is_some_and(|kept| kept.desk == item.desk && kept.case == item.case)
        };
        let alike = self
            .entries
            .values()
            .filter(|entry| entry.words == line.words);
        alike.map(|entry| &entry.id).find(|id| is_same(id)).cloned()
    }

    /// Says how far an item is, and tells whether it is there and can be read. A sleeping one is woken by any other state.
    ///
    /// # Errors
    /// If the store takes no more.
    pub fn set_state(&mut self, id: &str, state: State, moment: Moment) -> Result<bool, Trouble> {
        self.earlier = None;
        let change = |item: &mut Item| {
            item.state = state;
            item.wake = item.wake.filter(|_| state == State::Sleeping);
            if state == State::Answered {
                item.answered = Some(moment.now);
            }
        };
        if self.present() == Some(id) {
            let mut item = self.present.item.clone();
            change(&mut item);
            return self.put(item, moment).map(|_| true);
        }
        let name = name_of(id);
        let text = self.area().read(&name)?.unwrap_or_default();
        let Ok(mut item) = file::read::<Item>(Kind::Review, &text) else {
            return Ok(false);
        };
        change(&mut item);
        item.changed = moment.now;
        self.area()
            .write(&name, &file::write(Kind::Review, &item))?;
        self.note(id, &item);
        Ok(true)
    }

    /// The sleeping items whose time has come, and that are not on the desk already.
    pub fn awake(&self, now: u64) -> Vec<Rc<Entry>> {
        let due = |entry: &&Rc<Entry>| {
            entry.wake.is_some_and(|wake| wake <= now) && self.present() != Some(&*entry.id)
        };
        self.entries.values().filter(due).cloned().collect()
    }

    /// When the next sleeping item wakes, in milliseconds since 1970.
    pub fn next_wake(&self, now: u64) -> Option<u64> {
        let wakes = self.entries.values().filter_map(|entry| entry.wake);
        wakes.filter(|wake| *wake > now).min()
    }

    /// The item that is worth going on with on an empty desk: the one changed last that is neither done
    /// nor asleep.
    pub fn unfinished(&self) -> Option<Rc<Entry>> {
        let open = |entry: &&Rc<Entry>| !entry.state.is_done() && entry.state != State::Sleeping;
        let open = self.entries.values().filter(open);
        open.max_by_key(|entry| entry.changed).cloned()
    }

    /// When an answer was given that the draft is close to, in milliseconds since 1970.
    pub fn close_to(&mut self, draft: &str) -> Option<u64> {
        let present = self.present.id.clone();
        let entries = &self.entries;
        let earlier = self.earlier.get_or_insert_with(|| {
            let answers = entries
                .values()
                .filter(|entry| Some(&entry.id) != present.as_ref());
            compared(answers)
        });
        let (dates, earlier) = earlier;
        dates.get(earlier.like(draft)?).copied()
    }

    /// What the practice has told about itself; nothing where it has not.
    ///
    /// # Errors
    /// If what is kept cannot be had, or cannot be read.
    pub fn practice(&self) -> Result<Profile, Untold> {
        match self.area().read(PRACTICE).map_err(Untold::Withheld)? {
            Some(text) => file::read(Kind::Practice, &text).map_err(Untold::Refused),
            None => Ok(Profile::default()),
        }
    }

    /// Keeps what the practice tells about itself.
    ///
    /// # Errors
    /// If the store takes no more.
    pub fn keep_practice(&self, profile: &Profile) -> Result<(), Trouble> {
        if *profile == Profile::default() {
            return self.area().remove(PRACTICE);
        }
        let text = file::write(Kind::Practice, profile);
        self.area().write(PRACTICE, &text)
    }

    fn note(&mut self, id: &str, item: &Item) {
        self.entries
            .insert(id.to_owned(), Rc::new(Entry::of(id, item)));
    }
}

/// The latest answers: when each was given, and their words.
fn compared<'a>(entries: impl Iterator<Item = &'a Rc<Entry>>) -> (Vec<u64>, Earlier) {
    let mut answered: Vec<_> = entries.filter_map(|entry| entry.answer.clone()).collect();
    answered.sort_unstable_by(|a, b| b.cmp(a));
    answered.truncate(COMPARED);
    let earlier = Earlier::new(answered.iter().map(|(_, answer)| &**answer));
    (answered.iter().map(|(date, _)| *date).collect(), earlier)
}

fn name_of(id: &str) -> String {
    [ITEM, id].concat()
}

#[cfg(test)]
mod tests;
