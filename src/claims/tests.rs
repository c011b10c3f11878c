use super::*;
use crate::phrase::classes;

#[track_caller]
fn claims(source: &str) -> Vec<String> {
    let text = Text::new(source);
    read(&text, &classes(&text), &[])
        .iter()
        .map(|c| text.span(c.first, c.end).of(source).to_owned())
        .collect()
}

#[test]
fn statements_about_the_reader_are_claims() {
    for source in [
        "You arrived in a hurry.",
        "You told us so.",
        "You were gone by then.",
        "Your unpaid bills are the issue.",
        "When you came in we were short.",
        "You have attended six of eight.",
        "We fit you in as a favor.",
        "I spoke with you on the phone.",
        "You're Ken's widow, after all.",
        "The deposit you put down is gone.",
        "You did not show up.",
        "You haven't been in for years.",
        "Our nurse walked you to the room.",
        "You went to the desk.",
        "You changed the day.",
        "You left us in March.",
    ] {
        assert!(!claims(source).is_empty(), "{source}");
    }
}

#[test]
fn what_the_review_shows_is_no_claim() {
    for source in [
        "You wrote that nobody answered.",
        "You went to the trouble of writing.",
        "You changed the way we greet people.",
        "You left us these thoughts.",
        "You left a message here.",
        "You deserve a straight answer.",
        "You're right to be upset.",
        "You are welcome to call us.",
        "If you waited long, we want to know.",
        "Would you give us a call?",
        "We hear you.",
        "Thank you for your honest feedback.",
        "Your kind words mean a lot.",
        "Thank you for your long and thoughtful review.",
        "We're sorry you were left feeling small.",
        "You've given us plenty to think about.",
        "You took the time to write.",
        "We would love to hear from you.",
        "Please call at your convenience.",
        "What you describe is not what we want.",
        "We see why you're angry.",
        "You shouldn't have to repeat yourself.",
        "We want to let you know that we listen.",
    ] {
        assert_eq!(claims(source), Vec::<String>::new(), "{source}");
    }
}

#[test]
fn the_reviewer_is_the_reader() {
    for source in [
        "The reviewer was late.",
        "This person hung up on us.",
        "Whoever wrote this has never been here.",
        "The author of this review left without paying.",
    ] {
        assert_eq!(claims(source).len(), 1, "{source}");
    }
    for source in [
        "The reviewer wrote that nobody called.",
        "The person to ask for is Rosa.",
        "The reviewer is right.",
        "This person at the desk was new.",
        "The reviewer has a point.",
        "The reviewer was upset.",
    ] {
        assert_eq!(claims(source), Vec::<String>::new(), "{source}");
    }
}

#[test]
fn talk_and_its_hour_are_no_claims() {
    for source in [
        "We'd like to discuss your concerns further.",
        "Let us look at your concerns together.",
        "We'd like to talk about your concerns one on one.",
        "We'd like to go through your feedback step by step.",
        "We appreciate the time you took to share this.",
        "Thank you for the time you spent writing this.",
        "We appreciate the honesty you showed.",
        "We appreciate the compliment you paid our staff.",
        "They will put you straight through.",
        "She'd be glad to set time aside for you.",
        "He'll work around your schedule.",
        "Call whenever your schedule allows.",
        "Please call us at a time of your choosing.",
        "We will find a time that works around your job.",
        "I'm sorry this left you frustrated.",
    ] {
        let found = claims(source);
        assert!(found.is_empty(), "{source}: {found:?}");
    }
    for source in [
        "We would like to discuss your visit further.",
        "Let us go over your implant together.",
        "Thank you for the time you took to come in.",
        "We appreciate the patience you showed in our waiting room.",
        "They put you through to the exam room in ten minutes.",
        "She set aside an hour for you that morning.",
        "We worked around your schedule three times.",
    ] {
        assert!(!claims(source).is_empty(), "{source}");
    }
}
