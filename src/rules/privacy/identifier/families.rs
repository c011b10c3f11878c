//! The phrases that tell who somebody is: kin, callings, places, days.

use super::days;
use crate::finding::Ground;
use crate::rules::{ALL_LATE, Family, Reach};

pub(super) const TELLS: &str = "It tells something about who the reviewer is.";

/// Which family asks for what should not be public.
pub(super) const ASKING: usize = 0;

/// Which family holds days: they count only where the sentence is not about opening hours.
pub(super) const DAYS: usize = 2;

/// Which family holds callings: the comma before *you* belongs to it.
pub(super) const CALLINGS: usize = 3;

/// Which family speaks of somebody whom the review is about, by *he* or *she*.
pub(super) const SOMEBODY: usize = 4;

/// Which family greets somebody else by name.
pub(super) const GREETED: usize = 5;

/// Which family tells by name who wrote, or greets somebody more.
pub(super) const NAMING: usize = 6;

pub(super) const FAMILIES: &[Family] = &[
    Family {
        patterns: ALL_LATE,
        message: "Asking for this in public invites the reviewer to show who they are.",
        fixes: &[
            "please call us, so that we can talk privately",
            "please call our office",
        ],
        reach: Reach::Statement,
        ground: Ground::Words,
    },
    Family {
        patterns: patterns![
            "your (date of birth|dob|birthday|birth date|age|social security number|last name|maiden name|full name|home address|mailing address|license plate|employer|workplace|zip code)",
            "<digits> (year|years|month|months|week|weeks|day|days) old [<any>]",
            "<number> year old",
            "a <relative> of <number>",
            "(woman|man|lady|gentleman|person|girl|boy) of <number> [<number>]",
            "(policy|claim|chart|member|group|case|file|invoice|account) [number|no|id] <any> <digits> [<digits>]",
            "turning <number>",
            "(being|turned|turning|at|aged|just) (thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)",
            "(aunt|uncle|auntie|grandma|grandpa|granny|nana|cousin) <name>",
            "where you (teach|work|live|coach|worship|serve|volunteer|study|go to (school|church|work))",
            "(house|home|apartment|place|porch|shop|store) _1 (on|at|off) <name> [<name>] (street|road|avenue|lane|drive|court|boulevard|rd|st|ave|ln|dr)",
            "the little (one|ones)",
        ],
        message: "It helps people figure out who wrote the review.",
        fixes: &[],
        reach: Reach::Noun,
        ground: Ground::Words,
    },
    Family {
        patterns: patterns![
            "(back in|in early|in late|in mid|early in|late in|this past|last|that) <month>",
            "<number> (days|weeks|months|years) ago",
            "(morning|afternoon|evening|day|night|week) of the <digits>",
            "the (monday|tuesday|wednesday|thursday|friday|saturday|sunday) (of|before|after|when|that)",
            "(half past|quarter past|quarter to|quarter after) <number>",
            "(about|around|since) the <digits>",
            "last (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|night|spring|summer|fall|winter|year|weekend)",
            "(monday|tuesday|wednesday|thursday|friday|saturday|sunday) (the|at|morning|afternoon|evening) [<digits>] [at] [<digits>]",
            "(on|that|see you|you in|you) (monday|tuesday|wednesday|thursday|friday|saturday|sunday) [morning|afternoon|evening|last|the]",
            "on the <digits>",
            "yesterday [morning|afternoon|evening]",
        ],
        message: days::TELLS,
        fixes: days::SAID,
        reach: Reach::Time,
        ground: Ground::Words,
    },
    Family {
        patterns: patterns![
            "as (a|an) _4 you (know|understand|of all|surely|must|can appreciate|will know|may know|should know|would know|will understand|will appreciate)",
            "being (a|an) _5 you (know|understand|of all|surely|must|can|will|may|should|would)",
        ],
        message: TELLS,
        fixes: &["you may know"],
        reach: Reach::Phrase,
        ground: Ground::Words,
    },
    Family {
        patterns: ALL_LATE,
        message: "It tells that somebody close to the reviewer was here.",
        fixes: &[],
        reach: Reach::Statement,
        ground: Ground::Words,
    },
    Family {
        patterns: ALL_LATE,
        message: TELLS,
        fixes: &[],
        reach: Reach::Statement,
        ground: Ground::Words,
    },
    Family {
        patterns: ALL_LATE,
        message: TELLS,
        fixes: &[],
        reach: Reach::Statement,
        ground: Ground::Fact,
    },
];

/// Which family has more phrases, which few drafts have.
pub(super) const TELLING: usize = 1;

