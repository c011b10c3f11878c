//! Names that say more than a greeting may.

use super::super::super::{Rule, fix};
use crate::finding::{Finding, Ground};
use crate::grammar::{Class, listed};
use crate::reading::Reading;
use crate::text::{Case, Gap, Kind, Sentence};

const FULL_NAME: &str = "A full name or a last name tells who it is. Use the first name or handle that the review shows.";
const SURNAME: &str =
    "A last name tells who it is. Use the first name or handle that the review shows, or none.";

/// Names that say more than a greeting may: a surname, or a second person's name.
pub(super) fn names(rule: &'static Rule, reading: &Reading<'_>) -> Vec<Finding> {
    let mut found = titled(rule, reading);
    for sentence in reading.text.sentences() {
        let Some(start) = greeted(reading, sentence.first)
            .or_else(|| initialled(reading, sentence))
            .or_else(|| called_last(reading, sentence))
        else {
            continue;
        };
        let end = end_of_name(reading, start, sentence.end);
        let titled = start > sentence.first && reading.is(start - 1, Class::Title);
        if titled && is_made_up(reading, start - 1) || is_handle(reading, start) {
            continue;
        }
        let signs = listed(DEGREES, reading.text.norm(end));
        let tells = if titled {
            capitals(reading, start, end) > 0
        } else {
            has_surname(reading, start, end)
        };
        if tells && !is_shown(reading, start, end) && !signs {
            let first = if titled { start - 1 } else { start };
            let (span, mend) = (reading.span(first, end), fix::name(reading, first, end));
            let finding = mend.finding(rule, reading, span, (rule.severity, FULL_NAME));
            found.push(finding.resting_on(Ground::Fact));
        }
    }
    found
}

/// Where the name that starts at `start` ends: no comma is in it, but the stop of an initial may be.
fn end_of_name(reading: &Reading<'_>, start: usize, last: usize) -> usize {
    let mut end = start;
    while end < last
        && is_name_word(reading, end)
        && (end == start || reading.text.words()[end].gap.is_open() || is_initial(reading, end - 1))
    {
        end += 1;
    }
    end
}

/// How many names there are, without initials. `Noor-Jean` is one.
fn capitals(reading: &Reading<'_>, start: usize, end: usize) -> usize {
    let words = reading.text.words();
    (start..end)
        .filter(|&i| !reading.text.is_letter(i) && !words[i].gap.has(Gap::HYPHEN))
        .count()
}

/// Whether a name without a title says more than a given name does.
fn has_surname(reading: &Reading<'_>, start: usize, end: usize) -> bool {
    let capitals = capitals(reading, start, end);
    // 'Marguerite T.' is what platforms show; 'T. Marsh' is more.
    let initial = is_initial(reading, start);
    let second = reading.text.norm(start + 1);
    let given = capitals == 2 && end == start + 2 && is_second_given(second);
    initial && capitals >= 1 || capitals >= 2 && !given
}

/// Whether a name often stands second of two given names: `Ruth Ann`, `Betty Lou`. Those that are surnames, too, are not among them.
fn is_second_given(name: &str) -> bool {
    listed(
        "ann anne beth ellen jane jean jo lou lynn mae marie ruth sue",
        name,
    )
}

/// Whether the reader is called by a handle, a role or a joke: `Captain Honest`, `Dear "Had Enough"`.
fn is_handle(reading: &Reading<'_>, at: usize) -> bool {
    const ROLES: &str = "
        captain coach anonymous community member members customer reader reviewer critic friends neighbors readers mystery
        user users google yelp facebook local guest visitor whom concerned
        internet valued fellow pani chef professor boss everyone everybody folks team";
    let quoted = reading
        .text
        .words()
        .get(at)
        .is_some_and(|word| word.gap.has(Gap::QUOTE));
    quoted || listed(ROLES, reading.text.norm(at))
}

/// Where a sentence opens with a name and an initial, which is nobody of ours: `Priscilla V. Marsh
/// deserves an answer`.
fn initialled(reading: &Reading<'_>, sentence: &Sentence) -> Option<usize> {
    let at = sentence.first;
    let named =
        is_name_word(reading, at) && is_initial(reading, at + 1) && is_name_word(reading, at + 2);
    let ours = is_colleague(reading, at) || reading.any(at, sentence.end, Class::Our);
    (named && !ours && sentence.end > at + 3).then_some(at)
}

/// Words that stand above a signature.
const SIGN_OFFS: &str = "
    regards sincerely warmly respectfully cordially gratefully wishes best yours truly carino saludos faithfully
    humbly love cheers signed";

