//! The phrases about the reviewer's money.

use crate::finding::Ground;
use crate::rules::{ALL_LATE, Family, Reach};

pub(super) const MESSAGE: &str = "It tells something about the reviewer's money or insurance.";

pub(super) const FAMILIES: &[Family] = &[
    Family {
        patterns: patterns![
            "your [<any>] [<any>] (copay|copays|co pay|copayment|deductible|coinsurance|balance|bill|bills|invoice|charges|fee|fees|refund|payment|payments|deposit|claim|claims|coverage|insurance|insurer|reimbursement|overpayment|statement|estimate|hsa|fsa|medicaid|medicare|benefits|premium|credit card|card|autopay|financing|plan|tab|secondary|share|membership|package|portion|receipt|discount)",
            "(prior|pre) (authorization|authorizations|approval|auth|certification)",
            "the card (you|on file|ending)",
            "(insurance|insurer|carrier|medicare|medicaid) (said|says|denied|refused|rejected|paid|will not|would not|did not|does not) _2",
            "out of network",
            "in network",
            "(the|that|this|a) (payment|copay|deposit|installment|late|no show|cancellation|second|duplicate|extra|<digits>) (plan|charge|fee|payment|balance|charges) [on your account|you paid|you owe]",
            "(the|that|this) _1 (charge|charges|fee|balance|deposit|installment|refund|invoice|discount|coupon|estimate|quote|statement|claim|authorization|rate|copay|bill|payment) ~ (in question|that was|you|we gave|was|were|has been|had been|came|comes|from your|is (due|unpaid|yours)|stands)",
            "the (cash|discounted|self pay|uninsured) (rate|price)",
            "(the|each|all) [of the|of your] claim[s] (was|were|bounced|came|got|is)",
            "(self pay|self paid|uninsured|underinsured|cash patient|cash patients|cash pay)",
            "(sliding scale|payment plan|financial hardship)",
            "your (gratuity|money)",
            "(the|a|that|our) (collection|collections) (agency|company|notice|letter|people|office|firm)",
            "(a|your|that|the) <number> (credit|balance|refund)",
            "the (check|refund|card) (we|you) (mailed|sent|used|gave|cut|wrote|issued)",
            "(the|that) balance (is|was|has|had|will|on|remains|went|stands)",
            "(paid|pay|paying) in full",
            "collections (will|has|is|was|now)",
            "(the|a|that|your) refund (went|was|is|has|had|will)",
            "(second|duplicate|corrected|third|final|revised) (invoice|bill|statement|charge)",
            "that (bill|invoice|charge|refund|copay|deductible)",
            "<number> dollar (charge|fee|bill|copay|balance|invoice|refund|deposit)",
            "the (remaining|outstanding|other|last|rest of the) [<money>] <number> (can|is|was|will|would|may|has|should)",
        ],
        message: MESSAGE,
        fixes: &[],
        reach: Reach::Noun,
        ground: Ground::Words,
    },
    Family {
        patterns: patterns![
            "(you|still|and|she|he|they) ~ (owe|owes|owed) (us|me|the office|the practice|money)",
            "(past due|delinquent|unpaid (bill|bills|balance|invoice|account|fee|fees|charges)|overdue (bill|bills|balance|invoice|account|payment|fee))",
            "(to|into|in) collections",
            "(we|i|office|billing|they) _3 (refunded|reimbursed|waived|credited|billed|charged|wrote off|adjusted|reversed|removed|discounted|comped|quoted|resubmitted|rebilled)",
            "(was|been|be|being|is) ~ (refunded|reimbursed|waived|credited|charged|written off|adjusted|reversed|rebilled|denied|billed)",
            "(settle|clear|pay|paid|pay off) (the|your|his|her|this|that) _2 (balance|bill|bills|account|invoice)",
            "<insurer>",
            "blue cross",
            "(autopay|automatic payment)",
            "what you (paid|owe|owed|were charged|were quoted|were billed)",
            "(quoted|charged|paid|billed) <number>",
        ],
        message: MESSAGE,
        fixes: &[],
        reach: Reach::Statement,
        ground: Ground::Words,
    },
    Family {
        patterns: ALL_LATE,
        message: MESSAGE,
        fixes: &[],
        reach: Reach::Statement,
        ground: Ground::Fact,
    },
];

/// Phrases of the last family, which come late.
pub(super) const TOLD: &str = patterns![
    "(talk|chat|speak) [to you|with you] (about|through|over) the (instalments|installments|balance|outstanding)",
    "why <any> (turned (it|that|them|this) down|denied (it|that|them|this)|refused to pay|rejected (it|that|them))",
    "(the|that|your) (bill|invoice|balance|charge|fee|copay) (can|may|will) (sit|wait|be held|stay on hold)",
    "yours (went|was|has been|is) (sent|printed|posted|mailed|filed|submitted|denied|approved|paid)",
    "(it|that|this) (cost|costs) you nothing",
    "(plan|plans|insurance|insurer|carrier|carriers|coverage) _6 yours (changed|dropped|ended|lapsed|no longer|does not|did not|stops|stopped)",
    "(su|tu) (seguro|aseguranza|deducible|copago|saldo|factura|reembolso) [no|ya] [lo|la] (cubrio|cubre|pago|paga|es|fue|quedo|nego|aprobo)",
    "(plan de pagos|le cobramos|le reembolsamos|nos debe)",
    "(was|were) (on the house|our treat|our gift)",
    "(threw|thrown|throwing) in (the|a|an|your|some) _3 (for nothing|for free|free|at no (charge|cost))",
    "no charge for (any of (it|that|this)|you)",
    "(did not|never) charge [you] for (it|that|this|them)",
    "(was|were) done at no (cost|charge)",
    "nos debe",
];

/// What is said of money and plans, where few drafts do.
pub(super) const SELDOM: &str = patterns![
    "(claim|claims) ~ (bounced|denied|rejected|kicked back)",
    "(nothing|anything|amount|money|payment|more) (is|was) due (from|on|by|for|at|yet)",
    "you (prepaid|pre paid|overpaid|underpaid)",
    "explanation of benefits",
    "(blue shield|united healthcare|united concordia|guardian (dental|plan|denied|paid))",
];
