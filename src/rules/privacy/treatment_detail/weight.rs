//! How much a clinical term matters where it stands.

use super::setting::Setting;
use crate::finding::Severity;
use crate::lexicon::{Class, Tier};

/// How much a term matters where it stands; `None` where it means nothing.
pub(super) fn judge(setting: &Setting) -> Option<Severity> {
    let role = setting.class == Class::Role && setting.tier != Tier::Always;
    if role || setting.names_place {
        return None;
    }
    if setting.not_discussed && !(setting.opens && setting.reader && setting.tier == Tier::Always) {
        return (setting.owned && setting.reader).then_some(Severity::Warning);
    }
    // 'We injected some cheer': a deed without anybody it was done to is a figure of speech.
    let alone = !setting.company && !setting.beside_care;
    if setting.deed && !setting.reader && !setting.owned && !setting.in_review && alone {
        return None;
    }
    // 'A facelift for the lobby', 'a walker-friendly path'.
    if (setting.figure || setting.hyphened && setting.tier != Tier::Always)
        && !setting.owned
        && !setting.in_review
    {
        return None;
    }
    // 'The anxiety in this message', 'the crown of our building'.
    if setting.of_something
        && !setting.owned
        && (setting.tier != Tier::Always || !setting.reader && !setting.in_review && !setting.told)
    {
        return None;
    }
    if setting.felt_by_us && !setting.reader && !setting.in_review && !setting.company {
        return None;
    }
    // 'Dr. Ives', 'a swollen inbox'.
    if setting.titled || setting.describes && setting.adjective {
        return None;
    }
    // 'That is not the impression we want to give.'
    if setting.safe_noun
        && setting.class != Class::Body
        && setting.tier != Tier::Always
        && !setting.company
        && !setting.in_review
    {
        return None;
    }
    if setting.ours && setting.class == Class::Body {
        return None;
    }
    if setting.praised && setting.tier != Tier::Always && !setting.owned
        || setting.praised && setting.class == Class::Role
    {
        return None;
    }
    if setting.describes && setting.tier != Tier::Always && !setting.owned {
        return None;
    }
    let general = (setting.practice || setting.everybody) && !setting.reader && !setting.owned;
    if setting.offered && !setting.owned && !setting.in_review {
        return (setting.tier == Tier::Always).then_some(Severity::Warning);
    }
    if setting.injured && (setting.reader || setting.told || setting.singled_out) && !general {
        return Some(Severity::Error);
    }
    if setting.draft_tells && !general && !setting.practice && is_named_there(setting) {
        return Some(Severity::Error);
    }
    if setting.of_all && !setting.in_review && !setting.owned {
        return Some(Severity::Warning);
    }
    match setting.tier {
        Tier::Always
            if setting.in_review || !general || (setting.singled_out && !setting.practice) =>
        {
            Some(Severity::Error)
        }
        // 'Ketamine leaves people floaty.'
        Tier::Always if setting.class == Class::Drug && setting.opens && !setting.practice => {
            Some(Severity::Error)
        }
        Tier::Always => (!setting.practice || setting.everybody).then_some(Severity::Warning),
        Tier::Cued if setting.owned => Some(Severity::Error),
        Tier::Cued if general || setting.practice => None,
        Tier::Cued if setting.in_review && setting.class != Class::Body => Some(Severity::Error),
        Tier::Cued if setting.company => Some(Severity::Error),
        Tier::Cued if setting.everybody && !setting.reader => None,
        Tier::Cued if setting.singled_out && is_event(setting.class) => {
            (setting.class != Class::Symptom || setting.reader || setting.told)
                .then_some(Severity::Error)
        }
        Tier::Cued if setting.literal && setting.singled_out => {
            (setting.reader || setting.told).then_some(Severity::Error)
        }
        // 'We are sorry that the scan had to be repeated.'
        Tier::Cued if setting.class == Class::Test && setting.singled_out && setting.told => {
            Some(Severity::Error)
        }
        // 'We irrigated the wound.'
        Tier::Cued
            if setting.whole && matches!(setting.class, Class::Procedure | Class::Device) =>
        {
            Some(Severity::Error)
        }
        Tier::Cued if setting.crowd => Some(Severity::Error),
        // 'The boil was lanced.'
        Tier::Cued
            if setting.beside_care
                && setting.told
                && !setting.ours
                && setting.class != Class::Body =>
        {
            Some(Severity::Error)
        }
        // 'That canker on the cheek.'
        Tier::Cued if setting.located => Some(Severity::Error),
        Tier::Cued if setting.inner => Some(Severity::Error),
        // 'Fillings can feel high at first.'
        Tier::Cued if setting.explained => Some(Severity::Error),
        Tier::Cued if setting.pointed_at && setting.reader => {
            (is_event(setting.class) && setting.class != Class::Symptom).then_some(Severity::Error)
        }
        Tier::Cued if setting.opens && setting.reader && setting.class != Class::Body => {
            Some(Severity::Error)
        }
        Tier::Care if setting.owned => Some(Severity::Error),
        Tier::Care
            if setting.this_one && matches!(setting.class, Class::Drug | Class::Procedure) =>
        {
            (!general && !setting.practice).then_some(Severity::Error)
        }
        // 'The sling was two sizes too big.'
        Tier::Care if setting.worn && setting.leads && !setting.describes => {
            (!general && !setting.practice).then_some(Severity::Error)
        }
        // 'Lab results were posted early.'
        Tier::Care if setting.lab_results && setting.leads && setting.told => {
            (!general && !setting.practice).then_some(Severity::Error)
        }
        Tier::Care if setting.pictured && setting.singled_out && setting.told => {
            (!general && !setting.practice).then_some(Severity::Error)
        }
        Tier::Care
            if setting.opens
                && setting.noun
                && setting.reader
                && !general
                && matches!(
                    setting.class,
                    Class::Event | Class::Procedure | Class::Device | Class::Drug
                ) =>
        {
            Some(Severity::Error)
        }
        Tier::Care
            if setting.singled_out
                && setting.class == Class::Event
                && setting.told
                && !general
                && !setting.practice =>
        {
            Some(Severity::Error)
        }
        Tier::Care
            if setting.singled_out && setting.reader && !setting.practice && setting.told =>
        {
            matches!(setting.class, Class::Event | Class::Procedure | Class::Drug)
                .then_some(Severity::Error)
        }
        _ => None,
    }
}

/// Whether the term names something certain, in a draft that tells of care anyway.
fn is_named_there(setting: &Setting) -> bool {
    let event = is_event(setting.class);
    match setting.tier {
        Tier::Always => true,
        Tier::Cued => {
            let opens = setting.opens && setting.noun && setting.class != Class::Body;
            let body = setting.class == Class::Body && !setting.literal;
            !body && setting.singled_out || opens || setting.pointed_at && event
        }
        Tier::Care => setting.singled_out && setting.class != Class::Body,
        Tier::Off => false,
    }
}

/// Whether words of the class tell of something that happened: parts of the body alone do not.
const fn is_event(class: Class) -> bool {
    !matches!(
        class,
        Class::Body | Class::Event | Class::Role | Class::Test
    )
}
