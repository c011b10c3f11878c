//! What Trunk wrote, made ready: without what no browser reads, and under names that tell the content.

use std::{fs, path::Path};

use sha2::{Digest, Sha256};

use crate::{
    css,
    error::{Error, Result},
    folder, js, page, wasm,
};

/// Trunk's output as the other steps need it.
pub struct Assets {
    /// Trunk's page, with the names that its files have now.
    pub page: String,
    /// All style sheets of the desk, in their order, as one.
    pub sheet: String,
    /// The page's second module.
    pub office: Office,
}

/// The office: what is loaded when the desk works.
pub struct Office {
    /// File of its glue.
    pub glue: String,
    /// File of its module.
    pub engine: String,
    /// All its style sheets, in their order, as one.
    pub sheet: String,
}

/// How the names of the office's files begin.
pub const OFFICE: &str = "office";

/// Makes the files of `dist` ready; takes out the sheets, which the caller writes as one.
pub fn prepare(dist: &Path) -> Result<Assets> {
    lighten(dist)?;
    shorten(dist)?;
    let page = rename(dist, read(&dist.join(page::NAME))?)?;
    let page = take_icon(dist, page)?;
    let (office, desk): (Vec<&str>, Vec<&str>) = page::sheets(&page)
        .into_iter()
        .partition(|name| name.starts_with(OFFICE));
    let office = Office {
        glue: with_hash(dist, "office.js")?,
        engine: with_hash(dist, "office_bg.wasm")?,
        sheet: take_sheets(dist, &office)?,
    };
    let sheet = take_sheets(dist, &desk)?;
    Ok(Assets {
        page,
        sheet,
        office,
    })
}

/// Takes out of the engine, the scripts and the sheets what no browser reads.
pub fn lighten(dist: &Path) -> Result<()> {
    for path in folder::paths(dist)? {
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

/// Gives the functions between each module and its glue short names, where both are as we know them.
pub fn shorten(dist: &Path) -> Result<()> {
    let names = names(dist)?;
    let stems = names
        .iter()
        .filter_map(|name| name.strip_suffix("_bg.wasm"));
    for stem in stems {
        shorten_one(dist, stem)?;
    }
    Ok(())
}

fn shorten_one(dist: &Path, stem: &str) -> Result<()> {
    let engine = dist.join(format!("{stem}_bg.wasm"));
    let glue = dist.join(format!("{stem}.js"));
    let module = fs::read(&engine).map_err(Error::io("read", &engine))?;
    if let Some(short) = wasm::with_short_imports(&module)
        && let Some(script) = js::with_short_names(&read(&glue)?, &short.names)
    {
        fs::write(&engine, short.module).map_err(Error::io("write", &engine))?;
        write(&glue, &script)?;
    }
    Ok(())
}

/// Puts the hash of its content into the name of a file that has none; tells the name it has now.
fn with_hash(dist: &Path, name: &str) -> Result<String> {
    let path = dist.join(name);
    let content = fs::read(&path).map_err(Error::io("read", &path))?;
    let new = name.replacen(OFFICE, &format!("{OFFICE}-{}", digest(&content)), 1);
    fs::rename(&path, dist.join(&new)).map_err(Error::io("rename", &path))?;
    Ok(new)
}

/// Gives the files that are loaded for ever the hash of what they hold now, in the page too: lightened
/// by other tools, the same file of Trunk's would else be two contents under one name.
fn rename(dist: &Path, mut page: String) -> Result<String> {
    for old in names(dist)? {
        let Some(hash) = hash_of_trunk(&old) else {
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

/// The hash in a name of Trunk's: up to sixteen digits, for it leaves out leading zeros.
fn hash_of_trunk(name: &str) -> Option<&str> {
    let parts = name.split('-').skip(1);
    let mut starts = parts.filter_map(|part| part.split(['.', '_']).next());
    starts.find(|start| {
        (8..=16).contains(&start.len()) && start.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

/// Takes the icon out of the folder, into the page.
fn take_icon(dist: &Path, page: String) -> Result<String> {
    let Some(file) = page::icon(&page).map(str::to_owned) else {
        return Ok(page);
    };
    let path = dist.join(&file);
    let svg = read(&path)?;
    fs::remove_file(&path).map_err(Error::io("remove", &path))?;
    Ok(page::with_icon(&page, &file, &svg))
}

/// Takes the sheets out of the folder, as one: that compresses better and asks the host once.
fn take_sheets(dist: &Path, names: &[&str]) -> Result<String> {
    let mut whole = String::new();
    for name in names {
        let path = dist.join(name);
        whole += &read(&path)?;
        fs::remove_file(&path).map_err(Error::io("remove", &path))?;
    }
    Ok(whole)
}

/// What of a content's hash goes into a file's name: sixteen digits.
pub fn digest(content: impl AsRef<[u8]>) -> String {
    let digest = Sha256::digest(content);
    digest[..8]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The names of the finished files, in order.
pub fn names(dist: &Path) -> Result<Vec<String>> {
    let paths = folder::paths(dist)?;
    let names = paths.iter().filter_map(|path| path.file_name()?.to_str());
    Ok(names.map(str::to_owned).collect())
}

/// A text of the project or of the site.
pub fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(Error::io("read", path))
}

/// Writes a text.
pub fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).map_err(Error::io("write", path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_that_began_with_a_zero_is_one_too() {
        for (name, hash) in [
            ("bedside-88787513401eeb5_bg.wasm", Some("88787513401eeb5")),
            (
                "office-record-0123456789abcdef.css",
                Some("0123456789abcdef"),
            ),
            ("icon-maskable.png", None),
            ("office-facade.css", None),
        ] {
            assert_eq!(hash_of_trunk(name), hash);
        }
    }
}
