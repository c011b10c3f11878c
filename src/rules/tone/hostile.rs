//! Attacks the reviewer: insults, threats, accusations, sarcasm.

use super::super::fix::CALM;
use super::super::{ALL_LATE, Family, Late, Page, Reach, Rule, Source, is_quoted, judged};
use crate::finding::{Finding, Ground, Severity};
use crate::grammar::{Class, listed};
use crate::guide::Step;
use crate::phrase::Match;
use crate::reading::Reading;
use crate::text::Case;

/// The rule.
pub static RULE: Rule = Rule {
    code: "tone/hostile",
    title: "Sounds like an attack",
    why: "A public fight is read by everyone who looks the practice up. A groundless legal threat to get a review taken down is also \
          against a federal rule.",
    step: Step::Calm,
    source: Source {
        title: "16 CFR 465.7(a), Federal Register 2024-18519; the guide, steps 1 and 7",
    },
    severity: Severity::Error,
    part: None,
    heat: Some("an attack or a threat"),
    families: FAMILIES,
    check,
};

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "Insults, threats, accusations of lying, sarcasm.",
    wrong: "You will be hearing from our attorney.",
    right: "We would rather listen than argue, and we would like to hear more.",
};

const FAMILIES: &[Family] = &[
    Family {
        patterns: ALL_LATE,
        message: "A threat frightens people off, and a groundless legal threat to silence a review breaks a federal rule.",
        fixes: CALM,
        reach: Reach::Sentence,
        ground: Ground::Words,
    },
    Family {
        patterns: ALL_LATE,
        message: "An insult or an accusation speaks against the practice, not against the review.",
        fixes: CALM,
        reach: Reach::Sentence,
        ground: Ground::Words,
    },
    Family {
        patterns: ALL_LATE,
        message: "Sarcasm and mock thanks read as contempt.",
        fixes: CALM,
        reach: Reach::Sentence,
        ground: Ground::Words,
    },
    Family {
        patterns: ALL_LATE,
        message: "An attack speaks against the practice, not against the review.",
        fixes: CALM,
        reach: Reach::Sentence,
        ground: Ground::Fact,
    },
];

