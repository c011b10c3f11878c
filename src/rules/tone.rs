//! How it sounds.

// The rules of this room, in the order in which the page shows them: each public module is one.
pub mod hostile;
pub mod incentive;
pub mod admission;
pub mod defensive;
pub mod dismissive;
pub mod overpromise;
pub mod shouting;
pub mod gushing;
pub mod selling;
