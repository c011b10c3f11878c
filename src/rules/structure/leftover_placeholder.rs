//! What is left of where the draft came from: a gap of a template that nobody filled in, a chatbot's word about its draft.

use super::super::{ALL_LATE, Family, Late, Page, Reach, Rule, Source, is_quoted, judged};
use crate::finding::{Finding, Ground, Severity, Span};
use crate::grammar::listed;
use crate::guide::Step;
use crate::reading::Reading;
use crate::text::{Case, Word};

/// The rule.
pub static RULE: Rule = Rule {
    code: "structure/leftover-placeholder",
    title: "Left in by mistake",
    why: "A blank left open shows that nobody read the reply before it went out.",
    step: Step::Respond,
    source: Source {
        title: "BrightLocal consumer survey: a template puts off half of the readers",
    },
    severity: Severity::Warning,
    part: None,
    heat: None,
    families: FAMILIES,
    check,
};

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "A blank left over from a template: [name], ____, XXX; a chatbot's word about its draft.",
    wrong: "Hi [Name], thank you for telling us.",
    right: "Hi Dana, thank you for telling us.",
};

/// A chatbot's words about its draft come late.
pub static LATE: &Late = &[(
    0,
    patterns![
        "(sure|certainly|absolutely|of course) here <be> (a|an|the|your)",
        "here <be> (a|an|the|your|some) [<any>] [<any>] (reply|response|draft|version|answer) (to (the|this|your) review|you (can|could|may)|for (you|the review|this review))",
        "as (an ai|a language model)",
        "ai language model",
        "(feel free to|you can|you may) (adjust|edit|tweak|customize|personalize|modify) (the|this|it|any|as|to)",
    ],
)];

const FAMILIES: &[Family] = &[Family {
    patterns: ALL_LATE,
    message: "This seems to come from where the draft was made. Leave it out.",
    fixes: &[""],
    reach: Reach::Sentence,
    ground: Ground::Words,
}];

/// The longest gap in brackets, in bytes: more is a remark and not a placeholder.
const LONGEST: usize = 40;

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    judged(rule, reading, findings, &|_, hit| {
        (!is_quoted(reading, hit)).then_some(rule.severity)
    });
    let source = reading.text.source();
    let spans = bracketed(source)
        .into_iter()
        .chain(ruled(source))
        .chain(crossed(reading));
    findings.extend(spans.map(|span| Finding {
        rule: rule.code,
        severity: rule.severity,
        span,
        ground: Ground::Words,
        message: "This looks like a blank that was never filled in.".to_owned(),
        fixes: Vec::new(),
    }));
}

/// `[name]`, `{{phone}}`, `<practice>`.
fn bracketed(source: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut open: Option<(usize, u8)> = None;
    for (at, byte) in source.bytes().enumerate() {
        match byte {
            b'[' => open = Some((at, b']')),
            b'{' => {
                open = Some((
                    open.filter(|o| o.1 == b'}' && o.0 + 1 == at)
                        .map_or(at, |o| o.0),
                    b'}',
                ))
            }
            b'<' => open = Some((at, b'>')),
            b'\n' => open = None,
            _ => {}
        }
        if let Some((start, close)) = open
            && byte == close
        {
            let inside = &source[start + 1..at];
            // '3 < 4 and 5 > 2' is none.
            let named = close != b'>' || inside.starts_with(char::is_alphabetic);
            let worded = inside.chars().any(char::is_alphabetic) && named;
            if worded && inside.len() <= LONGEST {
                let double = close == b'}' && source[at + 1..].starts_with('}');
                spans.push(Span::new(start, at + 1 + usize::from(double)));
            }
            open = None;
        }
    }
    spans
}

/// What a blank is called: `(name)`, `%PHONE%`, `NAME`.
const CALLED: &str =
    "name firstname lastname fullname phone manager practice reviewer topic email insert todo";

/// Of these those that are also said loudly: `please EMAIL us`.
const ALSO_SAID: &str = "phone manager practice email name";

