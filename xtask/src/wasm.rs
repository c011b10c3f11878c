//! Takes out of the finished engine what no browser reads: the sections of names and of producers, and
//! the long names under which it and its glue know each other's functions.

/// The module without its custom sections; unchanged where it is not a module that we understand.
pub fn without_custom_sections(module: &[u8]) -> Vec<u8> {
    strip(module).unwrap_or_else(|| module.to_vec())
}

fn strip(module: &[u8]) -> Option<Vec<u8>> {
    let (head, mut rest) = module.split_at_checked(8)?;
    if !head.starts_with(b"\0asm") {
        return None;
    }
    let mut kept = head.to_vec();
    while let Some((&id, after)) = rest.split_first() {
        let (size, width) = length(after)?;
        let section = rest.get(..1 + width + size)?;
        // Section 0 is custom: it means nothing to the machine.
        if id != 0 {
            kept.extend(section);
        }
        rest = &rest[section.len()..];
    }
    Some(kept)
}

/// A number in LEB128, and how many bytes it takes.
fn length(bytes: &[u8]) -> Option<(usize, usize)> {
    let mut value = 0;
    for (index, &byte) in bytes.iter().enumerate().take(5) {
        value |= usize::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 {
            return Some((value, index + 1));
        }
    }
    None
}

/// A module whose imports have short names.
pub struct Shortened {
    /// The module.
    pub module: Vec<u8>,
    /// Each import's old name and its new one.
    pub names: Vec<(String, String)>,
}

/// Gives the functions that the module imports short names: with the hashes in them, the old ones are
/// four kilobytes that nothing compresses. `None` where the module is not one that we understand.
pub fn with_short_imports(module: &[u8]) -> Option<Shortened> {
    const IMPORTS: u8 = 2;
    let (head, mut rest) = module.split_at_checked(8)?;
    let mut kept = head.to_vec();
    let mut names = Vec::new();
    while let Some((&id, after)) = rest.split_first() {
        let (size, width) = length(after)?;
        let (section, others) = rest.split_at_checked(1 + width + size)?;
        if id == IMPORTS {
            let body = imports(section.get(1 + width..)?, &mut names)?;
            kept.push(id);
            push_length(&mut kept, body.len());
            kept.extend(body);
        } else {
            kept.extend(section);
        }
        rest = others;
    }
    Some(Shortened {
        module: kept,
        names,
    })
}

/// The section of imports with short names; notes which.
fn imports(section: &[u8], names: &mut Vec<(String, String)>) -> Option<Vec<u8>> {
    let (count, width) = length(section)?;
    let mut rest = section.get(width..)?;
    let mut body = Vec::new();
    push_length(&mut body, count);
    for index in 0..count {
        let (from, after) = named(rest)?;
        let (old, after) = named(after)?;
        // Functions alone: a zero, and the number of the type.
        let (0, number) = after.split_first()? else {
            return None;
        };
        let (_, width) = length(number)?;
        let new = format!("a{index:x}");
        push_name(&mut body, from);
        push_name(&mut body, new.as_bytes());
        body.extend(after.get(..1 + width)?);
        names.push((String::from_utf8(old.to_vec()).ok()?, new));
        rest = after.get(1 + width..)?;
    }
    rest.is_empty().then_some(body)
}

/// A name, and what follows it.
fn named(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (size, width) = length(bytes)?;
    bytes.get(width..)?.split_at_checked(size)
}

fn push_name(bytes: &mut Vec<u8>, name: &[u8]) {
    push_length(bytes, name.len());
    bytes.extend(name);
}

/// Writes a number in LEB128.
fn push_length(bytes: &mut Vec<u8>, mut value: usize) {
    while value > 0x7f {
        bytes.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_custom_sections_go() {
        let module = b"\0asm\x01\0\0\0\x00\x03abc\x01\x02xy\x00\x01z";
        assert_eq!(
            without_custom_sections(module),
            b"\0asm\x01\0\0\0\x01\x02xy"
        );
    }

    #[test]
    fn imports_get_short_names() {
        let module = b"\0asm\x01\0\0\0\x02\x0c\x01\x01m\x06long_1\0\x05\x01\x01z";
        let short = with_short_imports(module);
        let short = short.expect("a module");
        assert_eq!(
            short.module,
            b"\0asm\x01\0\0\0\x02\x08\x01\x01m\x02a0\0\x05\x01\x01z"
        );
        assert_eq!(short.names, [("long_1".to_owned(), "a0".to_owned())]);
        // A memory, say, is left to those who know it.
        let other = b"\0asm\x01\0\0\0\x02\x08\x01\x01m\x01n\x02\0\x01";
        assert!(with_short_imports(other).is_none());
    }

    #[test]
    fn what_is_no_module_stays() {
        for bytes in [&b"text"[..], b"\0asm\x01\0\0\0\x01\x7fxy"] {
            assert_eq!(without_custom_sections(bytes), bytes);
        }
    }
}
