//! Reads one line of the pattern language that [`super`] describes.

use crate::grammar::Class;
use crate::text::Text;

/// A step of a pattern that reads words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Item<'p> {
    /// This word.
    Word(&'p str),
    /// Any word that starts so.
    Stem(&'p str),
    /// One word of the class.
    Class(Class),
    /// So many words of the class, or fewer.
    Skip(Class, u8),
}

/// A piece of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'p> {
    /// A step.
    Item(Item<'p>),
    /// A choice begins; it ends with this bracket.
    Open(u8),
    /// The next of a choice.
    Or,
    /// A bracket that ends a choice.
    Close(u8),
    /// Nothing more.
    End,
}

/// What is left of a pattern.
pub(super) struct Tokens<'p>(pub(super) &'p str);

impl<'p> Tokens<'p> {
    /// The next piece, or what is wrong with it.
    pub(super) fn next(&mut self) -> Result<Token<'p>, &'static str> {
        let rest = self.0.trim_ascii_start();
        let (token, length) = match rest.bytes().next() {
            None => (Token::End, 0),
            Some(b'(') => (Token::Open(b')'), 1),
            Some(b'[') => (Token::Open(b']'), 1),
            Some(b'|') => (Token::Or, 1),
            Some(close @ (b')' | b']')) => (Token::Close(close), 1),
            Some(b'~') => (Token::Item(Item::Skip(Class::Adverb, 3)), 1),
            Some(b'<') => {
                let (name, _) = rest[1..].split_once('>').ok_or("a < has no >")?;
                let class = Class::from_name(name).ok_or("no class of that name")?;
                (Token::Item(Item::Class(class)), name.len() + 2)
            }
            Some(_) => {
                let word = &rest[..word_end(rest.as_bytes())];
                (Token::Item(read_word(word)?), word.len())
            }
        };
        self.0 = &rest[length..];
        Ok(token)
    }
}

/// Where the word that the bytes start with ends.
fn word_end(bytes: &[u8]) -> usize {
    let mut end = 0;
    while end < bytes.len()
        && !matches!(
            bytes[end],
            b' ' | b'(' | b')' | b'[' | b']' | b'|' | b'<' | b'~'
        )
    {
        end += 1;
    }
    end
}

fn read_word(word: &str) -> Result<Item<'_>, &'static str> {
    if let Some(count) = word.strip_prefix('_') {
        let most = count.parse().map_err(|_| "an underscore needs a number")?;
        return Ok(Item::Skip(Class::Any, most));
    }
    if let Some(stem) = word.strip_suffix('*') {
        if stem.len() < 3 {
            return Err("a stem of fewer than three letters");
        }
        return Ok(Item::Stem(stem));
    }
    if word.contains('-') {
        return Err("a hyphen: write two words");
    }
    // Every test that compiles patterns asks; the page need not, since it has the same patterns.
    if cfg!(debug_assertions) && !is_normal(word) {
        return Err("a form that no word of a text has once it is read");
    }
    Ok(Item::Word(word))
}

/// Whether a text can hold a word of this normal form; the ends `'s` and `'d` are words of their own.
fn is_normal(word: &str) -> bool {
    let text = Text::new(word);
    matches!(word, "'s" | "'d") || (text.words().len() == 1 && text.norm(0) == word)
}
