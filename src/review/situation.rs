//! What kind of review it seems to be, and why.

use super::Page;
use super::cues::{self, Cue};
use super::weighed::Odds;
use crate::grammar::{Class, listed};
use crate::guide::Situation;

/// What a review tells about whoever wrote it.
struct Signs {
    hits: [u8; cues::COUNT],
    /// Speaks of care that the writer had: *my* before a clinical word.
    own_care: bool,
    /// Names any care at all.
    care: bool,
    /// How often the writer is who acts: *I*.
    lived: usize,
}

impl Signs {
    fn of(page: &Page<'_>) -> Signs {
        let mut hits = [0_u8; cues::COUNT];
        for hit in &page.cues {
            hits[hit.tag as usize] = hits[hit.tag as usize].saturating_add(1);
        }
        let words = page.text.words();
        let listed = page.listed();
        let care = |at: &usize| listed.get(*at) == Some(&true);
        let mine = |at: usize| {
            let near = at.saturating_sub(3)..at;
            near.clone().any(|i| page.norm(i) == "my")
                && !near.clone().any(|i| page.is(i, Class::Relative))
        };
        Signs {
            hits,
            own_care: (0..words.len()).filter(care).any(mine),
            care: listed.contains(&true),
            lived: (0..words.len()).filter(|&i| page.norm(i) == "i").count(),
        }
    }

    fn count(&self, cue: Cue) -> u8 {
        self.hits[cue as usize]
    }

    fn has(&self, cue: Cue) -> bool {
        self.count(cue) > 0
    }

    /// Whether anybody who works in a practice is spoken of.
    fn practice(&self) -> bool {
        self.has(Cue::Doctor) || self.has(Cue::Desk) || self.has(Cue::Aide)
    }
}

/// From which odds on, in steps, a situation is named that no phrase speaks of: a few words tell too little.
const SURE: i32 = 6;

/// The same for a review that would be called false: nobody is accused for a few words.
const SURER: i32 = 14;

/// The likeliest situation, and the reasons for it in plain words: those of the phrases where they agree.
pub(crate) fn of(
    odds: &Odds,
    seems: (Situation, Vec<&'static str>),
) -> (Situation, Vec<&'static str>) {
    let bar = |situation| match situation {
        _ if situation == seems.0 => 0,
        Situation::Fake => SURER,
        _ => SURE,
    };
    let likely = odds.situations().filter(|&(s, odds)| odds > bar(s));
    let likeliest = likely.max_by_key(|(_, odds)| *odds);
    match likeliest {
        None => (Situation::Real, Vec::new()),
        Some((situation, _)) if situation == seems.0 => seems,
        Some((situation, _)) => (situation, vec![reason(situation)]),
    }
}

/// Why a review is of a kind whose signs are spread over all of it.
fn reason(situation: Situation) -> &'static str {
    match situation {
        Situation::Real => "It reads like an ordinary complaint.",
        Situation::Fake => "It reads as if the writer had never been to this practice.",
        Situation::NeverSeen => STAYED_OUT,
        Situation::TurnedAway => TURNED_AWAY,
        Situation::Relative => KIN,
        Situation::Escalated => "It reads as if others had already been told about it.",
    }
}

/// What the phrases alone make of the situation, and the reasons in plain words.
pub(crate) fn seems(page: &Page<'_>) -> (Situation, Vec<&'static str>) {
    let signs = Signs::of(page);
    let checks = [escalated, fake, stranger, turned_away, never_seen];
    let found = checks.iter().find_map(|check| check(&signs));
    let found = found.or_else(|| relative(page, &signs));
    found.map_or((Situation::Real, Vec::new()), |(situation, reason)| {
        (situation, vec![reason])
    })
}

const STAYED_OUT: &str = "The writer seems to have tried to come in, but was never seen.";
const TURNED_AWAY: &str = "The writer came in but was not seen.";
const KIN: &str = "It tells about the care of somebody in the writer's family.";

type Found = Option<(Situation, &'static str)>;

fn escalated(signs: &Signs) -> Found {
    signs.has(Cue::Law).then_some((
        Situation::Escalated,
        "It mentions a lawyer, a board, an authority or the press.",
    ))
}

fn fake(signs: &Signs) -> Found {
    if signs.has(Cue::Spam) {
        return Some((
            Situation::Fake,
            "It advertises, or says that it was written for a reward.",
        ));
    }
    let trade = signs.has(Cue::Trade)
        && !signs.care
        && !signs.has(Cue::Doctor)
        && !signs.has(Cue::Stranger);
    if trade && (signs.count(Cue::Trade) > 1 || !signs.practice()) {
        return Some((Situation::Fake, "It is about another kind of business."));
    }
    let told = signs.has(Cue::Hearsay) && !signs.own_care && signs.lived < 3;
    (told && !signs.has(Cue::Stranger)).then_some((
        Situation::Fake,
        "It tells what others said, not about a visit of the writer's own.",
    ))
}

fn stranger(signs: &Signs) -> Found {
    signs.has(Cue::Stranger).then_some((
        Situation::NeverSeen,
        "The writer says that they are not a patient.",
    ))
}

fn turned_away(signs: &Signs) -> Found {
    let door = signs.count(Cue::AtDoor).min(3) + signs.count(Cue::Refused).min(3);
    let came = signs.has(Cue::AtDoor) && (door > 2 || signs.has(Cue::Refused));
    (came && !signs.own_care && !signs.has(Cue::Unreached))
        .then_some((Situation::TurnedAway, TURNED_AWAY))
}

fn never_seen(signs: &Signs) -> Found {
    let wanted = signs.has(Cue::Newcomer)
        && !signs.own_care
        && (!signs.care || signs.count(Cue::Newcomer) > 1);
    let reached = signs.has(Cue::Praise) && !signs.has(Cue::Scorn);
    (wanted && !reached && !signs.has(Cue::KinCare)).then_some((Situation::NeverSeen, STAYED_OUT))
}

fn relative(page: &Page<'_>, signs: &Signs) -> Found {
    const NOT_CARE: &str =
        "teacher maiden school wedding birthday place house name friend neighbor";
    let cared =
        |first: usize, end: usize| !(first..end + 2).any(|i| listed(NOT_CARE, page.norm(i)));
    let kin = page.hits(Cue::KinCare).any(|hit| cared(hit.first, hit.end));
    (kin && !signs.own_care).then_some((Situation::Relative, KIN))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::read;

    #[test]
    fn each_has_its_reason() {
        for (review, situation) in [
            ("My attorney will be in touch.", Situation::Escalated),
            (
                "I\u{2019}ve filed with the state medical board.",
                Situation::Escalated,
            ),
            (
                "The pizza was cold and the driver was rude.",
                Situation::Fake,
            ),
            (
                "I am not a patient here, I live next door.",
                Situation::NeverSeen,
            ),
            (
                "Tried to book as a new patient. Mailbox full.",
                Situation::NeverSeen,
            ),
            (
                "I was ten minutes late and they refused to see me.",
                Situation::TurnedAway,
            ),
            (
                "They left my mother in a cold hallway.",
                Situation::Relative,
            ),
        ] {
            let reading = read(review, Some(1));
            assert_eq!(reading.situation, situation, "{review}");
            assert_eq!(reading.reasons.len(), 1, "{review}");
        }
    }

    #[test]
    fn an_ordinary_complaint_needs_none() {
        let reading = read(
            "I waited an hour for my cleaning. Only complaint is the parking.",
            Some(2),
        );
        assert_eq!(
            (reading.situation, reading.reasons),
            (Situation::Real, vec![])
        );
    }
}
