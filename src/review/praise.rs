//! Something positive: what the guide asks to look for first.
//!
//! Whether a part of a review praises is weighed: lists of good words say much, and what stands beside them the
//! rest. The weights were learned from the labelled reviews (`cargo xtask weigh review`).

use super::Page;
use super::cues::{self, Cue};
use super::weights::Weights;
use crate::finding::Span;
use crate::grammar::{Class, listed};
use crate::text::Gap;

pub mod features;

use features::Feature;

/// Cues of what is no praise, whatever kind words stand beside them.
const SPOILS: [Cue; 10] = [
    Cue::Scorn,
    Cue::Rude,
    Cue::Unheard,
    Cue::Untold,
    Cue::NoReply,
    Cue::Unreached,
    Cue::Refused,
    Cue::Cancelled,
    Cue::Slander,
    Cue::Upsell,
];

/// Words that turn to the part of a sentence that they open.
const TURNS: &str = "but and though although except however otherwise";

/// Words after a comma with which the praise is over.
const SOURS: &str = "shame terrible horrible awful pity lousy worst rotten dreadful rude";

/// Up to so many stars a part is praise only with a word of praise: a plain sentence about somebody is none.
const ANGRY: u8 = 2;

/// Words of praise beside [`Cue::Praise`], by what they begin with.
const GOOD: &str = "
    gentle kind nice good great lov sweet wonder amaz awesome excel fantast friend thorough clean spotless gorgeous beaut
    pretty cute charm funny fun help polite profess brill talent fabul outstand best better perfect comfort cozy warm cool
    delight stellar terrific skill phenom welcom reassur modern pleasant caring attentive knowledg incred heaven fine
    decent quick ador top magic painless compass respect calm easy fair hilar super liked likes appreci thank enjoy
    grateful glad happy kudos recommend bless shout credit patient angel gem doll saint wizard genius treasure rock
    sunshine miracle keeper apolog sorry smil laugh humor joke hug remember honest human gold strong star stars smart
    sharp clear explain listen trust fault complain praise tidy bright neat plenty free fast prompt punctual early
    understand generous gracious sympath mercy hero saved save relief success straight healed works worked fixed
    sang hummed held cared cares care tried try effort well steady soft softly easygoing efficient competent capable
    expert pro lucky fortunate only bother decency courteous civil considerate thoughtful tender beloved class squeez worth knew knows";

/// The weights, as [`super::weights::pack`] writes them.
static PACKED: &[u8] = include_bytes!("praise/weights.bin");

/// A part of a review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its bytes, without the word that turns the sentence to it.
    pub span: Span,
    /// What is weighed of it.
    pub features: Vec<Feature>,
}

/// The good words, in order: each the part of a sentence that holds them.
pub(super) fn of(page: &Page<'_>, clauses: &[(usize, usize)], stars: Option<u8>) -> Vec<Span> {
    let Some(weights) = Weights::<1>::in_bytes(PACKED) else {
        return Vec::new();
    };
    // Most reviews that are answered are angry ones: so is one whose stars nobody has told yet.
    let angry = stars.is_none_or(|stars| stars <= ANGRY);
    let good = clauses.iter().filter(|&&clause| {
        if angry && !page.holds_good(clause) || page.is_scorned(clause) {
            return false;
        }
        let features = features::of(page, clause, stars);
        weights.sums(features.iter().map(|f| f.bucket()).collect()) > [0]
    });
    good.map(|&clause| span_of(page, clause)).collect()
}

/// All parts of a review, for whoever weighs them.
pub fn parts(review: &str, stars: Option<u8>) -> Vec<Part> {
    let page = Page::new(review);
    let part = |clause| Part {
        span: span_of(&page, clause),
        features: features::of(&page, clause, stars),
    };
    page.clauses().into_iter().map(part).collect()
}

fn span_of(page: &Page<'_>, (first, end): (usize, usize)) -> Span {
    let turns = first + 1 < end && listed(TURNS, page.norm(first));
    let first = first + usize::from(turns);
    // 'Great bedside manner, terrible everything else.'
    let sours = |&at: &usize| page.gap(at).has(Gap::COMMA) && listed(SOURS, page.norm(at));
    let end = (first + 1..end).find(sours).unwrap_or(end);
    page.text.span(first, end)
}

