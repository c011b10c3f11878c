//! The boxes of the office that somebody writes into: none of them hands its text to whatever else reads along in a browser.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// How much a box takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Takes {
    /// A line, as an input of this type.
    Line(&'static str),
    /// Several lines; so many are seen.
    Lines(&'static str),
}

/// A box by that id that holds `value`; `typed` is called with what it holds then.
pub(super) fn writing(
    id: &'static str,
    takes: Takes,
    value: AttrValue,
    described: Option<AttrValue>,
    typed: Callback<String>,
) -> Html {
    match takes {
        Takes::Line(kind) => {
            let oninput = typed.reform(|event: InputEvent| {
                event.target_unchecked_into::<HtmlInputElement>().value()
            });
            html! {
                <input {id} type={kind} {value} {oninput} aria-describedby={described} spellcheck="false"
                    writingsuggestions="false" autocomplete="off" translate="no" data-gramm="false"
                    data-enable-grammarly="false" data-lt-active="false" />
            }
        }
        Takes::Lines(rows) => {
            let oninput = typed.reform(|event: InputEvent| {
                event.target_unchecked_into::<HtmlTextAreaElement>().value()
            });
            html! {
                <textarea {id} {rows} {value} {oninput} aria-describedby={described} spellcheck="false"
                    writingsuggestions="false" autocomplete="off" translate="no" data-gramm="false"
                    data-enable-grammarly="false" data-lt-active="false" />
            }
        }
    }
}
