//! WordNet: everything that is a kind of something.

use std::collections::{HashMap, HashSet};

use super::{Names, name};

/// Conditions, what is done about them and what it is done with.
pub const MEDICAL: &[&str] = &[
    "14057659", // physical condition
    "14228432", // pathology
    "14258682", // tumor
    "07334776", // eruption of a tooth
    "05404811", // liquid body substance
    "00658847", // medical care
    "00662334", // therapy
    "01026334", // medical procedure
    "00672594", // operation
    "00177976", // diagnostic procedure
    "05746988", // diagnostic test
    "03745184", // medical instrument
    "03745652", // medicine
    "03116550", // corrective
    "03180270", // dental appliance
    "04020105", // prosthesis
];

/// Parts of the body and what covers it.
pub const BODY: &[&str] = &[
    "05227735", // body part
    "05245085", // body covering
];

/// A set of words with one meaning.
struct Synset<'a> {
    words: Vec<&'a str>,
    kinds: Vec<&'a str>,
}

/// The words of the meanings with these numbers, and of all that are kinds of them.
pub fn below(nouns: &str, roots: &'static [&'static str]) -> Names {
    let synsets: HashMap<&str, Synset<'_>> = nouns.lines().filter_map(synset).collect();
    let mut names = Names::new();
    let mut seen = HashSet::new();
    let mut open: Vec<&str> = roots.to_vec();
    while let Some(number) = open.pop() {
        if let Some(synset) = synsets.get(number).filter(|_| seen.insert(number)) {
            names.extend(synset.words.iter().filter_map(|word| name::normal(word)));
            open.extend(&synset.kinds);
        }
    }
    names
}

/// One line of the database: a number, two fields, the count of words (hexadecimal), each word with a
/// field of its own; the count of pointers, each a sign, a number and two fields more.
fn synset(line: &str) -> Option<(&str, Synset<'_>)> {
    let mut fields = line.split(' ');
    let number = fields.next().filter(|number| !number.is_empty())?;
    let count = usize::from_str_radix(fields.nth(2)?, 16).ok()?;
    let words = (0..count).map_while(|_| {
        let word = fields.next();
        fields.next();
        word
    });
    let words = words.collect();
    let pointers: usize = fields.next()?.parse().ok()?;
    let mut kinds = Vec::new();
    for _ in 0..pointers {
        let (sign, number) = (fields.next()?, fields.next()?);
        fields.nth(1)?;
        // A kind or an instance of this.
        if sign.starts_with('~') {
            kinds.push(number);
        }
    }
    Some((number, Synset { words, kinds }))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOUNS: &str = "  1 the licence
00000001 08 n 02 Limb 0 body_part 1 002 @ 00000009 n 0000 ~ 00000002 n 0000 | a part
00000002 08 n 01 arm 0 001 @ 00000001 n 0000 | a limb
00000003 08 n 01 stone 0 000 | no limb
";

    #[test]
    fn kinds_of_kinds_are_found() {
        let names = below(NOUNS, &["00000001"]);
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        assert_eq!(names, ["arm", "body part", "limb"]);
    }
}
