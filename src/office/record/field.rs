//! A labelled text field of the form.

use yew::prelude::*;

use super::Props;
use super::checked::{remark, use_checked};
use crate::case::record::{Change, Field};
use crate::office::writing::{Takes, writing};

/// What a field needs.
#[derive(Properties, PartialEq)]
pub struct BoxProps {
    /// Unique in the page.
    pub id: &'static str,
    /// What it holds.
    pub label: &'static str,
    /// What helps to fill it in.
    #[prop_or_default]
    pub hint: &'static str,
    /// Whether it takes more than a line.
    #[prop_or_default]
    pub long: bool,
    /// Whether facts about a patient are looked for.
    #[prop_or_default]
    pub may_tell: bool,
    /// What it holds now.
    pub value: AttrValue,
    /// Called with what it holds then.
    pub on_input: Callback<String>,
}

/// A label, a box, and under it what helps or warns.
#[component]
pub fn TextBox(props: &BoxProps) -> Html {
    let checked = if props.may_tell { &*props.value } else { "" };
    let words = use_checked(checked);
    let BoxProps {
        id,
        label,
        hint,
        value,
        ..
    } = props;
    let described = format!("{id}-hint {id}-remark");
    let takes = match props.long {
        true => Takes::Lines("3"),
        false => Takes::Line("text"),
    };
    html! {
        <div class={classes!("field", props.long.then_some("wide"))}>
            <label for={*id}>{ *label }</label>
            { writing(id, takes, value.clone(), Some(described.into()), props.on_input.clone()) }
            <p id={format!("{id}-hint")} class="hint">{ *hint }</p>
            { remark(id, &words) }
        </div>
    }
}

/// A field of the record.
pub fn field(props: &Props, field: Field) -> Html {
    let value = props.record().field(field).to_owned();
    html! {
        <TextBox key={field.id()} id={field.id()} label={field.label()} hint={field.hint()} long={field.is_long()}
            may_tell={field.may_tell()} {value}
            on_input={props.recorder.on(move |text| Change::Write(field, text))} />
    }
}
