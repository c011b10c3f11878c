//! What the browser does for a record: its clock, its hashes, the files that it reads.

use js_sys::{Array, Date, Object, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{File, HtmlInputElement, SubtleCrypto};

use crate::app::js;
use crate::case::record::Moment;

/// Now, by the clock of this computer.
pub fn now() -> Moment {
    let date = Date::new_0();
    Moment {
        clock: [
            date.get_full_year(),
            date.get_month() + 1,
            date.get_date(),
            date.get_hours(),
            date.get_minutes(),
            date.get_seconds(),
        ],
        ahead: -(date.get_timezone_offset() as i32),
        zone: zone(),
    }
}

/// Name of the clock's zone; empty where the browser tells none.
fn zone() -> String {
    let format = js_sys::Intl::DateTimeFormat::new(&Array::new(), &Object::new());
    js::text(&format.resolved_options(), "timeZone")
}

/// SHA-256 of a text's UTF-8, in hexadecimal digits. `None` where the browser computes none: it does so on
/// secure pages only.
pub async fn hash_of_text(text: &str) -> Option<String> {
    let bytes = Uint8Array::from(text.as_bytes());
    hash(&bytes.buffer()).await
}

/// SHA-256 of a file's bytes, in hexadecimal digits. They stay outside of our own memory.
pub async fn hash_of_file(file: &File) -> Option<String> {
    let bytes = file.array_buffer().await.ok()?;
    hash(bytes.unchecked_ref()).await
}

async fn hash(bytes: &Object) -> Option<String> {
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

/// The files that were chosen; the input is ready for the same ones again.
pub fn take_files(input: &HtmlInputElement) -> Vec<File> {
    let files = input.files();
    let files = files
        .iter()
        .flat_map(|list| (0..list.length()).filter_map(|at| list.get(at)));
    let files = files.collect();
    input.set_value("");
    files
}

/// Opens the browser's own print.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // It fails only where a page may not print at all; the browser says so itself.
        let _ = window.print();
    }
}
