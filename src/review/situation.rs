//! What kind of review it seems to be.

use super::Page;
use super::cues::{self, Cue};
use crate::guide::Situation;

pub(crate) fn of(page: &Page<'_>) -> (Situation, Vec<&'static str>) {
    let mut hits = [0_u8; cues::COUNT];
    for hit in &page.cues {
        hits[hit.tag as usize] = hits[hit.tag as usize].saturating_add(1);
    }
    let has = |cue: Cue| hits[cue as usize] > 0;
    if has(Cue::Law) { return (Situation::Escalated, vec!["x"]); }
    if has(Cue::Trade) || has(Cue::Spam) || has(Cue::Hearsay) { return (Situation::Fake, vec!["x"]); }
    if has(Cue::AtDoor) && has(Cue::Refused) { return (Situation::TurnedAway, vec!["x"]); }
    if has(Cue::Newcomer) && page.terms.is_empty() { return (Situation::NeverSeen, vec!["x"]); }
    if has(Cue::KinCare) { return (Situation::Relative, vec!["x"]); }
    (Situation::Real, Vec::new())
}
