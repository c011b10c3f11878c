//! What the page does when somebody acts: changes the text boxes, tells the desk.
//!
//! One value, made once, handed down to every component that has a button.

use std::cell::Cell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use wasm_bindgen::prelude::*;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::checker::{Checker, Word};
use super::{finding_card, focus, mirror, status, textbox};
use crate::desk::parts::Way;
use crate::desk::{Action, Desk, Place, Undo, edit, quoted};
use crate::finding::{Finding, Fix, Span, Utf16Span};
use crate::text::Utf16Map;

mod copying;
mod laying;

/// The verbs of the page.
#[derive(Clone)]
pub struct Hands(Rc<Inner>);

struct Inner {
    desk: UseReducerHandle<Desk>,
    checker: Rc<Checker>,
    /// Whether a key has changed the reply and the desk has not heard of it.
    unheard: Cell<bool>,
    /// The load whose reply is left to the writer's own hands to copy.
    by_hand: Cell<Option<u32>>,
    review: NodeRef,
    reply: NodeRef,
    mirror: NodeRef,
}

/// Made once for the page: all copies are the same.
impl PartialEq for Hands {
    fn eq(&self, other: &Hands) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The hands of this desk.
#[hook]
pub fn use_hands(desk: &UseReducerHandle<Desk>) -> Hands {
    let [review, reply, mirror] = [use_node_ref(), use_node_ref(), use_node_ref()];
    let desk = desk.clone();
    let hands = use_memo((), move |()| {
        let checker = Rc::default();
        Hands(Rc::new(Inner {
            desk,
            checker,
            unheard: Cell::new(false),
            by_hand: Cell::new(None),
            review,
            reply,
            mirror,
        }))
    });
    (*hands).clone()
}

impl Hands {
    /// Tells the desk.
    pub fn act(&self, action: Action) {
        self.hear();
        self.0.desk.dispatch(action);
    }

    /// A callback that tells the desk.
    pub fn on<E: 'static>(&self, action: impl Fn(E) -> Action + 'static) -> Callback<E> {
        let hands = self.clone();
        Callback::from(move |event| hands.act(action(event)))
    }

