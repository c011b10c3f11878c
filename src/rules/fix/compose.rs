//! The fixes of one draft seen together: they must read well one after the other.

use super::super::report::{dressed, tidy};
use super::elsewhere::stands_for;
use super::say::Act;
use super::{Seam, region, say, seam, statement};
use crate::finding::{Finding, Fix, Severity, Span};
use crate::reading::Reading;
use crate::table::Hash;
use crate::text::start_of;

/// The most words that a statement said anew may replace.
const LONGEST: usize = 60;

/// The most bytes of a draft that are searched for what a fix would say again.
const SEARCHED: usize = 20_000;

/// Makes each finding reach as far as its fixes, and the fixes of a draft fit each other: where several words of a sentence would be swapped for
/// ones that mean nothing, all of it is said anew; and what stands in the draft already is not offered
/// first.
pub(in crate::rules) fn compose(findings: &mut Vec<Finding>, reading: &Reading<'_>) {
    if findings.iter().all(|finding| finding.span.is_empty()) {
        return;
    }
    for finding in findings.iter_mut() {
        if let Some(fix) = finding.fixes.first().filter(|_| !finding.span.is_empty()) {
            finding.span = fix.span;
        }
    }
    tidy(findings);
    let stock = Stock::new();
    widen(findings, reading, &stock);
    let rest = Rest::of(reading, findings);
    vary(findings, reading, &rest, &stock);
    tidy(findings);
}

/// The word that byte `at` stands in.
fn word_at(reading: &Reading<'_>, at: usize) -> usize {
    let words = reading.text.words();
    words.partition_point(|word| word.span.end <= at)
}

/// Looks at the findings of each sentence together. They come by start.
fn widen(findings: &mut [Finding], reading: &Reading<'_>, stock: &Stock) {
    let words = reading.text.words();
    let mut at = 0;
    while at < findings.len() {
        let mut next = at + 1;
        if !findings[at].span.is_empty() {
            let (_, to) = reading.sentence(word_at(reading, findings[at].span.start));
            let limit = words.get(to).map_or(usize::MAX, |word| word.span.start);
            let inside = findings[at..].partition_point(|finding| finding.span.start < limit);
            next = at + inside.max(1);
            widen_in(&mut findings[at..next], reading, stock);
        }
        at = next;
    }
}

/// Where several errors of one sentence lie apart, the first of them covers the statement that they
/// stand in.
fn widen_in(findings: &mut [Finding], reading: &Reading<'_>, stock: &Stock) {
    if findings.len() < 2 {
        return;
    }
    let hollow = |finding: &&Finding| {
        finding.severity == Severity::Error
            && finding.is_private()
            && finding
                .fixes
                .iter()
                .find(|fix| !fix.text.is_empty())
                .is_some_and(|fix| stock.find(&fix.text).is_some())
    };
    let Some(lead) = findings.iter().position(|finding| hollow(&finding)) else {
        return;
    };
    let span = findings[lead].span;
    let reached = findings[lead..]
        .iter()
        .filter(hollow)
        .map(|finding| finding.span.end)
        .max();
    let Some(reached) = reached.filter(|&reached| reached > span.end) else {
        return;
    };
    // A finding may end with a quotation mark, and so behind its last word.
    let words = reading.text.words();
    let first = word_at(reading, span.start);
    let end = words.partition_point(|word| word.span.start < reached);
    let (start, stop) = region(reading, first, end);
    if stop - start > LONGEST || seam(reading, start) == Seam::Aside {
        return;
    }
    let mend = statement(reading, first, end);
    findings[lead].span = mend.span;
    findings[lead].fixes = dressed(reading.text.source(), mend.span, &mend.texts);
}

