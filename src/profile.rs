//! What a practice says about itself, so that its own names and numbers are never marked.

use serde::{Deserialize, Serialize};

/// The practice's own facts. Nothing is required.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Profile {
    /// Name of the practice.
    pub name: String,
    /// Public phone number, as it should stand in a reply.
    pub phone: String,
    /// Public mailbox.
    pub email: String,
    /// Whom a caller should ask for, as it follows 'ask for': `our office manager`, `Marta`.
    pub role: String,
    /// Who signs a reply, and as what; may have more than one line.
    pub sign_off: String,
    /// Names of staff that may stand in a reply, one each.
    pub staff: Vec<String>,
    /// What the practice does: `dentistry`. Only shown; the vocabulary of every field is in use anyway.
    pub specialty: String,
    /// Words and phrases that are never marked.
    pub allowed: Vec<String>,
    /// Words and phrases that the practice never wants in a reply.
    pub never: Vec<String>,
}

/// The most entries of a list that are used: each is looked for in every draft.
pub const MOST_ENTRIES: usize = 200;

/// The most bytes of one field that are used.
pub const MOST_BYTES: usize = 400;

impl Profile {
    /// The profile as the desk takes it: without the space around its texts, without empty entries,
    /// none of it longer than [`MOST_BYTES`].
    pub fn tidied(&self) -> Profile {
        let text = |text: &String| short(text).to_owned();
        let list = |list: &Vec<String>| {
            let entries = list.iter().map(|entry| short(entry));
            let entries = entries.filter(|entry| !entry.is_empty());
            entries.take(MOST_ENTRIES).map(str::to_owned).collect()
        };
        Profile {
            name: text(&self.name),
            phone: text(&self.phone),
            email: text(&self.email),
            role: text(&self.role),
            sign_off: text(&self.sign_off),
            staff: list(&self.staff),
            specialty: text(&self.specialty),
            allowed: list(&self.allowed),
            never: list(&self.never),
        }
    }

    /// This profile; where it leaves something open, with what the other one says.
    pub fn or(self, other: &Profile) -> Profile {
        let text = |own: String, others: &String| {
            if own.is_empty() { others.clone() } else { own }
        };
        let list = |own: Vec<String>, others: &Vec<String>| {
            if own.is_empty() { others.clone() } else { own }
        };
        Profile {
            name: text(self.name, &other.name),
            phone: text(self.phone, &other.phone),
            email: text(self.email, &other.email),
            role: text(self.role, &other.role),
            sign_off: text(self.sign_off, &other.sign_off),
            staff: list(self.staff, &other.staff),
            specialty: text(self.specialty, &other.specialty),
            allowed: list(self.allowed, &other.allowed),
            never: list(self.never, &other.never),
        }
    }
}

fn short(text: &str) -> &str {
    crate::text::start_of(text.trim(), MOST_BYTES).trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tidying_drops_what_is_empty_and_cuts_what_is_endless() {
        let profile = Profile {
            name: "  Elm Street Dental ".to_owned(),
            sign_off: "Marta\nOffice manager\n".to_owned(),
            staff: vec![" ".to_owned(), " Ella ".to_owned()],
            never: vec!["\u{e9}".repeat(MOST_BYTES); MOST_ENTRIES + 1],
            ..Profile::default()
        };
        let tidied = profile.tidied();
        assert_eq!(tidied.name, "Elm Street Dental");
        assert_eq!(tidied.sign_off, "Marta\nOffice manager");
        assert_eq!(tidied.staff, ["Ella"]);
        assert_eq!(tidied.never.len(), MOST_ENTRIES);
        assert!(tidied.never[0].len() <= MOST_BYTES);
        assert_eq!(tidied.tidied(), tidied);
    }

    #[test]
    fn another_profile_fills_just_what_is_open() {
        let own = Profile {
            phone: "555-0100".to_owned(),
            staff: vec!["Ella".to_owned()],
            ..Profile::default()
        };
        let other = Profile {
            name: "Elm Street Dental".to_owned(),
            phone: "555-0199".to_owned(),
            staff: vec!["Marta".to_owned()],
            never: vec!["cheap".to_owned()],
            ..Profile::default()
        };
        let both = own.clone().or(&other);
        assert_eq!(both.phone, own.phone);
        assert_eq!(both.staff, own.staff);
        assert_eq!(both.name, other.name);
        assert_eq!(both.never, other.never);
        assert_eq!(Profile::default().or(&other), other);
    }
}
