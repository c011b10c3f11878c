//! The phrases that tell what was done or felt without a word of the vocabulary.

use crate::finding::Ground;
use crate::rules::{ALL_LATE, Family, Reach};

pub(super) const MESSAGE: &str =
    "It tells what happened to the reviewer, or how they felt physically.";

pub(super) const FAMILIES: &[Family] = &[
    Family {
        patterns: patterns![
            "(sorry|hear|read|that|learn|because|when|where) it ~ (hurt|hurts|ached|bled)",
            "(hurt|hurting) you",
            "(sorry|wish|wished|know) (it|that) ~ (hurt|hurts|stung|swelled|throbbed|had not hurt|did not hurt|is [still] sore)",
            "you (were|are|felt) ~ (in pain|hurting|sore|numb|swollen|bleeding|dizzy|nauseous|dehydrated|groggy|unconscious|sedated|awake)",
            "in [so much|a lot of|some|any|that much|as much|such|much] pain",
        ],
        message: MESSAGE,
        fixes: &[],
        reach: Reach::Statement,
        ground: Ground::Words,
    },
    Family {
        patterns: patterns![
            "what (we|the doctor|he|she) (prescribed|gave you|recommended|found|did)",
            "<number> (units|cc|ccs|mg|milligrams|grafts|stitches|staples|sutures|diopters|decibels|vertebrae)",
            "<number> (days|weeks|months|years) (clean|sober|smoke free|cancer free|pregnant|along|post op)",
            "(clean|clear|normal|abnormal|positive|negative|good|bad) (scan|scans|result|results|report|biopsy|mammogram|smear|labs|lab work)",
            "(in|to|from) (room|exam|bay|chair|operatory) <digits>",
            "(pee|stool|urine|sample|specimen) (cup|kit|sample|card)",
            "(snore|bite|mouth|night) (guard|guards)",
            "(lead|sleep|stress|allergy|patch|spit|drug|breathing|blood|urine|hearing|vision) (test|tests|testing)",
            "(your|that|the) new (smile|teeth|hip|knee|glasses|frames|lenses|hearing aids|bite|nose|look)",
            "(pokey|poky|poking|loose|broken|sharp) (wire|bracket)",
            "(a|another) (second|third|further|follow up|repeat) (procedure|surgery|operation|injection|round|treatment)",
            "(your|the) (upper|lower|left|right) (left|right|side|jaw|front|back) [side|one|quadrant]",
        ],
        message: MESSAGE,
        fixes: &[],
        reach: Reach::Noun,
        ground: Ground::Words,
    },
    Family {
        patterns: ALL_LATE,
        message: MESSAGE,
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
    Family {
        patterns: ALL_LATE,
        message: MESSAGE,
        fixes: &[],
        reach: Reach::Statement,
        ground: Ground::Fact,
    },
];

/// From which family on, up to the last, something is told only as the answer to a review that speaks of care.
pub(super) const ANSWERS: usize = 2;

/// The first of them: how it goes with such things in general.
pub(super) const HOW_IT_GOES: &str = patterns![
    "(outcomes|results) (vary|differ) [from]",
    "(individual|your|everyone 's) results (may|can|will) (vary|differ)",
    "(everyone|everybody|each person|every body) (responds|reacts|heals|adjusts|recovers) [differently|in]",
    "not (everyone|everybody) (responds|reacts|heals|adjusts|recovers)",
    "no two people (heal|respond|react|recover)",
    "(no one|nobody|no doctor|no dentist) can (guarantee|promise) (an|the|a) (outcome|result|perfect)",
    "(discomfort|soreness) is (part|normal|typical|common|to be|expected)",
    "(look|looks|feel|feels|get|gets) worse before (they|it|things) (look|looks|get|gets)",
    "(it|these things|this) (can|will|may) ~ take [some] [time|a few (days|weeks|months)] to (settle|heal|adjust|work|calm down|feel normal)",
    "(it|things) ~ (gets|get) easier (after|with|in|once)",
    "(first|second) (week|weeks|month|months|day|days|night|nights) (is|are) [always|usually|often] the (hardest|worst|toughest)",
    "not every (attempt|cycle|round|try) (succeeds|works|takes)",
    "not unusual to feel (that|this|it|some)",
    "part of getting (stronger|better|well|healthy)",
    "(trust|follow) the process",
    "(still|is|are|comes|come) under warranty",
    "(do not|can not|will not|could not) prescribe (that|those|it|them)",
];

/// The second: what to do, or what becomes of it.
pub(super) const WHAT_TO_DO: &str = patterns![
    "(drink|with) plenty of (water|rest|fluids)",
    "(do not|never|not to) stop (taking|using|wearing) (it|them|that)",
    "(wear|use) sunscreen",
    "(give|giving) it (another|a few [more]|some|two|three|one more) (week|weeks|day|days|month|months) (before|to|and)",
    "(wearing|using) (it|them) (an hour|longer|more|every|each|at night|all)",
    "(call|come in) [us] right away if (it|they|you)",
    "(ice|elevation|heat) and (ice|elevation|heat|rest)",
    "go easy on (the|it|your)",
    "stick with the (routine|plan|regimen|program|exercises)",
    "(they are|it is|yours are|yours is) [in and] ready (for|to be)",
    "(can|will|could) be (redone|remade|adjusted|refitted|repeated) (at|for|free|without)",
];

/// Phrases of the last family.
pub(super) const TOLD: &str = patterns![
    "(freshly|newly|recently) (replaced|operated|repaired|pulled|broken) (hip|knee|shoulder|tooth|arm|leg|ankle)",
    "(how|that) (it|they|everything) (is|are) healing",
    "(happy|glad|relieved|thrilled|overjoyed|delighted) [that] (it|everything|all) (turned out|came back|was nothing|was not anything|took|is behind you|is all behind)",
    "(relieved|glad|happy|thankful) [that] (we|i|she|he|the doctor|dr <any>|they) (caught|found|spotted) it",
    "(only|just) a scare",
    "yours (showed (nothing|no)|shows (nothing|no)|came back|was (clear|normal|negative|benign))",
    "(was|were) ~ (comfortable|peaceful|at peace|in no pain|not in pain|not alone|never alone) _2 (at the end|to the end|till the end|when (she|he|they) (passed|went|died|left))",
    "(passed|went|slipped|died) ~ (peacefully|comfortably|in (his|her) sleep|in no pain)",
    "still off the (sugar|cigarettes|smokes|booze|coffee|painkillers|crutches|drink|soda|sweets)",
    "you have your (life|smile|sleep|energy|hearing|sight|vision|mobility|strength) back",
    "(heartbroken|sorry|sad|devastated) [that] it did not (take|hold)",
    "(hoped|hoping|prayed|praying|rooting) [so|really] [much] [that|for] (this|that|it|the) [one] (would|was going to) (be your time|be the one|work|take|hold)",
    "(is|was) a known (complication|risk)",
    "within normal (limits|range)",
    "not everyone (responds|heals|tolerates)",
    "(i|we) would make the same (call|decision|recommendation) again",
    "the outcome was (good|excellent|successful)",
    "(they|it|all <number>) needed to (be done|come out|be pulled|be removed|be replaced)",
    "(heal|feel better|recover) (fast|quickly|soon)",
    "no (gym|straws|alcohol|running|lifting|swimming|chewing|smoking|caffeine) (for|until|today|tonight)",
    "stay off (it|your <any>) for",
    "let us know if it (comes back|grows|gets worse|flares|starts)",
    "call [us] if anything (gets worse|feels off|comes loose)",
    "take it (slow|easy) (for the|today|tonight|until|this week)",
    "(the|your) (er|emergency room|emergency department) (trip|visit)",
    "ended [up] in the (er|emergency|hospital)",
    "(stand|stands|stood) (by|behind) (the|our|his|her) [clinical|medical] (care|treatment|diagnosis|recommendation|recommendations)",
    "the care [that was|provided|given|we gave|we provided] was (appropriate|correct|right|proper|sound|fine|standard|excellent)",
    "clinically (nothing|there|it|this|everything)",
    "(outcome|result) was what (we|she|he)",
    "(the|it was a|inherited a) [very|more] (tough|hard|difficult|complicated) case",
    "some cases are (harder|tougher|more)",
    "(dr <any>|the doctor|our doctor|the dentist|our dentist|the surgeon|the provider|our provider|the nurse) (made|used|followed|exercised|showed) (the right|a sound|her best|his best|good|the correct|her|his|sound) [clinical|medical|professional] (call|decision|judgment|choice)",
    "in (her|his|the doctor 's|my|our) [clinical|medical|professional|best] (judgment|opinion) (it|this|that|waiting|the|there|no|nothing|a)",
    "no (medical|clinical) reason",
    "(recommendation|diagnosis) (has not changed|stands|still stands|was (right|correct|sound|accurate)|is (right|correct|accurate))",
    "was the (safest|best|right) (option|choice|course|place for) [for]",
    "(is|was|had|been) (a|an) _1 (challenging|complicated|complex|difficult|tough|tricky|unusual|rare) case",
    "not (a simple|an easy|a straightforward|a routine) case",
    "(complexity|severity|nature) of (the|this|your|her|his) (case|condition)",
    "from a (medical|clinical|dental) (standpoint|point of view|perspective)",
    "(the last|another|the other|your last|your previous|a previous) (office|dentist|doctor|clinic|surgeon) (left|missed|did|started|made) (a|the|it|us|some|that)",
    "(la (hinchazon|extraccion|anestesia|endodoncia|biopsia|quimioterapia)|masticar)",
    "(su|sus|tu|tus) [nueva|nuevo|nuevos|nuevas] (cirugia|tratamiento|medicina|medicinas|medicamento|medicamentos|receta|diagnostico|muela|muelas|diente|dientes|limpieza|empaste|corona|endodoncia|radiografia|radiografias|examen|examenes|resultados|analisis|vacuna|operacion|dolor|embarazo|encias|herida|infeccion|alergia|presion)",
];

/// What is said of how somebody feels, where few drafts do.
pub(super) const FELT: &str = patterns![
    "(glad|relieved|happy|thrilled|delighted|hooray|yay) [that] (the|that|those) [<any>] <any> (stopped|healed|settled|cleared|eased|lifted|faded|subsided|is gone|are gone|fits|feels)",
    "(hope|wish|glad|hoping) [that|to hear] (you|your <any>|it|everything|she|he|they) ~ [is|are] ~ (heal|heals|healing|healed|recover|recovers|recovering|recovered|feel better|feeling better|on the mend|doing better)",
    "(goodness|heavens|god|glad|relieved|blessing|relief) [that] (it|they|he|she|someone|somebody) ~ [was|were|got] (caught|found|spotted) [it] [early|in time|sooner]",
    "you could not ~ (open wide|breathe|swallow|stand up|chew)",
    "get well soon",
    "(that|it|this) must [have] (hurt|be sore|be painful|sting|ache)",
    "pain free",
    "(speedy|full|smooth|quick) recovery",
    "(sorry|hear|read) _3 (you|it) [was|were|are|is] [still|so|very|really] (hurting|in pain|sore|bleeding|swollen|numb|dizzy|sick)",
];

/// What is said of what was done, where few drafts do.
pub(super) const SELDOM: &str = patterns![
    "(what|whatever) (the <staff>|was|we|he|she|they|i) (spotted|found|saw|injected|removed|prescribed|used|placed|diagnosed|gave you|recommended|took out|cut out|pulled)",
    "(sugar|sugars|pressure|reading|level|count|score|pulse|temperature|temp|a1c|oxygen|cholesterol) (of|above|below|over|under|around|north of) <number>",
    "(wire|bracket|band|retainer|crown|filling|denture) (pokes|poked|poking|popped|fell|breaks|broke|slips|slipped|rubs|rubbed|came (loose|off|out))",
    "(something|anything|pill|pills) to help you sleep",
    "your before and after",
    "<number> (events|pauses|apneas) an hour",
    "what you were (prescribed|given|diagnosed with|treated for|tested for)",
    "(down|lost|losing|dropped|gained|up) <number> (pounds|lbs|kilos)",
    "(got|gets|were|was|being) weighed",
    "(the|your|that|a) (temporary|temp) (came|popped|fell|coming|popping|falling|is|was|broke|cracked|kept|had|should|will|can)",
    "<number> (sessions|rounds|courses|units|syringes|vials|doses|cycles) of <any>",
];
