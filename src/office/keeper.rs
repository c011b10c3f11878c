//! Keeps what lies on the desk, and brings back what was kept: the shelf with the browser around it.
//!
//! One value, made once. Everything that can be done to the shelf is a verb of it; what the shelf is
//! like afterwards goes to the office as a [`View`].

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::storage::{self, WebStore};
use super::{Act, Office, clock, disk, front};
use crate::app::address;
use crate::case::Case;
use crate::desk::Kept;
use crate::file::{self, Kind, Refused};
use crate::shelf::{Cleared, Days, Item, Outside, Saved, Shelf, State, Trouble};
use crate::store;

mod hook;
mod practice;
mod sleep;
mod undo;
mod view;

pub use hook::use_keeping;
use practice::Practice;
pub use undo::Undo;
pub use view::{Said, View};

const FULL: &str = "This browser has no room left for what you write here. It is safe while this page is open: save \
                    it as a file, or remove finished reviews.";
const SHUT: &str = "This browser does not let us keep anything. What you write is safe while this page is open: save \
                    it as a file to have it later.";
const APART: &str = "This review was also changed in another tab. Your text is kept beside it, as a separate review.";
const NOT_REMOVED: &str =
    "Not all of it could be removed: this browser would not let go of it. You can try again.";
const GONE: &str = "That review is no longer there, or cannot be read.";

/// The verbs of keeping.
#[derive(Clone)]
pub struct Keeper(Rc<Inner>);

