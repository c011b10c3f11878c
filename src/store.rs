//! The desk as this tab keeps it, in its session storage, for a reload. What the office keeps besides, and for how
//! long, is the shelf's ([`crate::shelf`]).
//!
//! A reload or a crash loses nothing; closing the tab does. Storage may be shut off or full, and
//! what is read back may be broken: then the page says so and goes on.

use js_sys::JSON;
use wasm_bindgen::JsValue;
use web_sys::Storage;

use crate::context::{self, Allowed};
use crate::desk::{Desk, Kept};
use crate::guide::Situation;
use crate::js;
use crate::platform::Platform;

const KEY: &str = "bedside";

/// Why something could not be kept or read back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unkept {
    /// The browser offers no storage here, or has no room left.
    Shut,
    /// What was kept cannot be read.
    Broken,
}

impl Unkept {
    /// What the page says about it.
    pub const fn sentence(self) -> &'static str {
        match self {
            Unkept::Shut => {
                "This browser cannot keep your text. It is safe while the page is open, but a reload would lose it."
            }
            Unkept::Broken => {
                "What was kept from before could not be read, so the desk starts empty."
            }
        }
    }
}

/// The desk as it was left; a new one where nothing was kept.
///
/// # Errors
/// If the browser offers no store, or what is kept there is no desk.
pub fn read() -> Result<Desk, Unkept> {
    let value = kept(&storage()?)?;
    Ok(Desk::open(from_js(&value)))
}

/// What is kept, as it was written; `null` where nothing is.
fn kept(storage: &Storage) -> Result<JsValue, Unkept> {
    let text = storage.get_item(KEY).map_err(|_| Unkept::Shut)?;
    let Some(text) = text else {
        return Ok(JsValue::NULL);
    };
    let value = JSON::parse(&text).map_err(|_| Unkept::Broken)?;
    value.is_object().then_some(value).ok_or(Unkept::Broken)
}

/// Keeps the desk; forgets what was kept when there is nothing on it.
///
/// # Errors
/// If the browser offers no store, or the store takes no more.
pub fn write(desk: &Desk) -> Result<(), Unkept> {
    let storage = storage()?;
    if desk.is_untouched() {
        return match kept(&storage) {
            // What cannot be read stays until there is something to keep in its place.
            Err(Unkept::Broken) => Ok(()),
            _ => storage.remove_item(KEY).map_err(|_| Unkept::Shut),
        };
    }
    let text = JSON::stringify(&to_js(&desk.kept())).map_err(|_| Unkept::Broken)?;
    storage
        .set_item(KEY, &String::from(text))
        .map_err(|_| Unkept::Shut)
}

/// What is kept, as an object to be written down.
pub fn to_js(kept: &Kept) -> JsValue {
    let allowed = kept.allowed.iter().map(|entry| {
        js::object([
            ("rule", entry.rule.as_str().into()),
            ("text", entry.text.as_str().into()),
        ])
    });
    js::object([
        ("review", kept.review.as_str().into()),
        ("reviewer", kept.reviewer.as_str().into()),
        ("stars", kept.stars.into()),
        ("situation", kept.situation.as_str().into()),
        ("platform", kept.platform.as_str().into()),
        ("draft", kept.draft.as_str().into()),
        ("allowed", js::list(allowed)),
    ])
}

/// What was kept. A field that is missing or of another kind counts as empty: the rest is saved.
pub fn from_js(value: &JsValue) -> Kept {
    let stars = js::field(value, "stars").as_f64();
    let allowed = js::items(&js::field(value, "allowed"));
    Kept {
        review: js::text(value, "review"),
        reviewer: js::text(value, "reviewer"),
        stars: stars.and_then(context::stars),
        situation: Situation::from_name(&js::text(value, "situation")).unwrap_or_default(),
        platform: Platform::from_name(&js::text(value, "platform")).unwrap_or_default(),
        draft: js::text(value, "draft"),
        allowed: allowed
            .iter()
            .map(|entry| Allowed {
                rule: js::text(entry, "rule"),
                text: js::text(entry, "text"),
            })
            .collect(),
    }
}

fn storage() -> Result<Storage, Unkept> {
    let window = web_sys::window().ok_or(Unkept::Shut)?;
    window.session_storage().ok().flatten().ok_or(Unkept::Shut)
}
