//! The questions that are asked before something is lost.

use yew::prelude::*;

use super::DeskProps;
use super::bridge;
use super::button::button;
use super::hands::Hands;
use super::modal::Modal;
use crate::desk::start::Spot;
use crate::desk::{Action, Question};

/// A way to go on: what its button says, and what it does.
type Way = (&'static str, fn(&Hands));

struct Words {
    title: &'static str,
    text: &'static str,
    no: &'static str,
    /// Which of the buttons stands out: *no* is the first.
    best: usize,
    ways: &'static [Way],
}

/// Asks what the desk wants to know. Copying asks in its own place, beside its button.
pub fn ask(DeskProps { desk, hands }: &DeskProps) -> Html {
    let words = match desk.asking {
        Some(Question::Clear) => Some(Words {
            title: "Clear everything?",
            text: "This erases the review, your reply, your notes and records, all reviews in progress and your practice's \
                   details from this page and this browser. Other open tabs keep the reviews and replies that they show.",
            no: "Keep it",
            best: 0,
            ways: &[("Clear everything", |hands| hands.clear())],
        }),
        Some(Question::Example) => Some(Words {
            title: "Load the example?",
            text: if bridge::has_office() {
                "What you have here is set aside, with your reviews in progress."
            } else {
                "It replaces what you have here."
            },
            no: "Keep mine",
            best: 1,
            ways: &[("Load it", |hands| hands.load_example_anyway())],
        }),
        Some(Question::Start) => Some(Words {
            title: "Your reply is not empty",
            text: "Add the draft below it, or replace it?",
            no: "Cancel",
            best: 2,
            ways: &[
                ("Replace it", |hands| hands.start_at(Spot::Instead)),
                ("Add it below", |hands| hands.start_at(Spot::Below)),
            ],
        }),
        Some(Question::Copy) | None => None,
    };
    let class = |best: bool| if best { "primary" } else { "" };
    let dismiss = hands.on(|()| Action::Answered);
    html! {
        <Modal id="ask" title={words.as_ref().map_or("", |words| words.title)} open={words.is_some()} on_close={dismiss}>
            if let Some(Words { text, no, best, ways, .. }) = words {
                <p>{ text }</p>
                <div class="answers">
                    { button(class(best == 0), no, hands.on(|_| Action::Answered)) }
                    { for ways.iter().enumerate().map(|(at, (label, act))| {
                        button(class(best == at + 1), *label, hands.does(move |hands| {
                            hands.act(Action::Answered);
                            act(hands);
                        }))
                    }) }
                </div>
            }
        </Modal>
    }
}
