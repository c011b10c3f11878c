//! The head of the page: its name, its promise, the way to everything beside the desk.

use yew::prelude::*;

use super::DeskProps;
use super::button::button;
use super::notice::notice;
use crate::desk::{Action, Question};

/// The head of the page.
pub fn masthead(props: &DeskProps) -> Html {
    let hands = &props.hands;
    html! {
        <header class="masthead">
            <h1 class="brand">{ "Bed" }<b>{ "side" }</b></h1>
            <p class="promise">{ "Nothing you type leaves this computer" }</p>
            { notice(props) }
            <nav aria-label="Desk">
                <a href="#shelf">{ "Reviews in progress" }</a>
                <a href="#record">{ "Record" }</a>
                <a href="#practice">{ "Your practice" }</a>
                <a href="#guide">{ "The guide" }</a>
                <a href="#keys">{ "Shortcuts" }</a>
                { button("quiet", "Clear everything", hands.on(|_| Action::Ask(Question::Clear))) }
            </nav>
        </header>
    }
}
