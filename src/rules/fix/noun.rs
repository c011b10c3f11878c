//! Something named with a noun: swapped, taken out with what hangs on it, or said anew.

use super::region::region;
use super::say::{ONE, SEVERAL, THANKS};
use super::{Mend, closing, holds_contact, is_open, is_thanked_for, statement};
use crate::claims;
use crate::grammar::{Class, listed};
use crate::reading::Reading;
use crate::text::{Gap, Kind, Word};

/// Puts right something named with a noun: words `first..end` are its phrase.
pub fn noun(reading: &Reading<'_>, first: usize, end: usize) -> Mend {
    let mut end = end;
    while end > first + 1
        && (reading.is(end - 1, Class::Preposition) || reading.is(end - 1, Class::Be))
    {
        end -= 1;
    }
    // 'Your 9:15 appointment'.
    if reading.is(end - 1, Class::Digits) && reading.is(end, Class::Digits) {
        end += 1 + usize::from(reading.is(end + 1, Class::Visit));
    }
    // 'Your 9 a.m. appointment'.
    if is_open(reading, end) && reading.is(end, Class::Visit) {
        end += 1;
    }
    let (start, stop) = region(reading, first, end);
    // 'Newcomers like you'.
    let compares = end >= first + 2 && reading.text.norm(end - 2) == "like";
    let torn = splits_not(reading, end) || is_compound(reading, end);
    if compares || torn || closing(reading, start, stop).contains('?') {
        return statement(reading, first, end);
    }
    if let Some(mend) = kept(reading, first, end, stop) {
        return mend;
    }
    let (from, _) = reading.sentence(first);
    let before = if first > from && is_open(reading, first) {
        reading.text.norm(first - 1)
    } else {
        ""
    };
    if before != "that"
        && reading.is(first.wrapping_sub(1), Class::Preposition)
        && !before.is_empty()
    {
        let role = governed_by(reading, from, first);
        return after_preposition(reading, first, grown(reading, end, stop, role));
    }
    if listed(SEEING, before) {
        let end = grown(reading, end, stop, Role::Object);
        return Mend::new(reading.span(first, end), ONE);
    }
    subject(
        reading,
        first,
        grown(reading, end, stop, Role::Subject),
        stop,
    )
}

/// How many words before a noun may govern it.
const GOVERNS: usize = 12;

/// What a noun after a preposition is part of: `your concerns about the bruising are fair` still waits for its verb.
fn governed_by(reading: &Reading<'_>, from: usize, first: usize) -> Role {
    let said = [
        Class::Be,
        Class::Have,
        Class::Do,
        Class::Modal,
        Class::Past,
        Class::Subject,
    ];
    let from = from.max(first.saturating_sub(GOVERNS));
    let speaks = (from..first).any(|i| said.iter().any(|&class| reading.is(i, class)));
    let asks = reading.any_word(from, first, "sorry thank thanks apologies please");
    if speaks || asks {
        Role::Object
    } else {
        Role::Subject
    }
}

/// Whether word `end` is what is left of a *not* that hangs on the one before it: the deductible *had|n't*.
fn splits_not(reading: &Reading<'_>, end: usize) -> bool {
    let words = reading.text.words();
    let hangs = |word: &Word| words[end - 1].span.end == word.span.start;
    reading.is(end, Class::Not) && words.get(end).is_some_and(hangs)
}

/// Whether word `end` is one thing with the words before it: your *mother|-in-law*, the *sedation|code*.
fn is_compound(reading: &Reading<'_>, end: usize) -> bool {
    const GOES_ON: &str = "that which who whose as than not so too again here there today yesterday before after ever \
        itself themselves alone well much more most very really just only even still also please all both";
    let Some(word) = reading.text.words().get(end) else {
        return false;
    };
    let said = [
        Class::Be,
        Class::Have,
        Class::Do,
        Class::Modal,
        Class::Past,
        Class::And,
        Class::Subject,
        Class::Preposition,
        Class::Opener,
        Class::Determiner,
        Class::Adverb,
        Class::You,
        Class::We,
    ];
    let apart = said.iter().any(|&class| reading.is(end, class))
        || listed(GOES_ON, reading.text.norm(end))
        || reading.text.norm(end).ends_with("ed")
        || reading.text.norm(end).ends_with("ing")
        || reading.text.norm(end).starts_with('\'');
    word.gap.has(Gap::HYPHEN) || word.kind == Kind::Word && is_open(reading, end) && !apart
}

