//! What is known of a text, for each subject of the second opinion.

use bedside::opinion::{SUBJECTS, Subject};

use crate::score::PRIVACY;

/// The place of the first tone among the subjects, and of the first kind of leak.
pub(super) const FIRST_TONE: usize = Subject::Defensive as usize;
pub(super) const FIRST_KIND: usize = Subject::Care as usize;

/// The labels of the tones, in the order of [`Subject`]. Those of the kinds of leaks are in that order already.
pub(super) const TONES: [&str; FIRST_KIND - FIRST_TONE] = [
    "defensive",
    "hostile",
    "dismissive",
    "admission",
    "incentive",
    "overpromise",
];

/// What is known of a text for one subject: whether it should be marked, and how much that counts.
#[derive(Clone, Copy, Default)]
pub struct Label {
    pub marked: bool,
    pub weight: f32,
}

/// The labels of a text by subject. A weight of nothing where nobody said.
pub type Labels = [Label; SUBJECTS];

/// A text that holds nothing to be marked.
pub(super) const CLEAN: Labels = [Label {
    marked: false,
    weight: 1.0,
}; SUBJECTS];

/// Only what is known of leaks: of which kind they are nobody said.
pub(super) fn of_leak(marked: bool) -> Labels {
    let mut labels = Labels::default();
    labels[Subject::Leak as usize] = Label {
        marked,
        weight: 1.0,
    };
    if !marked {
        labels[FIRST_KIND..].copy_from_slice(&CLEAN[FIRST_KIND..]);
    }
    labels
}

/// How much a clause counts beside its sentence.
const CLAUSE: f32 = 0.5;

/// What is known of a clause by its sentence: whether it leaks, and that it is courteous where all of it is. How it sounds where
/// not all of it is, and what kind of leak it is, the sentence alone is asked for.
pub(super) fn of_clause(sentence: Labels) -> Labels {
    let mut labels = Labels::default();
    let leak = Subject::Leak as usize;
    let courteous = sentence[FIRST_TONE..FIRST_KIND]
        .iter()
        .all(|label| !label.marked);
    let known = if courteous {
        leak..FIRST_KIND
    } else {
        leak..leak + 1
    };
    for (label, whole) in labels[known.clone()].iter_mut().zip(&sentence[known]) {
        *label = Label {
            weight: whole.weight * CLAUSE,
            ..*whole
        };
    }
    labels
}

/// What is known of a sentence with one leak, or of the one beside it without.
pub(super) fn of_kind(kind: &str, marked: bool) -> Labels {
    of_kinds(marked, &[kind])
}

/// What is known of a sentence with leaks of these kinds, or of the one beside it without.
pub(super) fn of_kinds(marked: bool, kinds: &[&str]) -> Labels {
    let mut labels = of_leak(marked);
    for (label, name) in labels[FIRST_KIND..].iter_mut().zip(PRIVACY) {
        *label = Label {
            marked: marked && kinds.contains(&name),
            weight: 1.0,
        };
    }
    labels
}