impl Page<'_> {
    /// Whether the words hold more that is listed as good than what spoils it.
    fn is_listed(&self, first: usize, end: usize) -> bool {
        let sentence = self.text.sentence_of(first);
        if sentence.is_some_and(|sentence| sentence.question) {
            return false;
        }
        let mut hits = [0_u16; cues::COUNT];
        let mut quoted = self.is_quoted(sentence.map_or(first, |s| s.first), first);
        let mut from = first;
        for hit in self.cues_in(first, end) {
            quoted ^= self.is_quoted(from + 1, hit.first + 1);
            from = hit.first.max(from);
            if !quoted {
                hits[hit.tag as usize] += 1;
            }
        }
        let spoilt = SPOILS.iter().map(|&cue| match cue {
            Cue::Scorn => hits[cue as usize],
            _ => hits[cue as usize].min(1),
        });
        hits[Cue::Praise as usize] > spoilt.sum()
    }

    /// Whether the good words of the part are denied or meant otherwise, one after the other: *not friendly and never kind*.
    fn is_scorned(&self, (first, end): (usize, usize)) -> bool {
        let count = |cue: Cue| {
            let hits = self.cues_in(first, end).iter();
            hits.filter(|hit| hit.tag == cue as u32).count()
        };
        let scorned = count(Cue::Scorn);
        scorned > 1 && count(Cue::Praise) <= scorned
    }

    /// Whether a word of the part may be one of praise.
    fn holds_good(&self, (first, end): (usize, usize)) -> bool {
        let listed_good = self.cues_in(first, end).iter();
        let likes = |at: usize| {
            let mine = at > first && listed("i we do really truly did", self.norm(at - 1));
            mine && self.norm(at) == "like"
        };
        let begins = |at| {
            GOOD.split_whitespace()
                .any(|good| self.norm(at).starts_with(good))
        };
        // 'Didn't listen', 'never tried': what somebody did not do.
        let denied = |at: usize| {
            at > first
                && self.is(at - 1, Class::Not)
                && listed("listen care help explain try", self.norm(at))
        };
        listed_good
            .into_iter()
            .any(|hit| hit.tag == Cue::Praise as u32)
            || (first..end).any(|at| begins(at) && !denied(at) || likes(at))
    }

    /// Whether an odd number of quotation marks stands before words `first..end`.
    fn is_quoted(&self, first: usize, end: usize) -> bool {
        (first..end)
            .filter(|&i| self.gap(i).has(Gap::QUOTE))
            .count()
            % 2
            == 1
    }
}

#[cfg(test)]
mod tests {
    use crate::review::read;

    #[track_caller]
    fn good(review: &str) -> Vec<&str> {
        let found = read(review, Some(2)).positives;
        found.iter().map(|span| span.of(review)).collect()
    }

    #[test]
    fn the_good_half_of_a_sentence() {
        assert_eq!(
            good("I waited two hours, but the nurse was so kind"),
            ["the nurse was so kind"]
        );
        assert_eq!(good("Lovely office. Never again."), ["Lovely office"]);
        assert_eq!(
            good("Great bedside manner, terrible everything else."),
            ["Great bedside manner"]
        );
        assert_eq!(
            good("couldn\u{2019}t have been nicer"),
            ["couldn\u{2019}t have been nicer"]
        );
    }

    #[test]
    fn a_review_without_stars_is_taken_for_an_angry_one() {
        let review = "The hygienist was rough and Dr. Patel never even looked at me.";
        assert_eq!(read(review, None).positives, []);
    }

    #[test]
    fn denied_quoted_or_scornful_is_not_good() {
        for review in [
            "Nobody was friendly.",
            "\"You're good to go\" he said.",
            "Would it kill you to be nice?",
            "Gee thanks.",
            "The assistant was not friendly and never kind.",
            "The doctor was rude and didn't listen.",
            "",
        ] {
            assert_eq!(good(review), [""; 0], "{review}");
        }
    }
}
