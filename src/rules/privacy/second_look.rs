//! A second look at every sentence, by how it reads as a whole.
//!
//! No rule of its own. Where the [second opinion](crate::opinion) says that a sentence tells something,
//! it is noted though no list foresaw it, under the privacy rule that its words point to. Where it is
//! sure that a sentence tells nothing, what the two rules that judge by context marked there is softened
//! to a warning. In a draft that tells something elsewhere it takes less to be noted, and more to be softened.

use super::super::cue::{Cue, has_cue};
use super::super::{Draft, Rule, fix};
use super::{billing_detail, identifier, patient_confirmation, record_reference, treatment_detail};
use crate::finding::{Finding, Severity, Span};
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

/// How high the log-odds have to be for each consequence.
struct Bars {
    /// Marked as a leak.
    sure: f32,
    /// Noted as doubtful.
    doubt: f32,
    /// Below this, what a rule marked is softened.
    unlikely: f32,
}

/// For a sentence on its own.
const ALONE: Bars = Bars {
    sure: 2.0,
    doubt: 0.5,
    unlikely: -1.0,
};

/// For a sentence in a draft that tells something in another one: leaks keep company.
const AMONG_LEAKS: Bars = Bars {
    sure: 0.0,
    doubt: -0.5,
    unlikely: -3.0,
};

/// Notes the sentences that no rule marked and that all the same read like a leak, and softens what
/// stands in sentences that do not read like one at all.
pub(crate) fn look(draft: &Draft<'_>, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let sentences = reading.text.sentences();
    // Where the guide lets a denial stand, what a rule has softened stays soft.
    let least = if reading.context.situation.allows_denial() {
        Severity::Warning
    } else {
        Severity::Error
    };
    let marked = marked(sentences, findings, least);
    let odds: Vec<f32> = sentences
        .iter()
        .map(|sentence| opinion::of_sentence(reading, sentence))
        .collect();
    let judged: Vec<bool> = sentences
        .iter()
        .map(|sentence| is_judged(draft, reading, sentence))
        .collect();
    let tells = |i: usize| {
        if marked[i] {
            odds[i] >= ALONE.unlikely
        } else {
            judged[i] && odds[i] >= ALONE.sure
        }
    };
    let telling = (0..sentences.len()).filter(|&i| tells(i)).count();
    let bars = |i: usize| {
        if telling > usize::from(tells(i)) {
            AMONG_LEAKS
        } else {
            ALONE
        }
    };
    soften(reading, findings, |i| odds[i] < bars(i).unlikely);
    for (i, sentence) in sentences.iter().enumerate() {
        if !marked[i] && judged[i] {
            let severity = weight(odds[i], &bars(i));
            findings.extend(severity.map(|severity| finding(reading, sentence, severity)));
        }
    }
}

/// Softens what was marked by its context alone in the sentences that are `unlikely` to tell anything:
/// clinical words in no statement about the reader, and statements about the reader that no list of
/// families knows. A word that the review has too stays what it is.
fn soften(reading: &Reading<'_>, findings: &mut [Finding], unlikely: impl Fn(usize) -> bool) {
    let sentences = reading.text.sentences();
    for finding in findings
        .iter_mut()
        .filter(|f| f.severity == Severity::Error)
    {
        let index = sentences.partition_point(|s| s.span.end <= finding.span.start);
        let Some(sentence) = sentences.get(index).filter(|_| unlikely(index)) else {
            continue;
        };
        let by_context = if finding.rule == treatment_detail::RULE.code {
            !is_claimed(reading, sentence, finding.span)
        } else {
            finding.rule == patient_confirmation::RULE.code
                && finding.message == patient_confirmation::STATES
        };
        let echoes = reading
            .terms_in(sentence.first, sentence.end)
            .iter()
            .any(|term| reading.review.has(&reading.text, term));
        if by_context && !echoes {
            finding.severity = Severity::Warning;
        }
    }
}

/// Whether a statement about the reader, in the sentence, reaches into the span, or the span itself is
/// called theirs: `your eyes`.
fn is_claimed(reading: &Reading<'_>, sentence: &Sentence, span: Span) -> bool {
    let words = span.of(reading.text.source()).as_bytes();
    if words
        .get(..5)
        .is_some_and(|w| w.eq_ignore_ascii_case(b"your "))
    {
        return true;
    }
    let from = reading
        .claims
        .partition_point(|claim| claim.first < sentence.first);
    reading.claims[from..]
        .iter()
        .take_while(|claim| claim.first < sentence.end)
        .any(|claim| reading.span(claim.first, claim.end).overlaps(span))
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

fn weight(odds: f32, bars: &Bars) -> Option<Severity> {
    if odds >= bars.sure {
        Some(Severity::Error)
    } else if odds >= bars.doubt {
        Some(Severity::Warning)
    } else {
        None
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
