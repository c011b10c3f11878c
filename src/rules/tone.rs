//! How it sounds.

pub mod admission;
pub mod defensive;
pub mod dismissive;
pub mod gushing;
pub mod hostile;
pub mod incentive;
pub mod overpromise;
pub mod selling;
pub mod shouting;
