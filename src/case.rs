//! One review in work, beside its texts: what was decided and done about it, and its record.
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
    /// The evidence: the review as it was, above all a false one.
    pub record: Record,
}
