use super::*;

fn norms(source: &str) -> Vec<String> {
    let text = Text::new(source);
    (0..text.words().len())
        .map(|i| text.norm(i).to_owned())
        .collect()
}

fn sentences(source: &str) -> Vec<&str> {
    let text = Text::new(source);
    text.sentences().iter().map(|s| s.span.of(source)).collect()
}

#[test]
fn contractions_come_apart() {
    assert_eq!(
        norms("We\u{2019}re sorry you've waited, it won't do"),
        [
            "we", "are", "sorry", "you", "have", "waited", "it", "will", "not", "do"
        ]
    );
    assert_eq!(
        norms("cannot CAN'T dont"),
        ["can", "not", "can", "not", "do", "not"]
    );
}

#[test]
fn several_contractions_in_one_word_come_apart() {
    assert_eq!(norms("You'd've known"), ["you", "'d", "have", "known"]);
    assert_eq!(norms("we shouldn't've"), ["we", "should", "not", "have"]);
}

#[test]
fn a_street_a_no_and_a_question_behind_a_space_end_sentences() {
    assert_eq!(
        sentences("Park on Main St. The lot is free."),
        ["Park on Main St.", "The lot is free."]
    );
    assert_eq!(sentences("Ask for St. Mary at the desk.").len(), 1);
    assert_eq!(sentences("We said no. It was late.").len(), 2);
    assert_eq!(sentences("Dial ext. 14 or room no. 3.").len(), 1);
    assert_eq!(sentences("How was it ? Well."), ["How was it ?", "Well."]);
}

#[test]
fn hyphens_and_accents_fold() {
    assert_eq!(
        norms("follow-up with Jos\u{e9}"),
        ["follow", "up", "with", "jose"]
    );
}

#[test]
fn addresses_stay_whole() {
    assert_eq!(
        norms("write to hello@larkspur.example or www.larkspur.example."),
        [
            "write",
            "to",
            "hello@larkspur.example",
            "or",
            "www.larkspur.example"
        ]
    );
}

#[test]
fn spans_point_at_the_source() {
    let source = "Caf\u{e9} \u{1f600} you've";
    let text = Text::new(source);
    let words: Vec<&str> = text.words().iter().map(|w| w.span.of(source)).collect();
    assert_eq!(words, ["Caf\u{e9}", "you", "'ve"]);
}

#[test]
fn sentences_end_where_people_end_them() {
    assert_eq!(
        sentences("Hi Dana. Dr. Lim called at 3 p.m. today! It cost $4.50... Right?\nThanks"),
        [
            "Hi Dana.",
            "Dr. Lim called at 3 p.m. today!",
            "It cost $4.50...",
            "Right?",
            "Thanks"
        ]
    );
}

#[test]
fn a_text_without_full_stops_is_cut_but_never_inside_a_contraction() {
    for source in ["im ".repeat(400), "a ".to_owned() + &"dont ".repeat(400)] {
        let text = Text::new(&source);
        assert!(text.sentences().len() > 2);
        for sentence in text.sentences() {
            assert!(!text.words()[sentence.first].gap.has(Gap::GLUED));
        }
    }
}

#[test]
fn a_text_is_cut_at_a_character() {
    let text = "a\u{20ac}b";
    let starts = [0, 1, 2, 3, 4, 5, 6].map(|most| start_of(text, most));
    assert_eq!(starts, ["", "a", "a", "a", "a\u{20ac}", text, text]);
    assert_eq!(start_of("", 3), "");
}

#[test]
fn capitals_have_their_small_letters() {
    for (capital, small) in [
        "A\u{c9}\u{160}\u{141}\u{3a9}\u{416}\u{17d}",
        "\u{401}\u{104}",
    ]
    .iter()
    .flat_map(|text| {
        text.chars()
            .zip(text.to_lowercase().chars().collect::<Vec<_>>())
    }) {
        assert_eq!(lower(capital), small);
        assert_eq!(lower(small), small);
    }
}

#[test]
fn numbers_are_written_as_people_write_them() {
    let written = [0, 999, 1_000, 4_096, 1_234_567].map(grouped);
    assert_eq!(written, ["0", "999", "1,000", "4,096", "1,234,567"]);
}

#[test]
fn a_percent_sign_ends_with_its_sentence() {
    assert_eq!(
        sentences("All of it, 100%! Call us."),
        ["All of it, 100%!", "Call us."]
    );
}