/// Whether the word is the name of a blank: in capitals where something else should stand, or alone between brackets.
fn is_blank(reading: &Reading<'_>, at: usize, word: &Word) -> bool {
    let source = reading.text.source().as_bytes();
    let before = word.span.start.checked_sub(1).and_then(|at| source.get(at));
    let after = source.get(word.span.end);
    let enclosed = matches!(
        (before, after),
        (Some(b'('), Some(b')')) | (Some(b'%'), Some(b'%'))
    );
    let norm = reading.text.norm(at);
    // Few words are written so: the others need not be looked for on the list.
    if !enclosed && word.case != Case::Upper || !listed(CALLED, norm) {
        return false;
    }
    let is_loud = |at: usize| {
        let word = reading.text.words().get(at);
        word.is_some_and(|word| word.case == Case::Upper && word.span.len() > 1)
    };
    let lonely = || !is_loud(at + 1) && at.checked_sub(1).is_none_or(|at| !is_loud(at));
    enclosed || lonely() && (!listed(ALSO_SAID, norm) || stands_for_one(reading, at))
}

/// `Hello NAME`, `call us at PHONE`, `ask for MANAGER`: where a name or a number is said.
fn stands_for_one(reading: &Reading<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |at| reading.text.norm(at));
    listed(
        "hello hi dear at call dial for to contact from is hey thanks you welcome reach ask with",
        before,
    ) && !listed("us me or and our", reading.text.norm(at + 1))
}

/// Three underscores or more.
fn ruled(source: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut at = 0;
    while let Some(found) = source[at..].find("___") {
        let start = at + found;
        let length = source[start..].bytes().take_while(|&b| b == b'_').count();
        spans.push(Span::new(start, start + length));
        at = start + length;
    }
    spans
}

/// `XXX`, `TBD`, and numbers made of crosses.
fn crossed(reading: &Reading<'_>) -> Vec<Span> {
    let words = reading.text.words().iter().enumerate();
    words
        .filter(|(at, word)| match reading.text.norm(*at).as_bytes() {
            [b'x', b'x', rest @ ..] if rest.iter().all(|&b| b == b'x') => !rest.is_empty(),
            b"000" => reading.text.norm(at + 1) == "000",
            b"tbd" | b"tbc" => word.case == Case::Upper,
            _ => is_blank(reading, *at, word),
        })
        .map(|(_, word)| word.span)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::expect::{marks, spares};

    #[test]
    fn marks_the_family() {
        marks(
            RULE.code,
            &[
                "Hi [Name], thank you.",
                "Hi [ Name ], thank you.",
                "Hi { Name }, thank you.",
                "Call {{phone}} today.",
                "Ask for ____ at the desk.",
                "Our number is XXX-XXXX.",
                "Dear <reviewer>, hello.",
                "Reach us by TBD.",
                "Hello NAME, thank you for telling us.",
                "Hi (name), thank you for this.",
                "Please contact %MANAGER% at %PHONE%.",
                "Please call 000-000-0000.",
                "Ask for MANAGER when you call.",
                "Sure! Here's a professional response to the review: Hello, thank you.",
                "Here is a polite reply you can use:",
                "As an AI language model, I cannot discuss this.",
                "Feel free to adjust the tone as needed.",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "Hi Dana, thank you.",
                "We read this (twice) and it stings.",
                "Size XL shirts are gone.",
                "Please call 555-0142 (ask for Jo).",
                "Here is a phone number that a person answers.",
                "Feel free to adjust your chair, and here is our answer.",
                "Your name is safe with us.",
                "It is 5 < 6, and 7 > 6.",
                "I <3 my team and > all.",
                "Please EMAIL or PHONE us.",
                "PLEASE ASK FOR OUR OFFICE MANAGER AND WE WILL HELP.",
                "We take every NAME seriously.",
                "We [and we mean all of the people who work here in the office] are sorry.",
            ],
        );
    }
}
