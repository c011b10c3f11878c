//! What the office writes down and reads again, in a file or in the browser: JSON that tells what it is.
//!
//! `{ "bedside": "practice", "version": 1, "content": { … } }`. A later version may add fields to the
//! content; one that is missing counts as empty. A change that an older desk would misread needs a new number.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

const VERSION: u32 = 1;

/// What a text is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A [`crate::profile::Profile`].
    Practice,
    /// A [`crate::shelf::Item`].
    Review,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Kind::Practice => "practice",
            Kind::Review => "review",
        }
    }
}

/// What the file of a record has, which is written another way.
const RECORD: &str = "\"bedside_record\"";

/// The most bytes of a file that is opened: many times what any review or record takes.
pub const MAX_FILE: usize = 4_000_000;

/// Why a text cannot be used, be it a practice, a review or a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It was not written by Bedside.
    Unreadable,
    /// It was, but part of its content is not as it was written.
    Damaged,
    /// It is about something else.
    Other,
    /// A later Bedside wrote it.
    Newer,
    /// It is larger than anything that is opened here.
    TooLarge,
}

impl Refused {
    /// What the page says about the file of a practice or a review. Of a record it says more, in
    /// [`crate::case::record::file::sentence`].
    pub const fn sentence(self) -> &'static str {
        match self {
            Refused::Unreadable | Refused::Damaged => {
                "This file was not saved by Bedside, or part of it is damaged. Nothing here was changed."
            }
            Refused::Other => {
                "This file holds something else: practices are opened under Your practice, reviews under Reviews in \
                 progress, records under Record. Nothing here was changed."
            }
            Refused::TooLarge => {
                "This file is larger than 4 MB, the most that can be opened here. Nothing here was changed."
            }
            Refused::Newer => {
                "A newer version of Bedside saved this file. Reload the page to get that version, then try again. \
                 Nothing here was changed."
            }
        }
    }
}

#[derive(Serialize)]
struct Written<'a, T> {
    bedside: &'static str,
    version: u32,
    content: &'a T,
}

#[derive(Deserialize)]
struct Found {
    bedside: String,
    version: u32,
    content: Value,
}

/// The content as text.
pub fn write<T: Serialize>(kind: Kind, content: &T) -> String {
    let written = Written {
        bedside: kind.name(),
        version: VERSION,
        content,
    };
    // Fails only for maps whose keys are no texts: there are none.
    serde_json::to_string_pretty(&written).unwrap_or_default()
}

/// The content of a text.
///
/// # Errors
/// If the text is not JSON as [`write`] makes it, of that kind and of a version known here.
pub fn read<T: DeserializeOwned>(kind: Kind, text: &str) -> Result<T, Refused> {
    let text = text.trim_start_matches('\u{feff}');
    let found: Found = serde_json::from_str(text).map_err(|_| {
        if text.contains(RECORD) {
            Refused::Other
        } else {
            Refused::Unreadable
        }
    })?;
    if found.bedside != kind.name() {
        return Err(Refused::Other);
    }
    if found.version > VERSION {
        return Err(Refused::Newer);
    }
    serde_json::from_value(found.content).map_err(|_| Refused::Damaged)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Profile;

    #[test]
    fn what_is_written_is_read_again() {
        let profile = Profile {
            name: "Zahn\u{e4}rzte \u{1f642}".to_owned(),
            sign_off: "Marta\n\"Manager\"".to_owned(),
            never: vec!["cheap".to_owned()],
            ..Profile::default()
        };
        let text = write(Kind::Practice, &profile);
        assert_eq!(read(Kind::Practice, &text), Ok(profile.clone()));
        let marked = format!("\u{feff}{text}");
        assert_eq!(read(Kind::Practice, &marked), Ok(profile));
    }

    #[test]
    fn a_record_is_no_damaged_review() {
        let record = "{\n\"bedside_record\": 1,\n\"record\": {},\n\"sha256\": null\n}";
        assert_eq!(read::<Profile>(Kind::Review, record), Err(Refused::Other));
    }

    #[test]
    fn other_files_are_refused_by_name() {
        let refused = |text: &str| read::<Profile>(Kind::Practice, text).err();
        let deep = "[".repeat(100_000);
        for broken in [
            "",
            "{}",
            "null",
            "\u{0}",
            "Dear all",
            "{\"bedside\":",
            &deep,
        ] {
            assert_eq!(refused(broken), Some(Refused::Unreadable), "{broken:.20}");
        }
        let review = write(Kind::Review, &Profile::default());
        assert_eq!(refused(&review), Some(Refused::Other));
        let newer = r#"{"bedside":"practice","version":2,"content":{}}"#;
        assert_eq!(refused(newer), Some(Refused::Newer));
        let wrong = r#"{"bedside":"practice","version":1,"content":{"name":7}}"#;
        assert_eq!(refused(wrong), Some(Refused::Damaged));
        let old = r#"{"bedside":"practice","version":1,"content":{"unknown":7}}"#;
        assert_eq!(read(Kind::Practice, old), Ok(Profile::default()));
    }
}
