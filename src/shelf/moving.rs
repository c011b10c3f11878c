//! Where things are kept changes, or they go.

use super::area::names;
use super::{
    Days, ITEM, KEEP, Moment, OURS, PRACTICE, Present, Shelf, Store, Trouble, USED, name_of,
};
use crate::case::Case;

/// Everything that was cleared, for bringing it back while the page is open.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cleared {
    tab: Vec<(String, String)>,
    computer: Vec<(String, String)>,
    present: Present,
    left: bool,
}

impl Cleared {
    /// Whether a store would not let go of all that was in it, or of its list.
    pub fn left_something(&self) -> bool {
        self.left
    }

    /// Whether anything went beside the texts that lay on the desk: those the desk itself can bring back.
    pub fn is_more_than_the_desk(&self) -> bool {
        let present = self.present.id.as_deref().map(name_of);
        let other = |name: &String| name.starts_with(ITEM) && Some(name) != present.as_ref();
        let mut kept = self.tab.iter().chain(&self.computer);
        self.present.item.case != Case::default()
            || kept.any(|(name, _)| name == PRACTICE || name == KEEP || other(name))
    }
}

/// One item that was removed, for bringing it back.
#[derive(Debug, Clone, PartialEq)]
pub struct Removed {
    name: String,
    text: String,
}

impl Removed {
    /// Which item it was.
    pub fn id(&self) -> &str {
        self.name.strip_prefix(ITEM).unwrap_or(&self.name)
    }
}

impl<S: Store> Shelf<S> {
    /// Keeps things that long from now on, or only while the tab lives. What there is moves along.
    ///
    /// # Errors
    /// If not all of it found room: then all is where it was.
    pub fn keep(&mut self, days: Option<Days>, moment: Moment) -> Result<(), Trouble> {
        let computer = self.computer.as_ref().ok_or(Trouble::Shut)?;
        match (self.keep, days) {
            (None, Some(days)) => {
                let choice = format!("{} {}", days.as_str(), moment.now);
                computer.write(KEEP, &choice)?;
                if let Err(trouble) = move_all(&self.tab, computer) {
                    let _ = computer.remove(KEEP);
                    return Err(trouble);
                }
            }
            (Some(_), Some(days)) => {
                let choice = format!("{} {}", days.as_str(), moment.now);
                computer.write(KEEP, &choice)?;
            }
            (Some(_), None) => {
                move_all(computer, &self.tab)?;
                computer.remove(KEEP)?;
                for name in names(computer, USED) {
                    let _ = computer.remove(&name);
                }
            }
            (None, None) => {}
        }
        self.keep = days;
        self.list();
        Ok(())
    }

    /// Removes an item; what lies on the desk stays there. `None` where there is none of that id.
    ///
    /// # Errors
    /// If the store is shut.
    pub fn remove(&mut self, id: &str) -> Result<Option<Removed>, Trouble> {
        let name = name_of(id);
        let text = self.area().read(&name)?;
        self.area().remove(&name)?;
        self.entries.remove(id);
        self.earlier = None;
        Ok(text.map(|text| Removed { name, text }))
    }

    /// Brings back what was removed.
    ///
    /// # Errors
    /// If the store takes no more.
    pub fn put_back(&mut self, removed: &Removed) -> Result<(), Trouble> {
        self.area().write(&removed.name, &removed.text)?;
        self.read_entry(&removed.name);
        self.earlier = None;
        Ok(())
    }

    /// Removes everything from every store: the items, the practice, the choice to keep.
    pub fn clear(&mut self) -> Cleared {
        let cleared = Cleared {
            tab: empty(&self.tab),
            computer: self.computer.as_ref().map(empty).unwrap_or_default(),
            present: std::mem::take(&mut self.present),
            left: self.stores().any(|store| !is_empty(store)),
        };
        self.keep = None;
        self.list();
        cleared
    }

    /// Brings everything back that was cleared. An item that stands there again was written since, and so was the practice: they stay.
    ///
    /// # Errors
    /// If a store takes no more: then as much as it takes is back, and the rest can be tried again.
    pub fn bring_back(&mut self, cleared: &Cleared) -> Result<(), Trouble> {
        let mut outcome = fill(&self.tab, &cleared.tab);
        if let Some(computer) = &self.computer {
            outcome = outcome.and(fill(computer, &cleared.computer));
        }
        self.present = cleared.present.clone();
        self.keep = self.read_keep();
        self.list();
        outcome
    }
}

/// Whether a store can be seen to hold nothing of ours.
fn is_empty(store: &impl Store) -> bool {
    let is_ours = |name: &String| name.starts_with(OURS);
    store.names().is_ok_and(|names| !names.iter().any(is_ours))
}

/// Empties a store of all that is ours; tells what it was.
fn empty(store: &impl Store) -> Vec<(String, String)> {
    let mut went = Vec::new();
    for name in names(store, OURS) {
        if let Ok(Some(text)) = store.read(&name) {
            went.push((name.clone(), text));
        }
        let _ = store.remove(&name);
    }
    went
}

/// Puts back what was emptied; as much as there is room for. What was written since stays.
fn fill(store: &impl Store, went: &[(String, String)]) -> Result<(), Trouble> {
    let mut outcome = Ok(());
    for (name, text) in went {
        let is_work = name.starts_with(ITEM) || name == PRACTICE;
        let is_there = is_work && store.read(name)?.is_some();
        if !is_there {
            outcome = outcome.and(store.write(name, text));
        }
    }
    outcome
}

/// Moves the items and the practice; where not all find room, none has moved.
fn move_all<S: Store>(from: &S, to: &S) -> Result<(), Trouble> {
    let mut all = names(from, ITEM);
    all.push(PRACTICE.to_owned());
    for (at, name) in all.iter().enumerate() {
        let copied = match from.read(name) {
            Ok(Some(text)) => to.write(name, &text),
            Ok(None) => Ok(()),
            Err(trouble) => Err(trouble),
        };
        if let Err(trouble) = copied {
            for name in &all[..at] {
                let _ = to.remove(name);
            }
            return Err(trouble);
        }
    }
    for name in &all {
        let _ = from.remove(name);
    }
    Ok(())
}
