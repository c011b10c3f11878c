//! The plain facts of a review that point to one person: days, dates, clock times, amounts of money, ages, and
//! the names of family and workplace. A draft that repeats one tells it again, to everybody.

use crate::grammar::{Class, ClassSet};
use crate::rules::shape::{Shape, Shaped, shapes};
use crate::table::{Hash, Table};
use crate::text::{Case, Gap, Kind, Sentence, Text};

/// One fact, in a form in which two wordings of it are equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact<'a> {
    /// A day of the week, from Monday.
    Day(u32),
    /// A month, from January.
    Month(u32),
    /// A month, and a day in it.
    Date(u32, u32),
    /// A day of some month.
    Nth(u32),
    /// A time as the clock face shows it, in minutes after twelve.
    Clock(u32),
    /// An amount in cents.
    Money(u32),
    /// An age in years.
    Age(u32),
    /// A name, in normal form.
    Name(&'a str),
}

impl Fact<'_> {
    fn hash(self) -> Hash {
        let of = |kind: &str, number: u32| Hash::of(kind).with(number);
        match self {
            Fact::Day(day) => of("day", day),
            Fact::Month(month) => of("month", month),
            Fact::Date(month, day) => of("date", month).with(day),
            Fact::Nth(day) => of("nth", day),
            Fact::Clock(minutes) => of("clock", minutes),
            Fact::Money(cents) => of("money", cents),
            Fact::Age(years) => of("age", years),
            Fact::Name(name) => Hash::of("name").then(name),
        }
    }
}

/// The facts of a review.
#[derive(Debug, Default)]
pub struct Facts(Table);

impl Facts {
    /// Reads the facts of a review in one pass. `sets` holds the classes of its words.
    pub fn read(text: &Text<'_>, sets: &[ClassSet]) -> Facts {
        let words = Words { text, sets };
        let mut facts = Facts::default();
        let shapes = shapes(text, sets);
        let mut shapes = shapes.iter().peekable();
        let mut open = false;
        for sentence in text.sentences() {
            // 'Try calling at 8. 8:10 and they are full.'
            let goes_on = open && sentence.end - sentence.first <= 6;
            open = goes_on || is_open_to_all(text, sentence.first, sentence.end);
            for at in sentence.first..sentence.end {
                while let Some(shaped) = shapes.next_if(|shaped| shaped.first <= at) {
                    let hour = shaped.shape == Shape::Clock;
                    let anybodys = open || hour && !words.is_of_a_visit(sentence);
                    facts.take_when(words.of_shape(shaped), anybodys);
                }
                let when = words
                    .day(at)
                    .or_else(|| words.month(at))
                    .or_else(|| words.nth(at));
                facts.take_when(when, open);
                facts.take(words.age(at));
                if words.is_own_name(at) {
                    facts.take(Some(Fact::Name(text.norm(at))));
                }
            }
        }
        facts
    }

    /// Whether the review holds the fact.
    pub fn has(&self, fact: Fact<'_>) -> bool {
        self.0.get(fact.hash()).is_some()
    }

    /// Whether the review holds none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes a day or time, unless its sentence is open to all, and what follows from it: March 3 tells of the
    /// 3rd too.
    fn take_when(&mut self, fact: Option<Fact<'_>>, open: bool) {
        let fact = fact.filter(|_| !open);
        if let Some(Fact::Date(_, day)) = fact {
            self.take(Some(Fact::Nth(day)));
        }
        self.take(fact);
    }

    fn take(&mut self, fact: Option<Fact<'_>>) {
        if let Some(fact) = fact {
            self.0.insert(fact.hash(), 1);
        }
    }
}

/// Whether a review's sentence is about hours, phones or parking: such times and prices are anybody's.
fn is_open_to_all(text: &Text<'_>, first: usize, end: usize) -> bool {
    (first..end).any(|i| {
        matches!(
            text.norm(i),
            "call"
                | "calls"
                | "called"
                | "calling"
                | "callback"
                | "rang"
                | "ring"
                | "ringing"
                | "phone"
                | "phones"
                | "phoned"
                | "text"
                | "texts"
                | "texted"
                | "voicemail"
                | "voicemails"
                | "email"
                | "emailed"
                | "message"
                | "messages"
                | "open"
                | "opens"
                | "opened"
                | "close"
                | "closes"
                | "closed"
                | "closing"
                | "hours"
                | "stop"
                | "busy"
                | "parking"
                | "parked"
                | "garage"
                | "meter"
                | "valet"
                | "website"
                | "online"
                | "portal"
                | "answer"
                | "answers"
                | "answered"
                | "line"
                | "lines"
                | "hold"
                | "lock"
                | "locked"
                | "sign"
        )
    })
}

/// A text and the classes of its words.
#[derive(Debug, Clone, Copy)]
pub struct Words<'t, 'a> {
    /// The text.
    pub text: &'t Text<'a>,
    /// The classes of each of its words.
    pub sets: &'t [ClassSet],
}