struct Inner {
    office: OnceCell<UseReducerDispatcher<Office>>,
    shelf: RefCell<Shelf<WebStore>>,
    case: RefCell<Rc<Case>>,
    practice: RefCell<Practice>,
    said: RefCell<Option<Said>>,
    /// What was cleared, while the desk offers it.
    cleared: RefCell<Option<(Box<Cleared>, Kept)>>,
    /// Why the shelf could not do what it was last asked.
    trouble: Cell<Option<&'static str>>,
    /// Why what the practice told last is not kept.
    practice_trouble: Cell<Option<&'static str>>,
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
            practice: RefCell::default(),
            said: RefCell::new(None),
            cleared: RefCell::new(None),
            trouble: Cell::new(None),
            practice_trouble: Cell::new(None),
            lasting,
        }))
    }

    /// The office as it was left.
    pub fn office(&self) -> Office {
        Office {
            case: self.0.case.borrow().clone(),
            practice: self.first_practice(),
            shelf: self.view(&front::look().unwrap_or_default()),
            ..Office::default()
        }
    }

    /// From now on this office is told.
    pub fn connect(&self, office: UseReducerDispatcher<Office>) {
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
        if !front.is_blank() {
            // Another review has begun.
            self.0.said.borrow_mut().take_if(|said| said.passing);
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
        // Where nothing had to be written, nothing is known of whether it could be.
        let kept = saved == Ok(Saved::Same) || self.worked(saved);
        self.0.shelf.borrow().in_use(clock::now());
        self.show_on(&front);
        kept
    }

    /// Opens an item on the desk; what lies there is set aside.
    pub fn take(&self, id: &str) {
        if !self.save() {
            return;
        }
        let taken = self.0.shelf.borrow_mut().take(id, clock::now());
        match taken {
            Ok(Some(item)) => {
                self.lay(&beside_allowed(item.desk));
                address::leave();
            }
            Ok(None) => self.warn(GONE),
            Err(trouble) => drop(self.worked::<()>(Err(trouble))),
        }
        self.show();
    }

    /// Sets aside what lies on the desk, for another review.
    pub fn start_new(&self) {
        // Where it could not, that is told.
        if self.set_down() {
            self.leave();
        }
    }

    /// Back to the desk, at its head, and into the box of the review: another one begins there.
    fn leave(&self) {
        address::leave();
        if let Some(window) = web_sys::window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
        // A dialog that closes gives the focus back to what had opened it.
        Timeout::new(0, || super::focus("review")).forget();
    }

    /// Sets aside what lies on the desk; whether it could.
    pub fn set_down(&self) -> bool {
        let kept = self.save();
        if kept {
            self.clear_desk();
            address::leave();
        }
        kept
    }

    /// Says how far an item is.
    pub fn set_state(&self, id: &str, state: State) {
        let set = self
            .0
            .shelf
            .borrow_mut()
            .set_state(id, state, clock::moment());
        match set {
            Ok(false) => self.warn(GONE),
            set => {
                self.worked(set);
            }
        }
        self.show();
    }

    /// The reply was copied.
    pub fn answered(&self) {
        if !self.save() {
            return;
        }
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

    /// Removes what is damaged.
    pub fn remove_damaged(&self) {
        let removed = self.0.shelf.borrow_mut().remove_damaged();
        if removed.is_err() {
            self.warn(NOT_REMOVED);
        }
        self.show();
    }

    /// Saves what lies on the desk, with its notes, as a file.
    pub fn save_file(&self) {
        let case = (**self.0.case.borrow()).clone();
        let item = Item {
            desk: front::look().unwrap_or_default(),
            case,
            ..self.0.shelf.borrow().item(clock::now())
        };
        let saved = disk::save("bedside-review.json", &file::write(Kind::Review, &item));
        if saved {
            self.say(disk::HANDED_OVER);
        } else {
            self.warn(disk::NOT_SAVED);
        }
        self.show();
    }

    /// Opens a review that was saved as a file; what lies on the desk is set aside.
    pub fn open_file(&self, text: Result<String, Refused>) {
        match text.and_then(|text| file::read::<Item>(Kind::Review, &text)) {
            Ok(item) => self.open_item(&item),
            Err(refused) => {
                self.warn(refused.sentence());
                self.show();
            }
        }
    }

    fn open_item(&self, item: &Item) {
        // What lies on the desk may be the same, with something changed since.
        self.save();
        let added = self.0.shelf.borrow_mut().add(item, clock::moment());
        match added {
            Ok(id) => self.take(&id),
            // Where nothing can be kept, an empty desk still takes it.
            Err(_) if front::look().is_none_or(|front| front.is_blank()) => {
                self.lay_with(&beside_allowed(item.desk.clone()), &item.case);
                address::leave();
            }
            Err(trouble) => {
                self.worked::<()>(Err(trouble));
                self.show();
            }
        }
    }

    /// Another tab changed what is kept under this name, where `old` stood before.
    pub fn changed_outside(&self, name: Option<&str>, old: Option<&str>) {
        if self.0.shelf.borrow().keeps().is_none() {
            // It may be the other tab's choice to keep things: what was just told here comes along.
            self.keep_practice();
        }
        let changed = self
            .0
            .shelf
            .borrow_mut()
            .changed_outside(name, old, clock::moment());
        if matches!(changed, Ok(Outside::Apart)) {
            self.say(APART);
        }
        if matches!(changed, Ok(Outside::Practice)) {
            self.take_practice();
        }
        // That nothing of ours was touched says nothing about whether we can keep anything.
        if changed.is_err() {
            self.worked(changed);
        }
        self.show();
    }

    /// Milliseconds until the next draft wakes, or until it is time to ask again; `None` where none sleeps.
    pub fn until_next_wake(&self) -> Option<u32> {
        // Timers count in 31 bits.
        const MOST: u32 = 1 << 30;
        let now = clock::now();
        let wake = self.0.shelf.borrow().next_wake(now)?;
        Some(u32::try_from(wake - now).unwrap_or(MOST).min(MOST))
    }

    /// Says one line beside the review, in place of the one before.
    pub fn say(&self, line: &str) {
        *self.0.said.borrow_mut() = Some(Said {
            line: line.to_owned(),
            ..Said::default()
        });
    }

    /// Says that something did not work, in place of the line before.
    fn warn(&self, line: &str) {
        *self.0.said.borrow_mut() = Some(Said {
            line: line.to_owned(),
            amiss: true,
            ..Said::default()
        });
    }

    /// Somebody comes back to the page, or leaves it: it is in use, and its shelf may look different by now.
    pub fn seen(&self) {
        self.0.shelf.borrow().in_use(clock::now());
        self.show();
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

    /// Takes all off the desk but the words that were allowed for good.
    fn clear_desk(&self) {
        self.0.shelf.borrow_mut().start_new();
        self.lay(&beside_allowed(Kept::default()));
        self.show();
    }

    fn take_case(&self) {
        let case = self.0.shelf.borrow().case().clone();
        *self.0.case.borrow_mut() = Rc::new(case.clone());
        self.dispatch(Act::Case(case));
    }

    /// Whether the shelf could do it; if not, the page says why from now on until it can do something.
    fn worked<T>(&self, outcome: Result<T, Trouble>) -> bool {
        let trouble = outcome.err().map(|trouble| match trouble {
            Trouble::Full => FULL,
            Trouble::Shut => SHUT,
        });
        self.0.trouble.set(trouble);
        trouble.is_none()
    }

    fn dispatch(&self, act: Act) {
        if let Some(office) = self.0.office.get() {
            office.dispatch(act);
        }
    }
}

/// A desk beside the words that are always allowed: until everything is cleared or the tab is closed, whatever
/// lies there.
fn beside_allowed(desk: Kept) -> Kept {
    Kept {
        allowed: front::look().unwrap_or_default().allowed,
        ..desk
    }
}
