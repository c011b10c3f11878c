//! Points at a file: records, logs, footage, forms, attendance, or a search that found nothing.

use super::super::{Rule, Source, fix, is_quoted, judged};
use super::{Topic, claims_on};
use crate::finding::{Finding, Severity};
use crate::grammar::{Class, listed};
use crate::guide::Step;
use crate::reading::Reading;

mod families;

use families::{DENIALS, FAMILIES, MESSAGE};

/// The rule.
pub static RULE: Rule = Rule {
    code: "privacy/record-reference",
    title: "Points at a record",
    summary: "Charts, logs, footage, signed forms, attendance, or a search that found nothing.",
    why: "Saying what is in a file, or that there is none, tells every reader that one was looked up and what it holds.",
    step: Step::Address,
    source: Source {
        title: "45 CFR 164.502; HHS settlement with Igbinadolor, 2022, over a reply that quoted the record",
    },
    severity: Severity::Error,
    wrong: "Our records show that you cancelled twice.",
    right: "We would like to talk this through in private.",
    tick: None,
    families: FAMILIES,
    check,
};

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let softened = reading.context.situation.allows_denial();
    judged(rule, reading, findings, |family, hit| {
        // 'Let the record show', 'our notes from the meeting': no file of a patient.
        let before = hit
            .first
            .checked_sub(1)
            .map_or("", |i| reading.text.norm(i));
        let about = reading.text.norm(hit.end);
        if before == "let" || matches!(about, "meeting" | "huddle" | "training" | "survey") {
            return None;
        }
        // What the review or a sign said is not our statement.
        if reading.has_comma(hit) || is_quoted(reading, hit) {
            return None;
        }
        if family >= DENIALS && is_ours(reading, hit.first) || is_courtesy(reading, hit.first) {
            return None;
        }
        let denial = family < DENIALS && softened;
        Some(if denial {
            Severity::Warning
        } else {
            rule.severity
        })
    });
    claims_on(Topic::Record, MESSAGE, rule, reading, findings, |claim| {
        (!is_courtesy(reading, claim.first)).then_some(rule.severity)
    });
    findings.extend(files(reading).map(|(first, end)| {
        let (span, mend) = (
            reading.span(first, end),
            fix::statement(reading, first, end),
        );
        mend.finding(rule, reading, span, (rule.severity, MESSAGE))
    }));
}

/// What a practice keeps of one person, or what was planned with one.
const KEPT: &str = "
    chart footage recheck refusal consent waiver signature cancellation cancellations appointment appointments
    session sessions checkup checkups intake release prescription referral records encounter refill";

/// Something that became of a file or a booking: `the recheck was skipped`, `records went out`.
fn files<'a>(reading: &'a Reading<'_>) -> impl Iterator<Item = (usize, usize)> + 'a {
    (0..reading.text.words().len())
        .filter(|&at| {
            reading.any(at + 1, at + 4, Class::Past)
                && listed(KEPT, reading.text.norm(at))
                && !reading.any_word(
                    at + 1,
                    at + 2,
                    "room requests request needed required lines line in",
                )
        })
        .filter(|&at| !is_ours(reading, at))
        .filter_map(|at| became(reading, at, "records"))
}

/// The words that tell what became of the thing at `at`, in one definite past: its determiner up to the
/// verb. `bare` lists what needs no determiner. None where the practice speaks of its own ways.
pub(super) fn became(reading: &Reading<'_>, at: usize, bare: &str) -> Option<(usize, usize)> {
    let (start, stop) = reading.sentence(at);
    let pointed = (start.max(at.saturating_sub(3))..=at).find(|&i| {
        matches!(
            reading.text.norm(i),
            "the" | "that" | "this" | "a" | "an" | "no" | "both" | "another" | "each" | "either"
        ) || reading.is(i, Class::Number)
    });
    let bare = pointed.is_none() && at == start && listed(bare, reading.text.norm(at));
    let first = pointed.or(bare.then_some(at))?;
    let strays = (first..at).any(|i| {
        let away = [Class::Preposition, Class::And, Class::Our];
        away.iter().any(|&class| reading.is(i, class))
    });
    let known = matches!(reading.text.norm(first), "the" | "that" | "this" | "both") || bare;
    let reach = if known { at + 4 } else { at + 2 };
    let verb = (at + 1..reach.min(stop)).find(|&i| {
        reading.is(i, Class::Past)
            && !reading.is(i - 1, Class::Modal)
            && (known && !bare || !reading.any_word(i - 1, i, "is are be gets get"))
    })?;
    let runs = (at + 1..=verb).all(|i| {
        reading.text.words()[i].gap.is_open()
            && !reading.is(i, Class::Our)
            && !reading.any_word(i, i + 1, "nobody anybody anyone people")
    });
    let house = "website posted listed phones lobby counter template letters software";
    let judged = "rewritten redesigned reworded confusing unclear clear unfair fair";
    let ours = reading.any_word(start, stop, house) || reading.any_word(verb, verb + 3, judged);
    let quoted = reading.is_quoted(reading.span(first, verb + 1));
    (!strays && runs && !ours && !quoted).then_some((first, verb + 1))
}

