//! Short for what the review names in more words: *the stone* for its kidney stone, *the aids* for its hearing aids.

use super::review::root;
use crate::grammar::listed;
use crate::lexicon::{Class, Idiom, Term, Tier};
use crate::table::sorted;
use crate::text::Text;

/// Last words that by themselves name a thing of every office, or nothing in particular.
const ANYTHING: &str = "
    bed line chair table room group loss plan unit center work board card guard control problem time system service
    care treatment disease failure damage pressure count form block lift removal opening track home machine";

/// What stands before a thing that both sides know.
const KNOWN: &str = "the that this those these your his her their";

/// The terms of a review that have several words, by the root of their last one, in order.
#[derive(Debug, Default)]
pub(super) struct Shortened(Vec<(u64, Term)>);

impl Shortened {
    /// Those of the review's terms that nobody takes for something else when they are cut short.
    pub(super) fn of(review: &Text<'_>, terms: &[Term]) -> Shortened {
        let mut heads = Vec::new();
        for term in terms {
            let something = !matches!(term.class, Class::Role | Class::Event);
            let head = review.norm(term.end - 1);
            let long = term.end > term.first + 1 && term.tier == Tier::Always;
            if let (true, Some(root)) = (long && something, root(head))
                && !listed(ANYTHING, head)
            {
                heads.push((root, *term));
            }
        }
        let mut heads = sorted(heads, |(root, _)| *root);
        heads.dedup_by_key(|(root, _)| *root);
        Shortened(heads)
    }

    /// The words of the draft, with their determiner before them, that are short for one of these. What is a term
    /// or an idiom already is none.
    pub(super) fn find(&self, draft: &Text<'_>, terms: &[Term], idioms: &[Idiom]) -> Vec<Term> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let is_taken = |at: usize| {
            let term = terms.get(terms.partition_point(|term| term.end <= at));
            let idiom = idioms.get(idioms.partition_point(|idiom| idiom.end <= at));
            term.is_some_and(|term| term.first <= at)
                || idiom.is_some_and(|idiom| idiom.first <= at)
        };
        let mut short = Vec::new();
        for at in 1..draft.words().len() {
            let root = root(draft.norm(at));
            let head = root.and_then(|root| self.0.binary_search_by_key(&root, |head| head.0).ok());
            let whole = head.map(|head| &self.0[head]);
            let known = || listed(KNOWN, draft.norm(at - 1)) && draft.norm(at + 1) != "of";
            if let Some((_, whole)) = whole
                && known()
                && !is_taken(at)
            {
                short.push(Term {
                    first: at,
                    end: at + 1,
                    tier: Tier::Cued,
                    ..*whole
                });
            }
        }
        short
    }
}

#[cfg(test)]
mod tests {
    use crate::context::Context;
    use crate::reading::Reading;

    /// The clinical words of a draft that answers the review.
    fn terms(review: &str, draft: &str) -> Vec<String> {
        let context = Context {
            review: review.to_owned(),
            ..Context::default()
        };
        let reading = Reading::new(draft, &context);
        let text = |term: &crate::lexicon::Term| {
            let span = reading.text.span(term.first, term.end);
            span.of(draft).to_owned()
        };
        reading.terms.iter().map(text).collect()
    }

    #[test]
    fn a_last_word_stands_for_the_whole() {
        for (review, draft, short) in [
            (
                "Sent home with a kidney stone.",
                "We are sorry about the stone.",
                "stone",
            ),
            ("Two kidney stones!", "May that stone be the last.", "stone"),
            (
                "My hearing aids whistle",
                "The aids can be turned down.",
                "aids",
            ),
            (
                "the blood thinner",
                "Please stay on your thinner.",
                "thinner",
            ),
        ] {
            assert_eq!(terms(review, draft), [short], "{draft}");
        }
    }

    #[test]
    fn other_words_do_not() {
        for (review, draft) in [
            ("", "We are sorry about the stone."),
            (
                "Sent home with a kidney stone.",
                "A stone's throw from the old house, on the stone of it.",
            ),
            (
                "I lost my baby, a pregnancy loss",
                "The loss of trust is ours to mend.",
            ),
            ("the picc line was dirty", "The line was long."),
            ("The hearing aid place", "We aim to aid everybody."),
        ] {
            assert_eq!(terms(review, draft), [""; 0], "{draft}");
        }
    }
}
