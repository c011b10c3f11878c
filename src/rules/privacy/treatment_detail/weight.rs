//! How much a clinical term matters where it stands.
//!
//! The questions come in an order, and each takes for granted that those before it were not answered: first what takes
//! the meaning out of any word, then what makes any word certain, and only then how sure the word is by itself.

use super::setting::Setting;
use crate::finding::Severity;
use crate::lexicon::{Class, Tier};

/// How much a term matters where it stands; `None` where it means nothing.
pub(super) fn judge(here: &Setting) -> Option<Severity> {
    if names_no_care(here) {
        return None;
    }
    // 'We can't discuss your root canal here' means to be silent. 'Zoloft needs a few weeks, as you know, and we can't
    // discuss it here' has told it already.
    let told_first = here.opens && here.reader && here.tier == Tier::Always;
    if here.not_discussed && !told_first {
        return (here.owned && here.reader).then_some(Severity::Warning);
    }
    if is_spared(here) {
        return None;
    }
    // 'There's a free whitening pen at the desk': a reward, of which another rule tells.
    if here.offered && !here.owned && !here.in_review {
        return (here.tier == Tier::Always).then_some(Severity::Warning);
    }
    if is_certain(here) {
        return Some(Severity::Error);
    }
    // 'Toothaches don't keep office hours.'
    if here.of_all && !here.in_review && !here.owned {
        return Some(Severity::Warning);
    }
    match here.tier {
        Tier::Always => always(here),
        Tier::Cued => cued(here).then_some(Severity::Error),
        Tier::Care => care(here).then_some(Severity::Error),
        Tier::Off => None,
    }
}

/// Whether it is the name of somebody's work or of a room, whatever is said of it.
fn names_no_care(here: &Setting) -> bool {
    // 'Our charge nurse'; an oncologist is another matter.
    let role = here.class == Class::Role && here.tier != Tier::Always;
    // 'Our X-ray room', 'Root Canal Road'.
    role || here.names_place
}

/// Whether it is no clinical statement: a figure of speech, a thing of the office, something of our own.
fn is_spared(here: &Setting) -> bool {
    let always = here.tier == Tier::Always;
    let tied = here.owned || here.in_review;
    let alone = !here.company && !here.beside_care;
    // 'We injected some cheer': a deed, and nobody it was done to.
    let of_nobody = here.deed && !here.reader && !tied && alone;
    // 'A facelift for the lobby', 'a walker-friendly path'.
    let of_a_thing = (here.figure || here.hyphened && !always) && !tied;
    // 'The anxiety in this message', 'the heart of the matter'.
    let untold = !here.reader && !here.in_review && !here.told;
    let of_something = here.of_something && !here.owned && (!always || untold);
    // 'Our receptionist is home with the flu.'
    let of_us = here.felt_by_us && !here.reader && !here.in_review && !here.company;
    // 'A sick joke', 'our consultation fee'.
    let of_the_next = here.describes && (here.adjective || !always && !here.owned);
    // 'That is not the impression we want to give.'
    let mild = here.safe_noun && here.class != Class::Body && !always;
    let harmless = mild && !here.company && !here.in_review;
    // 'It is out of our hands.'
    let own_body = here.ours && here.class == Class::Body;
    // 'Your words carry weight', 'your kind words about our oncologist'.
    let praised = here.praised && (!always && !here.owned || here.class == Class::Role);
    // 'Dr. Ives.'
    here.titled
        || here.manners && alone
        || of_nobody
        || of_a_thing
        || of_something
        || of_us
        || of_the_next
        || harmless
        || own_body
        || praised
}

/// Whether nothing about the word itself can make it doubtful.
fn is_certain(here: &Setting) -> bool {
    // 'That cracked molar was hard.'
    let injured = here.injured && (here.reader || here.told || here.singled_out);
    // 'The jaw is unlocking at last', where another sentence tells of an extraction.
    let follows = here.draft_tells && !here.practice && is_named_there(here);
    (injured || follows) && !is_general(here)
}

/// Whether it is said of everybody, or of what the practice does, and to nobody.
fn is_general(here: &Setting) -> bool {
    (here.practice || here.everybody) && !here.reader && !here.owned
}

/// A word that is clinical wherever it stands: it takes a reason not to be an error.
fn always(here: &Setting) -> Option<Severity> {
    // 'The sedation wore off', but not 'Anyone may ask about sedation'.
    let of_somebody = here.in_review || !is_general(here) || here.singled_out && !here.practice;
    // 'Ketamine leaves people floaty.'
    let drug_first = here.class == Class::Drug && here.opens && !here.practice;
    if of_somebody || drug_first {
        return Some(Severity::Error);
    }
    // 'Nobody on crutches should be asked about stairs'; 'We do implants' means nothing.
    (!here.practice || here.everybody).then_some(Severity::Warning)
}

