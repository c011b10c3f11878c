//! The engine as scripts call it: JavaScript's values in and out, offsets in UTF-16 units as browsers count.
//!
//! The page's door (`window.bedside`) and the package for other programs (`src/script/main.rs`) share it.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

use crate::context::Context;
use crate::finding::Span;
use crate::js;
use crate::profile::Profile;
use crate::review::ReviewReading;
use crate::rules::{self, Draft, Page, Rule};
use crate::text::Utf16Map;
use crate::wire::{self, Answer, Request};

/// Judges a draft in its context.
///
/// # Errors
/// If the draft is no text, the context no object, or a part of it is of another kind: told in one sentence.
pub fn lint(draft: &JsValue, context: &JsValue) -> Result<JsValue, String> {
    let request = request(draft, context)?;
    Ok(judged(&request.draft, &request.context()))
}

/// As [`lint`], with what the context's `profile` says about the practice.
///
/// # Errors
/// Those of [`lint`].
pub fn lint_with_profile(draft: &JsValue, context: &JsValue) -> Result<JsValue, String> {
    let request = request(draft, context)?;
    let profile = profile(&member(context, "profile")?);
    let context = Context {
        profile,
        ..request.context()
    };
    Ok(judged(&request.draft, &context))
}

fn judged(draft: &str, context: &Context) -> JsValue {
    let report = rules::lint(&Draft::new(draft), context);
    told(&wire::report_utf16(&report, draft))
}

/// What a practice says about itself. A part that is missing or of another kind counts as empty.
pub fn profile(value: &JsValue) -> Profile {
    let text = |name| js::text(value, name);
    let list = |name| {
        let items = js::items(&js::field(value, name));
        items.iter().filter_map(JsValue::as_string).collect()
    };
    Profile {
        name: text("name"),
        phone: text("phone"),
        email: text("email"),
        role: text("role"),
        sign_off: text("sign_off"),
        staff: list("staff"),
        allowed: list("allowed"),
        never: list("never"),
        // Only the office shows it.
        specialty: String::new(),
    }
    .tidied()
}

/// The question that these values ask.
fn request(draft: &JsValue, context: &JsValue) -> Result<Request, String> {
    Ok(Request {
        draft: draft.as_string().ok_or("The draft should be a text.")?,
        review: field(context, "review")?,
        reviewer: field(context, "reviewer")?,
        stars: number(context, "stars")?,
        situation: field(context, "situation")?,
        platform: field(context, "platform")?,
    })
}

/// The answer as scripts read it.
fn told(answer: &Answer) -> JsValue {
    let names = [
        "rule", "severity", "start", "end", "text", "message", "fixes", "at",
    ];
    let names = names.map(JsValue::from);
    let mut shared = js::Shared::default();
    let findings = answer.findings.iter().map(|finding| {
        let values = [
            shared.text(finding.rule),
            shared.text(finding.severity),
            js::number(finding.start),
            js::number(finding.end),
            finding.text.as_str().into(),
            shared.text(&finding.message),
            js::list(finding.fixes.iter().map(|fix| fix.as_str().into())),
            finding.at.map_or(JsValue::UNDEFINED, js::number),
        ];
        js::row(&names, values)
    });
    js::object([
        ("findings", js::list(findings)),
        ("words", js::number(answer.words)),
        ("sentences", js::number(answer.sentences)),
        ("bytes", js::number(answer.bytes)),
        ("checked", js::number(answer.checked)),
    ])
}

/// What a review says, as scripts read it.
pub fn reading(reading: &ReviewReading, review: &str) -> JsValue {
    let map = Utf16Map::new(review);
    let span = |span: &Span| {
        js::object([
            ("start", map.to_utf16(span.start).into()),
            ("end", map.to_utf16(span.end).into()),
            ("text", span.of(review).into()),
        ])
    };
    let spans = |list: &[Span]| js::list(list.iter().map(span));
    let names = reading.topics.iter().map(|topic| topic.name().into());
    js::object([
        ("topics", js::list(names)),
        ("staff", spans(&reading.staff)),
        ("positives", spans(&reading.positives)),
        ("clinical", spans(&reading.clinical)),
        (
            "expectation",
            reading.expectation.as_ref().map_or(JsValue::NULL, span),
        ),
        ("situation", reading.situation.as_str().into()),
        (
            "reasons",
            js::list(reading.reasons.iter().map(|&reason| reason.into())),
        ),
    ])
}

/// What a rule says of itself, as scripts read it.
pub fn rule(rule: &Rule) -> JsValue {
    js::object(said(rule))
}

/// The same with what its page tells besides.
pub fn rule_with_page(rule: &Rule, page: &Page) -> JsValue {
    let told = [
        ("summary", page.summary),
        ("wrong", page.wrong),
        ("right", page.right),
    ];
    let told = told.map(|(name, text)| (name, text.into()));
    js::object(said(rule).into_iter().chain(told))
}

fn said(rule: &Rule) -> [(&'static str, JsValue); 6] {
    [
        ("code", rule.code.into()),
        ("title", rule.title.into()),
        ("why", rule.why.into()),
        ("step", rule.step.number().into()),
        ("source", rule.source.title.into()),
        ("severity", rule.severity.as_str().into()),
    ]
}

/// A number of the context; `None` where it is not given.
fn number(context: &JsValue, name: &str) -> Result<Option<f64>, String> {
    let value = member(context, name)?;
    match value.as_f64() {
        None if value.is_undefined() || value.is_null() => Ok(None),
        None => Err(format!("The context's {name} should be a number.")),
        number => Ok(number),
    }
}

/// What the context has under the name; undefined where there is no context.
fn member(context: &JsValue, name: &str) -> Result<JsValue, String> {
    if context.is_undefined() || context.is_null() {
        return Ok(JsValue::UNDEFINED);
    }
    Reflect::get(context, &name.into()).map_err(|_| "The context should be an object.".to_owned())
}

/// A text of the context; `None` where it is not given.
fn field(context: &JsValue, name: &str) -> Result<Option<String>, String> {
    let value = member(context, name)?;
    match value.as_string() {
        None if value.is_undefined() || value.is_null() => Ok(None),
        None => Err(format!("The context's {name} should be a text.")),
        text => Ok(text),
    }
}
