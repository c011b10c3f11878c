//! Starts the office, the page's second module, and nothing else.

fn main() {
    bedside::office::start();
}
