//! One line that tells what just happened, with the way back. It leaves by itself.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::DeskProps;
use crate::desk::Action;

/// Milliseconds that a line stays. Ignored and allowed words can be brought back later too.
const STAY: u32 = 20_000;

/// The line, where there is one.
#[component]
pub fn NoticeLine(DeskProps { desk, hands }: &DeskProps) -> Html {
    let id = desk.notice.as_ref().map(|notice| notice.id);
    let leave = hands.clone();
    use_effect_with(id, move |id| {
        let timeout = id.map(|id| Timeout::new(STAY, move || leave.act(Action::Dismiss(id))));
        move || drop(timeout)
    });
    let Some(notice) = &desk.notice else {
        return html! {};
    };
    let id = notice.id;
    html! {
        <div class="notice">
            <p>{ &notice.text }</p>
            if let Some(undo) = notice.undo.clone() {
                <button type="button" onclick={hands.on(move |_| Action::TakeBack(undo.clone()))}>{ "Undo" }</button>
            }
            <button type="button" class="quiet" onclick={hands.on(move |_| Action::Dismiss(id))}>
                <span aria-hidden="true">{ "\u{d7}" }</span><span class="unseen">{ "Dismiss" }</span>
            </button>
        </div>
    }
}
