//! The plain button: made in one place, for each one written out costs half a kilobyte.

use yew::prelude::*;

/// A button of that class (none, `quiet` or `primary`), with a text that is its name.
pub fn button(
    class: &'static str,
    label: impl Into<AttrValue>,
    onclick: Callback<MouseEvent>,
) -> Html {
    draw(class, label.into(), onclick)
}

fn draw(class: &'static str, label: AttrValue, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" {class} {onclick}>{ label }</button> }
}
