//! SHA-256 of a record and of its screenshots, as the browser computes it.

use js_sys::{Object, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{File, SubtleCrypto};

use crate::js;

/// SHA-256 of a text's UTF-8, in hexadecimal digits. `None` where the browser computes none: it does so on
/// secure pages only.
pub async fn of_text(text: &str) -> Option<String> {
    let bytes = Uint8Array::from(text.as_bytes());
    of(&bytes.buffer()).await
}

/// SHA-256 of a file's bytes, in hexadecimal digits. They stay outside of our own memory.
pub async fn of_file(file: &File) -> Option<String> {
    let bytes = file.array_buffer().await.ok()?;
    of(bytes.unchecked_ref()).await
}

async fn of(bytes: &Object) -> Option<String> {
    let subtle = js::field(&js::field(&js_sys::global(), "crypto"), "subtle");
    let subtle = subtle.is_object().then_some(subtle)?;
    let sum = subtle
        .unchecked_into::<SubtleCrypto>()
        .digest_with_str_and_buffer_source("SHA-256", bytes)
        .ok()?
        .await
        .ok()?;
    let sum = Uint8Array::new(&sum).to_vec();
    Some(sum.iter().map(|byte| format!("{byte:02x}")).collect())
}
