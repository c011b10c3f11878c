//! Sentences that are too long to follow.

use super::super::report::capital;
use super::super::{Page, Rule, Source};
use crate::finding::{Finding, Fix, Ground, Severity, Span};
use crate::grammar::{Class, listed};
use crate::guide::Step;
use crate::reading::Reading;
use crate::text::{Gap, Sentence, count_words};

/// The most words of a sentence that is not hard to follow.
const LONG: usize = 34;
/// The fewest words of a half that is worth a sentence.
const SHORT: usize = 6;

/// The rule.
pub static RULE: Rule = Rule {
    code: "structure/hard-to-read",
    title: "Hard to read",
    why: "A reader in a hurry loses the thread. Two short sentences say the same and sound calmer.",
    step: Step::Respond,
    source: Source {
        title: "The guide, step 5: keep it simple and short",
    },
    severity: Severity::Hint,
    part: None,
    heat: None,
    families: &[],
    check,
};

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "A sentence of more than 34 words.",
    wrong: "We read every word of this and then we read it again, because we wanted to be quite sure that we had \
            understood what it was that went so wrong and what, among all of those things, mattered the most.",
    right: "We read every word of this, twice. We wanted to understand what went wrong and what mattered most.",
};

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let long = reading
        .text
        .sentences()
        .iter()
        .filter(|s| s.end - s.first > LONG)
        .map(|s| (s, count_words(s.span.of(reading.text.source()))))
        .filter(|(_, words)| *words > LONG);
    findings.extend(long.map(|(sentence, words)| {
        let fix = split(reading, sentence);
        Finding {
            rule: rule.code,
            severity: rule.severity,
            span: fix.as_ref().map_or(sentence.span, |fix| fix.span),
            ground: Ground::Words,
            message: format!("This sentence has {words} words. Can it be two?"),
            fixes: fix.into_iter().collect(),
        }
    }));
}

/// Makes it two sentences, as near to its middle as both read as English.
fn split(reading: &Reading<'_>, sentence: &Sentence) -> Option<Fix> {
    let (first, end) = (sentence.first + SHORT, sentence.end - SHORT);
    let seams =
        (first..end).filter(|&at| !sentence.question && is_seam(reading, sentence.first, at));
    let at = seams.min_by_key(|&at| (at - sentence.first).abs_diff(sentence.end - at))?;
    let words = reading.text.words();
    let head = clause_at(reading, at);
    // 'And' says no more than the full stop does.
    let from = if reading.text.norm(at) == "and" {
        head
    } else {
        at
    };
    let source = reading.text.source();
    let span = |first: usize, end: usize| reading.span(first, end).of(source);
    Some(Fix {
        span: words[at - 1].span.join(words[head].span),
        text: format!("{}. {}", span(at - 1, at), capital(span(from, head + 1))),
    })
}

/// The word that opens the clause which begins with word `at`: behind an 'and'.
fn clause_at(reading: &Reading<'_>, at: usize) -> usize {
    at + usize::from(reading.is(at, Class::And))
}

/// Words on which a clause hangs that cannot stand alone.
const HANGS: &str = "if when whenever unless while although though whether once because since as both either before after until";

/// Whether a full stop may take the place of what stands before word `at`: a semicolon, or a comma and an 'and', with
/// a whole clause on either side.
fn is_seam(reading: &Reading<'_>, first: usize, at: usize) -> bool {
    let head = clause_at(reading, at);
    let words = reading.text.words();
    let gap = Span::new(words[at - 1].span.end, words[at].span.start);
    let joined = match gap.of(reading.text.source()).trim_end() {
        ";" => true,
        "," => listed("and but so", reading.text.norm(at)),
        _ => false,
    };
    let part = (first + 1..at)
        .rev()
        .find(|&i| words[i].gap.has(Gap::COMMA.with(Gap::BREAK)));
    // 'We read, we call, and we wait' is a row that must not be torn.
    let is_row = part.is_some_and(|part| reading.is(part, Class::Subject));
    joined
        && !is_row
        && opens_clause(reading, head)
        && reading.text.norm(head + 1) != "also"
        && !reading.is_quoted(gap)
        && !listed(HANGS, reading.text.norm(first))
        && !reading.any_word(part.unwrap_or(first), at, HANGS)
}

/// Whether a clause opens there for sure: a pronoun that nothing else may stand for, or one with its verb.
fn opens_clause(reading: &Reading<'_>, at: usize) -> bool {
    let verb = [Class::Be, Class::Have, Class::Modal, Class::Do]
        .iter()
        .any(|&class| reading.is(at + 1, class));
    listed("we i they he she", reading.text.norm(at))
        || verb && listed("it you there", reading.text.norm(at))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::context::Context;
    use crate::rules::expect::spares;
    use crate::rules::{Draft, lint};

    /// The draft with its long sentence made two; `None` where nothing is offered.
    fn halves(draft: &str) -> Option<String> {
        let report = lint(&Draft::new(draft), &Context::default());
        let finding = report.findings.iter().find(|f| f.rule == RULE.code);
        let finding = finding.unwrap_or_else(|| panic!("not long: {draft}"));
        finding.fixes.first().map(|fix| fix.apply(draft))
    }

    const TAIL: &str = "read every word of what people tell us about the waiting room and the desk, good or bad, at the start of \
                        every week, with a cup of coffee and open ears.";

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "A short line.",
                "Two short lines. Both easy to read.",
                // Thirty-two words, with seven that are two in one.
                "We're sorry that you've had to write and that it's taken so long, since we'd hoped that nobody who's written to \
                 us would ever think they're not heard or that it doesn't matter.",
            ],
        );
    }

    #[test]
    fn makes_two_of_one_where_both_read_as_english() {
        for (seam, halves_at) in [
            (", and we ", ". We "),
            ("; we ", ". We "),
            ("; and we ", ". We "),
            (", but we ", ". But we "),
            (", so we ", ". So we "),
            (", and I ", ". I "),
            (", and they've ", ". They've "),
            (", and you can ", ". You can "),
        ] {
            let draft = |seam: &str| {
                format!("Hello. The rain came in under the door on that day{seam}{TAIL}")
            };
            assert_eq!(halves(&draft(seam)), Some(draft(halves_at)), "{seam}");
        }
    }

    #[test]
    fn leaves_whole_what_would_fall_apart() {
        for opening in [
            "When the rain comes in under the door, and we",
            "We know that if the rain comes in at noon, and we",
            "Rain, as it often does when the phones ring, and we",
            "The rain came for the desk and the door, and our team",
            "It came in for the desk, the door, the mat, and you",
            "It came in under the old door of ours and we",
            "The rain came in that day, it came in all night, and we",
            "Not only did it come in under the door, but we also",
            "A sign of ours says \u{201c}come in from the rain, and we\u{201d} and we",
        ] {
            assert_eq!(halves(&format!("{opening} {TAIL}")), None, "{opening}");
        }
        let question = format!("Would you call us some day this week, and we {TAIL}")
            .replace("ears.", "ears?");
        assert_eq!(halves(&question), None);
    }

    #[test]
    fn takes_the_seam_nearest_to_the_middle() {
        let draft = "We have read it all twice over, and we have thought about it for most of a long week, and we would like \
                     to hear more of it from you at any time of the day that suits you best.";
        assert_eq!(
            halves(draft),
            Some(draft.replacen("week, and we", "week. We", 1))
        );
    }
}
