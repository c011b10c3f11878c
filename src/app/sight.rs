//! What is looked at.

use web_sys::{Element, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Moves the page until the element is in sight, and no further.
pub fn bring_into(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}
