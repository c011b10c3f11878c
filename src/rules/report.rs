//! From what a rule noticed to findings, and from findings to a report.

use super::fix::{self, Mend, Seam, greeting_end, seam};
use super::{Family, Reach, Rule, bank};
use crate::finding::{Finding, Fix, Ground, Severity, Span};
use crate::grammar::Class;
use crate::phrase::Match;
use crate::reading::Reading;
use crate::table::sorted;
use crate::text::{Gap, is_emoji, upper};

/// What a rule noticed at some words: all that a finding needs beside them.
#[derive(Debug, Clone, Copy)]
pub struct Note<'a> {
    /// How much it matters here.
    pub severity: Severity,
    /// One plain sentence.
    pub message: &'a str,
    /// What may stand there instead, best first.
    pub fixes: &'a [&'a str],
}

/// A finding at the span: its fixes fitted to the place.
pub fn note(rule: &'static Rule, reading: &Reading<'_>, span: Span, note: Note<'_>) -> Finding {
    Finding {
        rule: rule.code,
        severity: note.severity,
        span,
        ground: Ground::Words,
        message: note.message.to_owned(),
        fixes: dressed(reading.text.source(), span, note.fixes),
    }
}

/// Fixes at the span, each in the dress of its place.
pub(super) fn dressed(source: &str, span: Span, texts: &[impl AsRef<str>]) -> Vec<Fix> {
    texts
        .iter()
        .map(|text| Fix {
            span,
            text: fit(text.as_ref(), source, span),
        })
        .collect()
}

/// A fix in the dress of its place: a capital where what it replaces opens a sentence, no full
/// stop twice.
fn fit(text: &str, source: &str, span: Span) -> String {
    let before = source.get(..span.start).unwrap_or("").trim_end();
    let marks = ['"', '\u{201c}', '\u{201d}', '(', ')', '\u{fe0f}'];
    let closed = before.trim_end_matches(marks).trim_end();
    let was_high = span.of(source).starts_with(char::is_uppercase);
    let opens = closed.is_empty()
        || closed.ends_with(['.', '!', '?', '\u{2026}'])
        || was_high && closed.ends_with(is_emoji)
        || source
            .get(before.len()..span.start)
            .is_some_and(|gap| gap.contains('\n'));
    // A mark that stands there already need not come twice.
    let after = source.get(span.end..).unwrap_or("");
    let text = if after.starts_with([',', '.', ';']) {
        text.trim_end_matches(',')
    } else {
        text
    };
    let text = if after.starts_with('.') {
        text.trim_end_matches('.')
    } else {
        text
    };
    // The dot of 'p.m.' ends nothing.
    let rest = after.trim_start();
    let old_ends =
        span.of(source).ends_with(['.', '!', '?']) && !rest.starts_with(char::is_lowercase);
    let mut fitted = if opens {
        capital(text)
    } else {
        text.to_owned()
    };
    if old_ends && !fitted.is_empty() && !fitted.ends_with(['.', '!', '?']) {
        fitted.push('.');
    }
    fitted
}

/// The text with a capital.
pub(super) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(upper);
    let mut high = String::with_capacity(text.len());
    high.extend(first);
    high + chars.as_str()
}

/// The plainest check: every phrase of the rule is a finding, unless it is quoted.
pub fn phrases(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    judged(rule, reading, findings, &|_, hit| {
        (!is_quoted(reading, hit)).then_some(rule.severity)
    });
}

/// Whether the phrase stands between quotation marks: what the review said is not our tone.
pub fn is_quoted(reading: &Reading<'_>, hit: Match) -> bool {
    reading.is_quoted(reading.span(hit.first, hit.end))
}

/// A check that looks at each phrase once more: `judge` is given the number of its family and where
/// it stands, and says how much it matters there; `None` spares it. Called by most rules, so
/// there is one of it and not one for each.
#[inline(never)]
pub fn judged(
    rule: &'static Rule,
    reading: &Reading<'_>,
    findings: &mut Vec<Finding>,
    judge: &dyn Fn(usize, Match) -> Option<Severity>,
) {
    let tags = bank::tags_of(rule);
    for hit in reading.hits(tags.clone()) {
        let index = (hit.tag - tags.start) as usize;
        let (Some(family), Some(severity)) = (rule.families.get(index), judge(index, hit)) else {
            continue;
        };
        let hit = with_suffix(reading, hit);
        findings.push(family_finding(rule, family, severity, reading, hit));
    }
}

