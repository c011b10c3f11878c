//! Sleep on it: sets the draft aside until a time that the person chooses.

use gloo_timers::callback::Timeout;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::app::choice::Choice;
use crate::office::clock::Wake;
use crate::office::keeper::Keeper;

/// What it needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Who sets it aside.
    pub keeper: Keeper,
    /// Whether that is what the dialog was opened for: then the focus is on the button.
    pub first: bool,
}

/// When it should come back, and the button.
#[component]
pub fn Sleep(Props { keeper, first }: &Props) -> Html {
    let chosen = use_state_eq(|| Wake::Morning(1));
    let element = use_node_ref();
    let button = element.clone();
    use_effect_with(*first, move |first| {
        if let Some(button) = button.cast::<HtmlElement>().filter(|_| *first) {
            // Once the dialog is open: that gives the focus to what stands first in it.
            Timeout::new(0, move || drop(button.focus())).forget();
        }
    });
    let options: Vec<(&'static str, AttrValue)> = Wake::ALL
        .map(|(_, value, name)| (value, name.into()))
        .to_vec();
    let now = *chosen;
    let value = Wake::ALL
        .iter()
        .find(|(wake, ..)| *wake == now)
        .map_or("", |(_, value, _)| value);
    let choose = {
        let chosen = chosen.setter();
        Callback::from(move |name: String| {
            if let Some((wake, ..)) = Wake::ALL.iter().find(|(_, value, _)| *value == name) {
                chosen.set(*wake);
            }
        })
    };
    html! {
        <div class="sleep">
            <Choice id="wake" label="Bring it back" {options} {value} on_choose={choose} />
            // The dialog that opens later than the moment below gives the focus to it by itself.
            <button type="button" ref={element} autofocus={*first} onclick={keeper.does(move |keeper: &Keeper| keeper.sleep(now.at()))}>
                { "Sleep on it" }
            </button>
        </div>
    }
}
