//! What the practice allows is not marked: exactly those words and nothing else.

use crate::finding::{Finding, Span};
use crate::reading::Reading;
use crate::text::Text;

/// Drops the findings that the practice's own words, or somebody's 'allow always', silence.
pub(super) fn silence(findings: &mut Vec<Finding>, reading: &Reading<'_>) {
    let context = reading.context;
    if context.allowed.is_empty() && own_words(reading).next().is_none() {
        return;
    }
    let source = reading.text.source();
    let own: Vec<Span> = own_words(reading)
        .flat_map(|phrase| occurrences(&reading.text, phrase))
        .collect();
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
        !chosen && !own.iter().any(|span| span.contains(finding.span))
    });
}

/// Everything that the profile says is the practice's own.
fn own_words<'a>(reading: &'a Reading<'_>) -> impl Iterator<Item = &'a str> {
    let profile = &reading.context.profile;
    [&profile.name, &profile.phone, &profile.email]
        .into_iter()
        .chain(&profile.staff)
        .chain(&profile.allowed)
        .map(String::as_str)
        .filter(|phrase| !phrase.trim().is_empty())
}

fn norms(phrase: &str) -> Vec<String> {
    let text = Text::new(phrase);
    (0..text.words().len())
        .map(|i| text.norm(i).to_owned())
        .collect()
}

/// Where the phrase stands in the text, whatever its case and spacing.
fn occurrences(text: &Text<'_>, phrase: &str) -> Vec<Span> {
    let words = norms(phrase);
    if words.is_empty() {
        return Vec::new();
    }
    (0..text.words().len())
        .filter(|&first| (0..words.len()).all(|i| text.norm(first + i) == words[i]))
        .map(|first| text.span(first, first + words.len()))
        .collect()
}
