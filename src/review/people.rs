//! The people of the practice that a review points at, by name or by what they are.
//!
//! Names come without a list of names: a word with a capital is somebody's when what stands around it says
//! so. A role counts where somebody certain is meant: it acts, or more is said of it. Whether that is so is weighed, and
//! what the rules here are sure of weighs most; the weights were learned from the labelled reviews (`cargo xtask weigh
//! review`).

use super::Page;
use super::weights::Weights;
use crate::finding::Span;

pub mod features;
mod outsiders;
mod roles;
mod somebody;
mod words;

use features::Feature;
use somebody::Person;

/// The weights, as [`super::weights::pack`] writes them.
static PACKED: &[u8] = include_bytes!("people/weights.bin");

/// Somebody that a review may point at, for whoever weighs them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Their bytes in the review.
    pub span: Span,
    /// The word that tells them apart, in its normal form.
    pub key: String,
    /// What is weighed of them.
    pub features: Vec<Feature>,
}

/// Everybody whom the review may point at, in order.
pub fn candidates(review: &str) -> Vec<Candidate> {
    let page = Page::new(review);
    let people = page.people();
    let candidate = |(at, person): (usize, &Person)| Candidate {
        span: page.text.span(person.first, person.end),
        key: page.norm(person.key).to_owned(),
        features: features::of(&page, person, earlier(&people, at)),
    };
    people.iter().enumerate().map(candidate).collect()
}

/// The people, in order, once for each.
pub(super) fn of(page: &Page<'_>) -> Vec<Span> {
    let Some(weights) = Weights::<1>::in_bytes(PACKED) else {
        return Vec::new();
    };
    let all = page.people();
    let mut people: Vec<&Person> = Vec::new();
    for (at, person) in all.iter().enumerate() {
        let same = |known: &&Person| page.norm(known.key) == page.norm(person.key);
        if people.iter().take(MOST).any(same) {
            continue;
        }
        let features = features::of(page, person, earlier(&all, at));
        if weights.sums(features.iter().map(|f| f.bucket()).collect()) > [0] {
            people.push(person);
        }
    }
    let spans = people
        .iter()
        .map(|person| page.text.span(person.first, person.end));
    spans.collect()
}

/// With how many people each is compared: a review that names more repeats itself.
const MOST: usize = 24;

/// The people before the one at that place, as far as they are compared with it.
fn earlier(people: &[Person], at: usize) -> &[Person] {
    &people[at.saturating_sub(MOST)..at]
}

#[cfg(test)]
mod tests {
    use crate::review::read;

    #[track_caller]
    fn people(review: &str) -> Vec<&str> {
        let found = read(review, None).staff;
        found.iter().map(|span| span.of(review)).collect()
    }

    #[test]
    fn roles_that_act_or_are_described() {
        for (review, person) in [
            (
                "The woman at the counter rolled her eyes.",
                "The woman at the counter",
            ),
            ("Then the receptionist sighed at me.", "the receptionist"),
            ("Hygienist snapped at my son.", "Hygienist"),
            (
                "I love my therapist but the phones are a mess.",
                "my therapist",
            ),
            ("A guy in a blue vest laughed.", "A guy in a blue vest"),
            (
                "The check-in lady wouldn\u{2019}t look up.",
                "The check-in lady",
            ),
        ] {
            assert_eq!(people(review), [person], "{review}");
        }
    }

    #[test]
    fn names_need_no_list() {
        for (review, person) in [
            ("Odalys in billing never called.", "Odalys in billing"),
            ("Shoutout to Tomas.", "Tomas"),
            ("DENISE HUNG UP ON ME.", "DENISE"),
            (
                "Whoever runs the desk needs a rest.",
                "Whoever runs the desk",
            ),
            ("I saw the NP and she never touched me.", "the NP"),
            ("I was seen by dr ferrante, who was late.", "dr ferrante"),
            ("Bruna the assistant is a gem.", "Bruna the assistant"),
            ("When I called, Thora told me to wait.", "Thora"),
            ("The nephrologist talked over me.", "The nephrologist"),
            ("Then the cashier sighed at me.", "the cashier"),
        ] {
            assert_eq!(people(review), [person], "{review}");
        }
    }

    #[test]
    fn a_name_may_follow_what_somebody_did() {
        for review in [
            "The girl who cleaned my teeth, Tasha, was a peach.",
            "The lady who did my scan (Tasha) was kind.",
            "The young lady doing my paperwork, Tasha, was a sweetheart.",
        ] {
            assert!(people(review).contains(&"Tasha"), "{review}");
        }
        let review = "The lady who drove me, from Fresno, was kind.";
        assert!(!people(review).contains(&"Fresno"), "{review}");
    }

    #[test]
    fn nobody_is_pointed_at() {
        for review in [
            "I need to see a doctor soon.",
            "The staff was rude.",
            "My daughter Ella was crying.",
            "The lady next to me lent me a pen.",
            "I applied for the hygienist opening.",
            "My old dentist found nothing.",
            "I felt like the new girl at school.",
            "Parking was awful.",
            "I drove from Fresno on Monday.",
            "",
        ] {
            assert_eq!(people(review), [""; 0], "{review}");
        }
    }

    #[test]
    fn each_is_named_once() {
        let review = "Dr. Osei was kind. The doctor listened. Dr. Osei called me.";
        assert_eq!(people(review), ["Dr. Osei"]);
    }
}
