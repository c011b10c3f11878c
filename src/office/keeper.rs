//! Keeps what lies on the desk, and brings back what was kept: the shelf with the browser around it.
//!
//! One value, made once. Everything that can be done to the shelf is a verb of it; what the shelf is
//! like afterwards goes to the office as a [`View`].

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use yew::prelude::*;

use super::storage::{self, Place};
use super::{Act, Office, clock, disk, front};
use crate::app::place;
use crate::case::Case;
use crate::desk::Kept;
use crate::file::{self, Kind, Refused};
use crate::profile::Profile;
use crate::shelf::{Days, Item, Outside, Saved, Shelf, State, Trouble, is_blank};
use crate::store;

mod hook;
mod undo;
mod view;

pub use hook::use_keeping;
pub use undo::Undo;
pub use view::{Said, View};

const FULL: &str = "This browser has no room left for what you write here. It is safe while this page is open: save it as a file, or remove reviews that are done.";
const SHUT: &str = "This browser keeps nothing for us. What you write is safe while this page is open: save it as a file to have it later.";
const APART: &str = "This review was changed in another tab too. Your text is kept beside it, as a review of its own.";
const GONE: &str = "That review is no longer there, or cannot be read.";

/// The verbs of keeping.
#[derive(Clone)]
pub struct Keeper(Rc<Inner>);

struct Inner {
    office: OnceCell<UseReducerDispatcher<Office>>,
    shelf: RefCell<Shelf<Place>>,
    case: RefCell<Rc<Case>>,
    said: RefCell<Option<Said>>,
    trouble: RefCell<Option<&'static str>>,
    /// Whether the tab outlives a reload.
    lasting: bool,
}

/// Made once for the office: all copies are the same.
impl PartialEq for Keeper {
    fn eq(&self, other: &Keeper) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Keeper {
    /// Opens the shelf. Nothing is shown yet.
    pub fn open() -> Keeper {
        let (tab, lasting) = storage::tab();
        let shelf = Shelf::open(tab, storage::computer(), clock::moment());
        let case = Rc::new(shelf.case().clone());
        Keeper(Rc::new(Inner {
            office: OnceCell::new(),
            shelf: RefCell::new(shelf),
            case: RefCell::new(case),
            said: RefCell::new(None),
            trouble: RefCell::new(None),
            lasting,
        }))
    }

    /// The office as it was left.
    pub fn office(&self) -> Office {
        let practice = self.practice().unwrap_or_else(|refused| {
            self.say(match refused {
                Refused::Newer => "A newer Bedside kept your practice's details. Reload the page to get that one.",
                _ => "What was kept about your practice could not be read. Please fill it in again, or open its file.",
            });
            Profile::default()
        });
        Office {
            case: self.0.case.borrow().clone(),
            practice: Rc::new(practice),
            shelf: self.view(&front::look().unwrap_or_default()),
            ..Office::default()
        }
    }

    /// From now on this office is told.
    pub fn tell(&self, office: UseReducerDispatcher<Office>) {
        // It is called once: a second office would not be told.
        let _ = self.0.office.set(office);
    }

    /// A callback that does something with this keeper.
    pub fn does<E: 'static>(&self, verb: impl Fn(&Keeper) + 'static) -> Callback<E> {
        let keeper = self.clone();
        Callback::from(move |_| verb(&keeper))
    }

    /// The case is this now.
    pub fn note_case(&self, case: &Rc<Case>) {
        *self.0.case.borrow_mut() = case.clone();
    }

    /// Keeps the desk as it lies; tells whether it could.
    pub fn save(&self) -> bool {
        let Some(front) = front::look() else {
            return true;
        };
        if self.was_taken_back(&front) {
            self.undo();
            return true;
        }
        let case = self.0.case.borrow().clone();
        let saved = self
            .0
            .shelf
            .borrow_mut()
            .save(&front, &case, clock::moment());
        match saved {
            Ok(Saved::Apart) => self.say(APART),
            Ok(Saved::Anew) => self.take_case(),
            Ok(Saved::Same | Saved::Kept) | Err(_) => {}
        }
        let kept = self.worked(saved);
        self.show_on(&front);
        kept
    }

    /// Opens an item on the desk; what lies there is set aside.
    pub fn take(&self, id: &str) {
        if !self.save() {
            return;
        }
        let item = self.0.shelf.borrow_mut().take(id);
        match item {
            Ok(Some(item)) => {
                self.lay(&item.desk);
                place::leave();
            }
            Ok(None) => self.say(GONE),
            Err(trouble) => drop(self.worked::<()>(Err(trouble))),
        }
        self.show();
    }

    /// Sets aside what lies on the desk, for another review.
    pub fn start_new(&self) {
        if self.save() {
            self.clear_desk();
            place::leave();
        }
    }

    /// Sets the draft aside until then, in milliseconds since 1970.
    pub fn sleep(&self, wake: u64) {
        if !self.save() {
            return;
        }
        let slept = self.0.shelf.borrow_mut().sleep(wake, clock::moment());
        if self.worked(slept) {
            self.clear_desk();
            self.say(&format!("Set aside until {}.", clock::time(wake)));
            place::leave();
        }
        self.show();
    }

    /// Says how far an item is.
    pub fn set_state(&self, id: &str, state: State) {
        let set = self
            .0
            .shelf
            .borrow_mut()
            .set_state(id, state, clock::moment());
        self.worked(set);
        self.show();
    }

