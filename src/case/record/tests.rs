//! Records as they are made, written down, read back and shown.

use super::file::{canonical, compose, read};
use super::*;
use crate::file::{MAX_FILE, Refused};

fn at(second: u32) -> LocalTime {
    LocalTime {
        clock: [2026, 11, 3, 14, 5, second],
        ahead: 60,
        zone: "Europe/Berlin".to_owned(),
    }
}

fn capture(text: &str) -> Change {
    Change::Capture(Capture {
        platform: Platform::Google,
        text: text.to_owned(),
        stars: Some(1),
        handle: "Quillfeather".to_owned(),
        at: at(9),
    })
}

fn full() -> Record {
    let note = Change::Note {
        text: "Reported it.\nTwice \u{1f600} \u{2028} \u{7f} \u{1}".to_owned(),
        by: "front desk".to_owned(),
        at: at(10),
    };
    let picture = Screenshot {
        name: "shot \"1\".png".to_owned(),
        kind: "image/png".to_owned(),
        size: 12_345,
        sha256: Some("ab".repeat(32)),
    };
    let changes = [
        Change::Write(Field::CapturedBy, "front desk".to_owned()),
        capture("Cold pizza.\r\n\tNever \\ again"),
        Change::Toggle(Doubt::Closed),
        Change::Toggle(Doubt::WrongPractice),
        Change::Attach(picture),
        Change::Write(Field::Reason, "Off topic".to_owned()),
        note,
    ];
    changes.into_iter().fold(Record::default(), Record::after)
}

#[test]
fn the_captured_text_changes_only_with_a_trace() {
    let record = Record::default()
        .after(capture("First"))
        .after(capture("Second"));
    assert_eq!(record.text, "Second");
    assert_eq!(record.captured_at, "2026-11-03 14:05:09");
    assert_eq!(record.time_zone, "Europe/Berlin (UTC+01:00)");
    let [first, second] = record.journal.as_slice() else {
        panic!("two entries: {:?}", record.journal);
    };
    assert_eq!(first.text, "The review was captured.");
    assert!(second.text.contains("First"));
    assert_eq!(second.at, "2026-11-03T14:05:09+01:00");
}

#[test]
fn a_capture_takes_nothing_away_that_the_desk_does_not_tell() {
    let bare = Change::Capture(Capture {
        platform: Platform::Google,
        text: "First".to_owned(),
        stars: None,
        handle: " ".to_owned(),
        at: at(9),
    });
    let record = Record::default()
        .after(Change::Write(Field::Handle, "Dana".to_owned()))
        .after(Change::Stars(Some(2)))
        .after(bare);
    assert_eq!((record.handle.as_str(), record.stars), ("Dana", Some(2)));
    let record = record.after(capture("First"));
    assert_eq!(
        (record.handle.as_str(), record.stars),
        ("Quillfeather", Some(1))
    );
}

#[test]
fn an_entry_can_lose_its_words_but_not_its_place() {
    let record = full();
    let count = record.journal.len();
    let record = record
        .after(Change::Withdraw(1, at(20)))
        .after(Change::Withdraw(1, at(30)))
        .after(Change::Withdraw(99, at(30)));
    assert_eq!(record.journal.len(), count);
    assert_eq!(record.journal[1].text, "");
    assert_eq!(
        record.journal[1].body(),
        "Withdrawn on 2026-11-03 14:05:20+01:00."
    );
    assert_eq!(
        record.journal[1].head(),
        "2026-11-03 14:05:10+01:00, Europe/Berlin, front desk"
    );
}

#[test]
fn a_picture_that_goes_is_told_of() {
    let record = full()
        .after(Change::Detach(0, at(1)))
        .after(Change::Detach(7, at(1)));
    assert!(record.screenshots.is_empty());
    assert!(
        record
            .journal
            .iter()
            .any(|entry| entry.text.contains("shot \"1\".png"))
    );
}

#[test]
fn doubts_stand_in_their_order_and_go_when_told_again() {
    let record = full();
    assert_eq!(record.doubts, [Doubt::WrongPractice, Doubt::Closed]);
    let record = record.after(Change::Toggle(Doubt::Closed));
    assert_eq!(record.doubts, [Doubt::WrongPractice]);
}

