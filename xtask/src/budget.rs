//! How large each file of the site may be, as transferred: a file that grows must be noticed, and one that nobody
//! has foreseen must be thought about.

use crate::{
    error::{Error, Result},
    packed::{self, Size},
    site::Sizes,
};

/// The most that may be transferred before the desk works, in bytes: a promise to slow office lines.
pub const FIRST_LOAD: usize = 270_000;

/// How the name of a file begins and ends, and its most bytes: what it has and a little room, least for the two modules.
const FILES: [(&str, &str, usize); 13] = [
    ("bedside-", ".wasm", 259_000),
    ("bedside-", ".js", 4_700),
    ("desk-", ".css", 4_700),
    ("index", ".html", 2_750),
    ("office-", ".wasm", 620_000),
    ("office-", ".js", 5_000),
    ("office-", ".css", 4_000),
    ("sw", ".js", 1_400),
    ("licences", ".txt", 2_800),
    ("manifest", ".webmanifest", 400),
    ("icon-", ".png", 4_000),
    ("screenshot-wide", ".png", 60_000),
    ("screenshot-narrow", ".png", 60_000),
];

/// What stands in the one file as well.
const IN_ONE_FILE: [&str; 5] = [".html", ".js", ".css", ".wasm", ".txt"];

/// Refuses a build that is too large, and says where.
pub fn check(sizes: &Sizes) -> Result<()> {
    let mut complaints: Vec<String> = sizes.site.iter().filter_map(complaint).collect();
    let first = packed::first_load(&sizes.site);
    if first > FIRST_LOAD {
        complaints.push(format!(
            "A first visit transfers {first} bytes before the desk works; the most is {FIRST_LOAD}."
        ));
    }
    let most = most_of_one_file(&sizes.site);
    if sizes.one_file > most {
        complaints.push(format!(
            "The desk in one file has {} bytes; the most is {most}.",
            sizes.one_file
        ));
    }
    if complaints.is_empty() {
        Ok(())
    } else {
        Err(Error::Site(complaints.join("\n")))
    }
}

fn complaint(Size { name, brotli, .. }: &Size) -> Option<String> {
    let found = FILES
        .iter()
        .find(|(start, end, _)| name.starts_with(start) && name.ends_with(end));
    match found {
        None => Some(format!("{name} has no budget yet, in xtask/src/budget.rs.")),
        Some((_, _, most)) if brotli > most => Some(format!(
            "{name} transfers {brotli} bytes; its most is {most}."
        )),
        Some(_) => None,
    }
}

/// Text carries less than bytes do: two fifths more than the same files of the site, and 15 % of room for the glue,
/// which stands as it is.
fn most_of_one_file(site: &[Size]) -> usize {
    let held = site.iter().filter(|size| {
        size.name != "sw.js" && IN_ONE_FILE.iter().any(|end| size.name.ends_with(end))
    });
    held.map(|size| size.brotli).sum::<usize>() * 7 / 5 * 115 / 100
}

#[cfg(test)]
mod tests {
    use super::*;

    fn size(name: &str, brotli: usize) -> Size {
        Size {
            name: name.to_owned(),
            raw: brotli,
            brotli,
        }
    }

    #[test]
    fn a_file_may_be_as_large_as_its_budget_and_no_larger() {
        assert_eq!(complaint(&size("desk-0123456789abcdef.css", 4_700)), None);
        assert!(complaint(&size("desk-0123456789abcdef.css", 4_701)).is_some());
        assert!(complaint(&size("tracker.js", 1)).is_some());
    }

    #[test]
    fn the_whole_is_held_to_its_promise_too() {
        let sizes = |wasm, one_file| Sizes {
            site: vec![size("bedside-1.wasm", wasm), size("office-1.wasm", 100_000)],
            one_file,
        };
        assert!(check(&sizes(250_000, 563_000)).is_ok());
        assert!(check(&sizes(250_000, 564_000)).is_err());
        assert!(check(&sizes(271_000, 1)).is_err());
    }
}
