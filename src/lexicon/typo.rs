//! Terms with one letter wrong: colonoscopey, extracton, anesthisia.
//!
//! A slip of one letter leaves either the first half of a word whole or its last. So each long term is filed
//! under both, with its length, and a word that no list knows is compared with the few that share one of
//! them: two look-ups for each length that a slip can make of it, however large the vocabulary.
//!
//! Ordinary words that have such a neighbour are filed too. Who writes `confussion` may have meant confusion
//! or a concussion: the likelier slip decides, and in doubt it was the ordinary word.

use std::num::NonZeroU16;

use super::{Class, Tier};

/// The fewest letters of a term and of a word that is taken for one. Short words have too many neighbours.
pub const SHORTEST: usize = 8;

/// The fewest letters of an ordinary word: with one letter too many it is as long as a term.
const SHORTEST_ORDINARY: usize = SHORTEST - 1;

/// How many drawers there are for beginnings, and as many for ends: what lies in one by chance is told apart by its letters.
const DRAWERS: usize = 1 << 13;

/// Long terms by how they begin and end.
#[derive(Debug)]
pub struct Typos {
    terms: Vec<Spelt>,
    /// The letters of all terms.
    letters: String,
    /// The number of the term filed last in each drawer; the others follow by [`Spelt::next`].
    drawers: Vec<Option<NonZeroU16>>,
}

impl Default for Typos {
    fn default() -> Self {
        Typos {
            terms: Vec::new(),
            letters: String::new(),
            drawers: vec![None; 2 * DRAWERS],
        }
    }
}

/// A term or an ordinary word as it should be spelt.
#[derive(Debug)]
struct Spelt {
    /// Where its letters start and end.
    letters: (u32, u32),
    /// Which letters those are.
    alphabet: Alphabet,
    meaning: Meaning,
    /// The number of the one filed before in the drawer of its beginning, and in that of its end.
    next: [Option<NonZeroU16>; 2],
}

/// The letters that a word has, a bit each.
#[derive(Debug, Clone, Copy)]
struct Alphabet(u32);

impl Alphabet {
    fn of(word: &str) -> Alphabet {
        let bits = word.bytes().map(|letter| 1 << (letter & 31));
        Alphabet(bits.fold(0, |all, bit: u32| all | bit))
    }

    /// Whether one slip can be all that keeps the two words apart: it takes one letter away and brings one
    /// in. This tells most apart without a look at their letters.
    fn is_near(self, other: Alphabet) -> bool {
        (self.0 ^ other.0).count_ones() <= 2
    }
}

/// What a filed word means.
#[derive(Debug, Clone, Copy)]
enum Meaning {
    Term(u64),
    Ordinary,
}

/// How one word became another, the likelier the greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Slip {
    /// A letter wrong, missing or too many.
    Letter,
    /// A letter doubled, not doubled, or changed with the next.
    Rhythm,
}

/// What a word may be a slip of: the likeliest term, and the likeliest ordinary word.
#[derive(Debug, Default)]
struct Guess {
    term: Option<(Slip, u64)>,
    ordinary: Option<Slip>,
}

impl Guess {
    fn take(&mut self, meaning: Meaning, slip: Slip) {
        match meaning {
            Meaning::Ordinary => self.ordinary = self.ordinary.max(Some(slip)),
            Meaning::Term(value) if self.term.is_none_or(|(before, _)| before < slip) => {
                self.term = Some((slip, value));
            }
            Meaning::Term(_) => {}
        }
    }

    fn term(self) -> Option<u64> {
        let (slip, value) = self.term?;
        (Some(slip) > self.ordinary).then_some(value)
    }
}

impl Typos {
    /// Files a term, if it is one whose misspelling is worth finding, or an ordinary word; `value` is given
    /// back with the term.
    pub fn add(&mut self, text: &str, class: Class, tier: Tier, value: u64) {
        let (meaning, shortest) = match class {
            Class::Ordinary => (Meaning::Ordinary, SHORTEST_ORDINARY),
            _ => (Meaning::Term(value), SHORTEST),
        };
        if !is_filed(class, tier) || !is_word_of(shortest, text) {
            return;
        }
        let number = u16::try_from(self.terms.len() + 1).ok();
        let Some(number) = number.and_then(NonZeroU16::new) else {
            return;
        };
        let drawers = drawers(text, text.len());
        let next = drawers.map(|drawer| self.drawers[drawer].replace(number));
        let start = self.letters.len() as u32;
        self.letters.push_str(text);
        self.terms.push(Spelt {
            letters: (start, self.letters.len() as u32),
            alphabet: Alphabet::of(text),
            meaning,
            next,
        });
    }

    /// The value of a term that differs from the word by one letter: wrong, missing, too many, or two that
    /// changed places. The word itself is known not to be an entry.
    pub fn find(&self, word: &str) -> Option<u64> {
        if !is_word_of(SHORTEST, word) {
            return None;
        }
        let single = word
            .strip_suffix('s')
            .filter(|form| is_word_of(SHORTEST, form));
        let mut guess = Guess::default();
        self.guess(word, &mut guess);
        if let Some(form) = single {
            self.guess(form, &mut guess);
        }
        guess.term()
    }

