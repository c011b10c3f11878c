//! What a sentence is about: the practice, everybody, or what is not spoken of.

use super::{ALL_LATE, Family, Late, Reach, bank};
use crate::finding::Ground;
use crate::grammar::{Class, listed};
use crate::phrase::Match;
use crate::reading::Reading;
use crate::text::{Case, Gap, Text};

/// Index into [`FAMILIES`].
#[derive(Debug, Clone, Copy)]
pub enum Cue {
    /// The sentence describes the practice, not a person.
    Practice = 0,
    /// The sentence speaks of everybody.
    Everybody = 1,
    /// The sentence says that something is not spoken of in public.
    NotDiscussed = 2,
    /// A room, a team or a house: its words describe the practice.
    Place = 3,
    /// What somebody did by writing, in words that tell of a visit elsewhere: left us smiling, came up with.
    Writing = 4,
    /// What is said to anybody and tells nothing of anybody.
    Formula = 5,
    /// What sounds like an excuse is not used as one.
    Concession = 6,
}

/// Phrases that tell what a sentence is about. They are no findings.
pub const FAMILIES: &[Family] = &[
    cue(patterns![
        "as (a|an) _3 (office|practice|clinic|team|group|provider|urgent care|center|surgery|hospital)",
        "as an urgent care",
        "we are (a|an) _4 (office|practice|clinic|team|group|center)",
        "we ~ (offer|provide|perform|accept|carry|stock|sell|teach|publish|list|take|specialize|host)",
        "(our|the) (office|practice|clinic) ~ (offers|provides|performs|accepts|carries|does|takes|publishes)",
        "(we|i) ~ (moved|swapped|hired|bought|ordered|repainted|restocked|rearranged|taken down)",
        "my (own|mother|father|son|daughter|wife|husband|sister|brother|kids|parents|grandmother|grandfather)",
        "i ~ (wear|wore|have worn)",
        "(half|most|many|some|several|all) of (us|our staff|our team|the team|my staff|my team)",
        "(us|we|i) _3 (ourselves|myself)",
        "awareness (month|week|day)",
        "our _2 (fee|fees) (is|are|covers|comes)",
        "(a|the|any) _3 (fee|fees) (applies|apply|is posted)",
        "(we|i) (no longer|never|do not) (charge|bill|send|use)",
        "(we|i) <be> [not|also|now] (in|out of) network with",
        "(left|leaving|joined|joining) the <any> network",
        "(blog|newsletter|podcast|book|booklet|class|webinar|article|lecture) _1 (covers|on|about|features|explains)",
        "(dr <any>|he|she|who) (teaches|lectures)",
        "(free|open|available) (for|to) (all|everyone|anyone|walk ins)",
        "(we|i) ~ do not (do|offer|provide|perform|carry|sell|serve|prescribe|treat|accept|take)",
    ]),
    cue(patterns![
        "(anyone|everyone|everybody|anybody|nobody|someone|somebody|people|folks|patients|parents|families|kids|children|others)",
        "no (one|patient|person|parent|child)",
        "(any|every|each|all|many|most|some|no) (patient|patients|person|people|parent|parents|child|children|family|families|visitor|visitors|caller|callers|of us)",
        "(a|any) (patient|person|parent|caller)",
        "(nobody|no one) 's",
        "no (account|bill|balance|file|visit|appointment) (here|goes|is|should|leaves|with us)",
    ]),
    cue(patterns![
        "(can not|could not|not able to|unable to|do not|will not|not allowed to|never|not permitted to|rather not|not) ~ (discuss|talk about|speak about|speak to|share|comment on|go into|get into|post|disclose|address|confirm)",
        "(<we>|office|offices|practice|practices|clinic|staff|team|nobody|employees) _1 (can not|could not|may not|not able to|unable to|do not|will not|would not|not allowed to|never|not permitted to|rather not|not|can|may) ~ (say|tell)",
        "(keep|keeps|keeping|prevent|prevents|stop|stops|forbid|forbids) (us|me|any practice) from",
        "(keep|leave|take) _5 (offline|off the internet|out of public|private|out of our answer|out of this)",
        "(privacy|confidentiality) (law|laws|rule|rules|reasons|regulations|act)",
    ]),
    cue(patterns![
        "(our|the|a|an|this|any) _2 (office|practice|clinic|team|group|room|rooms|gym|department|line|desk|studio|school|center|website|policy|rules|crew|staff|license|licenses|wing|suite|hall|lead|officer|manager|coordinator|director|supplier|school|kit|cart|floor|ward|unit|setting|world)",
    ]),
    cue(ALL_LATE),
    cue(ALL_LATE),
    cue(ALL_LATE),
];

