//! Admits fault: plain words of guilt that a lawyer or a board will quote.

use super::super::{ALL_LATE, Family, Late, Page, Reach, Rule, Source, is_quoted, judged};
use crate::finding::{Finding, Ground, Severity};
use crate::grammar::listed;
use crate::guide::Step;
use crate::reading::Reading;
use crate::text::Gap;

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
    check,
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
        "(who|whoever) <past> _4 goofed",
        "(is|was|were|are|be) ~ (entirely|all|totally|completely|clearly|100|my|our) _1 (fault|mistake|error|failing|failure|blunder|oversight|negligence|responsibility)",
        "(i|we|he|she|dr <any>) [just] (cut|drilled|pushed|went|pulled|filed|bit) (too (deep|deeply|far|hard)|in too deep)",
        "(billed|charged) [you] _4 (was|were) never (done|given|received|provided|performed)",
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
        "(we|i) (goofed|flubbed)",
        "mea culpa",
        "(100 percent|all) on (me|us)",
        "asleep at the (switch|wheel)",
        "(we|i|<staff>|our <any>) ~ (overbooked|behaved|acted) [badly|disgracefully|poorly|terribly]",
        "(we|i|<staff>|our <any>) _1 <past> (the|a) wrong",
        "had no business",
        "by accident",
        "(wrong|incorrect) (tooth|side|dose|medication|prescription|patient|site|diagnosis|chart|address|eye|leg|knee|arm|person|results)",
        "(was|were) (wrong|inappropriate|unacceptable|unprofessional) (not to|to|for|of|and|on)",
        "(mine|ours) alone",
        "(on|due to) our part",
        "(broke|violated|ignored|breached|disregarded) (our|the) [own] [<any>] (rules|rule|policy|policies|procedure|procedures|protocol|protocols)",
        "went against [our] _1 (procedure|protocol|policy|rules)",
    ],
)];

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    judged(rule, reading, findings, &|_, hit| {
        let ours_to_do = reading.text.norm(hit.end - 1) == "responsibility"
            && reading.text.norm(hit.end) == "to";
        // 'He should have told us': we have done nothing.
        let to_us = matches!(reading.text.norm(hit.end), "us" | "me");
        let spared = ours_to_do
            || to_us
            || is_quoted(reading, hit)
            || is_denied(reading, hit.first, hit.end)
            || asks_why(reading, hit.first)
            || is_left_open(reading, hit.first)
            || is_of_others(reading, hit.first);
        (!spared).then_some(rule.severity)
    });
}

/// Whether the sentence of word `first` admits nothing: it denies a fault, asks how that is one, or speaks of somebody else's.
pub(in super::super) fn is_no_fault(reading: &Reading<'_>, first: usize) -> bool {
    let (from, end) = reading.sentence(first);
    is_of_others(reading, first)
        || asks_why(reading, first)
        || asks_to_know(reading, from, end)
        || is_denied(reading, from, end)
}

/// `It was not an error on our part`, `we did not make a mistake`: an argument, and `defensive` tells so. `You should not have had to
/// ask` is no denial, and neither is `no mistake like ours is small`.
fn is_denied(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    const FAULTS: &str = "fault mistake error blunder negligence negligent failing failure oversight wrongdoing mistakes errors overbooked";
    const NEAR: usize = 3;
    let word = |i: usize| reading.text.norm(i);
    let negates = |i: usize| {
        matches!(word(i), "not" | "never" | "hardly")
            && word(i + 1) != "only"
            && !(i > 0 && word(i - 1) == "should")
    };
    (first.saturating_sub(NEAR)..end)
        .filter(|&i| listed(FAULTS, word(i)))
        .any(|i| (reading.clause(i).0.max(i.saturating_sub(NEAR))..i).any(negates))
}

/// `Why is that our fault`, `how exactly is it our fault`.
fn asks_why(reading: &Reading<'_>, first: usize) -> bool {
    let (from, _) = reading.sentence(first);
    let verb = from + 1 + usize::from(reading.text.norm(from + 1) == "exactly");
    listed("why how", reading.text.norm(from))
        && listed("is was are were do did", reading.text.norm(verb))
}

/// `If we made a mistake, we want to know`, `whether it was our error or a mix-up elsewhere`.
fn is_left_open(reading: &Reading<'_>, first: usize) -> bool {
    let (from, _) = reading.sentence(first);
    reading.any_word(from.max(first.saturating_sub(5)), first + 1, "if whether")
}

/// `If that was our mistake, please tell us`: a question.
fn asks_to_know(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    let asks = |at: usize| {
        let wants = listed("want would 'd need", reading.text.norm(at + 1));
        listed("please tell let call write", reading.text.norm(at))
            || wants && listed("we i", reading.text.norm(at))
    };
    let words = &reading.text.words()[first..end];
    let comma = words.iter().position(|word| word.gap.has(Gap::COMMA));
    listed("if whether", reading.text.norm(first)) && comma.is_some_and(|at| asks(first + at))
}

/// `The customer forgot her own coupon`, `you made a mistake on the form`, `the other shop messed it up`: not ours.
fn is_of_others(reading: &Reading<'_>, first: usize) -> bool {
    const OTHERS: &str = "you customer client guest patient lady gentleman reviewer caller shop";
    const DEEDS: &str = "made forgot failed neglected messed lost misread missed overlooked";
    let (from, _) = reading.sentence(first);
    (from..from + 3).any(|i| {
        let word = |ahead: usize| reading.text.norm(i + ahead);
        let blamed = word(1) == "should"
            && matches!(word(2), "have" | "of")
            && !listed("been had got gotten received heard", word(3));
        listed(OTHERS, word(0)) && (listed(DEEDS, word(1)) || blamed)
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::expect::{marks, spares};

    #[test]
    fn marks_the_family() {
        marks(
            RULE.code,
            &[
                "Whoever typed the form goofed.",
                "I cut too deep, I am so sorry.",
                "We billed for something that was never done.",
                "You should have been told sooner, and we forgot.",
                "We goofed.",
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
                "We have never overbooked.",
                "How exactly is that our fault?",
                "It was not an error on our part.",
                "If we made a mistake we would like to know.",
                "The customer forgot her own coupon.",
                "You should of called first.",
                "It's our responsibility to listen.",
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

    #[test]
    fn marks_more_of_the_family() {
        marks(
            RULE.code,
            &[
                "A member of our staff broke our own privacy rules, and we've had to report it.",
                "One of our assistants ignored the safety rules and has been suspended.",
                "Somebody on my team violated our confidentiality policy.",
                "An employee went against procedure, and we've notified the state.",
            ],
        );
    }

    #[test]
    fn leaves_rules_in_general_alone() {
        spares(
            RULE.code,
            &[
                "Every member of our staff is trained on privacy rules each spring.",
                "If a member of any staff breaks a privacy rule, it can be reported to the state.",
                "A member of our staff would like to go over our privacy rules with you.",
            ],
        );
    }

    #[test]
    fn leaves_a_place_alone() {
        spares(
            RULE.code,
            &[
                "Use the contact form that's on our website.",
                "The form that's on our front page is the quickest way.",
            ],
        );
        marks(
            RULE.code,
            &[
                "We put you on hold by accident and forgot.",
                "The mix-up that's described here, that's on us.",
            ],
        );
    }
}
