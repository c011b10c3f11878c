//! Bedside: the drafting desk for public answers to patients' reviews.

pub mod claims;
pub mod context;
pub mod text;
pub mod wire;
pub mod finding;
pub mod grammar;
pub mod guide;
pub mod lexicon;
pub mod phrase;
pub mod reading;
pub mod platform;
pub mod profile;
pub mod rules;
pub mod desk;

#[cfg(feature = "page")]
pub mod app;
#[cfg(feature = "page")]
pub mod store;
