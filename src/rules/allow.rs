//! What the practice allows is not marked: exactly those words and nothing else.

use crate::finding::{Finding, Span};
use crate::reading::Reading;
use crate::table::sorted;
use crate::text::Text;

/// Drops the findings that the practice's own words, or somebody's 'allow always', silence.
pub(super) fn silence(findings: &mut Vec<Finding>, reading: &Reading<'_>) {
    let context = reading.context;
    if context.allowed.is_empty() && own_words(reading).next().is_none() {
        return;
    }
    let source = reading.text.source();
    let own = Own::of(reading);
    let allowed: Vec<(&str, Vec<String>)> = context
        .allowed
        .iter()
        .map(|entry| (entry.rule.as_str(), norms(&entry.text)))
        .collect();
    findings.retain(|finding| {
        if finding.span.is_empty() {
            return !allowed
                .iter()
                .any(|(rule, words)| *rule == finding.rule && words.is_empty());
        }
        let words = norms(finding.span.of(source));
        let chosen = allowed
            .iter()
            .any(|(rule, text)| *rule == finding.rule && *text == words);
        !chosen && !own.contains(finding.span)
    });
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
