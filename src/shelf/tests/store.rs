//! What is kept where and for how long; a store that is full, shut or broken; clearing.

use super::*;

const NEWER: &str = "{\"bedside\":\"review\",\"version\":9,\"content\":{}}";

fn elm() -> Profile {
    Profile {
        name: "Elm".to_owned(),
        ..Profile::default()
    }
}

#[test]
fn by_default_everything_ends_with_the_tab() {
    let browser = Browser::default();
    let mut one = browser.tab();
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Late.", "Hi")),
        Ok(Saved::Kept)
    );
    assert_eq!(browser.computer.names(), Ok(Vec::new()));
    assert!(browser.tab().shelf.entries().is_empty());
    let again = browser.tab_with(one.tab);
    assert_eq!(words(&again.shelf), ["Late."]);
    assert_eq!(again.shelf.present(), one.shelf.present());
}

#[test]
fn a_change_writes_one_item_and_no_change_writes_none() {
    let browser = Browser::default();
    let mut one = browser.tab();
    for number in 0..5 {
        one.shelf.start_new();
        let text = format!("Review {number}");
        assert_eq!(
            save(&mut one.shelf, &browser, &desk(&text, "")),
            Ok(Saved::Kept)
        );
    }
    let before: Vec<_> = copy_of(&one.tab);
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Review 4", "")),
        Ok(Saved::Same)
    );
    assert_eq!(copy_of(&one.tab), before);
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Review 4", "Hi")),
        Ok(Saved::Kept)
    );
    let after = copy_of(&one.tab);
    let changed = before.iter().zip(&after).filter(|(a, b)| a != b).count();
    assert_eq!(
        (after.len(), changed),
        (before.len(), 2),
        "the item, and the tab's own copy"
    );
}

#[test]
fn what_is_kept_on_the_computer_outlives_the_tab() {
    let browser = Browser::default();
    let mut one = browser.tab();
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Late.", "Hi")),
        Ok(Saved::Kept)
    );
    assert_eq!(one.shelf.keep(Some(Days::Week), browser.moment()), Ok(()));
    drop(one);
    let mut two = browser.tab();
    let entry = two.shelf.unfinished().expect("it is kept");
    let item = two
        .shelf
        .take(&entry.id, NOW)
        .expect("open")
        .expect("there");
    assert_eq!(item.desk, desk("Late.", "Hi"));
    // And back again: into this tab, and away from the computer.
    assert_eq!(two.shelf.keep(None, browser.moment()), Ok(()));
    assert_eq!(browser.computer.names(), Ok(Vec::new()));
    assert_eq!(words(&two.shelf), ["Late."]);
}

#[test]
fn what_nobody_used_for_long_enough_goes() {
    for days in Days::ALL {
        let browser = Browser::default();
        let mut one = browser.tab();
        assert_eq!(one.shelf.keep(Some(days), browser.moment()), Ok(()));
        let profile = Profile {
            name: "Elm".to_owned(),
            ..Profile::default()
        };
        assert_eq!(one.shelf.keep_practice(&profile), Ok(()));
        assert_eq!(
            save(&mut one.shelf, &browser, &desk("Late.", "Hi")),
            Ok(Saved::Kept)
        );
        let broken = name_of(&browser.moment().id());
        assert_eq!(browser.computer.write(&broken, "{"), Ok(()));
        browser.later(days.millis() - HOUR);
        let soon = browser.tab();
        assert_eq!((soon.shelf.entries().len(), soon.shelf.damaged()), (1, 1));
        browser.later(HOUR);
        let late = browser.tab();
        assert_eq!((late.shelf.entries().len(), late.shelf.damaged()), (0, 0));
        assert_eq!(late.shelf.practice(), Ok(profile), "used an hour ago");
        browser.later(days.millis());
        assert_eq!(browser.tab().shelf.practice(), Ok(Profile::default()));
        assert_eq!(browser.computer.names(), Ok(vec![KEEP.to_owned()]));
    }
}

