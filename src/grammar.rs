//! The small closed classes of English that rules speak of: who, when, whose, how many.
//!
//! Lists, not a dictionary: a word is in a class because a rule or the clause reader needs it.

use std::sync::LazyLock;

use crate::table::{Hash, Table};
use crate::text::{Case, Kind, Text};

mod lists;

use lists::{LISTS, NAMES};

/// A class of words. Patterns name it in lower case: `<relative>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Class {
    /// Every word.
    Any,
    /// Adverbs that slip in between: really, so, just, never.
    Adverb,
    /// Forms of *be*, the contracted `'s` among them.
    Be,
    /// `was`, `were`.
    Was,
    /// Forms of *have*, `'d` among them.
    Have,
    /// Forms of *do*.
    Do,
    /// can, could, may, might, will, would, shall, should, must and `'d`.
    Modal,
    /// not, never, no, nobody.
    Not,
    /// `you` as people write it.
    You,
    /// your, yours.
    Your,
    /// I, we.
    We,
    /// me, us.
    Us,
    /// my, our.
    Our,
    /// Words that open a noun phrase: the, a, this, your, any.
    Determiner,
    /// Pronouns that open a clause.
    Subject,
    /// Prepositions.
    Preposition,
    /// Words that open a clause after another: because, when, which.
    Opener,
    /// and, but, or, so.
    And,
    /// Numbers in digits or in letters.
    Number,
    /// Digits.
    Digits,
    /// Days of the week.
    Day,
    /// Months.
    Month,
    /// Parts of a day.
    Daytime,
    /// Members of a family or household.
    Relative,
    /// People who work in a practice.
    Staff,
    /// mr, mrs, dr.
    Title,
    /// A capitalised word inside a sentence.
    Name,
    /// The practice as a place: office, clinic, practice.
    Place,
    /// Visits by any name: visit, appointment, slot.
    Visit,
    /// Money words that are about somebody's account.
    Money,
    /// Insurers and programmes by name.
    Insurer,
    /// Files, charts and logs.
    Record,
    /// Units of time.
    Unit,
    /// Past forms of verbs that are not regular.
    Irregular,
    /// Adjectives for how somebody feels.
    Feeling,
    /// What somebody wrote: review, feedback, comment.
    Words,
    /// Past forms and participles: came, called, been.
    Past,
}

/// A set of classes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ClassSet(u64);

impl ClassSet {
    /// Whether the class is in the set.
    pub const fn has(self, class: Class) -> bool {
        self.0 & (1 << class as u8) != 0
    }

    /// Puts the class in.
    pub fn add(&mut self, class: Class) {
        self.0 |= 1 << class as u8;
    }

    /// The set of these.
    pub const fn of(classes: &[Class]) -> ClassSet {
        let mut set = 0;
        let mut at = 0;
        while at < classes.len() {
            set |= 1 << classes[at] as u8;
            at += 1;
        }
        ClassSet(set)
    }

    /// A bit for each class, all of them among the first [`Class::COUNT`].
    pub const fn bits(self) -> u64 {
        self.0
    }

    /// Whether both have a class in common.
    pub const fn meets(self, other: ClassSet) -> bool {
        self.0 & other.0 != 0
    }
}

/// A text and the classes of its words, for whoever needs no more. What a text has besides its readers look up in views
/// of their own: [`crate::reading::Reading`] and the page of a review hold all that was found, and the words of claims
/// know idioms, which state nothing.
#[derive(Debug, Clone, Copy)]
pub struct Classed<'t, 'a> {
    /// The text.
    pub text: &'t Text<'a>,
    /// The classes of each of its words.
    pub sets: &'t [ClassSet],
}

impl<'t> Classed<'t, '_> {
    /// Whether word `index` is of the class.
    pub fn is(&self, index: usize, class: Class) -> bool {
        self.sets.get(index).is_some_and(|set| set.has(class))
    }

    /// The normal form of word `index`; empty where there is none.
    pub fn norm(&self, index: usize) -> &'t str {
        self.text.norm(index)
    }
}

impl Class {
    /// How many there are.
    pub const COUNT: u32 = Class::Past as u32 + 1;

    /// The class that a pattern calls so.
    pub fn from_name(name: &str) -> Option<Class> {
        let row = NAMES.iter().find(|row| row.0 == name)?;
        Some(row.1)
    }
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table::default();
    for (class, words) in LISTS {
        for word in words.split_ascii_whitespace() {
            table.mark(Hash::of(word), 1 << *class as u8);
        }
    }
    table
});

/// The classes of word `index` of a text.
pub fn classes_of(text: &Text<'_>, index: usize) -> ClassSet {
    let mut set = ClassSet(TABLE.get(text.hash(index)).unwrap_or(0));
    set.add(Class::Any);
    let Some(word) = text.words().get(index) else {
        return set;
    };
    if word.kind == Kind::Number {
        set.add(Class::Number);
        set.add(Class::Digits);
    }
    if is_past(text.norm(index))
        || matches!(
            text.norm(index),
            "been" | "done" | "gone" | "seen" | "taken" | "given" | "known"
        )
    {
        set.add(Class::Past);
    }
    let capital = matches!(word.case, Case::Title | Case::Mixed);
    if capital && word.kind == Kind::Word && !text.opens_sentence(index) && text.norm(index) != "i"
    {
        set.add(Class::Name);
    }
    set
}

