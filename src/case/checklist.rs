//! What is done before an answer: the call, and what came of it.

use serde::{Deserialize, Serialize};

/// The private checklist. Nothing of it ever goes into the reply.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Checklist {
    /// Whether somebody called.
    pub called: Called,
    /// When, as the browser's own field writes it: `2026-03-01T14:30`, or empty.
    pub when: String,
    /// Who called.
    pub by: String,
    /// What came of it.
    pub outcome: String,
    /// What was offered.
    pub offered: String,
}

/// How far the call has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "&'static str")]
pub enum Called {
    /// Nobody called so far.
    #[default]
    NotYet,
    /// Somebody was spoken to.
    Reached,
    /// A message was left, without any detail.
    LeftMessage,
    /// Nobody could be reached.
    NoAnswer,
    /// There is no number, or a reason not to call.
    NotCalling,
}

impl Called {
    /// All of them, the first one first.
    pub const ALL: [Called; 5] = [
        Called::NotYet,
        Called::Reached,
        Called::LeftMessage,
        Called::NoAnswer,
        Called::NotCalling,
    ];

    /// The name used in JSON, such as `left-message`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Called::NotYet => "not-yet",
            Called::Reached => "reached",
            Called::LeftMessage => "left-message",
            Called::NoAnswer => "no-answer",
            Called::NotCalling => "not-calling",
        }
    }

    /// The one of that JSON name; [`Called::NotYet`] for any other.
    pub fn from_name(name: &str) -> Called {
        let found = Called::ALL
            .into_iter()
            .find(|called| called.as_str() == name);
        found.unwrap_or_default()
    }

    /// What the page calls it.
    pub const fn label(self) -> &'static str {
        match self {
            Called::NotYet => "Not called yet",
            Called::Reached => "Spoke with them",
            Called::LeftMessage => "Left a message",
            Called::NoAnswer => "Could not reach them",
            Called::NotCalling => "No call: no number, or a reason not to",
        }
    }

    /// Whether there is nothing more to wait for: the answer is due.
    pub const fn is_done(self) -> bool {
        matches!(self, Called::Reached | Called::NotCalling)
    }
}

impl From<String> for Called {
    fn from(name: String) -> Called {
        Called::from_name(&name)
    }
}

impl From<Called> for &'static str {
    fn from(called: Called) -> &'static str {
        called.as_str()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_read_back_as_it_was() {
        for called in Called::ALL {
            let checklist = Checklist {
                called,
                when: "2026-03-01T14:30".to_owned(),
                by: "Marta".to_owned(),
                outcome: "Will think about it \u{1f600}".to_owned(),
                offered: String::new(),
            };
            let text = serde_json::to_string(&checklist).expect("it can be written");
            assert_eq!(
                serde_json::from_str::<Checklist>(&text).ok(),
                Some(checklist)
            );
        }
    }

    #[test]
    fn what_is_missing_or_unknown_counts_as_nothing() {
        for text in ["{}", r#"{"called":"by pigeon","weather":"fine"}"#] {
            let read = serde_json::from_str::<Checklist>(text).ok();
            assert_eq!(read, Some(Checklist::default()), "{text}");
        }
    }
}
