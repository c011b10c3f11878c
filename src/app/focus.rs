//! Where the focus goes when what had it is gone from the page: else it would fall to the top.

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement};

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

/// Where a press has taken its own button off the page: to what the selector finds, or else to the reply, once the page
/// is drawn. Where the focus is somewhere it stays there.
pub fn rescue(selector: &'static str) {
    let drawn = Timeout::new(0, move || {
        let lost = focused().is_none_or(|element| element.tag_name() == "BODY");
        if lost {
            give(nth(selector, 0).or_else(|| nth("#reply", 0)));
        }
    });
    drawn.forget();
}

/// Whether the focus is within what the selector finds.
pub fn is_in(selector: &str) -> bool {
    focused().is_some_and(|element| element.closest(selector).is_ok_and(|found| found.is_some()))
}

fn to(selector: &'static str, place: u32) {
    let drawn = Timeout::new(0, move || {
        give(nth(selector, place).or_else(|| nth(HEADING, 0)));
    });
    drawn.forget();
}

/// To the element, with the page where it is.
pub fn give(element: Option<Element>) {
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let still = js::object([("preventScroll", true.into())]);
        // Refused only by what takes no focus.
        let _ = element.focus_with_options(still.unchecked_ref());
    }
}

fn focused() -> Option<Element> {
    document()?.active_element()
}

/// The element of that place among all that the selector finds, or the last of them.
fn nth(selector: &str, place: u32) -> Option<Element> {
    let all = document()?.query_selector_all(selector).ok()?;
    let last = all.length().checked_sub(1)?;
    all.item(place.min(last))?.dyn_into().ok()
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
