//! Makes light of it: non-apologies, minimising, telling people to calm down.

use super::super::fix::GRANT;
use super::super::{ALL_LATE, Family, Late, Page, Reach, Rule, Source, is_quoted, judged};
use crate::finding::{Finding, Ground, Severity};
use crate::grammar::listed;
use crate::guide::Step;
use crate::phrase::Match;
use crate::reading::Reading;

/// The rule.
pub static RULE: Rule = Rule {
    code: "tone/dismissive",
    title: "Makes light of it",
    why: "'Sorry if' and 'sorry you feel that way' say that the trouble lies with the reviewer. They can anger people \
          more than no apology at all.",
    step: Step::Sympathize,
    source: Source {
        title: "The guide, step 4: make them feel that you understand",
    },
    severity: Severity::Warning,
    part: None,
    heat: Some("brushing it off"),
    families: FAMILIES,
    check,
};

/// What only its page tells.
pub static PAGE: Page = Page {
    summary: "Apologies that are not really apologies, and words that make the complaint sound small.",
    wrong: "We are sorry you feel that way.",
    right: "We are sorry for how frustrating this was.",
};

const FAMILIES: &[Family] = &[
    Family {
        patterns: ALL_LATE,
        message: "It says sorry for the reviewer's feelings, not for what happened.",
        fixes: &[
            "we are sorry to read how upsetting this was",
            "we are sorry that this was hard",
            "we are sorry for how frustrating this was",
        ],
        reach: Reach::Clause,
        ground: Ground::Words,
    },
    Family {
        patterns: ALL_LATE,
        message: "It makes the complaint sound small.",
        fixes: GRANT,
        reach: Reach::Sentence,
        ground: Ground::Words,
    },
    Family {
        patterns: ALL_LATE,
        message: "It makes the complaint sound small.",
        fixes: GRANT,
        reach: Reach::Sentence,
        ground: Ground::Fact,
    },
];

