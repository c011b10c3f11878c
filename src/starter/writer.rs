//! Writes from a pattern: `(a|b)` is one of these, `$x` a part that somebody else supplies.
//!
//! What a seed chooses is always the same; a sentence gets its capital here, so that every part
//! can open one or follow a comma.

use crate::text::upper;

/// Numbers that look random and depend on the seed alone (SplitMix64, by Steele, Lea and Flood).
#[derive(Debug)]
pub struct Dice(u64);

impl Dice {
    /// The dice of that seed.
    pub const fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    /// The next number.
    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// One of the choices that `|` parts, outside any brackets.
    fn choose<'a>(&mut self, pattern: &'a str) -> &'a str {
        let choices = choices(pattern);
        let chosen = self.roll() % choices.len() as u64;
        choices[chosen as usize]
    }
}

/// What is put in place of a `$x`.
pub enum Part<'a> {
    /// A pattern to write from.
    Pattern(&'a str),
    /// Words as they are, such as a name.
    Words(&'a str),
}

/// Writes a pattern at the end of `text`; `part` supplies what the letter after a `$` stands for.
pub fn write<'a>(
    text: &mut String,
    dice: &mut Dice,
    pattern: &'a str,
    part: &dyn Fn(char) -> Part<'a>,
) {
    let mut rest = pattern;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        rest = match c {
            '(' => {
                let (inside, after) = bracket(after);
                let chosen = dice.choose(inside);
                write(text, dice, chosen, part);
                after
            }
            '$' => {
                let mut letters = after.chars();
                match letters.next().map(part) {
                    Some(Part::Pattern(pattern)) => write(text, dice, pattern, part),
                    Some(Part::Words(words)) => text.push_str(words),
                    None => {}
                }
                letters.as_str()
            }
            _ => {
                text.push(if opens_sentence(text) { upper(c) } else { c });
                after
            }
        };
    }
}

/// Whether the next letter is a sentence's or a line's first.
fn opens_sentence(text: &str) -> bool {
    let before = text.trim_end_matches(' ');
    before.is_empty() || before.ends_with(['.', '?', '\n'])
}

/// What stands before the closing bracket of the one just opened, and what stands after it.
pub fn bracket(pattern: &str) -> (&str, &str) {
    let mut depth = 0_usize;
    for (at, c) in pattern.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => return (&pattern[..at], &pattern[at + 1..]),
            ')' => depth -= 1,
            _ => {}
        }
    }
    (pattern, "")
}

/// The choices of a pattern, at least one. A bracket keeps its own.
pub fn choices(pattern: &str) -> Vec<&str> {
    let mut choices = Vec::new();
    let (mut start, mut depth) = (0, 0_usize);
    for (at, byte) in pattern.bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            b'|' if depth == 0 => {
                choices.push(&pattern[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    choices.push(&pattern[start..]);
    choices
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(seed: u64, pattern: &str) -> String {
        let mut text = String::new();
        write(
            &mut text,
            &mut Dice::new(seed),
            pattern,
            &|letter| match letter {
                'n' => Part::Words("ada (home)"),
                _ => Part::Pattern("one"),
            },
        );
        text
    }

    #[test]
    fn a_seed_always_chooses_the_same() {
        let pattern = "(a|b|c(d|e)) (f|g)";
        assert_eq!(written(7, pattern), written(7, pattern));
        let all: std::collections::BTreeSet<String> =
            (0..200).map(|seed| written(seed, pattern)).collect();
        assert_eq!(all.len(), 8);
    }

    #[test]
    fn choices_are_parted_outside_brackets() {
        assert_eq!(choices("a|b (c|d)|"), ["a", "b (c|d)", ""]);
        assert_eq!(choices(""), [""]);
    }

    #[test]
    fn sentences_get_their_capital_and_words_stay_as_they_are() {
        assert_eq!(
            written(0, "hi $n, it is $x. $x\nis it? no"),
            "Hi ada (home), it is one. One\nIs it? No"
        );
    }

    #[test]
    fn a_broken_pattern_is_written_as_far_as_it_goes() {
        assert_eq!(written(0, "a (b"), "A b");
        assert_eq!(written(0, "a $"), "A ");
    }
}
