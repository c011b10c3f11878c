//! Says who is a patient: words that tell, or deny, that the reviewer was here.

use super::super::cue::{Cue, has_cue};
use super::super::{Rule, Source, is_quoted, judged};
use super::{Topic, claims_on};
use crate::claims::is_safe_noun;
use crate::finding::{Finding, Severity};
use crate::grammar::{Class, listed};
use crate::guide::Step;
use crate::phrase::Match;
use crate::reading::Reading;

mod families;

use families::{DENIALS, FAMILIES, KINDS, OPENINGS, ROOMS};

/// The rule.
pub static RULE: Rule = Rule {
    code: "privacy/patient-confirmation",
    title: "Says who is a patient",
    summary: "Words that tell, or deny, that the reviewer was ever here.",
    why: "Whether somebody is a patient is itself private. Thanking for a visit, recalling a meeting or looking forward \
          to the next one confirms it to every reader; saying that somebody was never here tells as much.",
    step: Step::Address,
    source: Source {
        title: "45 CFR 160.103 and 164.502; HHS settlement with Manasa Health Center, 2023",
    },
    severity: Severity::Error,
    wrong: "Thank you for choosing our practice.",
    right: "Thank you for taking the time to write.",
    tick: None,
    families: FAMILIES,
    check,
};

const STATES: &str =
    "It states something about the reviewer that their review need not have shown.";

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let denied = if reading.context.situation.allows_denial() {
        Severity::Warning
    } else {
        rule.severity
    };
    judged(rule, reading, findings, |family, hit| {
        // What the review or a sign said is not our statement.
        if is_quoted(reading, hit) {
            return None;
        }
        let named = reading.any_word(hit.first, hit.end, "this that your");
        let anybody = !named
            && has_cue(reading, hit.first, Cue::Everybody)
            && !reading.speaks_to_reader(hit.first);
        let denial = family < DENIALS;
        // 'We can't say whether anyone has ever been to our office.'
        let unsaid = !named
            && !reading.speaks_to_reader(hit.first)
            && has_cue(reading, hit.first, Cue::NotDiscussed);
        let spared = reading.has_comma(hit)
            || anybody
            || unsaid
            || comes_with_words(reading, hit)
            || is_about_staff(reading, hit.first)
            || family == ROOMS && !is_told(reading, hit.first)
            || names_team(reading, hit.end)
            || gives_words(reading, hit.end)
            || family == OPENINGS && !reading.text.opens_sentence(hit.first)
            || is_any_patient(reading, hit)
            || knows_that(reading, hit)
            || is_time_to_write(reading, hit)
            || is_own_trial(reading, hit)
            || is_invitation(reading, hit)
            || is_own_meeting(reading, hit)
            || is_said_here(reading, hit)
            || is_word_that_stays(reading, hit)
            || family == KINDS && reading.is_heated(hit.first);
        (!spared).then_some(if denial { denied } else { rule.severity })
    });
    claims_on(Topic::Presence, STATES, rule, reading, findings, |claim| {
        let denies = reading.any(claim.first, claim.end, Class::Not);
        Some(if denies { denied } else { rule.severity })
    });
}

/// `Thank you for coming forward`: what came were words.
fn comes_with_words(reading: &Reading<'_>, hit: Match) -> bool {
    reading.text.norm(hit.end - 1) == "coming"
        && matches!(
            reading.text.norm(hit.end),
            "forward" | "clean" | "back" | "straight" | "directly" | "to" | "from"
        )
}

/// `Trusting us with your thoughts`: what was given is on the page.
fn gives_words(reading: &Reading<'_>, end: usize) -> bool {
    let (_, last) = reading.sentence(end - 1);
    reading.text.norm(end - 1) == "your"
        && (end..last.min(end + 3))
            .take_while(|&i| !reading.is(i, Class::And))
            .any(|i| is_safe_noun(reading.text.norm(i)))
}

