//! One review in work, with everything that brings it back to the desk.

use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::desk::Kept;

/// How far a review is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Somebody should call before anything is written.
    ToCall,
    /// The answer is being written.
    #[default]
    Drafting,
    /// Set aside until a time.
    Sleeping,
    /// The answer was copied.
    Answered,
    /// It was reported to the platform.
    Reported,
}

impl State {
    /// All states, in the order of the work.
    pub const ALL: [State; 5] = [
        State::ToCall,
        State::Drafting,
        State::Sleeping,
        State::Answered,
        State::Reported,
    ];

    /// The name of its value in a choice.
    pub const fn as_str(self) -> &'static str {
        match self {
            State::ToCall => "to-call",
            State::Drafting => "drafting",
            State::Sleeping => "sleeping",
            State::Answered => "answered",
            State::Reported => "reported",
        }
    }

    /// The state of that name.
    pub fn from_name(name: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.as_str() == name)
    }

    /// What the page calls it.
    pub const fn label(self) -> &'static str {
        match self {
            State::ToCall => "To call",
            State::Drafting => "Drafting",
            State::Sleeping => "Set aside",
            State::Answered => "Answered",
            State::Reported => "Reported",
        }
    }

    /// Whether nothing more is to be written.
    pub const fn is_done(self) -> bool {
        matches!(self, State::Answered | State::Reported)
    }
}

/// A review in work.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Item {
    /// How far it is.
    pub state: State,
    /// When it came to the desk, in milliseconds since 1970.
    pub made: u64,
    /// When it was last changed, in milliseconds since 1970.
    pub changed: u64,
    /// When its answer was copied, or was said to be given, in milliseconds since 1970.
    pub answered: Option<u64>,
    /// When it should come back, in milliseconds since 1970, while it sleeps.
    pub wake: Option<u64>,
    /// What lies on the desk, but for the words that are always allowed: those are the tab's, and end with it.
    #[serde(with = "paper")]
    pub desk: Kept,
    /// What was decided and done.
    pub case: Case,
}

impl Item {
    /// Whether there is nothing in it that could be missed.
    pub fn is_blank(&self) -> bool {
        self.desk.is_blank() && self.case == Case::default()
    }
}

/// The desk in JSON, in the names that [`crate::store`] uses too. What is always allowed is left out.
mod paper {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use crate::desk::Kept;
    use crate::guide::Situation;
    use crate::platform::Platform;

    #[derive(Default, Serialize, Deserialize)]
    #[serde(default)]
    struct Paper {
        review: String,
        reviewer: String,
        stars: Option<u8>,
        situation: String,
        platform: String,
        draft: String,
    }

    pub fn serialize<S: Serializer>(desk: &Kept, serializer: S) -> Result<S::Ok, S::Error> {
        let paper = Paper {
            review: desk.review.clone(),
            reviewer: desk.reviewer.clone(),
            stars: desk.stars,
            situation: desk.situation.as_str().to_owned(),
            platform: desk.platform.as_str().to_owned(),
            draft: desk.draft.clone(),
        };
        paper.serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Kept, D::Error> {
        let paper = Paper::deserialize(deserializer)?;
        Ok(Kept {
            review: paper.review,
            reviewer: paper.reviewer,
            stars: paper.stars.and_then(crate::context::stars),
            situation: Situation::from_name(&paper.situation).unwrap_or_default(),
            platform: Platform::from_name(&paper.platform).unwrap_or_default(),
            draft: paper.draft,
            allowed: Vec::new(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{self, Kind};
    use crate::guide::Situation;
    use crate::platform::Platform;

    #[test]
    fn an_item_comes_back_whole() {
        let item = Item {
            state: State::Sleeping,
            made: 1,
            changed: 2,
            answered: Some(2),
            wake: Some(3),
            desk: Kept {
                review: "Late.\n\u{1f620}".to_owned(),
                reviewer: "Dana".to_owned(),
                stars: Some(1),
                situation: Situation::NeverSeen,
                platform: Platform::Yelp,
                draft: "Hello".to_owned(),
                allowed: Vec::new(),
            },
            case: Case::default(),
        };
        let text = file::write(Kind::Review, &item);
        assert_eq!(file::read(Kind::Review, &text), Ok(item));
    }

    #[test]
    fn what_an_earlier_tab_always_allowed_is_passed_over() {
        let text = r#"{"bedside":"review","version":1,"content":{"desk":{"draft":"Hi","allowed":[
            {"rule":"tone/selling","text":"our team"}]}}}"#;
        let item = file::read::<Item>(Kind::Review, text);
        let desk = item.map(|item| (item.desk.draft, item.desk.allowed));
        assert_eq!(desk, Ok(("Hi".to_owned(), Vec::new())));
    }

    #[test]
    fn names_of_states_are_read_back() {
        for state in State::ALL {
            assert_eq!(State::from_name(state.as_str()), Some(state));
            let named = serde_json::to_string(&state).unwrap_or_default();
            assert_eq!(named, format!("\"{}\"", state.as_str()));
        }
    }

    #[test]
    fn what_is_out_of_bounds_counts_as_not_given() {
        let text =
            r#"{"bedside":"review","version":1,"content":{"desk":{"stars":9,"platform":"moon"}}}"#;
        assert_eq!(file::read(Kind::Review, text), Ok(Item::default()));
    }
}
