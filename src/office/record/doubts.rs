//! Why the review is doubted, without a word about a patient.

use yew::prelude::*;

use super::{Props, field::field, part};
use crate::case::record::{Change, Field};
use crate::platform::doubt::Doubt;

/// A list of reasons to tick, and room for one's own words.
pub fn doubts(props: &Props) -> Html {
    part(
        "record-doubts",
        "Why it may be false",
        html! {
            <>
                <fieldset>
                    <legend class="unseen">{ "Reasons to doubt it" }</legend>
                    { for Doubt::ALL.iter().map(|doubt| tick(props, *doubt)) }
                </fieldset>
                { field(props, Field::DoubtWords) }
            </>
        },
    )
}

fn tick(props: &Props, doubt: Doubt) -> Html {
    let checked = props.record().doubts.contains(&doubt);
    html! {
        <label class="tick" key={doubt.as_str()}>
            <input type="checkbox" {checked} onchange={props.recorder.on(move |_: Event| Change::Toggle(doubt))} />
            <span>{ doubt.sentence() }</span>
        </label>
    }
}
