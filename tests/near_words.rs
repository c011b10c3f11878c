//! Ordinary words that stand one letter away from a term must not be taken for it: `lexicon/near-words.txt`.
//!
//! The list holds two kinds: words that are one letter away from a term, and common words of which a likely slip
//! is. It is made from SCOWL and the vocabulary. After a change of the vocabulary, on a machine with Debian's
//! package `scowl`:
//!
//! ```sh
//! NEAR_WORDS=write cargo test --test near_words
//! ```
//!
//! Without the variable SCOWL only checks the list; without SCOWL there is nothing to check.

use std::collections::BTreeSet;
use std::{env, fs, path::Path, path::PathBuf};

use bedside::lexicon::{Lexicon, pack, shipped};

const LIST: &str = "near-words.txt";

const SCOWL: &str = "/usr/share/dict/scowl";

/// SCOWL's sizes: up to 70 are the words of a large dictionary, up to 20 those that everybody writes.
const LARGE: u32 = 70;
const COMMON: u32 = 20;

/// Names that are in no dictionary and near a term all the same.
const ALSO: &str = "celestine concepcion nicolette";

/// Dictionary words near a term that are of its kin: they say as much as the term does.
const CLINICAL: &str = "
    agoraphobic anaesthetize anaesthetized anaphylaxes androgen aneurism arrhythmic arteritis
    arthroscope bacterial botulinus bronchitic bronchoscope caesarian cancelous cannabin catatonic
    catheterize cesarian chilblain chlamydiae claustrophobic codependence colotomy constipate
    crymotherapy cystoscope dandruffy dehydrate dependance dependancy diarrheal diphtherial diphtheric
    dislocate dissociated dyslexic dysphoria electrocardiography electroencephalography electrolyte
    encephalitic endometria endoscope engorges eosinophilic epinephrin epistaxes exodontics flatulencies
    flatulency fluoroscope frostbit gangrened gonorrheal hemianopsia hemophiliac hemophilic herniate
    hydrocephalous hyperglycemic hyperopic hypnotize hypnotizer hypodermis hypoglycemic hypothermic
    immunize impotency ischemic lacerate laparoscope laryngitic laryngoscope leukemic macrocephaly
    marihuana medicate metastasize methadon moisturize moisturized monkeypot myocardia nauseate nebulize
    neuralgic nitroglycerine orchidectomy orthoptic osteoarthritic osteotome oxytocic palpates paranoiac
    paranoic paraplegia perforate peroxided pneumonic polydactyl polydipsic porphyrin prenatal
    presbyopic prolactin prolapsed prothesis psychoanalysts pyorrheal quadriplegia resuscitate
    salmonellae septicemic somnolency syndactyl tonsillitic tracheotomy tranquilize tranquilized
    tranquillizer transfuse transfuser traumatize trichomonad triglyceride ultrasonograph uranalysis
    venepuncture vesicate";

const HEAD: &str = "\
# Ordinary English words one letter away from a term, and common ones of which a likely slip is: none is a misspelt term.
# Source: SCOWL 2020.12.07 by Kevin Atkinson and others; chosen by tests/near_words.rs, which says how to make the list anew.
# Licence: SCOWL's own, permissive: see NOTICE
# One entry a line, lower case; a plural is understood.

@ordinary off
";

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("lexicon")
}

/// The lists as they are, but for ours.
fn others() -> Lexicon {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder())
        .expect("the folder of lists is there")
        .map(|entry| entry.expect("it can be read").path())
        .filter(|path| path.extension().is_some_and(|e| e == "txt") && !path.ends_with(LIST))
        .collect();
    paths.sort();
    let lists: Vec<String> = paths
        .iter()
        .map(|path| fs::read_to_string(path).expect("a list can be read"))
        .collect();
    let lists: Vec<&str> = lists.iter().map(String::as_str).collect();
    Lexicon::open(&pack::pack(&lists).expect("the lists are well formed"))
}

