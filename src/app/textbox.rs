//! A native text box: where its caret is, and changes that its own undo remembers.

use wasm_bindgen::JsCast;
use web_sys::{HtmlDocument, HtmlTextAreaElement};

use super::sight;
use crate::finding::Utf16Span;
use crate::js;

/// The selection, in UTF-16 code units; empty where only a caret stands.
pub fn selection(area: &HtmlTextAreaElement) -> Utf16Span {
    let at = |position: Result<Option<u32>, _>| position.ok().flatten().unwrap_or(0);
    Utf16Span {
        start: at(area.selection_start()),
        end: at(area.selection_end()),
    }
}

/// Selects, without moving the focus.
pub fn select(area: &HtmlTextAreaElement, span: Utf16Span) {
    // Fails only for inputs of other kinds.
    let _ = area.set_selection_range(span.start, span.end);
}

/// Moves the focus there, and the page until the box is in sight, though it may have had the focus before.
pub fn go_to(area: &HtmlTextAreaElement) {
    focus(area);
    sight::bring_into(area);
}

/// Moves the focus there and keeps the page where it is.
pub fn focus(area: &HtmlTextAreaElement) {
    let still = js::object([("preventScroll", true.into())]);
    let _ = area.focus_with_options(still.unchecked_ref());
}

/// Selects in sight. Not every browser scrolls a box to what is selected in it.
pub fn show(area: &HtmlTextAreaElement, span: Utf16Span) {
    select(area, span);
    let _ = area.blur();
    let _ = area.focus();
    if let Some(end) = line_end(area, span.start) {
        area.set_scroll_top(end - area.client_height() * 2 / 3);
    }
}

/// How far below the upper end of its text the line of a place ends, in pixels: a twin, cut off there, tells. `at` counts
/// UTF-16 code units.
fn line_end(area: &HtmlTextAreaElement, at: u32) -> Option<i32> {
    // A twin is born with the text of its box.
    let twin: HtmlTextAreaElement = area.clone_node().ok()?.unchecked_into();
    twin.set_range_text_with_start_and_end("", at, u32::MAX)
        .ok()?;
    twin.set_class_name("twin");
    area.after_with_node_1(&twin).ok()?;
    let end = twin.scroll_height();
    twin.remove();
    Some(end)
}

/// Replaces a span as if it had been typed, so that the browser's undo takes it back in one
/// step, and puts the writer's caret back where it was in the text.
pub fn replace(area: &HtmlTextAreaElement, span: Utf16Span, text: &str) {
    if text.is_empty() && span.start == span.end {
        return; // Deleting nothing would delete the character before.
    }
    let before = selection(area);
    focus(area);
    select(area, span);
    if !type_in(text) {
        // Undo is lost this way, but the fix is not.
        let _ = area.set_range_text_with_start_and_end(text, span.start, span.end);
    }
    let added = u32::try_from(text.encode_utf16().count()).unwrap_or(0);
    let shifted = |at: u32| {
        if at <= span.start {
            at
        } else if at >= span.end {
            at - span.end + span.start + added
        } else {
            span.start + added
        }
    };
    // What was selected may be what was replaced: the next key must not delete what stands there now.
    let replaced = before.start < span.end && span.start < before.end;
    let from = if replaced { span.end } else { before.start };
    select(
        area,
        Utf16Span {
            start: shifted(from),
            end: shifted(before.end.max(from)),
        },
    );
}

/// Puts another text in place of all. Its undo forgets what it knew, or it would write the words of one review into the next:
/// that it does where the box has left the page, if only for a moment.
pub fn load(area: &HtmlTextAreaElement, text: &str) {
    let _ = area.after_with_node_1(area);
    area.set_value(text);
}

/// Takes back the last change of the box, as its own undo does.
pub fn undo(area: &HtmlTextAreaElement) {
    focus(area);
    // Where the browser knows no such command the text stays as it is.
    let _ = document().map(|document| document.exec_command("undo"));
}

/// Copies what is selected, the old way. Tells whether it worked.
pub fn copy_selection() -> bool {
    document().is_some_and(|document| document.exec_command("copy").unwrap_or(false))
}

fn type_in(text: &str) -> bool {
    let Some(document) = document() else {
        return false;
    };
    let done = if text.is_empty() {
        document.exec_command("delete")
    } else {
        document.exec_command_with_show_ui_and_value("insertText", false, text)
    };
    done.unwrap_or(false)
}

fn document() -> Option<HtmlDocument> {
    web_sys::window()?.document()?.dyn_into().ok()
}
