//! Screenshots: the person keeps the pictures, the record keeps what each one is known by.

use web_sys::{File, HtmlInputElement};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::{Props, Recorder, clock, hash, part};
use crate::case::record::{Change, Screenshot};
use crate::office::{self, disk};

/// The most bytes of a picture that are hashed: they lie in memory meanwhile.
const MAX_HASHED: f64 = 100_000_000.0;

/// The list, and the way to add to it.
pub fn pictures(props: &Props) -> Html {
    let recorder = props.recorder.clone();
    let onchange = move |event: Event| {
        let files = disk::take_files(&event.target_unchecked_into::<HtmlInputElement>());
        let recorder = recorder.clone();
        spawn_local(async move { attach(files, &recorder).await });
    };
    part(
        "record-pictures",
        "Screenshots",
        html! {
            <>
                <div class="field wide">
                    <label for="record-files">{ "Add screenshots" }</label>
                    <input type="file" id="record-files" multiple=true accept="image/*,application/pdf" {onchange}
                        aria-describedby="record-files-hint" />
                    <p id="record-files-hint" class="hint">
                        { "Uncropped, with the address bar showing. The pictures stay where they are; the record \
                           lists their names, sizes and SHA-256. Keep the files with it." }
                    </p>
                </div>
                if !props.record().screenshots.is_empty() {
                    <ul class="entries">
                        { for props.record().screenshots.iter().enumerate().map(|(at, picture)| item(props, at, picture)) }
                    </ul>
                }
            </>
        },
    )
}

fn item(props: &Props, at: usize, picture: &Screenshot) -> Html {
    let recorder = props.recorder.clone();
    let remove = move |_: MouseEvent| {
        recorder.act(Change::Detach(at, clock::local()));
        office::focus("record-pictures");
    };
    html! {
        <li key={at}>
            <p><b>{ &picture.name }</b>{ format!(" \u{b7} {}", amount(picture.size)) }</p>
            <p class="sum">{ sum(picture) }</p>
            <button type="button" class="quiet" onclick={remove}>
                { "Remove" }<span class="unseen">{ format!(" {}", picture.name) }</span>
            </button>
        </li>
    }
}

/// The picture's hash, or that there is none.
pub fn sum(picture: &Screenshot) -> String {
    match &picture.sha256 {
        Some(sum) => format!("SHA-256 {sum}"),
        None => "No SHA-256: it could not be computed here.".to_owned(),
    }
}

/// A size in the unit that people know it by.
pub fn amount(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{} kB", bytes / 1_000),
        _ => format!("{}.{} MB", bytes / 1_000_000, bytes / 100_000 % 10),
    }
}

async fn attach(files: Vec<File>, recorder: &Recorder) {
    let count = files.len();
    for file in files {
        let sha256 = if file.size() <= MAX_HASHED {
            hash::of_file(&file).await
        } else {
            None
        };
        let attached = recorder.act(Change::Attach(Screenshot {
            name: file.name(),
            kind: file.type_(),
            size: file.size() as u64,
            sha256,
        }));
        if !attached {
            return;
        }
    }
    recorder.say(match count {
        0 => return,
        1 => "The screenshot is listed in the record.".to_owned(),
        _ => format!("{count} screenshots are listed in the record."),
    });
}
