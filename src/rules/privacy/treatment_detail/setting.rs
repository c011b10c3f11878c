//! What stands around a clinical term: whose it is, and what the sentence does with it.

use super::body::{INNER, LITERAL, WORN, in_crowd, is_explained, is_injured, is_located};
use super::figure::{
    ADJECTIVES, SECOND_PARTS, describes, is_announced, is_felt_by_us, is_figure, is_of_all,
    is_of_one_of_us, is_on_a_sign, is_our_work,
};
use super::is_deed;
use super::owner::{determiner, is_had, is_of_relative, is_of_third, of_reader};
use crate::claims::{self, Claim};
use crate::grammar::{self, Class as Word, listed};
use crate::lexicon::{Class, Term, Tier};
use crate::reading::Reading;
use crate::rules::cue::{Cue, has_cue, names_place};
use crate::text::Gap;

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

/// What stands around a term.
pub(super) struct Setting {
    pub(super) class: Class,
    pub(super) tier: Tier,
    /// In something said of the reader, or after your, his, her.
    pub(super) owned: bool,
    /// After the, a, that, this.
    pub(super) pointed_at: bool,
    /// After the, that, this: one that both sides know.
    pub(super) singled_out: bool,
    /// The sentence speaks to the reader.
    pub(super) reader: bool,
    /// The review has the same word.
    pub(super) in_review: bool,
    /// Another clinical word stands in the sentence.
    pub(super) company: bool,
    /// It is part of the name of a room or a team of the practice.
    pub(super) names_place: bool,
    /// It opens its sentence: 'Grinding at night will do that'.
    pub(super) opens: bool,
    pub(super) practice: bool,
    pub(super) everybody: bool,
    pub(super) not_discussed: bool,
    /// The sentence is told in the past, or regrets.
    pub(super) told: bool,
    /// It is said with a verb.
    pub(super) deed: bool,
    /// It is the something *of* or *in* something else.
    pub(super) of_something: bool,
    /// It is the practice's own: our teeth.
    pub(super) ours: bool,
    /// It is what the review praised: kind words about our surgeon.
    pub(super) praised: bool,
    /// It only describes the noun after it: a cold thing, the crown jewels.
    pub(super) describes: bool,
    /// Other clinical words stand around it that name something too: the shot in the roof of the mouth.
    pub(super) crowd: bool,
    /// It is the practice or one of us that is, has or gets it: our inbox is swollen.
    pub(super) felt_by_us: bool,
    /// The results of a test, not of a survey.
    pub(super) lab_results: bool,
    /// Three words or more: a wording that says enough by itself.
    pub(super) whole: bool,
    /// A word for care stands around it.
    pub(super) beside_care: bool,
    /// It is said of a thing of the office, or of a virtue: a facelift for the lobby, a shot of optimism.
    pub(super) figure: bool,
    /// It is the first part of a compound: spine-tingling.
    pub(super) hyphened: bool,
    /// A part of the body that something is on, in or under.
    pub(super) located: bool,
    /// Its noun phrase opens the sentence.
    pub(super) leads: bool,
    /// It is a thing that people wear or lean on while they heal.
    pub(super) worn: bool,
    /// It is a part of the body that only medicine speaks of.
    pub(super) inner: bool,
    /// Hurt or ill as it is said to be, a part of the body is a condition: a cracked molar.
    pub(super) injured: bool,
    /// It is somebody's name.
    pub(super) titled: bool,
    /// It says how something is: swollen.
    pub(super) adjective: bool,
    /// It is no verb in the imperative, as `ring the bell` is.
    pub(super) noun: bool,
    /// It may be called the reader's in public: an impression, a voice.
    pub(super) safe_noun: bool,
    /// A scan: a word for a test that is seldom anything else.
    pub(super) pictured: bool,
    /// After that, this, those.
    pub(super) this_one: bool,
    /// It opens its sentence, which goes on to tell what such things do: fillings can feel high.
    pub(super) explained: bool,
    /// It is a part of the body that few figures of speech borrow: the elbow.
    pub(super) literal: bool,
    /// It stands in an offer of a reward.
    pub(super) offered: bool,
    /// Said of all of its kind, in the present: toothaches don't keep office hours.
    pub(super) of_all: bool,
    /// The draft names something clinical for certain elsewhere: what is doubtful here is no longer.
    pub(super) draft_tells: bool,
}

