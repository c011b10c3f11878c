//! The parts of a good reply: which of them are there, and the way to each.

use super::{Desk, Place};
use crate::finding::Span;
use crate::rules::{self, REGISTRY};

/// One part of a good reply, and whether it is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tick {
    /// Code of the rule that watches it.
    pub rule: &'static str,
    /// The part's name: `Greet`.
    pub name: &'static str,
    /// Whether the draft has it.
    pub done: bool,
}

/// Where somebody is led who asks for a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// It is missing: to the finding that says so.
    Finding(Place),
    /// To the sentence that it is, in bytes of the draft.
    Words(Span),
    /// To the reply, where nothing closer is known.
    Reply,
}

impl Desk {
    /// The parts of a good reply that the rules watch for, and which of them are there.
    pub fn ticks(&self) -> Vec<Tick> {
        let missing = |code| self.report.findings.iter().any(|f| f.rule == code);
        let sentences = self.report.length.sentences;
        REGISTRY
            .iter()
            .filter(|rule| rule.belongs_to(self.stars) && !self.is_given_up(rule.code))
            .filter_map(|rule| {
                rule.part.as_ref().map(|part| Tick {
                    rule: rule.code,
                    name: part.name,
                    done: sentences >= part.least && !missing(rule.code),
                })
            })
            .collect()
    }

    /// Whether somebody chose not to be asked for this part any more: whether it is there, nobody knows then.
    fn is_given_up(&self, rule: &str) -> bool {
        let mut allowed = self.allowed.iter();
        allowed.any(|allowed| allowed.rule == rule && allowed.text.is_empty())
    }

    /// The way to the part that this rule watches.
    pub fn way_to(&self, rule: &str) -> Way {
        let missing = self.open_findings().into_iter().find(|f| f.rule == rule);
        if let Some(finding) = missing {
            return Way::Finding(Place::from(finding));
        }
        let part = rules::find(rule).and_then(|rule| rule.part.as_ref());
        part.and_then(|part| rules::locate(part, &self.draft, &self.context()))
            .map_or(Way::Reply, Way::Words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Action;

    const LETTER: &str = "Hello Dana,\n\nThank you for telling us. We are sorry to read how frustrating this was. \
                          Please call our office.\n\nMaria, office manager";

    fn written(text: &str) -> Desk {
        Desk::default()
            .apply(Action::Typed(text.to_owned()))
            .apply(Action::Check(None))
    }

    fn ways(desk: &Desk) -> Vec<Way> {
        let ticks = desk.ticks();
        ticks.iter().map(|tick| desk.way_to(tick.rule)).collect()
    }

    #[test]
    fn ticks_need_a_draft() {
        assert!(written(" \n").ticks().iter().all(|tick| !tick.done));
        assert!(written(LETTER).ticks().iter().all(|tick| tick.done));
        let line = written("Hi Dana, thank you for your feedback.");
        let done: Vec<&str> = line
            .ticks()
            .iter()
            .filter_map(|tick| tick.done.then_some(tick.name))
            .collect();
        assert_eq!(done, ["Greet", "Thank"]);
    }

    #[test]
    fn praise_is_neither_consoled_nor_called_and_needs_no_signature() {
        let desk = Desk {
            stars: Some(5),
            ..written("Hi Dana, thank you for your kind words.")
        };
        let desk = desk.apply(Action::Check(None));
        let names: Vec<&str> = desk.ticks().iter().map(|tick| tick.name).collect();
        assert_eq!(names, ["Greet", "Thank"]);
        assert!(desk.open_findings().is_empty());
    }

    #[test]
    fn the_way_to_a_part_that_is_there_is_its_sentence() {
        let found: Vec<&str> = ways(&written(LETTER))
            .iter()
            .map(|way| match way {
                Way::Words(span) => span.of(LETTER),
                _ => "",
            })
            .collect();
        assert_eq!(
            found,
            [
                "Hello Dana,",
                "Thank you for telling us.",
                "We are sorry to read how frustrating this was.",
                "Please call our office.",
                "Maria, office manager",
            ]
        );
    }

    #[test]
    fn the_way_to_a_part_that_is_missing_is_its_finding() {
        let desk = written("Everybody has read this twice over. It is a great pity.");
        let places = ways(&desk);
        assert!(
            places.iter().all(|way| matches!(way, Way::Finding(_))),
            "{places:?}"
        );
    }

    #[test]
    fn the_way_to_a_part_of_nothing_is_the_reply() {
        assert!(ways(&written("")).iter().all(|way| *way == Way::Reply));
    }

    #[test]
    fn a_part_that_nobody_wants_to_be_asked_for_is_no_part() {
        let desk = written("We are sorry to read this. Please call our office.");
        let signs = |desk: &Desk| desk.ticks().iter().any(|tick| tick.name == "Sign");
        let rule = desk
            .ticks()
            .iter()
            .find(|tick| tick.name == "Sign")
            .map(|tick| tick.rule);
        let Some(Way::Finding(place)) = rule.map(|rule| desk.way_to(rule)) else {
            panic!("nobody signs");
        };
        let allowed = desk.apply(Action::Allow(place));
        assert!(signs(&desk) && !signs(&allowed));
        let told = allowed.notice.map(|notice| notice.text);
        assert_eq!(
            told.as_deref(),
            Some("Not asked again until this tab is closed.")
        );
    }

    #[test]
    fn a_tip_that_is_ignored_leads_nowhere_but_to_the_reply() {
        let desk =
            written("We are sorry to read this. Please call our office. Maria, office manager");
        let rule = desk.ticks()[0].rule;
        let Way::Finding(place) = desk.way_to(rule) else {
            panic!("nobody is greeted");
        };
        assert_eq!(desk.apply(Action::Ignore(place)).way_to(rule), Way::Reply);
    }
}
