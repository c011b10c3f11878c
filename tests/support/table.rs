//! A score as a table, for reading.

use crate::score::{Score, ratio};

/// Prints how well the rules did on a fold.
pub fn print(name: &str, score: &Score) {
    let percent = |share: f64| format!("{:5.1} %", share * 100.0);
    println!("\n{name}");
    println!(
        "  leaking sentences found        {}  ({} missed)",
        percent(score.leaking.recall()),
        score.leaking.missed
    );
    println!(
        "  ... or doubted                 {}",
        percent(score.leaking_any.recall())
    );
    println!(
        "  ... at the words, by the label {}",
        percent(score.leaking_label.recall())
    );
    println!(
        "  safe sentences with an error   {}  ({})",
        percent(ratio(
            score.safe_errors.wrong,
            score.safe_errors.hit + score.safe_errors.wrong
        )),
        score.safe_errors.wrong
    );
    println!(
        "  safe sentences with any flag   {}  ({})",
        percent(ratio(
            score.safe_flags.wrong,
            score.safe_flags.hit + score.safe_flags.wrong
        )),
        score.safe_flags.wrong
    );
    println!(
        "  unsafe replies found           {}  ({} missed)",
        percent(score.unsafe_replies.recall()),
        score.unsafe_replies.missed
    );
    println!(
        "  precision of privacy errors    {}  ({} wrong)",
        percent(score.unsafe_replies.precision()),
        score.unsafe_replies.wrong
    );
    println!(
        "  privacy spans found            {}",
        percent(score.spans.recall())
    );
    println!(
        "  ... by a finding of any label  {}",
        percent(score.spans_any.recall())
    );
    println!(
        "  tone flags a courteous reply   {:5.2}",
        score.courteous.0 as f64 / score.courteous.1.max(1) as f64
    );
    println!(
        "  {:<22} {:>5} {:>7} {:>7} {:>7}",
        "rule", "cases", "prec", "recall", "F1"
    );
    for (label, count) in &score.labels {
        println!(
            "  {label:<22} {:>5} {:>7.2} {:>7.2} {:>7.2}",
            count.hit + count.missed,
            count.precision(),
            count.recall(),
            count.f1()
        );
    }
}
