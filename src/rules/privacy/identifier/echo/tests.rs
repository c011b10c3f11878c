//! What of the review may not be said again, and what may.

use crate::context::Context;
use crate::finding::Severity;
use crate::rules::{Draft, lint};

fn context(review: &str) -> Context {
    Context {
        review: review.to_owned(),
        ..Context::default()
    }
}

/// The words of the draft that the rule marks as errors.
fn marked(code: &str, context: &Context, draft: &str) -> Vec<String> {
    let report = lint(&Draft::new(draft), context);
    let errors = report
        .findings
        .iter()
        .filter(|f| f.severity == Severity::Error);
    errors
        .filter(|finding| finding.rule == code)
        .map(|finding| finding.span.of(draft).to_owned())
        .collect()
}

fn errors(context: &Context, draft: &str) -> usize {
    let findings = lint(&Draft::new(draft), context).findings;
    let errors = findings.iter().filter(|f| f.severity == Severity::Error);
    errors.count()
}

/// The draft with each fix of the rule's first finding.
fn fixed(code: &str, context: &Context, draft: &str) -> Vec<String> {
    let findings = lint(&Draft::new(draft), context).findings;
    let first = findings.iter().find(|finding| finding.rule == code);
    let fixes = first.into_iter().flat_map(|finding| &finding.fixes);
    fixes
        .map(|fix| {
            let (before, after) = (&draft[..fix.span.start], &draft[fix.span.end..]);
            format!("{before}{}{after}", fix.text)
        })
        .collect()
}

#[track_caller]
fn echoes(code: &str, cases: &[(&str, &str, &str)]) {
    for (review, draft, words) in cases {
        let marked = marked(code, &context(review), draft);
        assert!(
            marked.iter().any(|span| span.contains(words)),
            "{review} | {draft}: {marked:?}"
        );
        for fixed in fixed(code, &context(review), draft) {
            let left = errors(&context(review), &fixed);
            let before = errors(&context(review), draft);
            assert!(left < before, "{review} | {fixed}: {left} of {before} left");
        }
    }
}

#[track_caller]
fn spares(code: &str, cases: &[(&str, &str)]) {
    for (review, draft) in cases {
        let marked = marked(code, &context(review), draft);
        assert!(marked.is_empty(), "{review} | {draft}: {marked:?}");
    }
}

#[test]
fn days_and_times_of_the_review() {
    echoes(
        super::super::RULE.code,
        &[
            (
                "I came in Tuesday and waited.",
                "Tuesday was short-staffed.",
                "Tuesday",
            ),
            (
                "I came in tues and waited.",
                "The lobby on a Tuesday is full.",
                "Tuesday",
            ),
            (
                "My visit on March 14 was awful.",
                "A hard morning, March 14th.",
                "March 14th",
            ),
            (
                "Seen 3/14 by some guy.",
                "March 14 was hard for all of us here.",
                "March 14",
            ),
            (
                "On April 9th they lost my form.",
                "The 9th was a hard day.",
                "9th",
            ),
            (
                "They saw me in November, badly.",
                "November was a bad month at our desk.",
                "November",
            ),
            (
                "My 9:15 started at ten.",
                "A 9:15 is an early hour.",
                "9:15",
            ),
            ("My slot was 3pm.", "3 pm is a rush for any clinic.", "3 pm"),
            (
                "It was Friday the whole lobby heard me.",
                "A full lobby on a Friday is no excuse.",
                "Friday",
            ),
        ],
    );
}

#[test]
fn hours_plans_and_quotes_are_not_echoes() {
    spares(
        super::super::RULE.code,
        &[
            (
                "I came in Tuesday and waited.",
                "We are open until 6 on Tuesdays.",
            ),
            (
                "I came in Tuesday and waited.",
                "We are open until 6 every Tuesday.",
            ),
            (
                "I came in Tuesday and waited.",
                "Our director would like to talk, any day including Tuesday.",
            ),
            (
                "I came in Tuesday and waited.",
                "Please call us Tuesday before noon.",
            ),
            (
                "I came in Tuesday and waited.",
                "Our team will talk about this on Tuesday.",
            ),
            (
                "I came in Tuesday and waited.",
                "Wednesday is our late evening.",
            ),
            (
                "I called Tuesday and got voicemail.",
                "A quiet line on a Tuesday is not what we want.",
            ),
            (
                "Try calling at 8:00. Busy. 8:10 they're full.",
                "Thank you for the timeline: 8:00, 8:10.",
            ),
            (
                "They said 'by Friday' and it wasn't.",
                "\"By Friday\" should mean Friday.",
            ),
            (
                "I may come back. They march on.",
                "May I ask you to call? We march together.",
            ),
            (
                "An hour in the lobby, twenty minutes more in the room.",
                "An hour is a long time, and so are twenty minutes.",
            ),
            ("My visit was at 9:15.", "Since March we open at 9:15."),
            (
                "Mondays are a zoo here.",
                "Mondays are a lot, we feel it too.",
            ),
            ("I came in on the 3rd.", "The 3rd floor has a lift."),
            ("I waited in the sun on Sunday.", "The sun room is bright."),
            ("", "Tuesday is a good day for tea."),
        ],
    );
}

