//! Attacks the reviewer: insults, threats, accusations, sarcasm.

use super::super::{Late, Page, Rule, Source, is_quoted, judged};
use crate::finding::{Finding, Severity};
use crate::grammar::{Class, listed};
use crate::guide::Step;
use crate::phrase::Match;
use crate::reading::Reading;
use crate::text::Case;

mod families;

use families::{FAMILIES, PHRASES, SNEERS};

/// The rule.
pub static RULE: Rule = Rule {
    code: "tone/hostile",
    title: "Sounds like an attack",
    why: "A public fight is read by everyone who looks the practice up. A groundless legal threat to get a review taken down is also \
          against a federal rule.",
    step: Step::Calm,
    source: Source {
        title: "16 CFR 465.7(a), Federal Register 2024-18519; the guide, steps 1 and 7",
    },
    severity: Severity::Error,
    part: None,
    heat: Some("an attack or a threat"),
    families: FAMILIES,
    check,
};

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "Insults, threats, accusations of lying, sarcasm.",
    wrong: "You will be hearing from our attorney.",
    right: "We would rather listen than argue, and we would like to hear more.",
};

/// Its phrases all come late.
pub static LATE: &Late = PHRASES;

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    judged(rule, reading, findings, &|family, hit| {
        let spared =
            is_quoted(reading, hit) || is_a_name(reading, hit) || is_meant_well(reading, hit);
        let severity = if family == SNEERS {
            Severity::Warning
        } else {
            rule.severity
        };
        (!spared).then_some(severity)
    });
}

/// `Sue, our office manager`: a colleague, and no threat.
fn is_a_name(reading: &Reading<'_>, hit: Match) -> bool {
    let word = reading.text.words().get(hit.first);
    hit.end == hit.first + 1
        && reading.text.norm(hit.first) == "sue"
        && word.is_some_and(|word| word.case == Case::Title)
}

/// `Bless your heart for writing`, `wow, just wow, thank you`, `we need to grow up as an office`, `people like you keep us honest`.
fn is_meant_well(reading: &Reading<'_>, hit: Match) -> bool {
    const HELPS: &str = "help helps keep keeps teach teaches make us get remind reminds show shows";
    let word = |i: usize| reading.text.norm(i);
    let (from, to) = reading.sentence(hit.first);
    match word(hit.end - 1) {
        "heart" => matches!(word(hit.end), "for" | "what" | "thank"),
        "wow" => reading.any_word(hit.end, (hit.end + 3).min(to), "thank thanks"),
        "up" => reading.any_word(from, hit.first, "we our us kids children watching saw"),
        "lol" | "lmao" | "rofl" | "haha" | "hahaha" => laughs_along(reading, from, to),
        "try" => reading.any_word(hit.end, (hit.end + 4).min(to), "our us"),
        // 'When you're lying back in a chair.'
        "lying" => listed(
            "back in on flat there here awake face down still under",
            word(hit.end),
        ),
        "nothing" => matches!(word(hit.end), "less" | "but" | "short" | "more"),
        // 'The lawyer's office upstairs shares our lot.'
        "lawyer" | "lawyers" | "attorney" => reading.any_word(
            hit.end,
            (hit.end + 3).min(to),
            "friend friends upstairs downstairs hall door",
        ),
        _ => {
            word(hit.first + 1) == "like"
                && reading.any_word(hit.first + 3, hit.end, HELPS)
                && reading.any(hit.first + 3, to.min(hit.end + 3), Class::Us)
        }
    }
}

