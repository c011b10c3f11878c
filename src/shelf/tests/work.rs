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
    let item = one.shelf.take(&awake[0].id).expect("open").expect("there");
    assert_eq!((item.state, item.wake), (State::Drafting, None));
    assert!(one.shelf.awake(wake).is_empty());
}

#[test]
fn an_answered_review_is_left_alone_when_the_next_one_is_pasted() {
    let browser = Browser::default();
    let mut one = browser.tab();
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Late and loud.", "Hi")),
        Ok(Saved::Kept)
    );
    assert_eq!(one.shelf.answered(browser.moment()), Ok(()));
    // A word more of the same review is the same review.
    let more = desk("Late and loud. And rude.", "Hi");
    assert_eq!(save(&mut one.shelf, &browser, &more), Ok(Saved::Kept));
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
    one.shelf.start_new();
    assert_eq!(one.shelf.close_to(ANSWER), Some(given));
    assert_eq!(one.shelf.close_to("Hello, we are looking into it."), None);
}

#[test]
fn the_notes_of_a_review_travel_with_it() {
    let browser = Browser::default();
    let mut one = browser.tab();
    let case = Case {
        checklist: Checklist::default(),
        ..Case::default()
    };
    assert_eq!(
        one.shelf.save(&desk("Late.", ""), &case, browser.moment()),
        Ok(Saved::Kept)
    );
    let id = one.shelf.present().expect("it is kept").to_owned();
    one.shelf.start_new();
    let item = one.shelf.take(&id).expect("open").expect("there");
    assert_eq!(item.case, case);
    let id = one.shelf.add(&item, browser.moment()).expect("room");
    assert_eq!(
        (one.shelf.entries().len(), one.shelf.present() == Some(&id)),
        (2, false)
    );
}

#[test]
fn what_is_allowed_for_good_comes_along_to_the_next_review() {
    let browser = Browser::default();
    let mut one = browser.tab();
    let words = |text: &str| Allowed {
        rule: "tone/selling".to_owned(),
        text: text.to_owned(),
    };
    let first = Kept {
        allowed: vec![words("our team")],
        ..desk("Late.", "Hi")
    };
    assert_eq!(save(&mut one.shelf, &browser, &first), Ok(Saved::Kept));
    let id = one.shelf.present().expect("it is kept").to_owned();
    let before = copy_of(&one.tab);
    assert!(one.shelf.take(&id).is_ok());
    let lies = one.shelf.allow(&[words("our team"), words("our door")]);
    assert_eq!(lies.allowed, [words("our team"), words("our door")]);
    assert_eq!(save(&mut one.shelf, &browser, &lies), Ok(Saved::Same));
    assert_eq!(copy_of(&one.tab), before, "to look is no change");
    let more = Kept {
        draft: "Hello".to_owned(),
        ..lies.clone()
    };
    assert_eq!(save(&mut one.shelf, &browser, &more), Ok(Saved::Kept));
    let item = one.shelf.take(&id).expect("open").expect("there");
    assert_eq!(item.desk.allowed, lies.allowed);
}
