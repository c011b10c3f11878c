//! Talks about money: the reviewer's charges, payments, plan or claim.

use super::super::cue::{Cue, has_cue};
use super::super::shape::{Shape, Shaped};
use super::super::{Family, Reach, Rule, Source, fix, is_quoted, judged};
use super::{Topic, claims_on, identifier::echo};
use crate::finding::{Finding, Severity};
use crate::grammar::Class;
use crate::guide::Step;
use crate::reading::Reading;

/// The rule.
pub static RULE: Rule = Rule {
    code: "privacy/billing-detail",
    title: "Talks about their money",
    summary: "The reviewer's charges, balance, payments, plan or claim.",
    why: "What somebody owes, paid or is insured for is part of their record. It also says that they were treated.",
    step: Step::Address,
    source: Source {
        title: "45 CFR 160.103: payment for health care is protected information",
    },
    severity: Severity::Error,
    wrong: "Your copay is set by your plan and not by us.",
    right: "Questions about bills deserve clear answers. Please call our office.",
    tick: None,
    families: FAMILIES,
    check,
};

const MESSAGE: &str = "It tells something about the reviewer's money or insurance.";

const FAMILIES: &[Family] = &[
    Family {
        patterns: patterns![
            "your [<any>] [<any>] (copay|copays|co pay|copayment|deductible|coinsurance|balance|bill|bills|invoice|charges|fee|fees|refund|payment|payments|deposit|claim|claims|coverage|insurance|insurer|reimbursement|overpayment|statement|estimate|hsa|fsa|medicaid|medicare|benefits|premium|credit card|card|autopay|financing|plan|tab|secondary|share|membership|package|portion|receipt|discount)",
            "(that|this|the) (invoice|bill|charge|balance|statement|claim|copay) of yours",
            "(prior|pre) (authorization|authorizations|approval|auth|certification)",
            "the card (you|on file|ending)",
            "(insurance|insurer|carrier|medicare|medicaid) (said|says|denied|refused|rejected|paid|will not|would not|did not|does not) _2",
            "(charge|charges|fee|balance|bill|claim) (on|from|at) your (end|side|account|part|plan)",
            "explanation of benefits",
            "out of network",
            "in network",
            "(the|that|this|a) (payment|copay|deposit|installment|late|no show|cancellation|second|duplicate|extra|<digits>) (plan|charge|fee|payment|balance|charges) [on your account|you paid|you owe]",
            "(the|that|this) _1 (charge|charges|fee|balance|deposit|installment|refund|invoice|discount|coupon|estimate|quote|statement|claim|authorization|rate|copay|bill|payment) ~ (in question|that was|you|we gave|was|were|has been|had been|came|comes|from your|is (due|unpaid|yours)|stands)",
            "[a] credit of",
            "the (cash|discounted|self pay|uninsured) (rate|price)",
            "(the|each|all) [of the|of your] claim[s] (was|were|bounced|came|got|is)",
            "(self pay|self paid|uninsured|underinsured|cash patient|cash patients|cash pay)",
            "(sliding scale|payment plan|financial hardship)",
            "workers (comp|compensation)",
            "workers ' comp",
            "worker 's comp",
            "unused sessions",
            "(authorization|preauthorization|approval) from your",
            "(the|a|that|this) (facility|lab|hospital|anesthesia|cancellation|missed|late|no show|breakage|replacement|room|technical|professional) fee (on|in|for|you|was|is in|that)",
            "(the|your|this|that) account (has been|was|is|had been) ~ (cleared|settled|closed|zeroed|corrected|adjusted|credited|paid|fixed|current|overdue)",
            "your (gratuity|money)",
            "(the|a|that|our) (collection|collections) (agency|company|notice|letter|people|office|firm)",
            "(a|your|that|the) <number> (credit|balance|refund)",
            "(nothing|anything|money|amount|sum|much) (is|was|still|remains) owed",
            "delta dental",
            "(blue shield|united healthcare|united concordia|guardian (dental|plan|denied|paid))",
            "the (check|refund|card) (we|you) (mailed|sent|used|gave|cut|wrote|issued)",
            "(knocked|took|gave|cut) [you|off] <number> (percent|dollars|bucks) [off]",
            "(the|that) balance (is|was|has|had|will|on|remains|went|stands)",
            "(those|these|the|your) (installments|installment payments|monthly payments)",
            "(paid|pay|paying) in full",
            "the (deductible|copay|coinsurance|premium|co pay) (was|is|had|has|were|not|did|does)",
            "(nothing|anything|amount|money|payment|more) (is|was) due (from|on|by|for|at|yet)",
            "your gift (card|certificate|cards)",
            "you ~ (pay|paid) (cash|out of pocket|monthly|by|with|through|upfront)",
            "(the|whatever|which) (insurance|plan|coverage|carrier) you (carry|have|had|use|used|picked|chose|bought|switched)",
            "(the|a|that|your) write off",
            "(dues|fees|premiums|premium|price|rate|cash) you pay",
            "(statement|statements|bill|bills|invoice|invoices|letters|notices) we (sent|mailed|emailed|texted)",
            "co insurance",
            "hardship (form|discount|program|application)",
            "collections (will|has|is|was|now)",
            "(overcharged|undercharged|double charged|double billed) you",
            "(the|a|that|your) refund (went|was|is|has|had|will)",
            "(set up|wipe|wiped) (payments|the (fees|fee|charge|charges|balance))",
            "owe nothing (more|further|else|at all)",
            "(second|duplicate|corrected|third|final|revised) (invoice|bill|statement|charge)",
            "that (bill|invoice|charge|refund|copay|deductible)",
            "unpaid (sum|amount)",
            "<number> dollar (charge|fee|bill|copay|balance|invoice|refund|deposit)",
            "the gift card you used",
            "you (prepaid|pre paid|overpaid|underpaid)",
            "(turned down|turned away|rejected|bounced|kicked back) (the|that|this|your) claim",
            "(claim|claims) ~ (bounced|denied|rejected|kicked back)",
        ],
        message: MESSAGE,
        fixes: &[],
        reach: Reach::Noun,
    },
    Family {
        patterns: patterns![
            "(you|still|and|she|he|they) ~ (owe|owes|owed) (us|me|the office|the practice|money)",
            "(past due|delinquent|unpaid (bill|bills|balance|invoice|account|fee|fees|charges)|overdue (bill|bills|balance|invoice|account|payment|fee))",
            "(to|into|in) collections",
            "(we|i|office|billing) (am|are|will be|have been) ~ (refunding|reimbursing|crediting|waiving|adjusting|writing off|reversing) (the|that|this|your|it|you)",
            "(we|i|office|billing|they) _3 (refunded|reimbursed|waived|credited|billed|charged|wrote off|adjusted|reversed|removed|discounted|comped|quoted|resubmitted|rebilled)",
            "(was|been|be|being|is) ~ (refunded|reimbursed|waived|credited|charged|written off|adjusted|reversed|rebilled|denied|billed)",
            "(settle|clear|pay|paid|pay off) (the|your|his|her|this|that) _2 (balance|bill|bills|account|invoice)",
            "pay your bills",
            "<insurer>",
            "blue cross",
            "(the|this|that) plan (pays|paid|only|denied|covers|covered|will not|would not|does not)",
            "(your|his|her) (insurance|plan|insurer|carrier) ~ _2 (pays|paid|only|denied|covers|covered|will not|would not|does not|rejected|allows)",
            "(autopay|automatic payment)",
            "your check bounced",
            "what you (paid|owe|owed|were charged|were quoted|were billed)",
            "(quoted|charged|paid|billed) <number>",
        ],
        message: MESSAGE,
        fixes: &[],
        reach: Reach::Statement,
    },
];

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    judged(rule, reading, findings, |_, hit| {
        let nothing = matches!(reading.text.norm(hit.end), "nothing" | "no" | "an")
            && reading.text.norm(hit.end - 1) == "us";
        let spared = is_general(reading, hit.first) || is_quoted(reading, hit) || nothing;
        (!spared).then_some(rule.severity)
    });
    claims_on(Topic::Money, MESSAGE, rule, reading, findings, |_| {
        Some(rule.severity)
    });
    findings.extend(amounts(reading).map(|shaped| {
        let first = shaped.first;
        let pointed =
            !reading.text.opens_sentence(first) && reading.is(first - 1, Class::Determiner);
        let mend = fix::noun(reading, first - usize::from(pointed), shaped.end);
        let span = reading.span(first, shaped.end);
        let message = "An amount of money tells of a bill.";
        mend.finding(rule, reading, span, (rule.severity, message))
    }));
    findings.extend(echo::amounts(rule, reading));
}

