//! What stands around a clinical term: whose it is, and what the sentence does with it.

use super::beside::{has_company, in_crowd, is_beside_care};
use super::body::{INNER, LITERAL, is_explained, is_injured, is_located};
use super::figure::{
    describes, is_felt_by_us, is_figure, is_of_all, is_of_one_of_us, is_of_something, is_on_a_sign,
};
use super::is_deed;
use super::owner::{article, is_owned, is_singled_out};
use super::sentence::{is_manners, is_of_practice, is_offered, is_praised, is_told, leads};
use super::word::{is_adjective, is_first_part, is_lab_results, is_noun, is_pictured, is_worn};
use crate::claims::{self, Claim};
use crate::grammar::{Class as Word, listed};
use crate::lexicon::{Class, Term, Tier};
use crate::reading::Reading;
use crate::rules::cue::{Cue, has_cue, is_signature, names_place};

/// The claims in step with the terms: both are in order, so each is looked at once.
pub(super) struct Claims<'a> {
    all: &'a [Claim],
    from: usize,
}

impl<'a> Claims<'a> {
    pub(super) fn new(all: &'a [Claim]) -> Self {
        Claims { all, from: 0 }
    }

    /// The claim that the term stands in.
    pub(super) fn around(&mut self, term: Term) -> Option<Claim> {
        // A claim spans a clause at most; those that end before this term end before all later ones.
        while self.all.get(self.from).is_some_and(|c| c.end <= term.first) {
            self.from += 1;
        }
        self.all[self.from.min(self.all.len())..]
            .iter()
            .take_while(|c| c.first < term.end)
            .find(|c| c.first <= term.first && term.end <= c.end)
            .copied()
    }
}

/// A sentence with terms in it, and what it does whatever those are.
#[derive(Clone, Copy)]
pub(super) struct Sentence {
    /// Its first word, and one past its last.
    words: (usize, usize),
    /// It speaks to the reader.
    reader: bool,
    /// It is told in the past, or regrets.
    told: bool,
}

/// The sentences in step with the terms: each is looked at once, however many terms it has.
#[derive(Default)]
pub(super) struct Sentences(Option<Sentence>);

impl Sentences {
    /// The sentence that the term stands in.
    pub(super) fn around(&mut self, reading: &Reading<'_>, term: Term) -> Sentence {
        let words = reading.sentence(term.first);
        let known = self.0.filter(|known| known.words == words);
        let sentence = known.unwrap_or_else(|| Sentence {
            words,
            reader: reading.speaks_to_reader(term.first),
            told: is_told(reading, words),
        });
        self.0 = Some(sentence);
        sentence
    }
}

/// What stands around a term. A field says one thing, and [`super::weight`] what follows from it.
pub(super) struct Setting {
    // The word itself.
    pub(super) class: Class,
    pub(super) tier: Tier,
    /// It is said with a verb.
    pub(super) deed: bool,
    /// It is no verb in the imperative, as `ring the bell` is.
    pub(super) noun: bool,
    /// It says how something is: swollen.
    pub(super) adjective: bool,
    /// It is the first part of a compound: spine-tingling.
    pub(super) hyphened: bool,
    /// It may be called the reader's in public: an impression, a voice.
    pub(super) safe_noun: bool,
    /// Three words or more: a wording that says enough by itself.
    pub(super) whole: bool,
    /// It is a part of the body that only medicine speaks of.
    pub(super) inner: bool,
    /// It is a part of the body that few figures of speech borrow: the elbow.
    pub(super) literal: bool,
    /// It is a thing that people wear or lean on while they heal.
    pub(super) worn: bool,
    /// A scan: a word for a test that is seldom anything else.
    pub(super) pictured: bool,
    /// The results of a test, not of a survey.
    pub(super) lab_results: bool,

    // Whose it is.
    /// In something said of the reader, or after your, his, her.
    pub(super) owned: bool,
    /// It is the practice's own: our teeth.
    pub(super) ours: bool,
    /// It is the practice or one of us that is, has or gets it: our inbox is swollen.
    pub(super) felt_by_us: bool,
    /// It is somebody's name.
    pub(super) titled: bool,
    /// After the, a, that, this.
    pub(super) pointed_at: bool,
    /// After the, that, this: one that both sides know.
    pub(super) singled_out: bool,
    /// After that, this, those.
    pub(super) this_one: bool,