/// Where a full name closes a sentence that thanks or asks: `Thanks for writing, Ana Ruiz.`
fn called_last(reading: &Reading<'_>, sentence: &Sentence) -> Option<usize> {
    // 'Warm regards, Winifred Okoye': a colleague signs.
    let signed = |start: usize| {
        let last = reading.text.sentences().last();
        start <= sentence.first + 3
            && sentence.first > 0
            && last.is_some_and(|last| last.first == sentence.first)
            || reading.any_word(sentence.first, start, SIGN_OFFS)
    };
    let start = (sentence.first + 2..sentence.end)
        .rev()
        .take_while(|&i| is_name_word(reading, i))
        .last()?;
    let apart = reading.text.words().get(start)?.gap.has(Gap::COMMA);
    let house = reading.any(start, sentence.end, Class::Place)
        || reading.any_word(
            start,
            sentence.end,
            "dentistry dental medical medicine health care group partners clinica consultorio dentist wellness vision \
             aesthetics therapy",
        );
    (!signed(start)
        && !is_colleague(reading, start)
        && apart
        && !house
        && sentence.end - start <= 4)
        .then_some(start)
}

/// A surname after Mr., Mrs. or Ms. that is not a colleague's.
fn titled(rule: &'static Rule, reading: &Reading<'_>) -> Vec<Finding> {
    let text = &reading.text;
    let courtesy = |i: usize| listed("mr mrs ms miss mx sgt lt capt rev", text.norm(i));
    (0..text.words().len())
        .filter(|&i| {
            is_name_word(reading, i + 1)
                && courtesy(i)
                && !text.is_letter(i + 1)
                // 'Hard to miss. When …'
                && !(text.norm(i) == "miss" && text.opens_sentence(i + 1))
        })
        .filter(|&i| {
            !is_made_up(reading, i)
                && is_called(reading, i)
                && !is_colleague(reading, i)
                && !is_presented(reading, i)
                && !is_shown(reading, i + 1, i + 2)
        })
        .map(|i| {
            let (_, stop) = reading.sentence(i);
            let end = (i + 1..stop.min(i + 5))
                .take_while(|&j| is_name_word(reading, j))
                .last()
                .unwrap_or(i + 1)
                + 1;
            let (span, mend) = (reading.span(i, end), fix::name(reading, i, end));
            let finding = mend.finding(rule, reading, span, (rule.severity, SURNAME));
            finding.resting_on(Ground::Fact)
        })
        .collect()
}

/// `The landlord, Mr. Petrakis, has agreed`, `requests go to Ms. Tadesse`: somebody with a part in the practice's affairs.
fn is_presented(reading: &Reading<'_>, at: usize) -> bool {
    const READER: &str = "your reviewer patient client person writer gentleman lady man woman couple customer guest caller individual one author";
    const KIND: &str = "apology apologies thanks sympathy condolences regrets hearts thoughts";
    let (first, _) = reading.sentence(at);
    let words = reading.text.words();
    let apart = |i: usize| words.get(i).is_some_and(|word| word.gap.has(Gap::COMMA));
    let start = (first + 1..at).rev().find(|&i| apart(i)).unwrap_or(first);
    let role = matches!(reading.text.norm(start), "the" | "a" | "an" | "another")
        && apart(at)
        && !reading.any_word(start, at, READER)
        && !reading.any(start, at, Class::Relative);
    let goes = at > first + 1
        && reading.text.norm(at - 1) == "to"
        && listed("go goes addressed directed", reading.text.norm(at - 2))
        && !reading.any_word(first, at, KIND);
    role || goes
}

/// `Mr. Anonymous`, `Mr. or Ms. Bluebird`: a handle in jest, not a surname.
fn is_made_up(reading: &Reading<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |i| reading.text.norm(i));
    before == "or"
        || listed(
            "anonymous anon review reviewer internet nobody unknown or one",
            reading.text.norm(at + 1),
        )
}

/// Whether somebody is called by the name, is answered, or something is said to be theirs: a comma, the end, or 's
/// follows. A colleague who *will be glad to help* is not, nor one who is told of, or who signs.
fn is_called(reading: &Reading<'_>, at: usize) -> bool {
    let (first, end) = reading.sentence(at);
    let after = (at + 1..end)
        .find(|&i| !is_name_word(reading, i))
        .unwrap_or(end);
    let apart = reading
        .text
        .words()
        .get(after)
        .is_none_or(|word| !word.gap.is_open());
    let told_of = reading.any_word(after, after + 1, "who our the my whose or weekdays")
        || at > first && reading.any_word(at - 1, at, "by is am me");
    let signs = at == first && at > 0 && after == end && end == reading.text.words().len();
    let owned = reading.text.norm(after) == "'s";
    let addressed = at > first
        && reading.any_word(
            at - 1,
            at,
            "answer answering assure assuring addressing remember recall regarding concerning",
        );
    owned || (addressed || after == end || apart) && !told_of && !signs
}

/// Whether the sentence points to somebody of the practice: ask for, our manager, at 555-0142.
pub(super) fn is_colleague(reading: &Reading<'_>, at: usize) -> bool {
    let (first, end) = reading.sentence(at);
    reading.any_word(
        first,
        at,
        "ask call contact reach our my i speak see write email text phone with",
    ) || reading.any_word(
        at,
        end,
        "manager officer administrator director owner desk coordinator runs",
    ) || reading.any(at, end, Class::Digits)
}

