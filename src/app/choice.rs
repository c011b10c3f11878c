//! A labelled choice among a few names.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// What a choice needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Unique in the page.
    pub id: &'static str,
    /// What is chosen.
    pub label: &'static str,
    /// Whether its names are long.
    #[prop_or_default]
    pub wide: bool,
    /// The values, each with the name that is shown.
    pub options: Vec<(&'static str, AttrValue)>,
    /// The value that is chosen.
    pub value: &'static str,
    /// Called with the value that the person chose.
    pub on_choose: Callback<String>,
}

/// A label over a native select.
#[component]
pub fn Choice(props: &Props) -> Html {
    let select = use_node_ref();
    let element = select.clone();
    // Which option is chosen is the element's own state, which attributes no longer reach.
    use_effect_with(props.value, move |value| {
        if let Some(select) = element.cast::<HtmlSelectElement>() {
            select.set_value(value);
        }
    });
    let onchange = {
        let (select, on_choose, value) = (select.clone(), props.on_choose.clone(), props.value);
        move |_: Event| {
            if let Some(select) = select.cast::<HtmlSelectElement>() {
                let chosen = select.value();
                // What holds stays in sight until the choice is taken: it may be refused.
                select.set_value(value);
                on_choose.emit(chosen);
            }
        }
    };
    html! {
        <div class={classes!("field", props.wide.then_some("wide"))}>
            <label for={props.id}>{ props.label }</label>
            <select ref={select} id={props.id} {onchange}>
                { for props.options.iter().map(|(value, name)| html! {
                    <option value={*value} selected={*value == props.value}>{ name }</option>
                }) }
            </select>
        </div>
    }
}
