//! What other tabs do to what is kept.

use super::{ITEM, Item, KEEP, Moment, PRACTICE, Shelf, Store, Trouble, name_of};

/// What a change by another tab means here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outside {
    /// Nothing of ours.
    Nothing,
    /// The list is another.
    List,
    /// What the practice tells about itself may be another, and the list too.
    Practice,
    /// It took the place of what this tab had written, so that this tab's is kept beside it now.
    Apart,
}

impl<S: Store> Shelf<S> {
    /// Another tab changed what is kept under this name (`None`: under all), where `old` stood before.
    ///
    /// # Errors
    /// If this tab's item has to be kept apart and the store takes no more.
    pub fn changed_outside(
        &mut self,
        name: Option<&str>,
        old: Option<&str>,
        moment: Moment,
    ) -> Result<Outside, Trouble> {
        match name {
            None | Some(KEEP) => {
                let before = self.keep.is_some();
                self.keep = self.read_keep();
                let twin = self.take_twin_back();
                if self.keep.is_some() {
                    self.gather();
                }
                self.list();
                if let Some(item) = twin {
                    self.put(item, moment)?;
                    return Ok(Outside::Apart);
                }
                // Each tab that opens writes the choice anew: the practice is another only where its store is.
                let moved = before != self.keep.is_some();
                Ok(if moved || name.is_none() {
                    Outside::Practice
                } else {
                    Outside::List
                })
            }
            Some(PRACTICE) => Ok(Outside::Practice),
            Some(name) if name.starts_with(ITEM) => {
                self.read_entry(name);
                self.earlier = None;
                if self.was_overwritten(name, old) {
                    let item = self.present.item.clone();
                    self.put(item, moment)?;
                    return Ok(Outside::Apart);
                }
                Ok(Outside::List)
            }
            Some(_) => Ok(Outside::Nothing),
        }
    }

    /// Two duplicated tabs went on with one item, each for itself, until the other chose to keep things: this tab's text, taken
    /// out of its store, so that neither is written over the other. `None` where there is nothing of the kind.
    fn take_twin_back(&self) -> Option<Item> {
        let name = name_of(self.present().filter(|_| self.present.is_written)?);
        let there = self.area().read(&name).ok().flatten()?;
        let is_twin = self.keep.is_some() && there != self.present.text;
        let taken = is_twin && self.tab.read(&name).is_ok_and(|mine| mine.is_some());
        // Where it cannot be removed, the later of both stays.
        (taken && self.tab.remove(&name).is_ok()).then(|| self.present.item.clone())
    }

    /// Whether somebody wrote over this tab's item without having seen it: two writes that crossed.
    fn was_overwritten(&self, name: &str, old: Option<&str>) -> bool {
        let mine = self.present().and_then(|id| name.strip_suffix(id)) == Some(ITEM);
        let stored = || self.area().read(name).ok().flatten();
        mine && old != Some(self.present.text.as_str())
            && stored().is_some_and(|stored| stored != self.present.text)
    }
}
