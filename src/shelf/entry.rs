//! What the list of reviews in progress shows of one of them.

use std::rc::Rc;

use super::{Item, State};
use crate::platform::Platform;

/// The most characters of a review that the list shows.
const SHOWN: usize = 80;

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Tells it from all others.
    pub id: String,
    /// How far it is.
    pub state: State,
    /// When it came to the desk, in milliseconds since 1970.
    pub made: u64,
    /// When it was last changed, in milliseconds since 1970.
    pub changed: u64,
    /// When it wakes, in milliseconds since 1970, while it sleeps.
    pub wake: Option<u64>,
    /// Where the review stands.
    pub platform: Platform,
    /// Its stars.
    pub stars: Option<u8>,
    /// Its first words; those of the reply where there is no review.
    pub words: String,
    /// When an answer was given, in milliseconds since 1970, and its words, for comparing.
    pub answer: Option<(u64, Rc<str>)>,
}

/// What stands for the words of an item that has notes or a record alone.
const WORDLESS: &str = "notes without a review";

impl Entry {
    /// The line of an item.
    pub fn of(id: &str, item: &Item) -> Entry {
        let desk = &item.desk;
        let texts = [&desk.review, &desk.draft, &desk.reviewer];
        let text = texts.into_iter().find(|text| !text.trim().is_empty());
        // An item that tells no such date is from a file, or was kept before there was one.
        let made = if item.made == 0 {
            item.changed
        } else {
            item.made
        };
        let answered = item.answered.unwrap_or(item.changed);
        Entry {
            id: id.to_owned(),
            state: item.state,
            made,
            changed: item.changed,
            wake: item.wake.filter(|_| item.state == State::Sleeping),
            platform: desk.platform,
            stars: desk.stars,
            words: text.map_or_else(|| WORDLESS.to_owned(), |text| first_words(text)),
            answer: (item.state == State::Answered).then(|| (answered, desk.draft.as_str().into())),
        }
    }
}

/// The beginning of a text on one line.
fn first_words(text: &str) -> String {
    let mut line = String::new();
    let mut count = 0;
    for word in text.split_whitespace() {
        let length = word.chars().count() + 1;
        if count + length > SHOWN {
            if line.is_empty() {
                line.extend(word.chars().take(SHOWN));
            }
            line.push('\u{2026}');
            return line;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        count += length;
    }
    line
}

#[cfg(test)]
mod tests {
    use super::first_words;

    #[test]
    fn the_beginning_ends_with_a_word() {
        assert_eq!(first_words("  I waited\n\nan hour. "), "I waited an hour.");
        let long = first_words(&"waiting ".repeat(40));
        assert!(
            long.ends_with("waiting\u{2026}") && long.chars().count() <= 81,
            "{long}"
        );
        let endless = first_words(&"\u{e9}".repeat(5000));
        assert_eq!(endless.chars().count(), 81);
    }
}
