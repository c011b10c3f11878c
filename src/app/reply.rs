//! The reply: the parts it should have, its text, its length, and the way out.

use yew::prelude::*;

use super::DeskProps;
use super::copy::{CopyButton, CopyQuestion};
use super::editor::Editor;
use super::length::{LengthLine, grouped};
use super::steps::Steps;
use crate::rules::MAX_CHECKED;

/// The place of the reply.
#[component]
pub fn ReplyPane(props: &DeskProps) -> Html {
    html! {
        <section class="reply" aria-labelledby="reply-title">
            <h2 id="reply-title"><label for="reply">{ "Your reply" }</label></h2>
            <div class="sheet">
                <Steps ticks={props.desk.ticks()} />
                <Editor ..props.clone() />
                if props.desk.draft_is_cut() {
                    <p class="remark">{ format!(
                        "This is far longer than any reply. Its first {} characters are checked; nothing is lost.",
                        grouped(MAX_CHECKED),
                    ) }</p>
                }
                <CopyQuestion ..props.clone() />
                <div class="foot">
                    <LengthLine length={props.desk.report.length} limit={props.desk.platform.limit()} />
                    <CopyButton ..props.clone() />
                </div>
            </div>
        </section>
    }
}
