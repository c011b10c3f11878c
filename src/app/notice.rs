//! One line that tells what just happened, with the way back. It leaves by itself.

use gloo_timers::callback::Interval;
use yew::prelude::*;

use super::DeskProps;
use super::bridge;
use super::button::button;
use super::focus;
use super::hands::Hands;
use crate::desk::{Action, Desk, Undo};

/// Milliseconds that a line stays. Ignored and allowed words can be brought back later too.
const STAY: u32 = 12_000;
/// Milliseconds that everything can be brought back which was cleared.
const STAY_CLEARED: u32 = 20_000;

/// Lets the line leave when it has been there long enough, and nobody is about to use it.
#[hook]
pub fn use_notice(desk: &Desk, hands: &Hands) {
    let hands = hands.clone();
    let cleared = is_clearing(desk);
    use_effect_with(desk.notice.as_ref().map(|notice| notice.id), move |id| {
        let stay = if cleared { STAY_CLEARED } else { STAY };
        let reader = hands.clone();
        let leaving = id.map(|id| {
            Interval::new(stay, move || {
                if !focus::is_in(".notice") {
                    reader.act(Action::Dismiss(id));
                }
            })
        });
        move || {
            drop(leaving);
            if cleared && !is_clearing(&hands.desk()) {
                bridge::say(bridge::GONE);
            }
        }
    });
}

/// Whether the line offers to bring back what was cleared.
fn is_clearing(desk: &Desk) -> bool {
    let undo = desk.notice.as_ref().and_then(|notice| notice.undo.as_ref());
    matches!(undo, Some(Undo::Cleared(_)))
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
