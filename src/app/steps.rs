//! The parts of a good reply, as a quiet row: each says whether it is there, and leads to it.

use yew::prelude::*;

use super::hands::Hands;
use crate::desk::parts::Tick;

/// The row.
pub fn steps(ticks: &[Tick], hands: &Hands) -> Html {
    html! {
        <ol class="steps" aria-label="Parts of a good reply">
            { for ticks.iter().map(|&Tick { rule, name, done }| html! {
                <li class={classes!(done.then_some("done"))}>
                    <button type="button" class="quiet" onclick={hands.does(move |hands| hands.go_to_part(rule))}>
                        { name }<span class="unseen">{ if done { ": done" } else { ": not yet" } }</span>
                    </button>
                </li>
            }) }
        </ol>
    }
}
