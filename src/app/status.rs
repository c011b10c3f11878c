//! What is said of the draft to those who listen: tells a screen reader the count when the writer pauses and it has changed,
//! and what an action did.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::DeskProps;
use crate::desk::{Counts, Desk};

/// Milliseconds without a change before anything is said.
const PAUSE: u32 = 1_000;

/// The region. It is seen by nobody and heard by those who listen.
#[component]
pub fn Status(DeskProps { desk, .. }: &DeskProps) -> Html {
    let said = use_state_eq(|| (String::new(), None::<u32>));
    let last = use_mut_ref(|| (String::new(), None::<u32>));
    let now = desk.clone();
    let say = said.setter();
    use_effect_with(desk.clone(), move |_| {
        let timeout = Timeout::new(PAUSE, move || {
            let mut last = last.borrow_mut();
            let counts = sentence(&now);
            let notice = now.notice.as_ref().map(|notice| notice.id);
            let told = now.notice.as_ref().filter(|_| notice != last.1);
            match told {
                Some(told) => say.set((format!("{} {counts}", told.text), notice)),
                None if counts != last.0 => say.set((counts.clone(), notice)),
                // What was told has gone.
                None if notice != last.1 => say.set((String::new(), None)),
                None => {}
            }
            *last = (counts, notice);
        });
        move || drop(timeout)
    });
    let (text, notice) = (*said).clone();
    // In a new element for each notice: the same words are heard again.
    html! {
        <>
            <div class="unseen" role="status"><p key={notice.unwrap_or_default()}>{ text }</p></div>
            <div class="unseen" aria-live="polite" id={CURRENT} />
        </>
    }
}

fn sentence(desk: &Desk) -> String {
    if desk.draft.trim().is_empty() {
        return String::new();
    }
    let Counts {
        errors,
        warnings,
        hints,
    } = desk.counts();
    let tips = if hints == 1 { "tip" } else { "tips" };
    let told: Vec<String> = [
        (errors, "must change"),
        (warnings, "think again"),
        (hints, tips),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, what)| format!("{count} {what}"))
    .collect();
    match told.as_slice() {
        [] => "Nothing found.".to_owned(),
        told => told.join(", ") + ".",
    }
}

/// Where the finding is told that the keys lead to.
const CURRENT: &str = "current-finding";

/// Tells those who listen which finding the keys have led to.
pub fn tell(line: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let place = document.and_then(|document| document.get_element_by_id(CURRENT));
    if let Some(place) = place {
        place.set_text_content(Some(line));
    }
}