/// Its phrases, a list for each family.
pub static LATE: &Late = &[
    (
        0,
        patterns![
            "not considered [a|an] [true|real] <any> emergency",
            "it was (just|only) a (standard|routine|simple) <any>",
            "(you|people) can not please everyone",
            "(sorry|apologize|apologies|regret) ~ [that] (you|he|she|they) ~ (feel|felt|feels|think|believe|thought|see it|took it|perceived|interpreted|got that impression) _1 [that way|this way|so|like that|the way you do|offended|it that way]",
            "(sorry|apologize|apologies|regret) ~ [for|about] [to] [hear] [that|how|the way] you feel [about _4]",
            "(sorry|apologize|apologies|regret) [for any|for] _2 (if|should)",
            "(sorry|apologize|apologies|regret) ~ (if|should|whether|in case)",
            "(mistakes|feelings) were (made|hurt)",
        ],
    ),
    (
        1,
        patterns![
            "(calm down|lighten up|settle down|take a deep breath|(just|please|to|and|should|must|you) get over (it|this)|toughen up|just relax|chill out)",
            "(not|hardly|barely) [really|exactly|that] [such] [a|that|an] [very] (big deal|emergency|major issue|end of the world|long|bad|big of a deal|something to complain)",
            "(it|that|this) (is|was|'s) ~ (just|only|merely|simply) [a|an|the|his|her|how|our] _2 (misunderstanding|minor|small|little|joke|few minutes|opinion|culture|way|inconvenience|hiccup|mix up|miscommunication|how it is|how insurance|part of|perception|minute|minutes)",
            "(overreacting|over reacting|overreaction|oversensitive|over sensitive|too sensitive|more sensitive|dramatic|blowing this out|nitpicking|nitpick|exaggerating|making a mountain)",
            "(some|certain) people (are|just|will|can|always|never)",
            "(that|this|it|which) (is|was|'s) ~ (normal|common|typical|expected|to be expected|standard|routine|how it works|how it goes|the way it is|life|dentistry|medicine|just life|nothing unusual|nothing new|par for the course)",
            "(every|each|most|all) (parent|parents|patient|patients|woman|women|man|men|kid|kids|people|person|of us|child|children|office|clinic|practice|doctor|dentist) ~ (thinks|think|finds|find|goes|go|runs (late|behind)|run (late|behind)|waits|wait|cries|cry|believes|complains|complain|hates|hate|survive|survives|manage|manages)",
            "(everyone|everybody|anyone|every office|every clinic|every practice|all offices|all doctors) (does|do|gets|has|waits|runs|goes through|knows|makes|feels|is busy|complains) (it|one|that|this|them|late|behind|to wait|busy|a (bad|bill|wait|delay|day)|mistakes)",
            "(rite of passage|part of (life|the process|the job|the deal|growing up|the package|being|having|any)|comes with the territory|the nature of|par for the course|nature of the beast|way of the world|the times we live in|how the world works|that is life|welcome to (the real|real|healthcare|parenthood|adulthood|life)|cost of doing business|in the grand scheme|big picture)",
            "(an|a) (easy|honest|simple|little|small|minor|tiny|innocent|harmless) (mistake|slip|error|mix up|misunderstanding|hiccup|glitch|delay|inconvenience|oversight)",
            "no (worse|bigger|different|longer) than (a|an|any|most|the|other)",
            "(a|any|actual|have) (real|actual|serious|legitimate|genuine) (concern|concerns|problem|problems|emergency|emergencies|issue|issues|complaint|complaints)",
            "(trust me|believe me|oh well|so what|get real|let us face it|face it|newsflash)",
            "(do not|not to|try not to|should not) (take|read) (it|this|things|that|everything|offense) [so|too] [personally|seriously|much]",
            "(do not|no need to|nothing to|not worth|no reason to) (worry about|be upset|get upset|panic|overreact|fuss|make a|cry|get worked|worry)",
            "((should|just|please|can|ought to) be (glad|grateful|thankful|happy)|you are lucky|consider yourself lucky|count your blessings|at least (you|we|it|the|nobody|no one))",
            "(kids|children|babies|toddlers|seniors|teenagers|bodies|things|machines|computers|systems|delays|mistakes|fillings|crowns|stitches) (cry|fuss|forget|exaggerate|happen|break|fail|crash|run late|go up|wiggle|squirm|bleed|scream|heal|vary)",
            "(sounds like|maybe|perhaps) you (are|were|just|had|have|need|caught|got|woke|misread|expected)",
            "(a little|some|a bit of) (patience|perspective|understanding|common sense|gratitude|courtesy) (goes|would|please|never|is|from)",
            "(that|it|this) (is|'s) (how|the way|what|just how|just the way|just what) (it|things|this|insurance|medicine|dentistry|healing|kids|bodies|offices|clinics) (is|are|work|works|go|goes|do|does|heal|heals)",
            "hardly (the|a|an)",
            "rules are rules",
            "(keep|have|get) [some|a little|a bit of] perspective",
            "never hurt (anyone|anybody)",
            "(meant nothing by it|too much into|small price|price of|thicker skin|too short for|in good company|a breeze|no real harm|unfounded)",
            "not everything is about",
            "(sorry|apologize|apologies|regret) ~ [that] (it|this|that|things|<staff>|she|he|we|our words|the message|my words) (was|were) (taken|perceived|received|heard|interpreted) (that way|as|like|wrong|the wrong way|so)",
            "(<name>|<staff>|therapists|hygienists|people|they|we|she) (is|are) (people|human) too",
            "(is|are|was) (normal|typical|common|to be expected|standard) (for|in|with|after|during|when|at|part)",
            "(normal|typical|common|natural) part of",
            "(we|i|she|he|they|<staff>|<name>|people) (are|is|am) (only|just) human",
            "(nobody|no one) (is|'s) perfect",
            "not [be] (the|a) (right|good|best) (fit|office|practice|match) (for|here|together)",
            "(comments|comment|feedback|concerns|review|opinion) (have|has) been noted",
            "(she|he|they|<name>|<staff>) (was|were|is|are|must have been) [just] having (a|an) (rough|bad|tough|hard|off)",
            "(happens|it happens) (all the time|to everyone|everywhere|sometimes|to the best|a lot)",
            "(these|such|those) things (happen|take time|do happen)",
            "you (probably|must have|may have|likely|might have|must) (dialed|misheard|misread|misunderstood|misunderstand|mistaken|imagined|confused|forgotten|overheard|missed|had the wrong|got the wrong|caught us)",
            "(if you (do not|did not) like it|take it or leave it|find someone else|(you (can|may|could)|then|just) go elsewhere|what can you do|what do you want us|oh well|tough luck|too bad|so what|who cares|end of story|just saying|get used to it|suck it up|no one died|nobody died|worse things|first world problem|first world problems|it is what it is|be patient|plan ahead|just block it)",
            "(is|was) not ~ (something|anything) we (control|can control|can do|can help|are able)",
            "(everybody|everyone|every <any>) 's (pain|tolerance|body|opinion|experience|idea|perception)",
            "(easy|convenient) to (blame|criticize|point)",
            "at the end of the day",
            "(it is|is) the patient 's (responsibility|job|duty)",
            "nobody (made|forced|makes|forces) (you|anyone|anybody)",
            "we can not (follow|watch|hold|babysit|chase|be everywhere|make everyone)",
            "(that is|that 's) [just] (how|the way)",
            "(have|has|deal with|think of) _3 staff to think of",
            "no harm (done|was done|no foul)",
            "you will (get over|live|be fine|survive|get used)",
        ],
    ),
    (
        2,
        patterns![
            "(discount|cheaper|bigger|faster) (clinics|offices|places|dentists|doctors|practices) (down the|across the|in town|around the|out there|nearby)",
            "(another|a different|some other) (office|practice|clinic|dentist|doctor|provider) (would|might|may) (suit|fit|serve|be a better|be better|be happier)",
            "(happier|better off|more comfortable) (at|with) (a|another|some|one of the) (chain|different|other|bigger|office|practice|urgent|dentist|doctor)",
            "(you are|always|more than) free to (go|find|seek|look elsewhere|take your business|choose another|choose a different)",
            "(we are|our office is|this office is|our practice is) not (for|the practice for|the office for) (everyone|everybody)",
            "we can not all (have|be|get|win)",
            "(works|loads|worked|working|rings) (fine|well|perfectly|right away|great) (on our|for (us|me)|here|when)",
            "(found|find|see|had|finds) (no|nothing) (issue|issues|problem|problems|trouble|wrong|fault)",
            "without any (problem|problems|trouble|issue|issues)",
            "(nobody|no one) (ever said|said|says|promised) _3 (would be|was going to)",
            "(you are|being|this|that|so|imagine) (upset|angry|mad|furious|worked up) (about|over) a (form|song|chair|clipboard|pen|magazine|sign|radio|parking spot|playlist|fish|candle|mask)",
            "(human|humans) and people (do|will|forget)",
            "hard for (you|some people|some) to (understand|hear|accept|grasp)",
            "what you (may|might|probably|do|did) not (realize|know|understand|see|appreciate)",
            "(next time|in the future|in future) [please] (read|arrive|plan|leave earlier|be on time|come on time|come prepared|allow)",
            "(pick|picks) up on _3 (nerves|anxiety|parents|mood|stress|fear)",
            "(harder|worse) on the parents",
            "(must|may|might) have caught (her|him|them)",
            "file (this|it) with",
            "(regret|sorry) ~ [that] you (left|came away|walked away) with",
            "was not what you had in mind",
            "(toddlers|kids|boys|children|people) will be (toddlers|kids|boys|children|people)",
            "what (do|did) you expect",
            "(people|patients) would be (grateful|glad|lucky|happy) to (be|get|have)",
            "fighting for their lives",
            "(nothing (we|i) can do|opinions vary|sorry not sorry|blame inflation)",
            "(shit|stuff) happens",
            "(let us|let 's|lets) not (get carried away|blow this|be dramatic|exaggerate)",
            "(blow|blown|blowing) _2 out of proportion",
            "(opinion|feedback|comment|review) have a (nice|good|great|blessed) day",
            "sort itself out",
            "(is not|are not) (a crime|against the law) (people|we|they|to|here)",
            "all this over (a|one)",
            "(motherhood|fatherhood|parenthood|parenting|getting older|winter|aging) for you",
            "(worrying|fretting|worry) (never|will not|does not) (changed|change|make|makes|help|helps|fix)",
            "(everyone|everybody|we all) (has|have) to start somewhere",
            "you will (manage|cope|be ok) (until|till|without|somehow)",
            "take as long as they take",
            "sorry [that] you (misunderstood|misread|mistook|misheard|misinterpreted)",
            "sorry [that] our (best|efforts) (was|were) not (good|quite good) enough",
            "(some|certain) (folks|people) (are|will) never [be] (happy|satisfied|pleased|content)",
            "not a social club",
            "(people|folks|others|callers|families) (wait|waited|sit|sat) _4 [and] (do not complain|without (a peep|complaining|a fuss))",
            "(people|folks|others|callers|families) manage (just fine|fine|perfectly well)",
            "not the only one who (has|is) (had|having) a (long|bad|hard|rough|busy|tough)",
            "(it|this|that) is not (rocket science|brain surgery)",
            "[next time] just read the (instructions|reminder|sign|text|form|email|fine print|directions|website)",
            "a (child|toddler|kid|five year old) could (follow|understand|do|figure) (it|that|this|those|these|the)",
            "(do not|can not|fail to) [really|honestly|actually|quite] see (the|a|any|what the) (problem|issue|harm|fuss)",
            "(nothing|not [really|actually] anything) [here] to apologize for (here|as far|on our|in this)",
            "nothing here [that] (we|i) need to (fix|change|improve)",
            "(a|the) non issue",
            "(sorry|regret|pity|shame) ~ [that] you (let|allowed) _6 (spoil|ruin|bother|upset|get to you)",
            "(sorry|regret) ~ [that] you (were|are) under the impression",
            "my _2 (grandmother|grandma|grandfather|grandpa|nephew|niece|year old|toddler) (can|could) [even] (use|do|work|manage|figure|follow)",
            "my _1 (grandmother|grandma|grandfather|grandpa|year old|toddler) (figured|worked) (it|this|that|the <any>) out",
            "(is|are) a _3 (office|clinic|practice|hospital) [and] not a (hotel|spa|restaurant|resort|cafe|playground|daycare|salon|diner)",
            "(was|been) told (far|much|a lot) worse",
            "all have our moods",
            "nothing to write a review about",
        ],
    ),
];

