//! The mirror behind the reply: the same text in the same metrics, on which findings are painted.
//!
//! Painted with the CSS Custom Highlight API, which leaves the text node whole; where a browser
//! lacks it, with `<mark>` elements. A key changes just the part of the text that it changed, and the browser moves
//! the places along: what stays as it was is left alone.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function, Map, Reflect, Set};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlTextAreaElement, Node, Range, Text};

use super::sight;
use crate::desk::edit::Edit;
use crate::finding::Utf16Span;
use crate::table::sorted;

/// The most places that are painted: a pasted book must not stop the page.
const MOST: usize = 500;

/// Ends the mirror's text. A box shows the empty line after a last line break, an element does
/// not unless something follows.
const FILLER: &str = "\n";

/// How a place is painted. Later ones lie above earlier ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// A tip.
    Hint,
    /// Think again.
    Warning,
    /// Must change.
    Error,
    /// The current finding, whatever its severity.
    Current,
}

impl Layer {
    const ALL: [Layer; 4] = [Layer::Hint, Layer::Warning, Layer::Error, Layer::Current];

    const fn name(self) -> &'static str {
        match self {
            Layer::Hint => "bedside-hint",
            Layer::Warning => "bedside-warning",
            Layer::Error => "bedside-error",
            Layer::Current => "bedside-current",
        }
    }
}

/// A place to paint.
pub type Mark = (Layer, Utf16Span);

/// Paints one mirror. What it registered goes with it.
pub struct Painter {
    mirror: Element,
    text: Text,
    document: Document,
    highlights: Option<Highlights>,
    shown: RefCell<Rc<str>>,
}

impl Painter {
    /// Takes over the empty mirror element.
    pub fn new(mirror: Element) -> Option<Painter> {
        let document = mirror.owner_document()?;
        let text = document.create_text_node(FILLER);
        mirror.append_child(&text).ok()?;
        let highlights = Highlights::new();
        Some(Painter {
            mirror,
            text,
            document,
            highlights,
            shown: RefCell::new("".into()),
        })
    }

    /// Shows the text, and the places on it.
    pub fn paint(&self, text: &Rc<str>, marks: &[Mark]) {
        let marks = &marks[..marks.len().min(MOST)];
        match &self.highlights {
            Some(highlights) => {
                self.show(text);
                highlights.paint(&self.document, &self.text, marks);
            }
            None => self.rebuild(text, marks),
        }
    }

    /// Aligns the mirror with its box.
    pub fn scroll(&self, area: &HtmlTextAreaElement) {
        self.mirror.set_scroll_top(area.scroll_top());
    }

    fn show(&self, text: &Rc<str>) {
        let shown = self.shown.replace(text.clone());
        if *shown == **text {
            return;
        }
        let Edit { old, new } = Edit::between(&shown, text);
        let units = |span: &str| u32::try_from(span.encode_utf16().count()).unwrap_or(u32::MAX);
        let (before, gone) = (&shown[..old.start], old.of(&shown));
        let changed = self
            .text
            .replace_data(units(before), units(gone), new.of(text));
        if changed.is_err() {
            self.text.set_data(&[text, FILLER].concat());
        }
    }

    /// The way of older browsers: the text in pieces, of which some are marks.
    fn rebuild(&self, text: &str, marks: &[Mark]) {
        let marks: Vec<Mark> = marks
            .iter()
            .copied()
            .filter(|(layer, _)| *layer != Layer::Current)
            .collect();
        let marks = sorted(marks, |(layer, span)| {
            u64::from(span.start) << 8 | u64::from(u8::MAX - *layer as u8)
        });
        let units: Vec<u16> = text.encode_utf16().collect();
        let piece = |from: u32, to: u32| {
            String::from_utf16_lossy(units.get(from as usize..to as usize).unwrap_or_default())
        };
        self.mirror.set_text_content(None);
        let mut done = 0;
        for (layer, span) in marks {
            if span.start < done {
                continue;
            }
            self.append_text(&piece(done, span.start));
            if let Ok(mark) = self.document.create_element("mark") {
                mark.set_class_name(layer.name());
                mark.set_text_content(Some(&piece(span.start, span.end)));
                self.append(&mark);
            }
            done = span.end;
        }
        let rest = u32::try_from(units.len()).unwrap_or(u32::MAX);
        self.append_text(&(piece(done, rest) + FILLER));
    }

