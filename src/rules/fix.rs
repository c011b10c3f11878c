//! How a finding is put right where it stands, so that what is left still reads as English.
//!
//! A word can be swapped only where the sentence around it says nothing more: `sorry about` *this*.
//! Elsewhere an adjunct goes (`on March 3`), or the whole statement is said anew, in the spirit of what
//! it does: one that thanks goes on thanking, one that asks goes on asking.

use super::Rule;
use super::report::{capital, dressed};
use crate::finding::{Finding, Ground, Severity, Span};
use crate::grammar::{Class, listed};
use crate::reading::Reading;
use crate::text::Gap;

mod aside;
mod compose;
mod contact;
mod elsewhere;
mod hints;
mod joint;
mod marks;
mod noun;
mod region;
mod say;

pub use aside::{name, thanks, time};
pub(super) use compose::compose;
use contact::{contact, holds_contact};
use elsewhere::{Place, points_back};
use joint::{consequence_end, joint_of, second_thanks, spared, tail_end, unjoined};
use marks::{bracket, closing, with_bracket, with_marks};
pub use noun::noun;
pub(super) use region::{Seam, greeting_end, seam};
use region::{is_opening, region, set_off};
use say::{Act, Voice};
pub use say::{CALM, GRANT, LISTEN, answers_praise, is_cheerful};

/// What is replaced, and by what: best first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mend {
    /// The bytes that are replaced, and so what the finding covers.
    pub span: Span,
    /// What may stand there; empty to remove.
    pub texts: Vec<String>,
}

impl Mend {
    fn new(span: Span, texts: &[&str]) -> Mend {
        Mend {
            span,
            texts: texts.iter().map(|&text| text.to_owned()).collect(),
        }
    }

    /// The finding at the words `span` that is put right so. Its fixes may reach further than those
    /// words; once what is allowed has been left out, the finding is made to [`reach`](compose) as far.
    pub fn finding(
        &self,
        rule: &'static Rule,
        reading: &Reading<'_>,
        span: Span,
        (severity, message): (Severity, &str),
    ) -> Finding {
        let source = reading.text.source();
        Finding {
            rule: rule.code,
            severity,
            span,
            ground: Ground::Words,
            message: message.to_owned(),
            fixes: dressed(source, with_marks(source, self.span), &self.texts),
        }
    }
}

/// Says the whole statement around words `first..end` anew.
pub fn statement(reading: &Reading<'_>, first: usize, end: usize) -> Mend {
    statement_as(reading, first, end, &[])
}

/// Where the statement around words `first..end` ends.
pub fn statement_end(reading: &Reading<'_>, first: usize, end: usize) -> usize {
    region(reading, first, end).1
}

/// Says the whole statement around words `first..end` anew, in one of these ways where there are any.
pub fn statement_as(reading: &Reading<'_>, first: usize, end: usize, own: &[&str]) -> Mend {
    if let Some(bracket) = bracket(reading, first, end) {
        return Mend::new(bracket, &[""]);
    }
    let (start, stop) = region(reading, first, end);
    // 'Dear Patient,'.
    if reading.text.norm(start) == "dear" && stop - start <= 3 {
        return Mend::new(reading.span(start, stop), &["Hello"]);
    }
    if let Some(end) = set_off(reading, start, stop) {
        return between(reading, start, end);
    }
    if let Some(joint) = second_thanks(reading, start, first) {
        return between(reading, joint, stop);
    }
    let seam = seam(reading, start);
    if seam == Seam::Aside || is_opening(reading, start, stop) {
        return without(reading, start, stop);
    }
    anew(reading, start, stop, own)
}

/// `Becky, who cleaned your teeth, will be glad`: takes out the words `start..end` with the commas around them.
fn between(reading: &Reading<'_>, start: usize, end: usize) -> Mend {
    let words = reading.text.words();
    let before = words[start - 1].span.end;
    let (_, to) = reading.sentence(start);
    let stop = match words.get(end) {
        Some(word) if end < to => word.span.start,
        _ => words[end - 1].span.end,
    };
    let inside = Span::new(before, stop).of(reading.text.source());
    Mend::new(Span::new(before, before + inside.trim_end().len()), &[""])
}

/// Takes out words `start..stop`, which only say when or why; where nothing else is said, something
/// else is.
pub fn without(reading: &Reading<'_>, start: usize, stop: usize) -> Mend {
    let (from, to) = reading.sentence(start);
    // 'And because it was late, please call' goes on with its joint.
    let goes_on = stop < to && !is_open(reading, stop);
    let leans = |i: usize| {
        is_open(reading, i + 1)
            && (reading.is(i, Class::And) && !goes_on
                || listed("ever even just only especially", reading.text.norm(i)))
    };
    let start = match start {
        joint if joint > from && reading.is(joint, Class::And) && goes_on => joint + 1,
        start if start > from && leans(start - 1) => start - 1,
        start => start,
    };
    // 'When you came in we were two short, and it showed' says more than when.
    if opens(reading, start) && (stop >= to || reading.is(stop, Class::And)) {
        return anew(reading, start, stop, &[]);
    }
    Mend::new(reading.span(start, stop), &[""])
}

