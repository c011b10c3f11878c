//! Signs that a review should not be answered in public yet: somebody with more than the front desk's say
//! should see it first.
//!
//! Phrases, and no judgment of who is right. A sign comes with the words that gave it, so that a wrong one is
//! seen at a glance.

use std::sync::LazyLock;

use crate::finding::Span;
use crate::grammar::{Class, Classed, listed};
use crate::guide::Situation;
use crate::phrase::{self, BadPattern, Match, Phrases, Tag};
use crate::review::ReviewReading;
use crate::text::{Gap, Text};

/// Why an answer should wait. The gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// Somebody is threatened.
    Threat,
    /// A lawyer, a court, a board or an authority.
    Law,
    /// Serious harm, or a death.
    Harm,
    /// Discrimination or harassment.
    Discrimination,
    /// Something private got out.
    Breach,
    /// A child's care.
    Minor,
}

impl Sign {
    /// All signs, in order.
    pub const ALL: [Sign; 6] = [
        Sign::Threat,
        Sign::Law,
        Sign::Harm,
        Sign::Discrimination,
        Sign::Breach,
        Sign::Minor,
    ];

    /// What the page says of it; the words that gave it may follow.
    pub const fn reason(self) -> &'static str {
        match self {
            Sign::Threat => {
                "If anybody could be in danger, call 911 first. It may contain a threat"
            }
            Sign::Law => "It mentions a lawyer, a board or an authority",
            Sign::Harm => "It mentions serious harm",
            Sign::Discrimination => "It mentions discrimination or harassment",
            Sign::Breach => "It says that something private got out",
            Sign::Minor => "It seems to be about a child's care",
        }
    }

    /// Its phrases, one a line.
    const fn phrases(self) -> &'static str {
        match self {
            Sign::Threat => {
                "(i|we) (will|am going to|are going to|swear) _3 (burn|kill|shoot|beat|smash|bomb|hurt|find) (you|them|him|her|this|that|the|your|everyone|somebody)
burn _3 (down|to the ground)
watch (your|their|his|her) back
(you|they|she|he) will (regret|be sorry)
(know|find|found) [out] where (you|she|he|they) _1 (live|lives|park|parks)
(come|coming|wait|waiting) _1 for you
(some|somebody|someone) (should|ought to|needs to) (beat|shoot|burn|hurt|slap|punch)
hope _4 (die|dies|burns|burn down|get hurt|gets hurt)
(bring|brought|bringing|got) (my|a) (gun|bat|knife)"
            }
            Sign::Law => {
                "(attorney|attorneys|lawyer|lawyers|lawsuit|lawsuits|malpractice|litigation|ombudsman|subpoena)
(sue|suing) (you|them|him|her|this|the|for|these|over)
(legal|court) (action|case|team)
small claims
to court
(dental|medical|licensing|nursing|state|health) board
board of (dentistry|dental examiners|medicine|nursing|health|pharmacy)
(health department|department of health|office for civil rights|attorney general|police report)
(file|filed|filing|report|reported|reporting|lodged|complained|complaint) _4 (board|state|police|ocr|regulator|regulators|authorities|licensing)"
            }
            Sign::Harm => {
                "(sepsis|septic|coma|paralyzed|paralysis|anaphylaxis|anaphylactic|overdosed|hemorrhage|hemorrhaging|hemorrhaged|disfigured|maimed|botched|butchered|negligence|negligent|misdiagnosed|misdiagnosis)
<relative> _3 (died|dead|passed away)
(almost|nearly) _1 (died|killed <us>|bled)
(he|she|they) could have died
could have killed (<us>|him|her|them|somebody|someone)
(killed|killing) (my|our|him|her|a|someone|somebody|people)
(wrongful|caused _2|led to _2|cause of) death
(ended up|end up|wound up|landed|rushed|admitted|hospitalized|ambulance|put <us>|sent <us>|taken) _4 (er|hospital|icu|emergency room|intensive care)
(hospitalized|ambulance|icu|emergency surgery)
(nerve|brain|organ|permanent|irreversible|lasting|liver|kidney) _1 (damage|injury|injuries|numbness|scars|scarring|harm)
permanently _1 (damaged|disabled|scarred|numb|disfigured|injured|blind|deaf)
(wrong|incorrect) (tooth|teeth|eye|side|leg|knee|foot|arm|hip|breast|ear|hand|medication|medicine|drug|dose|dosage|organ|limb|site)
(caused|gave|got|developed|ended up with|left _1 with|now have|led to|resulted in) _4 (infection|abscess|blood clot)
(is|was|got|became|now|badly|severely) infected
(severe|bad|allergic) _1 reaction
(woke|wake|waking|woken|awake) _1 (during|mid|in the middle|while they|before they)
(too much|over|not enough|wrong) (sedation|sedated|anesthesia|anesthetic)
(stopped|stop|not|trouble) breathing
could not breathe
had a (stroke|seizure|heart attack)
(lost|losing|loss of) _2 (vision|sight|hearing|eyesight|feeling in)
burned (my|her|his|our)
blind in
left _3 inside (me|him|her|my)"
            }
            Sign::Discrimination => {
                "(racist|racists|racism|racial|racially|discriminate|discriminated|discriminates|discriminating|discrimination|discriminatory|bigot|bigots|bigotry|bigoted|homophobic|homophobia|transphobic|transphobia|sexist|sexism|antisemitic|islamophobic|xenophobic|fatphobic|ableist|ageist|harassed|harassment|harassing|misgendered|misgendering|deadnamed|molested|groped|prejudice|prejudiced)
sexually (assault*|harass*|abus*|molest*|explicit|suggestive|inappropriate)
sexual (assault|harassment|comments|comment|remarks|remark|advances|advance)
touched _2 inappropriately
service (dog|animal)
(laugh*|mock*|made fun of|making fun of|imitat*) _2 accent
know my rights
inappropriate (touching|touch)
color of _2 skin
because _1 (i|we|he|she|they) <be> (black|brown|asian|hispanic|latino|latina|mexican|muslim|jewish|gay|lesbian|trans|transgender|disabled|deaf|an immigrant|indian|african|arab|foreign|old|fat|white)
because of _1 (my|our|his|her|their) (race|skin|accent|religion|gender|disability|hijab|color|ethnicity|nationality|sexuality|sexual orientation|weight|age)"
            }
            Sign::Breach => {
                "hipaa
(violat*|breach*) _4 (privacy|confidentiality|confidential)
(privacy|confidentiality|data) _1 (violat*|breach*)
(broke|break|breaking) _1 (confidentiality|privacy)
(another|other|different|wrong) (patient|person|patients|people) [ 's] _1 (record|records|results|chart|charts|file|files|information|bill|paperwork|prescription|x rays|medication)
(somebody|someone) else 's (record|records|results|chart|file|information|bill|paperwork|prescription)
(my|our|his|her) _2 (record|records|results|chart|file|information|diagnosis|photos|pictures|history|condition) _5 (to|with|for) _2 (employer|boss|ex|neighbor|stranger|strangers|coworker|coworkers|work|wrong|social media|facebook|instagram|everyone|anyone|whole)
(sent|mailed|emailed|faxed|gave|left) _6 wrong (address|person|email|number|patient|house)
(result|results|test|tests|diagnosis) _3 (work|house|home|wrong) (voicemail|phone|number)
(asked|said|read|announced) _3 in front of _2 people
across the _1 (store|lobby|waiting room)
(told|called|contacted|talked to|spoke to|spoke with) (my|his|her) (employer|boss|ex|neighbor|coworker|coworkers)
(my|his|her|our) _1 (diagnosis|condition|results|medication|medications|weight|history|prescription|test|pregnancy|medical|health|business|birthday|date of birth|social security) _8 (out loud|aloud|in front of|across the|whole|everyone could|for everyone|lobby)"
            }
            Sign::Minor => {
                "(took|take|taking|brought|bring|bringing) (my|our) _4 (son|daughter|child|children|kid|kids|toddler|baby|infant|newborn|grandson|granddaughter|boy|girl|teen|teenager|twins)
(for|see|saw|treat|treated|examined|held|touched|seen|told|yelled at) (my|our) _1 (son|daughter|child|kid|toddler|baby|infant|newborn)
(my|our) _2 (toddler|baby|infant|newborn) [ 's] _1 (was|is|had|has|needed|screamed|cried|got)"
            }
        }
    }
}

