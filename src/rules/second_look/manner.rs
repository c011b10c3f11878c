//! How it sounds: a sentence that reads like an attack, an argument or a reward though no list foresaw it
//! is noted; what a list marked in one that reads like nothing of the kind is left out.

use super::super::tone::{admission, defensive, dismissive, hostile, incentive, overpromise};
use super::super::{Family, Reach, Rule, fix};
use super::Look;
use crate::finding::{Finding, Ground, Severity, Span};
use crate::grammar::{Class, listed};
use crate::opinion::clauses::clauses;
use crate::opinion::{self, Odds, Subject};
use crate::reading::Reading;
use crate::rules::cue::{Cue, has_cue};
use crate::text::Sentence;

/// What is listened for, and how high the log-odds have to be.
struct Tone {
    subject: Subject,
    rule: &'static Rule,
    /// From here on it is noted.
    sure: f32,
    /// The same in a draft that shows no sympathy: who argues or attacks seldom does.
    cold: f32,
    /// Below this, what a phrase marked is left out.
    unlikely: f32,
    message: &'static str,
}

const TONES: [Tone; 6] = [
    Tone {
        subject: Subject::Hostile,
        rule: &hostile::RULE,
        sure: -0.5,
        cold: -1.7,
        unlikely: -6.0,
        message: "It may read as an attack on the reviewer.",
    },
    Tone {
        subject: Subject::Incentive,
        rule: &incentive::RULE,
        sure: -1.0,
        cold: -1.5,
        unlikely: f32::NEG_INFINITY,
        message: "It may read as a reward for a review.",
    },
    Tone {
        subject: Subject::Admission,
        rule: &admission::RULE,
        sure: -1.0,
        cold: -1.0,
        unlikely: f32::NEG_INFINITY,
        message: "It may read as admitting a fault.",
    },
    Tone {
        subject: Subject::Defensive,
        rule: &defensive::RULE,
        sure: -0.5,
        cold: -1.7,
        unlikely: -4.6,
        message: "It may read as arguing with the reviewer.",
    },
    Tone {
        subject: Subject::Dismissive,
        rule: &dismissive::RULE,
        sure: -0.7,
        cold: -2.1,
        unlikely: -3.5,
        message: "It may make the complaint sound small.",
    },
    Tone {
        subject: Subject::Overpromise,
        rule: &overpromise::RULE,
        sure: 0.3,
        cold: 0.3,
        unlikely: -4.0,
        message: "It may promise more than anyone can keep.",
    },
];

/// How much less it takes where a phrase was marked already.
const PART: f32 = 1.0;

/// The least log-odds from which a second tone is noted in a sentence that sounds of another.
const ALSO: f32 = 0.0;

impl Tone {
    fn odds(&self, odds: &Odds) -> f32 {
        odds[self.subject as usize]
    }

    /// The bar in this draft.
    fn bar(&self, look: &Look<'_>) -> f32 {
        if look.cold { self.cold } else { self.sure }
    }
}

pub(super) fn look(look: &Look<'_>, findings: &mut Vec<Finding>) {
    findings.retain(|finding| !is_unlikely(look, finding) && !is_conceded(look, finding));
    widen(look, findings);
    let marked = look.touched(findings.iter().filter(|f| tone_of(f).is_some()));
    let concedes = |sentence: &Sentence| has_cue(look.reading, sentence.first, Cue::Concession);
    for (i, sentence) in look.sentences().iter().enumerate() {
        if !marked[i] && look.sounds(i) {
            let heard = heard(look, &look.tells[i].tones).filter(|tone| match tone.subject {
                Subject::Hostile => !names_a_thing(look.reading, sentence),
                Subject::Dismissive => !owns_it(look.reading, sentence) && !concedes(sentence),
                Subject::Defensive => !concedes(sentence),
                Subject::Admission => !admission::is_no_fault(look.reading, sentence.first),
                _ => true,
            });
            findings.extend(heard.map(|tone| noted(look, tone, i)));
        }
    }
    second_tones(look, findings);
}

/// Whether it is a finding of one of the tones.
pub(super) fn is_tone(finding: &Finding) -> bool {
    tone_of(finding).is_some()
}

/// The tone that the finding is of. Who shouts may argue as well: capitals are none.
fn tone_of(finding: &Finding) -> Option<&'static Tone> {
    TONES.iter().find(|tone| tone.rule.code == finding.rule)
}

/// Notes a second tone in a sentence that sounds of one: who brushes a complaint off often argues as well.
fn second_tones(look: &Look<'_>, findings: &mut Vec<Finding>) {
    let marked = look.touched(findings.iter().filter(|f| tone_of(f).is_some()));
    for tone in &TONES {
        let known = look.touched(findings.iter().filter(|f| f.rule == tone.rule.code));
        let also = |i: &usize| {
            let odds = tone.odds(&look.tells[*i].tones);
            marked[*i] && look.sounds(*i) && !known[*i] && odds >= tone.bar(look).max(ALSO)
        };
        let more: Vec<Finding> = (0..marked.len())
            .filter(also)
            .map(|i| noted(look, tone, i))
            .collect();
        findings.extend(more);
    }
}