impl Setting {
    pub(super) fn of(
        reading: &Reading<'_>,
        index: usize,
        term: Term,
        claim: Option<Claim>,
    ) -> Setting {
        let (from, to) = reading.sentence(term.first);
        // 'A joke that wounds': no noun, and 'that' opens a clause.
        let before = determiner(reading, term.first).filter(|&i| {
            let plural = reading.text.norm(term.end - 1);
            !(reading.text.norm(i) == "that" && plural.ends_with('s') && !plural.ends_with("ss"))
        });
        let owner = before.map(|i| reading.text.norm(i)).unwrap_or("");
        let neighbour = |other: Option<&Term>| {
            other.is_some_and(|t| {
                t.first >= from && t.end <= to && t.class != Class::Role && t.tier == Tier::Always
            })
        };
        Setting {
            class: term.class,
            tier: term.tier,
            owned: claim.is_some()
                || owner == "your"
                || (matches!(owner, "his" | "her" | "their")
                    && reading.any(from, to, Word::Relative))
                || is_of_relative(reading, term)
                || is_of_third(reading, term, owner, (from, to))
                || of_reader(reading, term.end)
                || is_had(reading, term),
            pointed_at: matches!(
                owner,
                "the" | "that" | "those" | "this" | "these" | "a" | "an"
            ),
            // 'Why that stung': no noun, and 'that' no determiner.
            singled_out: matches!(owner, "the" | "those" | "these")
                // 'The pills': an entry with its article.
                || reading.text.norm(term.first) == "the"
                || (matches!(owner, "that" | "this")
                    && !grammar::is_past(reading.text.norm(term.end - 1))),
            reader: reading.speaks_to_reader(term.first),
            in_review: reading.review.has(&reading.text, &term),
            company: neighbour(reading.terms.get(index + 1))
                || neighbour(index.checked_sub(1).and_then(|i| reading.terms.get(i))),
            names_place: names_place(reading, term.first) || is_on_a_sign(reading, term),
            opens: reading.text.opens_sentence(term.first),
            practice: has_cue(reading, term.first, Cue::Practice)
                && !reading.any_word(from, to, "lightly")
                || is_our_work(reading, from, to)
                // 'Flu shots are available on Saturdays.'
                || is_announced(reading, term, (from, to))
                // 'A new ultrasound machine arrived.'
                || matches!(reading.text.norm(term.end), "machine" | "machines" | "equipment")
                    && reading.any_word(from, term.first, "new second another"),
            felt_by_us: is_felt_by_us(reading, term) || is_of_one_of_us(reading, term, from),
            lab_results: reading.is(term.end, Word::Was)
                && term.end == term.first + 2
                && matches!(
                    reading.text.norm(term.first),
                    "lab" | "test" | "blood" | "biopsy"
                )
                && matches!(
                    reading.text.norm(term.end - 1),
                    "results" | "result" | "work"
                ),
            whole: term.end - term.first > 2,
            beside_care: index
                .checked_sub(1)
                .into_iter()
                .chain([index + 1])
                .any(|i| {
                    reading.terms.get(i).is_some_and(|other| {
                        other.tier == Tier::Care
                            && !matches!(other.class, Class::Role | Class::Event)
                            && other.first >= from
                            && other.end <= to
                            && other.first.abs_diff(term.first) <= 7
                    })
                }),
            figure: is_figure(reading, term.end),
            hyphened: reading
                .text
                .words()
                .get(term.end)
                .is_some_and(|word| word.gap.has(Gap::HYPHEN))
                && listed(SECOND_PARTS, reading.text.norm(term.end)),
            located: is_located(reading, term, before),
            everybody: has_cue(reading, term.first, Cue::Everybody),
            not_discussed: has_cue(reading, term.first, Cue::NotDiscussed),
            deed: is_deed(reading, term),
            of_something: matches!(reading.text.norm(term.end), "of" | "in" | "behind")
                // 'It should stop throbbing in a few days.'
                && !reading.any(term.end + 1, term.end + 5, Word::Unit)
                && matches!(
                    reading.text.norm(term.end + 1),
                    "our" | "a" | "this" | "your" | "the" | "an"
                )
                && !reading
                    .terms_in(term.end, term.end + 4)
                    .iter()
                    .any(|t| t.class == Class::Body),
            ours: matches!(owner, "our" | "my"),
            praised: reading.any_word(
                term.first.saturating_sub(5).max(from),
                term.first,
                "word words praise compliment compliments shout",
            ),
            describes: describes(reading, term),
            crowd: in_crowd(reading, index, (from, to)),
            leads: {
                let start = before.unwrap_or(term.first);
                reading.text.opens_sentence(start)
                    && !(from..term.first).any(|i| reading.is(i, Word::Our))
            },
            worn: listed(WORN, reading.text.norm(term.end - 1))
                && [Word::Be, Word::Modal, Word::Past, Word::Have]
                    .iter()
                    .any(|&class| reading.is(term.end, class)),
            inner: listed(INNER, reading.text.norm(term.end - 1)),
            injured: is_injured(reading, term),
            titled: term.first > 0 && reading.is(term.first - 1, Word::Title),
            adjective: term.end == term.first + 1
                && listed(ADJECTIVES, reading.text.norm(term.first)),
            noun: {
                let word = reading.text.norm(term.end - 1);
                word.ends_with('s') || word.ends_with("ing") || word.len() > 6
            },
            safe_noun: term.end == term.first + 1
                && claims::is_safe_noun(reading.text.norm(term.first)),
            pictured: listed(
                "scan scans screening sample samples specimen culture",
                reading.text.norm(term.end - 1),
            ),
            this_one: matches!(owner, "that" | "this" | "those" | "these"),
            explained: reading.text.opens_sentence(before.unwrap_or(term.first))
                && !matches!(owner, "our" | "a" | "an")
                && !matches!(
                    term.class,
                    Class::Body | Class::Event | Class::Role | Class::Test
                )
                && is_explained(reading, term.end),
            literal: term.class == Class::Body && listed(LITERAL, reading.text.norm(term.end - 1)),
            offered: reading.is_offer(term.first)
                && reading.any_word(
                    from,
                    to,
                    "free complimentary gift off win discount coupon us house",
                ),
            of_all: is_of_all(reading, term, before),
            draft_tells: false,
            told: (from..to).any(|i| {
                reading.is(i, Word::Was)
                    || reading.is(i, Word::Past)
                    || matches!(
                        reading.text.norm(i),
                        "sorry" | "apologize" | "regret" | "glad" | "did"
                    )
            }),
        }
    }
}
