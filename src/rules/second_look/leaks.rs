//! What must not be said: a sentence that tells something though no list foresaw it is noted under the
//! privacy rule that its words point to; what context alone had marked in one that tells nothing is softened to a
//! warning. In a draft that tells something elsewhere it takes less to be noted, and more to be softened.

use super::super::cue::is_of_practice;
use super::super::privacy::{
    billing_detail, identifier, patient_confirmation, record_reference, treatment_detail,
};
use super::super::{Rule, fix};
use super::{Look, when};
use crate::finding::{Finding, Ground, Severity, Span};
use crate::grammar::{Class, listed};
use crate::opinion::{Odds, Subject};
use crate::reading::Reading;
use crate::text::Sentence;

/// How high the log-odds have to be for each consequence.
struct Bars {
    /// Marked as a leak.
    sure: f32,
    /// Noted as doubtful.
    doubt: f32,
    /// Below this, what context alone had marked is softened.
    unlikely: f32,
    /// Below this, what any privacy rule marked is softened.
    far: f32,
    /// Below this, what was marked is no finding where the sentence speaks to nobody.
    nothing: f32,
}

/// For a sentence on its own.
const ALONE: Bars = Bars {
    sure: 0.2,
    doubt: -0.1,
    unlikely: 0.0,
    far: -2.2,
    nothing: -3.0,
};

/// For a sentence in a draft that tells something in another one: leaks keep company.
const AMONG_LEAKS: Bars = Bars {
    sure: -1.2,
    doubt: -1.6,
    unlikely: -2.0,
    far: -5.0,
    nothing: f32::NEG_INFINITY,
};

pub(super) fn look(look: &Look<'_>, findings: &mut Vec<Finding>) {
    let (reading, sentences) = (look.reading, look.sentences());
    // Where the guide lets a denial stand, what a rule has softened stays soft.
    let least = if reading.context.situation.allows_denial() {
        Severity::Warning
    } else {
        Severity::Error
    };
    let is_leak = |f: &&Finding| f.severity >= least && f.is_private();
    let marked = look.touched(findings.iter().filter(is_leak));
    let odds = |i: usize| look.tells[i].leak();
    let judged = |i: usize| {
        look.judged[i]
            && !look.tells[i].unspoken
            && !is_ours(reading, &look.tells[i].part)
            && !cites(reading, &sentences[i])
    };
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
            &AMONG_LEAKS
        } else {
            &ALONE
        }
    };
    findings.retain(|finding| !is_nothing(look, finding, bars));
    soften(look, findings, bars);
    let noted = look.touched(findings.iter().filter(|f| f.is_private()));
    for (i, tells) in look.tells.iter().enumerate() {
        if !marked[i] && judged(i) {
            let more = if noted[i] { NOTED } else { 0.0 };
            let severity = weight(odds(i), bars(i), more);
            let (_, rule) = kind_of(&tells.odds);
            findings.extend(severity.map(|severity| finding(reading, &tells.part, rule, severity)));
        }
    }
    file(look, findings);
    second_kinds(look, findings);
    when::look(look, findings);
}

/// `Nobody should hear "we thought he was with you"`: what somebody said is taken up, in words that speak to nobody.
fn cites(reading: &Reading<'_>, sentence: &Sentence) -> bool {
    let addresses = |i: usize| reading.is(i, Class::You) || reading.is(i, Class::Your);
    let (mut said, mut ours) = (false, false);
    for i in sentence.first..sentence.end {
        if reading.is_quoted(reading.span(i, i + 1)) {
            said |= addresses(i) || reading.is(i, Class::Subject);
        } else {
            ours |= addresses(i);
        }
    }
    said && !ours
}

/// How much more it takes to be sure where a rule has noted a doubt: it knew why it was no more than that.
const NOTED: f32 = 1.0;

/// Whether the sentence, or the clause, is about the practice alone.
fn is_ours(reading: &Reading<'_>, sentence: &Sentence) -> bool {
    let first = sentence.first;
    // 'We do implants, crowns and bridges in-house.'
    let offers = reading.text.norm(first) == "we"
        && reading.text.norm(first + 1) == "do"
        && !reading.terms_in(first + 2, first + 3).is_empty();
    (offers || is_of_practice(reading, first, sentence.end)) && !reading.speaks_to_reader(first)
}

