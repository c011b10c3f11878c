//! How a finding is put right where it stands, so that what is left still reads as English.
//!
//! A word can be swapped only where the sentence around it says nothing more: `sorry about` *this*.
//! Elsewhere an adjunct goes (`on March 3`), or the whole statement is said anew, in the spirit of what
//! it does: one that thanks goes on thanking, one that asks goes on asking.

use super::Rule;
use super::report::{capital, dressed};
use crate::claims::Claim;
use crate::finding::{Finding, Ground, Severity, Span};
use crate::grammar::{Class, listed};
use crate::reading::Reading;
use crate::text::Gap;

mod aside;
mod compose;
mod contact;
mod elsewhere;
mod hints;
mod noun;
mod region;
mod say;

pub use aside::{name, thanks, time};
pub(super) use compose::compose;
use contact::{contact, holds_contact};
use elsewhere::{Place, points_back};
pub use noun::noun;
pub(super) use region::{Seam, greeting_end, seam};
use region::{is_opening, region, set_off};
use say::{Act, Voice};
pub use say::{CALM, GRANT, LISTEN, is_cheerful};

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

/// The span with the currency sign, or the plus of a country code, that stands before it, and the quotation mark whose pair it holds.
fn with_marks(source: &str, span: Span) -> Span {
    let before = source.get(..span.start).unwrap_or("");
    let bare = before.trim_end_matches(['$', '\u{20ac}', '\u{a3}', '+']);
    let span = Span::new(bare.len(), span.end);
    let text = span.of(source);
    let after = source.get(span.end..).unwrap_or("");
    let odd = text.matches('"').count() % 2 == 1;
    let pairs = [
        ("\"", "\"", odd, odd),
        (
            "\u{201c}",
            "\u{201d}",
            text.contains('\u{201c}') && !text.contains('\u{201d}'),
            text.contains('\u{201d}') && !text.contains('\u{201c}'),
        ),
        ("'", "'", text.contains(" '"), false),
    ];
    let opens = |(open, _, _, closed): &&(&str, &str, bool, bool)| *closed && bare.ends_with(open);
    let closes =
        |(_, close, opened, _): &&(&str, &str, bool, bool)| *opened && after.starts_with(close);
    let start = pairs.iter().find(opens).map_or(0, |pair| pair.0.len());
    let percent =
        usize::from(after.starts_with('%') && text.ends_with(|c: char| c.is_ascii_digit()));
    let end = pairs
        .iter()
        .find(closes)
        .map_or(percent, |pair| pair.1.len());
    if start > 0 {
        Span::new(span.start - start, span.end)
    } else {
        Span::new(span.start, span.end + end)
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

/// `We read it (although you were late) and are sorry`: the bracket around the words `first..end`, with the space before it, where it
/// stands inside their sentence.
fn bracket(reading: &Reading<'_>, first: usize, end: usize) -> Option<Span> {
    let words = reading.text.words();
    let (from, to) = reading.sentence(first);
    let between = |at: usize| -> Option<Span> {
        let (before, word) = (words.get(at - 1)?, words.get(at)?);
        Some(Span::new(before.span.end, word.span.start))
    };
    let source = reading.text.source();
    let holds = |at: usize| between(at).is_some_and(|gap| gap.of(source).contains(['(', ')']));
    let opens = (from + 1..=first)
        .rev()
        .take(BRACKETED)
        .find(|&at| holds(at))?;
    let closes = (end..to.min(end + BRACKETED)).find(|&at| holds(at))?;
    let (open, close) = (between(opens)?, between(closes)?);
    let start = open.of(source).find('(')?;
    let stop = close.of(source).find(')')?;
    let start = open.start + open.of(source)[..start].trim_end().len();
    Some(Span::new(start, close.start + stop + 1))
}

/// The most words on either side in which a bracket is looked for.
const BRACKETED: usize = 40;

/// `Thank you for the kind review and for trusting us`: where the second thing begins that is thanked for, if the words at `first`
/// are part of it.
fn second_thanks(reading: &Reading<'_>, start: usize, first: usize) -> Option<usize> {
    let again = |&i: &usize| reading.text.norm(i) == "and" && reading.text.norm(i + 1) == "for";
    let joint = (start + 2..first).rev().take(6).find(again)?;
    let thanks =
        reading.any_word(start, joint, "thank thanks") && reading.any_word(start, joint, "for");
    thanks.then_some(joint)
}

/// Takes out words `start..stop`, which only say when or why; where nothing else is said, something
/// else is.
pub fn without(reading: &Reading<'_>, start: usize, stop: usize) -> Mend {
    let (from, to) = reading.sentence(start);
    let leans = |i: usize| {
        is_open(reading, i + 1)
            && (reading.is(i, Class::And)
                || listed("ever even just only especially", reading.text.norm(i)))
    };
    let start = if start > from && leans(start - 1) {
        start - 1
    } else {
        start
    };
    // 'When you came in we were two short, and it showed' says more than when.
    if opens(reading, start) && (stop >= to || reading.is(stop, Class::And)) {
        return anew(reading, start, stop, &[]);
    }
    Mend::new(reading.span(start, stop), &[""])
}

/// Says the words `start..stop` anew, in one of its own ways where there are any.
fn anew(reading: &Reading<'_>, start: usize, stop: usize, own: &[&str]) -> Mend {
    let (_, to) = reading.sentence(start);
    let pointing = opens(reading, start)
        && reading.is(stop, Class::And)
        && points_back(reading, stop, to)
        && !holds_contact(reading, stop, to);
    let stop = if pointing {
        to
    } else if own.is_empty() {
        tail_end(reading, stop)
    } else {
        consequence_end(reading, stop)
    };
    let seam = seam(reading, start);
    let closes = closing(reading, start, stop);
    let act = match own {
        [] if closes.contains('?') => Act::Ask,
        [] => Act::of(reading, start, stop),
        _ => Act::Deny,
    };
    let place = if is_whole(reading, start, stop) && !closes.is_empty() {
        Place::of(reading, start, stop, act)
    } else {
        Place { act, spare: false }
    };
    let act = place.act;
    let contact = contact(reading, start, stop);
    let mut span = with_bracket(reading, start, stop);
    let mut mark = "";
    if !closes.is_empty() && (contact.is_some() || place.spare || !act.keeps(closes)) {
        span.end += closes.len();
        let asks = contact.is_none() && act == Act::Ask;
        mark = if asks { "?" } else { "." };
    }
    let voice = Voice::of(reading, start);
    if let Some(contact) = contact {
        let texts = contact
            .invitations()
            .map(|text| [&*seam.join(&voice.says(&text)), mark].concat());
        return Mend {
            span,
            texts: texts.into(),
        };
    }
    let texts = if own.is_empty() { act.texts() } else { own };
    // Not every reply of a practice should say the same: the first words that are replaced choose,
    // which stay as they are while somebody types on.
    let equals = act.equals().min(texts.len());
    let turn = reading.span(start, stop.min(start + 3)).len();
    let said = (0..texts.len())
        .map(|i| if i < equals { (i + turn) % equals } else { i })
        .filter_map(|i| texts.get(i))
        .map(|text| [&*seam.join(&voice.says(text)), mark].concat());
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

/// The word with which the statement at `start` is joined on to one that can stand alone.
fn joint_of(reading: &Reading<'_>, start: usize) -> Option<usize> {
    let (from, _) = reading.sentence(start);
    let head = greeting_end(reading, from).max(start.saturating_sub(LONGEST_LOOK));
    let joint = if start > head && reading.is(start - 1, Class::And) {
        start - 1
    } else {
        start
    };
    let apart = joint < start && !is_open(reading, joint);
    let verbs = [
        Class::Subject,
        Class::Be,
        Class::Have,
        Class::Modal,
        Class::Past,
    ];
    let says = || {
        apart
            || verbs.iter().any(|&class| reading.any(head, joint, class))
            || reading.any_word(head, head + 1, "please call")
    };
    // What is itself to be put right does not stand.
    let claimed = |claim: &Claim| (head..joint).contains(&claim.first);
    let tells = || {
        let next = reading.claims.partition_point(|claim| claim.first < head);
        reading.claims.get(next).is_some_and(claimed)
    };
    let long = joint >= head + SAYS || reading.any_word(head, joint, "thank thanks");
    let stands = long
        && !listed(SUBORDINATE, reading.text.norm(head))
        && (joint < start || seam(reading, start) == Seam::Comma);
    (stands && says() && !tells()).then_some(joint)
}

/// The most words before a joint that are looked at.
const LONGEST_LOOK: usize = 60;

/// A clause that says something has so many words at least.
const SAYS: usize = 3;

/// What opens a clause that waits for another.
const SUBORDINATE: &str =
    "while although though if when since because as after before not unless once until";

/// `We love your garden, and your knee looks great`: the first half says enough.
fn unjoined(reading: &Reading<'_>, joint: usize, closes: &str, mend: Mend) -> Mend {
    let source = reading.text.source();
    let start = reading.span(joint - 1, joint).end;
    let joined = source.get(start..mend.span.start).unwrap_or_default();
    let said = mend.texts.iter().map(|text| [joined, text].concat());
    let marked = mend.span.of(source).ends_with(['.', '!', '?']);
    let nothing = if marked { closes } else { "" };
    Mend {
        span: Span::new(start, mend.span.end),
        texts: std::iter::once(nothing.to_owned()).chain(said).collect(),
    }
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

/// The words `start..stop` with the bracket that closes behind them, where they open it.
fn with_bracket(reading: &Reading<'_>, start: usize, stop: usize) -> Span {
    let source = reading.text.source();
    let mut span = reading.span(start, stop);
    let opens = span.of(source).matches('(').count() > span.of(source).matches(')').count();
    let closes = source.as_bytes().get(span.end) == Some(&b')');
    span.end += usize::from(opens && closes);
    span
}

/// `Your brother hasn't signed a release, so our hands are tied`, `it was benign, please breathe`: what follows from what is said anew
/// goes with it, unless it leads to the practice.
fn tail_end(reading: &Reading<'_>, stop: usize) -> usize {
    const LEADS: &str = "call ring reach contact email text write talk ask let that";
    let (_, to) = reading.sentence(stop.saturating_sub(1));
    let follows = stop < to && matches!(reading.text.norm(stop), "so" | "please");
    let leads = reading.any_word(stop, to, LEADS) || holds_contact(reading, stop, to);
    if follows && !leads { to } else { stop }
}

/// `Reply with your number and we'll call you`, `so that we can check`: what would follow from what is asked goes with it.
fn consequence_end(reading: &Reading<'_>, stop: usize) -> usize {
    let (_, to) = reading.sentence(stop.saturating_sub(1));
    let that = usize::from(reading.text.norm(stop + 1) == "that");
    let follows = matches!(reading.text.norm(stop), "and" | "so")
        && reading.is(stop + 1 + that, Class::We)
        && reading.is(stop + 2 + that, Class::Modal);
    if follows { to } else { stop }
}

/// `Your knee is fine, but we understand the worry`: where what follows can stand alone, it says
/// enough.
fn spared(reading: &Reading<'_>, start: usize, stop: usize, mend: Mend) -> Mend {
    let (_, to) = reading.sentence(start);
    let joins = reading.is(stop, Class::And);
    let speaks = reading.is(stop + usize::from(joins), Class::Subject)
        || matches!(reading.text.norm(stop + 1), "please" | "let");
    if !opens(reading, start) || stop + 1 >= to || !speaks || !joins && is_broken(reading, stop) {
        return mend;
    }
    let joined = match (joins, reading.text.norm(stop)) {
        (true, "so") => ", so",
        (true, _) => ", and",
        (false, _) => ", and ",
    };
    let said = mend.texts.iter().map(|text| [text, joined].concat());
    let end = if joins {
        reading.span(start, stop + 1).end
    } else {
        reading.text.words()[stop].span.start
    };
    Mend {
        span: Span::new(mend.span.start, end),
        texts: std::iter::once(String::new()).chain(said).collect(),
    }
}

/// Whether something stronger than a comma stands before word `at`.
fn is_broken(reading: &Reading<'_>, at: usize) -> bool {
    let breaks = Gap::BREAK.with(Gap::EMOJI).with(Gap::LINE);
    let word = reading.text.words().get(at);
    word.is_none_or(|word| word.gap.has(breaks) || !word.gap.has(Gap::COMMA))
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

/// The marks that end the sentence, where the words `start..stop` reach its end.
fn closing<'a>(reading: &Reading<'a>, start: usize, stop: usize) -> &'a str {
    let source = reading.text.source();
    let sentence = reading.text.sentence_of(start);
    let end = reading.span(start, stop).end;
    sentence
        .filter(|sentence| sentence.end == stop)
        .and_then(|sentence| source.get(end..sentence.span.end))
        .map(|tail| {
            let marks = tail.trim_start_matches([' ', '.', '!', '?']);
            &tail[..tail.len() - marks.len()]
        })
        .unwrap_or("")
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
