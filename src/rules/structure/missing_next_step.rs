//! Nothing that the reviewer can do next.

use super::super::shape::Shape;
use super::super::{Belongs, Family, Page, Part, Reach, Rule, Source};
use super::{end_of_body, evidence, missing};
use crate::finding::{Finding, Ground, Severity};
use crate::guide::Step;
use crate::reading::Reading;

/// The rule.
pub static RULE: Rule = Rule {
    code: "structure/missing-next-step",
    title: "Offer a next step",
    why: "A way to continue in private shows that you mean it, and it takes the quarrel off the public page.",
    step: Step::Address,
    source: Source {
        title: "The guide, steps 3 and 4: see what more you can do; offer to fix it",
    },
    severity: Severity::Hint,
    part: Some(Part {
        name: "Next step",
        find,
        least: 1,
        belongs: Belongs::ToComplaints,
    }),
    heat: None,
    families: &[Family {
        patterns: patterns![
            "(please|kindly|could you|would you|can you|will you|do|simply|just|feel free to|welcome to|invite you to|to|or|and|may|might) ~ (call|phone|ring|text|email|e mail|message|contact|reach|write|dm|ask for|get in touch|speak|talk) (us|me|our|the|to|with|out|in|directly|<name>|him|her|dr|any)",
            "(call|phone|ring|text|email|e mail|message|contact|reach|dm) (us|me|our _2|him|her|them|<name>)",
            "(give|giving) (us|me|our _2|<name>|her|him) a (call|ring|shout|buzz|text)",
            "(like|love|glad|happy|welcome|want|wants|hope|hoping|honored|grateful|asks|asked|willing|chance) _3 (to hear from|to speak|to talk|to listen|a call|hear from|talk with|speak with|to hear more|hear it|hear the)",
            "(look|looking) forward to (your call|hearing from|speaking|talking)",
            "(reach|reached|contacted|available|waiting|here) (at|by|on|for you|if you)",
            "(ask|asking) for <name>",
            "(my|his|her|our|the|their) [<any>] [<any>] (line|number|cell|inbox|extension|desk|door|mailbox) (is|are|'s)",
            "(your call|get in touch|reach out|come (talk|by and talk|see us in the)|let us talk|talk in private|talk privately|speak privately|offline)",
            "(could|can|may|might) (we|i) (call|phone|hear|talk|speak)",
            "here if you",
        ],
        message: "",
        fixes: &[],
        reach: Reach::Phrase,
        ground: Ground::Words,
    }],
    check,
};

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "No person, phone, email or invitation to talk in private.",
    wrong: "Hello, thank you for the review. We are sorry to read this.",
    right: "Hello, thank you for the review. We are sorry to read this. Please call our office.",
};

/// The first word of the way to go on.
fn find(reading: &Reading<'_>) -> Option<usize> {
    let contact = reading
        .shapes
        .iter()
        .find(|shaped| matches!(shaped.shape, Shape::Phone | Shape::Email));
    let asked = evidence(&RULE, reading).map(|hit| hit.first);
    asked.chain(contact.map(|shaped| shaped.first)).min()
}

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    if find(reading).is_some() {
        return;
    }
    let profile = &reading.context.profile;
    let [phone, email, role] =
        [&profile.phone, &profile.email, &profile.role].map(|text| text.trim());
    let who = match role {
        "" => String::new(),
        role => [" and ask for ", role].concat(),
    };
    let way = match (phone, email) {
        ("", "") => ["call our office", &who].concat(),
        ("", email) => ["write to us at ", email].concat(),
        (phone, _) => ["call us at ", phone, &who].concat(),
    };
    let texts = [
        ["Please ", &way, ", so that we can talk privately."].concat(),
        "We would like to hear from you in private.".to_owned(),
    ];
    let message = "The reply does not say what the reviewer can do next.";
    findings.push(missing(
        rule,
        reading,
        message,
        end_of_body(reading),
        &texts,
    ));
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::context::Context;
    use crate::rules::expect::{marks, spares};
    use crate::rules::{Draft, lint};

    #[test]
    fn offers_the_ways_that_the_practice_has() {
        for (phone, email, role, offered) in [
            ("", "", "", "Please call our office, so that"),
            (
                "",
                "",
                "Marta",
                "Please call our office and ask for Marta, so that",
            ),
            ("555-0142", "", "", "Please call us at 555-0142, so that"),
            (
                "555-0142",
                "hi@oak.example",
                "Marta",
                "Please call us at 555-0142 and ask for Marta, so that",
            ),
            (
                "",
                "hi@oak.example",
                "Marta",
                "Please write to us at hi@oak.example, so that",
            ),
        ] {
            let mut context = Context::default();
            context.profile.phone = phone.to_owned();
            context.profile.email = email.to_owned();
            context.profile.role = role.to_owned();
            let report = lint(&Draft::new("Hi, thank you. We are sorry."), &context);
            let finding = report.findings.iter().find(|f| f.rule == RULE.code);
            let fixes = finding
                .map(|finding| &finding.fixes)
                .expect("nothing to do");
            assert!(fixes[0].text.trim().starts_with(offered), "{:?}", fixes[0]);
        }
    }

    #[test]
    fn marks_the_family() {
        marks(
            RULE.code,
            &[
                "Hi, thank you. We are sorry.",
                "We've talked about it as a team.",
                "Come in for a free facial.",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "Please call us.",
                "My line is 555-0142.",
                "Write to desk@larkspur.example.",
                "We would love to hear from you.",
                "Ask for Trish at the front.",
                "Would you give us a call?",
            ],
        );
    }
}
