//! A record as a file: JSON that can be read back, with a hash that other tools can compute too.
//!
//! The hash is over the record's canonical JSON: UTF-8, no space between its parts, every part there, in the
//! order of [`Record`]. Those very bytes stand in the file, on a line of their own.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::Record;
use crate::file::{MAX_FILE, Refused};

/// The version of the format that is written.
pub const VERSION: u32 = 1;

/// What the page says about a file that is not opened as a record.
pub const fn sentence(refused: Refused) -> &'static str {
    match refused {
        Refused::TooLarge => {
            "This file is larger than 4 MB, too large to be a record. Nothing was changed."
        }
        Refused::Unreadable => {
            "This file could not be read. A record is a file that was saved here, with a name that ends in .json. Nothing was changed."
        }
        Refused::Other => "This file is not a record. Nothing was changed.",
        Refused::Damaged => {
            "This file is a record, but some of it is damaged and cannot be read. Nothing was changed."
        }
        // A later format is opened, without what this one does not know: see [`Opened::newer`].
        Refused::Newer => Refused::Newer.sentence(),
    }
}

/// A record that was read from a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The record.
    pub record: Record,
    /// The record as it stands in the file: what the hash is over.
    pub bytes: String,
    /// The hash that the file tells.
    pub sha256: Option<String>,
    /// Whether a later version of the format wrote it.
    pub newer: bool,
}

#[derive(Deserialize)]
struct Envelope<'a> {
    bedside_record: u32,
    #[serde(borrow)]
    record: &'a RawValue,
    #[serde(default)]
    sha256: Option<String>,
}

/// The record's canonical JSON. Writing texts, numbers and lists cannot fail.
pub fn canonical(record: &Record) -> String {
    serde_json::to_string(record).unwrap_or_default()
}

/// The file for a canonical JSON and its SHA-256 in hexadecimal digits, where there is one.
pub fn compose(canonical: &str, sha256: Option<&str>) -> String {
    let sha256 = sha256.map_or_else(|| "null".to_owned(), |sum| format!("\"{sum}\""));
    format!(
        "{{\n\"bedside_record\": {VERSION},\n\"record\": {canonical},\n\"sha256\": {sha256}\n}}\n"
    )
}

/// Reads a file. Parts that nobody knows are passed over, parts that are missing are empty.
///
/// # Errors
/// Tells why it is no record.
pub fn read(text: &str) -> Result<Opened, Refused> {
    if text.len() > MAX_FILE {
        return Err(Refused::TooLarge);
    }
    let text = text.trim_start_matches('\u{feff}');
    let whole: &RawValue = serde_json::from_str(text).map_err(|_| Refused::Unreadable)?;
    let envelope: Envelope = parse(whole.get()).ok_or(Refused::Other)?;
    let bytes = envelope.record.get();
    Ok(Opened {
        record: parse(bytes).ok_or(Refused::Damaged)?,
        bytes: bytes.to_owned(),
        sha256: envelope.sha256,
        newer: envelope.bedside_record > VERSION,
    })
}

/// The object that the JSON tells. Without a look at its bracket a list would do as well.
fn parse<'a, T: Deserialize<'a>>(json: &'a str) -> Option<T> {
    let object = json.starts_with('{').then_some(json)?;
    serde_json::from_str(object).ok()
}
