//! Reviews in progress, in a dialog, and what the desk is told of them in a line.

use yew::prelude::*;

use super::keeper::{Keeper, Said, View};
use super::storage::opened_from_a_disk;
use super::{OfficeProps, Shown, clock, disk};
use crate::app::address;
use crate::app::button::button;
use crate::app::choice::Choice;
use crate::app::focus;
use crate::app::modal::Modal;
use crate::file::Refused;
use crate::shelf::Days;

mod list;
mod sleep;

use sleep::{SLEEP, Sleep};

/// Id of the choice of how long they are kept.
const KEEP: &str = "keep";

/// The dialog.
pub(super) fn shelf(OfficeProps { office }: &OfficeProps, keeper: &Keeper, shown: &Shown) -> Html {
    let sleeps = *shown == Shown::Sleep;
    let open = sleeps || *shown == Shown::Shelf;
    html! {
        <Modal id="shelf" title="Reviews in progress" {open} wide=true show={sleeps.then(|| SLEEP.to_owned())} on_close={Callback::from(|()| address::leave())}>
            if open {
                { content(&office.shelf, keeper, html! { <Sleep keeper={keeper.clone()} /> }) }
            }
        </Modal>
    }
}

/// What stands in it; `sleep` is the way to sleep on the draft at hand.
fn content(view: &View, keeper: &Keeper, sleep: Html) -> Html {
    html! {
        <>
            <div role="status" class="told">
                { trouble(view, keeper) }
                { said(view, keeper) }
            </div>
            if !view.blank {
                <section class="shelf-part" aria-labelledby="shelf-desk">
                    <h3 id="shelf-desk">{ "On the desk now" }</h3>
                    <div class="ways">
                        { sleep }
                        { button("", "Start a new one", keeper.does(|keeper| keeper.start_new())) }
                        { button("", "Save as a file", keeper.does(|keeper| keeper.save_file())) }
                    </div>
                    { until_closed(view) }
                </section>
            }
            { list::list(view, keeper) }
            <section class="shelf-part" aria-labelledby="shelf-keep">
                <h3 id="shelf-keep">{ "How long they are kept" }</h3>
                { keeping(view, keeper) }
            </section>
            <section class="shelf-part" aria-labelledby="shelf-file">
                <h3 id="shelf-file">{ "From a file" }</h3>
                { disk::chooser("review-file", "Open a review saved as a file", open_file(keeper)) }
            </section>
        </>
    }
}

/// That what is set aside ends with the tab, before it is: with the way to keep it.
fn until_closed(view: &View) -> Html {
    if view.keeps.is_some() {
        return html! {};
    }
    html! {
        <div class="line">
            <p class="aside-note">{ "It is kept only until this tab is closed, set aside or not." }</p>
            if view.can_keep {
                { button("quiet", "Keep it longer", Callback::from(|_| super::focus(KEEP))) }
            }
        </div>
    }
}

fn open_file(keeper: &Keeper) -> Callback<Result<String, Refused>> {
    let keeper = keeper.clone();
    Callback::from(move |text| keeper.open_file(text))
}

/// Where things are kept, and for how long.
fn keeping(view: &View, keeper: &Keeper) -> Html {
    if !view.can_keep {
        return html! { <p>{ cannot_keep(view) }</p> };
    }
    let choose = {
        let keeper = keeper.clone();
        Callback::from(move |name: String| keeper.keep(Days::from_name(&name)))
    };
    let value = view.keeps.map_or("", Days::as_str);
    let mut options: Vec<(&'static str, AttrValue)> =
        vec![("", "No, only until this tab is closed".into())];
    options.extend(Days::ALL.map(|days| {
        let name = format!("Yes, until they go unused for {}", length(days));
        (days.as_str(), name.into())
    }));
    let told = if view.keeps.is_some() {
        "Anyone who uses this browser can see them: your reviews in progress with their drafts and notes, and your practice. \
         What is too old is removed the next time Bedside is opened. \u{2018}Clear everything\u{2019} removes all of it at once."
    } else {
        "Reviews in progress, their drafts and notes, and your practice are gone when you close this tab. \
         \u{2018}Clear everything\u{2019} removes them at once."
    };
    html! {
        <>
            <Choice id={KEEP} label="Keep on this computer" {options} {value} on_choose={choose} />
            <p class="aside-note">{ told }</p>
        </>
    }
}

fn cannot_keep(view: &View) -> &'static str {
    if opened_from_a_disk() {
        "This page was opened as a file, and a browser shows what such a page keeps to every other file on this \
         computer. So all of it is gone once this tab is closed. To have it longer, save it as a file."
    } else if view.lasting {
        "This browser lets us keep things only until this tab is closed. To have them longer, save them as files."
    } else {
        "This browser does not let us keep anything: all of it is gone once this page is closed or reloaded. To have \
         it longer, save it as a file."
    }
}

