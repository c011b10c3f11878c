//! What one edit does to the places of a text, and how a fix becomes an edit.

use crate::finding::{Finding, Fix, Span};
use crate::text::upper;

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

/// The fix as it is carried out. Where it removes words, the space and the commas that held them
/// go too, and what is left of the sentence starts with a capital.
pub fn tidied(draft: &str, fix: &Fix) -> Fix {
    let (Some(before), Some(after)) = (draft.get(..fix.span.start), draft.get(fix.span.end..))
    else {
        return Fix {
            span: Span::WHOLE,
            text: String::new(),
        };
    };
    if !fix.text.is_empty() || fix.span.is_empty() {
        return fix.clone();
    }
    let closes = after.is_empty() || after.starts_with(STOPS);
    let start = start_of_lead(before).filter(|_| closes);
    let start = start.unwrap_or(before.len());
    let head = &before[..start];
    if opens_sentence(head) {
        return behead(draft, Span::new(start, fix.span.end));
    }
    let spaceless = before.trim_end_matches(' ');
    let (from, to) = if spaceless.ends_with(',') && after.starts_with(',') {
        (spaceless.len() - 1, 1)
    } else if JOINTS.iter().any(|joint| before.ends_with(joint)) && after.starts_with(", ") {
        (before.len(), 2)
    } else if closes {
        (spaceless.trim_end_matches(',').len(), 0)
    } else if after.starts_with([',', ';', ':']) {
        (spaceless.len(), 0)
    } else if before.ends_with(' ') && after.starts_with(' ') {
        (before.len(), 1)
    } else {
        (before.len(), 0)
    };
    Fix {
        span: Span::new(from, fix.span.end + to),
        text: String::new(),
    }
}

/// Words after which a statement goes on without the comma of what stood between.
const JOINTS: [&str; 2] = [" and ", " but "];

/// Words that lead to what follows, and say nothing without it.
const LEADS: [&str; 6] = [
    "Until then,",
    "In the meantime,",
    "Meanwhile,",
    "That said,",
    "Also,",
    "And",
];

/// Where the words begin that lead to what was to follow, if they are all that the sentence has so far.
fn start_of_lead(before: &str) -> Option<usize> {
    let text = before.trim_end_matches(' ');
    let lead = LEADS.iter().find(|lead| text.ends_with(**lead))?;
    Some(text.len() - lead.len())
}

/// What ends a clause for good.
const STOPS: [char; 4] = ['\n', '.', '!', '?'];

/// Removes the first words of a sentence, or all of it.
fn behead(draft: &str, span: Span) -> Fix {
    let (before, after) = (&draft[..span.start], &draft[span.end..]);
    let rest = after.trim_start_matches([',', ';', ':', '.', '!', '?', ' ']);
    // What was joined on stands alone now.
    let joints = ["and ", "but "].iter();
    let rest = joints.fold(rest, |rest, joint| rest.strip_prefix(joint).unwrap_or(rest));
    let whole = after.starts_with(STOPS) || span.of(draft).trim_end().ends_with(STOPS);
    let rest = if whole { without_turn(rest) } else { rest };
    let skipped = after.len() - rest.len();
    let first = rest.chars().next().filter(|c| *c != '\n');
    match first {
        None => {
            let bare = before.trim_end_matches(' ');
            // Of an empty line no more is left than of the text that stood on it.
            let lines = rest.len() - rest.trim_start_matches('\n').len();
            let (start, lines) = match bare.is_empty() || bare.ends_with('\n') {
                true if lines == rest.len() => (bare.trim_end().len(), lines),
                true => (bare.len(), lines),
                false => (bare.len(), 0),
            };
            Fix {
                span: Span::new(start, span.end + skipped + lines),
                text: String::new(),
            }
        }
        Some(first) => Fix {
            span: Span::new(span.start, span.end + skipped + first.len_utf8()),
            text: upper(first).to_string(),
        },
    }
}

