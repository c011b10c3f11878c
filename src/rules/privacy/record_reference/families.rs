//! The phrases that point at a file, or at attendance.

use crate::finding::Ground;
use crate::rules::{ALL_LATE, Family, Reach};

pub(super) const MESSAGE: &str = "It tells every reader what is, or is not, in a file.";

/// How many families, from the first, deny: the guide softens those in some situations.
pub(super) const DENIALS: usize = 1;

/// Which family tells of attendance.
pub(super) const ATTENDANCE: usize = 2;

pub(super) const FAMILIES: &[Family] = &[
    Family {
        patterns: patterns![
            "(no|not any|not have any|without any|without a|not a single|not one) (record|records|file|chart|trace|note|documentation|history|account|listing|entry) (of|for|under|by|with|matching|that) (you|your|any|this|that|such|him|her|them|a (patient|visit|person|call|client)|anyone|anybody|ever|the name|a <name>|it|these|<name>)",
            "(can not|could not|unable to|not able to|do not|did not|were unable to) ~ (find|locate|identify|show|match|verify|confirm) (you|your|any|a patient|anyone|this|the name|that name|a record|someone)",
            "(no one|nobody|anyone|no patient|no such patient|no person) (by|with|under|of) (that|this|your|the) (name|handle)",
            "(no one|nobody) called <name> (is|was|has|on|in|with|registered)",
            "(do|does|did) not have (you|anyone|a patient|anybody|your name|any)",
            "(not|nobody|no one|no <name> [<any>]) (in|on) our (system|records|books|schedule|database|list|files)",
        ],
        message: "Saying that a search found nothing still tells that you searched.",
        fixes: &[
            "this may have been meant for another practice, so please call us",
            "this may have been meant for another practice",
            "we would like to find out what happened",
        ],
        reach: Reach::Statement,
        ground: Ground::Words,
    },
    Family {
        patterns: patterns![
            "(our|the|my|your|his|her) _2 (record|records|chart|charts|file|files|log|logs|notes|history|footage|cameras|camera|audit trail|time stamp|timestamp|documentation|consent|waiver|ledger|transcript|contract|strip|tracing|monitor|printout) ~ (show|shows|showed|say|says|said|tell|tells|state|states|stated|indicate|indicates|indicated|confirm|confirms|confirmed|prove|proves|list|lists|listed|reflect|reflects|has|have|had|puts|places|reveal|reveals|document|documents|still|clearly|lets|covers|was left|mention|mentions|contains|contain|runs|run to)",
            "(our|the|my|your|his|her) _2 (system|database|portal|schedule|books|paperwork|sheet|software|platform|calendar|recording|recordings|form|forms|registry|survey|questionnaire|inbox|phone log|reminder log) ~ (show|shows|showed|indicate|indicates|indicated|confirm|confirms|confirmed|prove|proves|list|lists|listed|reflect|reflects|puts|places|reveal|reveals|document|documents|never got|never received|has you|had you|has your|has no|says you|said you|tells us you|still has)",
            "(from|in) (our|your|his|her) (records|record|files|file|notes|chart|charts|books|database|system|logs)",
            "(your|his|her) [<any>] [<any>] (chart|charts|record|records|file|folder|paperwork|intake|form|forms|signature|e signature|questionnaire|history with us|referral|referral letter|intake form|consent form|records request|medical history|emergency contact card|account notes|case|information on file|messages|emails|voicemail)",
            "the _2 (form|forms|consent|waiver|release|notice|questionnaire|agreement|survey|paperwork|policy|handout|letter) (you|with your|that you|the family|on file|was signed|in your)",
            "you (signed|initialed|initialled|ticked|checked the box|acknowledged|agreed|consented|confirmed)",
        ],
        message: MESSAGE,
        fixes: &[],
        reach: Reach::Statement,
        ground: Ground::Words,
    },
    Family {
        patterns: patterns![
            "(you|she|he|they|your <relative>) ~ [have|has|had] (missed|cancelled|canceled|rescheduled|skipped|no showed|attended)",
            "(missed|cancelled|canceled|rescheduled|skipped) _2 (appointments|appointment|visits|visit|times|sessions|checks|check|adjustment visits)",
            "(a no show|your (no show|late arrival|late arrivals|no shows|cancellation|cancellations|missed appointment|missed appointments)) [fee|history]",
            "(you|she|he|they|and|then) ~ [have] [did|do|does] not (show up|turn up|attend|come back|return)",
            "you did not (show|come|turn up)",
            "you (were|are|arrived|came|have been|had been) ~ [<digits>|<number>] [minutes|hours] late",
            "have not (had|been|seen) _3 (since|in|for)",
            "(you|she|he|they) ~ [have|had] walked out (of|before|without)",
            "your three",
            "you ~ (opened|read|received|got|saw|ignored|deleted|answered|confirmed|replied to|clicked) (our|the|my|every|each|all|both|that|those) [<any>] (message|messages|text|texts|email|emails|reminder|reminders|letter|letters|notice|notices|e mail)",
            "<number> no (show|shows)",
            "attendance (has|was|is|had|record)",
            "you ~ (admitted|conceded|agreed|said) to (the|our|me|us|dr|a) [<any>]",
            "you ~ (declined|refused|turned) (it|them|these|those|this|both|all|down)",
        ],
        message: "Attendance is part of the record.",
        fixes: &[],
        reach: Reach::Statement,
        ground: Ground::Words,
    },
    Family {
        patterns: ALL_LATE,
        message: MESSAGE,
        fixes: &[],
        reach: Reach::Statement,
        ground: Ground::Fact,
    },
];

