//! Short hostile drafts, one a file of `tests/seeds/`: each whole, cut short at every character, and
//! run into every other. The fuzzer starts from the same files, and what it finds is put among them.

#[path = "support/sound.rs"]
mod sound;

use std::fs;
use std::path::Path;

use bedside::context::{Allowed, Context};
use bedside::guide::Situation;
use bedside::platform::Platform;
use bedside::profile::Profile;
use sound::{Case, assert_sound, assert_usable};

/// The cases that stand in the files, in the order of their names.
fn seeds() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/seeds");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the seeds are there")
        .map(|entry| entry.expect("the seeds can be listed").path())
        .collect();
    files.sort();
    let read = |file| Case::read(&fs::read(file).expect("a seed can be read"));
    files.iter().map(read).collect()
}

/// Surroundings to judge every draft in: none, and two in which much differs.
fn surroundings() -> [Context; 3] {
    let never_seen = Context {
        reviewer: "You O'Neil-Crown".to_owned(),
        situation: Situation::NeverSeen,
        platform: Platform::Yelp,
        profile: Profile {
            name: "Your Practice".to_owned(),
            phone: "(555) 0142".to_owned(),
            email: "a@b.example".to_owned(),
            ..Profile::default()
        },
        ..Context::default()
    };
    let relative = Context {
        review: "My crown fell out and the root canal hurt! $400, 10:15 on 3/14... \u{1f621}"
            .to_owned(),
        reviewer: "\u{5e9}\u{5dc}\u{5d5}\u{5dd} e\u{301}".to_owned(),
        situation: Situation::Relative,
        profile: Profile {
            staff: vec!["'".to_owned(), "u".to_owned()],
            allowed: vec!["your crown".to_owned(), "\u{1f600}".to_owned()],
            ..Profile::default()
        },
        allowed: vec![Allowed {
            rule: "privacy/patient-confirmation".to_owned(),
            text: "you were".to_owned(),
        }],
        ..Context::default()
    };
    [Context::default(), never_seen, relative]
}

#[test]
fn there_are_seeds() {
    assert!(seeds().len() >= 60);
}

#[test]
fn a_seed_is_judged_soundly() {
    for seed in seeds() {
        for finding in assert_sound(&seed).findings {
            assert_usable(&seed, &finding);
        }
        for context in surroundings() {
            assert_sound(&Case {
                context,
                ..seed.clone()
            });
        }
    }
}

/// As somebody types it, character by character.
#[test]
fn a_seed_cut_short_is_judged_soundly() {
    for seed in seeds() {
        let ends = seed.draft.char_indices().map(|(at, _)| at);
        for (end, context) in ends.zip(surroundings().into_iter().cycle()) {
            assert_sound(&Case {
                draft: seed.draft[..end].to_owned(),
                caret: Some(end),
                context,
            });
        }
    }
}

/// How many characters of each seed stand on either side of a seam: whole, both were judged before.
const SEAM: usize = 24;

#[test]
fn two_seeds_run_together_are_judged_soundly() {
    let drafts: Vec<String> = seeds().into_iter().map(|seed| seed.draft).collect();
    let mut surroundings = surroundings().into_iter().cycle();
    for first in &drafts {
        let from = first.char_indices().rev().nth(SEAM).map_or(0, |(at, _)| at);
        let context = surroundings.next().unwrap_or_default();
        for second in &drafts {
            let to = second
                .char_indices()
                .nth(SEAM)
                .map_or(second.len(), |(at, _)| at);
            assert_sound(&Case {
                draft: [&first[from..], &second[..to]].concat(),
                caret: Some(first.len() - from),
                context: context.clone(),
            });
        }
    }
}

/// What is too long for a file: a run that never ends, of each seed's own words.
#[test]
fn a_seed_again_and_again_is_judged_soundly() {
    for seed in seeds() {
        let times = 1_000 / (seed.draft.len() + 1);
        assert_sound(&Case {
            draft: seed.draft.repeat(times),
            ..seed
        });
    }
}