/// Words with which a sentence turns from the one before it.
const TURNS: [&str; 6] = [
    "However, ",
    "That said, ",
    "Still, ",
    "Instead, ",
    "Also, ",
    "But ",
];

/// The text without the words that turn from a sentence which is gone.
fn without_turn(text: &str) -> &str {
    let turn = TURNS.iter().find(|turn| text.starts_with(**turn));
    text.get(turn.map_or(0, |turn| turn.len())..)
        .unwrap_or(text)
}

fn opens_sentence(before: &str) -> bool {
    let before = before.trim_end_matches(' ');
    before.is_empty() || before.ends_with(['\n', '.', '!', '?', '\u{2026}'])
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

    fn removed(draft: &str, words: &str) -> String {
        let start = draft.find(words).unwrap_or(draft.len());
        let span = Span::new(start, start + words.len());
        tidied(
            draft,
            &Fix {
                span,
                text: String::new(),
            },
        )
        .apply(draft)
    }

    #[test]
    fn removing_leaves_no_gap() {
        assert_eq!(removed("We can fix it.", "can"), "We fix it.");
        assert_eq!(removed("We said so clearly.", "clearly"), "We said so.");
        assert_eq!(removed("Call us. Bye.", "Bye."), "Call us.");
        assert_eq!(
            removed("Hi,\n\nSo there. Call.", "So there."),
            "Hi,\n\nCall."
        );
        assert_eq!(
            removed("Hi,\n\nSo there.\nCall.", "So there"),
            "Hi,\n\nCall."
        );
        assert_eq!(
            removed("Hi.\n\nP.S. Done.\n\nAna", "P.S. Done."),
            "Hi.\n\nAna"
        );
        assert_eq!(removed("Hi.\n\nDone.\n", "Done."), "Hi.");
        assert_eq!(removed("Hi. Done.\n\nAna", "Done."), "Hi.\n\nAna");
        assert_eq!(removed("one(two)", "two"), "one()");
    }

    #[test]
    fn commas_go_with_the_words_they_set_off() {
        assert_eq!(
            removed(
                "We see that, as you were told, it ran late.",
                "as you were told"
            ),
            "We see that it ran late."
        );
        assert_eq!(
            removed("It ran late, as you were told.", "as you were told"),
            "It ran late."
        );
        assert_eq!(
            removed(
                "We want to help, and since it broke, please call.",
                "since it broke"
            ),
            "We want to help, and please call."
        );
    }

    #[test]
    fn what_is_left_of_a_sentence_starts_with_a_capital() {
        assert_eq!(
            removed("Hi. As you were told, it ran late.", "As you were told"),
            "Hi. It ran late."
        );
        assert_eq!(
            removed("Sadly \u{e9}clairs ran out.", "Sadly"),
            "\u{c9}clairs ran out."
        );
        assert_eq!(
            removed("As you were told. Call us.", "As you were told"),
            "Call us."
        );
    }

    #[test]
    fn words_that_lead_nowhere_go_with_what_they_led_to() {
        assert_eq!(
            removed("Thank you. Until then, stop by.", "stop by"),
            "Thank you."
        );
        assert_eq!(
            removed("In the meantime, stop by. Call us.", "stop by"),
            "Call us."
        );
        assert_eq!(removed("Hi Ana, stop by.", "stop by"), "Hi Ana.");
        assert_eq!(
            removed("We read it. And you, too, were here.", "were here"),
            "We read it. And you, too."
        );
    }

    #[test]
    fn a_replacement_touches_just_its_words() {
        let fix = Fix {
            span: Span::new(3, 6),
            text: "may".to_owned(),
        };
        assert_eq!(tidied("We can fix it.", &fix), fix);
    }

    #[test]
    fn a_fix_that_fits_no_more_does_nothing() {
        let fix = Fix {
            span: Span::new(30, 60),
            text: "there".to_owned(),
        };
        assert_eq!(tidied("short", &fix).apply("short"), "short");
    }
}
