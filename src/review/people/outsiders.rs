//! Who is spoken of in a review and does not belong to the practice.

use super::somebody::{Kind, Person};
use super::words::{ELSE_AT, ELSEWHERE, TITLES, VACANT};
use crate::grammar::listed;
use crate::review::Page;
use crate::text::Gap;

impl Page<'_> {
    /// Whether it is somebody of another practice, another visitor, or a place to be filled.
    pub(super) fn is_outsider(&self, person: &Person) -> bool {
        let norm = |at| self.norm(at);
        let last = person.key + 1;
        let vacant = listed(VACANT, norm(last)) && self.gap(last).is_open();
        let mine = listed("my our", norm(person.first));
        let elsewhere = mine && (person.first..person.key).any(|at| listed(ELSEWHERE, norm(at)));
        let near = match (norm(last), norm(last + 1), norm(last + 2)) {
            ("next", "to", whom) | ("ahead" | "front", "of", whom) | ("across", "from", whom) => {
                listed("me us him her mine", whom)
            }
            ("beside" | "behind", whom, _) => listed("me us", whom),
            ("in", "front", "of") => listed("me us", norm(last + 3)),
            ("at", whose, _) => listed(ELSE_AT, whose),
            _ => false,
        };
        let visitor = near && person.kind == Kind::Role;
        let felt = person.first > 1
            && norm(person.first - 1) == "like"
            && listed("feel felt feeling", norm(person.first - 2));
        let apposed = person.kind == Kind::Role
            && self.gap(person.end).has(Gap::COMMA)
            && listed(TITLES, norm(person.end));
        person.kind != Kind::Titled && (apposed || vacant || elsewhere || visitor || felt)
    }
}
