//! What to do about the review: the kind it seems to be, the guide's advice, and words that fit.

use std::rc::Rc;

use yew::prelude::*;

use super::front::{Front, ask};
use super::{Office, focus, reading};
use crate::app::button::button;
use crate::context::is_praise;
use crate::desk::MAX_REVIEW;
use crate::guide::answered::{self, Answered};
use crate::guide::decision::{Advice, Facts, caution, decide};
use crate::guide::triage::{self, Seen};
use crate::guide::{Situation, wording};
use crate::js;
use crate::review::{ReviewReading, Topic};
use crate::text::{Utf16Map, start_of};

/// Stars up to which a review hurts.
const HARSH: u8 = 2;

/// A kind word to whoever has just met a harsh review; out of sight once they write, but its place stays.
pub fn calm(front: &Front) -> Html {
    let harsh = front.stars.is_some_and(|stars| stars <= HARSH);
    if !harsh {
        return html! {};
    }
    html! {
        <p class={classes!("calm", is_begun(front).then_some("spent"))}>
            { "That is hard to read. Take a breath: nothing leaves this page on its own, and an answer can wait \
               until tomorrow." }
        </p>
    }
}

/// Whether something stands in the reply.
pub fn is_begun(front: &Front) -> bool {
    !front.draft.trim().is_empty()
}

/// What the decision needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The office as it is.
    pub office: UseReducerHandle<Office>,
    /// Whether there is room to show the wordings at once.
    pub wide: bool,
}

/// The suggestion, the advice, the wordings, and what the reply leaves open.
#[component]
pub fn Decision(Props { office, wide }: &Props) -> Html {
    let front = &office.front;
    let refused: Refused = use_state(|| None);
    let text = (front.review.clone(), office.reading.clone());
    let signs = use_memo(
        (text.clone(), is_refused(office, &refused)),
        |((review, reading), refused)| {
            let mut signs = triage::signs(start_of(review, MAX_REVIEW), reading);
            signs.retain(|seen| seen.words.is_some() || !refused);
            signs
        },
    );
    let answered = use_memo((text, front.draft.clone()), |((review, reading), draft)| {
        answered::compare(start_of(review, MAX_REVIEW), &reading.topics, draft)
    });
    let facts = Facts {
        situation: front.situation,
        stars: front.stars,
        signs: &signs,
        called: office.case.checklist.called.is_done(),
    };
    let decision = decide(facts);
    let copied = match decision.advice {
        Advice::CallFirst if lacks_stars(office) => "",
        advice => advice.copied(),
    };
    // With each look at the desk: what was laid on it anew knows nothing of the advice yet.
    use_effect_with(
        (front.clone(), caution(facts), copied),
        |(_, line, copied)| {
            let parts = [("line", line.as_str().into()), ("copied", (*copied).into())];
            ask([("caution", js::object(parts))]);
        },
    );
    let answers = matches!(decision.advice, Advice::Answer | Advice::CallFirst);
    html! {
        <>
            <div class="decision">
                { suggestion(office, &refused) }
                if lacks_stars(office) {
                    <p>{ "This reads like praise. Choose its stars above, and advice that fits follows." }</p>
                } else {
                    <p><b>{ decision.advice.title() }{ ". " }</b>{ decision.why }</p>
                }
                { reasons(&front.review, &signs) }
                if decision.advice.wants_record() {
                    <p><a href="#record">{ "Keep a record" }</a></p>
                }
                if answers {
                    { wordings(front.situation, *wide) }
                }
            </div>
            if answers && !is_praise(front.stars) {
                { left_open(&answered) }
            }
        </>
    }
}

/// Whether it is praise without its stars, which would get the advice for a complaint.
fn lacks_stars(office: &Office) -> bool {
    office.front.stars.is_none() && office.reading.is_praise(office.front.review.trim().len())
}

/// What speaks against answering yet, with the words that say so.
fn reasons(review: &str, signs: &[Seen]) -> Html {
    if signs.is_empty() {
        return html! {};
    }
    let map = Utf16Map::new(review);
    html! {
        <ul class="signs">
            { for signs.iter().map(|seen| html! {
                <li>
                    { seen.sign.reason() }
                    if let Some(words) = seen.words {
                        { ": " }{ reading::quote(review, &map, words) }
                    } else {
                        { "." }
                    }
                </li>
            }) }
        </ul>
    }
}

/// Neutral lines for people who were not seen.
fn wordings(situation: Situation, open: bool) -> Html {
    let lines = wording::neutral(situation);
    if lines.is_empty() {
        return html! {};
    }
    html! {
        <details class="fold" {open}>
            <summary><span>{ "Neutral words that fit" }</span></summary>
            <ul class="wordings">
                { for lines.iter().map(|line| html! { <li>{ reading::offer(line, "Use in reply") }</li> }) }
            </ul>
        </details>
    }
}

/// Which complaint the reply has not spoken to, and which it has brought up: a place of its own, which is there
/// while it is empty.
fn left_open(Answered { open, unasked }: &Answered) -> Html {
    let listed = |topics: &[Topic]| {
        let names: Vec<&str> = topics.iter().map(|topic| wording::label(*topic)).collect();
        names.join(", ")
    };
    html! {
        <p class="aside-note left-open">
            if !open.is_empty() {
                { format!("Not answered yet: {}. ", listed(open)) }
            }
            if !unasked.is_empty() {
                { format!("Answered, though the review did not raise it: {}.", listed(unasked)) }
            }
        </p>
    }
}

/// The kind of review that it seems to be, while none but the ordinary one is chosen. Whoever says no is not asked again
/// about this review.
fn suggestion(office: &Office, refused: &Refused) -> Html {
    let reading = &office.reading;
    let is_open = office.front.situation == Situation::Real && reading.situation != Situation::Real;
    if !is_open || is_refused(office, refused) {
        return html! {};
    }
    let situation = reading.situation;
    let accept = Callback::from(move |_| {
        ask([("situation", situation.as_str().into())]);
        to_situation();
    });
    let (reading, set) = (reading.clone(), refused.setter());
    let refuse = Callback::from(move |_| {
        set.set(Some(reading.clone()));
        to_situation();
    });
    html! {
        <div class="suggestion">
            <p>{ "It may be: " }<b>{ situation.label() }</b>{ ". " }{ office.reading.reasons.join(" ") }</p>
            { button("", "Use this", accept) }
            { button("quiet", "No", refuse) }
        </div>
    }
}

/// The reading whose suggestion was refused.
type Refused = UseStateHandle<Option<Rc<ReviewReading>>>;

fn is_refused(office: &Office, refused: &Refused) -> bool {
    refused.as_ref() == Some(&office.reading)
}

/// Puts the focus on the choice itself: the button that was pressed goes away.
fn to_situation() {
    focus("situation");
}
