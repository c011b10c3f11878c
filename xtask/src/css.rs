//! Takes out of the finished style sheets what no browser reads: comments and indentation.

/// The sheet without comments, leading spaces and line breaks that tell nothing. What stands in quotes stays.
pub fn without_comments(sheet: &str) -> String {
    let mut bare = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some(start) = rest.find(['/', '"', '\'']) {
        let (before, here) = rest.split_at(start);
        bare.push_str(before);
        let length = match here.as_bytes() {
            [b'/', b'*', ..] => here.find("*/").map_or(here.len(), |end| end + 2),
            [b'/', ..] => {
                bare.push('/');
                1
            }
            [quote, ..] => {
                let closing = here[1..].find(char::from(*quote));
                let length = closing.map_or(here.len(), |end| end + 2);
                bare.push_str(&here[..length]);
                length
            }
            [] => 0,
        };
        rest = &here[length..];
    }
    bare.push_str(rest);
    let lines = bare.lines().map(str::trim).filter(|line| !line.is_empty());
    // A line that ends with one of these is told apart from the next by it.
    let joint = |line: &str| {
        if line.ends_with(['{', '}', ';', ',']) {
            ""
        } else {
            "\n"
        }
    };
    lines.flat_map(|line| [line, joint(line)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_go() {
        let sheet = "/* Head */\n\na {\n  font: 1rem/1.5 serif; /* big */\n}\n";
        assert_eq!(without_comments(sheet), "a {font: 1rem/1.5 serif;}");
    }

    #[test]
    fn what_is_quoted_stays() {
        let sheet = "a::before { content: \"/* no */\"; }\n";
        assert_eq!(without_comments(sheet), sheet.trim_end());
    }

    #[test]
    fn a_comment_that_never_ends_takes_the_rest() {
        assert_eq!(without_comments("a {} /* b {}"), "a {}");
    }
}
