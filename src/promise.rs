//! What is promised about the text: that it stays on this computer, what holds the page to that, and where the
//! promise ends. The page *What leaves this computer* shows it; a test holds it against the headers that are sent.

/// How the page came to this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Home {
    /// A host sent it.
    Site,
    /// A host sent it, and another page shows it in a frame.
    Frame,
    /// It is one file, opened from a disk or a share.
    File,
}

/// A promise, and what makes the browser keep it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Promise {
    /// What cannot happen.
    pub what: &'static str,
    /// The rule that the browser is given, word for word.
    pub rule: &'static str,
    /// Where that rule stands, and where it does not help.
    pub stands: &'static str,
}

/// Something that the page cannot promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// What it is.
    pub name: &'static str,
    /// What it may do, and what helps.
    pub what: &'static str,
}

impl Home {
    /// How a page at an address of that protocol (`https:`, `file:`) came here.
    pub fn of(protocol: &str) -> Home {
        if protocol == "file:" {
            Home::File
        } else {
            Home::Site
        }
    }

    /// What leaves, in short.
    pub const fn short(self) -> &'static str {
        match self {
            Home::Site => {
                "Nothing that you type. When the page is opened, the browser asks its host for Bedside's own files, \
                 and for newer versions of them. So the host can see that somebody opened Bedside, when, and from \
                 which network. After that nothing is asked for: the checking is done in this browser."
            }
            Home::Frame => {
                "When you press Copy reply, the page around this desk may be given the reply; Bedside gives it nothing \
                 else that you type. When the desk is opened, the browser asks its host for Bedside's own files, and for \
                 newer versions of them. So the host can see that somebody opened Bedside, when, and from which \
                 network. After that nothing is asked for: the checking is done in this browser."
            }
            Home::File => {
                "Nothing. All of Bedside is in this one file. It asks for no other file, and works without any network."
            }
        }
    }

    /// What the browser itself prevents.
    pub const fn promises(self) -> &'static [Promise] {
        match self {
            Home::Site => &SITE,
            Home::Frame => &FRAME,
            Home::File => &FILE,
        }
    }

    /// Where the promise ends.
    pub fn limits(self) -> impl Iterator<Item = &'static Limit> {
        let own: &[Limit] = match self {
            Home::Site => &[HOST],
            Home::Frame => &[HOST, PORTAL],
            Home::File => &[COPY],
        };
        AROUND.iter().chain(own)
    }
}

const SITE: [Promise; 5] = [
    Promise {
        what: "Nothing is sent to, or loaded from, any address but the host's own. No form is sent anywhere.",
        rule: "default-src 'none'; connect-src 'self'; form-action 'none'",
        stands: "In the header Content-Security-Policy, and again in the page itself, so it holds on any host.",
    },
    Promise {
        what: "No link, new window or call (WebRTC) leads to another address.",
        rule: "Connection-Allowlist: (response-origin)",
        stands: "A header, obeyed by Chrome and Edge from version 152 on. Elsewhere this rests on Bedside's own \
                 code, which does none of it.",
    },
    Promise {
        what: "Only the scripts that were built with this page run, and no text becomes a script.",
        rule: "require-trusted-types-for 'script'",
        stands: "In the header Content-Security-Policy and in the page, with the hash of the one script in it.",
    },
    Promise {
        what: "No other site can show the desk inside its own page.",
        rule: "frame-ancestors 'none'",
        stands: "A header only: a host that sends no headers cannot promise it.",
    },
    Promise {
        what: "No camera, microphone, location or reading of the clipboard. No site is told where you came from.",
        rule: "Referrer-Policy: no-referrer",
        stands: "This header and Permissions-Policy. Bedside asks for none of it anyway.",
    },
];

/// The same, but for who may show the desk.
const FRAME: [Promise; 5] = {
    let mut promises = SITE;
    promises[3] = Promise {
        what: "Only the pages that the desk was made for can show it inside their own.",
        rule: "frame-ancestors",
        stands: "A header only, and it names them: a host that sends no headers cannot promise it. Bedside's own code \
                 gives the reply to no other page either.",
    };
    promises
};

const FILE: [Promise; 2] = [
    Promise {
        what: "Nothing is sent to, or loaded from, any address. No form is sent anywhere.",
        rule: "default-src 'none'",
        stands: "In the file itself, as its Content-Security-Policy. It names no address at all.",
    },
    Promise {
        what: "Only the one script and the one style that the file was built with are used.",
        rule: "require-trusted-types-for 'script'",
        stands: "In the same policy, with the hash of each. A file has no headers, so only Bedside's own code, which \
                 does neither, keeps it from a link or a call (WebRTC) to another address.",
    },
];

