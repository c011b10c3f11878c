//! The tools that build the page, at pinned versions: reused from `PATH` where the version fits,
//! else installed once for all checkouts into the user's cache.

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    error::{Error, Result},
    lean_std, process,
};

const TRUNK_VERSION: &str = "0.21.14";
const DENY_VERSION: &str = "0.20.2";
/// What the page is compiled to.
pub const WASM: &str = "wasm32-unknown-unknown";

/// A program that cargo can install.
struct Tool {
    binary: &'static str,
    package: &'static str,
    version: String,
    /// Whether the package's own lock file is known to build.
    locked: bool,
}

/// Optimising for size alone inlines next to nothing. This inlines what is shortest, for next to no bytes. With more (8), a lint takes a
/// twenty-fifth less time, for eleven hundred bytes that the first load has not got; with 25, a tenth, for five thousand.
const INLINING: &str = "-Cllvm-args=-inline-threshold=5";

/// Compiler flags of the page: where crates lie on this computer is nobody's business, and would make
/// every builder's page another one.
fn flags(lean: Vec<String>) -> String {
    let home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let crates = home.map(|home| {
        format!(
            "--remap-path-prefix={}=crates",
            home.join("registry/src").display()
        )
    });
    let here = format!("--remap-path-prefix={}=bedside", process::root().display());
    crates
        .into_iter()
        .chain([here, INLINING.to_owned()])
        .chain(lean)
        .collect::<Vec<_>>()
        .join("\u{1f}")
}

/// Trunk, ready to be given its arguments: it finds wasm-bindgen and downloads nothing.
pub fn trunk() -> Result<Command> {
    let trunk = Tool {
        binary: "trunk",
        package: "trunk",
        version: TRUNK_VERSION.to_owned(),
        locked: true,
    };
    let bindgen = bindgen_tool()?;
    let folders = [trunk.folder()?, bindgen.folder()?];
    let mut command = process::command("trunk");
    compiling(&mut command)?;
    command
        .env("PATH", path_with(folders.into_iter().flatten())?)
        // One source for the version: the lock file that the page is compiled from.
        .env("TRUNK_TOOLS_WASM_BINDGEN", &bindgen.version)
        .env("TRUNK_OFFLINE", "true")
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        // Trunk refuses the usual value of the first, `1`; with the second it shows its own stack.
        .env_remove("NO_COLOR")
        .env_remove("RUST_BACKTRACE");
    Ok(command)
}

/// The cargo that compiles to WebAssembly as Trunk does, ready to be told what.
pub fn compiler() -> Result<Command> {
    let mut command = process::cargo();
    compiling(&mut command)?;
    command.env("CARGO_BUILD_TARGET", WASM);
    Ok(command)
}

/// Where [`compiler`] puts the module of that program.
pub fn compiled(program: &str) -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from);
    let folder = process::root().join(target).join(WASM).join("release");
    folder.join(program).with_extension("wasm")
}

/// wasm-bindgen, ready to be given its arguments.
pub fn bindgen() -> Result<Command> {
    let folder = bindgen_tool()?.folder()?;
    let mut command = process::command("wasm-bindgen");
    command.env("PATH", path_with(folder.into_iter())?);
    Ok(command)
}

fn bindgen_tool() -> Result<Tool> {
    Ok(Tool {
        binary: "wasm-bindgen",
        package: "wasm-bindgen-cli",
        version: bindgen_version()?,
        locked: false,
    })
}

/// Lets a command compile to WebAssembly with our flags, without a network: brings what that needs.
fn compiling(command: &mut Command) -> Result<()> {
    wasm_target()?;
    let lean = lean_std::flags();
    let mut fetch = process::cargo();
    if !lean.is_empty() {
        lean_std::open(&mut fetch);
        lean_std::open(command);
    }
    // Trunk works offline, and so does the cargo that it calls: bring the crates first. Cargo wants to see those of this
    // machine, too, before it compiles for another target, and brings those of the library for a target it is told of.
    process::run(process::cargo().args(["fetch", "--quiet"]))?;
    process::run(fetch.args(["fetch", "--quiet", "--target", WASM]))?;
    command.env("CARGO_ENCODED_RUSTFLAGS", flags(lean));
    Ok(())
}

