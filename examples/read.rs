//! Reads reviews: one JSON object a line on standard input, its reading on standard output.
//!
//! In: `id`, `text`, `rating` (1 to 5, or absent). Out: `id`, `topics`, `staff`, `positives`, `clinical`,
//! `expectation` (empty where nothing shows it), `situation`, `reasons`; words are exact parts of the text.
//! A line that is not valid gets an `error`, and the next goes on.

use std::io::{self, BufRead, Write};

use bedside::finding::Span;
use bedside::review;
use serde::Deserialize;
use serde_json::{Value, json};

/// One review.
#[derive(Deserialize)]
struct Review {
    #[serde(default)]
    id: Value,
    text: String,
    #[serde(default)]
    rating: Option<u8>,
}

fn main() -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        if line.trim().is_empty() {
            continue;
        }
        writeln!(out, "{}", answer(&line))?;
        out.flush()?;
    }
    Ok(())
}

/// The reading on one line, or what is wrong with the line.
fn answer(line: &str) -> Value {
    let review: Review = match serde_json::from_str(line) {
        Ok(review) => review,
        Err(error) => return json!({ "id": null, "error": error.to_string() }),
    };
    let text = review.text.as_str();
    let words = |spans: &[Span]| -> Vec<&str> { spans.iter().map(|span| span.of(text)).collect() };
    let reading = review::read(text, review.rating);
    let topics: Vec<&str> = reading.topics.iter().map(|topic| topic.name()).collect();
    json!({
        "id": review.id,
        "topics": topics,
        "staff": words(&reading.staff),
        "positives": words(&reading.positives),
        "clinical": words(&reading.clinical),
        "expectation": reading.expectation.map_or("", |span| span.of(text)),
        "situation": reading.situation.as_str(),
        "reasons": reading.reasons,
    })
}
