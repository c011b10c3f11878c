//! No sympathy.

use super::super::{Belongs, Family, Page, Part, Reach, Rule, Source, bank};
use super::{evidence, missing, start_of_sentence};
use crate::finding::{Finding, Ground, Severity};
use crate::grammar::{Class, listed};
use crate::guide::Step;
use crate::reading::Reading;
use crate::rules::tone;

/// The rule.
pub static RULE: Rule = Rule {
    code: "structure/missing-empathy",
    title: "Show that you understand",
    why: "People who complain want above all to be heard. You can show understanding without agreeing to anything.",
    step: Step::Sympathize,
    source: Source {
        title: "The guide, step 4: sympathize with their problem",
    },
    severity: Severity::Hint,
    part: Some(Part {
        name: "Sympathize",
        find,
        least: 1,
        belongs: Belongs::ToComplaints,
    }),
    heat: None,
    families: &[Family {
        patterns: patterns![
            "(sorry|apology|apologies|apologize|apologizes|apologizing|regret|regrets|sympathy|sympathize|condolences|saddened|heartbroken|heartbreaking|dismayed|mortified|grieved|grieves|ashamed|gutted|forgive (us|me)|lo siento|sentimos|lamento|lamentamos)",
            "(we|i) ~ [can|do|fully|would|could] ~ [only|well] (understand|imagine|recognize|sympathize|empathize|relate|wince|winced)",
            "(we|i) ~ [can|do|fully|would|could] ~ [only|well] (((see|get|hear|know|hate) ~ (how|why|that|it|you|your|the|what))|appreciate (how|why|that|what))",
            "(we|i) ~ feel (for you|how|your|it too|awful|terrible|bad|sick|horrible|sad)",
            "(hear|hears|heard|believe) you",
            "(understandable|understandably|deserve|deserves|deserved)",
            "(frustrate*|disappointment*|aggravat*|mortif*|exasperat*|infuriat*|exhausti*|humiliat*|embarrass*|discourag*|demoraliz*|dishearten*|dispirit*|distress*|agoniz*|devastat*|humbling|grating|grates|grated|galling|gruel*|wearing|wearying|wears|tiresome|tedious|tedium|bleak|dreary|dreadful|horrid|ghastly|grim|gross|yucky|unbearable|wretched|crushing|daunting|rattling|bruising|lonely|isolating|belittl*|degrad*|dehumaniz*|demean*|insulting|jarring|bewilder*|baffling|irksome|irritat*|vexing|vexation|worrisome|alarming|troubling|terrify*|scary|startling|stinging|nerve (racking|wracking)|deflating|unwelcoming|absurd|disgust|dismay|sadness|heartache|anguish|agony|ordeal|nightmare|runaround|nuisance|annoyance|annoying|hassle|sting|stings|stung|hurts|grief)",
            "<feeling>",
            "(frustrate|frustrates|annoy|annoys|upset|anger|angers|worry|worries|frighten|hurts|irritate|exhaust|bother|bug|shake|rattle|sour|spoil|ruin|alarm|unsettle|unnerve|tax|try|test|drain) _2 (anyone|anybody|everyone|everybody|us|too|people|me|you|parent|person|family|saint|patience|nerves)",
            "(is|'s|are|was|be|sounds|sound|must|feels) [have] [been|be] ~ (maddening|frustrating|hard|tough|difficult|no fun|rough|scary|unsettling|draining|tiring|rude|miserable|not okay|not acceptable|unfair|long|disheartening|deflating|jarring|a lot|a drag|a grind|a slog|a pain|a blow|a chore|a bummer|a mess|no joke|no way|no small|not easy|heavy|unkind|lousy|brutal|rotten)",
            "(would|'d) _3 (cross|upset|angry|mad|annoyed|ticked|irked|steaming|fed up|feel the same|feel that way|(leave|make|drive|set|put) (anyone|anybody|any|a|us|me|someone))",
            "(our|my) (hearts|heart|stomach)",
            "(hard|painful|tough|difficult|sobering|uncomfortable|not easy|upsetting|sad|troubling|humbling) _1 (to read|reading|to hear|to write)",
            "(not|never) _2 (what we want|the welcome|how we want|the experience|how anyone|how anybody|the standard)",
            "(no one|nobody|no person|no parent|no patient|no family) _2 (should|wants|likes|deserves|ought|enjoys)",
            "(right|fair|reasonable) to (be|expect|feel|ask|want|say)",
            "(a|such) (let down|letdown|disappointment|headache|shame|rotten|lousy)",
            "(everyone|anyone|everybody|anybody) (deserves|would (be|feel|want))",
            "no (comfort|wonder|consolation)",
        ],
        message: "",
        fixes: &[],
        reach: Reach::Phrase,
        ground: Ground::Words,
    }],
    check,
};

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "Nothing acknowledges how it felt.",
    wrong: "Hello, thank you for the review. Please call us.",
    right: "Hello, thank you for the review. We are sorry to read how frustrating this was. Please call us.",
};

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    if find(reading).is_some() {
        return;
    }
    let texts = [
        "We are sorry to read how frustrating this was.".to_owned(),
        "We understand why this is upsetting.".to_owned(),
    ];
    let at = start_of_sentence(reading, 1);
    findings.push(missing(
        rule,
        reading,
        "Nothing shows that you understand how it felt.",
        at,
        &texts,
    ));
}

