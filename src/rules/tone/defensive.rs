//! Argues: blame, contradiction, policy or credentials as a shield.

use super::super::cue::{Cue, has_cue};
use super::super::fix::LISTEN;
use super::super::{ALL_LATE, Family, Late, Page, Reach, Rule, Source, is_quoted, judged};
use crate::finding::{Finding, Ground, Severity};
use crate::grammar::listed;
use crate::guide::Step;
use crate::reading::Reading;

/// The rule.
pub static RULE: Rule = Rule {
    code: "tone/defensive",
    title: "Sounds defensive",
    why: "Readers side with the person who was let down. An answer that argues looks as if it did not listen, and often \
          lets slip what happened.",
    step: Step::Respond,
    source: Source {
        title: "The guide, steps 4 and 5: counter without making them feel undermined",
    },
    severity: Severity::Warning,
    part: None,
    heat: Some("arguing back"),
    families: FAMILIES,
    check,
};

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "Arguing the facts, shifting blame, hiding behind policy or credentials.",
    wrong: "As you were told, that is our policy.",
    right: "We can see how frustrating this was, and we would like to hear more.",
};

const FAMILIES: &[Family] = &[
    Family {
        patterns: ALL_LATE,
        message: "It puts the blame on the reviewer.",
        fixes: LISTEN,
        reach: Reach::Clause,
        ground: Ground::Words,
    },
    Family {
        patterns: ALL_LATE,
        message: "It argues about the facts. Readers hear only that nobody listened.",
        fixes: LISTEN,
        reach: Reach::Clause,
        ground: Ground::Words,
    },
    Family {
        patterns: ALL_LATE,
        message: "A rule used as a shield does not comfort anybody.",
        fixes: LISTEN,
        reach: Reach::Clause,
        ground: Ground::Words,
    },
    Family {
        patterns: ALL_LATE,
        message: "Praise for ourselves sounds like a rebuttal.",
        fixes: LISTEN,
        reach: Reach::Sentence,
        ground: Ground::Words,
    },
    Family {
        patterns: ALL_LATE,
        message: "After this, readers no longer believe the apology.",
        fixes: LISTEN,
        reach: Reach::Clause,
        ground: Ground::Words,
    },
    Family {
        patterns: ALL_LATE,
        message: "It explains the complaint away. Readers hear only that nobody listened.",
        fixes: LISTEN,
        reach: Reach::Sentence,
        ground: Ground::Fact,
    },
];

