//! Admits fault: plain words of guilt that a lawyer or a board will quote.

use super::super::{Family, Reach, Rule, Source, phrases};
use crate::finding::Severity;
use crate::guide::Step;

/// The rule.
pub static RULE: Rule = Rule {
    code: "tone/admission",
    title: "Admits fault in public",
    summary: "Plainly stating a mistake or wrongdoing.",
    why: "Understanding needs no verdict. Said in public, an admission can be quoted in a claim, and it may confirm what \
          happened. Say it in private, after asking whoever insures the practice.",
    step: Step::Sympathise,
    source: Source {
        title: "The guide, step 4: sympathise, which does not mean to agree",
    },
    severity: Severity::Warning,
    wrong: "That was entirely our fault.",
    right: "We understand why this is upsetting.",
    tick: None,
    families: FAMILIES,
    check: phrases,
};

const UNDERSTAND: &[&str] = &[
    "we understand why this is upsetting",
    "we are sorry for the frustration",
    "nobody should be left feeling this way",
];

const FAMILIES: &[Family] = &[Family {
    patterns: &[
        "(is|was|were|are|be) ~ (entirely|all|totally|completely|clearly|100%|my|our) _1 (fault|mistake|error|failing|failure|blunder|oversight|negligence|responsibility)",
        "(my|our) (fault|mistake|error|bad|blunder|oversight|negligence|failing|failure|wrongdoing|carelessness)",
        "(we|i|he|she|they|dr <any>|the <staff>|our <staff>|that|it) ~ (messed|screwed|fouled|slipped|goofed) up",
        "(we|i|he|she|they|dr <any>|our <staff>|<staff>) ~ (made|make) (a|an|this|that|some|several|the) _2 (mistake|mistakes|error|errors|blunder)",
        "(we|i|he|she|they|dr <any>|our <staff>|<staff>|the <any>) ~ (should|ought to) ~ [not|never] have [not|never] <past>",
        "(it|that|this|fee|charge|<staff>) should [not|never] have [not|never] (been|<past>)",
        "(we|i|they|our <staff>) ~ (failed|neglected) (you|her|him|them|to|your|in|both)",
        "(we|i) ~ (dropped|fumbled) the ball",
        "(we|i) (blew it|botched _3|let you down|got it wrong|got this wrong|did wrong|were wrong|was wrong|were at fault|are at fault|are to blame|were to blame|forgot _4|mishandled _3|lost your _3|ruined _3|hurt you|harmed _2|caused _4)",
        "(we|i) (accept|take|accepts|takes|own) [full|complete|total|all] (responsibility|blame|fault|ownership)",
        "(negligent|negligence|malpractice|carelessness|incompetent|incompetence|malfeasance)",
        "(was|were|am|been) ~ careless",
        "(hipaa|privacy) (violation|breach)",
        "(that|this|it|which) (is|was|'s) ~ on (us|me|our)",
        "(sent|done|given|charged|billed|removed|pulled|prescribed|made|mailed|faxed) (in error|by mistake|by accident|in mistake|accidentally|mistakenly)",
        "by accident",
        "(wrong|incorrect) (tooth|side|dose|medication|prescription|patient|site|diagnosis|chart|address|eye|leg|knee|arm|person|results)",
        "(was|were) (wrong|inappropriate|unacceptable|unprofessional) (not to|to|for|of|and|on)",
        "(comment|behavior|conduct|attitude|actions) (was|were) (inappropriate|unacceptable|unprofessional|wrong|inexcusable|out of line)",
        "(we|i) double booked",
        "(made|caused) (by|through) (our|my)",
        "error (and|on) (mine|ours|our part|my part)",
        "(mine|ours) alone",
        "(on|due to) our part",
    ],
    message: "It states a fault as a fact. Show understanding instead.",
    fixes: UNDERSTAND,
    reach: Reach::Clause,
}];
