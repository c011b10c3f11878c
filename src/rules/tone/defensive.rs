//! Argues: blame, contradiction, policy or credentials as a shield.

use super::super::cue::{Cue, has_cue};
use super::super::{Late, Page, Rule, Source, is_quoted, judged};
use crate::finding::{Finding, Severity};
use crate::grammar::listed;
use crate::guide::Step;
use crate::reading::Reading;

mod families;

use families::{FAMILIES, PHRASES};

/// The rule.
pub static RULE: Rule = Rule {
    code: "tone/defensive",
    title: "Sounds defensive",
    why: "Readers side with the person who was let down. An answer that argues looks as if it did not listen, and often \
          lets slip what happened.",
    step: Step::Respond,
    source: Source {
        title: "The guide, steps 4 and 5: counter without making them feel undermined",
    },
    severity: Severity::Warning,
    part: None,
    heat: Some("arguing back"),
    families: FAMILIES,
    check,
};

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "Arguing the facts, shifting blame, hiding behind policy or credentials.",
    wrong: "As you were told, that is our policy.",
    right: "We can see how frustrating this was, and we would like to hear more.",
};

/// Its phrases all come late.
pub static LATE: &Late = PHRASES;

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    judged(rule, reading, findings, &|_, hit| {
        // 'By law we can't discuss anyone's care' is no shield: it is the right answer.
        // 'We are looking at why that did not happen': who wants to know does not argue.
        let asked = hit.first > 0 && listed("why how whether", reading.text.norm(hit.first - 1));
        // 'Our staff would never speak to anyone that way', `would never say such a thing`: nothing is kept from anybody.
        let plain = (hit.first..=hit.end).any(|i| {
            listed("say speak talk", reading.text.norm(i))
                && listed("to that such this like", reading.text.norm(i + 1))
        });
        let unsaid = has_cue(reading, hit.first, Cue::NotDiscussed) && !plain;
        // 'Our team would never want anyone to feel that way.'
        let wished = listed("want wish expect knowingly", reading.text.norm(hit.end));
        let spared = asked || is_quoted(reading, hit) || unsaid || wished;
        (!spared).then_some(rule.severity)
    });
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
                "As the form says, payment is due on the day.",
                "The sign has been on the door for years.",
                "It is impossible to say that it came from us.",
                "She would be doing people a disservice by keeping quiet.",
                "Not a single form was wrongly filed.",
                "That is not something we can control.",
                "We only ever recommend the least.",
                "Emergencies always come first.",
                "We do have a sign that says so.",
                "We are not responsible for lost coats.",
                "Our reviews are excellent.",
                "This review is really unfair.",
                "It is not in her nature.",
                "Perhaps next time check with your insurer first.",
                "You might want to consider what it is like on our side of the desk.",
                "Turning up on time would have helped.",
                "It takes two to have an argument.",
                "Healing depends on following instructions.",
                "Rudeness just isn't in her.",
                "Show me a clinic that does it better.",
                "You should of called first.",
                "You coulda asked.",
                "We make no apologies for that.",
                "I'd challenge anyone to run it smoother.",
                "Those facts were left out of this review.",
                "None of this is true.",
                "Everybody else was happy.",
                "Our staff would never do that.",
                "She was told about the fee twice.",
                "A quick call would have solved this.",
                "You said it was fine.",
                "It's in the fine print.",
                "Thank you for telling us, but that is our policy.",
                "As you were told, that is our policy.",
                "That is simply not true.",
                "In fact, you never asked.",
                "Hundreds of our patients disagree.",
                "We can't control what happens in the lot.",
                "Per our policy, fees are due at the door.",
                "You should have called first.",
                "Sorry, but our staff followed every rule.",
                "We have 20 years of experience.",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "The sign has been on the wrong door since spring.",
                "A notice has been put up by the lift.",
                "Have a wonderful holiday season.",
                "It's easy to misread the sign by the door, so we are moving it.",
                "In fact, your note is on our board now.",
                "To be clear, nobody here is upset with you.",
                "You shouldn't have had to ask twice.",
                "You were not the only one who told us.",
                "Nobody else has put it so clearly.",
                "Our policy is to confirm every booking by text.",
                "A clear policy should be explained with a kind voice.",
                "We won't argue, we'd rather listen.",
                "We are looking at why that did not happen.",
                "Actually, you've done us a favor.",
                "We don't want to sound defensive.",
                "By law we can't discuss anyone's care.",
                "Our hours are posted on the door.",
                "But enough from us, we'd like to hear from you.",
            ],
        );
    }

    #[test]
    fn marks_more_of_the_family() {
        marks(
            RULE.code,
            &[
                "The lot belongs to the landlord, we just rent here, and complaints about it ought to go to him.",
                "The fault lies with the answering service, not with us.",
                "The elevator is the building's problem, so take it up with them.",
                "Responsibility for that rests with the software company and nobody else.",
                "We only lease this suite; gripes about the heat should be sent to the owner.",
                "For the record, no one here is paid on commission and nobody pushes anything on anybody.",
                "I'm not sure where that idea comes from.",
                "I have no idea where that impression came from.",
                "Honestly, we return every single voicemail the same day, so if a call was missed then no message was left.",
                "We're not the ones who were shouting.",
                "it wasnt 2 hours it was 50 min tops",
                "For the record, nobody at our desk has ever hung up on a caller.",
                "It was fifteen minutes, not an hour.",
                "My hygienist would never say such a thing.",
                "I've been a dentist for thirty-one years and I think I know how to run a waiting room.",
                "We have an A+ with the Better Business Bureau, so we must be doing something right.",
                "My front desk person is a sweetheart and anybody in this town will tell you so.",
                "After twenty-five years in practice I don't need lessons in bedside manner.",
                "Voted best of the county four times, so somebody must like us.",
                "Our receptionist is an angel, just ask around.",
                "There is nothing in this review that I can agree with.",
                "This review is misleading and we'd ask readers to take it with a grain of salt.",
                "I take offense at the suggestion that we only care about money.",
                "I can't agree with a single word of this.",
                "Readers should know this post paints a misleading picture.",
                "We resent the idea that anyone here is lazy.",
                "We do expect people to treat our team with respect before they complain about us.",
                "Our staff deserve respect, and they didn't get any that day.",
                "Delays at the lab aren't something we control, so there's no use being upset with us.",
                "We can't control the lab, but people like to blame us anyway.",
                "That's out of our hands, and we've said so many times.",
            ],
        );
    }

    #[test]
    fn leaves_kind_firmness_and_plain_facts_alone() {
        spares(
            RULE.code,
            &[
                "The lot belongs to the landlord, and we've asked him for more spaces.",
                "We rent this suite, and we're sorry about the heat all the same.",
                "Questions about the garage can go to us or to the building, whichever is easier.",
                "No one here is paid on commission, and we're glad to answer any question about that.",
                "Nobody should ever be spoken to that way.",
                "We try to return every voicemail the same day, and some days we fall behind.",
                "For the record, you were right to be upset.",
                "I've been a dentist for thirty-one years and I'm still learning how to run a waiting room.",
                "An A+ rating is no comfort to someone who felt ignored.",
                "We agree that our old sign was misleading.",
                "There is nothing in this review that we take lightly.",
                "No offense was taken, and we're glad you wrote.",
                "We're sorry we came across as cold.",
                "I'm sorry our message was so easy to misunderstand.",
                "We're sorry our best fell short of what anyone should expect.",
                "You aren't the only one who has told us this, and we're listening.",
                "Other people have mentioned the wait too, so we've added a second line.",
                "You're not alone in finding the menu confusing.",
                "Fixing a sign isn't rocket science, and we've done it.",
                "Our reminder text is long, and we're cutting it down so it's quick to read.",
                "The sign says fifteen minutes early, and we're making it larger.",
                "A child could get lost in our hallways, so we've put up arrows.",
                "Somebody needs to answer that phone, and from Monday Priya will.",
                "We do ask that everyone treat our team with respect, and we hold ourselves to the same standard.",
                "We ask for courtesy from everyone, and we owe the same in return.",
                "We ask that voices stay low in the lobby, ours included.",
                "Delays at the lab aren't something we control, but how we tell people about them is.",
                "We can't control the traffic, but we can control how we greet someone who sat in it.",
                "What the plans decide is out of our hands; explaining it well is not.",
            ],
        );
    }

    #[test]
    fn leaves_who_knows_the_other_side_alone() {
        spares(
            RULE.code,
            &[
                "Many of us have been on the other side of that counter, and it isn't pleasant.",
                "Plenty of our team have sat on the other side of that glass, so we get it.",
            ],
        );
    }

    #[test]
    fn marks_who_vouches_and_who_else_managed() {
        marks(
            RULE.code,
            &[
                "I know for a fact she would never speak to anybody like that.",
                "I know Karen, and she doesn't have a mean bone in her body.",
                "She'd never talk that way to a soul.",
                "Everybody else managed to get the message.",
                "The rest of the list got their letters on time.",
                "The lot is the landlord's, so please don't take stars off us for it.",
                "The lab is a separate company and we shouldn't lose stars over them.",
                "If the address had been put in right the letter would have got there.",
                "We ask for a day's notice because people take advantage.",
            ],
        );
        spares(
            RULE.code,
            &[
                "I've worked with Maria for nine years and she'd be glad to call.",
                "I know Karen would want to hear about this herself.",
                "Other people have told us the same thing about the form.",
                "The lot belongs to the landlord, and we've asked him to add more spots.",
                "If the address on a form has changed, please call and we'll update it.",
                "Our rule is twenty-four hours, and life doesn't always give people that much notice.",
                "We gave it a go but it was clumsy, and several people told us so.",
                "Actually, our new hours are eight to six.",
            ],
        );
    }
}
