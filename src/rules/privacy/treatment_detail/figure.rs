//! Clinical words that are said of something else: of an office, of a virtue, of us, of everybody.

use super::owner::{determiner, of_reader};
use crate::grammar::{Class as Word, listed};
use crate::lexicon::{Class, Term};
use crate::reading::Reading;
use crate::text::{Case, Gap};

/// Whether the term only describes the noun after it. A noun it is when no small word and no verb
/// follows.
pub(super) fn describes(reading: &Reading<'_>, term: Term) -> bool {
    let end = term.end;
    let last = reading.text.norm(end - 1);
    // 'The new lenses take a week': what is one of many describes nothing.
    let plural = last.len() > 3 && last.ends_with('s') && !last.ends_with("ss");
    let small = [
        Word::Preposition,
        Word::And,
        Word::Opener,
        Word::Subject,
        Word::Be,
        Word::Have,
        Word::Do,
        Word::Modal,
        Word::Not,
        Word::Past,
        Word::Adverb,
        Word::Us,
        Word::You,
        Word::Your,
        Word::Determiner,
        Word::Visit,
        Word::Staff,
        Word::Number,
    ];
    let follows = reading
        .text
        .words()
        .get(end)
        .is_some_and(|word| word.gap.is_open() && !reading.text.opens_sentence(end));
    let next = reading.text.norm(end);
    follows
        && !plural
        && !small.iter().any(|&class| reading.is(end, class))
        && !next.ends_with('s')
        && !next.ends_with("ing")
        && !next.ends_with("ly")
        && !listed(
            "itself alone too though color shade size site dose area order margin count level fit",
            next,
        )
        && reading.terms_in(end, end + 1).is_empty()
}

/// Terms that also say how anything is.
pub(super) const ADJECTIVES: &str = "
    swollen infected numb sore sick allergic contagious feverish bloated inflamed paralyzed anemic toxic injured";

/// What follows a part of the body in a compound that is not about one: spine-tingling.
pub(super) const SECOND_PARTS: &str = "
    raising tingling chilling opening pinching twisting biting wrenching warming stopping breaking rending watering
    popping numbing friendly like style deep high sized proof";

/// What clinical words are said of in jest: the things of an office, and virtues.
pub(super) const FIGURES: &str = "
    lobby sign signs music phone phones menu website software inbox voicemail carpet elevator building wall hall
    hallway tape humor silence pause optimism kindness honesty courtesy cheer warmth reality humility confidence
    energy grace sanity patience hope joy fun inspiration creativity nostalgia parking lot";

/// Whether what follows the term is one of them.
pub(super) fn is_figure(reading: &Reading<'_>, end: usize) -> bool {
    let joined = |i: usize| {
        reading
            .text
            .words()
            .get(i)
            .is_some_and(|word| word.gap.is_open())
    };
    let mut at = end;
    // 'Splint-like rails.'
    if matches!(
        reading.text.norm(at),
        "like" | "friendly" | "style" | "proof"
    ) && reading.text.words()[at].gap.has(Gap::HYPHEN)
    {
        return true;
    }
    let placed = matches!(reading.text.norm(at), "for" | "in" | "on" | "to")
        && !reading.speaks_to_reader(end.saturating_sub(1));
    if (placed || reading.text.norm(at) == "of") && joined(at) {
        at += 1;
        if reading.is(at, Word::Determiner) {
            at += 1;
        }
        return (at..at + 2).any(|i| joined(i) && listed(FIGURES, reading.text.norm(i)));
    }
    joined(at)
        && (listed(FIGURES, reading.text.norm(at))
            || reading.text.norm(at) == "sense"
            || joined(at + 1)
                && !reading.is(at, Word::Be)
                && !reading.is(at, Word::Preposition)
                && listed(
                    "music menu tree humor silence pause sense",
                    reading.text.norm(at + 1),
                ))
}

/// `The anxiety in this message`: the something *of* or *in* something else.
pub(super) fn is_of_something(reading: &Reading<'_>, end: usize) -> bool {
    matches!(reading.text.norm(end), "of" | "in" | "behind")
        // 'It should stop throbbing in a few days.'
        && !reading.any(end + 1, end + 5, Word::Unit)
        && listed("our a this your the an", reading.text.norm(end + 1))
        // 'The ache in your jaw.'
        && !reading
            .terms_in(end, end + 4)
            .iter()
            .any(|term| term.class == Class::Body)
}

