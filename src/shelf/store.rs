//! Where things are kept under a name: a browser's storage, or the page's own memory.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Why something could not be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// The browser allows no storage here.
    Shut,
    /// There is no room left, or the browser takes no more.
    Full,
}

/// A place that keeps texts under names.
pub trait Store {
    /// All names.
    ///
    /// # Errors
    /// If the place is shut.
    fn names(&self) -> Result<Vec<String>, Trouble>;

    /// The text of that name.
    ///
    /// # Errors
    /// If the place is shut.
    fn read(&self, name: &str) -> Result<Option<String>, Trouble>;

    /// Keeps a text under a name, in place of the one before.
    ///
    /// # Errors
    /// If the place is shut or full; the text before is still there then.
    fn write(&self, name: &str, text: &str) -> Result<(), Trouble>;

    /// Forgets a name; one that is not there is no error.
    ///
    /// # Errors
    /// If the place is shut.
    fn remove(&self, name: &str) -> Result<(), Trouble>;
}

/// The page's own memory: gone with the page. All copies are the same place.
#[derive(Debug, Clone, Default)]
pub struct Memory(Rc<RefCell<BTreeMap<String, String>>>);

impl Store for Memory {
    fn names(&self) -> Result<Vec<String>, Trouble> {
        Ok(self.0.borrow().keys().cloned().collect())
    }

    fn read(&self, name: &str) -> Result<Option<String>, Trouble> {
        Ok(self.0.borrow().get(name).cloned())
    }

    fn write(&self, name: &str, text: &str) -> Result<(), Trouble> {
        self.0.borrow_mut().insert(name.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, name: &str) -> Result<(), Trouble> {
        self.0.borrow_mut().remove(name);
        Ok(())
    }
}