/// Puts first what the draft does not say yet, nor an earlier fix. One sentence that says little is enough: where a second would follow,
/// nothing at all reads better, and so it does where the rest of the draft says enough.
fn vary(findings: &mut [Finding], reading: &Reading<'_>, rest: &Rest, stock: &Stock) {
    let draft = &Draft::of(reading);
    let source = draft.source;
    let calls = source.contains("lease call");
    let mut said: Vec<Option<bool>> = vec![None; stock.0.len()];
    // Behind which byte a sentence that says little would be the second one.
    let mut filled = None;
    for finding in findings
        .iter_mut()
        .filter(|finding| finding.fixes.len() > 1)
    {
        let fresh = finding.fixes.iter().position(|fix| {
            let Some(known) = stock.find(&fix.text) else {
                return true;
            };
            let (_, text) = stock.0[known];
            let in_draft =
                || text.len() > 7 && (draft.says(text) || calls && text.ends_with("call us"));
            !*said[known].get_or_insert_with(in_draft)
        });
        if let Some(fresh) = fresh {
            finding.fixes.swap(0, fresh);
        }
        if is_all(source, finding.span) && finding.fixes[0].text.is_empty() {
            finding.fixes.swap(0, 1);
        }
        let first = finding.fixes.first().and_then(|fix| stock.find(&fix.text));
        let Some((known, (act, text))) = first.map(|known| (known, stock.0[known])) else {
            continue;
        };
        let behind = act
            .fills()
            .then(|| filled.unwrap_or_else(|| stock.filled(draft)));
        let second = behind.is_some_and(|behind| behind <= finding.span.start);
        let is_spare = second || rest.spares(act, finding.span);
        if is_spare && is_sentence(source, finding.span) && !is_leant_on(reading, finding.span) {
            offer_nothing(finding, source);
            continue;
        }
        filled = behind.map(|behind| behind.min(finding.span.end)).or(filled);
        if text.len() > 7 {
            said[known] = Some(true);
        }
    }
}

/// Whether the sentence after the span begins with a word that stands for something in it.
fn is_leant_on(reading: &Reading<'_>, span: Span) -> bool {
    stands_for(reading, word_at(reading, span.end))
}

/// The sentences of a draft that need not be put right, but for its greeting and its signature.
struct Rest {
    /// How many there are.
    count: usize,
    /// The byte at which the last of them starts.
    last: usize,
    /// Whether one of them is sorry or understands.
    feels: bool,
    /// Whether one of them thanks.
    thanks: bool,
}

/// What a sentence says that is sorry or understands.
const FEELS: &str =
    "sorry apologize apologies apology regret understand frustrating frustration upsetting";

/// So many sentences say enough.
const ENOUGH: usize = 2;

/// A sentence that says something has so many words at least.
const SAYS: usize = 4;

/// One of these words has every sentence that speaks to somebody, and no signature.
const SPEAKS: &str = "we i us our my you your it they everyone everybody anyone please";

impl Rest {
    /// `findings` come by start.
    fn of(reading: &Reading<'_>, findings: &[Finding]) -> Rest {
        let mut errors = findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error && !finding.span.is_empty())
            .map(|finding| finding.span)
            .peekable();
        let mut rest = Rest {
            count: 0,
            last: 0,
            feels: false,
            thanks: false,
        };
        for sentence in reading.text.sentences() {
            while errors
                .next_if(|span| span.end <= sentence.span.start)
                .is_some()
            {}
            let good = errors
                .peek()
                .is_none_or(|span| span.start >= sentence.span.end);
            let (first, end) = (sentence.first, sentence.end);
            let says = |words| reading.any_word(first, end, words);
            let thanks = says("thank thanks");
            if good && (thanks || end - first >= SAYS && says(SPEAKS)) {
                rest.count += 1;
                rest.feels |= says(FEELS);
                rest.thanks |= thanks;
                rest.last = sentence.span.start;
            }
        }
        rest
    }

    /// Whether nothing is missed where a sentence of ours that does this would stand: one that says little beside others that
    /// say enough, joy beside any, what is thanked or felt already, and a farewell that would be none, since the draft goes on.
    fn spares(&self, act: Act, span: Span) -> bool {
        match act {
            Act::Joy => self.count > 0,
            Act::Thank => self.thanks,
            Act::Tell | Act::Bill | Act::File => self.count >= ENOUGH,
            Act::Sorry | Act::Regret | Act::Wait | Act::Know => self.count >= ENOUGH && self.feels,
            Act::Again => self.count >= ENOUGH,
            Act::Wish => self.count >= ENOUGH && span.end <= self.last,
            _ => false,
        }
    }
}

/// Whether nothing else is written.
fn is_all(source: &str, span: Span) -> bool {
    let rest = |text: Option<&str>| text.is_none_or(|text| !text.contains(char::is_alphanumeric));
    rest(source.get(..span.start)) && rest(source.get(span.end..))
}

/// What ends a sentence.
const ENDS: [char; 3] = ['.', '!', '?'];

