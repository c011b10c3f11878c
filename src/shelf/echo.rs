//! Whether an answer says again what an earlier one said: the share of its rows of five words that
//! stand there too. Readers go through a practice's answers one below the other.

use crate::table::sorted;

/// Words in a row that are compared.
const ROW: usize = 5;
/// The fewest rows in common that make two answers alike: a phone line and a sign-off are no likeness.
const FEWEST: usize = 8;
/// The share of an answer's rows, in per cent, that makes it like another.
const ALIKE: usize = 50;
/// The most words of an answer that are looked at.
const MOST_WORDS: usize = 1_000;

/// The rows of earlier answers, ready to be looked up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Earlier {
    /// Row and number of the answer, by row.
    rows: Vec<(u64, u32)>,
    answers: usize,
}

impl Earlier {
    /// Reads earlier answers; linear in their length but for the sorting.
    pub fn new<'a>(answers: impl IntoIterator<Item = &'a str>) -> Earlier {
        let mut earlier = Earlier::default();
        for answer in answers {
            let number = earlier.answers as u32;
            earlier
                .rows
                .extend(rows(answer).into_iter().map(|row| (row, number)));
            earlier.answers += 1;
        }
        earlier.rows = sorted(std::mem::take(&mut earlier.rows), |(row, _)| *row);
        earlier
    }

    /// The number of the answer that the draft is most like; `None` where it is like none of them.
    pub fn like(&self, draft: &str) -> Option<usize> {
        let mut shared = vec![0usize; self.answers];
        let draft = rows(draft);
        for row in &draft {
            let first = self.rows.partition_point(|(other, _)| other < row);
            let here = self.rows[first..]
                .iter()
                .take_while(|(other, _)| other == row);
            for (_, answer) in here {
                shared[*answer as usize] += 1;
            }
        }
        let (number, most) = shared
            .into_iter()
            .enumerate()
            .max_by_key(|(_, count)| *count)?;
        (most >= FEWEST && most * 100 >= draft.len() * ALIKE).then_some(number)
    }
}

/// The rows of a text, each once: hashes of five words, without regard to case and punctuation.
fn rows(text: &str) -> Vec<u64> {
    let words: Vec<u64> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(MOST_WORDS)
        .map(hash)
        .collect();
    let mix = |row: &[u64]| {
        row.iter()
            .fold(0u64, |sum, word| sum.rotate_left(7).wrapping_mul(31) ^ word)
    };
    let mut rows = sorted(words.windows(ROW).map(mix).collect(), |row| *row);
    rows.dedup();
    rows
}

/// FNV-1a over the word in lower case.
fn hash(word: &str) -> u64 {
    word.chars()
        .flat_map(char::to_lowercase)
        .fold(0xcbf2_9ce4_8422_2325, |hash, c| {
            (hash ^ u64::from(c)).wrapping_mul(0x0000_0100_0000_01b3)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: &str = "Hello Dana, thank you for taking the time to write. Nobody likes to wait, and we are \
        sorry that this was the impression we left. Please call our office manager at 555-0100.";
    const SECOND: &str = "Hi there, it is hard to read that a call went unanswered. Our phones should be picked \
        up, and we are looking into it. Please call our office manager at 555-0100.";

    #[test]
    fn the_same_answer_with_another_name_is_alike() {
        let earlier = Earlier::new([SECOND, FIRST]);
        let again = FIRST.replace("Dana", "Lee").to_uppercase();
        assert_eq!(earlier.like(&again), Some(1));
    }

    #[test]
    fn a_shared_phone_line_is_no_likeness() {
        assert_eq!(Earlier::new([FIRST]).like(SECOND), None);
    }

    #[test]
    fn nothing_is_like_nothing() {
        for text in ["", "Thank you.", "\u{1f642} \u{1f642}", "a b c d e"] {
            assert_eq!(Earlier::default().like(text), None);
            assert_eq!(Earlier::new([text]).like(text), None);
        }
    }

    #[test]
    fn a_word_said_over_and_over_is_one_row_of_an_answer() {
        let long = "very ".repeat(200_000);
        assert_eq!(rows(&long).len(), 1);
        let earlier = Earlier::new([long.as_str(); 50]);
        assert_eq!(earlier.rows.len(), 50);
        assert_eq!(earlier.like(&long), None, "one row is too few");
    }

    #[test]
    fn of_an_endless_text_its_first_words_count() {
        let numbers = (0..10 * MOST_WORDS).map(|number| number.to_string());
        let endless = numbers.collect::<Vec<_>>().join(" ");
        assert_eq!(rows(&endless).len(), MOST_WORDS - ROW + 1);
    }
}
