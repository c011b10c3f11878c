//! The same headers for hosts that do not read `_headers`: a file for each, made from that one.
//!
//! Whoever changes `site/_headers` changes all of them. `HOSTING.md` says what to do with each.

use crate::{
    error::{Error, Result},
    headers::{FOR_EVER, Headers, NOT_WITHOUT_ASKING, hash_in},
    kinds::KINDS,
};

/// What stands in names that change with their content.
const HASHED: &str = "-[0-9a-f]{16}";

/// The files for the hosts, as name and text. `names` are those of the finished site.
pub fn files(filled: &str, names: &[String]) -> Result<Vec<(&'static str, String)>> {
    let parsed = Headers::parse(filled);
    let headers: Vec<(&str, &str)> = parsed.of("/*").collect();
    if let Some((name, _)) = headers.iter().find(|(_, value)| !is_plain(value)) {
        return Err(Error::Site(format!(
            "The value of {name} in site/_headers holds a character that some hosts read as their own."
        )));
    }
    Ok(vec![
        ("nginx.conf", nginx(&headers)),
        ("Caddyfile", caddy(&headers)),
        ("apache.htaccess", apache(&headers)),
        ("web.config", iis(&headers, names)),
    ])
}

/// Whether a value means itself in the quotes of every host.
fn is_plain(value: &str) -> bool {
    !value.contains(['"', '\\', '$', '%', '{', '}', '<', '>', '&', '`'])
}

/// One line for each of `items`.
fn lines<T>(items: &[T], line: impl Fn(&T) -> String) -> String {
    items.iter().map(|item| line(item) + "\n").collect()
}

fn nginx(headers: &[(&str, &str)]) -> String {
    let kinds = lines(&KINDS, |(end, kind)| {
        format!("        {:<33} {end};", format!("\"{kind}\""))
    });
    let headers = lines(headers, |(name, value)| {
        format!("    add_header {name} \"{value}\" always;")
    });
    format!(
        "\
# Bedside for nginx: a file for /etc/nginx/conf.d/. Set `listen`, `server_name` and `root`.
map $uri $bedside_freshness {{
    default      \"{NOT_WITHOUT_ASKING}\";
    \"~{HASHED}\" \"{FOR_EVER}\";
}}

server {{
    listen 80;
    server_name bedside.example;
    root /srv/bedside;
    index index.html;

    gzip_static on;
    # With the module ngx_brotli (Debian: libnginx-mod-http-brotli-static) a tenth less travels:
    # brotli_static on;

    types {{
{kinds}    }}

    # A location with an `add_header` of its own would lose all of these.
    add_header Cache-Control $bedside_freshness always;
{headers}
    location = /_headers {{
        return 404;
    }}
}}
"
    )
}

fn caddy(headers: &[(&str, &str)]) -> String {
    let kinds = lines(&KINDS, |(end, kind)| {
        format!("\t@{end} path *.{end}\n\theader @{end} Content-Type \"{kind}\"")
    });
    let headers = lines(headers, |(name, value)| format!("\t\t{name} \"{value}\""));
    format!(
        "\
# Bedside for Caddy. Set the address and `root`; with a host's name Caddy sees to its certificate.
:80 {{
	root * /srv/bedside
	file_server {{
		precompressed br gzip
		hide _headers
	}}

	@hashed path_regexp `{HASHED}`
	@plain not path_regexp `{HASHED}`
	header @hashed Cache-Control \"{FOR_EVER}\"
	header @plain Cache-Control \"{NOT_WITHOUT_ASKING}\"
{kinds}
	header {{
{headers}	}}
}}
"
    )
}

