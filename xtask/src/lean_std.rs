//! The standard library, compiled anew for the page: for size, and so that a panic stops the engine without a
//! word. That saves a twentieth of the download, and no word of anybody's text can reach a console by way
//! of a panic's message.
//!
//! Compilers keep these switches behind a gate. Where one does not know them, or its library's source can't
//! be had, the page is built with the library as it comes, and is only larger.

use std::process::Command;

use crate::process;

/// What a panic does, for the page's own code and the library's; and that no value is written out as programmers read it, which
/// nothing here does but a panic.
const LEAN: [&str; 3] = [
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    "-Zfmt-debug=none",
];

/// The gate of the compiler and of cargo.
const GATE: (&str, &str) = ("RUSTC_BOOTSTRAP", "1");

/// Compiler flags and settings of a page with a lean library; none where that cannot be.
pub fn flags() -> Vec<String> {
    if is_known() && has_source() {
        LEAN.map(str::to_owned).to_vec()
    } else {
        println!("The standard library is taken as it comes; the page is a twentieth larger.");
        Vec::new()
    }
}

/// Opens the gate for a command that compiles the page, or fetches what that needs.
pub fn open(command: &mut Command) {
    command
        .env(GATE.0, GATE.1)
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
}

/// Whether the compiler knows the switches.
fn is_known() -> bool {
    let mut ask = process::command("rustc");
    ask.env(GATE.0, GATE.1).args(LEAN).args(["--print", "cfg"]);
    process::answer(&mut ask).is_some()
}

/// Whether the library's source is there, or can be brought.
fn has_source() -> bool {
    let mut ask = process::command("rustc");
    let root = process::answer(ask.args(["--print", "sysroot"]));
    let source = |root: &str| {
        let library = std::path::Path::new(root.trim()).join("lib/rustlib/src/rust/library");
        library.join("Cargo.lock").is_file()
    };
    let Some(root) = root else {
        return false;
    };
    let add = || process::run(process::command("rustup").args(["component", "add", "rust-src"]));
    source(&root) || add().is_ok() && source(&root)
}
