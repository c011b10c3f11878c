//! What the stores hold when the page opens.

use super::time::DAY;
use super::{Days, Entry, ITEM, Item, KEEP, PRACTICE, Shelf, State, Store, Trouble, USED, name_of};
use crate::file::{self, Kind, Refused};
use std::rc::Rc;

/// Milliseconds of the longest sleep that can be chosen, and a day more.
const LONGEST_SLEEP: u64 = 8 * DAY;

const HOUR: u64 = DAY / 24;

impl<S: Store> Shelf<S> {
    /// Where the items are.
    pub(super) fn area(&self) -> &S {
        match &self.computer {
            Some(computer) if self.keep.is_some() => computer,
            _ => &self.tab,
        }
    }

    /// Where things of ours may be.
    pub(super) fn stores(&self) -> impl Iterator<Item = &S> {
        std::iter::once(&self.tab).chain(&self.computer)
    }

    /// Finds out how long things are kept, and removes what has been kept for longer.
    pub(super) fn sweep(&mut self, now: u64) {
        self.keep = self.read_keep();
        let Some(days) = self.keep else { return };
        let too_old = |since: u64| since.saturating_add(days.millis()) <= now;
        if self.last_use().is_some_and(too_old) {
            let _ = self.area().remove(PRACTICE);
        }
        for name in names(self.area(), ITEM) {
            // One that cannot be read now may be read another time.
            let Ok(Some(text)) = self.area().read(&name) else {
                continue;
            };
            if self.since(&name, &text, now).is_some_and(too_old) {
                let _ = self.area().remove(&name);
            }
        }
        self.write_keep(now);
        self.gather();
        self.forget_uses();
    }

    /// Since when nobody has needed the item of that text, in milliseconds since 1970; `None` where only a newer Bedside can tell.
    fn since(&self, name: &str, text: &str, now: u64) -> Option<u64> {
        match file::read::<Item>(Kind::Review, text) {
            Ok(item) => Some(self.last_needed(name, &item, now)),
            Err(Refused::Newer) => None,
            // Nobody knows when it was changed: it counts from when it was last on a desk, or else was made.
            Err(_) => Some(self.used(name))
                .filter(|used| (1..=now).contains(used))
                .or_else(|| Some(made(name))),
        }
    }

    /// When the item was last changed, was on a desk or came back from its sleep; now while it sleeps. A time that is still to come
    /// is the fault of a clock: then it counts from now on.
    fn last_needed(&self, name: &str, item: &Item, now: u64) -> u64 {
        let wake = item.wake.filter(|_| item.state == State::Sleeping);
        if wake.is_some_and(|wake| (now..now.saturating_add(LONGEST_SLEEP)).contains(&wake)) {
            return now;
        }
        let times = [wake.unwrap_or(0), item.changed, self.used(name)];
        let known = times.into_iter().filter(|time| *time <= now).max();
        let known = known.filter(|time| *time > 0);
        known.unwrap_or_else(|| {
            self.use_item(name.strip_prefix(ITEM).unwrap_or(name), now);
            now
        })
    }

    /// How long things are kept on this computer.
    pub(super) fn read_keep(&self) -> Option<Days> {
        let computer = self.computer.as_ref()?;
        let text = computer.read(KEEP).ok().flatten().unwrap_or_default();
        let days = text.split(' ').next().and_then(Days::from_name);
        // Where the choice was lost but not what was kept, nothing should go before its time.
        let lost = || !names(computer, ITEM).is_empty();
        days.or_else(|| lost().then_some(Days::Month))
    }

    /// When the page was last opened, in milliseconds since 1970.
    fn last_use(&self) -> Option<u64> {
        let text = self.computer.as_ref()?.read(KEEP).ok().flatten()?;
        text.split(' ').nth(1)?.parse().ok()
    }

    /// Writes down that the page and what lies on its desk are in use; no more than once an hour each.
    pub fn in_use(&self, now: u64) {
        let long_ago = |last: u64| !(last..last.saturating_add(HOUR)).contains(&now);
        if self.last_use().is_some_and(long_ago) {
            self.write_keep(now);
        }
        if let Some(id) = self.present().filter(|id| long_ago(self.used(id))) {
            self.use_item(id, now);
        }
    }

    /// Writes down that an item is in use, where it is kept.
    pub(super) fn use_item(&self, id: &str, now: u64) {
        if self.keep.is_some() {
            // In a full store it counts from its last change.
            let _ = self.area().write(&[USED, id].concat(), &now.to_string());
        }
    }

