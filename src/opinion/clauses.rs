//! The clauses of a sentence, each to be judged by itself: 'We take all feedback seriously, and the fee was waived' is as polite
//! as a whole as it is telling in its second half.

use crate::grammar::{Class, ClassSet, listed};
use crate::reading::Reading;
use crate::text::{Gap, Sentence};

/// Fewer words than these tell nothing by themselves.
pub const SHORTEST: usize = 3;

/// What opens the subject of a clause.
const SUBJECT: ClassSet = ClassSet::of(&[
    Class::Subject,
    Class::Determiner,
    Class::Your,
    Class::Our,
    Class::Title,
]);

/// The clauses of a sentence that are long enough to tell something, without the word that joins them to the one
/// before. None of a sentence of one clause, and none of one that begins with a condition: what would
/// be is nothing that was.
pub fn clauses(reading: &Reading<'_>, sentence: &Sentence) -> Vec<Sentence> {
    let opening = reading.text.norm(sentence.first);
    if listed("if when whenever whether should unless anyone", opening) {
        return Vec::new();
    }
    let mut first = sentence.first;
    let mut clauses = Vec::new();
    for end in sentence.first + 1..=sentence.end {
        if end < sentence.end && !opens_clause(reading, end) {
            continue;
        }
        let whole = first == sentence.first && end == sentence.end;
        if end >= first + SHORTEST && !whole {
            clauses.push(Sentence {
                span: reading.span(first, end),
                first,
                end,
                question: sentence.question && end == sentence.end,
            });
        }
        first = end + usize::from(reading.is(end, Class::And));
    }
    clauses
}

/// Whether another clause starts with this word: after a comma or more, or with a word that joins it to what was said.
fn opens_clause(reading: &Reading<'_>, at: usize) -> bool {
    let Some(word) = reading.text.words().get(at) else {
        return false;
    };
    let opens_subject = |at: usize| reading.sets.get(at).is_some_and(|set| set.meets(SUBJECT));
    word.gap.has(Gap::COMMA.with(Gap::BREAK))
        || matches!(
            reading.text.norm(at),
            "but" | "because" | "although" | "though" | "however"
        )
        || reading.is(at, Class::And) && opens_subject(at + 1)
        || opens_subject(at) && is_told_by(reading, at)
}

/// 'Our manager tells me', 'I want to say that': what comes next is what is said.
fn is_told_by(reading: &Reading<'_>, at: usize) -> bool {
    const SAID: &str =
        "say note add clarify state mention tells told assures assured informs informed";
    let before = |back: usize| at.checked_sub(back).map_or("", |i| reading.text.norm(i));
    let that = usize::from(before(1) == "that");
    let whom = usize::from(matches!(before(1 + that), "me" | "us" | "out"));
    listed(SAID, before(1 + that + whom)) || that > 0 && before(2) == "out"
}

#[cfg(test)]
mod tests {
    use super::clauses;
    use crate::context::Context;
    use crate::reading::Reading;

    fn parts(text: &str) -> Vec<String> {
        let context = Context::default();
        let reading = Reading::new(text, &context);
        let clauses = clauses(&reading, &reading.text.sentences()[0]);
        clauses
            .iter()
            .map(|clause| clause.span.of(text).to_owned())
            .collect()
    }

    #[test]
    fn a_sentence_falls_into_its_clauses() {
        for (text, expected) in [
            (
                "We take all feedback seriously, and the fee was waived.",
                &["We take all feedback seriously", "the fee was waived"][..],
            ),
            (
                "HIPAA limits what we can say; she was refunded.",
                &["HIPAA limits what we can say", "she was refunded"],
            ),
            (
                "Our manager tells me the fee was waived.",
                &["Our manager tells me", "the fee was waived"],
            ),
            (
                "I want to point out that the total came to less.",
                &["I want to point out that", "the total came to less"],
            ),
            (
                "Hello and thank you, the fee was waived",
                &["Hello and thank you", "the fee was waived"],
            ),
        ] {
            assert_eq!(parts(text), expected);
        }
    }

    #[test]
    fn what_is_of_a_piece_stays_so() {
        for text in [
            "The desk was busy.",
            "If a bill looks wrong, the fee is waived.",
            "Thank you for telling us.",
        ] {
            assert_eq!(parts(text), Vec::<String>::new());
        }
    }
}