/// What may be kept of a noun phrase: `your experience` with our nurse, `the wait` before your scan.
fn kept(reading: &Reading<'_>, first: usize, end: usize, stop: usize) -> Option<Mend> {
    let wait = (first..end).find(|&i| listed("wait delay delays", reading.text.norm(i)));
    if let Some(wait) = wait {
        let end = grown(reading, end, stop, Role::Object);
        let text = ["the ", reading.text.norm(wait)].concat();
        return Some(Mend::new(
            reading.span(first, end),
            &[&text, "what you describe"],
        ));
    }
    let owner = reading.text.norm(first) == "your";
    let noun = reading.text.norm(first + 1);
    let writes = claims::is_safe_noun(noun)
        && !reading.is(first + 1, Class::Visit)
        && !reading.is(first + 1, Class::Unit)
        && !reading.is(first + 1, Class::Daytime)
        && !listed(
            "time moment moments call business trust end part help care conversation",
            noun,
        );
    if owner && writes && reading.is(first + 2, Class::Preposition) && end > first + 2 {
        let source = reading.text.source();
        let text = reading.span(first, first + 2).of(source);
        return Some(Mend::new(
            reading.span(first, end),
            &[text, "what you describe"],
        ));
    }
    None
}

/// Verbs after which *what you describe* stands as well as anything.
const SEEING: &str = "understand describe mention mentioned described discuss hear read review address explain \
    recognize acknowledge see about regret heard understands";

/// Prepositions that say when or where: what follows can go.
const WHEN: &str = "on at during since before after until around over following upon from";

/// A noun after a preposition. What hangs on a noun of its own goes: your patience *during your visit*.
fn after_preposition(reading: &Reading<'_>, first: usize, end: usize) -> Mend {
    let preposition = reading.text.norm(first - 1);
    if is_thanked_for(reading, first) {
        return Mend::new(reading.span(first, end), THANKS);
    }
    let (from, _) = reading.sentence(first);
    // 'Until the graft takes': a clause of its own.
    let end = if listed("until since before after", preposition) && is_open(reading, end) {
        region(reading, first, end).1
    } else {
        end
    };
    let governor = first
        .checked_sub(2)
        .filter(|&i| i >= from && is_open(reading, first - 1));
    let governs = |list: &str| governor.is_some_and(|i| listed(list, reading.text.norm(i)));
    let leans = governor.is_some_and(|i| leans_on_nothing(reading, i));
    let when = listed(WHEN, preposition)
        && !governs(
            "look looking looked go going goes went check checked call us work working comment based hear heard far suffer sat sit sits sitting relied rely",
        );
    // 'Our condolences for your aunt'.
    if preposition == "for" && governs("condolences sympathy sympathies") {
        return Mend::new(reading.span(first - 1, end), &[""]);
    }
    let bad = ends_badly(reading, first - 1, end);
    // 'Our best to your grandma', 'we spoke with your son': nothing but a person can stand there.
    let person = matches!(preposition, "with" | "from" | "by")
        && reading.any(first, end, Class::Relative)
        || preposition == "to" && !governs("due thanks related regard regards respect");
    // 'In the middle of your cleaning', 'the lump in your neck': what it is of is not all that it tells.
    let part = matches!(preposition, "of" | "in" | "behind")
        && !governs("hear because think aware spite instead");
    let stands = governor.is_some_and(|i| reading.is(i, Class::Be)) || governs("forward luck");
    let particle = matches!(preposition, "down" | "up" | "out" | "off");
    if governor.is_some() && !person && !stands && (leans || when && !bad) {
        return Mend::new(reading.span(first - 1, end), &[""]);
    }
    let cut = part || stands || particle || person || when && bad && governor.is_some();
    if cut || !can_be_anything(reading, from, first) {
        return statement(reading, first, end);
    }
    let plural = is_plural(reading, end) && preposition != "for";
    Mend::new(reading.span(first, end), if plural { SEVERAL } else { ONE })
}

/// Whether anything can stand behind the preposition before word `first`: *sorry for*, *questions about*, but not *ran into*.
fn can_be_anything(reading: &Reading<'_>, from: usize, first: usize) -> bool {
    const SORRY: &str = "sorry apologize apologizes apologies apology thank thanks sympathize regret regrets reason reasons \
        responsible concern concerns forgive excuse";
    const TROUBLED: &str = "disappointed frustrated unhappy upset dissatisfied trouble troubles issue issues problem \
        problems help happened wrong dealing";
    const ACCUSED: &str = "wrong mistaken lying lied lie confused complaining whining";
    let near = |list: &str| reading.any_word(from.max(first.saturating_sub(6)), first - 1, list);
    match reading.text.norm(first - 1) {
        "about" | "regarding" | "concerning" => !near(ACCUSED),
        "of" | "to" => true,
        "for" => near(SORRY),
        "with" => near(TROUBLED),
        _ => false,
    }
}

/// Whether a word needs nothing after it: frustration, feedback, patience.
fn leans_on_nothing(reading: &Reading<'_>, at: usize) -> bool {
    let norm = reading.text.norm(at);
    let trouble = listed("delay delays confusion trouble hassle", norm)
        || norm == "up" && at > 0 && matches!(reading.text.norm(at - 1), "mix" | "hold");
    let noun = trouble || claims::is_safe_noun(norm) || reading.is(at, Class::Words);
    let verb = at > 0 && reading.is(at - 1, Class::Subject);
    noun && !verb
        && !listed(
            "trust part end side help thanks question best good reason",
            norm,
        )
}

