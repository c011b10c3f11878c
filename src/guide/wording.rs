//! Words that are safe to use: what each topic is called, how a reply may refer to it, and neutral lines for
//! people who were never seen.
//!
//! Everything here refers to the review or to anybody at all; nothing confirms that somebody came.

use super::Situation;
use crate::text::upper;
use crate::topic::Topic;

/// What the page calls a topic, as it follows *Not answered yet:*.
pub const fn label(topic: Topic) -> &'static str {
    words(topic).0
}

/// Words by which a reply may refer to the topic, as they follow 'we are sorry about'.
pub const fn echo(topic: Topic) -> &'static str {
    words(topic).1
}

const fn words(topic: Topic) -> (&'static str, &'static str) {
    match topic {
        Topic::WaitTime => ("the wait", "the wait you describe"),
        Topic::StaffAttitude => ("how people were spoken to", "the tone you describe"),
        Topic::DoctorAttitude => ("how the doctor came across", "the manner you describe"),
        Topic::Communication => ("answers and messages", "the lack of clear answers"),
        Topic::Scheduling => ("finding a time", "the trouble with scheduling"),
        Topic::PhoneAccess => ("the phone", "the trouble getting through by phone"),
        Topic::Billing => ("costs", "the questions you raise about costs"),
        Topic::Insurance => ("insurance", "the questions you raise about coverage"),
        Topic::Outcome => ("how it turned out", "the worry you describe"),
        Topic::Pain => ("comfort", "the distress you describe"),
        Topic::Cleanliness => ("cleanliness", "what you write about cleanliness"),
        Topic::Parking => ("parking", "the trouble with parking"),
        Topic::Privacy => ("privacy", "what you write about privacy"),
        Topic::Refusal => ("being told no", "the frustration of being told no"),
        Topic::Other => ("something else", "the experience you describe"),
    }
}

/// Lines for a situation in which the guide lets a reply speak of not having seen somebody: neutral, each with
/// a way on. None for the others.
pub const fn neutral(situation: Situation) -> &'static [&'static str] {
    match situation {
        Situation::NeverSeen => &[
            "Practices are easy to mix up online, and this may have been meant for another one. Either way, please call our office and we will help.",
            "Not every office has room for everybody who asks, and we are glad to suggest others nearby.",
            "Whoever reaches out to us should get a friendly answer, even when it is the name of another office.",
        ],
        Situation::TurnedAway => &[
            "Not every office can help with everything, and we are glad to suggest others nearby. Please call us and we will look for one.",
            "Even when we are not the right place, nobody should be left without knowing where to turn. Please call us for other options nearby.",
            "A no should come with a reason and another place to try. Please call us and we will gladly suggest one.",
        ],
        Situation::Relative => &[
            "It is natural to speak up for someone close. Out of respect for everyone's privacy we keep to general terms here; please call our office.",
            "We do not discuss anyone's personal matters in public, and we know that this can feel like a closed door. General questions are always welcome.",
            "Should another office be a better fit, we are glad to suggest some nearby.",
        ],
        Situation::Real | Situation::Escalated | Situation::Fake => &[],
    }
}

/// The words as they fit between `before` and `after`, the text on either side of the caret: with the spaces
/// they need, and with a capital where they open a sentence.
pub fn fitted(before: &str, words: &str, after: &str) -> String {
    let line = before.trim_end_matches(' ');
    let opens = line.is_empty() || line.ends_with(['\n', '.', '!', '?', '\u{2026}']);
    let mut fitted = String::with_capacity(words.len() + 2);
    if !before.is_empty()
        && !before.ends_with(|c: char| c.is_whitespace() || "(\"\u{201c}\u{2018}".contains(c))
    {
        fitted.push(' ');
    }
    let mut letters = words.chars();
    match letters.next() {
        Some(first) if opens => fitted.push(upper(first)),
        Some(first) => fitted.push(first),
        None => return String::new(),
    }
    fitted.push_str(letters.as_str());
    if after.starts_with(|c: char| c.is_alphanumeric() || "(\"\u{201c}\u{2018}".contains(c)) {
        fitted.push(' ');
    }
    fitted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Context;
    use crate::finding::Severity;
    use crate::rules::{Draft, lint};

    /// A review that speaks of nearly everything a reply must not repeat.
    const REVIEW: &str = "Waited two hours for my crown, the desk was rude, the bill was wrong, my insurance \
        was never checked, the parking lot was full and nobody picked up the phone. It hurt for a week.";

    #[track_caller]
    fn worst(draft: &str, situation: Situation) -> Option<Severity> {
        let context = Context {
            review: REVIEW.to_owned(),
            situation,
            ..Context::default()
        };
        let report = lint(&Draft::new(draft), &context);
        let found = report
            .findings
            .iter()
            .filter(|found| !found.span.is_empty());
        found.map(|found| found.severity).max()
    }

    #[test]
    fn an_echo_is_clean_wherever_it_stands() {
        for topic in Topic::ALL {
            let echo = echo(topic);
            for (before, after) in [
                (
                    "Hi, thank you for the feedback. We are sorry about ",
                    ". Please call our office.",
                ),
                (
                    "Hello, thank you for the feedback. We take ",
                    " to heart. Please call us.",
                ),
                ("", ""),
                (
                    "Hello, thank you for the feedback. We can see how frustrating ",
                    " is.",
                ),
            ] {
                for situation in Situation::ALL {
                    let draft = [before, &fitted(before, echo, after), after].concat();
                    assert_eq!(worst(&draft, situation), None, "{draft} {situation:?}");
                }
            }
        }
    }

    #[test]
    fn a_neutral_line_is_clean_in_its_situation() {
        for situation in Situation::ALL {
            for line in neutral(situation) {
                assert_eq!(worst(line, situation), None, "{line}");
                let letter = format!(
                    "Hello,\n\nThank you for the feedback. We are sorry about the frustration. {line}\n\nKind regards,\nThe office team"
                );
                assert_eq!(worst(&letter, situation), None, "{letter}");
            }
        }
    }

    #[test]
    fn who_was_not_seen_is_offered_lines() {
        for situation in Situation::ALL {
            assert_eq!(!neutral(situation).is_empty(), situation.allows_denial());
        }
    }

    #[test]
    fn words_fit_where_they_stand() {
        for (before, after, expected) in [
            ("", "", "The wait"),
            ("We are sorry about", "", " the wait"),
            ("We are sorry about ", ".", "the wait"),
            ("Hi,\n\n", "is long", "The wait "),
            ("So sorry. ", "", "The wait"),
            ("So sorry.", "\nBye", " The wait"),
            ("(", ")", "the wait"),
            ("caf\u{e9}", "\u{e9}", " the wait "),
        ] {
            assert_eq!(
                fitted(before, "the wait", after),
                expected,
                "{before}|{after}"
            );
        }
        assert_eq!(fitted("a", "", "b"), "");
    }
}
