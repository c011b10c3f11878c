//! A second opinion on each sentence as a whole.
//!
//! Lists of phrases end; what a compliance officer or a kind editor has read before does not. These are two
//! models of a sentence, taught once by the project's own labelled texts (`cargo xtask weigh`): sums over its words, their
//! neighbours and their classes ([`linear`]), and a small network over its words in their order ([`net`]). Together they say how
//! much a sentence reads like those that told something about a reviewer, or that argued, or that made light of a
//! complaint; what follows from that is up to the rules.

use std::sync::OnceLock;

use crate::reading::Reading;
use crate::text::Sentence;

mod bits;
pub mod clauses;
pub mod linear;
pub mod net;
mod places;
mod signs;

use bits::{Reader, Writer};
use linear::{Learned, Linear};
use net::{Net, Parts};

/// What a sentence is judged for: the place of its log-odds in [`Odds`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// It tells something about the reviewer.
    Leak = 0,
    /// It argues.
    Defensive,
    /// It attacks.
    Hostile,
    /// It makes light of the complaint.
    Dismissive,
    /// It admits a fault.
    Admission,
    /// It offers something for a review.
    Incentive,
    /// It promises what nobody can keep.
    Overpromise,
    /// It tells what was done, or of somebody's health.
    Care,
    /// It tells that the reviewer was here.
    Presence,
    /// It tells who the reviewer is.
    Identity,
    /// It tells of the reviewer's money.
    Money,
    /// It tells what is in a file.
    Record,
}

/// How many subjects there are.
pub const SUBJECTS: usize = 12;

/// The log-odds of a sentence, by [`Subject`].
pub type Odds = [f32; SUBJECTS];

/// How many buckets there are; each feature is filed under one of them. Of a sentence that nobody has seen most features
/// are new: with many more buckets than weights few of them fall on the weight of another.
pub const BUCKETS: usize = 1 << 20;

/// The weights as [`pack`] writes them. The page's first module leaves them to the second, which hands them over.
pub static SHIPPED: &[u8] = include_bytes!("opinion/weights.bin");

static WEIGHTS: OnceLock<Option<Weights>> = OnceLock::new();

/// Takes these weights, as [`pack`] wrote them, for all that is judged from now on. Whether it could: the first that are
/// taken stay, and what is spoiled is not taken.
pub fn learn(bytes: &[u8]) -> bool {
    unpack(bytes).is_some_and(|weights| WEIGHTS.set(Some(weights)).is_ok())
}

/// What was learned. On the page there may be nothing yet: it is large, and the desk does not wait for it.
fn weights() -> Option<&'static Weights> {
    if cfg!(feature = "page") {
        WEIGHTS.get()?.as_ref()
    } else {
        WEIGHTS.get_or_init(|| unpack(SHIPPED)).as_ref()
    }
}

/// How much each of the two models counts; together they are surer than either is.
const SHARE_OF_LINEAR: f32 = 0.5;
const SHARE_OF_NET: f32 = 0.5;

/// Both models, ready to be asked.
#[derive(Debug)]
struct Weights {
    linear: Linear,
    net: Net,
}

/// The weights as bytes.
pub fn pack(linear: &[Learned; SUBJECTS], net: &Parts) -> Vec<u8> {
    let mut bits = Writer::default();
    linear::write(linear, &mut bits);
    net::write(net, &mut bits);
    bits.bytes()
}

/// The weights that [`pack`] packed; `None` for anything else.
fn unpack(bytes: &[u8]) -> Option<Weights> {
    let mut bits = Reader::new(bytes);
    let linear = Linear::new(&linear::read(&mut bits)?);
    let net = Net::new(net::read(&mut bits)?)?;
    bits.is_done().then_some(Weights { linear, net })
}

/// The log-odds of a sentence for all subjects; `None` while nothing was learned.
pub fn of_sentence(reading: &Reading<'_>, sentence: &Sentence) -> Option<Odds> {
    let weights = weights()?;
    let sums = weights.linear.odds(reading, sentence);
    let net = weights.net.odds(reading, sentence);
    Some(together(&sums, &net))
}

/// What both models say together.
pub fn together(sums: &Odds, net: &Odds) -> Odds {
    std::array::from_fn(|at| SHARE_OF_LINEAR * sums[at] + SHARE_OF_NET * net[at])
}

/// Under which weight a feature is filed.
pub const fn bucket(feature: u32) -> u32 {
    feature % BUCKETS as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_spoiled_is_not_learned() {
        assert!(!learn(&[]));
        assert!(!learn(&SHIPPED[..SHIPPED.len() / 2]));
        let mut longer = SHIPPED.to_vec();
        longer.push(0);
        assert!(unpack(&longer).is_none());
    }

    #[test]
    fn the_shipped_weights_are_whole() {
        let mut bits = Reader::new(SHIPPED);
        let linear = linear::read(&mut bits).expect("the sums are whole");
        assert!(linear.iter().all(|one| one.steps.len() > 50));
        let net = net::read(&mut bits).expect("the network is whole");
        assert!(net.points.len() > 1000 && bits.is_done());
        assert!(unpack(SHIPPED).is_some());
    }
}
