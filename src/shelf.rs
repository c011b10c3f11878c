//! The reviews in work: which there are, which lies on the desk, and where they are kept.
//!
//! An item has a name of its own in the store, so that a change writes that item and no other. By default
//! the store is the tab's own and ends with it; when somebody chose to keep things on this computer, it is
//! the one that all tabs share. The text that this tab last read or wrote is its ticket: where the
//! store holds another one, somebody else was there, and this tab's item becomes one beside it.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::case::Case;
use crate::desk::Kept;
use crate::file::{self, Kind, Refused};
use crate::profile::Profile;

mod area;
pub mod echo;
mod entry;
mod item;
mod moving;
mod others;
mod store;
mod time;

use echo::Earlier;

pub use entry::Entry;
pub use item::{Item, State, is_blank};
pub use moving::{Cleared, Removed};
pub use others::Outside;
pub use store::{Memory, Store, Trouble};
pub use time::{Days, Moment};

/// How the name of each thing that is kept begins.
const OURS: &str = "bedside";
const ITEM: &str = "bedside-item-";
const PRACTICE: &str = "bedside-practice";
const KEEP: &str = "bedside-keep";
const PRESENT: &str = "bedside-present";

/// How many earlier answers a draft is compared with, the latest ones.
const COMPARED: usize = 50;

/// What became of the desk when it was saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// Nothing had changed.
    Same,
    /// It is kept.
    Kept,
    /// Another tab had changed the item: this one is kept beside it.
    Apart,
    /// Another review lay on the desk than the one that was done with: an item of its own.
    Anew,
}

/// What lies on the desk, as this tab last read or wrote it.
#[derive(Debug, Clone, Default, PartialEq)]
struct Present {
    id: Option<String>,
    text: String,
    item: Item,
}