#[test]
fn to_read_a_review_is_to_use_it() {
    let browser = Browser::default();
    let mut one = browser.tab();
    assert_eq!(one.shelf.keep(Some(Days::Week), browser.moment()), Ok(()));
    let late = desk("Late.", "Hi");
    assert_eq!(save(&mut one.shelf, &browser, &late), Ok(Saved::Kept));
    let id = one.shelf.present().expect("it is kept").to_owned();
    let length = Days::Week.millis();
    for _ in 0..3 {
        browser.later(length - HOUR);
        let mut reader = browser.tab();
        let taken = reader.shelf.take(&id, browser.moment().now);
        assert!(taken.expect("open").is_some());
    }
    // To look is no change: the tab that wrote it still may.
    let more = desk("Late.", "Hello");
    assert_eq!(save(&mut one.shelf, &browser, &more), Ok(Saved::Kept));

    for _ in 0..3 {
        browser.later(length - HOUR);
        one = browser.tab_with(one.tab);
        assert_eq!(words(&one.shelf), ["Late."], "it was on the desk");
    }
    browser.later(length);
    assert!(browser.tab().shelf.entries().is_empty());
    assert_eq!(browser.computer.names(), Ok(vec![KEEP.to_owned()]));
}

#[test]
fn a_full_store_loses_nothing_and_is_tried_again() {
    let browser = Browser::default();
    let mut one = browser.tab();
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Late.", "Hi")),
        Ok(Saved::Kept)
    );
    browser.computer.longest.set(Some(100));
    assert_eq!(
        one.shelf.keep(Some(Days::Week), browser.moment()),
        Err(Trouble::Full)
    );
    assert_eq!(
        (one.shelf.keeps(), words(&one.shelf)),
        (None, vec!["Late.".to_owned()])
    );
    assert_eq!(browser.computer.names(), Ok(Vec::new()));
    browser.computer.longest.set(None);
    assert_eq!(one.shelf.keep(Some(Days::Week), browser.moment()), Ok(()));
    browser.computer.longest.set(Some(0));
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Late.", "One")),
        Err(Trouble::Full)
    );
    // A reload finds it in the tab.
    let again = browser.tab_with(one.tab.clone());
    assert_eq!(again.shelf.present.item.desk.draft, "One");
    browser.computer.longest.set(None);
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Late.", "One")),
        Ok(Saved::Kept)
    );
    assert_eq!(drafts(&mut browser.tab().shelf), ["One"]);
}

#[test]
fn broken_items_are_passed_over_and_told() {
    let browser = Browser::default();
    for (name, text) in [
        (KEEP, "often"),
        (PRACTICE, "\u{0}"),
        ("bedside-item-", ""),
        ("bedside-item-zz", "null"),
        ("bedside-item-1-1", NEWER),
        ("bedside-item-ffffffffffffffffff-1", "[]"),
    ] {
        assert_eq!(browser.computer.write(name, text), Ok(()));
    }
    let tab = Stubborn::default();
    assert_eq!(tab.write(PRESENT, "nonsense"), Ok(()));
    let mut one = browser.tab_with(tab);
    // Those without a date count as very old.
    assert_eq!(one.shelf.keeps(), Some(Days::Month));
    assert_eq!(one.shelf.newer(), 1, "it is not ours to remove");
    let refused = Untold::Refused(Refused::Unreadable);
    assert_eq!(one.shelf.practice(), Err(refused));
    let name = name_of(&browser.moment().id());
    assert_eq!(browser.computer.write(&name, "{"), Ok(()));
    let outside = one
        .shelf
        .changed_outside(Some(&name), None, browser.moment());
    assert_eq!((outside, one.shelf.damaged()), (Ok(Outside::List), 1));
    assert_eq!(one.shelf.remove_damaged(), Ok(()));
    assert_eq!(browser.computer.read(&name), Ok(None));
}

#[test]
fn what_a_newer_version_saved_waits_for_it() {
    let browser = Browser::default();
    let mut one = browser.tab();
    assert_eq!(one.shelf.keep(Some(Days::One), browser.moment()), Ok(()));
    let (newer, broken) = ("bedside-item-1-1", "bedside-item-1-2");
    browser.later(2 * DAY);
    for (name, text) in [(newer, NEWER), (broken, "{")] {
        assert_eq!(browser.computer.write(name, text), Ok(()));
        let outside = one
            .shelf
            .changed_outside(Some(name), None, browser.moment());
        assert_eq!(outside, Ok(Outside::List));
    }
    assert_eq!((one.shelf.newer(), one.shelf.damaged()), (1, 1));
    assert_eq!(one.shelf.remove_damaged(), Ok(()));
    assert_eq!((one.shelf.newer(), one.shelf.damaged()), (1, 0));
    let two = browser.tab();
    assert_eq!(two.shelf.newer(), 1, "it has not been looked at for days");
    assert_eq!(browser.computer.read(newer), Ok(Some(NEWER.to_owned())));
}

