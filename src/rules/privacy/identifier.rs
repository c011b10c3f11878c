//! Tells who it is: names, relatives, dates, ages, addresses and numbers, and asking for them.

use super::super::{Late, Note, Page, Rule, Source, judged, note};
use super::{Topic, claims_on};
use crate::finding::{Finding, Severity};
use crate::guide::Step;
use crate::reading::Reading;

mod age;
pub(in crate::rules) mod days;
pub(super) mod echo;
mod families;
mod names;
mod numbers;
mod spared;

use families::{
    ASKED, ASKING, DAYS, FAMILIES, GREETED, GREETINGS, NAMED, NAMING, OF_SOMEBODY, SELDOM,
    SELDOM_DAYS, SOMEBODY, TELLING, TELLS,
};

/// The rule.
pub static RULE: Rule = Rule {
    code: "privacy/identifier",
    title: "Tells who it is",
    why: "Each of these helps a stranger, a neighbor or an employer figure out who wrote the review. The law lists \
          eighteen such identifiers, those of relatives and household members among them.",
    step: Step::Address,
    source: Source {
        title: "45 CFR 164.514(b)(2): the eighteen identifiers",
    },
    severity: Severity::Error,
    part: None,
    heat: None,
    families: FAMILIES,
    check,
};

/// The phrases that few drafts have come late.
pub static LATE: &Late = &[
    (ASKING, ASKED),
    (DAYS, SELDOM_DAYS),
    (TELLING, SELDOM),
    (SOMEBODY, OF_SOMEBODY),
    (GREETED, GREETINGS),
    (NAMING, NAMED),
];

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "Last names, relatives, ages, dates and times of a visit, addresses and numbers of the reviewer.",
    wrong: "What took place on March 3 does not reflect our values.",
    right: "What you describe does not reflect our values.",
};

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    judged(rule, reading, findings, &|family, hit| {
        (!spared::is_phrase(reading, family, hit)).then_some(rule.severity)
    });
    claims_on(Topic::Identity, TELLS, rule, reading, findings, &|claim| {
        (!spared::is_claim(reading, claim)).then_some(rule.severity)
    });
    findings.extend(numbers::numbers(rule, reading));
    findings.extend(age::ages(reading).map(|at| {
        let what = Note {
            severity: rule.severity,
            message: "An age narrows down who wrote the review.",
            fixes: &["any age"],
        };
        note(rule, reading, reading.span(at, at + 1), what)
    }));
    findings.extend(names::names(rule, reading));
    findings.extend(echo::facts(rule, reading));
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
                "Tell the little guy we said hi.",
                "We have talked with the desk about last Thursday.",
                "How old is he?",
                "What name would that be under?",
                "We hope he feels better.",
                "He deserved better.",
                "Please tell her we're sorry.",
                "We'd like to apologize to him in person.",
                "Please give Noah a high five from all of us.",
                "Hugs to Liam and Ava!",
                "Best wishes to you and Martin.",
                "Give Emma our best.",
                "We hope she is on the mend.",
                "Poor kid.",
                "We emailed your daughter directly.",
                "We keep your daughter out of the sun.",
                "Please reply with your phone number.",
                "We got your complaint on June 4.",
                "Say hi to the Miller family.",
                "Warm wishes to your family.",
                "Dear Mr. Haskell, we have read your review.",
                "Thank you, Maria Elena Gutierrez, for your comments.",
                "Your husband was very courteous.",
                "What took place on 9/14/23 does not reflect our values.",
                "Tuesday at 10:15 is always hectic.",
                "At 67 you have seen worse.",
                "Please reply with your date of birth.",
                "Your employer was involved.",
                "We know this is Brandon from the fire station.",
                "You live on Elm Street, I believe.",
                "Last Wednesday was not our finest hour with you.",
                "Chart number 40417 has been flagged.",
                "We apologized to Mr. Haskell.",
                "We got a note from Mrs. Prowse.",
                "Your number should be 555-0199.",
                "We called 555.555.0142 twice.",
                "We called +1 (555) 555-0142 twice.",
                "We rang +1 555 555 0142.",
                "We'll write to you at jbell@mail.example.",
                "I will write to jbell@mail.example today.",
                "We'd rather email jbell@mail.example than argue here.",
                "Are you still at 555-0199?",
                "We'll try 555-0199 again tonight.",
                "Our email to r.okafor82@mail.example bounced.",
                "Our email to k.lund@mail.example came back.",
                "We reached out at jo.perrin@mail.example with no luck.",
                "It was Labor Day, and two of us were out.",
                "Hello Jenny Lee, thank you.",
                "Between you and me, you rushed in at 4:30.",
                "dana@mail.example, thank you for telling us.",
                "We will send the letter to 14 Elm Street.",
                "We rang 555-0183, which went to a stranger's voicemail.",
                "I called 555-0183 twice.",
                "Our nurse phoned 555-0183 at once.",
                "We have 555-0183 on file.",
                "We have 555-0183 as the best way to reach you.",
                "We've got jj.harlan@postbox.example as the best way to write to you.",
                "We have your new phone as 555-0183, is that right?",
                "It's a pleasure to answer Ms. Theodora Quisenberry in person.",
                "We do remember Mr. Finch.",
                "Medical record 40771 is closed.",
                "Could you post a good number for you right here?",
                "Let us know what day it was in a comment.",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "As of Monday the side door is unlocked at 5:15.",
                "Beginning Tuesday coffee is poured at 6:30.",
                "Hello Anna \u{d6}., thanks.",
                "Hi Marie \u{c9}., thank you.",
                "The landlord, Mr. Petrakis, has agreed to fix the ramp.",
                "A privacy lawyer, Ms. Ashgrove, trains our staff.",
                "Records requests go to Mr. Tadesse.",
                "The longest hold last week was six minutes.",
                "Looking back on last year, our phones were the weak spot.",
                "Nobody in their seventies should be left standing.",
                "I am a 40-year-old dentist and I still hate drills.",
                "Dear Yelp User, thank you for the note.",
                "Hello Google User, we hear you.",
                "Dear Local Guide, thank you.",
                "Please send us your number in a private message.",
                "Please keep your phone number out of public comments.",
                "We received your review yesterday.",
                "Thank you for your review of May 3.",
                "Happy holidays to you and your family.",
                "Lyle says he's sorry, and so do I.",
                "Our nurse has read this. We're glad that she did.",
                "Hugs from all of us, Emma and crew.",
                "Give Tina a call.",
                "We wish you and your family a good week.",
                "You and your family deserve a straight answer.",
                "Hi Dana, thank you for this.",
                "Please ask for Mr. Delacroix, our administrator.",
                "You can reach us at 555-0142.",
                "We are open until 8 on Wednesdays.",
                "Since March 1 we open at 7:30.",
                "Dr. Alvarez reads every comment.",
                "Any parent would worry.",
                "Write to hello@larkspur.example whenever it suits you.",
                "We hope that you will write to hello@larkspur.example.",
                "We ask that anyone email hello@larkspur.example.",
                "Our number is still 555-0199.",
                "I'll answer at 555-0199.",
                "Our office is at 410 Larkspur Lane.",
                "Please don't share your date of birth here.",
                "Parents know their children best.",
                "From the bottom of our hearts, thank you.",
                "Howdy Trish, thanks for writing.",
                "Hi Noor-Jean, and thanks for the laugh.",
                "Hello, R.J. Thank you for raising this.",
                "Dear \"Had Enough,\" thank you for getting it off your chest.",
                "Questions can be sent to feedback@quickhaven.example.",
                "Moira reads everything sent to manager@leithwalk.example.",
                "The 8am scramble frustrates our staff, too.",
                "That is the end of the 8am lottery.",
                "Were I in your place, I'd want a name and a number: Ludmila, 555-0188.",
                "The phone has been entrusted to Mrs. Vane, who picks up.",
                "Records requests are handled by Mr. Oduya.",
                "The roofers came on Wednesday, singing.",
                "Dear Ms. R., thank you for writing.",
                "Hello Betty Lou, thanks for the plain words.",
                "Would you write to office@birchlane.example?",
                "rita@birchlane.example, or 555-0161, and it gets to me the same day.",
                "Cheers, Bill Hart",
                "I am free between 9:00 and 4:30.",
                "I have set aside Thursday afternoon for calls.",
                "Requests can also be sent by post, and Sam is on 555-0147.",
                "If you called 555-0142 and nobody answered, we are sorry.",
                "We have 555-0142 as our new number.",
                "We called 555-0142 ourselves and nobody picked up.",
                "I rang 555-0142 myself this morning.",
                "We keep 555-0142 as a back-up line for the evenings.",
                "We have 555-0142 as a direct line for you.",
                "We now have 555-0142 for the evenings.",
                "Anyone who rang 555-0142 heard a dead line.",
                "Please remember to ask for Ms. Okafor, our manager.",
                "Tell us by phone which day it was.",
                "I am reachable on 555-0151, Monday to Thursday, 7:00 to 15:30.",
            ],
        );
    }

    #[test]
    fn marks_who_is_told_of_by_name() {
        marks(
            RULE.code,
            &[
                "Give Rosalie our love, and reach our manager on 555-0139.",
                "Jennifer Kowalczyk, that is not how it happened.",
                "Owen Bartlett, that never happened.",
                "Lorraine Petty, none of that took place.",
                "Jennifer Kowalczyk, this is untrue.",
                "For everyone reading: this is Bill Tanaka, and he is a competitor.",
                "For everyone reading: this is Carol Unger, who used to work for us.",
                "This review is from Carol Unger of Larkspur Way.",
                "The person posting as \u{201c}Honest Annie\u{201d} is Annie Prewitt.",
                "We know this is Greg from the hardware store.",
                "We know that this is Denise who used to work here.",
                "We are pretty sure this is Paul from the bakery.",
                "We can tell it's Renee by the spelling.",
            ],
        );
    }

    #[test]
    fn leaves_names_of_ours_alone() {
        spares(
            RULE.code,
            &[
                "Please give our best to Henrik, our manager.",
                "Say hi to Nell, our new manager, at the desk.",
                "Please give our best wishes to Luis, our nurse, on his last day Friday.",
                "Maple Ridge, that is where we are now.",
                "Lakeside Dental, that is the other office.",
                "Jennifer Kowalczyk, that is who to ask for at the desk.",
                "This is Dr. Bill Tanaka, and I read every review.",
                "This is Bill Tanaka, the owner, and I read every review.",
                "I'm Carol Unger, and I run the front desk.",
                "This is Carol Unger, who runs the front desk.",
                "This is Carol, and she is our office manager, writing for all of us.",
                "We know this is Monday, and the phones are busy.",
                "We know this is Alma on the phones who drew the praise, and she's thrilled.",
                "This is Alma from the front desk.",
                "The wording may be to blame, and we're rewriting it to put the address first.",
                "Our texts now put the street address first.",
            ],
        );
    }

    #[test]
    fn marks_ages_twins_and_holidays() {
        marks(
            RULE.code,
            &[
                "Nobody who is eighty-one should have to stand at a counter.",
                "Being ninety-three is reason enough for a chair.",
                "A long morning with twins would fray anyone.",
                "Nobody wants to spend Valentine's Day from 6 p.m. to midnight on a plastic chair.",
            ],
        );
        spares(
            RULE.code,
            &[
                "Nobody in their seventies should be left standing.",
                "Somebody who is one of our own wrote to us.",
                "Happy Valentine's Day from all of us.",
                "Parents of twins may use the side entrance.",
                "We've been in this little house on Tremont for twenty-six years.",
                "Orientation is on the 5th.",
                "Nurse Pim asked for a copy for her mom.",
            ],
        );
    }
}