fn apache(headers: &[(&str, &str)]) -> String {
    // By the whole name: on many systems the second ending, .gz, has a type of its own.
    let kinds = lines(&KINDS, |(end, kind)| {
        format!("<FilesMatch \"\\.{end}(\\.br|\\.gz)?$\">\n    ForceType \"{kind}\"\n</FilesMatch>")
    });
    let headers = lines(headers, |(name, value)| {
        format!("Header always set {name} \"{value}\"")
    });
    format!(
        "\
# Bedside for Apache: copy this as .htaccess into the site's folder. It needs the modules headers and
# rewrite (a2enmod headers rewrite), and `AllowOverride FileInfo Indexes AuthConfig` for the folder.
# Without the module headers Apache refuses the site, rather than send it without its policy.
DirectoryIndex index.html

{kinds}
{headers}Header always set Cache-Control \"{NOT_WITHOUT_ASKING}\"
<FilesMatch \"{HASHED}\">
    Header always set Cache-Control \"{FOR_EVER}\"
</FilesMatch>

# The files are compressed already. To Apache .br is a language too: Breton.
RemoveLanguage .br
AddEncoding br .br
AddEncoding gzip .gz
Header always merge Vary Accept-Encoding
RewriteEngine On
RewriteCond %{{HTTP:Accept-Encoding}} \\bbr\\b
RewriteCond %{{REQUEST_FILENAME}}.br -f
RewriteRule ^(.+)$ $1.br [E=no-gzip:1,L]
RewriteCond %{{HTTP:Accept-Encoding}} \\bgzip\\b
RewriteCond %{{REQUEST_FILENAME}}.gz -f
RewriteRule ^(.+)$ $1.gz [E=no-gzip:1,L]

<Files \"_headers\">
    Require all denied
</Files>
"
    )
}

fn iis(headers: &[(&str, &str)], names: &[String]) -> String {
    let kinds = lines(&KINDS, |(end, kind)| {
        format!(
            "      <remove fileExtension=\".{end}\" />\n      <mimeMap fileExtension=\".{end}\" mimeType=\"{kind}\" />"
        )
    });
    let headers = lines(headers, |(name, value)| {
        format!(
            "        <remove name=\"{name}\" />\n        <add name=\"{name}\" value=\"{value}\" />"
        )
    });
    let hashed: Vec<&String> = names
        .iter()
        .filter(|name| hash_in(name).is_some())
        .collect();
    let hashed = lines(&hashed, |name| {
        format!(
            "  <location path=\"{name}\">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode=\"UseMaxAge\" cacheControlMaxAge=\"365.00:00:00\" cacheControlCustom=\"public, immutable\" />
      </staticContent>
    </system.webServer>
  </location>"
        )
    });
    format!(
        "\
<?xml version=\"1.0\" encoding=\"utf-8\"?>
<!-- Bedside for IIS: copy this into the site's folder. It belongs to this very build. -->
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value=\"index.html\" />
      </files>
    </defaultDocument>
    <urlCompression doStaticCompression=\"true\" />
    <staticContent>
{kinds}      <clientCache cacheControlMode=\"DisableCache\" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name=\"X-Powered-By\" />
{headers}      </customHeaders>
    </httpProtocol>
  </system.webServer>
{hashed}</configuration>
"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILLED: &str =
        "/*\n  Content-Security-Policy: default-src 'none'\n  X-Content-Type-Options: nosniff\n";

    fn made() -> Vec<(&'static str, String)> {
        let names = ["desk-0123456789abcdef.css".to_owned(), "sw.js".to_owned()];
        files(FILLED, &names).unwrap_or_default()
    }

    #[test]
    fn every_host_sends_every_header() {
        assert_eq!(made().len(), 4);
        for (file, text) in made() {
            for part in [
                "Content-Security-Policy",
                "\"default-src 'none'\"",
                "X-Content-Type-Options",
                "immutable",
                "application/wasm",
            ] {
                assert!(text.contains(part), "{file}: {part}");
            }
        }
    }

    #[test]
    fn only_names_that_change_are_kept_for_ever_by_iis() {
        let (_, text) = made().pop().unwrap_or_default();
        assert!(text.contains("<location path=\"desk-0123456789abcdef.css\">"));
        assert!(!text.contains("<location path=\"sw.js\">"));
    }

    #[test]
    fn a_value_that_some_host_would_read_otherwise_is_refused() {
        assert!(files("/*\n  X-Odd: a\"b\n", &[]).is_err());
        assert!(files("/*\n  X-Odd: %{x}e\n", &[]).is_err());
    }

    #[test]
    fn the_projects_own_headers_are_plain() {
        let filled = crate::headers::fill(include_str!("../../site/_headers"), "sha256-a/b+c=");
        assert!(files(&filled, &[]).is_ok());
    }
}
