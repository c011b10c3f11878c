//! What must not be said: a sentence that tells something though no list foresaw it is noted under the
//! privacy rule that its words point to; what context alone had marked in one that tells nothing is softened to a
//! warning. In a draft that tells something elsewhere it takes less to be noted, and more to be softened.

use super::super::cue::{Cue, has_cue};
use super::super::privacy::{
    billing_detail, identifier, patient_confirmation, record_reference, treatment_detail,
};
use super::super::{Rule, fix};
use super::Look;
use crate::finding::{Finding, Severity, Span};
use crate::grammar::Class;
use crate::lexicon;
use crate::opinion::Subject;
use crate::reading::Reading;
use crate::text::Sentence;

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
    unlikely: 0.0,
};

/// For a sentence in a draft that tells something in another one: leaks keep company.
const AMONG_LEAKS: Bars = Bars {
    sure: 0.0,
    doubt: -0.5,
    unlikely: -2.0,
};

pub(super) fn look(look: &Look<'_>, findings: &mut Vec<Finding>) {
    let (reading, sentences) = (look.reading, look.sentences());
    // Where the guide lets a denial stand, what a rule has softened stays soft.
    let least = if reading.context.situation.allows_denial() {
        Severity::Warning
    } else {
        Severity::Error
    };
    let is_leak = |f: &&Finding| f.severity >= least && f.rule.starts_with("privacy/");
    let marked = look.touched(findings.iter().filter(is_leak));
    let odds = |i: usize| look.odds[i][Subject::Leak as usize];
    let judged = |i: usize| look.judged[i] && !is_ours(reading, &sentences[i]);
    let tells = |i: usize| {
        if marked[i] {
            odds(i) >= ALONE.unlikely
        } else {
            judged(i) && odds(i) >= ALONE.sure
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
    soften(look, findings, |i| odds(i) - bars(i).unlikely);
    for (i, sentence) in sentences.iter().enumerate() {
        if !marked[i] && judged(i) {
            let severity = weight(odds(i), &bars(i));
            findings.extend(severity.map(|severity| finding(reading, sentence, severity)));
        }
    }
}

/// Whether the finding is about care or about who is a patient. The others mark figures, names and what the
/// review says, which are what they are in any sentence.
fn is_of_care(finding: &Finding) -> bool {
    [&treatment_detail::RULE, &patient_confirmation::RULE]
        .iter()
        .any(|rule| rule.code == finding.rule)
}

/// Whether the sentence is about the practice alone.
fn is_ours(reading: &Reading<'_>, sentence: &Sentence) -> bool {
    let first = sentence.first;
    // 'We do implants, crowns and bridges in-house.'
    let offers = reading.text.norm(first) == "we"
        && reading.text.norm(first + 1) == "do"
        && !reading.terms_in(first + 2, first + 3).is_empty();
    (offers || has_cue(reading, first, Cue::Practice)) && !reading.speaks_to_reader(first)
}

/// How much less likely a sentence has to be where a word is pointed at, `the scan`, or clinical and nothing else.
const SLACK: f32 = 2.0;

/// Log-odds below which even words that a list knows are softened, unless they are called the reader's: all
/// around them speaks of something else.
const FAR_FROM_A_LEAK: f32 = -6.0;

/// Softens what was marked by its context alone in the sentences that stand below the bar, by `margin`:
/// clinical words in no statement about the reader, and statements about the reader that no list of
/// families knows. Far below the bar it softens what the same two rules found by their lists, too. A word that
/// the review has too stays what it is.
fn soften(look: &Look<'_>, findings: &mut [Finding], margin: impl Fn(usize) -> f32) {
    let (reading, sentences) = (look.reading, look.sentences());
    for finding in findings
        .iter_mut()
        .filter(|f| f.severity == Severity::Error)
    {
        let index = look.sentence_of(finding.span);
        let Some(sentence) = sentences.get(index) else {
            continue;
        };
        let pointed = is_pointed_at(finding.span.of(reading.text.source()));
        let slack = if pointed || is_plain(reading, sentence, finding.span) {
            SLACK
        } else {
            0.0
        };
        if margin(index) + slack >= 0.0 {
            continue;
        }
        let of_treatment = finding.rule == treatment_detail::RULE.code;
        let by_context = if of_treatment {
            !is_claimed(reading, sentence, finding.span)
        } else {
            finding.rule == patient_confirmation::RULE.code
                && finding.message == patient_confirmation::STATES
        };
        let echoes = reading
            .terms_in(sentence.first, sentence.end)
            .iter()
            .any(|term| reading.review.has(&reading.text, term));
        let is_far = look.odds[index][Subject::Leak as usize] < FAR_FROM_A_LEAK
            && !(of_treatment && is_theirs(reading, sentence, finding.span));
        if (by_context || is_far && is_of_care(finding)) && !echoes {
            finding.severity = Severity::Warning;
        }
    }
}

/// Whether the words open with an article that points at one thing.
fn is_pointed_at(words: &str) -> bool {
    let first = words.split(' ').next().unwrap_or("");
    ["the", "that", "this", "those", "these"]
        .iter()
        .any(|article| first.eq_ignore_ascii_case(article))
}

/// Whether a word in the span is clinical and nothing else.
fn is_plain(reading: &Reading<'_>, sentence: &Sentence, span: Span) -> bool {
    let terms = reading.terms_in(sentence.first, sentence.end);
    terms.iter().any(|term| {
        term.tier == lexicon::Tier::Always
            && term.class != lexicon::Class::Role
            && reading.span(term.first, term.end).overlaps(span)
    })
}

/// Whether a clinical word in the span is called the reader's: `your eyes`.
fn is_theirs(reading: &Reading<'_>, sentence: &Sentence, span: Span) -> bool {
    reading
        .terms_in(sentence.first, sentence.end)
        .iter()
        .any(|term| {
            let owner = term
                .first
                .checked_sub(1)
                .map_or("", |i| reading.text.norm(i));
            owner == "your" && reading.span(term.first, term.end).overlaps(span)
        })
}

/// Whether a statement about the reader, in the sentence, reaches into the span, or a word in it is theirs.
fn is_claimed(reading: &Reading<'_>, sentence: &Sentence, span: Span) -> bool {
    if is_theirs(reading, sentence, span) {
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

fn weight(odds: f32, bars: &Bars) -> Option<Severity> {
    if odds >= bars.sure {
        Some(Severity::Error)
    } else if odds >= bars.doubt {
        Some(Severity::Warning)
    } else {
        None
    }
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
