//! What a review gives away that its answer may take up: its clinical terms in whatever words, its plain facts, and all its other
//! words.

use super::acronym::Acronyms;
use super::facts;
use super::short::Shortened;
use crate::grammar::ClassSet;
use crate::lexicon::{self, Term, synonyms};
use crate::phrase;
use crate::table::sorted;
use crate::text::{Text, start_of};

/// The most bytes of a review that are read: many times what any platform takes.
pub const MAX_REVIEW: usize = 20_000;

/// What the review gives to compare with.
#[derive(Debug, Default)]
pub struct Review {
    /// The entries of its terms, in order.
    entries: Vec<u32>,
    /// Whether one of its terms is more than somebody's role.
    clinical: bool,
    /// The beginnings of its terms' long words, in order.
    beginnings: Vec<u64>,
    /// The plain facts in it.
    pub facts: facts::Facts,
    /// Its terms that a draft may cut short.
    pub(super) shortened: Shortened,
    /// Its letters that no vocabulary knows.
    pub(super) acronyms: Acronyms,
    /// For each word of the draft, whether it is a wording of what the review speaks of in another. Empty
    /// without a review.
    echoed: Vec<bool>,
    /// For each word of the draft, whether the review has it, too, in whatever form. Empty without a review.
    said: Vec<bool>,
}

impl Review {
    /// Compares a draft with a review: one look at each word of both.
    pub(super) fn read(source: &str, draft: &Text<'_>, sets: &[ClassSet]) -> Review {
        let text = Text::new(start_of(source, MAX_REVIEW));
        if text.words().is_empty() {
            return Review::default();
        }
        let own = phrase::classes(&text);
        let terms = lexicon::shipped().scan(&text).terms;
        let entries = terms.iter().map(|term| term.entry).collect();
        let beginnings = terms
            .iter()
            .flat_map(|term| beginnings(&text, term))
            .collect();
        Review {
            shortened: Shortened::of(&text, &terms),
            acronyms: Acronyms::of(&text),
            entries: sorted(entries, |&entry| u64::from(entry)),
            beginnings: sorted(beginnings, |&beginning| beginning),
            clinical: terms.iter().any(|term| term.class != lexicon::Class::Role),
            facts: facts::Facts::read(&text, &own),
            echoed: echoed(&text, &own, draft, sets),
            said: said(&text, draft),
        }
    }

    /// Whether there is a review.
    pub fn is_there(&self) -> bool {
        !self.said.is_empty()
    }

    /// Whether the review speaks of care: it has a clinical word that is no role.
    pub fn is_clinical(&self) -> bool {
        self.clinical
    }

    /// Whether the review has this word of the draft, too. Short words count only where they are numbers.
    pub fn says(&self, index: usize) -> bool {
        self.said.get(index) == Some(&true)
    }

    /// Whether the review speaks of what the draft's term names: in whatever form, in other words, or with
    /// a word of the same stem.
    pub fn has(&self, draft: &Text<'_>, term: &Term) -> bool {
        term.entry == lexicon::UNLISTED
            || self.entries.binary_search(&term.entry).is_ok()
            || (term.first..term.end).any(|i| self.echoed.get(i) == Some(&true))
            || beginnings(draft, term)
                .any(|beginning| self.beginnings.binary_search(&beginning).is_ok())
    }
}

/// How many letters make a stem: extrac-ted and extrac-tion.
const STEM: usize = 6;

/// The beginnings of a term's long words. Roles are left out: a physician is nothing physical.
fn beginnings(text: &Text<'_>, term: &Term) -> impl Iterator<Item = u64> {
    let long = (term.first..term.end)
        .filter(|_| term.class != lexicon::Class::Role)
        .filter_map(|i| text.norm(i).as_bytes().first_chunk::<STEM>());
    long.map(|letters| letters.iter().fold(0, |sum, &b| sum << 8 | u64::from(b)))
}

/// Which words of the draft belong to a wording whose group the review has too.
fn echoed(review: &Text<'_>, own: &[ClassSet], draft: &Text<'_>, sets: &[ClassSet]) -> Vec<bool> {
    let groups = synonyms::shipped();
    let spoken_of = groups.find(review, own);
    let spoken_of = sorted(spoken_of, |hit| u64::from(hit.tag));
    let mut echoed = vec![false; draft.words().len()];
    for hit in groups.find(draft, sets) {
        if spoken_of
            .binary_search_by_key(&hit.tag, |hit| hit.tag)
            .is_ok()
        {
            echoed[hit.first..hit.end].fill(true);
        }
    }
    echoed
}