/// `Our coffee really is that bad, lol`: nobody is laughed at.
fn laughs_along(reading: &Reading<'_>, from: usize, to: usize) -> bool {
    const WITH: &str =
        "thank thanks sorry too same needed says joke joking smile smiling laugh fair guilty";
    const AT: &str = "nobody no else wrong sure ok okay right whatever fun yeah story dream grow";
    let speaks = (from..to).any(|i| {
        let thanked = i > from && reading.text.norm(i - 1) == "thank";
        reading.is(i, Class::You) && !thanked || reading.is(i, Class::Your)
    });
    !speaks && reading.any_word(from, to, WITH) && !reading.any_word(from, to, AT)
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
                "Can you not read?",
                "That must make you feel very big.",
                "The only joke here is your story.",
                "This is a pack of lies.",
                "You were a nightmare from the moment you came in.",
                "We'll cry ourselves to sleep tonight.",
                "That's quite something to hear from the person who threw it.",
                "Our billing desk answers everyone who pays.",
                "The form takes a minute, provided one can read.",
                "OK Karen.",
                "We'll try and survive this one.",
                "Heaven help the next dentist.",
                "The apple doesn't fall far from the tree.",
                "This review is a joke.",
                "Competitor alert.",
                "Have the day you deserve.",
                "Bye Felicia.",
                "Okay genius, read the sign.",
                "lol ok sure you did.",
                "Lol, nobody else has this problem.",
                "What a pathetic review.",
                "Your petty little complaint is a lie.",
                "We will be calling the police about this.",
                "Some people live to complain.",
                "We'll sue you.",
                "You will be hearing from our attorney.",
                "This is a fake review.",
                "You are a liar.",
                "Learn to read.",
                "Good luck elsewhere.",
                "Would it kill you to say please?",
                "Shame on you.",
                "We know who you are.",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "Thank you for the llama, we needed a laugh.",
                "A long look in the mirror was due, and we took it.",
                "Everyone who pays on time deserves a correct statement.",
                "Hi Karen, thank you for this.",
                "Time moves slowly when you're lying back staring at a ceiling tile.",
                "Our hold music is a joke, and we agree.",
                "Thank you for nothing less than the truth.",
                "The lawyer upstairs shares our parking lot.",
                "Hello Felicia. Thank you for writing.",
                "Bless your heart for taking the time.",
                "Wow, just wow, thank you.",
                "Our coffee really is that bad, lol, sorry.",
                "Thank you lol we needed that today.",
                "We need to grow up as an office.",
                "People like you help us get better.",
                "We have asked the police to drive by the lot more often.",
                "A disgusting restroom is nothing anyone should have to use.",
                "We would never call a complaint petty.",
                "Sue, our office manager, would love to hear from you.",
                "Hi Sue, we hear you.",
                "Hi Karen, thank you for this.",
                "Thank you for your kind words, Ben.",
                "Well done for speaking up, and thank you.",
                "Kudos for the clear description.",
                "We disagree with nothing you have said.",
                "This is not a knee-jerk reply.",
                "Nobody likes a liar of a clock.",
                "It was a monster of a morning for the whole desk.",
                "Should you wish to talk, call me.",
                "The review said \"you people\", and it stung.",
            ],
        );
    }

    #[test]
    fn marks_more_of_the_family() {
        marks(
            RULE.code,
            &[
                "Somebody needs to get over herself.",
                "Someone woke up on the wrong side of the bed.",
                "Somebody sure thinks highly of himself.",
                "Looks like someone needs a nap.",
            ],
        );
    }

    #[test]
    fn leaves_somebody_of_ours_alone() {
        spares(
            RULE.code,
            &[
                "Somebody needs to answer that phone, and from Monday Priya will.",
                "Someone from our team would like to hear from you.",
                "I need to get over my dread of the new software.",
            ],
        );
    }

    #[test]
    fn marks_names_and_what_people_are_said_to_have_earned() {
        marks(
            RULE.code,
            &[
                "You sir are a disgrace.",
                "You, madam, are a menace.",
                "Thank you so much, Your Majesty, for gracing us with your opinion.",
                "Calling this a review is generous, it's more like a toddler banging a spoon.",
                "My dog could have written something smarter.",
                "We all know you only wrote it to squeeze a refund out of us.",
                "Your kind always wants something for nothing.",
                "You got exactly the service you deserved.",
                "You had it coming.",
                "That's what you get for being rude.",
                "The cops have it too now.",
                "If you hate it so much, stay home.",
            ],
        );
        spares(
            RULE.code,
            &[
                "You, dear neighbor, are always welcome to call.",
                "Our hold music sounds like a toddler banging a spoon.",
                "My dog could have designed a better sign than I did.",
                "Anyone with a question about a refund can call Beatriz.",
                "Kind words like these go straight to the team.",
                "You deserve better service than a shrug.",
                "It's upsetting to be spoken to as if you're a nuisance.",
                "You'll find us across from the police station.",
                "If someone is in danger please call the police first.",
            ],
        );
    }
}
