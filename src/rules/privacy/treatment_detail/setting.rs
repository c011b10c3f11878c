//! What stands around a clinical term: whose it is, and what the sentence does with it.

use super::is_deed;
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
    /// It is the practice that is, has or gets it: our inbox is swollen.
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
            names_place: names_place(reading, term.first),
            opens: reading.text.opens_sentence(term.first),
            practice: has_cue(reading, term.first, Cue::Practice)
                && !reading.any_word(from, to, "lightly")
                || is_our_work(reading, from, to)
                // 'Flu shots are available on Saturdays.'
                || is_announced(reading, term, (from, to))
                // 'A new ultrasound machine arrived.'
                || matches!(reading.text.norm(term.end), "machine" | "machines" | "equipment")
                    && reading.any_word(from, term.first, "new second another"),
            felt_by_us: is_felt_by_us(reading, term),
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

/// `of yours`, `like yours`, `like that` after the term, or `and yours did` later in the sentence.
pub(super) fn of_reader(reading: &Reading<'_>, end: usize) -> bool {
    let (_, to) = reading.sentence(end.saturating_sub(1));
    let likened = reading.text.norm(end) == "like"
        && matches!(
            reading.text.norm(end + 1),
            "yours" | "that" | "this" | "those" | "these"
        );
    let yours = (end..to).any(|i| {
        let said = reading.is(i + 1, Word::Past) || reading.is(i + 1, Word::Modal);
        reading.text.norm(i) == "yours" && (i < end + 2 || said)
    });
    likened || yours
}

