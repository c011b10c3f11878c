//! Ages that no word calls one: `hip pain at 44`, `at 81 hearing is not what it was`.

use crate::reading::Reading;
use crate::text::{Gap, Kind};

/// What a number after *at* counts when it is no age.
const COUNTED: &str = "
    am pm a p o'clock percent minutes minute hours hour days day weeks week months month miles mile dollars bucks
    people patients calls ext extension sharp noon degrees feet mph stars points beds rooms seats and or to of in on";

/// The words of each age said so: the number alone.
pub(super) fn ages<'a>(reading: &'a Reading<'_>) -> impl Iterator<Item = usize> + 'a {
    (1..reading.text.words().len()).filter(move |&at| is_age(reading, at))
}

fn is_age(reading: &Reading<'_>, at: usize) -> bool {
    let words = reading.text.words();
    let number = words[at].kind == Kind::Number
        && reading.text.norm(at).len() == 2
        && reading.text.norm(at).parse::<u32>().is_ok_and(|n| n >= 18);
    if !number || reading.text.norm(at - 1) != "at" || words[at].gap.has(Gap::MONEY) {
        return false;
    }
    let (first, end) = reading.sentence(at);
    let joined = words.get(at + 1).is_some_and(|next| {
        next.kind == Kind::Number
            || next.gap.has(Gap::HYPHEN.with(Gap::SLASH))
            || reading.text.source().as_bytes().get(words[at].span.end) == Some(&b':')
    });
    let counts = reading.any_word(at + 1, at + 2, COUNTED)
        // 'Surgery is at 90 Alder Street now.'
        || reading.shapes.binary_search_by_key(&at, |shaped| shaped.first).is_ok();
    let tells = !reading.terms_in(first, end).is_empty()
        || reading.speaks_to_reader(at)
        || reading.text.opens_sentence(at - 1);
    !joined
        && !counts
        && tells
        && !reading.any_word(first, at, "open close call reach us door suite")
}

#[cfg(test)]
mod tests {
    use crate::rules::expect::{marks, spares};

    #[test]
    fn a_bare_number_after_at_is_an_age() {
        marks(
            "privacy/identifier",
            &[
                "Hip pain at 44 is normal wear.",
                "At 81 hearing isn't what it used to be.",
                "You should not have to climb stairs at 67.",
            ],
        );
    }

    #[test]
    fn clocks_counts_and_addresses_are_none() {
        spares(
            "privacy/identifier",
            &[
                "We open at 10 and close at 18.",
                "You can reach us at 555-0142.",
                "You can find us at 22 Mill Street.",
                "Since March all surgery is at 90 Alder Street.",
                "Our hold time stood at 19 minutes.",
                "At 12:30 our door is locked for lunch.",
                "At 20 people a day the lobby is full.",
            ],
        );
    }
}
