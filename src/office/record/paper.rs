//! The record on paper: stands beside the dialog, unseen, and is all that is printed while it is open.

use yew::prelude::*;

use super::{pictures, seal::Seal};
use crate::case::record::Record;
use crate::platform::Platform;

/// The whole record, as plain as can be.
pub fn paper(record: &Record, platform: Platform, seal: &Seal) -> Html {
    html! {
        <article class="paper" aria-hidden="true">
            <h1>{ "Record of a review, " }{ platform.label() }</h1>
            { for record.parts().into_iter().map(|(heading, rows)| html! {
                <section>
                    <h2>{ heading }</h2>
                    <dl>
                        { for rows.into_iter().map(|(name, text)| html! { <><dt>{ name }</dt><dd>{ text }</dd></> }) }
                    </dl>
                </section>
            }) }
            if !record.screenshots.is_empty() {
                <section>
                    <h2>{ "Screenshots" }</h2>
                    <ul>
                        { for record.screenshots.iter().map(|picture| html! {
                            <li>
                                { format!("{}, {}, {}", picture.name, picture.kind, pictures::amount(picture.size)) }
                                <br /><code>{ pictures::sum(picture) }</code>
                            </li>
                        }) }
                    </ul>
                </section>
            }
            if !record.journal.is_empty() {
                <section>
                    <h2>{ "Journal" }</h2>
                    <dl>
                        { for record.journal.iter().map(|entry| html! {
                            <><dt>{ entry.head() }</dt><dd>{ entry.body() }</dd></>
                        }) }
                    </dl>
                </section>
            }
            <footer>
                <p>{ "SHA-256 of this record: " }<code>{ seal.words() }</code></p>
                <p>{ "Kept by the practice with Bedside. A tidy record, not forensic proof." }</p>
            </footer>
        </article>
    }
}
