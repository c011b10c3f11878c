//! Says who is a patient: words that tell, or deny, that the reviewer was here.

use super::super::cue::{Cue, has_cue};
use super::super::{Family, Reach, Rule, Source, is_quoted, judged};
use super::{Topic, claims_on};
use crate::claims::is_safe_noun;
use crate::finding::{Finding, Severity};
use crate::grammar::Class;
use crate::guide::Step;
use crate::phrase::Match;
use crate::reading::Reading;

/// The rule.
pub static RULE: Rule = Rule {
    code: "privacy/patient-confirmation",
    title: "Says who is a patient",
    summary: "Words that tell, or deny, that the reviewer was ever here.",
    why: "Whether somebody is a patient is itself private. Thanking for a visit, recalling a meeting or looking forward \
          to the next one confirms it to every reader; saying that somebody was never here tells as much.",
    step: Step::Address,
    source: Source {
        title: "45 CFR 160.103 and 164.502; HHS settlement with Manasa Health Center, 2023",
    },
    severity: Severity::Error,
    wrong: "Thank you for choosing our practice.",
    right: "Thank you for taking the time to write.",
    tick: None,
    families: FAMILIES,
    check,
};

const STATES: &str =
    "It states something about the reviewer that their review need not have shown.";
const CONFIRMS: &str = "It tells every reader that the reviewer was here.";

/// How many families, from the first, are denials: the guide softens those in some situations.
const DENIALS: usize = 1;

