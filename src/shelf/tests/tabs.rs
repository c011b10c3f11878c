//! Two tabs of one browser, and what neither may lose.

use super::*;

#[test]
fn two_tabs_keep_both_texts() {
    let browser = Browser::default();
    let mut one = browser.tab();
    assert_eq!(one.shelf.keep(Some(Days::Week), browser.moment()), Ok(()));
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Late.", "Hi")),
        Ok(Saved::Kept)
    );
    let mut two = browser.tab();
    let entry = two.shelf.unfinished().expect("it is kept");
    assert!(two.shelf.take(&entry.id, NOW).is_ok());
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Late.", "One")),
        Ok(Saved::Kept)
    );
    assert_eq!(
        save(&mut two.shelf, &browser, &desk("Late.", "Two")),
        Ok(Saved::Apart)
    );
    assert_eq!(
        save(&mut two.shelf, &browser, &desk("Late.", "Two!")),
        Ok(Saved::Kept)
    );
    assert_eq!(drafts(&mut browser.tab().shelf), ["One", "Two!"]);
}

#[test]
fn a_reload_does_not_overwrite_what_another_tab_wrote() {
    let browser = Browser::default();
    let mut one = browser.tab();
    assert_eq!(one.shelf.keep(Some(Days::Week), browser.moment()), Ok(()));
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Late.", "Hi")),
        Ok(Saved::Kept)
    );
    let mut two = browser.tab();
    let entry = two.shelf.unfinished().expect("it is kept");
    assert!(two.shelf.take(&entry.id, NOW).is_ok());
    assert_eq!(
        save(&mut two.shelf, &browser, &desk("Late.", "Two")),
        Ok(Saved::Kept)
    );
    let mut one = browser.tab_with(one.tab);
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Late.", "Hi")),
        Ok(Saved::Same)
    );
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Late.", "One")),
        Ok(Saved::Apart)
    );
    assert_eq!(drafts(&mut browser.tab().shelf), ["One", "Two"]);
}

#[test]
fn writes_that_crossed_lose_nothing() {
    let browser = Browser::default();
    let mut one = browser.tab();
    assert_eq!(one.shelf.keep(Some(Days::Week), browser.moment()), Ok(()));
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Late.", "Hi")),
        Ok(Saved::Kept)
    );
    let name = name_of(one.shelf.present().expect("it is kept"));
    let before = browser.computer.read(&name).ok().flatten();
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Late.", "One")),
        Ok(Saved::Kept)
    );
    // The other tab had still seen the text before.
    let other = Item {
        desk: desk("Late.", "Two"),
        changed: browser.moment().now,
        ..Item::default()
    };
    assert_eq!(
        browser
            .computer
            .write(&name, &file::write(Kind::Review, &other)),
        Ok(())
    );
    let outside = one
        .shelf
        .changed_outside(Some(&name), before.as_deref(), browser.moment());
    assert_eq!(outside, Ok(Outside::Apart));
    assert_eq!(drafts(&mut browser.tab().shelf), ["One", "Two"]);
}

#[test]
fn another_tab_s_choice_is_followed() {
    let browser = Browser::default();
    let (mut one, mut two) = (browser.tab(), browser.tab());
    assert_eq!(
        save(&mut two.shelf, &browser, &desk("Rude.", "Hi")),
        Ok(Saved::Kept)
    );
    assert_eq!(one.shelf.keep(Some(Days::One), browser.moment()), Ok(()));
    let outside = two
        .shelf
        .changed_outside(Some(KEEP), None, browser.moment());
    assert_eq!(outside, Ok(Outside::Practice));
    assert_eq!(two.shelf.keeps(), Some(Days::One));
    assert_eq!(words(&browser.tab().shelf), ["Rude."]);
    assert_eq!(
        save(&mut two.shelf, &browser, &desk("Rude.", "Hello")),
        Ok(Saved::Kept)
    );
    let strange = two
        .shelf
        .changed_outside(Some("theme"), None, browser.moment());
    assert_eq!(strange, Ok(Outside::Nothing));
}

/// A practice of that name.
fn named(name: &str) -> Profile {
    Profile {
        name: name.to_owned(),
        ..Profile::default()
    }
}

