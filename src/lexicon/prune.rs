//! Leaves out of the packed vocabulary what another entry says already.
//!
//! The lists are written for people, with every wording that comes to mind. What the page needs is
//! less: where `root canal` always counts, `root canal treatment` adds nothing but bytes.

use std::collections::HashMap;

use super::inflect::singulars;
use super::pack::{Kind, kind_of};

/// Names that a stem says already, and that stay all the same: many people have to write them and few can spell
/// them, and only from a whole name can a misspelt one be known.
const OFTEN_MISSPELT: &str = "
    ibuprofen celecoxib hydrocodone oxycodone lidocaine novocaine articaine septocaine sumatriptan
    rizatriptan amoxicillin ampicillin penicillin azithromycin erythromycin clindamycin doxycycline
    minocycline tetracycline ciprofloxacin levofloxacin metronidazole vancomycin acyclovir valacyclovir
    fluconazole ketoconazole lisinopril losartan amlodipine metoprolol atenolol propranolol
    hydrochlorothiazide furosemide clopidogrel sildenafil tadalafil semaglutide tirzepatide prednisone
    prednisolone dexamethasone testosterone estradiol loratadine cetirizine promethazine montelukast
    omeprazole pantoprazole ondansetron sertraline fluoxetine paroxetine citalopram escitalopram
    venlafaxine duloxetine trazodone amitriptyline lamotrigine pregabalin aripiprazole quetiapine
    olanzapine risperidone alprazolam lorazepam clonazepam diazepam amphetamine methylphenidate
    finasteride hydroxychloroquine ivermectin progesterone betadine abdominoplasty angioplasty
    appendectomy arthroscopy blepharoplasty bronchoscopy bunionectomy carcinoma cardiomyopathy
    cholecystectomy colonoscopy colostomy diarrhea discectomy endoscopy episiotomy fibromyalgia
    frenectomy gingivectomy gonorrhea hemorrhoidectomy hyperthyroidism hypothyroidism hysterectomy
    laminectomy laparoscopy lumpectomy mastectomy neuralgia neuropathy rhinoplasty septoplasty
    thyroidectomy tonsillectomy tracheostomy vasectomy";

/// The entries that are needed: text and code, in the order given.
pub fn prune(entries: Vec<(String, u8)>) -> Vec<(String, u8)> {
    let kinds: HashMap<String, Kind> = entries
        .iter()
        .map(|(text, code)| (text.clone(), kind_of(*code)))
        .filter(|(_, kind)| *kind != Kind::Ordinary)
        .collect();
    let stems: Vec<String> = entries
        .iter()
        .filter(|(_, code)| kind_of(*code) == Kind::Stem)
        .map(|(text, _)| text.clone())
        .collect();
    entries
        .into_iter()
        .filter(|(text, code)| is_needed(text, kind_of(*code), &kinds, &stems))
        .collect()
}

fn is_needed(text: &str, kind: Kind, kinds: &HashMap<String, Kind>, stems: &[String]) -> bool {
    match kind {
        Kind::Sure => {
            let inside = says_it_already(text, kinds);
            let stemmed = !text.contains(' ')
                && text.len() >= 8
                && stems.iter().any(|stem| text.ends_with(stem.as_str()))
                && !OFTEN_MISSPELT
                    .split_ascii_whitespace()
                    .any(|name| name == text);
            !inside && !stemmed
        }
        Kind::Idiom => is_useful_idiom(text, kinds),
        Kind::Shield => parts(text).any(|part| part != text && kinds.contains_key(&part)),
        Kind::Event | Kind::Loose | Kind::Stem | Kind::Ordinary => true,
    }
}

