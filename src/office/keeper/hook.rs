//! When the shelf is looked after: a moment after each change, when the page is left, when a draft
//! wakes, when another tab was at it.

use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{EventTarget, StorageEvent};
use yew::prelude::*;

use super::Keeper;
use crate::app::bridge;
use crate::office::{Office, document};

/// Milliseconds without a change before it is kept.
const PAUSE: u32 = 400;

/// Milliseconds that a line stays which tells what just happened.
const STAY: u32 = 15_000;

/// Keeps the desk and the case, and follows what happens to what is kept.
#[hook]
pub fn use_keeping(office: &UseReducerHandle<Office>, keeper: &Keeper) {
    use_listeners(office, keeper);
    let changed = (office.front.clone(), office.case.clone());
    let saving = keeper.clone();
    use_effect_with(changed, move |(_, case)| {
        saving.note_case(case);
        let timeout = Timeout::new(PAUSE, move || {
            saving.save();
        });
        move || drop(timeout)
    });
    let waiting = keeper.clone();
    use_effect_with(office.shelf.entries.clone(), move |_| {
        let until = waiting.until_next_wake();
        let timeout = until.map(|until| Timeout::new(until, move || waiting.show()));
        move || drop(timeout)
    });
    let reader = keeper.clone();
    use_effect_with(office.shelf.said.clone(), move |said| {
        let timeout = said
            .is_some()
            .then(|| Timeout::new(STAY, move || reader.dismiss()));
        move || drop(timeout)
    });
}

#[hook]
fn use_listeners(office: &UseReducerHandle<Office>, keeper: &Keeper) {
    let (office, keeper) = (office.dispatcher(), keeper.clone());
    use_effect_with((), move |()| {
        keeper.tell(office);
        let listeners = listen(&keeper);
        move || drop(listeners)
    });
}

fn listen(keeper: &Keeper) -> Vec<EventListener> {
    let (Some(window), Some(document)) = (web_sys::window(), document()) else {
        return Vec::new();
    };
    vec![
        on(&document, bridge::COPIED, keeper, |keeper| {
            keeper.answered();
        }),
        on(&document, bridge::ANOTHER, keeper, |keeper| {
            keeper.start_new();
        }),
        // Before the page's own script empties the stores, so that it can be taken back.
        first(&window, bridge::CLEARING, keeper, |keeper| keeper.clear()),
        on(&window, "pagehide", keeper, |keeper| {
            keeper.save();
        }),
        // A computer that slept has not counted the time.
        on(&document, "visibilitychange", keeper, |keeper| {
            keeper.show();
        }),
        others(&window, keeper),
    ]
}

fn on(
    target: &EventTarget,
    name: &'static str,
    keeper: &Keeper,
    act: fn(&Keeper),
) -> EventListener {
    let keeper = keeper.clone();
    EventListener::new(target, name, move |_| act(&keeper))
}

fn first(
    target: &EventTarget,
    name: &'static str,
    keeper: &Keeper,
    act: fn(&Keeper),
) -> EventListener {
    let keeper = keeper.clone();
    let options = EventListenerOptions::run_in_capture_phase();
    EventListener::new_with_options(target, name, options, move |_| act(&keeper))
}

/// What other tabs do to the store that all share.
fn others(window: &EventTarget, keeper: &Keeper) -> EventListener {
    let keeper = keeper.clone();
    EventListener::new(window, "storage", move |event| {
        if let Some(event) = event.dyn_ref::<StorageEvent>() {
            let (name, old) = (event.key(), event.old_value());
            keeper.changed_outside(name.as_deref(), old.as_deref());
        }
    })
}
