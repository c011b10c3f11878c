//! The contract with everything outside: JSON requests in, JSON reports out.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::context::Context;
use crate::finding::{Finding, Span};
use crate::guide::Situation;
use crate::platform::Platform;
use crate::rules::{self, Draft, Report};
use crate::text::Utf16Map;

/// One draft to judge, as JSON.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Request {
    /// Given back with the report.
    pub id: Value,
    /// The reply that is being written.
    pub draft: String,
    /// The review that it answers.
    pub review: Option<String>,
    /// The reviewer's name as shown.
    pub reviewer: Option<String>,
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
            situation: Situation::from_name(&named(&self.situation)).unwrap_or_default(),
            platform: Platform::from_name(&named(&self.platform)).unwrap_or_default(),
            ..Context::default()
        }
    }
}

/// Answers one line of JSON: the report with byte offsets, or what is wrong with the line.
pub fn answer(line: &str) -> Value {
    match serde_json::from_str::<Request>(line) {
        Ok(request) => {
            let report = rules::lint(&Draft::new(&request.draft), &request.context());
            json!({ "id": request.id, "findings": findings(&report, &request.draft, &|at| at) })
        }
        Err(error) => json!({ "id": null, "error": error.to_string() }),
    }
}

/// A report with UTF-16 offsets, as browsers count.
pub fn report_utf16(report: &Report, draft: &str) -> Value {
    let map = Utf16Map::new(draft);
    let at = |byte: usize| map.to_utf16(byte) as usize;
    json!({
        "findings": findings(report, draft, &at),
        "words": report.length.words,
        "sentences": report.length.sentences,
        "bytes": report.length.bytes,
        "checked": at(report.checked),
    })
}

fn findings(report: &Report, draft: &str, at: &dyn Fn(usize) -> usize) -> Vec<Value> {
    report
        .findings
        .iter()
        .map(|f| finding(f, draft, at))
        .collect()
}

fn finding(finding: &Finding, draft: &str, at: &dyn Fn(usize) -> usize) -> Value {
    let Span { start, end } = finding.span;
    let fixes: Vec<&str> = finding.fixes.iter().map(|fix| fix.text.as_str()).collect();
    json!({
        "rule": finding.rule,
        "severity": finding.severity.as_str(),
        "start": at(start),
        "end": at(end),
        "text": finding.span.of(draft),
        "message": finding.message,
        "fixes": fixes,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_answered() {
        let answer = answer(r#"{"id":"a","draft":"Sorry about your crown \u00e9."}"#);
        assert_eq!(answer["id"], "a");
        let first = &answer["findings"][0];
        assert!(
            first["start"].is_u64() && first["fixes"].is_array(),
            "{answer}"
        );
    }

    #[test]
    fn a_broken_line_gets_an_error() {
        let answer = answer("{nothing");
        assert!(answer["id"].is_null() && answer["error"].is_string());
        assert!(super::answer(r#"{"draft":7}"#)["error"].is_string());
    }

    #[test]
    fn utf16_offsets_count_as_browsers_do() {
        let draft = "\u{1f600} Sorry about your root canal.";
        let report = rules::lint(&Draft::new(draft), &Context::default());
        let value = report_utf16(&report, draft);
        let found = value["findings"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|f| f["rule"] == "privacy/treatment-detail");
        assert_eq!(found.map(|f| &f["start"]), Some(&json!(15)));
    }
}
