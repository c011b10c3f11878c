//! Walks the phrases along a text.

use super::gate::Gate;
use super::{Known, Match, Node, Phrases, ROOT, Step, Tag, opening};
use crate::grammar::{ClassSet, listed};
use crate::table::Hash;
use crate::text::{Gap, Text};

impl Phrases {
    /// Finds every pattern at every place, in order of the first word; of one tag at one place
    /// only the longest. `sets` holds the classes of each word of the text.
    pub fn find(&self, text: &Text<'_>, sets: &[ClassSet]) -> Vec<Match> {
        let shorts = self.shorts();
        let words = text.words().iter().zip(sets).enumerate();
        let words = words.map(|(at, (word, &set))| {
            let known = self.known(word.hash);
            let short = shorts
                .iter()
                .find(|s| s.form == known && known != Known::NOT && (s.applies)(text, at));
            let whole = short.map_or([Known::NOT; 2], |short| short.whole);
            let gate = Gate::classes(set)
                .or(Gate::initial(word.glance.initial()))
                .or(Gate::ENDS);
            Seen {
                forms: [known, whole[0], whole[1]],
                gate: if short.is_some() {
                    gate.or(WHOLE)
                } else {
                    gate
                },
            }
        });
        let words: Vec<Seen> = words.collect();
        let mut search = Search {
            phrases: self,
            text,
            words: &[],
            first: 0,
            found: Vec::new(),
            steps: 0,
        };
        let mut matches = Vec::new();
        let mut end = 0;
        for first in 0..words.len() {
            if first == end {
                let parted = (first + 1..words.len()).find(|&at| !may_cross(text, at));
                end = parted.unwrap_or(words.len());
                search.words = &words[..end];
            }
            search.first = first;
            search.found.clear();
            search.steps = 0;
            search.open();
            keep_longest(&mut search.found);
            let here = search.found.iter();
            matches.extend(here.map(|&(tag, end)| Match { tag, first, end }));
        }
        matches
    }

    /// The word with this hash.
    fn known(&self, hash: Hash) -> Known {
        let known = self.words.get(hash);
        known.map_or(Known::NOT, Known::unpacked)
    }

    /// The words that have another in full, as far as patterns have either.
    fn shorts(&self) -> [Short; 3] {
        let known = |word: &str| self.known(Hash::of(word));
        let short = |form, whole: [&str; 2], applies| Short {
            form: known(form),
            whole: whole.map(known),
            applies,
        };
        [
            short("'s", ["is", "has"], owns_nothing),
            short("'d", ["would", ""], |_, _| true),
            short("of", ["have", ""], follows_modal),
        ]
    }
}

/// What a gate has to let through for a word that another stands for: *is*, *has*, *have*, *would*.
const WHOLE: Gate = Gate::initial(b'i')
    .or(Gate::initial(b'h'))
    .or(Gate::initial(b'w'));

/// A word that may stand for another: `she's been` matches *she has been* as well, so that no pattern has to list both.
struct Short {
    form: Known,
    /// Those that it may stand for.
    whole: [Known; 2],
    /// Whether it does where it stands.
    applies: fn(&Text<'_>, usize) -> bool,
}

/// `She's`, `everything's been`: *is* or *has*, since nothing is owned.
fn owns_nothing(text: &Text<'_>, at: usize) -> bool {
    const NO_OWNERS: &str = "he she it that this there here what who where how everything something nothing nobody \
                             everybody everyone somebody someone";
    at > 0 && listed(NO_OWNERS, text.norm(at - 1)) || text.norm(at + 1) == "been"
}

/// `Should of`: as it sounds.
fn follows_modal(text: &Text<'_>, at: usize) -> bool {
    const MODALS: &str = "should could would might must";
    let word = |back: usize| at.checked_sub(back).map_or("", |i| text.norm(i));
    listed(MODALS, word(1)) || word(1) == "not" && listed(MODALS, word(2))
}

/// The most steps that one place of a text may cost. No pattern comes near it; it bounds what
/// a hostile text could make of the gaps.
const MOST_STEPS: u32 = 4_000;

/// A word as patterns see it, all that they ask for in one place.
struct Seen {
    /// The word itself and those that it may stand for, up to the first that is [`Known::NOT`].
    forms: [Known; 3],
    /// What an edge's gate has to have something in common with.
    gate: Gate,
}

struct Search<'p, 't> {
    phrases: &'p Phrases,
    text: &'p Text<'t>,
    /// The words up to the end of what a phrase may run across.
    words: &'p [Seen],
    /// Where the phrase starts.
    first: usize,
    found: Vec<(Tag, usize)>,
    steps: u32,
}

impl Search<'_, '_> {
    /// Walks from the root.
    fn open(&mut self) {
        let words = self.words;
        let Some(word) = words.get(self.first) else {
            return;
        };
        for &known in &word.forms {
            if known.opens != ROOT {
                self.walk(known.opens, self.first + 1, 0);
            }
        }
        let glance = self.text.words()[self.first].glance;
        if let Some(stems) = self.phrases.others.get(opening(glance)) {
            self.walk(stems as Node, self.first, 0);
        }
        self.walk(ROOT, self.first, 0);
    }

    fn walk(&mut self, node: Node, at: usize, skipped: u8) {
        self.steps += 1;
        if self.steps > MOST_STEPS {
            return;
        }
        let phrases = self.phrases;
        let (Some(ways), word) = (phrases.nodes.get(node as usize), self.words.get(at)) else {
            return;
        };
        if let Some(word) = word {
            for &known in &word.forms {
                if known == Known::NOT {
                    break;
                }
                if let Some(next) = phrases.follow(node, known.id) {
                    self.walk(next, at + 1, 0);
                }
            }
        }
        // Where the words end, so may a pattern.
        let gate = word.map_or(Gate::ENDS, |word| word.gate);
        let mut next = ways.edges as usize;
        while let Some(edge) = phrases.edges.get(next.wrapping_sub(1)) {
            next = edge.next as usize;
            if !edge.gate.meets(gate) {
                continue;
            }
            match edge.step {
                Step::Free(next) => self.walk(next, at, 0),
                Step::Tag(tag) if at > self.first => self.found.push((tag, at)),
                Step::Class(next) => self.walk(next, at + 1, 0),
                Step::Stem(stem, next) if self.has_stem(at, stem) => self.walk(next, at + 1, 0),
                Step::Skip(most) if skipped < most => self.walk(node, at + 1, skipped + 1),
                _ => {}
            }
        }
    }

    fn has_stem(&self, at: usize, stem: u32) -> bool {
        let (glance, stem) = &self.phrases.stems[stem as usize];
        self.text.words()[at].glance.starts_as(*glance) && self.text.norm(at).starts_with(&**stem)
    }
}

/// Whether a phrase may go on from word `at - 1` to word `at`.
fn may_cross(text: &Text<'_>, at: usize) -> bool {
    let (before, word) = (&text.words()[at - 1], &text.words()[at]);
    before.sentence == word.sentence && !word.gap.has(Gap::BREAK.with(Gap::EMOJI))
}

/// Of each tag only the match that reaches furthest.
fn keep_longest(found: &mut Vec<(Tag, usize)>) {
    let mut kept = 0;
    for i in 0..found.len() {
        let (tag, end) = found[i];
        match found[..kept].iter().position(|m| m.0 == tag) {
            Some(same) => found[same].1 = found[same].1.max(end),
            None => {
                found[kept] = (tag, end);
                kept += 1;
            }
        }
    }
    found.truncate(kept);
}
