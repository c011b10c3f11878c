//! Sleep on it: sets the draft aside until a time that the person chooses.

use yew::prelude::*;

use crate::app::button::button;
use crate::app::choice::Choice;
use crate::office::clock::Wake;
use crate::office::keeper::Keeper;

/// Id of its place in the dialog.
pub const SLEEP: &str = "to-sleep";

/// What it needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Who sets it aside.
    pub keeper: Keeper,
}

/// When it should come back, and the button.
#[component]
pub fn Sleep(Props { keeper }: &Props) -> Html {
    let chosen = use_state_eq(|| Wake::Morning(1));
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
        <div class="sleep" id={SLEEP}>
            <Choice id="wake" label="Bring it back" {options} {value} on_choose={choose} />
            { button("", "Sleep on it", keeper.does(move |keeper: &Keeper| keeper.sleep(now.at()))) }
        </div>
    }
}
