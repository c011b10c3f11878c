//! Builds the site: Trunk compiles and links the page, then its policy and its worker are written and
//! the files are compressed.

use std::{fs, path::Path};

use sha2::{Digest, Sha256};

use crate::{
    css,
    error::{Error, Result},
    headers::{self, Headers},
    js, offline,
    packed::{self, Size},
    page, process, tools, wasm,
};

/// Where the finished site is, below the root.
pub const DIST: &str = "dist";
const HEADERS: &str = "_headers";
/// What an installed desk needs. Systems remember these addresses, so the names never change.
const EXTRAS: [&str; 4] = [
    "manifest.webmanifest",
    "icon-192.png",
    "icon-512.png",
    "icon-maskable.png",
];
/// The licences and notices that must go with every copy of the site, as the page links to them.
const LICENCES: &str = "licences.txt";

/// Builds `dist/` from scratch and prints how large it is.
pub fn build() -> Result<Vec<Size>> {
    process::run(tools::trunk()?.args(["build", "--release", "--dist", DIST]))?;
    let sizes = finish(&process::root())?;
    println!("\n{}", packed::table(&sizes));
    Ok(sizes)
}

/// Serves a quick build that reloads itself while files change.
pub fn dev(rest: &[&str]) -> Result<()> {
    // A folder of its own: what stands in dist/ is always the finished site.
    process::run(
        tools::trunk()?
            .args(["serve", "--dist", "target/dev"])
            .args(rest),
    )
}

/// Writes what Trunk does not: one sheet, the policy, the worker, the headers, the compressed files.
fn finish(root: &Path) -> Result<Vec<Size>> {
    let dist = root.join(DIST);
    lighten(&dist)?;
    let trunks = rename(&dist, read(&dist.join(page::NAME))?)?;
    let sheet = merge_sheets(&dist, &page::sheets(&trunks))?;
    let boot = page::boot_script(&trunks)?.to_owned() + &read(&root.join("site/offline.js"))?;
    let boot = js::without_comments(&boot);
    let template = read(&root.join("site/_headers"))?;
    let headers = headers::fill(&template, &page::hash(&boot));
    let link = format!("    <link rel=\"stylesheet\" href=\"./{sheet}\"/>");
    let link = format!("{link}\n    <link rel=\"manifest\" href=\"{}\">", EXTRAS[0]);
    let whole = page::with_boot_script(&page::with_one_sheet(&trunks, &link), &boot)?;
    write(
        &dist.join(page::NAME),
        &page::with_policy(&whole, &policy(&headers)?)?,
    )?;
    write(&dist.join(LICENCES), &licences(root)?)?;
    for name in EXTRAS {
        let (from, to) = (root.join("site").join(name), dist.join(name));
        fs::copy(&from, &to).map_err(Error::io("copy", &from))?;
    }
    let worker = offline::worker(&read(&root.join("site/sw.js"))?, &dist, &names(&dist)?)?;
    write(&dist.join(offline::WORKER), &worker)?;
    let freshness: String = names(&dist)?
        .iter()
        .map(|n| headers::freshness(n))
        .collect();
    let sizes = packed::pack(&dist)?;
    write(&dist.join(HEADERS), &(headers + &freshness))?;
    Ok(sizes)
}

/// The policy that goes with the whole site.
fn policy(headers: &str) -> Result<String> {
    let parsed = Headers::parse(headers);
    let policy = parsed.policy().map(str::to_owned);
    policy.ok_or_else(|| Error::Site(format!("site/{HEADERS} has no Content-Security-Policy.")))
}

/// Gives the files that are loaded for ever the hash of what they hold now, in the page too: lightened
/// by other tools, the same file of Trunk's would else be two contents under one name.
fn rename(dist: &Path, mut page: String) -> Result<String> {
    for old in names(dist)? {
        let Some(hash) = headers::hash_in(&old) else {
            continue;
        };
        let path = dist.join(&old);
        let content = fs::read(&path).map_err(Error::io("read", &path))?;
        let new = old.replace(hash, &digest(&content));
        fs::rename(&path, dist.join(&new)).map_err(Error::io("rename", &path))?;
        page = page.replace(&old, &new);
    }
    Ok(page)
}

/// Puts the sheets into one, which compresses better and asks the host once; tells its name.
fn merge_sheets(dist: &Path, names: &[&str]) -> Result<String> {
    let mut whole = String::new();
    for name in names {
        let path = dist.join(name);
        whole += &read(&path)?;
        fs::remove_file(&path).map_err(Error::io("remove", &path))?;
    }
    let name = format!("desk-{}.css", digest(&whole));
    write(&dist.join(&name), &whole)?;
    Ok(name)
}

/// What of a content's hash goes into a file's name: sixteen digits.
fn digest(content: impl AsRef<[u8]>) -> String {
    let digest = Sha256::digest(content);
    digest[..8]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The names of the finished files, in order: the order of a folder is not the same everywhere.
fn names(dist: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(dist).map_err(Error::io("list", dist))?;
    let names = entries.flatten().map(|entry| entry.file_name());
    let mut names: Vec<String> = names.filter_map(|name| name.into_string().ok()).collect();
    names.sort();
    Ok(names)
}

/// The notices of the project and of the word lists in it, as one text.
fn licences(root: &Path) -> Result<String> {
    let parts: Result<Vec<String>> = ["NOTICE", "LICENSE-MIT", "THIRD-PARTY"]
        .iter()
        .map(|name| read(&root.join(name)))
        .collect();
    Ok(parts?.join("\n\n"))
}

/// Takes out of the engine, the scripts and the sheets what no browser reads.
fn lighten(dist: &Path) -> Result<()> {
    let entries = fs::read_dir(dist).map_err(Error::io("read", dist))?;
    for path in entries.filter_map(|entry| entry.ok().map(|entry| entry.path())) {
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("wasm") => {
                let module = fs::read(&path).map_err(Error::io("read", &path))?;
                let light = wasm::without_custom_sections(&module);
                fs::write(&path, light).map_err(Error::io("write", &path))?;
            }
            Some("css") => write(&path, &css::without_comments(&read(&path)?))?,
            Some("js") => write(&path, &js::without_comments(&read(&path)?))?,
            _ => {}
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(Error::io("read", path))
}

fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).map_err(Error::io("write", path))
}
