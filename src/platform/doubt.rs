//! What can speak against a review without telling anything about a patient.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// One reason to doubt a review. All are about the practice or the text, none about who is a patient.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// Of another practice or another trade.
    WrongPractice,
    /// Of a service that the practice does not have.
    NotOffered,
    /// Of a time when nobody worked there.
    Closed,
    /// Of prices that nobody asks there.
    Price,
    /// Of a person who does not work there.
    NoSuchStaff,
    /// Of what others are said to have lived through.
    Hearsay,
    /// The same text elsewhere.
    Copied,
    /// Praise for something to buy.
    Advert,
    /// By somebody with an interest of their own.
    Interest,
    /// Insults, threats, hate.
    Abuse,
}

impl Doubt {
    /// All of them, as the form shows them.
    pub const ALL: [Doubt; 10] = [
        Doubt::WrongPractice,
        Doubt::NotOffered,
        Doubt::Closed,
        Doubt::Price,
        Doubt::NoSuchStaff,
        Doubt::Hearsay,
        Doubt::Copied,
        Doubt::Advert,
        Doubt::Interest,
        Doubt::Abuse,
    ];

    /// The name used in JSON, such as `not-offered`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Doubt::WrongPractice => "wrong-practice",
            Doubt::NotOffered => "not-offered",
            Doubt::Closed => "closed",
            Doubt::Price => "price",
            Doubt::NoSuchStaff => "no-such-staff",
            Doubt::Hearsay => "hearsay",
            Doubt::Copied => "copied",
            Doubt::Advert => "advert",
            Doubt::Interest => "interest",
            Doubt::Abuse => "abuse",
        }
    }

    /// The doubt of that JSON name.
    pub fn from_name(name: &str) -> Option<Doubt> {
        Doubt::ALL.into_iter().find(|doubt| doubt.as_str() == name)
    }

    /// The doubt in a sentence, for the form and for a report.
    pub const fn sentence(self) -> &'static str {
        match self {
            Doubt::WrongPractice => "It describes another practice or another kind of business.",
            Doubt::NotOffered => "It describes a service that we do not offer.",
            Doubt::Closed => "It names a time when our office was closed.",
            Doubt::Price => "It names prices that are far from ours.",
            Doubt::NoSuchStaff => "It names somebody who does not work here.",
            Doubt::Hearsay => {
                "It repeats what others said and is not about the writer\u{2019}s own experience."
            }
            Doubt::Copied => "The same text appears under other businesses.",
            Doubt::Advert => "It advertises something.",
            Doubt::Interest => "The writer seems to be a competitor or a former employee.",
            Doubt::Abuse => "It insults, threatens or attacks people.",
        }
    }
}

/// Written as its JSON name.
impl Serialize for Doubt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// The doubts of a list of names, each once and in the order of [`Doubt::ALL`]; names that nobody knows
/// are passed over.
///
/// # Errors
/// If it is no list of texts.
pub fn read_list<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Doubt>, D::Error> {
    let names = Vec::<String>::deserialize(deserializer)?;
    let named = |doubt: &Doubt| names.iter().any(|name| name == doubt.as_str());
    Ok(Doubt::ALL.into_iter().filter(named).collect())
}
