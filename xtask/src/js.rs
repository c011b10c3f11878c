//! Takes out of the finished scripts what no browser reads: comment lines and indentation, and the long
//! names under which the glue knows the engine.

use std::collections::HashMap;

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

/// The glue with its functions under their new names; `None` unless each stands there just once.
pub fn with_short_names(glue: &str, names: &[(String, String)]) -> Option<String> {
    let new: HashMap<&str, &str> = names.iter().map(|(old, new)| (&**old, &**new)).collect();
    let mut found = 0;
    let lines = glue
        .lines()
        .map(|line| match line.split_once(": function") {
            Some((name, rest)) if new.contains_key(name) => {
                found += 1;
                format!("{}: function{rest}\n", new[name])
            }
            _ => format!("{line}\n"),
        });
    let short: String = lines.collect();
    (found == names.len() && found == new.len()).then_some(short)
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
    fn functions_are_found_under_their_new_names() {
        let names = [("__wbg_add_12".to_owned(), "a0".to_owned())];
        let glue = "__wbg_add_12: function(a) {\nreturn a;\n},\n";
        assert_eq!(
            with_short_names(glue, &names).as_deref(),
            Some("a0: function(a) {\nreturn a;\n},\n")
        );
        assert_eq!(with_short_names("", &names), None);
        assert_eq!(with_short_names(&glue.repeat(2), &names), None);
    }

    #[test]
    fn templates_of_several_lines_keep_their_spaces() {
        let script = "  say(`one\n    two`);\n";
        assert_eq!(without_comments(script), script);
        assert_eq!(without_comments("  say(`one`);\n"), "say(`one`);\n");
    }
}
