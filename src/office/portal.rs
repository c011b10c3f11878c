//! What the page around the desk says about the practice, where `site/embedded.js` passes it on. What the practice
//! says itself goes before it; of the two, that alone is kept.

use wasm_bindgen::prelude::*;
use yew::prelude::*;

use super::{Act, Office, front};
use crate::profile::Profile;
use crate::script;

/// The door's name on `window.bedside`.
const DOOR: &str = "around";

/// Lets the page around the desk tell of the practice.
#[hook]
pub fn use_portal(office: &UseReducerHandle<Office>) {
    let dispatcher = office.dispatcher();
    use_effect_with((), move |()| {
        let told = Closure::<dyn Fn(JsValue)>::new(move |profile: JsValue| {
            dispatcher.dispatch(Act::Portal(script::profile(&profile)));
        });
        front::open(DOOR, told.into_js_value());
    });
}

impl Office {
    /// What is known of the practice.
    pub(super) fn profile(&self) -> Profile {
        together(&self.practice, &self.portal)
    }
}

/// The practice's own word, and the portal's where it has none.
pub(super) fn together(practice: &Profile, portal: &Profile) -> Profile {
    practice.tidied().or(portal)
}
