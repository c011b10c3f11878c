//! What may be in the dependencies. `deny.toml` says it, once.
//!
//! cargo-deny knows most about it, and takes four minutes to compile: `cargo xtask deny` installs it. So that
//! nobody's first `cargo xtask test` has to wait for that, that one reads the same file and asks cargo itself about
//! licences, sources and refused crates, in a second. What only cargo-deny can tell is which versions are known
//! to be broken.

use serde_json::Value;

use crate::{
    assets::read,
    error::{Error, Result},
    process::{self, cargo},
    tools,
};

/// `cargo xtask deny`: all that cargo-deny can check, the advisories where they can be fetched.
pub fn command() -> Result<()> {
    let deny = || tools::deny();
    process::run(deny()?.args(["check", "bans", "licenses", "sources"]))?;
    if process::run(deny()?.args(["fetch", "db"])).is_err() {
        println!("\nThe list of advisories cannot be fetched from here; they are not checked.");
        return Ok(());
    }
    process::run(deny()?.args(["check", "advisories"]))
}

/// The part that needs nothing but cargo.
pub fn light() -> Result<()> {
    let rules = Rules::parse(&read(&process::root().join("deny.toml"))?);
    let mut ask = cargo();
    ask.args([
        "metadata",
        "--format-version=1",
        "--all-features",
        "--locked",
    ]);
    let answer = process::answer(&mut ask)
        .ok_or_else(|| Error::Missing("cargo metadata says nothing.".to_owned()))?;
    let metadata: Value = serde_json::from_str(&answer)
        .map_err(|why| Error::Site(format!("cargo metadata cannot be read: {why}")))?;
    let packages = metadata["packages"].as_array().cloned().unwrap_or_default();
    let complaints: Vec<String> = packages.iter().filter_map(|p| rules.complaint(p)).collect();
    if complaints.is_empty() {
        println!("\n{} packages are as deny.toml wants them.", packages.len());
        Ok(())
    } else {
        Err(Error::Site(complaints.join("\n")))
    }
}

/// What `deny.toml` says, as far as it is asked for here.
struct Rules {
    licences: Vec<String>,
    refused: Vec<String>,
}

impl Rules {
    /// Reads the two lists: texts in quotes, between the line that begins a list and the one that ends it.
    fn parse(text: &str) -> Rules {
        let list = |head: &str| {
            let lines = text.lines().skip_while(|line| *line != head).skip(1);
            let lines = lines.take_while(|line| *line != "]");
            let quoted = lines.filter_map(|line| line.split('"').nth(1));
            quoted.map(str::to_owned).collect()
        };
        Rules {
            licences: list("allow = ["),
            refused: list("deny = ["),
        }
    }

    fn complaint(&self, package: &Value) -> Option<String> {
        let name = package["name"].as_str().unwrap_or_default();
        let licence = package["license"].as_str().unwrap_or_default();
        // What stands in the project itself has no source.
        let source = package["source"].as_str().unwrap_or("registry+");
        if !source.starts_with("registry+") {
            Some(format!("{name} comes from {source}."))
        } else if self.refused.iter().any(|refused| refused == name) {
            Some(format!("{name} is refused by deny.toml."))
        } else if !self.allows(licence) {
            Some(format!(
                "{name} has the licence \u{201c}{licence}\u{201d}, which deny.toml does not allow."
            ))
        } else {
            None
        }
    }

    /// Whether an expression of licences, as packages write it, can be met.
    fn allows(&self, expression: &str) -> bool {
        let spaced = expression
            .replace('/', " OR ")
            .replace('(', " ( ")
            .replace(')', " ) ");
        let words: Vec<&str> = spaced.split_whitespace().collect();
        let mut rest = words.as_slice();
        self.either(&mut rest) && rest.is_empty()
    }

    fn either(&self, rest: &mut &[&str]) -> bool {
        let mut met = self.both(rest);
        while let ["OR", after @ ..] = rest {
            *rest = after;
            met |= self.both(rest);
        }
        met
    }

    fn both(&self, rest: &mut &[&str]) -> bool {
        let mut met = self.one(rest);
        while let ["AND", after @ ..] = rest {
            *rest = after;
            met &= self.one(rest);
        }
        met
    }

    fn one(&self, rest: &mut &[&str]) -> bool {
        let listed = |licence: &str| self.licences.iter().any(|allowed| allowed == licence);
        match rest {
            ["(", after @ ..] => {
                *rest = after;
                let met = self.either(rest);
                *rest = rest.get(1..).unwrap_or_default();
                met
            }
            [licence, "WITH", exception, after @ ..] => {
                *rest = after;
                listed(&format!("{licence} WITH {exception}"))
            }
            [licence, after @ ..] => {
                *rest = after;
                listed(licence)
            }
            [] => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> Rules {
        Rules::parse(
            "allow = [\n    \"MIT\",\n    \"Apache-2.0 WITH LLVM-exception\",\n]\ndeny = [\n    { crate = \"curl\" },\n]\n",
        )
    }

    #[test]
    fn an_expression_is_met_as_it_says() {
        for met in [
            "MIT",
            "GPL-3.0/MIT",
            "(MIT OR GPL-3.0) AND MIT",
            "Apache-2.0 WITH LLVM-exception OR GPL-3.0",
        ] {
            assert!(rules().allows(met), "{met}");
        }
        for not in [
            "",
            "GPL-3.0",
            "MIT AND GPL-3.0",
            "(MIT OR GPL-3.0) AND GPL-3.0",
            "Apache-2.0",
            "MIT MIT",
        ] {
            assert!(!rules().allows(not), "{not}");
        }
    }

    #[test]
    fn a_foreign_source_and_a_refused_crate_are_complained_of() {
        let package = |name: &str, source: &str| serde_json::json!({ "name": name, "license": "MIT", "source": source });
        assert_eq!(rules().complaint(&package("a", "registry+x")), None);
        assert!(rules().complaint(&package("a", "git+x")).is_some());
        assert!(rules().complaint(&package("curl", "registry+x")).is_some());
    }

    #[test]
    fn the_projects_own_lists_are_read() {
        let rules = Rules::parse(include_str!("../../deny.toml"));
        assert!(rules.licences.len() > 5 && rules.refused.len() > 5);
    }
}