/// Phrases that only the second look asks for, and some of the practice that few drafts have.
pub static LATE: &Late = &[
    (
        Cue::Practice as usize,
        patterns![
            "(test|lab|labs|x ray) (results|reports) [usually|typically|normally|generally|often] (go|appear|take|arrive|post|land) (to|in|within|on|up to|as soon|once|a (day|week|few)|the next|<number>|from)",
            "(test|lab|labs|x ray) (results|reports) [usually|typically|normally|generally|often] come (back|in) (in|within|as soon|once|after|by|the next)",
            "(is|are) [also|always|now] (available|offered|included|provided) [for|to|at|with] (at no|for no|without|no|to (anyone|everyone|all)|for (anyone|everyone|all)|on request|free)",
            "(costs|cost) nothing extra",
            "(the|our) hospice (is|was|has|started|began|opened|runs|relies|depends)",
            "(the|our) surgery (is|was|will be) (closed|open|shut|busy|moving)",
            "(our|the|all our|all of our) _2 (come|comes) with (a|an|the)",
            "(questions|calls|requests|messages) (go|come) (to|through) <name>",
            "(form|forms|letter|request|card|cards) can be (faxed|mailed|e mailed|emailed|dropped|picked)",
            "in the history of",
            "(cash|check|checks|card|cards|visa|debit|credit) (is|are|works|work) [all|also|just|both] (fine|welcome|accepted|ok|okay|good|taken)",
        ],
    ),
    (
        Cue::Everybody as usize,
        patterns![
            "(most|all|many|other|some|several) _1 (practices|offices|clinics|dentists|doctors|gps|physicians|providers|hospitals)",
            "(legal|law) requirement",
        ],
    ),
    (
        Cue::NotDiscussed as usize,
        patterns!["if you (are|were|have been) (a|one of our) (patient|patients|client|clients)"],
    ),
    (
        Cue::Writing as usize,
        patterns![
            "(giving|gave|given) us a (shot in the arm|lift|boost|laugh|smile|chuckle|push|nudge)",
            "left (us|me) (with|smiling|speechless|grinning|much|plenty|humbled|lost for)",
            "left (nothing out|room for|the door open|out the best)",
            "(came|come) (up with|across as|to our defense|to the right (place|person))",
            "went (easy on|the extra mile|into such)",
            "brought (us up|a smile|tears|out the best)",
            "stuck (to the facts|up for)",
            "got (to the heart|our attention|us thinking|us)",
            "(lifted|opened|warmed|touched) our",
            "(walked us|picked up|picked the right|called it|called out something)",
            "sent [us] a clear message",
            "(missed|miss) (nothing|your calling|a thing|a beat)",
            "(signed off with|spoke highly|put our heads)",
            "waited _2 for (a|an|this) (reply|answer|response)",
            "saw (something|the best)",
            "trusted us with your (honest|feedback|opinion|words|thoughts)",
            "on (to something|our minds|my mind|the right track|solid ground)",
            "sat down (and|to) (write|wrote|put|type|typed)",
            "here to (write|say|tell|read)",
        ],
    ),
    (
        Cue::Formula as usize,
        patterns![
            "(can|could) not wait to (chat|talk|speak|hear|listen|share|tell)",
            "(thank you|thanks) for being (so|very) patient",
            "(hope|want|like|love|glad|happy) to resolve this",
            "(has|'s) been with us (since|for|from|<number>)",
            "on the other side of (that|the|this) (counter|desk|glass|phone|window|chair|table)",
            "(see|sees) (it|this|that|things) through",
            "<name> have been with us (since|for|from|<number>)",
            "(has|'s) been part of (our|this) (team|office|family|practice|crew)",
            "(got|have|has) your back",
            "got you covered",
            "(glad|happy) we could make you (laugh|smile|chuckle|grin)",
            "(wish|wishing|wishes to) you and your family",
            "you and your family deserve",
            "you (came|stepped) forward",
            "you were not asking for",
            "you did not ask for much",
            "did you know that our",
            "you (waited|took your time) (before|to) (posting|writing|write|post)",
            "calm in your (review|note|message|post)",
            "(enjoy|have) [a|your|the] [great|good|lovely|nice|wonderful|happy|safe|warm|beautiful|restful] [rest of] [your|the] [holiday] (week|weekend|day|evening|sunshine|summer|winter|fall|spring|month|holiday|holidays|season)",
            "(wow|thank you|thanks) [just] [wow|so much|this] (thank you|made our|thanks)",
            "congratulations to <name> on",
            "(hope|hoping) [that] (you are|this week is|your week is|today is) having a better",
            "(let|lets|hear|hears) (us forget|the end of)",
            "(have|has) my word that (i|we) will (listen|read|call|answer)",
            "rest assured [that] (we|i) (are listening|read|hear|am listening|do read)",
            "nothing but (respect|thanks|gratitude|admiration) for",
            "not asking for (much|the moon)",
            "small (things|matters) are not small",
            "listened and (we have|have|we)",
            "(everyone|everybody) 's (opinion|voice|time|story) (matters|counts)",
            "(way|time|plan|something|solution) that works for (everyone|everybody|you|both)",
            "(most|many|plenty of) people would (be|feel) (upset|frustrated|angry|hurt|annoyed)",
            "only natural to (worry|ask|wonder|be (upset|angry|worried))",
            "(could|should) have been (said|put|explained|handled) [more|a bit] (kindly|gently|better|softly)",
            "(maybe|perhaps) we can (learn|find|do|work|talk|start|figure)",
            "people like you (help|keep|teach|remind|make us)",
            "what (a|an) (charming|lovely|sweet|generous|thoughtful|funny|kind) (note|letter|review|message|line|thing)",
            "stand (by|behind) (our promise|our word|every (person|caller|family) 's)",
            "want to hear (what|how|it|from)",
            "(understand|hear|learn|find out|tell us|know) what (really|actually) happened",
            "(if|where|how) we fell short",
            "(star|stars) (is|are) fair",
            "earn that missing star",
            "(fell|fall) short in your (eyes|view)",
            "(new|more|softer|better|quieter|fresh|extra|replacement|help|chairs|signs|painter) _3 (is|are) coming",
            "your (photo|photos|picture|pictures|pic) (of|made)",
            "(photo|photos|picture|pictures) you (added|posted|put)",
            "no (problem at all|worries at all)",
            "(thank you|thanks|grateful|gratitude) for your military service",
            "(salute|honor) your [years of] service",
            "(it|note|review|words|letter|this) [out] [loud] (to|for) (his|her|their) (wife|husband|mother|mom|dad|father|kids|son|daughter|family)",
            "assured [that] (every|all|each|your) _3 (is|are|was|has) (read|heard|seen|shared|reached)",
            "assured [that] (we|i) (take|value|read|hear|are listening)",
            "assure you [that] (i|we) (read|take|value|hear|are listening)",
            "assured we (are|take|value)",
            "(google|facebook|yelp|map|maps) _4 wrong",
            "(us on the wrong side|wrong end of the stick|wrong map|wrong pin)",
            "(sorry|apologize) [that] [to hear|to read] [that] you (felt|feel) [so] (rushed|unheard|ignored|dismissed|belittled|unwelcome|alone|judged|invisible|hurried|slighted|small|forgotten|overlooked|disrespected|hurt|brushed|let|talked|left|pressured|uneasy|doubted)",
            "(may|might|could) (refer to|belong to|be meant for|be about) another",
            "(for anything|anything|something|if it is|if this is|if (something|anything) is) [medically] urgent _2 (call|dial|see|contact|go to|reach) your",
            "(in an emergency|in case of [an] emergency|for emergencies) _2 (call|dial|go|get|head)",
            "(call|ask|see|contact|check with|talk with|talk to|speak to|speak with) your [own|family|regular|primary] [care] (doctor|dentist|provider|physician|pharmacist|pharmacy|insurer|plan|insurance company|care team) (or (911|the|call|an|a|go)|before|about (medical|any|anything)|with (any|medical) questions|with questions about what|first and|anything)",
            "if in doubt _1 (ask|call) your",
            "your [own] (doctor|dentist|pharmacist|physician|provider) (is the best person|can answer|knows best)",
            "(question|questions) for your own (doctor|physician|dentist|provider)",
            "your (nearest|local) (hospital|emergency room|er|urgent care)",
            "(hard|scary|tough|awful) when your (child|kid|son|daughter|mother|father|parent) is",
            "you (are|were) (one of|among) [the|just|only] _4 to (tell|say|mention|notice|ask|write|point|raise|flag|bring)",
            "you (are|were) not alone in",
            "you waited [a|so|too|such] _3 for (an answer|a reply|this reply|our answer|our reply)",
            "you could have (kept this|given up on|walked|just|simply|stayed quiet|said nothing) _8 (thank|thanks|grateful|glad|instead|wrote)",
            "you chose your words",
            "(we|i) never received your (e mail|email|message|note|letter)",
            "your (e mail|email|message|note|letter) never (reached|arrived|came)",
            "gracias por (su|tu) (comentario|comentarios|opinion|mensaje|tiempo|resena|retroalimentacion|confianza|paciencia|honestidad|palabras)",
            "(agradecemos|apreciamos|lamentamos) (su|tu|mucho su|sus) (comentario|comentarios|opinion|mensaje|tiempo|resena|retroalimentacion|palabras)",
            "hearts go out to",
            "yours stopped (me|us)",
            "(glad|happy|pleased|delighted) [that] your (happy|pleased|satisfied)",
            "bring a smile to your (face|day|week)",
            "you (deserve|deserved) _6 and you (were not|did not|got neither)",
            "(someone|somebody) who _6 should [still|always] be (greeted|answered|heard|helped)",
            "(review|note|comment|message) like (that|this|yours) (deserve|deserved|deserves)",
            "we are a _2 (office|shop|clinic|practice|center) and (have no|do not (do|have|offer|carry|stock))",
            "been (in|on|at) (this|the|our) _2 (house|building|spot|corner|farmhouse|place|storefront) on",
            "(asked for|wants|wanted|took|kept|sent) a (copy|print|picture|photo) (for|to) (his|her|their) (mom|mother|wife|husband|sister|brother|dad|father|kids|family|grandma)",
            "(orientation|training|class|classes|meeting|workshop|open house|blood drive|drive|session) (is|'s|are) on the",
            "we did (ask|try|tell) (the|a|our) (landlord|city|building|phone|company|vendor)",
            "(wishing|wish) (you|everyone|everybody) _4 (summer|winter|fall|spring|autumn|season|new year)",
            "you (did nothing|did not do anything) wrong (by|in) (asking|writing|speaking|saying|posting|telling|raising|wanting|expecting)",
            "but you can always (call|ring|email|e mail|write|phone|text) [us|me] [ahead|first|here|instead]",
            "(hope|hoping) [that] (things|days|the days|tomorrow|the week) (look|looks) (brighter|up)",
            "(across from|next to|near|behind|beside|opposite|by|past) the (police|fire)",
            "(please|always) [first] call (the police|911)",
            "that is on our (website|site|page|front|door|homepage|home|wall|desk|profile)",
            "my <any> year old (can|could|drew|made|uses|picked|helped)",
            "(nobody|no one) _2 (thinks|saying|suggesting) [that] you (are|were|made)",
            "(hate|not want|never want) [for] you to (think|feel|believe)",
            "(appreciate|grateful for|thanks for|thank you for) the (time|trouble) you took",
            "(like|love) yours to be (one|the first|among)",
            "yours to (give|keep or|change|decide)",
            "to you and yours",
            "to your (taste|liking)",
            "(do not|never|not) _2 (put|post|share|leave|type|write) _1 your (phone|number|e mail|email|address|name|details) (here|in|on|out)",
            "(quietest|quieter|sweet) (spot|spots)",
            "the recording of our",
        ],
    ),
    (
        Cue::Concession as usize,
        patterns![
            "on the other side of (that|the|this) (counter|desk|glass|phone|window|chair|table)",
            "hold ourselves to the same",
            "(owe|offer|give|promise) [you|everyone|everybody|them] the same",
            "and (that|it) (begins|starts) with us",
            "but (how we|the way we|we can control|what we (do|say|can))",
            "(explaining|saying|telling|answering) _2 is not",
            "(is|'s|are) no (comfort|consolation|solace|substitute)",
            "(is|'s|are) no excuse (for (a|the|how|it|being|leaving|not|poor|cold|silence)|and|here|at all|to)",
            "(does|do|did) not (change how|make (it|that|this) (better|right|easier|ok|okay)|make up for (it|how|the)|mean (we|that we) can not be)",
            "(people|everyone|anyone|parents|families|you) [still] (deserve|deserves) (an update|a call|a word|better|to (know|be told))",
            "and (we|i) get that",
            "(and|but) (we|i) [also|do|can] (understand|see) why",
            "(and|so|but) <name> (can|will) [gladly|happily] (help|e mail|email|mail|walk|explain|print)",
            "not much help",
            "and it showed",
            "(has|have) no place in (a|an|our|this)",
            "(asked|reminded) (every one|all|each) of our",
            "congratulations (again|on being our)",
            "on us to (explain|say|tell|make)",
            "get each other 's (mail|calls|reviews|packages)",
            "(meant|mean) [for] (a different|another) (office|practice|clinic|place)",
            "(in fact|actually) (your (note|review|words|message|point)|it made us|you have (done|given|made)|we think you)",
            "to be clear (nobody|no one|you are|we are (not|glad|grateful|sorry)|this is (on|about) us)",
            "(the truth|the fact) is [that] (this|it|we|nobody likes|your) _4 (hard|read|sorry|wrong|needed|true|right|wait)",
            "please (note|keep in mind|bear in mind) that (our (phones|phone|desk|lines|hours|lobby)|we love|we (are|would be) (here|glad|happy))",
            "not (the only one|alone) _4 (told|said|noticed|felt|feels)",
            "(sorry|apologize) but (words|more than|that is only|that is not enough|sorry)",
            "(stand|stands) (behind|by) my (crew|team|staff) and",
            "(would|will) never ask anyone to (take|change|remove|edit|delete)",
            "life does not [always]",
            "and (lots|plenty|most|many) [of] (people|folks|families) do not know (that|this|it)",
            "and (several|many|some|a few) (people|of you|callers|families) [have] (told|tell) us (so|as much|that)",
            "no reflection on (them|you|anyone|anybody|him|her)",
            "actually our new",
            "(hate|not want|never want) [for] you to (think|feel|believe)",
            "of course you (feel|felt|are|were) _4 (anybody|anyone|everyone|everybody|and|so would) (would|we|i)",
            "for sharing your perspective",
            "always looking for ways to (grow|improve|learn|do better|be better|get better)",
        ],
    ),
];

