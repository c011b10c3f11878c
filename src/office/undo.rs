//! Undo stays in its box where nothing is left to undo there.
//!
//! Chromium keeps one history for the whole page: whoever takes back all of a short reply, and presses the keys once more,
//! takes words out of the review. It asks the box that it is about to change, which is then not the one at hand.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlTextAreaElement};
use yew::prelude::*;

use super::document;
use crate::js;

/// Refuses what another box than the empty one at hand would lose or get back.
#[hook]
pub fn use_undo() {
    use_effect_with((), |()| {
        let options = EventListenerOptions::enable_prevent_default();
        let listener = document().map(|document| {
            EventListener::new_with_options(&document, "beforeinput", options, |event| {
                if strays(event) {
                    event.prevent_default();
                }
            })
        });
        move || drop(listener)
    });
}

/// Whether a step of the history goes to another box than the one at hand, in which nothing is left.
fn strays(event: &Event) -> bool {
    let at_hand = document().and_then(|document| document.active_element());
    let there = event.target() == at_hand.clone().map(Into::into);
    let area = at_hand.and_then(|at_hand| at_hand.dyn_into::<HtmlTextAreaElement>().ok());
    js::text(event, "inputType").starts_with("history")
        && !there
        && area.is_some_and(|area| area.value().is_empty())
}
