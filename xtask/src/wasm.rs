//! Takes out of the finished engine what no browser reads: the sections of names and of producers.

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
    fn what_is_no_module_stays() {
        for bytes in [&b"text"[..], b"\0asm\x01\0\0\0\x01\x7fxy"] {
            assert_eq!(without_custom_sections(bytes), bytes);
        }
    }
}
