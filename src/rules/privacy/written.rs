//! What the reviewer wrote: it is on the page for all to see, and telling it again tells nothing.

use super::{ATTENDANCE, LONGEST_LOOK, PRESENCE, has_clinical_term, telling};
use crate::claims::{Claim, Kind};
use crate::grammar::{Class, listed};
use crate::reading::Reading;
use crate::text::Gap;

/// What a writer does in a review, each in the past: it is on the page for all to see.
const SPOKEN: &str = "
    quoted joked thanked compared likened rated warned criticized criticised complained challenged questioned
    accused demanded begged wondered urged spared painted credited applauded commended congratulated blamed doubted
    stressed underlined emphasized emphasised admitted conceded acknowledged remarked observed
    commented concluded cautioned complimented defended dedicated titled headlined phrased penned typed vented
    summarized summarised spelled capitalized signed ended opened stopped brightened humbled alerted advised
    implored pleaded appealed scolded nominated counted";

/// Whether the claim only tells what its reader wrote: `you compared us to a bus station`.
pub(super) fn is_of_writing(reading: &Reading<'_>, claim: &Claim) -> bool {
    let said = claim.kind == Kind::Did && listed(SPOKEN, reading.text.norm(claim.head));
    let (_, end) = telling(claim);
    let before = claim.head.saturating_sub(3)..claim.head;
    let to_somebody =
        reading.text.norm(claim.head + 1) == "to" && !reading.is(claim.head + 2, Class::You);
    let tells = [
        Class::Visit,
        Class::Money,
        Class::Insurer,
        Class::Relative,
        Class::Day,
    ];
    let form = "form forms consent waiver paperwork off agreement contract plan twice times";
    said && !reading.any(before.start, before.end, Class::Was)
        && !reading.any(before.start, before.end, Class::Be)
        && !to_somebody
        && !tells
            .iter()
            .any(|&class| reading.any(claim.head, end, class))
        && !has_clinical_term(reading, claim.head, end)
        && !reading.any_word(claim.head, end, form)
}

/// `Your claim about the phones`, `your charge of rudeness`, `we take your account seriously`: what the reviewer wrote, by a word
/// that means money or a file elsewhere.
pub(super) fn is_of_words(reading: &Reading<'_>, your: usize) -> bool {
    let head = your + 1;
    let word = reading.text.norm(head);
    let written = listed(
        "claim claims statement statements account charge charges",
        word,
    );
    if !written || reading.text.norm(your) != "your" {
        return false;
    }
    let (_, to) = reading.sentence(head);
    let judged = "fair true false wrong serious clear noted heard understandable valid untrue inaccurate deserves";
    let of_something = listed("about that of", reading.text.norm(head + 1))
        && !reading.is(head + 2, Class::Number)
        && !reading.is(head + 2, Class::Month);
    let taken = reading.any_word(head + 1, to.min(head + 8), "seriously heart");
    let retracted = listed("retract withdraw", reading.text.norm(your.wrapping_sub(1)));
    let said_to_be = reading.is(head + 1, Class::Be)
        && reading.any_word(head + 2, head + 4, judged)
        || reading.text.norm(head + 1) == "deserves";
    let money = reading.any(head + 1, to.min(head + 8), Class::Insurer)
        || reading.any_word(
            head + 1,
            to.min(head + 8),
            "insurance filed denied paid balance due",
        );
    (of_something || taken || retracted || said_to_be) && !money
}

/// Whether the sentence says that this is how the reviewer tells it, and no word of the claim says more: `you were
/// promised a callback, you write`.
pub(super) fn is_reported(reading: &Reading<'_>, claim: &Claim) -> bool {
    let (first, end) = reading.sentence(claim.head);
    let told = |i: usize| {
        reading.text.norm(i) == "you"
            && reading.any_word(i + 1, i + 2, "write say describe report tell put recount")
            && (i == first
                || reading.any_word(i - 1, i, "as way")
                || reading
                    .text
                    .words()
                    .get(i)
                    .is_some_and(|word| word.gap.has(Gap::COMMA)))
    };
    let from = first.max(claim.first.saturating_sub(LONGEST_LOOK));
    let reported = (from..end.min(claim.head + LONGEST_LOOK)).any(told);
    let head = reading.text.norm(claim.head);
    let (first, end) = telling(claim);
    let tells = [
        Class::Visit,
        Class::Money,
        Class::Insurer,
        Class::Relative,
        Class::Record,
    ];
    reported
        && claim.kind == Kind::Did
        && !listed(PRESENCE, head)
        && !listed(ATTENDANCE, head)
        && !tells.iter().any(|&class| reading.any(first, end, class))
        && !has_clinical_term(reading, first, end)
}
