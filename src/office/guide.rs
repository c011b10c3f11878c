//! The guide: seven steps from a bad review to a good answer, and every rule of the desk.

use yew::prelude::*;

use super::front;
use super::rule_page::{RulePage, element_id};
use crate::app::address;
use crate::app::modal::Modal;
use crate::guide::Step;

/// What each step asks for, in our own words.
const fn advice(step: Step) -> &'static str {
    match step {
        Step::Calm => {
            "A harsh review stings, and the first answer that comes to mind is seldom the one to post. Get up, \
             breathe, come back. Every practice gets a harsh review now and then, and it can show what to do better."
        }
        Step::Read => {
            "Read it two or three times and ask: What went wrong? Is it about one person? What did they hope for? Is \
             there a kind word in it? Your reply is about the answers."
        }
        Step::Address => {
            "Call first, if you can: some things are best settled by phone, and some reviews are best left \
             unanswered. In public, write to the person about how they felt. Leave out every treatment, even one \
             they named themselves: that was theirs to tell and is not yours to repeat."
        }
        Step::Sympathize => {
            "Show that you see why it was frustrating. You do not have to agree with any of it. Offer to make it \
             right, or say what you are looking into, and promise only what you can keep."
        }
        Step::Respond => {
            "Greet them. Speak to the complaint itself, truthfully and without belittling them. A few plain \
             sentences do more than your whole side of the story."
        }
        Step::Thank => {
            "Whatever the review says, someone took the time to write it, and thanks show other readers that \
             opinions count here. Thank them for the feedback, never for a visit: that would tell that there was \
             one."
        }
        Step::Record => {
            "If it was meant for someone else or made up to hurt you, do not fight over it. Save everything about \
             it, report it to the platform, and let new reviews outweigh it. If the writer was turned away, or is a \
             relative you never saw, you may say that they were not seen and point to another place that can help."
        }
    }
}

/// What the rules are about, by what their codes open with, and what the guide calls it.
const CHAPTERS: [(&str, &str); 3] = [
    ("privacy/", "What must not be said"),
    ("tone/", "How it sounds"),
    ("structure/", "What is missing, and how it is built"),
];

/// What the guide needs to know.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Whether it is shown.
    pub open: bool,
    /// The code of the rule that was asked for.
    pub asked: Option<String>,
}

/// The guide, in a dialog; at the page of the rule that was asked for. The rules are the desk's: they are asked for once, when
/// somebody wants to read them.
#[component]
pub fn Guide(props: &Props) -> Html {
    let rules = use_memo(props.open, |open| {
        let told = if *open { front::rules() } else { Vec::new() };
        told.iter()
            .filter_map(RulePage::read)
            .collect::<Vec<RulePage>>()
    });
    let show = props.asked.as_deref().map(element_id);
    let is_asked = |rule: &RulePage| props.asked.as_deref() == Some(rule.code.as_str());
    html! {
        <Modal id="guide" title="The guide" open={props.open} wide=true {show} on_close={Callback::from(|()| address::leave())}>
            <ol class="guide-steps">
                { for Step::ALL.into_iter().map(|step| html! {
                    <li><h3>{ step.title() }</h3><p>{ advice(step) }</p></li>
                }) }
            </ol>
            <h3 class="chapter">{ "What the desk looks for" }</h3>
            <p>{ "Open any rule to see what it marks, why, and where the reason comes from." }</p>
            { for CHAPTERS.into_iter().map(|(area, name)| html! {
                <section aria-label={name}>
                    <h4>{ name }</h4>
                    { for rules.iter().filter(|rule| rule.code.starts_with(area)).map(|rule| rule.draw(is_asked(rule))) }
                </section>
            }) }
        </Modal>
    }
}
