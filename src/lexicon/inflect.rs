//! From a plural to the singulars that it may come from: whole words, since they are looked up among the entries, where a stem
//! is none.

/// The singular forms that `word` could be the plural of, likeliest first.
pub fn singulars(word: &str) -> impl Iterator<Item = String> {
    let mut forms = Vec::new();
    // All of them end so, and few words do.
    if word.len() > 3 && word.ends_with('s') {
        if let Some(stem) = word.strip_suffix("ies") {
            forms.push(format!("{stem}y"));
        }
        if let Some(stem) = word
            .strip_suffix("ses")
            .or_else(|| word.strip_suffix("xes"))
        {
            forms.push(format!("{stem}{}", &word[word.len() - 3..word.len() - 2]));
            forms.push(format!("{stem}sis"));
        }
        if let Some(stem) = word.strip_suffix("es") {
            forms.push(stem.to_owned());
        }
        if let Some(stem) = word.strip_suffix('s').filter(|s| !s.ends_with('s')) {
            forms.push(stem.to_owned());
        }
    }
    forms.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_lead_back() {
        for (plural, singular) in [
            ("crowns", "crown"),
            ("biopsies", "biopsy"),
            ("rashes", "rash"),
            ("diagnoses", "diagnosis"),
            ("reflexes", "reflex"),
        ] {
            assert!(singulars(plural).any(|s| s == singular), "{plural}");
        }
        assert_eq!(singulars("abscess").next(), None);
    }
}
