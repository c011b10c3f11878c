//! Builds the site: Trunk compiles and links the page, then its policy is written and the files
//! are compressed.

use std::{fs, path::Path};

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

use crate::{
    brotli_files::{self, Size},
    css,
    error::{Error, Result},
    headers::{self, Headers},
    process, tools, wasm,
};

/// Where the finished site is, below the root.
pub const DIST: &str = "dist";
const PAGE: &str = "index.html";
/// The licences and notices that must go with every copy of the site, as the page links to them.
const LICENCES: &str = "licences.txt";

/// Builds `dist/` from scratch and prints how large it is.
pub fn build() -> Result<Vec<Size>> {
    process::run(tools::trunk()?.args(["build", "--release", "--dist", DIST]))?;
    let sizes = finish(&process::root())?;
    println!("\n{}", brotli_files::table(&sizes));
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

/// Writes what Trunk does not: the policy, the headers, the compressed files.
fn finish(root: &Path) -> Result<Vec<Size>> {
    let dist = root.join(DIST);
    let page = read(&dist.join(PAGE))?;
    let template = read(&root.join("site/_headers"))?;
    let filled = headers::fill(&template, &hash(boot_script(&page)?));
    write(&dist.join(PAGE), &with_policy(&page, &filled)?)?;
    lighten(&dist)?;
    let sizes = brotli_files::pack(&dist)?;
    let kept = sizes.iter().filter(|size| size.name != PAGE);
    let kept: String = kept
        .map(|size| headers::keep_for_ever(&format!("/{}", size.name)))
        .collect();
    write(&dist.join("_headers"), &(filled + &kept))?;
    write(&dist.join(LICENCES), &licences(root)?)?;
    Ok(sizes)
}

/// The notices of the project and of the word lists in it, as one text.
fn licences(root: &Path) -> Result<String> {
    let parts: Result<Vec<String>> = ["NOTICE", "LICENSE-MIT", "THIRD-PARTY"]
        .iter()
        .map(|name| read(&root.join(name)))
        .collect();
    Ok(parts?.join("\n\n"))
}

/// Takes out of the engine and the sheets what no browser reads.
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
            _ => {}
        }
    }
    Ok(())
}

/// The page with its policy as the first thing in the head: nothing is loaded before it holds.
fn with_policy(page: &str, filled: &str) -> Result<String> {
    let parsed = Headers::parse(filled);
    let missing = |what: &str| Error::Site(format!("The policy has no place: {what}."));
    let policy = parsed
        .policy()
        .ok_or_else(|| missing("site/_headers has no Content-Security-Policy"))?;
    let (before, after) = page
        .split_once("<head>")
        .ok_or_else(|| missing("index.html has no <head>"))?;
    let policy = headers::for_meta(policy);
    Ok(format!(
        "{before}<head>\n    <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">{after}"
    ))
}

/// The one script that stands in the page itself: Trunk's, which loads the engine.
fn boot_script(page: &str) -> Result<&str> {
    let mut scripts = inline_scripts(page);
    match (scripts.next(), scripts.next()) {
        (Some(boot), None) => Ok(boot),
        _ => Err(Error::Site(format!(
            "{PAGE} should have one inline script, the boot script, and no other."
        ))),
    }
}

/// The text of each script that stands in the page itself.
fn inline_scripts(page: &str) -> impl Iterator<Item = &str> {
    page.split("<script").skip(1).filter_map(|rest| {
        let (attributes, rest) = rest.split_once('>')?;
        let (text, _) = rest.split_once("</script>")?;
        (!attributes.contains("src=")).then_some(text)
    })
}

/// A script's hash as a policy names it.
fn hash(script: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(script)))
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(Error::io("read", path))
}

fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).map_err(Error::io("write", path))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<html><head>\n<script src=\"a.js\"></script>\
        <script type=\"module\">boot()</script></head></html>";

    #[test]
    fn the_boot_script_is_the_one_in_the_page_itself() {
        assert_eq!(boot_script(PAGE).ok(), Some("boot()"));
        assert!(boot_script(&PAGE.repeat(2)).is_err());
        assert!(boot_script("<p>").is_err());
    }

    #[test]
    fn a_hash_is_written_as_policies_want_it() {
        assert_eq!(
            hash("alert('Hello, world.');"),
            "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng="
        );
    }

    #[test]
    fn the_policy_comes_first_in_the_head() {
        let filled = "/*\n  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\n";
        let page = with_policy(PAGE, filled).unwrap_or_default();
        let (_, head) = page.split_once("<head>").unwrap_or_default();
        assert!(head.trim_start().starts_with(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">"
        ));
    }

    #[test]
    fn a_page_without_a_head_is_refused() {
        assert!(with_policy("<p>", "/*\n  Content-Security-Policy: x\n").is_err());
        assert!(with_policy(PAGE, "").is_err());
    }
}
