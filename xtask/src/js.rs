//! Takes out of the finished scripts what no browser reads: comment lines and indentation.

/// The script without lines that hold only a comment, without empty lines and leading spaces. A
/// script in which a template runs over several lines is left as it is: spaces count there.
pub fn without_comments(script: &str) -> String {
    let mut bare = String::with_capacity(script.len());
    let mut in_comment = false;
    for line in script.lines().map(str::trim) {
        if in_comment || line.starts_with("/*") {
            in_comment = !line.contains("*/");
        } else if !line.is_empty() && !line.starts_with("//") {
            if line.matches('`').count() % 2 == 1 {
                return script.to_owned();
            }
            bare.push_str(line);
            bare.push('\n');
        }
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comment_lines_and_indentation_go() {
        let script = "/** Adds.\n * @param a\n */\nfunction add(a) {\n    // One.\n\n    return a + 1; // more\n}\n/* x */\n";
        assert_eq!(
            without_comments(script),
            "function add(a) {\nreturn a + 1; // more\n}\n"
        );
    }

    #[test]
    fn templates_of_several_lines_keep_their_spaces() {
        let script = "  say(`one\n    two`);\n";
        assert_eq!(without_comments(script), script);
        assert_eq!(without_comments("  say(`one`);\n"), "say(`one`);\n");
    }
}