#[test]
fn a_record_comes_back_from_its_file_as_it_was() {
    for record in [Record::default(), full()] {
        let json = canonical(&record);
        assert!(!json.contains('\n'));
        let opened = read(&compose(&json, Some("00ff"))).expect("it was just written");
        assert_eq!(opened.record, record);
        assert_eq!(opened.bytes, json);
        assert_eq!(opened.sha256.as_deref(), Some("00ff"));
        assert!(!opened.newer);
    }
    let without = read(&compose(&canonical(&full()), None)).expect("it was just written");
    assert_eq!(without.sha256, None);
}

#[test]
fn the_parts_stand_in_one_order() {
    let json = canonical(&Record::default());
    assert_eq!(
        json,
        concat!(
            r#"{"platform":null,"text":"","stars":null,"handle":"","profile_url":"","review_url":"","#,
            r#""shown":"","captured_at":"","time_zone":"","captured_by":"","edits":"","screenshots":[],"#,
            r#""doubts":[],"doubt_words":"","report":{"reason":"","date":"","case_number":"","#,
            r#""outcome":"","appeal":""},"journal":[]}"#
        )
    );
}

#[test]
fn strange_files_are_refused_in_words() {
    let deep = "[".repeat(100_000);
    let large = " ".repeat(MAX_FILE + 1);
    for (text, refused) in [
        ("", Refused::Unreadable),
        ("not json", Refused::Unreadable),
        ("{\"bedside_record\":1,\"record\":", Refused::Unreadable),
        (deep.as_str(), Refused::Unreadable),
        (large.as_str(), Refused::TooLarge),
        ("null", Refused::Other),
        ("[1,2]", Refused::Other),
        ("{\"name\":\"a practice\"}", Refused::Other),
        ("{\"bedside_record\":-1,\"record\":{}}", Refused::Other),
        (
            "{\"bedside_record\":1,\"record\":{},\"record\":{}}",
            Refused::Other,
        ),
        ("{\"bedside_record\":1,\"record\":5}", Refused::Damaged),
        ("{\"bedside_record\":1,\"record\":[]}", Refused::Damaged),
        (
            "{\"bedside_record\":1,\"record\":{\"text\":5}}",
            Refused::Damaged,
        ),
        (
            "{\"bedside_record\":1,\"record\":{\"journal\":\"\"}}",
            Refused::Damaged,
        ),
    ] {
        assert_eq!(
            read(text).err(),
            Some(refused),
            "{}",
            &text[..text.len().min(60)]
        );
        assert!(file::sentence(refused).ends_with("Nothing was changed."));
    }
}

#[test]
fn what_nobody_knows_is_passed_over_and_what_is_missing_is_empty() {
    let text = "\u{feff}{\"bedside_record\":9,\"more\":[],\"record\":{\"new\":{},\"stars\":77,\
        \"platform\":\"myspace\",\"doubts\":[\"closed\",\"moon\",\"closed\"],\"report\":{\"x\":1}}}";
    let opened = read(text).expect("it is a record");
    assert!(opened.newer);
    assert_eq!(opened.record.stars, None);
    assert_eq!(opened.record.platform, Some(Platform::Other));
    assert_eq!(opened.record.doubts, [Doubt::Closed]);
    assert_eq!(opened.record.journal, []);
}

#[test]
fn a_file_that_was_cut_is_refused() {
    let text = compose(&canonical(&full()), Some("00"));
    assert!(read(&text).is_ok());
    let whole = text.trim_end().len();
    for (at, _) in text
        .char_indices()
        .filter(|(at, _)| (1..whole).contains(at))
    {
        assert!(read(&text[..at]).is_err(), "up to {at}");
        assert!(read(&text[at..]).is_err(), "from {at}");
    }
}

#[test]
fn a_report_says_what_is_there_and_keeps_the_journal_back() {
    let text = full().report_text(Platform::Google);
    assert!(text.starts_with("This review is off topic"));
    for part in [
        "Reviewer: Quillfeather",
        "Stars: 1 of 5",
        "Cold pizza",
        "- It names a time",
        "shot",
    ] {
        assert!(text.contains(part), "{part}");
    }
    for part in ["front desk", "Reported it", "Profile:", "Case number"] {
        assert!(!text.contains(part), "{part}");
    }
    assert_eq!(Record::default().report_text(Platform::Other), "");
}

#[test]
fn the_page_on_paper_has_no_empty_parts() {
    assert_eq!(Record::default().parts(), []);
    let headings: Vec<&str> = full().parts().iter().map(|part| part.0).collect();
    assert_eq!(
        headings,
        [
            "The review",
            "The capture",
            "Why it is doubted",
            "The report"
        ]
    );
}
