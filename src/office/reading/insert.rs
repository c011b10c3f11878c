//! Puts words into the reply, where its caret is.

use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

use crate::guide::wording;
use crate::office::document;
use crate::office::front::ask;
use crate::text::Utf16Map;

/// Puts words in at the caret, as one edit with the spaces and the capital that they need there, and leaves
/// the caret behind them.
pub fn at_caret(words: &str) {
    let Some(area) = reply() else { return };
    let caret = area.selection_end().ok().flatten().unwrap_or(0);
    let text = area.value();
    let at = Utf16Map::new(&text).to_byte(caret);
    let (before, after) = (text.get(..at), text.get(at..));
    let fitted = wording::fitted(before.unwrap_or(""), words, after.unwrap_or(""));
    ask([("insert", fitted.as_str().into())]);
    let added = u32::try_from(fitted.encode_utf16().count()).unwrap_or(0);
    // Fails only for inputs of other kinds.
    let _ = area.set_selection_range(caret + added, caret + added);
}

fn reply() -> Option<HtmlTextAreaElement> {
    document()?.get_element_by_id("reply")?.dyn_into().ok()
}
