//! When it was: a day or a time in a sentence that tells something about the reader tells that, too.

use super::super::fix;
use super::super::privacy::identifier::{self, days};
use super::Look;
use crate::finding::{Finding, Severity};

/// Notes the days and times of the sentences in which another privacy rule has found a leak, and that about who somebody is none.
pub(super) fn look(look: &Look<'_>, findings: &mut Vec<Finding>) {
    let reading = look.reading;
    let rule = &identifier::RULE;
    let tells = |f: &&Finding| f.severity == Severity::Error && f.is_private();
    let told = look.touched(findings.iter().filter(tells));
    let known = look.touched(findings.iter().filter(|f| f.rule == rule.code));
    for (index, sentence) in look.sentences().iter().enumerate() {
        if !told[index] || known[index] {
            continue;
        }
        let mut done = 0;
        for (first, end) in days::said(reading, sentence) {
            let mend = fix::time(reading, first, end, days::SAID);
            // 'Monday at 4:30' is one.
            if mend.span.start >= done {
                done = mend.span.end;
                let span = reading.span(first, end);
                findings.push(mend.finding(rule, reading, span, (rule.severity, days::TELLS)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::identifier::RULE;
    use crate::rules::expect::{marks_words, spares};

    #[test]
    fn a_leak_with_a_day_tells_when() {
        let marks = |draft, words: &[&str]| marks_words(RULE.code, draft, words);
        marks("Your crown was cemented in March.", &["in March"]);
        marks("Your filling was placed Tuesday.", &["Tuesday"]);
        marks("Thank you for coming in last Tuesday.", &["last Tuesday"]);
        marks(
            "We are sorry about your stitches in early May.",
            &["in early May"],
        );
        marks("Your stitches came out on the 21st.", &["on the 21st"]);
    }

    #[test]
    fn a_day_on_which_anybody_can_come_or_call_tells_nothing() {
        spares(
            RULE.code,
            &[
                "Your crown is ready, and we are open until six on Thursday.",
                "Your cleaning is due every Tuesday.",
                "You may get your X-rays from Dana, 555-0142, from Thursday.",
                "In March we painted the hall.",
            ],
        );
    }

    #[test]
    fn a_number_to_call_is_no_part_of_the_day_before_it() {
        marks_words(
            RULE.code,
            "Your crown is ready, so please call Dana on Thursday at 555-0142.",
            &["on Thursday"],
        );
    }
}
