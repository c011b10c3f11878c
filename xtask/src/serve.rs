//! The production server: the finished site from memory, with the headers that the site asks for.
//!
//! The files are listed and read once, before the first request. A request can only name one of
//! them, so no path, however written, leads outside the folder.

use std::{
    collections::BTreeMap,
    convert::Infallible,
    fs,
    io::{self, Write},
    net::{SocketAddr, TcpListener},
    path::Path,
    sync::Arc,
    thread::{self, JoinHandle},
};

use http_body_util::Full;
use hyper::{
    Method, Request, Response,
    body::{Bytes, Incoming},
    header::ACCEPT_ENCODING,
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;

use crate::{
    error::{Error, Result},
    folder,
    headers::Headers,
    kinds, process, site,
};

const USAGE: &str = "cargo xtask serve [--port N] [--no-build]";

/// The site, ready to be sent.
pub struct Site {
    headers: Headers,
    files: BTreeMap<String, File>,
}

struct File {
    kind: &'static str,
    raw: Bytes,
    brotli: Option<Bytes>,
}

/// An answer to a request, before it is put on the wire.
struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Bytes,
}

/// A server that runs until the process ends.
pub struct Running {
    /// Where it listens.
    pub address: SocketAddr,
    thread: JoinHandle<io::Result<()>>,
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
    match running.thread.join() {
        Ok(Err(source)) => Err(Error::Io {
            action: "serve".to_owned(),
            source,
        }),
        _ => Ok(()),
    }
}

/// Starts to serve what stands in `dist/`; port 0 takes a free one.
pub fn start(port: u16) -> Result<Running> {
    let site = Site::load(&process::root().join(site::DIST))?;
    let listener = TcpListener::bind(("127.0.0.1", port)).map_err(|why| {
        Error::Missing(format!(
            "Port {port} cannot be used ({why}); choose another with --port N."
        ))
    })?;
    listen(listener, site).map_err(|source| Error::Io {
        action: format!("listen on port {port}"),
        source,
    })
}

fn listen(listener: TcpListener, site: Site) -> io::Result<Running> {
    let address = listener.local_addr()?;
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()?;
    let thread = thread::spawn(move || runtime.block_on(accept(listener, Arc::new(site))));
    Ok(Running { address, thread })
}

async fn accept(listener: TcpListener, site: Arc<Site>) -> io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // A visitor that left while being let in, or too many at once: neither lasts.
            tokio::task::yield_now().await;
            continue;
        };
        let site = Arc::clone(&site);
        let service = service_fn(move |request| {
            let response = site.respond(&request);
            async { Ok::<_, Infallible>(response) }
        });
        let connection = http1::Builder::new()
            // Needs a timer, and guards against strangers, who cannot reach 127.0.0.1.
            .header_read_timeout(None)
            .serve_connection(TokioIo::new(stream), service);
        tokio::spawn(async {
            // A visitor that went away is no reason to stop.
            let _ = connection.await;
        });
    }
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

fn accepts_brotli(offers: &str) -> bool {
    offers.split(',').any(|offer| {
        let mut parts = offer.split(';').map(str::trim);
        parts.next() == Some("br") && parts.next() != Some("q=0")
    })
}

impl Site {
    /// Reads all files of a finished site.
    pub fn load(dist: &Path) -> Result<Site> {
        if !dist.is_dir() {
            let advice = "There is no dist/ yet; make it with: cargo xtask build";
            return Err(Error::Missing(advice.to_owned()));
        }
        let mut site = Site {
            headers: Headers::default(),
            files: BTreeMap::new(),
        };
        for path in folder::paths(dist)? {
            // Of an entry itself: a link is no file here, so none can point elsewhere.
            let plain = path.symlink_metadata().is_ok_and(|kind| kind.is_file());
            if let (true, Some(name)) = (plain, path.file_name().and_then(|name| name.to_str())) {
                site.add(name, &path)?;
            }
        }
        Ok(site)
    }

    fn add(&mut self, name: &str, path: &Path) -> Result<()> {
        let raw = fs::read(path).map_err(Error::io("read", path))?;
        if name == "_headers" {
            self.headers = Headers::parse(&String::from_utf8_lossy(&raw));
        } else if !name.ends_with(".br") && !name.ends_with(".gz") {
            let packed = path.with_file_name(format!("{name}.br"));
            let file = File {
                kind: kinds::of(name),
                raw: raw.into(),
                brotli: fs::read(packed).ok().map(Bytes::from),
            };
            self.files.insert(format!("/{name}"), file);
        }
        Ok(())
    }

    fn respond(&self, request: &Request<Incoming>) -> Response<Full<Bytes>> {
        let offers = request.headers().get_all(ACCEPT_ENCODING);
        let mut offers = offers.iter().filter_map(|value| value.to_str().ok());
        let brotli = offers.any(accepts_brotli);
        let answer = self.answer(request.method(), request.uri().path(), brotli);
        let mut response = Response::builder().status(answer.status);
        for (name, value) in answer.headers {
            response = response.header(name, value);
        }
        response.body(Full::new(answer.body)).unwrap_or_else(|_| {
            // A header that cannot be sent: better no page than one without its policy.
            let mut refusal = Response::new(Full::new("_headers is not valid.".into()));
            *refusal.status_mut() = hyper::StatusCode::INTERNAL_SERVER_ERROR;
            refusal
        })
    }

    fn answer(&self, method: &Method, path: &str, brotli: bool) -> Answer {
        let name = if path == "/" { "/index.html" } else { path };
        match (method, self.files.get(name)) {
            (&Method::GET | &Method::HEAD, Some(file)) => self.found(path, file, brotli),
            (&Method::GET | &Method::HEAD, None) => self.plain(404, "There is no such page."),
            _ => self.plain(405, "Only GET and HEAD are answered."),
        }
    }

    fn found(&self, path: &str, file: &File, brotli: bool) -> Answer {
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
            body: body.clone(),
        }
    }

    fn plain(&self, status: u16, sentence: &'static str) -> Answer {
        let mut headers = self.headers_of("/*");
        headers.push((
            "Content-Type".to_owned(),
            kinds::of("answer.txt").to_owned(),
        ));
        Answer {
            status,
            headers,
            body: sentence.into(),
        }
    }

    fn headers_of(&self, path: &str) -> Vec<(String, String)> {
        let headers = self.headers.of(path);
        headers
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect()
    }
}

#[cfg(test)]
mod tests;
