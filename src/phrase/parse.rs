//! Reads one line of the pattern language that [`super`] describes.

use crate::grammar::Class;

/// A step of a pattern.
#[derive(Debug, Clone)]
pub(super) enum Item {
    /// This word.
    Word(String),
    /// Any word that starts so.
    Stem(String),
    /// One word of the class.
    Class(Class),
    /// So many words of the class, or fewer.
    Skip(Class, u8),
    /// One of these.
    Either(Vec<Vec<Item>>),
}

/// The steps of a pattern, or what is wrong with it.
pub(super) fn parse(pattern: &str) -> Result<Vec<Item>, &'static str> {
    let mut rest = pattern.trim();
    let mut items = Vec::new();
    while !rest.is_empty() {
        let (item, after) = parse_item(rest)?;
        items.push(item);
        rest = after.trim_start();
    }
    Ok(items)
}

fn parse_item(rest: &str) -> Result<(Item, &str), &'static str> {
    match rest.chars().next() {
        Some('(') => {
            let (inside, after) = bracket(rest, '(', ')')?;
            Ok((Item::Either(branches(inside)?), after))
        }
        Some('[') => {
            let (inside, after) = bracket(rest, '[', ']')?;
            let mut all = branches(inside)?;
            all.push(Vec::new());
            Ok((Item::Either(all), after))
        }
        Some('<') => {
            let (name, after) = rest[1..].split_once('>').ok_or("a < has no >")?;
            let class = Class::from_name(name).ok_or("no class of that name")?;
            Ok((Item::Class(class), after))
        }
        Some('~') => Ok((Item::Skip(Class::Adverb, 3), &rest[1..])),
        _ => {
            let end = rest
                .find([' ', '(', ')', '[', ']', '|', '<', '~'])
                .unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            Ok((parse_word(word)?, after))
        }
    }
}

fn parse_word(word: &str) -> Result<Item, &'static str> {
    if word.is_empty() {
        return Err("a bracket that was never opened");
    }
    if let Some(count) = word.strip_prefix('_') {
        let most = count.parse().map_err(|_| "an underscore needs a number")?;
        return Ok(Item::Skip(Class::Any, most));
    }
    if let Some(stem) = word.strip_suffix('*') {
        return Ok(Item::Stem(stem.to_owned()));
    }
    if word.contains('-') {
        return Err("a hyphen: write two words");
    }
    Ok(Item::Word(word.to_owned()))
}

/// The inside of the bracket that `rest` opens with, and what follows it.
fn bracket(rest: &str, open: char, close: char) -> Result<(&str, &str), &'static str> {
    let mut depth = 0;
    for (i, c) in rest.char_indices() {
        if c == open {
            depth += 1;
        } else if c == close {
            depth -= 1;
            if depth == 0 {
                return Ok((&rest[1..i], &rest[i + 1..]));
            }
        }
    }
    Err("a bracket is not closed")
}

fn branches(inside: &str) -> Result<Vec<Vec<Item>>, &'static str> {
    let mut depth = 0;
    let mut start = 0;
    let mut parts = Vec::new();
    for (i, c) in inside.char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            '|' if depth == 0 => {
                parts.push(parse(&inside[start..i])?);
                start = i + 1;
            }
            _ => {}
        }
    }
    parts.push(parse(&inside[start..])?);
    Ok(parts)
}
