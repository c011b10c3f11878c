//! Who in a review may be somebody: names and roles, and whether what stands around them is enough by itself.

use std::ops::Range;

use crate::grammar::{Class, is_gerund, is_past, listed};
use crate::lexicon;
use crate::review::Page;
use crate::text::{self, Case, Gap};

use super::words::{
    AT_WORK, COMMON, DOES, FOLK, JOINS, LOOKS, MANY, NO_MORE, NO_NAMES, NOT_BEFORE, PLACES, ROLES,
    SPECIALISTS, THANKED, THANKED_TO, TITLES, UNKIND,
};

/// Somebody, perhaps: words `first` up to, not including, `end`.
pub(super) struct Person {
    pub(super) first: usize,
    pub(super) end: usize,
    /// The word that tells them apart: the last name, or the role.
    pub(super) key: usize,
    pub(super) kind: Kind,
    /// Whether what stands around them is enough by itself.
    pub(super) sure: bool,
}

/// What a person is called by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name.
    Name,
    /// A name after a title or a role.
    Titled,
    /// What they do or look like.
    Role,
    /// *Whoever*.
    Whoever,
}

impl Page<'_> {
    /// Everybody who may be meant, in order and without overlap.
    pub(super) fn people(&self) -> Vec<Person> {
        let mut people = Vec::new();
        let (mut at, mut free) = (0, 0);
        while at < self.text.words().len() {
            let Some(mut person) = self.person_at(at) else {
                at += 1;
                continue;
            };
            person.first = person.first.max(free);
            at = person.end.max(at + 1);
            free = at;
            if !self.is_outsider(&person) {
                people.push(person);
            }
        }
        people
    }

    /// Words that tell what somebody looks like, and nothing that was done: *the nurse with the glasses*.
    pub(in crate::review) fn looks(&self) -> Vec<Range<usize>> {
        let people = self.people().into_iter();
        let dressed = people.filter(|person| self.norm(person.key + 1) == "with");
        let looks = dressed.flat_map(|person| person.key + 2..person.end);
        looks
            .filter(|&at| listed(LOOKS, self.norm(at)))
            .map(|at| at..at + 1)
            .collect()
    }

    fn person_at(&self, at: usize) -> Option<Person> {
        self.titled(at)
            .or_else(|| self.named(at))
            .or_else(|| self.shouted(at))
            .or_else(|| self.insider(at))
            .or_else(|| self.whoever(at))
            .or_else(|| self.by_role(at))
            .or_else(|| self.anybody(at))
    }

    /// *My ex works in your records room*.
    fn insider(&self, at: usize) -> Option<Person> {
        let who = listed("who", self.norm(at + 1));
        let works = at + 1 + usize::from(who);
        let there = match (self.norm(works), self.norm(works + 1)) {
            ("works" | "worked", "here" | "there") => true,
            ("works" | "worked", "in" | "at" | "for") => {
                listed("your you this them", self.norm(works + 2))
            }
            _ => false,
        };
        let kin = self.is(at, Class::Relative) || listed("friend neighbor", self.norm(at));
        (kin && there && at > 0 && self.is(at - 1, Class::Our)).then(|| Person {
            first: at - 1,
            end: at + 1,
            key: at,
            kind: Kind::Role,
            sure: true,
        })
    }

    /// *DENISE HUNG UP ON ME*: capitals alone are no name, but what only people do tells.
    fn shouted(&self, at: usize) -> Option<Person> {
        let word = self.text.words().get(at)?;
        let name = word.case == Case::Upper
            && word.kind == text::Kind::Word
            && self.text.opens_sentence(at)
            && listed(UNKIND, self.norm(at + 1))
            && self.term_at(at).is_none()
            && !self.any_class(at, &NO_NAMES)
            && !self.is_known(at)
            && !self.norm(at).ends_with('s');
        name.then_some(Person {
            first: at,
            end: at + 1,
            key: at,
            kind: Kind::Name,
            sure: true,
        })
    }

    /// A name or a role, whatever stands around it.
    fn anybody(&self, at: usize) -> Option<Person> {
        if self.is_name(at) {
            let end = self.name_end(at);
            return Some(Person {
                first: at,
                end: self.reach(end),
                key: end - 1,
                kind: Kind::Name,
                sure: false,
            });
        }
        let goes_on = self.is_role(at + 1) && self.gap(at + 1).is_open();
        let role = self.is_role(at) || self.is_folk(at) || self.norm(at) == "whoever";
        (role && !goes_on).then(|| Person {
            first: self.role_start(at).map_or(at, |(first, _)| first),
            end: self.reach(at + 1),
            key: at,
            kind: Kind::Role,
            sure: false,
        })
    }

    pub(super) fn any_class(&self, at: usize, classes: &[Class]) -> bool {
        classes.iter().any(|&class| self.is(at, class))
    }

    pub(super) fn has_gap(&self, at: usize, gap: Gap) -> bool {
        self.gap(at).has(gap)
    }

    /// Whether nothing but a space stands before the word, and its sentence goes on.
    pub(super) fn runs_on(&self, at: usize) -> bool {
        at > 0 && self.gap(at).is_open() && !self.text.opens_sentence(at)
    }

    /// Whether the word is what one person is: a role, and no part of a clinical term.
    pub(super) fn is_role(&self, at: usize) -> bool {
        let norm = self.norm(at);
        let one = self.is(at, Class::Staff) && !norm.ends_with('s') && !listed(MANY, norm);
        let treats = SPECIALISTS.iter().any(|ending| norm.ends_with(ending));
        (one || treats || listed(ROLES, norm))
            && self
                .term_at(at)
                .is_none_or(|term| term.first == at || term.class == lexicon::Class::Role)
    }

    pub(super) fn is_folk(&self, at: usize) -> bool {
        listed(FOLK, self.norm(at))
    }

    /// Whether the word is written as a name and nothing else is known of it.
    fn is_name(&self, at: usize) -> bool {
        let word = self.text.words().get(at);
        let written = word.is_some_and(|word| {
            matches!(word.case, Case::Title | Case::Mixed) && word.kind == text::Kind::Word
        });
        written
            && self.norm(at).len() > 1
            && self.term_at(at).is_none()
            && !self.any_class(at, &NO_NAMES)
            && !listed(PLACES, self.norm(at))
    }

    /// The end of the name of up to three words that begins at the word.
    fn name_end(&self, at: usize) -> usize {
        (at + 1..at + 4)
            .find(|&i| !self.is_name(i) || !self.gap(i).is_open())
            .unwrap_or(at + 4)
    }

    /// *Dr. Halvorsen*, *dr tran*, *Nurse Kendra*, *the optician Dale*, *Office manager Denise*.
    fn titled(&self, at: usize) -> Option<Person> {
        let title = listed(TITLES, self.norm(at));
        let small = title && self.runs_on(at + 1) && !self.any_class(at + 1, &NO_NAMES);
        let closed = Gap::STOP.with(Gap::COMMA).with(Gap::BREAK);
        let role = self.is_role(at) && !self.has_gap(at + 1, closed);
        if !(small || (title || role) && self.is_name(at + 1)) {
            return None;
        }
        let end = self.name_end(at + 1);
        let first = self.role_start(at).filter(|_| !title);
        Some(Person {
            first: first.map_or(at, |(first, _)| first),
            end,
            key: end - 1,
            kind: Kind::Titled,
            sure: true,
        })
    }

    /// *Yesenia in billing*, *Kiki the assistant*, *thank you Bibi*.
    fn named(&self, at: usize) -> Option<Person> {
        let end = self.name_end(at);
        if !self.is_name(at) || !self.is_person(at, end) {
            return None;
        }
        let role = (end + 1..end + 4).find(|&i| self.is_role(i) || self.is_folk(i));
        let role = role.filter(|_| self.norm(end) == "the");
        Some(Person {
            first: at,
            end: role.map_or_else(|| self.reach(end), |role| role + 1),
            key: end - 1,
            kind: Kind::Name,
            sure: true,
        })
    }

    /// Whether what stands around a name says that it is a person's.
    fn is_person(&self, at: usize, end: usize) -> bool {
        let opens = self.text.opens_sentence(at);
        let joined = self.runs_on(at);
        let before = if joined { self.norm(at - 1) } else { "" };
        let kin = joined && self.is(at - 1, Class::Relative);
        let longer = joined && self.is(at - 1, Class::Name) && !self.is(at - 1, Class::Staff);
        let next = self.norm(end);
        let to = at > 1 && before == "to" && listed(THANKED_TO, self.norm(at - 2));
        let pair = next == "and" && self.is_name(end + 1) && self.pairs(end + 1);
        if !kin && !longer && (to || pair) {
            return true;
        }
        if kin || longer || listed(NOT_BEFORE, before) {
            return false;
        }
        let works =
            listed("in at", next) && (end + 1..end + 3).any(|i| listed(AT_WORK, self.norm(i)));
        let acts = self.runs_on(end) && (is_past(next) || listed(DOES, next) || works);
        let somebody = |i| self.is_role(i) || self.is_folk(i);
        // 'Kiki the assistant', not 'Half the stars for Dr. Venn'.
        let near = (end + 1..end + 4).take_while(|&i| !self.is(i, Class::Preposition));
        let explained = listed("the my", next) && near.into_iter().any(somebody);
        let bracket = self.has_gap(end, Gap::BREAK) && self.is_role(end);
        let apposed = at > 0 && self.has_gap(at, Gap::COMMA) && somebody(at - 1);
        let told = acts || explained;
        bracket
            || apposed
            || self.is_introduced(at, end)
            || told && !(opens && self.is_known(at))
            || listed(THANKED, before)
    }

    /// *The lady who did my scan (Joan)*: a name between commas or in brackets, after what somebody does.
    fn is_introduced(&self, at: usize, end: usize) -> bool {
        let parts = Gap::COMMA.with(Gap::BREAK);
        let acts = |i: usize| listed("who that", self.norm(i)) || is_gerund(self.norm(i));
        let near = at.saturating_sub(8)..at.saturating_sub(1);
        self.has_gap(at, parts)
            && self.has_gap(end, parts)
            && !self.text.opens_sentence(at)
            && near
                .into_iter()
                .any(|i| (self.is_role(i) || self.is_folk(i)) && acts(i + 1))
    }

    /// Whether two people act together, of whom the second's name begins at the word.
    fn pairs(&self, at: usize) -> bool {
        let end = self.name_end(at);
        let next = self.norm(end);
        let both = listed("both are were up at in", next) || is_past(next) || listed(DOES, next);
        both && self.gap(end).is_open()
    }

    /// Whether the word that opens a sentence is one that the desk knows.
    fn is_known(&self, at: usize) -> bool {
        let norm = self.norm(at);
        let cue = self.cues_in(at, at + 1).iter().any(|hit| hit.end < at + 3);
        cue || norm.ends_with("ing")
            || norm.ends_with("ly")
            || is_past(norm)
            || listed(COMMON, norm)
    }

    /// Whether what begins at the word is something that a person does, or where they are.
    pub(super) fn acts(&self, at: usize) -> bool {
        let mut at = self.reach(at);
        if listed("herself himself here there else", self.norm(at)) || self.is(at, Class::Adverb) {
            at += 1;
        }
        let norm = self.norm(at);
        let present = norm.len() > 3 && norm.ends_with('s') && !norm.ends_with("ss");
        let verb = present || is_past(norm) || listed(DOES, norm) || self.is(at, Class::Modal);
        verb && self.gap(at).is_open()
    }

    /// How far the words from `end` on still say where or how somebody is.
    pub(super) fn reach(&self, end: usize) -> usize {
        if !self.runs_on(end) || !listed(JOINS, self.norm(end)) {
            return end;
        }
        let stops = |i: usize| {
            let norm = self.norm(i);
            let verb = is_past(norm) || listed(DOES, norm) || self.any_class(i, &NO_MORE);
            !self.runs_on(i) || i > end + 1 && verb
        };
        (end + 1..end + 7).find(|&i| stops(i)).unwrap_or(end + 7)
    }
}
