//! What the words of a statement hint at.

use std::sync::LazyLock;

use crate::grammar::listed;
use crate::reading::Reading;
use crate::table::{Hash, Table};

/// What a word hints at.
#[derive(Debug, Clone, Copy)]
#[repr(u8)]
pub(super) enum Hint {
    Sorry,
    Thanks,
    Wish,
    Joy,
    Wait,
    Forward,
    Again,
    See,
    Come,
    Back,
    Patient,
    Hope,
}

const HINTS: &[(Hint, &str)] = &[
    (
        Hint::Sorry,
        "sorry apologize apologies apology regret regrets sad saddened unfortunately",
    ),
    (
        Hint::Thanks,
        "thank thanks grateful thankful appreciate appreciated",
    ),
    (
        Hint::Wish,
        "hope hopes hoping wish wishes wishing luck congratulations congrats recovery",
    ),
    (
        Hint::Joy,
        "glad nice happy delighted pleasure loved love enjoyed enjoy great wonderful amazing proud beautiful lovely \
         thrilled honor honored value valued",
    ),
    (Hint::Wait, "wait waited waiting waits"),
    (Hint::Forward, "forward"),
    (Hint::Again, "again soon next then"),
    (Hint::See, "see seeing visit meet"),
    (Hint::Come, "welcome come coming"),
    (Hint::Back, "back"),
    (
        Hint::Patient,
        "patient patients client clients record records treated seen met",
    ),
    (Hint::Hope, "hope hoping"),
];

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table::default();
    for (hint, words) in HINTS {
        for word in words.split_ascii_whitespace() {
            table.mark(Hash::of(word), 1 << *hint as u8);
        }
    }
    table
});

/// The most words of a statement that are asked what it does.
pub(super) const HEARD: usize = 60;

/// What the words of a statement hint at, together.
pub(super) struct Hints(u64);

impl Hints {
    /// Those of the words `first..end`.
    pub(super) fn of(reading: &Reading<'_>, first: usize, end: usize) -> Hints {
        let all = (first..end.min(first + HEARD))
            // 'We can't wait to' is no wait.
            .filter(|&i| i == first || reading.text.norm(i - 1) != "not")
            .map(|i| Hints::at(reading, i).0);
        Hints(all.fold(0, |all, bits| all | bits))
    }

    /// Those of word `i`, unless the next one makes something else of it.
    pub(super) fn at(reading: &Reading<'_>, i: usize) -> Hints {
        let next = reading.text.norm(i + 1);
        let is_other = match reading.text.norm(i) {
            // 'She would love to talk' and 'we are happy to spread the payments' are no joy.
            "love" | "happy" | "glad" => {
                next == "to" && !listed("see hear read know have", reading.text.norm(i + 2))
            }
            // We have not met you, but the deductible was not met.
            "met" => !listed("you him her them anyone anybody", next),
            // 'Our waiting room' is no wait.
            _ => next == "room",
        };
        let bits = TABLE.get(reading.text.hash(i)).filter(|_| !is_other);
        Hints(bits.unwrap_or(0))
    }

    /// Whether this is among them.
    pub(super) fn has(&self, hint: Hint) -> bool {
        self.0 & (1 << hint as u8) != 0
    }

    /// `We look forward to`, `see you soon`, `come back`.
    pub(super) fn looks_ahead(&self) -> bool {
        let back = self.has(Hint::Back);
        let meets = self.has(Hint::See) || self.has(Hint::Come) || back;
        self.has(Hint::Forward)
            || self.has(Hint::Again) && meets
            || self.has(Hint::Hope) && self.has(Hint::See)
            || self.has(Hint::Come) && back
    }
}
