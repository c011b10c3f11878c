//! Your practice, in a dialog, and the desk that is told of it.

use gloo_timers::callback::Timeout;
use js_sys::JSON;
use yew::prelude::*;

use super::keeper::Keeper;
use super::{Act, Office, OfficeProps, disk, front, portal};
use crate::app::address;
use crate::app::button::button;
use crate::app::modal::Modal;
use crate::file::{self, Kind, Refused};
use crate::profile::Profile;

mod form;

use form::Form;

/// Milliseconds without a change before the desk is told.
const PAUSE: u32 = 500;

/// Tells the desk of the practice, and keeps it.
#[hook]
pub fn use_practice(office: &UseReducerHandle<Office>, keeper: &Keeper) {
    let keeper = keeper.clone();
    let told = use_mut_ref(Profile::default);
    let both = (office.practice.clone(), office.portal.clone());
    use_effect_with(both, move |(practice, portal)| {
        keeper.note_practice(practice);
        let profile = portal::together(practice, portal);
        let pause = if *told.borrow() == Profile::default() {
            0
        } else {
            PAUSE
        };
        let timeout = Timeout::new(pause, move || {
            if *told.borrow() != profile {
                tell(&profile);
                *told.borrow_mut() = profile;
            }
            keeper.keep_practice();
        });
        move || drop(timeout)
    });
}

fn tell(practice: &Profile) {
    let text = serde_json::to_string(practice).unwrap_or_default();
    if let Ok(profile) = JSON::parse(&text) {
        front::ask([("profile", profile)]);
    }
}

/// The dialog.
pub fn practice(OfficeProps { office }: &OfficeProps, open: bool) -> Html {
    html! {
        <Modal id="practice" title="Your practice" {open} wide=true on_close={Callback::from(|()| address::leave())}>
            if open {
                <Practice office={office.clone()} />
            }
        </Modal>
    }
}

#[component]
fn Practice(OfficeProps { office }: &OfficeProps) -> Html {
    let told = use_state_eq(|| "");
    let on_change = {
        let (office, told) = (office.dispatcher(), told.setter());
        Callback::from(move |profile: Profile| {
            told.set("");
            office.dispatch(Act::Practice(profile));
        })
    };
    let read = {
        let (office, told) = (office.dispatcher(), told.setter());
        Callback::from(move |text: Result<String, Refused>| match opened(text) {
            Ok(profile) => {
                office.dispatch(Act::Practice(profile));
                told.set("Your practice is filled in from the file.");
            }
            Err(refused) => told.set(refused.sentence()),
        })
    };
    let profile = office.practice.clone();
    let save = {
        let (profile, told) = (profile.clone(), told.setter());
        Callback::from(move |_| {
            let text = file::write(Kind::Practice, &*profile);
            let saved = disk::save("bedside-practice.json", &text);
            told.set(if saved {
                disk::HANDED_OVER
            } else {
                disk::NOT_SAVED
            });
        })
    };
    html! {
        <>
            <p class="aside-note">{ "Nothing here is required. First drafts use it, and your own names and numbers are not marked. " }
                { kept_for(office) }</p>
            <Form {profile} {on_change} />
            <section class="practice-files" aria-labelledby="practice-files-title">
                <h3 id="practice-files-title">{ "The same on every computer" }</h3>
                <p class="aside-note">{ "Save the details above as a file, and open that file on any other computer." }</p>
                <div class="files">
                    { button("", "Save as a file", save) }
                    { disk::chooser("practice-file", "Open a file (it replaces the details above)", read) }
                </div>
                <p role="status" class="told">{ *told }</p>
            </section>
        </>
    }
}

fn opened(text: Result<String, Refused>) -> Result<Profile, Refused> {
    file::read(Kind::Practice, &text?)
}

/// How long it is kept, and where that can be changed.
fn kept_for(office: &Office) -> Html {
    html! {
        if let Some(days) = office.shelf.keeps {
            { format!("It stays on this computer until Bedside goes unused for {}.", super::shelf::length(days)) }
        } else {
            { "It is kept until this tab is closed. " }
            if office.shelf.can_keep {
                <a href="#shelf">{ "Keep it longer" }</a>
            }
        }
    }
}
