//! What may be said in place of what must not.

use super::hints::{HEARD, Hint, Hints};
use super::region::greeting_end;
use crate::context::is_praise;
use crate::grammar::{Class, listed};
use crate::reading::Reading;

/// What a statement does: whatever it told, another that does the same can stand there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    /// It asks.
    Ask,
    /// It thanks.
    Thank,
    /// It is sorry.
    Sorry,
    /// It wishes well.
    Wish,
    /// It looks forward to the next time.
    Again,
    /// It is glad.
    Joy,
    /// It understands.
    Know,
    /// It denies that somebody was here.
    Deny,
    /// It asks the reader to do something.
    Call,
    /// It is sorry for a wait.
    Regret,
    /// It is about waiting.
    Wait,
    /// It is about money.
    Bill,
    /// It is about what is in a file.
    File,
    /// It stands beside condolences.
    Mourn,
    /// It tells something else.
    Tell,
    /// It does, in a draft that invites the reader elsewhere.
    Heed,
}

/// After *thank you for*.
pub(super) const THANKS: &[&str] = &[
    "taking the time to write",
    "telling us about this",
    "your honest feedback",
];

/// For a noun.
pub(super) const ONE: &[&str] = &["this", "what you describe"];

/// For a noun that stands for several.
pub(super) const SEVERAL: &[&str] = &["the things you describe", "these concerns"];

/// `We wish it had been asked sooner`: a regret, and no wish.
fn wishes_otherwise(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    let wish = (first..end).find(|&i| listed("wish wishes wished", reading.text.norm(i)));
    wish.is_some_and(|at| reading.any_word(at + 1, end, "had could were 'd"))
}

impl Act {
    /// What the words `first..end` do, where they ask nothing.
    pub(super) fn of(reading: &Reading<'_>, first: usize, end: usize) -> Act {
        let hints = Hints::of(reading, first, end);
        let any = |class: Class| reading.any(first, end.min(first + HEARD), class);
        let cheerful = is_cheerful(reading);
        if mourns(reading) {
            Act::Mourn
        } else if hints.has(Hint::Sorry) && hints.has(Hint::Wait) {
            Act::Regret
        } else if hints.has(Hint::Sorry) {
            Act::Sorry
        } else if hints.has(Hint::Thanks) {
            Act::Thank
        } else if any(Class::Not)
            && (hints.has(Hint::Patient) && denies(reading, first, end)
                || has_not_found(reading, first, end))
        {
            Act::Deny
        } else if sends_regards(reading, first, end) {
            Act::Wish
        } else if asks_for(reading, first) && !cheerful {
            Act::Call
        } else if hints.looks_ahead() || meets(reading, first, end) {
            // Whoever is pleased needs no invitation to write again.
            if cheerful { Act::Wish } else { Act::Again }
        } else if hints.has(Hint::Wish) && wishes_otherwise(reading, first, end) {
            Act::Sorry
        } else if hints.has(Hint::Wish) {
            Act::Wish
        } else if cheerful || hints.has(Hint::Joy) && !complains(reading) {
            Act::Joy
        } else if hints.has(Hint::Joy) && welcomes(reading, first) {
            Act::Thank
        } else if knows(reading, first, end) {
            Act::Know
        } else if hints.has(Hint::Wait) {
            Act::Wait
        } else if any(Class::Record) {
            Act::File
        } else if any(Class::Money) || any(Class::Insurer) {
            Act::Bill
        } else {
            Act::Tell
        }
    }

