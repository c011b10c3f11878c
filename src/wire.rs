//! The contract with everything outside: what a request may say, and how a report is told.

use serde::{Deserialize, Serialize};

use crate::context::{self, Context};
use crate::finding::Finding;
use crate::guide::Situation;
use crate::platform::Platform;
use crate::rules::{self, Draft, Report};
use crate::text::Utf16Map;

/// One draft to judge, as JSON.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Request {
    /// The reply that is being written.
    pub draft: String,
    /// The review that it answers.
    pub review: Option<String>,
    /// The reviewer's name as shown.
    pub reviewer: Option<String>,
    /// Stars, 1 to 5. Any other number counts as unknown.
    pub stars: Option<f64>,
    /// `real`, `fake`, `never-seen`, `turned-away`, `relative` or `escalated`.
    pub situation: Option<String>,
    /// `google`, `yelp` and so on.
    pub platform: Option<String>,
}

impl Request {
    /// The context that the request describes. A situation or platform of an unknown name counts
    /// as the usual one.
    pub fn context(&self) -> Context {
        let named = |name: &Option<String>| name.clone().unwrap_or_default();
        Context {
            review: named(&self.review),
            reviewer: named(&self.reviewer),
            stars: self.stars.and_then(context::stars),
            situation: Situation::from_name(&named(&self.situation)).unwrap_or_default(),
            platform: Platform::from_name(&named(&self.platform)).unwrap_or_default(),
            ..Context::default()
        }
    }
}

/// A report in the shape of the contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// What was found, by start.
    pub findings: Vec<AnswerFinding>,
    /// Words of the draft.
    pub words: usize,
    /// Its sentences.
    pub sentences: usize,
    /// Its bytes of UTF-8.
    pub bytes: usize,
    /// How much of it was checked, in the unit of the offsets.
    pub checked: usize,
}

/// One finding in the shape of the contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnswerFinding {
    /// Code of the rule.
    pub rule: &'static str,
    /// `error`, `warning` or `hint`.
    pub severity: &'static str,
    /// Where it starts; 0 for the whole draft.
    pub start: usize,
    /// Where it ends; 0 for the whole draft.
    pub end: usize,
    /// The words that it covers.
    pub text: String,
    /// What is wrong with them.
    pub message: String,
    /// What may stand there instead; for a missing part, what to insert.
    pub fixes: Vec<String>,
    /// Where the fixes of a missing part go in; left out for words, which they replace from `start` to `end`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<usize>,
}

/// Judges a request; the offsets count bytes of UTF-8.
pub fn answer_bytes(request: &Request) -> Answer {
    let report = rules::lint(&Draft::new(&request.draft), &request.context());
    answer(&report, &request.draft, &|byte| byte)
}

/// A report with UTF-16 offsets, as browsers count.
pub fn report_utf16(report: &Report, draft: &str) -> Answer {
    let map = Utf16Map::new(draft);
    answer(report, draft, &|byte| map.to_utf16(byte) as usize)
}

fn answer(report: &Report, draft: &str, at: &dyn Fn(usize) -> usize) -> Answer {
    Answer {
        findings: report
            .findings
            .iter()
            .map(|found| finding(found, draft, at))
            .collect(),
        words: report.length.words,
        sentences: report.length.sentences,
        bytes: report.length.bytes,
        checked: at(report.checked),
    }
}

fn finding(finding: &Finding, draft: &str, at: &dyn Fn(usize) -> usize) -> AnswerFinding {
    let missing = finding.fixes.first().filter(|_| finding.span.is_empty());
    AnswerFinding {
        rule: finding.rule,
        severity: finding.severity.as_str(),
        start: at(finding.span.start),
        end: at(finding.span.end),
        text: finding.span.of(draft).to_owned(),
        message: finding.message.clone(),
        fixes: finding.fixes.iter().map(|fix| fix.text.clone()).collect(),
        at: missing.map(|fix| at(fix.span.start)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_may_leave_out_all_but_the_draft() {
        let request: Request = serde_json::from_str(r#"{"draft":"Sorry about your crown."}"#)
            .expect("it is a request");
        let answer = answer_bytes(&request);
        assert!(answer.findings.iter().any(|f| f.text == "your crown"));
        assert_eq!(answer.bytes, request.draft.len());
    }

    #[test]
    fn stars_that_cannot_be_count_as_unknown() {
        let gushes = |stars: &str| {
            let line =
                format!(r#"{{"draft":"We are thrilled to get your feedback!","stars":{stars}}}"#);
            let request: Request = serde_json::from_str(&line).expect("it is a request");
            let found = answer_bytes(&request).findings;
            found.iter().any(|found| found.rule == "tone/gushing")
        };
        assert!(gushes("1") && gushes("2.0"));
        for stars in ["null", "0", "-1", "1.5", "5", "257", "1e300"] {
            assert!(!gushes(stars), "{stars}");
        }
    }

    #[test]
    fn utf16_offsets_count_as_browsers_do() {
        let draft = "\u{1f600} Sorry about your root canal.";
        let report = rules::lint(&Draft::new(draft), &Context::default());
        let answer = report_utf16(&report, draft);
        let found = answer
            .findings
            .iter()
            .find(|f| f.rule == "privacy/treatment-detail");
        assert_eq!(found.map(|f| f.start), Some(15));
    }
}