/// They come late.
pub(super) const SELDOM: &str = patterns![
    "as a (teacher|nurse|driver|pilot|lawyer|student|waiter|waitress|chef|banker|coach|cop|officer|soldier|veteran|professor|mother|father|mom|dad|parent|grandmother|grandfather|pastor|engineer|doctor|realtor|manager) (at|of|in|with|for|from|you)",
    "(tell|hug|give) (the|that) (wee|little) (fella|man|guy|lad|lady|girl|boy|fellow|dude)",
    "(spoken|spoke|talked|talk) _4 about last <day>",
    "happy [belated] <digits>",
    "born in",
    "who (brought|drove|accompanied|came with|picked up) you",
    "(apt|apartment|unit|house number) <digits>",
    "(claim|chart|account|invoice|policy|mrn|(medical|patient|dental) (record|chart|file)) <digits> [<digits>]",
    "the <name> [<name>] address",
    "(should|shall|or) we (say|call you) <name>",
    "(or|should i|shall i|shall we|should we|may i) say <name> <name>",
    "(believe|think|guess|suspect|know) _3 is <name> <name>",
    "(handle|reviewer|poster|account|profile|person) _2 (is|was) <name> <name>",
    "(tell|hug|to|and|dear) little <name>",
    "(you|she|he|they) ~ (turned|turn|turns) <number>",
    "(living|live|lived) [out|over|down|up] in <name>",
    "you (are|were) the _3 (man|woman|lady|guy|gentleman|gal|redhead|blonde|brunette|couple|family|mom|mother|dad|father|fellow|student|teacher|nurse|grandmother|grandfather) (with|who|from|in|that)",
    "(reference|confirmation|tracking|reservation|booking) (number|no|code) <any> [<digits>]",
    "(date of birth|born (in|on)) <digits>",
    "passport",
    "(nobody|no one|someone|somebody) (who is|of) (seventy|eighty|ninety) <number>",
    "being (seventy|eighty|ninety) <number>",
    "(morning|afternoon|evening|hour|hours|wait|day|here) with (twins|triplets)",
    "(spend|spent|spending) [half of|all of] (valentine 's day|christmas|christmas eve|thanksgiving|mother 's day|easter|halloween) [from _6] (in|on|at|here|waiting)",
    "(you|yours|lives|live|living|neighbor|neighbors) _3 (on|near|off) <name> [<name>] (road|street|avenue|lane|drive|court|boulevard|rd|st|ave|ln|dr)",
    "the <name> (are|have|were|had) (been|always|so|such|nothing|our|a)",
    "(is|was) [really|actually|in fact|none other than] <name> <name> [<name>] (unless|we|who|and we|from|of|if|i)",
    "in (your|her|his|their) (teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|<digits>)",
    "<number> years (young|old)",
    "ending in <digits>",
    "the <digits> (number|area code)",
    "you (work|teach|live|drive|study|volunteer|coach|preach) (at|for|in|on|near|with|over|down|out|off)",
    "(drove|drive|came|come|driving|coming|travel|traveled|flew|commute) _3 from <name>",
    "your (profile|photo|picture|avatar|selfie|real name|legal name|given name|first name|married name|voice on the phone|accent|hometown|neighborhood|shift|classroom|students|boss|coworkers|church|team at work|company|business on|shop|store)",
    "(the|your) (little guy|little man|little girl|little boy|kiddo|kiddos|grandkids|newborn|toddler|teenager|hubby|missus|old man)",
    "your (other half|better half|significant other|folks|clan|crew|brood|bunch|family)",
    "(his|her|your) (guardian|power of attorney|next of kin|emergency contact|carer|aide|social worker|case worker|parole officer|probation officer|pastor|coach|teacher|nanny|sitter|babysitter)",
    "the [whole|entire] <name> (household|clan|kids|boys|girls|twins|residence|crew|bunch|tribe)",
    "baby <name>",
    "(congratulations|congrats) _3 (baby|pregnancy|engagement|wedding|newborn|twins|graduation|retirement)",
    "the <name> family",
    "the twins",
    "(hope|hoping) [that] (he|she) ~ [is|gets|feels|has|will|be] ~ (better|okay|ok|well|comfortable|healing|recovering|heals|on the mend|all right)",
    "(give|giving|send|sending) (him|her|them) our (best|love|regards)",
    "poor (kid|kiddo|baby|guy|girl|boy|fellow|little)",
    "both [of] [your|the] (boys|girls|kids|children|daughters|sons)",
    "your (employer|boss|workplace|interpreter|caregiver|roommate|landlord|neighbor) [<name>|mrs <name>|mr <name>]",
    "(with|from|by|met|to) your (attorney|lawyer)",
    "(his|her|their) (mother|father|mom|dad|husband|wife|son|daughter) [<name>]",
    "your (little one|late <relative>|dearly departed|loved one|family member) [<name>]",
];

