//! Letters, small and capital, and the pictures among them.

/// Whether the character is a picture and not text: symbols that a phone's keyboard offers.
pub const fn is_emoji(c: char) -> bool {
    matches!(c, '\u{1f300}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{2b50}' | '\u{2b55}')
        && !matches!(c, '\u{1f3fb}'..='\u{1f3ff}')
}

/// The small letter of a capital, in the alphabets that reviewers of a US practice write in: Latin,
/// Greek and Cyrillic. The full tables of Unicode weigh more than all the rest of this module.
pub fn lower(c: char) -> char {
    let shifted = |by: u32| char::from_u32(c as u32 + by).unwrap_or(c);
    match c {
        'A'..='Z' => c.to_ascii_lowercase(),
        '\u{d7}' => c,
        '\u{c0}'..='\u{de}' | '\u{391}'..='\u{3a9}' | '\u{410}'..='\u{42f}' => shifted(32),
        '\u{400}'..='\u{40f}' => shifted(80),
        '\u{178}' => '\u{ff}',
        // In these two stretches the capital is odd, elsewhere in the block it is even.
        '\u{138}' => c,
        '\u{139}'..='\u{148}' | '\u{179}'..='\u{17e}' => shifted(c as u32 & 1),
        '\u{100}'..='\u{177}' => shifted(1 - (c as u32 & 1)),
        _ => c,
    }
}

/// The capital of a small letter, in the same alphabets as [`lower`] as far as sentences start there.
pub fn upper(c: char) -> char {
    let shifted = |by: u32| char::from_u32(c as u32 - by).unwrap_or(c);
    match c {
        'a'..='z' => c.to_ascii_uppercase(),
        // The division sign, and the sigma that ends a word.
        '\u{f7}' | '\u{3c2}' => c,
        '\u{e0}'..='\u{fe}' | '\u{3b1}'..='\u{3c9}' | '\u{430}'..='\u{44f}' => shifted(32),
        _ => c,
    }
}
