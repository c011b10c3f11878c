//! What surrounds a draft: the review it answers, who wrote that, where, and what the practice allows.

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

/// One decision 'allow this always': silences one rule for exactly these words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowed {
    /// Code of the rule.
    pub rule: String,
    /// The words, as they stood; compared without regard to case and spacing.
    pub text: String,
}
