//! The reply: the parts it should have, its text, its length, and the way out.

use yew::prelude::*;

use super::DeskProps;
use super::button::button;
use super::copy::{CopyQuestion, copy_button};
use super::editor::Editor;
use super::heat::heat_line;
use super::length::length_line;
use super::steps::steps;
use crate::rules::MAX_CHECKED;
use crate::text::grouped;

/// The place of the reply.
pub fn reply(props: &DeskProps) -> Html {
    html! {
        <section class="reply" aria-labelledby="reply-title">
            <h2 id="reply-title"><label for="reply">{ "Your reply" }</label></h2>
            <div class="sheet">
                { steps(&props.desk.ticks(), &props.hands) }
                <Editor ..props.clone() />
                if props.desk.draft_is_cut() {
                    <p class="remark">{ format!(
                        "This is far longer than any reply. Only about the first {} characters are checked; nothing is lost.",
                        grouped(MAX_CHECKED),
                    ) }</p>
                }
                <CopyQuestion ..props.clone() />
                <div class="foot">
                    if !props.desk.caution().line.is_empty() {
                        <p class="caution-line">{ &props.desk.caution().line }</p>
                    }
                    <div class="gauges">
                        { length_line(props.desk.report.length, props.desk.platform.limit(), props.desk.stars) }
                        { heat_line(&props.desk) }
                    </div>
                    <div class="answers">
                        { button("", "Start me off", props.hands.does(|hands| hands.start())) }
                        { copy_button(&props.hands) }
                    </div>
                </div>
            </div>
        </section>
    }
}
