//! Whom to greet: a first name where the shown name surely has one.

use crate::grammar::listed;
use crate::text::{lower, upper};

/// First words of shown names that are nobody's first name.
const NO_NAMES: &str = "Anonymous The Google Yelp User Guest Local Miss Mrs Patient";

/// The first name of the name that a platform shows; empty where a greeting by it could go wrong.
pub fn name(shown: &str) -> &str {
    let first = shown.split_whitespace().next().unwrap_or("");
    let is_name = (3..=12).contains(&first.chars().count())
        && !listed(NO_NAMES, first)
        && first.chars().enumerate().all(|(at, c)| match at {
            0 => lower(c) != c,
            _ => upper(c) != c,
        });
    if is_name { first } else { "" }
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn a_first_name_is_greeted() {
        assert_eq!(name("Dana W."), "Dana");
        assert_eq!(name("Zo\u{eb}"), "Zo\u{eb}");
    }

    #[test]
    fn a_handle_a_title_or_a_surname_is_not() {
        for shown in [
            "",
            "toothfan88",
            "Dr. Lim",
            "Lim, Ada",
            "J Smith",
            "A Google User",
            "The Lims",
            "DANA",
            "Anonymous",
        ] {
            assert_eq!(name(shown), "", "{shown}");
        }
    }
}