/// Whether a word that is an everyday one, too, is an error: something must tie it to care.
fn cued(here: &Setting) -> bool {
    // 'Your jaw took longer than planned.'
    if here.owned {
        return true;
    }
    // 'We fit bridges', 'Many people confuse pressure with pain'.
    if here.practice || is_general(here) {
        return false;
    }
    // 'A dry socket is miserable, and we ache for you'; 'Some bruises last', where the review tells of a bruise; 'We'll
    // have that foot looked at', where it tells of a foot.
    let in_review = here.in_review && (here.class != Class::Body || here.this_one);
    if here.company || in_review {
        return true;
    }
    // 'The bridge let go'; but 'These hiccups come with a new system'.
    if here.singled_out && is_deed_or_illness(here.class) {
        return here.class != Class::Symptom || here.reader || here.told;
    }
    // 'The knee was better every week'; but 'A poke in the ribs'.
    if here.singled_out && here.literal {
        return here.reader || here.told;
    }
    explains_itself(here) || meets_reader(here)
}

/// Whether an everyday word says by what stands with it that it is meant as medicine.
fn explains_itself(here: &Setting) -> bool {
    // 'We are sorry that the treadmill had to be repeated.'
    let tested = here.class == Class::Test && here.singled_out && here.told;
    // 'We irrigated the wound.'
    let whole = here.whole && matches!(here.class, Class::Procedure | Class::Device);
    // 'The boil was lanced.'
    let treated = here.beside_care && here.told && !here.ours && here.class != Class::Body;
    tested
        || whole
        || treated
        // 'A bruise from wrist to elbow.'
        || here.crowd
        // 'The camera down the throat lasts a minute.'
        || here.located
        // 'Losing a molar is a loss.'
        || here.inner
        // 'Fillings can feel high at first.'
        || here.explained
}

/// Whether an everyday word is said to the reader so that it is about them.
fn meets_reader(here: &Setting) -> bool {
    // 'A bruise takes its time, as you know'; but 'We'd take you back in a heartbeat'.
    if here.pointed_at && here.reader {
        return is_deed_or_illness(here.class) && here.class != Class::Symptom;
    }
    // 'Numb till suppertime is long, we'll give you that.'
    here.opens && here.reader && here.class != Class::Body
}

/// Whether a word for care in general is an error: it must be tied to somebody.
fn care(here: &Setting) -> bool {
    // 'Your next check-up.'
    if here.owned {
        return true;
    }
    // 'That tablet was the wrong one.'
    let this_one = here.this_one && matches!(here.class, Class::Drug | Class::Procedure);
    // 'The sling was two sizes too big.'
    let worn = here.worn && here.leads && !here.describes;
    // 'Lab results were posted early.'
    let results = here.lab_results && here.leads && here.told;
    // 'It is a relief that the scan came back clean.'
    let pictured = here.pictured && here.singled_out && here.told;
    if this_one || worn || results || pictured {
        return !here.practice && !is_general(here);
    }
    if is_general(here) {
        return false;
    }
    let given = matches!(here.class, Class::Event | Class::Procedure | Class::Drug);
    // 'Hospice is a gentle word that landed on you like a stone.'
    let opens = here.opens && here.noun && here.reader && (given || here.class == Class::Device);
    // 'The referral sat in the fax'; said to the reader, also 'The intake took too long for you'.
    let known = here.singled_out && here.told && !here.practice;
    opens || known && (here.class == Class::Event || here.reader && given)
}

/// Whether the term names something certain, in a draft that tells of care anyway.
fn is_named_there(here: &Setting) -> bool {
    let event = is_deed_or_illness(here.class);
    match here.tier {
        Tier::Always => true,
        Tier::Cued => {
            // 'Fillings settle.'
            let opens = here.opens && here.noun && here.class != Class::Body;
            // 'The knee', but not 'the hand'.
            let body = here.class == Class::Body && !here.literal;
            // 'A bridge' will do for what is no part of the body.
            !body && here.singled_out || opens || here.pointed_at && event
        }
        // 'The referral.'
        Tier::Care => here.singled_out && here.class != Class::Body,
        Tier::Off => false,
    }
}

/// Whether words of the class tell of something that was done or found: a part of the body alone does not, nor does a visit, a
/// role or a test.
const fn is_deed_or_illness(class: Class) -> bool {
    !matches!(
        class,
        Class::Body | Class::Event | Class::Role | Class::Test
    )
}
