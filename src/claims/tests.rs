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
