//! The rules: what each is, the registry that holds them all, and [`lint`].
//!
//! A rule is data and a check. On the lowest rung the data is [`Family`] rows and the check is
//! [`phrases`]: every phrase found is a finding. A rule that needs more brings a check of its own.

use crate::{
    context::{Context, is_praise},
    finding::{Finding, Ground, Severity, Span},
    guide::Step,
    platform::{Limit, Unit},
    reading::Reading,
    text::{self, start_of},
};

/// A list of patterns as one text, a line each: a list of texts would cost the page eight bytes of
/// address for every one.
macro_rules! patterns {
    ($($pattern:literal),* $(,)?) => {
        concat!($($pattern, "\n"),*)
    };
}

mod allow;
pub mod bank;
pub mod cue;
#[cfg(test)]
mod expect;
pub mod fix;
mod report;
mod second_look;
pub mod shape;

pub(crate) mod privacy;
mod structure;
mod tone;

use allow::Allowance;
pub use report::{Note, is_quoted, judged, note, phrases};
pub use structure::too_long::{AIM, MUCH_TOO_LONG};

/// What a rule looks at. The page groups findings by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Area {
    /// What must not be said.
    Privacy,
    /// How it sounds.
    Tone,
    /// What is missing, and the shape.
    Structure,
}

impl Area {
    /// What its rules look for, as it stands after *checked for*.
    pub const fn looks_for(self) -> &'static str {
        match self {
            Area::Privacy => "who is a patient, care, money, records, and who somebody is",
            Area::Tone => {
                "attacks, blame, brushing off, faults admitted, promises, rewards, shouting"
            }
            Area::Structure => {
                "a greeting, thanks, sympathy, a next step, a signature, order, length"
            }
        }
    }
}

/// Where a rule's reason comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// The name of the law, guide or study, to be shown.
    pub title: &'static str,
}

/// A rule: everything that the desk and the engine need to know of it.
pub struct Rule {
    /// Stable code, `area/name`.
    pub code: &'static str,
    /// What the page calls a finding of it: a short statement, `Names a treatment`.
    pub title: &'static str,
    /// Why that matters, in plain words.
    pub why: &'static str,
    /// The step of the guide that it serves.
    pub step: Step,
    /// Where the reason comes from.
    pub source: Source,
    /// Its usual severity; the context may raise or soften it.
    pub severity: Severity,
    /// The part of a reply whose presence it watches, shown as a step.
    pub part: Option<Part>,
    /// What of it heats a reply, as it follows *getting warm:*: `shouting`. None for what leaves it calm.
    pub heat: Option<&'static str>,
    /// The phrases that it looks for.
    pub families: &'static [Family],
    /// Looks at a draft and notes what it finds.
    pub check: fn(&'static Rule, &Reading<'_>, &mut Vec<Finding>),
}

/// What only the rule's page in the guide tells: apart from the rule, since the desk checks without it.
pub struct Page {
    /// One line on what the rule marks.
    pub summary: &'static str,
    /// A draft that it marks.
    pub wrong: &'static str,
    /// The same said well: a draft that it leaves alone.
    pub right: &'static str,
}

/// Phrases of a rule that the page's first module does without, so that it comes sooner: the second brings them along. Each is the
/// number of a family among those of the rule, and patterns that belong to it.
pub type Late = [(usize, &'static str)];

/// The patterns of a family whose phrases are all [`Late`].
pub const ALL_LATE: &str = "";

/// A part of a good reply.
pub struct Part {
    /// What the page calls it: `Greet`.
    pub name: &'static str,
    /// The word that shows best that it is there; `None` where it is missing.
    pub find: fn(&Reading<'_>) -> Option<usize>,
    /// From how many sentences on a draft is judged for it: shorter ones lack it, and nothing is said of that yet.
    pub least: usize,
    /// In which replies it belongs.
    pub belongs: Belongs,
}

/// In which replies a part belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Belongs {
    /// In any.
    Always,
    /// In those to a complaint: nobody consoles somebody for being pleased, and a line of thanks is no letter to sign.
    ToComplaints,
}

/// Phrases that mean the same and are put right the same way.
pub struct Family {
    /// The phrases, a line each, in the language of [`crate::phrase`].
    pub patterns: &'static str,
    /// What is wrong with them, one plain sentence.
    pub message: &'static str,
    /// What may stand there instead, best first; empty to remove. None are needed where the reach
    /// finds its own words.
    pub fixes: &'static [&'static str],
    /// How far the finding reaches.
    pub reach: Reach,
    /// What the finding rests on: [`Ground::Fact`] where the phrases mean the same in whatever sentence.
    pub ground: Ground,
}

/// How much of the sentence around a phrase a finding covers, and so a fix replaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// The phrase alone.
    Phrase,
    /// The clause around it: where the phrase can't be swapped in place.
    Clause,
    /// The whole sentence.
    Sentence,
    /// The statement around it: it is said anew, and goes on doing what it did.
    Statement,
    /// The phrase with all that hangs on it, as a noun: swapped, taken out, or said anew.
    Noun,
    /// A day or a time, with the preposition before it.
    Time,
    /// What somebody is thanked for.
    Thanks,
}

