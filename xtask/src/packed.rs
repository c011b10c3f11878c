//! Compresses the finished files once, at the highest quality, and reports what a visit transfers.
//!
//! Each gets a `.br` and, for hosts that know no Brotli, a `.gz` beside it.

use std::{
    fs, io,
    num::NonZeroU64,
    path::{Path, PathBuf},
};

use brotli::enc::BrotliEncoderParams;
use zopfli::Format;

use crate::{
    assets::OFFICE,
    error::{Error, Result},
    folder,
};

const PACKED: [&str; 7] = ["html", "js", "css", "wasm", "svg", "txt", "webmanifest"];

/// What is loaded only when the desk is there already: the worker, and what it keeps besides; the office; pictures.
const LATER: [&str; 4] = ["sw.js", ".txt", ".webmanifest", ".png"];

/// How large one file of the site is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Size {
    /// The file's name.
    pub name: String,
    /// Bytes as written.
    pub raw: usize,
    /// Bytes as transferred.
    pub brotli: usize,
}

/// Writes a `.br` and a `.gz` beside each file of `folder` that gains from it; tells the sizes, largest first.
pub fn pack(folder: &Path) -> Result<Vec<Size>> {
    let mut sizes = Vec::new();
    for path in files(folder)? {
        sizes.push(pack_one(&path)?);
    }
    sizes.sort_by_key(|size| std::cmp::Reverse(size.raw));
    Ok(sizes)
}

/// What a first visit transfers before the desk works.
pub fn first_load(sizes: &[Size]) -> usize {
    let first = sizes.iter().filter(|size| !is_later(&size.name));
    first.map(|size| size.brotli).sum()
}

fn is_later(name: &str) -> bool {
    name.starts_with(OFFICE) || LATER.iter().any(|end| name.ends_with(end))
}

/// The sizes as a table with totals.
pub fn table(sizes: &[Size]) -> String {
    let sum = |of: fn(&Size) -> usize| sizes.iter().map(of).sum();
    let first = sizes.iter().filter(|size| !is_later(&size.name));
    let first_raw = first.map(|size| size.raw).sum();
    let line = |name: &str, raw: usize, brotli: usize| {
        format!("{name:<40} {:>9} {:>9}\n", kilo(raw), kilo(brotli))
    };
    let head = format!("{:<40} {:>9} {:>9}\n", "file", "raw kB", "brotli kB");
    let rows = sizes.iter().map(|s| line(&s.name, s.raw, s.brotli));
    let feet = [
        line("first load", first_raw, first_load(sizes)),
        line("all files", sum(|s| s.raw), sum(|s| s.brotli)),
    ];
    std::iter::once(head).chain(rows).chain(feet).collect()
}

fn kilo(bytes: usize) -> String {
    format!("{}.{}", bytes / 1000, bytes % 1000 / 100)
}

/// The files that a host sends: not `_headers`, which it reads, and not what is packed already.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = folder::paths(folder)?;
    let is_sent = |path: &Path| {
        path.extension()
            .is_some_and(|end| end != "br" && end != "gz")
    };
    paths.retain(|path| path.is_file() && is_sent(path));
    Ok(paths)
}

/// How large a file is, without writing anything.
pub fn size(path: &Path) -> Result<Size> {
    let raw = fs::read(path).map_err(Error::io("read", path))?;
    let brotli = brotli(&raw).map_err(Error::io("compress", path))?;
    Ok(Size {
        name: path.file_name().unwrap_or_default().display().to_string(),
        raw: raw.len(),
        brotli: brotli.len(),
    })
}

/// Writes a `.br` and a `.gz` beside a file that gains from it; tells its size.
pub fn pack_one(path: &Path) -> Result<Size> {
    let raw = fs::read(path).map_err(Error::io("read", path))?;
    let mut size = Size {
        name: path.file_name().unwrap_or_default().display().to_string(),
        raw: raw.len(),
        brotli: raw.len(),
    };
    let end = path.extension().unwrap_or_default();
    if PACKED.iter().any(|packed| end == *packed) {
        let brotli = brotli(&raw).map_err(Error::io("compress", path))?;
        let gzip = deflate(&raw, Format::Gzip).map_err(Error::io("compress", path))?;
        write_beside(path, "br", &brotli)?;
        write_beside(path, "gz", &gzip)?;
        size.brotli = brotli.len();
    }
    Ok(size)
}

fn write_beside(path: &Path, end: &str, content: &[u8]) -> Result<()> {
    let target = PathBuf::from(format!("{}.{end}", path.display()));
    fs::write(&target, content).map_err(Error::io("write", &target))
}

/// Deflate in one of its envelopes, as small as it gets in a few seconds.
pub fn deflate(raw: &[u8], format: Format) -> io::Result<Vec<u8>> {
    // More rounds gain a few bytes in ten thousand.
    const ROUNDS: NonZeroU64 = NonZeroU64::MIN.saturating_add(4);
    let options = zopfli::Options {
        iteration_count: ROUNDS,
        ..zopfli::Options::default()
    };
    let mut packed = Vec::new();
    zopfli::compress(options, format, raw, &mut packed)?;
    Ok(packed)
}

fn brotli(raw: &[u8]) -> io::Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        size_hint: raw.len(),
        ..BrotliEncoderParams::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*raw, &mut packed, &parameters)?;
    Ok(packed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compressed_text_comes_back_whole() {
        let text = b"Thank you for telling us. ".repeat(40);
        let packed = brotli(&text).unwrap_or_default();
        let mut back = Vec::new();
        assert!(brotli::BrotliDecompress(&mut &*packed, &mut back).is_ok());
        assert_eq!(back, text);
        assert!(packed.len() < text.len() / 10);
    }

    #[test]
    fn gzip_begins_as_gzip_and_gains() {
        let text = b"Thank you for telling us. ".repeat(40);
        let packed = deflate(&text, Format::Gzip).unwrap_or_default();
        assert!(packed.starts_with(&[0x1f, 0x8b, 8]));
        assert!(packed.len() < text.len() / 8);
    }

    #[test]
    fn the_table_adds_up() {
        let size = |name: &str, raw, brotli| Size {
            name: name.to_owned(),
            raw,
            brotli,
        };
        let sizes = [
            size("a.wasm", 400_100, 150_000),
            size("b.css", 1_950, 900),
            size("c.txt", 2_000, 1_000),
        ];
        assert_eq!(first_load(&sizes), 150_900);
        let table = table(&sizes);
        let lines: Vec<Vec<&str>> = table
            .lines()
            .map(|l| l.split_whitespace().collect())
            .collect();
        assert_eq!(lines[4], ["first", "load", "402.0", "150.9"]);
        assert_eq!(lines[5], ["all", "files", "404.0", "151.9"]);
    }
}
