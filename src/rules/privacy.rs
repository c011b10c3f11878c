//! What must not be said: anything that tells who is a patient, or what was done.

use super::fix::{self, Mend};
use super::{Rule, cue};
use crate::claims::{Claim, Kind};
use crate::finding::{Finding, Ground, Severity};
use crate::grammar::{Class, listed};
use crate::lexicon;
use crate::reading::Reading;
use crate::text::Gap;

// The rules of this room, in the order in which the page shows them: each public module is one.
pub mod treatment_detail;
pub mod patient_confirmation;
pub mod identifier;
pub mod billing_detail;
pub mod record_reference;

mod written;

use written::{is_of_words, is_of_writing, is_reported};

/// What a claim about the reader is about; each belongs to one rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Topic {
    /// Care: the treatment rule marks its words.
    Clinical,
    /// Money.
    Money,
    /// Files and attendance.
    Record,
    /// Who the reader is.
    Identity,
    /// That the reader was here.
    Presence,
}

const ATTENDANCE: &str = "
    missed miss cancelled canceled rescheduled reschedule skipped attended attend confirmed signed initialed
    initialled ticked show turn refused declined acknowledged agreed consented logged filled completed
    submitted e times documented";

/// Verbs that by themselves say that somebody was here.
const PRESENCE: &str = "
    waited came arrived visited sat walked saw seen met checked stayed squeezed fitted fit greeted welcomed
    returned transferred switched moved left registered";

const MONEY_DEEDS: &str = "
    paid owe owed charged billed disputed quoted financed pay refunded reimbursed prepaid overpaid bought
    purchased covered enrolled credit";

const IDENTITY: &str = "
    employer job boss coworker coworkers colleague workplace school church neighbor neighbors date birthday
    birthdate birth dob age address apartment house home street zip social ssn passport license licence
    plate car truck pickup vehicle facebook instagram linkedin surname number interpreter translator lawyer
    attorney friend neighborhood username mailing ethnicity religion nationality occupation";

/// What each claim of the draft is about; `None` where it is no statement of ours.
pub(crate) fn topics(reading: &Reading<'_>) -> Vec<Option<Topic>> {
    let stated = |claim: &Claim| {
        !is_figure_of_speech(reading, claim)
            && !is_cited(reading, claim)
            && !is_of_writing(reading, claim)
            && !is_of_words(reading, claim.first)
            && !cue::is_of_writing(reading, claim.head)
            && !is_reported(reading, claim)
    };
    reading
        .claims
        .iter()
        .map(|claim| stated(claim).then(|| topic(reading, claim)))
        .collect()
}

/// The most words after a claim's head that are looked at to tell its topic. A clause without any
/// comma may be as long as its sentence, and a text may hold one at every other word.
const LONGEST_LOOK: usize = 40;

/// The words of a claim that tell what it is about.
fn telling(claim: &Claim) -> (usize, usize) {
    (claim.first, claim.end.min(claim.head + LONGEST_LOOK))
}

/// What the claim is about.
fn topic(reading: &Reading<'_>, claim: &Claim) -> Topic {
    let (first, end) = telling(claim);
    let head = reading.text.norm(claim.head);
    if claim.kind == Kind::Owns {
        // 'Do you talk to your own mother like that?'
        let figure = reading.any_word(first, end, "own") && reading.any_word(end, end + 3, "like");
        let kin = reading.any(first, end, Class::Relative) && !figure;
        if kin || reading.any_word(first, end, IDENTITY) {
            return Topic::Identity;
        }
        if reading.any(first, end, Class::Record) {
            return Topic::Record;
        }
        if reading.any(first, end, Class::Money)
            || reading.any(first, end, Class::Insurer)
            || head == "card"
        {
            return Topic::Money;
        }
        if has_clinical_term(reading, first, end) {
            return Topic::Clinical;
        }
        return Topic::Presence;
    }
    if listed(PRESENCE, head) && !reading.any_word(first, end, "twice times late") {
        return Topic::Presence;
    }
    let negated_show = matches!(head, "show" | "turn" | "come");
    if listed(ATTENDANCE, head)
        || negated_show
        || reading.any_word(first, end, "signed cancelled canceled rescheduled")
    {
        return Topic::Record;
    }
    if listed(MONEY_DEEDS, head) || money_inside(reading, first, end) {
        return Topic::Money;
    }
    if is_counted(reading, first, end) {
        return Topic::Record;
    }
    if reading.any(first, end, Class::Record)
        && !reading.any_word(first, end, "history notes schedule")
    {
        return Topic::Record;
    }
    if has_clinical_term(reading, first, end) {
        return Topic::Clinical;
    }
    let kin = (claim.head + 1..end)
        .any(|i| reading.is(i, Class::Relative) && !reading.is(i - 1, Class::Our));
    if kin && claim.kind == Kind::Did {
        return Topic::Identity;
    }
    Topic::Presence
}

fn money_inside(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    let strong = |i: usize| {
        reading
            .text
            .words()
            .get(i)
            .is_some_and(|w| w.gap.has(Gap::MONEY))
            || (reading.is(i, Class::Money)
                && !listed(
                    "account policy plan credit statement claim claims",
                    reading.text.norm(i),
                ))
    };
    (first..end).any(strong)
}

