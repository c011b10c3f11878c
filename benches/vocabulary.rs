//! What the vocabulary costs: nothing more a scan for ten times the terms, and once at the start.

#![allow(missing_docs, reason = "the macro writes undocumented functions")]

use bedside::lexicon::{self, Lexicon, pack};
use bedside::rules::bank;
use bedside::text::Text;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

/// The sizes that are compared, in entries.
const SIZES: [usize; 2] = [1_000, 10_000];

/// How long the scanned text is, in bytes.
const LENGTH: usize = 4_096;

/// Words between the terms, none of them clinical: some end as plurals do, some are long, begin as many terms
/// do and are looked at for a slip.
const PLAIN: &str = "and then she continued to say that this was one of those conversations which nobody \
    interested in people expects, however carefully prepared everything is: ";

/// As many entries as the larger size, in an order that is always the same but not the alphabet's, so
/// that the smaller size is a fair draw of the larger. Where the shipped ones run out they come once
/// more, each word spelled backwards: made up, and just as long.
fn entries() -> Vec<(String, u8)> {
    let shipped: Vec<_> = pack::unpack(lexicon::packed()).collect();
    let backwards = |(text, code): &(String, u8)| {
        let words = text.split(' ').map(|word| word.chars().rev().collect());
        (words.collect::<Vec<String>>().join(" "), *code)
    };
    let made_up = shipped.iter().map(backwards);
    let mut all: Vec<_> = shipped.iter().cloned().chain(made_up).collect();
    all.truncate(SIZES[1]);
    // A prime that divides no such count visits each entry once.
    let count = all.len();
    (0..count).map(|i| all[i * 7_919 % count].clone()).collect()
}

/// A text of [`LENGTH`] bytes that holds terms of the smaller size, and so of both.
fn text(entries: &[(String, u8)], between: &str) -> String {
    let terms = entries[..SIZES[0]].iter().step_by(7);
    let mut text = String::new();
    for (term, _) in terms.cycle() {
        text += between;
        text += term;
        text += ". ";
        if text.len() >= LENGTH {
            break;
        }
    }
    text.truncate(LENGTH);
    text
}

fn by_size(c: &mut Criterion) {
    let entries = entries();
    let mut group = c.benchmark_group("scan");
    group.throughput(Throughput::Bytes(LENGTH as u64));
    for (name, between) in [("few terms", PLAIN), ("terms only", "")] {
        let source = text(&entries, between);
        let text = Text::new(&source);
        for size in SIZES {
            let lexicon = Lexicon::of(entries[..size].iter().cloned());
            group.bench_with_input(BenchmarkId::new(name, size), &text, |b, text| {
                b.iter(|| lexicon.scan(text));
            });
        }
    }
    group.finish();
}

/// What a visitor waits for before the first lint: both are built once.
fn start(c: &mut Criterion) {
    let mut group = c.benchmark_group("start");
    group.bench_function("open the vocabulary", |b| {
        b.iter(|| Lexicon::open(lexicon::packed()));
    });
    group.bench_function("build the phrases", |b| b.iter(bank::build));
    group.finish();
}

criterion_group!(benches, by_size, start);
criterion_main!(benches);
