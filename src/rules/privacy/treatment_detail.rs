//! Names a treatment: words that tell what was done, used, found or felt.

use super::super::cue::{Cue, has_cue};
use super::super::{Late, Page, Rule, Source, fix, is_quoted, judged};
use super::{Topic, claims_on, states_presence};
use crate::finding::{Finding, Severity, Span};
use crate::grammar::{self, Class as Word, listed};
use crate::guide::Step;
use crate::lexicon::{Class, Term};
use crate::reading::Reading;
use crate::text::Gap;

mod beside;
mod body;
mod families;
mod figure;
mod owner;
mod sentence;
mod setting;
mod weight;
mod word;

use families::{ANSWERS, FAMILIES, FELT, HOW_IT_GOES, MESSAGE, SELDOM, TOLD, WHAT_TO_DO};
use owner::{determiner, of_reader};

pub(in super::super) use owner::ends_in_yours;
use setting::{Claims, Sentences, Setting};
use weight::judge;

/// The rule.
pub static RULE: Rule = Rule {
    code: "privacy/treatment-detail",
    title: "Names a treatment",
    why: "Anyone can read the reply. A word for a treatment, an illness, a medicine or a part of the body tells them \
          something about the reviewer's health, even if the reviewer wrote it first.",
    step: Step::Address,
    source: Source {
        title: "45 CFR 164.502 and 164.508; HHS settlements over replies to reviews: Elite Dental 2019, New Vision Dental 2022",
    },
    severity: Severity::Error,
    part: None,
    heat: None,
    families: FAMILIES,
    check,
};

/// The phrases of the last three families come late, and those of two others that few drafts have.
pub static LATE: &Late = &[
    (0, FELT),
    (1, SELDOM),
    (ANSWERS, HOW_IT_GOES),
    (ANSWERS + 1, WHAT_TO_DO),
    (FAMILIES.len() - 1, TOLD),
];

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "Words that tell what was done, found, taken or felt.",
    wrong: "We are sorry that your root canal took longer than planned.",
    right: "We are sorry that this was hard, and we would like to hear more.",
};

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    judged(rule, reading, findings, &|family, hit| {
        if (ANSWERS..FAMILIES.len() - 1).contains(&family) {
            let told = reading.review.is_clinical() && !is_quoted(reading, hit);
            return told.then_some(rule.severity);
        }
        // 'When someone says it hurts' speaks of anyone.
        let anyone =
            has_cue(reading, hit.first, Cue::Everybody) && !reading.speaks_to_reader(hit.first);
        (!anyone).then_some(rule.severity)
    });
    let mut claims = Claims::new(&reading.claims);
    let mut sentences = Sentences::default();
    let settings = reading.terms.iter().enumerate();
    let mut settings: Vec<Setting> = settings
        .map(|(index, &term)| {
            let sentence = sentences.around(reading, term);
            Setting::of(reading, index, term, claims.around(term), sentence)
        })
        .collect();
    let tells = |setting: &Setting| judge(setting) == Some(Severity::Error);
    if settings.iter().any(tells) || states_presence(reading) {
        for setting in &mut settings {
            setting.draft_tells = true;
        }
    }
    let before = findings.len();
    for (setting, &term) in settings.iter().zip(&reading.terms) {
        if let Some(severity) = judge(setting) {
            findings.push(finding(rule, reading, term, severity));
        }
    }
    let marked: Vec<Span> = findings[before..].iter().map(|f| f.span).collect();
    claims_on(
        Topic::Clinical,
        MESSAGE,
        rule,
        reading,
        findings,
        &|claim| {
            // The words themselves say more than the clause around them.
            let span = reading.span(claim.first, claim.end);
            let silent = has_cue(reading, claim.head, Cue::NotDiscussed);
            // Marks stand in the order of their terms: the first that ends behind the claim's start decides.
            let next = marked.partition_point(|mark| mark.end <= span.start);
            let told = marked.get(next).is_some_and(|mark| mark.overlaps(span));
            (!told && !silent).then_some(rule.severity)
        },
    );
}

fn finding(rule: &'static Rule, reading: &Reading<'_>, term: Term, severity: Severity) -> Finding {
    let (first, end) = phrase(reading, term);
    let verb = is_deed(reading, term);
    let mend = if verb || !stands_alone(reading, first, end) {
        fix::statement(reading, first, end)
    } else {
        fix::noun(reading, first, end)
    };
    let words = reading.span(term.first, term.end).of(reading.text.source());
    let message = match (severity, verb) {
        (Severity::Error, _) => {
            format!(
                "\u{201c}{words}\u{201d} tells what was done, or something about somebody's health."
            )
        }
        _ => format!(
            "\u{201c}{words}\u{201d} is a clinical word. It can be read as being about the reviewer."
        ),
    };
    mend.finding(
        rule,
        reading,
        reading.span(first, end),
        (severity, &message),
    )
}

