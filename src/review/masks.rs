//! Phrases that hold a word of a topic and do not speak of it: *waiting room*, *payment schedule*, *my lawyer friend*.
//!
//! What a mask covers is no cue and no hint of the families that it is for, and its words are not weighed.

use super::Page;
use super::cues::Cue;
use super::weighed::hints::Hint;
use crate::grammar::listed;
use crate::phrase::Match;

families! {
    /// What is not meant.
    Mask {
        /// No wait of a visit.
        Wait:
            "waiting (room|rooms|area)" "(wait|waited|waiting) _2 (to|before) (write|writing|post|posting|review|reviewing|leave this|say|cool|calm)" "(still|been|are|am) waiting (for|on) _3 (refund|reimbursement|check|money|result|results|records|report|call|callback|reply|response|answer|answers|apology|letter|referral|prescription|refill|form|copy|bill|itemized|estimate|explanation)"
            "wait (till|until) (you|they|the bill|monday|tuesday|wednesday|thursday|friday)" "can not wait" "(hard|long) wait for (results|a refund)" "waiting (started|starts) again" "waiting by the (phone|mailbox)" "no wait" "(spent|spends) _1 <number> (minutes|minute|seconds|min) with (me|us|him|her|my)" "(took|takes) (her|him|them|you|the) _2 <number> (second|seconds|minute|minutes|min|mins) to (sign|fill|write|print|stamp|copy|look|do|check)" "<number> (seconds|second)"
            "wait (a|one) (minute|second|sec)" "(long|<number> minute|<number> hour) (drive|flight|walk|ride)" "(4|5|four|five) [<digits>] (in the morning|am|a m)" "(starts|start|goes off|go off|woke) _2 at <number> [<digits>]";
        /// No booking.
        Booking:
            "(payment|vaccine|vaccination|shot|shots|dosing|medication|feeding|sleep|fee|work|school|bus) (schedule|schedules)" "(appointment|visit) [itself] (was|is|went) ~ (fine|great|good|ok|okay|quick|smooth|easy|lovely|wonderful)" "(intake|new patient|medical history) (form|forms|packet|paperwork|questionnaire)" "(job|hygienist|assistant|front desk|receptionist|nurse|staff) (opening|openings|position|job)" "(a|my|your|good|whole|comic|coloring|picture|text|another) (book|books)" "(finished|read|reading|brought) (the|a|my|two|<number>) (book|books)" "by the book";
        /// Nothing that others should not have heard.
        Privacy:
            "(not|never|nobody|no one|without|barely|even|hardly|neither) _3 (read|open|opened|opening|reading|look at|looked at|looking at|glance at|glanced at|check|checked|review|reviewed) _1 (my|the|his|her|our) _1 (chart|file|files|records|record|history|notes|folder|form|forms)" "(not|nobody|never|no one) (opened|read) page one" "(asked|ask|asking|waiting|request*|beg*|need*|want*) _2 for _2 (chart|file|files|records|record|copy)" "(find|found|lost|lose|loses|losing|misplaced|locate) _2 (my|the|his|her|our) _1 (chart|file|files|records|paperwork|folder|form|forms)" "(chart|file|records) _3 (lost|missing|gone)" "from across the (room|street|hall|road)" "privacy (policy|notice|form|forms)" "private (practice|insurance|pay|lot|equity|office)" "(release|transfer) _2 (of|our|my|the|kids) _1 records" "(signed|sign) _2 (release|releases)";
        /// No car.
        Parking:
            "(sat|sit|cried|cry|sobbed|waited|wait|called|call|followed|threw up|ambulance|screamed|yelled|hid|standing) _3 (parking lot|the lot|parking garage|the garage)" "parked (myself|himself|herself)" "(the|a) (valet|attendant) (told|said|knew|had)" "(from|by) the valet"
            "(park|parked) _2 (me|us|him|her|my mother|my dad) in (a|the) (room|hallway|hall|corridor|chair)" "(wheelchair|walker|cane|crutches|stroller) (ramp|access|accessible)" "(ramp|ramps|step|steps|stairs|door|sidewalk) _2 (blocked|no rail|broken|steep)" "block* _3 (number|insurance|card)" "(street|word) (smarts|on the street)" "(from|off) the street" "across the (street|lot)" "(a lot|lots|whole lot|an awful lot|quite a lot|thanks a lot|say a lot|says a lot)" "(my|our|an|the) (email|home|mailing|wrong|old|new|billing) address" "at my address" "my address";
        /// No dirt.
        Dirt:
            "(red|blonde|blond|brown|black|grey|gray|white|purple|pink|blue|curly|short|dark|facial|her|his) hair" "with _2 hair" "(cut|lost|losing|done|doing|brushing|playing with|twirling) _2 hair" "hair (cut|salon|loss|appointment|dresser|color|dye|removal|transplant|growth)"
            "(jump*|came|rose|shot|lifted|leap*|leapt|climbed|fell|flew|fly|out|up|off) _1 (out of|off|up from|of) (the|my|that) _1 (chair|table)" "(in|to) (the|a|that|my|his|her|your|their) [dental|dentist|exam] chair" "(chair|chairs) (in|is|are|was|for)" "(at|behind|over|across) the counter" "over the counter" "(first|second|third|fourth|fifth|sixth|ground|top|wrong|right|main|<number>) (floor|floors)" "the (dog|cat) ate" "(on|off) the walls" "up the wall" "drip* with" "ring (me|us|back|the|you|twice|again)" "nasty (tone|attitude|look|email|letter|voicemail|woman|man|person)" "gross (charge|amount|total|negligence)" "(brown|yellow) (bag|eyes|shirt|pages|paper)" "ants in";
        /// The law is not called.
        Law:
            "(i|he|she|who) (am|was|is|'s) (a|an) _3 (attorney|lawyer|paralegal|cop|reporter|journalist|inspector|detective)" "as (a|an) _1 (attorney|lawyer|paralegal|reporter|journalist|cop|police officer|inspector)" "being a _1 (lawyer|attorney)" "(attorney|lawyer|cop|police|reporter|journalist) (friend|buddy|neighbor|pal)" "(friend|buddy|neighbor|patient) who is (a|an) (lawyer|attorney|cop|reporter)" "power of attorney" "(lawyer|attorney) _2 recommended" "(judge judy|people 's court|night court|law and order)" "(board|boards|boarded) up" "(bulletin|white|chalk|cork|notice|message|surf|skate|snow|key|ironing|cutting|dry erase|story|score|dart|circuit) board" "board (game|games|certified|room|eligible)" "(across the|full|on) board" "a press of" "(file|filed|filing) _2 claim* _2 (with|to|through) _1 (insurance|insurer|<insurer>)" "(tennis|basketball|food|volleyball|pickleball) court" "(watch*|blaring|playing|on) _2 news" "(no|good|bad|great|old) news" "news (to me|anchor|channel|on)" "should sue _2 (lol|haha|jk)" "(not|never) _2 (sue|suing|sued|lawsuit|lawyer|attorney)" "legal (pad|size|name|guardian)" "health inspector*" "not a detective" "detective work" "(divorce|her|his) lawyer" "certified (nurse|medical|assistant|trainer|therapist|professional*)" "state (insurance|plan|fair|university|of the)";
        /// No rudeness, but what is not told.
        Hello:
            "(never|nobody|not|no one) _5 (said|say|says) (hello|hi|good morning|sorry|thank you|thanks|goodbye|anything nice|a kind word)" "(never|not) _2 heard a _1 (ruder|nastier|meaner|colder|laugh*)" "(he|she|they|dr|doctor) _1 told me to (lose weight|relax|calm down|shut up|be quiet|suck it up|grow up|man up)" "told me to quit";
        /// No bill.
        Bill:
            "(not|never) (about|for) the money" "good money" "price list" "(paid|pay|pays|paying) (attention|in full|no mind|heed)" "(card|cards|cash) (machine|drawer)" "(fsa|hsa) card" "(clipboard|business|birthday|christmas|sign in|id|report|shot|thank you|appointment) card";
        /// No pain.
        Pain:
            "(parking|billing|phone|insurance|scheduling|portal|website|lot|process|this) _2 (is|was|are) ~ (a|such a|a real) _1 pain" "pain (in|to) (the|get|park|deal|schedule|find|reach|navigate)" "(bill|price|invoice|copay|total) (hurt|hurts|stung|stings) [more|the]" "(gripping|grip) (service|story)" "(bruise*|hurt*|sore) _1 (my|on my|his|her) (pride|feelings|ego|wallet)" "(big|brave) (girls|boys|kids|men) do not cry" "(no|not|without) (crying|tears|pain)" "sight for sore" "sore (spot|subject|point|loser)" "pull* up (my|the|his|her)" "pull* (into|out of|over) the" "pull strings" "(tooth|teeth) (he|she|they) pulled" "(pulled|pull) (the wrong|out of|away|aside|me aside)" "drill sergeant" "awake all night (worry*|waiting)" "needle in" "(water|peer|high|sales|blood|too much) pressure" "pressure (to|me|you|us|tactics|sale)" "hold* (my|his|her) (jaw|hand)";
        /// Another trade only by comparison.
        Trade:
            "(was|used to be|once) (a|an) _1 (salon|bank|restaurant|pizza place|hotel|motel|bakery|garage|bar|gym|store|shop)" "used to be (a|an) _2" "(delivery|birth) (room|nurse|plan|ward)" "(war|puppy|marine|army) vet" "vet w" "parking (lot|deck|truck)" "(room|labor and|after|baby) delivery";
        /// Nobody is refused.
        Refused:
            "(has|have|had|did|does|do) not let (anyone|anybody|us|me|them|him|her)" "(letter|review|call|visit) will not be" "(lip|lips|mouth|jaw|door|gate|car|engine|app|page|portal|link|lid|eye|eyes|crown|denture) (will|would|does|did) not (start|open|close|load|fit|work|budge|stay|turn)" "wait (till|until) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|tomorrow)" "not allowed to (lift|eat|drink|drive|work)" "not let them touch" "will not be (back|coming|returning|going|from|a friendly)" "(will|would) not (recommend|go back|return|be back|come back|stop|wish|bother|say|lie|own|let (it|this|that) go)" "(can|could) not (believe|say|wait|tell|recommend|find|hear|understand|remember|stop|even|help but|afford|sleep|eat|walk|see (why|the|how|it|out))" "(given|gave) _2 slot to";
        /// No outcome.
        Worse:
            "(car|truck|van|engine|phone|printer|elevator|portal|website|app|machine|link|door|ramp) _2 (broke|broken|died|dead|failed|crash*|not work*|not start|is down|was down|not open)" "(broke|broken|busted|cracked|ripped|torn) (elevator|chair|door|printer|machine|window|ramp|sign|portal|leather|floor|tile)" "(still|and) (not|no) _2 (result|results|reply|answer|call)" "not (have|has|get|got) _2 (result|results|records)" "wrong (number|name|address|door|building|floor|location|entrance|email|impression|reason|card|insurance|code)" "(looks|look|looked) like (a|an|the|you|they|nobody|someone|i|we)" "(get|got) used to";
    }
}

