//! The packed form of the vocabulary, written by the build and read by the page.
//!
//! One section a class and tier. A section is one byte of code, class times four plus tier; its
//! entries in order, each front-coded: one more than the number of bytes shared with the entry
//! before, then the rest; and a zero. No entry holds a byte under 32, so the next count ends it.

/// Names of the classes in the lists, in the order of their codes.
const CLASSES: [&str; 12] = [
    "procedure",
    "test",
    "device",
    "drug",
    "condition",
    "symptom",
    "body",
    "event",
    "role",
    "stem",
    "idiom",
    "ordinary",
];

/// Names of the tiers in the lists, in the order of their codes.
const TIERS: [&str; 4] = ["always", "cued", "care", "off"];

/// Packs word lists: `#` comments, `@class tier` section heads, one entry a line.
///
/// # Errors
/// The number of the line and what is wrong with it, or the entry that stands twice.
pub fn pack(lists: &[&str]) -> Result<Vec<u8>, String> {
    let mut entries: Vec<(String, u8)> = Vec::new();
    for list in lists {
        read_list(list, &mut entries)?;
    }
    entries.sort();
    let ordinary = |entry: &(String, u8)| kind_of(entry.1) == Kind::Ordinary;
    let twice = |pair: &&[(String, u8)]| pair[0].0 == pair[1].0 && !ordinary(&pair[1]);
    if let Some(pair) = entries.windows(2).find(twice) {
        return Err(format!("an entry stands twice: {}", pair[0].0));
    }
    let mut entries = super::prune::prune(entries);
    // A word that somebody makes a term is one, whatever the list of ordinary words says: that sorts last.
    entries.dedup_by(|next, kept| next.0 == kept.0 && ordinary(next));
    Ok(blob(&entries))
}

/// The most bytes that an entry may share with the one before.
const MOST_SHARED: usize = 30;

fn blob(entries: &[(String, u8)]) -> Vec<u8> {
    let mut blob = Vec::new();
    for code in 0..(CLASSES.len() * 4) as u8 {
        let mut before = "";
        for (text, _) in entries.iter().filter(|entry| entry.1 == code) {
            if before.is_empty() {
                blob.push(code);
            }
            let shared = before
                .bytes()
                .zip(text.bytes())
                .take(MOST_SHARED)
                .take_while(|(a, b)| a == b)
                .count();
            blob.push(shared as u8 + 1);
            blob.extend(text.as_bytes().get(shared..).unwrap_or_default());
            before = text;
        }
        if !before.is_empty() {
            blob.push(0);
        }
    }
    blob
}

/// What matters of an entry when asking whether it is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It counts wherever it stands.
    Sure,
    /// It counts where a certain one is meant: the shot, the results.
    Event,
    /// It counts only after *your*: parts of the body.
    Loose,
    /// It never counts, but keeps what stands in it from counting: *eye doctor*.
    Shield,
    /// It switches terms off.
    Idiom,
    /// The end of a drug's name.
    Stem,
    /// No term, and never a misspelt one.
    Ordinary,
}

/// The kind of a code's entries.
pub fn kind_of(code: u8) -> Kind {
    let class = CLASSES.get(usize::from(code >> 2)).copied().unwrap_or("");
    let tier = TIERS[usize::from(code & 3)];
    match (class, tier) {
        ("idiom", _) => Kind::Idiom,
        ("stem", _) => Kind::Stem,
        ("ordinary", _) => Kind::Ordinary,
        ("role", "always") => Kind::Event,
        (_, "always") => Kind::Sure,
        ("role", _) => Kind::Shield,
        ("body", _) => Kind::Loose,
        ("test" | "device" | "condition" | "symptom", "care") => Kind::Loose,
        _ => Kind::Event,
    }
}

