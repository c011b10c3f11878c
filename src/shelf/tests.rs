use std::cell::Cell;

use super::time::DAY;
use super::*;
use crate::case::checklist::Checklist;

const NOW: u64 = 1_790_000_000_000;

const HOUR: u64 = DAY / 24;

/// A store that can be shut, or take no more than that many bytes.
#[derive(Clone, Default)]
struct Box {
    memory: Memory,
    room: Rc<Cell<Option<usize>>>,
}

impl Store for Box {
    fn names(&self) -> Result<Vec<String>, Trouble> {
        self.memory.names()
    }

    fn read(&self, name: &str) -> Result<Option<String>, Trouble> {
        self.memory.read(name)
    }

    fn write(&self, name: &str, text: &str) -> Result<(), Trouble> {
        match self.room.get() {
            Some(room) if text.len() > room => Err(Trouble::Full),
            _ => self.memory.write(name, text),
        }
    }

    fn remove(&self, name: &str) -> Result<(), Trouble> {
        self.memory.remove(name)
    }
}

/// A browser: its lasting store, and a clock that every look moves on.
#[derive(Default)]
struct Browser {
    computer: Box,
    ticks: Cell<u64>,
}

impl Browser {
    fn tab(&self) -> Tab {
        self.tab_with(Box::default())
    }

    fn tab_with(&self, tab: Box) -> Tab {
        let shelf = Shelf::open(tab.clone(), Some(self.computer.clone()), self.moment());
        Tab { tab, shelf }
    }

    fn moment(&self) -> Moment {
        self.ticks.set(self.ticks.get() + 1);
        Moment {
            now: NOW + self.ticks.get(),
            chance: 7,
        }
    }

    fn later(&self, millis: u64) {
        self.ticks.set(self.ticks.get() + millis);
    }
}

struct Tab {
    tab: Box,
    shelf: Shelf<Box>,
}

fn desk(review: &str, draft: &str) -> Kept {
    Kept {
        review: review.to_owned(),
        draft: draft.to_owned(),
        ..Kept::default()
    }
}

fn save(shelf: &mut Shelf<Box>, browser: &Browser, desk: &Kept) -> Result<Saved, Trouble> {
    let case = shelf.case().clone();
    shelf.save(desk, &case, browser.moment())
}

fn words(shelf: &Shelf<Box>) -> Vec<String> {
    let mut entries = shelf.entries();
    entries.sort_by_key(|entry| entry.changed);
    entries.iter().map(|entry| entry.words.clone()).collect()
}

fn drafts(shelf: &mut Shelf<Box>) -> Vec<String> {
    let mut drafts: Vec<String> = shelf
        .entries()
        .iter()
        .filter_map(|entry| shelf.take(&entry.id).ok()?)
        .map(|item| item.desk.draft)
        .collect();
    drafts.sort();
    drafts
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
    let before: Vec<_> = empty_copy(&one.tab);
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Review 4", "")),
        Ok(Saved::Same)
    );
    assert_eq!(empty_copy(&one.tab), before);
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Review 4", "Hi")),
        Ok(Saved::Kept)
    );
    let after = empty_copy(&one.tab);
    let changed = before.iter().zip(&after).filter(|(a, b)| a != b).count();
    assert_eq!(
        (after.len(), changed),
        (before.len(), 2),
        "the item, and the tab's own copy"
    );
}

fn empty_copy(store: &Box) -> Vec<(String, String)> {
    let names = store.names().unwrap_or_default();
    let text = |name: &String| store.read(name).ok().flatten().unwrap_or_default();
    names
        .iter()
        .map(|name| (name.clone(), text(name)))
        .collect()
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
    let item = two.shelf.take(&entry.id).expect("open").expect("there");
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
        assert_eq!(
            (soon.shelf.entries().len(), soon.shelf.unreadable()),
            (1, 1)
        );
        browser.later(HOUR);
        let late = browser.tab();
        assert_eq!(
            (late.shelf.entries().len(), late.shelf.unreadable()),
            (0, 0)
        );
        assert_eq!(late.shelf.practice(), Ok(profile), "used an hour ago");
        browser.later(days.millis());
        assert_eq!(browser.tab().shelf.practice(), Ok(Profile::default()));
        assert_eq!(browser.computer.names(), Ok(vec![KEEP.to_owned()]));
    }
}

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
    assert!(two.shelf.take(&entry.id).is_ok());
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
    assert!(two.shelf.take(&entry.id).is_ok());
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
    assert_eq!(outside, Ok(Outside::List));
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

#[test]
fn a_full_store_loses_nothing_and_is_tried_again() {
    let browser = Browser::default();
    let mut one = browser.tab();
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Late.", "Hi")),
        Ok(Saved::Kept)
    );
    browser.computer.room.set(Some(100));
    assert_eq!(
        one.shelf.keep(Some(Days::Week), browser.moment()),
        Err(Trouble::Full)
    );
    assert_eq!(
        (one.shelf.keeps(), words(&one.shelf)),
        (None, vec!["Late.".to_owned()])
    );
    assert_eq!(browser.computer.names(), Ok(Vec::new()));
    browser.computer.room.set(None);
    assert_eq!(one.shelf.keep(Some(Days::Week), browser.moment()), Ok(()));
    browser.computer.room.set(Some(0));
    assert_eq!(
        save(&mut one.shelf, &browser, &desk("Late.", "One")),
        Err(Trouble::Full)
    );
    // A reload finds it in the tab.
    let again = browser.tab_with(one.tab.clone());
    assert_eq!(again.shelf.present.item.desk.draft, "One");
    browser.computer.room.set(None);
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
        (
            "bedside-item-1-1",
            "{\"bedside\":\"review\",\"version\":9,\"content\":{}}",
        ),
        ("bedside-item-ffffffffffffffffff-1", "[]"),
    ] {
        assert_eq!(browser.computer.write(name, text), Ok(()));
    }
    let tab = Box::default();
    assert_eq!(tab.write(PRESENT, "nonsense"), Ok(()));
    let mut one = browser.tab_with(tab);
    // Those without a date count as very old.
    assert_eq!(one.shelf.keeps(), Some(Days::Month));
    assert!(one.shelf.practice().is_err());
    let name = name_of(&browser.moment().id());
    assert_eq!(browser.computer.write(&name, "{"), Ok(()));
    let outside = one
        .shelf
        .changed_outside(Some(&name), None, browser.moment());
    assert_eq!((outside, one.shelf.unreadable()), (Ok(Outside::List), 1));
    one.shelf.remove_unreadable();
    assert_eq!(browser.computer.read(&name), Ok(None));
}

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
