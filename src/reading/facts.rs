//! The plain facts of a review that point to one person: days, dates, clock times, amounts of money, ages, and
//! the names of family and workplace. A draft that repeats one tells it again, to everybody.

use crate::grammar::{ClassSet, Classed, listed};
use crate::rules::shape::{Shape, shapes};
use crate::table::{Hash, Table};
use crate::text::Text;

mod words;

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
        let words = Classed { text, sets };
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
                    if !anybodys {
                        facts.take_when(words.of_shape(shaped));
                    }
                }
                if !open {
                    let when = words.day(at).or_else(|| words.month(at));
                    facts.take_when(when.or_else(|| words.nth(at)));
                }
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

    /// Takes a day or time, and what follows from it: March 3 tells of the 3rd too.
    fn take_when(&mut self, fact: Option<Fact<'_>>) {
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
        listed("call calls called calling callback rang ring ringing phone phones phoned text texts texted voicemail \
                voicemails email emailed message messages open opens opened close closes closed closing hours stop \
                busy parking parked garage meter valet website online portal answer answers answered line lines hold \
                lock locked sign", text.norm(i))
    })
}
