//! Words as a line quotes them.

/// The words in quotation marks, behind a colon; of many only the first, whole ones where they are not too long for that.
pub fn quoted(words: &str) -> String {
    const MOST: usize = 36;
    let words = words.trim_matches([',', ' ']);
    match words.char_indices().nth(MOST) {
        _ if words.is_empty() => String::new(),
        None => format!(": \u{201c}{words}\u{201d}"),
        Some((end, _)) => {
            let start = &words[..end];
            let whole = start.rfind(' ').map_or(start, |end| &start[..end]);
            format!(
                ": \u{201c}{}\u{2026}\u{201d}",
                whole.trim_end_matches([',', ' '])
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn long_words_are_quoted_in_part() {
        assert_eq!(quoted(""), "");
        assert_eq!(quoted("crown"), ": \u{201c}crown\u{201d}");
        assert!(quoted(&"\u{e9}".repeat(99)).ends_with("\u{e9}\u{2026}\u{201d}"));
        assert_eq!(
            quoted("Your second root canal went very well"),
            ": \u{201c}Your second root canal went very\u{2026}\u{201d}",
            "never in the middle of a word"
        );
    }
}
