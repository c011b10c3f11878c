//! The production server: the finished site from memory, with the headers that the site asks for.
//!
//! The files are listed and read once, before the first request. A request can only name one of
//! them, so no path, however written, leads outside the folder.

use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    net::SocketAddr,
    path::Path,
    sync::Arc,
    thread::{self, JoinHandle},
};

use tiny_http::{Header, Method, Request, Response, Server, StatusCode};

use crate::{
    error::{Error, Result},
    headers::Headers,
    process, site,
};

const USAGE: &str = "cargo xtask serve [--port N] [--no-build]";
const WORKERS: usize = 4;

/// The site, ready to be sent.
pub struct Site {
    headers: Headers,
    files: BTreeMap<String, File>,
}

struct File {
    kind: &'static str,
    raw: Vec<u8>,
    brotli: Option<Vec<u8>>,
}

/// An answer to a request, before it is put on the wire.
struct Answer<'a> {
    status: u16,
    headers: Vec<(String, String)>,
    body: &'a [u8],
}

/// A server that runs until the process ends.
pub struct Running {
    /// Where it listens.
    pub address: SocketAddr,
    workers: Vec<JoinHandle<()>>,
}

/// `cargo xtask serve`: builds, unless told not to, and serves.
pub fn command(flags: &[&str]) -> Result<()> {
    let (port, build) = parse(flags)?;
    if build {
        site::build()?;
    }
    let running = start(port)?;
    println!("Bedside is ready at http://{}/", running.address);
    // Whoever waits for this line reads it through a pipe, where nothing flushes by itself.
    let _ = std::io::stdout().flush();
    for worker in running.workers {
        let _ = worker.join();
    }
    Ok(())
}

/// Starts to serve what stands in `dist/`; port 0 takes a free one.
pub fn start(port: u16) -> Result<Running> {
    let site = Arc::new(Site::load(&process::root().join(site::DIST))?);
    let server = Server::http(("127.0.0.1", port)).map_err(|why| {
        Error::Missing(format!(
            "Port {port} cannot be used ({why}); choose another with --port N."
        ))
    })?;
    let address = server.server_addr().to_ip();
    let address = address.ok_or_else(|| Error::Site("The server has no address.".to_owned()))?;
    let server = Arc::new(server);
    let worker = |_| {
        let (site, server) = (Arc::clone(&site), Arc::clone(&server));
        thread::spawn(move || work(&server, &site))
    };
    let workers = (0..WORKERS).map(worker).collect();
    Ok(Running { address, workers })
}

fn parse(flags: &[&str]) -> Result<(u16, bool)> {
    match flags {
        [] => Ok((8080, true)),
        ["--no-build", rest @ ..] => parse(rest).map(|(port, _)| (port, false)),
        ["--port", port, rest @ ..] => {
            let port = port.parse().map_err(|_| Error::Usage(USAGE))?;
            parse(rest).map(|(_, build)| (port, build))
        }
        _ => Err(Error::Usage(USAGE)),
    }
}

fn work(server: &Server, site: &Site) {
    while let Ok(request) = server.recv() {
        // A visitor that went away is no reason to stop.
        let _ = respond(request, site);
    }
}

fn respond(request: Request, site: &Site) -> std::io::Result<()> {
    let brotli = request.headers().iter().any(accepts_brotli);
    let answer = site.answer(request.method(), request.url(), brotli);
    let headers = answer
        .headers
        .iter()
        .filter_map(|(name, value)| Header::from_bytes(name.as_str(), value.as_str()).ok())
        .collect();
    let length = Some(answer.body.len());
    let status = StatusCode(answer.status);
    let response = Response::new(status, headers, answer.body, length, None);
    // Everything is in memory: its length is known, no need to send it in chunks.
    request.respond(response.with_chunked_threshold(usize::MAX))
}

fn accepts_brotli(header: &Header) -> bool {
    header.field.equiv("Accept-Encoding")
        && header.value.as_str().split(',').any(|offer| {
            let mut parts = offer.split(';').map(str::trim);
            parts.next() == Some("br") && parts.next() != Some("q=0")
        })
}

impl Site {
    /// Reads all files of a finished site.
    pub fn load(dist: &Path) -> Result<Site> {
        let entries = fs::read_dir(dist).map_err(|_| {
            Error::Missing("There is no dist/ yet; make it with: cargo xtask build".to_owned())
        })?;
        let mut site = Site {
            headers: Headers::default(),
            files: BTreeMap::new(),
        };
        for entry in entries.flatten() {
            // Of an entry itself: a link is no file here, so none can point elsewhere.
            let plain = entry.file_type().is_ok_and(|kind| kind.is_file());
            if let (true, Ok(name)) = (plain, entry.file_name().into_string()) {
                site.add(&name, &entry.path())?;
            }
        }
        Ok(site)
    }

    fn add(&mut self, name: &str, path: &Path) -> Result<()> {
        let raw = fs::read(path).map_err(Error::io("read", path))?;
        if name == "_headers" {
            self.headers = Headers::parse(&String::from_utf8_lossy(&raw));
        } else if !name.ends_with(".br") {
            let packed = path.with_file_name(format!("{name}.br"));
            let file = File {
                kind: kind(name),
                raw,
                brotli: fs::read(packed).ok(),
            };
            self.files.insert(format!("/{name}"), file);
        }
        Ok(())
    }

    fn answer(&self, method: &Method, url: &str, brotli: bool) -> Answer<'_> {
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let name = if path == "/" { "/index.html" } else { path };
        match (method, self.files.get(name)) {
            (Method::Get | Method::Head, Some(file)) => self.found(path, file, brotli),
            (Method::Get | Method::Head, None) => self.plain(404, "There is no such page."),
            _ => self.plain(405, "Only GET and HEAD are answered."),
        }
    }

    fn found<'a>(&self, path: &str, file: &'a File, brotli: bool) -> Answer<'a> {
        let mut headers = self.headers_of(path);
        headers.push(("Content-Type".to_owned(), file.kind.to_owned()));
        let mut body = &file.raw;
        if let Some(packed) = &file.brotli {
            headers.push(("Vary".to_owned(), "Accept-Encoding".to_owned()));
            if brotli {
                headers.push(("Content-Encoding".to_owned(), "br".to_owned()));
                body = packed;
            }
        }
        Answer {
            status: 200,
            headers,
            body,
        }
    }

    fn plain(&self, status: u16, sentence: &'static str) -> Answer<'static> {
        let mut headers = self.headers_of("/*");
        headers.push(("Content-Type".to_owned(), kind("answer.txt").to_owned()));
        Answer {
            status,
            headers,
            body: sentence.as_bytes(),
        }
    }

    fn headers_of(&self, path: &str) -> Vec<(String, String)> {
        let headers = self.headers.of(path);
        headers
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect()
    }
}

/// The media type of a file. Wrong ones are refused by browsers: scripts, styles and WebAssembly
/// must say what they are.
fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests;
