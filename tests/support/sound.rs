//! What must hold for any draft in any context: the tests over `tests/seeds/` and the fuzzer share it.

use bedside::context::{Allowed, Context};
use bedside::finding::{Finding, Fix, Span};
use bedside::guide::Situation;
use bedside::platform::Platform;
use bedside::rules::{self, Area, Draft, REGISTRY, Report};
use bedside::text::Utf16Map;

/// What keeps the fields of a written case apart: a control character that nobody types.
const SEPARATOR: char = '\u{1f}';

/// A draft, the caret in it and what surrounds it.
#[derive(Debug, Clone, Default)]
pub struct Case {
    /// The draft.
    pub draft: String,
    /// Where the caret stands, in bytes; it need not lie in the draft or on a character's border.
    pub caret: Option<usize>,
    /// What surrounds the draft.
    pub context: Context,
}

impl Case {
    /// Reads a case from any bytes. The fields are the draft, the review, the reviewer's name, four
    /// characters that choose situation, platform, caret and stars, then the practice's name, phone and
    /// mailbox; what follows are by turns its staff, its own words, words that somebody allowed, and words that it never says.
    pub fn read(bytes: &[u8]) -> Case {
        let text = String::from_utf8_lossy(bytes);
        let mut fields = text.split(SEPARATOR).map(str::to_owned);
        let mut next = || fields.next().unwrap_or_default();
        let mut case = Case {
            draft: next(),
            ..Case::default()
        };
        case.context.review = next();
        case.context.reviewer = next();
        case.choose(&next());
        let profile = &mut case.context.profile;
        (profile.name, profile.phone, profile.email) = (next(), next(), next());
        for (index, field) in fields.enumerate() {
            case.allow(index, field);
        }
        case
    }

    /// Situation, platform, caret and stars by four characters.
    fn choose(&mut self, settings: &str) {
        let mut numbers = settings.chars().map(|c| c as usize);
        if let Some(number) = numbers.next() {
            self.context.situation = Situation::ALL[number % Situation::ALL.len()];
        }
        if let Some(number) = numbers.next() {
            self.context.platform = Platform::ALL[number % Platform::ALL.len()];
        }
        self.caret = numbers.next().map(|n| n % (self.draft.len() + 2));
        self.context.stars = numbers.next().map(|n| (n % 5 + 1) as u8);
    }

    /// Field `index` of those that allow words.
    fn allow(&mut self, index: usize, text: String) {
        let context = &mut self.context;
        match index % 4 {
            0 => context.profile.staff.push(text),
            1 => context.profile.allowed.push(text),
            2 => context.profile.never.push(text),
            _ => {
                let rule = REGISTRY[index / 4 % REGISTRY.len()].code.to_owned();
                context.allowed.push(Allowed { rule, text });
            }
        }
    }

    /// Judges the draft in its context.
    pub fn lint(&self) -> Report {
        let draft = Draft {
            text: &self.draft,
            caret: self.caret,
        };
        rules::lint(&draft, &self.context)
    }
}

/// Asserts that the case's report is sound; gives it back.
///
/// # Panics
/// If it is not, naming the finding.
pub fn assert_sound(case: &Case) -> Report {
    let draft = case.draft.as_str();
    let report = case.lint();
    assert_eq!(report.length.bytes, draft.len());
    assert!(draft.is_char_boundary(report.checked));
    let units = Utf16Map::new(draft);
    for finding in &report.findings {
        assert_finding(finding, draft, &units);
    }
    assert_order(&report.findings);
    report
}

fn assert_finding(finding: &Finding, draft: &str, units: &Utf16Map) {
    let area = rules::find(finding.rule).map(|rule| rule.area());
    // Only what is missing, or the draft's own shape, stands nowhere.
    assert!(
        area.is_some_and(|area| area == Area::Structure || !finding.span.is_empty()),
        "{finding:?}"
    );
    assert!(!finding.message.is_empty(), "{finding:?}");
    assert_span(finding.span, draft, units, finding);
    for fix in &finding.fixes {
        assert_span(fix.span, draft, units, finding);
        assert!(
            finding.span.is_empty() || fix.span == finding.span,
            "{finding:?}"
        );
        assert_applies(fix, draft);
    }
}

/// A span lies in the draft, on borders of characters, and is found again by the page's count.
fn assert_span(span: Span, draft: &str, units: &Utf16Map, finding: &Finding) {
    assert!(draft.get(span.start..span.end).is_some(), "{finding:?}");
    let there = units.span(span);
    let back = Span::new(units.to_byte(there.start), units.to_byte(there.end));
    assert_eq!(back, span, "{finding:?}");
}

/// A fix leaves what is before and after its span, and puts its text between.
fn assert_applies(fix: &Fix, draft: &str) {
    let fixed = fix.apply(draft);
    assert_eq!(fixed.len(), draft.len() - fix.span.len() + fix.text.len());
    assert_eq!(
        fixed.get(fix.span.start..fix.span.start + fix.text.len()),
        Some(fix.text.as_str())
    );
}

/// By start, as the page walks through them; of one rule no two share a byte.
fn assert_order(findings: &[Finding]) {
    for pair in findings.windows(2) {
        assert!(pair[0].span.start <= pair[1].span.start, "{pair:?}");
    }
    for rule in REGISTRY {
        let of_rule = |finding: &&Finding| finding.rule == rule.code && !finding.span.is_empty();
        let mut end = 0;
        for finding in findings.iter().filter(of_rule) {
            assert!(finding.span.start >= end, "said twice: {finding:?}");
            end = finding.span.end;
        }
    }
}

/// Asserts that what people do with a finding works: after a fix the draft can be judged again, and
/// 'allow this always' silences it.
///
/// # Panics
/// If it does not.
pub fn assert_usable(case: &Case, finding: &Finding) {
    if let Some(fix) = finding.fixes.first() {
        assert_sound(&Case {
            draft: fix.apply(&case.draft),
            caret: Some(fix.span.start + fix.text.len()),
            context: case.context.clone(),
        });
    }
    let mut allowing = case.clone();
    allowing.context.allowed.push(Allowed {
        rule: finding.rule.to_owned(),
        text: finding.span.of(&case.draft).to_owned(),
    });
    let left = assert_sound(&allowing).findings;
    let same = |other: &Finding| other.rule == finding.rule && other.span == finding.span;
    assert!(
        !left.iter().any(same),
        "allowed, and still there: {finding:?}"
    );
}
