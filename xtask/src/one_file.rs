//! `bedside.html`: the whole desk in one file, for a disk or a share. It asks for nothing at all, so
//! its policy allows no connection, and of scripts and styles just the one of each that it holds.

use std::{fs, path::Path};

use zopfli::Format;

use crate::{
    assets::Office,
    error::{Error, Result},
    headers, js, packed, page,
};

/// The file's name.
pub const NAME: &str = "bedside.html";

/// Characters in a line of the packed engine: some tools on the way choke on endless ones.
const LINE: usize = 500;

/// The parts of the finished site that the file is made of.
pub struct Parts<'a> {
    /// Trunk's page, with the names that its files have now.
    pub page: &'a str,
    /// The folder of the finished site.
    pub folder: &'a Path,
    /// All style sheets, the office's too.
    pub sheet: &'a str,
    /// The files of the office.
    pub office: &'a Office,
    /// The script that unpacks the engine and starts it, after the glue.
    pub start: &'a str,
    /// The policy of the site, with no script named in it yet.
    pub policy: &'a str,
    /// The licences that go with every copy.
    pub licences: &'a str,
}

/// The text of the file.
pub fn compose(parts: &Parts) -> Result<String> {
    let read = |path: &str| {
        let path = parts.folder.join(path);
        fs::read(&path).map_err(Error::io("read", &path))
    };
    let [glue, engine] = page::engine(parts.page)?;
    let engine = read(engine)?;
    let office = read(&parts.office.engine)?;
    let text_of = |path: &str| Ok(String::from_utf8_lossy(&read(path)?).into_owned());
    let script = text_of(glue)?
        + &enclosed(&text_of(&parts.office.glue)?)
        + &js::without_comments(parts.start);
    if script.contains("</script") || script.contains("<!--") {
        return Err(Error::Site(
            "The glue would end the script element that it should stand in.".to_owned(),
        ));
    }
    let policy =
        headers::for_one_file(parts.policy, &page::hash(&script), &page::hash(parts.sheet));
    let text = page::with_one_sheet(parts.page, &format!("<style>{}</style>", parts.sheet));
    let text = page::with_boot_script(&text, &script)?;
    let text = without_links(&text);
    let end = format!(
        "{}{}<details id=\"licences\"><summary>Licenses</summary><pre>{}</pre></details>\n</body>",
        engine_block("engine", &engine)?,
        engine_block("office-engine", &office)?,
        escaped(parts.licences),
    );
    page::with_policy(&text.replacen("</body>", &end, 1), &policy)
}

/// The page without what would ask for another file; its icon stands in it already.
fn without_links(page: &str) -> String {
    let mut parts = page.split("<link ");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (link, rest) = part.split_once('>').unwrap_or((part, ""));
        if link.contains("rel=\"icon\"") {
            text += &format!("<link {link}>");
        }
        text += rest;
    }
    text
}

/// The office's glue as one function beside the desk's: each calls its own things by the same names.
fn enclosed(glue: &str) -> String {
    let lines = glue.lines().filter(|line| !line.starts_with("export {"));
    let body: String = lines.flat_map(|line| [line, "\n"]).collect();
    format!("const openOffice = (() => {{\n{body}return __wbg_init;\n}})();\n")
}

/// A module as a block of text that no browser reads as anything.
fn engine_block(id: &str, engine: &[u8]) -> Result<String> {
    let packed = packed::deflate(engine, Format::Zlib)
        .map_err(Error::io("compress", Path::new("the engine")))?;
    Ok(format!(
        "<script type=\"application/octet-stream\" id=\"{id}\" data-bytes=\"{}\">\n{}</script>\n",
        packed.len(),
        digits(&packed),
    ))
}

/// Bytes as digits to the base of 85, five for four bytes; `site/one-file.js` reads them.
fn digits(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 5 / 4 + bytes.len() / LINE + 8);
    for (index, group) in bytes.chunks(4).enumerate() {
        if index > 0 && index % (LINE / 5) == 0 {
            text.push('\n');
        }
        let mut whole = [0; 4];
        whole[..group.len()].copy_from_slice(group);
        let word = u32::from_be_bytes(whole);
        for power in [85_u32.pow(4), 85_u32.pow(3), 85_u32.pow(2), 85, 1] {
            // A digit is below 85, and so fits.
            let digit = (word / power % 85) as u8 + b'(';
            text.push(char::from(if digit == b'<' { b'!' } else { digit }));
        }
    }
    text
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_never_end_the_block_and_fill_lines() {
        let bytes: Vec<u8> = (0..=255).cycle().take(4003).collect();
        let text = digits(&bytes);
        assert!(
            text.bytes()
                .all(|b| b == b'\n' || (b'!'..=b'|').contains(&b))
        );
        assert!(!text.contains('<') && !text.contains('&'));
        assert!(text.lines().all(|line| line.len() <= LINE));
        assert_eq!(text.replace('\n', "").len(), 4004 / 4 * 5);
        assert_eq!(digits(&[0, 0, 0, 20]), "((((!");
    }

    #[test]
    fn links_go_and_the_icon_stays() {
        let icon = "<link rel=\"icon\" href=\"data:image/svg+xml,%3Csvg/%3E\"/>";
        let page = format!("<head>{icon}\n<link rel=\"preload\" href=\"x\"></head>");
        assert_eq!(without_links(&page), format!("<head>{icon}\n</head>"));
    }
}