/// `Flu vaccines come in each September`: a statement about everybody that stands far below the bar is not even a doubt. Who is
/// named is another matter, and so is what we are sorry for.
fn is_nothing(look: &Look<'_>, finding: &Finding, bars: impl Fn(usize) -> &'static Bars) -> bool {
    let index = look.sentence_of(finding.span);
    let Some(sentence) = look.sentences().get(index) else {
        return false;
    };
    let reading = look.reading;
    let regrets = |i: usize| listed(REGRET, reading.text.norm(i));
    is_open(finding)
        && finding.rule != identifier::RULE.code
        && look.tells[index].leak() < bars(index).nothing
        && !reading.speaks_to_reader(sentence.first)
        && !(sentence.first..sentence.end).any(regrets)
        && !echoes(reading, sentence)
}

const REGRET: &str = "sorry regret regrets apologize apologies apology";

/// Whether it is up to the second look how serious the finding is.
fn is_open(finding: &Finding) -> bool {
    finding.severity == Severity::Error && finding.is_private() && finding.ground != Ground::Fact
}

/// Whether the review has a term of the sentence, too.
fn echoes(reading: &Reading<'_>, sentence: &Sentence) -> bool {
    let terms = reading.terms_in(sentence.first, sentence.end);
    let mut terms = terms.iter();
    terms.any(|term| reading.review.has(&reading.text, term))
}

/// Softens what the privacy rules marked in sentences that stand below the bars. What was marked by its context alone, and by
/// no list, is softened first. What the review says too stays what it is, and so do names and numbers.
fn soften(look: &Look<'_>, findings: &mut [Finding], bars: impl Fn(usize) -> &'static Bars) {
    let (reading, sentences) = (look.reading, look.sentences());
    for finding in findings.iter_mut().filter(|f| is_open(f)) {
        let index = look.sentence_of(finding.span);
        let Some(sentence) = sentences.get(index) else {
            continue;
        };
        let bar = if is_by_context(reading, sentence, finding) {
            bars(index).unlikely
        } else {
            bars(index).far
        };
        if look.tells[index].leak() < bar && !echoes(reading, sentence) {
            finding.severity = Severity::Warning;
        }
    }
}

/// Whether the finding rests on its context alone: a clinical word in no statement about the reader, or a statement about
/// the reader that no list of families knows.
fn is_by_context(reading: &Reading<'_>, sentence: &Sentence, finding: &Finding) -> bool {
    if finding.rule == treatment_detail::RULE.code {
        !is_claimed(reading, sentence, finding.span)
    } else {
        finding.ground == Ground::Statement
    }
}

