//! The clinical vocabulary: which words tell what was done, and the idioms in which they do not.
//!
//! `build.rs` packs the lists of `lexicon/` into one blob; [`Lexicon::open`] reads it once into a
//! hash table over whole entries. Scanning a text costs a handful of look-ups a word, however
//! many entries there are.

use std::sync::LazyLock;

use crate::table::{Hash, Table};
use crate::text::{Case, Gap, Kind, Text};

mod inflect;
pub mod pack;
mod prune;
pub mod synonyms;
mod typo;

/// What kind of thing an entry names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Class {
    /// Something done: root canal, extraction.
    Procedure,
    /// A test or image: X-ray, biopsy.
    Test,
    /// Something worn, placed or used: retainer, IUD, lens.
    Device,
    /// A medicine or its class.
    Drug,
    /// A disease or injury.
    Condition,
    /// What is felt or seen: rash, swelling.
    Symptom,
    /// A part of the body.
    Body,
    /// The service itself: treatment, follow-up, results.
    Event,
    /// A role that gives the kind of care away: injector, oncologist.
    Role,
    /// The end of a drug's name: -cillin.
    Stem,
    /// A phrase in which clinical words mean something else.
    Idiom,
    /// An ordinary word one letter away from a term: never a misspelt one.
    Ordinary,
}

/// How much it takes for an entry to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Tier {
    /// Unambiguous: counts wherever it stands.
    Always,
    /// Also an everyday word: needs a cue.
    Cued,
    /// A word for care in general: counts only when tied to the reader.
    Care,
    /// Not a term: an idiom that switches terms off.
    Off,
}

/// The entry of what no vocabulary has. Entries count up from zero, stems down from the number before this.
pub const UNLISTED: u32 = u32::MAX;

/// A vocabulary entry found in a text: words `first` up to, not including, `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// Index of its first word.
    pub first: usize,
    /// Index after its last word.
    pub end: usize,
    /// What it names.
    pub class: Class,
    /// How sure it is.
    pub tier: Tier,
    /// Which entry it is: equal for the singular and the plural of one word.
    pub entry: u32,
}

/// An idiom found in a text: words `first` up to, not including, `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Idiom {
    /// Index of its first word.
    pub first: usize,
    /// Index after its last word.
    pub end: usize,
}

/// What a scan finds.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Scan {
    /// Every term, in order, none overlapping; the longest wins. Terms inside an idiom are left out.
    pub terms: Vec<Term>,
    /// Every idiom, in order, none overlapping.
    pub idioms: Vec<Idiom>,
}

/// The most words an entry may have.
pub const MOST_WORDS: usize = 6;

static BLOB: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.bin"));

static SHIPPED: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::open(BLOB));

/// The vocabulary that ships with the desk, read once.
pub fn shipped() -> &'static Lexicon {
    &SHIPPED
}

/// The vocabulary that ships with the desk, in its packed form: see [`pack`].
pub fn packed() -> &'static [u8] {
    BLOB
}

/// Set under the beginning of an entry that has more words.
const GOES_ON: u64 = 1 << 62;
/// Set under a whole entry.
const WHOLE: u64 = 1 << 63;

/// A vocabulary, ready to scan with.
#[derive(Debug, Default)]
pub struct Lexicon {
    /// Under each entry its number and code; under each beginning of a longer entry [`GOES_ON`],
    /// so that a scan stops early.
    entries: Table,
    /// Under each stem, its letters from the last to the first, its number and tier.
    stems: Table,
    longest_stem: usize,
    typos: typo::Typos,
    count: usize,
}

impl Lexicon {
    /// Reads a packed vocabulary. Entries of a kind that this version does not know are left out.
    pub fn open(blob: &[u8]) -> Lexicon {
        // An entry takes some eight bytes of the blob.
        let entries = Table::with_room(blob.len() / 8);
        Lexicon::filled(entries, pack::unpack(blob))
    }

