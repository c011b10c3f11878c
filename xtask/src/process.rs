//! Running other programs from the root of the repository, and saying so.

use std::{
    env,
    ffi::OsStr,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::error::{Error, Result};

/// The root of the repository.
pub fn root() -> PathBuf {
    // `cargo run` tells where the package is now; the compiled-in place serves a copied binary.
    let package =
        env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let package = PathBuf::from(package);
    package.parent().map(Path::to_path_buf).unwrap_or(package)
}

/// A command that will run in the root.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// The cargo that started us.
pub fn cargo() -> Command {
    command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Prints the command line, runs it, and fails when it does.
pub fn run(command: &mut Command) -> Result<()> {
    let line = line(command);
    println!("\n→ {line}");
    let status = command.status().map_err(|source| Error::Io {
        action: format!("run {line}"),
        source,
    })?;
    if status.success() {
        Ok(())
    } else {
        Err(Error::Failed(line))
    }
}

/// What a command prints, trimmed; `None` when it is not there or fails.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// The command as a person would type it: the program without its folder.
fn line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_stem().unwrap_or(program.as_os_str());
    let words = std::iter::once(name).chain(command.get_args());
    let words: Vec<_> = words.map(OsStr::to_string_lossy).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_without_its_folder() {
        let mut command = Command::new("/somewhere/bin/cargo");
        command.args(["fmt", "--check"]);
        assert_eq!(line(&command), "cargo fmt --check");
    }

    #[test]
    fn a_missing_program_answers_nothing() {
        assert_eq!(answer(&mut Command::new("bedside-no-such-program")), None);
    }
}
