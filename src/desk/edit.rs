//! What one edit does to the places of a text, and how a fix becomes an edit.

use crate::finding::{Finding, Fix, Span};

/// The one replacement that turns an old text into a new one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edit {
    /// What was replaced, in bytes of the old text.
    pub old: Span,
    /// What stands there now, in bytes of the new text. Starts where `old` starts.
    pub new: Span,
}

impl Edit {
    /// The smallest such replacement, by what the texts share at their start and at their end.
    pub fn between(old: &str, new: &str) -> Edit {
        let mut start = shared(old.bytes(), new.bytes());
        while !old.is_char_boundary(start) || !new.is_char_boundary(start) {
            start -= 1;
        }
        let mut tail = shared(old.bytes().skip(start).rev(), new.bytes().skip(start).rev());
        while !old.is_char_boundary(old.len() - tail) || !new.is_char_boundary(new.len() - tail) {
            tail -= 1;
        }
        Edit {
            old: Span::new(start, old.len() - tail),
            new: Span::new(start, new.len() - tail),
        }
    }

    /// Where a span of the old text is now; `None` where the edit reached into it.
    pub fn shift(&self, span: Span) -> Option<Span> {
        let moved = |at: usize| at - self.old.end + self.new.end;
        if span.end <= self.old.start {
            Some(span)
        } else if span.start >= self.old.end {
            Some(Span::new(moved(span.start), moved(span.end)))
        } else {
            None
        }
    }

    /// A finding of the old text as it stands in the new one. One on the whole draft stays.
    pub fn carry(&self, finding: &Finding) -> Option<Finding> {
        let span = if finding.span.is_empty() {
            finding.span
        } else {
            self.shift(finding.span)?
        };
        let carry = |fix: &Fix| {
            let span = self.shift(fix.span)?;
            Some(Fix {
                span,
                text: fix.text.clone(),
            })
        };
        Some(Finding {
            span,
            message: finding.message.clone(),
            fixes: finding.fixes.iter().filter_map(carry).collect(),
            ..*finding
        })
    }
}

fn shared(a: impl Iterator<Item = u8>, b: impl Iterator<Item = u8>) -> usize {
    a.zip(b).take_while(|(a, b)| a == b).count()
}

/// What a fix really replaces: where it removes words, the space that would be left over goes
/// with them.
pub fn reach(draft: &str, fix: &Fix) -> Span {
    let (Some(before), Some(after)) = (draft.get(..fix.span.start), draft.get(fix.span.end..))
    else {
        return Span::WHOLE;
    };
    if !fix.text.is_empty() || fix.span.is_empty() {
        return fix.span;
    }
    let opens = before.is_empty() || before.ends_with(['\n', ' ']);
    if opens && after.starts_with(' ') {
        return Span::new(fix.span.start, fix.span.end + 1);
    }
    let closes = after.is_empty() || after.starts_with(['\n', '.', ',', ';', ':', '!', '?']);
    if closes && before.ends_with(' ') {
        return Span::new(fix.span.start - 1, fix.span.end);
    }
    fix.span
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(old: &str, new: &str) -> (usize, usize, usize) {
        let edit = Edit::between(old, new);
        assert_eq!(edit.old.start, edit.new.start);
        let rebuilt = [
            &old[..edit.old.start],
            edit.new.of(new),
            &old[edit.old.end..],
        ]
        .concat();
        assert_eq!(rebuilt, new);
        (edit.old.start, edit.old.end, edit.new.end)
    }

    #[test]
    fn an_edit_is_as_small_as_can_be() {
        assert_eq!(between("your crown", "your new crown"), (5, 5, 9));
        assert_eq!(between("your crown", "your "), (5, 10, 5));
        assert_eq!(between("same", "same"), (4, 4, 4));
        assert_eq!(between("", "all of it"), (0, 0, 9));
        assert_eq!(between("aaa", "aa"), (2, 3, 2));
    }

    #[test]
    fn an_edit_never_cuts_a_character() {
        // Both characters start with the same bytes, and the next two end with the same ones.
        assert_eq!(between("x\u{1f600}y", "x\u{1f601}y"), (1, 5, 5));
        assert_eq!(between("\u{e9}", "\u{a9}"), (0, 2, 2));
    }

    #[test]
    fn places_move_with_the_text_around_them() {
        let edit = Edit::between("Hi. Your crown is in.", "Hi Dana. Your crown is in.");
        assert_eq!(edit.shift(Span::new(4, 14)), Some(Span::new(9, 19)));
        assert_eq!(edit.shift(Span::new(0, 2)), Some(Span::new(0, 2)));
    }

    #[test]
    fn a_place_that_is_edited_is_given_up() {
        let edit = Edit::between("Your crown is in.", "Your gold crown is in.");
        assert_eq!(edit.shift(Span::new(0, 10)), None);
        assert_eq!(edit.shift(Span::new(0, 4)), Some(Span::new(0, 4)));
    }

    #[test]
    fn removing_leaves_no_double_space() {
        let removed = |draft: &str, words: &str| {
            let start = draft.find(words).unwrap_or(draft.len());
            let fix = Fix {
                span: Span::new(start, start + words.len()),
                text: String::new(),
            };
            let span = reach(draft, &fix);
            Fix {
                span,
                text: String::new(),
            }
            .apply(draft)
        };
        assert_eq!(removed("We can fix it.", "can"), "We fix it.");
        assert_eq!(removed("We said so, clearly.", "clearly"), "We said so,.");
        assert_eq!(
            removed("Sadly you left. Call us.", "Sadly"),
            "you left. Call us."
        );
        assert_eq!(removed("Call us. Bye.", "Bye."), "Call us.");
        assert_eq!(
            removed("Hi,\n\nSo there. Call.", "So there."),
            "Hi,\n\nCall."
        );
        assert_eq!(removed("one(two)", "two"), "one()");
    }

    #[test]
    fn a_replacement_touches_just_its_words() {
        let fix = Fix {
            span: Span::new(3, 6),
            text: "may".to_owned(),
        };
        assert_eq!(reach("We can fix it.", &fix), Span::new(3, 6));
    }

    #[test]
    fn a_fix_that_fits_no_more_does_nothing() {
        let fix = Fix {
            span: Span::new(30, 60),
            text: String::new(),
        };
        assert_eq!(reach("short", &fix), Span::WHOLE);
    }
}
