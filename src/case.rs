//! One review in work, beside its texts: what was decided and done about it, and the record of a false one.
//!
//! Private notes of the practice. None of it goes into the reply.

use serde::{Deserialize, Serialize};

pub mod checklist;
pub mod record;

use checklist::Checklist;
use record::Record;

/// What the office keeps about one review.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Case {
    /// Whether somebody called, and what came of it.
    pub checklist: Checklist,
    /// The evidence about a false review.
    pub record: Record,
}
