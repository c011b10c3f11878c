//! Adds the steps of a pattern to the automaton: words, brackets and gaps, each by the way that is there already where there is one.

use super::gate::Gate;
use super::parse::{Item, Token, Tokens};
use super::{Edge, Known, NO_WORD, Node, Phrases, ROOT, Step, Ways, bit, opening};
use crate::table::Hash;
use crate::text::Glance;

impl Phrases {
    /// Adds steps from these nodes on, up to what ends them; where they lead.
    pub(super) fn sequence<'p>(
        &mut self,
        tokens: &mut Tokens<'p>,
        mut ends: Vec<Node>,
    ) -> Result<(Vec<Node>, Token<'p>), &'static str> {
        loop {
            match tokens.next()? {
                Token::Item(item) => {
                    for end in &mut ends {
                        *end = self.edge(item, *end);
                    }
                }
                Token::Open(close) => ends = self.choice(tokens, close, &ends)?,
                stop => return Ok((ends, stop)),
            }
            self.meet(&mut ends);
        }
    }

    /// Adds what stands between brackets, the last of them `close`.
    fn choice(
        &mut self,
        tokens: &mut Tokens<'_>,
        close: u8,
        from: &[Node],
    ) -> Result<Vec<Node>, &'static str> {
        let mut reached = Vec::new();
        loop {
            let (ends, stop) = self.sequence(tokens, from.to_vec())?;
            reached.extend(ends);
            match stop {
                Token::Or => {}
                Token::Close(found) if found == close => break,
                _ => return Err("a bracket is not closed"),
            }
        }
        if close == b']' {
            reached.extend_from_slice(from);
        }
        Ok(reached)
    }

    /// Several ends would copy all that follows: lets them meet, except at the root, whose steps must stay look-ups.
    fn meet(&mut self, ends: &mut Vec<Node>) {
        if ends.len() < 2 {
            return;
        }
        let mut kept = 0;
        for at in 0..ends.len() {
            let end = ends[at];
            if !ends[..kept].contains(&end) {
                ends[kept] = end;
                kept += 1;
            }
        }
        ends.truncate(kept);
        if kept > 1 && !ends.contains(&ROOT) {
            // Many patterns go on from the same choice: all of them from one place.
            let same = ends.iter().fold(Hash::default(), |all, &end| all.with(end));
            let (meet, is_new) = self.place(same);
            for end in ends.drain(..).filter(|_| is_new) {
                self.lead(end, Step::Free(meet), Gate::OPEN);
            }
            ends.push(meet);
        }
    }

    /// The node that lies under the hash; whether it had to be made.
    fn place(&mut self, hash: Hash) -> (Node, bool) {
        if let Some(node) = self.others.get(hash) {
            return (node as Node, false);
        }
        let node = self.node();
        self.others.insert(hash, u64::from(node));
        (node, true)
    }

    fn edge(&mut self, item: Item<'_>, from: Node) -> Node {
        match item {
            Item::Word(word) => self.word(word, from),
            Item::Stem(stem) => {
                let index = self.stem(stem);
                let gate = Gate::initial(stem.as_bytes()[0]);
                // Many patterns start with a stem: those are told apart by their first letters.
                let from = if from == ROOT {
                    self.place(opening(Glance::of(stem.as_bytes()))).0
                } else {
                    from
                };
                self.reading(from, gate, |to| Step::Stem(index, to))
            }
            Item::Class(class) => self.reading(from, Gate::class(class), Step::Class),
            Item::Skip(class, most) => {
                // No word has such a number.
                let number = !(u32::from(most) << 8 | class as u32);
                let (to, is_new) = self.place(Hash::of_pair(from, number));
                if is_new {
                    self.lead(to, Step::Skip(most), Gate::class(class));
                    self.lead(from, Step::Free(to), Gate::OPEN);
                }
                to
            }
        }
    }

    /// The node that the word leads to.
    fn word(&mut self, word: &str, from: Node) -> Node {
        let hash = Hash::of(word);
        let found = self.words.get(hash).map(Known::unpacked);
        let mut known = found.unwrap_or(Known {
            id: self.words.len() as u32,
            opens: ROOT,
        });
        if from == ROOT && known.opens == ROOT {
            known.opens = self.node();
        }
        if found != Some(known) {
            self.words.insert(hash, known.packed());
        }
        if from == ROOT {
            return known.opens;
        }
        let ways = &mut self.nodes[from as usize];
        ways.words = ways.words.or(Gate::initial(word.as_bytes()[0]));
        if let Some(to) = self.follow(from, known.id) {
            return to;
        }
        let to = self.node();
        let ways = &mut self.nodes[from as usize];
        if ways.word == NO_WORD {
            (ways.word, ways.to) = (known.id, to);
        } else {
            ways.others |= bit(known.id);
            self.others
                .insert(Hash::of_pair(from, known.id), u64::from(to));
        }
        to
    }

    /// Where the word of that number leads from a node other than the root.
    pub(super) fn follow(&self, from: Node, id: u32) -> Option<Node> {
        let ways = self.nodes.get(from as usize)?;
        if ways.word == id {
            return Some(ways.to);
        }
        if ways.others & bit(id) == 0 {
            return None;
        }
        let to = self.others.get(Hash::of_pair(from, id))?;
        Some(to as Node)
    }

    fn stem(&mut self, stem: &str) -> u32 {
        let known = self.stems.iter().position(|known| *known.1 == *stem);
        let index = known.unwrap_or(self.stems.len());
        if known.is_none() {
            self.stems.push((Glance::of(stem.as_bytes()), stem.into()));
        }
        index as u32
    }

    /// The node that this step leads to: the one that it leads to already, or a new one.
    fn reading(&mut self, from: Node, gate: Gate, step: impl Fn(Node) -> Step) -> Node {
        let mut next = self.nodes[from as usize].edges;
        while let Some(edge) = self.edges.get((next as usize).wrapping_sub(1)) {
            next = edge.next;
            match edge.step {
                Step::Class(to) | Step::Stem(_, to)
                    if edge.gate == gate && edge.step == step(to) =>
                {
                    return to;
                }
                _ => {}
            }
        }
        let to = self.node();
        self.lead(from, step(to), gate);
        to
    }

    fn node(&mut self) -> Node {
        self.nodes.push(Ways::default());
        (self.nodes.len() - 1) as Node
    }

    /// Adds an edge to the node, before those that it has.
    pub(super) fn lead(&mut self, node: Node, step: Step, gate: Gate) {
        debug_assert!(!matches!(step, Step::Free(to) if to <= node));
        let ways = &mut self.nodes[node as usize];
        self.edges.push(Edge {
            step,
            gate,
            next: ways.edges,
        });
        ways.edges = self.edges.len() as u32;
    }
}