const FAMILIES: &[Family] = &[
    Family {
        patterns: patterns![
            "(you|she|he|they) (are|were|was|is|have|has) ~ (not|never) [been|become] [ever] (a|our|one of our) [registered|former|current] (patient|patients|client|clients|customer)",
            "(never|not) [ever] (a|been a|one of our|our) (patient|patients|client|clients) (here|of ours|of this|of our|at this|at our|with us)",
            "(have|has|had) (never|not) [ever] (seen|treated|met|served) (you|him|her|them|anyone by)",
            "(we|i) (never|did not) [ever] (saw|see|treated|treat|met|meet|served|serve) (you|him|her|them|anyone by)",
            "you (have|had) (never|not) [ever] (been (here|in|seen|to|treated)|visited|set foot|come)",
            "you (never|did not) [ever] (came|come|visited|visit|became|become|stepped|set foot|booked|book|made it)",
            "(this|the) (person|individual|reviewer|writer|author|poster|commenter|account|woman|man|lady|gentleman|user) (is|was|has|have) ~ (not|never) [been|ever] _3 (patient|client|seen|treated|here|visited|us|office)",
            "(is|are|was|were) (not|never) (one of (ours|our patients|our clients)|a patient of ours|on our (books|list|roster)|a patient of record|in our practice)",
            "never ~ (set foot|stepped foot|been through our doors|walked through our|crossed our|come through our)",
            "(we|i) (have never met|never met|have not met|do not know) you",
            "(you|your name) (do|does) not (appear|show|exist) _3 (patient|patients|list|here)",
            "(have|has|had|did) not ~ (treated|seen|treat|see|met) (anybody|anyone|a patient|somebody|someone) (called|named|by|of|with|like)",
            "do not ~ know who you are",
            "not (someone|anyone|somebody) we (have|ever|had)",
            "(never|not) [ever|once] (laid|set|clapped) eyes on you",
            "did not ~ get (as far|in|past|seen|to see|beyond)",
            "(was|were) (never|not) (seen|treated) (here|by us|at our|in our)",
            "(nobody|no one|none of us|not one of us) _3 (ever|has|had) _1 (treated|seen|met|examined|touched|laid eyes on|worked on|spoken with|talked to) you",
            "you were ~ turned away",
            "(nobody|no one|no patient|no person) (of|by|with|matching|fitting) (this|that|your) <any> _2 (ever|has|was|is|came|sat|set|visited)",
        ],
        message: "Saying that somebody was never here tells as much as saying that they were.",
        fixes: &[
            "this may have been meant for another practice, so please call us",
            "this may have been meant for another practice",
            "we would like to find out what happened",
        ],
        reach: Reach::Statement,
    },
    Family {
        patterns: patterns![
            "(choosing|chose|picking|selecting) (us|our _3 (office|practice|clinic|team|center|family)|<name>) [for your care|as your <any>|for your _2 care]",
            "(visiting|coming in to|coming to|coming into|stopping by|coming by|coming in to see|coming to see|seeing|joining) (us|our <any>|our _3 (office|practice|clinic|team|center)|<staff>) [with your _2|for your _2]",
            "(popping|swinging|stopping|dropping|coming|comming|trekking) (in|by|over|out to|out here|to our|to see)",
            "(giving|gave) (us|our <any>|dr <any>) (a try|a shot|your (business|morning|afternoon|day|trust|evening)|another (try|shot))",
            "(booking|scheduling|entrusting|relying|checking in|signing up|registering) (with|on|at) (us|our <any>)",
            "(your|the) (continued|years of|many years of|long) (trust|loyalty|support of our|patronage|business|confidence in)",
            "(making|made) the (trip|drive|trek|journey) [to us|here|in|out]",
            "referring (your|friends|family|others)",
            "your (years|decade|time|days|history|relationship|journey) with (us|our <any>|the practice)",
            "(coming|stopping|dropping) in",
            "(thanks|thank you) for coming",
            "(trusting|trusted|trust) (us|our team|our office|<staff>) (with your|to care|to treat|for your|as your|with his|with her|with the care)",
            "(being|having been|remaining|staying) (a|our|such a|an|with|part of) _3 (patient|patients|client|us|family|practice)",
            "(your|the) (trust|faith|confidence|belief) in us (over|for|all|through|these|with|as)",
            "(your|the) (loyalty|trust in our care|continued trust|patronage|business with us)",
            "letting us (care|treat|look after|serve|see)",
            "allow* us to (care|treat|serve|be|see|help)",
            "the (opportunity|privilege|chance|honor) to (serve|treat|care for|see|help|work with) you",
            "giving us the (opportunity|chance|privilege|honor) to (serve|treat|care for|see|help|take care of) you",
            "sticking with us",
            "(placing|placed|putting|put|place) [your|their] (trust|faith|confidence) in (us|our <any>|dr <any>|the <any>)",
            "(your|the) (trust|faith|confidence) (in|you (place|placed|put|have)) (our|dr|the) (doctor|doctors|dentist|dentists|team|care|hygienist|staff|practice|surgeon)",
        ],
        message: "Thanks for the visit confirm it. Thank for the words instead.",
        fixes: &[],
        reach: Reach::Thanks,
    },
    Family {
        patterns: patterns![
            "your (time|wait|morning|afternoon|day|evening|stay|moment|moments|minutes|hour|hours|history|relationship|journey) (here|with us|with our <any>|with dr <any>|at our <any>|in our <any>|in the (office|chair|lobby|waiting room|clinic))",
            "your (experience|interaction|encounter|conversation|call|meeting) with (dr <any>|our (doctor|hygienist|dentist|nurse|surgeon|therapist|provider|assistant|physician))",
            "your [<any>] (care|provider|doctor|dentist|hygienist|therapist|surgeon|physician|counselor|orthodontist|clinician|nurse|optometrist|chiropractor|dermatologist) [team]",
            "your (house call|home visit|walk in|drop off|pickup|pick up|check in|check out)",
            "(session|sessions|visit|visits|appointment|appointments|consult|chats|talks|conversations|mornings|years|time|history|relationship) with you",
            "(our|the|my) (email|e mail|letter|text|texts|call|calls|message|messages|voicemail|invitation|bill|statement|results) to you",
            "(the) (trust|faith|confidence|loyalty) you (have|had) ~ (put|placed|shown|had) in",
            "<name> (says|tells|told|said) [me|us] [that] you (<past>|were|are|have|had)",
            "(speaking|talking) (to|with) you (and|,|at|about the|that)",
            "come (show|see|visit|meet) us",
            "your way (out|in|home|back|to the (car|door|desk|elevator|parking lot))",
            "(last|recent|latest|previous|prior|very first|most recent|upcoming) (visit|visits|appointment|appointments|checkup|session)",
            "(an|the|a) (appointment|visit|booking|slot|spot|session|consultation|case) (like yours|of yours|you (made|booked|had|requested|wanted|missed|asked))",
            "the (service|care|attention|welcome|reception|greeting) (we|she|he|they|dr <any>|our <any>) (gave|offered|showed|provided) [you]",
            "another (provider|doctor|dentist|hygienist|therapist|clinician) of ours",
            "your (telehealth|video|zoom|virtual|online|phone) (call|visit|session|appointment|consult|consultation|check in)",
            "your [<any>] time (here|with us|in our|in the (chair|office|clinic|waiting room|lobby)|at our|at the (office|clinic|desk))",
            "(the|your|at your) next (visit|appointment|checkup)",
            "(the|that|this) (visit|appointment|morning|afternoon|day|time|hour|moment) you (spent|were|came|had|walked|arrived)",
            "the day you were here",
            "my care team",
            "a (visit|consultation|follow up|followup|checkup|appointment) (for|with) (you|us|dr <any>|our <any>|your <any>|the <any>|him|her)",
        ],
        message: CONFIRMS,
        fixes: &[],
        reach: Reach::Noun,
    },
    Family {
        patterns: patterns![
            "(see|seeing|have|having|welcome|welcoming|treat|treating|serve|serving|greet|greeting) you (again|back|soon|next|in|here|in person|at your|at the|around|for your) [time|week|month|visit|soon|visits|appointment]",
            "(meet|meeting|see|seeing) you in person",
            "(continue|continuing|keep|keeps) (seeing|treating|to see|to treat|caring|to care|serving|to serve|helping) [for] you",
            "(see|meet) you (monday|tuesday|wednesday|thursday|friday|then|there|at)",
            "see your _2 (face|smile)",
            "(fit|squeeze|squeezed|slot|work) you (in|into)",
            "(come|stop|drop|swing) [by|in] [and] (see|visit) us [again]",
            "(rebook|rebooking|reschedule|rescheduling|book|booking|schedule|scheduling|reseat|seating|rooming|discharging|transferring|dismissing) you",
            "(dropping|switching|moving|referring|transfer|switch|refer|move|drop) you (from|to (a|the|another|our|one|dr|someone|somebody)|off)",
            "(turning|turn) you (away|down)",
            "(expecting|awaiting) you",
            "do come back",
            "(welcome|love) _3 (you|them) back",
        ],
        message: "Looking forward to the next visit says that there was one.",
        fixes: &[],
        reach: Reach::Statement,
    },
    Family {
        patterns: patterns![
            "please come back",
            "until (next time|we meet|then we|the next)",
            "(hate|hated|sorry|sad|do not want|would not want|not want) to lose you",
            "losing you",
            "welcome _2 as a (patient|client)",
            "(do|please) come again",
            "(return|returning) to (us|our <any>)",
            "when you (come|are) (back|in|here)",
            "(next time|the next time) (you|you are|you come|you visit)",
            "(staying|stay|stayed|remain|remaining) (on|with us|as) (as|with|her|his|our|a)",
            "(you|you will|you would) come back",
            "welcome (back|to our (practice|office|clinic|family|dental|medical))",
            "you are always welcome back",
            "(holding|saving|keeping|saved|held|reserved) (a|your|the) (spot|slot|place|chair|time|appointment) [for you]",
            "give us another (try|shot|go)",
            "(find|found|finding) you a (spot|slot|place|chair|room|bed)",
            "(get|getting|got) you (in|back in|scheduled|on the schedule|booked|seen|rescheduled)",
            "(come|coming) back (to see us|to us for|in|for|and (see|give|try|let))",
        ],
        message: "Looking forward to the next visit says that there was one.",
        fixes: &[],
        reach: Reach::Statement,
    },
    Family {
        patterns: patterns![
            "(as|being|are|were|you are|you were) (a|our|one of our|an) ~ [<any>] [<any>] (patient|patients|client|clients) [of <any>|here|with us|of many years|of record]",
            "(patient|patients|client|clients) (like you|such as yourself|such as you|like yourself)",
            "(having|have|had|value|valued|appreciate|love|loved|miss|lose|losing|keep|keeping) you (as|with us)",
            "(this|said) (patient|client)",
            "(the|our) (patient|client) (was|is|had|has|did|came|refused|claims|states|in question)",
            "(the|this|that) (lady|gentleman|man|woman|person|mother|father|parent|individual|reviewer|patient) (in|behind|of) (this|the|that) (review|post|complaint) (was|is|had|has|came|did|were)",
            "(member|members|part|newest|addition) _2 (of|to) (our|the) [<any>] family",
            "our patient family",
            "<number> [<any>] years (together|with us|with our|with dr|of visits|of appointments|of care)",
            "been (with us|coming (to us|here|in)|a patient|seeing us|seen here|our patient|part of our)",
            "(been|was|is) with (us|me|our <any>|the practice) (for|since|as long|all)",
            "(long time|longtime|loyal|valued|dear|new|returning|established|former|existing) (patient|patients|client|clients)",
            "(folks|people|families|someone|somebody|regular|regulars|visitor|member) (like you|such as yourself|such as you|like yourself)",
            "(you|they|he|she|reviewer|person|family|<name>) (is|are|were|was) _2 (one of|some of) (our|dr <any> 's|her|his) (people|patients|regulars|families|favorites|own|very own)",
            "(as|like|that) (one of|some of) (our|dr <any> 's|her|his) (people|patients|regulars|families|favorites|own|very own)",
            "(you and (we|i|us)|we) go (way|a long way) back",
            "(our|my) <any> patient",
            "(his|her) (first|next|last) _2 (visit|appointment|checkup|cleaning|exam|shots)",
            "patients like you",
            "all (these|those) years",
            "all the years (you|with us|of your|that you|we have)",
            "(was|were|been) (such|a|such a|a real|a true|an absolute) [very|real|little] (trooper|troopers|champ|champs|rockstar|rockstars|rock star)",
            "(she|he|they|son|daughter|kids|kiddos|boy|girl|<name>) (was|were) ~ brave",
            "(watching|seeing|watch|see|seen|watched) (them|you|him|her|your _2|the kids|the boys|the girls) _1 (grow|growing|blossom|progress|improve|improving|thrive|smile|smiling|heal|light up|open up)",
            "(fond|proud|protective) of you",
            "part of (our|the) _2 family",
            "the years (you|that you|we have|of)",
        ],
        message: CONFIRMS,
        fixes: &[],
        reach: Reach::Statement,
    },
    Family {
        patterns: patterns![
            "(remember|remembers|recall|recalls|remembered|recognize|recognizes|recognized|know) (you|seeing you|your face|your visit|meeting you|you well) [well]",
            "(enjoyed|loved|glad|happy|pleasure|privilege|honor|honored|delighted|pleased|nice|great|lovely|good) _3 (seeing|see|treating|treat|meeting|meet|caring|care|helping you with|serving|serve|having|have) (for|of) you",
            "(enjoyed|loved|glad|happy|pleasure|privilege|honored|delighted|pleased|nice|great|lovely|good) _3 (seeing|see|treating|treat|meeting|meet|serving|serve|having|have) you",
            "(take|took|taking|taken) [such|very|really] (good|great|excellent|wonderful|the best) care of you",
            "(take|took|taking|taken) care of you",
            "(take|took|taking) _3 care of you",
            "(look|looks|looked|looking) after you",
            "(privilege|honor|pleasure|joy|delight) of (serving|treating|seeing|caring|knowing|working|helping|having) _1 (you|you in|for you|with you)",
            "(someone|somebody|a person|a family|people) we (have|had) (the|had|seen|known|treated|served|cared|helped|looked)",
            "had you (stayed|waited|come|arrived|called|told|asked|shown|been|kept|mentioned|let)",
            "(took|walked|brought|led|showed|called|checked) you (back|in|to|out|up)",
            "(one of ours|one of our own)",
            "been (in our (chair|office|clinic|practice|care)|to see us|to our office)",
            "(comfortable|comfy|at ease) in (the|our) chair",
            "(sat|seated|sitting|waiting|waited|stood|sit) _4 (in|at) (our|the) (waiting room|lobby|chair|office|reception|exam room|clinic)",
            "(kept|keep|keeping|left|leaving|made|make|making|had) you (waiting|wait)",
            "[you] (waited|waiting|wait) (with us|for dr|for the (doctor|dentist|hygienist|nurse)|in our)",
            "your wait",
            "discharge* (you|you from _4)",
            "(see|saw|seen) (you|them) (on|at|in|last|this|as soon as)",
            "(we|i|she|he|they|dr <any>) ~ (saw|seen|treated|examined|met|greeted|called|phoned|texted|emailed|welcomed|checked) you",
            "(our|the) talk in the _2 room",
            "between you and (dr <any>|our <staff>|your <staff>|the <staff>)",
            "you and (dr <any>|your <staff>) ~ (<past>|get|have|are|were)",
            "(we|i|she|he) _2 (spoke|talked|met|chatted|sat down|followed up|checked in) with you",
            "(spoke|spoken|talked|chatted) (with|to) you (just now|today|yesterday|earlier|this|last|on|about|again|in|the other|over)",
            "(good|nice|great|lovely|glad|pleasure) to (speak|talk|chat) (with|to) you",
            "(since|already|just|now) (spoken|talked|spoke|chatted) (with|to) you",
            "(left|leaving) you (a|two|three|several|another) (voicemail|message|messages|voicemails|note)",
            "(sort|sorted|work|worked|talk|talked|straighten) it out (together|with you|over the phone|by phone)",
            "(we|i|all of us) (miss|missed) (you|seeing you)",
            "(this|the) (person|individual|reviewer|gentleman|lady|young man|young lady|woman|man|mother|father|parent) (came|was seen|visited|arrived|left|called|walked|saw|sat|asked us|told us|refused|demanded)",
            "(<staff>|she|he|they|we|i|dr <any>) ~ (was|were) _3 (gentle|patient|kind|careful|honest|thorough|attentive|nice|friendly|polite|courteous|clear|upfront|available|there|happy) (with|to|toward|towards|for) you",
            "(did|does|do) (her|his|our|their|my) (best|utmost|very best) (for|with|by|to help) you",
            "(spent|spend|spending) _4 (with|on) you",
            "make (you|your <any>) (comfortable|at ease|at home|feel at home|feel comfortable)",
            "when (we|you and i) (met|spoke|talked|last spoke|last met)",
            "when you (called|phoned|rang|wrote to the office|contacted us|reached out to the office|stopped|dropped)",
            "(upon|on|after|before|during|at|since|following|prior to) your (visit|arrival|appointment|departure|session|time|consultation|exam|procedure|stay|first|last|next|initial|recent|check in|checkout)",
            "(had|have) to (wait|sit|stand) (with us|so long|that long|for so long|past|in our|for (an|two|three|<digits>|dr|the doctor))",
            "how long you (waited|sat|were|had)",
            "(that|because) you (waited|had to wait|were kept|were seen|were rushed|were turned|were left in|could not be seen)",
            "your being (here|a|in|with|seen|late)",
            "(we|i|you and i) had (a|our) _1 (chat|talk|conversation|word|visit|discussion|call)",
            "(you among them|you included|yourself included|yours truly included)",
            "you (could|can|would) not be (seen|treated|fitted|fit|helped|scheduled|roomed|taken)",
            "you were ~ (taken|brought|called|led|walked|shown|moved|sent) (back|in|to|into|up|through|home)",
            "as (we|i) (discussed|agreed|explained|talked|said|mentioned|told)",
            "as discussed",
            "(our|my|the) (conversation|phone call|talk|chat|call|meeting|discussion) (with you|last|yesterday|this|on)",
            "(your|you) (presence|attendance)",
            "(called|calling|taken|seen|went|person|people|patient|patients|others) (before|ahead of|in front of) you",
            "you must have (been|seen|had|come|met|spoken|sat|waited|stopped)",
            "glad [that] (you|our|we) ~ (made it|could see you|came|got|were able)",
            "(transfer|transferring|switch|switching|move|moving|request|requesting|change|changing|ask for|see|seeing) [to|for] (another|a different|a new|any other|one of our other) <staff>",
            "(find|finding|found) (another|a different|a new) <staff> _2 for you",
            "you [experienced|felt|had|endured|spent|describe|mention] _1 (in|at) (our|the) (waiting room|lobby|clinic|exam room|treatment room|chair|operatory)",
            "(remember|remembers|recall|recalls|enjoyed|value|valued) (our|the|that|your) _1 (conversation|conversations|talk|talks|chat|chats|call|visit|visits|meeting|discussion)",
            "(our|that|the) (conversation|talk|chat|discussion|call) (in|at|on|during|after|before) (the|our|your|that)",
            "you and (i|we|me|dr <any>) ~ [have|had] (sat|met|talked|spoke|spoken|know|have|agreed|discussed|went|looked)",
            "(was|were|been|be|being|is|are) ~ there for you",
            "(coming|came|come|drove|drive|driving|travel|traveled|traveling|walked) _3 way (to|out to) (us|see|our|here)",
            "(coming|came|come|drove|driving|traveling) _2 way (to|out) (us|here|to our)",
            "(bringing|brought|bring) (<name>|him|her|them|your _2|the <relative>) (in|by|over|to us|to see)",
            "(he|she) (was|were|had been) ~ (seen|treated|examined|evaluated|assessed|checked|triaged|admitted|discharged|roomed)",
            "(we|i|<staff>) ~ [did] (called|call|phoned|phone|tried|rang|texted) (twice|<number> times|several times|repeatedly|back <number>)",
            "(<staff>|<name>|he|she|we|i) ~ (explained|discussed|reviewed|covered|outlined|walked through|went over|went through) (every|all|each|the|both) _1 (option|options|risks|risk|steps|benefits|alternatives|plan|findings|results|costs|choices|side effects)",
            "be seeing you",
            "seeing you (any|again|anymore|until)",
            "(catch|catching|caught) up with you (at|in|on|about)",
            "(came|come|stepped|walked|went|got|popped) (in|out|over|around|back) to (meet|see|greet|get|find) you",
            "(took|take|taken) (us|me|them|her|him|the <staff>) _4 to (get|see|reach|come|room|seat) [to|out to] you",
            "you (will|would|can|could|should|were|are|might) ~ [have] [be|been|get] seen (first|by|sooner|right|today|same|within|on|at|next|in)",
            "(picked|pick|dropped|drop|drove|drive|wheeled|wheel) you (up|off|home|back|in|out)",
            "in (the|our|that) room with you",
            "(our|my) _1 (time|hour|minutes|session|sessions|visit|visits|years|work) together",
            "as often as you (do|have)",
            "(someone|somebody|anyone) who (comes|came) (in|here|to us) [as|so|this]",
            "your [<any>] <any> (minutes|hour|hours|half hour) (with|in (the|our)|on (the|our))",
            "your (patience|wait|waiting|stay|time|hour|minutes|afternoon|morning) in (our|the) (waiting room|lobby|reception|chair|office|clinic|hallway)",
            "(appreciate|appreciated|value|valued|thank you for|thanks for|thankful for|grateful for|keep|lose|losing|lost|earn) your (business|patronage|loyalty|custom)",
            "(when|whenever|if) you are next (in|here|around|due)",
            "you were ~ greeted (by|warmly|promptly|on|within|at|as soon)",
            "who ~ (roomed|seated|numbed|cleaned|examined|injected|drew|scanned|measured|fitted|weighed|admitted|discharged|triaged|helped|assisted|treated|saw|cared for|looked after) you",
            "you _6 in (our|the) (waiting room|lobby|chair)",
            "(phoned|emailed|texted|messaged|contacted|faxed) you",
            "you being (here|a|in|with|seen|late|part)",
            "(of|among) all the (folks|people|patients|families) we (see|treat|serve|care for)",
            "(transfer|switch|move) (elsewhere|your care|your records|practices|offices|doctors|dentists)",
            "you (should|could|would|ought to|must) have been (seen|brought|taken|roomed|numbed|treated|examined|called)",
            "(he|she|they|you) (has|have) been in (<number>|twice|once|several|many|a few)",
            "you two (had|have|talked|spoke|got|went|agreed|discussed|hit|see|met|are|were)",
            "called your name",
            "(put|placed|added|kept) [you] (on|to) (our|the|a) (wait list|waiting list|waitlist|list|schedule|cancellation list|books|calendar)",
            "(she|he|they|and|but|patient|everyone|son|daughter) (was|were|been|got) ~ (taken|brought|walked|led|shown|ushered|called) (back|in|through) [as|when|before|within|on|right|at|to]",
            "(was|were) ~ seated (right|at once|within|promptly|immediately|on time|in)",
            "you (are|were) ~ leaving (us|our (practice|office|clinic)|the (practice|office|clinic)|dr <any>)",
            "you [have|had] ~ (left|leave) (our|the) (practice|office|clinic|building)",
            "(rebook|rebooked|reschedule|rescheduled|redo|repeat) (the|your|that|this|a) <any>",
            "had you (paid|read|followed|taken|brought|given|listened|signed|checked|booked|rinsed|worn|returned|left|gone|attended|stuck|kept|finished|used)",
            "when (you|your <any>) (was|were) (in|here|under|asleep|seen|with us)",
            "while (you|your <any>) (was|were) (in|here|under|asleep|waiting|seated|with us|being)",
            "(you|your <any>) (was|were) [still] (under|asleep) (and|,|when|during|the)",
            "you in (the|our) (office|clinic|building|chair|lobby|room) (that|this|on|at|for|all)",
            "staying on (as|with)",
            "(best|good|capable|excellent|great|safe) [of] hands (with|here)",
            "(stay|remain|continue|keep going) with (us|our <any>|dr <any>|the practice)",
            "(come|comes|coming|came) back (soon|any time|anytime|whenever|to (our|the) office)",
            "(waiting|ready|held|set aside|put aside|saved) for you (at|in|here|on|up)",
            "which was you",
            "(left|leaving|leave) (us|here|our office) (that|in (good|high|great)|happy|smiling|with a)",
            "(told|tells|telling) _3 about you",
        ],
        message: CONFIRMS,
        fixes: &[],
        reach: Reach::Statement,
    },
    Family {
        patterns: patterns![
            "(in|on|of|from|to|behind) (the|our|an|that|your) (exam|examination|treatment|dental|recovery|operating|procedure|adjusting) (room|chair|table|bay)",
            "(ride|time|minutes|hour|hours|stay|sit|moments|nap|rest) in (the|our|that) chair",
        ],
        message: CONFIRMS,
        fixes: &[],
        reach: Reach::Statement,
    },
    Family {
        patterns: patterns![
            "as your (dentist|doctor|provider|physician|therapist|surgeon|team|practice|care team|orthodontist|hygienist)",
            "our (hygienist|dentist|doctor|nurse|assistant|surgeon|therapist) (was|took|did|gave|treated|helped|cared|enjoyed|saw)",
            "(under|in) our care",
            "into our care",
        ],
        message: CONFIRMS,
        fixes: &[],
        reach: Reach::Statement,
    },
];

