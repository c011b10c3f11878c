//! The phrases that tell, or deny, that the reviewer was here.

use crate::finding::Ground;
use crate::rules::{ALL_LATE, Family, Reach};

const CONFIRMS: &str = "It tells every reader that the reviewer was here.";

/// How many families, from the first, are denials: the guide softens those in some situations.
pub(super) const DENIALS: usize = 1;

/// Which family holds the kind of people the reader is of: `people like you`, which insults say too.
pub(super) const KINDS: usize = 5;

/// Which family holds the rooms that only patients see: naming them tells nothing by itself.
pub(super) const ROOMS: usize = 7;

pub(super) const FAMILIES: &[Family] = &[
    Family {
        patterns: patterns![
            "(you|she|he|they) (are|were|was|is|have|has) ~ (not|never) [been|become] [ever] (a|our|one of our) [registered|former|current] (patient|patients|client|clients|customer)",
            "(have|has|had) (never|not) [ever] (seen|treated|met|served) (you|him|her|them|anyone by)",
            "you (have|had) (never|not) [ever] (been (here|in|seen|to|treated)|visited|set foot|come)",
            "you (never|did not) [ever] (came|come|visited|visit|became|become|stepped|set foot|booked|book|made it)",
            "(is|are|was|were) (not|never) (one of (ours|our patients|our clients)|a patient of ours|on our (books|list|roster)|a patient of record|in our practice)",
            "never ~ (set foot|stepped foot|been through our doors|walked through our|crossed our|come through our)",
            "(nobody|no one|no patient|no person) (of|by|with|matching|fitting) (this|that|your) <any> _2 (ever|has|was|is|came|sat|set|visited)",
        ],
        message: "Saying that somebody was never here tells just as much as saying that they were.",
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
            "(choosing|chose|picking|selecting) (us|our _3 (office|practice|clinic|team|center|family)|<name>) [for your care|as your <any>|for your _2 care]",
            "(visiting|coming in to|coming to|coming into|stopping by|coming by|coming in to see|coming to see|seeing|joining) (us|our <any>|our _3 (office|practice|clinic|team|center)|<staff>) [with your _2|for your _2]",
            "(popping|swinging|stopping|dropping|coming|trekking) (in|by|over|out to|out here|to our|to see)",
            "(giving|gave) (us|our <any>|dr <any>) (a try|a shot|your (business|morning|afternoon|day|trust|evening)|another (try|shot))",
            "(thanks|thank you) for coming",
            "(trusting|trusted|trust) (us|our team|our office|<staff>) (with your|to care|to treat|for your|as your|with his|with her|with the care)",
            "(being|having been|remaining|staying) (a|our|such a|an|with|part of) _3 (patient|patients|client|us|family|practice)",
            "(your|the) (loyalty|trust in our care|continued trust|patronage|business with us)",
        ],
        message: "Thanking them for a visit confirms it. Thank them for writing instead.",
        fixes: &[],
        reach: Reach::Thanks,
        ground: Ground::Words,
    },
    Family {
        patterns: patterns![
            "your (time|wait|morning|afternoon|day|evening|stay|moment|moments|minutes|hour|hours|history|relationship|journey) (here|with us|with our <any>|with dr <any>|at our <any>|in our <any>|in the (office|chair|lobby|waiting room|clinic))",
            "your [<any>] (care|provider|doctor|dentist|hygienist|therapist|surgeon|physician|counselor|orthodontist|clinician|nurse|optometrist|chiropractor|dermatologist) [team]",
            "your (house call|home visit|walk in|drop off|pickup|pick up|check in|check out)",
            "(session|sessions|visit|visits|appointment|appointments|consult|chats|talks|conversations|mornings|years|time|history|relationship) with you",
            "<name> (says|tells|told|said) [me|us] [that] you (<past>|were|are|have|had)",
            "come (show|see|visit|meet) us",
            "your way (out|in|home|back|to the (car|door|desk|elevator|parking lot))",
            "(last|recent|latest|previous|prior|very first|most recent|upcoming) (visit|visits|appointment|appointments|checkup|session)",
            "your (telehealth|video|zoom|virtual|online|phone) (call|visit|session|appointment|consult|consultation|check in)",
            "your [<any>] time (here|with us|in our|in the (chair|office|clinic|waiting room|lobby)|at our|at the (office|clinic|desk))",
            "(the|your|at your) next (visit|appointment|checkup)",
            "(the|that|this) (visit|appointment|morning|afternoon|day|time|hour|moment) you (were|came|had|walked|arrived|spent (in|at|here|with|on our|waiting))",
        ],
        message: CONFIRMS,
        fixes: &[],
        reach: Reach::Noun,
        ground: Ground::Words,
    },
    Family {
        patterns: patterns![
            "(see|seeing|have|having|welcome|welcoming|treat|treating|serve|serving|greet|greeting) you (again|back|soon|next|in|here|in person|at your|at the|around|for your) [time|week|month|visit|soon|visits|appointment]",
            "(see|meet) you (monday|tuesday|wednesday|thursday|friday|then|there|at)",
            "(fit|squeeze|squeezed|slot|work) you (in|into)",
            "(rebook|rebooking|reschedule|rescheduling|book|booking|schedule|scheduling|reseat|seating|rooming|discharging|transferring|dismissing) you",
            "(dropping|switching|moving|referring|transfer|switch|refer|move|drop) you (from|to (a|the|another|our|one|dr|someone|somebody)|off)",
            "(expecting|awaiting) you",
        ],
        message: "Looking forward to the next visit says that there was one.",
        fixes: &[],
        reach: Reach::Statement,
        ground: Ground::Words,
    },
    Family {
        patterns: patterns![
            "please come back",
            "until (next time|we meet|then we|the next)",
            "when you (come (back|in|here)|are (back|here|in (for|again|next|the|our)))",
            "(next time|the next time) (you|you are|you come|you visit)",
            "(staying|stay|stayed|remain|remaining) on (with|as (a|our|her|his))",
            "welcome (back|to our (practice|office|clinic|family|dental|medical))",
            "(holding|saving|keeping|saved|held|reserved) (a|your|the) (spot|slot|place|chair|time|appointment) [for you]",
            "give us another (try|shot|go)",
            "(come|coming) back (to see us|to us for|in|for|and (see|give|try|let))",
        ],
        message: "Looking forward to the next visit says that there was one.",
        fixes: &[],
        reach: Reach::Statement,
        ground: Ground::Words,
    },
    Family {
        patterns: patterns![
            "(as|being|are|were|you are|you were) (a|our|one of our|an) ~ [<any>] [<any>] (patient|patients|client|clients) [of <any>|here|with us|of many years|of record]",
            "(having|have|had|value|valued|appreciate|love|loved|miss|lose|losing|keep|keeping) you (as|with us)",
            "<number> [<any>] years (together|with us|with our|with dr|of visits|of appointments|of care)",
            "been (with us|coming (to us|here|in)|a patient|seeing us|seen here|our patient|part of our)",
            "(been|was|is) with (us|me|our <any>|the practice) (for|since|as long|all)",
            "(long time|longtime|loyal|valued|dear|new|returning|established|former|existing) (patient|patients|client|clients)",
            "(folks|people|families|someone|somebody|regular|regulars|visitor|member) (like you|such as yourself|such as you|like yourself)",
        ],
        message: CONFIRMS,
        fixes: &[],
        reach: Reach::Statement,
        ground: Ground::Words,
    },
    Family {
        patterns: patterns![
            "(remember|remembers|recall|recalls|remembered|recognize|recognizes|recognized|know) (you|seeing you|your face|your visit|meeting you|you well) [well]",
            "(enjoyed|loved|glad|happy|pleasure|privilege|honored|delighted|pleased|nice|great|lovely|good) _3 (seeing|see|treating|treat|meeting|meet|serving|serve|having|have) you",
            "(see|saw|seen) (you|them) (on|at|in|last|this|as soon as)",
        ],
        message: CONFIRMS,
        fixes: &[],
        reach: Reach::Statement,
        ground: Ground::Words,
    },
    Family {
        patterns: patterns![
            "(in|on|of|from|to|behind) (the|our|an|that|your) (exam|examination|treatment|dental|recovery|operating|procedure|adjusting) (room|chair|table|bay)",
            "(ride|time|minutes|hour|hours|stay|sit|moments|nap|rest) in (the|our|that) chair",
        ],
        message: CONFIRMS,
        fixes: &[],
        reach: Reach::Statement,
        ground: Ground::Words,
    },
    Family {
        patterns: patterns![
            "our (hygienist|dentist|doctor|nurse|assistant|surgeon|therapist) (was|took|did|gave|treated|helped|cared|enjoyed|saw)",
        ],
        message: CONFIRMS,
        fixes: &[],
        reach: Reach::Statement,
        ground: Ground::Words,
    },
    Family {
        patterns: ALL_LATE,
        message: CONFIRMS,
        fixes: &[],
        reach: Reach::Statement,
        ground: Ground::Words,
    },
    Family {
        patterns: ALL_LATE,
        message: CONFIRMS,
        fixes: &[],
        reach: Reach::Statement,
        ground: Ground::Fact,
    },
];

/// What came before and after by phone: few drafts tell of it.
pub(super) const BY_PHONE: &str = patterns![
    "(we|i|<staff>|<name>) _1 left (a|two|three|several) [<any>] (message|messages|voicemail|voicemails)",
    "(we|i) spoke (by|on the) phone",
    "(discussed|explained|resolved|went over) (this|it|that) (by phone|on the phone|over the phone|at the desk)",
    "(thank you|thanks) for (waiting|taking my call|calling (us|me) back)",
    "(thank you|thanks) _3 patience (that|during)",
    "appreciate you (waiting|sticking it out)",
    "(sick|down|short staffed|short handed|shorthanded) that (day|morning|afternoon)",
    "call _2 to (reschedule|be seen)",
    "ask for (me|<name>) next time",
    "glad you found us",
    "(the|that|those|all) _1 (call|calls|message|messages) (was|were) (returned|answered)",
];