    fn append_text(&self, text: &str) {
        self.append(&self.document.create_text_node(text));
    }

    fn append(&self, node: &Node) {
        // Appending a fresh node to an element cannot fail.
        let _ = self.mirror.append_child(node);
    }
}

/// The registered highlights, one a layer. Reached by name: web-sys counts them as unstable.
struct Highlights {
    registry: Map,
    layers: Vec<(Set, RefCell<Vec<Range>>)>,
}

impl Highlights {
    /// `None` where the browser has no such thing.
    fn new() -> Option<Highlights> {
        let global = js_sys::global();
        let css = Reflect::get(&global, &"CSS".into()).ok()?;
        let registry = Reflect::get(&css, &"highlights".into()).ok()?;
        let make: Function = Reflect::get(&global, &"Highlight".into())
            .ok()?
            .dyn_into()
            .ok()?;
        if registry.is_undefined() {
            return None;
        }
        let registry: Map = registry.unchecked_into();
        let mut layers = Vec::new();
        for (priority, layer) in Layer::ALL.into_iter().enumerate() {
            let highlight = Reflect::construct(&make, &Array::new()).ok()?;
            let priority = JsValue::from_f64(priority as f64);
            Reflect::set(&highlight, &"priority".into(), &priority).ok()?;
            registry.set(&layer.name().into(), &highlight);
            layers.push((highlight.unchecked_into(), RefCell::default()));
        }
        Some(Highlights { registry, layers })
    }

    /// Takes away the places that are no longer wanted and adds those that are new; all others stay.
    fn paint(&self, document: &Document, text: &Text, marks: &[Mark]) {
        for ((highlight, places), layer) in self.layers.iter().zip(Layer::ALL) {
            let mut wanted: Vec<Utf16Span> = marks
                .iter()
                .filter_map(|&(of, span)| (of == layer).then_some(span))
                .collect();
            let mut places = places.borrow_mut();
            places.retain(|place| {
                let known = span_of(place)
                    .and_then(|span| wanted.iter().position(|&wanted| wanted == span));
                match known {
                    Some(at) => drop(wanted.remove(at)),
                    None => drop(highlight.delete(place)),
                }
                known.is_some()
            });
            for span in wanted {
                if let Some(place) = place_at(document, text, span) {
                    highlight.add(&place);
                    places.push(place);
                }
            }
        }
    }
}

/// A place in the text that moves along with it.
fn place_at(document: &Document, text: &Text, span: Utf16Span) -> Option<Range> {
    let range = document.create_range().ok()?;
    range.set_start(text, span.start).ok()?;
    range.set_end(text, span.end).ok()?;
    Some(range)
}

/// Where a place lies now.
fn span_of(place: &Range) -> Option<Utf16Span> {
    Some(Utf16Span {
        start: place.start_offset().ok()?,
        end: place.end_offset().ok()?,
    })
}

impl Drop for Highlights {
    fn drop(&mut self) {
        for layer in Layer::ALL {
            self.registry.delete(&layer.name().into());
        }
    }
}

/// Scrolls the box and the page until the words of `span` are in sight.
pub fn reveal(mirror: &Element, area: &HtmlTextAreaElement, span: Utf16Span) {
    let Some(top) = top_of(mirror, span) else {
        // No such place in the mirror: focusing anew makes a browser show its selection itself.
        let _ = area.blur();
        let _ = area.focus();
        return;
    };
    let height = f64::from(area.client_height());
    if top < 0.0 || top > height * 0.8 {
        let wanted = f64::from(area.scroll_top()) + top - height / 3.0;
        area.set_scroll_top(wanted.max(0.0) as i32);
    }
    sight::bring_into(area);
}

/// How far below the mirror's upper edge the words stand now.
fn top_of(mirror: &Element, span: Utf16Span) -> Option<f64> {
    let text = mirror.first_child()?;
    let range = mirror.owner_document()?.create_range().ok()?;
    range.set_start(&text, span.start).ok()?;
    range.set_end(&text, span.end).ok()?;
    Some(range.get_bounding_client_rect().top() - mirror.get_bounding_client_rect().top())
}
