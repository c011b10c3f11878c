//! Copying the reply: by the clipboard, by the old command, or at last by the writer's own hands.

use web_sys::HtmlTextAreaElement;
use yew::platform::spawn_local;

use super::textbox;
use crate::finding::Utf16Span;

/// What became of a text that was to be copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is on the clipboard.
    Copied,
    /// It is not, but lies selected: the writer can copy it.
    Selected,
}

impl Outcome {
    /// What the page says about it.
    pub const fn sentence(self) -> &'static str {
        match self {
            Outcome::Copied => "Copied. Paste it as your public answer.",
            Outcome::Selected => {
                "This browser did not let us copy. The reply is selected: press Ctrl+C, or \u{2318}C on a Mac."
            }
        }
    }
}

/// Copies the whole text of the box, and tells what became of it.
pub fn copy(area: HtmlTextAreaElement, tell: impl Fn(Outcome) + 'static) {
    spawn_local(async move {
        tell(if by_clipboard(&area.value()).await || by_command(&area) {
            Outcome::Copied
        } else {
            Outcome::Selected
        });
    });
}

async fn by_clipboard(text: &str) -> bool {
    let Some(window) = web_sys::window().filter(|window| window.is_secure_context()) else {
        return false;
    };
    window
        .navigator()
        .clipboard()
        .write_text(text)
        .await
        .is_ok()
}

/// Leaves the text selected when it fails.
fn by_command(area: &HtmlTextAreaElement) -> bool {
    let before = textbox::selection(area);
    textbox::focus(area);
    textbox::select(
        area,
        Utf16Span {
            start: 0,
            end: u32::MAX,
        },
    );
    let copied = textbox::copy_selection();
    if copied {
        textbox::select(area, before);
    }
    copied
}