impl<'t> Words<'t, '_> {
    fn is(&self, index: usize, class: Class) -> bool {
        self.sets.get(index).is_some_and(|set| set.has(class))
    }

    fn norm(&self, index: usize) -> &'t str {
        self.text.norm(index)
    }

    /// The word before, if there is one.
    fn before(&self, index: usize) -> &'t str {
        index.checked_sub(1).map_or("", |i| self.norm(i))
    }

    /// The day of the week that the word names. *Mondays* are no certain day.
    pub fn day(&self, index: usize) -> Option<Fact<'static>> {
        const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        let norm = self.norm(index);
        let certain = self.is(index, Class::Day) && !norm.ends_with("days");
        // 'I wed in June': the short form is a day only with a capital.
        let written = norm != "wed" || self.case(index) != Case::Lower;
        let day = DAYS.iter().position(|day| norm.starts_with(day))?;
        (certain && written).then_some(Fact::Day(day as u32))
    }

    /// The month that the word names, where it can be nothing else.
    pub fn month(&self, index: usize) -> Option<Fact<'static>> {
        let norm = self.norm(index);
        let verb = matches!(norm, "may" | "march" | "mar" | "jan");
        let certain = self.is(index, Class::Month) && (!verb || self.is(index, Class::Name));
        certain
            .then(|| month_number(norm))
            .flatten()
            .map(Fact::Month)
    }

    /// The day of some month that the word names: *on the 14th*.
    pub fn nth(&self, index: usize) -> Option<Fact<'static>> {
        let norm = self.norm(index);
        let ordinal = ["th", "st", "nd", "rd"]
            .iter()
            .any(|end| norm.ends_with(end));
        let next = self.text.words().get(index + 1);
        let alone = next.is_none_or(|next| !next.gap.is_open() || next.gap.has(Gap::STOP))
            || matches!(
                self.norm(index + 1),
                "and" | "at" | "for" | "of" | "not" | "was" | "when" | "or" | "is"
            );
        let day = self.number(index).filter(|day| (1..=31).contains(day))?;
        (ordinal && alone && self.before(index) == "the").then_some(Fact::Nth(day))
    }

    /// Whether a sentence tells when the reviewer came: other hours are anybody's.
    fn is_of_a_visit(&self, sentence: &Sentence) -> bool {
        (sentence.first..sentence.end).any(|i| {
            self.is(i, Class::Visit)
                || matches!(
                    self.norm(i),
                    "my" | "our"
                        | "came"
                        | "arrived"
                        | "seen"
                        | "saw"
                        | "booked"
                        | "scheduled"
                        | "checked"
                )
        })
    }

    /// The fact that a shape states.
    pub fn of_shape(&self, shaped: &Shaped) -> Option<Fact<'static>> {
        match shaped.shape {
            Shape::Date => self.date(shaped),
            Shape::Clock => self.clock(shaped),
            Shape::Money => self.amount(shaped.first),
            Shape::Phone | Shape::Email | Shape::Street | Shape::Code => None,
        }
    }

    fn date(&self, shaped: &Shaped) -> Option<Fact<'static>> {
        let words = shaped.first..shaped.end;
        let numbers: Vec<u32> = words.clone().filter_map(|i| self.number(i)).collect();
        let named = words.clone().find_map(|i| {
            self.is(i, Class::Month)
                .then(|| month_number(self.norm(i)))
                .flatten()
        });
        match (named, numbers.as_slice()) {
            (Some(month), [day, ..]) => Some(Fact::Date(month, *day)),
            (None, [month, day, ..]) if (1..=12).contains(month) => {
                Some(Fact::Date(month - 1, *day))
            }
            _ => None,
        }
    }

    fn clock(&self, shaped: &Shaped) -> Option<Fact<'static>> {
        let hour = self.number(shaped.first)?;
        let second = (shaped.end > shaped.first + 1).then(|| self.number(shaped.first + 1));
        Some(Fact::Clock(hour % 12 * 60 + second.flatten().unwrap_or(0)))
    }

    /// The amount that a number states, whatever its sign.
    pub fn amount(&self, index: usize) -> Option<Fact<'static>> {
        let plain: String = self.norm(index).chars().filter(|&c| c != ',').collect();
        let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
        let cents = match part.len() {
            0 => 0,
            1 => part.parse::<u32>().ok()? * 10,
            _ => part.get(..2)?.parse().ok()?,
        };
        let whole: u32 = whole.parse().ok()?;
        Some(Fact::Money(whole.checked_mul(100)?.checked_add(cents)?))
    }

    /// The number in front of any letters: 3rd, 8pm.
    fn number(&self, index: usize) -> Option<u32> {
        let norm = self.norm(index);
        norm.trim_end_matches(|c: char| c.is_ascii_alphabetic())
            .parse()
            .ok()
    }

    /// The age that the number states: *I'm 44*, *he is 79.*, *a 52 year old*.
    pub fn age(&self, index: usize) -> Option<Fact<'static>> {
        let word = self
            .text
            .words()
            .get(index)
            .filter(|word| word.kind == Kind::Number)?;
        let years: u32 = self
            .norm(index)
            .parse()
            .ok()
            .filter(|years| (1..=110).contains(years))?;
        let next = self.norm(index + 1);
        let ends = self
            .text
            .words()
            .get(index + 1)
            .is_none_or(|next| next.sentence != word.sentence || !next.gap.is_open());
        let somebody = matches!(self.before(index.saturating_sub(1)), "i" | "he" | "she");
        let being = matches!(self.before(index), "am" | "is" | "was" | "'s" | "turned");
        let said = somebody && being && (ends || matches!(next, "and" | "with" | "but"));
        let old = matches!(next, "year" | "years" | "yr" | "yo" | "y")
            && matches!(self.norm(index + 2), "old" | "o");
        let aged = matches!(self.before(index), "aged" | "age");
        (said || old || aged || next == "yo").then_some(Fact::Age(years))
    }

    fn case(&self, index: usize) -> Case {
        self.text
            .words()
            .get(index)
            .map_or(Case::Lower, |word| word.case)
    }

    /// Whether the word is written as a name.
    pub fn is_capital(&self, index: usize) -> bool {
        matches!(self.case(index), Case::Title | Case::Mixed)
            && !self.is(index, Class::Subject)
            && !self.is(index, Class::Day)
            && !self.is(index, Class::Month)
            && !self.is(index, Class::Title)
            && !self.is(index, Class::Modal)
            && !self.is(index, Class::Staff)
            && self.norm(index).len() > 1
    }

    /// Whether the word is the name of the reviewer, of somebody of theirs, or of where they work: *my daughter
    /// Ella*, *Ella, my daughter*, *my name is Ella Ruiz*, *I teach at Lincoln*.
    fn is_own_name(&self, index: usize) -> bool {
        if !self.is_capital(index) {
            return false;
        }
        let first = self.first_capital(index);
        let end = (first..first + 3)
            .find(|&i| !self.is_capital(i))
            .unwrap_or(first + 3);
        self.is_called(first, end) || self.is_workplace(first) || self.is_explained(end)
    }

    /// Whether a name of these words follows *my daughter* or *my name is*.
    fn is_called(&self, first: usize, end: usize) -> bool {
        let near = first.saturating_sub(5)..first;
        let ours = near.clone().any(|i| matches!(self.norm(i), "my" | "our"));
        let relative = first > 0 && self.is(first - 1, Class::Relative);
        // 'For my husband, Priya was kind' names a colleague; 'my husband, Marcus, ...' does not.
        let joined = self.runs_on(first) || self.has_comma(first) && !self.runs_on(end);
        let named = matches!(self.before(first), "is" | "'s")
            && self.before(first.saturating_sub(1)) == "name"
            && !near.clone().any(|i| self.is(i, Class::Staff));
        ours && (relative && joined || named)
    }

    /// Whether a name that begins here follows *work at*.
    fn is_workplace(&self, first: usize) -> bool {
        let verb = self.before(first.saturating_sub(1));
        matches!(self.before(first), "at" | "for")
            && matches!(
                verb,
                "work" | "works" | "worked" | "working" | "teach" | "teaches" | "taught" | "job"
            )
    }

    /// Whether a name that ends here is followed by *, my daughter,*.
    fn is_explained(&self, end: usize) -> bool {
        let ours = self.has_comma(end) && matches!(self.norm(end), "my" | "our");
        let relative = (end + 1..end + 4).find(|&i| self.is(i, Class::Relative));
        ours && relative.is_some_and(|relative| !self.runs_on(relative + 1))
    }

    fn has_comma(&self, index: usize) -> bool {
        let word = self.text.words().get(index);
        word.is_some_and(|word| word.gap.has(Gap::COMMA))
    }

    /// Whether nothing stronger than a space stands before the word, and its sentence has begun.
    fn runs_on(&self, index: usize) -> bool {
        let word = self.text.words().get(index);
        word.is_some_and(|word| word.gap.is_open()) && !self.text.opens_sentence(index)
    }

    /// Where the capitals that end at the word begin: of *Ella Mae Ruiz* the Ella.
    fn first_capital(&self, index: usize) -> usize {
        let lowest = index.saturating_sub(2);
        let joined = |i: usize| {
            self.text
                .words()
                .get(i)
                .is_some_and(|word| word.gap.is_open())
        };
        (lowest..index)
            .rev()
            .take_while(|&i| self.is_capital(i) && joined(i + 1))
            .last()
            .unwrap_or(index)
    }
}

fn month_number(norm: &str) -> Option<u32> {
    const MONTHS: &str = "janfebmaraprmayjunjulaugsepoctnovdec";
    let short = norm.get(..3)?;
    let at = (0..12).find(|month| MONTHS.get(month * 3..month * 3 + 3) == Some(short))?;
    Some(at as u32)
}
