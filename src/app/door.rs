//! `window.bedside`: the engine for scripts, with the offsets that browsers count in.

use js_sys::Reflect;
use wasm_bindgen::prelude::*;

use super::js;
use crate::rules::{self, Draft};
use crate::wire::{self, Answer, Request};

/// Sets `window.bedside`, with `lint(draft, context)` and `version`.
pub fn open() {
    let lint = Closure::<dyn Fn(JsValue, JsValue) -> JsValue>::new(|draft, context| {
        match lint(&draft, &context) {
            Ok(answer) => told(&answer),
            Err(sentence) => refusal(&sentence),
        }
    });
    let door = js::object([
        ("lint", lint.into_js_value()),
        ("version", env!("CARGO_PKG_VERSION").into()),
    ]);
    // Where the window is sealed there is simply no door.
    let _ = Reflect::set(&js_sys::global(), &"bedside".into(), &door);
}

/// The answer as scripts read it.
fn told(answer: &Answer) -> JsValue {
    let findings = answer.findings.iter().map(|finding| {
        js::object([
            ("rule", finding.rule.into()),
            ("severity", finding.severity.into()),
            ("start", js::number(finding.start)),
            ("end", js::number(finding.end)),
            ("text", finding.text.as_str().into()),
            ("message", finding.message.as_str().into()),
            (
                "fixes",
                js::list(finding.fixes.iter().map(|fix| fix.as_str().into())),
            ),
        ])
    });
    js::object([
        ("findings", js::list(findings)),
        ("words", js::number(answer.words)),
        ("sentences", js::number(answer.sentences)),
        ("bytes", js::number(answer.bytes)),
        ("checked", js::number(answer.checked)),
    ])
}

/// `{ error }`: a script is told in words, and never with an exception.
fn refusal(sentence: &str) -> JsValue {
    js::object([("error", sentence.into())])
}

/// Judges the draft, or tells in one sentence what is wrong with the question.
fn lint(draft: &JsValue, context: &JsValue) -> Result<Answer, String> {
    let request = Request {
        draft: draft.as_string().ok_or("The draft should be a text.")?,
        review: field(context, "review")?,
        reviewer: field(context, "reviewer")?,
        stars: number(context, "stars")?,
        situation: field(context, "situation")?,
        platform: field(context, "platform")?,
    };
    let report = rules::lint(&Draft::new(&request.draft), &request.context());
    Ok(wire::report_utf16(&report, &request.draft))
}

/// A small whole number of the context; `None` where it is not given.
fn number(context: &JsValue, name: &str) -> Result<Option<u8>, String> {
    let value = member(context, name)?;
    match value.as_f64() {
        None if value.is_undefined() || value.is_null() => Ok(None),
        Some(number) if (0.0..=255.0).contains(&number) => Ok(Some(number as u8)),
        _ => Err(format!("The context's {name} should be a number.")),
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
