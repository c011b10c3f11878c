//! First drafts: the desk asks for one by number, the office knows what the review is about.

use wasm_bindgen::prelude::*;
use yew::prelude::*;

use super::Office;
use super::front;
use crate::starter::{self, Brief};

/// Lets the desk ask for first drafts: see [`crate::app::bridge`].
#[hook]
pub fn use_drafts(office: &UseReducerHandle<Office>) {
    let office = office.clone();
    use_effect_with((), move |()| {
        let draft = Closure::<dyn Fn(f64) -> String>::new(move |number: f64| {
            // The office looks at the desk only now and then; a draft is for the desk as it lies.
            // A handle keeps every state that it has shown alive: only a fresh one is looked through.
            let mut latest = Office::clone(&office.clone());
            if let Some(front) = front::look() {
                latest.look(front);
            }
            latest.draft(number as u64)
        });
        front::open("draft", draft.into_js_value());
    });
}

impl Office {
    /// The first draft of that number, for what lies on the desk.
    fn draft(&self, number: u64) -> String {
        let brief = Brief {
            topics: &self.reading.topics,
            situation: self.front.situation,
            stars: self.front.stars,
            platform: self.front.platform,
            reviewer: &self.front.reviewer,
            profile: &self.profile(),
        };
        starter::draft(&brief, number)
    }
}