fn check(rule: &'static Rule, reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    judged(rule, reading, findings, &|_, hit| {
        let spared = is_quoted(reading, hit)
            || is_denied(reading, hit.first)
            || is_granted(reading, hit.end)
            || is_our_own_matter(reading, hit);
        (!spared).then_some(rule.severity)
    });
}

/// `You are not overreacting`, `nobody should be told they are too sensitive`: the opposite. `Don't be so dramatic` is not.
fn is_denied(reading: &Reading<'_>, first: usize) -> bool {
    let (from, _) = reading.clause(first);
    (from.max(first.saturating_sub(6))..first).any(|i| match reading.text.norm(i) {
        "nobody" => true,
        "not" | "never" => !matches!(reading.text.norm(i + 1), "be" | "get"),
        _ => false,
    })
}

/// `It's not rocket science to return a call`: said of what we ought to do.
fn is_our_own_matter(reading: &Reading<'_>, hit: Match) -> bool {
    listed("science surgery", reading.text.norm(hit.end - 1)) && reading.text.norm(hit.end) == "to"
}

/// `It is normal to be upset`: the reader is granted what they feel.
fn is_granted(reading: &Reading<'_>, end: usize) -> bool {
    reading.text.norm(end) == "to"
        && listed(
            "be feel want have expect ask need wonder",
            reading.text.norm(end + 1),
        )
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
                "A late call is not considered a true emergency.",
                "It was only a standard form.",
                "Well, we can't all have a good day.",
                "You're upset about a form.",
                "We're all human, and people do forget things.",
                "Sorry it was taken that way.",
                "Worrying never changed a test result.",
                "That's motherhood for you!",
                "Therapists are people too.",
                "There's nothing we can do.",
                "Please don't be so dramatic.",
                "You are overreacting.",
                "We are sorry you feel that way.",
                "Sorry if you were offended.",
                "It was just a misunderstanding.",
                "Calm down.",
                "That's normal for a busy office.",
                "You can't please everyone.",
                "It is what it is.",
                "At the end of the day nobody forced anyone.",
            ],
        );
    }

    #[test]
    fn leaves_tempting_texts_alone() {
        spares(
            RULE.code,
            &[
                "You have every right to be upset about this.",
                "Kindness is part of the job description for each of us.",
                "We think you may have meant a different office.",
                "We're sorry it came across that way.",
                "You're not overreacting.",
                "Nobody should be told they are too sensitive.",
                "It's normal to be upset when nobody explains what is going on.",
                "It is natural to have questions.",
                "We are sorry for how this felt.",
                "We are sorry to hear this.",
                "It is not a small thing.",
                "Waits like this are hard on anybody.",
                "Kids pick up on tension.",
                "Every patient has the right to ask questions.",
                "We're just a call away.",
            ],
        );
    }

    #[test]
    fn marks_more_of_the_family() {
        marks(
            RULE.code,
            &[
                "I'm sorry you misunderstood what Jenna was trying to say.",
                "We're sorry our best wasn't good enough for you.",
                "Some folks are never happy no matter what we do.",
                "Sorry you misread the text we sent.",
                "Certain people will never be satisfied whatever we try.",
                "We're a medical office, not a social club.",
                "other people wait longer and dont complain",
                "You aren't the only one who's had a long week, you know.",
                "Plenty of folks sit twice as long without a peep.",
                "Our other callers manage just fine.",
                "You're hardly the first person to be put on hold.",
                "The sign says fifteen minutes early, and it isn't rocket science.",
                "Next time just read the reminder text all the way through and it'll go fine.",
                "It's not brain surgery, the form has four boxes.",
                "Just read the instructions next time.",
                "A child could follow those directions.",
            ],
        );
    }

    #[test]
    fn marks_what_finds_nothing_wrong() {
        marks(
            RULE.code,
            &[
                "I've read this twice and I really don't see the problem.",
                "There really isn't anything to apologize for here.",
                "I read it over and there's nothing here we need to fix.",
                "As far as we're concerned this is a non-issue.",
                "We are sorry you let such a small thing spoil your day.",
                "We regret that you were under the impression that we cared less.",
                "The new system is very simple, my eight year old can use it.",
                "My grandmother figured the portal out in five minutes.",
                "We are a medical office and not a hotel.",
                "I was told far worse last week.",
                "We all have our moods.",
            ],
        );
        spares(
            RULE.code,
            &[
                "I've read this twice and I can see why it was upsetting.",
                "There's nothing to apologize for in speaking up.",
                "I don't yet see how it happened, and I'd like to find out.",
                "We're sorry that one remark ruined a whole afternoon.",
                "We regret giving the impression that we don't care.",
                "My own mother called it confusing, so we're making it simpler.",
                "We're a dental office, not a tire shop, so this may be meant for someone else.",
                "We value everyone's opinion and are always looking for ways to grow.",
                "Plenty of people find this form confusing, and it's no reflection on them.",
            ],
        );
    }

    #[test]
    fn leaves_what_owns_it_alone() {
        spares(
            RULE.code,
            &[
                "We're sorry we came across as cold.",
                "I'm sorry our message was so easy to misunderstand.",
                "You aren't the only one who has told us this, and we're listening.",
                "Other people have mentioned the wait too, so we've added a second line.",
                "You're not alone in finding the menu confusing.",
                "Fixing a sign isn't rocket science, and we've done it.",
                "Our reminder text is long, and we're cutting it down so it's quick to read.",
                "The sign says fifteen minutes early, and we're making it larger.",
                "A child could get lost in our hallways, so we've put up arrows.",
                "It's not rocket science to say hello.",
            ],
        );
    }
}
