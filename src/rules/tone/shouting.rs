//! Shouts: capitals, rows of exclamation marks, piles of emoji.

use super::super::{Note, Page, Rule, Source, note};
use crate::finding::{Finding, Severity, Span};
use crate::grammar::Class;
use crate::guide::Step;
use crate::reading::Reading;
use crate::text::{Case, Gap, Kind, is_emoji, lower};

/// The rule.
pub static RULE: Rule = Rule {
    code: "tone/shouting",
    title: "Sounds like shouting",
    why: "Capitals and rows of exclamation marks read as anger or as mockery. A calm line carries further.",
    step: Step::Calm,
    source: Source {
        title: "The guide, step 1: don't panic",
    },
    severity: Severity::Warning,
    part: None,
    heat: Some("shouting"),
    families: &[],
    check,
};

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "Words in capitals, rows of exclamation marks, piles of emoji.",
    wrong: "We are SO VERY SORRY about this!!!",
    right: "We are so very sorry about this.",
};

/// Capital letters in a row that make shouting of two words: shorter ones are abbreviations.
const LETTERS: usize = 8;
/// Emoji in one draft that are still friendly.
const EMOJI: usize = 3;

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let found = capitals(reading)
        .into_iter()
        .chain(marks(reading))
        .chain(emoji(reading));
    findings.extend(found.map(|(span, message, fix)| {
        // The words in small letters may hold what another rule marks; to leave them out is always right. A mark that
        // goes would make one sentence of two.
        let both = [fix.as_str(), ""];
        let fixes = match fix.chars().next() {
            None => &both[1..],
            Some(first) if first.is_ascii_punctuation() => &both[..1],
            Some(_) => &both[..],
        };
        note(
            rule,
            reading,
            span,
            Note {
                severity: rule.severity,
                message,
                fixes,
            },
        )
    }));
}

type Shout = (Span, &'static str, String);

/// Runs of two or more words in capitals.
fn capitals(reading: &Reading<'_>) -> Vec<Shout> {
    let words = reading.text.words();
    let loud = |i: usize| {
        words.get(i).is_some_and(|w| {
            let upper = w.case == Case::Upper || (w.case == Case::Title && w.span.len() == 1);
            w.kind == Kind::Word && (upper || w.gap.has(Gap::GLUED))
        })
    };
    let mut shouts = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let end = (at..words.len()).find(|&i| !loud(i)).unwrap_or(words.len());
        let letters: usize = (at..end).map(|i| words[i].span.len()).sum();
        if end - at >= 2 && letters >= LETTERS {
            let quiet = quietly(reading, at, end);
            let span = reading.span(at, end);
            shouts.push((span, "Words in capitals read as shouting.", quiet));
        }
        at = end.max(at + 1);
    }
    shouts
}

/// The words in small letters, but for what opens a sentence, a name that is known or greeted, and *I*.
fn quietly(reading: &Reading<'_>, first: usize, end: usize) -> String {
    let source = reading.text.source();
    let mut quiet = String::new();
    let mut done = reading.span(first, end).start;
    for i in first..end {
        let word = reading.text.words()[i].span;
        let before = i.saturating_sub(1);
        let named = reading.is(before, Class::Title)
            || reading.any_word(before, i, "hi hello dear") && reading.text.norm(i) != "there";
        let large = named
            || reading.text.opens_sentence(i)
            || reading.is(i, Class::Title)
            || reading.text.norm(i) == "i";
        // Two words may stand in the same letters: *youre*.
        let Some(between) = source.get(done..word.start) else {
            continue;
        };
        quiet.push_str(between);
        let mut letters = word.of(source).chars();
        if large {
            quiet.extend(letters.next());
        }
        quiet.extend(letters.map(lower));
        done = word.end;
    }
    while quiet.contains("!!") {
        quiet = quiet.replace("!!", "!");
    }
    quiet
}