const fn cue(patterns: &'static str) -> Family {
    Family {
        patterns,
        message: "",
        fixes: &[],
        reach: Reach::Phrase,
        ground: Ground::Words,
    }
}

const EVERYBODY: u32 = Cue::Everybody as u32;

/// Whether everybody is whom the sentence is about: at its start, or after a word like *for*.
fn is_subject(text: &Text<'_>, index: usize) -> bool {
    let first = text.sentence_of(index).map_or(0, |sentence| sentence.first);
    let before = index.checked_sub(1).map_or("", |i| text.norm(i));
    (index <= first + 3 && before != "out")
        || text.norm(index + 1) == "'s"
        || listed(
            "for to of in when if with from on as by that and where whatever whichever how why what",
            before,
        )
}

const PLACE: u32 = Cue::Place as u32;

/// Whether word `index` is part of the name of a room, a team or a house: the X-ray *room*.
pub fn names_place(reading: &Reading<'_>, index: usize) -> bool {
    let tag = bank::tag_of_cue(Cue::Place as usize);
    reading
        .hits_near(tag, index)
        .any(|hit| hit.first <= index && index < hit.end)
}

/// The most words of the line with which a practice signs.
const OF_A_NAME: usize = 6;

/// Whether word `index` is part of the name with which the practice signs, on a line of its own below the closing words: `Kind
/// regards,⏎Westgate Oral Surgery`.
pub fn is_signature(reading: &Reading<'_>, index: usize) -> bool {
    let words = reading.text.words();
    let breaks = |i: &usize| words.get(*i).is_none_or(|word| word.gap.has(Gap::LINE));
    let first = (index.saturating_sub(OF_A_NAME)..=index).rev().find(breaks);
    let end = (index + 1..index + OF_A_NAME).find(breaks);
    let named = |i: usize| {
        words[i].case == Case::Title || listed("and of the team staff", reading.text.norm(i))
    };
    first.zip(end).is_some_and(|(first, end)| {
        words[first].gap.has(Gap::COMMA) && end > first + 1 && (first..end).all(named)
    })
}

