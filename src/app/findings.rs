//! The findings: how many, which, or what it means that there are none.

use yew::prelude::*;

use super::DeskProps;
use super::finding_card::FindingCard;
use super::set_aside::set_aside;
use crate::desk::{Counts, Desk, Place};
use crate::finding::{Finding, Severity};
use crate::rules::{Area, bank};
use crate::text::grouped;

/// The most findings that are listed: nobody works through more at a time.
const MOST: usize = 60;

/// Of more, only the first and the one at hand are unfolded: a long list of advice discourages.
const FEW: usize = 6;

/// The groups, in the order of the list.
const GROUPS: [(Severity, &str); 3] = [
    (Severity::Error, "Must change"),
    (Severity::Warning, "Think again"),
    (Severity::Hint, "Tips"),
];

/// The place of the findings.
pub fn findings(props: &DeskProps) -> Html {
    let desk = &props.desk;
    let open = desk.open_findings();
    let written = !desk.draft.trim().is_empty();
    html! {
        <section class="findings" aria-labelledby="findings-title">
            <h2 id="findings-title" tabindex="-1">{ "Findings" }</h2>
            if !written {
                { lesson() }
            } else if open.is_empty() {
                { nothing_found(desk) }
            } else {
                { sum(desk.counts()) }
                { for GROUPS.into_iter().map(|(severity, name)| group(props, &open, severity, name)) }
                if open.len() > MOST {
                    <p class="more">{ format!("and {} more", grouped(open.len() - MOST)) }</p>
                }
            }
            { set_aside(props) }
        </section>
    }
}

/// The findings of one severity, under its name; nothing where there are none.
fn group(props: &DeskProps, open: &[&Finding], severity: Severity, name: &'static str) -> Html {
    let listed = &open[..open.len().min(MOST)];
    let mut of_group = listed
        .iter()
        .enumerate()
        .filter(|(_, finding)| finding.severity == severity)
        .peekable();
    if of_group.peek().is_none() {
        return html! {};
    }
    let DeskProps { desk, hands } = props;
    html! {
        <>
            <h3 class={classes!("group", severity.as_str())}>{ name }</h3>
            <ul class="cards">
                { for of_group.map(|(index, finding)| html! {
                    <FindingCard key={key(&open[..index], finding, &desk.draft)}
                        finding={(*finding).clone()}
                        words={AttrValue::from(finding.span.of(&desk.draft).to_owned())}
                        within={within(&open[..index], finding)}
                        current={desk.selected == Some(Place::from(*finding))}
                        many={open.len() > FEW && index > 0}
                        hands={hands.clone()} />
                }) }
            </ul>
        </>
    }
}

/// What a card shows of a finding whose words lie within those of a card before.
#[derive(Clone, Copy, PartialEq)]
pub enum Within {
    /// It has a sheet of its own.
    No,
    /// They are the very same words: they and what may stand in their place are shown once.
    Same,
    /// They are some of them, on the same sheet.
    Part,
}

/// How the words of the finding lie to those of the sheet before it, which may hold several cards.
fn within(before: &[&Finding], finding: &Finding) -> Within {
    let holds = |outer: &Finding, inner: &Finding| {
        !inner.span.is_empty()
            && outer.span.start <= inner.span.start
            && inner.span.end <= outer.span.end
            && (inner.fixes.is_empty() || !outer.fixes.is_empty())
    };
    let same_group = before
        .iter()
        .filter(|other| other.severity == finding.severity);
    let sheet = same_group.fold(None, |sheet: Option<&Finding>, other| match sheet {
        Some(outer) if holds(outer, other) => sheet,
        _ => Some(other),
    });
    match sheet {
        Some(outer) if outer.span == finding.span && holds(outer, finding) => Within::Same,
        Some(outer) if holds(outer, finding) => Within::Part,
        _ => Within::No,
    }
}

/// The same for a finding as long as its words stand, wherever they are moved: what is opened on a
/// card stays open while one types before it.
fn key(before: &[&Finding], finding: &Finding, draft: &str) -> String {
    let words = finding.span.of(draft);
    let alike = |other: &&&Finding| other.rule == finding.rule && other.span.of(draft) == words;
    format!(
        "{} {} {words}",
        finding.rule,
        before.iter().filter(alike).count()
    )
}

fn sum(
    Counts {
        errors,
        warnings,
        hints,
    }: Counts,
) -> Html {
    html! {
        <p class="sum">
            { count("error", errors, " must change") }
            { count("warning", warnings, " think again") }
            { count("hint", hints, if hints == 1 { " tip" } else { " tips" }) }
        </p>
    }
}

/// A number of findings; of none nothing is said.
fn count(class: &'static str, findings: usize, name: &'static str) -> Html {
    match findings {
        0 => html! {},
        _ => html! { <span {class}><b>{ findings }</b>{ name }</span> },
    }
}

/// What stands there before anything is written.
fn lesson() -> Html {
    html! {
        <div class="lesson">
            <p>{ "As you write, this side shows what a stranger could learn from your reply, how it sounds, and what \
                  is missing. Each finding says why, and suggests other words." }</p>
            <dl>
                <div><dt class="error">{ "Must change" }</dt><dd>{ "tells who is a patient, or what was done" }</dd></div>
                <div><dt class="warning">{ "Think again" }</dt><dd>{ "may be read as blame, a promise or a threat" }</dd></div>
                <div><dt class="hint">{ "A tip" }</dt><dd>{ "makes a good reply better" }</dd></div>
            </dl>
        </div>
    }
}

/// Nothing was found: says in what, and what was looked for. Never that it is safe.
fn nothing_found(desk: &Desk) -> Html {
    let words = desk.report.length.words;
    let areas = [
        (Area::Privacy, "What must not be said"),
        (Area::Tone, "How it sounds"),
        (Area::Structure, "What is missing, and how it is built"),
    ];
    // How it sounds is told by phrases that come late.
    let looked = |(area, _): &(Area, _)| *area != Area::Tone || bank::is_whole();
    html! {
        <div class="lesson">
            <p><b>{ match words {
                1 => "Nothing found in 1 word.".to_owned(),
                _ => format!("Nothing found in {} words.", grouped(words)),
            } }</b>{ " Checked just now for:" }</p>
            <dl>
                { for areas.into_iter().filter(looked).map(|(area, name)| html! {
                    <div><dt>{ name }</dt><dd>{ area.looks_for() }</dd></div>
                }) }
            </dl>
            <p>{ "This points out risks; it is not legal advice. Read your reply once more as a stranger would." }</p>
        </div>
    }
}
