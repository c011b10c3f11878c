//! Says who is a patient: words that tell, or deny, that the reviewer was here.

use super::super::{Late, Page, Rule, Source, is_quoted, judged};
use super::{Topic, claims_on};
use crate::finding::{Finding, Severity};
use crate::grammar::Class;
use crate::guide::Step;
use crate::reading::Reading;

mod families;
mod spared;
mod told;

use families::{BY_PHONE, DENIALS, FAMILIES, KINDS};
use told::{DENIED, KIND_OF_PEOPLE, OF_A_VISIT, SELDOM, TOLD, TRUSTED, WAS_HERE};

/// The rule.
pub static RULE: Rule = Rule {
    code: "privacy/patient-confirmation",
    title: "Says who is a patient",
    why: "Whether somebody is a patient is itself private. Thanking them for a visit, recalling a meeting or looking \
          forward to the next one confirms it to every reader; saying that they were never here tells just as much.",
    step: Step::Address,
    source: Source {
        title: "45 CFR 160.103 and 164.502; HHS settlement with Manasa Health Center, 2023",
    },
    severity: Severity::Error,
    part: None,
    heat: None,
    families: FAMILIES,
    check,
};

/// The phrases of the last two families come late, and those of two others that few drafts have.
pub static LATE: &Late = &[
    (0, DENIED),
    (1, TRUSTED),
    (2, OF_A_VISIT),
    (KINDS, KIND_OF_PEOPLE),
    (WAS_HERE, SELDOM),
    (FAMILIES.len() - 2, BY_PHONE),
    (FAMILIES.len() - 1, TOLD),
];

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "Words that confirm or deny that the reviewer was ever here.",
    wrong: "Thank you for choosing our practice.",
    right: "Thank you for taking the time to write.",
};