/// The cues of each sentence, as bits: one look at every phrase found.
pub(crate) fn of_sentences(text: &Text<'_>, phrases: &[Match]) -> Vec<u8> {
    let mut cues = vec![0; text.sentences().len()];
    let first = bank::tag_of_cue(0);
    for hit in phrases.iter().filter(|hit| hit.tag >= first) {
        let index = hit.tag - first;
        let opens =
            text.opens_sentence(hit.first) || text.opens_sentence(hit.first.saturating_sub(1));
        let index = match index {
            // 'Our office does fillings' describes the practice, 'no complaints at the desk' does not.
            PLACE if opens => Cue::Practice as u32,
            PLACE => continue,
            EVERYBODY if !is_subject(text, hit.first) => continue,
            other => other,
        };
        let sentence = text
            .words()
            .get(hit.first)
            .map(|word| word.sentence as usize);
        if let Some(bits) = sentence.and_then(|index| cues.get_mut(index)) {
            *bits |= 1 << index;
        }
    }
    cues
}

/// Whether word `index` is part of what somebody did by writing.
pub fn is_of_writing(reading: &Reading<'_>, index: usize) -> bool {
    let tag = bank::tag_of_cue(Cue::Writing as usize);
    has_cue(reading, index, Cue::Writing)
        && reading.hits_near(tag, index).any(|hit| index < hit.end)
}

