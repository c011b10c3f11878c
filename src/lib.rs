//! Bedside: the drafting desk for public answers to patients' reviews.

pub mod case;
pub mod claims;
pub mod context;
pub mod desk;
pub mod finding;
pub mod grammar;
pub mod guide;
pub mod heat;
pub mod lexicon;
pub mod opinion;
pub mod phrase;
pub mod platform;
pub mod profile;
pub mod promise;
pub mod reading;
pub mod review;
pub mod rules;
pub mod starter;
pub mod table;
pub mod text;
pub mod topic;
pub mod wire;

#[cfg(feature = "page")]
pub mod app;
#[cfg(any(test, feature = "page"))]
pub mod file;
#[cfg(feature = "script")]
pub mod js;
#[cfg(feature = "page")]
pub mod office;
#[cfg(feature = "script")]
pub mod script;
#[cfg(any(test, feature = "page"))]
pub mod shelf;
#[cfg(feature = "page")]
pub mod store;
