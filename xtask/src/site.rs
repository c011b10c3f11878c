//! Builds the site and the desk in one file: Trunk compiles and links the page, then its policy and its
//! worker are written and the files are compressed.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    assets::{self, Assets, names, read, write},
    error::{Error, Result},
    headers::{self, Headers},
    hosting, js, offline, one_file,
    packed::{self, Size},
    page, process, sums, tools,
};

/// Where the finished site is, below the root.
pub const DIST: &str = "dist";
/// Where all that is handed out beside the site is.
pub const RELEASE: &str = "release";
/// The folder in it with a file for each kind of host.
pub const HOSTING: &str = "hosting";
/// The file of the site's headers.
pub const HEADERS: &str = "_headers";
/// What an installed desk needs. Systems remember these addresses, so the names never change.
const EXTRAS: [&str; 6] = [
    "manifest.webmanifest",
    "icon-192.png",
    "icon-512.png",
    "icon-maskable.png",
    "screenshot-wide.png",
    "screenshot-narrow.png",
];
/// The licences and notices that must go with every copy of the site, as the page links to them.
const LICENCES: &str = "licences.txt";

/// How large the outcome of a build is.
pub struct Sizes {
    /// The site, file by file.
    pub site: Vec<Size>,
    /// The desk in one file, in bytes.
    pub one_file: usize,
}

/// Builds `dist/` and `release/` from scratch and prints how large they are.
pub fn build() -> Result<Sizes> {
    process::run(tools::trunk()?.args(["build", "--release", "--dist", DIST]))?;
    let root = process::root();
    let assets = assets::prepare(&root.join(DIST))?;
    let sizes = Sizes {
        one_file: one_file(&root, &assets)?,
        site: finish(&root, &assets)?,
    };
    for folder in [DIST, RELEASE] {
        sums::write_for(&root.join(folder))?;
    }
    println!("\n{}", packed::table(&sizes.site));
    println!("{RELEASE}/{}: {} bytes", one_file::NAME, sizes.one_file);
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

/// Writes what Trunk does not: one sheet, the policy, the worker, the headers for each kind of host, the
/// compressed files.
fn finish(root: &Path, assets: &Assets) -> Result<Vec<Size>> {
    let dist = root.join(DIST);
    let sheet = format!("desk-{}.css", assets::digest(&assets.sheet));
    write(&dist.join(&sheet), &assets.sheet)?;
    let office_sheet = format!("office-{}.css", assets::digest(&assets.office.sheet));
    write(&dist.join(&office_sheet), &assets.office.sheet)?;
    let boot = boot_script(root, assets, &office_sheet)?;
    let headers = headers::fill(&source(root, HEADERS)?, &page::hash(&boot));
    let whole = page::with_one_sheet(&assets.page, &links(&sheet));
    let whole = page::with_boot_script(&whole, &boot)?;
    let [glue, _] = page::engine(&assets.page)?;
    let whole = page::with_integrity(&whole, &sheet, &page::hash(&assets.sheet));
    let whole = page::with_integrity(&whole, glue, &page::hash(read(&dist.join(glue))?));
    let whole = page::with_policy(&whole, &policy(&headers)?)?;
    write(&dist.join(page::NAME), &whole)?;
    write(&dist.join(LICENCES), &licences(root)?)?;
    copy_extras(root, &dist)?;
    let kept = offline::kept(names(&dist)?);
    let worker = offline::worker(&source(root, offline::WORKER)?, &dist, &kept, &headers)?;
    write(&dist.join(offline::WORKER), &worker)?;
    let files = names(&dist)?;
    let freshness: String = files.iter().map(|name| headers::freshness(name)).collect();
    let sizes = packed::pack(&dist)?;
    for (name, text) in hosting::files(&headers, &files)? {
        write(&released(root, HOSTING)?.join(name), &text)?;
    }
    write(&dist.join(HEADERS), &(headers + &freshness))?;
    Ok(sizes)
}

/// The one script that stands in the site's page.
fn boot_script(root: &Path, assets: &Assets, office_sheet: &str) -> Result<String> {
    let [glue, engine] = page::engine(&assets.page)?;
    let mut load = source(root, "from-host.js")?;
    for (place, file) in [
        ("{glue}", glue),
        ("{engine}", engine),
        ("{office-glue}", &assets.office.glue),
        ("{office-engine}", &assets.office.engine),
        ("{office-sheet}", office_sheet),
    ] {
        load = load.replace(place, &format!("./{file}"));
    }
    let whole = source(root, "start.js")? + &load + &source(root, "offline.js")?;
    Ok(js::without_comments(&whole))
}

/// Writes the desk in one file; tells its bytes. The site must not have been finished yet.
fn one_file(root: &Path, assets: &Assets) -> Result<usize> {
    let text = one_file::compose(&one_file::Parts {
        page: &assets.page,
        folder: &root.join(DIST),
        sheet: &(assets.sheet.clone() + &assets.office.sheet),
        office: &assets.office,
        start: &(source(root, "start.js")? + &source(root, "one-file.js")?),
        policy: &policy(&source(root, HEADERS)?)?,
        licences: &licences(root)?,
    })?;
    write(&released(root, "")?.join(one_file::NAME), &text)?;
    Ok(text.len())
}

/// A folder of what is handed out beside the site.
fn released(root: &Path, folder: &str) -> Result<PathBuf> {
    let folder = root.join(RELEASE).join(folder);
    fs::create_dir_all(&folder).map_err(Error::io("make", &folder))?;
    Ok(folder)
}

/// The lines of the head that name the sheet and the manifest.
fn links(sheet: &str) -> String {
    let [manifest, ..] = EXTRAS;
    format!(
        "    <link rel=\"stylesheet\" href=\"./{sheet}\">\n    <link rel=\"manifest\" href=\"{manifest}\">"
    )
}

fn copy_extras(root: &Path, dist: &Path) -> Result<()> {
    for name in EXTRAS {
        let from = root.join("site").join(name);
        fs::copy(&from, dist.join(name)).map_err(Error::io("copy", &from))?;
    }
    Ok(())
}

/// A text of the folder `site/`.
pub fn source(root: &Path, name: &str) -> Result<String> {
    read(&root.join("site").join(name))
}

/// The policy that goes with the whole site.
fn policy(headers: &str) -> Result<String> {
    let parsed = Headers::parse(headers);
    let policy = parsed.policy().map(str::to_owned);
    policy.ok_or_else(|| Error::Site(format!("site/{HEADERS} has no Content-Security-Policy.")))
}

/// The notices of the project and of the word lists in it, as one text.
fn licences(root: &Path) -> Result<String> {
    let parts: Result<Vec<String>> = ["NOTICE", "LICENSE-MIT", "THIRD-PARTY"]
        .iter()
        .map(|name| read(&root.join(name)))
        .collect();
    Ok(parts?.join("\n\n"))
}
