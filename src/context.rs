//! What surrounds a draft: the review it answers, who wrote that, where, and what the practice allows.

use crate::grammar::listed;
use crate::text::{lower, upper};
use crate::{guide::Situation, platform::Platform, profile::Profile};

/// Everything beside the draft that decides how its words are judged.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context {
    /// The review as it was pasted; empty when there is none.
    pub review: String,
    /// The reviewer's name as the platform shows it; empty when unknown.
    pub reviewer: String,
    /// Its stars, 1 to 5; `None` when unknown.
    pub stars: Option<u8>,
    /// What kind of review it is.
    pub situation: Situation,
    /// Where the reply will stand.
    pub platform: Platform,
    /// What the practice has told the desk about itself.
    pub profile: Profile,
    /// Words that somebody chose to allow always.
    pub allowed: Vec<Allowed>,
}

/// Stars from which on a review is praise: the guide is about those below.
const PRAISE: u8 = 4;

/// Whether a review with that many stars, if they are known, is praise.
pub fn is_praise(stars: Option<u8>) -> bool {
    stars.is_some_and(|stars| stars >= PRAISE)
}

/// First words of shown names that are nobody's first name.
const NO_NAMES: &str =
    "Anonymous The Google Yelp User Guest Local Miss Mrs Patient Mama Mommy Mom Papa";

/// The first name of the name that a platform shows; empty where a greeting by it could go wrong.
pub fn first_name(shown: &str) -> &str {
    let first = shown.split_whitespace().next().unwrap_or("");
    let is_name = (3..=12).contains(&first.chars().count())
        && !listed(NO_NAMES, first)
        && first.chars().enumerate().all(|(at, c)| match at {
            0 => lower(c) != c,
            _ => upper(c) != c,
        });
    if is_name { first } else { "" }
}

/// The stars that a number stands for: a whole one from 1 to 5. Any other tells nothing and counts as unknown.
pub fn stars(number: impl Into<f64>) -> Option<u8> {
    let number = number.into();
    (1..=5).find(|&stars| f64::from(stars) == number)
}

/// One decision 'allow this always': silences one rule for exactly these words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowed {
    /// Code of the rule.
    pub rule: String,
    /// The words, as they stood; compared without regard to case and spacing.
    pub text: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_name_is_greeted() {
        assert_eq!(first_name("Dana W."), "Dana");
        assert_eq!(first_name("Zo\u{eb}"), "Zo\u{eb}");
    }

    #[test]
    fn a_handle_a_title_or_a_surname_is_not() {
        for shown in [
            "",
            "toothfan88",
            "Dr. Lim",
            "Mr. Lee",
            "Lim, Ada",
            "J Smith",
            "A Google User",
            "The Lims",
            "Mama Bear",
            "DANA",
            "Anonymous",
        ] {
            assert_eq!(first_name(shown), "", "{shown}");
        }
    }

    #[test]
    fn stars_are_one_to_five_and_whole() {
        let read = [1.0, 5.0].map(stars);
        assert_eq!(read, [Some(1), Some(5)]);
        for odd in [0.0, -1.0, 4.5, 6.0, 257.0, f64::NAN, f64::INFINITY] {
            assert_eq!(stars(odd), None, "{odd}");
        }
        assert_eq!(
            (stars(3_u8), stars(0_u8), stars(9_u8)),
            (Some(3), None, None)
        );
    }
}