/// The amounts of money that are neither offered nor general. Each sentence is asked once, however
/// many amounts it holds.
fn amounts<'a>(reading: &'a Reading<'_>) -> impl Iterator<Item = &'a Shaped> {
    let mut asked: Option<(u32, bool)> = None;
    reading
        .shapes
        .iter()
        .filter(|shaped| shaped.shape == Shape::Money && reading.text.norm(shaped.end) != "off")
        .filter(move |shaped| {
            let sentence = reading.text.words()[shaped.first].sentence;
            match asked {
                Some((same, counts)) if same == sentence => counts,
                _ => {
                    let counts =
                        !is_offer(reading, shaped.first) && !is_general(reading, shaped.first);
                    asked = Some((sentence, counts));
                    counts
                }
            }
        })
}

/// Whether the sentence speaks of everybody or of the practice, and not to the reader.
fn is_general(reading: &Reading<'_>, at: usize) -> bool {
    let (first, end) = reading.sentence(at);
    let for_all = reading.any_word(first, end, "everyone everybody anyone")
        || (first..end).any(|i| reading.text.norm(i) == "for" && reading.text.norm(i + 1) == "all");
    let general = for_all
        || has_cue(reading, at, Cue::Everybody)
        || has_cue(reading, at, Cue::Practice)
        || has_cue(reading, at, Cue::NotDiscussed);
    let owned = reading.any_word(first, end, "your you yours");
    general && !owned
}

/// An amount that is offered is for the incentive rule.
fn is_offer(reading: &Reading<'_>, at: usize) -> bool {
    let (first, end) = reading.sentence(at);
    reading.is_offer(at)
        || reading.any_word(
            first,
            end,
            "gift card give coupon voucher raffle free coffee win donate donation",
        )
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
                "Your copay is set by your plan.",
                "The $85 fee has been waived.",
                "We billed Blue Cross for you and they said no.",
                "You still owe us money.",
                "Your insurance denied the claim.",
                "What you paid does not cover our costs.",
                "The charge was reversed this morning.",
                "We had to send you to collections.",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "Insurance letters can be confusing for everybody.",
                "Billing questions should have clear answers.",
                "We take many plans and publish the list.",
                "Anyone may ask for a written estimate.",
                "We owe you an apology.",
                "You do not owe us an explanation.",
                "It pays to listen.",
                "There is no charge for a conversation.",
            ],
        );
    }
}