/// The first word that shows sympathy and that nothing beside it takes back.
fn find(reading: &Reading<'_>) -> Option<usize> {
    let taken = taken_back(reading);
    let felt = evidence(&RULE, reading).filter(|hit| {
        let word = reading.text.words().get(hit.first);
        let sentence = word.map_or(0, |word| word.sentence as usize);
        let beside = taken.sentences.get(sentence).copied().unwrap_or_default();
        let within = taken.words.get(hit.first).copied().unwrap_or_default();
        // A bare word of feeling shows none inside an attack: 'an angry little rant'.
        let bare = hit.end == hit.first + 1 && !is_apology(reading.text.norm(hit.first));
        !(within || beside && bare || is_other(reading, hit.first))
    });
    felt.map(|hit| hit.first).min()
}

/// `Call to apologize`, `the lobby is small`: an apology asked for, a word of feeling that tells of none.
fn is_other(reading: &Reading<'_>, index: usize) -> bool {
    let (first, end) = reading.sentence(index);
    let norm = |i| reading.text.norm(i);
    let asked = norm(index) == "apologize"
        && index > first
        && matches!(norm(index - 1), "to" | "but" | "and")
        && !reading.any(first, end, Class::We);
    let plain = listed(
        "small lost alone tired rushed ignored dismissed",
        norm(index),
    ) && !reading.any_word(
        first.max(index.saturating_sub(4)),
        index,
        "feel feeling feels felt being be so made make makes left too nobody no",
    );
    asked || plain
}

fn is_apology(word: &str) -> bool {
    listed("sorry apologize apologies apology regret", word)
}

/// What takes sympathy back: 'Sorry if', 'sorry, but'.
struct Taken {
    /// The words of such phrases.
    words: Vec<bool>,
    /// The sentences that hold one.
    sentences: Vec<bool>,
}

fn taken_back(reading: &Reading<'_>) -> Taken {
    let mut words = vec![false; reading.text.words().len()];
    let mut sentences = vec![false; reading.text.sentences().len()];
    let rules = [
        &tone::dismissive::RULE,
        &tone::defensive::RULE,
        &tone::hostile::RULE,
        &tone::admission::RULE,
        &tone::overpromise::RULE,
    ];
    for hit in rules
        .iter()
        .flat_map(|other| reading.hits(bank::tags_of(other)))
    {
        // 'Sorry if you were offended': all that follows is taken back with it.
        let end = if is_apology(reading.text.norm(hit.first)) {
            reading.sentence(hit.first).1
        } else {
            hit.end
        };
        if let Some(range) = words.get_mut(hit.first..end) {
            range.fill(true);
        }
        let sentence = reading.text.words()[hit.first].sentence as usize;
        if let Some(beside) = sentences.get_mut(sentence) {
            *beside = true;
        }
    }
    Taken { words, sentences }
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
                "Hi, thank you. Call 555-0142.",
                "Sorry if you were offended.",
                "Hello, thanks for the note.",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "We are sorry to hear this.",
                "We understand the frustration.",
                "Being on hold is maddening.",
                "It was hard to read.",
                "You deserve better.",
            ],
        );
    }

    #[test]
    fn marks_harder_texts() {
        marks(
            RULE.code,
            &[
                "Hello. Call 555-0142 to apologize.",
                "Hi. We feel it is important to correct this.",
                "We appreciate the feedback. Call us.",
                "What an angry little rant. Get a life.",
            ],
        );
    }

    #[test]
    fn leaves_harder_texts_alone() {
        spares(
            RULE.code,
            &[
                "Hello, being towed would ruin anyone's week.",
                "Hi, silence at the wrong moment hurts.",
                "Hello, circling a full lot is aggravating.",
                "We know how scary that is.",
                "It's hard to ask and get a shrug.",
                "I'd be ticked off too.",
            ],
        );
    }
}
