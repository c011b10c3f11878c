//! The journal: entries are added, never changed without a trace.

use yew::prelude::*;

use super::field::TextBox;
use super::{Props, clock, part};
use crate::app::button::button;
use crate::case::record::{Change, Entry};
use crate::office;

/// The entries, and a box for the next.
pub fn journal(props: &Props, note: &UseStateHandle<String>) -> Html {
    let write = {
        let note = note.setter();
        Callback::from(move |text| note.set(text))
    };
    part(
        "record-journal",
        "Journal",
        html! {
            <>
                if !props.record().journal.is_empty() {
                    <ol class="entries">
                        { for props.record().journal.iter().enumerate().map(|(at, entry)| item(props, at, entry)) }
                    </ol>
                }
                <TextBox id="record-note" label="What happened" long=true may_tell=true value={(**note).clone()}
                    hint="The time and \u{201c}Captured by\u{201d} are added. An entry cannot be changed, only withdrawn."
                    on_input={write} />
                <div>{ button("", "Add to the journal", add(props, note)) }</div>
            </>
        },
    )
}

fn add(props: &Props, note: &UseStateHandle<String>) -> Callback<MouseEvent> {
    let (recorder, note) = (props.recorder.clone(), note.clone());
    let by = props.record().captured_by.clone();
    Callback::from(move |_| {
        let text = note.trim().to_owned();
        if text.is_empty() {
            office::focus("record-note");
            return;
        }
        let added = recorder.act(Change::Note {
            text,
            by: by.clone(),
            at: clock::local(),
        });
        if added {
            note.set(String::new());
            recorder.say("Added to the journal.");
        }
    })
}

fn item(props: &Props, at: usize, entry: &Entry) -> Html {
    let recorder = props.recorder.clone();
    let withdraw = move |_: MouseEvent| {
        if recorder.act(Change::Withdraw(at, clock::local())) {
            recorder.say("Withdrawn. The journal still shows that there was an entry.");
        }
        office::focus("record-journal");
    };
    html! {
        <li key={at}>
            <p class="aside-note">{ entry.head() }</p>
            <p class="exact">{ entry.body() }</p>
            if entry.withdrawn.is_none() {
                <button type="button" class="quiet" onclick={withdraw}>
                    { "Withdraw" }<span class="unseen">{ format!(" entry {}", at + 1) }</span>
                </button>
            }
        </li>
    }
}
