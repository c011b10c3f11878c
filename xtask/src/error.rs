//! What can go wrong, in words for the person at the terminal.

use std::{fmt, io, path::Path};

/// The result of a task.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a task stopped.
#[derive(Debug)]
pub enum Error {
    /// The command line was not understood; holds the usage text.
    Usage(&'static str),
    /// A program ran and said no; holds its command line.
    Failed(String),
    /// Something must be installed first; holds a sentence with the command that does it.
    Missing(String),
    /// Reading, writing or starting something did not work.
    Io {
        /// What was tried, as in `read dist/index.html`.
        action: String,
        /// What the system said.
        source: io::Error,
    },
    /// The site that was built is not what these tools expect; holds a sentence.
    Site(String),
    /// A source of the word lists, or a reviewed list, is not what it should be; holds a sentence.
    Lexicon(String),
}

impl Error {
    /// Turns the system's error into one that names what was tried.
    pub fn io(action: &str, path: &Path) -> impl FnOnce(io::Error) -> Error {
        let action = format!("{action} {}", path.display());
        move |source| Error::Io { action, source }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Usage(usage) => f.write_str(usage),
            Error::Failed(command) => write!(f, "This failed: {command}"),
            Error::Missing(sentence) | Error::Site(sentence) | Error::Lexicon(sentence) => {
                f.write_str(sentence)
            }
            Error::Io { action, source } => write!(f, "Could not {action}: {source}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Io { source, .. } => Some(source),
            _ => None,
        }
    }
}