/// `We're accepting new patients`, `an hour for every new patient`: nobody in particular.
fn is_any_patient(reading: &Reading<'_>, hit: Match) -> bool {
    let opens = listed(
        "new returning existing established former valued loyal dear",
        reading.text.norm(hit.first),
    );
    let quantity = hit.first.checked_sub(1).is_some_and(|i| {
        listed(
            "each every any all no some most many few our",
            reading.text.norm(i),
        )
    });
    match reading.text.norm(hit.end - 1) {
        "patients" | "clients" => opens && !reading.speaks_to_reader(hit.first),
        "patient" | "client" => opens && quantity && reading.text.norm(hit.first - 1) != "our",
        _ => false,
    }
}

/// `We know you have a choice`: what we know is a sentence, not a person.
fn knows_that(reading: &Reading<'_>, hit: Match) -> bool {
    let (_, last) = reading.sentence(hit.first);
    // 'We know you by your words.'
    let by = hit.end - usize::from(reading.text.norm(hit.end - 1) == "by");
    if reading.text.norm(by) == "by" && listed("know knows", reading.text.norm(hit.first)) {
        return reading.any_word(by + 1, by + 3, "words review");
    }
    listed("know knows", reading.text.norm(hit.first))
        && reading.text.norm(hit.end - 1) == "you"
        && hit.end < last
        && !listed(
            "well by from as since personally and for or better too all",
            reading.text.norm(hit.end),
        )
}

/// `The time you spent writing this`.
fn is_time_to_write(reading: &Reading<'_>, hit: Match) -> bool {
    let end = hit.end;
    reading.any_word(hit.first, end, "time moment moments minutes hour")
        && matches!(reading.text.norm(end - 1), "spent" | "you")
        && (end..end + 2).any(|i| {
            listed(
                "writing sharing telling typing putting describing crafting composing explaining on took take",
                reading.text.norm(i),
            )
        })
}

/// `I sat in the lobby for an hour to see how it feels`: one of us did.
fn is_own_trial(reading: &Reading<'_>, hit: Match) -> bool {
    let (first, _) = reading.sentence(hit.first);
    listed("sat sit sitting stood seated", reading.text.norm(hit.first))
        && !reading.speaks_to_reader(hit.first)
        && (first..hit.first).any(|i| reading.is(i, Class::We) || reading.is(i, Class::Staff))
}

/// `Our meeting this morning`: without the reader, the meeting is the team's.
fn is_own_meeting(reading: &Reading<'_>, hit: Match) -> bool {
    hit.end == hit.first + 3
        && reading.any_word(hit.first + 1, hit.first + 2, "meeting call discussion talk")
        && listed("this last yesterday on", reading.text.norm(hit.end - 1))
        && !reading.speaks_to_reader(hit.first)
        && !reading.any_word(hit.first, hit.end, "my")
}

/// `As we said above`: it was said on the page.
fn is_said_here(reading: &Reading<'_>, hit: Match) -> bool {
    reading.text.norm(hit.first) == "as"
        && listed("above here below online", reading.text.norm(hit.end))
}

/// `I would be glad to meet you`: a meeting that is only offered.
fn is_invitation(reading: &Reading<'_>, hit: Match) -> bool {
    let (first, _) = reading.sentence(hit.first);
    reading.text.norm(hit.end - 1) == "you"
        && reading.any_word(hit.first, hit.end, "meet")
        && listed(
            "glad happy pleased delighted good great lovely nice pleasure honored",
            reading.text.norm(hit.first),
        )
        && (first..hit.first).any(|i| reading.is(i, Class::Modal))
}

/// `Your words will stay with us`.
fn is_word_that_stays(reading: &Reading<'_>, hit: Match) -> bool {
    let (first, _) = reading.sentence(hit.first);
    listed("stay remain continue", reading.text.norm(hit.first))
        && (first..hit.first).any(|i| {
            reading.is(i, Class::Words)
                || listed(
                    "words this that story image lesson line",
                    reading.text.norm(i),
                )
        })
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
        || reading.any_word(
            first,
            end,
            "sorry apologies apologize regret glad hope forgive",
        )
        || reading.any(first, end, Class::Past)
        || reading.any(first, end, Class::Was)
}

