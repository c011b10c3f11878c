//! What tells most in a sentence, and how it sounds: as a whole, or in one of its clauses. A polite half hides nothing, and
//! neither does one that says what is not spoken of.

use super::super::cue::is_unspoken;
use crate::opinion::clauses::clauses;
use crate::opinion::{self, Odds, Subject};
use crate::reading::Reading;
use crate::text::Sentence;

/// What tells most in a sentence.
pub(super) struct Tells {
    /// The sentence itself, or a clause of it.
    pub(super) part: Sentence,
    /// The log-odds of that part.
    pub(super) odds: Odds,
    /// Whether the sentence says only that something is not spoken of.
    pub(super) unspoken: bool,
    /// The log-odds of each tone where they are highest: of the sentence itself, or of a clause of it.
    pub(super) tones: Odds,
}

/// A sentence that tells next to nothing as a whole is not looked at in parts.
const LEAST: f32 = -6.0;
/// Nor is one that tells something for certain.
const MOST: f32 = 2.0;
/// A sentence that sounds of nothing at all as a whole is not listened to in parts.
const QUIET: f32 = -7.0;
/// How much a clause has to stand out by: it lacks what was said around it.
const OUT_OF_CONTEXT: f32 = 1.7;

/// The subjects that are tones.
const TONES: [Subject; 6] = [
    Subject::Defensive,
    Subject::Hostile,
    Subject::Dismissive,
    Subject::Admission,
    Subject::Incentive,
    Subject::Overpromise,
];

impl Tells {
    /// The part of the sentence that tells most; `odds` are those of the whole.
    pub(super) fn of(reading: &Reading<'_>, sentence: &Sentence, odds: &Odds) -> Tells {
        let mut most = Tells {
            part: *sentence,
            odds: *odds,
            unspoken: is_unspoken(reading, sentence.first, sentence.end),
            tones: *odds,
        };
        let doubtful = most.unspoken || (LEAST..MOST).contains(&most.leak());
        let quiet = TONES.iter().all(|&tone| odds[tone as usize] < QUIET);
        if quiet && !doubtful {
            return most;
        }
        for part in clauses(reading, sentence) {
            let Some(mut odds) = opinion::of_sentence(reading, &part) else {
                break;
            };
            odds.iter_mut().for_each(|odds| *odds -= OUT_OF_CONTEXT);
            for (most, &heard) in most.tones.iter_mut().zip(&odds) {
                *most = most.max(heard);
            }
            let more = most.unspoken || odds[Subject::Leak as usize] > most.leak();
            if doubtful && more && !is_unspoken(reading, part.first, part.end) {
                most = Tells {
                    part,
                    odds,
                    unspoken: false,
                    ..most
                };
            }
        }
        most
    }

    /// How much it reads like a leak.
    pub(super) fn leak(&self) -> f32 {
        self.odds[Subject::Leak as usize]
    }
}