/// Whether words follow that would be left without what they hang on.
fn ends_badly(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    let (from, to) = reading.sentence(first);
    let alone = first == from;
    alone
        || end < to
            && is_open(reading, end)
            && (reading.is(end, Class::Be) || reading.is(end, Class::Have))
}

/// A noun that something is said of. Swapped where that is harmless, said anew elsewhere.
fn subject(reading: &Reading<'_>, first: usize, end: usize, stop: usize) -> Mend {
    let (from, _) = reading.sentence(first);
    let plural = is_plural(reading, end);
    let fragment = first == from && stop == end;
    if fragment || !is_harmless(reading, end, stop) {
        return statement(reading, first, end);
    }
    Mend::new(reading.span(first, end), if plural { SEVERAL } else { ONE })
}

/// Words that tell nothing of anybody's care: took longer than planned, was hard.
const HARMLESS: &str = "was were is are has been so very such an a the too not never this that hard difficult stressful \
    frustrating upsetting disappointing slow long late delayed took take takes longer than planned expected hoped you \
    we ran went badly poorly wrong well smoothly more as it should did feel felt rushed rough unpleasant cold easy \
    matter matters to us and still how";

/// Whether all that is said of the noun, words `end..stop`, is harmless.
fn is_harmless(reading: &Reading<'_>, end: usize, stop: usize) -> bool {
    let said = [Class::Be, Class::Have, Class::Modal, Class::Past];
    let says = said.iter().any(|&class| reading.is(end, class))
        || listed("take takes matter matters", reading.text.norm(end));
    end < stop && says && (end..stop).all(|i| listed(HARMLESS, reading.text.norm(i)))
}

/// What a noun phrase is to its sentence.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// Somebody does something to it: a verb behind it belongs to a clause that hangs on it.
    Object,
    /// It does something itself: the verb behind it is its own.
    Subject,
}

/// Where a noun phrase ends when all that hangs on it is counted in: the wait *you describe*, the
/// prescription *for Adderall*, the pain *after your surgery*.
fn grown(reading: &Reading<'_>, end: usize, to: usize, role: Role) -> usize {
    let mut end = end;
    loop {
        // 'The booklet you signed for'.
        if end + 1 == to && is_open(reading, end) && reading.is(end, Class::Preposition) {
            return to;
        }
        let told = end + 1 < to
            && is_open(reading, end)
            && reading.is(end, Class::You)
            && is_open(reading, end + 1)
            && !reading.is(end + 1, Class::Modal);
        let hangs = end + 1 < to && is_open(reading, end) && reading.is(end, Class::Preposition);
        let next = if told {
            // 'The pain you've been having'.
            let says = |&i: &usize| {
                i < to && (reading.is(i, Class::Past) || reading.text.norm(i).ends_with("ing"))
            };
            let helps = reading.is(end + 1, Class::Have) || reading.is(end + 1, Class::Be);
            end + 2
                + (end + 2..)
                    .take(2)
                    .take_while(says)
                    .filter(|_| helps)
                    .count()
        } else if hangs {
            adjunct_end(reading, end, to, role)
        } else {
            return end;
        };
        let tells = told || tells(reading, end, next);
        if next <= end || !tells || holds_contact(reading, end, next) {
            return end;
        }
        end = next;
    }
}

/// Whether words that hang on a noun tell something themselves.
fn tells(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    !reading.terms_in(first, end).is_empty()
        || (first..end).any(|i| {
            [
                Class::Visit,
                Class::Your,
                Class::Title,
                Class::Month,
                Class::Day,
                Class::Relative,
            ]
            .iter()
            .any(|&class| reading.is(i, class))
        })
}

/// Where what a preposition at `at` opens ends: at a verb or the next preposition; an object may
/// have a clause of its own after it.
fn adjunct_end(reading: &Reading<'_>, at: usize, to: usize, role: Role) -> usize {
    let stops = |i: usize| {
        let said = [Class::Be, Class::Have, Class::Do, Class::Modal, Class::Past];
        !is_open(reading, i)
            || [Class::And, Class::Subject, Class::Preposition]
                .iter()
                .any(|&class| reading.is(i, class))
            || role == Role::Subject && said.iter().any(|&class| reading.is(i, class))
    };
    (at + 1..to).find(|&i| stops(i)).unwrap_or(to)
}

/// Whether the noun phrase that ends before word `end` stands for several.
fn is_plural(reading: &Reading<'_>, end: usize) -> bool {
    let next = reading.text.norm(end);
    matches!(next, "are" | "were" | "have" | "do") || {
        let last = reading.text.norm(end.saturating_sub(1));
        last.ends_with('s')
            && !last.ends_with("ss")
            && !last.ends_with("is")
            && !last.ends_with("us")
            && !listed("is was has does 's", next)
    }
}
