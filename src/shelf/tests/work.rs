//! A review on its way: asleep, answered, removed, answered as another was.

use super::*;
use crate::context::Allowed;

#[test]
fn a_sleeping_draft_comes_back_at_its_time() {
    let browser = Browser::default();
    let mut one = browser.tab();
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Late.", "Hi")),
        Ok(Saved::Kept)
    );
    let wake = NOW + HOUR;
    assert_eq!(one.shelf.sleep(wake, browser.moment()), Ok(()));
    assert_eq!(one.shelf.present(), None);
    assert!(one.shelf.awake(wake - 1).is_empty());
    assert_eq!(one.shelf.next_wake(NOW), Some(wake));
    assert_eq!(one.shelf.unfinished(), None);
    let awake = one.shelf.awake(wake);
    let item = one
        .shelf
        .take(&awake[0].id, NOW)
        .expect("open")
        .expect("there");
    assert_eq!((item.state, item.wake), (State::Drafting, None));
    assert!(one.shelf.awake(wake).is_empty());
}

#[test]
fn a_review_is_in_progress_since_it_came_to_the_desk() {
    let browser = Browser::default();
    let mut one = browser.tab();
    let (first, more) = (desk("Late.", "Hi"), desk("Late.", "Hello"));
    assert_eq!(save(&mut one.shelf, &browser, &first), Ok(Saved::Kept));
    let began = one.shelf.entries()[0].changed;
    browser.later(DAY);
    assert_eq!(save(&mut one.shelf, &browser, &more), Ok(Saved::Kept));
    let entry = &one.shelf.entries()[0];
    assert!(entry.made == began && entry.changed > began);
}

#[test]
fn an_answered_review_is_left_alone_when_the_next_one_is_pasted() {
    let browser = Browser::default();
    let mut one = browser.tab();
    let first = desk("Late and loud.", "Hi");
    let saved = one.shelf.save(&first, &noted(), browser.moment());
    assert_eq!(saved, Ok(Saved::Kept));
    assert_eq!(one.shelf.answered(browser.moment()), Ok(()));
    // A word more of the same review is the same review.
    let more = desk("Late and loud. And rude.", "Hi");
    assert_eq!(save(&mut one.shelf, &browser, &more), Ok(Saved::Kept));
    assert_eq!(one.shelf.case(), &noted());
    let other = desk("The phone was never answered.", "Hi");
    assert_eq!(save(&mut one.shelf, &browser, &other), Ok(Saved::Anew));
    assert_eq!(
        words(&one.shelf),
        ["Late and loud. And rude.", "The phone was never answered."]
    );
    assert_eq!(one.shelf.case(), &Case::default());
    let states: Vec<_> = one
        .shelf
        .entries()
        .iter()
        .map(|entry| entry.state)
        .collect();
    assert!(states.contains(&State::Answered) && states.contains(&State::Drafting));
}

#[test]
fn an_answered_review_is_left_alone_when_the_next_one_is_typed() {
    const FIRST: &str = "I have been coming to your old office for years, and nobody ever picks up the phone there.";
    const NEXT: &str = "I have been coming to your old office for a month. The chairs are broken, the radio is loud.";
    for steps in [vec!["I", "I have", NEXT], vec![NEXT]] {
        let browser = Browser::default();
        let mut one = browser.tab();
        let first = desk(FIRST, "Hi");
        assert_eq!(save(&mut one.shelf, &browser, &first), Ok(Saved::Kept));
        assert_eq!(one.shelf.answered(browser.moment()), Ok(()));
        for step in steps {
            let typed = desk(step, "");
            assert!(save(&mut one.shelf, &browser, &typed).is_ok());
        }
        let words = words(&one.shelf);
        assert!(
            words.len() == 2 && words[0].contains("for years"),
            "{words:?}"
        );
    }
}

#[test]
fn notes_stay_with_the_review_that_they_are_about() {
    let browser = Browser::default();
    let mut one = browser.tab();
    let first = desk("Nobody ever picks up the phone here.", "Hi");
    let saved = one.shelf.save(&first, &noted(), browser.moment());
    assert_eq!(saved, Ok(Saved::Kept));
    // A word is put right at its start: still the same review.
    let mended = desk("Somebody never picks up the phone here.", "Hi");
    assert_eq!(save(&mut one.shelf, &browser, &mended), Ok(Saved::Kept));
    assert_eq!(*one.shelf.case(), noted());
    let other = desk("The waiting room was cold and loud.", "Hi");
    assert_eq!(save(&mut one.shelf, &browser, &other), Ok(Saved::Anew));
    assert_eq!(*one.shelf.case(), Case::default());
    assert_eq!(
        words(&one.shelf),
        [
            "Somebody never picks up the phone here.",
            "The waiting room was cold and loud."
        ]
    );
}

#[test]
fn a_review_that_is_taken_out_and_put_back_stays_one() {
    for answers in [true, false] {
        let browser = Browser::default();
        let mut one = browser.tab();
        let first = desk("Nobody ever picks up the phone here.", "Hi");
        let saved = one.shelf.save(&first, &noted(), browser.moment());
        assert_eq!(saved, Ok(Saved::Kept));
        if answers {
            assert_eq!(one.shelf.answered(browser.moment()), Ok(()));
        }
        assert_eq!(
            save(&mut one.shelf, &browser, &desk("", "Hi")),
            Ok(Saved::Same)
        );
        if !answers {
            let empty = desk("", "");
            assert_eq!(save(&mut one.shelf, &browser, &empty), Ok(Saved::Same));
        }
        let back = save(&mut one.shelf, &browser, &first);
        assert!(back.is_ok_and(|saved| saved != Saved::Anew));
        assert_eq!(*one.shelf.case(), noted());
        assert_eq!(words(&one.shelf), ["Nobody ever picks up the phone here."]);
    }
}

