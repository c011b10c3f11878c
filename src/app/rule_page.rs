//! The page of one rule, drawn from what the rule says of itself.

use yew::prelude::*;

use super::guide::element_id;
use crate::finding::Severity;
use crate::rules;

/// Which rule.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Its code.
    pub code: &'static str,
    /// Whether it was asked for, and so lies open.
    pub asked: bool,
}

/// The page, folded unless it was asked for.
#[component]
pub fn RulePage(Props { code, asked }: &Props) -> Html {
    let Some(rule) = rules::find(code) else {
        return html! {};
    };
    html! {
        <details class="rule" id={element_id(code)} open={*asked}>
            <summary><b>{ rule.title }</b>{ " " }<span>{ rule.summary }</span></summary>
            <p>{ rule.why }</p>
            <figure class="wrong"><figcaption>{ "Not like this" }</figcaption><blockquote>{ rule.wrong }</blockquote></figure>
            <figure class="right"><figcaption>{ "Rather like this" }</figcaption><blockquote>{ rule.right }</blockquote></figure>
            <p class="source">
                { usually(rule.severity) }
                { format!(" Step {} of the guide: {}. Source: {}. ", rule.step.number(), rule.step.title(), rule.source.title) }
                <code>{ rule.code }</code>
            </p>
        </details>
    }
}

const fn usually(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "Usually must change.",
        Severity::Warning => "Usually a reason to think again.",
        Severity::Hint => "A tip.",
    }
}
