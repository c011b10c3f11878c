//! The parts of a good reply, as a quiet row of ticks.

use yew::prelude::*;

use crate::desk::Tick;

/// The row.
pub fn steps(ticks: &[Tick]) -> Html {
    html! {
        <ol class="steps" aria-label="Parts of a good reply">
            { for ticks.iter().map(|tick| html! {
                <li class={classes!(tick.done.then_some("done"))}>
                    { tick.name }<span class="unseen">{ if tick.done { ": done" } else { ": not yet" } }</span>
                </li>
            }) }
        </ol>
    }
}
