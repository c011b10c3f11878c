//! The service worker: which files it keeps, and what it calls this version of them.
//!
//! Both come from the finished files and their headers alone, so that the same site always gives the same worker, and
//! any other site another one.

use std::{fs, path::Path};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

use crate::{
    error::{Error, Result},
    js, page,
};

/// The worker's name in the finished site. It never changes: browsers look for a new version there.
pub const WORKER: &str = "sw.js";

/// Where the list and the version belong in `site/sw.js`.
const FILES: &str = "{files}";
const VERSION: &str = "{version}";

/// Of the finished files those that the worker keeps: all but the pictures that a system shows once, before it
/// installs the desk.
pub fn kept(mut names: Vec<String>) -> Vec<String> {
    names.retain(|name| !name.starts_with("screenshot-"));
    names
}

/// The worker that keeps `files` of the folder, each checked against its hash, with the headers that they are sent with: since answers
/// are kept with theirs, other headers are another version.
pub fn worker(template: &str, folder: &Path, files: &[String], headers: &str) -> Result<String> {
    let entries: Result<Vec<String>> = files.iter().map(|name| entry(folder, name)).collect();
    Ok(filled(template, &entries?, headers))
}

/// A file as the worker's list holds it: its address and the hash of its content.
fn entry(folder: &Path, name: &str) -> Result<String> {
    let path = folder.join(name);
    let content = fs::read(&path).map_err(Error::io("read", &path))?;
    // Some hosts send whoever asks for index.html on to the folder: ask for the folder at once.
    let address = if name == page::NAME { "./" } else { name };
    Ok(format!("['{address}', '{}']", page::hash(content)))
}

fn filled(template: &str, entries: &[String], headers: &str) -> String {
    let list = entries.join(",\n");
    let digest = Sha256::digest([&list, headers].concat());
    // Nine bytes: no two versions will ever share them, and they need no padding.
    let version = URL_SAFE_NO_PAD.encode(&digest[..9]);
    js::without_comments(template)
        .replace(VERSION, &version)
        .replace(FILES, &list)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(entries: &[&str]) -> String {
        let entries: Vec<String> = entries.iter().map(|e| (*e).to_owned()).collect();
        filled("const v = '{version}';", &entries, "")
    }

    #[test]
    fn other_headers_are_another_version() {
        let with = |headers| filled("const v = '{version}';", &[], headers);
        assert_eq!(with("a: b"), with("a: b"));
        assert_ne!(with("a: b"), with("a: c"));
    }

    #[test]
    fn the_version_changes_with_any_content_and_with_nothing_else() {
        assert_eq!(version(&["['a', 'x']"]), version(&["['a', 'x']"]));
        assert_ne!(version(&["['a', 'x']"]), version(&["['a', 'y']"]));
        assert_ne!(version(&["['a', 'x']"]), version(&["['b', 'x']"]));
    }

    #[test]
    fn the_projects_own_worker_has_a_place_for_both() {
        let template = include_str!("../../site/sw.js");
        assert_eq!(template.matches(VERSION).count(), 1);
        assert_eq!(template.matches(FILES).count(), 1);
    }
}
