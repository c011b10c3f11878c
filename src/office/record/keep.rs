//! Keeping a record: as a file, on paper, and reading a file back.

use gloo_timers::callback::Timeout;
use web_sys::{File, HtmlInputElement};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::seal::{PAUSE, Seal};
use super::{Hands, Props, browser, part};
use crate::app::button::button;
use crate::case::record::file::{self, MAX_FILE, Opened, Refusal};
use crate::case::record::{Change, Record};
use crate::office::{self, disk};

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
    part(
        "record-keep",
        "Keep it",
        html! {
            <>
                <div class="answers start">
                    { button("primary", "Save as a file", save(props)) }
                    { button("", "Print, or save as PDF", print(props)) }
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
    let (record, hands) = (props.record().clone(), props.hands.clone());
    let platform = props.platform().as_str();
    Callback::from(move |_| {
        let (record, hands) = (record.clone(), hands.clone());
        spawn_local(async move {
            let json = file::canonical(&record);
            let sum = browser::hash_of_text(&json).await;
            let name = format!("bedside-record-{platform}-{}.json", browser::now().day());
            let saved = disk::save(&name, &file::compose(&json, sum.as_deref()));
            hands.say(match (saved, sum) {
                (false, _) => "This browser did not let us save a file. Print the record instead.",
                (true, None) => "Saved: look for it in your downloads. It has no SHA-256, which cannot be computed on this page.",
                (true, Some(_)) => "Saved: look for it in your downloads. Keep the screenshots with it.",
            });
        });
    })
}

fn print(props: &Props) -> Callback<MouseEvent> {
    let wait = if props.seal == Seal::Working {
        PAUSE * 2
    } else {
        0
    };
    Callback::from(move |_| drop(Timeout::new(wait, browser::print).forget()))
}

fn empty(props: &Props, asking: &UseStateHandle<Option<Question>>) -> Callback<MouseEvent> {
    let (hands, asking) = (props.hands.clone(), asking.setter());
    Callback::from(move |_| {
        // The line before would lie over the question.
        hands.say("");
        asking.set(Some(Question {
            words: "Empty this record? Everything captured and written here is erased, the journal too.",
            yes: "Empty it",
            instead: Record::default(),
            line: "The record is empty.".to_owned(),
        }));
    })
}

fn open(props: &Props, asking: &UseStateHandle<Option<Question>>) -> Callback<Event> {
    let (hands, asking) = (props.hands.clone(), asking.setter());
    Callback::from(move |event: Event| {
        let mut files = browser::take_files(&event.target_unchecked_into::<HtmlInputElement>());
        let (hands, asking) = (hands.clone(), asking.clone());
        let Some(file) = files.pop() else {
            return;
        };
        spawn_local(async move {
            match read(&file).await {
                Err(refusal) => hands.say(refusal.sentence()),
                Ok(opened) => {
                    let line = line(&opened).await;
                    let question = Question {
                        words: "Replace the record that is here with the one from the file?",
                        yes: "Replace mine",
                        instead: opened.record,
                        line,
                    };
                    if hands.latest().case.record.is_blank() {
                        replace(&hands, question);
                    } else if hands.is_here() {
                        asking.set(Some(question));
                    }
                }
            }
        });
    })
}

async fn read(file: &File) -> Result<Opened, Refusal> {
    if file.size() > MAX_FILE as f64 {
        return Err(Refusal::TooLarge);
    }
    let text = disk::text_of(file).await.map_err(|_| Refusal::NotJson)?;
    file::read(&text)
}

/// What is said once a file was read: whether it is as it was saved.
async fn line(opened: &Opened) -> String {
    let sum = browser::hash_of_text(&opened.bytes).await;
    let seal = match (&opened.sha256, &sum) {
        (None, _) => "The file has no SHA-256, so nobody can tell whether it was changed.",
        (_, None) => "Its SHA-256 cannot be checked on this page.",
        (Some(told), Some(sum)) if told.eq_ignore_ascii_case(sum) => {
            "Its SHA-256 matches: nothing has changed since it was saved."
        }
        _ => "Its SHA-256 does not match: the file was changed after it was saved.",
    };
    let newer = if opened.newer {
        " A newer version of Bedside wrote it; what this one does not know was left out."
    } else {
        ""
    };
    format!("The record was opened. {seal}{newer}")
}

fn replace(hands: &Hands, question: Question) {
    if hands.act(Change::Replace(Box::new(question.instead))) {
        hands.say(question.line);
    }
}

fn answer(props: &Props, asking: &UseStateHandle<Option<Question>>) -> Callback<bool> {
    let (hands, asking) = (props.hands.clone(), asking.clone());
    Callback::from(move |yes| {
        if let Some(question) = (*asking).clone().filter(|_| yes) {
            replace(&hands, question);
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
                { button("", "Keep mine", says(false)) }
                { button("primary", question.yes, says(true)) }
            </div>
        </div>
    }
}
