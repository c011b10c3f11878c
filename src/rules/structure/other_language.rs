//! Another language than English: nothing found there means nothing.

use super::super::{Page, Rule, Source};
use crate::finding::{Finding, Ground, Severity};
use crate::grammar::{Class, ClassSet, listed};
use crate::guide::Step;
use crate::reading::Reading;
use crate::text::Sentence;

/// The rule.
pub static RULE: Rule = Rule {
    code: "structure/other-language",
    title: "Not in English",
    why: "Bedside knows English. In another language it sees names, numbers and a few words, so that nothing marked \
          does not mean nothing told.",
    step: Step::Respond,
    source: Source {
        title: "What the lists of Bedside hold: English, and some Spanish",
    },
    severity: Severity::Warning,
    part: None,
    heat: None,
    families: &[],
    check,
};

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "A sentence in a language that is not checked.",
    wrong: "Sentimos mucho la espera que nos describe en su comentario.",
    right: "We are sorry about the wait that you describe.",
};

/// The fewest words that tell a language by its small words.
const FEW: usize = 6;

/// Of how many words one is a small one, at least: in most languages it is one of three or four.
const ONE_OF: usize = 9;

/// The smallest words of English.
const ENGLISH: &str = "the to and of we you your our is are for in that this it be not us on at as from will can by or if my i have was with her they please thank sorry";

/// Those of Spanish, French, German, Portuguese, Italian, Dutch, Polish, Vietnamese and Tagalog, with no accents, that are no English.
const OTHERS: &str = "de que el la los las su en un una es para lo le les et des vous nous pour und der das ist nicht wir sie \
                      il di che ci ao nao com voce um uma het een niet dat po ang ng mga nam nie bardzo nan chung";

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let mut sentences = reading.text.sentences().iter();
    // Once is enough: whoever has it read by somebody has all of it read.
    let other = sentences.find(|sentence| is_other(reading, sentence));
    findings.extend(other.map(|sentence| Finding {
        rule: rule.code,
        severity: rule.severity,
        span: sentence.span,
        ground: Ground::Words,
        message: "This is not in English, so it is hardly checked. Let somebody read it who speaks the language."
            .to_owned(),
        fixes: Vec::new(),
    }));
}

/// Classes of the small words of English: a sentence with many of them is English, whatever else is in it.
const SMALL: ClassSet = ClassSet::of(&[
    Class::Determiner,
    Class::Preposition,
    Class::Be,
    Class::Have,
    Class::Modal,
    Class::We,
    Class::Our,
    Class::You,
    Class::Your,
]);

/// Whether a sentence has more small words of other languages than of English, or is written in other letters.
pub(in crate::rules) fn is_other(reading: &Reading<'_>, sentence: &Sentence) -> bool {
    let words = sentence.first..sentence.end;
    let count = |is: &dyn Fn(usize) -> bool| words.clone().filter(|&word| is(word)).count();
    // Lists are looked through for the few sentences that leave a doubt.
    let sets = reading.sets.get(words.clone()).unwrap_or_default();
    let small = sets.iter().filter(|set| set.meets(SMALL)).count();
    if small * 3 >= words.len() {
        return false;
    }
    let lettered = count(&|word| has_other_letters(reading, word));
    let english = count(&|word| listed(ENGLISH, reading.text.norm(word)));
    let others = count(&|word| listed(OTHERS, reading.text.norm(word)));
    let many = words.len();
    lettered * 2 > many || many >= FEW && others > english && others * ONE_OF >= many
}

/// Whether a word opens with a letter of a script that is not ours. A letter that only looks like one of ours stands for it, and the
/// word reads as English then.
fn has_other_letters(reading: &Reading<'_>, word: usize) -> bool {
    reading.text.norm(word).chars().next().is_some_and(
        |c| matches!(c, '\u{370}'..='\u{1dff}' | '\u{2c00}'..='\u{2dff}' | '\u{3040}'..='\u{d7ff}'),
    )
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
                "Sentimos mucho la espera que nos describe en su comentario.",
                "Su limpieza dental fue el martes y su seguro no la cubrió.",
                "Hello Marta, thank you for the note. Le pedimos disculpas por la larga espera de ayer.",
                "Nous sommes désolés de l'attente et nous aimerions en parler avec vous.",
                "Es tut uns leid, dass Sie so lange warten mussten und der Ton nicht gut war.",
                "Lamentamos a demora e gostaríamos de conversar com você em particular.",
                "Ci dispiace per l'attesa, la preghiamo di chiamarci.",
                "Humihingi kami ng paumanhin sa matagal na paghihintay po.",
                "Nam rất tiếc, chúng tôi xin lỗi vì đã để bạn chờ lâu, nam.",
                "Нам очень жаль, что вам пришлось ждать.",
                "很抱歉让您久等了，请致电我们。",
                "오래 기다리게 해 드려 죄송합니다.",
                "نأسف على الانتظار الطويل.",
                "お待たせして申し訳ございません。",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "Hola Lucía, thank you for your words.",
                "Gracias, Inés.",
                "We speak Spanish at the desk, so ask for Marisol de la Cruz.",
                "Our office on Avenida de las Américas is open until six.",
                "La Jolla, Las Vegas and El Paso all have an office of ours.",
                "u waited way too long and we get it",
                "This is not the à la carte menu that people expect from us.",
                "C'est la vie.",
                "A brusque answer lands like a stubbed toe.",
                "Nobody likes slow phones, long lines, cold rooms.",
                "We are sorry about the cаnаl street parking.",
                "\u{1f64f}\u{1f64f} Thank you.",
                "μ is a letter that our lab prints on its forms.",
            ],
        );
    }
}
