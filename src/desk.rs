//! The desk: everything that the page shows, and what each action makes of it.
//!
//! Nothing here knows of a browser. The page sends [`Action`]s and draws the [`Desk`] that
//! comes back.

use std::rc::Rc;

use crate::context::{self, Allowed, Context};
use crate::guide::Situation;
use crate::platform::Platform;
use crate::profile::Profile;
use crate::rules::{self, Draft, Length, Report};
use crate::text::start_of;

mod action;
pub mod edit;
pub mod example;
mod open;
pub mod parts;
mod quoted;
pub mod start;
mod underlined;

pub use action::{Action, Caution, Extent, Ignored, Notice, Place, Question, Undo};
use edit::Edit;
pub use open::Counts;
pub use quoted::quoted;

pub use crate::reading::MAX_REVIEW;

/// What survives a reload.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept {
    /// The review.
    pub review: String,
    /// The reviewer's name as shown.
    pub reviewer: String,
    /// Stars, 1 to 5.
    pub stars: Option<u8>,
    /// What kind of review it is.
    pub situation: Situation,
    /// Where it stands.
    pub platform: Platform,
    /// The reply.
    pub draft: String,
    /// What is always allowed.
    pub allowed: Vec<Allowed>,
}

impl Kept {
    /// Whether neither text holds anything, nor the name.
    pub fn is_blank(&self) -> bool {
        [&self.review, &self.draft, &self.reviewer]
            .iter()
            .all(|text| text.trim().is_empty())
    }
}

/// Everything that the page shows.
#[derive(Debug, Clone)]
pub struct Desk {
    /// The review.
    pub review: Rc<str>,
    /// The reviewer's name as shown.
    pub reviewer: String,
    /// Stars, 1 to 5.
    pub stars: Option<u8>,
    /// What kind of review it is.
    pub situation: Situation,
    /// Where the reply will stand.
    pub platform: Platform,
    /// The reply, as the text box holds it.
    pub draft: Rc<str>,
    /// What was found: judged at the last check, moved along with the edits since.
    pub report: Rc<Report>,
    /// Findings that are ignored where they stand.
    pub ignored: Vec<Ignored>,
    /// Words that are always allowed.
    pub allowed: Vec<Allowed>,
    /// What the practice has told about itself.
    pub profile: Rc<Profile>,
    /// What speaks against posting a reply: see [`Desk::caution`].
    pub cautioned: Caution,
    /// The current finding.
    pub selected: Option<Place>,
    /// What is being asked.
    pub asking: Option<Question>,
    /// What just happened.
    pub notice: Option<Notice>,
    /// How often both texts were replaced other than by typing: the text boxes follow it.
    pub loads: u32,
    /// Whether the report is of the draft as it stands.
    pub fresh: bool,
    revision: u32,
}

/// Two desks of one page are equal when no action lies between them.
impl PartialEq for Desk {
    fn eq(&self, other: &Desk) -> bool {
        self.revision == other.revision
    }
}

impl Default for Desk {
    fn default() -> Desk {
        Desk::open(Kept::default())
    }
}

impl Desk {
    /// The desk with what was kept on it, judged.
    pub fn open(kept: Kept) -> Desk {
        let mut desk = Desk::unjudged(kept);
        desk.check(None);
        desk
    }

    fn unjudged(kept: Kept) -> Desk {
        Desk {
            review: with_line_feeds(&kept.review).into(),
            reviewer: kept.reviewer,
            stars: kept.stars.and_then(context::stars),
            situation: kept.situation,
            platform: kept.platform,
            draft: with_line_feeds(&kept.draft).into(),
            report: Rc::new(Report {
                findings: Vec::new(),
                length: Length::default(),
                checked: 0,
            }),
            ignored: Vec::new(),
            allowed: kept.allowed,
            profile: Rc::default(),
            cautioned: Caution::default(),
            selected: None,
            asking: None,
            notice: None,
            loads: 0,
            fresh: false,
            revision: 0,
        }
    }

