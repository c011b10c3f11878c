//! Points at a file: records, logs, footage, forms, attendance, or a search that found nothing.

use super::super::{Late, Page, Rule, Source, is_quoted, judged};
use super::{Topic, claims_on};
use crate::finding::{Finding, Severity};
use crate::grammar::Class;
use crate::guide::Step;
use crate::reading::Reading;

mod families;

use families::{
    ATTENDANCE, ATTENDED, DENIALS, FAMILIES, MESSAGE, POINTS, SELDOM, SELDOM_FOUND, TOLD,
};

/// The rule.
pub static RULE: Rule = Rule {
    code: "privacy/record-reference",
    title: "Points to a record",
    why: "Saying what is in a file, or that there is none, tells every reader that you looked and what you found.",
    step: Step::Address,
    source: Source {
        title: "45 CFR 164.502; HHS penalty against Igbinadolor, 2022, over a reply that told of visits",
    },
    severity: Severity::Error,
    part: None,
    heat: None,
    families: FAMILIES,
    check,
};

/// The phrases of the last family come late, and those of two others that few drafts have.
pub static LATE: &Late = &[
    (0, SELDOM_FOUND),
    (POINTS, SELDOM),
    (ATTENDANCE, ATTENDED),
    (FAMILIES.len() - 1, TOLD),
];

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "Charts, logs, footage, signed forms, attendance, or a search that found nothing.",
    wrong: "Our records show that you canceled twice.",
    right: "We would like to talk this through in private.",
};

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let softened = reading.context.situation.allows_denial();
    judged(rule, reading, findings, &|family, hit| {
        // 'Let the record show', 'our notes from the meeting': no file of a patient.
        let before = hit
            .first
            .checked_sub(1)
            .map_or("", |i| reading.text.norm(i));
        let about = reading.text.norm(hit.end);
        // 'Our no-show fee': a rule of the house.
        let rule_of_house = ["fee", "fees", "policy", "rule"];
        if (rule_of_house.contains(&about)
            || rule_of_house.contains(&reading.text.norm(hit.end - 1)))
            && !reading.speaks_to_reader(hit.first)
        {
            return None;
        }
        if before == "let" || matches!(about, "meeting" | "huddle" | "training" | "survey") {
            return None;
        }
        // 'We can't find anyone on our team by that name': whom the review tells of, not who wrote it.
        if family < DENIALS && reading.any_word(hit.end, hit.end + 4, "team staff") {
            return None;
        }
        // 'It's logged who made it': everybody's calls are.
        if matches!(about, "who" | "when" | "how") {
            return None;
        }
        // 'We moved the sign-in sheet': a thing of the office that has changed.
        if matches!(
            before,
            "moved" | "swapped" | "replaced" | "removed" | "retired" | "redesigned"
        ) && !reading.speaks_to_reader(hit.first)
        {
            return None;
        }
        // What the review or a sign said is not our statement.
        if reading.has_comma(hit) || is_quoted(reading, hit) || is_of_anybody(reading, hit.first) {
            return None;
        }
        let denial = family < DENIALS && softened;
        Some(if denial {
            Severity::Warning
        } else {
            rule.severity
        })
    });
    claims_on(Topic::Record, MESSAGE, rule, reading, findings, &|claim| {
        (!is_of_anybody(reading, claim.first)).then_some(rule.severity)
    });
}

