//! What no list foresaw: a sentence that reads like those that told something about a reviewer.
//!
//! No rule of its own. The [second opinion](crate::opinion) only says that a sentence tells; what its
//! words are about says which of the privacy rules it belongs to.

use super::super::cue::{Cue, has_cue};
use super::super::{Draft, Rule, fix};
use super::{billing_detail, identifier, patient_confirmation, record_reference, treatment_detail};
use crate::finding::{Finding, Severity};
use crate::grammar::{Class, listed};
use crate::lexicon;
use crate::opinion;
use crate::reading::Reading;
use crate::text::Sentence;

/// Words that a signature opens with.
const SIGN_OFFS: &str = "
    respectfully sincerely warmly regards best kind warm cordially gratefully faithfully con yours cheers";

/// Fewer words than these tell nothing by themselves.
const SHORTEST: usize = 3;

/// Notes the sentences that no rule marked and that all the same read like a leak.
pub(crate) fn note(draft: &Draft<'_>, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    // Where the guide lets a denial stand, what a rule has softened stays soft.
    let least = if reading.context.situation.allows_denial() {
        Severity::Warning
    } else {
        Severity::Error
    };
    let marked = marked(reading.text.sentences(), findings, least);
    for (sentence, marked) in reading.text.sentences().iter().zip(marked) {
        if marked || !is_judged(draft, reading, sentence) {
            continue;
        }
        if let Some(severity) = weight(opinion::of_sentence(reading, sentence)) {
            findings.push(finding(reading, sentence, severity));
        }
    }
}

/// Which sentences a privacy rule has marked with at least this weight.
fn marked(sentences: &[Sentence], findings: &[Finding], least: Severity) -> Vec<bool> {
    let mut marked = vec![false; sentences.len()];
    let leaks = findings
        .iter()
        .filter(|f| f.severity >= least && f.rule.starts_with("privacy/"));
    for span in leaks.map(|finding| finding.span) {
        let from = sentences.partition_point(|sentence| sentence.span.end <= span.start);
        for (sentence, flag) in sentences[from..].iter().zip(&mut marked[from..]) {
            if sentence.span.start >= span.end {
                break;
            }
            *flag = true;
        }
    }
    marked
}

fn weight(odds: f32) -> Option<Severity> {
    match odds {
        odds if odds >= opinion::SURE => Some(Severity::Error),
        odds if odds >= opinion::DOUBT => Some(Severity::Warning),
        _ => None,
    }
}

/// Whether the sentence is whole, long enough, and not about what is never said.
fn is_judged(draft: &Draft<'_>, reading: &Reading<'_>, sentence: &Sentence) -> bool {
    let long = sentence.end - sentence.first >= SHORTEST;
    // 'We do implants, crowns and bridges in-house.'
    let first = sentence.first;
    let offers = reading.text.norm(first) == "we"
        && reading.text.norm(first + 1) == "do"
        && !reading.terms_in(first + 2, first + 3).is_empty();
    let ours = (offers || has_cue(reading, sentence.first, Cue::Practice))
        && !reading.speaks_to_reader(sentence.first);
    let spared = has_cue(reading, sentence.first, Cue::NotDiscussed)
        || ours
        || reading.is_quoted(reading.span(sentence.first, sentence.end));
    let signed = listed(SIGN_OFFS, reading.text.norm(sentence.first));
    long && !spared && !signed && !is_being_typed(draft, sentence)
}

/// Whether somebody is still writing the sentence: the caret is in it and nothing closes it.
fn is_being_typed(draft: &Draft<'_>, sentence: &Sentence) -> bool {
    let closed = sentence
        .span
        .of(draft.text)
        .ends_with(['.', '!', '?', '\u{2026}']);
    let here = |caret: usize| (sentence.span.start..=sentence.span.end).contains(&caret);
    !closed && draft.caret.is_some_and(here)
}

fn finding(reading: &Reading<'_>, sentence: &Sentence, severity: Severity) -> Finding {
    let rule = rule_of(reading, sentence);
    let span = reading.span(sentence.first, sentence.end);
    let message = match severity {
        Severity::Error => "It reads like something that only those who were here could know.",
        _ => "It may tell something about the reviewer. Read it once more as a stranger would.",
    };
    let mend = fix::statement(reading, sentence.first, sentence.end);
    mend.finding(rule, reading, span, (severity, message))
}

/// The rule that the words of the sentence point to.
fn rule_of(reading: &Reading<'_>, sentence: &Sentence) -> &'static Rule {
    let (first, end) = (sentence.first, sentence.end);
    let clinical = reading
        .terms_in(first, end)
        .iter()
        .any(|term| term.class != lexicon::Class::Role);
    let has = |class: Class| reading.any(first, end, class);
    if clinical {
        &treatment_detail::RULE
    } else if has(Class::Money) || has(Class::Insurer) {
        &billing_detail::RULE
    } else if has(Class::Record) {
        &record_reference::RULE
    } else if has(Class::Relative) || has(Class::Day) || has(Class::Month) {
        &identifier::RULE
    } else {
        &patient_confirmation::RULE
    }
}
