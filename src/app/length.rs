//! How long the reply is, in words and in the platform's own unit.

use yew::prelude::*;

use crate::context::is_praise;
use crate::platform::{Limit, Unit};
use crate::rules::{AIM, Length, MUCH_TOO_LONG};
use crate::text::grouped;

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
                <meter aria-label="Length in words" min="0" max={MUCH_TOO_LONG.to_string()}
                    low={AIM.start().to_string()} high={AIM.end().to_string()} optimum="70"
                    value={length.words.min(MUCH_TOO_LONG).to_string()}>{ length.words }</meter>
                <span>{ advice(length.words, stars) }</span>
            </div>
        </>
    }
}

fn advice(words: usize, stars: Option<u8>) -> String {
    let (least, most) = (*AIM.start(), *AIM.end());
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
