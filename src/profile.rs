//! What a practice says about itself, so that its own names and numbers are never marked.

/// The practice's own facts. Nothing is required.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
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
    /// Words and phrases that are never marked.
    pub allowed: Vec<String>,
}
