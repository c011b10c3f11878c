//! Writes from a pattern: `(a|b)` is one of these, `$x` a part that somebody else supplies.
//!
//! What a seed chooses is always the same. A sentence gets its capital here, so that every part can
//! open one or follow a comma. Patterns are plain ASCII; the words put into them may be anything.

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
    write_bytes(text, dice, pattern.as_bytes(), part);
}

fn write_bytes<'a>(
    text: &mut String,
    dice: &mut Dice,
    mut pattern: &'a [u8],
    part: &dyn Fn(char) -> Part<'a>,
) {
    while let [byte, after @ ..] = pattern {
        pattern = after;
        match byte {
            b'(' => {
                let (chosen, after) = choose(dice, after);
                write_bytes(text, dice, chosen, part);
                pattern = after;
            }
            b'$' => {
                let Some((letter, after)) = after.split_first() else {
                    return;
                };
                match part(char::from(*letter)) {
                    Part::Pattern(pattern) => write(text, dice, pattern, part),
                    Part::Words(words) => text.push_str(words),
                }
                pattern = after;
            }
            _ if opens_sentence(text) => text.push(char::from(byte.to_ascii_uppercase())),
            _ => text.push(char::from(*byte)),
        }
    }
}

/// Whether the next letter is a sentence's or a line's first.
fn opens_sentence(text: &str) -> bool {
    let last = text.bytes().rev().find(|byte| *byte != b' ');
    matches!(last, None | Some(b'.' | b'?' | b'\n'))
}

/// One of the choices of the bracket that was just opened, and what follows the bracket. Each has
/// the same chance: the second takes the place of the first one time in two, the third one in three.
fn choose<'a>(dice: &mut Dice, pattern: &'a [u8]) -> (&'a [u8], &'a [u8]) {
    let (mut chosen, mut rest) = (pattern, pattern);
    let mut depth = 0_usize;
    let mut count = 0;
    for (at, byte) in pattern.iter().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' if depth > 0 => depth -= 1,
            b'|' | b')' if depth == 0 => {
                count += 1;
                let here = pattern.len() - rest.len();
                if dice.roll().is_multiple_of(count) {
                    chosen = &pattern[here..at];
                }
                rest = &pattern[at + 1..];
                if *byte == b')' {
                    break;
                }
            }
            _ => {}
        }
    }
    (chosen, rest)
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
    fn sentences_get_their_capital_and_words_stay_as_they_are() {
        assert_eq!(
            written(0, "hi $n, it is $x. $x\nis it? no"),
            "Hi ada (home), it is one. One\nIs it? No"
        );
    }

    #[test]
    fn a_broken_pattern_is_written_as_far_as_it_goes() {
        assert_eq!(written(0, "a) b"), "A) b");
        assert_eq!(written(0, "a $"), "A ");
    }
}
