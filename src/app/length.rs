//! How long the reply is, in words and in the platform's own unit.

use yew::prelude::*;

use crate::context::is_praise;
use crate::platform::{Limit, Unit};
use crate::rules::Length;
use crate::text::grouped;

/// Fewest and most words of a reply that people read to its end.
const GOOD: (usize, usize) = (40, 100);
/// From here on it is far too long.
const FULL: usize = 150;

/// The line and its meter.
pub fn length_line(length: Length, limit: Limit, stars: Option<u8>) -> Html {
    let used = length.in_unit(limit);
    let over = used > limit.amount;
    html! {
        <>
            <p>
                <span><b>{ grouped(length.words) }</b>{ plural(length.words, " word", " words") }{ " ·" }</span>{ " " }
                <span class={classes!(over.then_some("over"))}>
                    if limit.unit == Unit::Bytes {
                        <b>{ grouped(used) }</b>{ " of " }
                    } else {
                        { "up to " }
                    }
                    { grouped(limit.amount) }{ " " }{ limit.unit.name() }
                    if !limit.official { { " recommended" } }
                    if over { { ": too long" } }
                </span>
            </p>
            <div class="gauge">
                <meter aria-label="Length in words" min="0" max={FULL.to_string()}
                    low={GOOD.0.to_string()} high={GOOD.1.to_string()} optimum="70"
                    value={length.words.min(FULL).to_string()}>{ length.words }</meter>
                <span>{ advice(length.words, stars) }</span>
            </div>
        </>
    }
}

fn advice(words: usize, stars: Option<u8>) -> String {
    let (least, most) = GOOD;
    let how = match words {
        _ if words < least && is_praise(stars) => return "a few warm words will do".to_owned(),
        0 => "",
        _ if words < least => "short: ",
        _ if words <= most => return "a good length".to_owned(),
        _ => "long: ",
    };
    format!("{how}{least} to {most} words is best")
}

fn plural(count: usize, one: &'static str, many: &'static str) -> &'static str {
    if count == 1 { one } else { many }
}
