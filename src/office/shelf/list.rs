//! The list of reviews in progress.

use gloo_timers::callback::Timeout;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::app::button::button;
use crate::app::focus;
use crate::office::keeper::{Keeper, View};
use crate::office::{self, clock};
use crate::shelf::{Entry, State};

const HEADING: &str = "shelf-list";
/// What finds the heading of the list, while the dialog is open.
pub const PLACE: &str = "#shelf-list";

/// The list, the latest first.
pub fn list(view: &View, keeper: &Keeper) -> Html {
    let mut entries = view.entries.clone();
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.changed));
    html! {
        <section class="shelf-part" aria-labelledby={HEADING}>
            <h3 id={HEADING} tabindex="-1">{ "All reviews" }</h3>
            if entries.is_empty() {
                <p class="aside-note">{ "A review appears here by itself as soon as it is on the desk." }</p>
            }
            <ul class="shelf-list">
                { for entries.iter().map(|entry| line(entry, view, keeper)) }
            </ul>
            if view.newer > 0 {
                <p>{ newer(view.newer) }</p>
            }
            if view.damaged > 0 {
                <div class="line">
                    <p>{ damaged(view.damaged) }</p>
                    { button("", "Remove", keeper.does(|keeper| {
                        keeper.remove_damaged();
                        focus::rescue(PLACE);
                    })) }
                </div>
            }
        </section>
    }
}

/// They are whole: there is nothing to remove.
fn newer(count: usize) -> String {
    match count {
        1 => {
            "A newer version of Bedside saved one more review. Reload the page to get that version."
                .to_owned()
        }
        _ => format!(
            "A newer version of Bedside saved {count} more reviews. Reload the page to get that version."
        ),
    }
}

fn damaged(count: usize) -> String {
    match count {
        1 => "One saved review cannot be read.".to_owned(),
        _ => format!("{count} saved reviews cannot be read."),
    }
}

fn line(entry: &Entry, view: &View, keeper: &Keeper) -> Html {
    let present = view.present.as_deref() == Some(entry.id.as_str());
    let on = |verb: fn(&Keeper, &str)| {
        let id = entry.id.clone();
        keeper.does(move |keeper| verb(keeper, &id))
    };
    html! {
        <li key={entry.id.clone()} class={classes!(present.then_some("present"))}>
            <p class="words"><q>{ &entry.words }</q></p>
            <p class="about-it">{ about(entry) }</p>
            <div class="ways">
                <HowFar entry={entry.clone()} keeper={keeper.clone()} />
                if present {
                    <span class="here">{ "On the desk" }</span>
                } else {
                    { named("", "Open", entry, on(Keeper::take)) }
                }
                { named("quiet", "Remove", entry, on(remove)) }
            </div>
        </li>
    }
}

/// Takes an entry away. Its button goes with it: the focus stays at the head of the list.
fn remove(keeper: &Keeper, id: &str) {
    keeper.remove(id);
    Timeout::new(0, || office::focus(HEADING)).forget();
}

/// A button whose name says to listeners which review it is for.
fn named(
    class: &'static str,
    label: &'static str,
    entry: &Entry,
    act: Callback<MouseEvent>,
) -> Html {
    html! {
        <button type="button" {class} onclick={act}>{ label }<span class="unseen">{ format!(": {}", entry.words) }</span></button>
    }
}

/// Where it stands, its stars, and when somebody was last at it.
fn about(entry: &Entry) -> String {
    let mut about = entry.platform.label().to_owned();
    match entry.stars {
        Some(1) => about += ", 1 star",
        Some(stars) => about += &format!(", {stars} stars"),
        None => {}
    }
    match entry.wake {
        Some(wake) => about + ", back on " + &clock::time(wake),
        None => about + ", " + &clock::day(entry.changed),
    }
}

/// What the choice of a state needs.
#[derive(Properties, PartialEq)]
struct Choice {
    entry: Entry,
    keeper: Keeper,
}

/// How far it is, to be set by the person.
#[component]
fn HowFar(Choice { entry, keeper }: &Choice) -> Html {
    let element = use_node_ref();
    let select = element.clone();
    // Which option is chosen is the element's own affair once it is there.
    use_effect_with(entry.state, move |state| {
        if let Some(select) = select.cast::<HtmlSelectElement>() {
            select.set_value(state.as_str());
        }
    });
    let (id, now, keeper) = (entry.id.clone(), entry.state, keeper.clone());
    let onchange = move |event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        let chosen = State::from_name(&select.value());
        // What holds stays in sight until the choice is taken: a full store refuses it.
        select.set_value(now.as_str());
        if let Some(state) = chosen {
            keeper.set_state(&id, state);
            // The latest comes first: a browser takes the focus from a row that moves.
            Timeout::new(0, move || drop(select.focus())).forget();
        }
    };
    // To sleep takes a time: it is done on the desk.
    let offered = State::ALL
        .into_iter()
        .filter(|state| *state != State::Sleeping || entry.state == *state);
    html! {
        <select ref={element} aria-label={format!("Status: {}", entry.words)} {onchange}>
            { for offered.map(|state| html! {
                <option value={state.as_str()} selected={state == entry.state}>{ state.label() }</option>
            }) }
        </select>
    }
}
