//! What lies on the desk: kept as it changes, set aside, taken up again.

use super::{Item, Moment, PRESENT, Shelf, State, Store, Trouble, name_of};
use crate::case::Case;
use crate::context::Allowed;
use crate::desk::Kept;
use crate::file::{self, Kind};

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
pub(super) struct Present {
    pub(super) id: Option<String>,
    pub(super) text: String,
    pub(super) item: Item,
}

impl<S: Store> Shelf<S> {
    /// The id of what lies on the desk; `None` while it has not been kept yet.
    pub fn present(&self) -> Option<&str> {
        self.present.id.as_deref()
    }

    /// What was decided and done about what lies on the desk.
    pub fn case(&self) -> &Case {
        &self.present.item.case
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
    pub(super) fn put(&mut self, mut item: Item, moment: Moment) -> Result<bool, Trouble> {
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

    pub(super) fn take_up(&mut self) {
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

    /// What was allowed for good stays so beside the item that came to the desk; tells how it lies then.
    /// That alone is no change of the item: it is kept with the next one.
    pub fn allow(&mut self, words: &[Allowed]) -> Kept {
        let desk = &mut self.present.item.desk;
        desk.allow(words);
        desk.clone()
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
}

/// Whether two texts are one review: one of them begins as the other does.
fn is_alike(one: &str, other: &str) -> bool {
    const FIRST: usize = 40;
    let start = |text: &str| -> String { text.trim().chars().take(FIRST).collect() };
    let (one, other) = (start(one), start(other));
    !other.is_empty() && (one.starts_with(&other) || other.starts_with(&one))
}
