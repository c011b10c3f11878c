//! The questions that are asked before something is lost.

use yew::prelude::*;

use super::DeskProps;
use super::button::button;
use super::modal::Modal;
use crate::desk::{Action, Question};

struct Words {
    title: &'static str,
    text: &'static str,
    no: &'static str,
    yes: &'static str,
    action: Action,
}

/// Asks what the desk wants to know. Copying asks in its own place, beside its button.
pub fn ask(DeskProps { desk, hands }: &DeskProps) -> Html {
    let words = match desk.asking {
        Some(Question::Clear) => Some(Words {
            title: "Clear everything?",
            text: "The review, your reply and all you chose here go from this page and from this browser.",
            no: "Keep it",
            yes: "Clear everything",
            action: Action::Clear,
        }),
        Some(Question::Example) => Some(Words {
            title: "Load the example?",
            text: "It takes the place of what you have here.",
            no: "Keep mine",
            yes: "Load it",
            action: Action::LoadExample,
        }),
        Some(Question::Copy) | None => None,
    };
    let dismiss = hands.on(|()| Action::Answered);
    html! {
        <Modal id="ask" title={words.as_ref().map_or("", |words| words.title)} open={words.is_some()} on_close={dismiss}>
            if let Some(Words { text, no, yes, action, .. }) = words {
                <p>{ text }</p>
                <div class="answers">
                    { button("", no, hands.on(|_| Action::Answered)) }
                    { button("primary", yes, hands.does(move |hands| {
                        hands.act(Action::Answered);
                        hands.act(action.clone());
                    })) }
                </div>
            }
        </Modal>
    }
}
