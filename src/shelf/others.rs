//! What other tabs do to what is kept.

use super::{ITEM, KEEP, Moment, PRACTICE, Shelf, Store, Trouble};

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
                if self.keep.is_some() {
                    self.gather();
                }
                self.list();
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

    /// Whether somebody wrote over this tab's item without having seen it: two writes that crossed.
    fn was_overwritten(&self, name: &str, old: Option<&str>) -> bool {
        let mine = self.present().and_then(|id| name.strip_suffix(id)) == Some(ITEM);
        let stored = || self.area().read(name).ok().flatten();
        mine && old != Some(self.present.text.as_str())
            && stored().is_some_and(|stored| stored != self.present.text)
    }
}
