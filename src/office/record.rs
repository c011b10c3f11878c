//! The record of a review, mostly of a false one, in a dialog: captured, doubted, reported, kept.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::{Act, Office, OfficeProps, clock, front};
use crate::app::address;
use crate::app::modal::Modal;
use crate::case::record::{Change, Record};
use crate::guide::Situation;
use crate::platform::Platform;

mod capture;
mod checked;
mod doubts;
mod field;
mod hash;
mod journal;
mod keep;
mod paper;
mod pictures;
mod report;
mod seal;

/// Milliseconds that a line at the foot stays: as long as one at the head of the desk.
const STAY: u32 = 12_000;

/// What the desk says where something for a record came too late.
const GONE: &str = "Nothing was added to the record: another review lies on the desk now.";

/// The dialog.
pub fn record(OfficeProps { office }: &OfficeProps, open: bool) -> Html {
    html! { <Dialog office={office.clone()} {open} /> }
}

/// What the parts of the dialog change the record of one case by, and say lines with.
#[derive(Clone, PartialEq)]
pub struct Recorder {
    office: UseReducerHandle<Office>,
    /// The number of the case that it was made for.
    case: u32,
    line: UseStateSetter<Line>,
}

impl Recorder {
    /// Makes a change. Tells whether it was made: not where another case has taken the place of its own.
    fn act(&self, change: Change) -> bool {
        let here = self.is_here();
        if here {
            self.office.dispatch(Act::Record(change));
        }
        here
    }

    /// Whether its case is still the one on the desk. Where it is not, the person is told that nothing was added.
    fn is_here(&self) -> bool {
        let here = self.latest().number == self.case;
        if !here {
            front::tell(GONE);
        }
        here
    }

    /// The office as it is at this very moment.
    fn latest(&self) -> UseReducerHandle<Office> {
        // A handle keeps every state that it has shown alive: only a fresh one is looked through.
        self.office.clone()
    }

    /// Makes the change that `change` tells when it comes to that.
    fn on<E>(&self, change: impl Fn(E) -> Change + 'static) -> Callback<E> {
        let recorder = self.clone();
        Callback::from(move |event| {
            recorder.act(change(event));
        })
    }

    /// Says one line at the foot of the dialog.
    fn say(&self, line: impl Into<String>) {
        self.line.set(Line::new(line));
    }

    /// Says that something did not work.
    fn warn(&self, line: impl Into<String>) {
        self.line.set(Line {
            amiss: true,
            ..Line::new(line)
        });
    }
}

/// What the parts of the dialog draw.
#[derive(Properties, Clone, PartialEq)]
pub struct Props {
    /// What is shown.
    pub office: Rc<Office>,
    /// What to act with.
    pub recorder: Recorder,
    /// The hash of the record.
    pub seal: seal::Seal,
}

impl Props {
    fn record(&self) -> &Record {
        &self.office.case.record
    }

    /// Where the review stands: as recorded, else as the desk says.
    fn platform(&self) -> Platform {
        self.record().platform.unwrap_or(self.office.front.platform)
    }
}

#[derive(Properties, PartialEq)]
struct DialogProps {
    office: UseReducerHandle<Office>,
    open: bool,
}

#[component]
fn Dialog(DialogProps { office, open }: &DialogProps) -> Html {
    let line = use_line();
    let note = use_note(office.number);
    let seal = seal::use_seal(&office.case.record, *open);
    let props = Props {
        office: Rc::new((**office).clone()),
        recorder: Recorder {
            office: office.clone(),
            case: office.number,
            line: line.setter(),
        },
        seal,
    };
    // What was told of it once stays in sight.
    let doubted = office.front.situation == Situation::Fake || props.record().is_doubted();
    html! {
        <>
            <Modal id="record" title="Record of this review" {open} wide=true
                on_close={Callback::from(|()| address::leave())}>
                <div class="record">
                    <p>{ "Capture first, then report: reviews vanish or change. Nothing here is required." }</p>
                    <p class="aside-note">
                        { "Leave out what you know about a patient: no name, no visit, no care. Do not even say that \
                           there was no visit. This is a tidy record, not forensic proof." }
                    </p>
                    { capture::capture(&props) }
                    { pictures::pictures(&props) }
                    // Not every review is doubted that is put on record.
                    <details class="fold" open={doubted}>
                        <summary><span>{ "If it may be false: why, and where to report it" }</span></summary>
                        { doubts::doubts(&props) }
                        { report::report(&props) }
                    </details>
                    { journal::journal(&props, &note) }
                    <keep::Keep ..props.clone() />
                    // In a new element each time: the same words are heard again.
                    <div class="said-place" role="status"><p class={classes!("said", line.amiss.then_some("amiss"))} key={line.number}>{ &line.line }</p></div>
                </div>
            </Modal>
            if *open {
                { paper::paper(props.record(), props.platform(), &props.seal) }
            }
        </>
    }
}

/// What is written for the journal of the case of that number. It stays while the dialog is closed, and goes
/// with its case: one review's words are not for another's record.
#[hook]
fn use_note(case: u32) -> UseStateHandle<String> {
    let note = use_state_eq(String::new);
    let set = note.setter();
    use_effect_with(case, move |_| set.set(String::new()));
    note
}

/// What just happened. The same may be said again, so each line has a number that the one before has not.
#[derive(Clone, Default, PartialEq)]
struct Line {
    line: String,
    /// Whether something did not work.
    amiss: bool,
    number: u32,
}

impl Line {
    fn new(line: impl Into<String>) -> Line {
        Line {
            line: line.into(),
            amiss: false,
            number: clock::moment().chance,
        }
    }
}

/// A line that leaves by itself.
#[hook]
fn use_line() -> UseStateHandle<Line> {
    let line = use_state_eq(Line::default);
    let set = line.setter();
    use_effect_with((*line).clone(), move |_| {
        let timeout = Timeout::new(STAY, move || set.set(Line::default()));
        move || drop(timeout)
    });
    line
}

/// A part of the dialog, under its heading.
fn part(id: &'static str, heading: &'static str, content: Html) -> Html {
    html! {
        <section aria-labelledby={id}>
            <h3 {id} tabindex="-1">{ heading }</h3>
            { content }
        </section>
    }
}
