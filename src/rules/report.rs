//! From what a rule noticed to findings, and from findings to a report.

use super::{Family, Reach, Rule, bank};
use crate::finding::{Finding, Fix, Severity, Span};
use crate::grammar::Class;
use crate::phrase::Match;
use crate::reading::Reading;
use crate::table::sorted;
use crate::text::{Gap, upper};

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
    let source = reading.text.source();
    Finding {
        rule: rule.code,
        severity: note.severity,
        span,
        message: note.message.to_owned(),
        fixes: note
            .fixes
            .iter()
            .map(|text| Fix {
                span,
                text: fit(text, source, span),
            })
            .collect(),
    }
}

/// A fix in the dress of its place: a capital where what it replaces opens a sentence, no full
/// stop twice.
fn fit(text: &str, source: &str, span: Span) -> String {
    let before = source.get(..span.start).unwrap_or("").trim_end();
    let opens = before.is_empty()
        || before.ends_with(['.', '!', '?', '\u{2026}'])
        || source
            .get(before.len()..span.start)
            .is_some_and(|gap| gap.contains('\n'));
    // A comma that stands there already need not come twice.
    let followed = source
        .get(span.end..)
        .unwrap_or("")
        .starts_with([',', '.', ';']);
    let text = if followed {
        text.trim_end_matches(',')
    } else {
        text
    };
    let old_ends = span.of(source).ends_with(['.', '!', '?']);
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

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => std::iter::once(upper(first)).chain(chars).collect(),
        None => String::new(),
    }
}

/// The plainest check: every phrase of the rule is a finding, unless it is quoted.
pub fn phrases(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    judged(rule, reading, findings, |_, hit| {
        (!is_quoted(reading, hit)).then_some(rule.severity)
    });
}

/// Whether the phrase stands between quotation marks: what the review said is not our tone.
pub fn is_quoted(reading: &Reading<'_>, hit: Match) -> bool {
    reading.is_quoted(reading.span(hit.first, hit.end))
}

/// A check that looks at each phrase once more: `judge` is given the number of its family and where
/// it stands, and says how much it matters there; `None` spares it.
pub fn judged(
    rule: &'static Rule,
    reading: &Reading<'_>,
    findings: &mut Vec<Finding>,
    judge: impl Fn(usize, Match) -> Option<Severity>,
) {
    let tags = bank::tags_of(rule);
    for hit in reading.hits(tags.clone()) {
        let index = (hit.tag - tags.start) as usize;
        let (Some(family), Some(severity)) = (rule.families.get(index), judge(index, hit)) else {
            continue;
        };
        findings.push(family_finding(rule, family, severity, reading, hit));
    }
}

/// The finding of one phrase.
fn family_finding(
    rule: &'static Rule,
    family: &Family,
    severity: Severity,
    reading: &Reading<'_>,
    hit: Match,
) -> Finding {
    let span = reach(reading, family.reach, hit);
    let fitted = match family.reach {
        Reach::Clause => clause_fixes(reading, span, family.fixes),
        Reach::Phrase | Reach::Sentence => family.fixes.iter().map(|&fix| fix.to_owned()).collect(),
    };
    let fixes: Vec<&str> = fitted.iter().map(String::as_str).collect();
    let what = Note {
        severity,
        message: family.message,
        fixes: &fixes,
    };
    note(rule, reading, span, what)
}

/// What keeps a clause apart from the words before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Seam {
    /// Nothing is needed.
    None,
    /// A comma alone: a new statement needs *and*.
    Comma,
    /// The clause says only when or why: it can go, but no statement can stand there.
    Aside,
}

impl Seam {
    fn before(reading: &Reading<'_>, span: Span) -> Seam {
        let words = reading.text.words();
        let first = words.partition_point(|w| w.span.start < span.start);
        let opens = reading.text.opens_sentence(first);
        let aside = matches!(
            reading.text.norm(first),
            "when"
                | "while"
                | "since"
                | "because"
                | "after"
                | "before"
                | "until"
                | "once"
                | "as"
                | "if"
                | "although"
                | "though"
                | "unless"
                | "which"
                | "who"
                | "where"
        );
        if aside && !opens {
            return Seam::Aside;
        }
        let after_comma = words.get(first).is_some_and(|w| w.gap.has(Gap::COMMA));
        if after_comma && !opens {
            Seam::Comma
        } else {
            Seam::None
        }
    }

    fn join(self, fix: &str) -> String {
        match self {
            Seam::Comma => format!("and {fix}"),
            Seam::None | Seam::Aside => fix.to_owned(),
        }
    }
}

/// The bytes of the clause around words `first..end`, without the word that joins it to the one
/// before: that stays where it is.
pub fn clause_span(reading: &Reading<'_>, first: usize, end: usize) -> Span {
    let (start, _) = reading.clause(first);
    let (_, end) = reading.clause(end - 1);
    let joins =
        reading.is(start, Class::And) && start < first && !reading.text.opens_sentence(start);
    reading.span(start + usize::from(joins), end)
}

/// What may stand in place of a clause: the texts fitted to what is before it, or nothing where
/// only an aside stands there.
pub fn clause_fixes(reading: &Reading<'_>, span: Span, fixes: &[&str]) -> Vec<String> {
    match Seam::before(reading, span) {
        Seam::Aside => vec![String::new()],
        seam => fixes.iter().map(|fix| seam.join(fix)).collect(),
    }
}

/// The bytes that a finding on a phrase covers.
fn reach(reading: &Reading<'_>, reach: Reach, hit: Match) -> Span {
    match reach {
        Reach::Phrase => reading.span(hit.first, hit.end),
        Reach::Clause => clause_span(reading, hit.first, hit.end),
        Reach::Sentence => reading
            .text
            .sentence_of(hit.first)
            .map_or(Span::WHOLE, |sentence| sentence.span),
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
