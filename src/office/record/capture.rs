//! The review as it was captured from the desk, and when, and by whom.

use yew::prelude::*;

use super::{Props, clock, field::field, part};
use crate::app::button::button;
use crate::app::choice::Choice;
use crate::case::record::{Capture, Change, Field};
use crate::platform::Platform;

const NO_STARS: &str = "";
const STARS: [&str; 5] = ["1", "2", "3", "4", "5"];

/// The two first parts of the form.
pub fn capture(props: &Props) -> Html {
    html! {
        <>
            { part("record-review", "The review", review(props)) }
            { part("record-capture", "When and by whom", html! {
                <div class="fields">
                    { field(props, Field::CapturedAt) }
                    { field(props, Field::TimeZone) }
                    { field(props, Field::CapturedBy) }
                    { field(props, Field::Edits) }
                </div>
            }) }
        </>
    }
}

fn review(props: &Props) -> Html {
    let (record, front) = (props.record(), &props.office.front);
    let label = if record.is_captured() {
        "Capture it again"
    } else {
        "Capture the review from the desk"
    };
    html! {
        <>
            if is_there(&front.review) {
                <div>{ button("primary", label, take(props)) }</div>
            } else if !record.is_captured() {
                <p>{ "Paste the review on the desk first. Then it can be captured here, exactly as it is." }</p>
            }
            if record.is_captured() {
                <div class="field wide">
                    <label for="record-text">{ "Text, exactly as captured" }</label>
                    <textarea id="record-text" class="captured" rows="5" readonly=true value={record.text.clone()}
                        translate="no" aria-describedby="record-text-hint" />
                    <p id="record-text-hint" class="hint">{ state(props) }</p>
                </div>
            }
            <div class="fields">
                { platform(props) }
                { stars(props) }
                { field(props, Field::Handle) }
                { field(props, Field::Shown) }
                { field(props, Field::Review) }
                { field(props, Field::Profile) }
            </div>
        </>
    }
}

/// Whether a review lies on the desk.
fn is_there(review: &str) -> bool {
    !review.trim().is_empty()
}

/// Whether the desk still shows what was captured.
fn state(props: &Props) -> &'static str {
    let review = &props.office.front.review;
    if is_there(review) && *review != props.record().text {
        "It stays as it was captured. The desk shows a different text now."
    } else {
        "It stays as it was captured, whatever happens on the desk."
    }
}

fn take(props: &Props) -> Callback<MouseEvent> {
    let (front, recorder) = (props.office.front.clone(), props.recorder.clone());
    Callback::from(move |_| {
        let captured = recorder.act(Change::Capture(Capture {
            platform: front.platform,
            text: front.review.clone(),
            stars: front.stars,
            handle: front.reviewer.clone(),
            at: clock::local(),
        }));
        if captured {
            recorder.say("Captured. The time is in the record.");
        }
    })
}

fn platform(props: &Props) -> Html {
    let options = Platform::ALL.map(|platform| (platform.as_str(), platform.label().into()));
    let on_choose = {
        let recorder = props.recorder.clone();
        Callback::from(move |name: String| {
            if let Some(platform) = Platform::from_name(&name) {
                recorder.act(Change::Platform(platform));
            }
        })
    };
    html! {
        <Choice id="record-platform" label="Where it was posted" options={options.to_vec()}
            value={props.platform().as_str()} {on_choose} />
    }
}

fn stars(props: &Props) -> Html {
    let numbered = STARS.into_iter().map(|number| (number, number.into()));
    let options = std::iter::once((NO_STARS, "Not given".into())).chain(numbered);
    let chosen = props.record().stars.map(usize::from);
    let value = chosen
        .and_then(|stars| STARS.get(stars.checked_sub(1)?))
        .unwrap_or(&NO_STARS);
    html! {
        <Choice id="record-stars" label="Stars" options={options.collect::<Vec<_>>()} {value}
            on_choose={props.recorder.on(|number: String| Change::Stars(number.parse().ok()))} />
    }
}