/// `only came twice`, `late four times`.
fn is_counted(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    reading.any_word(first, end, "twice times once thrice")
        || reading.any_word(first, end, "late overdue")
            && (first..end).any(|i| reading.is(i, Class::Was))
        || ((first..end).any(|i| reading.is(i, Class::Number))
            && reading.any_word(first, end, "years months attended appointments visits")
            && reading.any_word(first, end, "not"))
}

/// Whether a clinical term that counts when tied to the reader stands in these words.
fn has_clinical_term(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    reading
        .terms_in(first, end)
        .iter()
        .any(|term| term.end <= end && term.class != lexicon::Class::Role)
}

/// Notes every claim of the topic that `judge` does not spare.
#[inline(never)]
pub(super) fn claims_on(
    wanted: Topic,
    message: &str,
    rule: &'static Rule,
    reading: &Reading<'_>,
    findings: &mut Vec<Finding>,
    judge: &dyn Fn(&Claim) -> Option<Severity>,
) {
    let of_topic = reading.claims.iter().zip(reading.topics());
    for (claim, _) in of_topic.filter(|(_, topic)| **topic == Some(wanted)) {
        if let Some(severity) = judge(claim) {
            let span = reading.span(claim.first, claim.end);
            let mend = mend(reading, claim);
            let finding = mend.finding(rule, reading, span, (severity, message));
            findings.push(match wanted {
                Topic::Presence => finding.resting_on(Ground::Statement),
                _ => finding,
            });
        }
    }
}

/// Whether the claim is only presumed to be one, in a sentence that a tone rule marks: `your next
/// tank of gas is on us` tells of no visit, and the tone rule has it put right.
fn is_figure_of_speech(reading: &Reading<'_>, claim: &Claim) -> bool {
    if !reading.is_figurative(claim.head) {
        return false;
    }
    let (first, end) = telling(claim);
    let tells = [Class::Visit, Class::Money, Class::Record, Class::Staff];
    let kin = reading.any(first, end, Class::Relative);
    let known = || {
        kin || tells.iter().any(|&class| reading.any(first, end, class))
            || listed(PRESENCE, reading.text.norm(claim.head))
            || listed(ATTENDANCE, reading.text.norm(claim.head))
            || has_clinical_term(reading, first, end)
            || reading.any_word(first, end, "here in us our room chair")
    };
    let had = listed("got gave have has", reading.text.norm(claim.head));
    (claim.kind != Kind::DoneTo || had) && !known()
}

/// Whether the draft states for certain that somebody was here, or what they own or owe here.
pub(super) fn states_presence(reading: &Reading<'_>) -> bool {
    reading.topics().iter().any(Option::is_some)
}

/// Whether the claim stands between quotation marks: what the review or a sign said is not our
/// statement.
fn is_cited(reading: &Reading<'_>, claim: &Claim) -> bool {
    reading.is_quoted(reading.span(claim.first, claim.head + 1))
}

/// What a claim is in its sentence; that decides how it can be put right there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SentencePart {
    /// It stands as a noun: `your last invoice`, `the deposit you paid`.
    Noun,
    /// It is what somebody is sorry or glad about: sorry *that you waited*.
    Reason,
    /// It only says when or why, at the start of its sentence.
    Opening,
    /// It only says when or why: it can go.
    Aside,
    /// It is a statement.
    Clause,
}

/// What the claim is in its sentence.
fn sentence_part(reading: &Reading<'_>, claim: &Claim) -> SentencePart {
    let opening = reading.text.norm(claim.first);
    if claim.kind == Kind::Owns || matches!(opening, "what" | "how") {
        return SentencePart::Noun;
    }
    let before = claim
        .first
        .checked_sub(1)
        .map_or("", |i| reading.text.norm(i));
    let feels = listed("sorry glad happy sad grateful delighted pleased", before);
    if feels && !reading.text.opens_sentence(claim.first) {
        return SentencePart::Reason;
    }
    if listed(
        "when while since because after before once until as where",
        opening,
    ) {
        return if reading.text.opens_sentence(claim.first) {
            SentencePart::Opening
        } else {
            SentencePart::Aside
        };
    }
    if claim.kind == Kind::Did && reading.is(claim.first, Class::Determiner) && opening != "that" {
        return SentencePart::Noun;
    }
    SentencePart::Clause
}

/// How a claim is put right in its place.
fn mend(reading: &Reading<'_>, claim: &Claim) -> Mend {
    let (first, end) = (claim.first, claim.end);
    let own = |end: usize, texts: &[&str]| Mend {
        span: reading.span(first, end),
        texts: texts.iter().map(|&text| text.to_owned()).collect(),
    };
    match sentence_part(reading, claim) {
        SentencePart::Noun => fix::noun(reading, first, end),
        SentencePart::Reason => {
            let end = fix::statement_end(reading, first, end);
            if reading.text.norm(first - 1) == "grateful" {
                own(end, &["for this feedback", "to read this"])
            } else {
                own(
                    end,
                    &["to read this", "about this", "about what you describe"],
                )
            }
        }
        SentencePart::Opening
            if !reading.text.opens_sentence(end)
                && end < reading.sentence(first).1
                && !reading.is(end, Class::And) =>
        {
            own(end, &["", "from what you describe,"])
        }
        SentencePart::Opening | SentencePart::Aside => fix::without(reading, first, end),
        SentencePart::Clause => fix::statement(reading, first, end),
    }
}