    /// A callback that does something with these hands.
    pub fn does<E: 'static>(&self, verb: impl Fn(&Hands) + 'static) -> Callback<E> {
        let hands = self.clone();
        Callback::from(move |_| verb(&hands))
    }

    /// Where the box of the review is.
    pub fn review_box(&self) -> NodeRef {
        self.0.review.clone()
    }

    /// Where the box of the reply is.
    pub fn reply_box(&self) -> NodeRef {
        self.0.reply.clone()
    }

    /// Where the reply's mirror is.
    pub fn mirror(&self) -> NodeRef {
        self.0.mirror.clone()
    }

    /// The desk as it is at this very moment, not as it was when the page was last drawn.
    pub fn desk(&self) -> UseReducerHandle<Desk> {
        self.hear();
        // A handle keeps every state that it has shown alive: never look through the long-lived one.
        self.0.desk.clone()
    }

    /// The reply has changed in its box.
    pub fn typed(&self) {
        self.0.unheard.set(true);
        self.hear();
        self.check_soon(Word::Finished);
    }

    /// A key has changed the reply at the caret. Its letter is drawn first: the desk hears of it with the frame after,
    /// or when anybody asks how it lies.
    pub fn key(&self, word: Word) {
        if !self.0.unheard.replace(true) {
            let hands = self.clone();
            after_frame(move || hands.hear());
        }
        self.check_soon(word);
    }

    /// Tells the desk of what was typed since it last heard.
    fn hear(&self) {
        if self.0.unheard.take()
            && let Some(area) = self.reply()
        {
            self.0.desk.dispatch(Action::Typed(area.value()));
        }
    }

    /// The review has changed in its box.
    pub fn pasted(&self) {
        let Some(area) = self.review() else { return };
        self.act(Action::Review(area.value()));
        self.check_soon(Word::Finished);
    }

    /// A character of the reply is being composed.
    pub fn composing(&self) {
        self.0.checker.hold_back();
    }

    /// It has been composed.
    pub fn composed(&self) {
        self.0.checker.go_on();
        self.key(Word::Unfinished);
    }

    /// Puts the caret on the finding's words, in sight.
    pub fn jump(&self, place: Place) {
        self.unfold(place);
        self.show(place.span);
    }

    /// Makes the finding the one at hand, whose card is unfolded, and stays where the focus is.
    pub fn unfold(&self, place: Place) {
        self.act(Action::Select(Some(place)));
    }

    /// Selects these bytes of the reply, in sight. Where there are none, nothing stays selected: the next key would replace it.
    fn show(&self, span: Span) {
        self.focus_reply();
        let Some(area) = self.reply() else { return };
        if span.is_empty() {
            let end = textbox::selection(&area).end;
            return textbox::select(&area, Utf16Span { start: end, end });
        }
        let span = Utf16Map::new(&self.desk().draft).span(span);
        textbox::select(&area, span);
        if let Some(mirror) = self.0.mirror.cast() {
            mirror::reveal(&mirror, &area, span);
        }
    }

    /// Goes to the finding that lies `step` places on.
    pub fn go(&self, step: isize) {
        if let Some(place) = self.desk().neighbour(step) {
            self.jump(place);
            let desk = self.desk();
            let Some(finding) = desk.current() else {
                return;
            };
            if finding_card::is_beside() {
                status::tell(&finding_card::line(finding, &finding.message));
            } else {
                // Its card is out of sight.
                self.act(Action::Tell(finding_card::line(finding, "")));
            }
        }
    }

    /// Leads to the part of the reply that this rule watches: to its sentence, or to what adds it.
    pub fn go_to_part(&self, rule: &str) {
        self.check_now();
        match self.desk().way_to(rule) {
            Way::Finding(place) => self.enter(place),
            Way::Words(span) => self.show(span),
            Way::Reply => self.focus_reply(),
        }
    }

    /// Moves the focus to the first fix of a finding, or to the reply where that is not listed.
    fn enter(&self, place: Place) {
        self.act(Action::Select(Some(place)));
        let hands = self.clone();
        // The card is marked as the current one with the next drawing.
        let drawn = Timeout::new(0, move || match finding_card::first_fix() {
            Some(button) => drop(button.focus()),
            None => hands.focus_reply(),
        });
        drawn.forget();
    }

    /// Applies a fix of the finding at that place.
    pub fn fix(&self, place: Place, number: usize) {
        let desk = self.desk();
        if let Some(finding) = desk.finding(place) {
            self.apply(&desk, finding, number);
        }
    }

    /// Applies a fix of the current finding.
    pub fn fix_current(&self, number: usize) {
        let desk = self.desk();
        if let Some(finding) = desk.current() {
            self.apply(&desk, finding, number);
        }
    }

    fn apply(&self, desk: &Desk, finding: &Finding, number: usize) {
        let Some(fix) = finding.fixes.get(number) else {
            return;
        };
        let card = focus::card();
        self.edit(&edit::tidied(&desk.draft, fix));
        if finding_card::is_beside() {
            return;
        }
        // Where the reply or its cards are out of sight, nothing else shows what happened.
        let now = match quoted(fix.text.trim()) {
            words if words.is_empty() => "Taken out of your reply.".to_owned(),
            words => format!("Now reads{words}"),
        };
        self.act(Action::Changed(now));
        if let Some(card) = card {
            focus::to_card(card);
        }
    }

    /// Carries out an edit of the reply, so that one undo takes it back.
    fn edit(&self, fix: &Fix) {
        let Some(area) = self.reply() else { return };
        let span = Utf16Map::new(&self.desk().draft).span(fix.span);
        textbox::replace(&area, span, &fix.text);
        self.typed();
        self.check_now();
    }

    /// Puts words into the reply where its caret is.
    pub fn insert(&self, words: &str) {
        let Some(caret) = self.caret() else { return };
        self.edit(&Fix {
            span: Span::new(caret, caret),
            text: words.to_owned(),
        });
    }

    /// Selects words of the review, in sight.
    pub fn mark_review(&self, span: Utf16Span) {
        if let Some(area) = self.review() {
            textbox::show(&area, span);
        }
    }

    /// Puts the caret into the review, in sight.
    pub fn focus_review(&self) {
        if let Some(area) = self.review() {
            textbox::go_to(&area);
        }
    }

    /// Puts the caret into the reply, in sight.
    pub fn focus_reply(&self) {
        if let Some(area) = self.reply() {
            textbox::go_to(&area);
        }
    }

    /// Copies nothing: back to the reply.
    pub fn go_back(&self) {
        self.act(Action::Answered);
        self.focus_reply();
    }

    /// The caret was put somewhere in the reply.
    pub fn caret_moved(&self) {
        let Some(area) = self.reply() else { return };
        let caret = textbox::selection(&area);
        if caret.start == caret.end {
            let byte = Utf16Map::new(&self.desk().draft).to_byte(caret.start);
            self.act(Action::CaretAt(byte));
        }
    }

    /// Ignores or allows a finding, and goes on to the card that takes its place.
    pub fn set_aside(&self, place: Place, action: fn(Place) -> Action) {
        let card = focus::card();
        self.act(action(place));
        if let Some(card) = card {
            focus::to_card(card);
        }
    }

    /// Takes back what the notice tells.
    pub fn take_back(&self) {
        let notice = self.desk().notice.clone();
        if let Some(undo) = notice.and_then(|notice| notice.undo) {
            if let Undo::Cleared(_) = undo {
                self.bring_back(undo);
            } else {
                if let (Undo::Typed, Some(area)) = (&undo, self.reply()) {
                    textbox::undo(&area);
                    self.typed();
                    self.check_now();
                }
                self.act(Action::TakeBack(undo));
            }
            focus::rescue("#reply");
        }
    }

    fn check_now(&self) {
        self.0.checker.stop();
        self.act(Action::Check(None));
    }

    /// Judges the reply in a moment, but for the word at the caret while that is unfinished.
    pub fn check_soon(&self, word: Word) {
        let hands = self.clone();
        self.0.checker.soon(word, move |word| {
            let caret = match word {
                Word::Unfinished => hands.caret(),
                Word::Finished => None,
            };
            hands.act(Action::Check(caret));
        });
    }

    /// The caret in bytes of the draft.
    fn caret(&self) -> Option<usize> {
        let caret = textbox::selection(&self.reply()?);
        Some(Utf16Map::new(&self.desk().draft).to_byte(caret.end))
    }

    fn reply(&self) -> Option<HtmlTextAreaElement> {
        self.0.reply.cast()
    }

    fn review(&self) -> Option<HtmlTextAreaElement> {
        self.0.review.cast()
    }
}

/// Calls back when the next frame has been drawn; never where no frame is drawn any more.
fn after_frame(then: impl FnOnce() + 'static) {
    let drawn = Closure::once_into_js(move || Timeout::new(0, then).forget());
    if let Some(window) = web_sys::window() {
        // It fails only for what is no function.
        let _ = window.request_animation_frame(drawn.unchecked_ref());
    }
}
