//! What somebody decided by eye about names of the sources.

use std::{collections::BTreeMap, fs, path::Path};

use super::Names;
use crate::error::{Error, Result};

/// The section of names that stay out.
const OUT: &str = "out";

/// A reviewed list: `#` comments, `@out` for names to leave out, or `@class tier` for names that
/// belong to another section than the rest; several names may share a line.
#[derive(Debug, Default)]
pub struct Review {
    sections: BTreeMap<String, String>,
}

impl Review {
    /// Reads a reviewed list.
    pub fn read(path: &Path) -> Result<Review> {
        let list = fs::read_to_string(path).map_err(Error::io("read", path))?;
        Review::parse(&list).map_err(|what| Error::Lexicon(format!("{}: {what}", path.display())))
    }

    /// Reads the text of a reviewed list.
    ///
    /// # Errors
    /// The number of the line and what is wrong with it.
    pub fn parse(list: &str) -> std::result::Result<Review, String> {
        let mut review = Review::default();
        let mut section = None;
        for (number, line) in list.lines().enumerate() {
            let line = line.trim();
            if let Some(head) = line.strip_prefix('@') {
                section = Some(head);
            } else if !line.is_empty() && !line.starts_with('#') {
                let section = section
                    .ok_or_else(|| format!("line {}: a name before any section", number + 1))?;
                for name in line
                    .split(',')
                    .map(str::trim)
                    .filter(|name| !name.is_empty())
                {
                    if review
                        .sections
                        .insert(name.to_owned(), section.to_owned())
                        .is_some()
                    {
                        return Err(format!("line {}: {name} stands twice", number + 1));
                    }
                }
            }
        }
        Ok(review)
    }

    /// Whether the name stays out.
    pub fn is_out(&self, name: &str) -> bool {
        self.section(name) == OUT
    }

    /// The section that the name was moved to; empty for none.
    pub fn section(&self, name: &str) -> &str {
        self.sections.get(name).map_or("", String::as_str)
    }

    /// The sections that names were moved to, in order.
    pub fn sections(&self) -> impl Iterator<Item = &str> {
        let mut all: Vec<&str> = self.sections.values().map(String::as_str).collect();
        all.sort_unstable();
        all.dedup();
        all.into_iter().filter(|section| *section != OUT)
    }

    /// Reviewed names that no source gives (any more).
    pub fn unused<'a>(&'a self, candidates: &'a Names) -> impl Iterator<Item = &'a str> {
        let names = self.sections.keys().map(String::as_str);
        names.filter(|name| !candidates.contains(*name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_by_section() {
        let review = Review::parse("# why\n@out\nfelon, taco\n@drug cued\nniacin\n");
        let review = review.expect("well formed");
        assert!(review.is_out("taco") && !review.is_out("niacin"));
        assert_eq!(review.section("niacin"), "drug cued");
        assert_eq!(review.section("other"), "");
        assert_eq!(review.sections().collect::<Vec<_>>(), ["drug cued"]);
        let candidates = [String::from("felon")].into();
        assert_eq!(
            review.unused(&candidates).collect::<Vec<_>>(),
            ["niacin", "taco"]
        );
    }

    #[test]
    fn a_bad_list_is_refused() {
        assert!(Review::parse("felon").is_err());
        assert!(Review::parse("@out\nfelon\nfelon").is_err_and(|e| e.starts_with("line 3")));
    }
}
