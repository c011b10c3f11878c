//! The normal form of a word.

use std::sync::LazyLock;

use super::tokens::{is_apostrophe, is_joiner};
use super::{Case, Gap, Kind, Text, lower};
use crate::finding::Span;
use crate::table::{Hash, Table};

/// Ends of contractions and the word each stands for. `'s` stays: it may be *is*, *has* or *of*.
const ENDINGS: &[(&str, &str)] = &[
    ("re", "are"),
    ("ve", "have"),
    ("ll", "will"),
    ("m", "am"),
    ("d", "'d"),
    ("s", "'s"),
];

/// Words as people type them, each with the one or two that it stands for: contractions without their apostrophe, and
/// short forms of the telephone age.
const USUAL: &[(&str, &str, &str)] = &[
    ("arent", "are", "not"),
    ("cannot", "can", "not"),
    ("cant", "can", "not"),
    ("coulda", "could", "have"),
    ("couldnt", "could", "not"),
    ("couldve", "could", "have"),
    ("didnt", "did", "not"),
    ("doesnt", "does", "not"),
    ("dont", "do", "not"),
    ("gonna", "going", "to"),
    ("gotta", "got", "to"),
    ("hadnt", "had", "not"),
    ("hasnt", "has", "not"),
    ("havent", "have", "not"),
    ("im", "i", "am"),
    ("isnt", "is", "not"),
    ("ive", "i", "have"),
    ("pls", "please", ""),
    ("plz", "please", ""),
    ("r", "are", ""),
    ("noone", "nobody", ""),
    ("shoulda", "should", "have"),
    ("shouldnt", "should", "not"),
    ("shouldve", "should", "have"),
    ("thanx", "thanks", ""),
    ("thats", "that", "'s"),
    ("theres", "there", "'s"),
    ("theyre", "they", "are"),
    ("thnx", "thanks", ""),
    ("thx", "thanks", ""),
    ("u", "you", ""),
    ("ur", "your", ""),
    ("wanna", "want", "to"),
    ("wasnt", "was", "not"),
    ("werent", "were", "not"),
    ("weve", "we", "have"),
    ("wont", "will", "not"),
    ("woulda", "would", "have"),
    ("wouldnt", "would", "not"),
    ("wouldve", "would", "have"),
    ("youd", "you", "'d"),
    ("youll", "you", "will"),
    ("youre", "you", "are"),
    ("youve", "you", "have"),
    ("yr", "your", ""),
    // Spellings that are folded into one, so that each word needs writing down once.
    ("acknowledgement", "acknowledgment", ""),
    ("apologise", "apologize", ""),
    ("apologised", "apologized", ""),
    ("apologising", "apologizing", ""),
    ("appologies", "apologies", ""),
    ("appologize", "apologize", ""),
    ("appreciat", "appreciate", ""),
    ("appt", "appointment", ""),
    ("appts", "appointments", ""),
    ("apreciate", "appreciate", ""),
    ("behaviour", "behavior", ""),
    ("candour", "candor", ""),
    ("centre", "center", ""),
    ("cheque", "check", ""),
    ("comeing", "coming", ""),
    ("comming", "coming", ""),
    ("emphasise", "emphasize", ""),
    ("favour", "favor", ""),
    ("favourite", "favorite", ""),
    ("honour", "honor", ""),
    ("honoured", "honored", ""),
    ("judgement", "judgment", ""),
    ("labour", "labor", ""),
    ("minimise", "minimize", ""),
    ("neighbour", "neighbor", ""),
    ("organisation", "organization", ""),
    ("organise", "organize", ""),
    ("practise", "practice", ""),
    ("prioritise", "prioritize", ""),
    ("programme", "program", ""),
    ("realise", "realize", ""),
    ("realised", "realized", ""),
    ("recieve", "receive", ""),
    ("recieved", "received", ""),
    ("recognise", "recognize", ""),
    ("recognised", "recognized", ""),
    ("rumour", "rumor", ""),
    ("sceptical", "skeptical", ""),
    ("specialise", "specialize", ""),
    ("sympathise", "sympathize", ""),
    ("thankyou", "thank", "you"),
    ("tonite", "tonight", ""),
];

/// Where each word stands in [`USUAL`].
static PLACES: LazyLock<Table> = LazyLock::new(|| {
    let mut places = Table::default();
    for (place, row) in USUAL.iter().enumerate() {
        places.insert(Hash::of(row.0), place as u64);
    }
    places
});

