//! What happens to a reply where it is posted, as far as anybody told.

use super::Platform;
use super::source::{Source, Trust};

/// What is known of replies on a platform; what is not says so.
#[derive(Debug, Clone, Copy)]
pub struct About {
    /// Whether a reply can be changed later.
    pub edits: &'static str,
    /// Who looks at it before it is shown.
    pub moderation: &'static str,
    /// Whether the reviewer is told.
    pub notice: &'static str,
    /// Where this comes from.
    pub source: Source,
}

const NOT_KNOWN: &str = "Not known.";

const NOTHING: About = About {
    edits: NOT_KNOWN,
    moderation: NOT_KNOWN,
    notice: NOT_KNOWN,
    source: Source {
        text: "The platform\u{2019}s own pages say nothing about this.",
        trust: Trust::Unchecked,
    },
};

impl Platform {
    /// What is known of replies there.
    pub const fn about(self) -> About {
        match self {
            Platform::Google => About {
                edits: "One reply for each review. It can be replaced at any time.",
                moderation: "Checked before it is shown: usually within ten minutes, at most 30 days.",
                notice: "The reviewer is told about your reply.",
                source: Source {
                    text: "Google Business Profile API reference, updateReply",
                    trust: Trust::Own,
                },
            },
            Platform::Yelp => About {
                moderation: "Not known for replies. A program decides which reviews Yelp recommends.",
                source: Source {
                    text: "Yelp Support Center, on reporting content",
                    trust: Trust::Own,
                },
                ..NOTHING
            },
            Platform::Healthgrades => About {
                moderation: "Not known for replies. Reviews are checked before they are shown.",
                source: Source {
                    text: "Healthgrades Help Center, \u{201c}How We Validate Patient Surveys\u{201d}",
                    trust: Trust::Own,
                },
                ..NOTHING
            },
            Platform::Zocdoc => About {
                moderation: "Not known for replies. Reviews are moderated before they are shown.",
                source: Source {
                    text: "zocdoc.com/about/verifiedreviews",
                    trust: Trust::Own,
                },
                ..NOTHING
            },
            Platform::Facebook
            | Platform::RateMds
            | Platform::Vitals
            | Platform::Nextdoor
            | Platform::Other => NOTHING,
        }
    }
}
