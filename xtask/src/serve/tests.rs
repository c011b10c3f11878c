//! The server answers for the site's own files, and for nothing else.

use std::{
    env, fs,
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    path::PathBuf,
};

use super::*;

const HEADERS: &str = "/*\n  Referrer-Policy: no-referrer\n/\n  Cache-Control: no-cache\n";

/// A folder with a small site and a secret beside it; each test has its own.
fn folder(name: &str) -> PathBuf {
    let outside = env::temp_dir().join(format!("bedside-serve-{}-{name}", std::process::id()));
    let dist = outside.join("dist");
    let write = |path: PathBuf, text: &str| fs::write(path, text).expect("write a fixture");
    fs::create_dir_all(&dist).expect("make a folder");
    write(outside.join("secret.txt"), "secret");
    write(dist.join("index.html"), "<p>page</p>");
    write(dist.join("index.html.br"), "packed");
    write(dist.join("index.html.gz"), "zipped");
    write(dist.join("engine.wasm"), "wasm");
    write(dist.join("_headers"), HEADERS);
    dist
}

fn site(name: &str) -> Site {
    Site::load(&folder(name)).expect("load the fixture")
}

fn value<'a>(answer: &'a Answer, name: &str) -> Option<&'a str> {
    let found = answer.headers.iter().find(|header| header.0 == name);
    found.map(|header| header.1.as_str())
}

#[test]
fn the_root_is_the_page_with_its_headers() {
    let site = site("root");
    let answer = site.answer(&Method::GET, "/", false);
    assert_eq!((answer.status, &*answer.body), (200, &b"<p>page</p>"[..]));
    assert_eq!(
        value(&answer, "Content-Type"),
        Some("text/html; charset=utf-8")
    );
    assert_eq!(value(&answer, "Referrer-Policy"), Some("no-referrer"));
    assert_eq!(value(&answer, "Cache-Control"), Some("no-cache"));
}

#[test]
fn brotli_goes_only_to_those_who_accept_it() {
    let site = site("brotli");
    let packed = site.answer(&Method::GET, "/", true);
    assert_eq!(&*packed.body, b"packed");
    assert_eq!(value(&packed, "Content-Encoding"), Some("br"));
    let raw = site.answer(&Method::GET, "/", false);
    assert_eq!(value(&raw, "Content-Encoding"), None);
    assert_eq!(value(&raw, "Vary"), Some("Accept-Encoding"));
}

#[test]
fn a_refusal_of_brotli_is_heard() {
    assert!(accepts_brotli("gzip, deflate, br;q=0.8"));
    assert!(!accepts_brotli("gzip, br;q=0"));
    assert!(!accepts_brotli("gzip, brx"));
}

#[test]
fn webassembly_says_what_it_is() {
    let site = site("wasm");
    let answer = site.answer(&Method::GET, "/engine.wasm", true);
    assert_eq!(value(&answer, "Content-Type"), Some("application/wasm"));
}

#[test]
fn no_path_leads_outside() {
    let site = site("outside");
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/..\\secret.txt",
        "//etc/passwd",
        "/./../secret.txt",
        "/index.html/../../secret.txt",
        "../secret.txt",
        "",
    ] {
        assert_eq!(site.answer(&Method::GET, path, false).status, 404, "{path}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_in_the_folder_is_not_followed() {
    let dist = folder("link");
    let link = dist.join("link.txt");
    let _ = fs::remove_file(&link);
    std::os::unix::fs::symlink("../secret.txt", link).expect("make a link");
    let site = Site::load(&dist).expect("load the fixture");
    assert_eq!(site.answer(&Method::GET, "/link.txt", false).status, 404);
}

#[test]
fn what_the_host_keeps_to_itself_is_not_served() {
    let site = site("own");
    for path in ["/_headers", "/index.html.br", "/index.html.gz"] {
        assert_eq!(site.answer(&Method::GET, path, false).status, 404, "{path}");
    }
}

#[test]
fn only_reading_is_answered_and_refusals_carry_the_headers() {
    let site = site("post");
    let answer = site.answer(&Method::POST, "/", false);
    assert_eq!(answer.status, 405);
    assert_eq!(value(&answer, "Referrer-Policy"), Some("no-referrer"));
}

/// What the server sends back for raw lines of a request, until it closes.
fn on_the_wire(address: SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(address).expect("connect");
    let whole = format!("{request}\r\nHost: x\r\nConnection: close\r\n\r\n");
    stream.write_all(whole.as_bytes()).expect("send");
    let mut said = String::new();
    stream.read_to_string(&mut said).expect("receive");
    said
}

fn running(name: &str) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listen(listener, site(name)).expect("listen").address
}

#[test]
fn it_answers_on_the_wire() {
    let address = running("wire");
    let page = on_the_wire(address, "GET /?from=mail HTTP/1.1");
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    assert!(page.ends_with("<p>page</p>"), "{page}");
    let head = on_the_wire(address, "HEAD / HTTP/1.1");
    assert!(head.to_lowercase().contains("content-length: 11"), "{head}");
    assert!(!head.contains("<p>"), "{head}");
    let packed = on_the_wire(address, "GET / HTTP/1.1\r\nAccept-Encoding: br");
    assert!(packed.ends_with("packed"), "{packed}");
}

#[test]
fn no_path_on_the_wire_leads_outside() {
    let address = running("wire-outside");
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "//secret.txt",
        "http://x/../secret.txt",
    ] {
        let said = on_the_wire(address, &format!("GET {path} HTTP/1.1"));
        assert!(said.starts_with("HTTP/1.1 4"), "{path}: {said}");
        assert!(!said.ends_with("secret"), "{path}: {said}");
    }
}

#[test]
fn idle_connections_keep_nobody_waiting() {
    let address = running("idle");
    let idle: Vec<_> = (0..40).map(|_| TcpStream::connect(address)).collect();
    assert!(on_the_wire(address, "GET / HTTP/1.1").ends_with("<p>page</p>"));
    drop(idle);
}

#[test]
fn flags_come_in_any_order() {
    assert_eq!(parse(&[]).ok(), Some((8080, true)));
    assert_eq!(parse(&["--no-build", "--port", "0"]).ok(), Some((0, false)));
    assert_eq!(parse(&["--port", "9", "--no-build"]).ok(), Some((9, false)));
    assert!(parse(&["--port"]).is_err());
    assert!(parse(&["--port", "many"]).is_err());
}
