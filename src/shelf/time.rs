//! When something happens, and for how long it is kept.

/// Milliseconds of a day.
pub(super) const DAY: u64 = 24 * 60 * 60 * 1000;

/// When something happens, and a number that nobody else has drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// Milliseconds since 1970.
    pub now: u64,
    /// By chance.
    pub chance: u32,
}

impl Moment {
    /// A name that nothing else has.
    pub(super) fn id(self) -> String {
        format!("{:x}-{:x}", self.now, self.chance)
    }
}

/// How long something is kept that nobody uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Days {
    /// One day.
    One,
    /// A week.
    Week,
    /// A month.
    Month,
}

impl Days {
    /// All, the shortest first.
    pub const ALL: [Days; 3] = [Days::One, Days::Week, Days::Month];

    /// The number of days, as text.
    pub const fn as_str(self) -> &'static str {
        match self {
            Days::One => "1",
            Days::Week => "7",
            Days::Month => "30",
        }
    }

    /// The choice of that number.
    pub fn from_name(name: &str) -> Option<Days> {
        Days::ALL.into_iter().find(|days| days.as_str() == name)
    }

    /// Its length in milliseconds.
    pub const fn millis(self) -> u64 {
        match self {
            Days::One => DAY,
            Days::Week => 7 * DAY,
            Days::Month => 30 * DAY,
        }
    }
}
