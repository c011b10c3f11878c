//! What the desk says about a draft: where, how serious, why, and how to put it right.

/// A range of a draft in UTF-8 bytes, half open. Both ends lie on character boundaries of the
/// text it was made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte of the range.
    pub start: usize,
    /// First byte after the range.
    pub end: usize,
}

impl Span {
    /// The span of a finding on the whole draft: bytes 0 to 0.
    pub const WHOLE: Span = Span { start: 0, end: 0 };

    /// The range from byte `start` up to byte `end`.
    pub const fn new(start: usize, end: usize) -> Span {
        Span { start, end }
    }

    /// Length in bytes.
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether the range holds no byte, as [`Span::WHOLE`] does.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The text that the span covers, or `""` where the span does not fit `text`.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or("")
    }

    /// Whether the two ranges share at least one byte.
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether `other` lies wholly inside this range.
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The smallest range that covers both.
    pub fn join(self, other: Span) -> Span {
        Span::new(self.start.min(other.start), self.end.max(other.end))
    }
}

/// A range in UTF-16 code units, half open: how browsers count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Utf16Span {
    /// First code unit of the range.
    pub start: u32,
    /// First code unit after the range.
    pub end: u32,
}

/// How much a finding matters. Ordered: an error is greater than a warning, a warning than a hint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// A tip that makes the reply better.
    Hint,
    /// Think again before it goes out.
    Warning,
    /// Must not go out like this.
    Error,
}

impl Severity {
    /// The lower-case name used in JSON: `error`, `warning` or `hint`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Hint => "hint",
        }
    }
}

/// One way to put a finding right: replace `span` by `text`.
///
/// For a finding with a span of its own the two spans are equal, so that whoever reads a report
/// can apply a fix with the finding alone. For a finding on the whole draft the span is where the
/// missing part belongs (empty: an insertion).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What is replaced, in bytes of the draft.
    pub span: Span,
    /// What stands there afterwards; empty to remove.
    pub text: String,
}

impl Fix {
    /// The draft with this fix applied; unchanged where the span does not fit it.
    pub fn apply(&self, draft: &str) -> String {
        match (draft.get(..self.span.start), draft.get(self.span.end..)) {
            (Some(before), Some(after)) => [before, &self.text, after].concat(),
            _ => draft.to_owned(),
        }
    }
}

/// What a finding rests on: who looks at it again doubts some grounds and not others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// Words that the rule lists, or that are missing.
    Words,
    /// A statement about the reader of a kind that no list knows.
    Statement,
    /// A name, a number, what the review says too, or words that mean the same in whatever sentence.
    Fact,
}

/// One thing that a rule noticed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Code of the rule, such as `privacy/treatment-detail`.
    pub rule: &'static str,
    /// How much it matters here; context may raise or soften the rule's usual severity.
    pub severity: Severity,
    /// Where it stands; [`Span::WHOLE`] for the whole draft.
    pub span: Span,
    /// What it rests on.
    pub ground: Ground,
    /// One plain sentence on what is wrong with just these words.
    pub message: String,
    /// Ways to put it right, best first.
    pub fixes: Vec<Fix>,
}

impl Finding {
    /// Whether it is about what must not be said of the reviewer.
    pub fn is_private(&self) -> bool {
        self.rule.starts_with("privacy/")
    }

    /// The same finding, resting on something else.
    pub fn resting_on(self, ground: Ground) -> Finding {
        Finding { ground, ..self }
    }
}
