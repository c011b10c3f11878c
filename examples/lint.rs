//! Lints JSON lines: one request a line on standard input, one report a line on standard output.
//!
//! See [`bedside::wire`] for the fields. A line that is not valid gets an `error`, and the next
//! goes on.

use std::io::{self, BufRead, Write};

fn main() -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        if line.trim().is_empty() {
            continue;
        }
        writeln!(out, "{}", bedside::wire::answer(&line))?;
        out.flush()?;
    }
    Ok(())
}