/// Pushes the word of these bytes, or the two that its contraction hides. Where no apostrophe
/// shows the seam, both words keep the whole span.
pub(super) fn push(text: &mut Text<'_>, span: Span, gap: Gap) {
    let source = span.of(text.source);
    let case = case_of(source);
    let norm = fold(source);
    let kind = if norm.starts_with(|c: char| c.is_ascii_digit()) {
        Kind::Number
    } else {
        Kind::Word
    };
    if kind == Kind::Number {
        return text.push(span, &norm, gap, kind, case);
    }
    match norm.rfind('\'') {
        Some(_) => contraction(text, span, &norm, gap, case),
        None => plain(text, span, &norm, gap, case),
    }
}

fn plain(text: &mut Text<'_>, span: Span, norm: &str, gap: Gap, case: Case) {
    let place = PLACES
        .get(Hash::of(norm))
        .filter(|_| !is_initials(text, span, case));
    let Some(&(_, first, second)) = place.and_then(|place| USUAL.get(place as usize)) else {
        return text.push(span, norm, gap, Kind::Word, case);
    };
    text.push(span, first, gap, Kind::Word, case);
    if !second.is_empty() {
        text.push(span, second, Gap::GLUED, Kind::Word, Case::Lower);
    }
}

/// `IM`, `UR`, the `R` of `Dr. R. Kim`: letters that stand for something, where what stands before them is no shout.
fn is_initials(text: &Text<'_>, span: Span, case: Case) -> bool {
    let short = span.len() <= 2;
    let shouted = text
        .words
        .last()
        .is_some_and(|before| before.case == Case::Upper);
    let dotted = span.len() == 1 && text.source[span.end..].starts_with('.');
    let capital = case == Case::Upper || span.len() == 1 && case == Case::Title;
    short && capital && (dotted || span.len() == 2 && !shouted)
}

fn contraction(text: &mut Text<'_>, span: Span, norm: &str, gap: Gap, case: Case) {
    if norm == "y'all" {
        return text.push(span, "you", gap, Kind::Word, case);
    }
    if let Some(stem) = norm.strip_suffix("n't").filter(|stem| !stem.is_empty()) {
        let whole = match stem {
            "ca" => "can",
            "wo" => "will",
            "sha" => "shall",
            "ai" => "is",
            other => other,
        };
        let cut = tail_start(span.of(text.source), 3);
        text.push(
            Span::new(span.start, span.start + cut),
            whole,
            gap,
            Kind::Word,
            case,
        );
        let rest = Span::new(span.start + cut, span.end);
        return text.push(rest, "not", Gap::GLUED, Kind::Word, Case::Lower);
    }
    let Some((stem, ending)) = norm.rsplit_once('\'') else {
        return text.push(span, norm, gap, Kind::Word, case);
    };
    let Some((_, whole)) = ENDINGS.iter().find(|row| row.0 == ending) else {
        return text.push(span, norm, gap, Kind::Word, case);
    };
    let cut = tail_start(span.of(text.source), ending.chars().count() + 1);
    // 'You'd've' has two.
    contraction(
        text,
        Span::new(span.start, span.start + cut),
        stem,
        gap,
        case,
    );
    let rest = Span::new(span.start + cut, span.end);
    text.push(rest, whole, Gap::GLUED, Kind::Word, Case::Lower);
}

/// The byte at which the last `count` characters of a word begin.
fn tail_start(word: &str, count: usize) -> usize {
    word.char_indices()
        .filter(|&(_, c)| !is_joiner(c) && !is_accent(c))
        .rev()
        .nth(count - 1)
        .map_or(0, |(i, _)| i)
}

/// Lower case, straight apostrophes, accents taken off Latin letters, nothing that rides on them or is not seen; what
/// only looks like Latin letters or digits as these.
fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let is_latin = word.bytes().any(|byte| byte.is_ascii_alphabetic());
    let mut folded = String::with_capacity(word.len());
    for c in word.chars() {
        if c.is_ascii() {
            folded.push(c.to_ascii_lowercase());
        } else if is_apostrophe(c) {
            folded.push('\'');
        } else if !is_accent(c) && !is_joiner(c) {
            let plain = without_style(without_accent(lower(c)));
            folded.push(if is_latin { latin(plain) } else { plain });
        }
    }
    folded
}

