//! What says of nobody that they are a patient although its words could: it is said of anybody, of colleagues, of things or of what was
//! written.

use super::super::super::cue::{Cue, has_cue};
use super::families::{KINDS, ROOMS};
use crate::claims::is_safe_noun;
use crate::grammar::{Class, listed};
use crate::phrase::Match;
use crate::reading::Reading;
use crate::text::Case;

/// Whether a phrase of that family says of nobody that they are a patient.
pub(super) fn is_phrase(reading: &Reading<'_>, family: usize, hit: Match) -> bool {
    let named = reading.any_word(hit.first, hit.end, "this that your who");
    let anybody = !named
        && has_cue(reading, hit.first, Cue::Everybody)
        && !reading.speaks_to_reader(hit.first);
    // 'We can't say whether anyone has ever been to our office.'
    let unsaid = !named
        && !reading.speaks_to_reader(hit.first)
        && has_cue(reading, hit.first, Cue::NotDiscussed);
    reading.has_comma(hit)
        || anybody
        || unsaid
        || is_offered(reading, hit)
        || comes_with_words(reading, hit)
        || is_looked_for(reading, hit)
        || is_supposed(reading, hit)
        || is_about_staff(reading, hit.first)
        || is_thanks_passed_on(reading, hit)
        || is_paper_for_anybody(reading, hit)
        || family == ROOMS && !is_told(reading, hit.first)
        || names_team(reading, hit.end)
        || are_things(reading, hit.first)
        || gives_words(reading, hit.end)
        || is_elsewhere(reading, hit.end)
        || family == KINDS && (reading.is_figurative(hit.first) || is_thanked(reading, hit))
}

/// `You can see the sign in the lobby`: what anybody can do.
fn is_offered(reading: &Reading<'_>, hit: Match) -> bool {
    reading.text.norm(hit.first) == "you"
        && matches!(reading.text.norm(hit.first + 1), "can" | "may")
        && reading.text.norm(hit.first + 2) != "have"
}

/// `If you have never been our patient, …`, `whether someone has been coming for years or has never set foot here`: it is left
/// open. `If you were a patient here` is not: it says that they are none.
fn is_supposed(reading: &Reading<'_>, hit: Match) -> bool {
    let (from, _) = reading.sentence(hit.first);
    let word = |i: usize| reading.text.norm(i);
    let denies = |i: usize| word(i) == "were" && listed("a an our one", word(i + 1));
    let supposes = |i: usize| {
        let near = word(i) == "whether" || word(i) == "if" && hit.first <= i + 3;
        near && listed("you someone somebody anyone anybody", word(i + 1)) && !denies(i + 2)
    };
    let opens = |i: usize| i == from || !listed("as even", word(i - 1));
    (from..hit.first)
        .rev()
        .take(12)
        .any(|i| supposes(i) && opens(i))
}

/// `We don't see you in our system`: no visit to come, but a search that `record_reference` is about.
fn is_looked_for(reading: &Reading<'_>, hit: Match) -> bool {
    let negated = hit.first > 0 && reading.is(hit.first - 1, Class::Not);
    negated && reading.text.norm(hit.first) == "see" && reading.text.norm(hit.first + 1) == "you"
}

/// `Thank you for coming forward`: what came were words.
fn comes_with_words(reading: &Reading<'_>, hit: Match) -> bool {
    reading.text.norm(hit.end - 1) == "coming"
        && listed(
            "forward clean back straight directly to from",
            reading.text.norm(hit.end),
        )
}

/// `Thanks to people like you we learn`, `people like you keep us honest`: all who write.
fn is_thanked(reading: &Reading<'_>, hit: Match) -> bool {
    let before = hit.first.saturating_sub(2);
    let owed = reading.any_word(
        before,
        hit.first,
        "thanks because reviews feedback notes words hear learn at by want",
    );
    let teach = reading.any_word(
        hit.end,
        hit.end + 1,
        "keep keeps help helps make teach teaches remind show are",
    );
    let of_people = reading.any_word(hit.first, hit.first + 1, "people folks someone somebody");
    of_people && (owed || teach)
}

