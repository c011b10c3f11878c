//! Builds the site twice, from scratch, in two folders with different names, and compares every byte: whoever
//! has the source can find out whether a site was made from it.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    assets::read,
    error::{Error, Result},
    process, site, sums,
};

/// Two folders of different lengths: a path that slips into a file changes it.
const FOLDERS: [&str; 2] = ["one", "the-other-build"];

/// `cargo xtask reproduce`
pub fn command() -> Result<()> {
    let place = env::temp_dir().join(format!("bedside-reproduce-{}", std::process::id()));
    let outcome = twice(&place);
    // What was built is only to be compared.
    fs::remove_dir_all(&place).map_err(Error::io("remove", &place))?;
    let differing = outcome?;
    if differing.is_empty() {
        println!("\nTwo clean builds are the same, byte for byte.");
        Ok(())
    } else {
        Err(Error::Site(format!(
            "Two clean builds differ in: {}",
            differing.join(", ")
        )))
    }
}

fn twice(place: &Path) -> Result<Vec<String>> {
    let mut lists = Vec::new();
    for name in FOLDERS {
        lists.push(built(&place.join(name))?);
    }
    Ok(match lists.as_slice() {
        [one, other] => sums::differing(one, other),
        _ => Vec::new(),
    })
}

/// Builds a copy of the source in that folder; tells the hashes of all that came of it.
fn built(folder: &Path) -> Result<String> {
    copy_source(folder)?;
    let this = env::current_exe().map_err(Error::io("find", Path::new("this program")))?;
    let mut build = Command::new(this);
    build
        .arg("build")
        .current_dir(folder)
        // Where this program takes the root from.
        .env("CARGO_MANIFEST_DIR", folder.join("xtask"))
        .env("CARGO_TARGET_DIR", folder.join("target"));
    process::run(&mut build)?;
    let lists = [site::DIST, site::RELEASE].map(|made| read(&folder.join(made).join(sums::NAME)));
    let [site, rest] = lists;
    // The next build needs the room.
    let target = folder.join("target");
    fs::remove_dir_all(&target).map_err(Error::io("remove", &target))?;
    Ok(site? + &rest?)
}

/// Copies what belongs to the source: nothing that was built, and nothing that only lies about.
fn copy_source(folder: &Path) -> Result<()> {
    let mut list = process::command("git");
    list.args(["ls-files", "--cached", "--others", "--exclude-standard"]);
    let names = process::answer(&mut list)
        .ok_or_else(|| Error::Missing("The source must be a git checkout.".to_owned()))?;
    for name in names.lines() {
        let (from, to) = (process::root().join(name), folder.join(name));
        if from.is_file() {
            let parent = to.parent().map_or_else(PathBuf::new, Path::to_path_buf);
            fs::create_dir_all(&parent).map_err(Error::io("make", &parent))?;
            fs::copy(&from, &to).map_err(Error::io("copy", &from))?;
        }
    }
    Ok(())
}