/// Whether another noun can take the phrase's place: not inside a compound (`back-ordered`), not
/// before `like yours`, not as a verb after *to*.
fn stands_alone(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    let hyphen = |i: usize| {
        let word = reading.text.words().get(i);
        word.is_some_and(|word| word.gap.has(Gap::HYPHEN))
    };
    let compared = matches!(reading.text.norm(end), "like" | "as" | "of")
        && of_reader(reading, end + 1)
        || reading.text.norm(end) == "as" && reading.text.norm(end + 2) == "as";
    let before = first.checked_sub(1).map_or("", |i| reading.text.norm(i));
    let bare_verb = before == "to" && end == first + 1;
    !hyphen(first) && !hyphen(end) && !compared && !bare_verb
}

/// Where the terms directly before word `first` start: impacted *third molar*.
fn before(reading: &Reading<'_>, first: usize) -> usize {
    let joined = reading
        .text
        .words()
        .get(first)
        .is_some_and(|w| w.gap.is_open());
    reading
        .terms_in(first.saturating_sub(3), first)
        .iter()
        .find(|term| joined && term.end == first && term.class != Class::Role)
        .map_or(first, |term| term.first)
}

/// The noun phrase around the term: its determiner before, a word like *appointment* after.
fn phrase(reading: &Reading<'_>, term: Term) -> (usize, usize) {
    let first = determiner(reading, term.first).unwrap_or_else(|| before(reading, term.first));
    let mut end = term.end;
    let goes_on = |i: usize| {
        reading.text.words().get(i).is_some_and(|w| w.gap.is_open())
            && (reading.is(i, Word::Visit)
                || reading
                    .terms_in(i, i + 1)
                    .iter()
                    .any(|t| t.class != Class::Role)
                || listed(
                    "test results result work treatment procedure surgery pain check",
                    reading.text.norm(i),
                ))
    };
    while end < term.end + 2 && goes_on(end) {
        end += 1;
    }
    (first, end)
}

