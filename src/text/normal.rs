//! The normal form of a word.

use super::{Case, Gap, Kind, Text, lower, tokens::is_apostrophe};
use crate::finding::Span;

/// Ends of contractions and the word each stands for. `'s` stays: it may be *is*, *has* or *of*.
const ENDINGS: &[(&str, &str)] = &[
    ("re", "are"),
    ("ve", "have"),
    ("ll", "will"),
    ("m", "am"),
    ("d", "'d"),
    ("s", "'s"),
];

/// Contractions written without their apostrophe, and short forms of the telephone age.
const SHORT: &[(&str, &str, &str)] = &[
    ("arent", "are", "not"),
    ("cannot", "can", "not"),
    ("cant", "can", "not"),
    ("couldnt", "could", "not"),
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
    ("shouldnt", "should", "not"),
    ("thanx", "thanks", ""),
    ("thats", "that", "'s"),
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
    ("wouldnt", "would", "not"),
    ("youd", "you", "'d"),
    ("youll", "you", "will"),
    ("youre", "you", "are"),
    ("youve", "you", "have"),
    ("yr", "your", ""),
];

/// Spellings that are folded into one, so that each word needs writing down once.
const SPELLINGS: &[(&str, &str)] = &[
    ("acknowledgement", "acknowledgment"),
    ("apologise", "apologize"),
    ("apologised", "apologized"),
    ("apologising", "apologizing"),
    ("appologize", "apologize"),
    ("appologies", "apologies"),
    ("appreciat", "appreciate"),
    ("apreciate", "appreciate"),
    ("appt", "appointment"),
    ("appts", "appointments"),
    ("behaviour", "behavior"),
    ("candour", "candor"),
    ("centre", "center"),
    ("comeing", "coming"),
    ("comming", "coming"),
    ("cheque", "check"),
    ("emphasise", "emphasize"),
    ("favour", "favor"),
    ("favourite", "favorite"),
    ("honour", "honor"),
    ("honoured", "honored"),
    ("judgement", "judgment"),
    ("labour", "labor"),
    ("minimise", "minimize"),
    ("neighbour", "neighbor"),
    ("organise", "organize"),
    ("organisation", "organization"),
    ("practise", "practice"),
    ("prioritise", "prioritize"),
    ("programme", "program"),
    ("realise", "realize"),
    ("realised", "realized"),
    ("recieve", "receive"),
    ("recieved", "received"),
    ("recognise", "recognize"),
    ("recognised", "recognized"),
    ("rumour", "rumor"),
    ("sceptical", "skeptical"),
    ("specialise", "specialize"),
    ("sympathise", "sympathize"),
    ("thankyou", "thank you"),
    ("tonite", "tonight"),
];

/// Pushes the word of these bytes, or the two that its contraction hides. Where no apostrophe
/// shows the seam, both words keep the whole span.
pub(super) fn push(text: &mut Text<'_>, span: Span, gap: Gap) {
    let source = span.of(text.source);
    let case = case_of(source);
    let norm = fold(source);
    let kind = if source.starts_with(|c: char| c.is_ascii_digit()) {
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
    // `US` and `IM` in capitals are themselves, in a text that is not all capitals; the short
    // forms of this table are lower case where it matters.
    if let Ok(i) = SHORT.binary_search_by_key(&norm, |row| row.0) {
        let (_, first, second) = SHORT[i];
        text.push(span, first, gap, Kind::Word, case);
        if !second.is_empty() {
            text.push(span, second, Gap::GLUED, Kind::Word, Case::Lower);
        }
        return;
    }
    match SPELLINGS.iter().find(|row| row.0 == norm) {
        Some((_, "thank you")) => {
            text.push(span, "thank", gap, Kind::Word, case);
            text.push(span, "you", Gap::GLUED, Kind::Word, Case::Lower);
        }
        Some((_, usual)) => text.push(span, usual, gap, Kind::Word, case),
        None => text.push(span, norm, gap, Kind::Word, case),
    }
}

fn contraction(text: &mut Text<'_>, span: Span, norm: &str, gap: Gap, case: Case) {
    if norm == "y'all" {
        return text.push(span, "you", gap, Kind::Word, case);
    }
    if let Some(stem) = norm.strip_suffix("n't") {
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
    text.push(
        Span::new(span.start, span.start + cut),
        stem,
        gap,
        Kind::Word,
        case,
    );
    let rest = Span::new(span.start + cut, span.end);
    text.push(rest, whole, Gap::GLUED, Kind::Word, Case::Lower);
}

/// The byte at which the last `count` characters of a word begin.
fn tail_start(word: &str, count: usize) -> usize {
    word.char_indices()
        .rev()
        .nth(count - 1)
        .map_or(0, |(i, _)| i)
}

/// Lower case, straight apostrophes, accents taken off Latin letters, no combining marks.
fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.chars() {
        if c.is_ascii() {
            folded.push(c.to_ascii_lowercase());
        } else if is_apostrophe(c) {
            folded.push('\'');
        } else if !matches!(c, '\u{300}'..='\u{36f}') {
            folded.push(without_accent(lower(c)));
        }
    }
    folded
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
