//! What the address's hash asks to be shown, such as `#rule/privacy/treatment-detail`.

use gloo_events::EventListener;
use yew::prelude::*;

use crate::rules::{self, Rule};

/// What lies open over the desk.
#[derive(Clone, Copy, PartialEq)]
pub enum Shown {
    /// Nothing.
    Desk,
    /// The guide.
    Guide,
    /// The guide, at the rule of that code.
    Rule(&'static str),
    /// The list of keys.
    Keys,
}

impl Shown {
    /// Code of the rule to open.
    pub fn rule(self) -> Option<&'static str> {
        match self {
            Shown::Rule(code) => Some(code),
            _ => None,
        }
    }

    fn read(hash: &str) -> Shown {
        match hash.trim_start_matches('#') {
            "guide" => Shown::Guide,
            "keys" => Shown::Keys,
            hash => hash
                .strip_prefix("rule/")
                .and_then(rules::find)
                .map_or(Shown::Desk, |rule| Shown::Rule(rule.code)),
        }
    }
}

/// The address of a rule's page.
pub fn of_rule(rule: &Rule) -> String {
    format!("#rule/{}", rule.code)
}

/// What the hash asks to be shown.
#[hook]
pub fn use_shown() -> Shown {
    use_place(Shown::read)
}

/// Follows the hash, as `read` understands it.
#[hook]
pub fn use_place<T: Copy + PartialEq + 'static>(read: fn(&str) -> T) -> T {
    let shown = use_state_eq(|| read(&hash()));
    let set = shown.setter();
    use_effect_with((), move |()| {
        let listener = web_sys::window().map(|window| {
            EventListener::new(&window, "hashchange", move |_| set.set(read(&hash())))
        });
        move || drop(listener)
    });
    *shown
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
