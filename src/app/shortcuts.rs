//! The keys: what each does, and the one listener that hears them.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};
use yew::prelude::*;

use super::hands::Hands;
use super::modal::open_dialog;
use super::place;
use crate::js;

/// A row of the list of keys.
pub struct Key {
    /// What is pressed, one key each.
    pub keys: &'static [&'static str],
    /// What it does.
    pub does: &'static str,
}

/// Everything that the keyboard can do beyond Tab and Enter.
pub const KEYS: &[Key] = &[
    Key {
        keys: &["Alt", "R"],
        does: "Go to the review",
    },
    Key {
        keys: &["Alt", "W"],
        does: "Go to your reply",
    },
    Key {
        keys: &["Alt", "N"],
        does: "Go to the next finding",
    },
    Key {
        keys: &["Alt", "P"],
        does: "Go to the previous finding",
    },
    Key {
        keys: &["Alt", "G"],
        does: "Start me off with a first draft",
    },
    Key {
        keys: &["Alt", "1"],
        does: "Use the first fix of the current finding; 2 and 3 for the others",
    },
    Key {
        keys: &["Alt", "U"],
        does: "Take back what the line at the top tells",
    },
    Key {
        keys: &["Ctrl", "Enter"],
        does: "Copy the reply",
    },
    Key {
        keys: &["Ctrl", "Z"],
        does: "Undo what was typed or fixed",
    },
    Key {
        keys: &["?"],
        does: "Show this list (outside a text box)",
    },
    Key {
        keys: &["Esc"],
        does: "Close whatever is open",
    },
];

/// Listens as long as the page lives.
#[hook]
pub fn use_shortcuts(hands: &Hands) {
    let hands = hands.clone();
    use_effect_with((), move |()| {
        let listener = web_sys::window()
            .and_then(|window| window.document())
            .map(|document| {
                let options = EventListenerOptions::enable_prevent_default();
                EventListener::new_with_options(&document, "keydown", options, move |event| {
                    let handled = event.dyn_ref().is_some_and(|key| press(&hands, key));
                    if handled {
                        event.prevent_default();
                    }
                })
            });
        move || drop(listener)
    });
}

/// Does what the key asks for. Goes by the key's place on the board where Alt changes its letter; a browser that
/// fills in a form sends a key that has neither place nor letter.
fn press(hands: &Hands, key: &KeyboardEvent) -> bool {
    if key.is_composing() || open_dialog().is_some() {
        return false;
    }
    let command = key.ctrl_key() || key.meta_key();
    match js::text(key, "code").as_str() {
        "Enter" | "NumpadEnter" if command && !key.alt_key() => hands.copy(),
        code if key.alt_key() && !command => match code {
            "KeyR" => hands.focus_review(),
            "KeyW" => hands.focus_reply(),
            "KeyN" => hands.go(1),
            "KeyP" => hands.go(-1),
            "KeyG" => hands.start(),
            "KeyU" => hands.take_back(),
            "Digit1" => hands.fix_current(0),
            "Digit2" => hands.fix_current(1),
            "Digit3" => hands.fix_current(2),
            _ => return false,
        },
        _ if js::text(key, "key") == "?" && !command && !is_typing(key) => place::go("keys"),
        _ => return false,
    }
    true
}

fn is_typing(key: &KeyboardEvent) -> bool {
    let element = key
        .target()
        .and_then(|target| target.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| {
        matches!(element.tag_name().as_str(), "TEXTAREA" | "INPUT" | "SELECT")
    })
}