/// Its phrases, a list for each family.
pub static LATE: &Late = &[
    (
        0,
        patterns![
            "(impossible|no way) to (say|tell|know|prove) [that|whether|if|where] (it|this|that) (came|was|happened|started)",
            "doing (you|people|patients|anyone|everyone) a disservice",
            "(no|not one|not a single) <any> was _1 (incorrectly|wrongly|improperly|mishandled)",
            "not (something|anything) (we|i) (can|could) control",
            "(we|i) only ever (recommend|suggest|prescribe|order|advise)",
            "(emergencies|urgent cases|sick people|sicker people) (have to|must|always|do) (come|go|be seen) first",
            "(we do|we) have (a sign|signs|notices|a notice) _1 (saying|that|which|up)",
            "not responsible for",
            "(reviews|record|reputation|results|ratings) (is|are) (outstanding|excellent|spotless|second to none)",
            "(review|comment|post|rating) (is|was) [really|very|deeply|simply|so|quite|both] (unfair|unjust|untrue|hurtful)",
            "not in (his|her|dr <any> 's|<name> 's) nature",
            "you (should|could|might) have ~ (called|asked|told us|let us know|said (something|so)|come to us)",
            "as (you were|you are|you have been|we have|we had|i have|already|previously|we) [already|previously|repeatedly|clearly|been] (told|explained|informed|advised|warned|stated|aware|know|said|mentioned) [before|to you|many times|you]",
            "as you (know|knew|recall|may recall|might recall|are aware|well know|can imagine we)",
            "(we|i|he|she|they) [have] ~ (told|warned|informed|explained to|advised|notified|reminded) you",
            "you were ~ (told|warned|informed|advised|notified|reminded|made aware)",
            "you (failed|neglected|refused|chose|forgot|ignored|insisted|demanded|did not bother) [to]",
            "(had|if) you [had] [only|just|simply] (read|called|listened|told|arrived|asked|followed|shown|come|brought|checked|been)",
            "you should have (called|asked|told|read|said|spoken|mentioned|let us|listened|checked|come|waited|brought|followed|left|arrived|planned|thought|known|paid|confirmed|canceled|rescheduled|complained|raised|spoke|reported|sent|gone|looked|tried|stayed)",
            "you should not have (come|waited|parked|eaten|ignored|signed|said|left|missed|ordered|posted|written|skipped)",
            "(she|he|they) (should|could) have (asked us|called us|told us|told me|read|talked to (us|me)|come to (us|me))",
            "(call|word|question|conversation|email) (would|could) have (solved|fixed|cleared|settled|saved|prevented|resolved)",
            "you would have known",
            "(next time kindly|kindly be informed|please be honest in)",
            "(turning|showing|arriving|coming|being) _2 on time would (have|of)",
            "(perhaps|maybe) next time (check|read|call|ask|try|bring|listen|follow)",
            "you (might|may) want to (consider|think|check|read|remember|ask yourself)",
            "(would have been|it is) (fair|fairer|nice|polite|decent|courteous) to (speak|talk|call|ask|come) _3 (first|before)",
            "takes two to (have an argument|argue|tango|quarrel|fight|miscommunicate)",
            "(healing|results|recovery|success) (depends|depend) on (following|listening|wearing|doing)",
            "you (have|got) (it all wrong|it backwards)",
            "(i|we) would suggest (reading|you (read|look|check))",
            "you could have (called|asked|told|said|spoken|let us|come|mentioned|read|checked|rescheduled|waited)",
            "(it|this|that) (is|was|'s) ~ [entirely] (your [own]|the patient 's|the other office 's|the insurance 's|their) (fault|responsibility|job|choice|problem|mistake|doing|decision)",
            "(your|the patient 's) (responsibility|job|obligation) (to|is)",
        ],
    ),
    (
        1,
        patterns![
            "(that|this|it|what you (wrote|say|said|claim|describe)|your (review|account|version|claim|story|statement)|these|those|these accusations|the claims|the claims made in this review|your claims|none of (this|that|it)) (is|are|was|were|'s) ~ [just|simply|plainly|categorically|wholly|entirely] (not true|untrue|false|inaccurate|incorrect|wrong|not accurate|not correct|not what happened|not how (it|this|that|things)|not the case|a lie|misleading|unfair|nonsense|unfounded|baseless|exaggerated|one sided|fiction|not fair|out of context|wrong in)",
            "(this|that|it) (never|did not|simply did not) [ever] (happen|happened|occur|occurred|take place|take)",
            "(none of (this|that|it)|not one word [of (this|it)]) is true",
            "(not true at all|not even true|completely (false|untrue)|totally (false|untrue)|utterly (false|untrue)|absolute (lies|lie|nonsense)|fake news)",
            "(how|why) (is|was|were) _4 (our|my) (fault|mistake|error|doing)",
            "(nobody|no one) (rolled|yelled|raised|refused|laughed|rushed|forced|ignored)",
            "((none of us|none of our staff|our staff (did not|never|would never)|we (did not|never)|she (did not|never)|he (did not|never)|they (did not|never)) [ever|here] (say|said|refuse|refused|ignore|ignored|tell|told|promise|promised|rush|rushed|charge|charged|yell|yelled|hang|do that|force|laugh|laughed|listening|overcharge|raised|roll|rolled|touched))",
            "(taken|took|quoted) _2 out of context",
            "(the (truth|fact|reality) is|in (fact|reality|actual fact)|the facts are|to be clear|let us be clear|let me be clear|to set the record straight|set the record straight|(have|give|see|get|need) the (full|whole) (picture|story)|not the (whole|full) (story|picture)|(rest|other side|our side) of the story|two sides|the other side of|the real story|the true story|what really happened|what actually happened|point by point)",
            "(to be fair|in fairness|in our defense|in all fairness|that said|with all due respect|having said that|be that as it may|it is worth pointing out|it should be noted|it bears mentioning|please note that|please understand (that|we|our|the|this|you)|please be aware|keep in mind|bear in mind|you have to understand|as a reminder|for your information|fyi)",
            "(not|nothing) (on our end|on us|our fault|our doing|our responsibility|our problem|our job|to do with us|we can control|wrong with our|we did)",
            "(it|this) had nothing to do with",
            "(we|i) (can not|could not) (be (held|blamed|responsible)|control|be expected|force|make people|help it|help that|read minds)",
            "out of our (control|hands)",
        ],
    ),
    (
        2,
        patterns![
            "(that|this|those|these) (is|are|'s) ~ (our|the|office|clinic|company|standard|a) _1 (policy|policies|rule|rules|protocol|procedure)",
            "(per|as per|under|according to|because of|due to|in line with|following) (our|the|office|company|clinic|practice|federal|state) _1 (policy|policies|rules|protocol|guidelines|law|regulations)",
            "(our|the) [<any>] (policy|policies|rules) (is|are) (clear|clearly|posted|very clear|on|in|stated|there for|what they are|firm|the same for)",
            "(policy|policies|rules) (requires|require|states|state|says|say|does not allow|do not allow|clearly)",
            "by law [we|you]",
            "(policy|policies|rule|rules|form|terms) (is|are|was|were) ~ (posted|written|stated|explained|printed|listed)",
            "(clearly|plainly) (states|stated|posted|says|explained|marked)",
        ],
    ),
    (
        3,
        patterns![
            "(hundreds|thousands|dozens|plenty|lots|the vast majority|all|most|many) of [our|other|the] [happy|satisfied|loyal|other] (patients|reviews|customers|clients|people|families|five star reviews|5 star reviews)",
            "(we have|with|has) [over|more than|nearly|almost] (<number>|several) [<number>] years [of] (experience|in business|in practice|training|without)",
            "(years of experience|board certified|award winning|top rated|highly trained|highly qualified|highly experienced|most experienced|very experienced|fully certified|all certified|state of the art|best in the|friendliest in the|most requested|one of the best|voted best|accredited for)",
            "ask anyone",
            "we (pride ourselves|take pride|have always prided)",
            "(we|i) treat (everyone|everybody|all|all our|every patient) (the same|equally|alike|fairly|with respect)",
        ],
    ),
    (
        4,
        patterns![
            "(followed|follow|follows|following|complied|adhere|adhered|adheres) [to|with] [all|every|the|strict|proper|standard|federal|state|cdc|osha|ada|national] _2 (guidelines|guideline|protocol|protocols|procedure|procedures|regulations|rules|standards|law|laws)",
            "(required|mandated|dictated|set|bound|prohibited|limited) by (law|the state|federal|state|the government|insurance|your insurance|regulation|regulations|our insurer)",
            "(is|are) (on|in|posted on|printed on|stated in|written on|explained in|explained to|listed on|spelled out in|at the bottom of) (every|each|all|everyone|our|the|your) _2 (text|email|confirmation|reminder|form|bill|statement|patient|intake|booking|estimate|contract|agreement)",
            "(has|have) been (voted|named|rated|ranked|awarded|recognized|practicing|serving|in business|doing this|treating)",
            "(passed|aced|exceeded) (every|our|all|the|its|state|each) _2 (inspection|inspections|audit|audits|review|exam|check)",
            "(we|i|she|he|they|<staff>|dr <any>) (did|do|does) (nothing|not do anything) wrong",
            "(did|does|do) everything (right|correctly|by the book|we could|possible|they could|she could|he could|properly)",
            "(you|your) (never|did not) (mention|mentioned|say|said|tell|told|ask|asked|raise|raised|bring up|complain|complained|call|called|speak up|let us know|give us)",
            "(never|not once) (said|mentioned|told|asked|complained|raised|brought) (a|anything|this|us|it|one|that)",
            "(short staffed|understaffed|short handed|a staff shortage|staffing shortage|staffing shortages|holiday season|a full schedule|fully booked|extremely busy|very busy)",
            "frankly (we|i|you|it|this|that|there|your|the|no|nobody|excellent|saintly|absurd)",
            "(quite the opposite|on the contrary|contrary to|as a matter of fact|truth be told|let us be honest|let us be real|actually (we|our|it was|he|she|they))",
            "(blame|take it up with|talk to|complain to|ask) (the government|the state|your insurance|your insurer|the insurance|congress|your plan|your employer|the landlord|the city|the lab|the manufacturer|the vendor|corporate|the weather)",
            "not (our|my|the office 's|the practice 's|his|her) (job|fault|responsibility|problem|doing|decision|call|policy to)",
            "(is|was) (not|never) (our|my) (job|fault|responsibility|problem|doing|decision|call|mistake)",
            "(simply|just) (untrue|false|wrong|inaccurate|not so|not true|not possible)",
            "(stand|stands) (behind|by) (our|my|every|all|each)",
            "(that being said|mind readers|a two way street|facts straight|look it up|mind reader)",
            "our other _2 (reviewers|reviews|patients)",
            "ask any of our",
            "(busiest|best|finest|most respected) _2 in the (state|city|county|country|area|region)",
            "(know for a fact|have witnesses|see it differently|our first (bad|negative|poor|one star) (review|rating)|hindsight is|an exact science|for your own (safety|good|protection))",
            "not [at all] (typical|characteristic|representative) of (us|our <any>|how we)",
            "(we|i) [have] (never (heard|had|received) (this|that|such|a complaint|complaints|anything like)|do not (usually|normally|typically|often) (hear|get|receive) (this|that|these|such|complaints))",
            "most [of our] (people|patients|clients|families|visitors) (leave|love|adore|say|tell us|enjoy|find us)",
            "(our patients|everybody|everyone) (adore|adores|love|loves) (dr <any>|him|her|<name>)",
            "(we|i|she|he|they) (tried|did) (our|my|her|his|their) [very] best",
            "(we|i) can not imagine (<name>|dr <any>|her|him|any of our <any>|anyone here) (saying|doing|being|acting|speaking|treating)",
            "not how we (do things|operate|run things|handle things|treat (people|patients|anyone))",
            "(share|sharing|tell|telling|give|giving) (our|my) [own] side",
            "more to (this|it|the story|that) than",
            "(works|work) fine",
            "(rudeness|unkindness|cruelty|carelessness|meanness) ~ (is not|'s not) [just|simply] in (him|her|them|us|me)",
            "not the conversation (i|we|she|he|they) (heard|had|remember*|recall*)",
            "(come|try) [and] (run|running|manage|managing|staff|staffing) (our|this|a|the) (desk|office|clinic|practice|phones) for",
            "show (me|us) (a|an|one|another|any) (clinic|office|practice|dentist|doctor|place|restaurant|shop) (that|which|where|who)",
            "what possible (motive|reason|interest|benefit|gain)",
            "anything to gain (by|from)",
            "need time to",
            "what (they|we|she|he) (were|was|are|is) (supposed|asked|trained|meant)",
            "not who we are",
            "(speaks|speak) for (itself|themselves)",
            "(simply|just|only|merely) (followed|did|enforced|applied)",
            "has (worked|been) (here|with us) for",
            "(correct|clarify) (some|several|a few|the) [of the] (statements|claims|inaccuracies|errors|facts|record)",
            "on your part",
            "(sorry|apologize|apologies|understand|regret|appreciate|hear you) _6 but (our|you|(it|that|this) is (our|the|not|what|how|a busy|just|policy|normal|standard|because|hard|difficult|impossible|still|also)|the|there (is|are|was)|callers|as|they|parents|unfortunately|please (note|understand|remember|be)|when|we (have|had|can not|do not|did|need|must|always|never|follow|do|were|only|require|ask))",
            "sorry but",
            "(however|but) (you (failed|did|were|had|never|missed|are the|also|must|need|should)|it is important|our staff|our doctors|we (must|did|can not)|the (doctor|staff|wait|delay|schedule)|there are two sides)",
            "(maybe|perhaps) a little (grace|patience|understanding|kindness|gratitude)",
            "(parents|patients|people|callers) [with <any>] (wait (in|outside)|must|need to|are expected to|are required to|are ~ instructed|have to)",
            "emergenc* (happen|come first|came in|do happen|come up|take priority)",
            "(we|i) (had|have) (two|three|several|an|many) _1 emergenc*",
            "nothing personal",
            "simply (told|doing|following|stating|said|trying)",
        ],
    ),
    (
        5,
        patterns![
            "(i|we|she|he|they|<staff>|<name>|dr <any>) did not (raise|roll|yell|shout|rush|cut|refuse|hang up|insult|lie|snap|scold|push)",
            "will have you know",
            "no such thing was (said|done)",
            "(expression|look|smile) _6 (mistaken for|taken the wrong way|for a rude)",
            "(make|makes|offer|offers|making) no apologies (for|about)",
            "will not (be apologizing|apologize) for",
            "challenge (anyone|anybody|you|any)",
            "like to see (you|another|any|anyone|them) [<any>] (try|handle|do|run|manage)",
            "(everyone else|everybody else|the rest of our <any>|other (families|patients|guests|people)) [seems to|seem to] (adore|adores|enjoy|enjoys|love|loves|raves|rave|can not get enough)",
            "(review|story|account|post) [conveniently|somehow|curiously] (skips|skipped|leaves out|left out|omits|omitted)",
            "left out of (this|the|your) (story|review|account)",
            "(is|notice|see) no mention (here|of)",
            "does not make (mine|ours|us|me|it|him|her) wrong",
            "(nobody|no one) (here|at the desk|on our team|in this office|in our office) (was rude|was mean|said|did that|raised|rolled)",
            "(nobody|no one) was (rude|mean|short|unkind|unprofessional|dismissive|yelling)",
            "(our|my) (staff|team|people|nurses|girls|front desk|doctors|hygienists) (do|does|would|did) (not|never) (talk|speak|act|treat|behave)",
            "there (is|was|were) no (scam|bait and switch|sales pitch|upsell|upselling|money grab|trick|attitude|rudeness|eye roll|eye rolling|yelling|shouting|conspiracy|discrimination)",
            "(is|was) not [a|an] (scam|bait and switch|money grab|cash grab|sales pitch|upsell|upselling|trick|racket|conspiracy|kickback|rudeness|grab)",
            "(nobody|no one) is (holding|hiding|stealing|scamming|pushing|trying to (trick|cheat|scam|sell|push|rip))",
            "what you call _2 (we|i) call",
            "(it|this|that|the <any>) (was|is) <number> [<any>] not <number>",
            "only one side",
            "how is (that|this|it) (our|my|her|his)",
            "would you rather (we|i|she|he|the <any>) (rushed|hurried|skipped|ignored|left|lied|guessed)",
            "why (stay|would anyone stay|did you stay|come back|keep coming|did you come back|did you keep)",
            "(make|makes|made|making) (a dime|no money|a penny|no profit) (on|off|from)",
            "(negligent|irresponsible|unethical) _3 not to",
            "have been (malpractice|negligent|irresponsible|unethical)",
            "(a doctor|a dentist|doctors|a nurse|a clinic) not a (cheerleader|hotel|spa|restaurant|salesman|fast food)",
            "took an oath",
            "(bends|bent) over backwards (for|to)",
            "(glowing|rave) reviews",
            "(doctors|dentists|nurses|receptionists|therapists|hygienists|providers|assistants|staff) (have|make) [only] (families|feelings|lives|bad days|kids) too",
            "(real|actual) (person|people|human being|human beings) with feelings",
            "quality (costs|is not cheap|does not come cheap)",
            "out of (kindness|the goodness of)",
            "(squeezed|fit|fitted|worked) (you|him|her|them) in (as a|out of|even|anyway|despite|when)",
            "bent (our|the) [own] rules",
            "(onus is on|responsibility of|falls on|falls to|up to) (the|each|every) _1 (patient|patients|member|members|policy holder|subscriber)",
            "empty (chair|slot|room|chairs|slots) (costs|cost)",
            "(everyone|everybody) (agrees|agreed|consents|signs) (to it|to this|to that|it|this)",
            "you (said|told us|told me|told her|told him) [that] (you (loved|liked) (it|them|her|him)|it was (fine|good|great|okay|ok|perfect|delicious)|everything (was|is) (fine|good|great|ok|okay))",
            "you (smiled|laughed|nodded) and (said|thanked|told)",
            "you never once (told|said|asked|mentioned|complained)",
            "you picked (it|the <any>) (out|yourself)",
            "(everyone|everybody) else (was|were|seemed|left) (happy|fine|pleased|satisfied)",
            "(nobody|no one) else (complained|complains|had (a|an|any) (problem|issue|complaint)|minded|seems to mind|has complained|has had)",
            "(our|my) (staff|team|people|wife|husband|daughter|son|girls|guys|<staff>) would never",
            "(nobody|no one) on (my|our) team would",
            "not [at all] sound like (our (staff|team|<staff>|<name>|girls)|my (staff|team|<staff>|<name>|girls)|anyone on (our|my)|any of (our|my)|anyone here)",
            "(is|are) the (kindest|nicest|sweetest|gentlest|most caring|friendliest) (person|people|man|woman|human|nurse|doctor|dentist|receptionist) (i know|i have ever|you (will|could)|around|in (town|the))",
            "(highly|seriously|very much|really) doubt (that|it|any|our|my|she|he|they)",
            "please remember [that] (we|our <staff>) are",
            "(destroy|hurt|ruin|kill|damage|hurting|hurts|destroys) a small [<any>] (business|practice|family)",
            "think twice before (hurting|posting|writing|damaging|leaving)",
            "this is what we get",
            "(only|just) doing (his|her|their|our|my) (job|jobs)",
            "(she|he|this <any>|the (client|customer|guest|reviewer)) was (told|informed|warned|advised) (about the|of the|twice|before|beforehand|repeatedly|when)",
            "we would not [still] be (here|in business)",
            "(i know what i am|we know what we are) doing",
            "there is a reason (we are (number|rated|the|voted)|people (love|come|keep))",
            "why you not (say|tell|ask|call)",
            "though you did",
            "(perfection can not be rushed|nobody is forcing you)",
            "(it|that|this) (is|was) [all|right] [there] (in the (fine print|contract|agreement|paperwork|terms)|on the (form|consent|invoice|paperwork|estimate))",
            "(the law is the law|policy is policy|contract is a contract|deal is a deal|business is business)",
            "it is common knowledge",
            "(was|is) (closer to|more like) <number> [minutes] than",
            "all (you|anyone) had to do was",
            "takes two to (argue|fight|tango)",
            "what keeps (you|people|patients) alive",
            "(complaints|gripes|grievances) _4 (ought to|should|need to) [all|please] (go|be (sent|taken|addressed|directed)) to (him|her|them|the)",
            "<be> the (building|landlord|insurance|insurer|city|lab|company|vendor|bank) 's problem",
            "(so|please|kindly|you can|you may) take (it|that|this) up with (them|him|her|the)",
            "(lies|rests|sits|falls) _1 with (the|them|him|her|your|another|their) _4 (not (with us|us|ours)|nobody else|no one else|alone)",
            "we (just|only|merely) (rent|lease) (here|this|the|our)",
            "for the record (no one|nobody|none|our <any> (never|does not|do not|did not)|we (never|do not|did not|have never)|i (never|did not))",
            "(not sure|no idea|not know|wonder) where (that|this|the|such an|your) (idea|notion|claim|impression|story|information) (comes|came|is coming)",
            "(then|because|so|since) no (message|voicemail|email) was (left|sent)",
            "not the (one|ones|person) who (was|were) (shouting|yelling|screaming|swearing|rude|late)",
            "it was not <number> [whole] (hours|minutes|hour|min|mins|weeks|days|months) it was",
            "it was <number> (minutes|min|mins|hours|days|weeks) not (an|a|<number>)",
            "(i|we) think (i|we) know how to (run|do|handle|manage|treat|talk)",
            "must be doing something right",
            "somebody must like",
            "(anybody|anyone|everybody|everyone) (in|around) (this|the) (town|city|county|area|neighborhood) (will|can|would) tell you",
            "just ask around",
            "not need [any|a] (lessons|lesson|pointers|lectures|tips) (in|on|about|from)",
            "nothing (in|about) (this|your|the) (review|post|comment) [that] (i|we) (can|could) agree",
            "not agree with (a single|one) (word|thing)",
            "(paints|painting|paint|painted) a _1 (misleading|false|distorted|inaccurate|one sided|unfair) picture",
            "with a grain of salt",
            "(i|we) [do|really] (take|took) [great|some|real] offense (at|to)",
            "(i|we) [do|deeply|really] resent (the|any|this|that|your|being)",
            "not have a (mean|rude|unkind|cruel|nasty|malicious) bone",
            "(she|he|they|<name>|dr <any>) would (never|not) [ever] (speak|talk|treat|act|behave|raise) [to|that|like] [this|that|such|<any>] (way|like that|like this|that way|tone)",
            "(everybody|everyone) else (managed|manages|got|figured|coped|copes|understood|understands|found it|was able|had no (problem|trouble|issue))",
            "the rest of (the|our) <any> (got|managed|manage|had no|understood|understand)",
            "(take|taking|knock|knocking|deduct*) _1 (star|stars) (off|from) (us|me|our)",
            "should not [have to] lose _1 (star|stars)",
            "if (the|a|an) (address|form|date|number|name|paperwork|e mail|email|application) (had been|was|were) _2 (right|properly|correctly) _6 would have",
            "because (people|some people|some patients|some folks) (take advantage|abuse|do not show|never show)",
        ],
    ),
];

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    judged(rule, reading, findings, &|_, hit| {
        // 'By law we can't discuss anyone's care' is no shield: it is the right answer.
        // 'We are looking at why that did not happen': who wants to know does not argue.
        let asked = hit.first > 0 && listed("why how whether", reading.text.norm(hit.first - 1));
        // 'Our staff would never speak to anyone that way', `would never say such a thing`: nothing is kept from anybody.
        let plain = (hit.first..=hit.end).any(|i| {
            listed("say speak talk", reading.text.norm(i))
                && listed("to that such this like", reading.text.norm(i + 1))
        });
        let unsaid = has_cue(reading, hit.first, Cue::NotDiscussed) && !plain;
        // 'Our team would never want anyone to feel that way.'
        let wished = listed("want wish expect knowingly", reading.text.norm(hit.end));
        let spared = asked || is_quoted(reading, hit) || unsaid || wished;
        (!spared).then_some(rule.severity)
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
                "It is impossible to say that it came from us.",
                "She would be doing people a disservice by keeping quiet.",
                "Not a single form was wrongly filed.",
                "That is not something we can control.",
                "We only ever recommend the least.",
                "Emergencies always come first.",
                "We do have a sign that says so.",
                "We are not responsible for lost coats.",
                "Our reviews are excellent.",
                "This review is really unfair.",
                "It is not in her nature.",
                "Perhaps next time check with your insurer first.",
                "You might want to consider what it is like on our side of the desk.",
                "Turning up on time would have helped.",
                "It takes two to have an argument.",
                "Healing depends on following instructions.",
                "Rudeness just isn't in her.",
                "Show me a clinic that does it better.",
                "You should of called first.",
                "You coulda asked.",
                "We make no apologies for that.",
                "I'd challenge anyone to run it smoother.",
                "Those facts were left out of this review.",
                "None of this is true.",
                "Everybody else was happy.",
                "Our staff would never do that.",
                "She was told about the fee twice.",
                "A quick call would have solved this.",
                "You said it was fine.",
                "It's in the fine print.",
                "Thank you for telling us, but that is our policy.",
                "As you were told, that is our policy.",
                "That is simply not true.",
                "In fact, you never asked.",
                "Hundreds of our patients disagree.",
                "We can't control what happens in the lot.",
                "Per our policy, fees are due at the door.",
                "You should have called first.",
                "Sorry, but our staff followed every rule.",
                "We have 20 years of experience.",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "It's easy to misread the sign by the door, so we are moving it.",
                "In fact, your note is on our board now.",
                "To be clear, nobody here is upset with you.",
                "You shouldn't have had to ask twice.",
                "You were not the only one who told us.",
                "Nobody else has put it so clearly.",
                "Our policy is to confirm every booking by text.",
                "A clear policy should be explained with a kind voice.",
                "We won't argue, we'd rather listen.",
                "We are looking at why that did not happen.",
                "Actually, you've done us a favor.",
                "We don't want to sound defensive.",
                "By law we can't discuss anyone's care.",
                "Our hours are posted on the door.",
                "But enough from us, we'd like to hear from you.",
            ],
        );
    }

    #[test]
    fn marks_more_of_the_family() {
        marks(
            RULE.code,
            &[
                "The lot belongs to the landlord, we just rent here, and complaints about it ought to go to him.",
                "The fault lies with the answering service, not with us.",
                "The elevator is the building's problem, so take it up with them.",
                "Responsibility for that rests with the software company and nobody else.",
                "We only lease this suite; gripes about the heat should be sent to the owner.",
                "For the record, no one here is paid on commission and nobody pushes anything on anybody.",
                "I'm not sure where that idea comes from.",
                "I have no idea where that impression came from.",
                "Honestly, we return every single voicemail the same day, so if a call was missed then no message was left.",
                "We're not the ones who were shouting.",
                "it wasnt 2 hours it was 50 min tops",
                "For the record, nobody at our desk has ever hung up on a caller.",
                "It was fifteen minutes, not an hour.",
                "My hygienist would never say such a thing.",
                "I've been a dentist for thirty-one years and I think I know how to run a waiting room.",
                "We have an A+ with the Better Business Bureau, so we must be doing something right.",
                "My front desk person is a sweetheart and anybody in this town will tell you so.",
                "After twenty-five years in practice I don't need lessons in bedside manner.",
                "Voted best of the county four times, so somebody must like us.",
                "Our receptionist is an angel, just ask around.",
                "There is nothing in this review that I can agree with.",
                "This review is misleading and we'd ask readers to take it with a grain of salt.",
                "I take offense at the suggestion that we only care about money.",
                "I can't agree with a single word of this.",
                "Readers should know this post paints a misleading picture.",
                "We resent the idea that anyone here is lazy.",
                "We do expect people to treat our team with respect before they complain about us.",
                "Our staff deserve respect, and they didn't get any that day.",
                "Delays at the lab aren't something we control, so there's no use being upset with us.",
                "We can't control the lab, but people like to blame us anyway.",
                "That's out of our hands, and we've said so many times.",
            ],
        );
    }

    #[test]
    fn leaves_kind_firmness_and_plain_facts_alone() {
        spares(
            RULE.code,
            &[
                "The lot belongs to the landlord, and we've asked him for more spaces.",
                "We rent this suite, and we're sorry about the heat all the same.",
                "Questions about the garage can go to us or to the building, whichever is easier.",
                "No one here is paid on commission, and we're glad to answer any question about that.",
                "Nobody should ever be spoken to that way.",
                "We try to return every voicemail the same day, and some days we fall behind.",
                "For the record, you were right to be upset.",
                "I've been a dentist for thirty-one years and I'm still learning how to run a waiting room.",
                "An A+ rating is no comfort to someone who felt ignored.",
                "We agree that our old sign was misleading.",
                "There is nothing in this review that we take lightly.",
                "No offense was taken, and we're glad you wrote.",
                "We're sorry we came across as cold.",
                "I'm sorry our message was so easy to misunderstand.",
                "We're sorry our best fell short of what anyone should expect.",
                "You aren't the only one who has told us this, and we're listening.",
                "Other people have mentioned the wait too, so we've added a second line.",
                "You're not alone in finding the menu confusing.",
                "Fixing a sign isn't rocket science, and we've done it.",
                "Our reminder text is long, and we're cutting it down so it's quick to read.",
                "The sign says fifteen minutes early, and we're making it larger.",
                "A child could get lost in our hallways, so we've put up arrows.",
                "Somebody needs to answer that phone, and from Monday Priya will.",
                "We do ask that everyone treat our team with respect, and we hold ourselves to the same standard.",
                "We ask for courtesy from everyone, and we owe the same in return.",
                "We ask that voices stay low in the lobby, ours included.",
                "Delays at the lab aren't something we control, but how we tell people about them is.",
                "We can't control the traffic, but we can control how we greet someone who sat in it.",
                "What the plans decide is out of our hands; explaining it well is not.",
            ],
        );
    }

    #[test]
    fn leaves_who_knows_the_other_side_alone() {
        spares(
            RULE.code,
            &[
                "Many of us have been on the other side of that counter, and it isn't pleasant.",
                "Plenty of our team have sat on the other side of that glass, so we get it.",
            ],
        );
    }

    #[test]
    fn marks_who_vouches_and_who_else_managed() {
        marks(
            RULE.code,
            &[
                "I know for a fact she would never speak to anybody like that.",
                "I know Karen, and she doesn't have a mean bone in her body.",
                "She'd never talk that way to a soul.",
                "Everybody else managed to get the message.",
                "The rest of the list got their letters on time.",
                "The lot is the landlord's, so please don't take stars off us for it.",
                "The lab is a separate company and we shouldn't lose stars over them.",
                "If the address had been put in right the letter would have got there.",
                "We ask for a day's notice because people take advantage.",
            ],
        );
        spares(
            RULE.code,
            &[
                "I've worked with Maria for nine years and she'd be glad to call.",
                "I know Karen would want to hear about this herself.",
                "Other people have told us the same thing about the form.",
                "The lot belongs to the landlord, and we've asked him to add more spots.",
                "If the address on a form has changed, please call and we'll update it.",
                "Our rule is twenty-four hours, and life doesn't always give people that much notice.",
                "We gave it a go but it was clumsy, and several people told us so.",
                "Actually, our new hours are eight to six.",
            ],
        );
    }
}