    /// A vocabulary of just these entries, each a text in normal form and its packed code, as
    /// [`pack::unpack`] gives them: a bench takes as many of them as it likes.
    pub fn of(entries: impl IntoIterator<Item = (String, u8)>) -> Lexicon {
        Lexicon::filled(Table::default(), entries)
    }

    /// The vocabulary with these entries in this table.
    fn filled(table: Table, entries: impl IntoIterator<Item = (String, u8)>) -> Lexicon {
        let mut lexicon = Lexicon {
            entries: table,
            ..Lexicon::default()
        };
        for (index, (text, code)) in entries.into_iter().enumerate() {
            lexicon.add(&text, index as u32, code);
        }
        lexicon
    }

    /// How many entries it holds, stems and idioms among them.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Finds the terms and idioms of a text in one pass.
    pub fn scan(&self, text: &Text<'_>) -> Scan {
        let words = text.words().len();
        let mut scan = Scan::default();
        let mut off_until = 0;
        let mut at = 0;
        while at < words {
            let here = self.longest_at(text, at);
            if let Some(end) = here.idiom.filter(|&end| end > off_until) {
                scan.idioms.push(Idiom {
                    first: at.max(off_until),
                    end,
                });
                off_until = end;
            }
            match here.term {
                Some(term) if term.end > off_until => {
                    at = term.end;
                    scan.terms.push(term);
                }
                _ => at += 1,
            }
        }
        scan
    }

    fn add(&mut self, text: &str, index: u32, code: u8) {
        let Some((class, tier)) = decode(code) else {
            return;
        };
        self.count += 1;
        if class == Class::Stem {
            return self.add_stem(text, code);
        }
        // As [`Hash::then`] goes from word to word.
        let mut hash = Hash::default();
        for byte in text.bytes() {
            hash = hash.byte(byte);
            if byte == b' ' {
                self.entries.mark(hash, GOES_ON);
            }
        }
        hash = hash.byte(b' ');
        let value = WHOLE | u64::from(index) << 8 | u64::from(code);
        self.entries.mark(hash, value);
        self.typos.add(text, class, tier, value);
    }

    fn add_stem(&mut self, text: &str, code: u8) {
        let number = self.stems.len() as u64;
        let hash = text.bytes().rev().fold(Hash::default(), Hash::byte);
        self.stems.insert(hash, number << 8 | u64::from(code));
        self.longest_stem = self.longest_stem.max(text.len());
    }

    fn longest_at(&self, text: &Text<'_>, first: usize) -> Longest {
        let mut longest = Longest::default();
        let mut hash = Hash::default();
        let last = (first + MOST_WORDS).min(text.words().len());
        for end in first + 1..=last {
            if end - 1 > first && !text.words()[end - 1].gap.is_open() {
                break;
            }
            let word = text.norm(end - 1);
            // The first word's hash is known.
            let here = if end - 1 == first {
                text.hash(first)
            } else {
                hash.then(word)
            };
            let found = self.entries.get(here).unwrap_or(0);
            if let Some((entry, class, tier)) = self.entry(found, hash, word) {
                longest.take(Term {
                    first,
                    end,
                    class,
                    tier,
                    entry,
                });
            }
            if found & GOES_ON == 0 {
                break;
            }
            hash = here;
        }
        if longest.term.is_none() && text.words()[first].kind == Kind::Word {
            longest.term = self.stem_at(text, first);
            if longest.term.is_none() && !longest.ordinary && !may_be_name(text, first) {
                longest.term = self.typo_at(text, first);
            }
        }
        longest
    }

    /// Whether the word, standing alone, is an entry, the plural of one, or ends as drugs do.
    pub fn is_known(&self, word: &str) -> bool {
        let found = self.entries.get(Hash::of(word)).unwrap_or(0);
        self.entry(found, Hash::default(), word).is_some() || self.stem_of(word).is_some()
    }

    /// Whether the word, standing alone, is taken for a term with one letter wrong.
    pub fn is_misspelt(&self, word: &str) -> bool {
        !self.is_known(word) && self.typos.find(word).is_some()
    }