    fn guess(&self, word: &str, guess: &mut Guess) {
        let alphabet = Alphabet::of(word);
        let lengths = word.len() - 1..=word.len() + 1;
        for (side, drawer) in
            lengths.flat_map(|length| drawers(word, length).into_iter().enumerate())
        {
            let mut next = self.drawers[drawer];
            while let Some(spelt) = next.and_then(|number| self.numbered(number)) {
                if spelt.alphabet.is_near(alphabet)
                    && let Some(slip) = slip(word.as_bytes(), self.letters_of(spelt))
                {
                    guess.take(spelt.meaning, slip);
                }
                next = spelt.next[side];
            }
        }
    }

    fn numbered(&self, number: NonZeroU16) -> Option<&Spelt> {
        self.terms.get(usize::from(number.get()) - 1)
    }

    fn letters_of(&self, spelt: &Spelt) -> &[u8] {
        let (start, end) = spelt.letters;
        let letters = self.letters.as_bytes().get(start as usize..end as usize);
        letters.unwrap_or_default()
    }
}

/// Whether the term alone tells enough to be found through a typo.
fn is_filed(class: Class, tier: Tier) -> bool {
    match class {
        Class::Procedure
        | Class::Test
        | Class::Device
        | Class::Drug
        | Class::Condition
        | Class::Symptom => matches!(tier, Tier::Always | Tier::Cued),
        // The other roles never count, spelt well or badly.
        Class::Role => tier == Tier::Always,
        Class::Ordinary => true,
        Class::Body | Class::Event | Class::Stem | Class::Idiom => false,
    }
}

/// Whether it is one word of letters, and of at least so many.
fn is_word_of(shortest: usize, word: &str) -> bool {
    word.len() >= shortest && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// The drawers in which a term of so many letters lies if the word is it, but for one slip: that of its
/// beginning, and that of its first letter and its end. Two letters that changed places may spoil one of each
/// half, so the halves leave out a letter between them.
fn drawers(word: &str, length: usize) -> [usize; 2] {
    let letters = word.as_bytes();
    let drawer = |first: &[u8], rest: &[u8]| {
        let mixed = first
            .iter()
            .chain(rest)
            .fold(length as u32, |mixed, &letter| {
                (mixed ^ u32::from(letter))
                    .wrapping_mul(0x9e37_79b1)
                    .rotate_left(15)
            });
        mixed as usize % DRAWERS
    };
    let front = length / 2 - 1;
    let back = length - front - 1;
    [
        drawer(&letters[..front], &[]),
        DRAWERS + drawer(&letters[..1], &letters[letters.len() - back..]),
    ]
}

/// The one slip that makes the word out of the other, if they start alike and one is enough.
fn slip(word: &[u8], right: &[u8]) -> Option<Slip> {
    if word.len().abs_diff(right.len()) > 1 || word.first() != right.first() {
        return None;
    }
    let shorter = word.len().min(right.len());
    let front = (0..shorter).take_while(|&i| word[i] == right[i]).count();
    let back = (0..shorter - front)
        .take_while(|&i| word[word.len() - 1 - i] == right[right.len() - 1 - i])
        .count();
    let before = word.get(front.wrapping_sub(1));
    match (
        &word[front..word.len() - back],
        &right[front..right.len() - back],
    ) {
        ([a, b], [c, d]) if a == d && b == c => Some(Slip::Rhythm),
        ([extra], []) | ([], [extra]) if before == Some(extra) => Some(Slip::Rhythm),
        ([_], []) | ([], [_]) | ([_], [_]) => Some(Slip::Letter),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typos() -> Typos {
        let mut typos = Typos::default();
        for (value, term) in ["colonoscopy", "fracture", "extraction", "ibuprofen"]
            .into_iter()
            .enumerate()
        {
            typos.add(term, Class::Procedure, Tier::Always, value as u64);
        }
        typos.add("treatment", Class::Event, Tier::Care, 9);
        typos
    }

    #[test]
    fn one_slip_anywhere_but_at_the_first_letter() {
        let typos = typos();
        for (word, value) in [
            ("colonoscopey", 0),
            ("colonscopy", 0),
            ("cloonoscopy", 0),
            ("colonoscpoy", 0),
            ("colonoscopi", 0),
            ("fratcure", 1),
            ("frractures", 1),
            ("fractuer", 1),
            ("extracton", 2),
            ("extractons", 2),
            ("exrtaction", 2),
            ("ibuprofin", 3),
        ] {
            assert_eq!(typos.find(word), Some(value), "{word}");
        }
    }

    #[test]
    fn an_ordinary_word_outdoes_a_term() {
        let mut typos = typos();
        for term in ["concussion", "confusion", "cemented", "feature", "comment"] {
            let class = match term {
                "concussion" | "cemented" => Class::Condition,
                _ => Class::Ordinary,
            };
            typos.add(term, class, Tier::Always, 7);
        }
        for ordinary in ["confussion", "confussions", "feacture"] {
            assert_eq!(typos.find(ordinary), None, "{ordinary}");
        }
        for slip in ["concusion", "concussoin", "cemmented"] {
            assert_eq!(typos.find(slip), Some(7), "{slip}");
        }
    }

    #[test]
    fn two_slips_another_first_letter_and_short_words_are_left_alone() {
        let typos = typos();
        for word in [
            "colonoskopey",
            "olonoscopy",
            "detraction",
            "fractre",
            "fracturing",
            "traetment",
            "ibuprof3n",
            "extract",
        ] {
            assert_eq!(typos.find(word), None, "{word}");
        }
    }
}