/// A phrase that ends with a number takes along what hangs on it by a hyphen: `claim 7-22913-B`.
fn with_suffix(reading: &Reading<'_>, mut hit: Match) -> Match {
    let hangs = |at: usize| {
        let word = reading.text.words().get(at);
        word.is_some_and(|word| word.gap.has(Gap::HYPHEN))
    };
    if reading.is(hit.end - 1, Class::Digits) {
        while hangs(hit.end) {
            hit.end += 1;
        }
    }
    hit
}

/// The finding of one phrase.
fn family_finding(
    rule: &'static Rule,
    family: &Family,
    severity: Severity,
    reading: &Reading<'_>,
    hit: Match,
) -> Finding {
    let mend = mend(family, reading, hit);
    let span = match family.reach {
        Reach::Clause | Reach::Sentence => mend.span,
        _ => reading.span(hit.first, hit.end),
    };
    let finding = mend.finding(rule, reading, span, (severity, family.message));
    finding.resting_on(family.ground)
}

/// How a phrase of a family is put right, as far as the family reaches.
fn mend(family: &Family, reading: &Reading<'_>, hit: Match) -> Mend {
    let (first, end) = (hit.first, hit.end);
    let own = |span: Span| Mend {
        span,
        texts: family.fixes.iter().map(|&fix| fix.to_owned()).collect(),
    };
    match family.reach {
        Reach::Phrase => own(reading.span(first, end)),
        Reach::Sentence => fix::sentence(reading, first, family.fixes),
        Reach::Clause => {
            let span = clause_span(reading, first, end);
            let texts = clause_fixes(reading, span, family.fixes);
            Mend { span, texts }
        }
        Reach::Statement => fix::statement_as(reading, first, end, family.fixes),
        Reach::Noun => fix::noun(reading, first, end),
        Reach::Time => fix::time(reading, first, end, family.fixes),
        Reach::Thanks => fix::thanks(reading, first, end),
    }
}

/// The bytes of the clause around words `first..end`, without a greeting or the word that joins it to
/// the one before: those stay where they are.
fn clause_span(reading: &Reading<'_>, first: usize, end: usize) -> Span {
    let (start, _) = reading.clause(first);
    let (_, end) = reading.clause(end - 1);
    let (from, _) = reading.sentence(first);
    let start = start.max(greeting_end(reading, from).min(first));
    let joins =
        reading.is(start, Class::And) && start < first && !reading.text.opens_sentence(start);
    reading.span(start + usize::from(joins), end)
}

/// The most words that lead in a sentence before its first comma.
const LEAD_IN: usize = 3;

/// What may stand in place of a clause: the texts fitted to what is before it, or nothing where
/// only an aside stands there.
fn clause_fixes(reading: &Reading<'_>, span: Span, fixes: &[&str]) -> Vec<String> {
    let words = reading.text.words();
    let start = words.partition_point(|word| word.span.start < span.start);
    let end = words.partition_point(|word| word.span.start < span.end);
    // 'That said, we do want …': what only leads in can go.
    let leads_in = reading.text.opens_sentence(start)
        && end - start <= LEAD_IN
        && (words.get(end))
            .is_some_and(|next| next.gap.has(Gap::COMMA) && end < reading.sentence(start).1);
    match seam(reading, start) {
        _ if leads_in => vec![String::new()],
        Seam::Aside => vec![String::new()],
        seam => fixes.iter().map(|fix| seam.join(fix)).collect(),
    }
}

/// Puts findings in order and leaves out what says the same twice: of one rule, a finding that
/// touches another of at least its weight is dropped.
pub fn tidy(findings: &mut Vec<Finding>) {
    // By start, the longer first; findings come rule by rule, and equal places keep that order.
    let place = |finding: &Finding| {
        (finding.span.start as u64) << 32 | u64::from(!(finding.span.end as u32))
    };
    let mut kept: Vec<Finding> = Vec::with_capacity(findings.len());
    let mut last: Vec<(&'static str, usize)> = Vec::new();
    for finding in sorted(std::mem::take(findings), place) {
        let same = last.iter_mut().find(|(rule, _)| *rule == finding.rule);
        match same {
            Some((_, index)) if kept[*index].span.overlaps(finding.span) => {
                if finding.severity > kept[*index].severity {
                    kept[*index] = finding;
                }
                continue;
            }
            Some((_, index)) => *index = kept.len(),
            None => last.push((finding.rule, kept.len())),
        }
        kept.push(finding);
    }
    *findings = sorted(kept, |finding| finding.span.start as u64);
}
