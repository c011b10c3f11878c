//! The hash over the record as it is: computed anew when it has rested.

use gloo_timers::callback::Timeout;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::hash;
use crate::case::record::{Record, file};

/// Milliseconds without a change before the hash is computed.
const PAUSE: u32 = 300;

/// The hash of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seal {
    /// On its way.
    Working,
    /// SHA-256 of the canonical JSON, in hexadecimal digits.
    Sum(String),
    /// This page cannot compute one.
    Missing,
}

impl Seal {
    /// What is shown of it.
    pub fn words(&self) -> &str {
        match self {
            Seal::Working => "One moment",
            Seal::Sum(sum) => sum,
            Seal::Missing => {
                "It cannot be computed here: browsers do that only on a page opened over https or from a file. \
                 Saving works without it."
            }
        }
    }
}

/// The hash of the record while the dialog is open.
#[hook]
pub fn use_seal(record: &Record, open: bool) -> Seal {
    // With the record that it is of: a hash that comes late is not taken for that of a later record.
    let sealed = use_state(|| (Record::default(), Seal::Working));
    let set = sealed.setter();
    use_effect_with((record.clone(), open), move |(record, open)| {
        let record = open.then(|| record.clone());
        let timeout = record.map(|record| {
            Timeout::new(PAUSE, move || {
                spawn_local(async move {
                    let sum = hash::of_text(&file::canonical(&record)).await;
                    set.set((record, sum.map_or(Seal::Missing, Seal::Sum)));
                });
            })
        });
        move || drop(timeout)
    });
    let (of, seal) = &*sealed;
    if of == record {
        seal.clone()
    } else {
        Seal::Working
    }
}