/// Phrases of the last family.
pub(super) const TOLD: &str = patterns![
    "(we|i|she|he|<staff>|<name>) (checked|went through|leafed through|looked through|searched|combed) (the|our|all of our|all the|every) (appointment book|appointment books|day sheets|call log|call logs|sign in (sheet|sheets|log)|calendar for)",
    "(we|i) [still|do] have (the|a) (fax|delivery|signed|signature|mailing) (receipt|slip|confirmation|form|page)",
    "calls are recorded (and|so)",
    "(i|we|i have|we have) (listened|listened back|listened again) to (the|your|that) (call|calls|voicemail|recording|message)",
    "(recorded|replayed|played back) the (call|voicemail|recording)",
    "(i|we) have heard the (call|voicemail|recording)",
    "(have|has|got) (it|this) all (in writing|documented)",
    "(our side|all of it|everything|every word) is [all|well] documented",
    "(have|has|got|keep|kept) [the|your|several|written|both] _1 (emails|texts|messages|proof|receipts|documentation|voicemails) (that|which) (say|says|show|shows|prove|proves|tell|tells)",
    "(have|has|got) written (proof|evidence|confirmation)",
    "(paperwork|documents|emails|texts|forms|documentation) (say|says|show|shows|tell|tells) (otherwise|something|a different|the opposite)",
    "no tenemos (registro|registros|expediente|record)",
    "(su|tu) (expediente|historial)",
    "consta que (firmo|usted|vino|no)",
];

/// Which family has more phrases, which few drafts have.
pub(super) const POINTS: usize = 1;

