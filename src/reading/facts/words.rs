//! Which words of a text state a fact, and which fact it is.

use super::Fact;
use crate::grammar::{Class, Classed, listed};
use crate::rules::shape::{Shape, Shaped};
use crate::text::{Case, Gap, Kind, Sentence};

impl<'t> Classed<'t, '_> {
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
            || listed("and at for of not was when or is", self.norm(index + 1));
        let day = self.number(index).filter(|day| (1..=31).contains(day))?;
        (ordinal && alone && self.before(index) == "the").then_some(Fact::Nth(day))
    }

    /// Whether a sentence tells when the reviewer came: other hours are anybody's.
    pub(super) fn is_of_a_visit(&self, sentence: &Sentence) -> bool {
        (sentence.first..sentence.end).any(|i| {
            self.is(i, Class::Visit)
                || listed(
                    "my our came arrived seen saw booked scheduled checked",
                    self.norm(i),
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
        let being = listed("am is was 's turned", self.before(index));
        let said = somebody && being && (ends || matches!(next, "and" | "with" | "but"));
        let old = listed("year years yo y", next) && matches!(self.norm(index + 2), "old" | "o");
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
    pub(super) fn is_own_name(&self, index: usize) -> bool {
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
            && listed("work works worked working teach teaches taught job", verb)
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
