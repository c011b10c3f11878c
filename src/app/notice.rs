//! One line that tells what just happened, with the way back. It leaves by itself.

use gloo_timers::callback::Interval;
use yew::prelude::*;

use super::DeskProps;
use super::button::button;
use super::focus;
use super::hands::Hands;
use crate::desk::{Action, Desk};

/// Milliseconds that a line stays. Ignored and allowed words can be brought back later too.
const STAY: u32 = 12_000;

/// Lets the line leave when it has been there long enough, and nobody is about to use it.
#[hook]
pub fn use_notice(desk: &Desk, hands: &Hands) {
    let hands = hands.clone();
    use_effect_with(desk.notice.as_ref().map(|notice| notice.id), move |id| {
        let leaving = id.map(|id| {
            Interval::new(STAY, move || {
                if !focus::is_in(".notice") {
                    hands.act(Action::Dismiss(id));
                }
            })
        });
        move || drop(leaving)
    });
}

/// The line, where there is one.
pub fn notice(DeskProps { desk, hands }: &DeskProps) -> Html {
    let Some(notice) = &desk.notice else {
        return html! {};
    };
    let id = notice.id;
    let dismiss = hands.does(move |hands| {
        hands.act(Action::Dismiss(id));
        focus::rescue("#reply");
    });
    html! {
        <div class="notice">
            <p>{ &notice.text }</p>
            if notice.undo.is_some() {
                { button("", "Undo", hands.does(|hands| hands.take_back())) }
            }
            <button type="button" class="quiet" onclick={dismiss}>
                <span aria-hidden="true">{ "\u{d7}" }</span><span class="unseen">{ "Dismiss" }</span>
            </button>
        </div>
    }
}
