//! Texts, numbers and lists as JavaScript objects: just what the page exchanges with scripts and
//! keeps in storage. Small on purpose; a general serialiser would weigh more than the page's own code.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;

/// An object of these fields.
pub fn object<'a>(fields: impl IntoIterator<Item = (&'a str, JsValue)>) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a property of a fresh object cannot fail.
        let _ = Reflect::set(&object, &name.into(), &value);
    }
    object.into()
}

/// An object of these values under these names. Each text that goes to JavaScript costs a call, so many objects share their names.
pub fn row<const N: usize>(names: &[JsValue; N], values: [JsValue; N]) -> JsValue {
    let object = Object::new();
    for (name, value) in names.iter().zip(&values) {
        let _ = Reflect::set(&object, name, value);
    }
    object.into()
}

/// Texts that come again and again, each of which goes to JavaScript once.
#[derive(Default)]
pub struct Shared<'a>(Vec<(&'a str, JsValue)>);

impl<'a> Shared<'a> {
    /// The text as a value.
    pub fn text(&mut self, text: &'a str) -> JsValue {
        if let Some((_, value)) = self.0.iter().find(|(known, _)| *known == text) {
            return value.clone();
        }
        let value = JsValue::from(text);
        self.0.push((text, value.clone()));
        value
    }
}

/// A list of these items.
pub fn list(items: impl IntoIterator<Item = JsValue>) -> JsValue {
    items.into_iter().collect::<Array>().into()
}

/// A number. Offsets and counts of a draft are far below where JavaScript's numbers get coarse.
pub fn number(value: usize) -> JsValue {
    JsValue::from(u32::try_from(value).unwrap_or(u32::MAX))
}

/// The field of that name; undefined where the value is no object or has none.
pub fn field(value: &JsValue, name: &str) -> JsValue {
    Reflect::get(value, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

/// The text of that name; empty where there is none.
pub fn text(value: &JsValue, name: &str) -> String {
    field(value, name).as_string().unwrap_or_default()
}

/// The items of a list; none where the value is no list.
pub fn items(value: &JsValue) -> Vec<JsValue> {
    if Array::is_array(value) {
        Array::from(value).to_vec()
    } else {
        Vec::new()
    }
}