/// Says the words `start..stop` anew, in one of its own ways where there are any.
fn anew(reading: &Reading<'_>, start: usize, stop: usize, own: &[&str]) -> Mend {
    let stop = said_end(reading, start, stop, own);
    let closes = closing(reading, start, stop);
    let place = place(reading, (start, stop), closes, own);
    let act = place.act;
    let contact = contact(reading, start, stop);
    let mut span = with_bracket(reading, start, stop);
    let mut mark = "";
    if !closes.is_empty() && (contact.is_some() || place.spare || !act.keeps(closes)) {
        span.end += closes.len();
        let asks = contact.is_none() && act == Act::Ask;
        mark = if asks { "?" } else { "." };
    }
    let (seam, voice) = (seam(reading, start), Voice::of(reading, start));
    let said = |text: &str| [&*seam.join(&voice.says(text)), mark].concat();
    if let Some(contact) = contact {
        let texts = contact.invitations().map(|text| said(&text));
        return Mend {
            span,
            texts: texts.into(),
        };
    }
    let texts = if own.is_empty() { act.texts() } else { own };
    let said = turned(reading, start, stop, act.equals().min(texts.len()))
        .chain(act.equals().min(texts.len())..texts.len())
        .filter_map(|i| texts.get(i))
        .map(|text| said(text));
    let texts = place.spare.then(String::new).into_iter().chain(said);
    let mend = Mend {
        span,
        texts: texts.collect(),
    };
    if !act.is_spare() {
        return mend;
    }
    match joint_of(reading, start) {
        Some(joint) => unjoined(reading, joint, closes, mend),
        None => spared(reading, start, stop, mend),
    }
}

/// Where what is said anew ends: what points back at it, or follows from it, goes with it.
fn said_end(reading: &Reading<'_>, start: usize, stop: usize, own: &[&str]) -> usize {
    let (_, to) = reading.sentence(start);
    let pointing = opens(reading, start)
        && reading.is(stop, Class::And)
        && points_back(reading, stop, to)
        && !holds_contact(reading, stop, to);
    match own {
        _ if pointing => to,
        [] => tail_end(reading, stop),
        _ => consequence_end(reading, stop),
    }
}

/// What the words `start..stop`, which these marks close, do in their draft.
fn place(
    reading: &Reading<'_>,
    (start, stop): (usize, usize),
    closes: &str,
    own: &[&str],
) -> Place {
    let act = match own {
        [] if closes.contains('?') => Act::Ask,
        [] => Act::of(reading, start, stop),
        _ => Act::Deny,
    };
    if is_whole(reading, start, stop) && !closes.is_empty() {
        Place::of(reading, start, stop, act)
    } else {
        Place { act, spare: false }
    }
}

/// The numbers of wordings that are equally good, in an order of this place's own: not every reply of a practice should say the
/// same. The first words that are replaced choose, which stay as they are while somebody types on.
fn turned(
    reading: &Reading<'_>,
    start: usize,
    stop: usize,
    equals: usize,
) -> impl Iterator<Item = usize> {
    let turn = reading.span(start, stop.min(start + 3)).len();
    (0..equals).map(move |i| (i + turn) % equals)
}

/// Whether the words `start..stop` are all of their sentence, but for a greeting.
fn is_whole(reading: &Reading<'_>, start: usize, stop: usize) -> bool {
    let (_, to) = reading.sentence(start);
    stop >= to && opens(reading, start)
}

/// Whether a sentence begins with word `start`, but for a greeting.
fn opens(reading: &Reading<'_>, start: usize) -> bool {
    let (from, _) = reading.sentence(start);
    start == from || start == greeting_end(reading, from)
}

/// Puts one of the texts in place of the whole sentence around word `at`; a greeting before it stays.
pub fn sentence(reading: &Reading<'_>, at: usize, texts: &[&str]) -> Mend {
    let Some(sentence) = reading.text.sentence_of(at) else {
        return Mend::new(Span::WHOLE, texts);
    };
    let start = greeting_end(reading, sentence.first).min(at);
    let span = Span::new(reading.span(start, start + 1).start, sentence.span.end);
    let greets = start > sentence.first;
    if let Some(contact) = contact(reading, start, sentence.end) {
        let first = |text: String| if greets { text } else { capital(&text) };
        let texts = contact.invitations().map(|text| first(text) + ".");
        return Mend {
            span,
            texts: texts.into(),
        };
    }
    let low = |text: &&str| match text.strip_prefix('W') {
        Some(rest) if greets => ["w", rest].concat(),
        _ => (*text).to_owned(),
    };
    Mend {
        span,
        texts: texts.iter().map(low).collect(),
    }
}

/// Whether the word before `first` is the *for* of a thanks.
fn is_thanked_for(reading: &Reading<'_>, first: usize) -> bool {
    let (from, _) = reading.sentence(first);
    let lowest = from.max(first.saturating_sub(5));
    matches!(reading.text.norm(first.wrapping_sub(1)), "for")
        && (lowest..first).any(|i| {
            listed(
                "thank thanks grateful appreciate thankful",
                reading.text.norm(i),
            ) && (i + 1..first - 1).all(|j| {
                listed(
                    "you so very much a lot all again sincerely truly kindly",
                    reading.text.norm(j),
                ) || reading.is(j, Class::Name)
            })
        })
}

/// Whether nothing stronger than a space stands before word `at`.
fn is_open(reading: &Reading<'_>, at: usize) -> bool {
    reading
        .text
        .words()
        .get(at)
        .is_some_and(|word| word.gap.is_open() && !word.gap.has(Gap::QUOTE))
}
