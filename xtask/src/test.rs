//! Everything that checks or measures: the same commands by hand and in CI.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    budget, deny,
    error::{Error, Result},
    folder,
    machine::{self, CHROMIUM},
    package,
    process::{self, cargo},
    serve, site, tools,
};

/// Formatting, lints, dependencies and tests of all Rust code, native and for the browser.
pub fn unit() -> Result<()> {
    process::run(cargo().args(["fmt", "--all", "--check"]))?;
    process::run(&mut clippy(&["--workspace", "--all-targets"]))?;
    tools::wasm_target()?;
    process::run(&mut clippy(&[
        "--features=page",
        "--target",
        tools::WASM,
        "--bins",
    ]))?;
    deny::light()?;
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
    package::build()?;
    let mut node = node_beside_server()?;
    node.args(["--test", "--test-reporter=spec"]);
    process::run(node.args(browser_tests()?))?;
    budget::check(&sizes)
}

/// The test files by name, below the root: older versions of Node do not search a folder for them.
fn browser_tests() -> Result<Vec<PathBuf>> {
    let tests = Path::new("tests/browser");
    let whole = process::root().join(tests);
    let paths = folder::paths(&whole)?;
    let names = paths.iter().filter_map(|path| path.file_name()?.to_str());
    let scripts = names.filter(|name| name.ends_with(".test.mjs"));
    Ok(scripts.map(|name| tests.join(name)).collect())
}

/// Node, told where the page is now served and which browser to drive.
fn node_beside_server() -> Result<Command> {
    let browser = machine::ready()?;
    let server = serve::start(0)?;
    let mut command = process::command("node");
    command
        .env("BEDSIDE_URL", format!("http://{}/", server.address))
        .env(CHROMIUM, browser);
    Ok(command)
}

/// Weighs the second opinion anew on the labelled texts, or tries it on a fold that taught it nothing.
pub fn weigh(rest: &[&str]) -> Result<()> {
    example("weigh", rest)
}

/// Weighs the reading of reviews anew (topics and situations, praise, people, clinical words), or with `try` shows how each fold is judged by the others.
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
    fetch_harper()?;
    process::run(node_beside_server()?.arg("tests/browser/measure/main.mjs"))
}

/// The grammar checker that the engine is timed beside: fetched for that alone, and once. Without a network the rest is
/// timed all the same.
const HARPER: &str = "harper.js@2.10.0";

fn fetch_harper() -> Result<()> {
    let folder = process::root().join("target/harper");
    if folder.join("node_modules").exists() {
        return Ok(());
    }
    fs::create_dir_all(&folder).map_err(Error::io("make", &folder))?;
    let mut command = process::command(machine::NPM);
    command.current_dir(&folder).args([
        "install",
        "--no-audit",
        "--no-fund",
        "--ignore-scripts",
        "--prefix",
        ".",
        HARPER,
    ]);
    if process::run(&mut command).is_err() {
        eprintln!("{HARPER} could not be fetched: nothing to compare with.");
    }
    Ok(())
}

/// Draws the pictures of an installed desk, and takes those of the finished page. The next build has them.
pub fn icons() -> Result<()> {
    let mut command = process::command("node");
    command.env(CHROMIUM, machine::ready()?);
    process::run(command.arg("tests/browser/icons.mjs"))?;
    site::build()?;
    process::run(node_beside_server()?.arg("tests/browser/portraits.mjs"))
}

/// Takes pictures of the finished page.
pub fn shots() -> Result<()> {
    site::build()?;
    process::run(node_beside_server()?.arg("tests/browser/shots.mjs"))
}

/// Takes the moving picture of the README.
pub fn tour() -> Result<()> {
    site::build()?;
    process::run(node_beside_server()?.arg("tests/browser/tour.mjs"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_tests_are_found_by_name() {
        let tests = browser_tests().unwrap_or_default();
        assert!(tests.contains(&PathBuf::from("tests/browser/start.test.mjs")));
        assert!(
            tests
                .iter()
                .all(|path| path.to_string_lossy().ends_with(".test.mjs"))
        );
    }
}