/// A sign, and the words that gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// The sign.
    pub sign: Sign,
    /// Bytes of the review; `None` where the whole of it gave the sign.
    pub words: Option<Span>,
}

/// What holds such a word and is no such sign: *I hold the power of attorney*, *more than my lawyer gets*.
const FIGURES: &str = "power of attorney
(not|never) _2 (lawyer|attorney|lawsuit)
old (lawyer|attorney)
(than|as|check) (a|my|our|any|most) _1 (lawyer*|attorney*)
(lawyer|attorney) (friend|buddy|neighbor|pal|type|money|is cheaper)
in law the (lawyer|attorney)
botched math
(dad|mom|father|mother|husband|wife) is (a|an) (lawyer|attorney)";

/// The tag of the [`FIGURES`]; those of the signs are their numbers.
const FIGURE: Tag = Tag::MAX;

static SHIPPED: LazyLock<Phrases> = LazyLock::new(|| build().0);

/// Builds the automaton and names the phrases that are not well formed; a test sees to it that there are none.
fn build() -> (Phrases, Vec<BadPattern>) {
    let mut phrases = Phrases::default();
    let mut bad = Vec::new();
    for sign in Sign::ALL {
        for line in sign.phrases().lines() {
            bad.extend(phrases.add(line, sign as Tag).err());
        }
    }
    for line in FIGURES.lines() {
        bad.extend(phrases.add(line, FIGURE).err());
    }
    (phrases, bad)
}

