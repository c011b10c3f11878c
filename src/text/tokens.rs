//! From characters to words.

use super::{Case, Gap, Kind, Text, is_emoji, lower, normal};
use crate::finding::Span;

/// Reads all words of the text's source into it.
pub(super) fn read(text: &mut Text<'_>) {
    let source = text.source;
    let mut gap = Gap::default();
    let mut at = 0;
    while let Some(c) = source.get(at..).and_then(|rest| rest.chars().next()) {
        if !is_word_char(c) || is_joiner(c) {
            gap = gap.with(gap_of(c, gap, &source[at..]));
            at += c.len_utf8();
            continue;
        }
        let end = match address_end(source, at) {
            Some((end, kind)) => {
                let norm: String = source[at..end].chars().map(lower).collect();
                text.push(Span::new(at, end), &norm, gap, kind, Case::Lower);
                end
            }
            None => {
                let end = word_end(source, at);
                normal::push(text, Span::new(at, end), gap);
                end
            }
        };
        gap = Gap::default();
        at = end;
    }
}

/// Letters, digits and the marks that ride on them.
fn is_word_char(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || (!c.is_ascii() && (c.is_alphanumeric() || is_mark(c) || is_joiner(c)))
}

/// Characters that nobody sees: inside a word they belong to it, beside one they do not.
pub(super) fn is_joiner(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Combining marks: they never stand alone.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}'
        | '\u{64b}'..='\u{65f}' | '\u{93c}'..='\u{94d}' | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// The flag that a character between two words sets.
fn gap_of(c: char, so_far: Gap, rest: &str) -> Gap {
    match c {
        ',' | '\u{060c}' | '\u{3001}' => Gap::COMMA,
        ';' | ':' | '(' | ')' | '[' | ']' | '{' | '}' | '\u{2013}' | '\u{2014}' | '|'
        | '\u{2022}' => Gap::BREAK,
        '-' | '\u{2010}' | '\u{2011}' | '\u{ff0d}' => dash(so_far, rest),
        '.' | '!' | '?' | '\u{2026}' | '\u{3002}' | '\u{203d}' | '\u{ff01}' | '\u{ff1f}' => {
            Gap::STOP
        }
        '"' | '\u{201c}' | '\u{201d}' | '\u{ab}' | '\u{bb}' | '\u{201e}' => Gap::QUOTE,
        '\n' if so_far.has(Gap::LINE) => Gap::PARAGRAPH,
        '\n' | '\u{2028}' => Gap::LINE,
        '\u{2029}' => Gap::PARAGRAPH,
        '$' | '\u{20ac}' | '\u{a3}' => Gap::MONEY,
        '/' => Gap::SLASH,
        '#' => Gap::HASH,
        c if is_emoji(c) => Gap::EMOJI,
        _ => Gap::default(),
    }
}

/// A hyphen inside a word joins; a hyphen between spaces, or two of them, is a dash.
fn dash(so_far: Gap, rest: &str) -> Gap {
    let next = rest.chars().nth(1);
    if so_far == Gap::default() && next.is_some_and(is_word_char) {
        Gap::HYPHEN
    } else if next.is_some_and(|c| c.is_whitespace() || c == '-') || so_far.has(Gap::HYPHEN) {
        Gap::BREAK
    } else {
        Gap::default()
    }
}

/// Where the word that starts at `at` ends: letters and digits, an apostrophe or a decimal point
/// between two of them.
fn word_end(source: &str, at: usize) -> usize {
    let plain = at + plain_letters(&source.as_bytes()[at..]);
    match source.as_bytes().get(plain) {
        // Most words end here.
        None | Some(b' ' | b'!' | b'?' | b';' | b':' | b'\n' | b'-') if plain > at => return plain,
        _ => {}
    }
    let mut end = at;
    let mut chars = source[at..].char_indices().peekable();
    let mut before = ' ';
    while let Some((i, c)) = chars.next() {
        let next = chars.peek().map(|&(_, c)| c);
        let inside = is_word_char(c)
            || (is_apostrophe(c)
                && before.is_alphanumeric()
                && next.is_some_and(char::is_alphabetic))
            || ((c == '.' || c == ',')
                && before.is_ascii_digit()
                && next.is_some_and(|n| n.is_ascii_digit()));
        if !inside {
            break;
        }
        if !is_joiner(c) {
            end = at + i + c.len_utf8();
            before = c;
        }
    }
    end
}

/// How many letters and digits of plain English the bytes start with.
fn plain_letters(bytes: &[u8]) -> usize {
    let mut end = 0;
    while end < bytes.len() && bytes[end].is_ascii_alphanumeric() {
        end += 1;
    }
    end
}

/// The apostrophes that people and their phones type.
pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '\u{2019}' | '\u{2018}' | '\u{2bc}' | '\u{b4}' | '`'
    )
}

/// The longest address that is looked for, in bytes: each word start looks this far at most.
const LONGEST_ADDRESS: usize = 300;

/// The end of an e-mail or web address that starts at `at`, if one does.
fn address_end(source: &str, at: usize) -> Option<(usize, Kind)> {
    let rest = &source[at..];
    // Most words are followed by a space, and no address is.
    if rest.as_bytes().get(plain_letters(rest.as_bytes())) == Some(&b' ') {
        return None;
    }
    let is_part = |c: char| c.is_alphanumeric() || "@._%+-/:?=&~#".contains(c);
    let end = rest
        .char_indices()
        .find(|&(i, c)| !is_part(c) || i > LONGEST_ADDRESS)
        .map_or(rest.len(), |(i, _)| i);
    let chunk = rest[..end].trim_end_matches(['.', ':', '?', '-', '/', '&', '#']);
    let kind = address_kind(chunk)?;
    Some((at + chunk.len(), kind))
}

fn address_kind(chunk: &str) -> Option<Kind> {
    if chunk.len() < 5 || !chunk.contains('.') {
        return None;
    }
    if let Some((name, host)) = chunk.split_once('@') {
        let dotted = host
            .split_once('.')
            .is_some_and(|(a, b)| !a.is_empty() && b.len() >= 2);
        return (!name.is_empty() && dotted).then_some(Kind::Email);
    }
    let lower = chunk
        .get(..8.min(chunk.len()))
        .unwrap_or(chunk)
        .to_ascii_lowercase();
    let prefixed = ["http:", "https:", "www."]
        .iter()
        .any(|p| lower.starts_with(p));
    let ends = [".com", ".org", ".net", ".gov", ".example"];
    let host = chunk
        .split('/')
        .next()
        .unwrap_or(chunk)
        .to_ascii_lowercase();
    (prefixed || ends.iter().any(|e| host.ends_with(e))).then_some(Kind::Url)
}
