//! A record as people read it: its parts with their names, and the text of a report.

use super::{Entry, Field, Record};
use crate::platform::Platform;

/// A heading and what stands below it, each with its name; nothing that is empty.
pub type Part = (&'static str, Vec<(&'static str, String)>);

impl Record {
    /// All but the screenshots and the journal, which are lists.
    pub fn parts(&self) -> Vec<Part> {
        let parts = [
            (
                "The review",
                vec![
                    (
                        "Where",
                        self.platform.map_or("", Platform::label).to_owned(),
                    ),
                    ("Text, exactly", self.text.clone()),
                    ("Stars", self.stars_in_words()),
                    self.row(Field::Handle),
                    self.row(Field::Profile),
                    self.row(Field::Review),
                    self.row(Field::Shown),
                ],
            ),
            (
                "The capture",
                vec![
                    self.row(Field::CapturedAt),
                    self.row(Field::TimeZone),
                    self.row(Field::CapturedBy),
                    self.row(Field::Edits),
                ],
            ),
            (
                "Why it is doubted",
                vec![
                    ("Reasons", self.doubts_in_lines("")),
                    ("Further reasons", self.doubt_words.clone()),
                ],
            ),
            (
                "The report",
                vec![
                    self.row(Field::Reason),
                    self.row(Field::ReportDate),
                    self.row(Field::CaseNumber),
                    self.row(Field::Outcome),
                    self.row(Field::Appeal),
                ],
            ),
        ];
        let filled = parts.map(|(heading, mut rows)| {
            rows.retain(|(_, text)| !text.trim().is_empty());
            (heading, rows)
        });
        filled
            .into_iter()
            .filter(|(_, rows)| !rows.is_empty())
            .collect()
    }

    fn row(&self, field: Field) -> (&'static str, String) {
        (field.label(), self.field(field).to_owned())
    }

    fn stars_in_words(&self) -> String {
        self.stars
            .map(|stars| format!("{stars} of 5"))
            .unwrap_or_default()
    }

    fn doubts_in_lines(&self, bullet: &str) -> String {
        let lines = self
            .doubts
            .iter()
            .map(|doubt| format!("{bullet}{}", doubt.sentence()));
        lines.collect::<Vec<_>>().join("\n")
    }

    /// What goes into a report: which review, which policy, why, what can be shown. Not the journal, and not
    /// who wrote down what.
    pub fn report_text(&self, platform: Platform) -> String {
        let mut blocks = vec![self.policy(platform).unwrap_or_default().to_owned()];
        blocks.push(lines(&[
            ("Review", &self.review_url),
            ("Reviewer", &self.handle),
            ("Profile", &self.profile_url),
            ("Stars", &self.stars_in_words()),
            ("Date shown", &self.shown),
            ("Captured", &self.captured()),
            ("Case number", &self.report.case_number),
        ]));
        blocks.push(headed("Text of the review:", &self.text));
        blocks.push(headed("Reasons:", &self.doubts_in_lines("- ")));
        blocks.push(self.doubt_words.trim().to_owned());
        blocks.push(headed("Changed since:", self.edits.trim()));
        let names = self
            .screenshots
            .iter()
            .map(|picture| format!("- {}", picture.name));
        blocks.push(headed(
            "Screenshots:",
            &names.collect::<Vec<_>>().join("\n"),
        ));
        blocks.retain(|block| !block.is_empty());
        blocks.join("\n\n")
    }

    fn captured(&self) -> String {
        let zone = if self.captured_at.is_empty() {
            ""
        } else {
            &self.time_zone
        };
        format!("{} {zone}", self.captured_at).trim().to_owned()
    }
}

impl Entry {
    /// When and by whom, on one line: `2026-11-03 14:05:09 +01:00, Europe/Berlin, office manager`.
    pub fn head(&self) -> String {
        let at = self.at.replacen('T', " ", 1);
        let parts = [at.as_str(), &self.time_zone, &self.by];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(", ")
    }

    /// What it says, or that it was withdrawn.
    pub fn body(&self) -> String {
        match &self.withdrawn {
            Some(at) => format!("Withdrawn on {}.", at.replacen('T', " ", 1)),
            None => self.text.clone(),
        }
    }
}

fn lines(rows: &[(&str, &str)]) -> String {
    let filled = rows.iter().filter(|(_, text)| !text.trim().is_empty());
    let lines = filled.map(|(name, text)| format!("{name}: {}", text.trim()));
    lines.collect::<Vec<_>>().join("\n")
}

fn headed(heading: &str, text: &str) -> String {
    if text.is_empty() {
        String::new()
    } else {
        format!("{heading}\n{text}")
    }
}