/// The signs in a review, the gravest first, each once. `reading` is what [`crate::review::read`] made of the
/// same text. Linear in the text; any text will do.
pub fn signs(review: &str, reading: &ReviewReading) -> Vec<Seen> {
    let text = Text::new(review);
    let sets = phrase::classes(&text);
    let hits = SHIPPED.find(&text, &sets);
    let figures: Vec<&Match> = hits.iter().filter(|hit| hit.tag == FIGURE).collect();
    let meant = |hit: &&Match| {
        let holds = |figure: &&Match| figure.first <= hit.first && hit.end <= figure.end;
        !figures.iter().any(holds)
    };
    let first = |sign: Sign| {
        let mut told = hits.iter().filter(|hit| hit.tag == sign as Tag);
        let hit = told.find(meant)?;
        Some(text.span(hit.first, hit.end))
    };
    let (text, sets) = (&text, &sets);
    let young = || young(&Classed { text, sets }).or_else(|| child(text, reading));
    Sign::ALL
        .into_iter()
        .filter_map(|sign| {
            let words = first(sign).or_else(|| (sign == Sign::Minor).then(young).flatten());
            let read = sign == Sign::Law && reading.situation == Situation::Escalated;
            (words.is_some() || read).then_some(Seen { sign, words })
        })
        .collect()
}

/// An age under eighteen: *my 4 year old*, *our son is 4yo*.
fn young(review: &Classed<'_, '_>) -> Option<Span> {
    let words = 0..review.text.words().len();
    let is_young = |at: usize| {
        let counts_years = review.norm(at + 1).starts_with('y');
        years(review.norm(at)).is_some_and(|age| age < 18 || !counts_years)
    };
    let mut ages = words.filter(|&at| is_young(at));
    ages.find_map(|at| {
        let end = age_end(review.text, at)?;
        of_person(review, at, end).then(|| review.text.span(at, end))
    })
}

/// One past the last word of an age that begins at word `at`.
fn age_end(text: &Text<'_>, at: usize) -> Option<usize> {
    match (text.norm(at + 1), text.norm(at + 2)) {
        ("year" | "years" | "month" | "months" | "week" | "weeks", "old") => Some(at + 3),
        ("y", "o") => Some(at + 3),
        ("yo", _) => Some(at + 2),
        _ => None,
    }
}

/// Whether the age `first..end` is somebody's, and not that of a tooth or a building.
fn of_person(review: &Classed<'_, '_>, first: usize, end: usize) -> bool {
    const AFTER: [Class; 8] = [
        Class::Relative,
        Class::Past,
        Class::Was,
        Class::Be,
        Class::Have,
        Class::And,
        Class::Preposition,
        Class::Opener,
    ];
    let kin = (first.saturating_sub(3)..first).any(|at| review.is(at, Class::Relative));
    let mine = first
        .checked_sub(1)
        .is_some_and(|at| review.is(at, Class::Our));
    let closed = review
        .text
        .words()
        .get(end)
        .is_none_or(|word| word.gap.has(Gap::BREAK) || word.gap.has(Gap::COMMA));
    kin || mine && (closed || AFTER.into_iter().any(|class| review.is(end, class)))
}

/// A number of years as people write it, in digits or in a word.
fn years(word: &str) -> Option<u32> {
    const WORDS: [&str; 18] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
    ];
    let spelt = WORDS.iter().position(|name| *name == word);
    word.parse().ok().or_else(|| u32::try_from(spelt?).ok())
}

