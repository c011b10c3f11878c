//! Starts the page, and opens the engine's door to scripts.

fn main() {
    bedside::app::start();
}
