//! A draft as words and sentences, with the byte range of each.
//!
//! One pass over the characters makes [`Word`]s in a normal form that rules match against: lower
//! case, straight apostrophes, no accents, contractions taken apart (`you've` is `you` + `have`,
//! `can't` is `can` + `not`), hyphens as word breaks and a few spellings folded into one. Every
//! word keeps the bytes it came from, so that a finding can point at them.

use crate::finding::Span;
use crate::table::Hash;

mod letters;
mod normal;
mod sentence;
mod tokens;
mod utf16;

pub use letters::{is_emoji, lower, upper};
pub use utf16::Utf16Map;

/// What kind of word it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Letters.
    Word,
    /// Starts with a digit: `12`, `3rd`, `2pm`, `1,200.50`.
    Number,
    /// An e-mail address.
    Email,
    /// A web address.
    Url,
}

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// No capital, or no letter at all.
    Lower,
    /// The first letter alone is a capital.
    Title,
    /// Two or more letters, all capitals.
    Upper,
    /// Anything else: `LaToya`, `McCabe`, `iPad`.
    Mixed,
}

/// What stands between a word and the one before it, as a set of flags.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Gap(u16);

impl Gap {
    /// A comma.
    pub const COMMA: Gap = Gap(1);
    /// A semicolon, colon, dash or bracket: a break stronger than a comma.
    pub const BREAK: Gap = Gap(1 << 1);
    /// A full stop, question or exclamation mark, or an ellipsis.
    pub const STOP: Gap = Gap(1 << 2);
    /// A quotation mark.
    pub const QUOTE: Gap = Gap(1 << 3);
    /// A line break.
    pub const LINE: Gap = Gap(1 << 4);
    /// A currency sign directly before the word.
    pub const MONEY: Gap = Gap(1 << 5);
    /// A hyphen: the two words are written as one.
    pub const HYPHEN: Gap = Gap(1 << 6);
    /// Nothing at all: the second half of a contraction.
    pub const GLUED: Gap = Gap(1 << 7);
    /// A slash.
    pub const SLASH: Gap = Gap(1 << 8);
    /// A number sign.
    pub const HASH: Gap = Gap(1 << 9);
    /// An empty line.
    pub const PARAGRAPH: Gap = Gap(1 << 10);
    /// A picture: people put one where others put a full stop.
    pub const EMOJI: Gap = Gap(1 << 11);

    /// Whether any flag of `other` is set.
    pub const fn has(self, other: Gap) -> bool {
        self.0 & other.0 != 0
    }

    /// This set without what is in the other.
    pub const fn without(self, other: Gap) -> Gap {
        Gap(self.0 & !other.0)
    }

    /// Both sets together.
    pub const fn with(self, other: Gap) -> Gap {
        Gap(self.0 | other.0)
    }

    /// Whether the two words stand together: no comma, no stronger mark, no empty line and no picture parts them. A
    /// single line break, a hyphen, a quotation mark or a slash does not. Phrases have wider bounds of their own: they
    /// run across commas (`phrase/search.rs`).
    pub const fn is_open(self) -> bool {
        let closed =
            Self::COMMA.0 | Self::BREAK.0 | Self::STOP.0 | Self::PARAGRAPH.0 | Self::EMOJI.0;
        self.0 & closed == 0
    }
}

/// The first three letters of a word and how many it has, as one number: most words that differ at all differ here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glance(u32);

impl Glance {
    /// The glance at a word's bytes.
    pub fn of(word: &[u8]) -> Glance {
        let letter = |at: usize| word.get(at).map_or(0, |&letter| u32::from(letter));
        Glance((word.len() as u32 & 0xff) << 24 | letter(0) << 16 | letter(1) << 8 | letter(2))
    }

    /// Whether the first three letters are the same, where both have as many.
    pub fn starts_as(self, other: Glance) -> bool {
        self.letters() == other.letters()
    }

    /// The first three letters alone.
    pub const fn letters(self) -> u32 {
        self.0 & 0x00ff_ffff
    }

    /// The word's first letter, nought where it has none.
    pub const fn initial(self) -> u8 {
        (self.0 >> 16) as u8
    }
}

