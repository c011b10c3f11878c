//! What leaves this computer, in a dialog: what is promised, by which rule, and where the promise ends.

use yew::prelude::*;

use super::document;
use crate::app::modal::Modal;
use crate::app::place;
use crate::promise::{Home, Limit, Promise};

/// The dialog.
pub fn privacy(open: bool) -> Html {
    html! {
        <Modal id="privacy" title="What leaves this computer" {open} wide=true on_close={Callback::from(|()| place::leave())}>
            { told(home()) }
        </Modal>
    }
}

fn home() -> Home {
    let location = web_sys::window().map(|window| window.location());
    let protocol = location.and_then(|location| location.protocol().ok());
    Home::of(&protocol.unwrap_or_default())
}

fn told(home: Home) -> Html {
    html! {
        <div class="promises">
            <p class="short">{ home.short() }</p>
            <h3>{ "What the browser makes sure of" }</h3>
            <dl>{ for home.promises().iter().map(promise) }</dl>
            { policy() }
            <h3>{ "What no page can promise" }</h3>
            <dl>{ for home.limits().map(limit) }</dl>
        </div>
    }
}

fn promise(Promise { what, rule, stands }: &Promise) -> Html {
    html! {
        <div>
            <dt>{ *what }</dt>
            <dd><code>{ *rule }</code></dd>
            <dd>{ *stands }</dd>
        </div>
    }
}

fn limit(Limit { name, what }: &Limit) -> Html {
    html! { <div><dt>{ *name }</dt><dd>{ *what }</dd></div> }
}

/// The policy as it stands in this very page, for those who want to see it.
fn policy() -> Html {
    let meta = document().and_then(|document| {
        let meta = document.query_selector("meta[http-equiv]").ok().flatten()?;
        meta.get_attribute("content")
    });
    html! {
        if let Some(meta) = meta {
            <details>
                <summary>{ "The policy of this page, word for word" }</summary>
                <p><code>{ meta }</code></p>
            </details>
        }
    }
}