/// Two or more exclamation marks in a row, and three or more of whatever kind.
fn marks(reading: &Reading<'_>) -> Vec<Shout> {
    let source = reading.text.source();
    let mut shouts = Vec::new();
    let mut at = 0;
    let is_mark = |byte: &u8| matches!(byte, b'!' | b'?');
    while let Some(found) = source.as_bytes()[at..].iter().position(is_mark) {
        let start = at + found;
        let run = source[start..].trim_start_matches(['!', '?']);
        let run = &source[start..source.len() - run.len()];
        at = start + run.len();
        if (run.contains("!!") || run.len() > 2) && !is_glad(reading, start, run) {
            let mark = if run.contains('?') { "?" } else { "." };
            let span = Span::new(start, at);
            shouts.push((span, "One punctuation mark is enough.", mark.to_owned()));
        }
    }
    shouts
}

/// `Thank you!!`, `this made our day!!`: two marks in a row that are plainly glad.
fn is_glad(reading: &Reading<'_>, at: usize, run: &str) -> bool {
    const GLAD: &str = "thank thanks happy yay woohoo hooray love loved glad thrilled delighted day congratulations";
    let words = reading.text.words();
    let last = words
        .partition_point(|word| word.span.end <= at)
        .saturating_sub(1);
    let (first, end) = reading.sentence(last);
    run.len() == 2
        && reading.any_word(first, end, GLAD)
        && !reading.any_word(first, end, "not never but no sorry")
}

/// From the fourth emoji on.
fn emoji(reading: &Reading<'_>) -> Option<Shout> {
    let source = reading.text.source();
    // Every emoji starts with a byte as high as this, and hardly anything else does.
    let high = source.bytes().enumerate().filter(|(_, byte)| *byte >= 0xe2);
    let found: Vec<(usize, char)> = high
        .filter_map(|(at, _)| Some((at, source[at..].chars().next()?)))
        .filter(|(_, c)| is_emoji(*c))
        .collect();
    let &(start, _) = found.get(EMOJI)?;
    // One finding a pile: words between two emoji keep them apart.
    let piled = |end: usize, &(at, c): &(usize, char)| {
        let between = source.get(end..at)?;
        (!between.contains(char::is_alphanumeric)).then_some(at + c.len_utf8())
    };
    let mut end = start;
    for next in &found[EMOJI..] {
        let Some(more) = piled(end, next) else { break };
        end = more;
    }
    Some((
        Span::new(start, end),
        "So many emoji can read as making fun.",
        String::new(),
    ))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::context::Context;
    use crate::rules::expect::{marks, marks_words, spares};
    use crate::rules::{self, Draft};

    #[test]
    fn marks_the_family() {
        marks(
            RULE.code,
            &[
                "WE ARE VERY SORRY.",
                "Really?!?!",
                "So sorry!!!",
                "Thanks 😀😀😀😀😀",
                "This is SO VERY WRONG.",
            ],
        );
    }

    #[test]
    fn emoji_that_stand_together_go_together() {
        marks_words(
            RULE.code,
            "Thanks \u{1F389}\u{1F389}\u{1F389} so happy \u{1F60D}\u{1F60D} \u{1F60D} to read it \u{1F64F}",
            &["\u{1F60D}\u{1F60D} \u{1F60D}"],
        );
    }

    #[test]
    fn says_quietly_what_was_shouted() {
        let draft =
            "HI SANDRA, THANK YOU FOR WRITING. I'M SORRY AND SO IS DR. PATEL. PLEASE CALL US.";
        let report = rules::lint(&Draft::new(draft), &Context::default());
        let mut shouts = report.findings.iter().filter(|f| f.rule == RULE.code);
        let fix = shouts.next().and_then(|finding| finding.fixes.first());
        assert_eq!(
            fix.map(|fix| fix.text.as_str()),
            Some("Hi Sandra, thank you for writing. I'm sorry and so is Dr. Patel. Please call us")
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "Thank you!",
                "HIPAA and the CDC set rules.",
                "We are an ADA member.",
                "We appreciate it 🙏",
                "I'm OK with that.",
            ],
        );
    }
}
