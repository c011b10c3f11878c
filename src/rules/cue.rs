//! What a sentence is about: the practice, everybody, or what is not spoken of.

use super::{Family, Reach, bank};
use crate::phrase::Match;
use crate::reading::Reading;
use crate::text::Text;

/// Index into [`FAMILIES`].
#[derive(Debug, Clone, Copy)]
pub enum Cue {
    /// The sentence describes the practice, not a person.
    Practice = 0,
    /// The sentence speaks of everybody.
    Everybody = 1,
    /// The sentence says that something is not spoken of in public.
    NotDiscussed = 2,
    /// A room, a team or a house: its words describe the practice.
    Place = 3,
    /// What somebody did by writing, in words that tell of a visit elsewhere: left us smiling, came up with.
    Writing = 4,
}

/// Phrases that tell what a sentence is about. They are no findings.
pub const FAMILIES: &[Family] = &[
    cue(patterns![
        "as (a|an) _3 (office|practice|clinic|team|group|provider|urgent care|center|surgery|hospital)",
        "as an urgent care",
        "we are (a|an) _4 (office|practice|clinic|team|group|center)",
        "we ~ (offer|provide|perform|accept|carry|stock|sell|teach|publish|list|take|specialize|host)",
        "(our|the) (office|practice|clinic) ~ (offers|provides|performs|accepts|carries|does|takes|publishes)",
        "(we|i) ~ (moved|swapped|hired|bought|ordered|repainted|restocked|rearranged)",
        "my (own|mother|father|son|daughter|wife|husband|sister|brother|kids|parents|grandmother|grandfather)",
        "i ~ (wear|wore|have worn)",
        "(half|most|many|some|several|all) of (us|our staff|our team|the team|my staff|my team)",
        "(us|we|i) _3 (ourselves|myself)",
        "awareness (month|week|day)",
        "our _2 (fee|fees) (is|are|covers|comes)",
        "(a|the|any) _3 (fee|fees) (applies|apply|is posted)",
        "(we|i) (no longer|never|do not) (charge|bill|send|use)",
        "(we|i) <be> [not|also|now] (in|out of) network with",
        "(left|leaving|joined|joining) the <any> network",
        "(blog|newsletter|podcast|book|booklet|class|webinar|article|lecture) _1 (covers|on|about|features|explains)",
        "(dr <any>|he|she|who) (teaches|lectures)",
        "(free|open) (for|to) (all|everyone|anyone)",
        "(we|i) ~ do not (do|offer|provide|perform|carry|sell|serve|prescribe|treat|accept|take)",
    ]),
    cue(patterns![
        "(anyone|everyone|everybody|anybody|nobody|someone|somebody|people|folks|patients|parents|families|kids|children|others)",
        "no (one|patient|person|parent|child)",
        "(any|every|each|all|many|most|some|no) (patient|patients|person|people|parent|parents|child|children|family|families|visitor|visitors|caller|callers|of us)",
        "(a|any) (patient|person|parent|caller)",
        "(nobody|no one) 's",
        "no (account|bill|balance|file|visit|appointment) (here|goes|is|should|leaves|with us)",
    ]),
    cue(patterns![
        "(can not|could not|not able to|unable to|do not|will not|not allowed to|never|not permitted to|rather not|not) ~ (discuss|talk about|speak about|speak to|share|comment on|go into|get into|post|disclose|address|confirm)",
        "(<we>|office|offices|practice|practices|clinic|staff|team|nobody|employees) _1 (can not|could not|may not|not able to|unable to|do not|will not|would not|not allowed to|never|not permitted to|rather not|not|can|may) ~ (say|tell)",
        "(keep|keeps|keeping|prevent|prevents|stop|stops|forbid|forbids) (us|me|any practice) from",
        "(keep|leave|take) _5 (offline|off the internet|out of public|private|out of our answer|out of this)",
        "(privacy|confidentiality) (law|laws|rule|rules|reasons|regulations|act)",
    ]),
    cue(patterns![
        "(our|the|a|an|this|any) _2 (office|practice|clinic|team|group|room|rooms|gym|department|line|desk|studio|school|center|website|policy|rules|crew|staff|license|licenses|wing|suite|hall|lead|officer|manager|coordinator|director|supplier|school|kit|cart|floor|ward|unit|setting|world)",
    ]),
    cue(patterns![
        "left (us|me) (with|smiling|speechless|grinning|much|plenty|humbled|lost for)",
        "left (nothing out|room for|the door open|out the best)",
        "(came|come) (up with|across as|to our defense|to the right (place|person))",
        "went (easy on|the extra mile|into such)",
        "brought (us up|a smile|tears|out the best)",
        "stuck (to the facts|up for)",
        "got (to the heart|our attention|us thinking|us)",
        "(lifted|opened|warmed|touched) our",
        "(walked us|picked up|picked the right|called it|called out something)",
        "sent [us] a clear message",
        "(missed|miss) (nothing|your calling|a thing|a beat)",
        "(signed off with|spoke highly|put our heads)",
        "waited _2 for (a|an|this) (reply|answer|response)",
        "saw (something|the best)",
        "trusted us with your (honest|feedback|opinion|words|thoughts)",
        "on (to something|our minds|my mind|the right track|solid ground)",
        "sat down (and|to) (write|wrote|put|type|typed)",
        "here to (write|say|tell|read)",
    ]),
];

