//! Letters that the review names something by and no vocabulary knows: `POTS`, `MCAS`. A draft that has the same letters, in
//! capitals too, takes up what the review tells.

use crate::grammar::listed;
use crate::lexicon::{Class, Term, Tier, UNLISTED};
use crate::table::Table;
use crate::text::{Case, Gap, Text, Word, start_of};

/// Letters that stand for nothing clinical.
const ORDINARY: &str = "
    hipaa ada usa us tv ok am pm fyi asap id faq ceo md dds dmd rn pa np do bbb vip gps lol omg wtf
    ps ac hr it ny la suv usps dmv va ppo hmo hsa cdc fda eob cvs bcbs uhc ucla llc inc pc er icu uc pin pdf sms app
    cpa irs dob rip btw yes no not never so all and the very too why how
    hhs ups after before again always ever every still just only none zero wrong rude good bad stop please really same
    this that they them here there what when where your our but one two three hours weeks days";

/// No practice's name has more bytes.
const LONGEST_NAME: usize = 200;

/// The letters of a text that may name an illness or a test: two to six capitals that are not part of words that shout.
fn acronyms<'t>(text: &'t Text<'_>) -> impl Iterator<Item = usize> + 't {
    let words = text.words();
    let upper = |word: &Word| word.case == Case::Upper;
    let shouts = move |at: usize| {
        words
            .get(at)
            .is_some_and(|word| upper(word) && word.gap.is_open())
    };
    (0..words.len()).filter(move |&at| {
        upper(&words[at])
            && (2..=6).contains(&text.norm(at).len())
            && !words[at].gap.has(Gap::GLUED)
            && !(at > 0 && upper(&words[at - 1]) && words[at].gap.is_open())
            && !shouts(at + 1)
            && !listed(ORDINARY, text.norm(at))
    })
}

/// The letters of a review.
#[derive(Debug, Default)]
pub(super) struct Acronyms(Table);

impl Acronyms {
    /// Those of this review.
    pub(super) fn of(review: &Text<'_>) -> Acronyms {
        let mut known = Table::default();
        for at in acronyms(review) {
            known.insert(review.hash(at), 1);
        }
        Acronyms(known)
    }

    /// Where the draft has them, too. What is a term already is none, and neither is what stands in the practice's name.
    pub(super) fn find(&self, draft: &Text<'_>, terms: &[Term], practice: &str) -> Vec<Term> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let is_known = |at: &usize| self.0.get(draft.hash(*at)).is_some();
        let is_term = |at: usize| {
            let term = terms.get(terms.partition_point(|term| term.end <= at));
            term.is_some_and(|term| term.first <= at)
        };
        let own = Text::new(start_of(practice, LONGEST_NAME));
        let is_own = |at: usize| own.words().iter().any(|word| word.hash == draft.hash(at));
        acronyms(draft)
            .filter(is_known)
            .filter(|&at| !is_own(at))
            .filter(|&at| !is_term(at))
            .map(|at| Term {
                first: at,
                end: at + 1,
                class: Class::Condition,
                tier: Tier::Always,
                entry: UNLISTED,
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::context::Context;
    use crate::reading::Reading;

    fn terms(review: &str, draft: &str) -> usize {
        let context = Context {
            review: review.to_owned(),
            ..Context::default()
        };
        let reading = Reading::new(draft, &context);
        let echoes = reading.terms.iter();
        echoes
            .filter(|term| reading.review.has(&reading.text, term))
            .count()
    }

    #[test]
    fn letters_of_the_review_are_its_terms() {
        assert_eq!(terms("They laughed at my POTS.", "POTS is real."), 1);
        assert_eq!(terms("I have MCAS (look it up)", "We know MCAS well."), 1);
    }

    #[test]
    fn letters_that_anybody_writes_are_none() {
        for (review, draft) in [
            ("They laughed at my POTS.", "Pots are on sale."),
            ("SO RUDE at the desk, NEVER again", "We are NEVER rude."),
            ("HIPAA much?", "HIPAA limits us."),
            (
                "They told me AFTER the fact.",
                "It should be said before, not AFTER.",
            ),
            ("The OSP desk was slow.", "Our desk is slow."),
            ("I WAITED TWO HOURS", "TWO HOURS IS LONG"),
        ] {
            assert_eq!(terms(review, draft), 0, "{review} | {draft}");
        }
    }
}
