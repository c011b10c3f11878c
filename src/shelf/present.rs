//! What lies on the desk: kept as it changes, set aside, taken up again.

use super::{Item, Moment, PRESENT, Shelf, State, Store, Trouble, name_of};
use crate::case::Case;
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
    /// The review as it came to the desk, or was when it was done with: while it is done it stays so, however
    /// the text on the desk is changed.
    pub(super) review: String,
    /// Whether this tab has written the text, and not only read it.
    pub(super) is_written: bool,
}

impl<S: Store> Shelf<S> {
    /// The id of what lies on the desk; `None` while it has not been kept yet.
    pub fn present(&self) -> Option<&str> {
        self.present.id.as_deref()
    }

    /// What lies on the desk as it was kept last; an item of that moment, in milliseconds since 1970, where it was not yet.
    pub fn item(&self, now: u64) -> Item {
        let item = self.present.item.clone();
        let at = |time: u64| if time == 0 { now } else { time };
        Item {
            made: at(item.made),
            changed: at(item.changed),
            ..item
        }
    }

    /// What was decided and done about what lies on the desk.
    pub fn case(&self) -> &Case {
        &self.present.item.case
    }

    /// Keeps the desk as it lies, but for what is always allowed there.
    ///
    /// # Errors
    /// If the store takes no more: the next save tries again.
    pub fn save(&mut self, desk: &Kept, case: &Case, moment: Moment) -> Result<Saved, Trouble> {
        let desk = &Kept {
            allowed: Vec::new(),
            ..desk.clone()
        };
        let before = &self.present.item;
        if before.desk == *desk && before.case == *case {
            return Ok(Saved::Same);
        }
        let anew = self.is_another(desk);
        if !anew && self.is_guarded() && desk.review.trim().is_empty() {
            // An empty box is on its way to something: what was told of the review waits with it.
            return self.save_around(desk, case, moment);
        }
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

    /// Keeps what is there beside a review whose box is empty for now; nothing while there is only that.
    fn save_around(&mut self, desk: &Kept, case: &Case, moment: Moment) -> Result<Saved, Trouble> {
        let mut item = self.present.item.clone();
        if desk.draft.trim().is_empty() || (item.desk.draft == desk.draft && item.case == *case) {
            return Ok(Saved::Same);
        }
        let review = std::mem::take(&mut item.desk.review);
        item.desk = Kept {
            review,
            ..desk.clone()
        };
        item.case = case.clone();
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

    /// Whether more than its text is known of the review that lay there: it was answered or reported, or has notes of its own.
    fn is_guarded(&self) -> bool {
        let Present { item, review, .. } = &self.present;
        let is_known = item.state.is_done() || item.case != Case::default();
        is_known && !review.trim().is_empty()
    }

    /// Whether the desk holds another review than a guarded one that lay there, or, without a review, anything but the reply that
    /// was given: then that one is left as it is.
    fn is_another(&self, desk: &Kept) -> bool {
        let Present { item, review, .. } = &self.present;
        let is_new = match desk.review.trim() {
            "" => {
                let draft = desk.draft.trim();
                item.state.is_done() && (draft.is_empty() || !is_still(&item.desk.draft, draft))
            }
            text => !is_still(review, text),
        };
        self.is_guarded() && is_new
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
        let mut review = std::mem::take(&mut self.present.review);
        if !item.state.is_done() || review.trim().is_empty() {
            review.clone_from(&item.desk.review);
        }
        self.present = Present {
            id: Some(id),
            text,
            item,
            review,
            is_written: true,
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

    pub(super) fn take_up(&mut self, now: u64) {
        let Ok(Some(kept)) = self.tab.read(PRESENT) else {
            return;
        };
        if let Some((id, text)) = kept.split_once('\n')
            && let Ok(item) = file::read::<Item>(Kind::Review, text)
        {
            // One that is kept no longer is not brought back by that.
            if self.entries.contains_key(id) {
                self.use_item(id, now);
            }
            self.present = Present {
                id: Some(id.to_owned()),
                text: text.to_owned(),
                review: item.desk.review.clone(),
                item,
                is_written: false,
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
    /// there is none of that id, or nobody can read it. From `now` on, in milliseconds since 1970, it counts as
    /// used again.
    ///
    /// # Errors
    /// If the store is shut.
    pub fn take(&mut self, id: &str, now: u64) -> Result<Option<Item>, Trouble> {
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
        self.use_item(id, now);
        self.remember(Some((id, &text)));
        self.earlier = None;
        self.present = Present {
            id: Some(id.to_owned()),
            text,
            review: item.desk.review.clone(),
            item: item.clone(),
            is_written: false,
        };
        Ok(Some(item))
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
                self.set_state(&id, State::Answered, moment).map(drop)
            }
            _ => Ok(()),
        }
    }
}

/// Whether a text is still the one that lay there: it begins with half of it at least, and with all of one that is short, or
/// differs in one small place. Many reviews begin with the same few words, or end with them.
fn is_still(before: &str, text: &str) -> bool {
    const SHORT: usize = 20;
    let (before, text) = (before.trim(), text.trim());
    let length = before.chars().count();
    let pairs = before.chars().zip(text.chars());
    let opening = pairs.take_while(|(one, other)| one == other).count();
    let rest = length.min(text.chars().count()) - opening;
    let ends = before.chars().rev().zip(text.chars().rev()).take(rest);
    let closing = ends.take_while(|(one, other)| one == other).count();
    opening >= length.min(SHORT.max(length / 2)) || length - opening - closing <= length / 5
}