/// Where the whole sentence reads like what a phrase in it was marked for, putting the phrase right would
/// not do: the finding grows to the sentence.
fn widen(look: &Look<'_>, findings: &mut [Finding]) {
    for finding in findings {
        let index = look.sentence_of(finding.span);
        let tone = tone_of(finding);
        let (Some(tone), Some(sentence)) = (tone, look.sentences().get(index)) else {
            continue;
        };
        let whole = body(look, sentence);
        let part = finding.span.start > whole.start || finding.span.end < whole.end;
        if part && look.sounds(index) && tone.odds(&look.odds[index]) >= tone.bar(look) - PART {
            let (severity, message) = (finding.severity, finding.message.clone());
            *finding = self::finding(look, tone, sentence, (severity, &message));
        }
    }
}

/// A sentence of fewer words says too little to doubt what a phrase of it means.
const DOUBTED: usize = 6;

/// Whether a phrase was marked in a sentence that does not read like it at all.
fn is_unlikely(look: &Look<'_>, finding: &Finding) -> bool {
    let tone = tone_of(finding);
    let index = look.sentence_of(finding.span);
    match (tone, look.tells.get(index), look.sentences().get(index)) {
        (Some(tone), Some(tells), Some(sentence)) => {
            finding.ground != Ground::Fact
                && sentence.end - sentence.first >= DOUBTED
                && tone.odds(&tells.tones) < tone.unlikely
        }
        _ => false,
    }
}

/// `We were short-staffed, which is no comfort to anyone`: what sounds like an excuse is not used as one.
fn is_conceded(look: &Look<'_>, finding: &Finding) -> bool {
    let rules = [defensive::RULE.code, dismissive::RULE.code];
    let sentence = look.sentences().get(look.sentence_of(finding.span));
    finding.ground == Ground::Words
        && rules.contains(&finding.rule)
        && sentence.is_some_and(|s| has_cue(look.reading, s.first, Cue::Concession))
}

/// `Nobody likes a liar of a clock`, `it was a bear of a morning`: the bad name is a thing's, unless it is the reader's or the
/// review's.
fn names_a_thing(reading: &Reading<'_>, sentence: &Sentence) -> bool {
    let named = |of: usize| {
        reading.text.norm(of) == "of"
            && matches!(reading.text.norm(of + 1), "a" | "an")
            && of > sentence.first + 1
            && matches!(reading.text.norm(of - 2), "a" | "an" | "that")
            && !reading.any(of + 2, sentence.end.min(of + 4), Class::Words)
    };
    (sentence.first..sentence.end).any(named) && !reading.speaks_to_reader(sentence.first)
}

/// `We apologize for the long wait you had`: what somebody is plainly sorry for is not brushed off.
fn owns_it(reading: &Reading<'_>, sentence: &Sentence) -> bool {
    const HEDGES: &str = "any if feel feeling feelings felt but however though although inconvenience misunderstanding confusion \
        upset upsetting disappointment perceived impression way may might only just";
    let word = |i: usize| reading.text.norm(i);
    let owned = |i: usize| {
        listed("sorry apologize apologies", word(i))
            && listed("for about", word(i + 1))
            && listed("the how this these", word(i + 2))
    };
    let opening = sentence.first..sentence.end.min(sentence.first + 6);
    opening.into_iter().any(owned) && !reading.any_word(sentence.first, sentence.end, HEDGES)
}

/// The tone that stands out most, if any does.
fn heard(look: &Look<'_>, odds: &Odds) -> Option<&'static Tone> {
    let beyond = |tone: &Tone| tone.odds(odds) - tone.bar(look);
    TONES
        .iter()
        .filter(|tone| beyond(tone) >= 0.0)
        .max_by(|a, b| beyond(a).total_cmp(&beyond(b)))
}

/// The bytes of a sentence without the greeting that it may open with.
fn body(look: &Look<'_>, sentence: &Sentence) -> Span {
    let first = fix::greeting_end(look.reading, sentence.first);
    look.reading.span(first, sentence.end)
}

/// The tone is noted at the sentence, or at the clause of it that alone sounds so.
fn noted(look: &Look<'_>, tone: &Tone, index: usize) -> Finding {
    let sentence = &look.sentences()[index];
    let note = (Severity::Warning, tone.message);
    if tone.odds(&look.odds[index]) >= tone.bar(look) {
        return finding(look, tone, sentence, note);
    }
    let odds = |part: &Sentence| {
        let odds = opinion::of_sentence(look.reading, part);
        odds.map_or(f32::NEG_INFINITY, |odds| tone.odds(&odds))
    };
    let parts = clauses(look.reading, sentence).into_iter();
    let weighed = parts.map(|part| (odds(&part), part));
    match weighed.max_by(|(a, _), (b, _)| a.total_cmp(b)) {
        Some((_, part)) => {
            let mend = fix::statement(look.reading, part.first, part.end);
            let span = look.reading.span(part.first, part.end);
            mend.finding(tone.rule, look.reading, span, note)
        }
        None => finding(look, tone, sentence, note),
    }
}

fn finding(look: &Look<'_>, tone: &Tone, sentence: &Sentence, note: (Severity, &str)) -> Finding {
    let first = fix::greeting_end(look.reading, sentence.first);
    let whole = |family: &&Family| family.reach == Reach::Sentence && !family.fixes.is_empty();
    let mend = match tone.rule.families.iter().find(whole) {
        Some(family) => fix::sentence(look.reading, first, family.fixes),
        None => fix::statement(look.reading, first, sentence.end),
    };
    let span = body(look, sentence);
    mend.finding(tone.rule, look.reading, span, note)
}