/// Whether the word is in one of the lists under this class, wherever it stands.
pub fn is(word: &str, class: Class) -> bool {
    TABLE
        .get(Hash::of(word))
        .is_some_and(|set| ClassSet(set).has(class))
}

/// Whether a word is on the white-space separated list. For short lists at one place; what many
/// places ask is a [`Class`].
pub fn listed(list: &str, word: &str) -> bool {
    let (list, word) = (list.as_bytes(), word.as_bytes());
    let Some(&first) = word.first() else {
        return false;
    };
    // Most words are on no list, and rules ask of very many: eight bytes of the list are looked through at once for the
    // word's first letter.
    let (eights, rest) = list.as_chunks();
    let sought = ONES * u64::from(first);
    for (nth, &eight) in eights.iter().enumerate() {
        let mut found = noughts(u64::from_le_bytes(eight) ^ sought);
        while found != 0 {
            if stands_at(list, word, 8 * nth + found.trailing_zeros() as usize / 8) {
                return true;
            }
            found &= found - 1;
        }
    }
    (list.len() - rest.len()..list.len()).any(|at| list[at] == first && stands_at(list, word, at))
}

/// A one in each of eight bytes.
const ONES: u64 = u64::MAX / 255;

/// The highest bit of each of eight bytes that is nought, and at times of one behind such a byte.
const fn noughts(eight: u64) -> u64 {
    // Only from nought is the highest bit borrowed.
    eight.wrapping_sub(ONES) & !eight & ONES << 7
}

/// Whether all of this word of the list stands there.
fn stands_at(list: &[u8], word: &[u8], at: usize) -> bool {
    let end = at + word.len();
    (at == 0 || parts(list[at - 1]))
        && list.get(end).is_none_or(|&byte| parts(byte))
        && list.get(at..end) == Some(word)
        && !word.iter().any(|&byte| parts(byte))
}

/// Whether the byte stands between the words of a list.
const fn parts(byte: u8) -> bool {
    byte <= b' '
}

/// Whether `is` any word of the white-space separated list, given as bytes, none of them empty. Rules ask this of every word, so
/// it is a plain loop.
pub fn any_listed(list: &str, mut is: impl FnMut(&[u8]) -> bool) -> bool {
    let list = list.as_bytes();
    let mut start = 0;
    while start < list.len() {
        let mut end = start;
        while end < list.len() && !parts(list[end]) {
            end += 1;
        }
        if end > start && is(&list[start..end]) {
            return true;
        }
        start = end + 1;
    }
    false
}

/// Whether a word looks like the past form of a verb: irregular, or ends in *-ed*.
pub fn is_past(word: &str) -> bool {
    is(word, Class::Irregular)
        || (word.len() > 3
            && word.ends_with("ed")
            && !listed(
                "need indeed feed speed exceed proceed succeed bed red shed hundred bleed breed heed seed",
                word,
            ))
}

/// Whether a word looks like the *-ing* form of a verb.
pub fn is_gerund(word: &str) -> bool {
    word.len() > 4
        && word.ends_with("ing")
        && !listed(
            "thing something anything nothing everything morning evening during bring spring string sing king \
                ring wing",
            word,
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_has_a_name() {
        for (class, _) in LISTS {
            assert!(NAMES.iter().any(|row| row.1 == *class), "{class:?}");
        }
    }

    #[test]
    fn names_are_capitals_inside_a_sentence() {
        let text = Text::new("Thank you, Maria Lopez. Please call");
        let names: Vec<usize> = (0..text.words().len())
            .filter(|&i| classes_of(&text, i).has(Class::Name))
            .collect();
        assert_eq!(names, [2, 3]);
    }

    #[test]
    fn lists_are_read_word_by_word() {
        let list = " one\n  two three ";
        assert!(["one", "two", "three"].map(|word| listed(list, word)) == [true; 3]);
        assert!(["", "on", "ones", "wo", "one\n"].map(|word| listed(list, word)) == [false; 5]);
        assert!(!listed("", "one") && !listed(" ", ""));
    }

    #[test]
    fn sets_meet_in_what_both_have() {
        const BOTH: ClassSet = ClassSet::of(&[Class::We, Class::Our]);
        assert!(BOTH.has(Class::We) && BOTH.meets(ClassSet::of(&[Class::Our, Class::You])));
        assert!(!BOTH.meets(ClassSet::of(&[Class::You])) && !BOTH.meets(ClassSet::default()));
    }

    #[test]
    fn past_forms() {
        assert!(is_past("waited") && is_past("came") && is_past("told"));
        assert!(!is_past("need") && !is_past("call"));
    }
}
