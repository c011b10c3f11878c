//! The report to the platform: where it is made, which reason fits, what was sent and what came of it.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::{Props, field::field, part};
use crate::app::button::button;
use crate::app::clipboard::{self, Outcome};
use crate::case::record::{Change, Field};
use crate::platform::doubt::Doubt;
use crate::platform::reporting::{Reason, Reporting};
use crate::platform::source::{READ, Source};
use crate::platform::{Limit, Platform};

/// The helper, then the fields.
pub fn report(props: &Props) -> Html {
    let platform = props.platform();
    let reporting = platform.reporting();
    part(
        "record-report",
        "Report it",
        html! {
            <>
                if let Some(caution) = reporting.caution {
                    <p class="caution">{ caution }</p>
                }
                <dl class="facts">
                    <dt>{ format!("Where, on {}", place(platform)) }</dt><dd>{ reporting.place }</dd>
                    <dt>{ "What helps" }</dt><dd>{ reporting.evidence }</dd>
                </dl>
                { reasons(props, reporting) }
                { source(reporting.source) }
                { texts(props) }
                <div class="fields">
                    { field(props, Field::Reason) }
                    { field(props, Field::ReportDate) }
                    { field(props, Field::CaseNumber) }
                    { field(props, Field::Outcome) }
                    { field(props, Field::Appeal) }
                </div>
                { about(platform) }
            </>
        },
    )
}

/// The platform's name within a sentence.
fn place(platform: Platform) -> &'static str {
    match platform {
        Platform::Other => "the site",
        _ => platform.label(),
    }
}

fn reasons(props: &Props, reporting: &'static Reporting) -> Html {
    let doubts = &props.record().doubts;
    let best = reporting.best(doubts);
    let fits = match (&best, doubts.is_empty()) {
        (Some((reason, met)), _) => html! { <p>{ why(reason, met) }</p> },
        (None, true) => {
            html! { <p>{ "Choose above why it may be false, and the reason that fits appears here." }</p> }
        }
        (None, false) => {
            html! { <p>{ "None of the platform\u{2019}s reasons matches what you chose." }</p> }
        }
    };
    let best = best.map(|(reason, _)| reason.name);
    html! {
        <>
            <h4>{ "Reasons it accepts" }</h4>
            <div aria-live="polite">{ fits }</div>
            <ul class="reasons">
                { for reporting.reasons.iter().map(|reason| choice(props, reason, best)) }
            </ul>
        </>
    }
}

fn why(reason: &Reason, met: &[Doubt]) -> Html {
    let said: Vec<&str> = met.iter().map(|doubt| doubt.sentence()).collect();
    html! { <><b>{ reason.name }</b>{ " fits best, since you chose: " }{ said.join(" ") }</> }
}

/// A reason to choose; `best` is the name of the one that fits best.
fn choice(props: &Props, reason: &'static Reason, best: Option<&str>) -> Html {
    let fits = best == Some(reason.name);
    let recorder = props.recorder.clone();
    let take = move |_: MouseEvent| {
        if recorder.act(Change::Write(Field::Reason, reason.name.to_owned())) {
            recorder.say(format!("{} is now the reason in the record.", reason.name));
        }
    };
    let taken = props.record().report.reason.trim() == reason.name;
    let word = if taken {
        "\u{2713} In the record"
    } else {
        "Use"
    };
    html! {
        <li class={classes!(fits.then_some("fit"), taken.then_some("taken"))} key={reason.name}>
            <p>
                <b>{ reason.name }</b>
                if fits { <span class="badge">{ "Fits best" }</span> }
                <br />{ reason.takes }
            </p>
            <button type="button" class="quiet" aria-pressed={taken.to_string()} onclick={take}>
                { word }<span class="unseen">{ format!(" {}", reason.name) }</span>
            </button>
        </li>
    }
}

/// What to paste into the report: a sentence where the form takes no more, or all of it.
fn texts(props: &Props) -> Html {
    let platform = props.platform();
    let sentence = props.record().policy(platform).unwrap_or_default();
    let whole = props.record().report_text(platform);
    let say = {
        let recorder = props.recorder.clone();
        Callback::from(move |line: &'static str| recorder.say(line))
    };
    html! {
        <>
            if !sentence.is_empty() {
                <ToCopy id="record-sentence" label="One sentence that names the policy" rows="2" text={sentence}
                    button="Copy this sentence" say={say.clone()} />
            }
            if !whole.is_empty() {
                <ToCopy id="record-report-text" label="Text for the report" rows="6" text={whole}
                    button="Copy this text" {say} />
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct ToCopyProps {
    id: &'static str,
    label: &'static str,
    rows: &'static str,
    text: AttrValue,
    button: &'static str,
    say: Callback<&'static str>,
}

/// A text that cannot be changed, and a button that copies it.
#[component]
fn ToCopy(props: &ToCopyProps) -> Html {
    let area = use_node_ref();
    let (element, say) = (area.clone(), props.say.clone());
    let copy = move |_: MouseEvent| {
        let Some(area) = element.cast::<HtmlTextAreaElement>() else {
            return;
        };
        let say = say.clone();
        clipboard::copy(area, move |outcome| {
            say.emit(match outcome {
                Outcome::Copied => "Copied. Paste it into the report.",
                Outcome::Selected => {
                    "This browser did not let us copy. The text is selected: press Ctrl+C, or \u{2318}C on a Mac."
                }
            });
        });
    };
    html! {
        <div class="field wide">
            <label for={props.id}>{ props.label }</label>
            <textarea ref={area} id={props.id} class="captured" rows={props.rows} readonly=true value={&props.text}
                translate="no" />
            <div class="answers">{ button("", props.button, Callback::from(copy)) }</div>
        </div>
    }
}

/// How replies fare there: quietly, for whoever asks.
fn about(platform: Platform) -> Html {
    let about = platform.about();
    let limit = platform.limit();
    html! {
        <details class="about-platform">
            <summary>{ format!("About replies on {}", place(platform)) }</summary>
            <dl class="facts">
                <dt>{ "Length" }</dt><dd>{ length(limit) }</dd>
                <dt>{ "Changing a reply" }</dt><dd>{ about.edits }</dd>
                <dt>{ "Who checks it" }</dt><dd>{ about.moderation }</dd>
                <dt>{ "Is the reviewer told?" }</dt><dd>{ about.notice }</dd>
            </dl>
            <p class="aside-note">{ format!("Length: {}.", platform.source_of_limit()) }</p>
            { source(about.source) }
        </details>
    }
}

fn length(limit: Limit) -> String {
    let (amount, unit) = (limit.amount, limit.unit.name());
    if limit.official {
        format!("At most {amount} {unit}; the platform accepts no more.")
    } else {
        format!(
            "Up to {amount} {unit} are recommended. The platform\u{2019}s own limit is not known."
        )
    }
}

fn source(source: Source) -> Html {
    html! {
        <p class="aside-note">{ format!("Source: {}. Read {READ}. {}", source.text, source.trust.label()) }</p>
    }
}
