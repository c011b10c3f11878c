//! Admits fault: plain words of guilt that a lawyer or a board will quote.

use super::super::{ALL_LATE, Family, Late, Page, Reach, Rule, Source, phrases};
use crate::finding::{Ground, Severity};
use crate::guide::Step;

/// The rule.
pub static RULE: Rule = Rule {
    code: "tone/admission",
    title: "Admits fault in public",
    why: "You can show understanding without a verdict. A public admission can be quoted in a claim, and it may \
          confirm what happened. Say it in private, after asking whoever insures the practice.",
    step: Step::Sympathize,
    source: Source {
        title: "The guide, step 4: sympathize, which does not mean agree",
    },
    severity: Severity::Warning,
    part: None,
    heat: None,
    families: FAMILIES,
    check: phrases,
};

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "Plainly stating a mistake or wrongdoing.",
    wrong: "That was entirely our fault.",
    right: "We understand why this is upsetting.",
};

const UNDERSTAND: &[&str] = &[
    "we understand why this is upsetting",
    "we are sorry for the frustration",
    "nobody should be left feeling this way",
];

const FAMILIES: &[Family] = &[Family {
    patterns: ALL_LATE,
    message: "It states a fault as a fact. Show understanding instead.",
    fixes: UNDERSTAND,
    reach: Reach::Clause,
    ground: Ground::Words,
}];

/// Its phrases.
pub static LATE: &Late = &[(
    0,
    patterns![
        "(is|was|were|are|be) ~ (entirely|all|totally|completely|clearly|100|my|our) _1 (fault|mistake|error|failing|failure|blunder|oversight|negligence|responsibility)",
        "(my|our) (fault|mistake|error|bad|blunder|oversight|negligence|failing|failure|wrongdoing|carelessness)",
        "(we|i|he|she|they|dr <any>|the <staff>|our <staff>|that|it) ~ (messed|screwed|fouled|slipped|goofed) up",
        "(we|i|he|she|they|dr <any>|our <staff>|<staff>) ~ (made|make) (a|an|this|that|some|several|the) _2 (mistake|mistakes|error|errors|blunder)",
        "(we|i|he|she|they|dr <any>|our <staff>|<staff>|the <any>) ~ (should|ought to) ~ [not|never] have [not|never] <past>",
        "(it|that|this|fee|charge|<staff>) should [not|never] have [not|never] (been|<past>)",
        "(we|i|they|our <staff>) ~ (failed|neglected) (you|her|him|them|to|your|in|both)",
        "(we|i) (blew it|botched _3|let you down|got it wrong|got this wrong|did wrong|were wrong|was wrong|were at fault|are at fault|are to blame|were to blame|forgot _4|mishandled _3|lost your _3|ruined _3|hurt you|harmed _2|caused _4)",
        "(negligent|negligence|malpractice|carelessness|incompetent|incompetence|malfeasance)",
        "(was|were|am|been) ~ careless",
        "(that|this|which) (is|was|'s) ~ on (us|me|our)",
        "(sent|done|given|charged|billed|removed|pulled|prescribed|made|mailed|faxed) (in error|by mistake|by accident|in mistake|accidentally|mistakenly)",
        "(we|i|she|he|they|<staff>|dr <any>|(somebody|someone|one) (here|of us|on our team|at our office|in our office|of our <any>)|my <staff>|our <any>) ~ (forgot|lost (your|her|his|the|their|track|it)|overlooked|mishandled|misplaced|mixed up|misread|misfiled|overcharged|double charged|double billed|mislabeled|mislabelled|swapped (your|two|the (labels|charts|samples|results|files))|broke (your|her|his|the (tooth|trust|rules))|damaged|violated|breached|ignored (you|her|him|your)|disregarded|skipped|rushed (you|her|him|through)|neglected|botched|bungled|fumbled|erred|lied|misled|misinformed|misdiagnosed|hurt (you|her|him)|harmed|injured|burned (you|her|him)|nicked|sat on your|let (you|her|him|them|people|everyone) down|wronged|fell short|blew|dropped the ball|cut corners|fell asleep)",
        "(we|i|she|he|they|<staff>|dr <any>) (was|were|am|are) ~ (rude|wrong|careless|curt|short with|dismissive|sloppy|unprepared|out of line|at fault|in the wrong|to blame|negligent|unprofessional|thoughtless|impatient|snappy|inattentive|unkind|insensitive)",
        "(the|this|that) _1 (error|mistake|fault|blame|failure|failing|blunder|slip|mix up|oversight) (is|was|were|lies|rests|belongs) ~ (ours|mine|with us|with me|on us|on our|inexcusable|entirely|all)",
        "(she|he|they|we|i) should not have",
        "(mistake|mistakes|failing|failure|error|errors|fault|made|blunder) _3 on (our|my) (side|end|part)",
        "(we|i) (own|owned) (that|it)",
        "(our|my) [own] (goof|doing|screwup|slip up|mess up)",
        "asleep at the (switch|wheel)",
        "(we|i|<staff>|our <any>) ~ (overbooked|behaved|acted) [badly|disgracefully|poorly|terribly]",
        "(we|i|<staff>|our <any>) _1 <past> (the|a) wrong",
        "had no business",
        "by accident",
        "(wrong|incorrect) (tooth|side|dose|medication|prescription|patient|site|diagnosis|chart|address|eye|leg|knee|arm|person|results)",
        "(was|were) (wrong|inappropriate|unacceptable|unprofessional) (not to|to|for|of|and|on)",
        "(mine|ours) alone",
        "(on|due to) our part",
    ],
)];

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::expect::{marks, spares};

    #[test]
    fn marks_the_family() {
        marks(
            RULE.code,
            &[
                "That was entirely our fault.",
                "We made a mistake.",
                "We should have called.",
                "We dropped the ball.",
                "I was rude and I am sorry.",
                "We sent the letter to the wrong address.",
                "This should never have happened.",
                "The error was ours.",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "We are sorry for the frustration.",
                "There is no excuse for a sharp tone.",
                "If something went wrong, we want to know.",
                "Nobody is at fault for being frustrated.",
                "We own this small practice.",
                "We should have a second line by spring.",
                "It would be wrong to say more here.",
            ],
        );
    }
}
