//! Attacks the reviewer: insults, threats, accusations, sarcasm.

use super::super::{Family, Page, Reach, Rule, Source, is_quoted, judged};
use crate::finding::{Finding, Severity};
use crate::guide::Step;
use crate::phrase::Match;
use crate::reading::Reading;
use crate::text::Case;

/// The rule.
pub static RULE: Rule = Rule {
    code: "tone/hostile",
    title: "Sounds like an attack",
    why: "A public fight is read by everyone who looks the practice up. A groundless legal threat over a review is also \
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
    right: "We see this differently, and we would rather listen than argue.",
};

const CALM: &[&str] = &[
    "We would rather listen than argue.",
    "We would like to hear more in private.",
];

const FAMILIES: &[Family] = &[
    Family {
        patterns: patterns![
            "(our|my|the) (lawyer|lawyers|attorney|attorneys|counsel|legal team|solicitor)",
            "(hear|hearing) from _2 (lawyer|lawyers|attorney|attorneys|counsel|legal team)",
            "legal (action|proceedings|steps|recourse|consequences|remedies|counsel)",
            "(sue|suing|lawsuit|litigation|cease and desist)",
            "(defamation|defamatory|libel|libelous|slander|slanderous|slandering)",
            "(we|i) know (who you are|where you live|where you work|exactly who)",
            "there (are|will be) consequences",
            "(watch|mind) your (back|step|mouth|tongue)",
        ],
        message: "A threat frightens people off, and a groundless one breaks a federal rule.",
        fixes: CALM,
        reach: Reach::Sentence,
    },
    Family {
        patterns: patterns![
            "(you|he|she|they|this person|this reviewer) (are|is|were|was) ~ [just|clearly|obviously] [a|an|being] ~ (liar|lying|idiot|moron|fool|fraud|troll|bully|crazy|insane|delusional|unhinged|unstable|pathetic|ridiculous|rude|abusive|aggressive|nasty|disgusting|horrible|hysterical|drunk|stupid|ignorant|childish|psycho|clown|scammer|cheat|thief|joke|coward|cheap|dishonest|deranged|toxic|hateful|bitter|jealous)",
            "are you (drunk|crazy|kidding|serious|insane|stupid|blind|deaf|high|five|illiterate)",
            "(liars|(tell|telling|told|spread|spreading|post|posting|more|your|these|such) lies|(you|he|she|they) lied|lying (about|to))",
            "(idiot|idiots|moron|morons|imbecile|clown|loser|losers|crybaby|psycho|lunatic|scumbag|nutcase|whiner|troll|trolls|a karen|keyboard warrior|keyboard warriors|coward|cowards|nobody likes you)",
            "(shame on you|get a life|grow up|get a grip|cry about it|boo hoo|cry me a river|learn to read|do your homework|get help|seek help|go away|good riddance|shut up|how dare you|what is your problem|spare us|give me a break|nice try)",
            "(fake|false|phony|bogus|fabricated|made up|malicious) (review|story|claim|claims|allegation|allegations|accusation|accusations|account|post)",
            "(making|make|made) (things|stuff|this|it|up|false) up",
            "(you people|your kind of (people|person|patient|customer)|types like you)",
            "(people|folks|someone|customers|clients|reviewers|patients) like you [<any>] (always|never|are the|make|need|will|just|who|ruin|think|should|is why|give|love|can not|do not|only|ought|belong|deserve to)",
            "(putting|put) up with (you|people like you|this)",
            "you (should|ought to) be ashamed",
        ],
        message: "An insult or an accusation speaks against the practice, not against the review.",
        fixes: CALM,
        reach: Reach::Sentence,
    },
    Family {
        patterns: patterns![
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
        message: "Sarcasm and mock thanks read as contempt.",
        fixes: CALM,
        reach: Reach::Sentence,
    },
];

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    judged(rule, reading, findings, &|_, hit| {
        let spared = is_quoted(reading, hit) || is_a_name(reading, hit);
        (!spared).then_some(rule.severity)
    });
}

/// `Sue, our office manager`: a colleague, and no threat.
fn is_a_name(reading: &Reading<'_>, hit: Match) -> bool {
    let word = reading.text.words().get(hit.first);
    hit.end == hit.first + 1
        && reading.text.norm(hit.first) == "sue"
        && word.is_some_and(|word| word.case == Case::Title)
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
                "Bye Felicia.",
                "Okay genius, read the sign.",
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
                "Hello Felicia. Thank you for writing.",
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
}
