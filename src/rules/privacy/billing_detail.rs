//! Talks about money: the reviewer's charges, payments, plan or claim.

use super::super::cue::{Cue, has_cue};
use super::super::shape::{Shape, Shaped};
use super::super::{Rule, Source, fix, is_quoted, judged};
use super::record_reference::became;
use super::{Topic, claims_on, identifier::echo};
use crate::finding::{Finding, Severity};
use crate::grammar::{Class, listed};
use crate::guide::Step;
use crate::phrase::Match;
use crate::reading::Reading;

mod families;

use families::{FAMILIES, MESSAGE};

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

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    judged(rule, reading, findings, |_, hit| {
        let nothing = matches!(reading.text.norm(hit.end), "nothing" | "no" | "an")
            && reading.text.norm(hit.end - 1) == "us";
        let spared = is_general(reading, hit.first)
            || is_of_the_lot(reading, hit.first)
            || is_quoted(reading, hit)
            || nothing
            || is_figure(reading, hit.first, hit.end)
            || is_of_the_list(reading, hit);
        (!spared).then_some(rule.severity)
    });
    claims_on(Topic::Money, MESSAGE, rule, reading, findings, |claim| {
        (!is_figure(reading, claim.first, claim.end)).then_some(rule.severity)
    });
    findings.extend(dealings(reading).map(|(first, end)| {
        let span = reading.span(first, end);
        let mend = fix::statement(reading, first, end);
        mend.finding(rule, reading, span, (rule.severity, MESSAGE))
    }));
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

/// What changes hands between a practice and one person.
const DEALT: &str = "
    bill bills charge charges overcharge fee fees copay deductible balance refund invoice statement claim claims
    insurance carrier insurer payment payments deposit installment installments chargeback coverage approval
    authorization preauthorization auth eob discount voucher coupon groupon certificate membership ledger cash
    financing loan settlement supplement price total quote estimate receipt debt lien";

/// What a money word is the first part of, or what tells that no bill is meant: the check in, the
/// billing team, an estimate sheet on the wall.
const NOT_DEALT: &str = "
    rule rules reader machine in list lists page nurse line process policy policies sheet sheets company companies
    team department office form forms template language mark marks";

/// Something that became of a payment: `the double charge fell off`. The practice's own ways, rules and
/// prices are none.
fn dealings<'a>(reading: &'a Reading<'_>) -> impl Iterator<Item = (usize, usize)> + 'a {
    (0..reading.text.words().len())
        .filter(|&at| {
            reading.any(at + 1, at + 4, Class::Past)
                && listed(DEALT, reading.text.norm(at))
                && !reading.any_word(at + 1, at + 2, NOT_DEALT)
        })
        .filter(|&at| !is_general(reading, at) && !is_of_the_lot(reading, at))
        .filter_map(|at| became(reading, at, "insurance payment coverage financing"))
}

/// `The parking fee was raised by the city`: what it costs to park is nobody's bill.
fn is_of_the_lot(reading: &Reading<'_>, at: usize) -> bool {
    let (first, end) = reading.sentence(at);
    reading.any_word(first, end, "parking garage park") && !reading.speaks_to_reader(at)
}

/// `To your credit, you stayed polite`; `by your account, nobody apologized`.
fn is_figure(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    (first..end.min(first + 5)).any(|i| {
        let before = i.checked_sub(2).map_or("", |j| reading.text.norm(j));
        let yours = i > 0 && reading.is(i - 1, Class::Your);
        match reading.text.norm(i) {
            "credit" => yours && before == "to",
            "account" => {
                yours
                    && matches!(before, "by" | "from" | "in")
                    && reading.text.opens_sentence(i - 2)
            }
            _ => false,
        }
    })
}

/// `As of January we no longer take Humana`, `we are in network with many plans`: which insurers the
/// practice works with.
fn is_of_the_list(reading: &Reading<'_>, hit: Match) -> bool {
    let (first, end) = reading.sentence(hit.first);
    let papers = "eob hsa fsa carecredit";
    let names = (hit.first..hit.end)
        .any(|i| reading.is(i, Class::Insurer) && !listed(papers, reading.text.norm(i)))
        || reading.text.norm(hit.first + 1) == "network";
    let told = (first..end)
        .any(|i| reading.is(i, Class::Past) && !reading.any_word(i, i + 1, "posted listed"));
    let pays =
        "pay pays covers cover denies requires wants allows approves says will would not yet";
    let taken = reading.any_word(
        first,
        end,
        "take takes accept accepts list website many most",
    );
    names
        && !told
        && !reading.speaks_to_reader(hit.first)
        && (taken || !reading.any_word(first, end, pays))
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
    // 'Nobody was billed for that hour' tells of one hour.
    let none = (first..end).any(|i| {
        let none = reading.text.norm(i) == "nobody"
            || reading.text.norm(i) == "one" && reading.any_word(i.max(1) - 1, i, "no");
        none && reading.is(i + 1, Class::Was)
    });
    general && !owned && !none
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
                "The double charge fell off the next day.",
                "It was applied to the deductible, as the letter says.",
                "Three statements went out before an agency was called.",
                "They ran the card twice and it failed both times.",
                "Nobody was billed for that hour.",
                "The new plan kicked in a week too late.",
                "The hold on the card is released after three days.",
                "Fifty dollars for a missed hour is more than fair.",
                "We returned every cent.",
                "Filing a chargeback and leaving one star is quite the combo.",
                "The approval had not come through yet.",
                "We appealed it twice.",
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
                "To your credit, you stayed kind.",
                "As of January 1 we no longer take Humana.",
                "We are in network with many plans, and the list is online.",
                "Medicare is a maze, and our helper Ines enjoys mazes.",
                "An unexpected bill can ruin a week.",
                "Coverage at the desk was thin that week.",
                "Fourteen bucks to park is a sour end to a good day.",
                "The list of plans we take was out of date.",
            ],
        );
    }
}
