//! The keys: the one listener that hears them, and what it does then. The office shows the list of them (`office/keys.rs`).

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};
use yew::prelude::*;

use super::address;
use super::focus;
use super::hands::Hands;
use super::modal::open_dialog;
use crate::desk::Question;
use crate::js;

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
        "Escape" if hands.desk().asking == Some(Question::Copy) => hands.go_back(),
        "Enter" | "NumpadEnter" if command && !key.alt_key() => hands.copy(),
        // On a Mac these keys also begin a letter: 'ñ'. In a box where a name may stand they go on doing so.
        code if key.alt_key() && !command && !(is_letter_begun(key) && is_typing(key)) => {
            match code {
                "KeyR" => hands.focus_review(),
                "KeyW" => hands.focus_reply(),
                "KeyN" => hands.go(1),
                "KeyP" => hands.go(-1),
                "KeyG" => hands.start(),
                "KeyU" => hands.take_back(),
                _ => match code.strip_prefix("Digit").map(str::as_bytes) {
                    Some([number @ b'1'..=b'9']) => hands.fix_current(usize::from(number - b'1')),
                    _ => return false,
                },
            }
        }
        _ if js::text(key, "key") == "?" && !command && !is_typing(key) => address::go("keys"),
        _ => return false,
    }
    true
}

/// Whether the key is the first half of an accented letter, anywhere but in the reply.
fn is_letter_begun(key: &KeyboardEvent) -> bool {
    js::text(key, "key") == "Dead" && !focus::is_in("#reply")
}

fn is_typing(key: &KeyboardEvent) -> bool {
    let element = key
        .target()
        .and_then(|target| target.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| {
        matches!(element.tag_name().as_str(), "TEXTAREA" | "INPUT" | "SELECT")
    })
}
