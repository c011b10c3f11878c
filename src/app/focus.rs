//! Where the focus goes when what had it is gone from the page: else it would fall to the top.

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement};

use crate::js;

/// The findings' heading: where the focus goes when there is nothing nearer.
const HEADING: &str = "#findings-title";

/// The place in the list of the card that has the focus; `None` where none has it.
pub fn card() -> Option<u32> {
    let document = document()?;
    let card = document.active_element()?.closest(".card").ok()??;
    let cards = document.query_selector_all(".card").ok()?;
    (0..cards.length()).find(|&at| cards.item(at).as_ref() == Some(card.as_ref()))
}

/// To the card at that place of the list, or the last one; to the heading where none is left. Once it is drawn.
pub fn to_card(place: u32) {
    to(".card .jump", place);
}

/// To the findings' heading, once the page is drawn.
pub fn to_findings() {
    to(HEADING, 0);
}

/// To the button that copies, once the page is drawn.
pub fn to_copy() {
    to(".copy", 0);
}

fn to(selector: &'static str, place: u32) {
    let drawn = Timeout::new(0, move || {
        let element = nth(selector, place).or_else(|| nth(HEADING, 0));
        if let Some(element) = element {
            let still = js::object([("preventScroll", true.into())]);
            // Refused only by what takes no focus.
            let _ = element.focus_with_options(still.unchecked_ref());
        }
    });
    drawn.forget();
}

/// The element of that place among all that the selector finds, or the last of them.
fn nth(selector: &str, place: u32) -> Option<HtmlElement> {
    let all = document()?.query_selector_all(selector).ok()?;
    let last = all.length().checked_sub(1)?;
    all.item(place.min(last))?.dyn_into().ok()
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
