//! The desk as the office sees it, and what the office asks of it.

use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use js_sys::{Function, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use yew::prelude::*;

use super::{Act, Office, document};
use crate::app::{bridge, js};
use crate::desk::Kept;
use crate::store;

/// The desk as it lies: what would survive a reload.
pub type Front = Kept;

/// Milliseconds without a change of the desk before the office looks at it again.
const PAUSE: u32 = 200;

/// Looks at the desk now, and again whenever it has changed.
#[hook]
pub fn use_front(office: &UseReducerHandle<Office>) {
    let office = office.dispatcher();
    use_effect_with((), move |()| {
        let waiting = Rc::new(std::cell::RefCell::new(None::<Timeout>));
        let look = move || {
            if let Some(front) = look() {
                office.dispatch(Act::Front(front));
            }
        };
        look();
        let listener = document().map(|document| {
            EventListener::new(&document, bridge::CHANGED, move |_| {
                let look = look.clone();
                let later = Timeout::new(PAUSE, look);
                drop(waiting.borrow_mut().replace(later));
            })
        });
        move || drop(listener)
    });
}

/// The desk as it lies; `None` while it is not open.
pub fn look() -> Option<Front> {
    let front = call("desk", &JsValue::UNDEFINED)?;
    Some(store::from_js(&front))
}

/// What each rule says of itself, in the order in which the page shows them; nothing while the desk is not open.
pub fn rules() -> Vec<JsValue> {
    let rules = call("rules", &JsValue::UNDEFINED);
    rules.map(|rules| js::items(&rules)).unwrap_or_default()
}

/// Asks the desk to change these parts, as its own buttons would: see [`crate::app::bridge`].
pub fn ask<const N: usize>(change: [(&str, JsValue); N]) {
    call("act", &js::object(change));
}

/// Says one line at the head of the desk.
pub fn tell(line: &str) {
    ask([("tell", line.into())]);
}

/// Hands the desk what its second opinion has learned, and the rules' late phrases.
pub(super) fn teach(weights: &[u8], late: &str) {
    if let Some((bedside, door)) = door("learn") {
        // The desk takes what is whole, and says nothing of the rest.
        let _ = door.call2(&bedside, &Uint8Array::from(weights).into(), &late.into());
    }
}

/// Opens a door in the office's wall, through which the desk may ask.
pub(super) fn open(name: &str, door: JsValue) {
    let bedside = js::field(&js_sys::global(), "bedside");
    // Where the window is sealed the desk works alone.
    let _ = Reflect::set(&bedside, &name.into(), &door);
}

fn call(name: &str, argument: &JsValue) -> Option<JsValue> {
    let (bedside, door) = door(name)?;
    door.call1(&bedside, argument).ok()
}

/// A door of the desk, and the object that it stands on.
fn door(name: &str) -> Option<(JsValue, Function)> {
    let bedside = js::field(&js_sys::global(), "bedside");
    let door = Reflect::get(&bedside, &name.into()).ok()?;
    Some((bedside, door.dyn_into().ok()?))
}
