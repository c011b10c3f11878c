//! The box in which the reply is written: a native text box over its mirror.
//!
//! The box holds its own text, and nothing here writes into it; so undo, input methods and the caret stay the browser's own.

use std::rc::Rc;

use gloo_events::EventListener;
use web_sys::{Element, HtmlTextAreaElement};
use yew::prelude::*;

use super::DeskProps;
use super::checker::Word;
use super::hands::Hands;
use super::mirror::{Layer, Mark, Painter};
use crate::desk::Desk;
use crate::finding::Severity;
use crate::js;
use crate::text::Utf16Map;

/// The box and its mirror.
#[component]
pub fn Editor(DeskProps { desk, hands }: &DeskProps) -> Html {
    let (reply, mirror) = (hands.reply_box(), hands.mirror());
    let painter = use_mut_ref(|| None::<Painter>);

    let (area, element, brush) = (reply.clone(), mirror.clone(), painter.clone());
    use_effect_with(desk.clone(), move |desk| {
        let mut painter = brush.borrow_mut();
        if painter.is_none() {
            *painter = element.cast::<Element>().and_then(Painter::new);
        }
        if let (Some(painter), Some(area)) = (&*painter, area.cast::<HtmlTextAreaElement>()) {
            if desk.draft_is_cut() {
                // A pasted book: laying it out twice would make every key wait.
                painter.paint(&"".into(), &[]);
            } else {
                painter.paint(&desk.draft, &marks(desk));
            }
            painter.scroll(&area);
        }
    });

    use_listeners(hands);

    let onscroll = {
        let reply = reply.clone();
        move |_: Event| {
            if let (Some(painter), Some(area)) = (&*painter.borrow(), reply.cast()) {
                painter.scroll(&area);
            }
        }
    };
    let oninput = {
        let hands = hands.clone();
        move |event: InputEvent| {
            match js::text(&event, "inputType").as_str() {
                // An extension that writes into the box tells of it with a plain event, which has no kind of input.
                "insertText" | "insertCompositionText" => hands.key(Word::Unfinished),
                // Whoever takes letters away leaves a word as it should be, or goes on with a key.
                "deleteContentBackward" => hands.key(Word::Finished),
                _ => hands.typed(),
            }
        }
    };
    html! {
        <div class="editor">
            <div ref={mirror} class="mirror letter" aria-hidden="true" />
            <textarea ref={reply} id="reply" class="letter"
                placeholder="Write your reply here, or press ‘Start me off’ for a first draft."
                spellcheck="false" writingsuggestions="false" autocomplete="off" translate="no"
                data-gramm="false" data-enable-grammarly="false" data-lt-active="false"
                {oninput} {onscroll}
                onclick={hands.does(|hands| hands.caret_moved())} />
        </div>
    }
}

/// An event of the box, and what it means.
type Told = (&'static str, fn(&Hands));

/// What the box tells of the input method, for which Yew has no names, and of copying by hand.
const TOLD: [Told; 3] = [
    ("compositionstart", Hands::composing),
    ("compositionend", Hands::composed),
    ("copy", Hands::copying_by_hand),
];

#[hook]
fn use_listeners(hands: &Hands) {
    let hands = hands.clone();
    use_effect_with((), move |()| {
        let listeners = hands.reply_box().cast::<HtmlTextAreaElement>().map(|area| {
            TOLD.map(|(name, verb)| {
                let hands = hands.clone();
                EventListener::new(&area, name, move |_| verb(&hands))
            })
        });
        move || drop(listeners)
    });
}

/// The places to paint. The current one comes first: a cap would cut tips.
fn marks(desk: &Rc<Desk>) -> Vec<Mark> {
    let map = Utf16Map::new(&desk.draft);
    let current = desk.selected.and_then(|place| desk.finding(place));
    let current = current.map(|finding| (Layer::Current, finding.span));
    let underlined = desk.underlined().into_iter().map(|(severity, span)| {
        let layer = match severity {
            Severity::Error => Layer::Error,
            Severity::Warning => Layer::Warning,
            Severity::Hint => Layer::Hint,
        };
        (layer, span)
    });
    let places = current.into_iter().chain(underlined);
    places
        .filter(|(_, span)| !span.is_empty())
        .map(|(layer, span)| (layer, map.span(span)))
        .collect()
}