/// No formula speaks of these.
const TOLD: &str = "chart file records appointment visit visits patient client";

/// Whether the sentence of word `index` is one that offices say to anybody: short, and without a clinical word.
pub fn is_formula(reading: &Reading<'_>, index: usize) -> bool {
    let (first, end) = reading.sentence(index);
    if !has_cue(reading, index, Cue::Formula) || end - first > LONGEST_FORMULA {
        return false;
    }
    let mourns = reading.any_word(first, end, "hearts sympathy loss sorry");
    let kin = (first + 1..end).any(|i| {
        reading.is(i, Class::Relative)
            && reading.is(i - 1, Class::Your)
            && (mourns || reading.text.norm(i) != "family")
    });
    // 'So patient' is no patient.
    let told = (first..end).any(|i| {
        listed(TOLD, reading.text.norm(i)) && !reading.any_word(i.saturating_sub(1), i, "so very")
    });
    !kin && !told && reading.terms_in(first, end).is_empty()
}

/// The most words of a formula and what is said around it.
const LONGEST_FORMULA: usize = 16;

/// Whether some of the words `first..end` of a sentence say that something is not spoken of.
pub fn is_unspoken(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    reading.has_hit(bank::tag_of_cue(Cue::NotDiscussed as usize), first, end)
}

/// Whether the words `first..end` of a sentence about the practice are those that say so: 'We take all feedback seriously, and
/// the fee was waived' is about it in its first half.
pub fn is_of_practice(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    let place = bank::tag_of_cue(Cue::Place as usize);
    has_cue(reading, first, Cue::Practice)
        && (reading.has_hit(bank::tag_of_cue(Cue::Practice as usize), first, end)
            || reading.has_hit(place, first, end))
}

/// Whether the cue stands in the sentence of word `index`.
pub fn has_cue(reading: &Reading<'_>, index: usize, cue: Cue) -> bool {
    let sentence = reading
        .text
        .words()
        .get(index)
        .map(|word| word.sentence as usize);
    let bits = sentence.and_then(|index| reading.cues.get(index));
    bits.is_some_and(|bits| bits & (1 << cue as u8) != 0)
}
