//! What to do about a review, and why: steps 3 and 7 of the guide.
//!
//! Advice for whoever decides; nothing is ever blocked by it.

use super::Situation;
use super::triage::{Seen, Sign};
use crate::context::is_praise;

/// What the guide would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Advice {
    /// Answer it.
    Answer,
    /// Call, then answer.
    CallFirst,
    /// Let somebody with more say see it before anything is written in public.
    Wait,
    /// Report it, and leave it unanswered.
    Report,
}

impl Advice {
    /// What the page calls it.
    pub const fn title(self) -> &'static str {
        match self {
            Advice::Answer => "Answer it",
            Advice::CallFirst => "Call first, then answer",
            Advice::Wait => "Don\u{2019}t answer yet",
            Advice::Report => "Report it, and don\u{2019}t answer",
        }
    }

    /// What is said of a copy in place of the invitation to post it; empty where that holds.
    pub const fn copied(self) -> &'static str {
        match self {
            Advice::Answer => "",
            Advice::CallFirst => {
                "Copied. Call first if you can, then paste it as your public answer."
            }
            Advice::Wait => {
                "Copied. Have it checked by your lawyer or privacy lead before you post it."
            }
            Advice::Report => "Copied. Report the review first: a reply draws attention to it.",
        }
    }

    /// Whether what is written now should be kept as evidence.
    pub const fn wants_record(self) -> bool {
        matches!(self, Advice::Wait | Advice::Report)
    }
}

/// What a decision rests on.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// What the person chose.
    pub situation: Situation,
    /// Stars, 1 to 5, if known.
    pub stars: Option<u8>,
    /// What speaks against answering yet.
    pub signs: &'a [Seen],
    /// Whether the call is made, or was decided against.
    pub called: bool,
}

impl Facts<'_> {
    /// The gravest sign that counts. Praise for how a child was treated is answered like any other.
    fn sign(&self) -> Option<Sign> {
        let praise = is_praise(self.stars);
        let mut signs = self.signs.iter().map(|seen| seen.sign);
        signs.find(|sign| !(praise && *sign == Sign::Minor))
    }
}

/// What to do, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// What to do.
    pub advice: Advice,
    /// Why, in one or two plain sentences.
    pub why: &'static str,
}

/// What the guide would do.
pub fn decide(facts: Facts<'_>) -> Decision {
    let advice = advice(facts);
    Decision {
        advice,
        why: why(advice, facts),
    }
}

/// One line beside the button that copies, while the advice is not to post anything yet; else nothing.
pub fn caution(facts: Facts<'_>) -> String {
    let advice = advice(facts);
    let because = match (advice, facts.sign()) {
        (Advice::Answer | Advice::CallFirst, _) => return String::new(),
        (Advice::Report, _) => "it looks false, or meant for someone else".to_owned(),
        (Advice::Wait, None) => "a lawyer, board or reporter is involved".to_owned(),
        (Advice::Wait, Some(sign)) => {
            let reason = sign.reason();
            // What to do first stands before what the review holds.
            let told = reason.rsplit_once(". ").map_or(reason, |(_, told)| told);
            format!("the review {}", told.trim_start_matches("It "))
        }
    };
    format!("{}: {because}.", advice.title())
}

fn advice(facts: Facts<'_>) -> Advice {
    let praise = is_praise(facts.stars);
    let grave = facts.sign().is_some();
    match facts.situation {
        Situation::Fake => Advice::Report,
        Situation::Escalated => Advice::Wait,
        _ if grave => Advice::Wait,
        Situation::NeverSeen | Situation::Relative => Advice::Answer,
        _ if praise || facts.called => Advice::Answer,
        Situation::Real | Situation::TurnedAway => Advice::CallFirst,
    }
}