/// That many days, in words.
pub fn length(days: Days) -> &'static str {
    match days {
        Days::One => "1 day",
        Days::Week => "7 days",
        Days::Month => "30 days",
    }
}

/// What the desk is told: below the review, a line each.
pub fn lines(OfficeProps { office }: &OfficeProps, keeper: &Keeper) -> Html {
    let view = &office.shelf;
    html! {
        <>
            <div role="status" class="shelf-lines">
                { trouble(view, keeper) }
                { said(view, keeper) }
                { waiting(view, keeper) }
                if let Some(date) = view.close_to {
                    <p>{ format!("This is very close to your reply from {}. Readers notice repeated words.", clock::day(date)) }</p>
                }
            </div>
            if !view.blank {
                <p class="shelf-way"><a href="#sleep"><span>{ "Sleep on it" }<span>{ ", or start a new one" }</span></span></a></p>
            }
        </>
    }
}

/// A draft that slept long enough, or what an empty desk could go on with.
fn waiting(view: &View, keeper: &Keeper) -> Html {
    let (line, entry) = match (view.awake.as_slice(), &view.unfinished) {
        ([], None) => return html! {},
        ([], Some(entry)) => (
            format!("In progress since {}: ", clock::day(entry.made)),
            entry,
        ),
        ([entry], _) => ("A draft is waiting: ".to_owned(), entry),
        (several, _) => {
            return html! {
                <p>{ format!("{} drafts are waiting. ", several.len()) }<a href="#shelf">{ "See them" }</a></p>
            };
        }
    };
    let id = entry.id.clone();
    html! {
        <div class="line">
            <p>{ line }<q>{ &entry.words }</q></p>
            { button("", "Open it", press(keeper, move |keeper| keeper.take(&id))) }
        </div>
    }
}

/// What does not work, and the way out.
fn trouble(view: &View, keeper: &Keeper) -> Html {
    html! {
        <>
            if let Some(trouble) = view.trouble {
                <div class="line trouble">
                    <p>{ trouble }</p>
                    { button("", "Save as a file", keeper.does(|keeper| keeper.save_file())) }
                </div>
            }
            if let Some(trouble) = view.practice_trouble {
                <div class="line trouble">
                    <p>{ trouble }{ " " }<a href="#practice">{ "Your practice" }</a></p>
                </div>
            }
        </>
    }
}

/// What just happened, and the way back.
fn said(view: &View, keeper: &Keeper) -> Html {
    html! {
        if let Some(Said { line, amiss, undo, .. }) = &view.said {
            <div class={classes!("line", amiss.then_some("trouble"))}>
                <p>{ line }</p>
                <div class="answers">
                    if undo.is_some() {
                        { button("", "Bring back", press(keeper, |keeper| keeper.undo())) }
                    }
                    { button("quiet", "Dismiss", press(keeper, |keeper| keeper.dismiss())) }
                </div>
            </div>
        }
    }
}

/// A callback for a button that goes with what it does: the focus goes to the head of the list where that is open, and
/// else to the reply.
fn press(keeper: &Keeper, verb: impl Fn(&Keeper) + 'static) -> Callback<MouseEvent> {
    keeper.does(move |keeper| {
        verb(keeper);
        focus::rescue(list::PLACE);
    })
}
