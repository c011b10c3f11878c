//! The fields of a record that hold a text.

use super::Record;

/// A field that holds a text and is written by the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The reviewer's name as shown.
    Handle,
    /// Address of the reviewer's profile.
    Profile,
    /// Address of the review.
    Review,
    /// The date that the platform shows.
    Shown,
    /// When it was captured.
    CapturedAt,
    /// In which time zone.
    TimeZone,
    /// By whom.
    CapturedBy,
    /// How it was changed later.
    Edits,
    /// Why it is doubted.
    DoubtWords,
    /// Reason of the report.
    Reason,
    /// Date of the report.
    ReportDate,
    /// The platform's number for it.
    CaseNumber,
    /// What the platform decided.
    Outcome,
    /// The appeal.
    Appeal,
}

impl Field {
    /// Unique in the page.
    pub const fn id(self) -> &'static str {
        match self {
            Field::Handle => "record-handle",
            Field::Profile => "record-profile",
            Field::Review => "record-address",
            Field::Shown => "record-shown",
            Field::CapturedAt => "record-captured-at",
            Field::TimeZone => "record-time-zone",
            Field::CapturedBy => "record-captured-by",
            Field::Edits => "record-edits",
            Field::DoubtWords => "record-doubt-words",
            Field::Reason => "record-reason",
            Field::ReportDate => "record-report-date",
            Field::CaseNumber => "record-case-number",
            Field::Outcome => "record-outcome",
            Field::Appeal => "record-appeal",
        }
    }

    /// What the form and the page on paper call it.
    pub const fn label(self) -> &'static str {
        match self {
            Field::Handle => "Reviewer\u{2019}s name as shown",
            Field::Profile => "Link to their profile",
            Field::Review => "Link to the review",
            Field::Shown => "Date as shown there",
            Field::CapturedAt => "Captured on",
            Field::TimeZone => "Time zone",
            Field::CapturedBy => "Captured by",
            Field::Edits => "Later changes to the review",
            Field::DoubtWords => "In your own words",
            Field::Reason => "Reason given",
            Field::ReportDate => "Reported on",
            Field::CaseNumber => "Case number",
            Field::Outcome => "Outcome",
            Field::Appeal => "Appeal",
        }
    }

    /// What helps to fill it in; empty where the label says enough.
    pub const fn hint(self) -> &'static str {
        match self {
            Field::Shown => "Such as \u{201c}2 weeks ago\u{201d}",
            Field::CapturedBy => "Your name or role",
            Field::Edits => "What changed, and when you saw it",
            Field::ReportDate => "Such as 2026-11-03",
            _ => "",
        }
    }

    /// Whether it takes more than a line.
    pub const fn is_long(self) -> bool {
        matches!(
            self,
            Field::Edits | Field::DoubtWords | Field::Outcome | Field::Appeal
        )
    }

    /// Whether facts about a patient could slip into it: words of one's own rather than names, addresses
    /// and dates.
    pub const fn may_tell(self) -> bool {
        self.is_long() || matches!(self, Field::Reason)
    }
}

impl Record {
    /// What the field holds.
    pub fn field(&self, field: Field) -> &str {
        match field {
            Field::Handle => &self.handle,
            Field::Profile => &self.profile_url,
            Field::Review => &self.review_url,
            Field::Shown => &self.shown,
            Field::CapturedAt => &self.captured_at,
            Field::TimeZone => &self.time_zone,
            Field::CapturedBy => &self.captured_by,
            Field::Edits => &self.edits,
            Field::DoubtWords => &self.doubt_words,
            Field::Reason => &self.report.reason,
            Field::ReportDate => &self.report.date,
            Field::CaseNumber => &self.report.case_number,
            Field::Outcome => &self.report.outcome,
            Field::Appeal => &self.report.appeal,
        }
    }

    pub(super) fn field_mut(&mut self, field: Field) -> &mut String {
        match field {
            Field::Handle => &mut self.handle,
            Field::Profile => &mut self.profile_url,
            Field::Review => &mut self.review_url,
            Field::Shown => &mut self.shown,
            Field::CapturedAt => &mut self.captured_at,
            Field::TimeZone => &mut self.time_zone,
            Field::CapturedBy => &mut self.captured_by,
            Field::Edits => &mut self.edits,
            Field::DoubtWords => &mut self.doubt_words,
            Field::Reason => &mut self.report.reason,
            Field::ReportDate => &mut self.report.date,
            Field::CaseNumber => &mut self.report.case_number,
            Field::Outcome => &mut self.report.outcome,
            Field::Appeal => &mut self.report.appeal,
        }
    }
}
