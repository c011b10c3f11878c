//! A draft, read once for all rules: its words, the phrases and clinical terms in it, what it
//! states about the reader, and what the review gives away.

use std::cell::OnceCell;
use std::ops::Range;

use crate::claims::{self, Claim};
use crate::context::Context;
use crate::finding::Ground;
use crate::finding::Span;
use crate::grammar::{self, Class, ClassSet};
use crate::lexicon::{self, Term};
use crate::phrase::{self, Match, Tag};
use crate::rules::privacy::{self, Topic};
use crate::rules::shape::{Shaped, shapes};
use crate::rules::{self, bank, cue};
use crate::table::sorted;
use crate::text::{Gap, Glance, Text, start_of};

mod acronym;
pub mod facts;
mod review;
mod short;

pub use review::{MAX_REVIEW, Review};

/// The most bytes of a shown name that are read: platforms take fewer.
const LONGEST: usize = 200;

/// Everything that rules look at.
pub struct Reading<'a> {
    /// The draft as words and sentences.
    pub text: Text<'a>,
    /// The classes of each word.
    pub sets: Vec<ClassSet>,
    /// The phrases of all rules found in it, by tag and then by first word.
    phrases: Vec<Match>,
    /// The cues of each sentence, as bits.
    pub(crate) cues: Vec<u8>,
    /// Which of the figurative rules have a phrase in each sentence, as bits.
    figures: Vec<u8>,
    /// What stands between quotation marks, in order.
    quotes: Vec<Span>,
    /// The numbers that mean something, in order.
    pub shapes: Vec<Shaped>,
    /// The clinical terms found in it, by first word.
    pub terms: Vec<Term>,
    /// What it states about the reader, by first word.
    pub claims: Vec<Claim>,
    /// What each claim is about, once somebody asked.
    topics: OnceCell<Vec<Option<Topic>>>,
    /// What the review holds.
    pub review: Review,
    /// What surrounds the draft.
    pub context: &'a Context,
}

/// What stands between a pair of quotation marks in one line. A pair is of one kind: `he said 'no'` stands between double marks.
fn quotes(source: &str) -> Vec<Span> {
    let mut quotes = Vec::new();
    let (mut double, mut single) = (None, None);
    for (at, byte) in source.bytes().enumerate() {
        // What all quotation marks start with: the rest need not be read as characters.
        if !matches!(byte, b'\n' | b'"' | b'\'' | 0xc2 | 0xe2) {
            continue;
        }
        let c = source[at..].chars().next().unwrap_or(' ');
        let before = source[..at].chars().next_back().unwrap_or(' ');
        let after = at + c.len_utf8();
        // Inside a word a single mark is an apostrophe, and after a figure a double one means inches.
        let opens = before.is_whitespace()
            || matches!(before, '(' | '[' | '\'' | '"' | '\u{2014}' | '/' | '-');
        match c {
            '\n' => (double, single) = (None, None),
            // One that opens where another is open was never closed.
            '\u{201e}' | '\u{ab}' => double = Some(after),
            '"' | '\u{201c}' if opens && !source[after..].starts_with(char::is_whitespace) => {
                double = Some(after);
            }
            '"' | '\u{201c}' | '\u{201d}' | '\u{bb}' => {
                if let Some(start) = double.take() {
                    add_quote(&mut quotes, Span::new(start, at));
                }
            }
            // What stands inside another pair is quoted already.
            '\'' | '\u{2018}' | '\u{2019}' if double.is_none() => match single {
                _ if opens && c != '\u{2019}' && !is_clipped(source, after) => single = Some(after),
                Some(start) if closes_single(before, &source[after..]) => {
                    add_quote(&mut quotes, Span::new(start, at));
                    single = None;
                }
                _ => {}
            },
            _ => {}
        }
    }
    quotes
}

/// Adds a pair, in place of those that stand inside it.
fn add_quote(quotes: &mut Vec<Span>, quote: Span) {
    while quotes
        .last()
        .is_some_and(|inner| inner.start >= quote.start)
    {
        quotes.pop();
    }
    quotes.push(quote);
}

/// Whether a single mark between these is no apostrophe: `the patients' chairs` goes on, `'scams'.` does not.
fn closes_single(before: char, after: &str) -> bool {
    let next = after.chars().next().unwrap_or('.');
    !next.is_alphabetic()
        && (before != 's' || matches!(next, '.' | ',' | ';' | ':' | '!' | '?' | ')'))
}

/// `'90s`, `'til six`, `'em`: an apostrophe for what is left out at the start of a word.
fn is_clipped(source: &str, at: usize) -> bool {
    let rest = source.get(at..).unwrap_or("");
    rest.starts_with(|c: char| c.is_ascii_digit())
        || ["til ", "em ", "cause ", "tis ", "twas ", "bout "]
            .iter()
            .any(|clipped| rest.starts_with(clipped))
}