/// cargo-deny, ready to be given its arguments.
pub fn deny() -> Result<Command> {
    let tool = Tool {
        binary: "cargo-deny",
        package: "cargo-deny",
        version: DENY_VERSION.to_owned(),
        locked: true,
    };
    let mut command = process::command("cargo-deny");
    command.env("PATH", path_with(tool.folder()?.into_iter())?);
    Ok(command)
}

impl Tool {
    /// The folder to add to `PATH`; `None` when `PATH` has the right version already.
    fn folder(&self) -> Result<Option<PathBuf>> {
        if self.fits(Path::new(self.binary)) {
            return Ok(None);
        }
        let home = cache()?.join(format!("{}-{}", self.binary, self.version));
        let folder = home.join("bin");
        if !self.fits(&folder.join(self.binary)) {
            println!("{} is installed once, into {}", self.binary, home.display());
            process::run(&mut self.install(&home))?;
        }
        Ok(Some(folder))
    }

    fn fits(&self, program: &Path) -> bool {
        process::answer(Command::new(program).arg("--version"))
            .is_some_and(|said| said.split_whitespace().any(|word| word == self.version))
    }

    fn install(&self, home: &Path) -> Command {
        let mut command = process::cargo();
        command
            .args(["install", self.package])
            .args(["--version", &self.version])
            .args(self.locked.then_some("--locked"))
            .arg("--root")
            .arg(home);
        command
    }
}

/// The search path with `folders` before what it has.
fn path_with(folders: impl Iterator<Item = PathBuf>) -> Result<OsString> {
    let old = env::var_os("PATH").unwrap_or_default();
    env::join_paths(folders.chain(env::split_paths(&old)))
        .map_err(|_| Error::Missing("The cache folder's name cannot stand in PATH.".to_owned()))
}

/// Where this user's caches live, in a folder of our own.
pub fn cache() -> Result<PathBuf> {
    let variable = if cfg!(windows) {
        "LOCALAPPDATA"
    } else {
        "XDG_CACHE_HOME"
    };
    let named = env::var_os(variable).filter(|value| !value.is_empty());
    let below_home = if cfg!(target_os = "macos") {
        "Library/Caches"
    } else {
        ".cache"
    };
    named
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(below_home)))
        .map(|base| base.join("bedside"))
        .ok_or_else(|| Error::Missing("Set HOME, so that tools can be kept.".to_owned()))
}

/// Makes sure that Rust can compile to WebAssembly: a rustup that is told not to install by itself leaves out what
/// `rust-toolchain.toml` names.
pub fn wasm_target() -> Result<()> {
    let mut ask = process::command("rustc");
    ask.args(["--print", "target-libdir", "--target", WASM]);
    if process::answer(&mut ask).is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    process::run(process::command("rustup").args(["target", "add", WASM])).map_err(|_| {
        Error::Missing(format!(
            "Rust cannot compile to WebAssembly yet; with rustup: rustup target add {WASM}"
        ))
    })
}

fn bindgen_version() -> Result<String> {
    let path = process::root().join("Cargo.lock");
    let lock = fs::read_to_string(&path).map_err(Error::io("read", &path))?;
    locked_version(&lock, "wasm-bindgen")
        .map(str::to_owned)
        .ok_or_else(|| Error::Site("Cargo.lock names no wasm-bindgen.".to_owned()))
}

/// The version at which a lock file holds `package`.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines
        .nth(1)?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "\
[[package]]
name = \"wasm-bindgen-backend\"
version = \"9.9.9\"

[[package]]
name = \"wasm-bindgen\"
version = \"0.2.130\"
";

    #[test]
    fn the_lock_file_tells_the_version_of_just_that_package() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(LOCK, "wasm"), None);
    }

    #[test]
    fn an_old_tool_does_not_fit() {
        let tool = Tool {
            binary: "cargo",
            package: "cargo",
            version: "0.0.1".to_owned(),
            locked: false,
        };
        assert!(!tool.fits(Path::new("cargo")));
        assert!(!tool.fits(Path::new("bedside-no-such-program")));
    }
}
