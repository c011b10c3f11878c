//! `pkg/`: the engine alone for other programs, as an npm package that browsers and Node load.
//!
//! `package/` holds what is written by hand. The module and its glue are compiled from `src/script/main.rs`, in the
//! same way as the page's.

use std::{fs, path::Path};

use crate::{
    assets::{self, read, write},
    error::{Error, Result},
    packed, process, tools,
};

/// Where the package is, below the root.
const PKG: &str = "pkg";
/// Its sources, below the root.
const SOURCES: &str = "package";
/// How the module and its glue are called.
const STEM: &str = "engine";
/// What goes with every copy.
const LICENCES: [&str; 4] = ["LICENSE-MIT", "LICENSE-APACHE", "NOTICE", "THIRD-PARTY"];
/// Stands in the sources for the version of the project.
const VERSION: &str = "{version}";
/// Stands in the sources for what the module transfers, in thousands of bytes.
const TRANSFERRED: &str = "{transferred}";

/// The most bytes of the module as transferred: what it has, and a little room.
const BUDGET: usize = 545_000;

/// Builds `pkg/` from scratch, and refuses one that is too large.
pub fn build() -> Result<()> {
    let root = process::root();
    let folder = root.join(PKG);
    empty(&folder)?;
    compile(&folder)?;
    let module = folder.join(format!("{STEM}_bg.wasm"));
    let size = packed::size(&module)?;
    copy(&root, &folder, size.brotli)?;
    println!(
        "\n{PKG}/{}: {} bytes, {} as transferred",
        size.name, size.raw, size.brotli
    );
    if size.brotli > BUDGET {
        return Err(Error::Site(format!(
            "{PKG}/{} transfers {} bytes; its most is {BUDGET}.",
            size.name, size.brotli
        )));
    }
    Ok(())
}

fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(Error::io("remove", folder))?;
    }
    fs::create_dir_all(folder).map_err(Error::io("make", folder))
}

/// Compiles the module, writes it with its glue, and takes out what no browser reads.
fn compile(folder: &Path) -> Result<()> {
    process::run(tools::compiler()?.args([
        "build",
        "--release",
        "--bin",
        STEM,
        "--features",
        "script",
    ]))?;
    let compiled = tools::compiled(STEM);
    process::run(
        tools::bindgen()?
            .args(["--target", "web", "--no-typescript", "--out-name", STEM])
            .arg("--out-dir")
            .arg(folder)
            .arg(compiled),
    )?;
    assets::lighten(folder)?;
    assets::shorten(folder)
}

/// Copies what is written by hand, with the version and the size of the module (in bytes, as transferred) in place, and the
/// licences.
fn copy(root: &Path, folder: &Path, transferred: usize) -> Result<()> {
    let sources = root.join(SOURCES);
    let version = version(root)?;
    for name in assets::names(&sources)? {
        let text = read(&sources.join(&name))?;
        write(&folder.join(&name), &fill(&text, &version, transferred))?;
    }
    for name in LICENCES {
        write(&folder.join(name), &read(&root.join(name))?)?;
    }
    Ok(())
}

/// A source with what is known only now in place.
fn fill(text: &str, version: &str, transferred: usize) -> String {
    let thousands = ((transferred + 500) / 1000).to_string();
    text.replace(VERSION, version)
        .replace(TRANSFERRED, &thousands)
}

/// The version of the project.
fn version(root: &Path) -> Result<String> {
    let manifest = read(&root.join("Cargo.toml"))?;
    version_in(&manifest)
        .map(str::to_owned)
        .ok_or_else(|| Error::Site("Cargo.toml tells no version.".to_owned()))
}

fn version_in(manifest: &str) -> Option<&str> {
    let (_, package) = manifest.split_once("[package]")?;
    let mut lines = package.lines();
    lines.find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_that_of_the_package() {
        let manifest =
            "[workspace]\nversion = \"9\"\n[package]\nname = \"a\"\nversion = \"1.2.3\"\n";
        assert_eq!(version_in(manifest), Some("1.2.3"));
        assert_eq!(version_in("[workspace]"), None);
    }

    #[test]
    fn the_size_is_what_the_module_transfers() {
        assert_eq!(
            fill("a@{version}, {transferred} kB", "1.2.3", 520_731),
            "a@1.2.3, 521 kB"
        );
    }

    #[test]
    fn no_source_tells_a_size_of_its_own() {
        let readme = read(&process::root().join(SOURCES).join("README.md"))
            .expect("the package has a README");
        let before_units = readme.match_indices(" kB").map(|(at, _)| &readme[..at]);
        for before in before_units {
            assert!(before.ends_with(TRANSFERRED), "{before} kB");
        }
    }
}
