//! The fields of a practice. They hold their own text: a list is a line each, and an unfinished line is
//! nobody's name yet.

use yew::prelude::*;

use crate::office::writing::{Takes, writing};
use crate::profile::{MOST_BYTES, MOST_ENTRIES, Profile};

/// What the form needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The practice as it is.
    pub profile: std::rc::Rc<Profile>,
    /// Called at every change.
    pub on_change: Callback<Profile>,
}

/// The texts of the fields.
#[derive(Debug, Clone, Default, PartialEq)]
struct Texts([String; FIELDS.len()]);

/// One field: what it is called, what it is for, and whether it takes several lines.
struct Field {
    id: &'static str,
    label: &'static str,
    help: &'static str,
    lines: bool,
}

const fn line(id: &'static str, label: &'static str, help: &'static str) -> Field {
    Field {
        id,
        label,
        help,
        lines: false,
    }
}

const fn lines(id: &'static str, label: &'static str, help: &'static str) -> Field {
    Field {
        id,
        label,
        help,
        lines: true,
    }
}

const FIELDS: [Field; 9] = [
    line(
        "practice-name",
        "Name of the practice",
        "As it appears on your door.",
    ),
    line(
        "practice-specialty",
        "What you do",
        "Such as dentistry or dermatology. A note for you only: the words of every specialty are watched for anyway.",
    ),
    line(
        "practice-phone",
        "Phone",
        "The public number, as it should appear in a reply.",
    ),
    line("practice-email", "Email", "The public address."),
    line(
        "practice-role",
        "Who to ask for",
        "Comes after the words \u{2018}ask for\u{2019}: our office manager, or a name.",
    ),
    lines(
        "practice-sign-off",
        "Sign-off",
        "The last lines of a reply: who signs, and in what role.",
    ),
    lines(
        "practice-staff",
        "Names of your staff",
        "One per line. They may appear in a reply, and do not point to a patient.",
    ),
    lines(
        "practice-allowed",
        "Words that are fine",
        "One word or phrase per line, never marked: a street or building whose name sounds clinical, say.",
    ),
    lines(
        "practice-never",
        "Words you never say",
        "One word or phrase per line, always marked.",
    ),
];

/// From this field on each line is an entry of a list.
const FIRST_LIST: usize = 6;

impl Texts {
    fn of(profile: &Profile) -> Texts {
        let list = |list: &[String]| list.join("\n");
        Texts([
            profile.name.clone(),
            profile.specialty.clone(),
            profile.phone.clone(),
            profile.email.clone(),
            profile.role.clone(),
            profile.sign_off.clone(),
            list(&profile.staff),
            list(&profile.allowed),
            list(&profile.never),
        ])
    }

    fn profile(&self) -> Profile {
        let list = |text: &str| text.lines().map(str::to_owned).collect();
        let [
            name,
            specialty,
            phone,
            email,
            role,
            sign_off,
            staff,
            allowed,
            never,
        ] = &self.0;
        Profile {
            name: name.clone(),
            specialty: specialty.clone(),
            phone: phone.clone(),
            email: email.clone(),
            role: role.clone(),
            sign_off: sign_off.clone(),
            staff: list(staff),
            allowed: list(allowed),
            never: list(never),
        }
        .tidied()
    }
}

/// The form.
#[component]
pub fn Form(Props { profile, on_change }: &Props) -> Html {
    let texts = use_state_eq(|| Texts::of(profile));
    let set = texts.setter();
    let shown = (*texts).clone();
    // A file was opened, or another tab was at it.
    use_effect_with(profile.clone(), move |profile| {
        if shown.profile() != profile.tidied() {
            set.set(Texts::of(profile));
        }
    });
    let typed = {
        let (texts, on_change) = (texts.clone(), on_change.clone());
        Callback::from(move |(at, text): (usize, String)| {
            let mut all = (*texts).clone();
            if let Some(field) = all.0.get_mut(at) {
                *field = text;
            }
            on_change.emit(all.profile());
            texts.set(all);
        })
    };
    html! {
        <div class="practice">
            { for FIELDS.iter().zip(&texts.0).enumerate().map(|(at, (field, text))| {
                draw(field, text, unused(at, text), typed.reform(move |text| (at, text)))
            }) }
        </div>
    }
}

/// Says that not all of the field's text is used, where that is so.
fn unused(at: usize, text: &str) -> Option<String> {
    let is_list = at >= FIRST_LIST;
    let entries = || text.lines().filter(|line| !line.trim().is_empty());
    let is_long = |entry: &str| entry.trim().len() > MOST_BYTES;
    if is_list && entries().count() > MOST_ENTRIES {
        Some(format!("Only the first {MOST_ENTRIES} lines are used."))
    } else if is_list && entries().any(is_long) {
        Some(format!(
            "A line is too long: only about its first {MOST_BYTES} letters are used."
        ))
    } else if !is_list && is_long(text) {
        Some(format!(
            "This is too long: only about the first {MOST_BYTES} letters are used."
        ))
    } else {
        None
    }
}

fn draw(field: &Field, text: &str, unused: Option<String>, typed: Callback<String>) -> Html {
    let help = format!("{}-help", field.id);
    let takes = match field.lines {
        true => Takes::Lines("3"),
        false => Takes::Line("text"),
    };
    html! {
        <div class={classes!("field", field.lines.then_some("lines"))}>
            <label for={field.id}>{ field.label }</label>
            { writing(field.id, takes, text.to_owned().into(), Some(help.clone().into()), typed) }
            <p id={help} class="help">
                { field.help }
                if let Some(unused) = unused {
                    { " " }<strong>{ unused }</strong>
                }
            </p>
        </div>
    }
}
