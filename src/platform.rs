//! Where a reply is posted, and how long it may be there; what else is known of the place stands in
//! [`about`], and how a review is reported there in [`reporting`].

use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub mod about;
pub mod doubt;
pub mod reporting;
pub mod source;

#[cfg(test)]
mod tests;

/// A site that shows reviews and replies to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Platform {
    /// Google Business Profile.
    #[default]
    Google,
    /// Yelp.
    Yelp,
    /// Healthgrades.
    Healthgrades,
    /// Facebook pages.
    Facebook,
    /// Zocdoc.
    Zocdoc,
    /// RateMDs.
    RateMds,
    /// Vitals and WebMD Care.
    Vitals,
    /// Nextdoor.
    Nextdoor,
    /// Any other site.
    Other,
}

/// The unit in which a platform counts a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Bytes of UTF-8.
    Bytes,
    /// Words, counted by splitting on white space.
    Words,
}

impl Unit {
    /// The unit's plural name.
    pub const fn name(self) -> &'static str {
        match self {
            Unit::Bytes => "bytes",
            Unit::Words => "words",
        }
    }
}

/// How long a reply may or should be on a platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// How many of `unit`.
    pub amount: usize,
    /// What is counted.
    pub unit: Unit,
    /// Whether the platform refuses more (`true`), or the number is only recommended.
    pub official: bool,
}

/// Numbers that are not the platforms' own come from this table of recommendations.
const RECOMMENDED: &str = "recommended in Krasa's review responder table, read November 2026; no official limit was found";

/// Where nobody recommends a number.
const OUR_OWN: &str = "our own recommendation; no official limit was found";

impl Platform {
    /// All platforms, the most used first.
    pub const ALL: [Platform; 9] = [
        Platform::Google,
        Platform::Yelp,
        Platform::Healthgrades,
        Platform::Facebook,
        Platform::Zocdoc,
        Platform::RateMds,
        Platform::Vitals,
        Platform::Nextdoor,
        Platform::Other,
    ];

    /// The name used in JSON and in storage, such as `google`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Platform::Google => "google",
            Platform::Yelp => "yelp",
            Platform::Healthgrades => "healthgrades",
            Platform::Facebook => "facebook",
            Platform::Zocdoc => "zocdoc",
            Platform::RateMds => "ratemds",
            Platform::Vitals => "vitals",
            Platform::Nextdoor => "nextdoor",
            Platform::Other => "other",
        }
    }

    /// The platform of that JSON name.
    pub fn from_name(name: &str) -> Option<Platform> {
        Platform::ALL.into_iter().find(|p| p.as_str() == name)
    }

    /// What the page calls it.
    pub const fn label(self) -> &'static str {
        match self {
            Platform::Google => "Google",
            Platform::Yelp => "Yelp",
            Platform::Healthgrades => "Healthgrades",
            Platform::Facebook => "Facebook",
            Platform::Zocdoc => "Zocdoc",
            Platform::RateMds => "RateMDs",
            Platform::Vitals => "Vitals or WebMD",
            Platform::Nextdoor => "Nextdoor",
            Platform::Other => "Somewhere else",
        }
    }

    /// How long a reply may or should be there.
    pub const fn limit(self) -> Limit {
        match self {
            Platform::Google => Limit {
                amount: 4096,
                unit: Unit::Bytes,
                official: true,
            },
            Platform::RateMds | Platform::Facebook | Platform::Nextdoor => recommended(200),
            _ => recommended(150),
        }
    }

    /// Where the [limit](Platform::limit) comes from.
    pub const fn source_of_limit(self) -> &'static str {
        match self {
            Platform::Google => {
                "Google Business Profile API reference, updateReply: at most 4,096 bytes"
            }
            Platform::Vitals | Platform::Other => OUR_OWN,
            _ => RECOMMENDED,
        }
    }
}

const fn recommended(words: usize) -> Limit {
    Limit {
        amount: words,
        unit: Unit::Words,
        official: false,
    }
}

/// Written as its JSON name.
impl Serialize for Platform {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Read from its JSON name; a name that nobody knows is some other site.
impl<'de> Deserialize<'de> for Platform {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Platform, D::Error> {
        let name = String::deserialize(deserializer)?;
        Ok(Platform::from_name(&name).unwrap_or(Platform::Other))
    }
}
