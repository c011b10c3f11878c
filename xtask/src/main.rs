//! Bedside's own tooling: each everyday task is one command, the same by hand and in CI.

mod assets;
mod budget;
mod css;
mod deny;
mod embed;
mod error;
mod folder;
mod headers;
mod hosting;
mod js;
mod kinds;
mod lean_std;
mod lexicon;
mod machine;
mod offline;
mod one_file;
mod package;
mod packed;
mod page;
mod process;
mod reproduce;
mod serve;
mod site;
mod sums;
mod test;
mod tools;
mod wasm;

use std::{env, process::ExitCode};

use error::{Error, Result};

const USAGE: &str = "\
cargo xtask serve [--port N] [--no-build]   build the page and serve it on 127.0.0.1 (port 8080; 0 takes a free one)
cargo xtask dev                             rebuild and reload while you edit
cargo xtask build                           write the finished site to dist/, and the rest to release/
cargo xtask package                         write the engine alone, for other programs, to pkg/
cargo xtask embed ORIGIN...                 write a site that pages of these origins may frame to release/embedded/
cargo xtask test [unit|browser]             check everything, or one part of it
cargo xtask score [FOLD|all [notes]]        precision and recall of each rule over the labelled corpus
cargo xtask bench [browser]                 time the engine natively, or in Chromium
cargo xtask shots                           pictures of the page, in target/shots/ and the README
cargo xtask tour                            take the README's moving picture anew, docs/tour.png
cargo xtask score reading [FOLD KIND]       how well reviews are read; KIND is STAFF, GOOD, CLINICAL, FAILED, TOPICS, SITUATION
cargo xtask weigh review [try]              weigh the reading of reviews anew on the labelled ones
cargo xtask deny                            licences, sources and advisories of the dependencies, by cargo-deny
cargo xtask reproduce                       build twice from scratch, and compare every byte
cargo xtask icons                           draw the pictures of an installed desk from site/icon.svg and the page
cargo xtask weigh [try FOLD]                weigh the second opinion anew, or try it on a fold left out
cargo xtask lexicon                         regenerate lexicon/from-*.txt from public packages (needs Python 3 and npm)";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[&str]) -> Result<()> {
    match arguments {
        ["serve", flags @ ..] => serve::command(flags),
        ["dev", rest @ ..] => site::dev(rest),
        ["build"] => site::build().map(drop),
        ["package"] => package::build(),
        ["embed", origins @ ..] => embed::command(origins),
        ["test"] => test::unit().and_then(|()| test::browser()),
        ["test", "unit"] => test::unit(),
        ["test", "browser"] => test::browser(),
        ["score", "reading", rest @ ..] => test::score_reading(rest),
        ["score", rest @ ..] => test::score(rest),
        ["bench"] => test::bench(),
        ["bench", "browser"] => test::measure(),
        ["shots"] => test::shots(),
        ["tour"] => test::tour(),
        ["weigh", "review", rest @ ..] => test::weigh_review(rest),
        ["deny"] => deny::command(),
        ["reproduce"] => reproduce::command(),
        ["icons"] => test::icons(),
        ["weigh", rest @ ..] => test::weigh(rest),
        ["lexicon"] => lexicon::command(),
        _ => Err(Error::Usage(USAGE)),
    }
}