    /// What of it survives a reload.
    pub fn kept(&self) -> Kept {
        Kept {
            review: self.review.to_string(),
            reviewer: self.reviewer.clone(),
            stars: self.stars,
            situation: self.situation,
            platform: self.platform,
            draft: self.draft.to_string(),
            allowed: self.allowed.clone(),
        }
    }

    /// Whether nothing has been written, pasted or chosen.
    pub fn is_untouched(&self) -> bool {
        self.is_empty()
            && self.reviewer.is_empty()
            && self.stars.is_none()
            && self.allowed.is_empty()
            && self.situation == Situation::default()
            && self.platform == Platform::default()
    }

    /// Whether neither text holds anything.
    pub fn is_empty(&self) -> bool {
        self.review.trim().is_empty() && self.draft.trim().is_empty()
    }

    /// Whether the review is longer than what the engine reads of it.
    pub fn review_is_cut(&self) -> bool {
        self.review.len() > MAX_REVIEW
    }

    /// Whether the reply is longer than what the engine judges.
    pub fn draft_is_cut(&self) -> bool {
        self.draft.len() > rules::MAX_CHECKED
    }

    /// The desk after an action.
    pub fn apply(&self, action: Action) -> Desk {
        let mut desk = self.clone();
        desk.revision = self.revision.wrapping_add(1);
        desk.act(action, self);
        // There is nothing left to ask about.
        if desk.asking == Some(Question::Copy) && desk.counts().errors == 0 {
            desk.asking = None;
        }
        desk
    }

    fn act(&mut self, action: Action, before: &Desk) {
        match action {
            Action::Typed(text) => self.typed(text),
            Action::Check(caret) => self.check(caret),
            Action::Review(text) => self.review = text.into(),
            Action::Reviewer(name) => {
                self.reviewer = name;
                self.check(None);
            }
            Action::Stars(stars) => {
                self.stars = stars;
                self.check(None);
            }
            Action::Situation(situation) => {
                self.situation = situation;
                self.check(None);
            }
            Action::Platform(platform) => {
                self.platform = platform;
                self.check(None);
            }
            Action::Select(place) => self.selected = place,
            Action::CaretAt(byte) => self.selected = self.at(byte),
            // Where the text has left a finding behind, other words stand, or none.
            Action::Ignore(place) | Action::Allow(place) if self.finding(place).is_none() => {}
            Action::Ignore(place) => self.ignore(place),
            Action::Allow(place) => self.allow(place),
            Action::TakeBack(undo) => self.take_back(undo),
            Action::Ask(question) => {
                self.asking = Some(question);
                self.notice = None;
            }
            Action::Answered => self.asking = None,
            Action::Tell(text) => self.tell(text, None),
            Action::Copied(text) => {
                self.tell(text, None);
                self.notice
                    .iter_mut()
                    .for_each(|notice| notice.of_copy = true);
            }
            Action::Changed(text) => self.tell(text, Some(Undo::Typed)),
            Action::Dismiss(id) => self.notice = self.notice.take().filter(|n| n.id != id),
            Action::Caution(caution) => self.cautioned = caution,
            Action::Open(kept) => self.replace(kept),
            Action::Profile(profile) => {
                self.profile = Rc::new(profile);
                self.check(None);
            }
            Action::LoadExample => self.load_example(),
            Action::Clear(extent) => self.clear(before, extent),
        }
    }

    /// Takes a new text and moves along what stood in the old one, so that nothing flickers
    /// before the next check.
    fn typed(&mut self, text: String) {
        if *self.draft == *text {
            return;
        }
        let edit = Edit::between(&self.draft, &text);
        let shift = |place: Place| {
            let span = if place.span.is_empty() {
                Some(place.span)
            } else {
                edit.shift(place.span)
            };
            span.map(|span| Place { span, ..place })
        };
        self.report = Rc::new(Report {
            findings: self
                .report
                .findings
                .iter()
                .filter_map(|f| edit.carry(f))
                .collect(),
            ..*self.report
        });
        self.ignored
            .retain_mut(|ignored| match shift(ignored.place) {
                Some(place) => {
                    ignored.place = place;
                    true
                }
                None => false,
            });
        self.selected = self.selected.and_then(shift);
        self.notice.take_if(|notice| notice.of_copy);
        self.draft = text.into();
        self.fresh = false;
        if self.asking == Some(Question::Copy) {
            self.asking = None;
        }
    }