fn read_list(list: &str, entries: &mut Vec<(String, u8)>) -> Result<(), String> {
    let mut code = None;
    for (number, line) in list.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(head) = line.strip_prefix('@') {
            code = Some(
                section(head)
                    .ok_or_else(|| format!("line {}: no such section: {line}", number + 1))?,
            );
            continue;
        }
        let code =
            code.ok_or_else(|| format!("line {}: an entry before any section", number + 1))?;
        entries.push((
            entry(line).map_err(|e| format!("line {}: {e}: {line}", number + 1))?,
            code,
        ));
    }
    Ok(())
}

fn section(head: &str) -> Option<u8> {
    let (class, tier) = head.split_once(' ')?;
    let class = CLASSES.iter().position(|name| *name == class)?;
    let tier = TIERS.iter().position(|name| *name == tier.trim())?;
    Some((class * 4 + tier) as u8)
}

/// The entry in the normal form of texts: a possessive is a word of its own.
fn entry(line: &str) -> Result<String, &'static str> {
    if line.len() > 120 {
        return Err("too long");
    }
    if !line
        .bytes()
        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b" '".contains(&b))
    {
        return Err("only lower-case letters, digits, spaces and apostrophes");
    }
    let words: Vec<String> = line
        .split_ascii_whitespace()
        .map(|word| word.replace("'s", " 's"))
        .collect();
    Ok(words.join(" "))
}

/// The entries of a packed vocabulary, text and code. A blob that was cut short gives what it
/// still holds, one with anything but ASCII in it nothing.
pub fn unpack(blob: &[u8]) -> impl Iterator<Item = (String, u8)> + '_ {
    // Once for all entries, which then are pieces of a text.
    let mut rest = str::from_utf8(blob)
        .ok()
        .filter(|text| text.is_ascii())
        .unwrap_or_default();
    let mut code = None;
    let mut text = String::new();
    std::iter::from_fn(move || {
        let mut next = || {
            let (&first, _) = rest.as_bytes().split_first()?;
            rest = &rest[1..];
            Some(first)
        };
        let shared = match code {
            Some(_) => next()?,
            None => {
                code = Some(next()?);
                text.clear();
                next()?
            }
        };
        let length = rest.bytes().position(|byte| byte < 32);
        let (suffix, after) = rest.split_at(length.unwrap_or(rest.len()));
        text.truncate(usize::from(shared).saturating_sub(1));
        text.push_str(suffix);
        let entry = (text.clone(), code?);
        rest = after;
        if let Some(after) = rest.strip_prefix('\0') {
            rest = after;
            code = None;
        }
        Some(entry)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_back_by_section() {
        let blob = pack(&[
            "# a list\n@drug always\nzoloft\naspirin\n",
            "@body cued\nhand\n",
        ]);
        let back: Vec<_> = unpack(&blob.expect("well formed")).collect();
        assert_eq!(
            back,
            [
                ("aspirin".into(), 12),
                ("zoloft".into(), 12),
                ("hand".into(), 25)
            ]
        );
    }

    #[test]
    fn a_bad_line_is_named() {
        assert!(pack(&["@drug always\nZoloft"]).is_err_and(|e| e.starts_with("line 2")));
        assert!(pack(&["zoloft"]).is_err());
        assert!(pack(&["@drug always\nzoloft\n", "@drug cued\nzoloft\n"]).is_err());
        assert!(pack(&["@drug never\n"]).is_err());
    }

    #[test]
    fn a_term_outdoes_an_ordinary_word() {
        let blob = pack(&[
            "@ordinary off\ncreative\nzoloft\n",
            "@drug always\nzoloft\n",
        ]);
        let back: Vec<_> = unpack(&blob.expect("well formed")).collect();
        assert_eq!(back, [("zoloft".into(), 12), ("creative".into(), 47)]);
    }

    #[test]
    fn a_blob_cut_short_does_no_harm() {
        let blob = pack(&["@drug always\nzoloft\naspirin\n"]).expect("well formed");
        for end in 0..blob.len() {
            assert!(unpack(&blob[..end]).count() <= 3);
        }
    }
}