/// Its phrases, a list for each family.
pub static LATE: &Late = &[
    (
        0,
        patterns![
            "(can|did|do) (you|people) not read",
            "must make you feel (big|very big|so big|important|powerful)",
            "the only (joke|fraud|liar|problem) here is",
            "(our|my|the) (lawyer|lawyers|attorney|attorneys|counsel|legal team|solicitor)",
            "(hear|hearing) from _2 (lawyer|lawyers|attorney|attorneys|counsel|legal team)",
            "legal (action|proceedings|steps|recourse|consequences|remedies|counsel)",
            "(sue|suing|lawsuit|litigation|cease and desist)",
            "(defamation|defamatory|libel|libelous|slander|slanderous|slandering)",
            "(we|i) know (who you are|where you live|where you work|exactly who)",
            "there (are|will be) consequences",
            "(watch|mind) your (back|step|mouth|tongue)",
        ],
    ),
    (
        1,
        patterns![
            "(you|he|she|they|this person|this reviewer) (are|is|were|was) ~ [just|clearly|obviously] [a|an|being] ~ (liar|lying|idiot|moron|fool|fraud|troll|bully|crazy|insane|delusional|unhinged|unstable|pathetic|ridiculous|rude|abusive|aggressive|nasty|disgusting|horrible|hysterical|drunk|stupid|ignorant|childish|psycho|clown|scammer|cheat|thief|joke|coward|cheap|dishonest|deranged|toxic|hateful|bitter|jealous)",
            "(pack|bunch|tissue|string|load|web) of lies",
            "you were a (nightmare|menace|handful|disgrace|monster|terror|piece of work)",
            "are you (drunk|crazy|kidding|serious|insane|stupid|blind|deaf|high|five|illiterate)",
            "(liars|(tell|telling|told|spread|spreading|post|posting|more|your|these|such) lies|(you|he|she|they) lied|lying (about|to))",
            "(idiot|idiots|moron|morons|imbecile|clown|loser|losers|crybaby|psycho|lunatic|scumbag|nutcase|whiner|troll|trolls|a karen|keyboard warrior|keyboard warriors|coward|cowards|nobody likes you)",
            "(shame on you|get a life|grow up|get a grip|cry about it|boo hoo|cry me a river|learn to read|do your homework|get help|seek help|go away|good riddance|shut up|how dare you|what is your problem|spare us|give me a break|nice try)",
            "(fake|false|phony|bogus|fabricated|made up|malicious) (review|story|claim|claims|allegation|allegations|accusation|accusations|account|post)",
            "(making|made) (things|stuff|this|it|false) up",
            "make (things|stuff|this|false) up",
            "(you people|your kind of (people|person|patient|customer)|types like you)",
            "(people|folks|someone|customers|clients|reviewers|patients) like you [<any>] (always|never|are the|make|need|will|just|who|ruin|think|should|is why|give|love|can not|do not|only|ought|belong|deserve to)",
            "(putting|put) up with (you|people like you|this)",
            "you (should|ought to) be ashamed",
        ],
    ),
    (
        2,
        patterns![
            "(good luck|best of luck) _2 (elsewhere|finding|with that|somewhere|at the next|to the next|getting)",
            "(thanks|thank you) for (admitting|nothing|wasting|the laugh at|proving|your expert|enlightening|the fairy tale|the fiction|ruining|sharing your fantasy|attacking|slandering|lying|trolling)",
            "(lol|lmao|rofl|hahaha|wow just wow|yawn|bless your heart|oh please|yeah right|sure jan|cool story|nice story|poor baby)",
            "would it (kill|hurt) you",
            "if the shoe fits",
            "maybe (try|if you)",
            "(next time|try) (brush|reading|listening|showing up|behaving|being nice|growing up|bringing manners)",
            "take your (business|drama|attitude|negativity|money|anger|bad attitude)",
            "go (bother|cry|complain)",
            "your (temper|tantrum|rant|rants|attitude|drama|behavior|lies|meltdown|tirade|bad manners|outburst|hissy fit|little story|little rant)",
            "tells (you|us|everyone|people) (something|everything|all)",
            "(maybe|perhaps) (take|read|set|buy|learn|show|bring|leave|check|look|start|spend|brush|floss|listen) (an|the|a|up|your|some|less|more|it|to|before|earlier|on) _4 (next time|first|instead|before you)",
            "(some|certain) people [just] (live to|love to|enjoy|like to) (whine|complain|moan|hurt|attack|make)",
            "(whine|whining|whiner|whiners|rant|ranting|tantrum|hissy|meltdown|temper tantrum|sob story|crocodile tears|drama queen|attention seeking|attention seeker|sad little|delusional|unhinged|despicable|vindictive|malicious|spiteful)",
            "(you|your <any>|this [review|comment|post]) (is|are|'s) _1 (pathetic|disgusting|ludicrous|laughable|petty)",
            "(pathetic|disgusting|ludicrous|laughable|petty) (review|reviews|lie|lies|little|person|people|behavior|attempt|excuse|comment|post|attack|claim|accusation|stunt)",
            "(spread|take|save|keep) your (drama|lies|hate|poison|negativity|venom|rant|complaints|gossip)",
            "(lawyer up|see you in court|expect a letter|consider this (a|your) (notice|warning)|restraining order|trespass)",
            "(calling|called|contacting|contacted|involve|involving|notify|notifying|notified|report you to|reported you to|reporting you to) the (police|authorities)",
            "the (police|cops|authorities) (on|about|know|will)",
            "(we|i) will be (pursuing|seeking|filing|contacting your|reporting|calling your|forwarding)",
            "(dummy|einstein|bye felicia|sherlock|(listen|look|hey|ok|okay|try|thanks|easy|nope) (buddy|genius|sunshine)|pound sand|ambulance chaser)",
            "(get over yourself|cry to|troll somewhere|set an alarm)",
            "(maybe|perhaps) (buy|try|get|learn|read) (a|an|some|to)",
            "you (screamed|yelled|cursed|swore|shouted|threatened|harassed|insulted|berated)",
            "(for sport|you do you|says more about you)",
        ],
    ),
    (
        3,
        patterns![
            "(we|i) reserve (all|our|every) _1 (rights|right to)",
            "you (have been|were|are|are hereby) (dismissed|discharged|removed|terminated|released|banned|barred) (from|as) (our|the|this|a|my) [<any>] (practice|office|clinic|patient|client|schedule|care)",
            "you (are|will be) no longer (welcome|a patient|our patient|a client)",
            "do not (contact|call|come to|return to|visit|darken) _3 again",
            "do not bother (calling|coming back|returning|replying|writing back|coming in)",
            "(consider|take) this (our|your|as|a|the) [<any>] (final|dismissal|last|termination|notice|formal)",
            "you will not be (seen|treated|welcome|served|back) (here|again|by us)",
            "(we|i) will not be (seeing|treating|serving) you (again|anymore|any longer)",
            "(god|heaven) forbid",
            "(sorry|apologies|forgive me|forgive us) ~ [that] (we|i) (can not|could not|did not) (drop everything|read (your|minds|people 's)|control the weather|clone|be everywhere|bend time|part the|wave a)",
            "(hire|hiring|install|installing|buy|get|order|send|find|bring|roll out|rolling out|have|need) _2 (mind reader|mind readers|crystal ball|red carpet|marching band|violin|violins|violinist|limo|limousine|psychic|fortune teller|parade)",
            "smallest violin",
            "(get out|play|playing|cue) [my|the|a|you] [<any>] (violin|violins)",
            "(helicopter|overprotective|entitled|hovering|clueless|spoiled) (parents|moms|mothers|dads|people|patients|customers|kids)",
            "nothing better to do",
            "(dr|doctor|professor|nurse) (google|internet|youtube|facebook|tiktok|reddit|webmd)",
            "and yet here you are",
            "consider the source",
            "(fishing|angling) for [a|some] (refund|discount|freebie|attention|compliments|money|payday|settlement|sympathy)",
            "(done|do|doing) this to every",
            "(leave|leaves|leaving|post|posts|give|gives) [<any>] (one|1) (star|stars) everywhere",
            "(look up|google) the (word|term|meaning|definition)",
            "(gold star|medal|award|trophy|oscar|pulitzer) for (creativity|fiction|drama|complaining|storytelling)",
            "(feel|felt) (sorry|bad) for (whoever|your next|the next|the people who)",
            "(better off|happier) without (you|people like|that kind)",
            "(this|that) (individual|person|man|woman|gentleman|guy|lady) (is|was) (well known to|escorted|known to)",
            "you (slammed|stormed|spat|mocked|belittled|cussed|berated|hollered)",
            "you [really] (should|need to|must|ought to) apologize",
            "you owe (her|him|them|us|our <any>|my <any>) an apology",
            "you were asked to (leave|lower|stop|calm)",
            "(stars|star|review) i guess",
            "(is|are) (quite a|a strong|a pretty big|some) (claim|accusation|word) (for|from|coming)",
            "feelings got hurt",
            "wrong side of the bed",
            "(you|someone|somebody) (need|needs) a hug",
            "(slow clap|puh lease|give me strength)",
            "(you can|just|try|please) google it",
            "(okay|ok|sure|alright|bye) karen",
            "(competitor|fake|troll|karen) alert",
            "(this|your|that|the) review is a joke",
            "is this a joke",
            "(serial|professional) (complainer|complainers)",
            "known (scammer|scammers|liar|complainer|troublemaker)",
            "have the day you deserve",
            "do not believe this (review|person|one|reviewer)",
            "chip on your shoulder",
            "you were (intoxicated|drunk|high|on your phone)",
            "your (kids|children|child|son|daughter|dog|boys|toddler) (was|were) (running|screaming|yelling|wild|out of control|jumping|climbing)",
            "you (left|walked out) without paying",
            "door hit you",
            "(someone|somebody) (is|was) having a [<any>] (bad|rough|grumpy) (day|morning)",
            "(quick|simple) search would (tell|show|have)",
            "(we are|this is|it is) not (the ritz|the hilton|burger king|a starbucks|the four seasons|a five star hotel)",
            // Mock grief, mock thanks.
            "(try and|try to|somehow|will|shall|manage to) (survive|carry on|soldier on) (this one|without you|somehow)",
            "(break room|office|staff|desk) _2 (good|big) (chuckle|laugh|giggle)",
            "says the (man|woman|person|guy|lady|one) who",
            "cry (ourselves|myself) to sleep",
            "(however|how ever) (will|shall|can) (we|i) (cope|survive|go on|carry on|manage|live)",
            "(printed|framed|hung|pinned) (this|it|your) _4 for (giggles|laughs|fun|a laugh)",
            "(rich|quite something|funny|bold|odd|cute) _4 from (someone|somebody|a person|the person|a man|a woman) who",
            "(condolences|sympathies) to (the|your) [next|new] (practice|office|clinic|dentist|doctor|provider|spouse|husband|wife)",
            "(provided|assuming) (one|you|people|they) can (read|count|tell time)",
            "(printed|framed) (your|the|this) review _8 (bottom|birdcage|litter|bathroom|toilet|dartboard|shredder)",
            "(perhaps|maybe) (the|a|your) mirror",
            "have to (admire|applaud) (the|your|such) (confidence|nerve|audacity|cheek|gall|imagination)",
            "(pity|feel for|pray for|prayers for|condolences to) (whoever|anyone|everyone|those|the people) (who|has) _3 (you|live with|lives with)",
            "whatever (helps|lets) you sleep",
            "(deeply|truly|utterly) (wounded|crushed|shattered)",
            "maturity comes",
            // What is said of somebody's manners or wits without naming them.
            "(champagne|lobster) (taste|tastes) (on|and)",
            "(know|spot|smell) a (con|liar|fake|troll|fraud|bully) (man|artist|when|from)",
            "(takes|took|requires) (a|real|great) [special|rare|certain] (talent|genius)",
            "(you will|you must|do) (forgive|excuse|pardon) (us|me) (for|if) [we|i] [do] not",
            "(oscar|emmy|pulitzer) (goes|for)",
            "(diploma|degree|doctorate|residency) (from|at|in) (google|youtube|facebook|the internet)",
            "(toddlers|preschoolers|kindergartners|<number> year olds) (handle|behave|manage|cope|wait) _4 better",
            "(other|most|normal|decent) people (manage|are able|know how|have learned) to (behave|wait|read|be polite|say please)",
            "quite an art to",
            "(punctuation|spelling|grammar|arithmetic|math|manners|patience|honesty|tact) (is|are|was) not your (friend|strong|forte|thing|strength|strongest)",
            "(have|has|had) been drinking",
            "fairy (tale|tales)",
            "(looking|spoiling|itching) for (a fight|drama)",
            "(too much|so much) (time on your hands|free time|spare time)",
            "(karma|you reap)",
            "(anger|rage|temper) (management|issues)",
            "(sit this one|see yourself) out",
            "the door is (where|over|that way|behind you)",
            "high horse",
            "do us (a|all a) favor and",
            "rudest",
            "(competitor|competition|rival|rivals|clinic|office|practice) _3 (is|are|does|do) (paying|pays|pay) [you]",
            // Threats in a low voice.
            "(think|thinking) (hard|twice|long and hard) before (posting|writing|you post|you write)",
            "(retraction|recant)",
            "we know [very|perfectly|full] [well] who (is behind|wrote|posted) this",
            "(able|know how) to (tell time|tell the time|read a (clock|sign|calendar))",
            "(any|my) crayons",
            "(can not|not) (stand|take|handle) (the truth|being told no|hearing no|the word no)",
            "not a vending machine",
            "(answer|answers|shorter for|faster for|easier for) (everyone|anyone|people|those) who (pay|pays|do not owe)",
            // The writer, by a hint.
            "(apple|apples) (does not|do not|never|did not) (fall|falls) far",
            "(heaven|god|lord) help the next",
            "(somebody|someone) (needs to|should|ought to|has to) (get over|grow up|calm down|chill|relax|lighten up|take a (nap|pill))",
            "(somebody|someone) _1 thinks _1 (highly|a lot) of (himself|herself|themselves|themself)",
            "(somebody|someone) needs a (nap|hug|snack|hobby|time out)",
            // Name-calling and mock titles.
            "you (sir|madam|ma am|lady|my friend) are [a|an] [<any>] (disgrace|menace|disaster|embarrassment|fraud|nuisance|parasite|pest|thief|liar|joke|clown|bully|piece)",
            "you are (a|an) [<any>] (disgrace|menace|embarrassment|parasite)",
            "(your (majesty|highness|lordship|ladyship|royal)|great critic|bow before you)",
            "calling (this|it|that) a (review|complaint) is",
            "my (dog|cat|goldfish|parrot|toddler) could (write|have written)",
            // What they are said to be after, and to have earned.
            "squeeze _3 out of (us|me|this office|the practice)",
            "you (are|were) [just|only|clearly|obviously] after (free|our|money|a (refund|discount|payout|handout))",
            "your (kind|type|sort|lot) [of people] (always|only|never|just|wants|want)",
            "you (had|have|got) (it|this|that) coming",
            "(is|'s) what you get (for|when)",
            "got (exactly|precisely|just) [the|what] [<any>] you (deserved|deserve|earned)",
            "the (cops|sheriff|police) (have|has) (it|your|a copy|this|been)",
            "the door swings both ways",
            "if you hate (it|us|this place|our office) so much",
            "(no one|nobody) asked you to come",
        ],
    ),
];

