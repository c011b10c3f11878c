//! The people of the practice that a review points at, by name or by what they are.

use super::Page;
use crate::finding::Span;
use crate::grammar::{Class, is_gerund, is_past, listed};
use crate::text::{Case, Gap, Kind};

/// One of those who work in a practice, in words that do not stand in [`Class::Staff`].
const ROLES: &str = "
    doc ma pa ortho supervisor clerk guard intern student volunteer trainer driver waiter waitress prescriber
    administrator endodontist orderly coach employee person podiatrist embryologist mechanic ob";

/// Words of [`Class::Staff`] for many people, or for none.
const MANY: &str = "team staff crew desk reception lab everyone rn md aides colleague np";

/// Anybody, by everyday words.
const FOLK: &str = "someone redhead girl lady guy man woman gal dude fella gentleman kid one";

/// Determiners after which somebody certain is meant.
const CERTAIN: &str = "the my your this that his her their our";

/// Determiners after which more has to be said.
const UNCERTAIN: &str = "a an some one another";

/// Words before a role that are part of it.
const WAITS: &str = "at in with behind from w";

/// What only people do, in words that are not past forms.
const DOES: &str = "is 's says goes puts keeps does has makes takes pushes calls acts who";

/// Somebody: the words, and what tells them apart.
struct Person {
    first: usize,
    end: usize,
    /// The word that names them.
    key: usize,
    named: bool,
}

/// The people, in order, once for each.
pub(crate) fn of(page: &Page<'_>) -> Vec<Span> {
    let mut people: Vec<Person> = Vec::new();
    let mut at = 0;
    while at < page.text.words().len() {
        let found = page.named(at).or_else(|| page.by_role(at));
        at = found.as_ref().map_or(at + 1, |person| person.end.max(at + 1));
        people.extend(found);
    }
    let known = |i: usize| {
        let person = &people[i];
        people.iter().enumerate().any(|(j, other)| {
            let same = page.norm(other.key) == page.norm(person.key);
            let doctor = |p: &Person| is_doctor(page.norm(p.key));
            let title = other.named && other.first < other.key && is_doctor(page.norm(other.first));
            same && j < i || !person.named && doctor(person) && title
        })
    };
    let first = (0..people.len()).filter(|&i| !known(i));
    first
        .map(|i| page.text.span(people[i].first, people[i].end))
        .collect()
}

fn is_doctor(norm: &str) -> bool {
    matches!(norm, "dr" | "doctor" | "doc" | "dentist" | "physician")
}

