//! The evidence record of a review, above all of a false one: what was shown, when and by whom it was captured, why it is
//! doubted, what was reported, and a journal.
//!
//! Nothing is required. A [`Record`] changes by [`Change`]s alone; the captured text and what stands in the
//! journal never change without a trace there, while stars, name and time can be put right without one. It is
//! a tidy record and no forensic proof.

use serde::{Deserialize, Serialize};

use crate::platform::Platform;
use crate::platform::doubt::{self, Doubt};

pub mod change;
pub mod field;
#[cfg(any(test, feature = "page"))]
pub mod file;
pub mod local_time;
pub mod paper;
#[cfg(test)]
mod tests;

pub use change::{Capture, Change};
pub use field::Field;
pub use local_time::LocalTime;

/// Everything that is saved about a review. The order of its parts is the order in its JSON, which
/// `docs/record.md` tells.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Record {
    /// Where the review stands; not known until it is captured or chosen.
    pub platform: Option<Platform>,
    /// The review, exactly as it was captured.
    pub text: String,
    /// Stars, 1 to 5.
    #[serde(deserialize_with = "stars")]
    pub stars: Option<u8>,
    /// The reviewer's name as shown.
    pub handle: String,
    /// Address of the reviewer's profile.
    pub profile_url: String,
    /// Address of the review.
    pub review_url: String,
    /// The date that the platform shows, in its own words.
    pub shown: String,
    /// When it was captured, by the clock of the place.
    pub captured_at: String,
    /// The time zone of that clock.
    pub time_zone: String,
    /// Who captured it.
    pub captured_by: String,
    /// How the reviewer changed it later.
    pub edits: String,
    /// Pictures that the person keeps elsewhere.
    pub screenshots: Vec<Screenshot>,
    /// Why it is doubted.
    #[serde(deserialize_with = "doubt::read_list")]
    pub doubts: Vec<Doubt>,
    /// The same in the person's own words.
    pub doubt_words: String,
    /// What was reported, and what came of it.
    pub report: Report,
    /// What happened, in its order.
    pub journal: Vec<Entry>,
}

/// A picture, known by what it holds. The picture itself stays with the person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Screenshot {
    /// Name of the file.
    pub name: String,
    /// Its media type, as the browser tells it.
    #[serde(rename = "type")]
    pub kind: String,
    /// Its bytes.
    pub size: u64,
    /// SHA-256 of its bytes in hexadecimal digits; none where the browser computes none.
    pub sha256: Option<String>,
}

/// A report to the platform.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Report {
    /// The reason that was given.
    pub reason: String,
    /// When.
    pub date: String,
    /// The platform's number for it.
    pub case_number: String,
    /// What the platform decided.
    pub outcome: String,
    /// What was said against that, and what came of it.
    pub appeal: String,
}

/// One line of the journal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Entry {
    /// When it was written, as `2026-11-03T14:05:09+01:00`.
    pub at: String,
    /// The time zone of that clock.
    pub time_zone: String,
    /// Who wrote it.
    pub by: String,
    /// What happened; empty once it was withdrawn.
    pub text: String,
    /// When it was withdrawn.
    pub withdrawn: Option<String>,
}

impl Record {
    /// Whether nothing has been captured, chosen or written.
    pub fn is_blank(&self) -> bool {
        *self == Record::default()
    }

    /// Whether anything was noted of why the review may be false, or of a report.
    pub fn is_doubted(&self) -> bool {
        !self.doubts.is_empty() || !self.doubt_words.is_empty() || self.report != Report::default()
    }

    /// Whether a review was captured.
    pub fn is_captured(&self) -> bool {
        !self.text.is_empty()
    }

    /// The sentence for the report: of the reason that was given if the platform has it, else of the one that
    /// fits the doubts.
    pub fn policy(&self, platform: Platform) -> Option<&'static str> {
        let reporting = platform.reporting();
        let given = reporting
            .reasons
            .iter()
            .find(|reason| reason.name == self.report.reason.trim());
        let reason = given.or_else(|| Some(reporting.best(&self.doubts)?.0))?;
        Some(reason.sentence)
    }
}

/// Stars as a platform gives them; any other number counts as none.
fn stars<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<u8>, D::Error> {
    let stars = Option::<i64>::deserialize(deserializer)?;
    Ok(stars
        .and_then(|stars| u8::try_from(stars).ok())
        .and_then(crate::context::stars))
}