    // Where it stands in its sentence.
    /// It opens its sentence: 'Grinding at night will do that'.
    pub(super) opens: bool,
    /// Its noun phrase opens the sentence.
    pub(super) leads: bool,
    /// It opens its sentence, which goes on to tell what such things do: fillings can feel high.
    pub(super) explained: bool,
    /// It is part of the name of a room or a team of the practice.
    pub(super) names_place: bool,
    /// A part of the body that something is on, in or under.
    pub(super) located: bool,
    /// Hurt or ill as it is said to be, a part of the body is a condition: a cracked molar.
    pub(super) injured: bool,
    /// It only describes the noun after it: a cold thing, the crown jewels.
    pub(super) describes: bool,
    /// It is said of a thing of the office, or of a virtue: a facelift for the lobby, a shot of optimism.
    pub(super) figure: bool,
    /// It is the something *of* or *in* something else.
    pub(super) of_something: bool,
    /// It is how somebody was spoken to: the treatment at the desk.
    pub(super) manners: bool,
    /// It is what the review praised: kind words about our surgeon.
    pub(super) praised: bool,

    // What the sentence does.
    /// The sentence speaks to the reader.
    pub(super) reader: bool,
    /// The sentence is told in the past, or regrets.
    pub(super) told: bool,
    /// It says what the practice has, does or offers.
    pub(super) practice: bool,
    /// It speaks of everybody, or of nobody.
    pub(super) everybody: bool,
    /// It says that nothing can be said in public.
    pub(super) not_discussed: bool,
    /// It offers a reward.
    pub(super) offered: bool,
    /// Said of all of its kind, in the present: toothaches don't keep office hours.
    pub(super) of_all: bool,

    // What else is said of care.
    /// The review has the same word.
    pub(super) in_review: bool,
    /// Another clinical word stands in the sentence.
    pub(super) company: bool,
    /// Other clinical words stand around it that name something too: the shot in the roof of the mouth.
    pub(super) crowd: bool,
    /// A word for care stands around it.
    pub(super) beside_care: bool,
    /// The draft names something clinical for certain elsewhere: what is doubtful here is no longer.
    pub(super) draft_tells: bool,
}

impl Setting {
    pub(super) fn of(
        reading: &Reading<'_>,
        index: usize,
        term: Term,
        claim: Option<Claim>,
        sentence: Sentence,
    ) -> Setting {
        let Sentence {
            words,
            reader,
            told,
        } = sentence;
        let (from, _) = words;
        let article = article(reading, term);
        let owner = article.map(|at| reading.text.norm(at)).unwrap_or("");
        let start = article.unwrap_or(term.first);
        let last = reading.text.norm(term.end - 1);
        Setting {
            class: term.class,
            tier: term.tier,
            deed: is_deed(reading, term),
            noun: is_noun(reading, term),
            adjective: is_adjective(reading, term),
            hyphened: is_first_part(reading, term),
            safe_noun: term.end == term.first + 1 && claims::is_safe_noun(last),
            whole: term.end - term.first > 2,
            inner: listed(INNER, last),
            literal: term.class == Class::Body && listed(LITERAL, last),
            worn: is_worn(reading, term),
            pictured: is_pictured(reading, term),
            lab_results: is_lab_results(reading, term),

            owned: is_owned(reading, term, claim, owner, words),
            ours: matches!(owner, "our" | "my"),
            felt_by_us: is_felt_by_us(reading, term) || is_of_one_of_us(reading, term, from),
            titled: term.first > 0 && reading.is(term.first - 1, Word::Title),
            pointed_at: listed("the that those this these a an", owner),
            singled_out: is_singled_out(reading, term, owner),
            this_one: matches!(owner, "that" | "this" | "those" | "these"),

            opens: reading.text.opens_sentence(term.first),
            leads: leads(reading, term, start, from),
            explained: is_explained(reading, term, start, owner),
            names_place: names_place(reading, term.first)
                || is_on_a_sign(reading, term)
                || is_signature(reading, term.first),
            located: is_located(reading, term, article),
            injured: is_injured(reading, term),
            describes: describes(reading, term),
            figure: is_figure(reading, term.end),
            of_something: is_of_something(reading, term.end),
            manners: is_manners(reading, term),
            praised: is_praised(reading, term, from),

            reader,
            told,
            practice: is_of_practice(reading, term, words),
            everybody: has_cue(reading, term.first, Cue::Everybody),
            not_discussed: has_cue(reading, term.first, Cue::NotDiscussed),
            offered: is_offered(reading, term, words),
            of_all: is_of_all(reading, term, article),

            in_review: reading.review.has(&reading.text, &term),
            company: has_company(reading, index, words),
            crowd: in_crowd(reading, index, words),
            beside_care: is_beside_care(reading, index, term, words),
            draft_tells: false,
        }
    }
}