    /// Statements that do the same, best first.
    pub(super) const fn texts(self) -> &'static [&'static str] {
        match self {
            Act::Ask => &[
                "may we talk about this in private",
                "would you tell us more about this",
            ],
            Act::Thank => &[
                "thank you for taking the time to write",
                "thank you for telling us about this",
                "thank you for your honest words",
            ],
            Act::Sorry => &[
                "we are sorry to read this",
                "we are sorry for the frustration",
                "we are sorry that this was upsetting",
            ],
            Act::Regret => &[
                "we are sorry for the wait",
                "we are sorry for the frustration",
                "we are sorry to read this",
            ],
            Act::Wait => &[
                "we know how frustrating a long wait can be",
                "we are sorry for the frustration",
                "we are sorry to read this",
            ],
            Act::Deny => &[
                "this may have been meant for another practice, so please call us",
                "this may have been meant for another practice",
                "we would like to find out what happened",
            ],
            Act::Call => &[
                "please call us, so that we can talk in private",
                "please call our office",
            ],
            Act::Wish => &["we wish you all the best", "we wish you well"],
            Act::Again => &[
                "we would be glad to hear from you",
                "we hope to hear from you",
            ],
            Act::Joy => &[
                "it is good to hear from you",
                "your words mean a lot to us",
                "we are glad that you wrote",
            ],
            Act::Know => &[
                "we understand why this is upsetting",
                "we can see why this is frustrating",
                "we understand how much this matters",
            ],
            Act::Bill => &[
                "we would like to go over this in private",
                "questions about bills deserve clear answers",
                "we would like to hear more about this",
            ],
            Act::File => &[
                "we would like to talk this through in private",
                "we would like to hear more about this",
                "we want to understand what happened",
            ],
            Act::Mourn => &["our thoughts are with you", "we are so sorry"],
            Act::Tell => &[
                "we would like to hear more about this",
                "we would welcome a chance to talk",
                "we take this seriously",
                "we want to understand what happened",
            ],
            Act::Heed => &[
                "we take this seriously",
                "we want to understand what happened",
            ],
        }
    }

    /// How many of its texts, from the first, are as good as the first.
    pub(super) const fn equals(self) -> usize {
        match self {
            Act::Tell | Act::Sorry | Act::Thank => 3,
            Act::Joy | Act::Know => 2,
            _ => 1,
        }
    }

    /// Whether its texts say little, and only fill the place of what must not be said.
    pub(super) const fn fills(self) -> bool {
        matches!(
            self,
            Act::Tell | Act::Bill | Act::File | Act::Mourn | Act::Know
        )
    }

    /// Whether it can go where what is joined to it says enough.
    pub(super) const fn is_spare(self) -> bool {
        matches!(
            self,
            Act::Tell | Act::Heed | Act::Bill | Act::File | Act::Joy | Act::Wish | Act::Again
        )
    }

    /// Whether the marks that ended the old statement can end the new one.
    pub(super) fn keeps(self, marks: &str) -> bool {
        match self {
            Act::Ask => marks == "?",
            Act::Thank | Act::Wish | Act::Again | Act::Joy => !marks.contains('?'),
            _ => !marks.contains(['!', '?']),
        }
    }
}

/// `Please post`, `reply with`.
fn asks_for(reading: &Reading<'_>, first: usize) -> bool {
    let asks = "please kindly reply respond comment post send share tell give confirm provide drop";
    listed(asks, reading.text.norm(first))
}

/// `Give our best to your wife`, `tell them hi`.
fn sends_regards(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    let please = usize::from(reading.text.norm(first) == "please");
    listed("give tell say send", reading.text.norm(first + please))
        && reading.any_word(first, end, "best love regards hug hugs hi hello wishes")
}

/// `We have no record of you`, `you were never a patient`.
fn denies(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    let patient = |i: usize| Hints::at(reading, i).has(Hint::Patient);
    let end = end.min(first + HEARD);
    (first..end)
        .filter(|&i| reading.is(i, Class::Not))
        .any(|i| (i + 1..end.min(i + 8)).any(patient))
}

/// `We don't see you in our system`: unlike *we couldn't see you that day*, it is looked for.
fn has_not_found(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    let word = |i: usize| reading.text.norm(i);
    (first..end.min(first + HEARD)).any(|i| {
        listed("see find show locate", word(i))
            && word(i + 1) == "you"
            && listed("in on under as listed anywhere here among", word(i + 2))
    })
}

/// Whether the draft says that it is sorry for a loss: nothing cheerful and nothing cold can stand there.
fn mourns(reading: &Reading<'_>) -> bool {
    let words = 0..reading.text.words().len().min(MOURNED);
    words.into_iter().any(|i| match reading.text.norm(i) {
        "condolences" | "condolence" => true,
        "sympathy" => matches!(
            reading.text.norm(i.wrapping_sub(1)),
            "deepest" | "heartfelt" | "sincere"
        ),
        "loss" => reading.text.norm(i.wrapping_sub(2)) == "for" && reading.is(i - 1, Class::Your),
        "death" => reading.text.norm(i + 1) == "of",
        "passing" => reading.text.norm(i.wrapping_sub(1)) == "'s",
        _ => false,
    })
}

/// How many words of a draft are looked at for condolences.
const MOURNED: usize = 200;

/// `See you`, `we'll see you Friday`: but not in court.
fn meets(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    let sees = |i: usize| reading.text.norm(i) == "see" && reading.text.norm(i + 1) == "you";
    (first..end.min(first + 5)).any(sees) && !reading.any_word(first, end, "court not")
}

/// Whether the words at `first` open a draft that has to begin with something: after the name, or where nothing else thanks.
fn welcomes(reading: &Reading<'_>, first: usize) -> bool {
    let words = reading.text.words().len().min(MOURNED);
    let greeted = greeting_end(reading, 0);
    first == greeted && (greeted > 0 || !reading.any_word(0, words, "thank thanks"))
}

/// Whether the review has few stars or the draft is sorry for something: nothing cheerful fits beside that.
fn complains(reading: &Reading<'_>) -> bool {
    let words = reading.text.words().len().min(MOURNED);
    reading.context.stars.is_some_and(|stars| stars < 4)
        || reading.any_word(0, words, "sorry apologize apologies apology")
}

