//! Talks about money: the reviewer's charges, payments, plan or claim.

use super::super::cue::{Cue, has_cue};
use super::super::shape::{Shape, Shaped};
use super::super::{Late, Page, Rule, Source, fix, is_quoted, judged};
use super::{Topic, claims_on, identifier::echo, written::is_of_words};
use crate::finding::{Finding, Severity};
use crate::grammar::Class;
use crate::guide::Step;
use crate::reading::Reading;

mod families;

use families::{FAMILIES, MESSAGE, SELDOM, TOLD};

/// The rule.
pub static RULE: Rule = Rule {
    code: "privacy/billing-detail",
    title: "Talks about their money",
    why: "What somebody owes, has paid or is insured for is part of their record. It also says that they were treated.",
    step: Step::Address,
    source: Source {
        title: "45 CFR 160.103: payment for health care is protected information",
    },
    severity: Severity::Error,
    part: None,
    heat: None,
    families: FAMILIES,
    check,
};

/// The phrases of the last family come late, and those of another that few drafts have.
pub static LATE: &Late = &[(0, SELDOM), (FAMILIES.len() - 1, TOLD)];

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "The reviewer's charges, balance, payments, plan or claim.",
    wrong: "Your copay is set by your plan and not by us.",
    right: "Questions about bills deserve clear answers. Please call our office.",
};

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    judged(rule, reading, findings, &|_, hit| {
        let nothing = matches!(reading.text.norm(hit.end), "nothing" | "no" | "an")
            && reading.text.norm(hit.end - 1) == "us";
        let spared = is_general(reading, hit.first)
            || is_quoted(reading, hit)
            || nothing
            || is_of_words(reading, hit.first)
            || is_of_the_office(reading, hit.end);
        (!spared).then_some(rule.severity)
    });
    claims_on(Topic::Money, MESSAGE, rule, reading, findings, &|_| {
        Some(rule.severity)
    });
    findings.extend(amounts(reading).map(|shaped| {
        let first = shaped.first;
        let pointed =
            !reading.text.opens_sentence(first) && reading.is(first - 1, Class::Determiner);
        let mend = fix::noun(reading, first - usize::from(pointed), shaped.end);
        let span = reading.span(first, shaped.end);
        let message = "An amount of money tells every reader that there was a bill.";
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

/// `We adjusted the schedule`, `or your money back`: nothing of anybody's bill.
fn is_of_the_office(reading: &Reading<'_>, end: usize) -> bool {
    let things = "schedule hours lights light lighting thermostat volume temperature staffing phones signs chairs music";
    reading.text.norm(end) == "back" && reading.text.norm(end - 1) == "money"
        || reading.text.norm(end - 1) == "adjusted"
            && reading.any_word(end, end + 4, things)
            && !reading.speaks_to_reader(end - 1)
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
                "Let's talk about the balance.",
                "We'll find out why Aetna denied it.",
                "The bill can wait.",
                "Yours was mailed this week.",
                "That cost you nothing.",
                "We didn't charge for that.",
                "Your copay is set by your plan.",
                "The $85 fee has been waived.",
                "We billed Blue Cross for you and they said no.",
                "You still owe us money.",
                "Your insurance denied the claim.",
                "What you paid does not cover our costs.",
                "The charge was reversed this morning.",
                "We had to send you to collections.",
                "We are out of network with your plan.",
                "We take all feedback seriously, and the fee was waived.",
                "While we can't share details, the fee was waived.",
                "We removed the late fee.",
                "Your claim is still open.",
                "Your account is past due.",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "Calling us costs nothing.",
                "Insurance letters can be confusing for everybody.",
                "Billing questions should have clear answers.",
                "We take many plans and publish the list.",
                "Anyone may ask for a written estimate.",
                "We owe you an apology.",
                "You do not owe us an explanation.",
                "It pays to listen.",
                "There is no charge for a conversation.",
                "Our no-show fee is $40.",
                "The late fee is posted at the desk.",
                "We don't use a collections agency.",
                "We are out of network with most HMOs.",
                "We left the Delta network in January.",
                "We take your account seriously.",
                "Your charge of rudeness is one we take to heart.",
                "We adjusted the schedule.",
            ],
        );
    }

    #[test]
    fn marks_what_came_for_nothing() {
        marks(
            RULE.code,
            &[
                "We threw in the whitening kit for nothing.",
                "The mask was our treat.",
                "Your last visit was on the house.",
            ],
        );
    }

    #[test]
    fn leaves_ways_to_pay_alone() {
        spares(
            RULE.code,
            &[
                "Parking in the Elm Street lot is free for everybody.",
                "Cash, check and card are all fine, and so are HSA cards.",
                "Debit is fine, and so are FSA cards.",
                "Cash is fine, and so is CareCredit.",
            ],
        );
    }

    #[test]
    fn marks_some_spanish() {
        marks(
            RULE.code,
            &[
                "Su seguro cubrió la mitad, ni más ni menos.",
                "Su aseguranza no pagó la visita.",
                "Su saldo es de doscientos dólares.",
            ],
        );
    }

    #[test]
    fn leaves_courtesy_in_spanish_alone() {
        spares(
            RULE.code,
            &["Aceptamos casi todos los seguros y con gusto lo explicamos por teléfono."],
        );
    }

    #[test]
    fn marks_yours_for_a_plan() {
        marks(
            RULE.code,
            &["We accept most plans, though yours changed in January and no longer lists us."],
        );
    }
}