    /// When the item of that name, or that id, was last on a desk, in milliseconds since 1970; 0 where nobody knows.
    fn used(&self, name: &str) -> u64 {
        let id = name.strip_prefix(ITEM).unwrap_or(name);
        let text = self.area().read(&[USED, id].concat()).ok().flatten();
        text.and_then(|text| text.parse().ok()).unwrap_or(0)
    }

    /// Removes when an item was used where the item itself is gone.
    fn forget_uses(&self) {
        for name in names(self.area(), USED) {
            let id = name.strip_prefix(USED).unwrap_or(&name);
            if self.area().read(&name_of(id)) == Ok(None) {
                let _ = self.area().remove(&name);
            }
        }
    }

    /// Writes down the choice, and that the page is in use.
    fn write_keep(&self, now: u64) {
        if let (Some(computer), Some(days)) = (&self.computer, self.keep) {
            // In a full store the date of the use before stays.
            let _ = computer.write(KEEP, &format!("{} {now}", days.as_str()));
        }
    }

    /// Brings to the computer what this tab had before somebody chose to keep things. What the practice told
    /// in another tab stays as it is there; of two texts of one item, as duplicated tabs have them, the later stays.
    pub(super) fn gather(&mut self) {
        let Some(computer) = &self.computer else {
            return;
        };
        let mut all = names(&self.tab, ITEM);
        if computer.read(PRACTICE) == Ok(None) {
            all.push(PRACTICE.to_owned());
        }
        for name in all {
            let Ok(Some(text)) = self.tab.read(&name) else {
                continue;
            };
            // What is there but cannot be read now is not to be lost.
            let Ok(there) = computer.read(&name) else {
                continue;
            };
            let later = there.is_some_and(|there| changed(&there) >= changed(&text));
            if later || computer.write(&name, &text).is_ok() {
                let _ = self.tab.remove(&name);
            }
        }
    }

    /// Reads all items.
    pub(super) fn list(&mut self) {
        self.entries.clear();
        self.refused.clear();
        self.earlier = None;
        for name in names(self.area(), ITEM) {
            self.read_entry(&name);
        }
    }

    /// Reads one item into the list.
    pub(super) fn read_entry(&mut self, name: &str) {
        let id = name.strip_prefix(ITEM).unwrap_or(name);
        self.refused.remove(name);
        self.entries.remove(id);
        let Ok(Some(text)) = self.area().read(name) else {
            return;
        };
        match file::read(Kind::Review, &text) {
            Ok(item) => {
                let entry = Rc::new(Entry::of(id, &item));
                self.entries.insert(id.to_owned(), entry);
            }
            Err(refused) => {
                self.refused.insert(name.to_owned(), refused);
            }
        }
    }

    /// Removes the damaged items; those that a newer Bedside saved stay.
    ///
    /// # Errors
    /// If the store would not let go of all: those that it kept are still counted.
    pub fn remove_damaged(&mut self) -> Result<(), Trouble> {
        let all = self.refused.iter();
        let damaged = all.filter(|(_, refused)| **refused != Refused::Newer);
        let damaged: Vec<String> = damaged.map(|(name, _)| name.clone()).collect();
        let mut outcome = Ok(());
        for name in damaged {
            let removed = self.area().remove(&name);
            if removed.is_ok() {
                self.refused.remove(&name);
            }
            outcome = outcome.and(removed);
        }
        outcome
    }
}

/// The names in a store that begin so; none where it is shut.
pub(super) fn names(store: &impl Store, beginning: &str) -> Vec<String> {
    let all = store.names().unwrap_or_default();
    let ours = all.into_iter().filter(|name| name.starts_with(beginning));
    ours.collect()
}

/// When an item was last changed, in milliseconds since 1970, as its text tells; 0 where nobody can read it, and later than
/// any other where only a newer Bedside can.
fn changed(text: &str) -> u64 {
    match file::read::<Item>(Kind::Review, text) {
        Ok(item) => item.changed,
        Err(Refused::Newer) => u64::MAX,
        Err(_) => 0,
    }
}

/// When an item was made, in milliseconds since 1970, as its name tells.
fn made(name: &str) -> u64 {
    let id = name.strip_prefix(ITEM).unwrap_or(name);
    let digits = id.split('-').next().unwrap_or_default();
    u64::from_str_radix(digits, 16).unwrap_or(0)
}
