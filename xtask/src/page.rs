//! The page that Trunk wrote, as text: where its script, its sheets and its policy stand.

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

use crate::{
    error::{Error, Result},
    headers,
};

/// The file's name in the finished site.
pub const NAME: &str = "index.html";

/// The one script that stands in the page itself: Trunk's, which loads the engine.
pub fn boot_script(page: &str) -> Result<&str> {
    let mut scripts = inline_scripts(page);
    match (scripts.next(), scripts.next()) {
        (Some(boot), None) => Ok(boot),
        _ => Err(Error::Site(format!(
            "{NAME} should have one inline script, the boot script, and no other."
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

/// The glue and the engine that Trunk's boot script names, as files below the page.
pub fn engine(page: &str) -> Result<[&str; 2]> {
    let boot = boot_script(page)?;
    let named = |end: &str| {
        let mut quoted = boot.split('\'').filter_map(|part| part.strip_prefix("./"));
        quoted.find(|name| name.ends_with(end)).ok_or_else(|| {
            Error::Site(format!("The boot script names no file that ends in {end}."))
        })
    };
    Ok([named(".js")?, named(".wasm")?])
}

/// The page with another boot script.
pub fn with_boot_script(page: &str, script: &str) -> Result<String> {
    Ok(page.replacen(boot_script(page)?, script, 1))
}

/// The names of the page's sheets, in their order.
pub fn sheets(page: &str) -> Vec<&str> {
    let sheets = page.lines().filter(|line| is_sheet(line));
    sheets.filter_map(|line| attribute(line, "href")).collect()
}

/// The page with `line` in place of all its sheets.
pub fn with_one_sheet(page: &str, line: &str) -> String {
    let mut line = Some(line);
    let lines = page.lines().filter_map(|old| match is_sheet(old) {
        true => line.take(),
        false => Some(old),
    });
    lines.flat_map(|line| [line, "\n"]).collect()
}

fn is_sheet(line: &str) -> bool {
    line.contains("rel=\"stylesheet\"")
}

/// File of the page's icon.
pub fn icon(page: &str) -> Option<&str> {
    let line = page.lines().find(|line| line.contains("rel=\"icon\""))?;
    attribute(line, "href")
}

/// The page with its icon in it: some browsers ask for the file again whenever the address changes, and a
/// desk that asks for nothing shall ask for no picture either.
pub fn with_icon(page: &str, file: &str, svg: &str) -> String {
    let escapes = [
        ("%", "%25"),
        ("#", "%23"),
        ("<", "%3C"),
        (">", "%3E"),
        ("\"", "'"),
        ("\n", ""),
    ];
    let data = "data:image/svg+xml,".to_owned() + svg;
    let data = escapes
        .iter()
        .fold(data, |text, (from, to)| text.replace(from, to));
    page.replace(&format!("./{file}"), &data)
}

/// The page with that file's hash beside its address: browsers take no other content for it.
pub fn with_integrity(page: &str, file: &str, hash: &str) -> String {
    let href = format!("href=\"./{file}\"");
    page.replace(&href, &format!("{href} integrity=\"{hash}\""))
}

/// The value of an element's attribute, as a file's name below the page.
pub fn attribute<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = line.split_once(&format!("{name}=\""))?;
    let (value, _) = rest.split_once('"')?;
    Some(value.trim_start_matches("./"))
}

/// The page with its policy as the first thing in the head: nothing is loaded before it holds.
pub fn with_policy(page: &str, policy: &str) -> Result<String> {
    let policy = headers::for_meta(policy);
    let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    let (before, after) = page
        .split_once("<head>")
        .ok_or_else(|| Error::Site(format!("The policy has no place: {NAME} has no <head>.")))?;
    Ok(format!("{before}<head>\n    {meta}{after}"))
}

/// A content's hash as policies and integrity checks name it.
pub fn hash(content: impl AsRef<[u8]>) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
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
    fn the_boot_script_names_glue_and_engine() {
        let page = "<script>import init from './b-1.js'; init('./b-1_bg.wasm');</script>";
        assert_eq!(engine(page).ok(), Some(["b-1.js", "b-1_bg.wasm"]));
        assert!(engine(PAGE).is_err());
    }

    #[test]
    fn another_boot_script_takes_its_place() {
        let page = with_boot_script(PAGE, "start()").unwrap_or_default();
        assert_eq!(boot_script(&page).ok(), Some("start()"));
    }

    #[test]
    fn one_sheet_stands_where_the_first_of_several_stood() {
        let page = "<head>\n<link rel=\"icon\" href=\"./i.svg\"/>\n\
            <link rel=\"stylesheet\" href=\"./a.css\"/>\n<link rel=\"stylesheet\" href=\"./b.css\"/>\n</head>\n";
        assert_eq!(sheets(page), ["a.css", "b.css"]);
        assert_eq!(
            with_one_sheet(page, "<c>"),
            "<head>\n<link rel=\"icon\" href=\"./i.svg\"/>\n<c>\n</head>\n"
        );
    }

    #[test]
    fn the_icon_stands_in_the_page() {
        let page = "<head>\n<link rel=\"icon\" href=\"./i-1.svg\"/>\n</head>";
        assert_eq!(icon(page), Some("i-1.svg"));
        assert_eq!(
            with_icon(page, "i-1.svg", "<svg a=\"#1\">\n</svg>\n"),
            "<head>\n<link rel=\"icon\" href=\"data:image/svg+xml,%3Csvg a='%231'%3E%3C/svg%3E\"/>\n</head>"
        );
    }

    #[test]
    fn a_file_may_be_held_to_its_hash() {
        let page = "<link href=\"./a.js\"><link href=\"./b.js\">";
        assert_eq!(
            with_integrity(page, "a.js", "sha256-x="),
            "<link href=\"./a.js\" integrity=\"sha256-x=\"><link href=\"./b.js\">"
        );
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
        let page = with_policy(PAGE, "default-src 'none'; frame-ancestors 'none'");
        let page = page.unwrap_or_default();
        let (_, head) = page.split_once("<head>").unwrap_or_default();
        assert!(head.trim_start().starts_with(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">"
        ));
    }

    #[test]
    fn a_page_without_a_head_is_refused() {
        assert!(with_policy("<p>", "default-src 'none'").is_err());
    }
}
