//! Everything that checks or measures: the same commands by hand and in CI.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    error::{Error, Result},
    machine::{self, CHROMIUM},
    packed::{self, BUDGET},
    process::{self, cargo},
    serve,
    site::{self, Sizes},
};

/// Formatting, lints and tests of all Rust code, native and for the browser.
pub fn unit() -> Result<()> {
    process::run(cargo().args(["fmt", "--all", "--check"]))?;
    process::run(&mut clippy(&["--workspace", "--all-targets"]))?;
    process::run(&mut clippy(&[
        "--features=page",
        "--target=wasm32-unknown-unknown",
        "--bin=bedside",
    ]))?;
    process::run(cargo().args(["test", "--quiet", "--workspace"]))
}

fn clippy(what: &[&str]) -> Command {
    let mut command = cargo();
    command.args(["clippy", "--quiet"]);
    command.args(what).args(["--", "-D", "warnings"]);
    command
}

/// Builds the finished site and tests it in Chromium.
pub fn browser() -> Result<()> {
    let sizes = site::build()?;
    let mut node = node()?;
    node.args(["--test", "--test-reporter=spec"]);
    process::run(node.args(browser_tests()?))?;
    within_budget(&sizes)
}

fn within_budget(sizes: &Sizes) -> Result<()> {
    let total = packed::first_load(&sizes.site);
    if total > BUDGET {
        return Err(Error::Site(format!(
            "A first visit transfers {total} bytes before the desk works; the most is {BUDGET}."
        )));
    }
    // Text carries less than bytes do: two fifths more, and some room for the glue, which stands as it is.
    let most = total * 7 / 5 * 115 / 100;
    if sizes.one_file > most {
        return Err(Error::Site(format!(
            "The desk in one file has {} bytes; the most is {most}.",
            sizes.one_file
        )));
    }
    Ok(())
}

/// The test files by name, below the root: older versions of Node do not search a folder for them.
fn browser_tests() -> Result<Vec<PathBuf>> {
    let folder = Path::new("tests/browser");
    let whole = process::root().join(folder);
    let entries = fs::read_dir(&whole).map_err(Error::io("list", &whole))?;
    let names = entries.flatten().map(|entry| entry.file_name());
    let mut tests: Vec<PathBuf> = names
        .filter(|name| name.to_string_lossy().ends_with(".test.mjs"))
        .map(|name| folder.join(name))
        .collect();
    tests.sort();
    Ok(tests)
}

/// Node, told where the page is served and which browser to drive.
fn node() -> Result<Command> {
    let browser = machine::ready()?;
    let server = serve::start(0)?;
    let mut command = process::command("node");
    command
        .env("BEDSIDE_URL", format!("http://{}/", server.address))
        .env(CHROMIUM, browser);
    Ok(command)
}

/// Weighs the second opinion anew on the labelled texts, or tries it fold by fold.
pub fn weigh(rest: &[&str]) -> Result<()> {
    example("weigh", rest)
}

/// Weighs the topics of reviews anew, or with `try` shows how each fold is judged by the others.
pub fn weigh_review(rest: &[&str]) -> Result<()> {
    example("weigh_review", rest)
}

/// How well reviews are read.
pub fn score_reading(rest: &[&str]) -> Result<()> {
    example("score_reading", rest)
}

fn example(name: &str, rest: &[&str]) -> Result<()> {
    let mut command = cargo();
    command.args(["run", "--quiet", "--release", "--example", name, "--"]);
    process::run(command.args(rest))
}

/// Precision and recall of each rule over the labelled corpus.
pub fn score(rest: &[&str]) -> Result<()> {
    example("score", rest)
}

/// Times the engine natively.
pub fn bench() -> Result<()> {
    process::run(cargo().arg("bench"))
}

/// Times the finished page in Chromium.
pub fn measure() -> Result<()> {
    site::build()?;
    process::run(node()?.arg("tests/browser/measure.mjs"))
}

/// Draws the pictures of an installed desk.
pub fn icons() -> Result<()> {
    let mut command = process::command("node");
    command.env(CHROMIUM, machine::ready()?);
    process::run(command.arg("tests/browser/icons.mjs"))
}

/// Takes pictures of the finished page.
pub fn shots() -> Result<()> {
    site::build()?;
    process::run(node()?.arg("tests/browser/shots.mjs"))
}
