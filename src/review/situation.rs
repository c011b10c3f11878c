//! What kind of review it seems to be, and why.

use super::Page;
use super::cues::Cue;
use super::weighed::Odds;
use crate::guide::Situation;

mod signs;
mod telling;

use signs::Signs;
use telling::Telling;

/// What the phrases alone make of the situation.
#[derive(Debug, Clone)]
pub(crate) struct Seems {
    /// The situation, [`Situation::Real`] where no phrase speaks of another.
    pub(crate) situation: Situation,
    /// Why, in plain words; none for an ordinary complaint.
    reason: Option<&'static str>,
    /// Whether the phrases decide it by themselves, whatever the weights say.
    certain: bool,
    /// What the review can't be, whatever the weights say.
    barred: Vec<Situation>,
}

/// From which odds on, in steps, a situation is named that no phrase speaks of: a few words tell too little.
const SURE: i32 = 6;

/// The same for a review that would be called false: nobody is accused for a few words.
const SURER: i32 = 14;

/// The likeliest situation, and the reasons for it in plain words: those of the phrases where they agree.
pub(crate) fn of(odds: &Odds, seems: &Seems) -> (Situation, Vec<&'static str>) {
    let told = || (seems.situation, seems.reason.into_iter().collect());
    if seems.certain {
        return told();
    }
    let bar = |situation| match situation {
        _ if situation == seems.situation => 0,
        Situation::Fake => SURER,
        _ => SURE,
    };
    let likely = odds.situations().filter(|&(s, odds)| odds > bar(s));
    let likely = likely.filter(|(s, _)| !seems.barred.contains(s));
    let likeliest = likely.max_by_key(|(_, odds)| *odds);
    match likeliest {
        None => (Situation::Real, Vec::new()),
        Some((situation, _)) if situation == seems.situation => told(),
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

/// What the phrases alone make of the situation: the first check that is certain decides, or the first that finds
/// something.
pub(crate) fn seems(page: &Page<'_>) -> Seems {
    let signs = Signs::of(page);
    let checks = [escalated, fake, stranger, turned_away, never_seen, relative];
    let found: Vec<_> = checks.iter().filter_map(|check| check(&signs)).collect();
    let certain = found.iter().find(|found| found.2);
    let found = certain.or(found.first());
    let (situation, reason, certain) = found.map_or((Situation::Real, None, false), |found| {
        (found.0, Some(found.1), found.2)
    });
    Seems {
        situation,
        reason,
        certain,
        barred: signs.barred(),
    }
}

const STAYED_OUT: &str = "The writer seems to have tried to come in, but was never seen.";
const TURNED_AWAY: &str = "The writer came in but was not seen.";
const KIN: &str = "It tells about the care of somebody in the writer's family.";

/// A situation, why, and whether that is certain.
type Found = Option<(Situation, &'static str, bool)>;

fn escalated(signs: &Signs) -> Found {
    let certain = signs.tells(Telling::Law);
    (certain || signs.has(Cue::Law)).then_some((
        Situation::Escalated,
        "It mentions a lawyer, a board, an authority or the press.",
        certain,
    ))
}

fn fake(signs: &Signs) -> Found {
    let spam = signs.tells(Telling::Spam);
    if spam || signs.has(Cue::Spam) {
        let why = "It advertises, or says that it was written for a reward.";
        return Some((Situation::Fake, why, spam));
    }
    let rumour = signs.tells(Telling::Hearsay);
    if signs.is_treated() || signs.tells(Telling::Outside) && !rumour && !signs.has(Cue::Hearsay) {
        return None;
    }
    if signs.tells(Telling::Worked) {
        let why = "The writer seems to have worked there.";
        return Some((Situation::Fake, why, true));
    }
    if signs.tells(Telling::Rival) {
        let why = "It seems to praise another practice, by somebody who works there.";
        return Some((Situation::Fake, why, true));
    }
    let own = signs.tells(Telling::OwnTrade);
    let other =
        signs.tells(Telling::OtherTrade) && !own && !signs.treats() && !signs.has(Cue::Schedule);
    let trade = signs.has(Cue::Trade)
        && !own
        && !signs.care
        && !signs.has(Cue::Doctor)
        && !signs.has(Cue::Stranger);
    if other || trade && (signs.count(Cue::Trade) > 1 || !signs.practice()) {
        let why = "It is about another kind of business.";
        let certain = other && (!signs.care || signs.told[Telling::OtherTrade as usize] > 1);
        return Some((Situation::Fake, why, certain));
    }
    let told = rumour || signs.tells(Telling::NeverBeen) && signs.has(Cue::Hearsay);
    let hearsay = (told || signs.has(Cue::Hearsay)) && signs.lived < 3;
    (hearsay && !signs.own_care && !signs.has(Cue::Stranger)).then_some((
        Situation::Fake,
        "It tells what others said, not about a visit of the writer's own.",
        told && signs.lived < 2,
    ))
}

fn stranger(signs: &Signs) -> Found {
    let outside = signs.tells(Telling::Outside) && !signs.is_treated() && !signs.own_care;
    let known = signs.has(Cue::Stranger) && !signs.is_treated();
    (outside || known).then_some((
        Situation::NeverSeen,
        "The writer says that they are not a patient.",
        outside,
    ))
}

fn turned_away(signs: &Signs) -> Found {
    if signs.tells(Telling::Seen) {
        return None;
    }
    let door = signs.count(Cue::AtDoor).min(3) + signs.count(Cue::Refused).min(3);
    let came = signs.has(Cue::AtDoor) && (door > 2 || signs.has(Cue::Refused));
    let here = signs.tells(Telling::Came);
    let unseen = here && signs.tells(Telling::Unseen);
    let locked = here && signs.tells(Telling::Locked);
    (unseen || locked || came && !signs.own_care && !signs.has(Cue::Unreached)).then_some((
        Situation::TurnedAway,
        TURNED_AWAY,
        unseen && !signs.has(Cue::Unreached),
    ))
}

fn never_seen(signs: &Signs) -> Found {
    let wanted = signs.told[Telling::Wanted as usize];
    let newcomer = signs.count(Cue::Newcomer).saturating_add(wanted);
    let outside =
        newcomer > 0 && !signs.own_care && !signs.is_treated() && (!signs.care || newcomer > 1);
    let reached = signs.has(Cue::Praise) && !signs.has(Cue::Scorn);
    let certain = wanted > 1 && !signs.has(Cue::Praise);
    (outside && !reached && !signs.has(Cue::KinCare)).then_some((
        Situation::NeverSeen,
        STAYED_OUT,
        certain,
    ))
}

fn relative(signs: &Signs) -> Found {
    let certain = signs.tells(Telling::Cared);
    let kin = certain || signs.has(Cue::KinCare);
    (kin && !signs.own_care).then_some((Situation::Relative, KIN, certain))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::read;

    /// Each one-star review is of this situation.
    fn expect(cases: &[(&str, Situation)]) {
        for (review, situation) in cases {
            assert_eq!(read(review, Some(1)).situation, *situation, "{review}");
        }
    }

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

    /// Each with the nearest words that are something else.
    #[test]
    fn nobody_is_accused_for_a_word() {
        expect(&[
            (
                "I\u{2019}ve never been inside. Your mail for a stranger comes to my house.",
                Situation::NeverSeen,
            ),
            (
                "Never been so angry. The hygienist called me a liar.",
                Situation::Real,
            ),
            (
                "Everybody says she\u{2019}s great. She never looked at me.",
                Situation::Real,
            ),
            ("My coworker says they overbill people.", Situation::Fake),
            (
                "I\u{2019}m a lawyer and I have never been talked to like this.",
                Situation::Real,
            ),
            ("My attorney has all of the letters.", Situation::Escalated),
            (
                "Filed with the BBB and the insurance commissioner.",
                Situation::Escalated,
            ),
            (
                "Judge Judy was on in the lobby for an hour.",
                Situation::Real,
            ),
            (
                "Their carpet looks like a motel, and I waited an hour for my cleaning.",
                Situation::Real,
            ),
            ("The lasagna was burnt.", Situation::Fake),
            (
                "I live across the street and have gone here for years. My last cleaning hurt.",
                Situation::Real,
            ),
            (
                "I live above this office and your alarm goes off every night.",
                Situation::NeverSeen,
            ),
        ]);
    }

    #[test]
    fn who_works_elsewhere_may_still_have_been_there() {
        expect(&[
            (
                "I own a dental office up the street and their patients come running to us.",
                Situation::Fake,
            ),
            (
                "I work for another chiropractor, but these guys are quacks.",
                Situation::Fake,
            ),
            (
                "I worked the front here for eight months. The manager throws pens.",
                Situation::Fake,
            ),
            (
                "The owner of this practice called me a liar.",
                Situation::Real,
            ),
            (
                "I\u{2019}m a realtor, I know how to return a call. You don\u{2019}t.",
                Situation::Real,
            ),
            (
                "I work at a hotel, and we\u{2019}d be fired for that attitude.",
                Situation::Real,
            ),
        ]);
    }

    #[test]
    fn family_is_whose_care_is_told() {
        expect(&[
            (
                "Grandma came home with someone else\u{2019}s pills.",
                Situation::Relative,
            ),
            (
                "MY HUSBANDS INSULIN WAS NEVER CALLED IN.",
                Situation::Relative,
            ),
            ("My mother-in-law fell off the table.", Situation::Relative),
            (
                "As his mother I was told to stay outside while he cried.",
                Situation::Relative,
            ),
            ("My 4 yr old came out shaking.", Situation::Relative),
            (
                "Missed my son\u{2019}s recital because my 2:00 was at 4:00.",
                Situation::Real,
            ),
            (
                "My sister recommended you. The bill was double.",
                Situation::Real,
            ),
            (
                "I waited an hour while somebody\u{2019}s child was scolded.",
                Situation::Real,
            ),
        ]);
    }

    #[test]
    fn who_was_squeezed_in_was_not_turned_away() {
        expect(&[
            (
                "They gave my slot away and I drove home.",
                Situation::TurnedAway,
            ),
            (
                "I left without being seen, the floor was so dirty.",
                Situation::TurnedAway,
            ),
            (
                "They gave my slot away, then squeezed me in at five.",
                Situation::Real,
            ),
            (
                "I went home and iced it. The visit was fine.",
                Situation::Real,
            ),
        ]);
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
