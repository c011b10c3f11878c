//! A native dialog that lies over the desk. Escape and a click beside it close it.

use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

use super::button::button;
use super::focus;

/// What a dialog needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Unique in the page.
    pub id: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// Whether it is shown.
    pub open: bool,
    /// Whether it is as wide as a page of text.
    #[prop_or_default]
    pub wide: bool,
    /// Id of what is brought to its top, with the focus in it, when it opens or when that changes.
    #[prop_or_default]
    pub show: Option<String>,
    /// Called when the person wants it gone.
    pub on_close: Callback<()>,
    /// What it shows.
    pub children: Html,
}

/// The dialog that lies open over the desk.
pub fn open_dialog() -> Option<HtmlDialogElement> {
    let document = web_sys::window()?.document()?;
    let open = document.query_selector("dialog[open]").ok().flatten()?;
    open.dyn_into().ok()
}

/// The dialog. What is in it exists only while it is shown.
#[component]
pub fn Modal(props: &Props) -> Html {
    let dialog = use_node_ref();
    use_shown(&dialog, props);
    let (on_cancel, on_close) = use_way_out(&dialog, props);
    let close = props.on_close.reform(|_: MouseEvent| ());
    let heading = format!("{}-title", props.id);
    html! {
        <dialog ref={dialog} id={props.id} class={classes!(props.wide.then_some("wide"))} closedby="any"
            aria-labelledby={heading.clone()} oncancel={on_cancel} onclose={on_close}>
            if props.open {
                <div class="dialog-head">
                    <h2 id={heading}>{ props.title }</h2>
                    { button("quiet", "Close", close) }
                </div>
                <div class="dialog-body">{ props.children.clone() }</div>
            }
        </dialog>
    }
}

/// Shows and closes the native dialog, and brings what is asked for to its top.
#[hook]
fn use_shown(dialog: &NodeRef, props: &Props) {
    let (dialog, open, show) = (dialog.clone(), props.open, props.show.clone());
    let brought = use_mut_ref(|| None);
    // Not only when that changes: what is put away and asked again before it was drawn is still to be shown.
    use_effect(move || {
        let Some(dialog) = dialog.cast::<HtmlDialogElement>() else {
            return;
        };
        match (open, dialog.open()) {
            (true, false) => {
                // Refused only for a dialog that is open already, or that stands in no page.
                let _ = dialog.show_modal();
                // Opening gave the focus to what stands first in it.
                *brought.borrow_mut() = None;
            }
            (false, true) => {
                dialog.close();
                // What it would go back to may be gone.
                focus::rescue("#review");
            }
            _ => {}
        }
        if brought.replace(show.clone()) != show {
            bring_up(&dialog, show.as_deref());
        }
    });
}

/// Brings what has that id to the top of the dialog, and gives the focus to what can be pressed in it.
fn bring_up(dialog: &HtmlDialogElement, id: Option<&str>) {
    let target = id.and_then(|id| dialog.owner_document()?.get_element_by_id(id));
    if let Some(target) = target {
        target.scroll_into_view();
        focus::give(target.query_selector("summary, button").ok().flatten());
    }
}

/// What the dialog does when the browser cancels it, as Escape does, and when it has closed it.
#[hook]
fn use_way_out(dialog: &NodeRef, props: &Props) -> (Callback<Event>, Callback<Event>) {
    // Told at once: the event that says it is closed comes later, when it, or another, may have been opened.
    let told = use_mut_ref(|| false);
    let close = {
        let (on_close, open) = (props.on_close.clone(), props.open);
        move || {
            if open {
                on_close.emit(());
            }
        }
    };
    let cancelled = {
        let (dialog, close, told) = (dialog.clone(), close.clone(), told.clone());
        move |event: Event| {
            if event.target().as_ref() == dialog.get().map(Into::into).as_ref() {
                *told.borrow_mut() = true;
                close();
            }
        }
    };
    let dialog = dialog.clone();
    let closed = move |_: Event| {
        let dialog = dialog.cast::<HtmlDialogElement>();
        let reopened = dialog.is_some_and(|dialog| dialog.open());
        if !told.replace(false) && !reopened {
            close();
        }
    };
    (cancelled.into(), closed.into())
}
