//! One line that tells what just happened, with the way back. It leaves by itself.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::DeskProps;
use super::button::button;
use super::hands::Hands;
use crate::desk::{Action, Desk};

/// Milliseconds that a line stays. Ignored and allowed words can be brought back later too.
const STAY: u32 = 12_000;

/// Lets the line leave when it has been there long enough.
#[hook]
pub fn use_notice(desk: &Desk, hands: &Hands) {
    let hands = hands.clone();
    use_effect_with(desk.notice.as_ref().map(|notice| notice.id), move |id| {
        let timeout = id.map(|id| Timeout::new(STAY, move || hands.act(Action::Dismiss(id))));
        move || drop(timeout)
    });
}

/// The line, where there is one.
pub fn notice(DeskProps { desk, hands }: &DeskProps) -> Html {
    let Some(notice) = &desk.notice else {
        return html! {};
    };
    let id = notice.id;
    html! {
        <div class="notice">
            <p>{ &notice.text }</p>
            if let Some(undo) = notice.undo.clone() {
                { button("", "Undo", hands.on(move |_| Action::TakeBack(undo.clone()))) }
            }
            <button type="button" class="quiet" onclick={hands.on(move |_| Action::Dismiss(id))}>
                <span aria-hidden="true">{ "\u{d7}" }</span><span class="unseen">{ "Dismiss" }</span>
            </button>
        </div>
    }
}