/// One word in normal form, and where it came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// Bytes of the draft.
    pub span: Span,
    /// Bytes of [`Text::norm`]'s buffer.
    norm: (u32, u32),
    /// The glance at its normal form.
    pub glance: Glance,
    /// The hash of its normal form: every list of words is asked for it.
    pub hash: Hash,
    /// Index into [`Text::sentences`].
    pub sentence: u32,
    /// What stands before it.
    pub gap: Gap,
    /// What kind of word it is.
    pub kind: Kind,
    /// How it is written.
    pub case: Case,
}

/// One sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sentence {
    /// From its first word's first byte to the end of its closing punctuation.
    pub span: Span,
    /// Index of its first word.
    pub first: usize,
    /// Index after its last word.
    pub end: usize,
    /// Whether it ends with a question mark.
    pub question: bool,
}

/// A text, read once.
#[derive(Debug, Clone)]
pub struct Text<'a> {
    source: &'a str,
    words: Vec<Word>,
    sentences: Vec<Sentence>,
    normal: String,
}

impl<'a> Text<'a> {
    /// Reads a text. Takes time and space linear in it; any text will do.
    pub fn new(source: &'a str) -> Text<'a> {
        let mut text = Text {
            source,
            words: Vec::with_capacity(source.len() / 5),
            sentences: Vec::new(),
            normal: String::with_capacity(source.len()),
        };
        tokens::read(&mut text);
        sentence::split(&mut text);
        text
    }

    /// The text as it was given.
    pub fn source(&self) -> &'a str {
        self.source
    }

    /// All words in order.
    pub fn words(&self) -> &[Word] {
        &self.words
    }

    /// All sentences in order. Every word belongs to just one.
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// The normal form of word `index`; empty where there is no such word.
    pub fn norm(&self, index: usize) -> &str {
        self.words
            .get(index)
            .and_then(|w| self.normal.get(w.norm.0 as usize..w.norm.1 as usize))
            .unwrap_or("")
    }

    /// The hash of [`Text::norm`] of word `index`.
    pub fn hash(&self, index: usize) -> Hash {
        self.words
            .get(index)
            .map_or_else(|| Hash::of(""), |w| w.hash)
    }

    /// The bytes from word `first` up to, not including, word `end`.
    pub fn span(&self, first: usize, end: usize) -> Span {
        match (self.words.get(first), self.words.get(end.wrapping_sub(1))) {
            (Some(a), Some(b)) if first < end => Span::new(a.span.start, b.span.end),
            _ => Span::WHOLE,
        }
    }

    /// Whether the word is a single letter, such as an initial.
    pub fn is_letter(&self, index: usize) -> bool {
        let word = self.words.get(index);
        word.is_some_and(|word| word.span.of(self.source).chars().nth(1).is_none())
    }

    /// The sentence that word `index` belongs to.
    pub fn sentence_of(&self, index: usize) -> Option<&Sentence> {
        let word = self.words.get(index)?;
        self.sentences.get(word.sentence as usize)
    }

    /// Whether word `index` opens its sentence.
    pub fn opens_sentence(&self, index: usize) -> bool {
        self.sentence_of(index).is_some_and(|s| s.first == index)
    }

    fn push(&mut self, span: Span, norm: &str, gap: Gap, kind: Kind, case: Case) {
        let start = self.normal.len() as u32;
        self.normal.push_str(norm);
        let end = self.normal.len() as u32;
        self.words.push(Word {
            span,
            norm: (start, end),
            glance: Glance::of(norm.as_bytes()),
            hash: Hash::of(norm),
            sentence: 0,
            gap,
            kind,
            case,
        });
    }
}

/// The start of a text: at most that many bytes, cut at a character.
pub fn start_of(text: &str, most: usize) -> &str {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}

/// Words counted by splitting on white space, as platforms and people count them.
pub fn count_words(text: &str) -> usize {
    let (mut count, mut inside) = (0, false);
    for (at, byte) in text.bytes().enumerate() {
        let is_part = match byte {
            b' ' | 9..=13 => false,
            ..0x80 => true,
            // The rest of a character is what its first byte is; only some of all others are looked at as a whole.
            0x80..0xc0 => inside,
            0xc0.. => !text[at..].starts_with(char::is_whitespace),
        };
        count += usize::from(is_part && !inside);
        inside = is_part;
    }
    count
}

/// A number as people write it: `4,096`.
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests;
