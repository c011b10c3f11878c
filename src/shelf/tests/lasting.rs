//! How long things stay: what is used, clocks that were wrong, drafts that sleep, what was told after a clearing.

use super::*;

#[test]
fn what_is_in_use_all_day_is_there_the_next_morning() {
    let browser = Browser::default();
    let mut one = browser.tab();
    assert_eq!(one.shelf.keep(Some(Days::One), browser.moment()), Ok(()));
    let late = desk("Late.", "Hi");
    assert_eq!(save(&mut one.shelf, &browser, &late), Ok(Saved::Kept));
    let profile = named("Elm");
    browser.later(9 * HOUR);
    assert_eq!(one.shelf.keep_practice(&profile), Ok(()));
    one.shelf.in_use(browser.moment().now);
    browser.later(16 * HOUR);
    let next = browser.tab();
    assert_eq!(next.shelf.practice(), Ok(profile));
    assert_eq!(
        words(&next.shelf),
        ["Late."],
        "it lay on a desk that was used"
    );
    browser.later(DAY);
    assert!(browser.tab().shelf.entries().is_empty());
}

#[test]
fn a_clock_that_was_ahead_keeps_nothing_for_ever() {
    let browser = Browser::default();
    let mut one = browser.tab();
    assert_eq!(one.shelf.keep(Some(Days::One), browser.moment()), Ok(()));
    let ahead = Moment {
        now: NOW + 4_000 * DAY,
        chance: 9,
    };
    let case = one.shelf.case().clone();
    let saved = one.shelf.save(&desk("Late.", "Hi"), &case, ahead);
    assert_eq!(saved, Ok(Saved::Kept));
    for (state, answer) in [(State::Drafting, "Hi"), (State::Sleeping, "Hello")] {
        let item = Item {
            state,
            wake: Some(u64::MAX),
            desk: desk("From a file.", answer),
            ..Item::default()
        };
        assert!(one.shelf.add(&item, browser.moment()).is_ok());
    }
    drop(one);
    assert_eq!(
        browser.tab().shelf.entries().len(),
        3,
        "it counts from now on"
    );
    browser.later(DAY);
    assert_eq!(browser.tab().shelf.entries().len(), 0);
}

#[test]
fn a_draft_that_sleeps_over_a_long_weekend_wakes_again() {
    let browser = Browser::default();
    let mut one = browser.tab();
    assert_eq!(one.shelf.keep(Some(Days::One), browser.moment()), Ok(()));
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Late.", "Hi")),
        Ok(Saved::Kept)
    );
    let wake = browser.moment().now + 4 * DAY;
    assert!(one.shelf.sleep(wake, browser.moment()).is_ok());
    drop(one);
    browser.later(3 * DAY);
    assert_eq!(browser.tab().shelf.entries().len(), 1);
}

#[test]
fn a_practice_told_after_clearing_is_not_overwritten() {
    let browser = Browser::default();
    let mut one = browser.tab();
    assert_eq!(one.shelf.keep_practice(&named("Elm")), Ok(()));
    let cleared = one.shelf.clear();
    assert_eq!(one.shelf.keep_practice(&named("Oak")), Ok(()));
    assert_eq!(one.shelf.bring_back(&cleared), Ok(()));
    assert_eq!(one.shelf.practice(), Ok(named("Oak")));
}

fn named(name: &str) -> Profile {
    Profile {
        name: name.to_owned(),
        ..Profile::default()
    }
}
