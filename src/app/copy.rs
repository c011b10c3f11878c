//! The way out: copying the reply, after one question where something must still change.

use web_sys::HtmlElement;
use yew::prelude::*;

use super::DeskProps;
use super::button::button;
use super::hands::Hands;
use crate::desk::Question;
use crate::finding::{Finding, Severity};
use crate::rules;

/// How many of the things that must change are named.
const NAMED: usize = 4;

/// The button.
pub fn copy_button(hands: &Hands) -> Html {
    button(
        "primary copy",
        "Copy reply",
        hands.does(|hands| hands.copy()),
    )
}

/// The question, beside the button, while it is open.
#[component]
pub fn CopyQuestion(DeskProps { desk, hands }: &DeskProps) -> Html {
    let panel = use_node_ref();
    let open = desk.asking == Some(Question::Copy);
    let element = panel.clone();
    use_effect_with(open, move |open| {
        if let Some(panel) = element.cast::<HtmlElement>().filter(|_| *open) {
            let _ = panel.focus();
        }
    });
    if !open {
        return html! {};
    }
    let findings = desk.open_findings();
    let errors: Vec<&Finding> = findings
        .into_iter()
        .filter(|finding| finding.severity == Severity::Error)
        .collect();
    html! {
        <div ref={panel} class="question" role="group" aria-labelledby="copy-question" tabindex="-1">
            <h3 id="copy-question">{ match errors.len() {
                1 => "One thing still must change".to_owned(),
                count => format!("{count} things still must change"),
            } }</h3>
            <ul>
                { for errors.iter().take(NAMED).map(|finding| html! {
                    <li>
                        { rules::find(finding.rule).map_or(finding.rule, |rule| rule.title) }
                        if !finding.span.is_empty() {
                            { ": " }<q>{ finding.span.of(&desk.draft) }</q>
                        }
                    </li>
                }) }
                if errors.len() > NAMED {
                    <li>{ format!("and {} more", errors.len() - NAMED) }</li>
                }
            </ul>
            <div class="answers">
                { button("primary", "Go back", hands.does(|hands| hands.go_back())) }
                { button("", "Copy anyway", hands.does(|hands| hands.copy_anyway())) }
            </div>
        </div>
    }
}