impl Page<'_> {
    /// Whether the word is what one person of the practice is.
    fn is_role(&self, at: usize) -> bool {
        let norm = self.norm(at);
        listed(ROLES, norm) || self.is(at, Class::Staff) && !norm.ends_with('s') && !listed(MANY, norm)
    }

    fn is_folk(&self, at: usize) -> bool {
        listed(FOLK, self.norm(at))
    }

    /// Whether the word is written as a name and is no word that the desk knows for something else.
    fn is_name(&self, at: usize) -> bool {
        let Some(word) = self.text.words().get(at) else {
            return false;
        };
        let term = self.terms.iter().any(|term| term.first <= at && at < term.end);
        matches!(word.case, Case::Title | Case::Mixed)
            && word.kind == Kind::Word
            && !term
            && !OTHERS.iter().any(|&class| self.is(at, class))
            && !listed(PLACES, self.norm(at))
            && self.norm(at).len() > 1
    }

    /// The end of the name that begins at the word, of up to three words.
    fn name_end(&self, at: usize) -> usize {
        (at + 1..at + 4)
            .find(|&i| !(self.is_name(i) && self.gap(i).is_open() && !self.gap(i).has(Gap::STOP)))
            .unwrap_or(at + 4)
    }

    /// Somebody called by name, with the role before or after it.
    fn named(&self, at: usize) -> Option<Person> {
        let titled = matches!(self.norm(at), "dr" | "mr" | "mrs" | "ms" | "miss");
        let role = titled || self.is_role(at);
        if role && self.gap(at + 1).has(Gap::STOP.with(Gap::COMMA).with(Gap::BREAK)) && !titled {
            return None;
        }
        let next = role && (self.is_name(at + 1) || titled && self.is_plain(at + 1));
        if next {
            let end = self.name_end(at + 1);
            let first = if titled { at } else { self.role_start(at).map_or(at, |(first, _)| first) };
            return Some(Person { first, end, key: end - 1, named: true });
        }
        if !self.is_name(at) || !self.is_person(at) {
            return None;
        }
        let end = self.name_end(at);
        // 'Kiki the assistant', 'Bruno, the first guy': one person.
        let role = (end + 1..end + 4).find(|&i| self.is_role(i) || self.is_folk(i));
        let role = role.filter(|_| self.norm(end) == "the").map(|role| role + 1);
        Some(Person { first: at, end: role.unwrap_or_else(|| self.reach(end)), key: end - 1, named: true })
    }

    /// Whether a small word may be a name after a title: *dr tran*.
    fn is_plain(&self, at: usize) -> bool {
        self.gap(at).is_open() && self.norm(at).len() > 1 && !OTHERS.iter().any(|&class| self.is(at, class))
    }

    /// Whether what stands around a name says that it is a person's.
    fn is_person(&self, at: usize) -> bool {
        let end = self.name_end(at);
        let joined = at > 0 && self.gap(at).is_open() && !self.text.opens_sentence(at);
        let before = if joined { self.norm(at - 1) } else { "" };
        if matches!(before, "in" | "on" | "from" | "channel" | "route" | "of" | "called" | "me" | "near" | "to" | "at" | "the" | "my" | "your" | "a" | "an")
            || joined && self.is(at - 1, Class::Relative)
        {
            return false;
        }
        let near = self.gap(end).is_open() && !self.gap(end).has(Gap::STOP);
        let next = self.norm(end);
        let acts = near && (is_past(next) || listed(DOES, next) || matches!(next, "in" | "at") && self.is_desk(end + 1));
        let explained = matches!(next, "the" | "my") && (end + 1..end + 4).any(|i| self.is_role(i) || self.is_folk(i));
        let bracket = self.gap(end).has(Gap::BREAK) && self.is_role(end);
        let thanked = matches!(before, "you" | "thanks" | "love" | "named" | "says" | "said" | "and" | "bless" | "but" | "like") && !self.text.opens_sentence(at);
        let apposed = self.gap(at).has(Gap::COMMA) && at > 0 && (self.is_role(at - 1) || self.is_folk(at - 1));
        let opens = self.text.opens_sentence(at);
        if joined && self.is(at - 1, Class::Name) && !self.is(at - 1, Class::Staff) {
            return false;
        }
        let mid = !opens && (acts || thanked && (acts || matches!(before, "you" | "thanks" | "named" | "says" | "said")));
        mid || bracket || apposed || (explained || opens && acts) && !(opens && self.is_known(at))
    }

    fn is_desk(&self, at: usize) -> bool {
        (at..at + 2).any(|i| matches!(self.norm(i), "billing" | "accounts" | "reception" | "front" | "desk" | "recovery" | "check" | "scheduling" | "counter" | "window"))
    }

    /// Whether a word at a sentence's start is one that the desk knows.
    fn is_known(&self, at: usize) -> bool {
        let cue = self.cues.iter().any(|hit| hit.first <= at && at < hit.end && hit.end - hit.first < 3);
        let norm = self.norm(at);
        cue || norm.ends_with("ing") || norm.ends_with("ly") || is_past(norm) || listed(COMMON, norm)
    }

    /// Somebody called by what they are: *the girl at the desk*, *my therapist*, *Hygienist yelled*.
    fn by_role(&self, at: usize) -> Option<Person> {
        if self.norm(at) == "whoever" && self.norm(at + 1) != "she" && self.norm(at + 1) != "he" && self.acts(at + 1) && !matches!(self.norm(at + 1), "runs" | "is" | "has" | "hired") {
            return Some(Person { first: at, end: self.reach(at + 2) + 1, key: at, named: false });
        }
        let role = self.is_role(at) && !self.terms.iter().any(|t| t.first < at && at < t.end && t.class != crate::lexicon::Class::Role);
        if !role && !self.is_folk(at) || self.is_role(at + 1) && self.gap(at + 1).is_open() {
            return None;
        }
        let (first, certain) = self.role_start(at)?;
        let end = self.reach(at + 1);
        let next = self.norm(at + 1);
        let before = first.checked_sub(1).filter(|_| !self.text.opens_sentence(first));
        let praised = before.is_some_and(|i| self.is(i, Class::Be)) && (first..at).any(|i| matches!(self.norm(i), "best" | "worst" | "only"));
        let other = (first..at).any(|i| matches!(self.norm(i), "family" | "next" | "same" | "other" | "best" | "carpet" | "delivery" | "grown" | "football" | "primary"));
        let owned = next == "'s" && !self.is_said(at + 2);
        let mine = first < at && matches!(self.norm(first), "my" | "our") && !role;
        let described = end > at + 1 || self.norm(at + 1) == "herself" || self.norm(at + 1) == "himself" || next == "who" || is_gerund(next) || self.norm(at + 1) == "named";
        let acts = self.acts(at + 1);
        let bracket = self.gap(at + 1).has(Gap::BREAK);
        let turns = before.is_none_or(|i| matches!(self.norm(i), "and" | "then" | "but" | "so" | "because" | "when" | "while" | "time" | "asked" | "said" | "from" | "by" | "saw" | "with" | "get"));
        let sure = described || acts || bracket || turns || self.norm(first) == "my";
        let one = self.norm(at) == "one" && !(certain && (described || acts && first + 1 < at));
        let am = before.is_some_and(|i| matches!(self.norm(i), "am" | "like" | "for" | "see" | "from" | "give" | "to" | "of")) || self.norm(at) == "person";
        let told = if certain { sure } else { (described || acts && !role) && !am };
        (told && !owned && !mine && !one && !praised && !other).then_some(Person { first, end, key: at, named: false })
    }

    fn is_said(&self, at: usize) -> bool {
        matches!(self.norm(at), "not" | "a" | "an" | "the" | "so" | "still" | "reading" | "been" | "just" | "good" | "great")
    }

    /// Where the words for a role begin, and whether somebody certain is meant; `None` where nobody is.
    fn role_start(&self, at: usize) -> Option<(usize, bool)> {
        let mut first = at;
        while first > 0 && at - first < 4 {
            let before = self.norm(first - 1);
            if !self.gap(first).is_open() || self.text.opens_sentence(first) {
                break;
            }
            if listed(CERTAIN, before) {
                return Some((first - 1, true));
            }
            if listed(UNCERTAIN, before) {
                return Some((first - 1, false));
            }
            let hyphen = self.gap(first).has(Gap::HYPHEN) || self.gap(first - 1).has(Gap::HYPHEN);
            if self.is_stop(first - 1) && !hyphen {
                break;
            }
            first -= 1;
        }
        let opens = self.text.opens_sentence(first) || self.gap(first).has(Gap::COMMA.with(Gap::BREAK));
        let after = first > 0 && matches!(self.norm(first - 1), "but" | "and" | "then");
        (opens || after && self.acts(at + 1)).then_some((first, opens && self.acts(at + 1)))
    }

    /// Whether what follows is something that a person does.
    fn acts(&self, at: usize) -> bool {
        let mut at = if listed(WAITS, self.norm(at)) { self.reach(at) } else { at };
        if matches!(self.norm(at), "herself" | "himself" | "here" | "there" | "else") || self.is(at, Class::Adverb) {
            at += 1;
        }
        let norm = self.norm(at);
        let verb = is_past(norm) || listed(DOES, norm) || norm.len() > 3 && norm.ends_with('s') && !norm.ends_with("ss");
        self.gap(at).is_open() && (verb || self.is(at, Class::Modal)) || listed(WAITS, norm)
    }

    /// Whether the word can't be part of what a role is called.
    fn is_stop(&self, at: usize) -> bool {
        [Class::Preposition, Class::Be, Class::And, Class::Subject, Class::Modal, Class::Opener, Class::Not, Class::Number, Class::Have]
            .iter()
            .any(|&class| self.is(at, class))
            || is_past(self.norm(at))
    }

    /// How far the words after a role or a name still say who it is: *at the desk*, *with the red glasses*.
    fn reach(&self, end: usize) -> usize {
        let opens = self.gap(end).is_open() && listed(WAITS, self.norm(end)) || matches!(self.norm(end), "behind");
        if !opens || self.gap(end).has(Gap::STOP) {
            return end;
        }
        let stops = |i: usize| {
            !self.gap(i).is_open()
                || self.text.opens_sentence(i)
                || i > end + 1 && (is_past(self.norm(i)) || self.is(i, Class::Be) || self.is(i, Class::Subject) || self.is(i, Class::And) || self.is(i, Class::Modal) || self.is(i, Class::Opener) || self.is(i, Class::Past) || listed(DOES, self.norm(i)))
        };
        (end + 1..end + 7).find(|&i| stops(i)).unwrap_or(end + 7)
    }
}

/// Classes of words that are written with a capital and name nobody of the practice.
const OTHERS: [Class; 16] = [
    Class::Day,
    Class::Month,
    Class::Insurer,
    Class::Relative,
    Class::Staff,
    Class::Title,
    Class::Subject,
    Class::Be,
    Class::Have,
    Class::Not,
    Class::Money,
    Class::Place,
    Class::Determiner,
    Class::Preposition,
    Class::Opener,
    Class::And,
];

/// Capitals of places, makers and peoples.
const PLACES: &str = "
    google yelp facebook costco amazon delta spanish english god black deaf instagram motown internet saturday
    christmas easter thanksgiving american county city state street avenue channel route board";

/// Words that open sentences and name nobody.
const COMMON: &str = "
    nobody everyone everybody someone somebody care service dentistry nice friendly great staff people folks
    everything nothing something one two three four five six then place room rooms results insurance monday owner pharmacy guess aware doors ask
    surgeon wire lab crown braces cleaning filling just also never still only";
