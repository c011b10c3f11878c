//! How long a lint takes, by the length of the draft.

#![allow(missing_docs, reason = "the macro writes undocumented functions")]

use bedside::context::Context;
use bedside::rules::{Draft, lint};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

const SENTENCES: &str = "Hi Dana, thank you for choosing our practice. We looked into your crown appointment and, as you \
    were told, the schedule ran late that day. Keeping people waiting is not the welcome we want to give. Please call \
    Trish at 555-0142. ";

fn draft(words: usize) -> String {
    let each = SENTENCES.split_whitespace().count();
    SENTENCES.repeat(words.div_ceil(each))
}

fn by_length(c: &mut Criterion) {
    let context = Context::default();
    lint(&Draft::new("warm up"), &context);
    let mut group = c.benchmark_group("lint");
    group.sample_size(20);
    for words in [120, 750, 5_000, 50_000] {
        let text = draft(words);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_with_input(BenchmarkId::from_parameter(words), &text, |b, text| {
            b.iter(|| lint(&Draft::new(text), &context));
        });
    }
    group.finish();
}

/// Texts made to be slow: no full stop, every word a hit, one endless run. A byte of them may cost some times what one of plain
/// text does, but no more where there are four times as many.
fn hostile(c: &mut Criterion) {
    let context = Context {
        reviewer: "Mr. Hart, ".repeat(2_000),
        review: "kidney stone, ".repeat(2_000),
        ..Context::default()
    };
    let mut group = c.benchmark_group("hostile");
    group.sample_size(10);
    for piece in [
        "you're ",
        "you had not never been ",
        "555-",
        "sorry we you ",
        "your your ",
        "no thanks ",
        "thank you for your visit ",
        "Mr. Hart, ",
    ] {
        for bytes in [20_000, 80_000] {
            let text = piece.repeat(bytes / piece.len());
            group.throughput(Throughput::Bytes(text.len() as u64));
            group.bench_with_input(BenchmarkId::new(piece, bytes), &text, |b, text| {
                b.iter(|| lint(&Draft::new(text), &context));
            });
        }
    }
    group.finish();
}

criterion_group!(benches, by_length, hostile);
criterion_main!(benches);