/// `Our inbox is swollen`, `we nearly had a heart attack`.
pub(super) fn is_felt_by_us(reading: &Reading<'_>, term: Term) -> bool {
    if !matches!(term.class, Class::Condition | Class::Symptom) {
        return false;
    }
    let (from, _) = reading.clause(term.first);
    let mut at = term.first;
    while at > from
        && (reading.is(at - 1, Word::Adverb)
            || listed("a an little bit nearly almost", reading.text.norm(at - 1)))
    {
        at -= 1;
    }
    let Some(verb) = at.checked_sub(1).filter(|&verb| verb > from) else {
        return false;
    };
    let subject = reading.is(from, Word::We) || reading.is(from, Word::Our);
    let near = verb - from <= 3;
    let is_or_has =
        reading.is(verb, Word::Be) || matches!(reading.text.norm(verb), "had" | "have" | "got");
    let given = reading.is(verb, Word::Us)
        && matches!(
            reading.text.norm(verb - 1),
            "gave" | "give" | "gives" | "giving"
        );
    (subject && near && is_or_has || given) && !of_reader(reading, term.end)
}

/// `Waiting on my own knee surgery`, `our receptionist is home with the flu`: it befell one of us. A nurse who sent
/// somebody home with something is another matter.
pub(super) fn is_of_one_of_us(reading: &Reading<'_>, term: Term, from: usize) -> bool {
    let near = term.first.saturating_sub(3).max(from);
    let own = (near..term.first)
        .any(|i| reading.text.norm(i) == "my" && reading.text.norm(i + 1) == "own");
    let away = (from + 1..term.first).any(|i| {
        reading.is(i - 1, Word::Be)
            && reading.any_word(i, i + 1, "out home off away recovering absent sick")
            && reading.any_word(i + 1, i + 2, "with from after")
            && (reading.any(from, i, Word::Staff) || reading.any(from, i, Word::Title))
    });
    (own || away) && !reading.speaks_to_reader(term.first)
}

/// Words that end the name of a street or a house.
const ROADS: &str = "
    road rd street st lane ln avenue ave drive dr court row square terrace way hill boulevard blvd crescent close house";

/// `Root Canal Road`: a name on a sign.
pub(super) fn is_on_a_sign(reading: &Reading<'_>, term: Term) -> bool {
    let capital = |i: usize| {
        let word = reading.text.words().get(i);
        word.is_some_and(|word| word.case == Case::Title)
    };
    let near = (term.end..term.end + 2).find(|&i| listed(ROADS, reading.text.norm(i)));
    near.is_some_and(|road| (term.first..=road).all(capital))
}

/// `Flu shots are available on Saturdays`: said to whoever reads it.
pub(super) fn is_announced(reading: &Reading<'_>, term: Term, (from, to): (usize, usize)) -> bool {
    let said = |i: usize| match reading.text.norm(i) {
        "available" | "welcome" => matches!(reading.text.norm(i - 1), "is" | "are"),
        other => other == "specials",
    };
    !reading.speaks_to_reader(term.first) && (from + 1..to).any(said)
}

/// `We do implants and crowns`: what the practice does, for nobody in particular.
pub(super) fn is_our_work(reading: &Reading<'_>, from: usize, to: usize) -> bool {
    let verb = from + 1 + usize::from(matches!(reading.text.norm(from + 1), "also" | "only"));
    reading.text.norm(from) == "we"
        && listed(
            "do make fit treat see place handle repair refer",
            reading.text.norm(verb),
        )
        && reading
            .terms_in(verb + 1, verb + 3)
            .first()
            .is_some_and(|term| {
                determiner(reading, term.first).is_none() && term.class != Class::Event
            })
        && !reading.any(from, to, Word::You)
        && !reading.any(from, to, Word::Your)
}

/// Whether the term opens its sentence without any article and the sentence says in the present what
/// such things are or do, to no one in particular: `Hormones are complicated`.
pub(super) fn is_of_all(reading: &Reading<'_>, term: Term, before: Option<usize>) -> bool {
    let (from, to) = reading.sentence(term.first);
    let opens = before.is_none() && term.first <= from + 1;
    let present = listed(
        "is are isn aren do does don come comes make makes start starts run runs get gets mean means keep keeps",
        reading.text.norm(term.end),
    );
    // 'Skin checks should never feel rushed.'
    let present = present
        || reading.text.norm(term.end) == "should" && reading.text.norm(term.end + 1) == "never";
    let someone = [Word::You, Word::Your, Word::Was, Word::Past]
        .iter()
        .any(|&class| reading.any(from, to, class))
        || reading.any_word(from, to, "that this these it its he she her him his");
    // 'Antibiotics do not help against a virus.'
    let kind = || {
        listed(
            "antibiotics vaccines opioids steroids painkillers narcotics",
            reading.text.norm(term.end - 1),
        )
    };
    let named = term.class == Class::Role || term.class == Class::Drug && !kind();
    opens && present && !someone && !named
}
