//! What lets a walk leave a step out before it is taken.

use crate::grammar::{Class, ClassSet};

/// For which words a step may lead anywhere: a bit for each class, for the first letters of words and stems, and for the end of a
/// pattern. Most of the nodes that are to be had for free have nothing for the word that is there, and are left alone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Gate(u64);

impl Gate {
    /// What a word of these classes gets through by.
    pub(super) const fn classes(set: ClassSet) -> Gate {
        Gate(set.bits())
    }

    /// Lets all through.
    pub(super) const OPEN: Gate = Gate(u64::MAX);
    /// A pattern ends here, whatever comes next.
    pub(super) const ENDS: Gate = Gate(1 << 63);

    /// Lets the class through.
    pub(super) const fn class(class: Class) -> Gate {
        Gate(1 << class as u32)
    }

    /// Lets words with this first letter through: its bit is behind those of the classes.
    pub(super) const fn initial(letter: u8) -> Gate {
        const { assert!(Class::COUNT + 26 < 64) };
        Gate(1 << (Class::COUNT + letter as u32 % 26))
    }

    /// Lets through what either of both does.
    pub(super) const fn or(self, other: Gate) -> Gate {
        Gate(self.0 | other.0)
    }

    /// Whether both have something in common.
    pub(super) const fn meets(self, other: Gate) -> bool {
        self.0 & other.0 != 0
    }
}
