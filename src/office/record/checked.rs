//! Whether a text tells something about a patient: the desk's own engine is asked after a pause.

use gloo_timers::callback::Timeout;
use js_sys::{Function, Object};
use wasm_bindgen::JsCast;
use yew::prelude::*;

use crate::js;

/// Milliseconds without a key before a text is looked at.
const PAUSE: u32 = 700;

/// The most characters that are shown of each place.
const SHOWN: usize = 80;

/// The most places that are shown: a field that holds more is read again after the first are put right.
const MOST: usize = 6;

/// The words of a text that may tell something about a patient; looked for when it has rested.
#[hook]
pub fn use_checked(text: &str) -> UseStateHandle<Vec<String>> {
    let words = use_state_eq(Vec::new);
    let set = words.setter();
    use_effect_with(text.to_owned(), move |text| {
        let text = text.clone();
        let timeout = Timeout::new(PAUSE, move || set.set(telling(&text)));
        move || drop(timeout)
    });
    words
}

/// What privacy rules find that must not be said, each place once.
fn telling(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    if text.trim().is_empty() {
        return words;
    }
    let door = js::field(&js_sys::global(), "bedside");
    let lint = js::field(&door, "lint");
    let Some(lint) = lint.dyn_ref::<Function>() else {
        return words;
    };
    let report = lint.call2(&door, &text.into(), &Object::new());
    for finding in js::items(&js::field(&report.unwrap_or_default(), "findings")) {
        let found = js::text(&finding, "text");
        let grave = js::text(&finding, "severity") == "error"
            && js::text(&finding, "rule").starts_with("privacy/");
        if grave && !found.is_empty() && !words.contains(&found) {
            words.push(found);
        }
        if words.len() == MOST {
            break;
        }
    }
    words
}

/// The remark under a field, in a place that is announced when it fills.
pub fn remark(id: &str, words: &[String]) -> Html {
    html! {
        <p id={format!("{id}-remark")} class="telling" aria-live="polite">
            if !words.is_empty() {
                <b>{ "Check this. " }</b>
                { "It may tell something about a patient: " }
                { for words.iter().enumerate().map(|(at, found)| html! {
                    <>if at > 0 { { ", " } }<q>{ short(found) }</q></>
                }) }
                { ". If it does, leave it out." }
            }
        </p>
    }
}

fn short(text: &str) -> String {
    let mut chars = text.chars();
    let mut start: String = chars.by_ref().take(SHOWN).collect();
    if chars.next().is_some() {
        start.push('\u{2026}');
    }
    start
}