/// Words of a sentence that tells of the practice's own papers, gear and rules.
const OURS: &str = "
    website policy policies replaced suggestion suggestions huddle agenda training poster wall callers visitors
    greeting edited menu comment point data lease";

/// Whether the sentence tells of how the practice keeps its papers, and not of the reader.
fn is_ours(reading: &Reading<'_>, at: usize) -> bool {
    let (first, end) = reading.sentence(at);
    let fresh = (first..end).any(|i| {
        reading.is(i, Class::Our) && reading.any_word(i + 1, i + 3, "new online website public")
    });
    // 'As anyone can see' and 'if anyone is counting' are about nobody.
    let all = (first..end).any(|i| {
        listed("everyone everybody anyone anybody", reading.text.norm(i))
            && !(i > first && reading.any_word(i - 1, i, "if as"))
    });
    // 'Our phone log shows that Monday is the busiest day', 'messages are checked at nine'.
    let checked = (first..end).any(|i| {
        reading.text.norm(i) == "checked"
            && reading.any_word(i + 1, i + 2, "at every each daily twice once")
    });
    let daily = (checked || reading.any_word(first, end, "busiest hardest daily"))
        && !reading.any_word(first, end, "was were");
    (fresh || all || daily || reading.any_word(first, end, OURS)) && !reading.speaks_to_reader(at)
}

/// `You signed off with kindness`, `your notes on the parking`: about the review itself.
fn is_courtesy(reading: &Reading<'_>, at: usize) -> bool {
    let (first, end) = reading.sentence(at);
    if reading.text.norm(at) == "with"
        && reading.any_word(first, end, "post review comment write sign words")
    {
        return true;
    }
    // 'The form you used on our website' is the one to write to us with.
    if reading.text.norm(at) == "the"
        && reading.text.norm(at + 1) == "form"
        && reading.any_word(at, end, "website site")
    {
        return true;
    }
    (at..at + 4).any(|i| {
        let next = reading.text.norm(i + 1);
        match reading.text.norm(i) {
            "signed" => next == "off" && matches!(reading.text.norm(i + 2), "with" | "so" | "by"),
            "confirmed" => matches!(next, "something" | "what" | "our"),
            "notes" => {
                matches!(next, "on" | "about")
                    && i > 0
                    && reading.text.norm(i - 1) == "your"
                    && !reading.any_word(i + 2, i + 4, "file record you your")
            }
            "record" => {
                matches!(next, "of") && reading.any_word(i + 2, i + 4, "honesty kindness fairness")
            }
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::expect::{marks, spares};

    #[test]
    fn marks_the_family() {
        marks(
            RULE.code,
            &[
                "Our records show something else.",
                "Your chart tells another story.",
                "You signed the consent form.",
                "We have you on camera.",
                "You missed three appointments.",
                "We have no record of you.",
                "According to your file, you were offered a choice.",
                "We have listened to the call three times now.",
                "Nothing under that name in any of our three offices.",
                "Four cancellations since spring, for the record.",
                "The kiosk timed the arrival.",
                "A consent was signed before anything was started.",
                "Marisol jotted it all down in the record.",
                "Per the progress note, everything was explained.",
                "The recheck was skipped, then skipped again.",
                "Our reminders went unanswered.",
                "The pump's memory tells a different tale.",
                "Whoever wrote this has never been registered with us.",
                "Records went out the same afternoon.",
                "The visit summary is right in front of me.",
                "Would you like us to play back the voicemail?",
                "You cancelled twice.",
                "We looked into your account.",
                "The sign-in sheet has you down as late.",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "We never share anyone's records.",
                "The phones rang a record number of times.",
                "We have made a note of the suggestion.",
                "We are charting a new course.",
                "Your comment is logged and will be read.",
                "We sign every reply by hand.",
                "Off the record or on it, we want to listen.",
                "We looked at the schedule and added a second line.",
                "A no-show policy should never come across as a threat.",
                "The sign-in sheet has been replaced with a tablet.",
                "Our phone log shows that Monday is the busiest day.",
                "Portal messages are checked at nine and at three.",
                "Your notes on the parking were useful.",
                "You signed off with kindness.",
                "You confirmed something we suspected about our phones.",
                "It takes courage to post this with your name on it.",
                "Our recorded greeting on the tape has been edited.",
                "Records requests are handled by Lena.",
                "No appointment needed, just drop by.",
                "We logged nine hours rewriting the phone menu.",
            ],
        );
    }
}