/// Whether a clinical word in the span is called the reader's: `your eyes`, `crowns do loosen, and yours did`.
fn is_theirs(reading: &Reading<'_>, sentence: &Sentence, span: Span) -> bool {
    reading
        .terms_in(sentence.first, sentence.end)
        .iter()
        .any(|term| {
            let owner = term
                .first
                .checked_sub(1)
                .map_or("", |i| reading.text.norm(i));
            (owner == "your" || treatment_detail::ends_in_yours(reading, term.end))
                && reading.span(term.first, term.end).overlaps(span)
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

/// `more` is what it takes beyond the bar to be sure.
fn weight(odds: f32, bars: &Bars, more: f32) -> Option<Severity> {
    if odds >= bars.sure + more {
        Some(Severity::Error)
    } else if odds >= bars.doubt {
        Some(Severity::Warning)
    } else {
        None
    }
}

fn finding(
    reading: &Reading<'_>,
    sentence: &Sentence,
    rule: &'static Rule,
    severity: Severity,
) -> Finding {
    let first = fix::greeting_end(reading, sentence.first);
    let span = reading.span(first, sentence.end);
    let message = match severity {
        Severity::Error => ONLY_HERE,
        _ => "It may tell something about the reviewer. Read it once more as a stranger would.",
    };
    let mend = fix::statement(reading, first, sentence.end);
    mend.finding(rule, reading, span, (severity, message))
}

const ONLY_HERE: &str = "It reads like something that only somebody who was here could know.";

/// A second kind of leak in the sentence of one that is known. That somebody was here is told by the very statement that tells
/// what was done; another kind has words of its own, and may stand anywhere in the sentence.
fn also_tells(look: &Look<'_>, known: &Finding, kind: Subject, rule: &'static Rule) -> Finding {
    if kind == Subject::Presence {
        return beside(known, rule);
    }
    let sentence = &look.sentences()[look.sentence_of(known.span)];
    finding(look.reading, sentence, rule, Severity::Error)
}

/// The same words under another rule: what puts right the one that is known puts right both.
fn beside(known: &Finding, rule: &'static Rule) -> Finding {
    Finding {
        rule: rule.code,
        ground: Ground::Words,
        message: ONLY_HERE.to_owned(),
        ..known.clone()
    }
}

/// The kinds of leaks with the rule of each.
static KINDS: [(Subject, &Rule); 5] = [
    (Subject::Care, &treatment_detail::RULE),
    (Subject::Presence, &patient_confirmation::RULE),
    (Subject::Identity, &identifier::RULE),
    (Subject::Money, &billing_detail::RULE),
    (Subject::Record, &record_reference::RULE),
];

/// The kind that a sentence like this most often is.
fn kind_of(odds: &Odds) -> (Subject, &'static Rule) {
    let likelier = |one: (Subject, &'static Rule), other: (Subject, &'static Rule)| {
        if odds[other.0 as usize] > odds[one.0 as usize] {
            other
        } else {
            one
        }
    };
    KINDS.into_iter().fold(KINDS[0], likelier)
}

/// How much likelier another kind has to be until what stands under a rule for want of a better one goes to that.
const MARGIN: f32 = 0.5;

/// Log-odds from which a sentence that tells something tells this kind of thing, too.
const ALSO: f32 = -1.0;

/// A statement about the reader that no family knows was filed as confirming that they were here. What kind it is the
/// sentence as a whole knows better.
fn file(look: &Look<'_>, findings: &mut [Finding]) {
    let unfiled = findings
        .iter_mut()
        .filter(|f| f.severity == Severity::Error && f.ground == Ground::Statement);
    for finding in unfiled {
        let Some(odds) = look.odds.get(look.sentence_of(finding.span)) else {
            continue;
        };
        let (kind, rule) = kind_of(odds);
        if odds[kind as usize] - odds[Subject::Presence as usize] > MARGIN {
            finding.rule = rule.code;
            // What it says has to be about that kind, too: the last family of a rule says it in general.
            if let Some(family) = rule.families.last() {
                family.message.clone_into(&mut finding.message);
            }
        }
    }
}

/// A sentence may tell two things: notes the kinds that it reads like besides what was marked in it.
fn second_kinds(look: &Look<'_>, findings: &mut Vec<Finding>) {
    let is_error = |f: &&Finding| f.severity == Severity::Error && f.is_private();
    let mut first_of: Vec<Option<usize>> = vec![None; look.sentences().len()];
    for (at, finding) in findings.iter().enumerate().filter(|(_, f)| is_error(f)) {
        if let Some(first) = first_of.get_mut(look.sentence_of(finding.span)) {
            first.get_or_insert(at);
        }
    }
    for (kind, rule) in KINDS {
        let known = look.touched(findings.iter().filter(|f| f.rule == rule.code));
        let also = |(i, first): (usize, &Option<usize>)| {
            let tells = look.judged[i] && !known[i] && look.odds[i][kind as usize] >= ALSO;
            first.filter(|_| tells)
        };
        let more: Vec<Finding> = (first_of.iter().enumerate())
            .filter_map(also)
            .map(|at| also_tells(look, &findings[at], kind, rule))
            .collect();
        findings.extend(more);
    }
}

#[cfg(test)]
mod tests {
    use super::{identifier, treatment_detail};
    use crate::rules::expect::{marks, spares};

    #[test]
    fn what_is_said_of_everybody_and_far_from_a_leak_is_no_doubt() {
        spares(
            treatment_detail::RULE.code,
            &[
                "Blood pressure cuffs come in four sizes, and all of them squeeze.",
                "Hearing aids are sold by many shops.",
                "Vaccines arrive in a truck that beeps.",
            ],
        );
    }

    #[test]
    fn what_speaks_to_the_reader_or_is_regretted_stays_a_finding() {
        marks(
            treatment_detail::RULE.code,
            &[
                "We regret the sprain and the wait.",
                "Your hearing aids squeal.",
                "Sorry the vaccine stung.",
            ],
        );
        marks(
            identifier::RULE.code,
            &["Last Wednesday was not our finest hour with you."],
        );
    }
}
