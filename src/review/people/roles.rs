//! Who is told by a role: *the girl at the desk*, *whoever runs the phones*.

use crate::grammar::{is_gerund, is_past, listed};
use crate::review::Page;
use crate::text::Gap;

use super::somebody::{Kind, Person};
use super::words::{CERTAIN, IDLE, NO_ROLE, OTHER, RUNS, TURNS, UNCERTAIN};

impl Page<'_> {
    /// *Whoever answers that phone*.
    pub(super) fn whoever(&self, at: usize) -> Option<Person> {
        let next = self.norm(at + 1);
        let runs = listed(RUNS, next) && listed("the your their at in", self.norm(at + 2));
        let idle = listed("runs is has hired", next) && !runs;
        let acts = runs || self.acts(at + 1);
        (self.norm(at) == "whoever" && acts && !idle).then(|| Person {
            first: at,
            end: self
                .text
                .sentence_of(at)
                .map_or(at + 2, |s| s.end.min(at + 4)),
            key: at,
            kind: Kind::Whoever,
            sure: true,
        })
    }

    /// *The girl at the desk*, *my therapist*, *Hygienist yelled*, *a man in scrubs*.
    pub(super) fn by_role(&self, at: usize) -> Option<Person> {
        let role = self.is_role(at);
        let goes_on = self.is_role(at + 1) && self.gap(at + 1).is_open();
        if !role && !self.is_folk(at) || goes_on {
            return None;
        }
        let (first, certain) = self.role_start(at)?;
        let before = if self.text.opens_sentence(first) {
            ""
        } else {
            self.norm(first.wrapping_sub(1))
        };
        let next = self.norm(at + 1);
        let end = self.reach(at + 1);
        let acts = self.acts(at + 1);
        let described =
            end > at + 1 || is_gerund(next) || listed("who named herself himself", next);
        let owned = next == "'s" && !self.is_said(at + 2);
        let mine = !role && first < at && listed("my our", self.norm(first));
        let nobody = mine || owned || (first..at).any(|i| listed(OTHER, self.norm(i)));
        // 'The one with the headset', 'the last one called': not 'the one'.
        let bare = self.norm(at) == "one" && !(certain && (described || acts && first + 1 < at));
        let turns = before.is_empty() || listed(TURNS, before) || self.has_gap(at + 1, Gap::BREAK);
        let sure = if certain {
            described || acts || turns || self.norm(first) == "my"
        } else {
            let person = self.norm(at) == "person" && at < first + 2;
            let idle = listed(IDLE, before) || person;
            let only = listed("except only", before) && self.norm(first) == "one";
            (described || only || acts && !role) && !idle
        };
        (sure && !nobody && !bare).then_some(Person {
            first,
            end,
            key: at,
            kind: Kind::Role,
            sure: true,
        })
    }

    /// Whether *'s* before the word is *is* or *has*.
    fn is_said(&self, at: usize) -> bool {
        listed(
            "not a an the so still reading been just good great",
            self.norm(at),
        )
    }

    /// Where the words for a role begin, and whether somebody certain is meant; `None` where nobody is.
    pub(super) fn role_start(&self, at: usize) -> Option<(usize, bool)> {
        let mut first = at;
        while first > 0 && at - first < 4 && self.runs_on(first) {
            let before = self.norm(first - 1);
            // 'The on call person'.
            if first > 2 && before == "call" && self.norm(first - 2) == "on" {
                first -= 2;
                continue;
            }
            if listed(CERTAIN, before) {
                return Some((first - 1, true));
            }
            if listed(UNCERTAIN, before) {
                return Some((first - 1, false));
            }
            // 'The check-in guy': a hyphen makes one word of what else would part.
            let hyphen = self.has_gap(first, Gap::HYPHEN) || self.has_gap(first - 1, Gap::HYPHEN);
            if !hyphen && (self.any_class(first - 1, &NO_ROLE) || is_past(before)) {
                break;
            }
            first -= 1;
        }
        let opens = !self.runs_on(first);
        let turned = first > 0 && listed("but and then", self.norm(first - 1));
        let acts = self.acts(at + 1);
        (opens || turned && acts).then_some((first, opens && acts))
    }
}
