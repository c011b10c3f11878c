//! The media types of the site's files. Wrong ones are refused by browsers: scripts, styles and
//! WebAssembly must say what they are.

/// Each ending and its type.
pub const KINDS: [(&str, &str); 8] = [
    ("html", "text/html; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("webmanifest", "application/manifest+json"),
    ("txt", "text/plain; charset=utf-8"),
];

/// The media type of a file.
pub fn of(name: &str) -> &'static str {
    let end = name.rsplit('.').next().unwrap_or_default();
    let known = KINDS.iter().find(|(ending, _)| *ending == end);
    known.map_or("application/octet-stream", |(_, kind)| kind)
}
