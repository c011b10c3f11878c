//! How it sounds: a sentence that reads like an attack, an argument or a reward though no list foresaw it
//! is noted; what a list marked in one that reads like nothing of the kind is left out.

use super::super::tone::{admission, defensive, dismissive, hostile, incentive, overpromise};
use super::super::{Family, Reach, Rule, fix};
use super::Look;
use crate::finding::{Finding, Severity, Span};
use crate::grammar::Class;
use crate::opinion::{Odds, Subject};
use crate::reading::Reading;
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
        cold: -1.2,
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
        sure: -0.75,
        cold: -1.4,
        unlikely: -4.6,
        message: "It may read as arguing with the reviewer.",
    },
    Tone {
        subject: Subject::Dismissive,
        rule: &dismissive::RULE,
        sure: -0.1,
        cold: -2.2,
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
    findings.retain(|finding| !is_unlikely(look, finding));
    let is_tone = |f: &&Finding| f.rule.starts_with("tone/");
    widen(look, findings);
    let marked = look.touched(findings.iter().filter(is_tone));
    for (i, sentence) in look.sentences().iter().enumerate() {
        if !marked[i] && look.sounds(i) {
            let heard = heard(look, &look.odds[i]).filter(|tone| {
                tone.subject != Subject::Hostile || !names_a_thing(look.reading, sentence)
            });
            let found =
                heard.map(|tone| finding(look, tone, sentence, (Severity::Warning, tone.message)));
            findings.extend(found);
        }
    }
    second_tones(look, findings);
}

/// Notes a second tone in a sentence that sounds of one: who brushes a complaint off often argues as well.
fn second_tones(look: &Look<'_>, findings: &mut Vec<Finding>) {
    let is_tone = |f: &&Finding| f.rule.starts_with("tone/");
    let marked = look.touched(findings.iter().filter(is_tone));
    for tone in &TONES {
        let known = look.touched(findings.iter().filter(|f| f.rule == tone.rule.code));
        let also = |i: &usize| {
            let odds = tone.odds(&look.odds[*i]);
            marked[*i] && look.sounds(*i) && !known[*i] && odds >= tone.bar(look).max(ALSO)
        };
        let more: Vec<Finding> = (0..marked.len())
            .filter(also)
            .map(|i| {
                finding(
                    look,
                    tone,
                    &look.sentences()[i],
                    (Severity::Warning, tone.message),
                )
            })
            .collect();
        findings.extend(more);
    }
}

/// Where the whole sentence reads like what a phrase in it was marked for, putting the phrase right would
/// not do: the finding grows to the sentence.
fn widen(look: &Look<'_>, findings: &mut [Finding]) {
    for finding in findings {
        let index = look.sentence_of(finding.span);
        let tone = TONES.iter().find(|tone| tone.rule.code == finding.rule);
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

/// Whether a phrase was marked in a sentence that does not read like it at all.
fn is_unlikely(look: &Look<'_>, finding: &Finding) -> bool {
    let tone = TONES.iter().find(|tone| tone.rule.code == finding.rule);
    let odds = look.odds.get(look.sentence_of(finding.span));
    match (tone, odds) {
        (Some(tone), Some(odds)) => tone.odds(odds) < tone.unlikely,
        _ => false,
    }
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
