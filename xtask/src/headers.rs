//! The `_headers` file: which headers go with which path, in the format that static hosts share.
//!
//! `site/_headers` is the one source. The build fills in the boot script's hash and derives the
//! `<meta>` policy from it; the server reads the result.

/// A parsed `_headers` file.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Headers {
    blocks: Vec<Block>,
}

#[derive(Debug, PartialEq, Eq)]
struct Block {
    /// A path, or `/*` for all.
    path: String,
    headers: Vec<(String, String)>,
}

/// Stands in the template where the hash of the boot script belongs.
const BOOT: &str = "{boot}";
const POLICY: &str = "Content-Security-Policy";

/// How long browsers may keep a file whose name changes with its content.
pub const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// How long they may keep any other.
pub const NOT_WITHOUT_ASKING: &str = "no-cache";

impl Headers {
    /// Reads the file: a path starts a line, its headers follow indented, `#` starts a comment.
    pub fn parse(text: &str) -> Headers {
        let mut blocks: Vec<Block> = Vec::new();
        for line in text.lines().map(str::trim_end) {
            if line.starts_with('/') {
                blocks.push(Block {
                    path: line.to_owned(),
                    headers: Vec::new(),
                });
            } else if let Some(header) = header(line)
                && let Some(block) = blocks.last_mut()
            {
                block.headers.push(header);
            }
        }
        Headers { blocks }
    }

    /// The headers that go with a path.
    pub fn of(&self, path: &str) -> impl Iterator<Item = (&str, &str)> {
        let fitting = move |block: &&Block| block.path == "/*" || block.path == path;
        self.blocks
            .iter()
            .filter(fitting)
            .flat_map(|block| &block.headers)
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The content security policy of the whole site.
    pub fn policy(&self) -> Option<&str> {
        self.of("/*")
            .find(|(name, _)| *name == POLICY)
            .map(|(_, value)| value)
    }
}

fn header(line: &str) -> Option<(String, String)> {
    let (name, value) = line.strip_prefix(' ')?.trim().split_once(':')?;
    (!name.starts_with('#')).then(|| (name.to_owned(), value.trim().to_owned()))
}

/// The template with the boot script's hash in place, and without its comments.
pub fn fill(template: &str, hash: &str) -> String {
    let lines = template.lines().filter(|line| !line.starts_with('#'));
    let lines: Vec<&str> = lines.collect();
    lines.join("\n").replace(BOOT, &format!("'{hash}'")) + "\n"
}

/// The lines that say how long browsers may keep a file: for ever where its name changes with its
/// content, else not without asking.
pub fn freshness(name: &str) -> String {
    let value = if hash_in(name).is_some() {
        FOR_EVER
    } else {
        NOT_WITHOUT_ASKING
    };
    format!("\n/{name}\n  Cache-Control: {value}\n")
}

/// The hash of its content in a file's name: sixteen digits after a dash, as `assets::digest` writes it.
pub fn hash_in(name: &str) -> Option<&str> {
    let parts = name.split('-').skip(1);
    let mut starts = parts.filter_map(|part| part.get(..16));
    starts.find(|start| start.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// The part of a policy that a `<meta>` element may carry: browsers ignore, and complain about,
/// `frame-ancestors` there.
pub fn for_meta(policy: &str) -> String {
    let parts = policy.split(';').map(str::trim);
    let kept: Vec<&str> = parts
        .filter(|part| !part.starts_with("frame-ancestors"))
        .collect();
    kept.join("; ")
}

/// The policy of a file that holds everything itself: the site's, with the hashes of the one script
/// and the one style in place of the site's own address, and so with no connection at all.
pub fn for_one_file(policy: &str, script: &str, style: &str) -> String {
    let parts = for_meta(policy).replace(BOOT, &format!("'{script}'"));
    let parts = parts.split("; ").filter_map(|part| {
        let (name, sources) = part.split_once(' ')?;
        let sources = match name {
            "style-src" => format!("'{style}'"),
            "trusted-types" => "'none'".to_owned(),
            _ => sources.replace("'self'", "").trim().to_owned(),
        };
        (!sources.is_empty()).then(|| format!("{name} {sources}"))
    });
    parts.collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "\
# a comment
/*
  Content-Security-Policy: default-src 'none'; script-src 'self' {boot}; frame-ancestors 'none'
  # indented: not a header
  Referrer-Policy: no-referrer
/index.html
  Cache-Control: no-cache
";

    #[test]
    fn the_star_goes_with_every_path_and_others_with_their_own() {
        let headers = Headers::parse(FILE);
        let names = |path| headers.of(path).map(|(name, _)| name).collect::<Vec<_>>();
        assert_eq!(names("/other.js"), [POLICY, "Referrer-Policy"]);
        assert_eq!(
            names("/index.html"),
            [POLICY, "Referrer-Policy", "Cache-Control"]
        );
    }

    #[test]
    fn the_hash_is_quoted_in_the_policy_and_comments_are_gone() {
        let filled = fill(FILE, "sha256-abc=");
        assert!(!filled.contains("a comment"));
        let headers = Headers::parse(&filled);
        let policy = headers.policy().unwrap_or_default();
        assert!(policy.contains("script-src 'self' 'sha256-abc=';"));
    }

    #[test]
    fn only_names_that_change_with_the_content_are_kept_for_ever() {
        for name in ["desk-0123456789abcdef.css", "b-0123456789abcdef_bg.wasm"] {
            assert!(freshness(name).contains("immutable"), "{name}");
        }
        for name in ["index.html", "sw.js", "icon-512.png"] {
            assert!(freshness(name).contains("no-cache"), "{name}");
        }
    }

    #[test]
    fn the_meta_policy_leaves_frame_ancestors_to_the_header() {
        assert_eq!(
            for_meta("default-src 'none'; frame-ancestors 'none'; base-uri 'none'"),
            "default-src 'none'; base-uri 'none'"
        );
    }

    #[test]
    fn one_file_may_do_what_it_holds_and_nothing_else() {
        let site = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {boot}; style-src 'self'; \
            img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; trusted-types bedside";
        assert_eq!(
            for_one_file(site, "sha256-a", "sha256-b"),
            "default-src 'none'; script-src 'wasm-unsafe-eval' 'sha256-a'; style-src 'sha256-b'; \
            img-src data:; trusted-types 'none'"
        );
    }

    #[test]
    fn the_sites_own_template_parses() {
        let headers = Headers::parse(include_str!("../../site/_headers"));
        let policy = headers.policy().unwrap_or_default();
        assert!(policy.starts_with("default-src 'none'"));
        assert!(policy.contains(BOOT));
        assert!(headers.of("/").any(|(name, _)| name == "Cache-Control"));
    }
}