/// `You caught COVID`, `you are on lithium`: an illness or a medicine that the reader has.
fn is_had(reading: &Reading<'_>, term: Term) -> bool {
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

/// Whether the term only describes the noun after it. A noun it is when no small word and no verb
/// follows.
fn describes(reading: &Reading<'_>, term: Term) -> bool {
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
        && !matches!(
            next,
            "itself"
                | "alone"
                | "too"
                | "though"
                | "color"
                | "shade"
                | "size"
                | "site"
                | "dose"
                | "area"
                | "order"
                | "margin"
                | "count"
                | "level"
                | "fit"
        )
        && reading.terms_in(end, end + 1).is_empty()
}

/// Terms that also say how anything is.
const ADJECTIVES: &str = "
    swollen infected numb sore sick allergic contagious feverish bloated inflamed paralyzed anemic toxic injured";

/// What makes a part of the body a condition.
const INJURIES: &str = "
    impacted cracked chipped broken fractured sprained torn infected abscessed swollen bruised inflamed ingrown
    loose decayed sore aching achy itchy bloody stiff frozen herniated slipped pinched dislocated twisted strained
    fungal watery hoarse scaly sweaty itchy flaky oily clammy shaky wobbly wiggly gummy bluish reddened scratched pierced scarred
    ruptured missing crooked throbbing burning bleeding dry tender numb blocked clogged stuffy runny puffy droopy
    collapsed deviated detached enlarged perforated";

/// `Flu shots are available on Saturdays`: said to whoever reads it.
fn is_announced(reading: &Reading<'_>, term: Term, (from, to): (usize, usize)) -> bool {
    let said = |i: usize| match reading.text.norm(i) {
        "available" | "welcome" => matches!(reading.text.norm(i - 1), "is" | "are"),
        other => other == "specials",
    };
    !reading.speaks_to_reader(term.first) && (from + 1..to).any(said)
}

/// What follows a part of the body in a compound that is not about one: spine-tingling.
const SECOND_PARTS: &str = "
    raising tingling chilling opening pinching twisting biting wrenching warming stopping breaking rending watering
    popping numbing friendly like style deep high sized proof";

/// `We do implants and crowns`: what the practice does, for nobody in particular.
fn is_our_work(reading: &Reading<'_>, from: usize, to: usize) -> bool {
    let verb = from + 1 + usize::from(matches!(reading.text.norm(from + 1), "also" | "only"));
    reading.text.norm(from) == "we"
        && matches!(
            reading.text.norm(verb),
            "do" | "make" | "fit" | "treat" | "see" | "place" | "handle" | "repair" | "refer"
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

/// `Mom's pills`.
fn is_of_relative(reading: &Reading<'_>, term: Term) -> bool {
    term.first > 1
        && reading.text.norm(term.first - 1) == "'s"
        && reading.is(term.first - 2, Word::Relative)
}

/// `Her glasses were made wrong`: no one of the staff is spoken of.
fn is_of_third(reading: &Reading<'_>, term: Term, owner: &str, (from, to): (usize, usize)) -> bool {
    let certain = term.class != Class::Body || listed(LITERAL, reading.text.norm(term.end - 1));
    matches!(owner, "his" | "her")
        && certain
        && !matches!(term.class, Class::Event | Class::Role)
        && term.tier != Tier::Care
        && !(from..to).any(|i| {
            reading.is(i, Word::Staff) || reading.is(i, Word::Title) || reading.is(i, Word::Name)
        })
}

/// What clinical words are said of in jest: the things of an office, and virtues.
const FIGURES: &str = "
    lobby sign signs music phone phones menu website software inbox voicemail carpet elevator building wall hall
    hallway tape humor silence pause optimism kindness honesty courtesy cheer warmth reality humility confidence
    energy grace sanity patience hope joy fun inspiration creativity nostalgia parking lot";

/// Whether what follows the term is one of them.
fn is_figure(reading: &Reading<'_>, end: usize) -> bool {
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

/// Parts of the body that things are said to be in or on when nobody's body is meant.
const BORROWED: &str = "
    hand hands head heads face faces heart hearts back backs foot feet arm arms eye eyes leg legs side shoulder shoulders lap mouth mouths
    finger fingers thumb teeth gut body bone bones skin neck nose toes chest mind brain blood hip stomach throats tongue lips nerve nerves chin vein veins
    ear ears rib ribs wrist wrists knuckles palm palms womb butt flesh hair belly bowels waist elbow elbows";

/// `On the cheek`, `in the heel`: something was there.
fn is_located(reading: &Reading<'_>, term: Term, before: Option<usize>) -> bool {
    let Some(at) = before.filter(|&at| at > 0) else {
        return false;
    };
    term.class == Class::Body
        && matches!(
            reading.text.norm(at),
            "the" | "his" | "her" | "an" | "each" | "both"
        )
        && matches!(
            reading.text.norm(at - 1),
            "on" | "in"
                | "under"
                | "behind"
                | "down"
                | "inside"
                | "into"
                | "above"
                | "below"
                | "around"
        )
        && !listed(BORROWED, reading.text.norm(term.end - 1))
}

/// `Our inbox is swollen`, `we nearly had a heart attack`.
fn is_felt_by_us(reading: &Reading<'_>, term: Term) -> bool {
    if !matches!(term.class, Class::Condition | Class::Symptom) {
        return false;
    }
    let (from, _) = reading.clause(term.first);
    let mut at = term.first;
    while at > from
        && (reading.is(at - 1, Word::Adverb)
            || matches!(
                reading.text.norm(at - 1),
                "a" | "an" | "little" | "bit" | "nearly" | "almost"
            ))
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

/// Whether another clinical word of the sentence, neither a role nor a service, names something too.
fn in_crowd(reading: &Reading<'_>, index: usize, (from, to): (usize, usize)) -> bool {
    let names = |term: &Term| {
        matches!(term.tier, Tier::Always | Tier::Cued)
            && !matches!(term.class, Class::Role | Class::Event)
    };
    let all = &reading.terms;
    let told = |term: &Term| names(term) && term.class != Class::Body;
    let own = all.get(index).is_some_and(told);
    let at = all.get(index).map_or(from, |term| term.first);
    let first = all.partition_point(|t| t.first < from.max(at.saturating_sub(8)));
    let last = all.partition_point(|t| t.first < to.min(at + 8));
    let ours = |i: usize| i > from && reading.is(i - 1, Word::Our);
    let free = |i: usize| all.get(i).is_some_and(|t| names(t) && !ours(t.first));
    free(index) && (first..last).any(|i| i != index && free(i) && (own || told(&all[i])))
}

/// What people wear, lean on, swallow or live through while they heal, and seldom mean otherwise.
const WORN: &str = "
    boot sling walker cane capsule capsules splint scope stent catheter cuff stroke relapse withdrawal exercises";

/// Parts of the body that hardly anybody speaks of but for their health.
const INNER: &str = "
    enamel molar molars incisor premolar gums cornea retina tonsils bladder kidney kidneys liver uterus ovary
    ovaries prostate thyroid earlobe eardrum sinus sinuses tendon ligament cartilage pelvis clavicle cervix
    gallbladder appendix colon rectum nostril nostrils artery arteries tailbone";

/// Whether the words after a term tell what such things do to people.
fn is_explained(reading: &Reading<'_>, end: usize) -> bool {
    let (_, to) = reading.sentence(end.saturating_sub(1));
    // 'Bruising under the eyes fades.'
    let at_a_place = matches!(
        reading.text.norm(end),
        "in" | "on" | "under" | "after" | "behind" | "around" | "from" | "of" | "at"
    );
    let last = if at_a_place { end + 6 } else { end + 2 };
    matches!(
        reading.text.norm(end),
        "can" | "may" | "might" | "will" | "could"
    ) || reading.text.norm(end) == "should" && reading.text.norm(end + 1) == "not" || reading.any_word(
            end,
            last.min(to),
            "means normal harmless temporary expected feel feels take takes hurt hurts fail fails fade fades settle settles last lasts heal heals wear wears \
             itch itches ache aches sting stings swell swells loosen loosens soften softens come fall fell",
        )
}

/// Whether the term opens its sentence without any article and the sentence says in the present what
/// such things are or do, to no one in particular: `Hormones are complicated`.
fn is_of_all(reading: &Reading<'_>, term: Term, before: Option<usize>) -> bool {
    let (from, to) = reading.sentence(term.first);
    let opens = before.is_none() && term.first <= from + 1;
    let present = listed(
        "is are isn aren do does don come comes make makes start starts run runs get gets mean means keep keeps",
        reading.text.norm(term.end),
    );
    let someone = [Word::You, Word::Your, Word::Was, Word::Past]
        .iter()
        .any(|&class| reading.any(from, to, class))
        || reading.any_word(from, to, "that this these it its it's he she her him his");
    opens && present && !someone && !matches!(term.class, Class::Drug | Class::Role)
}

/// Parts of the body that are seldom anything else. Not the wrist (a slap on it), not the bone
/// (cut to it).
const LITERAL: &str = "
    knee elbow ankle ankles hip shin calf thigh groin belly abdomen rib ribs spine tailbone jaw gums
    tonsils nostril nostrils eyelid eyelids eyebrow brow forehead scalp toe toes toenail toenails bladder kidney
    kidneys liver lung lungs uterus ovary prostate thyroid earlobe eardrum ear chest molar molars incisor premolar
    sinus sinuses armpit buttock cornea retina tendon ligament cartilage heel knuckle canine pelvis clavicle collarbone";

/// Whether the part of the body is said to be hurt: the impacted molar.
fn is_injured(reading: &Reading<'_>, term: Term) -> bool {
    term.class == Class::Body
        && !matches!(reading.text.norm(term.end - 1), "heart" | "hearts")
        && term.first > 0
        && listed(INJURIES, reading.text.norm(term.first - 1))
        && reading.text.words()[term.first].gap.is_open()
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
