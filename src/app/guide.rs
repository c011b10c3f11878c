//! The guide: seven steps from a bad review to a good answer, and every rule of the desk.

use web_sys::Element;
use yew::prelude::*;

use super::modal::Modal;
use super::place;
use super::rule_page::RulePage;
use crate::guide::Step;
use crate::rules::{Area, REGISTRY};

/// What the guide needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Whether it is shown.
    pub open: bool,
    /// Code of the rule that was asked for.
    pub rule: Option<&'static str>,
}

/// What each step asks for, in our own words.
const fn advice(step: Step) -> &'static str {
    match step {
        Step::Calm => {
            "A harsh review stings, and the first answer that comes to mind is seldom the one to post. \
             Get up, breathe, come back. Every practice gets one; it shows where something can be better."
        }
        Step::Read => {
            "Read it two or three times and ask: What went wrong? Is it about one person? What had they hoped for? \
             Is there a kind word in it? The answers are what your reply is about."
        }
        Step::Address => {
            "Call first, if you can; some things are best settled by voice, and some people are best not answered at all. \
             In public, write to a person about what they felt. Leave out every treatment, even one they named \
             themselves: that was theirs to tell and is not yours to repeat."
        }
        Step::Sympathise => {
            "Show that you see why it was frustrating. You need not agree with any of it. \
             Offer to put it right, or say what you are looking at, without promising what you cannot keep."
        }
        Step::Respond => {
            "Greet them. Speak to the complaint itself, truthfully and without making them small. \
             A few plain sentences do more than the whole story from your side."
        }
        Step::Thank => {
            "Whatever it said, it cost someone time to write, and it shows other readers that opinions count here. \
             Thank them for the feedback: never for a visit, which would tell that there was one."
        }
        Step::Record => {
            "If it was meant for someone else or made up to hurt, do not fight over it. Save everything about it, \
             report it to the platform, and let new reviews outweigh it. If the writer was turned away, or is a \
             relative whom you never saw, you may say that they were not seen and point to another place that can help."
        }
    }
}

/// The guide, in a dialog.
#[component]
pub fn Guide(Props { open, rule }: &Props) -> Html {
    use_effect_with((*open, *rule), |(_, rule)| {
        if let Some(code) = rule {
            show(code);
        }
    });
    let chapters = [
        (Area::Privacy, "What must not be said"),
        (Area::Tone, "How it sounds"),
        (Area::Structure, "What is missing, and the shape"),
    ];
    html! {
        <Modal id="guide" title="The guide" open={*open} wide=true on_close={Callback::from(|()| place::leave())}>
            <ol class="guide-steps">
                { for Step::ALL.into_iter().map(|step| html! {
                    <li><h3>{ step.title() }</h3><p>{ advice(step) }</p></li>
                }) }
            </ol>
            <h3 class="chapter">{ "What the desk looks for" }</h3>
            <p>{ "Each rule is open to you: what it marks, why, and where the reason comes from." }</p>
            { for chapters.into_iter().map(|(area, name)| html! {
                <section aria-label={name}>
                    <h4>{ name }</h4>
                    { for REGISTRY.iter().filter(|entry| entry.area() == area).map(|entry| html! {
                        <RulePage key={entry.code} code={entry.code} asked={*rule == Some(entry.code)} />
                    }) }
                </section>
            }) }
        </Modal>
    }
}

/// Brings the rule's page to the top of the dialog.
fn show(code: &str) {
    let element = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(&element_id(code)));
    if let Some(element) = element {
        Element::scroll_into_view(&element);
    }
}

/// The id of a rule's page in the document.
pub fn element_id(code: &str) -> String {
    format!("rule-{}", code.replace('/', "-"))
}
