//! What the address's hash asks to be shown, such as `#record`.

use gloo_events::EventListener;
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
pub fn use_place<T: Clone + PartialEq + 'static>(read: fn(&str) -> T) -> T {
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
    if let Some(window) = web_sys::window() {
        // Setting a hash fails only where scripts may not navigate at all.
        let _ = window.location().set_hash(hash);
    }
}

/// Back to the desk.
pub fn leave() {
    if !hash().is_empty() {
        go("");
    }
}

fn hash() -> String {
    web_sys::window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default()
}