#[test]
fn a_practice_told_in_one_tab_is_still_there_when_another_keeps_things() {
    let browser = Browser::default();
    let (mut one, mut two) = (browser.tab(), browser.tab());
    let elm = named("Elm Street Dental");
    assert_eq!(two.shelf.keep_practice(&elm), Ok(()));
    assert_eq!(one.shelf.keep(Some(Days::Week), browser.moment()), Ok(()));
    let outside = two
        .shelf
        .changed_outside(Some(KEEP), None, browser.moment());
    assert_eq!(outside, Ok(Outside::Practice));
    for tab in [&two, &browser.tab()] {
        assert_eq!(tab.shelf.practice(), Ok(elm.clone()));
    }
    // Another tab opens: the choice is written anew, and nothing is another.
    let outside = two
        .shelf
        .changed_outside(Some(KEEP), None, browser.moment());
    assert_eq!(outside, Ok(Outside::List));
}

#[test]
fn a_tab_that_heard_of_no_choice_brings_its_practice_when_it_opens_again() {
    let browser = Browser::default();
    let (mut one, two) = (browser.tab(), browser.tab());
    let elm = named("Elm Street Dental");
    assert_eq!(two.shelf.keep_practice(&elm), Ok(()));
    assert_eq!(one.shelf.keep(Some(Days::Week), browser.moment()), Ok(()));
    let two = browser.tab_with(two.tab);
    assert_eq!(two.shelf.practice(), Ok(elm.clone()));
    assert_eq!(one.shelf.practice(), Ok(elm));
}

#[test]
fn a_practice_that_is_kept_already_is_not_overwritten() {
    let browser = Browser::default();
    let (mut one, mut two) = (browser.tab(), browser.tab());
    assert_eq!(one.shelf.keep_practice(&named("Elm")), Ok(()));
    assert_eq!(two.shelf.keep_practice(&named("Oak")), Ok(()));
    assert_eq!(one.shelf.keep(Some(Days::Week), browser.moment()), Ok(()));
    let outside = two
        .shelf
        .changed_outside(Some(KEEP), None, browser.moment());
    assert_eq!(outside, Ok(Outside::Practice));
    assert_eq!(two.shelf.practice(), Ok(named("Elm")));
}

/// A store of its own that holds the same, as a duplicated tab has.
fn duplicate(store: &Stubborn) -> Stubborn {
    let copy = Stubborn::default();
    for (name, text) in copy_of(store) {
        assert_eq!(copy.write(&name, &text), Ok(()));
    }
    copy
}

#[test]
fn of_two_texts_that_duplicated_tabs_bring_the_later_one_stays() {
    for later_first in [true, false] {
        let browser = Browser::default();
        let mut one = browser.tab();
        let first = desk("Late.", "Hi");
        assert_eq!(save(&mut one.shelf, &browser, &first), Ok(Saved::Kept));
        let copy = duplicate(&one.tab);
        let more = desk("Late.", "Hello");
        assert_eq!(save(&mut one.shelf, &browser, &more), Ok(Saved::Kept));
        let mut tabs = [one.tab, copy];
        if !later_first {
            tabs.reverse();
        }
        assert_eq!(browser.computer.write(KEEP, "7 0"), Ok(()));
        for tab in tabs {
            let tab = browser.tab_with(tab).tab;
            assert!(!copy_of(&tab).iter().any(|(name, _)| name.starts_with(ITEM)));
        }
        assert_eq!(drafts(&mut browser.tab().shelf), ["Hello"]);
    }
}

#[test]
fn of_two_duplicated_tabs_that_were_both_written_in_neither_loses_its_text() {
    let browser = Browser::default();
    let mut one = browser.tab();
    let first = desk("Late.", "Hi");
    assert_eq!(save(&mut one.shelf, &browser, &first), Ok(Saved::Kept));
    let copy = duplicate(&one.tab);
    let mut two = browser.tab_with(copy);
    for (tab, draft) in [(&mut one, "Earlier"), (&mut two, "Later")] {
        let more = desk("Late.", draft);
        assert_eq!(save(&mut tab.shelf, &browser, &more), Ok(Saved::Kept));
    }
    assert_eq!(one.shelf.keep(Some(Days::Week), browser.moment()), Ok(()));
    let outside = two
        .shelf
        .changed_outside(Some(KEEP), None, browser.moment());
    assert_eq!(outside, Ok(Outside::Apart));
    assert_eq!(drafts(&mut browser.tab().shelf), ["Earlier", "Later"]);
    let more = desk("Late.", "Later still");
    assert_eq!(save(&mut two.shelf, &browser, &more), Ok(Saved::Kept));
    assert_eq!(drafts(&mut browser.tab().shelf), ["Earlier", "Later still"]);
}
