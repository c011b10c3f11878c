//! How heated the reply sounds, and what raises it.

use yew::prelude::*;

use crate::desk::Desk;
use crate::heat::{self, Heat};

/// The line. Before anything is written it keeps its place, so that the first word moves nothing.
pub fn heat_line(desk: &Desk) -> Html {
    if desk.draft.trim().is_empty() {
        return html! { <p>{ "\u{a0}" }</p> };
    }
    let (heat, raised) = heat::of(&desk.open_findings());
    let (class, name) = match heat {
        Heat::Calm => ("heat", "sounds calm"),
        Heat::Warm => ("heat warm", "getting warm: "),
        Heat::Heated => ("heat heated", "sounds heated: "),
    };
    html! {
        <p {class}>
            { name }{ raised.join(", ") }
            if heat == Heat::Heated {
                { ". " }<a href="#sleep">{ "Sleep on it" }</a>
            }
        </p>
    }
}
