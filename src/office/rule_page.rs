//! The page of one rule, drawn from what the rule says of itself and from what only its page tells.

use wasm_bindgen::JsValue;
use yew::prelude::*;

use crate::app::js;
use crate::guide::Step;
use crate::rules::{self, Page};

/// What a rule says of itself, see [`crate::script::rule`], and its page.
pub(super) struct RulePage {
    pub(super) code: String,
    title: String,
    why: String,
    page: &'static Page,
    severity: String,
    source: String,
    step: Option<Step>,
}

impl RulePage {
    /// Reads a rule as the desk tells it; what is missing is empty. `None` where it has no page.
    pub(super) fn read(rule: &JsValue) -> Option<RulePage> {
        let text = |name| js::text(rule, name);
        let number = js::field(rule, "step").as_f64().unwrap_or_default();
        let code = text("code");
        Some(RulePage {
            page: rules::page(&code)?,
            code,
            title: text("title"),
            why: text("why"),
            severity: text("severity"),
            source: text("source"),
            step: Step::ALL
                .into_iter()
                .find(|step| f64::from(step.number()) == number),
        })
    }

    /// The page, folded unless it was asked for.
    pub(super) fn draw(&self, asked: bool) -> Html {
        let Page {
            summary,
            wrong,
            right,
        } = self.page;
        html! {
            <details key={self.code.clone()} class="rule" id={element_id(&self.code)} open={asked}>
                <summary><b>{ &self.title }</b>{ " " }<span>{ summary }</span></summary>
                <p>{ &self.why }</p>
                <figure class="wrong"><figcaption>{ "Not like this" }</figcaption><blockquote>{ wrong }</blockquote></figure>
                <figure class="right"><figcaption>{ "Like this instead" }</figcaption><blockquote>{ right }</blockquote></figure>
                <p class="source">
                    { usually(&self.severity) }
                    if let Some(step) = self.step {
                        { format!(" Step {} of the guide: {}. Source: {}. ", step.number(), step.title(), self.source) }
                    }
                </p>
            </details>
        }
    }
}

/// The id of a rule's page in the document.
pub(super) fn element_id(code: &str) -> String {
    format!("rule-{}", code.replace('/', "-"))
}

fn usually(severity: &str) -> &'static str {
    match severity {
        "error" => "Usually must change.",
        "warning" => "Usually a reason to think again.",
        _ => "A tip.",
    }
}