/// Its phrases; they come late.
pub(super) const NAMED: &str = patterns![
    "(give|send|sending|giving) <name> our (best|love|regards|apologies|wishes)",
    "this is <name> [<name>] and (he|she) (is|was|has|had|used|works|worked|never)",
    "this is <name> [<name>] who (used|once|worked|works for|left|got|did|never)",
    "(review|post|account|profile|comment|rating) _4 (is from|is by|belongs to|was written by|came from|comes from) <name> <name>",
    "(the (reviewer|poster)|person (posting|writing|behind)) _6 is <name> <name>",
    "(know|sure|think|believe|suspect|bet|guess|tell|certain|convinced) [that] (this is|it is|this was|it was) <name> (who|from|by)",
];

/// Of somebody whom the review is about.
pub(super) const OF_SOMEBODY: &str = patterns![
    "(he|she) (deserved|deserves) (better|more)",
    "(sorry|regret|apologize) ~ (that|for how|how) (he|she) (was|had|felt|got|is|feels|has|waited|sat)",
    "(hope|hoping|glad|happy|relieved|pleased|heartened) [that|to hear|to read] [that] (he|she) (is|feels|was|has|came|made it|did so|did great|did well)",
    "(tell|let) (him|her) (we|our|know (we|that we|how))",
    "(apologize|say sorry|make it up) to (him|her)",
    "when (he|she) (comes|is) (back|in)",
    "(he|she) never (complained|said anything|mentioned)",
    "(he|she) seemed (happy|fine|pleased|comfortable) when",
    "what (he|she) (went through|experienced|endured|has been through|is going through)",
];

/// To somebody else, by name.
pub(super) const GREETINGS: &str = patterns![
    "(hugs|love|best wishes|regards|our best|hello|hi|high five|high fives) to [you and|both] <name>",
    "(give|tell) <name> (our (best|love|regards)|a (hug|high five|kiss|pat|treat)|hello|hi|(we|i) (said|say|miss|love|are)|that (we|i))",
    "(thanks|thank you|wishes|best) to you and <name>",
    "(saludos|besos|abrazo|abrazos) a (tu|su|la)",
];

/// The phrases that ask for what should not be public.
pub(super) const ASKED: &str = patterns![
    "(reply|respond|comment|post|put|leave|write|send|share|add|tell us|give us|confirm|provide) _4 (your|the) _3 (date of birth|birthday|dob|birth date|full name|phone number|policy number|member id|address|account number|chart number|member number|last name|social security number|best number) [right] [for you|below|here|in the comments]",
    "(can|could|would|will) you [please|just|kindly] (drop|post|put|leave|share|type|write) _4 (number|email|date of birth|birthday|full name|last name|address|id) [for you] [right] (here|below|in (a|the|this) (comment|comments|reply|thread)|publicly)",
    "how old (is|was|are|were) (he|she|you|they|your)",
    "(which|what) (date|day|time) (it was|that was|this was|you came|you were here) _2 (here|below|in (a|the|this) (comment|comments|reply|thread)|publicly)",
    "(what is|what 's|can you|could you|would you|may we have|we need|kindly|please|drop) [please|kindly] [share|post|provide|send|give|tell|confirm|leave|add|put] [us|here|below] _2 your [full|last|home|cell|legal|insurance|member|policy|chart|patient|case|email] (date of birth|dob|birthday|birth date|full name|last name|surname|phone|phone number|number|cell|address|id|member id|policy number|chart number|insurance|ssn|social)",
];

/// Days that few drafts name.
pub(super) const SELDOM_DAYS: &str = patterns![
    "(it|this|that) was [on|the] (memorial day|labor day|valentine 's day|christmas|christmas eve|thanksgiving|easter|mother 's day|father 's day|boxing day|st patrick 's day|halloween|columbus day|presidents day|veterans day|black friday|good friday|ash wednesday|the solstice)",
    "(<number>|<day>|days|weeks|day|week|night|morning|weekend|evening) (before|after) (christmas|thanksgiving|easter|new year 's|labor day|memorial day|halloween|july fourth|the fourth)",
    "(halloween|christmas|thanksgiving|easter|memorial day|labor day|valentine 's day|new year 's) (morning|afternoon|evening|eve|day|night|week|weekend)",
    "(this past|the other|earlier this|late last|early last) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|weekend|day|morning|afternoon)",
    "the (night|morning|evening|afternoon|day|week) (of|before|after) [your|the] (<name>|<month>|your|christmas|thanksgiving|easter|new|labor|memorial|super)",
    "(over|on|around|before|after) (christmas|thanksgiving|easter|new year 's|labor day|memorial day|the holidays|halloween|valentine 's)",
];
