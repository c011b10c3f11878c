//! The review: its text, and what is known about it.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::DeskProps;
use super::button::button;
use super::choice::Choice;
use super::hands::Hands;
use crate::desk::{Action, MAX_REVIEW};
use crate::guide::Situation;
use crate::platform::Platform;

/// The number comes first: its key chooses it.
const STARS: [(&str, &str); 6] = [
    ("", "Not given"),
    ("1", "1 \u{2605}\u{2606}\u{2606}\u{2606}\u{2606}"),
    ("2", "2 \u{2605}\u{2605}\u{2606}\u{2606}\u{2606}"),
    ("3", "3 \u{2605}\u{2605}\u{2605}\u{2606}\u{2606}"),
    ("4", "4 \u{2605}\u{2605}\u{2605}\u{2605}\u{2606}"),
    ("5", "5 \u{2605}\u{2605}\u{2605}\u{2605}\u{2605}"),
];

/// The place of the review.
pub fn review(props: &DeskProps) -> Html {
    let DeskProps { desk, hands } = props;
    html! {
        <section class="review" aria-labelledby="review-title">
            <h2 id="review-title"><label for="review">{ "The review" }</label></h2>
            <div class="sheet">
                <textarea ref={hands.review_box()} id="review" class="letter"
                    placeholder="Paste the review here, just as it is."
                    spellcheck="false" writingsuggestions="false" autocomplete="off" translate="no"
                    data-gramm="false" data-enable-grammarly="false" data-lt-active="false"
                    oninput={hands.does(|hands| hands.pasted())} />
                if desk.review_is_cut() {
                    <p class="remark">{ format!(
                        "This is far longer than any review. Only about the first {} characters are compared with your \
                         reply; nothing is lost.",
                        crate::text::grouped(MAX_REVIEW),
                    ) }</p>
                }
                { about(props) }
                // The office draws here.
                <div id="reading" class="reading" />
                // Beside what scrolls, so that it is seen wherever that stands.
                <div id="lines" />
                // Its place is taken at once by what the office draws: the sheet hides it then.
                { invitation(hands) }
            </div>
        </section>
    }
}

/// What is known about the review beside its words.
fn about(DeskProps { desk, hands }: &DeskProps) -> Html {
    let platforms = Platform::ALL.map(|platform| (platform.as_str(), platform.label().into()));
    let situations = Situation::ALL.map(|situation| (situation.as_str(), situation.label().into()));
    let stars = desk
        .stars
        .and_then(|stars| STARS.get(usize::from(stars)))
        .map_or("", |(value, _)| value);
    let named = hands.on(|event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        Action::Reviewer(input.value())
    });
    html! {
        <div class="about">
            <Choice id="platform" label="Platform" options={platforms.to_vec()} value={desk.platform.as_str()}
                on_choose={hands.on(|name: String| Action::Platform(Platform::from_name(&name).unwrap_or_default()))} />
            <Choice id="stars" label="Stars" options={STARS.map(|(value, name)| (value, name.into())).to_vec()} value={stars}
                on_choose={hands.on(|name: String| Action::Stars(name.parse().ok()))} />
            <div class="field wide">
                <label for="reviewer">{ "Name as shown" }</label>
                <input id="reviewer" type="text" value={desk.reviewer.clone()} oninput={named}
                    spellcheck="false" writingsuggestions="false" autocomplete="off" translate="no"
                    data-gramm="false" data-enable-grammarly="false" data-lt-active="false" />
            </div>
            <Choice id="situation" wide=true label="Situation" options={situations.to_vec()} value={desk.situation.as_str()}
                on_choose={hands.on(|name: String| Action::Situation(Situation::from_name(&name).unwrap_or_default()))} />
        </div>
    }
}

/// What stands there before there is a review.
fn invitation(hands: &Hands) -> Html {
    html! {
        <div class="invitation">
            <p>{ "With the review here, Bedside knows which of its words your reply must never repeat. It stays on \
                  this computer." }</p>
            { button("", "Load an example", hands.does(|hands| hands.load_example())) }
        </div>
    }
}
