//! `window.bedside`: the engine for scripts, with the offsets that browsers count in.

use js_sys::Reflect;
use wasm_bindgen::prelude::*;

use crate::js;
use crate::script;

/// Sets `window.bedside`, with `lint(draft, context)` and `version`.
pub fn open() {
    let lint = Closure::<dyn Fn(JsValue, JsValue) -> JsValue>::new(|draft, context| {
        // A script is told in words, and never with an exception.
        script::lint(&draft, &context)
            .unwrap_or_else(|sentence| js::object([("error", sentence.into())]))
    });
    let door = js::object([
        ("lint", lint.into_js_value()),
        ("version", env!("CARGO_PKG_VERSION").into()),
    ]);
    // Where the window is sealed there is simply no door.
    let _ = Reflect::set(&js_sys::global(), &"bedside".into(), &door);
}
