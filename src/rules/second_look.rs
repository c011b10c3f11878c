//! A second look at every sentence, by how it reads as a whole.
//!
//! No rule of its own: what the [second opinion](crate::opinion) says of a sentence becomes a finding of the
//! rule that it belongs to, or softens one. [`leaks`] looks for what must not be said, [`manner`] for how
//! it sounds.

use super::Draft;
use super::cue::{is_formula, is_signature, is_unspoken};
use super::fix::{greeting_end, is_cheerful};
use super::structure::{missing_empathy, other_language};
use crate::finding::{Finding, Ground, Span};
use crate::grammar::listed;
use crate::opinion::clauses::SHORTEST;
use crate::opinion::{self, Odds};
use crate::reading::Reading;
use crate::text::Sentence;

mod leaks;
mod manner;
mod tells;
mod when;

use tells::Tells;

/// Words that a signature opens with.
const SIGN_OFFS: &str = "
    respectfully sincerely warmly regards best kind warm cordially gratefully faithfully con yours cheers";

/// A greeting has fewer words than these.
const GREETING: usize = 5;

/// A draft with what its sentences read like.
struct Look<'a> {
    reading: &'a Reading<'a>,
    /// The log-odds of each sentence.
    odds: Vec<Odds>,
    /// What tells most in each sentence: itself, or a clause of it.
    tells: Vec<Tells>,
    /// Which sentences are whole, long enough and our own.
    judged: Vec<bool>,
    /// Whether the draft goes on past its first sentence and shows no sympathy anywhere, nor joy over praise.
    cold: bool,
}

/// Notes the sentences that no rule marked and that all the same read like what a rule is there for, and
/// softens what stands in sentences that do not.
pub(super) fn look(draft: &Draft<'_>, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let sentences = reading.text.sentences();
    let mut look = Look {
        reading,
        odds: Vec::with_capacity(sentences.len()),
        tells: Vec::with_capacity(sentences.len()),
        judged: Vec::with_capacity(sentences.len()),
        cold: sentences.len() > 1
            && findings.iter().any(is_without_sympathy)
            && !is_cheerful(reading),
    };
    for sentence in sentences {
        let body = body(reading, sentence);
        // On the page there is no second opinion in the first moment.
        let Some(odds) = opinion::of_sentence(reading, &body) else {
            return;
        };
        look.tells.push(Tells::of(reading, &body, &odds));
        look.odds.push(odds);
        look.judged.push(is_judged(draft, reading, &body));
    }
    findings.retain(|finding| !is_of_formula(&look, finding));
    leaks::look(&look, findings);
    manner::look(&look, findings);
}

impl Look<'_> {
    fn sentences(&self) -> &[Sentence] {
        self.reading.text.sentences()
    }

    /// Whether it matters how the sentence sounds: one that says what is not spoken of has to be stiff.
    fn sounds(&self, index: usize) -> bool {
        let sentence = &self.sentences()[index];
        self.judged[index] && !is_unspoken(self.reading, sentence.first, sentence.end)
    }

    /// Which sentences the findings touch.
    fn touched<'f>(&self, findings: impl Iterator<Item = &'f Finding>) -> Vec<bool> {
        let sentences = self.sentences();
        let mut touched = vec![false; sentences.len()];
        for span in findings.map(|finding| finding.span) {
            let from = self.sentence_of(span);
            for (sentence, flag) in sentences[from..].iter().zip(&mut touched[from..]) {
                if sentence.span.start >= span.end {
                    break;
                }
                *flag = true;
            }
        }
        touched
    }

    /// The number of the sentence that the span starts in; the number of sentences where there is none.
    fn sentence_of(&self, span: Span) -> usize {
        self.sentences()
            .partition_point(|sentence| sentence.span.end <= span.start)
    }
}

/// The most words of a sentence that is a formula and nothing else.
const FORMULA: usize = 12;

/// `Rest assured, we're listening`, `you came forward, and that takes nerve`: what a phrase or an unknown statement was marked for is
/// only a manner of speaking.
fn is_of_formula(look: &Look<'_>, finding: &Finding) -> bool {
    let sentence = look.sentences().get(look.sentence_of(finding.span));
    let doubted =
        finding.ground != Ground::Fact && (finding.is_private() || manner::is_tone(finding));
    !finding.span.is_empty()
        && doubted
        && sentence.is_some_and(|s| s.end - s.first <= FORMULA && is_formula(look.reading, s.first))
}

/// The sentence without the greeting that it opens with: who is called is for the rule about names, and 'Dear Yelp User' makes no
/// leak of what follows.
fn body(reading: &Reading<'_>, sentence: &Sentence) -> Sentence {
    let first = greeting_end(reading, sentence.first);
    Sentence {
        span: Span::new(reading.span(first, first + 1).start, sentence.span.end),
        first,
        ..*sentence
    }
}

fn is_without_sympathy(finding: &Finding) -> bool {
    finding.rule == missing_empathy::RULE.code
}

/// Whether the sentence is whole, long enough, and not a signature, a formula or a quotation.
fn is_judged(draft: &Draft<'_>, reading: &Reading<'_>, sentence: &Sentence) -> bool {
    let long = sentence.end - sentence.first >= SHORTEST;
    // '"Cough on three" is no plan': what was said is taken up, and disowned.
    let quoted = reading.is_quoted(reading.span(sentence.first, sentence.first + 2));
    let signed = listed(SIGN_OFFS, reading.text.norm(sentence.first))
        || is_signature(reading, sentence.first);
    // 'Dear Ms. R.': who is called is for the rule about names.
    let greets = listed("dear hello hi hey", reading.text.norm(sentence.first))
        && sentence.end - sentence.first < GREETING;
    long && !quoted
        && !signed
        && !greets
        && !is_formula(reading, sentence.first)
        // The weights know English.
        && !other_language::is_other(reading, sentence)
        && !is_being_typed(draft, sentence)
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