    fn check(&mut self, caret: Option<usize>) {
        let draft = Draft {
            text: &self.draft,
            caret,
        };
        self.report = Rc::new(rules::lint(&draft, &self.context()));
        self.fresh = true;
        self.selected = self.selected.filter(|place| self.finding(*place).is_some());
    }

    fn context(&self) -> Context {
        Context {
            review: start_of(&self.review, MAX_REVIEW).to_owned(),
            reviewer: self.reviewer.clone(),
            stars: self.stars,
            situation: self.situation,
            platform: self.platform,
            allowed: self.allowed.clone(),
            profile: (*self.profile).clone(),
        }
    }

    fn ignore(&mut self, place: Place) {
        let id = self.revision;
        let words = place.span.of(&self.draft).to_owned();
        let text = format!("Ignored here{}.", quoted(&words));
        self.ignored.push(Ignored { id, place, words });
        self.selected = None;
        self.tell(text, Some(Undo::Ignored(id)));
    }

    fn allow(&mut self, place: Place) {
        let allowed = Allowed {
            rule: place.rule.to_owned(),
            text: place.span.of(&self.draft).to_owned(),
        };
        let again = match allowed.text.is_empty() {
            true => "asked",
            false => "marked",
        };
        let text = format!(
            "Not {again} again until this tab is closed{}.",
            quoted(&allowed.text)
        );
        self.allowed.push(allowed.clone());
        self.check(None);
        self.tell(text, Some(Undo::Allowed(allowed)));
    }

    fn take_back(&mut self, undo: Undo) {
        self.notice = None;
        match undo {
            // The box takes it back, and tells of it as of any other change.
            Undo::Typed => {}
            Undo::Ignored(id) => self.ignored.retain(|ignored| ignored.id != id),
            Undo::Allowed(allowed) => {
                self.allowed.retain(|entry| *entry != allowed);
                self.check(None);
            }
            Undo::Cleared(desk) => {
                let (revision, loads) = (self.revision, self.loads + 1);
                *self = Desk {
                    revision,
                    loads,
                    asking: None,
                    notice: None,
                    ..(*desk).clone()
                };
                // It may have been cleared before the last keys were judged.
                self.check(None);
            }
        }
    }

    fn load_example(&mut self) {
        self.replace(Kept {
            review: example::REVIEW.to_owned(),
            reviewer: example::REVIEWER.to_owned(),
            stars: Some(example::STARS),
            draft: example::DRAFT.to_owned(),
            platform: self.platform,
            allowed: self.allowed.clone(),
            ..Kept::default()
        });
    }

    fn clear(&mut self, before: &Desk, extent: Extent) {
        self.replace(Kept::default());
        let any = extent == Extent::Everything || !before.is_untouched();
        let undo = any.then(|| Undo::Cleared(Rc::new(before.clone())));
        let line = match extent {
            Extent::Everything => "Everything is cleared, with your notes and reviews.",
            Extent::Desk => "The desk is cleared.",
        };
        self.tell(line.to_owned(), undo);
    }

    fn replace(&mut self, kept: Kept) {
        let before = std::mem::replace(self, Desk::unjudged(kept));
        self.revision = before.revision;
        self.loads = before.loads + 1;
        self.profile = before.profile;
        // The office tells of another review as soon as it has read that.
        self.cautioned = before.cautioned;
        self.check(None);
    }

    fn tell(&mut self, text: String, undo: Option<Undo>) {
        self.notice = Some(Notice {
            id: self.revision,
            text,
            undo,
            of_copy: false,
        });
    }
}

/// The text as text boxes give it: other line ends would move every place behind them.
fn with_line_feeds(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

#[cfg(test)]
mod tests;