/// Words that a greeting may begin with, before the name.
const GREETINGS: &str = "
    hi hello dear hey hola thanks thank you greetings good morning afternoon evening again there howdy hiya heya yo oi aye
    aloha namaste salaam salam shalom buenas buenos hallo servus wow oh aww aw well g'day bonjour ciao dearest";

/// Words after which a name is whom to turn to: `Ask Ella, our manager`.
const INVITATIONS: &str = "reach call ask ring text email contact phone try meet";

/// What a reply goes on with after the name that it opens with: `Ella, thank you`.
const GOES_ON: &str = "thank thanks please we your i it you our sorry";

/// What denies something that such a name is told: `Ella, that never happened`.
const DENIES: &str = "not never untrue false wrong none nothing";

/// Where a name stands that this opening of a sentence addresses: after hello, thank you or dear,
/// or as the very first words before a comma.
fn greeted(reading: &Reading<'_>, first: usize) -> Option<usize> {
    if listed(INVITATIONS, reading.text.norm(first)) {
        return None;
    }
    let greets = |i: usize| listed(GREETINGS, reading.text.norm(i));
    let mut at = first;
    while at < first + 4 && greets(at) {
        at += 1;
    }
    while reading.is(at, Class::Title) && reading.text.norm(at) != "dr" {
        at += 1;
    }
    (is_name_word(reading, at) && (greets(first) || is_called_first(reading, at))).then_some(at)
}

/// `Agnes Bell, thank you`: a name of a few words, set apart, and then what a reply goes on with.
fn is_called_first(reading: &Reading<'_>, at: usize) -> bool {
    let apart = |i: usize| {
        let word = reading.text.words().get(i);
        word.is_some_and(|word| word.gap.has(Gap::COMMA) || word.gap.has(Gap::LINE))
    };
    (at + 1..at + 4).any(|i| {
        apart(i)
            && (at..i).all(|j| is_name_word(reading, j))
            && (listed(GOES_ON, reading.text.norm(i)) || is_denied(reading, i))
            && !presents_colleague(reading, i)
    })
}

/// `that is not how it happened`, `none of it took place`
fn is_denied(reading: &Reading<'_>, at: usize) -> bool {
    listed("that this none nothing", reading.text.norm(at)) && reading.any_word(at, at + 4, DENIES)
}

/// 'Agnes Bell, our greeter': a colleague. 'Agnes, our office is sorry' calls somebody.
fn presents_colleague(reading: &Reading<'_>, our: usize) -> bool {
    const THE_HOUSE: &str =
        "office practice clinic team staff sincere apologies whole doors policy";
    reading.is(our, Class::Our)
        && (reading.any(our, our + 4, Class::Staff)
            || !reading.any_word(our + 1, our + 3, THE_HOUSE))
}

/// Whether the name is how the draft addresses its reader: `Hi Ella, thank you`.
pub(super) fn is_greeting(reading: &Reading<'_>, at: usize) -> bool {
    let (first, _) = reading.sentence(at);
    greeted(reading, first).is_some_and(|start| (start..start + 3).contains(&at))
}

/// Whether the name is a colleague's by what stands before it: Dr. Ruiz, our hygienist Ella.
pub(super) fn is_titled(reading: &Reading<'_>, at: usize) -> bool {
    at > 0 && (reading.is(at - 1, Class::Title) || reading.is(at - 1, Class::Staff))
}

/// What follows the name of one of ours who signs: `Thanks, Ed Birnbaum, DDS`.
const DEGREES: &str = "dds dmd md do np rn lpn pa od dpm dc phd dnp psyd lcsw lmft aud dvm";

/// Words that open sentences or call somebody, and stand with a capital where a name could.
const NO_NAMES: &str = "
    thank thanks hello hi we our please sorry reviewer sir madam guest friend neighbor all internet mom mama dr";

/// Whether the word can be part of a name: a capital, and none of the words that open sentences.
fn is_name_word(reading: &Reading<'_>, at: usize) -> bool {
    reading.text.words().get(at).is_some_and(|word| {
        word.kind == Kind::Word
            && matches!(word.case, Case::Title | Case::Mixed)
            && !reading.is(at, Class::Subject)
            && !reading.is(at, Class::Preposition)
            && (!reading.is(at, Class::Determiner) || is_initial(reading, at))
            && !listed(NO_NAMES, reading.text.norm(at))
    })
}

/// `Kimberly A. Fontenot`: one capital and a full stop.
fn is_initial(reading: &Reading<'_>, at: usize) -> bool {
    let Some(word) = reading.text.words().get(at) else {
        return false;
    };
    let stop = reading.text.source().get(word.span.end..);
    reading.text.is_letter(at)
        && word.case == Case::Title
        && stop.is_some_and(|s| s.starts_with('.'))
}

/// Whether the name is just what the platform shows.
pub(super) fn is_shown(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    (first..end).all(reading.shown())
}