/// The name with which a review ends: `… never again. Loretta`. Empty where it has none.
fn signature(review: &str) -> &str {
    // Each name of the draft asks for it: a long review must not be looked through for each.
    let mut tail = review.len().saturating_sub(LONGEST)..=review.len();
    let tail = tail.find_map(|at| review.get(at..));
    let review = tail.unwrap_or_default();
    let review = review.trim_end_matches(|c: char| !c.is_alphanumeric());
    let start = review.rfind(['.', '!', '?', '\n', ',', '-', '\u{2013}', '\u{2014}']);
    let last = start.and_then(|at| review.get(at..)).unwrap_or_default();
    let name = last.trim_start_matches(|c: char| !c.is_alphanumeric());
    let is_name = |word: &str| {
        word.starts_with(char::is_uppercase) && word.chars().skip(1).all(char::is_lowercase)
    };
    let short = name.len() <= LONGEST && (1..3).contains(&name.split(' ').count());
    if short && name.split(' ').all(is_name) {
        name
    } else {
        ""
    }
}

/// Which sentences offer a reward, attack or promise what nobody can, as bits in the order of
/// [`rules::FIGURATIVE`]: figures of speech abound there, but for phrases that are meant as they stand.
fn figures(text: &Text<'_>, phrases: &[Match]) -> Vec<u8> {
    let mut figures = vec![0; text.sentences().len()];
    let tags = rules::FIGURATIVE.map(bank::tags_of);
    for hit in phrases {
        let Some(rule) = tags.iter().position(|range| range.contains(&hit.tag)) else {
            continue;
        };
        let family = (hit.tag - tags[rule].start) as usize;
        let family = rules::FIGURATIVE[rule].families.get(family);
        if family.is_none_or(|family| family.ground == Ground::Fact) {
            continue;
        }
        let sentence = text.words().get(hit.first).map(|w| w.sentence as usize);
        if let Some(bits) = sentence.and_then(|index| figures.get_mut(index)) {
            *bits |= 1 << rule;
        }
    }
    figures
}

