use super::*;

fn lexicon() -> Lexicon {
    let lists = "@procedure always\nroot canal\ncrown\nbiopsy\n@idiom off\ncrown jewel\n@stem always\ncillin\n";
    Lexicon::open(&pack::pack(&[lists]).expect("the list is well formed"))
}

#[track_caller]
fn terms(source: &str) -> Vec<String> {
    let text = Text::new(source);
    let lexicon = lexicon();
    let scan = lexicon.scan(&text);
    scan.terms
        .iter()
        .map(|t| text.span(t.first, t.end).of(source).to_owned())
        .collect()
}

#[test]
fn finds_entries_plurals_and_stems() {
    assert_eq!(
        terms("Root-canals, a crown, two biopsies and Zeffacillin"),
        ["Root-canals", "crown", "biopsies", "Zeffacillin"]
    );
}

#[test]
fn an_idiom_switches_a_term_off() {
    assert!(terms("It is our crown jewel").is_empty());
    assert_eq!(terms("a crown, jewel of all"), ["crown"]);
}

#[test]
fn an_entry_does_not_run_across_a_stop() {
    assert!(terms("That is the root. Canal boats pass").is_empty());
}

#[test]
fn a_slip_of_one_letter_is_seen_through() {
    for (slip, right) in [
        ("your colonoscopey", "your colonoscopy"),
        ("the EXTRACTON", "the EXTRACTION"),
        ("Ibuprofin would help", "Ibuprofen would help"),
        ("amoxicilin", "amoxicillin"),
        ("under anesthisia", "under anesthesia"),
        ("two vaccinatoins", "two vaccinations"),
        ("a perodontist", "a periodontist"),
    ] {
        let terms = |source| shipped().scan(&Text::new(source)).terms;
        assert_eq!(terms(slip), terms(right), "{slip}");
        assert_eq!(terms(slip).len(), 1, "{slip}");
    }
}

#[test]
fn ordinary_words_and_names_are_no_slips() {
    for source in [
        "a clear inflection and a respected retailer",
        "stabbings and switches, spelling and smelling",
        "concessions in a creative and artistic addition",
        "the president mediated",
        "ask Ibuprofina, or Marcella Prednisona",
        "Prednisona, thank you",
        "Amoxicilina Torres reads every comment",
        "we messaged our dystopian plumbing friends",
    ] {
        assert_eq!(shipped().scan(&Text::new(source)).terms, [], "{source}");
    }
}

#[test]
fn the_shipped_vocabulary_is_there() {
    assert!(shipped().len() >= 1_500, "{} entries", shipped().len());
    let text = Text::new("your colonoscopy");
    assert_eq!(shipped().scan(&text).terms.len(), 1);
}