/// They come late.
pub(super) const SELDOM: &str = patterns![
    "(went|looked|gone|been) [back] through (our|the) _1 (call|appointment|booking|message) (list|log|logs|history|records|diary|book)",
    "(nothing|little) _2 was (put down|noted|written down|recorded|documented)",
    "(computer|diary|screen) (has|shows|says) (your|you)",
    "(slip|sticky|envelope|folder) _2 with your (name|message)",
    "(first|second|only|third) (complaint|concern) (we hold|we have had|on file|we have|we had) from you",
    "find _1 a (booking|visit|appointment|chart|file) (that|which|matching|for|under)",
    "(signed off|signed|initialed) (on|a|the|our|by you)",
    "from the (records|record|files|file|notes|chart|charts|database|logs)",
    "(review|reviewed|reviewing|checked|checking|looked|look|looking|went|going) _2 (up|at|into|through|over|back) (your|his|her) _2 (history|details|information|visit|appointment|schedule|situation)",
    "(have|has|had) (you|it|this|that|everything|him|her) (on|in) (camera|video|tape|writing|file|record)",
    "(look|looked|looking) (you|your name|him|her|them) up",
    "(review|reviewed|reviewing|checked|checking|pulled|pulling|looked|look|looking|went|going|searched|investigated) _2 (up|at|into|through|over|back) _2 (your|the|his|her) _2 (record|records|chart|file|account|case|notes|footage)",
    "(security|surveillance|lobby|office) (footage|camera|cameras|video|tape|tapes)",
    "(according to|per|as per|based on|looking at|reading|reviewing) (our|the|your|his|her|my) _2 (record|records|chart|file|files|log|logs|notes|system|schedule|paperwork|history|books|footage|account|intake|documentation|folder|case|topography|progress notes)",
    "(review|reviewed|reviewing|checked|pulled|opened) _1 (your|the|his|her) _2 (record|records|chart|file|account|case|history|notes|footage|details|information)",
    "in the (records|record|files|file|notes|chart|charts|books|database|system|logs)",
    "yours (was|were|went|came|got) ~ (out|back|opened|delivered|marked|returned|mailed|signed|undelivered|confirmed|answered)",
    "(the|our|that|both|reminder) _2 (text|texts|email|emails|message|messages|reminder|reminders) (was|were|got) ~ (opened|delivered|read) (at|on|the (same|night|day|morning|evening)|that|by|within|twice|before)",
    "(the|our) [<any>] [<any>] [<any>] (log|logs|sensor|data|report|scanner|tracker) (list|lists|listed|logs|logged|shows|show|showed|does not match|do not match|tells|quotes|has you|had you|puts)",
    "(received|got|have|had) the form",
    "(nothing|no one|nobody|no name) (comes|came|shows|showed|turned|turns|popped|pops) up",
    "(messages|emails|calls|texts|voicemails|thread|exchange|correspondence|chat) (from|with) you",
    "our <any> records",
    "(checked|searched|reviewed|watched|pulled|went through|listened to|looked at|looked through|replayed|looked over) (the|our|all our|all the) _3 (video|recording|recordings|footage|tape|tapes|records|record|file|notes|chart|charts|database|cameras|audio)",
    "(our|the|my|her|his) (notes|records|logs|log) (from|for|of|on) (that|the|your|this|last)",
    "it (is|was|'s) [all|well|clearly] (documented|recorded|logged|noted|on file|on record|on tape|on camera)",
    "(misread|read|checked|opened|saw|updated|looked at) (the|your|his|her) (chart|file|record|records)",
    "it says (here|right here) [that] (you|your|he|she|they)",
    "(tape|video|footage|recording|audio) from (the|our)",
    "has you (opening|arriving|at|in|down|as|behind|late|checking|signing|listed|leaving|coming)",
    "<staff> 's (entry|note|notes|log|charting|report)",
    "(<staff>|she|he|we|i) ~ (charted|dictated|documented) (it|this|that|everything|every|your|the)",
    "you ~ (wrote|put|filled|checked|ticked|answered|marked|listed|said|left) _3 (on|in) (the|your|our|that) _1 (form|forms|intake|questionnaire|survey|paperwork|chart|kiosk|sheet|waiver)",
    "(searched|looked|hunted|checked|dug) _4 for you",
    "(brings|brought|bring|turns|turned|pulls|pulled|comes|came) up (nothing|nobody|no one|empty|blank)",
    "(blank|nothing|zero|zip) on you",
    "(have|had|got|put|wrote) you down (as|for)",
    "(audio|recording|tape|transcript|video|clip|footage|voicemail) (from|of) (your|that)",
    "(we|i) (see|saw|show|count|counted) (<number>|several|a few|multiple|no|your) (cancellations|no shows|missed <any>|appointments|visits|calls|messages|entries)",
    "yours (among them|included|as well|too)",
    "(match|matches|matched|fit|fits) you",
    "(have|has) [got] (the|your|that|his|her|both|those|all) _2 (ledger|chart|charts|file|folder|log|notes|statement|invoice|signature|paperwork|record|records|account|images|films|recording|transcript|letter|letters) _4 (in front of (me|us|him|her)|right here|on (my|our|his|her) (screen|desk)|to hand|at hand)",
    "(gone|went|been|looked|searched|combed|dug) [back] through (the|our|all our|your|every) _1 (system|records|record|books|schedule|logs|log|files|notes|messages|calls|call log)",
    "you ~ put _2 in writing",
    "(it|this|that|everything|all of it) (is|was|'s) [all] (written down|in black and white|on paper)",
    "(keep|keeps|kept|have|has) (a|the|our) _1 (log|record|file|list|tally) of (every|all|your|each|those|these|how)",
    "(an|the|a|two|three|four|several|<number>) _1 (letter|letters|statement|statements|notice|notices|reminder|reminders|text|texts|email|emails|invoice|invoices) (was|were|went|had been) ~ (sent|mailed|emailed|texted|out) _1 (to you|to the (address|number|email)|to your)",
    "[<number>] of the [<number>] (cancellations|appointments|visits|sessions|missed)",
    "(wrote|written|noted) down (that|how|what)",
    "(the|per the|our) (call|audit|access|visitor|platform|portal|sign in|door) (log|recording|recordings|trail|sheet)",
];

/// What is told of how often somebody came, where few drafts do.
pub(super) const ATTENDED: &str = patterns![
    "last saw you",
    "you only (came|come|visited|attended)",
    "you (told|informed|assured|said to) us (that|you)",
    "your <any> time here",
];

/// What a search that found nothing is seldom told by.
pub(super) const SELDOM_FOUND: &str = patterns![
    "(can not|could not|unable to|not able to|do not|did not|were unable to) ~ see (you (in|on|under|as|listed|anywhere|here)|your|any|a patient|anyone|this|the name|that name|a record|someone)",
    "(come|comes|show|shows|pop|pops|turn|turns|appear|appears|exist) [up] [anywhere] in (our|the) (computer|system|records|database|books|schedule|software|files|portal|list)",
];
