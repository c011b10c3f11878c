//! The guide that the desk follows: its seven steps, the situations that a review can be in, and what follows
//! from both for whoever has to answer.

pub mod answered;
pub mod decision;
pub mod triage;
pub mod wording;

/// A step of the guide, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// 1: take a breath before answering.
    Calm,
    /// 2: read the review again for what failed and what was good.
    Read,
    /// 3: decide whether and how to address the person; never a treatment.
    Address,
    /// 4: show understanding without agreeing.
    Sympathize,
    /// 5: greet, answer the complaint, honest and short.
    Respond,
    /// 6: thank for the feedback.
    Thank,
    /// 7: false reviews, and people who were never seen.
    Record,
}

impl Step {
    /// All steps, first to last.
    pub const ALL: [Step; 7] = [
        Step::Calm,
        Step::Read,
        Step::Address,
        Step::Sympathize,
        Step::Respond,
        Step::Thank,
        Step::Record,
    ];

    /// The step's number in the guide, 1 to 7.
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// A short title for the page.
    pub const fn title(self) -> &'static str {
        match self {
            Step::Calm => "Take a breath",
            Step::Read => "Read it again",
            Step::Address => "Speak to the person",
            Step::Sympathize => "Show that you understand",
            Step::Respond => "Keep the answer short and simple",
            Step::Thank => "Thank them for the feedback",
            Step::Record => "If it is false, or they were never seen",
        }
    }
}

/// What kind of review is being answered. Chosen by the person who writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Situation {
    /// An ordinary complaint, or praise, by somebody who was seen.
    #[default]
    Real,
    /// Written for another business, by a troll, or made up.
    Fake,
    /// Written by somebody who never became a patient.
    NeverSeen,
    /// Came, and was refused.
    TurnedAway,
    /// Written by a family member or partner about someone else's care.
    Relative,
    /// A lawyer, a board, a regulator or the press is already involved.
    Escalated,
}

impl Situation {
    /// All situations, the common one first.
    pub const ALL: [Situation; 6] = [
        Situation::Real,
        Situation::NeverSeen,
        Situation::TurnedAway,
        Situation::Relative,
        Situation::Escalated,
        Situation::Fake,
    ];

    /// The name used in JSON and in storage, such as `never-seen`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Situation::Real => "real",
            Situation::Fake => "fake",
            Situation::NeverSeen => "never-seen",
            Situation::TurnedAway => "turned-away",
            Situation::Relative => "relative",
            Situation::Escalated => "escalated",
        }
    }

    /// The situation of that JSON name.
    pub fn from_name(name: &str) -> Option<Situation> {
        Situation::ALL.into_iter().find(|s| s.as_str() == name)
    }

    /// What the page calls it.
    pub const fn label(self) -> &'static str {
        match self {
            Situation::Real => "An ordinary review",
            Situation::NeverSeen => "Someone we never saw",
            Situation::TurnedAway => "Someone we turned away",
            Situation::Relative => "Written by a partner or relative",
            Situation::Escalated => "A lawyer, board or reporter is involved",
            Situation::Fake => "Looks false, or meant for someone else",
        }
    }

    /// Whether the guide lets the reply say that the person was not seen: then a denial is a
    /// warning instead of an error.
    pub const fn allows_denial(self) -> bool {
        matches!(
            self,
            Situation::NeverSeen | Situation::TurnedAway | Situation::Relative
        )
    }
}
