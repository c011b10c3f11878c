//! What the practice allows is not marked: exactly those words and nothing else.

use crate::finding::{Finding, Severity, Span};
use crate::reading::Reading;
use crate::table::sorted;
use crate::text::Text;

/// What the practice's own words, and somebody's 'allow always', silence in a draft.
pub(super) struct Allowance<'a> {
    source: &'a str,
    own: Own,
    chosen: Vec<(&'a str, Words<'a>)>,
}

impl<'a> Allowance<'a> {
    pub(super) fn of(reading: &'a Reading<'_>) -> Allowance<'a> {
        let chosen = reading.context.allowed.iter();
        Allowance {
            source: reading.text.source(),
            own: Own::of(reading),
            chosen: chosen
                .map(|entry| (entry.rule.as_str(), Words::of(&entry.text)))
                .collect(),
        }
    }

    /// Drops the findings that it silences.
    pub(super) fn silence(&self, findings: &mut Vec<Finding>) {
        if self.chosen.is_empty() && self.own.0.is_empty() {
            return;
        }
        findings.retain(|finding| {
            let words = Words::of(finding.span.of(self.source));
            let chosen = self
                .chosen
                .iter()
                .any(|(rule, text)| *rule == finding.rule && *text == words);
            let whole = finding.span.is_empty();
            // A platform's limit holds, though nobody wants to be asked about the length.
            let chosen = chosen && !(whole && finding.severity == Severity::Error);
            let is_own = !whole && self.own.contains(finding.span);
            !chosen && !is_own
        });
    }
}

/// What is allowed: words whatever their case and spacing, or marks where there are no words: `!!!`, `____`. Neither for the whole
/// draft.
#[derive(PartialEq)]
struct Words<'a> {
    norms: Vec<String>,
    marks: &'a str,
}

impl Words<'_> {
    fn of(text: &str) -> Words<'_> {
        let norms = norms(text);
        let marks = if norms.is_empty() { text.trim() } else { "" };
        Words { norms, marks }
    }
}

/// Where the practice's own words stand: by start, each with the furthest end of those up to it, so
/// that a finding costs one look-up however often they are written.
struct Own(Vec<Span>);

impl Own {
    fn of(reading: &Reading<'_>) -> Own {
        let spans = own_words(reading)
            .flat_map(|phrase| occurrences(&reading.text, phrase))
            .collect();
        let mut spans = sorted(spans, |span: &Span| span.start as u64);
        let mut furthest = 0;
        for span in &mut spans {
            furthest = furthest.max(span.end);
            span.end = furthest;
        }
        Own(spans)
    }

    /// Whether one of them holds all of the span.
    fn contains(&self, span: Span) -> bool {
        let before = self.0.partition_point(|own| own.start <= span.start);
        before
            .checked_sub(1)
            .is_some_and(|last| span.end <= self.0[last].end)
    }
}

/// Everything that the profile says is the practice's own.
fn own_words<'a>(reading: &'a Reading<'_>) -> impl Iterator<Item = &'a str> {
    let profile = &reading.context.profile;
    [&profile.name, &profile.phone, &profile.email, &profile.role]
        .into_iter()
        .chain(&profile.staff)
        .chain(&profile.allowed)
        .map(String::as_str)
        .chain(profile.sign_off.lines())
        .filter(|phrase| !phrase.trim().is_empty())
}

fn norms(phrase: &str) -> Vec<String> {
    let text = Text::new(phrase);
    (0..text.words().len())
        .map(|i| text.norm(i).to_owned())
        .collect()
}

/// Where the phrase stands in the text, whatever its case and spacing.
pub(super) fn occurrences(text: &Text<'_>, phrase: &str) -> Vec<Span> {
    let words = norms(phrase);
    if words.is_empty() {
        return Vec::new();
    }
    (0..text.words().len())
        .filter(|&first| (0..words.len()).all(|i| text.norm(first + i) == words[i]))
        .map(|first| text.span(first, first + words.len()))
        .collect()
}