impl Rule {
    /// The area, read off the code.
    pub fn area(&self) -> Area {
        match self.code.split('/').next() {
            Some("privacy") => Area::Privacy,
            Some("tone") => Area::Tone,
            _ => Area::Structure,
        }
    }

    /// Whether a reply to a review with that many stars is judged by it: what belongs in answers to complaints is not missed in one to praise.
    pub fn belongs_to(&self, stars: Option<u8>) -> bool {
        let part = self.part.as_ref().map(|part| part.belongs);
        part != Some(Belongs::ToComplaints) || !is_praise(stars)
    }
}

/// Every rule, in the order in which the page shows them: the public modules of the rooms, as they stand there (`build.rs`).
pub static REGISTRY: &[&Rule] = include!(concat!(env!("OUT_DIR"), "/registry.rs"));

/// The page of every rule under its code, in the same order.
pub static PAGES: &[(&str, &Page)] = include!(concat!(env!("OUT_DIR"), "/pages.rs"));

/// The [`Late`] phrases of the rules that have some, under their codes.
pub static LATE: &[(&str, &Late)] = include!(concat!(env!("OUT_DIR"), "/late.rs"));

/// The rules whose sentences are not meant word for word: rewards, attacks, great promises.
pub(crate) static FIGURATIVE: [&Rule; 3] = [
    &tone::incentive::RULE,
    &tone::hostile::RULE,
    &tone::overpromise::RULE,
];

/// The rule of that code.
pub fn find(code: &str) -> Option<&'static Rule> {
    REGISTRY.iter().copied().find(|rule| rule.code == code)
}

/// The page of the rule of that code.
pub fn page(code: &str) -> Option<&'static Page> {
    let mut pages = PAGES.iter();
    pages.find(|(of, _)| *of == code).map(|&(_, page)| page)
}

/// A draft as it was typed.
#[derive(Debug, Clone, Copy)]
pub struct Draft<'a> {
    /// The text.
    pub text: &'a str,
    /// Where the caret stands, in bytes, while somebody is typing: the word that ends there is
    /// not judged yet. `None` judges everything.
    pub caret: Option<usize>,
}

impl<'a> Draft<'a> {
    /// A finished text.
    pub fn new(text: &'a str) -> Draft<'a> {
        Draft { text, caret: None }
    }
}

/// What [`lint`] found out.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The findings, by start; those on the whole draft first.
    pub findings: Vec<Finding>,
    /// How long the draft is.
    pub length: Length,
    /// How many bytes from the start were checked; less than the draft's length only for a text
    /// over [`MAX_CHECKED`].
    pub checked: usize,
}

/// The size of a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Length {
    /// Words, counted by splitting on white space.
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
    /// Bytes of UTF-8.
    pub bytes: usize,
}

impl Length {
    /// How much of the platform's limit the draft uses, in the limit's unit.
    pub fn in_unit(&self, limit: Limit) -> usize {
        match limit.unit {
            Unit::Bytes => self.bytes,
            Unit::Words => self.words,
        }
    }
}

/// The most bytes of a draft that are checked: far more than any platform takes.
pub const MAX_CHECKED: usize = 400_000;

/// Judges a draft in its context. Never panics, whatever the text; costs time linear in the text.
/// How many phrases there are to look for makes no difference: they are all found in one walk.
pub fn lint(draft: &Draft<'_>, context: &Context) -> Report {
    let checked = start_of(draft.text, MAX_CHECKED);
    let reading = Reading::new(checked, context);
    let mut findings = Vec::new();
    if !reading.text.words().is_empty() {
        // Without stars the draft itself may tell that it answers praise.
        let stars = if fix::answers_praise(&reading) {
            Some(5)
        } else {
            context.stars
        };
        for rule in REGISTRY {
            if rule.belongs_to(stars) {
                (rule.check)(rule, &reading, &mut findings);
            }
        }
        second_look::look(draft, &reading, &mut findings);
    }
    if let Some(caret) = draft.caret {
        findings.retain(|finding| !is_unfinished(finding.span, caret, checked));
    }
    let allowance = Allowance::of(&reading);
    allowance.silence(&mut findings);
    report::tidy(&mut findings);
    fix::compose(&mut findings, &reading);
    // What somebody allows is what they were shown: a statement, where that is what is put right.
    allowance.silence(&mut findings);
    Report {
        findings,
        length: Length {
            words: text::count_words(draft.text),
            sentences: reading.text.sentences().len(),
            bytes: draft.text.len(),
        },
        checked: checked.len(),
    }
}

/// The sentence that is this part of the draft, in bytes; `None` where it has none. Reads the draft anew: for somebody
/// who asks, not for each key.
pub fn locate(part: &Part, text: &str, context: &Context) -> Option<Span> {
    let reading = Reading::new(start_of(text, MAX_CHECKED), context);
    let word = (part.find)(&reading)?;
    reading.text.sentence_of(word).map(|sentence| sentence.span)
}

/// Whether a finding rests on a word whose end is being typed at the caret.
fn is_unfinished(span: Span, caret: usize, text: &str) -> bool {
    let last_is_letter = text
        .get(..caret)
        .and_then(|before| before.chars().next_back())
        .is_some_and(char::is_alphanumeric);
    !span.is_empty() && span.end == caret && last_is_letter
}

#[cfg(test)]
mod tests;
