//! What the rest of the draft does already: a fix need not say it once more, and must not leave the rest in the air.

use super::super::shape::Shape;
use super::say::Act;
use crate::grammar::{Class, listed};
use crate::reading::Reading;

/// What is best done in place of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// What should be done there.
    pub(super) act: Act,
    /// Whether nothing need be: the rest says enough.
    pub(super) spare: bool,
}

impl Place {
    /// What is best done in place of the words `first..end`, which are a whole sentence and do this.
    pub(super) fn of(reading: &Reading<'_>, first: usize, end: usize, act: Act) -> Place {
        let said = |words| is_said(reading, first, end, words);
        let opens = reading.text.opens_sentence(first);
        let at = |act, spare| Place {
            act,
            spare: spare && opens,
        };
        match act {
            Act::Tell | Act::Bill | Act::File if leans(reading, end) => at(Act::Know, false),
            Act::Tell | Act::Bill | Act::File if invites(reading, first, end) => {
                let sorry = said("sorry apologize apologies apology");
                if !sorry && reading.context.stars.is_some_and(|stars| stars < 4) {
                    at(Act::Sorry, false)
                } else {
                    at(Act::Heed, sorry || said("seriously"))
                }
            }
            Act::Joy => at(act, said("kind mean means made")),
            _ => at(act, false),
        }
    }
}

/// How many words before and after are looked at: a reply has fewer, and an endless text must not be read anew for each of its findings.
const NEAR: usize = 200;

/// Whether one of the words stands near `first..end`.
fn is_said(reading: &Reading<'_>, first: usize, end: usize, words: &str) -> bool {
    reading.any_word(first.saturating_sub(NEAR), first, words)
        || reading.any_word(end, end + NEAR, words)
}

/// Whether the draft says near `first..end`, and not there, how the practice can be reached.
fn invites(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    let from = reading
        .shapes
        .partition_point(|shaped| shaped.first + NEAR < first);
    reading.shapes[from..]
        .iter()
        .take_while(|shaped| shaped.first < end + NEAR)
        .filter(|shaped| !(first..end).contains(&shaped.first))
        .any(|shaped| matches!(shaped.shape, Shape::Phone | Shape::Email))
}

/// Whether the sentence that begins with word `at` leans on the one before: `That should have been explained`, `Still, …`.
fn leans(reading: &Reading<'_>, at: usize) -> bool {
    const TURNS: &str = "even still however instead otherwise either but";
    listed(TURNS, reading.text.norm(at)) || stands_for(reading, at)
}

/// Whether a sentence begins with word `at` that stands for something in the one before: `That was not right`.
pub(super) fn stands_for(reading: &Reading<'_>, at: usize) -> bool {
    listed("that this it he she they", reading.text.norm(at)) && is_verb(reading, at + 1)
}

/// Whether what follows a joint, the words `first..end`, points back at what stood before it: `and I understand why that came as a
/// shock`, `and we think of him often`.
pub(super) fn points_back(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    (first..end).any(|i| match reading.text.norm(i) {
        "it" => !reading.is(i + 1, Class::Be),
        "that" => is_verb(reading, i + 1),
        "he" | "him" | "his" | "she" | "her" => {
            let people = [Class::Name, Class::Staff, Class::Title];
            !people.iter().any(|&class| reading.any(first, i, class))
        }
        _ => false,
    })
}

fn is_verb(reading: &Reading<'_>, at: usize) -> bool {
    let verbs = [Class::Be, Class::Have, Class::Modal, Class::Past];
    verbs.iter().any(|&class| reading.is(at, class))
}

#[cfg(test)]
mod tests {
    use crate::context::Context;
    use crate::rules::{Draft, lint};

    fn fix(draft: &str) -> String {
        let report = lint(&Draft::new(draft), &Context::default());
        let first = report.findings.iter().find(|finding| finding.is_private());
        let fix = first.and_then(|finding| finding.fixes.first());
        fix.map(|fix| fix.text.clone()).unwrap_or_default()
    }

    #[test]
    fn nobody_is_invited_twice() {
        let leak = "Your crown came loose twice.";
        assert_eq!(
            fix(&format!("{leak} Call 555-0134.")),
            "We take this seriously"
        );
        assert_eq!(fix(&format!("We are sorry. {leak} Call 555-0134.")), "");
        assert!(fix(leak).contains("would"), "{}", fix(leak));
    }

    #[test]
    fn what_is_far_away_is_not_looked_for() {
        let leak = "Your crown came loose twice.";
        let far = "We read it. ".repeat(80);
        let (near, other) = (
            format!("{leak} Call 555-0134."),
            format!("{leak} {far} Call 555-0134."),
        );
        assert_ne!(fix(&near), fix(&other));
    }
}
