//! What can happen to the desk, and what it asks and tells in turn.

use std::rc::Rc;

use super::{Desk, Kept};
use crate::context::Allowed;
use crate::finding::{Finding, Span};
use crate::guide::Situation;
use crate::platform::Platform;
use crate::profile::Profile;

/// What a finding is known by while the draft goes on changing: its rule and its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Code of the rule.
    pub rule: &'static str,
    /// Where it stands.
    pub span: Span,
}

impl From<&Finding> for Place {
    fn from(finding: &Finding) -> Place {
        Place {
            rule: finding.rule,
            span: finding.span,
        }
    }
}

/// One finding that somebody chose not to see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignored {
    /// Tells it from others, for taking it back after its place has moved.
    pub id: u32,
    /// Where it stands now.
    pub place: Place,
    /// The words that were ignored; empty for the whole draft.
    pub words: String,
}

/// Something that the desk asks before it does it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// Copy although something must still change?
    Copy,
    /// Clear everything?
    Clear,
    /// Put the example in place of what is there?
    Example,
    /// Where to put a first draft, beside what is there?
    Start,
}

/// How much goes when the desk is cleared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// What lies on the desk.
    Desk,
    /// The notes and the reviews in progress as well, by the office.
    Everything,
}

/// How a decision is taken back.
#[derive(Debug, Clone)]
pub enum Undo {
    /// Shows an ignored finding again.
    Ignored(u32),
    /// Takes words off the list of those that are always allowed.
    Allowed(Allowed),
    /// Brings back the desk as it was before it was cleared.
    Cleared(Rc<Desk>),
    /// Takes back the last change of the reply, which its box remembers.
    Typed,
}

/// One line that tells what just happened.
#[derive(Debug, Clone)]
pub struct Notice {
    /// Tells it from the one before.
    pub id: u32,
    /// The line.
    pub text: String,
    /// How to take it back, where that is possible.
    pub undo: Option<Undo>,
    /// Whether it tells of the reply as it was copied, and so goes when that changes.
    pub of_copy: bool,
}

/// What speaks against posting a reply as it is, in the words of whoever reads the review.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Caution {
    /// What stands beside the button that copies: `Don't answer yet: the review mentions a board.` Empty where nothing does.
    pub line: String,
    /// What is said of a copy in place of the invitation to post it. Empty where that holds.
    pub copied: String,
}

/// What can happen to the desk.
#[derive(Debug, Clone)]
pub enum Action {
    /// The reply is now this text.
    Typed(String),
    /// Judge the reply. Holds the caret while somebody is typing.
    Check(Option<usize>),
    /// The review is now this text.
    Review(String),
    /// The reviewer's name is now this.
    Reviewer(String),
    /// The review came with that many stars.
    Stars(Option<u8>),
    /// The review is of this kind.
    Situation(Situation),
    /// The reply will stand here.
    Platform(Platform),
    /// This finding is the current one.
    Select(Option<Place>),
    /// The caret was put here, in bytes: what is underlined there becomes the current finding.
    CaretAt(usize),
    /// Leave this finding out of sight, just here.
    Ignore(Place),
    /// Never mark these words for this rule again.
    Allow(Place),
    /// Take a decision back.
    TakeBack(Undo),
    /// Ask first.
    Ask(Question),
    /// The question has been answered.
    Answered,
    /// Say one line.
    Tell(String),
    /// Say what became of the reply that was copied, until that changes.
    Copied(String),
    /// Say that the reply was changed, with the way back.
    Changed(String),
    /// The line of this number has been read.
    Dismiss(u32),
    /// This speaks against posting a reply to the review that lies here.
    Caution(Caution),
    /// Put this on the desk, over whatever is there.
    Open(Kept),
    /// The practice says this about itself.
    Profile(Profile),
    /// Load the example, over whatever is there.
    LoadExample,
    /// Clear the desk. This much goes.
    Clear(Extent),
}
