//! Private notes on the call, under the review.

use yew::prelude::*;

use super::writing::{Takes, writing};
use super::{Act, OfficeProps};
use crate::app::choice::Choice;
use crate::case::checklist::{Called, Checklist};

/// A line of the form: its id, its label, how much it takes and what it writes into the checklist.
struct Line {
    id: &'static str,
    label: &'static str,
    takes: Takes,
    part: fn(&mut Checklist) -> &mut String,
}

const WHEN: Line = Line {
    id: "call-when",
    label: "When",
    takes: Takes::Line("datetime-local"),
    part: |notes| &mut notes.when,
};
const BY: Line = Line {
    id: "call-by",
    label: "Who called",
    takes: Takes::Line("text"),
    part: |notes| &mut notes.by,
};
const OUTCOME: Line = Line {
    id: "call-outcome",
    label: "What came of it",
    takes: Takes::Lines("2"),
    part: |notes| &mut notes.outcome,
};
const OFFERED: Line = Line {
    id: "call-offered",
    label: "What was offered",
    takes: Takes::Lines("2"),
    part: |notes| &mut notes.offered,
};

/// The notes, folded until somebody wants them.
pub fn checklist(props: &OfficeProps) -> Html {
    let notes = &props.office.case.checklist;
    let options = Called::ALL.map(|called| (called.as_str(), called.label().into()));
    let called = keep(props, |notes, name: String| {
        notes.called = Called::from_name(&name)
    });
    html! {
        <details class="fold">
            <summary>
                <span>
                    { "Private notes: the call" }
                    if notes.called != Called::NotYet {
                        <small>{ notes.called.label() }</small>
                    }
                </span>
            </summary>
            <div class="notes">
                <p class="aside-note">
                    { "None of it goes into the reply, and the reply should not mention the call. It is kept with the review." }
                </p>
                <Choice id="called" label="The call" wide=true options={options.to_vec()}
                    value={notes.called.as_str()} on_choose={called} />
                { field(props, &WHEN) }
                { field(props, &BY) }
                { field(props, &OUTCOME) }
                { field(props, &OFFERED) }
            </div>
        </details>
    }
}

/// A callback that changes the notes.
fn keep<E: 'static>(
    props: &OfficeProps,
    change: impl Fn(&mut Checklist, E) + 'static,
) -> Callback<E> {
    let office = props.office.clone();
    Callback::from(move |event| {
        let mut notes = office.case.checklist.clone();
        change(&mut notes, event);
        office.dispatch(Act::Checklist(notes));
    })
}

fn value(props: &OfficeProps, line: &Line) -> String {
    let mut notes = props.office.case.checklist.clone();
    std::mem::take((line.part)(&mut notes))
}

fn field(props: &OfficeProps, line: &Line) -> Html {
    let part = line.part;
    let typed = keep(props, move |notes, text| *part(notes) = text);
    let value = value(props, line).into();
    html! {
        <div class="field wide">
            <label for={line.id}>{ line.label }</label>
            { writing(line.id, line.takes, value, None, typed) }
        </div>
    }
}
