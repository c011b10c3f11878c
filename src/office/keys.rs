//! The list of keys.

use yew::prelude::*;

use crate::app::address;
use crate::app::modal::Modal;

/// A row of the list of keys.
struct Key {
    /// What is pressed, one key each.
    keys: &'static [&'static str],
    /// What it does.
    does: &'static str,
}

/// Everything that the keyboard can do beyond Tab and Enter.
const KEYS: &[Key] = &[
    Key {
        keys: &["Alt", "R"],
        does: "Go to the review",
    },
    Key {
        keys: &["Alt", "W"],
        does: "Go to your reply",
    },
    Key {
        keys: &["Alt", "N"],
        does: "Go to the next finding",
    },
    Key {
        keys: &["Alt", "P"],
        does: "Go to the previous finding",
    },
    Key {
        keys: &["Alt", "G"],
        does: "Start me off with a first draft",
    },
    Key {
        keys: &["Alt", "1"],
        does: "Use the first fix of the current finding; 2, 3 and so on for the others",
    },
    Key {
        keys: &["Alt", "U"],
        does: "Undo what the line at the top tells of",
    },
    Key {
        keys: &["Ctrl", "Enter"],
        does: "Copy the reply",
    },
    Key {
        keys: &["Ctrl", "Z"],
        does: "Undo what was typed or fixed",
    },
    Key {
        keys: &["?"],
        does: "Show this list (outside a text box)",
    },
    Key {
        keys: &["Esc"],
        does: "Close whatever is open",
    },
];

/// The list, in a dialog.
pub fn keys(open: bool) -> Html {
    html! {
        <Modal id="keys" title="Shortcuts" open={open} on_close={Callback::from(|()| address::leave())}>
            <dl class="keys">
                { for KEYS.iter().map(|key| html! {
                    <div>
                        <dt>{ for key.keys.iter().enumerate().map(|(index, name)| html! {
                            <>if index > 0 { { " + " } }<kbd>{ *name }</kbd></>
                        }) }</dt>
                        <dd>{ key.does }</dd>
                    </div>
                }) }
            </dl>
            <p class="aside-note">{ "On a Mac, Alt is Option and Ctrl is Command." }</p>
        </Modal>
    }
}
