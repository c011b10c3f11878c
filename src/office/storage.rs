//! The browser's stores: the tab's own, and the one that all tabs of this address share.

use web_sys::{Storage, Window};

use crate::shelf::{Memory, Store, Trouble};

/// Where things are kept: a [`Store`] of this page.
#[derive(Debug, Clone)]
pub enum WebStore {
    /// A store of the browser.
    Browser(Storage),
    /// The page itself, where the browser offers none.
    Page(Memory),
}

/// What belongs to this tab, and whether that outlives a reload.
pub fn tab() -> (WebStore, bool) {
    let storage = web_sys::window().and_then(|window| window.session_storage().ok().flatten());
    match storage {
        Some(storage) => (WebStore::Browser(storage), true),
        None => (WebStore::Page(Memory::default()), false),
    }
}

/// What all tabs share. A page opened from a disk has none: there the browser would hand it to every
/// other file on this computer.
pub fn computer() -> Option<WebStore> {
    let window = web_sys::window().filter(|window| !is_file(window))?;
    let storage = window.local_storage().ok().flatten()?;
    Some(WebStore::Browser(storage))
}

/// Whether the page was opened from a disk.
pub fn opened_from_a_disk() -> bool {
    web_sys::window().is_some_and(|window| is_file(&window))
}

fn is_file(window: &Window) -> bool {
    window.location().protocol().as_deref() == Ok("file:")
}

impl Store for WebStore {
    fn names(&self) -> Result<Vec<String>, Trouble> {
        match self {
            WebStore::Browser(storage) => {
                let count = storage.length().map_err(|_| Trouble::Shut)?;
                let name = |at| storage.key(at).ok().flatten();
                Ok((0..count).filter_map(name).collect())
            }
            WebStore::Page(memory) => memory.names(),
        }
    }

    fn read(&self, name: &str) -> Result<Option<String>, Trouble> {
        match self {
            WebStore::Browser(storage) => storage.get_item(name).map_err(|_| Trouble::Shut),
            WebStore::Page(memory) => memory.read(name),
        }
    }

    fn write(&self, name: &str, text: &str) -> Result<(), Trouble> {
        match self {
            WebStore::Browser(storage) => storage.set_item(name, text).map_err(|_| Trouble::Full),
            WebStore::Page(memory) => memory.write(name, text),
        }
    }

    fn remove(&self, name: &str) -> Result<(), Trouble> {
        match self {
            WebStore::Browser(storage) => storage.remove_item(name).map_err(|_| Trouble::Shut),
            WebStore::Page(memory) => memory.remove(name),
        }
    }
}