/// Whether a shorter entry inside always counts, and what follows it is an entry too: a finding
/// runs on over it. `surgical` alone must not stand for `surgical site infection`.
fn says_it_already(text: &str, kinds: &HashMap<String, Kind>) -> bool {
    let words: Vec<&str> = text.split(' ').collect();
    let known = |run: &[&str]| {
        let (last, before) = run.split_last()?;
        singulars(last)
            .chain([(*last).to_owned()])
            .find_map(|last| {
                kinds
                    .get(&[before, &[last.as_str()]].concat().join(" "))
                    .copied()
            })
    };
    // A finding also runs back over an entry directly before; one further off it would tear apart.
    let whole_before = |first: usize| {
        let none = !(0..first).any(|i| known(&words[i..=i]).is_some());
        none || (0..first).any(|i| known(&words[i..first]).is_some())
    };
    (0..words.len()).any(|first| {
        (first + 1..=words.len())
            .filter(|&end| end - first < words.len())
            .filter(|&end| known(&words[first..end]) == Some(Kind::Sure))
            .any(|end| {
                let whole_after = end == words.len() || known(&words[end..]).is_some();
                whole_after && whole_before(first)
            })
    })
}

/// Idioms that people use so often that they are kept though what is in them rarely counts.
const OFTEN_SAID: [&str; 6] = [
    "treasure chest",
    "ring true",
    "rings true",
    "thick skin",
    "under our skin",
    "back and forth",
];

/// An idiom is of use only where it switches a term off that would count there: parts of the body
/// and the like count only after *your*.
fn is_useful_idiom(text: &str, kinds: &HashMap<String, Kind>) -> bool {
    let owned = text
        .split(' ')
        .any(|word| matches!(word, "you" | "your" | "yourself" | "his" | "her" | "their"));
    OFTEN_SAID.contains(&text)
        || parts(text)
            .filter_map(|part| kinds.get(&part))
            .any(|kind| match kind {
                Kind::Sure | Kind::Event => true,
                Kind::Loose => owned,
                Kind::Idiom | Kind::Stem | Kind::Shield | Kind::Ordinary => false,
            })
}

/// Every run of words in the text, the last of each in the singular too.
fn parts(text: &str) -> impl Iterator<Item = String> + '_ {
    let words: Vec<&str> = text.split(' ').collect();
    let count = words.len();
    (0..count).flat_map(move |first| {
        let words = words.clone();
        (first..count).flat_map(move |last| {
            let before = words[first..last].join(" ");
            let join = move |word: &str| {
                if before.is_empty() {
                    word.to_owned()
                } else {
                    format!("{before} {word}")
                }
            };
            let word = words[last];
            std::iter::once(word.to_owned())
                .chain(singulars(word))
                .map(move |form| join(&form))
                .collect::<Vec<_>>()
        })
    })
}

#[cfg(test)]
mod tests {
    use super::super::pack::{self, unpack};

    #[test]
    fn what_another_entry_says_is_left_out() {
        let lists = "@procedure always\nroot canal\nroot canal treatment\n@event care\ntreatment\n@drug always\nzeffastatin\n@stem always\nstatin\n\
            @body cued\nhand\n@procedure cued\nshot\n@idiom off\non hand\nin your hands\na shot at it\n";
        let blob = pack::pack(&[lists]).expect("well formed");
        let mut left: Vec<String> = unpack(&blob).map(|(text, _)| text).collect();
        left.sort();
        assert_eq!(
            left,
            [
                "a shot at it",
                "hand",
                "in your hands",
                "root canal",
                "shot",
                "statin",
                "treatment"
            ]
        );
    }

    #[test]
    fn ordinary_words_stay_and_count_for_nothing() {
        let lists = "@procedure always\nroot canal\n@ordinary off\ncreative\nsmelling\n@idiom off\ncreative spelling\n\
            @drug always\namoxicillin\nzeffacillin\n@stem always\ncillin\n";
        let blob = pack::pack(&[lists]).expect("well formed");
        let left: Vec<String> = unpack(&blob).map(|(text, _)| text).collect();
        assert_eq!(
            left,
            [
                "root canal",
                "amoxicillin",
                "cillin",
                "creative",
                "smelling"
            ]
        );
    }
}