/// The number of the last family: unkind, and no threat or insult.
const SNEERS: usize = 3;

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    judged(rule, reading, findings, &|family, hit| {
        let spared =
            is_quoted(reading, hit) || is_a_name(reading, hit) || is_meant_well(reading, hit);
        let severity = if family == SNEERS {
            Severity::Warning
        } else {
            rule.severity
        };
        (!spared).then_some(severity)
    });
}

/// `Sue, our office manager`: a colleague, and no threat.
fn is_a_name(reading: &Reading<'_>, hit: Match) -> bool {
    let word = reading.text.words().get(hit.first);
    hit.end == hit.first + 1
        && reading.text.norm(hit.first) == "sue"
        && word.is_some_and(|word| word.case == Case::Title)
}

/// `Bless your heart for writing`, `wow, just wow, thank you`, `we need to grow up as an office`, `people like you keep us honest`.
fn is_meant_well(reading: &Reading<'_>, hit: Match) -> bool {
    const HELPS: &str = "help helps keep keeps teach teaches make us get remind reminds show shows";
    let word = |i: usize| reading.text.norm(i);
    let (from, to) = reading.sentence(hit.first);
    match word(hit.end - 1) {
        "heart" => matches!(word(hit.end), "for" | "what" | "thank"),
        "wow" => reading.any_word(hit.end, (hit.end + 3).min(to), "thank thanks"),
        "up" => reading.any_word(from, hit.first, "we our us kids children watching saw"),
        "lol" | "lmao" | "rofl" | "haha" | "hahaha" => laughs_along(reading, from, to),
        "try" => reading.any_word(hit.end, (hit.end + 4).min(to), "our us"),
        // 'When you're lying back in a chair.'
        "lying" => listed(
            "back in on flat there here awake face down still under",
            word(hit.end),
        ),
        "nothing" => matches!(word(hit.end), "less" | "but" | "short" | "more"),
        // 'The lawyer's office upstairs shares our lot.'
        "lawyer" | "lawyers" | "attorney" => reading.any_word(
            hit.end,
            (hit.end + 3).min(to),
            "friend friends upstairs downstairs hall door",
        ),
        _ => {
            word(hit.first + 1) == "like"
                && reading.any_word(hit.first + 3, hit.end, HELPS)
                && reading.any(hit.first + 3, to.min(hit.end + 3), Class::Us)
        }
    }
}