const fn cue(patterns: &'static str) -> Family {
    Family {
        patterns,
        message: "",
        fixes: &[],
        reach: Reach::Phrase,
    }
}

const EVERYBODY: u32 = Cue::Everybody as u32;

/// Whether everybody is whom the sentence is about: at its start, or after a word like *for*.
fn is_subject(text: &Text<'_>, index: usize) -> bool {
    let first = text.sentence_of(index).map_or(0, |sentence| sentence.first);
    let before = index.checked_sub(1).map_or("", |i| text.norm(i));
    (index <= first + 3 && before != "out")
        || text.norm(index + 1) == "'s"
        || matches!(
            before,
            "for"
                | "to"
                | "of"
                | "when"
                | "if"
                | "with"
                | "from"
                | "on"
                | "as"
                | "by"
                | "that"
                | "and"
                | "where"
                | "whatever"
                | "whichever"
                | "how"
                | "why"
                | "what"
        )
}

const PLACE: u32 = Cue::Place as u32;

/// Whether word `index` is part of the name of a room, a team or a house: the X-ray *room*.
pub fn names_place(reading: &Reading<'_>, index: usize) -> bool {
    let tag = bank::tag_of_cue(Cue::Place as usize);
    reading
        .hits_near(tag, index)
        .any(|hit| hit.first <= index && index < hit.end)
}

/// The cues of each sentence, as bits: one look at every phrase found.
pub(crate) fn of_sentences(text: &Text<'_>, phrases: &[Match]) -> Vec<u8> {
    let mut cues = vec![0; text.sentences().len()];
    let first = bank::tag_of_cue(0);
    for hit in phrases.iter().filter(|hit| hit.tag >= first) {
        let index = hit.tag - first;
        let opens =
            text.opens_sentence(hit.first) || text.opens_sentence(hit.first.saturating_sub(1));
        let index = match index {
            // 'Our office does fillings' describes the practice, 'no complaints at the desk' does not.
            PLACE if opens => Cue::Practice as u32,
            PLACE => continue,
            EVERYBODY if !is_subject(text, hit.first) => continue,
            other => other,
        };
        let sentence = text
            .words()
            .get(hit.first)
            .map(|word| word.sentence as usize);
        if let Some(bits) = sentence.and_then(|index| cues.get_mut(index)) {
            *bits |= 1 << index;
        }
    }
    cues
}

/// Whether word `index` is part of what somebody did by writing.
pub fn is_of_writing(reading: &Reading<'_>, index: usize) -> bool {
    let tag = bank::tag_of_cue(Cue::Writing as usize);
    has_cue(reading, index, Cue::Writing)
        && reading.hits_near(tag, index).any(|hit| index < hit.end)
}

/// Whether some of the words `first..end` of a sentence say that something is not spoken of.
pub fn is_unspoken(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    reading.has_hit(bank::tag_of_cue(Cue::NotDiscussed as usize), first, end)
}

/// Whether the words `first..end` of a sentence about the practice are those that say so: 'We take all feedback seriously, and
/// the fee was waived' is about it in its first half.
pub fn is_of_practice(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    let place = bank::tag_of_cue(Cue::Place as usize);
    has_cue(reading, first, Cue::Practice)
        && (reading.has_hit(bank::tag_of_cue(Cue::Practice as usize), first, end)
            || reading.has_hit(place, first, end))
}

/// Whether the cue stands in the sentence of word `index`.
pub fn has_cue(reading: &Reading<'_>, index: usize, cue: Cue) -> bool {
    let sentence = reading
        .text
        .words()
        .get(index)
        .map(|word| word.sentence as usize);
    let bits = sentence.and_then(|index| reading.cues.get(index));
    bits.is_some_and(|bits| bits & (1 << cue as u8) != 0)
}
