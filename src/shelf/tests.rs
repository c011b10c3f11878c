//! A browser of paper to test the shelf with. The tests stand in the files beside, by what they ask.

use std::cell::Cell;

use super::time::DAY;
use super::*;
use crate::case::Case;
use crate::case::checklist::{Called, Checklist};
use crate::desk::Kept;

mod lasting;
mod store;
mod tabs;
mod work;

const NOW: u64 = 1_790_000_000_000;

const HOUR: u64 = DAY / 24;

/// A store that refuses: any text that is too long, to let go of some names, to give out the texts of some.
#[derive(Clone, Default)]
struct Stubborn {
    memory: Memory,
    /// The bytes of the longest text that it takes, however much it holds already.
    longest: Rc<Cell<Option<usize>>>,
    /// How the names begin that it does not let go of.
    grips: Rc<Cell<Option<&'static str>>>,
    /// How the names begin whose texts it does not give out.
    hides: Rc<Cell<Option<&'static str>>>,
}

impl Store for Stubborn {
    fn names(&self) -> Result<Vec<String>, Trouble> {
        self.memory.names()
    }

    fn read(&self, name: &str) -> Result<Option<String>, Trouble> {
        if begins(name, self.hides.get()) {
            return Err(Trouble::Shut);
        }
        self.memory.read(name)
    }

    fn write(&self, name: &str, text: &str) -> Result<(), Trouble> {
        match self.longest.get() {
            Some(longest) if text.len() > longest => Err(Trouble::Full),
            _ => self.memory.write(name, text),
        }
    }

    fn remove(&self, name: &str) -> Result<(), Trouble> {
        if begins(name, self.grips.get()) {
            return Err(Trouble::Shut);
        }
        self.memory.remove(name)
    }
}

fn begins(name: &str, beginning: Option<&str>) -> bool {
    beginning.is_some_and(|beginning| name.starts_with(beginning))
}

/// A browser: its lasting store, and a clock that every look moves on.
#[derive(Default)]
struct Browser {
    computer: Stubborn,
    ticks: Cell<u64>,
}

impl Browser {
    fn tab(&self) -> Tab {
        self.tab_with(Stubborn::default())
    }

    fn tab_with(&self, tab: Stubborn) -> Tab {
        let shelf = Shelf::open(tab.clone(), Some(self.computer.clone()), self.moment());
        Tab { tab, shelf }
    }

    fn moment(&self) -> Moment {
        self.ticks.set(self.ticks.get() + 1);
        Moment {
            now: NOW + self.ticks.get(),
            chance: 7,
        }
    }

    fn later(&self, millis: u64) {
        self.ticks.set(self.ticks.get() + millis);
    }
}

struct Tab {
    tab: Stubborn,
    shelf: Shelf<Stubborn>,
}

fn desk(review: &str, draft: &str) -> Kept {
    Kept {
        review: review.to_owned(),
        draft: draft.to_owned(),
        ..Kept::default()
    }
}

/// Notes on a call that was made.
fn noted() -> Case {
    let checklist = Checklist {
        called: Called::Reached,
        outcome: "Will think about it".to_owned(),
        ..Checklist::default()
    };
    Case {
        checklist,
        ..Case::default()
    }
}

fn save(shelf: &mut Shelf<Stubborn>, browser: &Browser, desk: &Kept) -> Result<Saved, Trouble> {
    let case = shelf.case().clone();
    shelf.save(desk, &case, browser.moment())
}

fn words(shelf: &Shelf<Stubborn>) -> Vec<String> {
    let mut entries = shelf.entries();
    entries.sort_by_key(|entry| entry.changed);
    entries.iter().map(|entry| entry.words.clone()).collect()
}

fn drafts(shelf: &mut Shelf<Stubborn>) -> Vec<String> {
    let mut drafts: Vec<String> = shelf
        .entries()
        .iter()
        .filter_map(|entry| shelf.take(&entry.id, NOW).ok()?)
        .map(|item| item.desk.draft)
        .collect();
    drafts.sort();
    drafts
}

/// All that a store holds.
fn copy_of(store: &Stubborn) -> Vec<(String, String)> {
    let names = store.names().unwrap_or_default();
    let text = |name: &String| store.read(name).ok().flatten().unwrap_or_default();
    names
        .iter()
        .map(|name| (name.clone(), text(name)))
        .collect()
}