/// The families that each mask takes its words from.
fn masked(mask: Mask) -> (&'static [Cue], &'static [Hint]) {
    match mask {
        Mask::Wait => (
            &[Cue::Wait, Cue::Behind, Cue::Hours],
            &[Hint::Waited, Hint::Late, Hint::Clock],
        ),
        Mask::Booking => (
            &[Cue::Schedule, Cue::Cancelled],
            &[Hint::Booking, Hint::Moved],
        ),
        Mask::Privacy => (&[Cue::Privacy], &[Hint::Privacy]),
        Mask::Parking => (&[Cue::Parking], &[Hint::Parking]),
        Mask::Dirt => (&[Cue::Dirty], &[Hint::Dirty]),
        Mask::Law => (&[Cue::Law], &[Hint::Law]),
        Mask::Hello => (&[Cue::Untold, Cue::NoReply], &[Hint::Untold, Hint::NoReply]),
        Mask::Bill => (
            &[Cue::Bill, Cue::Price],
            &[Hint::Bill, Hint::Price, Hint::Insurance],
        ),
        Mask::Pain => (&[Cue::Pain], &[Hint::Pain]),
        Mask::Trade => (&[Cue::Trade], &[Hint::Trade]),
        Mask::Refused => (&[Cue::Refused], &[Hint::Refused]),
        Mask::Worse => (&[Cue::Wrong], &[Hint::Worse]),
    }
}

