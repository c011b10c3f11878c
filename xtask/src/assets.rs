//! What Trunk wrote, made ready: without what no browser reads, and under names that tell the content.

use std::{fs, path::Path};

use sha2::{Digest, Sha256};

use crate::{
    css,
    error::{Error, Result},
    headers, js, page, wasm,
};

/// Trunk's output as the other steps need it.
pub struct Assets {
    /// Trunk's page, with the names that its files have now.
    pub page: String,
    /// All style sheets of the page, in their order.
    pub sheet: String,
}

/// Makes the files of `dist` ready; takes out the sheets, which the caller writes as one.
pub fn prepare(dist: &Path) -> Result<Assets> {
    lighten(dist)?;
    shorten(dist)?;
    let page = rename(dist, read(&dist.join(page::NAME))?)?;
    let sheet = take_sheets(dist, &page::sheets(&page))?;
    Ok(Assets { page, sheet })
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

/// Gives the functions between the engine and its glue short names, where both are as we know them.
fn shorten(dist: &Path) -> Result<()> {
    let names = names(dist)?;
    let ending = |end: &str| {
        names
            .iter()
            .find(|name| name.ends_with(end))
            .map(|name| dist.join(name))
    };
    let (Some(engine), Some(glue)) = (ending(".wasm"), ending(".js")) else {
        return Ok(());
    };
    let module = fs::read(&engine).map_err(Error::io("read", &engine))?;
    if let Some(short) = wasm::with_short_imports(&module)
        && let Some(script) = js::with_short_names(&read(&glue)?, &short.names)
    {
        fs::write(&engine, short.module).map_err(Error::io("write", &engine))?;
        write(&glue, &script)?;
    }
    Ok(())
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

/// The names of the finished files, in order: the order of a folder is not the same everywhere.
pub fn names(dist: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(dist).map_err(Error::io("list", dist))?;
    let names = entries.flatten().map(|entry| entry.file_name());
    let mut names: Vec<String> = names.filter_map(|name| name.into_string().ok()).collect();
    names.sort();
    Ok(names)
}

/// A text of the project or of the site.
pub fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(Error::io("read", path))
}

/// Writes a text.
pub fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).map_err(Error::io("write", path))
}
