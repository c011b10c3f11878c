//! Whose a clinical term is said to be.

use super::body::LITERAL;
use crate::claims::{self, Claim};
use crate::grammar::{self, Class as Word, listed};
use crate::lexicon::{Class, Term, Tier};
use crate::reading::Reading;
use crate::text::Gap;

/// Whether the term is said to be the reader's, or somebody's of whom they write: in something said of the reader, or after
/// your, his, her.
pub(super) fn is_owned(
    reading: &Reading<'_>,
    term: Term,
    claim: Option<Claim>,
    owner: &str,
    (from, to): (usize, usize),
) -> bool {
    claim.is_some()
        || owner == "your"
        || matches!(owner, "his" | "her" | "their") && reading.any(from, to, Word::Relative)
        || is_of_relative(reading, term)
        || is_of_third(reading, term, owner, (from, to))
        || of_reader(reading, term.end)
        || is_had(reading, term)
}

/// Whether the term is one that both sides know: after the, that, this.
pub(super) fn is_singled_out(reading: &Reading<'_>, term: Term, owner: &str) -> bool {
    // 'The pills': an entry with its article.
    let own_article = reading.text.norm(term.first) == "the";
    // 'Why that stung': no noun, and 'that' no determiner.
    let noun = !grammar::is_past(reading.text.norm(term.end - 1));
    match owner {
        "the" | "those" | "these" => true,
        "that" | "this" => own_article || noun,
        _ => own_article,
    }
}

/// `of yours`, `like yours`, `like that` after the term, or `and yours did` later in the sentence.
pub(super) fn of_reader(reading: &Reading<'_>, end: usize) -> bool {
    let likened = reading.text.norm(end) == "like"
        && listed("yours that this those these", reading.text.norm(end + 1));
    likened || has_yours(reading, end) || ends_in_yours(reading, end)
}

/// `of yours`, or `and yours did` later in the sentence.
fn has_yours(reading: &Reading<'_>, end: usize) -> bool {
    let (_, to) = reading.sentence(end.saturating_sub(1));
    (end..to).any(|i| {
        let said = reading.is(i + 1, Word::Past) || reading.is(i + 1, Word::Modal);
        reading.text.norm(i) == "yours" && (i < end + 2 || said)
    })
}

/// `Deliveries run late, and yours did`, `surgeries differ, and so was yours`: the sentence closes by saying the same of the reader's.
pub(in super::super::super) fn ends_in_yours(reading: &Reading<'_>, end: usize) -> bool {
    let (_, to) = reading.sentence(end.saturating_sub(1));
    let verb = |i: usize| {
        let verbs = [Word::Past, Word::Modal, Word::Was, Word::Do];
        verbs.iter().any(|&class| reading.is(i, class))
    };
    let closes = |i: usize| i >= to || reading.any_word(i, i + 1, "too not also");
    (end + 1..to).any(|i| {
        let turned =
            i > end + 1 && verb(i - 1) && listed("neither nor so", reading.text.norm(i - 2));
        reading.text.norm(i) == "yours" && (turned && closes(i + 1) || verb(i + 1) && closes(i + 2))
    })
}

/// `You caught COVID`, `you are on lithium`: an illness or a medicine that the reader has.
pub(super) fn is_had(reading: &Reading<'_>, term: Term) -> bool {
    let (from, _) = reading.sentence(term.first);
    let bare = matches!(term.class, Class::Condition | Class::Drug | Class::Symptom);
    let verb = term
        .first
        .checked_sub(1)
        .map_or("", |i| reading.text.norm(i));
    bare && listed(
        "caught catch developed contracted got taking took on against for with has have",
        verb,
    ) && reading.any(
        from.max(term.first.saturating_sub(6)),
        term.first,
        Word::You,
    ) && !reading.any_word(from, term.first, "if whether when whenever should unless")
}

/// `Mom's pills`.
pub(super) fn is_of_relative(reading: &Reading<'_>, term: Term) -> bool {
    term.first > 1
        && reading.text.norm(term.first - 1) == "'s"
        && reading.is(term.first - 2, Word::Relative)
}

/// `Her glasses were made wrong`: no one of the staff is spoken of.
pub(super) fn is_of_third(
    reading: &Reading<'_>,
    term: Term,
    owner: &str,
    (from, to): (usize, usize),
) -> bool {
    let certain = term.class != Class::Body || listed(LITERAL, reading.text.norm(term.end - 1));
    matches!(owner, "his" | "her")
        && certain
        && !matches!(term.class, Class::Event | Class::Role)
        && term.tier != Tier::Care
        && !(from..to).any(|i| {
            reading.is(i, Word::Staff) || reading.is(i, Word::Title) || reading.is(i, Word::Name)
        })
}

/// The determiner or possessive that the term's noun phrase opens with.
pub(super) fn determiner(reading: &Reading<'_>, first: usize) -> Option<usize> {
    let (from, _) = reading.sentence(first);
    let lowest = from.max(first.saturating_sub(4));
    for i in (lowest..first).rev() {
        let norm = reading.text.norm(i);
        if reading.text.words()[i + 1]
            .gap
            .has(Gap::BREAK.with(Gap::QUOTE).with(Gap::EMOJI))
        {
            return None;
        }
        if reading.is(i, Word::Determiner) && norm != "which" {
            return Some(i);
        }
        let participle = i > lowest
            && grammar::is_past(norm)
            && (reading.text.norm(i - 1) == "this" || !reading.is(i - 1, Word::Determiner));
        if participle {
            return None;
        }
        // 'Your comments cut': what is yours is the comment.
        if claims::is_safe_noun(norm) {
            return None;
        }
        let stops = [
            Word::Preposition,
            Word::And,
            Word::Opener,
            Word::Subject,
            Word::Be,
            Word::Have,
            Word::Do,
            Word::Modal,
            Word::You,
            Word::Us,
        ];
        if stops.iter().any(|&class| reading.is(i, class)) {
            return None;
        }
    }
    None
}

/// The determiner of the term, but for the 'that' of 'a joke that wounds': no noun, and 'that' opens a clause.
pub(super) fn article(reading: &Reading<'_>, term: Term) -> Option<usize> {
    determiner(reading, term.first).filter(|&at| {
        let last = reading.text.norm(term.end - 1);
        let plural = last.ends_with('s') && !last.ends_with("ss");
        !(reading.text.norm(at) == "that" && plural)
    })
}
