//! What is kept on this computer: the desk, in this tab's session storage and nowhere else.
//!
//! A reload or a crash loses nothing; closing the tab does. Storage may be shut off or full, and
//! what is read back may be broken: then the page says so and goes on.

use js_sys::JSON;
use web_sys::Storage;

use crate::desk::{Desk, Kept};

const KEY: &str = "bedside";

/// Why something could not be kept or read back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// The browser offers no storage here, or has no room left.
    Shut,
    /// What was kept cannot be read.
    Broken,
}

impl Trouble {
    /// What the page says about it.
    pub const fn sentence(self) -> &'static str {
        match self {
            Trouble::Shut => {
                "This browser keeps nothing for us. Your text is safe while the page is open, but a reload would lose it."
            }
            Trouble::Broken => {
                "What was kept from before could not be read, so the desk starts empty."
            }
        }
    }
}

/// The desk as it was left; a new one where nothing was kept.
pub fn read() -> Result<Desk, Trouble> {
    let text = storage()?.get_item(KEY).map_err(|_| Trouble::Shut)?;
    match text {
        None => Ok(Desk::default()),
        Some(text) => {
            let value = JSON::parse(&text).map_err(|_| Trouble::Broken)?;
            let kept: Kept = serde_wasm_bindgen::from_value(value).map_err(|_| Trouble::Broken)?;
            Ok(Desk::open(kept))
        }
    }
}

/// Keeps the desk; forgets what was kept when there is nothing on it.
pub fn write(desk: &Desk) -> Result<(), Trouble> {
    let storage = storage()?;
    if desk.is_blank() {
        return storage.remove_item(KEY).map_err(|_| Trouble::Shut);
    }
    let value = serde_wasm_bindgen::to_value(&desk.kept()).map_err(|_| Trouble::Broken)?;
    let text = JSON::stringify(&value).map_err(|_| Trouble::Broken)?;
    storage
        .set_item(KEY, &String::from(text))
        .map_err(|_| Trouble::Shut)
}

fn storage() -> Result<Storage, Trouble> {
    let window = web_sys::window().ok_or(Trouble::Shut)?;
    window.session_storage().ok().flatten().ok_or(Trouble::Shut)
}
