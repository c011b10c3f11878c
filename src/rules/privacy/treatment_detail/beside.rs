//! The other clinical words that stand around one.

use crate::grammar::Class as Word;
use crate::lexicon::{Class, Term, Tier};
use crate::reading::Reading;

/// The terms of the draft directly before and after the one at `index`, as far as there are any.
fn neighbours<'a>(reading: &'a Reading<'_>, index: usize) -> impl Iterator<Item = &'a Term> {
    let before = index.checked_sub(1);
    before
        .into_iter()
        .chain([index + 1])
        .filter_map(|i| reading.terms.get(i))
}

/// `A dry socket, and we ache for you`: a word stands beside it that is clinical everywhere.
pub(super) fn has_company(reading: &Reading<'_>, index: usize, (from, to): (usize, usize)) -> bool {
    neighbours(reading, index).any(|other| {
        other.first >= from
            && other.end <= to
            && other.class != Class::Role
            && other.tier == Tier::Always
    })
}

/// `The boil was lanced`: a word for care stands near.
pub(super) fn is_beside_care(
    reading: &Reading<'_>,
    index: usize,
    term: Term,
    (from, to): (usize, usize),
) -> bool {
    neighbours(reading, index).any(|other| {
        other.tier == Tier::Care
            && !matches!(other.class, Class::Role | Class::Event)
            && other.first >= from
            && other.end <= to
            && other.first.abs_diff(term.first) <= 7
    })
}

/// Whether another clinical word of the sentence, neither a role nor a service, names something too.
pub(super) fn in_crowd(reading: &Reading<'_>, index: usize, (from, to): (usize, usize)) -> bool {
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
