//! What has been ignored or allowed, so that it can be brought back at any time.

use yew::prelude::*;

use super::DeskProps;
use super::button::button;
use super::focus;
use crate::desk::{Action, Undo};
use crate::rules;

/// The list, folded away; nothing while it is empty.
pub fn set_aside(DeskProps { desk, hands }: &DeskProps) -> Html {
    let ignored = desk.ignored.iter().map(|entry| {
        (
            entry.place.rule,
            entry.words.as_str(),
            "ignored here",
            Undo::Ignored(entry.id),
        )
    });
    let allowed = desk.allowed.iter().map(|entry| {
        (
            entry.rule.as_str(),
            entry.text.as_str(),
            if entry.text.is_empty() {
                "not asked again"
            } else {
                "not marked again"
            },
            Undo::Allowed(entry.clone()),
        )
    });
    let count = desk.ignored.len() + desk.allowed.len();
    if count == 0 {
        return html! {};
    }
    html! {
        <details class="set-aside">
            <summary>{ format!("{count} ignored or allowed") }</summary>
            <p>{ "What you ignored comes back after a reload or with another review; what you allowed, once you clear \
                  everything or close this tab." }</p>
            <ul>
                { for ignored.chain(allowed).map(|(code, words, how, undo)| html! {
                    <li>
                        <span>
                            if words.is_empty() {
                                { rules::find(code).map_or(code, |rule| rule.title) }
                            } else {
                                <q>{ words }</q>
                            }
                            { ", " }{ how }
                        </span>
                        { button("quiet", "Bring back", hands.does(move |hands| {
                            hands.act(Action::TakeBack(undo.clone()));
                            focus::rescue(".set-aside summary");
                        })) }
                    </li>
                }) }
            </ul>
        </details>
    }
}
