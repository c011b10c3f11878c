//! What the browser tests need of the machine: Chromium, Firefox, Node and npm. On Debian as root what is
//! missing is installed; elsewhere one sentence says what to do.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    error::{Error, Result},
    process,
};

/// Overrides the search for a browser.
pub const CHROMIUM: &str = "BEDSIDE_CHROMIUM";

/// The name of npm.
pub const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };
const BROWSERS: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];
/// Where Chrome or Edge stands when it is not on `PATH`.
const ELSEWHERE: [&str; 3] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
];
/// Debian's packages without which pictures of the page hold boxes instead of letters, and the second
/// browser, whose tests are skipped where it is missing.
const EXTRAS: [&str; 3] = ["fonts-liberation", "fonts-noto-color-emoji", "firefox-esr"];

/// Sees to all that the browser tests need, and returns the browser to drive.
pub fn ready() -> Result<PathBuf> {
    let missing = missing();
    if !missing.is_empty() {
        install(&missing)?;
    }
    libraries()?;
    chromium().ok_or_else(|| advice(&["chromium"]))
}

fn missing() -> Vec<&'static str> {
    let mut missing = Vec::new();
    if chromium().is_none() {
        missing.push("chromium");
    }
    if !runs("node") {
        missing.push("nodejs");
    }
    if !runs(NPM) {
        missing.push("npm");
    }
    if is_debian_root() {
        missing.extend(EXTRAS.into_iter().filter(|package| !is_installed(package)));
    }
    missing
}

fn chromium() -> Option<PathBuf> {
    if let Some(chosen) = env::var_os(CHROMIUM) {
        return Some(chosen.into());
    }
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    let on_path = BROWSERS
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    let elsewhere = ELSEWHERE.iter().map(PathBuf::from);
    on_path.chain(elsewhere).find(|program| program.is_file())
}

fn runs(program: &str) -> bool {
    process::answer(Command::new(program).arg("--version")).is_some()
}

fn is_debian_root() -> bool {
    Path::new("/etc/debian_version").exists()
        && process::answer(Command::new("id").arg("-u")).as_deref() == Some("0")
}

fn is_installed(package: &str) -> bool {
    process::answer(Command::new("dpkg-query").args(["-W", "-f=${Status}", package]))
        .is_some_and(|status| status.ends_with(" installed"))
}

fn install(packages: &[&str]) -> Result<()> {
    if !is_debian_root() {
        return Err(advice(packages));
    }
    let apt = || {
        let mut command = process::command("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive").arg("-qq");
        command
    };
    process::run(apt().arg("update"))?;
    let options = ["install", "-y", "--no-install-recommends"];
    process::run(apt().args(options).args(packages))
}

fn advice(packages: &[&str]) -> Error {
    let names = packages.join(" ");
    Error::Missing(format!(
        "The browser tests need {}; on Debian or Ubuntu: sudo apt install {names} \
         (a browser elsewhere: set {CHROMIUM} to its path)",
        packages.join(", ")
    ))
}

/// Installs the test libraries, once for each state of their lock file.
fn libraries() -> Result<()> {
    let root = process::root();
    let lock = root.join("package-lock.json");
    let mark = root.join("node_modules/.bedside-lock");
    let wanted = fs::read(&lock).map_err(Error::io("read", &lock))?;
    if fs::read(&mark).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    let flags = ["--ignore-scripts", "--no-audit", "--no-fund"];
    process::run(process::command(NPM).arg("ci").args(flags))?;
    fs::write(&mark, wanted).map_err(Error::io("write", &mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn advice_is_one_sentence_with_the_command() {
        let said = advice(&["chromium", "npm"]).to_string();
        assert!(said.contains("need chromium, npm;"));
        assert!(said.contains("sudo apt install chromium npm "));
        assert_eq!(said.lines().count(), 1);
    }
}