const fn why(advice: Advice, facts: Facts<'_>) -> &'static str {
    match (advice, facts.situation) {
        (Advice::Report, _) => {
            "A quarrel only draws attention to it. Save it as it is, then report it; if you are not sure that it is \
             false, treat it as an ordinary complaint."
        }
        (Advice::Wait, _) => {
            "Show it to your lawyer, your insurer or whoever handles privacy, and agree with them on what to say. \
             Meanwhile, keep a record."
        }
        (_, Situation::NeverSeen) => {
            "You may say here that somebody was not seen. A neutral line gives away less, and can point to help elsewhere."
        }
        (Advice::CallFirst, Situation::TurnedAway) => {
            "A call often settles it. The answer may say that somebody was not seen; a neutral line gives away less, and can \
             offer another place that helps."
        }
        (_, Situation::TurnedAway) => {
            "You may say here that somebody was not seen. A neutral line gives away less, and can offer another place that helps."
        }
        (_, Situation::Relative) => {
            "Keep to general words: the person who was cared for has not agreed to anything, and even \u{2018}your \
             mother\u{2019} tells who it is."
        }
        (Advice::CallFirst, _) => {
            "Most complaints are about the service, not the care, and a call often settles them. Then keep the \
             answer short, and leave the call out of it."
        }
        (Advice::Answer, _) if facts.called => {
            "Now a short answer shows everyone else who reads it that you listen. Leave the call out of it."
        }
        (Advice::Answer, _) => {
            "A few warm words will do. Thank them for the feedback, not for the visit: a happy answer leaks as \
             easily as an angry one."
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decided(situation: Situation, stars: Option<u8>, signs: &[Sign], called: bool) -> Decision {
        let seen = |sign: &Sign| Seen {
            sign: *sign,
            words: None,
        };
        let signs: Vec<Seen> = signs.iter().map(seen).collect();
        decide(Facts {
            situation,
            stars,
            signs: &signs,
            called,
        })
    }

    #[test]
    fn each_situation_has_its_advice() {
        for (situation, advice) in [
            (Situation::Real, Advice::CallFirst),
            (Situation::TurnedAway, Advice::CallFirst),
            (Situation::NeverSeen, Advice::Answer),
            (Situation::Relative, Advice::Answer),
            (Situation::Escalated, Advice::Wait),
            (Situation::Fake, Advice::Report),
        ] {
            for stars in [None, Some(1), Some(3)] {
                let decision = decided(situation, stars, &[], false);
                assert_eq!(decision.advice, advice, "{situation:?}");
            }
        }
    }

    #[test]
    fn after_the_call_the_answer_is_due() {
        for situation in [Situation::Real, Situation::TurnedAway] {
            let decision = decided(situation, Some(1), &[], true);
            assert_eq!(decision.advice, Advice::Answer);
        }
    }

    #[test]
    fn praise_needs_no_call() {
        let decision = decided(Situation::Real, Some(5), &[], false);
        assert_eq!(decision.advice, Advice::Answer);
        assert!(decision.why.contains("warm words"));
    }

    #[test]
    fn every_sign_lets_the_answer_wait() {
        for sign in Sign::ALL {
            for situation in Situation::ALL {
                let decision = decided(situation, Some(1), &[sign], true);
                let report = situation == Situation::Fake;
                let advice = if report { Advice::Report } else { Advice::Wait };
                assert_eq!(decision.advice, advice, "{sign:?} {situation:?}");
                assert!(decision.advice.wants_record());
            }
        }
    }

    #[test]
    fn what_should_wait_is_said_in_one_line() {
        let seen = [Seen {
            sign: Sign::Law,
            words: None,
        }];
        let line = |situation, signs| {
            caution(Facts {
                situation,
                stars: Some(1),
                signs,
                called: false,
            })
        };
        assert_eq!(line(Situation::Real, &[]), "");
        assert_eq!(
            line(Situation::Real, &seen),
            "Don\u{2019}t answer yet: the review mentions a lawyer, a board or an authority."
        );
        let threat = [Seen {
            sign: Sign::Threat,
            words: None,
        }];
        assert_eq!(
            line(Situation::Real, &threat),
            "Don\u{2019}t answer yet: the review may contain a threat."
        );
        assert!(line(Situation::Escalated, &[]).ends_with("is involved."));
        assert!(line(Situation::Fake, &seen).starts_with("Report it"));
    }

    #[test]
    fn a_happy_parent_is_answered() {
        let of = |stars| decided(Situation::Relative, Some(stars), &[Sign::Minor], false).advice;
        assert_eq!(of(5), Advice::Answer);
        assert_eq!(of(2), Advice::Wait);
    }
}
