//! What is joined to a statement: what goes with it, and what says enough without it.

use super::contact::holds_contact;
use super::{Mend, Seam, greeting_end, is_open, opens, seam};
use crate::claims::Claim;
use crate::finding::Span;
use crate::grammar::{Class, listed};
use crate::reading::Reading;
use crate::text::Gap;

/// `Thank you for the kind review and for trusting us`: where the second thing begins that is thanked for, if the words at `first`
/// are part of it.
pub(super) fn second_thanks(reading: &Reading<'_>, start: usize, first: usize) -> Option<usize> {
    let again = |&i: &usize| reading.text.norm(i) == "and" && reading.text.norm(i + 1) == "for";
    let joint = (start + 2..first).rev().take(6).find(again)?;
    let thanks =
        reading.any_word(start, joint, "thank thanks") && reading.any_word(start, joint, "for");
    thanks.then_some(joint)
}

/// The word with which the statement at `start` is joined on to one that can stand alone.
pub(super) fn joint_of(reading: &Reading<'_>, start: usize) -> Option<usize> {
    let (from, _) = reading.sentence(start);
    let head = greeting_end(reading, from).max(start.saturating_sub(LONGEST_LOOK));
    let joint = if start > head && reading.is(start - 1, Class::And) {
        start - 1
    } else {
        start
    };
    let apart = joint < start && !is_open(reading, joint);
    let verbs = [
        Class::Subject,
        Class::Be,
        Class::Have,
        Class::Modal,
        Class::Past,
    ];
    let says = || {
        apart
            || verbs.iter().any(|&class| reading.any(head, joint, class))
            || reading.any_word(head, head + 1, "please call")
    };
    // What is itself to be put right does not stand.
    let claimed = |claim: &Claim| (head..joint).contains(&claim.first);
    let tells = || {
        let next = reading.claims.partition_point(|claim| claim.first < head);
        reading.claims.get(next).is_some_and(claimed)
    };
    let long = joint >= head + SAYS || reading.any_word(head, joint, "thank thanks");
    let stands = long
        && !listed(SUBORDINATE, reading.text.norm(head))
        && (joint < start || seam(reading, start) == Seam::Comma);
    (stands && says() && !tells()).then_some(joint)
}

/// The most words before a joint that are looked at.
const LONGEST_LOOK: usize = 60;

/// A clause that says something has so many words at least.
const SAYS: usize = 3;

/// What opens a clause that waits for another.
const SUBORDINATE: &str =
    "while although though if when since because as after before not unless once until";

/// `We love your garden, and your knee looks great`: the first half says enough.
pub(super) fn unjoined(reading: &Reading<'_>, joint: usize, closes: &str, mend: Mend) -> Mend {
    let source = reading.text.source();
    let start = reading.span(joint - 1, joint).end;
    let joined = source.get(start..mend.span.start).unwrap_or_default();
    let said = mend.texts.iter().map(|text| [joined, text].concat());
    let marked = mend.span.of(source).ends_with(['.', '!', '?']);
    let nothing = if marked { closes } else { "" };
    Mend {
        span: Span::new(start, mend.span.end),
        texts: std::iter::once(nothing.to_owned()).chain(said).collect(),
    }
}

/// `Your brother hasn't signed a release, so our hands are tied`, `it was benign, please breathe`: what follows from what is said anew
/// goes with it, unless it leads to the practice.
pub(super) fn tail_end(reading: &Reading<'_>, stop: usize) -> usize {
    const LEADS: &str = "call ring reach contact email text write talk ask let that";
    let (_, to) = reading.sentence(stop.saturating_sub(1));
    let follows = stop < to && matches!(reading.text.norm(stop), "so" | "please");
    let leads = reading.any_word(stop, to, LEADS) || holds_contact(reading, stop, to);
    if follows && !leads { to } else { stop }
}

/// `Reply with your number and we'll call you`, `so that we can check`: what would follow from what is asked goes with it.
pub(super) fn consequence_end(reading: &Reading<'_>, stop: usize) -> usize {
    let (_, to) = reading.sentence(stop.saturating_sub(1));
    let that = usize::from(reading.text.norm(stop + 1) == "that");
    let follows = matches!(reading.text.norm(stop), "and" | "so")
        && reading.is(stop + 1 + that, Class::We)
        && reading.is(stop + 2 + that, Class::Modal);
    if follows { to } else { stop }
}

/// `Your knee is fine, but we understand the worry`: where what follows can stand alone, it says
/// enough.
pub(super) fn spared(reading: &Reading<'_>, start: usize, stop: usize, mend: Mend) -> Mend {
    let (_, to) = reading.sentence(start);
    let joins = reading.is(stop, Class::And);
    let speaks = reading.is(stop + usize::from(joins), Class::Subject)
        || matches!(reading.text.norm(stop + 1), "please" | "let");
    if !opens(reading, start) || stop + 1 >= to || !speaks || !joins && is_broken(reading, stop) {
        return mend;
    }
    let joined = match (joins, reading.text.norm(stop)) {
        (true, "so") => ", so",
        (true, _) => ", and",
        (false, _) => ", and ",
    };
    let said = mend.texts.iter().map(|text| [text, joined].concat());
    let end = if joins {
        reading.span(start, stop + 1).end
    } else {
        reading.text.words()[stop].span.start
    };
    Mend {
        span: Span::new(mend.span.start, end),
        texts: std::iter::once(String::new()).chain(said).collect(),
    }
}

/// Whether something stronger than a comma stands before word `at`.
fn is_broken(reading: &Reading<'_>, at: usize) -> bool {
    let breaks = Gap::BREAK.with(Gap::EMOJI).with(Gap::LINE);
    let word = reading.text.words().get(at);
    word.is_none_or(|word| word.gap.has(breaks) || !word.gap.has(Gap::COMMA))
}