/// Whether the review has many stars, or the draft thanks for praise and is sorry for nothing: no complaint is answered there.
pub fn is_cheerful(reading: &Reading<'_>) -> bool {
    const GLAD: &str = "thrilled delighted overjoyed lovely glowing compliments shoutout honored tickled grinning yay";
    let words = reading.text.words().len().min(MOURNED);
    let word = |i: usize| reading.text.norm(i);
    let glad = |i: usize| match word(i) {
        "happy" | "glad" => word(i + 1) == "to" && listed("read hear", word(i + 2)),
        norm => listed(GLAD, norm),
    };
    answers_praise(reading) || !complains(reading) && (0..words).any(glad)
}

/// Whether the review has many stars, or the draft says in so many words that it praised: who is only glad may have misread it.
pub fn answers_praise(reading: &Reading<'_>) -> bool {
    let words = reading.text.words().len().min(MOURNED);
    let word = |i: usize| reading.text.norm(i);
    let praised = |i: usize| match word(i) {
        "kind" | "sweet" | "nice" | "wonderful" | "awesome" | "amazing" => {
            listed("words note review feedback", word(i + 1))
        }
        "five" | "5" => listed("star stars", word(i + 1)),
        _ => false,
    };
    is_praise(reading.context.stars) || !complains(reading) && (0..words).any(praised)
}

/// `We understand that …`.
fn knows(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    (first..end.min(first + 4)).any(|i| {
        reading.is(i, Class::We)
            && !reading.any(i + 1, i + 4, Class::Not)
            && reading.any_word(i + 1, i + 4, "understand know realize see imagine")
            && !meets(reading, i, end)
    })
}

/// Who speaks in a sentence.
#[derive(Debug, Clone, Copy)]
pub(super) enum Voice {
    /// One person: I and never we.
    One,
    /// The practice.
    Practice,
}

impl Voice {
    /// Who speaks in the sentence of word `at`.
    pub(super) fn of(reading: &Reading<'_>, at: usize) -> Voice {
        let (from, to) = reading.sentence(at);
        let says = |class: Class, word: &str| {
            (from..to).any(|i| reading.is(i, class) && reading.text.norm(i) == word)
        };
        let alone = says(Class::We, "i")
            && !says(Class::We, "we")
            && !says(Class::Us, "us")
            && !says(Class::Our, "our");
        if alone { Voice::One } else { Voice::Practice }
    }

    /// A text of the practice, as this voice says it.
    pub(super) fn says(self, text: &str) -> String {
        match self {
            Voice::One => as_one(text),
            Voice::Practice => text.to_owned(),
        }
    }
}

fn as_one(text: &str) -> String {
    let said = text.replace(" us", " me");
    match (said.strip_prefix("we are "), said.strip_prefix("we ")) {
        (Some(rest), _) => ["I am ", rest].concat(),
        (None, Some(rest)) => ["I ", rest].concat(),
        (None, None) => said,
    }
}

/// In place of an argument.
pub const LISTEN: &[&str] = &[
    "we would like to understand what happened",
    "we would like to hear more in private",
];

/// In place of an attack: nothing, or a calm word.
pub const CALM: &[&str] = &["", "We would like to hear more in private."];

/// In place of what makes a complaint small.
pub const GRANT: &[&str] = &[
    "we understand why this is frustrating",
    "we can see why this was upsetting",
];

/// In place of a reward: nothing is lost without it where enough is said.
pub const AMENDS: &[&str] = &["we would like to make this right"];

/// Every text that may stand for anything, with what it does.
pub(super) fn all() -> impl Iterator<Item = (Act, &'static str)> {
    const ALL: [Act; 15] = [
        Act::Ask,
        Act::Thank,
        Act::Sorry,
        Act::Wish,
        Act::Again,
        Act::Joy,
        Act::Know,
        Act::Deny,
        Act::Call,
        Act::Regret,
        Act::Wait,
        Act::Bill,
        Act::File,
        Act::Mourn,
        Act::Tell,
    ];
    let lists = ALL.into_iter().map(|act| (act, act.texts()));
    let nouns = [(Act::Ask, ONE), (Act::Ask, SEVERAL)];
    let tones = [(Act::Tell, LISTEN), (Act::Know, GRANT), (Act::Tell, AMENDS)];
    let lists = lists.chain(nouns).chain(tones);
    lists.flat_map(|(act, texts)| texts.iter().map(move |&text| (act, text)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Context;
    use crate::rules::{Draft, lint};

    #[test]
    fn every_text_lints_clean() {
        for text in all()
            .map(|(_, text)| text)
            .chain(THANKS.iter().copied())
            .flat_map(|text| [Voice::Practice, Voice::One].map(|voice| voice.says(text)))
        {
            let report = lint(&Draft::new(&text), &Context::default());
            let bad: Vec<_> = report
                .findings
                .iter()
                .filter(|finding| !finding.rule.starts_with("structure/"))
                .collect();
            assert!(bad.is_empty(), "{text}: {bad:?}");
        }
    }
}