/// `Reports come back in three days`, `our old hours come back in May`: no person does.
fn are_things(reading: &Reading<'_>, at: usize) -> bool {
    const PEOPLE: &str = "us patients people folks kids families parents sons daughters clients others friends always";
    let before = at.checked_sub(1).map_or("", |i| reading.text.norm(i));
    reading.text.norm(at) == "come"
        && reading.text.norm(at + 1) == "back"
        && !reading.text.opens_sentence(at)
        && before.ends_with('s')
        && !listed(PEOPLE, before)
        && !reading.is(at - 1, Class::Subject)
}

/// `Trusting us with your thoughts`: what was given is on the page.
fn gives_words(reading: &Reading<'_>, end: usize) -> bool {
    reading.text.norm(end - 1) == "your" && is_safe_noun(reading.text.norm(end))
}

/// `Stopping by our page`, `see you in court`, `coming in the spring`: not to us.
fn is_elsewhere(reading: &Reading<'_>, end: usize) -> bool {
    reading.any_word(
        end - 1,
        end + 2,
        "page profile website court spring summer autumn",
    )
}

/// `Anneke in our care office`: a team's name, not the care of somebody.
fn names_team(reading: &Reading<'_>, end: usize) -> bool {
    reading.text.norm(end - 1) == "care"
        && (reading.is(end, Class::Place) || reading.is(end, Class::Staff))
}

/// Whether the sentence speaks to the reader or tells of something past.
fn is_told(reading: &Reading<'_>, at: usize) -> bool {
    let (first, end) = reading.sentence(at);
    reading.speaks_to_reader(at)
        || reading.any_word(first, end, "sorry apologies apologize regret glad hope")
        || reading.any(first, end, Class::Past)
        || reading.any(first, end, Class::Was)
}

/// `Priscilla at the desk has been with us for years`, `the carpet has been with us since 1994`: a colleague or a thing, not a
/// patient.
fn is_about_staff(reading: &Reading<'_>, at: usize) -> bool {
    let (first, _) = reading.sentence(at);
    let says_with_us = matches!(reading.text.norm(at), "been" | "is" | "was");
    let thing = matches!(reading.text.norm(first), "the" | "our" | "this" | "that");
    let known = reading.any(first, at, Class::Staff)
        || thing
            && !reading.any_word(
                first,
                at,
                "family patient client lady gentleman man woman couple",
            );
    says_with_us
        && (known || is_called_by_name(reading, first, at))
        && !reading.any(first, at, Class::Relative)
        && !reading.speaks_to_reader(at)
}

/// `Bettina says you made her week`: what was written did that.
fn is_thanks_passed_on(reading: &Reading<'_>, hit: Match) -> bool {
    reading.any_word(hit.end - 1, hit.end, "made make")
        && reading.any_word(
            hit.end,
            hit.end + 3,
            "day week weekend month morning afternoon year smile",
        )
}

/// `New patient packets go to one inbox`, `we see four new patients a day`: what everybody meets, and nobody in particular.
fn is_paper_for_anybody(reading: &Reading<'_>, hit: Match) -> bool {
    let end = hit.end;
    let people = reading.text.norm(end - 1);
    let all_new = people == "patients" && reading.text.norm(hit.first) == "new";
    let paper = people == "patient" || people == "patients";
    // 'Every new patient gets an hour.'
    let each =
        people == "patient" && reading.any_word(hit.first.saturating_sub(2), end, "every each any");
    !reading.speaks_to_reader(end)
        && (all_new || each
            || paper && reading.any_word(
            end,
            end + 2,
            "appointments visits hours packet packets form forms paperwork line slot slots list intake questionnaire letter letters openings days phone",
        ))
}

/// `Tina has`, `Bev and Tina have`, `Dr. Dan has`: whom a practice calls by name is its own, unless they grew up there.
fn is_called_by_name(reading: &Reading<'_>, first: usize, at: usize) -> bool {
    let (_, to) = reading.sentence(at);
    let words = reading.text.words();
    let last = at.saturating_sub(1);
    let has = matches!(reading.text.norm(last), "has" | "have" | "'s") && first < last;
    let named = (first..last).all(|i| {
        let name = words[i].case == Case::Title
            && !reading.is(i, Class::Subject)
            && !reading.is(i, Class::Determiner)
            && !reading.is(i, Class::Relative);
        name || i > first && reading.text.norm(i) == "and"
    });
    let since = (at..to).any(|i| {
        matches!(reading.text.norm(i), "since" | "when")
            && listed("he she they", reading.text.norm(i + 1))
            && listed("was were", reading.text.norm(i + 2))
    });
    has && named && !since && last <= first + 4
}