    /// The reply was copied.
    pub fn answered(&self) {
        self.save();
        let done = self.0.shelf.borrow_mut().answered(clock::moment());
        self.worked(done);
        self.show();
    }

    /// Keeps things that long on this computer, or only in this tab.
    pub fn keep(&self, days: Option<Days>) {
        let kept = self.0.shelf.borrow_mut().keep(days, clock::moment());
        self.worked(kept);
        self.show();
    }

    /// Removes what nobody can read.
    pub fn remove_unreadable(&self) {
        self.0.shelf.borrow_mut().remove_unreadable();
        self.show();
    }

    /// Saves what lies on the desk, with its notes, as a file.
    pub fn save_file(&self) {
        let case = (**self.0.case.borrow()).clone();
        let item = Item {
            desk: front::look().unwrap_or_default(),
            case,
            made: clock::now(),
            changed: clock::now(),
            ..Item::default()
        };
        disk::save("bedside-review.json", &file::write(Kind::Review, &item));
    }

    /// Opens a review that was saved as a file; what lies on the desk is set aside.
    pub fn open_file(&self, text: Option<String>) {
        let item = match text {
            Some(text) => file::read::<Item>(Kind::Review, &text),
            None => Err(Refused::Unreadable),
        };
        match item {
            Ok(item) => self.open_item(&item),
            Err(refused) => {
                self.say(refused.sentence());
                self.show();
            }
        }
    }

    fn open_item(&self, item: &Item) {
        let added = self.0.shelf.borrow_mut().add(item, clock::moment());
        match added {
            Ok(id) => self.take(&id),
            // Where nothing can be kept, an empty desk still takes it.
            Err(_) if front::look().is_none_or(|front| is_blank(&front)) => {
                *self.0.case.borrow_mut() = Rc::new(item.case.clone());
                self.lay_with(&item.desk, &item.case);
                place::leave();
            }
            Err(trouble) => {
                self.worked::<()>(Err(trouble));
                self.show();
            }
        }
    }

    /// What the practice has told about itself.
    pub fn practice(&self) -> Result<Profile, Refused> {
        self.0.shelf.borrow().practice()
    }

    /// Keeps what the practice tells about itself.
    pub fn keep_practice(&self, profile: &Profile) {
        let kept = self.0.shelf.borrow().keep_practice(profile);
        if !self.worked(kept) {
            self.show();
        }
    }

    /// Another tab changed what is kept under this name, where `old` stood before.
    pub fn changed_outside(&self, name: Option<&str>, old: Option<&str>) {
        let changed = self
            .0
            .shelf
            .borrow_mut()
            .changed_outside(name, old, clock::moment());
        if matches!(changed, Ok(Outside::Apart)) {
            self.say(APART);
        }
        if name.is_none() || matches!(changed, Ok(Outside::Practice)) {
            let practice = self.practice().unwrap_or_default();
            self.dispatch(Act::Practice(practice));
        }
        self.worked(changed);
        self.show();
    }

    /// Milliseconds until the next draft wakes; `None` where none sleeps.
    pub fn until_next_wake(&self) -> Option<u32> {
        let now = clock::now();
        let wake = self.0.shelf.borrow().next_wake(now)?;
        // Timers count in 31 bits; whoever waits that long is asked again.
        Some(u32::try_from(wake - now).unwrap_or(u32::MAX).min(1 << 30))
    }

    /// Says one line beside the review, in place of the one before.
    pub fn say(&self, line: &str) {
        *self.0.said.borrow_mut() = Some(Said {
            line: line.to_owned(),
            undo: None,
        });
    }

    /// Shows the shelf as it is now.
    pub fn show(&self) {
        self.show_on(&front::look().unwrap_or_default());
    }

    fn show_on(&self, front: &Kept) {
        self.dispatch(Act::Shelf(Box::new(self.view(front))));
    }

    /// Puts what the shelf has taken to the desk.
    fn lay(&self, desk: &Kept) {
        let case = self.0.shelf.borrow().case().clone();
        self.lay_with(desk, &case);
    }

    fn lay_with(&self, desk: &Kept, case: &Case) {
        *self.0.case.borrow_mut() = Rc::new(case.clone());
        front::ask([("open", store::to_js(desk))]);
        self.dispatch(Act::Front(desk.clone()));
        self.dispatch(Act::Case(case.clone()));
    }

    fn clear_desk(&self) {
        self.0.shelf.borrow_mut().start_new();
        self.lay(&Kept::default());
        self.show();
    }

    fn take_case(&self) {
        let case = self.0.shelf.borrow().case().clone();
        *self.0.case.borrow_mut() = Rc::new(case.clone());
        self.dispatch(Act::Case(case));
    }

    /// Whether it worked; if not, the page says why from now on until something works.
    fn worked<T>(&self, outcome: Result<T, Trouble>) -> bool {
        let trouble = outcome.err().map(|trouble| match trouble {
            Trouble::Full => FULL,
            Trouble::Shut => SHUT,
        });
        *self.0.trouble.borrow_mut() = trouble;
        trouble.is_none()
    }

    fn dispatch(&self, act: Act) {
        if let Some(office) = self.0.office.get() {
            office.dispatch(act);
        }
    }
}
