//! Undo stays in its box where nothing is left to undo there.
//!
//! Chromium keeps one history for the whole page: whoever takes back all of a short reply, and presses the keys once more,
//! takes words out of the review. It asks the box that it is about to change, which is then not the one at hand.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Document, Event, HtmlTextAreaElement};
use yew::prelude::*;

use crate::js;

/// Refuses what another box than the empty one at hand would lose or get back.
#[hook]
pub fn use_undo() {
    use_effect_with((), |()| {
        let listener = web_sys::window()
            .and_then(|window| window.document())
            .map(listen);
        move || drop(listener)
    });
}

fn listen(document: Document) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    let page = document.clone();
    EventListener::new_with_options(&page, "beforeinput", options, move |event| {
        if strays(&document, event) {
            event.prevent_default();
        }
    })
}

/// Whether a step of the history goes to another box than the one at hand, in which nothing is left.
fn strays(document: &Document, event: &Event) -> bool {
    js::text(event, "inputType").starts_with("history")
        && document.active_element().is_some_and(|at_hand| {
            let area = at_hand.dyn_ref::<HtmlTextAreaElement>();
            let blank = area.is_some_and(|area| area.value().is_empty());
            blank && event.target().as_deref() != Some(&at_hand)
        })
}
