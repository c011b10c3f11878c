//! Walks the phrases along a text.

use super::{Match, Node, Phrases, ROOT, Step, Tag, bit};
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
            let id = self.words.get(word.hash).map(|id| id as u32);
            let short = shorts
                .iter()
                .find(|s| s.form == id && id.is_some() && (s.applies)(text, at));
            let whole = short.map_or([None; 2], |short| short.whole);
            let mut stems = self.stems.iter();
            Seen {
                id: id.unwrap_or_default(),
                bit: id.map_or(0, bit),
                whole,
                whole_bits: whole
                    .into_iter()
                    .flatten()
                    .fold(0, |bits, id| bits | bit(id)),
                set,
                opens: set.meets(self.openers) || stems.any(|stem| word.glance.starts_as(stem.0)),
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
            search.walk(ROOT, first, 0);
            keep_longest(&mut search.found);
            let here = search.found.iter();
            matches.extend(here.map(|&(tag, end)| Match { tag, first, end }));
        }
        matches
    }

    /// The words that have another in full, as far as patterns have either.
    fn shorts(&self) -> [Short; 3] {
        let id = |word: &str| self.words.get(Hash::of(word)).map(|id| id as u32);
        let short = |form, whole: [&str; 2], applies| Short {
            form: id(form),
            whole: whole.map(id),
            applies,
        };
        [
            short("'s", ["is", "has"], owns_nothing),
            short("'d", ["would", ""], |_, _| true),
            short("of", ["have", ""], follows_modal),
        ]
    }
}

/// A word that may stand for another: `she's been` matches *she has been* as well, so that no pattern has to list both.
struct Short {
    /// Its number among the words of the patterns.
    form: Option<u32>,
    /// The numbers of those that it may stand for.
    whole: [Option<u32>; 2],
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
    /// Its number among the words of the patterns.
    id: u32,
    /// Its [`bit`]; none where no pattern has the word.
    bit: u64,
    /// The numbers of the words that it may stand for, and their [`bit`]s; no bit where it is no short form.
    whole: [Option<u32>; 2],
    whole_bits: u64,
    set: ClassSet,
    /// Whether a pattern may start with it as one of its class, or by its stem. Few words can, and the root has the longest list of edges.
    opens: bool,
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
    fn walk(&mut self, node: Node, at: usize, skipped: u8) {
        self.steps += 1;
        if self.steps > MOST_STEPS {
            return;
        }
        let phrases = self.phrases;
        let (Some(ways), word) = (phrases.nodes.get(node as usize), self.words.get(at)) else {
            return;
        };
        if let Some(word) = word
            && ways.words & word.bit != 0
            && let Some(next) = phrases.literal.get(Hash::of_pair(node, word.id))
        {
            self.walk(next as Node, at + 1, 0);
        }
        if let Some(word) = word
            && ways.words & word.whole_bits != 0
        {
            for id in word.whole.into_iter().flatten() {
                if let Some(next) = phrases.literal.get(Hash::of_pair(node, id)) {
                    self.walk(next as Node, at + 1, 0);
                }
            }
        }
        let mut next = ways.edges as usize;
        if node == ROOT && !word.is_some_and(|word| word.opens) {
            next = 0;
        }
        while let Some(edge) = phrases.edges.get(next.wrapping_sub(1)) {
            next = edge.next as usize;
            match (edge.step, word) {
                (Step::Free(next), _) => self.walk(next, at, 0),
                (Step::Tag(tag), _) if at > self.first => self.found.push((tag, at)),
                (Step::Class(class, next), Some(word)) if word.set.has(class) => {
                    self.walk(next, at + 1, 0);
                }
                (Step::Stem(stem, next), Some(_)) if self.has_stem(at, stem) => {
                    self.walk(next, at + 1, 0);
                }
                (Step::Skip(class, most), Some(word)) if skipped < most && word.set.has(class) => {
                    self.walk(node, at + 1, skipped + 1);
                }
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
