//! What is underlined in the draft.

use super::Desk;
use crate::finding::{Severity, Span};
use crate::table::sorted;

impl Desk {
    /// The places to underline, gravest first, so that a cap would cut tips. Where one lies over another only the graver is
    /// painted: both together can't be told apart.
    pub fn underlined(&self) -> Vec<(Severity, Span)> {
        let open = self.open_findings();
        let mut places = Vec::new();
        // What the graver ones cover: in order, and apart from each other.
        let mut covered: Vec<Span> = Vec::new();
        for alike in open.chunk_by(|one, next| one.severity == next.severity) {
            let mut passed = 0;
            for finding in alike {
                let span = finding.span;
                passed += covered[passed..].partition_point(|over| over.end <= span.start);
                let over = covered[passed..]
                    .iter()
                    .take_while(|over| over.start < span.end);
                let mut from = span.start;
                let end = Span::new(span.end, span.end);
                for over in over.chain([&end]) {
                    if from < over.start {
                        places.push((finding.severity, Span::new(from, over.start)));
                    }
                    from = from.max(over.end);
                }
            }
            covered.extend(alike.iter().map(|finding| finding.span));
            covered = joined(covered);
        }
        places
    }
}

/// The same places, in order, those that touch as one.
fn joined(places: Vec<Span>) -> Vec<Span> {
    let mut apart: Vec<Span> = Vec::new();
    for place in sorted(places, |place| place.start as u64) {
        match apart.last_mut() {
            Some(last) if place.start <= last.end => last.end = last.end.max(place.end),
            _ => apart.push(place),
        }
    }
    apart
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::finding::{Finding, Ground};
    use crate::rules::Report;

    const DRAFT: &str = "Your root canal went well, and that is that.";

    fn underlined(found: &[(Severity, &str)]) -> Vec<(Severity, &'static str)> {
        let finding = |&(severity, words): &(Severity, &str)| {
            let start = DRAFT.find(words).unwrap_or_default();
            Finding {
                rule: "privacy/treatment-detail",
                severity,
                span: Span::new(start, start + words.len()),
                ground: Ground::Words,
                message: String::new(),
                fixes: Vec::new(),
            }
        };
        let mut desk = Desk::default();
        let report = Report {
            findings: found.iter().map(finding).collect(),
            ..(*desk.report).clone()
        };
        (desk.draft, desk.report) = (DRAFT.into(), Rc::new(report));
        let places = desk.underlined();
        places
            .into_iter()
            .map(|(severity, span)| (severity, span.of(DRAFT)))
            .collect()
    }

    #[test]
    fn a_graver_line_takes_the_place_of_a_weaker_one() {
        use Severity::{Error, Hint, Warning};
        assert_eq!(
            underlined(&[
                (Warning, DRAFT),
                (Error, "root canal"),
                (Hint, "and that is")
            ]),
            [
                (Error, "root canal"),
                (Warning, "Your "),
                (Warning, " went well, and that is that."),
            ]
        );
        assert_eq!(
            underlined(&[(Warning, "root canal"), (Error, DRAFT)]),
            [(Error, DRAFT)]
        );
    }

    #[test]
    fn lines_of_one_kind_stay_whole() {
        use Severity::Error;
        let places = [(Error, "Your root canal"), (Error, "root canal went")];
        assert_eq!(underlined(&places), places);
        assert!(underlined(&[(Error, "")]).is_empty());
    }
}