impl<'a> Reading<'a> {
    /// Reads a draft. Linear in the draft and the review.
    pub fn new(source: &'a str, context: &'a Context) -> Reading<'a> {
        let text = Text::new(source);
        let sets = phrase::classes(&text);
        let phrases = sorted(bank::shipped().find(&text, &sets), |hit| u64::from(hit.tag));
        let scan = lexicon::shipped().scan(&text);
        let claims = claims::read(&text, &sets, &scan.idioms);
        let review = Review::read(&context.review, &text, &sets);
        let mut terms = scan.terms;
        let acronyms = review.acronyms.find(&text, &terms, &context.profile.name);
        terms.extend(review.shortened.find(&text, &terms, &scan.idioms));
        terms.extend(acronyms);
        Reading {
            cues: cue::of_sentences(&text, &phrases),
            figures: figures(&text, &phrases),
            quotes: quotes(source),
            topics: OnceCell::new(),
            shapes: shapes(&text, &sets),
            phrases,
            terms: sorted(terms, |term| term.first as u64),
            claims,
            review,
            context,
            text,
            sets,
        }
    }

    /// What each claim is about, in their order; `None` where it is no statement of ours.
    pub(crate) fn topics(&self) -> &[Option<Topic>] {
        self.topics.get_or_init(|| privacy::topics(self))
    }

    /// Whether word `index` is of the class.
    #[inline(never)]
    pub fn is(&self, index: usize, class: Class) -> bool {
        self.sets.get(index).is_some_and(|set| set.has(class))
    }

    /// Whether any of the words `first..end` is of the class.
    pub fn any(&self, first: usize, end: usize, class: Class) -> bool {
        (first..end).any(|i| self.is(i, class))
    }

    /// Whether any of the words `first..end` is on the white-space separated list.
    pub fn any_word(&self, first: usize, end: usize, list: &str) -> bool {
        let words = self.text.words();
        let words = words.get(first..end.min(words.len())).unwrap_or_default();
        // Most words of the list start as none of these do: the letters that these start with, as bits.
        let bit = |initial: u8| 1_u32 << (initial % 32);
        let initials = (words.iter()).fold(0, |set, word| set | bit(word.glance.initial()));
        grammar::any_listed(list, |listed| {
            if initials & bit(listed[0]) == 0 {
                return false;
            }
            let glance = Glance::of(listed);
            let mut same = words.iter().zip(first..);
            same.any(|(word, at)| word.glance == glance && self.text.norm(at).as_bytes() == listed)
        })
    }

    /// Tells of a word whether it is part of the name that the platform shows.
    pub fn shown(&self) -> impl Fn(usize) -> bool + '_ {
        let signed = signature(&self.context.review);
        let shown = [start_of(&self.context.reviewer, LONGEST), signed].map(Text::new);
        move |index| {
            let norm = self.text.norm(index);
            let has = |name: &Text<'_>| (0..name.words().len()).any(|at| name.norm(at) == norm);
            shown.iter().any(has)
        }
    }

    /// The words of the sentence around word `index`: first, and one past the last.
    pub fn sentence(&self, index: usize) -> (usize, usize) {
        self.text
            .sentence_of(index)
            .map_or((index, index), |s| (s.first, s.end))
    }

    /// The words of the clause around word `index`: up to the next break or opener on either side, or a comma before a subject or an
    /// *and*.
    pub fn clause(&self, index: usize) -> (usize, usize) {
        let (from, to) = self.sentence(index);
        let first = (from + 1..=index)
            .rev()
            .find(|&i| self.starts_clause(i))
            .unwrap_or(from);
        let end = (index + 1..to)
            .find(|&i| self.starts_clause(i))
            .unwrap_or(to);
        (first, end)
    }

    fn starts_clause(&self, index: usize) -> bool {
        let Some(word) = self.text.words().get(index) else {
            return true;
        };
        let joined = self.is(index, Class::And) && self.is(index + 1, Class::Subject);
        word.gap.has(Gap::BREAK.with(Gap::EMOJI))
            || (word.gap.has(Gap::COMMA)
                && (self.is(index, Class::Subject) || self.is(index, Class::And)))
            || joined
            || matches!(
                self.text.norm(index),
                "because"
                    | "since"
                    | "although"
                    | "though"
                    | "while"
                    | "if"
                    | "unless"
                    | "when"
                    | "which"
            )
    }

    /// Whether the sentence around word `index` speaks to the reader: you, your.
    pub fn speaks_to_reader(&self, index: usize) -> bool {
        let (first, end) = self.sentence(index);
        (first..end)
            .any(|i| (self.is(i, Class::You) && !self.is_thanks(i)) || self.is(i, Class::Your))
    }

    /// `thank you` speaks to nobody in particular.
    fn is_thanks(&self, index: usize) -> bool {
        index > 0 && self.text.norm(index - 1) == "thank"
    }

    /// Whether the sentence of word `index` attacks, offers a reward or promises too much.
    pub fn is_figurative(&self, index: usize) -> bool {
        self.figures_at(index) != 0
    }

    /// Whether the sentence of word `index` offers a reward.
    pub fn is_offer(&self, index: usize) -> bool {
        self.figures_at(index) & 1 != 0
    }

    fn figures_at(&self, index: usize) -> u8 {
        let sentence = self.text.words().get(index).map(|w| w.sentence as usize);
        sentence
            .and_then(|i| self.figures.get(i))
            .copied()
            .unwrap_or_default()
    }

    /// The bytes of words `first..end`.
    pub fn span(&self, first: usize, end: usize) -> Span {
        self.text.span(first, end)
    }

    /// The phrases of one range of tags found in the draft.
    pub fn hits(&self, tags: Range<Tag>) -> impl Iterator<Item = Match> + '_ {
        let from = self.phrases.partition_point(|hit| hit.tag < tags.start);
        let to = self.phrases.partition_point(|hit| hit.tag < tags.end);
        self.phrases[from..to].iter().copied()
    }

    /// Whether a phrase of the tag starts among the words `first..end`.
    pub fn has_hit(&self, tag: Tag, first: usize, end: usize) -> bool {
        let from = self
            .phrases
            .partition_point(|hit| (hit.tag, hit.first) < (tag, first));
        self.phrases
            .get(from)
            .is_some_and(|hit| hit.tag == tag && hit.first < end)
    }

    /// The phrases of one tag that start at word `index` or a few words before it.
    pub fn hits_near(&self, tag: Tag, index: usize) -> impl Iterator<Item = Match> + '_ {
        let lowest = (tag, index.saturating_sub(8));
        let from = self
            .phrases
            .partition_point(|hit| (hit.tag, hit.first) < lowest);
        self.phrases[from..]
            .iter()
            .copied()
            .take_while(move |hit| hit.tag == tag && hit.first <= index)
    }

    /// Whether a comma stands inside the phrase: what it then joins was said apart.
    pub fn has_comma(&self, hit: Match) -> bool {
        let words = self.text.words();
        (hit.first + 1..hit.end).any(|i| words.get(i).is_some_and(|word| word.gap.has(Gap::COMMA)))
    }

    /// Whether the bytes stand between quotation marks: somebody else's words.
    pub fn is_quoted(&self, span: Span) -> bool {
        let next = self.quotes.partition_point(|quote| quote.end <= span.start);
        self.quotes
            .get(next)
            .is_some_and(|quote| quote.contains(span))
    }

    /// The clinical terms whose first word is one of `first..end`.
    pub fn terms_in(&self, first: usize, end: usize) -> &[Term] {
        let from = self.terms.partition_point(|term| term.first < first);
        let to = self
            .terms
            .partition_point(|term| term.first < end.max(first));
        &self.terms[from..to]
    }
}