/// A child, where the review tells of somebody else's care.
fn child(text: &Text<'_>, reading: &ReviewReading) -> Option<Span> {
    const CHILDREN: &str = "son daughter child kid kiddo toddler baby infant newborn teen teenager twins grandson \
        granddaughter";
    if reading.situation != Situation::Relative {
        return None;
    }
    let near = |at: usize, list| {
        let mut before = at.saturating_sub(3)..at;
        before.any(|at| listed(list, text.norm(at)))
    };
    // Somebody who was treated like a child is none.
    let mut words = 0..text.words().len();
    let named = words
        .find(|&at| listed(CHILDREN, text.norm(at)) && near(at, "my our") && !near(at, "like as"));
    named.map(|at| text.span(at, at + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::read;

    fn found(review: &str) -> Vec<Sign> {
        let seen = signs(review, &read(review, Some(1)));
        seen.into_iter().map(|seen| seen.sign).collect()
    }

    #[test]
    fn every_phrase_is_well_formed() {
        assert_eq!(build().1, []);
    }

    #[test]
    fn each_sign_is_seen() {
        for (review, sign) in [
            ("I swear I will burn this place down.", Sign::Threat),
            ("I know where you park. Watch your back.", Sign::Threat),
            ("You'll regret this.", Sign::Threat),
            ("My lawyer says not to post more.", Sign::Law),
            ("I've filed with the dental board.", Sign::Law),
            ("We're going to sue you people.", Sign::Law),
            ("I reported all of it to the state.", Sign::Law),
            ("They pulled the wrong tooth!", Sign::Harm),
            ("I ended up in the ER that night.", Sign::Harm),
            ("My mother died two days later.", Sign::Harm),
            ("I woke up during it and could feel all of it.", Sign::Harm),
            ("Now I've permanent nerve damage.", Sign::Harm),
            ("It got infected within a day.", Sign::Harm),
            ("The man at the desk is a racist.", Sign::Discrimination),
            (
                "Treated like dirt because I am Black.",
                Sign::Discrimination,
            ),
            ("She laughed because of my accent.", Sign::Discrimination),
            ("A clear HIPAA violation.", Sign::Breach),
            ("They mailed my results to the wrong address.", Sign::Breach),
            ("They handed me another patient's chart.", Sign::Breach),
            (
                "He read my diagnosis out loud for the lobby to hear.",
                Sign::Breach,
            ),
            ("They called my boss about it.", Sign::Breach),
            ("We brought our son in with a fever.", Sign::Minor),
            ("My 6-year-old sobbed and nobody cared.", Sign::Minor),
            ("My four year old was terrified.", Sign::Minor),
            ("My 4 y/o was terrified.", Sign::Minor),
            ("My 24-month-old screamed the whole time.", Sign::Minor),
            ("My 6 weeks old was left in a hallway.", Sign::Minor),
            ("They held my toddler down.", Sign::Minor),
            (
                "She told my six year old that boys do not cry.",
                Sign::Minor,
            ),
            ("They wouldn't see my daughter over it.", Sign::Minor),
            ("The desk laughed at my accent.", Sign::Discrimination),
            ("She left my result on my work voicemail.", Sign::Breach),
            (
                "My lawyer friend laughed. My own lawyer did not.",
                Sign::Law,
            ),
            ("They nearly killed me with these pills.", Sign::Harm),
            (
                "He was sexually suggestive all through.",
                Sign::Discrimination,
            ),
        ] {
            assert!(
                found(review).contains(&sign),
                "{review}: {:?}",
                found(review)
            );
        }
    }

    #[test]
    fn everyday_anger_is_no_sign() {
        for review in [
            "The wait nearly drove me up the wall, and my phone died.",
            "Bored to death in that lobby. Would it kill you to say hello?",
            "They make you pay before anybody talks to you.",
            "The clerk shouted at me in front of everyone.",
            "Parking here kills the whole afternoon.",
            "Took my mother, 82 years old, and nobody held the door.",
            "I have been coming for ten years and the place is six years old.",
            "My 5 year old crown fell out, and my phone is two years old.",
            "I could have died of shame. They spoke to my dad like he was a toddler.",
            "My kids were bored but the staff was sweet.",
            "The wrong insurance was on file, and the bill was wrong.",
            "They need a board with the waiting times.",
            "I'll be sorry to leave, I will miss the hygienist.",
            "Not sure who was on call, nobody answered.",
            "Felt rushed, and my jaw was sore for a week.",
            "He was late because of an emergency.",
            "I hold the power of attorney for my aunt, and they know it.",
            "My lawyer friend laughed. I'm not a lawyer, I just want a call.",
            "I don't want a lawsuit, I want somebody to pick up the phone.",
            "$65 a minute is more than my lawyer gets.",
            "I am a 44 year old attorney and was called kiddo.",
            "My back is killing me and they had me stand.",
            "She asked if I was sexually active at the window.",
        ] {
            assert_eq!(found(review), [], "{review}");
        }
    }

    #[test]
    fn a_sign_shows_its_words() {
        let review = "Caf\u{e9} was nice. My attorney will call.";
        let seen = signs(review, &read(review, Some(1)));
        let words = seen.first().and_then(|seen| seen.words);
        assert_eq!(words.map(|span| span.of(review)), Some("attorney"));
    }

    #[test]
    fn any_text_will_do() {
        for review in [
            "",
            " \n",
            "\u{1f600}",
            "4",
            "4 year",
            "my 99999999999 year old",
        ] {
            assert_eq!(found(review), [], "{review:?}");
        }
    }
}
