//! The way out: copying the reply, after one question where something must still change.

use web_sys::HtmlElement;
use yew::prelude::*;

use super::DeskProps;
use super::button::button;
use super::hands::Hands;
use crate::desk::Question;
use crate::finding::{Finding, Severity};
use crate::rules;
use crate::text::lower;

/// How many of the things that must change are named.
const NAMED: usize = 4;

/// What is wrong with the same words, in one line: `Points to a record, talks about their money`.
fn titles(same: &[&Finding]) -> String {
    let title =
        |finding: &&Finding| rules::find(finding.rule).map_or(finding.rule, |rule| rule.title);
    let titles: Vec<&str> = same.iter().map(title).collect();
    let line = titles.join(", ");
    // A sentence has one capital.
    let mut letters = line.chars();
    let first = letters.next();
    first.into_iter().chain(letters.map(lower)).collect()
}

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
    // What two rules find in the very same words is one thing to look at.
    let same = |one: &&Finding, next: &&Finding| !one.span.is_empty() && one.span == next.span;
    let named: Vec<&[&Finding]> = errors.chunk_by(same).take(NAMED).collect();
    let told: usize = named.iter().map(|same| same.len()).sum();
    html! {
        <div ref={panel} class="question" role="group" aria-labelledby="copy-question" tabindex="-1">
            <h3 id="copy-question">{ match errors.len() {
                1 => "One thing still must change".to_owned(),
                count => format!("{count} things still must change"),
            } }</h3>
            <ul>
                { for named.iter().map(|same| html! {
                    <li>
                        { titles(same) }
                        if !same[0].span.is_empty() {
                            { ": " }<q>{ same[0].span.of(&desk.draft) }</q>
                        }
                    </li>
                }) }
                if errors.len() > told {
                    <li>{ format!("and {} more", errors.len() - told) }</li>
                }
            </ul>
            <div class="answers">
                { button("primary", "Go back", hands.does(|hands| hands.go_back())) }
                { button("", "Copy anyway", hands.does(|hands| hands.copy_anyway())) }
            </div>
        </div>
    }
}