#[test]
fn names_and_ages_of_the_review() {
    echoes(
        super::super::RULE.code,
        &[
            (
                "My daughter Ella cried for an hour.",
                "No Ella should ever cry alone.",
                "Ella",
            ),
            (
                "Took my husband, Marcus, there.",
                "We are thinking of Marcus.",
                "Marcus",
            ),
            (
                "Ella, my daughter, was ignored.",
                "We hope Ella is cheerful again.",
                "Ella",
            ),
            (
                "My name is Karen Whitfield and I am mad.",
                "This is about Karen Whitfield, we think.",
                "Karen Whitfield",
            ),
            (
                "I teach at Lincoln Elementary.",
                "Everyone at Lincoln knows how busy it is.",
                "Lincoln",
            ),
            (
                "He told me it's aging. I'm 44.",
                "Nobody feels old at 44.",
                "44",
            ),
            (
                "My dad is 79 years old.",
                "Getting about at 79 takes patience.",
                "79",
            ),
        ],
    );
}

#[test]
fn colleagues_and_greetings_are_no_echoes() {
    spares(
        super::super::RULE.code,
        &[
            (
                "I brought my mom. Gwen at the desk was kind.",
                "Gwen reads every comment.",
            ),
            (
                "For my husband, Priya found a chair.",
                "Priya reads every comment.",
            ),
            (
                "Thanks to Priya, my daughter was calm.",
                "Priya reads every comment.",
            ),
            ("I worked for Priya once.", "We listen to everyone."),
            (
                "The hygienist Maria was rude.",
                "Maria reads every comment.",
            ),
            (
                "Dr. Osei was rude and Jordie was kind.",
                "Thank you for the words about Jordie.",
            ),
            (
                "My daughter Ella cried.",
                "Please ask for Ella at 555-0142, our office manager.",
            ),
            (
                "My daughter Ella cried.",
                "Dr. Ella Moss reads every comment.",
            ),
            (
                "My name is Karen and I am mad.",
                "Hi Karen, thank you for this.",
            ),
            ("I'm 44.", "We are at 44 Larkspur Lane."),
            (
                "My son Will was bored.",
                "We will listen. Will you call us?",
            ),
            ("My mom April was bored.", "In general, we listen."),
        ],
    );
}

#[test]
fn names_of_the_profile_and_of_the_platform_are_no_echoes() {
    let mut known = context("My sister Ella works there. My name is Karen Moss.");
    known.profile.staff = vec!["Ella".to_owned()];
    known.reviewer = "Karen M.".to_owned();
    let code = super::super::RULE.code;
    assert!(marked(code, &known, "Ella reads every comment, Karen.").is_empty());
    known.reviewer = "desert_fox".to_owned();
    assert_eq!(marked(code, &known, "Hi Karen, thank you."), ["Karen"]);
}

#[test]
fn amounts_of_the_review() {
    const CODE: &str = "privacy/billing-detail";
    echoes(
        CODE,
        &[
            ("They want $318 for an exam!", "The $318 is correct.", "318"),
            (
                "They want $318 for an exam!",
                "The 318 is what everyone pays.",
                "318",
            ),
            (
                "1,240 dollars!",
                "Our practice publishes its fees: $1,240.",
                "1,240",
            ),
            (
                "a $90.00 no show fee",
                "Many offices ask $90 for a missed hour.",
                "90",
            ),
        ],
    );
    spares(
        CODE,
        &[
            (
                "They want $318 for an exam!",
                "Suite 318 is on the third floor.",
            ),
            ("They want $318 for an exam!", "Our line is 555-0318."),
            (
                "The parking garage charges $14.",
                "Our garage asks everyone for $14, and that stings.",
            ),
        ],
    );
}