/// What a finding says of a statement that no family knows.
const STATES: &str = "It tells every reader that the reviewer was here, or what happened here.";

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let denied = if reading.context.situation.allows_denial() {
        Severity::Warning
    } else {
        rule.severity
    };
    judged(rule, reading, findings, &|family, hit| {
        // What the review or a sign said is not our statement.
        if is_quoted(reading, hit) {
            return None;
        }
        let denial = family < DENIALS;
        let spared = spared::is_phrase(reading, family, hit);
        (!spared).then_some(if denial { denied } else { rule.severity })
    });
    claims_on(Topic::Presence, STATES, rule, reading, findings, &|claim| {
        let denies = reading.any(claim.first, claim.end, Class::Not);
        Some(if denies { denied } else { rule.severity })
    });
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
                "I was the dentist on that morning.",
                "We will take another look at no charge.",
                "We hear about your experience at our clinic.",
                "I keep thinking of the talk you and I had.",
                "I hate the thought of you sitting on that step.",
                "Thank you for waiting it out.",
                "We did speak with you about it.",
                "You are welcome to switch to Dr. Amari.",
                "Any patient of ours including you may ask.",
                "If you'd like to restart, the door is open.",
                "I'd know that handwriting anywhere.",
                "Next time just ask for the side entrance like before.",
                "The thing we talked about in the corridor is sorted now.",
                "You’ll know from our chats how short staffed we have been.",
                "Good luck with the stairs.",
                "So glad when you are in for the next one.",
                "Our doors stay open should you ever wish to return.",
                "Don't be a stranger.",
                "We hope you'll try us again.",
                "Thank you for trusting Dr. Ruiz.",
                "We already talked about this.",
                "Every question was answered.",
                "A manager stepped in right away.",
                "Our PA spent 40 minutes answering your questions.",
                "Our whole team fell in love with Mateo.",
                "The manager has already apologized face to face.",
                "I advised against it.",
                "Like we said over the phone, the door is open.",
                "We would be glad to continue with you in whatever way feels right.",
                "We declined for safety reasons.",
                "That means a lot from someone who used to be scared of the dentist.",
                "We loved being a small part of the journey.",
                "You were nervous going in.",
                "Good luck with the surgery.",
                "We ended up writing off the rest.",
                "We thought we'd left things on good terms.",
                "Please don't stop taking it without calling us first.",
                "You may not have meant to leave that visit out.",
                "I wish you had told me.",
                "No one else that morning minded.",
                "We are fairly sure you have the wrong clinic.",
                "Gracias por su visita.",
                "Nobody faults you for missing the first one.",
                "We treated this man for two years.",
                "I saw this lady twice.",
                "We had to let this family go.",
                "He is no patient of mine.",
                "We have never laid eyes on this woman.",
                "Thank you for putting up with us that day.",
                "You left our office smiling.",
                "You were treated with kindness from the door to the desk.",
                "We love that you were greeted like family.",
                "So glad that you were all treated with such patience.",
                "You came to us in May.",
                "We left two voicemails.",
                "The call was returned within the hour.",
                "We spoke by phone.",
                "Thank you for waiting.",
                "We were short staffed that day.",
                "We respect your decision to leave.",
                "The reviewer hung up on us.",
                "Whoever wrote this has never been here.",
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
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "I was the one who chose the music.",
                "I would be pleased to meet with you in person.",
                "A new door is coming in the spring.",
                "She can't wait to talk with you.",
                "Thanks for being so patient.",
                "We hope to resolve this for you soon.",
                "Nobody should hear \"we saw him first\" at a desk.",
                "Policies are no comfort when you’re in pain.",
                "If you are a patient of ours, please ring so that we can look into it.",
                "I’d hate for you to think it was your fault.",
                "We remember what it was like before the second phone line.",
                "I read every review, and yours stopped me.",
                "We would like to apologize in person.",
                "So glad your happy!",
                "Glad we could bring a smile to your face.",
                "Good luck with the marathon.",
                "We like to leave things on good terms, so please call.",
                "Our town advised against it, so we took the sign down.",
                "We wish we could make it easy to reach us.",
                "We are honored to be there for our town.",
                "You were worried that nobody reads these.",
                "Someone who walked in without a time should still be greeted.",
                "Our talk about hand washing is free.",
                "We wish you the best with the next office you choose.",
                "We were honored to be named.",
                "You deserved to be greeted and you weren't.",
                "We think you may have meant a different office.",
                "Our door is open should you wish to talk.",
                "We hope to win back your trust.",
                "Thank you for trusting us with this feedback.",
                "Should you write again, we'll answer again.",
                "You were one of the first to tell us.",
                "For anything urgent, please call your doctor or 911.",
                "Gracias por su comentario.",
                "We wish we had known about the phones sooner.",
                "Nobody blames you for being upset.",
                "Reports come back in three days.",
                "Our old hours come back in May.",
                "We've capped new patients at four a day.",
                "We are making new patient appointments longer.",
                "You sat down and wrote this, and we respect it.",
                "You are here to tell us, and we listen.",
                "We are sorry that you were not treated with kindness.",
                "If you were treated with anything but kindness, please call.",
                "Tell us whether you were treated with respect.",
                "You left us with a lot to think about.",
                "You've come to the right person.",
                "You went easy on us.",
                "We see you and we hear you.",
                "You can see the sign in the lobby.",
                "Calls are returned in the order they come in.",
                "Please leave a message for Rosa.",
                "Thank you for your patience while we look into this.",
                "We spoke with the front desk about tone.",
                "If we miss your call, leave a message and we'll ring back.",
                "Thank you for sharing your experience.",
                "Your feedback means a lot.",
                "You deserve a straight answer.",
                "Thanks for stopping by our page.",
                "Coach Bettina says you made her week.",
                "Tina has been with us for fifteen years.",
                "Thank you. Bev and Tina have been with us from the start.",
                "The carpet has been with us since 1994.",
                "New patient packets go to one inbox.",
                "You can hang up and keep your place in line.",
                "Your joy made our week.",
                "We can see why you are weary of this.",
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
            ],
        );
    }

    #[test]
    fn marks_some_spanish() {
        marks(
            RULE.code,
            &[
                "Espero que su próxima cita sea mucho más tranquila.",
                "Cuando vino a la clínica le explicamos los precios.",
                "Lo atendimos con mucho gusto el lunes.",
            ],
        );
    }

    #[test]
    fn leaves_courtesy_in_spanish_alone() {
        spares(
            RULE.code,
            &[
                "Gracias por su comentario. Sentimos mucho la espera.",
                "Se habla español en las cuatro clínicas, de lunes a sábado.",
                "Con mucho gusto le devuelvo la llamada, cualquier día antes de las siete.",
            ],
        );
    }

    #[test]
    fn marks_what_we_did_offer() {
        marks(
            RULE.code,
            &[
                "We did offer the non-drug route as a place to begin.",
                "We did suggest trying therapy first.",
                "Dr. Ruiz held off on it for good reason.",
            ],
        );
        spares(
            RULE.code,
            &[
                "We did ask the landlord for more parking.",
                "We did try a new phone service this spring.",
                "You didn't do anything wrong by asking.",
                "We don't take walk-ins after four, but you can always call ahead.",
                "Wishing you a peaceful summer from the entire crew.",
            ],
        );
    }
}