#[test]
fn nothing_is_laid_over_what_a_newer_version_saved() {
    let browser = Browser::default();
    let mut one = browser.tab();
    let late = desk("Late.", "Hi");
    assert_eq!(save(&mut one.shelf, &browser, &late), Ok(Saved::Kept));
    let tab = one.tab.clone();
    let names = tab.names().unwrap_or_default();
    let name = names.into_iter().find(|name| name.starts_with(ITEM));
    let name = name.expect("it was kept");
    assert_eq!(browser.computer.write(&name, NEWER), Ok(()));
    assert_eq!(browser.computer.write(KEEP, &format!("7 {NOW}")), Ok(()));
    let _two = browser.tab_with(tab);
    assert_eq!(browser.computer.read(&name), Ok(Some(NEWER.to_owned())));
}

#[test]
fn what_cannot_be_read_for_once_is_not_too_old() {
    let browser = Browser::default();
    let mut one = browser.tab();
    assert_eq!(one.shelf.keep(Some(Days::One), browser.moment()), Ok(()));
    let late = desk("Late.", "Hi");
    assert_eq!(save(&mut one.shelf, &browser, &late), Ok(Saved::Kept));
    assert_eq!(one.shelf.keep_practice(&elm()), Ok(()));
    browser.later(DAY - HOUR);
    one.shelf.in_use(browser.moment().now);
    browser.later(2 * HOUR);
    browser.computer.hides.set(Some(ITEM));
    assert!(browser.tab().shelf.entries().is_empty());
    browser.computer.hides.set(Some(PRACTICE));
    let two = browser.tab();
    assert_eq!(words(&two.shelf), ["Late."]);
    let untold = Untold::Withheld(Trouble::Shut);
    assert_eq!(two.shelf.practice(), Err(untold));
    browser.computer.hides.set(None);
    assert_eq!(two.shelf.practice(), Ok(elm()));
}

#[test]
fn a_damaged_item_counts_from_when_it_was_on_a_desk() {
    let browser = Browser::default();
    let mut one = browser.tab();
    assert_eq!(one.shelf.keep(Some(Days::One), browser.moment()), Ok(()));
    let late = desk("Late.", "Hi");
    assert_eq!(save(&mut one.shelf, &browser, &late), Ok(Saved::Kept));
    let name = one.shelf.present().map(name_of).unwrap_or_default();
    browser.later(DAY - HOUR);
    one.shelf.in_use(browser.moment().now);
    assert_eq!(browser.computer.write(&name, "{"), Ok(()));
    browser.later(2 * HOUR);
    assert_eq!(browser.tab().shelf.damaged(), 1);
    browser.later(DAY);
    assert_eq!(browser.tab().shelf.damaged(), 0);
}

#[test]
fn what_a_store_would_not_let_go_of_is_still_told() {
    let browser = Browser::default();
    let names = ["bedside-item-1-1", "bedside-item-2-1"];
    let tab = Stubborn::default();
    for name in names {
        assert_eq!(tab.write(name, "{"), Ok(()));
    }
    tab.grips.set(Some(names[0]));
    let mut one = browser.tab_with(tab);
    assert_eq!(one.shelf.remove_damaged(), Err(Trouble::Shut));
    assert_eq!(one.shelf.damaged(), 1);
    assert_eq!(one.tab.names(), Ok(vec![names[0].to_owned()]));
    one.tab.grips.set(None);
    assert_eq!(one.shelf.remove_damaged(), Ok(()));
    assert_eq!(one.shelf.damaged(), 0);
}

#[test]
fn an_emptied_desk_leaves_nothing_behind() {
    let browser = Browser::default();
    let mut one = browser.tab();
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Late.", "")),
        Ok(Saved::Kept)
    );
    assert_eq!(
        save(&mut one.shelf, &browser, &desk(" ", "")),
        Ok(Saved::Kept)
    );
    assert_eq!(one.tab.names(), Ok(Vec::new()));
    assert_eq!(
        save(&mut one.shelf, &browser, &desk(" ", "")),
        Ok(Saved::Same)
    );
    // An answered one is not what the empty desk stands for.
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Late.", "Hi")),
        Ok(Saved::Kept)
    );
    assert_eq!(one.shelf.answered(browser.moment()), Ok(()));
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("", "")),
        Ok(Saved::Anew)
    );
    assert_eq!(
        (words(&one.shelf), one.shelf.present()),
        (vec!["Late.".to_owned()], None)
    );
}

