//! What leaves this computer, in a dialog: what is promised, by which rule, and where the promise ends.

use web_sys::Window;
use yew::prelude::*;

use super::document;
use crate::app::address;
use crate::app::modal::Modal;
use crate::promise::{Home, Limit, Promise};

/// The dialog.
pub fn privacy(open: bool) -> Html {
    html! {
        <Modal id="privacy" title="What leaves this computer" {open} wide=true on_close={Callback::from(|()| address::leave())}>
            { told(home()) }
        </Modal>
    }
}

fn home() -> Home {
    let window = web_sys::window();
    let protocol = window
        .as_ref()
        .and_then(|window| window.location().protocol().ok());
    match Home::of(&protocol.unwrap_or_default()) {
        Home::Site if window.is_some_and(|window| is_framed(&window)) => Home::Frame,
        home => home,
    }
}

/// Whether another page shows this one in a frame.
fn is_framed(window: &Window) -> bool {
    let parent = window.parent().ok().flatten();
    parent.is_some_and(|parent| parent != *window)
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
