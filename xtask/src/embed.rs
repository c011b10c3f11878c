//! `release/embedded/`: the finished site once more, for pages that show the desk in a frame. Its headers let just these
//! pages do so, and its page listens to them (`site/embedded.js`). The site itself does neither.

use std::{fs, path::Path};

use crate::{
    assets::{self, read, write},
    error::{Error, Result},
    hosting, js, offline, packed, page, process,
    site::{self, DIST, HEADERS, HOSTING, RELEASE},
    sums,
};

/// The folder of it all, below what is released.
const EMBEDDED: &str = "embedded";
/// The script, and where the origins belong in it.
const SCRIPT: &str = "embedded.js";
const ORIGINS: &str = "{origins}";
/// What the site's policy says of frames.
const NO_FRAME: &str = "frame-ancestors 'none'";

/// `cargo xtask embed ORIGIN...`
pub fn command(origins: &[&str]) -> Result<()> {
    check(origins)?;
    let root = process::root();
    let dist = root.join(DIST);
    let whole = root.join(RELEASE).join(EMBEDDED);
    let folder = whole.join("site");
    if !dist.join(page::NAME).is_file() {
        return Err(Error::Missing(
            "There is no site in dist/ yet; make it with: cargo xtask build".to_owned(),
        ));
    }
    fresh(&whole)?;
    fs::create_dir_all(&folder).map_err(Error::io("make", &folder))?;
    copy(&dist, &folder)?;

    let old = read(&dist.join(page::NAME))?;
    let boot = page::boot_script(&old)?;
    let script = listening(&site::source(&root, SCRIPT)?, origins) + boot;
    let hashes = [page::hash(boot), page::hash(&script)];
    let rehash = |text: &str| text.replace(&hashes[0], &hashes[1]);
    write(
        &folder.join(page::NAME),
        &page::with_boot_script(&rehash(&old), &script)?,
    )?;
    let headers = framed(&rehash(&read(&dist.join(HEADERS))?), origins)?;

    let template = site::source(&root, offline::WORKER)?;
    let worker = offline::worker(
        &template,
        &folder,
        &offline::kept(plain(&folder)?),
        &headers,
    )?;
    write(&folder.join(offline::WORKER), &worker)?;
    for name in [page::NAME, offline::WORKER] {
        packed::pack_one(&folder.join(name))?;
    }
    let files = plain(&folder)?;
    let hosts = whole.join(HOSTING);
    fs::create_dir_all(&hosts).map_err(Error::io("make", &hosts))?;
    for (name, text) in hosting::files(&headers, &files)? {
        write(&hosts.join(name), &text)?;
    }
    write(&folder.join(HEADERS), &headers)?;
    sums::write_for(&folder)?;
    println!(
        "\n{RELEASE}/{EMBEDDED}/ may be framed by {}",
        origins.join(" ")
    );
    Ok(())
}

/// Refuses what is no origin: a name with its scheme, and nothing after it.
fn check(origins: &[&str]) -> Result<()> {
    if origins.is_empty() || !origins.iter().copied().all(is_origin) {
        return Err(Error::Usage(
            "cargo xtask embed ORIGIN...   as in https://portal.example: lower case, no path, no slash at the end, no port 443",
        ));
    }
    Ok(())
}

/// Safe, as browsers write it. Only this computer itself may do without encryption.
fn is_origin(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| {
        let host = text.strip_prefix("http://")?;
        let name = host.split(':').next()?;
        matches!(name, "localhost" | "127.0.0.1").then_some(host)
    });
    // A browser leaves out the port that a scheme has anyway, so one that names it would never match.
    let spare = if text.starts_with("https") {
        ":443"
    } else {
        ":80"
    };
    let is_part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || ".-:".contains(c);
    host.is_some_and(|host| !host.is_empty() && !host.ends_with(spare) && host.chars().all(is_part))
}

/// The script that listens to these origins.
fn listening(script: &str, origins: &[&str]) -> String {
    let list: Vec<String> = origins.iter().map(|o| format!("'{o}'")).collect();
    js::without_comments(script).replace(ORIGINS, &list.join(", "))
}

/// The headers that let these origins frame the site.
fn framed(headers: &str, origins: &[&str]) -> Result<String> {
    if !headers.contains(NO_FRAME) {
        return Err(Error::Site(format!(
            "site/{HEADERS} says no more: {NO_FRAME}"
        )));
    }
    Ok(headers.replace(NO_FRAME, &format!("frame-ancestors {}", origins.join(" "))))
}

/// Copies what is the same in both sites.
fn copy(dist: &Path, folder: &Path) -> Result<()> {
    let own = [page::NAME, offline::WORKER, HEADERS, sums::NAME];
    for name in assets::names(dist)? {
        if !own.iter().any(|own| name.starts_with(own)) {
            let from = dist.join(&name);
            fs::copy(&from, folder.join(&name)).map_err(Error::io("copy", &from))?;
        }
    }
    Ok(())
}

/// The names of the files that are asked for: not those that a host sends in their place.
fn plain(folder: &Path) -> Result<Vec<String>> {
    let mut names = assets::names(folder)?;
    names.retain(|name| !name.ends_with(".br") && !name.ends_with(".gz"));
    Ok(names)
}

/// Takes away what an earlier call made.
fn fresh(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(Error::io("remove", folder))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_a_safe_name_and_no_more() {
        for origin in [
            "https://portal.example",
            "https://a.example:8443",
            "http://127.0.0.1:8080",
        ] {
            assert!(is_origin(origin), "{origin}");
        }
        for other in [
            "portal.example",
            "http://portal.example",
            "https://portal.example:443",
            "http://localhost:80",
            "https://",
            "https://a.example/",
            "https://*.example",
            "https://A.example",
            "https://a.example'",
            "http://localhost.evil.example",
        ] {
            assert!(!is_origin(other), "{other}");
        }
    }

    #[test]
    fn the_script_and_the_policy_name_just_these_origins() {
        let origins = ["https://a.example", "https://b.example"];
        let script = listening(include_str!("../../site/embedded.js"), &origins);
        assert!(script.contains("['https://a.example', 'https://b.example']"));
        let headers = framed(include_str!("../../site/_headers"), &origins);
        let headers = headers.unwrap_or_default();
        assert!(headers.contains("frame-ancestors https://a.example https://b.example;"));
        assert!(framed("", &origins).is_err());
    }
}