#[test]
fn clearing_empties_every_store_and_can_be_taken_back() {
    let browser = Browser::default();
    let mut one = browser.tab();
    assert_eq!(one.shelf.keep(Some(Days::Week), browser.moment()), Ok(()));
    let profile = Profile {
        name: "Elm".to_owned(),
        ..Profile::default()
    };
    assert_eq!(one.shelf.keep_practice(&profile), Ok(()));
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Late.", "Hi")),
        Ok(Saved::Kept)
    );
    assert_eq!(browser.computer.write("another-page", "stays"), Ok(()));
    let cleared = one.shelf.clear();
    assert!(cleared.is_more_than_the_desk());
    assert_eq!(
        browser.computer.names(),
        Ok(vec!["another-page".to_owned()])
    );
    assert_eq!(one.tab.names(), Ok(Vec::new()));
    assert!(one.shelf.entries().is_empty() && one.shelf.keeps().is_none());
    assert_eq!(one.shelf.bring_back(&cleared), Ok(()));
    assert_eq!(
        (words(&one.shelf), one.shelf.keeps()),
        (vec!["Late.".to_owned()], Some(Days::Week))
    );
    assert_eq!(one.shelf.practice(), Ok(profile));
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Late.", "Hello")),
        Ok(Saved::Kept)
    );
}

#[test]
fn a_store_that_lets_go_of_nothing_is_told() {
    let browser = Browser::default();
    let mut one = browser.tab();
    let late = desk("Late.", "Hi");
    assert_eq!(save(&mut one.shelf, &browser, &late), Ok(Saved::Kept));
    assert!(!one.shelf.clear().left_something());

    assert_eq!(one.shelf.keep(Some(Days::Week), browser.moment()), Ok(()));
    assert_eq!(save(&mut one.shelf, &browser, &late), Ok(Saved::Kept));
    browser.computer.grips.set(Some(OURS));
    assert!(one.shelf.clear().left_something());
}

#[test]
fn what_the_desk_cannot_bring_back_is_more_than_the_desk() {
    let browser = Browser::default();
    let mut one = browser.tab();
    let late = desk("Late.", "Hi");
    assert_eq!(save(&mut one.shelf, &browser, &late), Ok(Saved::Kept));
    assert!(!one.shelf.clear().is_more_than_the_desk());

    let saved = one.shelf.save(&late, &noted(), browser.moment());
    assert_eq!(saved, Ok(Saved::Kept));
    let cleared = one.shelf.clear();
    assert!(cleared.is_more_than_the_desk(), "the notes went");
    assert_eq!(one.shelf.case(), &Case::default());
    assert_eq!(one.shelf.bring_back(&cleared), Ok(()));
    assert_eq!(one.shelf.case(), &noted());
    one.shelf.clear();

    assert_eq!(one.shelf.keep(Some(Days::Week), browser.moment()), Ok(()));
    let cleared = one.shelf.clear();
    assert!(cleared.is_more_than_the_desk(), "the choice to keep went");
    assert_eq!(one.shelf.bring_back(&cleared), Ok(()));
    assert_eq!(one.shelf.keeps(), Some(Days::Week));
}

#[test]
fn what_a_full_store_did_not_take_back_can_be_brought_back_later() {
    let browser = Browser::default();
    let mut one = browser.tab();
    assert_eq!(one.shelf.keep(Some(Days::Week), browser.moment()), Ok(()));
    let (long, short) = (desk(&"Late. ".repeat(200), ""), desk("Rude.", ""));
    for review in [&long, &short] {
        one.shelf.start_new();
        assert_eq!(save(&mut one.shelf, &browser, review), Ok(Saved::Kept));
    }
    let cleared = one.shelf.clear();
    browser.computer.longest.set(Some(2_000));
    assert_eq!(one.shelf.bring_back(&cleared), Err(Trouble::Full));
    assert_eq!(words(&one.shelf), ["Rude."]);
    let changed = desk("Rude.", "Hello");
    assert_eq!(save(&mut one.shelf, &browser, &changed), Ok(Saved::Kept));
    browser.computer.longest.set(None);
    assert_eq!(one.shelf.bring_back(&cleared), Ok(()));
    assert_eq!(drafts(&mut one.shelf), ["", "Hello"]);
}
