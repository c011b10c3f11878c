//! The page: three places, and what surrounds them. One file a part.
//!
//! A part that has state or effects is a Yew component; one that only draws is a function, which
//! costs a sixth of the download. Data flows one way. [`Desk`] holds everything that is shown; components get it as a property
//! and act through [`Hands`]. Only the two text boxes hold their own text, because a browser's
//! undo, spelling and input methods break when a page writes into them.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

pub(crate) use crate::js;

use crate::desk::{Action, Desk};
use crate::lexicon;

pub(crate) mod address;
mod ask;
pub(crate) mod bridge;
pub(crate) mod button;
mod checker;
pub(crate) mod choice;
pub(crate) mod clipboard;
mod copy;
mod door;
mod editor;
mod finding_card;
mod findings;
pub(crate) mod focus;
mod hands;
mod heat;
mod keeping;
mod length;
mod masthead;
mod mirror;
pub(crate) mod modal;
mod notice;
mod reply;
mod review;
mod set_aside;
mod shortcuts;
mod sight;
mod status;
mod steps;
pub(crate) mod textbox;
mod undo;

impl Reducible for Desk {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(self.apply(action))
    }
}

/// What most components need: the desk to draw, and the hands to act with.
#[derive(Properties, PartialEq, Clone)]
pub struct DeskProps {
    /// The desk as it is.
    pub desk: Rc<Desk>,
    /// What to act with.
    pub hands: hands::Hands,
}

/// The whole page.
#[component]
pub fn App() -> Html {
    let handle = use_reducer(keeping::open);
    let hands = hands::use_hands(&handle);
    let desk = Rc::new((*handle).clone());
    keeping::use_keeping(&desk, &hands);
    shortcuts::use_shortcuts(&hands);
    undo::use_undo();

    bridge::use_bridge(&desk, &hands);
    notice::use_notice(&desk, &hands);
    use_loads(&desk, &hands);

    let props = DeskProps { desk, hands };
    html! {
        <>
            { masthead::masthead(&props) }
            <main>
                { review::review(&props) }
                { reply::reply(&props) }
                { findings::findings(&props) }
            </main>
            <footer class="colophon">
                <p>
                    { "Bedside points out risks. It is not legal advice, and a clean check is no guarantee. " }
                    <a href="#privacy">{ "What leaves this computer" }</a>
                    { " \u{b7} " }
                    <a href="licences.txt" target="_blank" rel="noreferrer">{ "Licenses" }</a>
                </p>
            </footer>
            <status::Status ..props.clone() />
            { ask::ask(&props) }
        </>
    }
}

/// Puts the desk's texts into the boxes when both were replaced: at the start, by the example, by a review that is
/// opened, by clearing and by bringing back. Else only a fix and words that are put in change a box, through
/// [`textbox::replace`].
#[hook]
fn use_loads(desk: &Rc<Desk>, hands: &hands::Hands) {
    let (desk, hands) = (desk.clone(), hands.clone());
    use_effect_with(desk.loads, move |_| {
        for (area, text) in [
            (hands.review_box(), &desk.review),
            (hands.reply_box(), &desk.draft),
        ] {
            if let Some(area) = area.cast::<web_sys::HtmlTextAreaElement>() {
                textbox::load(&area, text);
            }
        }
    });
}

/// Opens the engine's door. The page is drawn two tasks later, in place of what the document says while it loads: first the vocabulary
/// is read, in a task of its own for the sake of slow computers, then comes the self-test, and where that failed there is no such place
/// any more.
pub fn start() {
    door::open();
    let read = || {
        lexicon::shipped();
        Timeout::new(0, draw).forget();
    };
    Timeout::new(0, read).forget();
}

fn draw() {
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("app"));
    if let Some(root) = root {
        yew::Renderer::<App>::with_root(root).render();
    }
}