    /// A term with one letter wrong.
    fn typo_at(&self, text: &Text<'_>, at: usize) -> Option<Term> {
        let found = self.typos.find(text.norm(at))?;
        let (entry, class, tier) = entry_of(found)?;
        Some(Term {
            first: at,
            end: at + 1,
            class,
            tier,
            entry,
        })
    }

    /// The entry made of the words hashed so far and `word`, under which this was found, or its singular.
    fn entry(&self, found: u64, before: Hash, word: &str) -> Option<(u32, Class, Tier)> {
        whole(found).or_else(|| {
            let look = |form: String| whole(self.entries.get(before.then(&form))?);
            inflect::singulars(word).find_map(look)
        })
    }

    /// A drug that no list knows, told by the end of its name.
    fn stem_at(&self, text: &Text<'_>, at: usize) -> Option<Term> {
        if text.words()[at].gap.has(Gap::GLUED) {
            return None;
        }
        let found = self.stem_of(text.norm(at))?;
        let (_, tier) = decode(found as u8)?;
        Some(Term {
            first: at,
            end: at + 1,
            class: Class::Drug,
            tier,
            entry: UNLISTED - 1 - (found >> 8) as u32,
        })
    }

    /// What stands under the longest stem that a long word ends with. Read from the end, all of them
    /// cost one look-up a letter.
    fn stem_of(&self, word: &str) -> Option<u64> {
        if word.len() < 8 {
            return None;
        }
        let single = word.strip_suffix('s').unwrap_or(word);
        let letters = single.bytes().rev().take(self.longest_stem);
        letters
            .scan(Hash::default(), |hash, letter| {
                *hash = hash.byte(letter);
                Some(self.stems.get(*hash))
            })
            .flatten()
            .last()
    }
}

/// Whether the word is written as names are: with a capital inside a sentence, or at its start with another
/// capital or a comma after it.
fn may_be_name(text: &Text<'_>, at: usize) -> bool {
    let words = text.words();
    let called = words
        .get(at + 1)
        .is_some_and(|next| next.gap.has(Gap::COMMA) || next.case == Case::Title);
    match words.get(at).map(|word| word.case) {
        Some(Case::Title) => called || !text.opens_sentence(at),
        Some(Case::Mixed) => true,
        _ => false,
    }
}

/// The longest term and the end of the longest idiom that start at one word.
#[derive(Default)]
struct Longest {
    term: Option<Term>,
    idiom: Option<usize>,
    /// The word is on the list of ordinary ones.
    ordinary: bool,
}

impl Longest {
    fn take(&mut self, term: Term) {
        match term.class {
            Class::Idiom => self.idiom = Some(term.end),
            Class::Ordinary => self.ordinary = true,
            _ => self.term = Some(term),
        }
    }
}

const CLASSES: [Class; 12] = [
    Class::Procedure,
    Class::Test,
    Class::Device,
    Class::Drug,
    Class::Condition,
    Class::Symptom,
    Class::Body,
    Class::Event,
    Class::Role,
    Class::Stem,
    Class::Idiom,
    Class::Ordinary,
];

const TIERS: [Tier; 4] = [Tier::Always, Tier::Cued, Tier::Care, Tier::Off];

/// Number, class and tier of what stands under a hash, if that is a whole entry.
fn whole(found: u64) -> Option<(u32, Class, Tier)> {
    if found & WHOLE == 0 {
        return None;
    }
    entry_of(found)
}

/// Number, class and tier of what stands under an entry.
fn entry_of(found: u64) -> Option<(u32, Class, Tier)> {
    let (class, tier) = decode(found as u8)?;
    Some(((found >> 8) as u32, class, tier))
}

/// Class and tier of a packed code: see [`pack`].
fn decode(code: u8) -> Option<(Class, Tier)> {
    let class = CLASSES.get(usize::from(code >> 2))?;
    Some((*class, TIERS[usize::from(code & 3)]))
}

#[cfg(test)]
mod tests;