/// The reviews in work.
#[derive(Debug)]
pub struct Shelf<S> {
    tab: S,
    computer: Option<S>,
    keep: Option<Days>,
    entries: BTreeMap<String, Rc<Entry>>,
    unreadable: Vec<String>,
    present: Present,
    earlier: Option<Rc<(Vec<u64>, Earlier)>>,
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
            unreadable: Vec::new(),
            present: Present::default(),
            earlier: None,
        };
        shelf.sweep(moment.now);
        shelf.list();
        shelf.take_up();
        shelf
    }

    /// All items, in no order that matters.
    pub fn entries(&self) -> Vec<Rc<Entry>> {
        self.entries.values().cloned().collect()
    }

    /// How many items cannot be read.
    pub fn unreadable(&self) -> usize {
        self.unreadable.len()
    }

    /// The id of what lies on the desk; `None` while it has not been kept yet.
    pub fn present(&self) -> Option<&str> {
        self.present.id.as_deref()
    }

    /// What was decided and done about what lies on the desk.
    pub fn case(&self) -> &Case {
        &self.present.item.case
    }

    /// How long things are kept on this computer; `None` where they end with the tab.
    pub fn keeps(&self) -> Option<Days> {
        self.keep
    }

    /// Whether things can be kept on this computer.
    pub fn can_keep(&self) -> bool {
        self.computer.is_some()
    }

    /// Keeps the desk as it lies.
    ///
    /// # Errors
    /// If the store takes no more: the next save tries again.
    pub fn save(&mut self, desk: &Kept, case: &Case, moment: Moment) -> Result<Saved, Trouble> {
        let before = &self.present.item;
        if before.desk == *desk && before.case == *case {
            return Ok(Saved::Same);
        }
        let anew = self.is_another(desk);
        let mut item = if anew {
            Item::default()
        } else {
            before.clone()
        };
        item.desk = desk.clone();
        if !anew || *case != before.case {
            item.case = case.clone();
        }
        if anew {
            return self.save_anew(item, moment);
        }
        if item.is_blank() {
            self.drop_present(item)?;
            return Ok(Saved::Kept);
        }
        let apart = self.put(item, moment)?;
        Ok(if apart { Saved::Apart } else { Saved::Kept })
    }

    /// Leaves the item that is done with as it is, and keeps what lies on the desk beside it.
    fn save_anew(&mut self, item: Item, moment: Moment) -> Result<Saved, Trouble> {
        let done = self.present.clone();
        self.start_new();
        if item.is_blank() {
            self.present.item = item;
        } else if let Err(trouble) = self.put(item, moment) {
            self.present = done;
            return Err(trouble);
        }
        Ok(Saved::Anew)
    }

    /// Whether the desk holds another review than the answered or reported one that lay there: then
    /// that one is left as it is.
    fn is_another(&self, desk: &Kept) -> bool {
        let before = &self.present.item;
        before.state.is_done()
            && !before.desk.review.trim().is_empty()
            && !is_alike(&before.desk.review, &desk.review)
    }

    /// Writes the present item; tells whether it had to become one of its own.
    fn put(&mut self, mut item: Item, moment: Moment) -> Result<bool, Trouble> {
        item.changed = moment.now;
        let mine = self.present.id.clone();
        let stored = match &mine {
            Some(id) => self.area().read(&name_of(id))?,
            None => None,
        };
        let apart = stored.is_some_and(|stored| stored != self.present.text);
        let id = mine.filter(|_| !apart).unwrap_or_else(|| moment.id());
        if item.made == 0 {
            item.made = moment.now;
        }
        let text = file::write(Kind::Review, &item);
        let written = self.area().write(&name_of(&id), &text);
        // The tab often has room where the computer has none: then a reload still finds it.
        self.remember(Some((&id, &text)));
        written?;
        self.note(&id, &item);
        self.present = Present {
            id: Some(id),
            text,
            item,
        };
        Ok(apart)
    }

    /// Keeps in the tab what lies on its desk, so that a reload finds it whatever others did.
    fn remember(&self, present: Option<(&str, &str)>) {
        // Where the tab keeps nothing, a reload starts with what the shelf holds.
        let _ = match present {
            Some((id, text)) => self.tab.write(PRESENT, &format!("{id}\n{text}")),
            None => self.tab.remove(PRESENT),
        };
    }

    fn take_up(&mut self) {
        let Ok(Some(kept)) = self.tab.read(PRESENT) else {
            return;
        };
        if let Some((id, text)) = kept.split_once('\n')
            && let Ok(item) = file::read(Kind::Review, text)
        {
            self.present = Present {
                id: Some(id.to_owned()),
                text: text.to_owned(),
                item,
            };
        }
    }

    /// The desk was emptied by hand: its item goes, unless somebody else changed it.
    fn drop_present(&mut self, item: Item) -> Result<(), Trouble> {
        if let Some(id) = self.present.id.clone() {
            let name = name_of(&id);
            if self.area().read(&name)?.as_deref() == Some(&self.present.text) {
                self.area().remove(&name)?;
                self.entries.remove(&id);
            }
        }
        self.start_new();
        self.present.item.desk = item.desk;
        Ok(())
    }

    /// What lies on the desk is nothing that is kept. The item that lay there stays on the shelf.
    pub fn start_new(&mut self) {
        self.present = Present::default();
        self.earlier = None;
        self.remember(None);
    }

    /// Takes an item to the desk and tells what is in it; one that slept is awake then. `None` where
    /// there is none of that id, or nobody can read it.
    ///
    /// # Errors
    /// If the store is shut.
    pub fn take(&mut self, id: &str) -> Result<Option<Item>, Trouble> {
        let name = name_of(id);
        let Some(mut text) = self.area().read(&name)? else {
            self.entries.remove(id);
            return Ok(None);
        };
        let Ok(mut item) = file::read::<Item>(Kind::Review, &text) else {
            return Ok(None);
        };
        if item.state == State::Sleeping {
            (item.state, item.wake) = (State::Drafting, None);
            text = file::write(Kind::Review, &item);
            self.area().write(&name, &text)?;
            self.note(id, &item);
        }
        self.remember(Some((id, &text)));
        self.earlier = None;
        self.present = Present {
            id: Some(id.to_owned()),
            text,
            item: item.clone(),
        };
        Ok(Some(item))
    }

    /// Puts an item from a file on the shelf, beside all others; tells its id.
    ///
    /// # Errors
    /// If the store takes no more.
    pub fn add(&mut self, item: &Item, moment: Moment) -> Result<String, Trouble> {
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

    /// Says how far an item is. A sleeping one is woken by any other state.
    ///
    /// # Errors
    /// If the store takes no more.
    pub fn set_state(&mut self, id: &str, state: State, moment: Moment) -> Result<(), Trouble> {
        self.earlier = None;
        let change = |item: &mut Item| {
            item.state = state;
            item.wake = item.wake.filter(|_| state == State::Sleeping);
        };
        if self.present() == Some(id) {
            let mut item = self.present.item.clone();
            change(&mut item);
            return self.put(item, moment).map(drop);
        }
        let name = name_of(id);
        let text = self.area().read(&name)?.unwrap_or_default();
        if let Ok(mut item) = file::read::<Item>(Kind::Review, &text) {
            change(&mut item);
            item.changed = moment.now;
            self.area()
                .write(&name, &file::write(Kind::Review, &item))?;
            self.note(id, &item);
        }
        Ok(())
    }

    /// Sets what lies on the desk aside until `wake`, in milliseconds since 1970. Save the desk first.
    ///
    /// # Errors
    /// If the store takes no more: then it stays on the desk.
    pub fn sleep(&mut self, wake: u64, moment: Moment) -> Result<(), Trouble> {
        let mut item = self.present.item.clone();
        (item.state, item.wake) = (State::Sleeping, Some(wake));
        self.put(item, moment)?;
        self.start_new();
        Ok(())
    }

    /// The answer on the desk was copied.
    ///
    /// # Errors
    /// If the store takes no more.
    pub fn answered(&mut self, moment: Moment) -> Result<(), Trouble> {
        match self.present.id.clone() {
            Some(id) if !self.present.item.state.is_done() => {
                self.set_state(&id, State::Answered, moment)
            }
            _ => Ok(()),
        }
    }

    /// The sleeping items whose time has come, and that are not on the desk already.
    pub fn awake(&self, now: u64) -> Vec<Rc<Entry>> {
        let due = |entry: &&Rc<Entry>| entry.wake.is_some_and(|wake| wake <= now);
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
            Rc::new(compared(answers))
        });
        let (dates, earlier) = earlier.as_ref();
        dates.get(earlier.like(draft)?).copied()
    }

    /// What the practice has told about itself; nothing where it has not.
    ///
    /// # Errors
    /// If what is kept cannot be read.
    pub fn practice(&self) -> Result<Profile, Refused> {
        match self.area().read(PRACTICE) {
            Ok(Some(text)) => file::read(Kind::Practice, &text),
            _ => Ok(Profile::default()),
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
    let mut answered: Vec<_> = entries
        .filter_map(|entry| Some((entry.changed, entry.answer.clone()?)))
        .collect();
    answered.sort_unstable_by(|a, b| b.cmp(a));
    answered.truncate(COMPARED);
    let earlier = Earlier::new(answered.iter().map(|(_, answer)| &**answer));
    (answered.iter().map(|(date, _)| *date).collect(), earlier)
}

fn name_of(id: &str) -> String {
    [ITEM, id].concat()
}

/// Whether two texts are one review: one of them begins as the other does.
fn is_alike(one: &str, other: &str) -> bool {
    const FIRST: usize = 40;
    let start = |text: &str| -> String { text.trim().chars().take(FIRST).collect() };
    let (one, other) = (start(one), start(other));
    !other.is_empty() && (one.starts_with(&other) || other.starts_with(&one))
}

#[cfg(test)]
mod tests;
