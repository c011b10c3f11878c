//! Lints JSON lines: one request a line on standard input, one report a line on standard output.
//!
//! See [`bedside::wire`] for the fields. A line that is not valid gets an `error`, and the next
//! goes on.

use std::io::{self, BufRead, Write};

use bedside::wire::{self, Request};
use serde_json::{Value, json};

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

/// The report on one line, or what is wrong with it.
fn answer(line: &str) -> Value {
    let value: Result<Value, _> = serde_json::from_str(line);
    let request = value.and_then(|value| {
        let id = value.get("id").cloned().unwrap_or(Value::Null);
        Ok((id, serde_json::from_value::<Request>(value)?))
    });
    match request {
        Ok((id, request)) => json!({ "id": id, "findings": wire::answer_bytes(&request).findings }),
        Err(error) => json!({ "id": null, "error": error.to_string() }),
    }
}