const AROUND: [Limit; 8] = [
    Limit {
        name: "The browser itself",
        what: "Browsers talk to their makers: for updates, and Chrome also to learn what kinds of boxes a page has, \
               though never what is in them. The browser's settings decide.",
    },
    Limit {
        name: "Browser extensions",
        what: "An extension can read every page and send what it reads. Use a browser profile without any.",
    },
    Limit {
        name: "The clipboard",
        what: "What you copy can be read by other programs, and a clipboard history may take it to your other devices.",
    },
    Limit {
        name: "The browser's spell check and translation",
        what: "Some browsers send text to a service to check or translate it. Bedside asks them to leave its boxes alone; \
            the browser's settings decide.",
    },
    Limit {
        name: "Dictation and on-screen keyboards",
        what: "They may send what you say or type. That happens before it reaches Bedside.",
    },
    Limit {
        name: "Who sees the screen",
        what: "Screen sharing, remote support, recordings and programs that monitor this computer show what you see.",
    },
    Limit {
        name: "What you save",
        what: "Files go where you put them, which may be a folder that is copied to the cloud. What is kept in the \
               browser can be read by anyone who uses this account on the computer.",
    },
    Limit {
        name: "The reply that you post",
        what: "It is public from then on, and the platform keeps it under its own rules.",
    },
];

const HOST: Limit = Limit {
    name: "The host",
    what: "Whoever can change the files on the host can change what the page does. The list SHA256SUMS, built with \
           the site, tells what they must be.",
};

const PORTAL: Limit = Limit {
    name: "The page around the desk",
    what: "What it does with the reply that it is given is its own affair. It also knows the review that it put on the \
           desk, but cannot look into the desk.",
};

const COPY: Limit = Limit {
    name: "This file",
    what: "Whoever can change the file can change what it does. Keep it where only a few people can write; the list \
           SHA256SUMS, built with it, tells what it must be. Until its tab is closed, another file that is opened in the \
           same tab can read what you wrote: open others in a tab of their own.",
};

#[cfg(test)]
mod tests {
    use super::*;

    const HEADERS: &str = include_str!("../site/_headers");
    const ALL: [Home; 3] = [Home::Site, Home::Frame, Home::File];

    #[test]
    fn every_rule_is_one_that_is_really_sent() {
        for home in ALL {
            for promise in home.promises() {
                for part in promise.rule.split("; ") {
                    assert!(HEADERS.contains(part), "{part}");
                }
            }
        }
    }

    #[test]
    fn a_file_promises_nothing_that_takes_a_header() {
        for promise in Home::File.promises() {
            assert!(!promise.rule.contains(':') && !promise.rule.contains("frame-ancestors"));
        }
    }

    #[test]
    fn each_home_names_its_own_weak_place_and_all_the_others() {
        for home in ALL {
            let names: Vec<&str> = home.limits().map(|limit| limit.name).collect();
            assert!(names.len() > AROUND.len());
            assert_eq!(names.contains(&"The host"), home != Home::File);
            assert!(AROUND.iter().all(|limit| names.contains(&limit.name)));
        }
        assert_eq!(Home::of("file:"), Home::File);
        assert_eq!(Home::of("https:"), Home::Site);
    }

    #[test]
    fn in_a_frame_it_tells_of_the_page_around_it() {
        assert!(Home::Frame.short().contains("the page around this desk"));
        assert!(Home::Frame.limits().any(|limit| *limit == PORTAL));
        let rules = Home::Frame.promises().iter().map(|promise| promise.rule);
        assert!(rules.eq(SITE.map(|promise| match promise.rule {
            "frame-ancestors 'none'" => "frame-ancestors",
            rule => rule,
        })));
    }

    #[test]
    fn nothing_is_called_safe_or_compliant() {
        let texts = ALL.into_iter().flat_map(|home| {
            let promises = home.promises().iter().flat_map(|p| [p.what, p.stands]);
            promises
                .chain(home.limits().map(|l| l.what))
                .chain([home.short()])
        });
        for text in texts {
            let text = text.to_lowercase();
            for word in ["hipaa", "compliant", "safe", "secure", "!"] {
                assert!(!text.contains(word), "{text}");
            }
        }
    }
}
