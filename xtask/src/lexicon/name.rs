//! The names of the sources in the form of the lists.

use std::collections::HashSet;

/// The most words that a name may have: longer ones are a clerk's, not a writer's.
const MOST_WORDS: usize = 3;

/// The name in lower case, without remarks in brackets and without what only a register needs:
/// `Dystrophy, Muscular` and `Unspecified muscular dystrophy` are both `muscular dystrophy`. `None`
/// where that leaves more than letters, or too many words.
pub fn normal(name: &str) -> Option<String> {
    let mut bare = without_brackets(&name.to_lowercase()).replace(['-', '_'], " ");
    if let Some((head, rest)) = bare.split_once(',') {
        bare = match rest.trim() {
            "unspecified" | "other" | "nos" => head.to_owned(),
            rest if rest.contains(',') => head.to_owned(),
            rest => format!("{rest} {head}"),
        };
    }
    let mut words: Vec<&str> = bare.split_whitespace().collect();
    if let ["unspecified" | "other" | "acute" | "chronic", rest @ ..] = words.as_slice() {
        words = rest.to_vec();
    }
    if let [rest @ .., "nos" | "unspecified" | "nec"] = words.as_slice() {
        words = rest.to_vec();
    }
    let letters = |word: &&str| word.bytes().all(|b| b.is_ascii_lowercase());
    let fits = (1..=MOST_WORDS).contains(&words.len()) && words.iter().all(letters);
    fits.then(|| words.join(" "))
}

/// Every run of words that a name may be, in any of the lines; a plural `s` left off as well.
pub fn runs(lines: &str) -> HashSet<String> {
    let mut runs = HashSet::new();
    for line in lines.lines() {
        let line = line.to_lowercase();
        let words = line.split(|c: char| !c.is_ascii_lowercase());
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        for first in 0..words.len() {
            for end in first + 1..=words.len().min(first + MOST_WORDS) {
                let run = words[first..end].join(" ");
                runs.extend(run.strip_suffix('s').map(str::to_owned));
                runs.insert(run);
            }
        }
    }
    runs
}

fn without_brackets(name: &str) -> String {
    let mut depth = 0_u32;
    let mut bare = String::with_capacity(name.len());
    for letter in name.chars() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            letter if depth == 0 => bare.push(letter),
            _ => {}
        }
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn registers_names_become_plain() {
        for (name, plain) in [
            ("Dystrophy, Muscular", Some("muscular dystrophy")),
            ("Acute pleural-effusion NOS", Some("pleural effusion")),
            ("Bubo (acute) [chancre]", Some("bubo")),
            ("Typhoid fever, unspecified", Some("typhoid fever")),
            ("Type 2 diabetes", None),
            ("Other forms of the same thing", None),
            ("", None),
        ] {
            assert_eq!(normal(name).as_deref(), plain, "{name}");
        }
    }

    #[test]
    fn runs_are_found() {
        let runs = runs("Fracture of both (tibial) condyles\nOther");
        assert!(runs.contains("condyle") && runs.contains("tibial condyles"));
        assert!(!runs.contains("condyles other"));
    }
}