/// An accent that rides on the letter before it.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// The letter or digit behind its wide, bold, slanted or circled form.
fn without_style(c: char) -> char {
    let code = c as u32;
    let nth = |first: char, place: u32| char::from_u32(first as u32 + place).unwrap_or(c);
    match c {
        '\u{ff10}'..='\u{ff19}' => nth('0', code - 0xff10),
        '\u{ff21}'..='\u{ff3a}' => nth('a', code - 0xff21),
        '\u{ff41}'..='\u{ff5a}' => nth('a', code - 0xff41),
        '\u{24b6}'..='\u{24e9}' => nth('a', (code - 0x24b6) % 26),
        '\u{1d400}'..='\u{1d6a3}' => nth('a', (code - 0x1d400) % 26),
        '\u{1d7ce}'..='\u{1d7ff}' => nth('0', (code - 0x1d7ce) % 10),
        other => other,
    }
}

/// Small letters of other alphabets, each before the Latin one that looks like it.
const LOOKALIKES: &str = "аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwкkмmтtнhвbαaοoιiκkνvρpτtυuχxεeηnβbγyıi";

/// The Latin letter that the letter looks like: in a word with other Latin letters it stands for that one.
fn latin(c: char) -> char {
    let mut pairs = LOOKALIKES.chars();
    while let (Some(other), Some(own)) = (pairs.next(), pairs.next()) {
        if other == c {
            return own;
        }
    }
    c
}

fn without_accent(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ī' => 'i',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'š' | 'ś' => 's',
        'ž' | 'ź' | 'ż' => 'z',
        'ł' => 'l',
        'ř' => 'r',
        other => other,
    }
}

fn case_of(word: &str) -> Case {
    // Most words.
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Case::Lower;
    }
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    let Some(first) = letters.next() else {
        return Case::Lower;
    };
    let (mut upper, mut lower) = (0, 0);
    for c in letters {
        if c.is_uppercase() {
            upper += 1;
        } else {
            lower += 1;
        }
    }
    match (first.is_uppercase(), upper, lower) {
        (false, 0, _) => Case::Lower,
        (true, 0, _) => Case::Title,
        (true, _, 0) => Case::Upper,
        _ => Case::Mixed,
    }
}

#[cfg(test)]
mod tests {
    use crate::text::{Kind, Text};

    fn norms(source: &str) -> Vec<String> {
        let text = Text::new(source);
        (0..text.words().len())
            .map(|i| text.norm(i).to_owned())
            .collect()
    }

    #[test]
    fn letters_that_stand_for_something_are_themselves() {
        assert_eq!(
            norms("the IM shot, Dr. R. Kim"),
            ["the", "im", "shot", "dr", "r", "kim"]
        );
        assert_eq!(
            norms("im late, u r right"),
            ["i", "am", "late", "you", "are", "right"]
        );
        assert_eq!(norms("SORRY UR UPSET"), ["sorry", "your", "upset"]);
        assert_eq!(norms("n't"), ["n't"]);
    }

    #[test]
    fn no_word_stands_there_twice() {
        assert_eq!(super::PLACES.len(), super::USUAL.len());
    }

    #[test]
    fn what_nobody_sees_inside_a_word_is_not_there() {
        for source in [
            "bi\u{200b}op\u{ad}sy",
            "\u{feff}biopsy\u{2060}",
            "b\u{202e}iop\u{200d}sy",
        ] {
            let text = Text::new(source);
            assert_eq!(norms(source), ["biopsy"]);
            let span = text.words()[0].span.of(source);
            assert!(span.starts_with('b') && span.ends_with('y'), "{span:?}");
        }
        assert_eq!(norms("ca\u{200b}n't go"), ["can", "not", "go"]);
        assert_eq!(norms("\u{200b} \u{feff}"), [""; 0]);
    }

    #[test]
    fn letters_that_only_look_latin_are_read_as_they_look() {
        for source in [
            "bi\u{43e}psy",
            "\u{3b2}iopsy",
            "\u{ff22}iopsy",
            "\u{1d41b}\u{1d422}\u{1d428}\u{1d429}\u{1d42c}\u{1d432}",
        ] {
            assert_eq!(norms(source), ["biopsy"], "{source:?}");
        }
        assert_eq!(
            norms("\u{440}\u{430}\u{43a}"),
            ["\u{440}\u{430}\u{43a}"],
            "a Russian word"
        );
    }

    #[test]
    fn wide_digits_are_digits() {
        let source = "\u{ff15}\u{ff15}\u{ff15}\u{ff0d}\u{ff10}\u{ff11}\u{ff12}\u{ff13}";
        let text = Text::new(source);
        assert_eq!(norms(source), ["555", "0123"]);
        assert!(text.words().iter().all(|word| word.kind == Kind::Number));
    }
}
