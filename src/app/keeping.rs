//! Keeps the desk while the tab lives: a moment after each change, and when the page is left.

use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::hands::Hands;
use crate::desk::{Action, Desk};
use crate::store::{self, Unkept};

/// Milliseconds without a change before it is kept.
const PAUSE: u32 = 400;

/// The desk as it was left, or an empty one that says why.
pub fn open() -> Desk {
    store::read().unwrap_or_else(|unkept| told(&Desk::default(), unkept))
}

fn told(desk: &Desk, unkept: Unkept) -> Desk {
    desk.apply(Action::Tell(unkept.sentence().to_owned()))
}

/// Keeps the desk; says once if the browser won't.
#[hook]
pub fn use_keeping(desk: &Rc<Desk>, hands: &Hands) {
    let told = use_mut_ref(|| false);
    let keep = {
        let hands = hands.clone();
        move || {
            let kept = store::write(&hands.desk());
            if let Err(unkept) = kept
                && !told.replace(true)
            {
                hands.act(Action::Tell(unkept.sentence().to_owned()));
            }
        }
    };
    let later = keep.clone();
    use_effect_with(desk.clone(), move |_| {
        let timeout = Timeout::new(PAUSE, later);
        move || drop(timeout)
    });
    use_effect_with((), move |()| {
        let listener = web_sys::window()
            .map(|window| EventListener::new(&window, "pagehide", move |_| keep()));
        move || drop(listener)
    });
}
