//! What a review can be about, in words that say nothing of anybody's care.

/// One subject of a complaint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// Waiting to be seen.
    WaitTime,
    /// How the team spoke or looked.
    StaffAttitude,
    /// How a doctor or dentist listened and spoke.
    DoctorAttitude,
    /// Explanations, answers and messages.
    Communication,
    /// Finding, moving and losing a time.
    Scheduling,
    /// Getting through by phone.
    PhoneAccess,
    /// Prices and statements.
    Billing,
    /// Insurers and what they cover.
    Insurance,
    /// How things turned out.
    Outcome,
    /// What hurt.
    Pain,
    /// How clean the place is.
    Cleanliness,
    /// Getting there and parking.
    Parking,
    /// Who could hear or see what.
    Privacy,
    /// Being told no.
    Refusal,
    /// Anything else, or nothing that can be told.
    Other,
}

impl Topic {
    /// All topics, the catch-all last.
    pub const ALL: [Topic; 15] = [
        Topic::WaitTime,
        Topic::StaffAttitude,
        Topic::DoctorAttitude,
        Topic::Communication,
        Topic::Scheduling,
        Topic::PhoneAccess,
        Topic::Billing,
        Topic::Insurance,
        Topic::Outcome,
        Topic::Pain,
        Topic::Cleanliness,
        Topic::Parking,
        Topic::Privacy,
        Topic::Refusal,
        Topic::Other,
    ];

    /// The name used in JSON and in the labelled texts, such as `wait-time`.
    pub const fn name(self) -> &'static str {
        match self {
            Topic::WaitTime => "wait-time",
            Topic::StaffAttitude => "staff-attitude",
            Topic::DoctorAttitude => "doctor-attitude",
            Topic::Communication => "communication",
            Topic::Scheduling => "scheduling",
            Topic::PhoneAccess => "phone-access",
            Topic::Billing => "billing",
            Topic::Insurance => "insurance",
            Topic::Outcome => "outcome",
            Topic::Pain => "pain",
            Topic::Cleanliness => "cleanliness",
            Topic::Parking => "parking",
            Topic::Privacy => "privacy",
            Topic::Refusal => "refusal",
            Topic::Other => "other",
        }
    }

    /// The topic of that name.
    pub fn from_name(name: &str) -> Option<Topic> {
        Topic::ALL.into_iter().find(|topic| topic.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_leads_back() {
        for topic in Topic::ALL {
            assert_eq!(Topic::from_name(topic.name()), Some(topic));
        }
        assert_eq!(Topic::from_name("weather"), None);
    }
}
