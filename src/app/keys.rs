//! The list of keys.

use yew::prelude::*;

use super::modal::Modal;
use super::place;
use super::shortcuts::KEYS;

/// The list, in a dialog.
pub fn keys(open: bool) -> Html {
    html! {
        <Modal id="keys" title="Shortcuts" open={open} on_close={Callback::from(|()| place::leave())}>
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