/// Which family holds the kind of people the reader is of: `people like you`, which insults say too.
const KINDS: usize = 5;

/// Which family holds the rooms that only patients see: naming them tells nothing by itself.
const ROOMS: usize = 7;

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let denied = if reading.context.situation.allows_denial() {
        Severity::Warning
    } else {
        rule.severity
    };
    judged(rule, reading, findings, |family, hit| {
        // What the review or a sign said is not our statement.
        if is_quoted(reading, hit) {
            return None;
        }
        let named = reading.any_word(hit.first, hit.end, "this that your");
        let anybody = !named
            && has_cue(reading, hit.first, Cue::Everybody)
            && !reading.speaks_to_reader(hit.first);
        let denial = family < DENIALS;
        // 'We can't say whether anyone has ever been to our office.'
        let unsaid = !named
            && !reading.speaks_to_reader(hit.first)
            && has_cue(reading, hit.first, Cue::NotDiscussed);
        let spared = reading.has_comma(hit)
            || anybody
            || unsaid
            || comes_with_words(reading, hit)
            || is_about_staff(reading, hit.first)
            || family == ROOMS && !is_told(reading, hit.first)
            || names_team(reading, hit.end)
            || gives_words(reading, hit.end)
            || family == KINDS && reading.is_heated(hit.first);
        (!spared).then_some(if denial { denied } else { rule.severity })
    });
    claims_on(Topic::Presence, STATES, rule, reading, findings, |claim| {
        let denies = reading.any(claim.first, claim.end, Class::Not);
        Some(if denies { denied } else { rule.severity })
    });
}

