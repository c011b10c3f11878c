//! Keeping a record: as a file, on paper, and reading a file back.

use gloo_timers::callback::Timeout;
use web_sys::{File, HtmlInputElement};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::seal::Seal;
use super::{Props, Recorder, clock, hash, part};
use crate::app::button::button;
use crate::case::record::file::{self, Opened};
use crate::case::record::{Change, Record};
use crate::file::Refused;
use crate::office::{self, disk};

/// The most milliseconds that a print waits for the hash: then it says that there is none yet.
const LONGEST_WAIT: u32 = 10_000;

/// What is asked before the record that is here goes.
#[derive(Clone, PartialEq)]
struct Question {
    words: &'static str,
    yes: &'static str,
    /// What takes its place.
    instead: Record,
    /// What is said then.
    line: String,
}

/// The last part of the form.
#[component]
pub fn Keep(props: &Props) -> Html {
    let asking = use_state_eq(|| None::<Question>);
    let print = use_print(&props.seal);
    part(
        "record-keep",
        "Keep it",
        html! {
            <>
                <div class="answers start">
                    { button("primary", "Save as a file", save(props)) }
                    { button("", "Print, or save as PDF", print) }
                    if !props.record().is_blank() {
                        { button("quiet", "Empty this record", empty(props, &asking)) }
                    }
                </div>
                <p class="hint">{ "The file can be opened here again. Keep the screenshots with it: they are not \
                                   inside." }</p>
                <p>{ "SHA-256 of this record" }<br /><span class="sum">{ props.seal.words() }</span></p>
                <p class="hint">
                    { "If the record changes, this number changes. It shows that something changed, not when: email \
                       it to somebody today, and the email shows the day." }
                </p>
                <div class="field wide">
                    <label for="record-open">{ "Open a saved record" }</label>
                    <input type="file" id="record-open" accept=".json,application/json" onchange={open(props, &asking)} />
                </div>
                if let Some(question) = &*asking {
                    <Asked question={question.clone()} on_answer={answer(props, &asking)} />
                }
            </>
        },
    )
}

fn save(props: &Props) -> Callback<MouseEvent> {
    let (record, recorder) = (props.record().clone(), props.recorder.clone());
    let platform = props.platform().as_str();
    Callback::from(move |_| {
        let (record, recorder) = (record.clone(), recorder.clone());
        spawn_local(async move {
            let json = file::canonical(&record);
            let sum = hash::of_text(&json).await;
            let name = format!("bedside-record-{platform}-{}.json", clock::local().day());
            let saved = disk::save(&name, &file::compose(&json, sum.as_deref()));
            if !saved {
                recorder.warn("This browser did not let us save a file. Print the record instead.");
                return;
            }
            recorder.say(match sum {
                None => "Saved: look for it in your downloads. It has no SHA-256, which cannot be computed on this page.",
                Some(_) => "Saved: look for it in your downloads. Keep the screenshots with it.",
            });
        });
    })
}

/// What prints as soon as the hash is on the paper.
#[hook]
fn use_print(seal: &Seal) -> Callback<MouseEvent> {
    let asked = use_state_eq(|| false);
    let set = asked.setter();
    let working = *seal == Seal::Working;
    use_effect_with((*asked, working), move |(asked, working)| {
        let wait = if *working { LONGEST_WAIT } else { 0 };
        let timeout = asked.then(|| {
            Timeout::new(wait, move || {
                open_print();
                set.set(false);
            })
        });
        move || drop(timeout)
    });
    let set = asked.setter();
    Callback::from(move |_| set.set(true))
}

/// Opens the browser's own print.
fn open_print() {
    if let Some(window) = web_sys::window() {
        // It fails only where a page may not print at all; the browser says so itself.
        let _ = window.print();
    }
}

fn empty(props: &Props, asking: &UseStateHandle<Option<Question>>) -> Callback<MouseEvent> {
    let (recorder, asking) = (props.recorder.clone(), asking.setter());
    Callback::from(move |_| {
        // The line before would lie over the question.
        recorder.say("");
        asking.set(Some(Question {
            words: "Empty this record? Everything captured and written here is erased, the journal too.",
            yes: "Empty it",
            instead: Record::default(),
            line: "The record is empty.".to_owned(),
        }));
    })
}

fn open(props: &Props, asking: &UseStateHandle<Option<Question>>) -> Callback<Event> {
    let (recorder, asking) = (props.recorder.clone(), asking.setter());
    Callback::from(move |event: Event| {
        let mut files = disk::take_files(&event.target_unchecked_into::<HtmlInputElement>());
        let (recorder, asking) = (recorder.clone(), asking.clone());
        let Some(file) = files.pop() else {
            return;
        };
        spawn_local(async move {
            match read(&file).await {
                Err(refusal) => recorder.warn(file::sentence(refusal)),
                Ok(opened) => {
                    let line = line(&opened).await;
                    let question = Question {
                        words: "Replace the record that is here with the one from the file?",
                        yes: "Replace mine",
                        instead: opened.record,
                        line,
                    };
                    if recorder.latest().case.record.is_blank() {
                        replace(&recorder, question);
                    } else if recorder.is_here() {
                        asking.set(Some(question));
                    }
                }
            }
        });
    })
}

async fn read(file: &File) -> Result<Opened, Refused> {
    file::read(&disk::text_of(file).await?)
}

/// What is said once a file was read: whether it is as it was saved.
async fn line(opened: &Opened) -> String {
    let sum = hash::of_text(&opened.bytes).await;
    let seal = match (&opened.sha256, &sum) {
        (None, _) => "The file has no SHA-256, so nobody can tell whether it was changed.",
        (_, None) => "Its SHA-256 cannot be checked on this page.",
        (Some(told), Some(sum)) if told.eq_ignore_ascii_case(sum) => {
            "Its SHA-256 matches: the file shows no change since it was saved."
        }
        _ => {
            "Its SHA-256 does not match: the file was changed after it was saved. Another program may only have reformatted it."
        }
    };
    let newer = if opened.newer {
        " A newer version of Bedside wrote it; what this one does not know was left out."
    } else {
        ""
    };
    format!("The record was opened. {seal}{newer}")
}

fn replace(recorder: &Recorder, question: Question) {
    if recorder.act(Change::Replace(Box::new(question.instead))) {
        recorder.say(question.line);
    }
}

fn answer(props: &Props, asking: &UseStateHandle<Option<Question>>) -> Callback<bool> {
    let (recorder, asking) = (props.recorder.clone(), asking.clone());
    Callback::from(move |yes| {
        if let Some(question) = (*asking).clone().filter(|_| yes) {
            replace(&recorder, question);
        }
        asking.set(None);
        office::focus("record-keep");
    })
}

#[derive(Properties, PartialEq)]
struct AskedProps {
    question: Question,
    on_answer: Callback<bool>,
}

/// The question, with the focus in it.
#[component]
fn Asked(
    AskedProps {
        question,
        on_answer,
    }: &AskedProps,
) -> Html {
    use_effect_with((), |()| office::focus("record-question"));
    let says = |yes: bool| on_answer.reform(move |_: MouseEvent| yes);
    html! {
        <div class="question" role="group" id="record-question" aria-label={question.words} tabindex="-1">
            <p>{ question.words }</p>
            <div class="answers">
                { button("primary", "Keep mine", says(false)) }
                { button("", question.yes, says(true)) }
            </div>
        </div>
    }
}
