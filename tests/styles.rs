//! The sheets of the office are loaded into the desk's page: a rule of theirs for a bare class that the desk has too would
//! dress the desk's.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The sheets whose names begin so, or do not.
fn sheets(office: bool) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("styles");
    let entries = fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut all = String::new();
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with("office") == office {
            all += &fs::read_to_string(&path).unwrap_or_else(|e| panic!("{e}"));
        }
    }
    all
}

/// Every selector of the sheets, one at a time.
fn selectors(sheets: &str) -> impl Iterator<Item = &str> {
    let heads = sheets.split(['{', '}']);
    heads.flat_map(|head| head.split(',')).map(str::trim)
}

/// Every class that stands anywhere in the selectors.
fn classes(sheets: &str) -> BTreeSet<&str> {
    let named = selectors(sheets).flat_map(|selector| selector.split('.').skip(1));
    let end = |c: char| !c.is_ascii_lowercase() && c != '-';
    named
        .filter_map(|rest| rest.split(end).next())
        .filter(|class| !class.is_empty())
        .collect()
}

#[test]
fn no_sheet_of_the_office_dresses_the_desk() {
    let (desk, office) = (sheets(false), sheets(true));
    let of_desk = classes(&desk);
    assert!(of_desk.len() > 50, "{of_desk:?}");
    let bare = |selector: &&str| {
        selector
            .strip_prefix('.')
            .is_some_and(|class| of_desk.contains(class))
    };
    let both: BTreeSet<&str> = selectors(&office).filter(bare).collect();
    assert!(both.is_empty(), "{both:?}");
}