/// `Thank you for coming forward`: what came were words.
fn comes_with_words(reading: &Reading<'_>, hit: Match) -> bool {
    reading.text.norm(hit.end - 1) == "coming"
        && matches!(
            reading.text.norm(hit.end),
            "forward" | "clean" | "back" | "straight" | "directly" | "to" | "from"
        )
}

/// `Trusting us with your thoughts`: what was given is on the page.
fn gives_words(reading: &Reading<'_>, end: usize) -> bool {
    reading.text.norm(end - 1) == "your" && is_safe_noun(reading.text.norm(end))
}

/// `Anneke in our care office`: a team's name, not the care of somebody.
fn names_team(reading: &Reading<'_>, end: usize) -> bool {
    reading.text.norm(end - 1) == "care"
        && (reading.is(end, Class::Place) || reading.is(end, Class::Staff))
}

/// Whether the sentence speaks to the reader or tells of something past.
fn is_told(reading: &Reading<'_>, at: usize) -> bool {
    let (first, end) = reading.sentence(at);
    reading.speaks_to_reader(at)
        || reading.any_word(first, end, "sorry apologies apologize regret glad hope")
        || reading.any(first, end, Class::Past)
        || reading.any(first, end, Class::Was)
}

/// `Priscilla at the desk has been with us for years`: a colleague, not a patient.
fn is_about_staff(reading: &Reading<'_>, at: usize) -> bool {
    let (first, _) = reading.sentence(at);
    let says_with_us = matches!(reading.text.norm(at), "been" | "is" | "was");
    says_with_us && reading.any(first, at, Class::Staff) && !reading.speaks_to_reader(at)
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
                "Thank you for choosing our practice.",
                "Thanks for visiting us!",
                "We're sorry your visit was stressful.",
                "When you came in we were two people short.",
                "You arrived in a hurry.",
                "We look forward to seeing you again.",
                "You've been coming to us for years.",
                "You were never a patient here.",
                "As our patient you deserve better.",
                "It was great to meet you in person.",
                "We squeezed you in between two others.",
                "Glad you made it in despite the snow.",
                "Dr. Kaur enjoyed taking care of you.",
                "You left before anyone could help.",
                "We called you twice.",
                "I spoke with you about this.",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "Thank you for sharing your experience.",
                "Your feedback means a lot.",
                "You deserve a straight answer.",
                "You're right to be upset.",
                "If you would like to talk, we are here.",
                "We understand why you feel let down.",
                "Would you give us a call?",
                "What you describe is not what we want for anyone.",
                "You wrote that nobody answered the phone.",
                "We hear you.",
                "You took the time to write, and we thank you.",
                "Please call at your convenience.",
                "Privacy law asks us not to say who is a patient.",
                "We see why you're angry.",
                "You've given us plenty to think about.",
                "Should you wish to talk, I am at my desk.",
            ],
        );
    }
}
