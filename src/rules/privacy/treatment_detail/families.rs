//! The phrases that tell what was done or felt without a word of the vocabulary.

use crate::finding::Ground;
use crate::rules::{ALL_LATE, Family, Reach};

pub(super) const MESSAGE: &str =
    "It tells what happened to the reviewer, or how they felt physically.";

pub(super) const FAMILIES: &[Family] = &[
    Family {
        patterns: patterns![
            "(sorry|hear|read|that|learn|because|when|where) it ~ (hurt|hurts|ached|bled)",
            "you could not ~ (open wide|breathe|swallow|stand up|chew)",
            "(hurt|hurting) you",
            "(that|it|this) must [have] (hurt|be sore|be painful|sting|ache)",
            "(sorry|wish|wished|know) (it|that) ~ (hurt|hurts|stung|swelled|throbbed|had not hurt|did not hurt|is [still] sore)",
            "(goodness|heavens|god|glad|relieved|blessing|relief) [that] (it|they|he|she|someone|somebody) ~ [was|were|got] (caught|found|spotted) [it] [early|in time|sooner]",
            "(sorry|hear|read) _3 (you|it) [was|were|are|is] [still|so|very|really] (hurting|in pain|sore|bleeding|swollen|numb|dizzy|sick)",
            "you (were|are|felt) ~ (in pain|hurting|sore|numb|swollen|bleeding|dizzy|nauseous|dehydrated|groggy|unconscious|sedated|awake)",
            "in [so much|a lot of|some|any|that much|as much|such|much] pain",
            "(glad|relieved|happy|thrilled|delighted|hooray|yay) [that] (the|that|those) [<any>] <any> (stopped|healed|settled|cleared|eased|lifted|faded|subsided|is gone|are gone|fits|feels)",
            "pain free",
            "(hope|wish|glad|hoping) [that|to hear] (you|your <any>|it|everything|she|he|they) ~ [is|are] ~ (heal|heals|healing|healed|recover|recovers|recovering|recovered|feel better|feeling better|on the mend|doing better)",
            "(speedy|full|smooth|quick) recovery",
            "get well soon",
        ],
        message: MESSAGE,
        fixes: &[],
        reach: Reach::Statement,
        ground: Ground::Words,
    },
    Family {
        patterns: patterns![
            "what you were (prescribed|given|diagnosed with|treated for|tested for)",
            "what (we|the doctor|he|she) (prescribed|gave you|recommended|found|did)",
            "(what|whatever) (the <staff>|was|we|he|she|they|i) (spotted|found|saw|injected|removed|prescribed|used|placed|diagnosed|gave you|recommended|took out|cut out|pulled)",
            "<number> (units|cc|ccs|mg|milligrams|grafts|stitches|staples|sutures|diopters|decibels|vertebrae)",
            "(down|lost|losing|dropped|gained|up) <number> (pounds|lbs|kilos)",
            "(sugar|sugars|pressure|reading|level|count|score|pulse|temperature|temp|a1c|oxygen|cholesterol) (of|above|below|over|under|around|north of) <number>",
            "<number> (days|weeks|months|years) (clean|sober|smoke free|cancer free|pregnant|along|post op)",
            "(clean|clear|normal|abnormal|positive|negative|good|bad) (scan|scans|result|results|report|biopsy|mammogram|smear|labs|lab work)",
            "(in|to|from) (room|exam|bay|chair|operatory) <digits>",
            "(pee|stool|urine|sample|specimen) (cup|kit|sample|card)",
            "(snore|bite|mouth|night) (guard|guards)",
            "(lead|sleep|stress|allergy|patch|spit|drug|breathing|blood|urine|hearing|vision) (test|tests|testing)",
            "(your|that|the) new (smile|teeth|hip|knee|glasses|frames|lenses|hearing aids|bite|nose|look)",
            "(wire|bracket|band|retainer|crown|filling|denture) (pokes|poked|poking|popped|fell|breaks|broke|slips|slipped|rubs|rubbed|came (loose|off|out))",
            "(the|your|that|a) (temporary|temp) (came|popped|fell|coming|popping|falling|is|was|broke|cracked|kept|had|should|will|can)",
            "(pokey|poky|poking|loose|broken|sharp) (wire|bracket)",
            "(a|another) (second|third|further|follow up|repeat) (procedure|surgery|operation|injection|round|treatment)",
            "<number> (sessions|rounds|courses|units|syringes|vials|doses|cycles) of <any>",
            "(got|gets|were|was|being) weighed",
            "(your|the) (upper|lower|left|right) (left|right|side|jaw|front|back) [side|one|quadrant]",
            "your before and after",
            "(something|anything|pill|pills) to help you sleep",
            "<number> (events|pauses|apneas) an hour",
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
        ground: Ground::Fact,
    },
];

/// Phrases of the last family.
pub(super) const TOLD: &str = patterns![
    "(happy|glad|relieved|thrilled|overjoyed|delighted) [that] (it|everything|all) (turned out|came back|was nothing|was not anything|took|is behind you|is all behind)",
    "(relieved|glad|happy|thankful) [that] (we|i|she|he|the doctor|dr <any>|they) (caught|found|spotted) it",
    "(only|just) a scare",
    "you have your (life|smile|sleep|energy|hearing|sight|vision|mobility|strength) back",
    "(heartbroken|sorry|sad|devastated) [that] it did not (take|hold)",
    "(hoped|hoping|prayed|praying|rooting) [so|really] [much] [that|for] (this|that|it|the) [one] (would|was going to) (be your time|be the one|work|take|hold)",
    "would be your time",
    "(is|was) a known (complication|risk)",
    "within normal (limits|range)",
    "not everyone (responds|heals|tolerates)",
    "i only recommend what",
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
    "the hospital could help",
];
