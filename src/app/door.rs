//! `window.bedside`: the engine for scripts, with the offsets that browsers count in.

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;

use crate::rules::{self, Draft};
use crate::wire::{self, Answer, Request};

/// Sets `window.bedside`, with `lint(draft, context)` and `version`.
pub fn open() {
    let lint = Closure::<dyn Fn(JsValue, JsValue) -> JsValue>::new(|draft, context| {
        match lint(&draft, &context) {
            Ok(answer) => serde_wasm_bindgen::to_value(&answer).unwrap_or(JsValue::NULL),
            Err(sentence) => refusal(&sentence),
        }
    });
    let door = Object::new();
    // Setting a property of a fresh object cannot fail; where the window is sealed there is simply no door.
    let _ = Reflect::set(&door, &"lint".into(), &lint.into_js_value());
    let _ = Reflect::set(&door, &"version".into(), &env!("CARGO_PKG_VERSION").into());
    let _ = Reflect::set(&js_sys::global(), &"bedside".into(), &door);
}

/// `{ error }`: a script is told in words, and never with an exception.
fn refusal(sentence: &str) -> JsValue {
    let answer = Object::new();
    let _ = Reflect::set(&answer, &"error".into(), &sentence.into());
    answer.into()
}

/// Judges the draft, or tells in one sentence what is wrong with the question.
fn lint(draft: &JsValue, context: &JsValue) -> Result<Answer, String> {
    let request = Request {
        draft: draft.as_string().ok_or("The draft should be a text.")?,
        review: field(context, "review")?,
        reviewer: field(context, "reviewer")?,
        situation: field(context, "situation")?,
        platform: field(context, "platform")?,
        ..Request::default()
    };
    let report = rules::lint(&Draft::new(&request.draft), &request.context());
    Ok(wire::report_utf16(&report, &request.draft))
}

/// A text of the context; `None` where it is not given.
fn field(context: &JsValue, name: &str) -> Result<Option<String>, String> {
    if context.is_undefined() || context.is_null() {
        return Ok(None);
    }
    let value = Reflect::get(context, &name.into())
        .map_err(|_| "The context should be an object.".to_owned())?;
    match value.as_string() {
        None if value.is_undefined() || value.is_null() => Ok(None),
        None => Err(format!("The context's {name} should be a text.")),
        text => Ok(text),
    }
}