/// Whether the term is something done, said with a verb: no noun can stand in its place.
fn is_deed(reading: &Reading<'_>, term: Term) -> bool {
    let last = reading.text.norm(term.end - 1);
    let noun = determiner(reading, term.first).is_some() || term.end - term.first > 2;
    !noun
        && term.class != Class::Drug
        && (grammar::is_past(last) && last.ends_with("ed") || grammar::is(last, Word::Irregular))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::expect::{marks, marks_words, spares};

    #[test]
    fn marks_the_family() {
        marks(
            RULE.code,
            &[
                "Stairs are no joke on a newly replaced knee.",
                "We hope that everything is healing.",
                "Still off the sugar, I hope.",
                "He was comfortable at the end, I can tell you that much.",
                "She passed peacefully.",
                "We stand by the care that was given.",
                "Sentimos mucho que su limpieza fuera mala.",
                "The surgeon made a sound clinical decision.",
                "It was a complicated case.",
                "The diagnosis was correct.",
                "That must have hurt.",
                "We wish it hadn't hurt.",
                "Sorry it's still sore.",
                "Thank goodness it was caught in time.",
                "We are sorry that your root canal took longer than planned.",
                "Sorry the numbing hadn't kicked in.",
                "Your MRI was clear, so please breathe easy.",
                "We wish the extraction had gone more smoothly for you.",
                "The rash you mention is common.",
                "You were in so much pain and we are sorry.",
                "Botox can take two weeks to settle.",
                "Fillings like yours do settle.",
                "We hope you are healing well.",
                "So sorry about the stitches!",
                "Your son's ear infection was treated at once.",
                "Zoloft needs a few weeks, as you know.",
                "THE SEALANTS WE PLACED DO NOT FALL OUT.",
                "What you were prescribed is what we recommend.",
                "Our nurse sent her home with crutches.",
                "We had to bandage the open wound on your hand twice.",
            ],
        );
    }

    #[test]
    fn marks_what_stands_in_company_or_explains_itself() {
        marks(
            RULE.code,
            &[
                "The new progressives take two weeks to get used to.",
                "The mouthpiece shifts the jaw forward and aches at first.",
                "Her ear was bulging and red, and we treated it.",
                "It should stop throbbing in a few days.",
                "Bruising under the eyes fades from purple to yellow.",
                "The boot can come off at night.",
                "A walker isn't the end of the world.",
                "That canker on the cheek was there beforehand.",
                "The boil was lanced and packed.",
                "Mom's pills were sorted wrong.",
                "Soda all day will do that to enamel.",
                "Ice for twenty minutes, then off for twenty.",
                "You asked for something to help you sleep.",
                "We put in stitches as soon as the bleeding slowed.",
                "Everything came back clear.",
                "Quest lost the sample, not us.",
                "You could not open wide enough for us to finish.",
                "Losing a pregnancy at nine weeks is a grief we don't take lightly.",
                "so glad the exray came back ok",
                "A spot on the lung turns out to be nothing most of the time.",
                "Ketamine sessions leave people floaty for an hour.",
                "The crown color was matched in daylight.",
            ],
        );
    }

    #[test]
    fn spares_what_is_said_of_the_office_or_in_jest() {
        spares(
            RULE.code,
            &[
                "The hospice started in a single bedroom with two volunteers.",
                "The surgery will be closed on 8 May for the bank holiday.",
                "October is breast cancer awareness month.",
                "Our blog covers migraines, sleep and stress.",
                "It's a black eye for us.",
                "Our inbox is swollen and we're catching up.",
                "We nearly had a heart attack when we saw the water bill.",
                "Our phones are back to normal after the storm.",
                "We do implants, crowns and bridges in-house.",
                "A walker-friendly path leads from the bus.",
                "Thank you for opening your heart to us.",
                "I once sat for three hours myself, waiting on my own knee surgery.",
                "Our receptionist is home with the flu.",
                "Our side door is on Root Canal Road.",
                "You put your finger on it.",
                "The eyebrow-raising sign has been removed.",
                "A facelift for the lobby begins in June.",
                "The plaque on the wall is wrong about the hours.",
                "The anesthetic hold music has been replaced.",
                "Thank you for the shot of optimism.",
                "A splitting headache of a phone tree is gone.",
                "The sign had no teeth, so we made it bigger.",
                "Keep your eyes peeled for the new sign.",
                "We called the shots on the new paint, blame us.",
                "A relapse into old phone habits won't do.",
                "The stroke of noon is our busiest minute.",
                "The tablets at the front desk froze, and we restarted them.",
                "Our ears were burning.",
                "Leaving it in the drop box works.",
                "In the same vein, we've rewritten the welcome sign.",
                "A bandage won't do, this calls for real change at the counter.",
                "Splint-like rails now guard the ramp.",
                "Our blood ran cold when we read this.",
                "The name plate on the door has been fixed.",
                "We hope to hear from you.\n\nKind regards,\nWestgate Oral Surgery",
                "We hope to hear from you.\n\nWarmly,\nThe Harbour Implant Clinic team\n555-0110",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "Results vary from one phone company to the next.",
                "We take complaints case by case.",
                "Our treadmill is back in one piece.",
                "We stand behind our promise to call back.",
                "Reading this must have taken a while.",
                "It hurts to be laughed at.",
                "The heart of the matter is respect.",
                "Please bear with us while we fill in the forms.",
                "Our hours of operation are posted.",
                "It was painful to read, and we are sorry.",
                "As a dental office we know that people walk in nervous.",
                "Our X-ray room is being repainted.",
                "We keep an eye on every review.",
                "A cold welcome is no welcome.",
                "We take it to heart.",
                "Patience is something we ask of ourselves.",
                "Your words cut to the bone, and thank you for them.",
                "We want everyone treated with respect.",
                "This was a shot in the arm for our front desk.",
                "When someone says it hurts, believe them.",
            ],
        );
    }

    #[test]
    fn a_finding_covers_the_whole_noun_phrase() {
        marks_words(
            RULE.code,
            "Sorry about your root canal treatment, Ana.",
            &["your root canal treatment"],
        );
        marks_words(
            RULE.code,
            "That cracked bicuspid was hard.",
            &["That cracked bicuspid"],
        );
    }

    #[test]
    fn marks_what_was_the_same_with_the_readers() {
        marks(
            RULE.code,
            &[
                "Deliveries don't keep to a clock, and neither did yours!",
                "Surgeries don't keep to a clock, and neither did yours.",
                "Deliveries run late, and yours did.",
                "Cleanings aren't all alike, and neither was yours.",
                "Test results go to the portal as soon as the lab sends them, and yours did.",
            ],
        );
    }

    #[test]
    fn leaves_how_it_goes_for_anybody_alone() {
        spares(
            RULE.code,
            &[
                "Test results go to the portal as soon as the lab sends them.",
                "Lab results are posted within two days.",
                "X-ray reports usually arrive the next day.",
                "Laughing gas costs nothing extra here.",
                "Numbing gel is offered at no extra charge.",
                "Sedation is offered at no extra cost.",
            ],
        );
    }

    #[test]
    fn marks_some_spanish() {
        marks(
            RULE.code,
            &[
                "Esperamos de corazón que la hinchazón haya bajado.",
                "Su nueva corona quedó muy bien.",
            ],
        );
    }

    #[test]
    fn leaves_courtesy_in_spanish_alone() {
        spares(
            RULE.code,
            &[
                "Las coronas de nuestra recepción son de cartón, para el Día de Reyes.",
                "Por favor llámenos al 555-0142 para hablar en privado.",
            ],
        );
    }
}
