//! One finding: where, what is wrong, and every way to deal with it.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::button::button;
use super::findings::Within;
use super::hands::Hands;
use super::{address, sight};
use crate::desk::{Action, Place};
use crate::finding::{Finding, Fix, Severity};
use crate::rules::{self, Area, Rule};

/// CSS pixels from which on the list stands beside the text, 60 rem in the sheet: it may scroll without taking the text away.
const BESIDE: f64 = 960.0;

/// What a card needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The finding.
    pub finding: Finding,
    /// The words that it is about; empty for the whole draft.
    pub words: AttrValue,
    /// Whether the card before is about the same words, or more, and shows them.
    pub within: Within,
    /// Whether it is the current one.
    pub current: bool,
    /// Whether it is one of many: then only what it is and where is shown, until it is the current one or is pressed, or Tab
    /// comes to it. What was pressed stays unfolded, so that nothing moves under the finger that presses the next.
    pub many: bool,
    /// What to act with.
    pub hands: Hands,
}

/// The card, as an item of the list.
#[component]
pub fn FindingCard(props: &Props) -> Html {
    let Props {
        finding,
        within,
        current,
        many,
        hands,
        ..
    } = props;
    let card = use_in_view(*current);
    let place = Place::from(finding);
    let why = use_state_eq(|| false);
    let toggle = {
        let why = why.clone();
        move |_| why.set(!*why)
    };
    let pressed = use_state_eq(|| false);
    let folded = *many && !*current && !*pressed;
    let press = {
        let pressed = pressed.clone();
        move |hands: &Hands| {
            pressed.set(true);
            // Where the text is out of sight, whoever unfolds a card stays at it.
            if folded && !is_beside() {
                hands.unfold(place);
            } else {
                hands.jump(place);
            }
        }
    };
    let rule = rules::find(finding.rule);
    let leak = is_leak(finding, rule);
    html! {
        <li ref={card} class={classes!("card", "sheet", finding.severity.as_str(), (*within != Within::No).then_some("again"),
                current.then_some("current"), folded.then_some("folded"))}
            aria-current={current.then_some("true")}>
            { head(props, rule, hands.does(press)) }
            <p class="message">{ &finding.message }</p>
            if !finding.fixes.is_empty() && *within != Within::Same {
                { fixes(finding, hands) }
            }
            <div class="aside">
                { button("quiet", "Ignore once", hands.does(move |hands| hands.set_aside(place, Action::Ignore))) }
                if !leak {
                    { allow(finding, hands, "Allow always") }
                }
                if rule.is_some() {
                    <button type="button" class="quiet" aria-expanded={why.to_string()} onclick={toggle}>{ "Why?" }</button>
                }
            </div>
            if let Some(rule) = rule.filter(|_| *why) {
                <div class="why">
                    { reason(rule) }
                    if leak {
                        { allow(finding, hands, "These words are not about a patient: don\u{2019}t mark them again") }
                    }
                </div>
            }
        </li>
    }
}

/// The element of a card, which comes into view when it becomes the current one.
#[hook]
fn use_in_view(current: bool) -> NodeRef {
    let card = use_node_ref();
    let element = card.clone();
    use_effect_with(current, move |current| {
        if *current {
            show(&element);
        }
    });
    card
}

/// Whether it is a leak: it is allowed at no single press, but by somebody who has seen why it is there.
fn is_leak(finding: &Finding, rule: Option<&Rule>) -> bool {
    let private = rule.is_some_and(|rule| rule.area() == Area::Privacy);
    private && finding.severity == Severity::Error
}

/// What it is and where: leads to its words.
fn head(props: &Props, rule: Option<&Rule>, press: Callback<MouseEvent>) -> Html {
    let title = rule.map_or(props.finding.rule, |rule| rule.title);
    html! {
        <h4>
            <button type="button" class="jump" onclick={press}>
                <span class="title">{ title }</span>
                <span class="kind">{ rule.map(kind) }</span>
                if props.within == Within::Same {
                    <span class="same">{ "the same words" }</span>
                } else if !props.words.is_empty() {
                    <q>{ props.words.trim_matches([',', ' ']) }</q>
                }
            </button>
        </h4>
    }
}

/// What puts it right, the likeliest first.
fn fixes(finding: &Finding, hands: &Hands) -> Html {
    let place = Place::from(finding);
    html! {
        <div class="fixes">
            { for finding.fixes.iter().enumerate().map(|(number, fix)| {
                button("", label(fix), hands.does(move |hands| hands.fix(place, number)))
            }) }
        </div>
    }
}

/// What switches it off for good; `words` say so of a finding that has some. What holds for the whole draft and must change
/// is no matter of taste, and stays: a platform cuts what is too long.
fn allow(finding: &Finding, hands: &Hands, words: &'static str) -> Html {
    let place = Place::from(finding);
    let whole = finding.span.is_empty();
    if whole && finding.severity == Severity::Error {
        return html! {};
    }
    let label = if whole {
        "Don\u{2019}t ask for this again"
    } else {
        words
    };
    let act = hands.does(move |hands| hands.set_aside(place, Action::Allow));
    button("quiet", label, act)
}

/// Why it matters, on request.
fn reason(rule: &Rule) -> Html {
    html! {
        <>
            <p>{ rule.why }</p>
            <p class="source">{ rule.source.title }</p>
            <p><a href={address::of_rule(rule)}>{ "The full rule, with examples" }</a></p>
        </>
    }
}

/// What it is about.
fn kind(rule: &Rule) -> &'static str {
    match rule.area() {
        Area::Privacy => "Privacy",
        Area::Tone => "Tone",
        Area::Structure => "Structure",
    }
}

/// What a fix does, in a few words.
pub fn label(fix: &Fix) -> String {
    let text = fix.text.trim();
    match (text.is_empty(), fix.span.is_empty()) {
        (true, _) => "Remove it".to_owned(),
        (false, true) => format!("Add: {text}"),
        // A button that says no more than a full stop says nothing.
        _ if !text.contains(char::is_alphanumeric) => format!("Put \u{201c}{text}\u{201d}"),
        (false, false) => text.to_owned(),
    }
}

/// A finding in a line, with what is told of it and what its first fix would put there.
pub fn line(finding: &Finding, told: &str) -> String {
    let title = rules::find(finding.rule).map_or(finding.rule, |rule| rule.title);
    let mut line = [title, ". ", told].concat();
    line.truncate(line.trim_end().len());
    if let Some(fix) = finding.fixes.first() {
        line.push_str(" Alt+1: ");
        line.push_str(&label(fix));
    }
    line
}

/// The first fix of the current finding, if its card is drawn.
pub fn first_fix() -> Option<HtmlElement> {
    let document = web_sys::window()?.document()?;
    let button = document.query_selector(".current .fixes button");
    button.ok().flatten()?.dyn_into().ok()
}

/// Whether the list stands beside the text, not below it.
pub fn is_beside() -> bool {
    let width = web_sys::window().and_then(|window| window.inner_width().ok()?.as_f64());
    width.is_some_and(|width| width >= BESIDE)
}

/// Brings the card into sight where that does not take the text out of it.
fn show(card: &NodeRef) {
    if let Some(card) = card.cast::<Element>().filter(|_| is_beside()) {
        sight::bring_into(&card);
    }
}