/// `Our coffee really is that bad, lol`: nobody is laughed at.
fn laughs_along(reading: &Reading<'_>, from: usize, to: usize) -> bool {
    const WITH: &str =
        "thank thanks sorry too same needed says joke joking smile smiling laugh fair guilty";
    const AT: &str = "nobody no else wrong sure ok okay right whatever fun yeah story dream grow";
    let speaks = (from..to).any(|i| {
        let thanked = i > from && reading.text.norm(i - 1) == "thank";
        reading.is(i, Class::You) && !thanked || reading.is(i, Class::Your)
    });
    !speaks && reading.any_word(from, to, WITH) && !reading.any_word(from, to, AT)
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
                "Can you not read?",
                "That must make you feel very big.",
                "The only joke here is your story.",
                "This is a pack of lies.",
                "You were a nightmare from the moment you came in.",
                "We'll cry ourselves to sleep tonight.",
                "That's quite something to hear from the person who threw it.",
                "Our billing desk answers everyone who pays.",
                "The form takes a minute, provided one can read.",
                "OK Karen.",
                "We'll try and survive this one.",
                "Heaven help the next dentist.",
                "The apple doesn't fall far from the tree.",
                "This review is a joke.",
                "Competitor alert.",
                "Have the day you deserve.",
                "Bye Felicia.",
                "Okay genius, read the sign.",
                "lol ok sure you did.",
                "Lol, nobody else has this problem.",
                "What a pathetic review.",
                "Your petty little complaint is a lie.",
                "We will be calling the police about this.",
                "Some people live to complain.",
                "We'll sue you.",
                "You will be hearing from our attorney.",
                "This is a fake review.",
                "You are a liar.",
                "Learn to read.",
                "Good luck elsewhere.",
                "Would it kill you to say please?",
                "Shame on you.",
                "We know who you are.",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "Thank you for the llama, we needed a laugh.",
                "A long look in the mirror was due, and we took it.",
                "Everyone who pays on time deserves a correct statement.",
                "Hi Karen, thank you for this.",
                "Time moves slowly when you're lying back staring at a ceiling tile.",
                "Our hold music is a joke, and we agree.",
                "Thank you for nothing less than the truth.",
                "The lawyer upstairs shares our parking lot.",
                "Hello Felicia. Thank you for writing.",
                "Bless your heart for taking the time.",
                "Wow, just wow, thank you.",
                "Our coffee really is that bad, lol, sorry.",
                "Thank you lol we needed that today.",
                "We need to grow up as an office.",
                "People like you help us get better.",
                "We have asked the police to drive by the lot more often.",
                "A disgusting restroom is nothing anyone should have to use.",
                "We would never call a complaint petty.",
                "Sue, our office manager, would love to hear from you.",
                "Hi Sue, we hear you.",
                "Hi Karen, thank you for this.",
                "Thank you for your kind words, Ben.",
                "Well done for speaking up, and thank you.",
                "Kudos for the clear description.",
                "We disagree with nothing you have said.",
                "This is not a knee-jerk reply.",
                "Nobody likes a liar of a clock.",
                "It was a monster of a morning for the whole desk.",
                "Should you wish to talk, call me.",
                "The review said \"you people\", and it stung.",
            ],
        );
    }

    #[test]
    fn marks_more_of_the_family() {
        marks(
            RULE.code,
            &[
                "Somebody needs to get over herself.",
                "Someone woke up on the wrong side of the bed.",
                "Somebody sure thinks highly of himself.",
                "Looks like someone needs a nap.",
            ],
        );
    }

    #[test]
    fn leaves_somebody_of_ours_alone() {
        spares(
            RULE.code,
            &[
                "Somebody needs to answer that phone, and from Monday Priya will.",
                "Someone from our team would like to hear from you.",
                "I need to get over my dread of the new software.",
            ],
        );
    }

    #[test]
    fn marks_names_and_what_people_are_said_to_have_earned() {
        marks(
            RULE.code,
            &[
                "You sir are a disgrace.",
                "You, madam, are a menace.",
                "Thank you so much, Your Majesty, for gracing us with your opinion.",
                "Calling this a review is generous, it's more like a toddler banging a spoon.",
                "My dog could have written something smarter.",
                "We all know you only wrote it to squeeze a refund out of us.",
                "Your kind always wants something for nothing.",
                "You got exactly the service you deserved.",
                "You had it coming.",
                "That's what you get for being rude.",
                "The cops have it too now.",
                "If you hate it so much, stay home.",
            ],
        );
        spares(
            RULE.code,
            &[
                "You, dear neighbor, are always welcome to call.",
                "Our hold music sounds like a toddler banging a spoon.",
                "My dog could have designed a better sign than I did.",
                "Anyone with a question about a refund can call Beatriz.",
                "Kind words like these go straight to the team.",
                "You deserve better service than a shrug.",
                "It's upsetting to be spoken to as if you're a nuisance.",
                "You'll find us across from the police station.",
                "If someone is in danger please call the police first.",
            ],
        );
    }
}
