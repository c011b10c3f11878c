//! How heated a draft sounds, read off what is found in it.

use crate::finding::{Finding, Severity};
use crate::rules::REGISTRY;

/// How heated it sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Heat {
    /// Nothing raises it.
    Calm,
    /// One warning does, or some hints.
    Warm,
    /// One error, two warnings, or what weighs as much.
    Heated,
}

/// From so much on it is heated: one thing that must change, or two to think about.
const HEATED: usize = 4;

/// The heat of a draft with these findings, and what raises it, in the order of the rules. A rule says itself whether its
/// findings heat a draft.
pub fn of(findings: &[&Finding]) -> (Heat, Vec<&'static str>) {
    let mut sum = 0;
    let mut raised = Vec::new();
    for rule in REGISTRY {
        let Some(what) = rule.heat else { continue };
        let before = sum;
        for finding in findings.iter().filter(|f| f.rule == rule.code) {
            sum += match finding.severity {
                Severity::Error => HEATED,
                Severity::Warning => 2,
                Severity::Hint => 1,
            };
        }
        if sum > before {
            raised.push(what);
        }
    }
    let heat = match sum {
        0 => Heat::Calm,
        1..HEATED => Heat::Warm,
        _ => Heat::Heated,
    };
    (heat, raised)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Context;
    use crate::rules::{Draft, lint};

    fn heat(text: &str) -> (Heat, Vec<&'static str>) {
        let report = lint(&Draft::new(text), &Context::default());
        of(&report.findings.iter().collect::<Vec<_>>())
    }

    #[test]
    fn a_kind_reply_is_calm_even_where_it_says_too_much() {
        for text in [
            "",
            "Hello, thank you for telling us. We are sorry to read how frustrating this was.",
            "Your root canal went well on Tuesday.",
            "This will never happen again.",
        ] {
            assert_eq!(heat(text), (Heat::Calm, vec![]), "{text}");
        }
    }

    #[test]
    fn one_slip_makes_it_warm() {
        assert_eq!(
            heat("Hello. We are sorry you feel that way."),
            (Heat::Warm, vec!["brushing it off"])
        );
    }

    #[test]
    fn a_threat_or_much_arguing_makes_it_heated() {
        assert_eq!(
            heat("You will hear from our attorney."),
            (Heat::Heated, vec!["an attack or a threat"])
        );
        assert_eq!(
            heat("As you were told, we close at five. That is simply not true."),
            (Heat::Heated, vec!["arguing back"])
        );
    }

    #[test]
    fn what_is_worst_is_named_first() {
        let (heat, raised) = heat("Hello. We are sorry you feel that way. You are a liar.");
        assert_eq!(heat, Heat::Heated);
        assert_eq!(raised, ["an attack or a threat", "brushing it off"]);
    }
}
