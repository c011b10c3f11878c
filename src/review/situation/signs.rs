//! What a review tells about whoever wrote it.

use super::telling::{self, Telling};
use crate::grammar::{Class, listed};
use crate::guide::Situation;
use crate::phrase::Match;
use crate::review::Page;
use crate::review::cues::{self, Cue};

/// What of a family's life is no care, though it is told as care is: *my daughter's recital*.
const NOT_CARE: &str = "
    teacher maiden school wedding birthday place house name friend neighbor recital game graduation party practice play
    funeral dentist class concert pickup recommendation";

/// Words after which what is the writer's own is still only wished for: *book my first visit*.
const WISHED: &str = "book booking booked make making made schedule scheduling get getting set move moved cancel cancelled confirm for";

/// What a review tells about whoever wrote it.
pub(super) struct Signs {
    hits: [u8; cues::COUNT],
    pub(super) told: [u8; telling::COUNT],
    /// Speaks of care that the writer had: *my* before a clinical word.
    pub(super) own_care: bool,
    /// Names any care at all.
    pub(super) care: bool,
    /// How often the writer speaks of themselves where nobody else is quoted.
    pub(super) lived: usize,
}

impl Signs {
    pub(super) fn of(page: &Page<'_>) -> Signs {
        let found = telling::find(&page.text, &page.sets);
        let of = |what: Telling| found.iter().filter(move |hit| hit.tag == what as u32);
        let beside = |hit: &Match| {
            of(Telling::Beside).any(|other| other.first < hit.end && hit.first < other.end)
        };
        let wished = |hit: &Match| {
            let near = hit.first.saturating_sub(3)..hit.first;
            near.into_iter().any(|i| listed(WISHED, page.norm(i)))
        };
        let mut told = [0_u8; telling::COUNT];
        for hit in &found {
            let counts = match Telling::of(hit.tag) {
                Some(Telling::Kin | Telling::Cared) => !beside(hit),
                Some(Telling::Treated) => !wished(hit),
                _ => true,
            };
            told[hit.tag as usize] = told[hit.tag as usize].saturating_add(u8::from(counts));
        }
        let mut hits = [0_u8; cues::COUNT];
        for hit in &page.cues {
            let kin = hit.tag == Cue::KinCare as u32;
            let counts = !kin || cared(page, hit) && !beside(hit);
            hits[hit.tag as usize] = hits[hit.tag as usize].saturating_add(u8::from(counts));
        }
        let words = page.text.words();
        let kin = |at: usize| {
            let cared = of(Telling::Cared).chain(of(Telling::Kin));
            cared.into_iter().any(|hit| hit.first == at)
        };
        let clinical = page.listed();
        let care = |at: &usize| clinical.get(*at) == Some(&true);
        let mine = |at: usize| {
            let near = at.saturating_sub(3)..at;
            let own = |i: usize| page.norm(i) == "my" && !kin(i);
            near.clone().any(own) && !near.clone().any(|i| page.is(i, Class::Relative))
        };
        let others = |at: usize| {
            let sentence = page.text.sentence_of(at);
            sentence.is_some_and(|s| {
                of(Telling::Hearsay).any(|hit| hit.first >= s.first && hit.first < s.end)
            })
        };
        let myself = |at: &usize| matches!(page.norm(*at), "i" | "me" | "us" | "we");
        let lived = (0..words.len()).filter(myself).filter(|&at| !others(at));
        Signs {
            hits,
            told,
            own_care: (0..words.len()).filter(care).any(mine),
            care: clinical.contains(&true),
            lived: lived.count(),
        }
    }

    pub(super) fn count(&self, cue: Cue) -> u8 {
        self.hits[cue as usize]
    }

    pub(super) fn has(&self, cue: Cue) -> bool {
        self.count(cue) > 0
    }

    pub(super) fn tells(&self, what: Telling) -> bool {
        self.told[what as usize] > 0
    }

    /// Whether the writer has care there.
    pub(super) fn is_treated(&self) -> bool {
        self.tells(Telling::Treated)
    }

    /// Whether somebody who treats or assists is spoken of.
    pub(super) fn treats(&self) -> bool {
        self.has(Cue::Doctor) || self.has(Cue::Aide)
    }

    /// Whether anybody who works in a practice is spoken of.
    pub(super) fn practice(&self) -> bool {
        self.treats() || self.has(Cue::Desk)
    }

    /// What the review can't be: nobody is called false who was there, and nobody's family is in it that has none.
    pub(super) fn barred(&self) -> Vec<Situation> {
        let there = self.is_treated() || self.own_care || self.tells(Telling::Seen);
        let stranger = self.tells(Telling::Beside) && !self.tells(Telling::Kin);
        let bars = [
            (Situation::Fake, there || self.tells(Telling::Outside)),
            (Situation::NeverSeen, self.is_treated() && self.care),
            (Situation::TurnedAway, self.tells(Telling::Seen)),
            (Situation::Relative, stranger),
        ];
        let barred = bars.into_iter().filter(|(_, holds)| *holds);
        barred.map(|(situation, _)| situation).collect()
    }
}

/// Whether what is told of somebody in the family is their care.
fn cared(page: &Page<'_>, hit: &Match) -> bool {
    !(hit.first..hit.end + 2).any(|at| listed(NOT_CARE, page.norm(at)))
}