/// Which words of the draft the review has, too.
fn said(review: &Text<'_>, draft: &Text<'_>) -> Vec<bool> {
    let roots = |text: &Text<'_>| -> Vec<Option<u64>> {
        let words = 0..text.words().len();
        words.map(|index| root(text.norm(index))).collect()
    };
    let of_review = sorted(roots(review).into_iter().flatten().collect(), |&root| root);
    let is_there = |root: Option<u64>| root.is_some_and(|r| of_review.binary_search(&r).is_ok());
    roots(draft).into_iter().map(is_there).collect()
}

/// What the forms of a word have in common, as a number: its first letters, without the last `s`, `e`, `ed` or `ing`. Nothing of a
/// short word, unless it is a number. It says that two words are one, so it cuts less than the stems under which weights are
/// filed (`opinion/linear.rs`, `review/weighed/features.rs`), and forgets the ends of long words.
pub(super) fn root(word: &str) -> Option<u64> {
    const SHORT: usize = 4;
    let is_number = word.starts_with(|c: char| c.is_ascii_digit());
    if word.len() < SHORT && !is_number {
        return None;
    }
    let shorter = |end: &str| {
        word.strip_suffix(end)
            .filter(|rest| rest.len() >= SHORT - 1)
    };
    let root = ["ing", "ed", "es", "s", "e"].into_iter().find_map(shorter);
    let letters = root.unwrap_or(word).bytes().take(STEM);
    Some(letters.fold(0, |sum, letter| sum << 8 | u64::from(letter)))
}

#[cfg(test)]
mod tests {
    use crate::context::Context;
    use crate::reading::Reading;

    /// Whether every clinical term of the draft counts as being in the review.
    fn echoes(review: &str, draft: &str) -> bool {
        let context = Context {
            review: review.to_owned(),
            ..Context::default()
        };
        let reading = Reading::new(draft, &context);
        assert!(!reading.terms.is_empty(), "no term in: {draft}");
        let mut terms = reading.terms.iter();
        terms.all(|term| reading.review.has(&reading.text, term))
    }

    #[test]
    fn a_review_speaks_of_it_in_other_words() {
        for (review, draft) in [
            ("They pulled the wrong tooth!", "An extraction"),
            ("had two teeth pulled", "Extractions"),
            ("he yanked my molar in a minute", "the extraction"),
            ("They took out my tonsils in May.", "A tonsillectomy"),
            ("My filling fell out", "A cavity"),
            ("three cavities", "the filling"),
            ("The shot hurt for days", "An injection"),
            ("no one explained the injection", "a vaccine"),
            ("after my nose job", "Rhinoplasty"),
            ("A mole was taken off my back", "a biopsy"),
            ("I wanted braces", "Aligners"),
            ("one bracket popped off", "braces"),
            ("she had a temperature of 103", "A fever"),
            ("I was throwing up all night", "Vomiting"),
            ("puked twice", "nausea"),
            ("ran out of meds", "what was prescribed"),
            ("I asked for the pill", "Birth control"),
            ("they broke it: I had broken my wrist", "a fracture"),
            ("drew my blood four times", "bloodwork"),
            ("they put me under", "anesthesia"),
            ("The chiropractor cracked my back", "an adjustment"),
            ("I've been vaccinated elsewhere", "vaccination"),
            ("extracted in a hurry", "the extraction"),
            ("my colonscopy", "a colonoscopy"),
            ("boob job gone wrong", "Breast augmentation"),
            ("the Ozempic was never called in", "semaglutide"),
        ] {
            assert!(echoes(review, draft), "{review} | {draft}");
        }
    }

    #[test]
    fn what_only_sounds_alike_is_not_in_the_review() {
        for (review, draft) in [
            ("", "An extraction"),
            ("I pulled into the parking lot at noon", "an extraction"),
            ("I filled in six forms", "A tonsillectomy"),
            ("The room temperature was awful", "A fever"),
            ("The brass rail was nice", "braces"),
            ("They threw my coat on the floor", "vomiting"),
            ("My physician was late", "a physical"),
            ("He broke his promise", "a fracture"),
            ("Took two hours off work", "a biopsy"),
            ("My crown came loose", "a root canal"),
            ("the general manager was under pressure", "anesthesia"),
        ] {
            assert!(!echoes(review, draft), "{review} | {draft}");
        }
    }

    #[test]
    fn a_word_of_the_review_is_known_in_all_its_forms() {
        let context = Context {
            review: "Waited 70 minutes, and the scan was cancelled.".to_owned(),
            ..Context::default()
        };
        let reading = Reading::new("Waiting 70 minutes for scans: we can", &context);
        let says = |at| reading.review.says(at);
        assert_eq!(
            (0..7).map(says).collect::<Vec<bool>>(),
            [true, true, true, false, true, false, false]
        );
        assert!(!says(99));
        let nothing = Context::default();
        let reading = Reading::new("Waiting 70 minutes", &nothing);
        assert!(!reading.review.is_there() && !reading.review.says(0));
    }
}
