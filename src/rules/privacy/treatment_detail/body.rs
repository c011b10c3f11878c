//! Parts of the body, what is wrong with them and what stands around them.

use crate::grammar::listed;
use crate::lexicon::{Class, Term};
use crate::reading::Reading;

/// What makes a part of the body a condition.
pub(super) const INJURIES: &str = "
    impacted cracked chipped broken fractured sprained torn infected abscessed swollen bruised inflamed ingrown
    loose decayed sore aching achy itchy bloody stiff frozen herniated slipped pinched dislocated twisted strained
    fungal watery hoarse scaly sweaty flaky oily clammy shaky wobbly wiggly gummy bluish reddened scratched pierced scarred
    ruptured missing crooked throbbing burning bleeding dry tender numb blocked clogged stuffy runny puffy droopy
    collapsed deviated detached enlarged perforated";

/// Parts of the body that things are said to be in or on when nobody's body is meant.
pub(super) const BORROWED: &str = "
    hand hands head heads face faces heart hearts back backs foot feet arm arms eye eyes leg legs side shoulder shoulders lap mouth mouths
    finger fingers thumb teeth gut body bone bones skin neck nose toes chest mind brain blood hip stomach throats tongue lips nerve nerves chin vein veins
    ear ears rib ribs wrist wrists knuckles palm palms womb butt flesh hair belly bowels waist elbow elbows";

/// `On the cheek`, `in the heel`: something was there.
pub(super) fn is_located(reading: &Reading<'_>, term: Term, before: Option<usize>) -> bool {
    let Some(at) = before.filter(|&at| at > 0) else {
        return false;
    };
    term.class == Class::Body
        && matches!(
            reading.text.norm(at),
            "the" | "his" | "her" | "an" | "each" | "both"
        )
        && listed(
            "on in under behind down inside into above below around",
            reading.text.norm(at - 1),
        )
        && !listed(BORROWED, reading.text.norm(term.end - 1))
}

/// What people wear, lean on, swallow or live through while they heal, and seldom mean otherwise.
pub(super) const WORN: &str = "
    boot sling walker cane capsule capsules splint scope stent catheter cuff stroke relapse withdrawal exercises";

/// Parts of the body that hardly anybody speaks of but for their health.
pub(super) const INNER: &str = "
    enamel molar molars incisor premolar gums cornea retina tonsils bladder kidney kidneys liver uterus ovary
    ovaries prostate thyroid earlobe eardrum sinus sinuses tendon ligament cartilage pelvis clavicle cervix
    gallbladder appendix colon rectum nostril nostrils artery arteries tailbone";

/// `Fillings can feel high`: the term opens its sentence, and what follows tells what such things do to people.
pub(super) fn is_explained(reading: &Reading<'_>, term: Term, start: usize, owner: &str) -> bool {
    reading.text.opens_sentence(start)
        && !matches!(owner, "our" | "a" | "an")
        && !matches!(
            term.class,
            Class::Body | Class::Event | Class::Role | Class::Test
        )
        && tells_what_it_does(reading, term.end)
}

/// Whether the words after a term tell what such things do to people.
fn tells_what_it_does(reading: &Reading<'_>, end: usize) -> bool {
    let (_, to) = reading.sentence(end.saturating_sub(1));
    // 'Bruising under the eyes fades.'
    let at_a_place = listed(
        "in on under after behind around from of at",
        reading.text.norm(end),
    );
    let last = if at_a_place { end + 6 } else { end + 2 };
    matches!(
        reading.text.norm(end),
        "can" | "may" | "might" | "will" | "could"
    ) || reading.text.norm(end) == "should" && reading.text.norm(end + 1) == "not" || reading.any_word(
            end,
            last.min(to),
            "means normal harmless temporary expected feel feels take takes hurt hurts fail fails fade fades settle settles last lasts heal heals wear wears \
             itch itches ache aches sting stings swell swells loosen loosens soften softens come fall fell",
        )
}

/// Parts of the body that are seldom anything else. Not the wrist (a slap on it), not the bone
/// (cut to it).
pub(super) const LITERAL: &str = "
    knee elbow ankle ankles hip shin calf thigh groin belly abdomen rib ribs spine tailbone jaw gums
    tonsils nostril nostrils eyelid eyelids eyebrow brow forehead scalp toe toes toenail toenails bladder kidney
    kidneys liver lung lungs uterus ovary prostate thyroid earlobe eardrum ear chest molar molars incisor premolar
    sinus sinuses armpit buttock cornea retina tendon ligament cartilage heel knuckle canine pelvis clavicle collarbone";

/// Whether the part of the body is said to be hurt: the impacted molar.
pub(super) fn is_injured(reading: &Reading<'_>, term: Term) -> bool {
    term.class == Class::Body
        && !matches!(reading.text.norm(term.end - 1), "heart" | "hearts")
        && term.first > 0
        && listed(INJURIES, reading.text.norm(term.first - 1))
        && reading.text.words()[term.first].gap.is_open()
}
