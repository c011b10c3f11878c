//! What the review says, under its text: the guide's questions, answered with its own words, and what follows
//! from them.

use std::collections::BTreeSet;

use yew::prelude::*;

use super::front::ask;
use super::{OfficeProps, checklist, decision};
use crate::context::is_praise;
use crate::finding::Span;
use crate::guide::wording;
use crate::js;
use crate::review::{ReviewReading, Topic};
use crate::text::{Utf16Map, lower};

pub(super) mod insert;

/// How many quotes answer one question, and how many topics are named.
const MOST: usize = 4;
/// How many words are shown before the rest is folded away.
const SHOWN: usize = 8;
/// Where the review has a column of its own, as the sheet has it, so that nothing below it is pushed away.
const WIDE: &str = "(min-width: 75rem)";

/// All that is drawn under the review's fields; nothing without a review.
pub fn reading(props: &OfficeProps) -> Html {
    html! { <Reading ..props.clone() /> }
}

#[component]
fn Reading(props: &OfficeProps) -> Html {
    let office = &props.office;
    let wide = *use_memo((), |()| is_wide());
    if office.front.review.trim().is_empty() {
        return html! {};
    }
    let praised = is_praise(office.front.stars) && office.reading.expectation.is_none();
    let topics = if praised {
        &[]
    } else {
        office.reading.topics.as_slice()
    };
    html! {
        <>
            // Where the reply stands below, the place of the kind word stays, so that nothing moves under their hands.
            if !wide || !decision::is_begun(&office.front) {
                { decision::calm(&office.front) }
            }
            <decision::Decision {wide} office={office.clone()} />
            <details class="fold" open={wide}>
                <summary>
                    <span>
                        { "What the review says" }
                        <small>{ named(topics).join(", ") }</small>
                    </span>
                </summary>
                { questions(&office.front.review, &office.reading, topics) }
            </details>
            { checklist::checklist(props) }
        </>
    }
}

/// Whether the review has a column of its own.
fn is_wide() -> bool {
    let query = web_sys::window().and_then(|window| window.match_media(WIDE).ok()?);
    query.is_some_and(|query| query.matches())
}

/// The topics that have a name, the surest first.
fn named(topics: &[Topic]) -> Vec<&'static str> {
    let named = topics.iter().filter(|topic| **topic != Topic::Other);
    named
        .take(MOST)
        .map(|topic| wording::label(*topic))
        .collect()
}

/// The guide's questions, each with the words of the review that answer it; what it leaves unanswered is left out.
fn questions(review: &str, reading: &ReviewReading, topics: &[Topic]) -> Html {
    let map = Utf16Map::new(review);
    let quotes = |spans: &[Span]| -> Vec<Html> {
        let spans = spans.iter().take(MOST);
        spans.map(|span| quote(review, &map, *span)).collect()
    };
    let failed: Vec<Span> = reading.expectation.into_iter().collect();
    let clear = |span: &&Span| !failed.iter().any(|failed| failed.overlaps(**span));
    let good: Vec<Span> = reading.positives.iter().filter(clear).copied().collect();
    html! {
        <dl class="questions">
            { never(review, reading) }
            { question("What went wrong?", quotes(&failed)) }
            { question("Who is it about?", quotes(&reading.staff)) }
            { question("Anything good?", quotes(&good)) }
            { question("Neutral words to use", echoes(topics)) }
        </dl>
    }
}

fn question(title: &'static str, answers: Vec<Html>) -> Html {
    if answers.is_empty() {
        return html! {};
    }
    html! {
        <div>
            <dt>{ title }</dt>
            <dd>{ for answers }</dd>
        </div>
    }
}

/// Words of the review; a click selects them there.
pub(super) fn quote(review: &str, map: &Utf16Map, span: Span) -> Html {
    let place = map.span(span);
    let show = move |_: MouseEvent| {
        ask([("mark", js::list([place.start.into(), place.end.into()]))]);
    };
    html! {
        <button type="button" class="quote" onclick={show}>
            <q>{ without_odd_mark(span.of(review).trim()) }</q><span class="unseen">{ ": show it in the review" }</span>
        </button>
    }
}

/// The words without a quotation mark at either end whose pair is not among them.
fn without_odd_mark(words: &str) -> &str {
    const MARKS: [char; 3] = ['"', '\u{201c}', '\u{201d}'];
    if words.matches(MARKS).count().is_multiple_of(2) {
        return words;
    }
    let opened = words.strip_prefix(MARKS);
    opened
        .or_else(|| words.strip_suffix(MARKS))
        .unwrap_or(words)
}

/// Words by which the reply may refer to what the review is about.
fn echoes(topics: &[Topic]) -> Vec<Html> {
    let echo = |topic: &Topic| {
        let words = wording::echo(*topic);
        html! { <li>{ offer(words, "Use in reply") }</li> }
    };
    if topics.is_empty() {
        return Vec::new();
    }
    vec![html! { <ul>{ for topics.iter().take(MOST).map(echo) }</ul> }]
}

/// Words that a click puts into the reply.
pub(super) fn offer(words: &'static str, deed: &'static str) -> Html {
    let put = move |_: MouseEvent| insert::at_caret(words);
    html! {
        <button type="button" class="offer" onclick={put}>
            { words }{ " " }<small>{ deed }</small>
        </button>
    }
}

/// The words that a reply must never repeat, each once: what was treated, then what else tells who wrote.
fn never(review: &str, reading: &ReviewReading) -> Html {
    let mut seen = BTreeSet::new();
    let treated = reading.clinical.iter().map(|span| span.of(review));
    let details = reading.details.iter();
    let apart = details.filter(|span| !reading.clinical.iter().any(|c| c.overlaps(**span)));
    let words: Vec<String> = treated
        .map(|words| words.chars().map(lower).collect::<String>())
        .chain(apart.map(|span| span.of(review).to_owned()))
        .filter(|word| seen.insert(word.clone()))
        .collect();
    let (shown, rest) = words.split_at(words.len().min(SHOWN));
    html! {
        <div>
            <dt>{ "Never repeat" }</dt>
            <dd class="never">
                { shown.join(", ") }
                if !rest.is_empty() {
                    <details>
                        <summary>{ format!("and {} more", rest.len()) }</summary>
                        { rest.join(", ") }
                    </details>
                }
                <p>{ "Nor any other day, time, sum, age or relative that it names." }</p>
            </dd>
        </div>
    }
}