/// The words of SCOWL up to a size, names among them; none where it is not installed.
fn words_up_to(size: u32) -> BTreeSet<String> {
    let Ok(folder) = fs::read_dir(SCOWL) else {
        return BTreeSet::new();
    };
    let paths = folder.map(|entry| entry.expect("it can be read").path());
    paths
        .filter(|path| is_list_up_to(size, path))
        .flat_map(|path| {
            let bytes = fs::read(path).expect("a list can be read");
            words(&String::from_utf8_lossy(&bytes))
        })
        .collect()
}

/// `english-words.20`, `american-upper.50`: what American dictionaries are made of.
fn is_list_up_to(size: u32, path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let american = name.starts_with("english-") || name.starts_with("american-");
    let its = name.rsplit('.').next().and_then(|end| end.parse().ok());
    american && its.is_some_and(|its: u32| its <= size)
}

fn words(text: &str) -> Vec<String> {
    let letters = |word: &&str| word.bytes().all(|byte| byte.is_ascii_alphabetic());
    text.lines()
        .filter(letters)
        .map(str::to_ascii_lowercase)
        .collect()
}

/// What becomes of a word in a hurry: a letter left out, doubled, changed with the next, another vowel.
fn slips(word: &str) -> Vec<String> {
    const VOWELS: &str = "aeiou";
    let mut slips = Vec::new();
    for at in 1..word.len() {
        let (before, letter, after) = (&word[..at], &word[at..=at], &word[at + 1..]);
        slips.push(format!("{before}{after}"));
        slips.push(format!("{before}{letter}{letter}{after}"));
        if let Some(next) = after.get(..1) {
            slips.push(format!("{before}{next}{letter}{}", &after[1..]));
        }
        if VOWELS.contains(letter) {
            slips.extend(
                VOWELS
                    .chars()
                    .map(|other| format!("{before}{other}{after}")),
            );
        }
    }
    slips
}

/// The words that the vocabulary alone would take for misspelt terms, or would take a slip of them for one.
fn near_words(lexicon: &Lexicon) -> BTreeSet<String> {
    let large = words_up_to(LARGE);
    let common = words_up_to(COMMON);
    let known = |word: &str| lexicon.is_known(word);
    let slipped = |word: &String| {
        let slips = slips(word).into_iter();
        !known(word)
            && slips
                .filter(|slip| !large.contains(slip))
                .any(|slip| lexicon.is_misspelt(&slip))
    };
    let also = words(&ALSO.replace(' ', "\n"));
    let near: BTreeSet<String> = large
        .iter()
        .chain(&also)
        .filter(|word| lexicon.is_misspelt(word))
        .chain(common.iter().filter(|word| slipped(word)))
        .filter(|word| !is_kin(word))
        .cloned()
        .collect();
    let plural = |word: &&String| singular(word).is_some_and(|single| near.contains(single));
    near.iter().filter(|word| !plural(word)).cloned().collect()
}

fn singular(word: &str) -> Option<&str> {
    word.strip_suffix('s')
}

fn is_kin(word: &str) -> bool {
    let mut clinical = CLINICAL.split_ascii_whitespace();
    clinical.any(|kin| kin == word || Some(kin) == singular(word))
}

#[test]
fn no_ordinary_word_is_taken_for_a_term() {
    let near = near_words(&others());
    if env::var("NEAR_WORDS").is_ok_and(|what| what == "write") && !near.is_empty() {
        let lines: String = near.iter().map(|word| format!("{word}\n")).collect();
        fs::write(folder().join(LIST), format!("{HEAD}{lines}")).expect("the list can be written");
        return;
    }
    let missing: Vec<&String> = near
        .iter()
        .filter(|word| !shipped().is_known(word))
        .collect();
    assert!(
        missing.is_empty(),
        "make lexicon/{LIST} anew (the head of this test says how): {missing:?}"
    );
}
