//! Points at a file: records, logs, footage, forms, attendance, or a search that found nothing.

use super::super::{Family, Reach, Rule, Source, is_quoted, judged};
use super::{Topic, claims_on};
use crate::finding::{Finding, Severity};
use crate::guide::Step;
use crate::reading::Reading;

/// The rule.
pub static RULE: Rule = Rule {
    code: "privacy/record-reference",
    title: "Points at a record",
    summary: "Charts, logs, footage, signed forms, attendance, or a search that found nothing.",
    why: "Saying what is in a file, or that there is none, tells every reader that one was looked up and what it holds.",
    step: Step::Address,
    source: Source {
        title: "45 CFR 164.502; HHS settlement with Igbinadolor, 2022, over a reply that quoted the record",
    },
    severity: Severity::Error,
    wrong: "Our records show that you cancelled twice.",
    right: "We would like to talk this through in private.",
    tick: None,
    families: FAMILIES,
    check,
};

const MESSAGE: &str = "It tells every reader what is, or is not, in a file.";

/// How many families, from the first, deny: the guide softens those in some situations.
const DENIALS: usize = 1;

const FAMILIES: &[Family] = &[
    Family {
        patterns: patterns![
            "(no|not any|not have any|without any|without a|not a single|not one) (record|records|file|chart|trace|note|documentation|history|account|listing|entry) (of|for|under|by|with|matching|that) (you|your|any|this|that|such|him|her|them|a (patient|visit|person|call|client)|anyone|anybody|ever|the name|a <name>|it|these|<name>)",
            "(no|not any) (record|records) (that|on file|exist|exists)",
            "(can not|could not|unable to|not able to|do not|did not|were unable to) ~ (find|locate|identify|see|show|match|verify|confirm) (you|your|any|a patient|anyone|this|the name|that name|a record|someone)",
            "(no one|nobody|anyone|no patient|no such patient|no person) (by|with|under|of) (that|this|your) (name|handle)",
            "(do|does|did) not have (you|anyone|a patient|anybody|your name|any)",
            "(your|the|that) name (does|did) not (appear|come up|match|show)",
            "(no|not any) <any> (matches|matching) (this|that|your)",
            "not (in|on) our (system|records|books|schedule|database|list|files)",
            "turned up (no|nothing|nobody)",
            "(come|comes|show|shows|pop|pops|turn|turns|appear|appears|exist) [up] [anywhere] in (our|the) (computer|system|records|database|books|schedule|software|files|portal|list)",
            "(find|found|see|have|had|show) (nothing|no one|nobody|no match|no trace) (under|for|by|on|about|with|like|matching)",
        ],
        message: "Saying that a search found nothing still tells that you searched.",
        fixes: &[
            "this may have been meant for another practice, so please call us",
            "this may have been meant for another practice",
            "we would like to find out what happened",
        ],
        reach: Reach::Statement,
    },
    Family {
        patterns: patterns![
            "(our|the|my|your|his|her) _2 (record|records|chart|charts|file|files|log|logs|notes|history|footage|cameras|camera|audit trail|time stamp|timestamp|documentation|consent|waiver|ledger|transcript|contract|strip|tracing|monitor|printout) ~ (show|shows|showed|say|says|said|tell|tells|state|states|stated|indicate|indicates|indicated|confirm|confirms|confirmed|prove|proves|list|lists|listed|reflect|reflects|has|have|had|puts|places|reveal|reveals|document|documents|still|clearly|lets|covers|was left|mention|mentions|contains|contain|runs|run to)",
            "(our|the|my|your|his|her) _2 (system|database|portal|schedule|books|paperwork|sheet|software|platform|calendar|recording|recordings|form|forms|registry|survey|questionnaire|inbox|phone log|reminder log) ~ (show|shows|showed|indicate|indicates|indicated|confirm|confirms|confirmed|prove|proves|list|lists|listed|reflect|reflects|puts|places|reveal|reveals|document|documents|never got|never received|has you|had you|has your|has no|says you|said you|tells us you|still has)",
            "(a|our) search (of|through|in) (our|the) _2 (database|records|system|schedule|files|books|logs)",
            "(under|by|with) your name (comes|came|shows|showed|turns|turned|pops|popped|exists|appears)",
            "(gone|went|been|looked|searched|combed|dug) [back] through (the|our|all our|your|every) _1 (system|records|record|books|schedule|logs|log|files|notes|messages|calls|call log)",
            "(the|that|your) (call|calls|conversation|exchange) (was|were) recorded",
            "you ~ put _2 in writing",
            "(it|this|that|everything|all of it) (is|was|'s) [all] (written down|in black and white|on paper)",
            "(keep|keeps|kept|have|has) (a|the|our) _1 (log|record|file|list|tally) of (every|all|your|each|those|these|how)",
            "your <any> (is|was) in (your|the) (file|chart|record)",
            "(an|the|a|two|three|four|several|<number>) _1 (letter|letters|statement|statements|notice|notices|reminder|reminders|text|texts|email|emails|invoice|invoices) (was|were|went|had been) ~ (sent|mailed|emailed|texted|out) _1 (to you|to the (address|number|email)|to your)",
            "(address|number|email|phone) (we have|that we have|you have|we had) on file",
            "(messages|emails|them|texts|letters) were (opened|read|delivered)",
            "(we|i) ~ see that your",
            "[<number>] of the [<number>] (cancellations|appointments|visits|sessions|missed)",
            "(according to|per|as per|based on|looking at|reading|reviewing) (our|the|your|his|her|my) _2 (record|records|chart|file|files|log|logs|notes|system|schedule|paperwork|history|books|footage|account|intake|documentation|folder|case|topography|progress notes)",
            "(from|in) (our|the|your|his|her) (records|record|files|file|notes|chart|charts|books|database|system|logs)",
            "(review|reviewed|reviewing|checked|checking|pulled|pulling|looked|look|looking|went|going|searched|investigated) _2 (up|at|into|through|over|back) _2 (your|the|his|her) _2 (record|records|chart|file|account|case|notes|footage)",
            "(review|reviewed|reviewing|checked|checking|looked|look|looking|went|going) _2 (up|at|into|through|over|back) (your|his|her) _2 (history|details|information|visit|appointment|schedule|situation)",
            "(review|reviewed|reviewing|checked|pulled|opened) _1 (your|the|his|her) _2 (record|records|chart|file|account|case|history|notes|footage|details|information)",
            "(look|looked|looking) (you|your name|him|her|them) up",
            "(your|his|her) [<any>] [<any>] (chart|charts|record|records|file|folder|paperwork|intake|form|forms|signature|e signature|questionnaire|history with us|referral|referral letter|intake form|consent form|records request|medical history|emergency contact card|account notes|case|information on file|messages|emails|voicemail)",
            "the _2 (form|forms|consent|waiver|release|notice|questionnaire|agreement|survey|paperwork|policy|handout|letter) (you|with your|that you|the family|on file|was signed|in your)",
            "the (voicemail|emails|e mails|messages|texts|letter) (you|we have|from you)",
            "you (signed|initialed|initialled|ticked|checked the box|acknowledged|agreed|consented|confirmed)",
            "(signed off|signed|initialed) (on|a|the|our|by you)",
            "(have|has|had) (you|it|this|that|everything|him|her) (on|in) (camera|video|tape|writing|file|record)",
            "(everything|it|this|all of it) (is|was|are) [all|fully|well] (documented|recorded|on record|logged|in writing|on file|noted in _2)",
            "(noted|wrote|written|recorded|charted|documented) (in|on|into) (your|the|his|her) (chart|file|notes|record|records|account|system)",
            "(wrote|written|noted) down (that|how|what)",
            "(security|surveillance|lobby|office) (footage|camera|cameras|video|tape|tapes)",
            "(the|per the|our) (call|audit|access|visitor|platform|portal|sign in|door) (log|recording|recordings|trail|sheet)",
            "(camera|cameras|video|tape|footage) _4 (has|have|had|shows|show|showed|caught|got) (you|the whole|everything|it all|all of it|every|it)",
            "(the|our) [<any>] [<any>] [<any>] (log|logs|sensor|data|report|scanner|tracker) (list|lists|listed|logs|logged|shows|show|showed|does not match|do not match|tells|quotes|has you|had you|puts)",
            "(incident|accident|visitor|shift) (report|reports)",
            "(recorded|records|logged|logs) (every|each|all) _3 you",
            "(keep|kept|made|make|have) (a note|notes) (of|on) (every|all|your|each|what) _2 you",
            "(received|got|have|had) the form",
            "you (are|were) (down|on the books|on the schedule|in the system|penciled in) (for|as|on)",
            "the agreement you signed",
            "(nothing|no one|nobody|no name) (comes|came|shows|showed|turned|turns|popped|pops) up",
            "(ran|run|running|typed|entered|searched) your name",
            "(messages|emails|calls|texts|voicemails|thread|exchange|correspondence|chat) (from|with) you",
            "our <any> records",
            "(checked|searched|reviewed|watched|pulled|went through|listened to|looked at|looked through|replayed|looked over) (the|our|all our|all the) _3 (video|recording|recordings|footage|tape|tapes|records|record|file|notes|chart|charts|database|cameras|audio)",
            "(checked|searched|reviewed|pulled|went through|looked at|looked through|looked over) (the|our) _2 (schedule|books|logs|log|calls|system|calendar|portal) (and|for|from) _4 (you|your|that day|that date|nobody|no one|nothing)",
            "kept (all|copies of|every) _2 your",
            "(has|have) [two|three|several|<number>] (entries|records|notes) (for|on|about) you",
            "(our|the|my|her|his) (notes|records|logs|log) (from|for|of|on) (that|the|your|this|last)",
            "the recording of (your|the|that)",
            "it (is|was|'s) [all|well|clearly] (documented|recorded|logged|noted|on file|on record|on tape|on camera)",
            "(misread|read|checked|opened|saw|updated|looked at) (the|your|his|her) (chart|file|record|records)",
            "the sign in sheet",
            "lists you as",
            "(tape|video|footage|recording|audio) from (the|our)",
            "(system|phones|phone|computer|computers) (logged|recorded|registered|captured) (<number>|your|you|every|each|a|the|no)",
            "(heard|hear) of you",
            "has you (opening|arriving|at|in|down|as|behind|late|checking|signing|listed|leaving|coming)",
            "(time|arrival|date) (stamp|stamps)",
            "<staff> 's (entry|note|notes|log|charting|report)",
            "(gave|given) us (written|verbal|signed) (permission|consent|authorization)",
            "what we have on file",
            "signed (an|the|our|a) _1 (agreement|form|waiver|consent|policy|contract)",
            "(was|were) documented",
            "(thread|exchange|emails|messages|texts|correspondence|letters) between (us|you)",
            "(have|got|keep|kept|hold) your (letter|form|file|note|complaint|message|email|signature|paperwork|intake) _3 (in|on) (the|our|my) (drawer|file|desk|cabinet|system|records)",
            "(<staff>|she|he|we|i) ~ (charted|dictated|documented) (it|this|that|everything|every|your|the)",
            "(profile|profiles|accounts|account|entries|entry|duplicate|duplicates) in (our|the) (software|system|database|computer|portal)",
            "you ~ (wrote|put|filled|checked|ticked|answered|marked|listed|said|left) _3 (on|in) (the|your|our|that) _1 (form|forms|intake|questionnaire|survey|paperwork|chart|kiosk|sheet|waiver)",
            "(kiosk|system|computer|software|app|scanner|portal|calendar|diary) ~ (registered|logged|checked|marked|flagged|shows|showed|lists|listed|put|counted|recorded|lost|dropped|deleted|mentions|has|had) you",
            "(diary|ledger|log|logbook) mentions you",
            "(searched|looked|hunted|checked|dug) _4 for you",
            "(brings|brought|bring|turns|turned|pulls|pulled|comes|came) up (nothing|nobody|no one|empty|blank)",
            "(blank|nothing|zero|zip) on you",
            "(have|had|got|put|wrote) you down (as|for)",
            "(audio|recording|tape|transcript|video|clip|footage|voicemail) (from|of) (your|that)",
            "(went|gone|looked|searched) _3 everything (with|under|that)",
            "(we|i) (see|saw|show|count|counted) (<number>|several|a few|multiple|no|your) (cancellations|no shows|missed <any>|appointments|visits|calls|messages|entries)",
            "the form (went|was sent|was faxed|goes) to",
            "(a|the) note (was|is|has been|had been) (added|made|put|placed|left|entered)",
            "yours (among them|included|as well|too)",
            "(the|our) (call|text|message|booking|appointment|visit) history",
            "(match|matches|matched|fit|fits) you",
            "(cam|cams|camera|cameras|video|tape) [clearly] (show|shows|showed|caught|catches|has|got) you",
        ],
        message: MESSAGE,
        fixes: &[],
        reach: Reach::Statement,
    },
    Family {
        patterns: patterns![
            "(you|she|he|they|your <relative>) ~ [have|has|had] (missed|cancelled|canceled|rescheduled|skipped|no showed|attended)",
            "(missed|cancelled|canceled|rescheduled|skipped) _2 (appointments|appointment|visits|visit|times|sessions|checks|check|adjustment visits)",
            "(a no show|your (no show|late arrival|late arrivals|no shows|cancellation|cancellations|missed appointment|missed appointments)) [fee|history]",
            "(you|she|he|they|and|then) ~ [have] [did|do|does] not (show up|turn up|attend|come back|return)",
            "you did not (show|come|turn up)",
            "(late|arrived late|came late) (to|for) (your|the|his|her) _3 (appointment|appointments|visit|slot)",
            "you (were|are|arrived|came|have been|had been) ~ [<digits>|<number>] [minutes|hours] late",
            "have not (had|been|seen) _3 (since|in|for)",
            "you only (came|come|visited|attended)",
            "last saw you",
            "you (told|informed|assured|said to) us (that|you)",
            "(you|she|he|they) ~ [have|had] walked out (of|before|without)",
            "your three",
            "you ~ (opened|read|received|got|saw|ignored|deleted|answered|confirmed|replied to|clicked) (our|the|my|every|each|all|both|that|those) [<any>] (message|messages|text|texts|email|emails|reminder|reminders|letter|letters|notice|notices|e mail)",
            "your <any> time here",
            "<number> no (show|shows)",
            "(a|no call) no (call|show) [no show]",
            "attendance (has|was|is|had|record)",
            "your [<any>] (first|second|third|fourth|fifth|next|last) _1 (late|missed|cancelled|canceled|no show)",
            "you ~ (admitted|conceded|agreed|said) to (the|our|me|us|dr|a) [<any>]",
            "you ~ (declined|refused|turned) (it|them|these|those|this|both|all|down)",
            "you ~ (declined|refused) _2 (all|both|every)",
        ],
        message: "Attendance is part of the record.",
        fixes: &[],
        reach: Reach::Statement,
    },
];

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let softened = reading.context.situation.allows_denial();
    judged(rule, reading, findings, |family, hit| {
        // 'Let the record show', 'our notes from the meeting': no file of a patient.
        let before = hit
            .first
            .checked_sub(1)
            .map_or("", |i| reading.text.norm(i));
        let about = reading.text.norm(hit.end);
        if before == "let" || matches!(about, "meeting" | "huddle" | "training" | "survey") {
            return None;
        }
        // What the review or a sign said is not our statement.
        if reading.has_comma(hit) || is_quoted(reading, hit) {
            return None;
        }
        let denial = family < DENIALS && softened;
        Some(if denial {
            Severity::Warning
        } else {
            rule.severity
        })
    });
    claims_on(Topic::Record, MESSAGE, rule, reading, findings, |_| {
        Some(rule.severity)
    });
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::expect::{marks, spares};

    #[test]
    fn marks_the_family() {
        marks(
            RULE.code,
            &[
                "Our records show something else.",
                "Your chart tells another story.",
                "You signed the consent form.",
                "We have you on camera.",
                "You missed three appointments.",
                "We have no record of you.",
                "According to your file, you were offered a choice.",
                "You cancelled twice.",
                "We looked into your account.",
                "The sign-in sheet has you down as late.",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "We never share anyone's records.",
                "The phones rang a record number of times.",
                "We have made a note of the suggestion.",
                "We are charting a new course.",
                "Your comment is logged and will be read.",
                "We sign every reply by hand.",
                "Off the record or on it, we want to listen.",
                "We looked at the schedule and added a second line.",
            ],
        );
    }
}