/// Words after which another trade is only what the practice is compared with.
const COMPARED: &str = "like than as";

impl Page<'_> {
    /// Whether the cue is meant.
    pub(super) fn is_meant_cue(&self, hit: &Match) -> bool {
        let cue = Cue::of(hit.tag);
        let covered = self.is_covered(hit, |mask| {
            cue.is_some_and(|cue| masked(mask).0.contains(&cue))
        });
        !(covered || cue == Some(Cue::Trade) && self.is_compared(hit))
    }

    /// Whether the hint is meant.
    pub(super) fn is_meant_hint(&self, hit: &Match) -> bool {
        let hint = Hint::of(hit.tag);
        let covered = self.is_covered(hit, |mask| {
            hint.is_some_and(|hint| masked(mask).1.contains(&hint))
        });
        !(covered || hint == Some(Hint::Trade) && self.is_compared(hit))
    }

    /// Whether a mask covers word `at`.
    pub(super) fn is_masked(&self, at: usize) -> bool {
        let near = self.masks.iter().take_while(|mask| mask.first <= at);
        near.into_iter().any(|mask| at < mask.end)
    }

    /// Whether such a mask covers the first or the last word of the phrase.
    fn is_covered(&self, hit: &Match, takes: impl Fn(Mask) -> bool) -> bool {
        let meets = |mask: &Match| mask.first < hit.end && hit.first < mask.end;
        let near = self.masks.iter().take_while(|mask| mask.first < hit.end);
        let mut met = near
            .filter(|mask| meets(mask))
            .filter_map(|mask| Mask::of(mask.tag));
        met.any(takes)
    }

    /// *Like a bad pizza place.*
    fn is_compared(&self, hit: &Match) -> bool {
        let from = self.text.sentence_of(hit.first).map_or(0, |s| s.first);
        (from.max(hit.first.saturating_sub(4))..hit.first).any(|i| listed(COMPARED, self.norm(i)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::Page;

    #[test]
    fn every_phrase_is_well_formed() {
        assert_eq!(build().1, []);
    }

    #[test]
    fn a_word_of_a_topic_is_not_always_meant() {
        let has = |review: &str, cue: Cue| Page::new(review).hits(cue).next().is_some();
        for (review, cue, meant) in [
            ("A toddler in the waiting room laughed.", Cue::Lobby, true),
            ("I waited an hour.", Cue::Wait, true),
            ("I waited to write this.", Cue::Wait, false),
            ("A payment schedule I never saw.", Cue::Schedule, false),
            ("They changed the schedule.", Cue::Schedule, true),
            ("Nobody had read my chart.", Cue::Privacy, false),
            ("She read my chart to the lobby.", Cue::Privacy, true),
            ("My lawyer friend sent me.", Cue::Law, false),
            ("My lawyer will write.", Cue::Law, true),
            ("I do not want a lawsuit.", Cue::Law, false),
            ("I am a 44 year old lawyer.", Cue::Law, false),
            ("The lady with the red hair.", Cue::Dirty, false),
            ("Like a bad pizza place.", Cue::Trade, false),
            ("The pizza was cold.", Cue::Trade, true),
        ] {
            assert_eq!(has(review, cue), meant, "{review}");
        }
    }
}
