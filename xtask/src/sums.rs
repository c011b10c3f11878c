//! `SHA256SUMS`: what each finished file must be, in the form that `sha256sum --check` reads.

use std::{fs, path::Path};

use sha2::{Digest, Sha256};

use crate::{
    assets::{self, write},
    error::{Error, Result},
};

/// The list's name, in the folder that it is about.
pub const NAME: &str = "SHA256SUMS";

/// Writes the list of all files that stand in the folder itself.
pub fn write_for(folder: &Path) -> Result<()> {
    write(&folder.join(NAME), &list(folder)?)
}

fn list(folder: &Path) -> Result<String> {
    let mut lines = String::new();
    for name in assets::names(folder)? {
        let path = folder.join(&name);
        if name != NAME && path.is_file() {
            let content = fs::read(&path).map_err(Error::io("read", &path))?;
            lines += &line(&name, &content);
        }
    }
    Ok(lines)
}

fn line(name: &str, content: &[u8]) -> String {
    let digest = Sha256::digest(content);
    let digits: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{digits}  {name}\n")
}

/// The names whose lines differ between two lists, in order.
pub fn differing(one: &str, other: &str) -> Vec<String> {
    let only = |from: &str, not_in: &str| -> Vec<String> {
        let lines = from
            .lines()
            .filter(|line| !not_in.lines().any(|l| l == *line));
        let names = lines.filter_map(|line| line.split_once("  "));
        names.map(|(_, name)| name.to_owned()).collect()
    };
    let mut names = only(one, other);
    names.extend(only(other, one));
    names.sort();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_what_sha256sum_writes() {
        assert_eq!(
            line("a.txt", b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt\n"
        );
    }

    #[test]
    fn files_that_changed_came_or_went_are_named_once() {
        assert!(differing("1  a\n2  b\n", "1  a\n2  b\n").is_empty());
        assert_eq!(
            differing("1  a\n2  b\n3  c\n", "1  a\n4  b\n5  d\n"),
            ["b", "c", "d"]
        );
    }
}
