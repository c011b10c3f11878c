//! The page of one rule, drawn from what the rule says of itself.

use yew::prelude::*;

use super::guide::element_id;
use crate::finding::Severity;
use crate::rules::Rule;

/// The page, folded unless it was asked for.
pub fn rule_page(rule: &'static Rule, asked: bool) -> Html {
    html! {
        <details key={rule.code} class="rule" id={element_id(rule.code)} open={asked}>
            <summary><b>{ rule.title }</b>{ " " }<span>{ rule.summary }</span></summary>
            <p>{ rule.why }</p>
            <figure class="wrong"><figcaption>{ "Not like this" }</figcaption><blockquote>{ rule.wrong }</blockquote></figure>
            <figure class="right"><figcaption>{ "Like this instead" }</figcaption><blockquote>{ rule.right }</blockquote></figure>
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