/// `Priscilla at the desk has been with us for years`: a colleague, not a patient.
fn is_about_staff(reading: &Reading<'_>, at: usize) -> bool {
    let (first, _) = reading.sentence(at);
    let says_with_us = matches!(reading.text.norm(at), "been" | "is" | "was");
    says_with_us && reading.any(first, at, Class::Staff) && !reading.speaks_to_reader(at)
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
                "Thank you for choosing our practice.",
                "Thanks for visiting us!",
                "We're sorry your visit was stressful.",
                "When you came in we were two people short.",
                "You arrived in a hurry.",
                "We look forward to seeing you again.",
                "You've been coming to us for years.",
                "You were never a patient here.",
                "As our patient you deserve better.",
                "It was great to meet you in person.",
                "We squeezed you in between two others.",
                "Glad you made it in despite the snow.",
                "Dr. Kaur enjoyed taking care of you.",
                "You left before anyone could help.",
                "We called you twice.",
                "I spoke with you about this.",
                "You'll always have a chair here.",
                "We have no idea who you are, and neither does our schedule.",
                "Not our patient, sorry.",
                "It pained us to send you home unseen.",
                "Thank you for letting Dr. Osei take a look.",
                "Thank you for being so patient with us that afternoon.",
                "We are so lucky to have patients as kind as you.",
                "Were you seen by Dr. Kim or Dr. Cole?",
                "Which of our offices did you go to?",
                "Sorry about this morning.",
                "I hope the drive home was easier.",
                "At no point were you left alone.",
                "Seen promptly, treated kindly, and still two stars.",
                "What a trooper you are!",
                "Dr. Patel came in on her day off for you.",
                "The gentleman was offered another date and hung up.",
                "There were two emergencies before you.",
                "You could have walked out at any time.",
                "After you'd gone, we talked about it.",
                "Somebody should have come and told you we were behind.",
                "Thank you for always bringing us tomatoes.",
                "We're glad that we could help you today.",
                "You said goodbye with a smile.",
                "You won't be seen here again.",
                "Everybody on staff knows you by name.",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "Thank you for sharing your experience.",
                "Your feedback means a lot.",
                "You deserve a straight answer.",
                "You're right to be upset.",
                "If you would like to talk, we are here.",
                "We understand why you feel let down.",
                "Would you give us a call?",
                "What you describe is not what we want for anyone.",
                "You wrote that nobody answered the phone.",
                "We hear you.",
                "You took the time to write, and we thank you.",
                "Please call at your convenience.",
                "Privacy law asks us not to say who is a patient.",
                "We see why you're angry.",
                "You've given us plenty to think about.",
                "Should you wish to talk, I am at my desk.",
                "Thank you for trusting us with your honest opinion.",
                "Thank you for the time you spent writing this.",
                "We'd like to understand what you saw and heard.",
                "We schedule an hour for every new patient.",
                "We're accepting new patients again.",
                "We know you have a choice of where to write, and you wrote to us.",
                "You brought this up, and we're glad.",
                "Your words will stay with us.",
                "Dr. Hahn read your review herself.",
                "You gave Lena a smile with this.",
                "You have reached the owner.",
                "You have shown us something about our tone.",
                "You showed a lot of restraint in this.",
                "I'd be glad to meet you for a talk.",
                "I'm glad you let me know.",
                "Our manager sat in the lobby for a day to see it.",
                "You could have stayed quiet, and instead you wrote.",
                "You're more than a star rating to us.",
                "Our patient advocate line is 555-0119, open to the public.",
                "The next time the phones go down, we'll post it here.",
                "You shouldn't have to wait for a call back.",
                "You aren't the first to say it.",
                "You were right to say something.",
                "We look forward to hearing what you'd change.",
                "You're always welcome to reach out.",
            ],
        );
    }
}
