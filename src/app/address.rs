//! What the address's hash asks to be shown, such as `#record`.

use gloo_events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::{Event, History};
use yew::prelude::*;

use crate::rules::Rule;

/// What the address of a rule's page opens with, before the rule's code.
pub const RULES: &str = "#rule/";

/// The address of a rule's page.
pub fn of_rule(rule: &Rule) -> String {
    [RULES, rule.code].concat()
}

/// Follows the hash, as `read` understands it.
#[hook]
pub fn use_address<T: Clone + PartialEq + 'static>(read: fn(&str) -> T) -> T {
    let shown = use_state_eq(|| read(&hash()));
    let set = shown.setter();
    use_effect_with((), move |()| {
        let listener = web_sys::window().map(|window| {
            EventListener::new(&window, "hashchange", move |_| set.set(read(&hash())))
        });
        move || drop(listener)
    });
    (*shown).clone()
}

/// Shows something by its hash, as a link would.
pub fn go(hash: &str) {
    step(|history| history.push_state_with_url(&JsValue::NULL, "", Some(&["#", hash].concat())));
}

/// Back to the desk. The address is left without a hash, and *Back* does not open again what was closed.
pub fn leave() {
    if !hash().is_empty() {
        let href = web_sys::window().and_then(|window| window.location().href().ok());
        let bare = href.as_deref().and_then(|href| href.split('#').next());
        step(|history| history.replace_state_with_url(&JsValue::NULL, "", bare));
    }
}

/// Changes the address by a step in the history, and says so. To set the hash itself would scroll the page, and take the focus
/// from where it is.
fn step(change: impl FnOnce(&History) -> Result<(), JsValue>) {
    let Some(window) = web_sys::window() else {
        return;
    };
    // Refused only to somebody who does so hundreds of times in a minute.
    if window
        .history()
        .and_then(|history| change(&history))
        .is_ok()
        && let Ok(event) = Event::new("hashchange")
    {
        let _ = window.dispatch_event(&event);
    }
}

fn hash() -> String {
    web_sys::window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default()
}