#[test]
fn a_reply_without_a_review_does_not_take_the_place_of_one_that_was_given() {
    let browser = Browser::default();
    let mut one = browser.tab();
    let first = desk(
        "Nobody ever picks up the phone here.",
        "Hi Dana, thank you.",
    );
    assert_eq!(save(&mut one.shelf, &browser, &first), Ok(Saved::Kept));
    assert_eq!(one.shelf.answered(browser.moment()), Ok(()));
    let other = desk("", "Something else altogether");
    assert_eq!(save(&mut one.shelf, &browser, &other), Ok(Saved::Anew));
    assert_eq!(
        drafts(&mut one.shelf),
        ["Hi Dana, thank you.", "Something else altogether"]
    );
}

#[test]
fn an_answered_review_that_is_shortened_is_compared_with_what_was_answered() {
    let browser = Browser::default();
    let mut one = browser.tab();
    let first = desk("Nobody ever picks up the phone here.", "Hi");
    assert_eq!(save(&mut one.shelf, &browser, &first), Ok(Saved::Kept));
    assert_eq!(one.shelf.answered(browser.moment()), Ok(()));
    let steps = ["Nobody ever picks up the phone", "Nobody ever picks up"];
    for less in steps.map(|review| desk(review, "Hi")) {
        assert_eq!(save(&mut one.shelf, &browser, &less), Ok(Saved::Kept));
    }
    let other = desk("Nobody ever", "Hi");
    assert_eq!(save(&mut one.shelf, &browser, &other), Ok(Saved::Anew));
}

#[test]
fn a_removed_item_can_be_put_back() {
    let browser = Browser::default();
    let mut one = browser.tab();
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Late.", "Hi")),
        Ok(Saved::Kept)
    );
    let id = one.shelf.present().expect("it is kept").to_owned();
    let removed = one.shelf.remove(&id).expect("open").expect("there");
    assert!(one.shelf.entries().is_empty());
    assert_eq!(one.shelf.remove(&id), Ok(None));
    assert_eq!(one.shelf.put_back(&removed), Ok(()));
    assert_eq!(words(&one.shelf), ["Late."]);
}

#[test]
fn an_answer_close_to_an_earlier_one_is_noticed() {
    const ANSWER: &str = "Hello, thank you for taking the time to write. Nobody likes to wait, and we are \
        sorry that this was the impression we left. Please call our office.";
    let browser = Browser::default();
    let mut one = browser.tab();
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Late.", ANSWER)),
        Ok(Saved::Kept)
    );
    assert_eq!(one.shelf.answered(browser.moment()), Ok(()));
    assert_eq!(one.shelf.close_to(ANSWER), None, "it is the same one");
    let given = one.shelf.entries()[0].changed;
    // A note is added the day after: the answer is no later for that.
    browser.later(DAY);
    let noted = one
        .shelf
        .save(&desk("Late.", ANSWER), &noted(), browser.moment());
    assert_eq!(noted, Ok(Saved::Kept));
    assert!(one.shelf.entries()[0].changed > given);
    one.shelf.start_new();
    assert_eq!(one.shelf.close_to(ANSWER), Some(given));
    assert_eq!(one.shelf.close_to("Hello, we are looking into it."), None);
}

#[test]
fn the_notes_of_a_review_travel_with_it() {
    let browser = Browser::default();
    let mut one = browser.tab();
    let case = noted();
    assert_eq!(
        one.shelf.save(&desk("Late.", ""), &case, browser.moment()),
        Ok(Saved::Kept)
    );
    let id = one.shelf.present().expect("it is kept").to_owned();
    one.shelf.start_new();
    assert_eq!(one.shelf.case(), &Case::default());
    let item = one.shelf.take(&id, NOW).expect("open").expect("there");
    assert_eq!(item.case, case);
    let again = one.shelf.add(&item, browser.moment()).expect("room");
    assert_eq!((one.shelf.entries().len(), &again), (1, &id));
}

#[test]
fn a_file_that_tells_something_else_lies_beside_what_is_there() {
    let browser = Browser::default();
    let mut one = browser.tab();
    let kept = desk("Late.", "Hi");
    assert_eq!(save(&mut one.shelf, &browser, &kept), Ok(Saved::Kept));
    let id = one.shelf.present().expect("it is kept").to_owned();
    let other = |draft: &str, case: Case| Item {
        desk: desk("Late.", draft),
        case,
        ..Item::default()
    };
    for (number, item) in [other("Hello", Case::default()), other("Hi", noted())]
        .iter()
        .enumerate()
    {
        let added = one.shelf.add(item, browser.moment()).expect("room");
        assert_ne!(added, id);
        assert_eq!(one.shelf.entries().len(), number + 2);
    }
}

#[test]
fn what_is_always_allowed_is_the_tab_s_and_no_part_of_a_review() {
    let browser = Browser::default();
    let mut one = browser.tab();
    let first = desk("Late.", "Hi");
    assert_eq!(save(&mut one.shelf, &browser, &first), Ok(Saved::Kept));
    let before = copy_of(&one.tab);
    let allowing = Kept {
        allowed: vec![Allowed {
            rule: "tone/selling".to_owned(),
            text: "our team".to_owned(),
        }],
        ..first.clone()
    };
    assert_eq!(save(&mut one.shelf, &browser, &allowing), Ok(Saved::Same));
    assert_eq!(copy_of(&one.tab), before);
    let id = one.shelf.present().expect("it is kept").to_owned();
    let item = one.shelf.take(&id, NOW).expect("open").expect("there");
    assert_eq!(item.desk, first);
}
