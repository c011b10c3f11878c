//! What the office, the page's second module, sees of the desk and does to it.
//!
//! The two share no memory. The desk says on the document that it has changed ([`CHANGED`]), that the reply is wanted or was
//! copied ([`COPYING`], [`COPIED`]), that everything is about to be cleared ([`CLEARING`]) and whether it comes back ([`BACK`], [`GONE`]),
//! or that something else is about to be laid on it ([`ANOTHER`]); `window.bedside.desk()` tells how it lies, and `window.bedside.act(change)` changes it as its own buttons
//! would. `window.bedside.rules()` tells what each rule says of itself, for the guide. `window.bedside.learn(weights, phrases)` takes what
//! the office brings along: the second opinion's weights, and the rules' late phrases. The office in turn puts `window.bedside.draft(number)` there, which writes first drafts.

use std::rc::Rc;

use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Event, EventInit};
use yew::prelude::*;

use super::checker::Word;
use super::hands::Hands;
use crate::context;
use crate::desk::{Action, Caution, Desk};
use crate::finding::Utf16Span;
use crate::guide::Situation;
use crate::js;
use crate::opinion;
use crate::platform::Platform;
use crate::rules::{REGISTRY, bank};
use crate::script;
use crate::store;

/// Said after everything that somebody did at the desk, once the draft has been judged anew where that changes anything.
pub const CHANGED: &str = "bedside-changed";
/// Said when somebody wants the reply copied, whether or not the browser does it: `site/embedded.js` gives it away then.
pub const COPYING: &str = "bedside-copying";
/// Said when the reply was copied, by us or by its writer's own hands.
pub const COPIED: &str = "bedside-copied";
/// Asked when everything is about to be cleared. `site/start.js` empties the stores then; the office says no where it clears more than
/// the desk, which tells so then and offers the way back for both.
pub const CLEARING: &str = "bedside-clearing";
/// Said when what was cleared is back on the desk, so that the office brings back the rest.
pub const BACK: &str = "bedside-back";
/// Said when what was cleared is offered no longer, so that nobody holds it any more.
pub const GONE: &str = "bedside-gone";
/// Asked when something else is about to be laid on the desk, by us or by `site/embedded.js`: what lies there goes to the shelf first.
/// Where that fails the office refuses, and what lies there stays.
pub const ANOTHER: &str = "bedside-another";

/// Says something to whoever listens on the document.
pub fn say(name: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    if let (Some(document), Ok(event)) = (document, Event::new(name)) {
        // It fails only for an event that is on its way already.
        let _ = document.dispatch_event(&event);
    }
}

/// Asks whoever listens on the document; whether nobody refuses.
pub fn ask(name: &str) -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let refusable = EventInit::new();
    refusable.set_cancelable(true);
    match (document, Event::new_with_event_init_dict(name, &refusable)) {
        (Some(document), Ok(event)) => document.dispatch_event(&event).unwrap_or(true),
        _ => true,
    }
}

/// Opens the desk to the office, and says when it has changed.
#[hook]
pub fn use_bridge(desk: &Rc<Desk>, hands: &Hands) {
    let hands = hands.clone();
    use_effect_with((), move |()| open(&hands));
    use_effect_with(desk.clone(), |desk| {
        if desk.fresh {
            say(CHANGED);
        }
    });
}

fn open(hands: &Hands) {
    let bedside = js::field(&js_sys::global(), "bedside");
    let seen = hands.clone();
    let desk = Closure::<dyn Fn() -> JsValue>::new(move || store::to_js(&seen.desk().kept()));
    let acting = hands.clone();
    let act = Closure::<dyn Fn(JsValue)>::new(move |change| act(&acting, &change));
    let hands = hands.clone();
    let learn = Closure::<dyn Fn(Vec<u8>, String)>::new(move |weights: Vec<u8>, late: String| {
        let (judges, knows) = (opinion::learn(&weights), bank::learn(&late));
        if judges || knows {
            hands.check_soon(Word::Unfinished);
        }
    });
    let rules = Closure::<dyn Fn() -> JsValue>::new(|| {
        js::list(REGISTRY.iter().map(|rule| script::rule(rule)))
    });
    for (name, door) in [
        ("desk", desk.into_js_value()),
        ("act", act.into_js_value()),
        ("learn", learn.into_js_value()),
        ("rules", rules.into_js_value()),
    ] {
        // Where the window is sealed the desk works alone.
        let _ = Reflect::set(&bedside, &name.into(), &door);
    }
}

/// Carries out each part of a change; what is missing or of another kind is left as it was.
fn act(hands: &Hands, change: &JsValue) {
    let text = |name| js::field(change, name).as_string();
    let given = |name| Some(js::field(change, name)).filter(JsValue::is_object);
    if let Some(kept) = given("open") {
        hands.act(Action::Open(store::from_js(&kept)));
    }
    if let Some(profile) = given("profile") {
        hands.act(Action::Profile(script::profile(&profile)));
    }
    if let Some(situation) = text("situation").and_then(|name| Situation::from_name(&name)) {
        hands.act(Action::Situation(situation));
    }
    if let Some(platform) = text("platform").and_then(|name| Platform::from_name(&name)) {
        hands.act(Action::Platform(platform));
    }
    if let Some(name) = text("reviewer") {
        hands.act(Action::Reviewer(name));
    }
    if let Some(stars) = js::field(change, "stars").as_f64() {
        hands.act(Action::Stars(context::stars(stars)));
    }
    if let Some(line) = text("tell") {
        hands.act(Action::Tell(line));
    }
    if let Some(caution) = given("caution") {
        let caution = Caution {
            line: js::text(&caution, "line"),
            copied: js::text(&caution, "copied"),
        };
        // The office tells it again with each look at the desk: what is known changes nothing.
        if caution != hands.desk().cautioned {
            hands.act(Action::Caution(caution));
        }
    }
    if let Some(words) = text("insert") {
        hands.insert(&words);
    }
    if let [start, end] = js::items(&js::field(change, "mark")).as_slice() {
        let at = |value: &JsValue| value.as_f64().unwrap_or_default() as u32;
        hands.mark_review(Utf16Span {
            start: at(start),
            end: at(end),
        });
    }
}

/// Whether the office is open, so that what is set down is kept. `site/start.js` shuts its door where a part of the page has stopped.
pub fn has_office() -> bool {
    writer().is_some()
}

/// What writes first drafts: the office's door.
fn writer() -> Option<Function> {
    let bedside = js::field(&js_sys::global(), "bedside");
    js::field(&bedside, "draft").dyn_into().ok()
}

/// The first draft of that number, written by the office; `None` while it is not open.
pub fn draft(number: u64) -> Option<String> {
    let text = writer()?.call1(&JsValue::NULL, &JsValue::from(number as f64));
    text.ok()?.as_string()
}
