//! What lies in a folder.

use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::error::{Error, Result};

/// The paths of all that lies in a folder, in order: the order of a folder is not the same everywhere.
///
/// # Errors
/// If the folder or one entry of it can't be read: what was passed over without a word would be missing from all that is made of it.
pub fn paths(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(Error::io("list", folder))?;
    let paths: io::Result<Vec<PathBuf>> = entries.map(|entry| Ok(entry?.path())).collect();
    let mut paths = paths.map_err(Error::io("list", folder))?;
    paths.sort();
    Ok(paths)
}
