//! The package's module: what it exports, and nothing else.

use bedside::{review, rules, script};
use wasm_bindgen::prelude::*;

fn main() {}

/// Judges a draft; throws a sentence where it is no text or the context no object.
#[wasm_bindgen]
pub fn lint(draft: JsValue, context: JsValue) -> Result<JsValue, String> {
    script::lint_with_profile(&draft, &context)
}

/// Reads a review.
#[wasm_bindgen]
pub fn read(review: &str, stars: Option<u8>) -> JsValue {
    script::reading(&review::read(review, stars), review)
}

/// All rules, in the order in which the page shows them.
#[wasm_bindgen]
pub fn rules() -> Vec<JsValue> {
    let pages = rules::PAGES.iter().map(|(_, page)| page);
    let rules = rules::REGISTRY.iter().zip(pages);
    rules
        .map(|(rule, page)| script::rule_with_page(rule, page))
        .collect()
}
