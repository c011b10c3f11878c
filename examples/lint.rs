//! Lints JSON lines: one request a line on standard input, one report a line on standard output.
//!
//! See [`bedside::wire`] for the fields. A line that is not valid gets an `error`, and the next
//! goes on.

use std::io::{self, BufRead, Write};

use bedside::wire::{self, Answer, Request};
use serde::Serialize;
use serde_json::{Value, json};

/// A report under the id of its request.
#[derive(Serialize)]
struct Report {
    id: Value,
    #[serde(flatten)]
    answer: Answer,
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

/// The report on one line, or what is wrong with it, under the id of the request where it has one.
fn answer(line: &str) -> Value {
    let value = match serde_json::from_str::<Value>(line) {
        Ok(value) => value,
        Err(error) => return refused(Value::Null, &error),
    };
    let id = value.get("id").cloned().unwrap_or(Value::Null);
    match serde_json::from_value::<Request>(value) {
        Ok(request) => json!(Report {
            id,
            answer: wire::answer_bytes(&request),
        }),
        Err(error) => refused(id, &error),
    }
}

fn refused(id: Value, error: &serde_json::Error) -> Value {
    json!({ "id": id, "error": error.to_string() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_comes_under_the_id_of_its_request() {
        let told = answer(r#"{"id":7,"draft":"Sorry about your crown."}"#);
        assert_eq!(told["id"], 7);
        let mut found = told["findings"].as_array().into_iter().flatten();
        assert!(found.any(|found| found["text"] == "your crown"), "{told}");
    }

    #[test]
    fn a_bad_request_is_told_so_under_its_id() {
        let told = answer(r#"{"id":7,"draft":3}"#);
        assert_eq!(told["id"], 7);
        assert!(told["error"].is_string(), "{told}");
    }

    #[test]
    fn what_is_no_request_at_all_has_no_id() {
        for line in ["{\"id\":7", "7", "\"id\""] {
            let told = answer(line);
            assert_eq!(told["id"], Value::Null, "{line}");
            assert!(told["error"].is_string(), "{line}: {told}");
        }
    }
}
