//! Files that the person saves, and opens again. Nothing leaves the computer.

use gloo_timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, HtmlInputElement, Url};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::document;
use crate::file::{MAX_FILE, Refused};

/// Milliseconds that a file to be saved stays in memory: longer than a browser takes to read it.
const SAVED: u32 = 20_000;

/// What is said where no file could be saved.
pub const NOT_SAVED: &str =
    "This browser did not let us save a file. Copy what you need into another program instead.";

/// What is said where the browser took one. Whether it reached the disk it does not tell.
pub const HANDED_OVER: &str = "Saved: look for it in your downloads.";

/// Hands a text to the browser's downloads. Tells whether it took it: where it did not, the person must hear of it.
#[must_use]
pub fn save(name: &str, text: &str) -> bool {
    try_save(name, text).is_some()
}

fn try_save(name: &str, text: &str) -> Option<()> {
    let kind = BlobPropertyBag::new();
    kind.set_type("application/json");
    let parts = Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document()?.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // Fails only for an address that is gone already.
    let forget = move || drop(Url::revoke_object_url(&address));
    Timeout::new(SAVED, forget).forget();
    Some(())
}

/// A labelled box to choose a file; `read` is given its text, or why there is none.
pub fn chooser(
    id: &'static str,
    label: &'static str,
    read: Callback<Result<String, Refused>>,
) -> Html {
    let onchange = Callback::from(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        if let Some(file) = take_files(&input).into_iter().next() {
            let read = read.clone();
            spawn_local(async move { read.emit(text_of(&file).await) });
        }
    });
    html! {
        <div class="chooser">
            <label for={id}>{ label }</label>
            <input {id} type="file" accept=".json,application/json" {onchange} />
        </div>
    }
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

/// What a file says.
///
/// # Errors
/// If it cannot be read, or is too large.
pub async fn text_of(file: &File) -> Result<String, Refused> {
    if file.size() > MAX_FILE as f64 {
        return Err(Refused::TooLarge);
    }
    let text = file.text().await.ok().and_then(|text| text.as_string());
    text.ok_or(Refused::Unreadable)
}