/// `Circling the block when you're already late is stressful`: anybody's day. What follows for us makes it somebody's: `When you're late
/// every time, we can't hold the slot`.
fn is_of_anybody(reading: &Reading<'_>, at: usize) -> bool {
    let (first, end) = reading.sentence(at);
    let from = at.saturating_sub(2).max(first);
    let you = (from..end).find(|&i| reading.is(i, Class::You));
    let when = you.is_some_and(|you| {
        you > first + 1
            && reading.text.norm(you - 1) == "when"
            && reading.text.norm(you + 1) == "are"
    });
    let ours = [Class::We, Class::Our];
    when && !ours.iter().any(|&class| reading.any(first, end, class))
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
                "We looked back through our call log.",
                "Nothing about it was written down.",
                "The computer shows you twice.",
                "There is a folder here with your name on it.",
                "It is the second complaint we have had from you.",
                "I can't find a booking that fits.",
                "We have it all in writing.",
                "We have emails that say otherwise.",
                "It is all in the computer.",
                "It says here you were late.",
                "Our records show something else.",
                "Your chart tells another story.",
                "You signed the consent form.",
                "We have checked and there is nobody by the name of Lorraine Pickersgill with us.",
                "Nobody called Lorraine is registered here.",
                "There is no Lorraine Pickersgill on our books.",
                "We have you on camera.",
                "You missed three appointments.",
                "We have no record of you.",
                "According to your file, you were offered a choice.",
                "You cancelled twice.",
                "We looked into your account.",
                "The sign-in sheet has you down as late.",
                "I've got the statement right here.",
                "She has the ledger open in front of her.",
            ],
        );
    }

    #[test]
    fn a_stray_mark_quotes_nothing() {
        marks(
            RULE.code,
            &[
                "We read \"he said 'no' to me\" twice. You missed three appointments. The word \"kind\" matters.",
                "In the '90s we had \"fun\" here. You missed three appointments. They say \"hi\" too.",
                "The frame was 24\" wide. You missed three appointments. That \"thing\" is done.",
                "We stay open 'til six. You missed three appointments. We say \"word\" too.",
                "\"He said so. You missed three appointments. The word \"kind\" matters.",
                "The so-called 'experts' are wrong. You missed three appointments. It was 'nice'.",
                "You call our fees 'scams'. You missed three appointments. We call it 'fair'.",
                "You said 'no one helps' and 'it was a mess'. You missed three appointments, and 'the desk' knows.",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "We put our phone rules in writing.",
                "It says so on the door.",
                "Nobody called Ben back, and that is no way to treat anyone.",
                "There is no Sunday clinic on our schedule yet.",
                "We never share anyone's records.",
                "The phones rang a record number of times.",
                "We have made a note of the suggestion.",
                "We are charting a new course.",
                "Your comment is logged and will be read.",
                "Every call gets answered and it's logged who made it.",
                "We laughed, and then we agreed with you.",
                "We sign every reply by hand.",
                "I have the schedule in front of me every morning.",
                "We have copies of our privacy notice right here at the desk.",
                "Off the record or on it, we want to listen.",
                "We looked at the schedule and added a second line.",
                "We can't find anyone on our team by that name.",
            ],
        );
    }

    #[test]
    fn marks_what_became_of_a_message() {
        marks(
            RULE.code,
            &[
                "The reminder text was opened at 8:12 that morning, so we think that the wording may be to blame, and we\u{2019}re rewriting it to put the address first.",
                "The reminder text was opened at 8:12 that morning, and we're rewriting it.",
                "The reminder text was delivered at 7:30 that morning, and we're rewriting it.",
                "The email was read the night before, and we've rewritten it since.",
                "Both messages were received and opened within the hour.",
                "Our text got delivered twice that day.",
                "The portal message was read on the 3rd.",
            ],
        );
    }

    #[test]
    fn leaves_our_own_messages_alone() {
        spares(
            RULE.code,
            &[
                "The reminder text was rewritten at noon, and the new one is shorter.",
                "Our reminder texts go out at 8:00, and we're rewriting them.",
                "Your message was read with care.",
                "Your email was received, and thank you.",
                "Your review was read the night it came in.",
            ],
        );
    }

    #[test]
    fn marks_yours_for_what_was_sent() {
        marks(
            RULE.code,
            &[
                "Yours went out twice and was marked confirmed.",
                "Portal messages get a time stamp. Yours was opened at noon and answered by one.",
                "When you're late every time, we can't hold the slot.",
            ],
        );
    }

    #[test]
    fn leaves_anybody_who_is_late_alone() {
        spares(
            RULE.code,
            &[
                "Circling the block when you're already late is stressful.",
                "Hunting for a parking spot when you're running late is nerve-racking.",
                "Reviews get printed for the Monday meeting. Yours was read out twice.",
                "We answer all of our reviews, and yours went straight to the owner.",
            ],
        );
    }

    #[test]
    fn marks_books_and_slips() {
        marks(
            RULE.code,
            &[
                "I checked the appointment book for the whole month.",
                "We have the fax receipt from the school nurse.",
                "I leafed through the day sheets from that week.",
            ],
        );
        spares(
            RULE.code,
            &[
                "We have receipt books at both windows now.",
                "Our appointment book has moved online.",
            ],
        );
    }
}
