//! When the shelf is looked after: a moment after each change, when the page is left, when a draft
//! wakes, when another tab was at it.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
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
    use_waking(office, keeper);
    let reader = keeper.clone();
    use_effect_with(office.shelf.said.clone(), move |said| {
        let timeout = said
            .is_some()
            .then(|| Timeout::new(STAY, move || reader.let_go()));
        move || drop(timeout)
    });
}

/// Shows each sleeping draft when its time has come. What another look has shown already counts too: the
/// computer may have slept, and its timers with it.
#[hook]
fn use_waking(office: &UseReducerHandle<Office>, keeper: &Keeper) {
    let keeper = keeper.clone();
    let asleep = (office.shelf.entries.clone(), office.shelf.awake.clone());
    use_effect_with(asleep, move |_| {
        let waiting = Waiting::default();
        wait(&keeper, &waiting);
        move || drop(waiting.take())
    });
}

/// The timer that is running.
type Waiting = Rc<RefCell<Option<Timeout>>>;

/// Waits for the next draft to wake, then for the one after it: that one wakes changes nothing of the others.
fn wait(keeper: &Keeper, waiting: &Waiting) {
    let (woken, again) = (keeper.clone(), waiting.clone());
    let timeout = keeper.until_next_wake().map(|until| {
        Timeout::new(until, move || {
            // Before it is shown: that may end this wait and begin another.
            wait(&woken, &again);
            woken.show();
        })
    });
    drop(waiting.replace(timeout));
}

#[hook]
fn use_listeners(office: &UseReducerHandle<Office>, keeper: &Keeper) {
    let (office, keeper) = (office.dispatcher(), keeper.clone());
    use_effect_with((), move |()| {
        keeper.connect(office);
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
        another(&document, keeper),
        clearing(&window, keeper),
        on(&document, bridge::BACK, keeper, |keeper| keeper.came_back()),
        on(&document, bridge::GONE, keeper, |keeper| keeper.gone()),
        on(&window, "pagehide", keeper, |keeper| {
            keeper.save();
            keeper.keep_practice();
        }),
        // A computer that slept has not counted the time.
        on(&document, "visibilitychange", keeper, |keeper| {
            keeper.seen();
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

/// Something else is to be laid on the desk: not while what lies there cannot be kept.
fn another(document: &EventTarget, keeper: &Keeper) -> EventListener {
    let (keeper, options) = (
        keeper.clone(),
        EventListenerOptions::enable_prevent_default(),
    );
    EventListener::new_with_options(document, bridge::ANOTHER, options, move |event| {
        if !keeper.set_down() {
            event.prevent_default();
        }
    })
}

/// Everything is to be cleared: before the page's own script empties the stores, so that it can be taken back. The desk is told where it
/// is more than what lies there.
fn clearing(window: &EventTarget, keeper: &Keeper) -> EventListener {
    let keeper = keeper.clone();
    let options = EventListenerOptions {
        phase: EventListenerPhase::Capture,
        passive: false,
    };
    EventListener::new_with_options(window, bridge::CLEARING, options, move |event| {
        if keeper.clear() {
            event.prevent_default();
        }
    })
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