/// Whether the span is a sentence, but for the marks that end it.
fn is_sentence(source: &str, span: Span) -> bool {
    let before = source.get(..span.start).unwrap_or_default();
    let words = before.trim_end();
    let opens = words.is_empty() || words.ends_with(ENDS) || before[words.len()..].contains('\n');
    let after = source.get(span.end..).unwrap_or_default();
    opens && (span.of(source).ends_with(ENDS) || after.starts_with(ENDS))
}

/// Offers first to take the whole sentence out, with the marks that end it.
fn offer_nothing(finding: &mut Finding, source: &str) {
    let after = source.get(finding.span.end..).unwrap_or_default();
    let marks = &after[..after.len() - after.trim_start_matches(ENDS).len()];
    let span = Span::new(finding.span.start, finding.span.end + marks.len());
    finding.span = span;
    for fix in &mut finding.fixes {
        fix.span = span;
        fix.text.push_str(marks);
    }
    let text = String::new();
    finding.fixes.insert(0, Fix { span, text });
}

/// A draft that is searched for texts of ours.
struct Draft<'a> {
    source: &'a str,
    /// Which words follow each other in it, a bit for the hash of each two: most of our texts have two that the draft has not so, and
    /// need not be searched for.
    pairs: [u64; 64],
}

impl<'a> Draft<'a> {
    fn of(reading: &Reading<'a>) -> Draft<'a> {
        let mut pairs = [0; 64];
        let words = reading.text.words();
        for (one, next) in words.iter().zip(words.iter().skip(1)) {
            let (at, bit) = place_of(one.hash.and(next.hash));
            pairs[at] |= bit;
        }
        Draft {
            // Nobody's reply is longer; a text that is must not be searched again and again.
            source: start_of(reading.text.source(), SEARCHED),
            pairs,
        }
    }

    fn says(&self, text: &str) -> bool {
        // The first and the last word may be parts of longer ones, and a mark is part of no word.
        let inside = text
            .split_once(' ')
            .and_then(|(_, rest)| rest.rsplit_once(' '));
        let mut words = inside
            .map_or("", |(inside, _)| inside)
            .split(' ')
            .map(|word| {
                let plain = word.bytes().all(|byte| byte.is_ascii_lowercase());
                plain.then(|| Hash::of(word))
            });
        let mut before = words.next().flatten();
        let follow = words.all(|word| {
            let pair = before.zip(word);
            before = word;
            pair.is_none_or(|(one, next)| {
                let (at, bit) = place_of(one.and(next));
                self.pairs[at] & bit != 0
            })
        });
        follow && self.source.contains(text)
    }
}

/// Where the bit of two words is.
fn place_of(pair: Hash) -> (usize, u64) {
    let number = pair.folded();
    (number as usize / 64 % 64, 1 << (number % 64))
}

/// Every text that may stand for anything, without the words that change with its place, and what it does: where two
/// such stand in a sentence, it says nothing any more.
struct Stock(Vec<(Act, &'static str)>);

impl Stock {
    fn new() -> Stock {
        Stock(say::all().map(|(act, text)| (act, bare(text))).collect())
    }

    /// Behind which byte a sentence that says little would be the second one: none so far where the draft has no such.
    fn filled(&self, draft: &Draft<'_>) -> usize {
        let mut fillers = self.0.iter().filter(|(act, _)| act.fills());
        if fillers.any(|(_, text)| draft.says(text)) {
            0
        } else {
            usize::MAX
        }
    }

    /// The number of the text that a fix offers.
    fn find(&self, text: &str) -> Option<usize> {
        let text = bare(text.trim_matches(['.', '?', '!', ',', ' ']));
        self.0.iter().position(|(_, known)| *known == text)
    }
}

/// A text without what joins it on, who speaks, and a capital.
fn bare(text: &str) -> &str {
    let text = text.strip_prefix("and ").unwrap_or(text);
    let rest = text
        .split_once(' ')
        .map_or(text.get(1..), |(_, rest)| Some(rest));
    let rest = rest.unwrap_or("");
    rest.strip_prefix("are ")
        .or(rest.strip_prefix("am "))
        .unwrap_or(rest)
}

#[cfg(test)]
mod tests {
    use super::{Draft, Stock};
    use crate::context::Context;
    use crate::reading::Reading;

    #[test]
    fn a_draft_says_whatever_text_of_ours_stands_in_it() {
        let context = Context::default();
        for (_, text) in Stock::new().0 {
            let said = |source: &str| Draft::of(&Reading::new(source, &context)).says(text);
            assert!(said(text) && said(&format!("So x{text}s")), "{text}");
            assert!(!said("We hear you."), "{text}");
        }
    }
}
