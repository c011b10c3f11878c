//! Where facts about platforms come from.

/// When all of this was read.
pub const READ: &str = "November 2026";

/// How far a source can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// The platform's own words.
    Own,
    /// Somebody else's words about the platform.
    SecondHand,
    /// Nobody's: what is usual on such sites.
    Unchecked,
}

impl Trust {
    /// What the page adds to the source.
    pub const fn label(self) -> &'static str {
        match self {
            Trust::Own => "The platform\u{2019}s own page.",
            Trust::SecondHand => "Second-hand: not the platform\u{2019}s own page.",
            Trust::Unchecked => "Not checked. Look on the platform itself.",
        }
    }
}

/// Where a fact comes from.
#[derive(Debug, Clone, Copy)]
pub struct Source {
    /// Whose page, and which.
    pub text: &'static str,
    /// How far it can be trusted.
    pub trust: Trust,
}
