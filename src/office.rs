//! The office: the work before and around the reply. It reads the review, helps to decide, keeps records.
//!
//! It is a module of its own, loaded when the desk already works, so that nobody waits for it who only
//! wants to write. The two share no memory: [`front`] is the office's side of [`crate::app::bridge`].
//! [`Office`] holds everything that is shown; what the page's places show, each file of this room draws.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement};
use yew::prelude::*;

use crate::app::address;
use crate::case::Case;
use crate::case::checklist::Checklist;
use crate::case::record::Change;
use crate::desk::MAX_REVIEW;
use crate::opinion;
use crate::profile::Profile;
use crate::review::{self, ReviewReading};
use crate::rules::bank;
use crate::text::start_of;

mod checklist;
mod clock;
mod decision;
mod disk;
mod drafts;
pub mod front;
mod guide;
mod keeper;
mod keys;
mod portal;
mod practice;
mod privacy;
mod reading;
mod record;
mod rule_page;
mod shelf;
mod storage;
mod writing;

use front::Front;
use keeper::{Keeper, View};

/// Everything that the office shows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Office {
    /// The desk as it lay when it last said that it has changed.
    pub front: Rc<Front>,
    /// What the review says.
    pub reading: Rc<ReviewReading>,
    /// What was decided and done about it.
    pub case: Rc<Case>,
    /// Counts the cases that have lain here: what takes its time can tell whether its case is still the same.
    pub number: u32,
    /// What the practice has told about itself.
    pub practice: Rc<Profile>,
    /// What the page around the desk says of it.
    pub portal: Rc<Profile>,
    /// The reviews in progress.
    pub shelf: View,
}

/// What can happen in the office.
#[derive(Debug, Clone)]
pub enum Act {
    /// The desk lies like this now.
    Front(Front),
    /// Another case lies here now.
    Case(Case),
    /// The notes on the call are these now.
    Checklist(Checklist),
    /// This happens to the case's record.
    Record(Change),
    /// The practice says this about itself.
    Practice(Profile),
    /// The page around the desk says this of it.
    Portal(Profile),
    /// The reviews in progress are these now.
    Shelf(Box<View>),
}

impl Reducible for Office {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        let mut office = (*self).clone();
        match act {
            Act::Front(front) => office.look(front),
            Act::Case(case) => {
                office.case = Rc::new(case);
                office.number += 1;
            }
            Act::Checklist(notes) => Rc::make_mut(&mut office.case).checklist = notes,
            Act::Record(change) => {
                let case = Rc::make_mut(&mut office.case);
                case.record = std::mem::take(&mut case.record).after(change);
            }
            Act::Practice(practice) => office.practice = Rc::new(practice),
            Act::Portal(portal) => office.portal = Rc::new(portal),
            Act::Shelf(shelf) => office.shelf = *shelf,
        }
        Rc::new(office)
    }
}

impl Office {
    fn look(&mut self, front: Front) {
        if (&front.review, front.stars) != (&self.front.review, self.front.stars) {
            let review = start_of(&front.review, MAX_REVIEW);
            self.reading = Rc::new(review::read(review, front.stars));
        }
        self.front = Rc::new(front);
    }
}

/// What the parts of the office need: what to draw, and whom to tell.
#[derive(Properties, PartialEq, Clone)]
pub struct OfficeProps {
    /// The office as it is.
    pub office: UseReducerHandle<Office>,
}

/// What lies open over the desk.
#[derive(Clone, PartialEq)]
enum Shown {
    Desk,
    /// The guide; at the rule of that code, where one is asked for.
    Guide(Option<String>),
    Keys,
    /// The reviews in progress.
    Shelf,
    /// The same, at the way to sleep on the draft at hand.
    Sleep,
    Record,
    Practice,
    Privacy,
}

impl Shown {
    fn read(hash: &str) -> Shown {
        match hash {
            "#shelf" => Shown::Shelf,
            "#sleep" => Shown::Sleep,
            "#record" => Shown::Record,
            "#practice" => Shown::Practice,
            "#privacy" => Shown::Privacy,
            "#keys" => Shown::Keys,
            "#guide" => Shown::Guide(None),
            hash => hash
                .strip_prefix(address::RULES)
                .map_or(Shown::Desk, |code| Shown::Guide(Some(code.to_owned()))),
        }
    }

    /// The code of the rule that is asked for.
    fn rule(&self) -> Option<String> {
        match self {
            Shown::Guide(asked) => asked.clone(),
            _ => None,
        }
    }
}

/// The whole office: its parts are drawn into places that the desk keeps free for them.
#[component]
fn App() -> Html {
    let keeper = use_memo((), |()| Keeper::open());
    let office = use_reducer(|| keeper.office());
    let shown = address::use_address(Shown::read);
    front::use_front(&office);
    keeper::use_keeping(&office, &keeper);
    practice::use_practice(&office, &keeper);
    portal::use_portal(&office);
    drafts::use_drafts(&office);
    let props = OfficeProps { office };
    html! {
        <>
            { in_place("reading", reading::reading(&props)) }
            { in_place("lines", shelf::lines(&props, &keeper)) }
            { in_place("office", html! {
                <>
                    { shelf::shelf(&props, &keeper, &shown) }
                    { record::record(&props, shown == Shown::Record) }
                    { practice::practice(&props, shown == Shown::Practice) }
                    { privacy::privacy(shown == Shown::Privacy) }
                    { keys::keys(shown == Shown::Keys) }
                    <guide::Guide open={matches!(shown, Shown::Guide(_))} asked={shown.rule()} />
                </>
            }) }
        </>
    }
}

/// Draws into the element of that id, which the desk keeps and never fills; nowhere if there is none.
fn in_place(id: &str, content: Html) -> Html {
    match document().and_then(|document| document.get_element_by_id(id)) {
        Some(host) => create_portal(content, host),
        None => html! {},
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Moves the focus to the element of that id.
fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // Refused only by what takes no focus.
        let _ = element.focus();
    }
}

fn element() -> Option<Element> {
    document()?.create_element("div").ok()
}

/// Opens the office beside the desk.
pub fn start() {
    // Yew counts the roots of a module and hands an event to the root of the number that it finds. The desk
    // has one root, with the number one: the office's own numbers begin after it, so that neither takes the
    // other's events.
    let (Some(spent), Some(root)) = (element(), element()) else {
        return;
    };
    // It judges nothing itself: it has the desk do that.
    front::teach(opinion::SHIPPED, &bank::late());
    yew::Renderer::<Nothing>::with_root(spent).render();
    yew::Renderer::<App>::with_root(root).render();
}

/// Draws nothing.
#[component]
fn Nothing() -> Html {
    html! {}
}
