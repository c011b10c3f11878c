//! The closed lists: what may be said about a reader in public.

use std::sync::LazyLock;

use crate::table::{Hash, Table};

/// One of the lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum List {
    Nouns,
    Deeds,
    Done,
    Being,
    Acts,
}

/// Whether the word is on the list.
pub(super) fn is(word: &str, list: List) -> bool {
    TABLE
        .get(Hash::of(word))
        .is_some_and(|bits| bits & (1 << list as u8) != 0)
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let lists = [
        (List::Nouns, NOUNS),
        (List::Deeds, DEEDS),
        (List::Done, DONE),
        (List::Being, BEING),
        (List::Acts, ACTS),
    ];
    let mut table = Table::default();
    for (list, words) in lists {
        for word in words.split_ascii_whitespace() {
            table.mark(Hash::of(word), 1 << list as u8);
        }
    }
    table
});

/// Nouns after *your*: what was written, what is felt, what may come next; and what may stand before them (*honest*, *blunt*).
const NOUNS: &str = "
    feedback honest candid frank thoughtful detailed blunt writing line lines sentence sentences paragraph paragraphs calm mention plea closing opening headline title phrase review reviews note words word comment comments message post posting remark remarks response reply
    rating ratings star stars critique criticism praise compliment compliments kindness suggestion suggestions
    idea ideas input insight insights opinion opinions perspective view views viewpoint point points question
    questions query queries answer story honesty candor openness frankness directness bluntness generosity
    thoughtfulness courage bravery persistence patience understanding grace trust confidence faith belief
    support time moment moments minute minutes effort efforts energy attention interest willingness readiness
    trouble experience experiences impression impressions expectation expectations hope hopes wish wishes
    standard standards preference preferences choice choices decision decisions concern concerns worry worries
    complaint complaints frustration frustrations disappointment anger annoyance irritation upset protection distress
    stress sadness hurt grief loss feeling feelings emotion emotions mood reaction sense dissatisfaction
    displeasure unhappiness embarrassment inconvenience dismay exasperation bewilderment confusion uncertainty
    doubts doubt fear fears alarm shock outrage fury vexation situation circumstances issue issues matter
    problem problems difficulty difficulties hassle ordeal challenge challenges struggle side shoes position
    name handle username call convenience leisure earliest pace terms privacy confidentiality dignity rights
    right safety comfort respect satisfaction happiness community town area city friends readers heart mind head
    way own day days week weekend evening morning afternoon night holiday year life thoughts thought best good
    future benefit sake behalf favor voice tone language wording thanks gratitude apology forgiveness pardon
    indulgence sincerity expertise knowledge memory recollection curiosity humor wit sarcasm ear eyes ears
    shoulders everyday permission help assistance advice guidance encouragement disposal hand fingertips
    doorstep inbox phone email mail browser screen computer keyboard instinct instincts intention intentions
    reasons reason purpose goal goals need needs want wants business goodwill continued part end desire outlook
    approach take version description depiction report telling summary outline detail details letter
    reservations misgivings thing things guns cents objections objection sentiment sentiments observation observations reflections
    reflection warning nudge tip tips vote cooperation contribution participation outreach correction
    clarification explanation welcome contact callback comparison poem poems rhyme joke jokes math arithmetic verdict hunch
    joy delight contentment pleasure cheer enthusiasm excitement aggravation burden unease
    testimony verse verses exclamation capitals punctuation phrasing grammar spelling prose style speaking pages
    example examples edit edits metaphor analogy nickname quip pun wordplay conclusion conclusions assessment judgment
    recommendation recommendations theory guess list update analysis recap caption dare";

/// Past verbs after *you*: what the review itself shows.
const DEEDS: &str = "
    dialed overheard witnessed shared raised described mentioned expected hoped deserved wanted needed noted pointed posted
    reached explained highlighted voiced expressed suggested thought believed found read
    flagged reported cared hesitated wished named outlined identified noticed
    valued praised recommended experienced encountered endured faced heard bothered managed listed detailed recounted singled typed laid set caught earned
    won helped taught opened reminded prompted inspired anticipated intended meant knew understood learned
    discovered imagined pictured relied deserve summed spelled drew phrased worded hid tucked slipped minced";

/// Words after *you have*: participles of what the review itself shows, and what begins that which the reader has (*any questions*).
const DONE: &str = "
    written shown reached shone lit built shared raised described mentioned felt expected hoped deserved wanted noted pointed posted spoken
    said explained highlighted brought voiced expressed suggested thought found taken put given flagged reported
    had made named outlined identified noticed experienced encountered endured faced gone earned done laid
    listed detailed set caught helped taught opened reminded read any a the every another questions further more
    concerns time something anything nothing our my everything good great reason reasons plenty no not got ideas
    thoughts other additional to also just already summed spelled recounted wished managed held drilled nailed zeroed pinned struck landed hit shed planted sparked started nudged humbled
    convinced stirred touched saved";

/// What a reader may be said to be: how they feel, what they may do.
const BEING: &str = "
    right wrong fed correct proud ashamed welcome invited upset angry mad cross annoyed frustrated disappointed unhappy sad hurt worried
    anxious nervous scared frightened afraid confused lost ignored dismissed unheard unwelcome disrespected
    overlooked uncomfortable embarrassed humiliated discouraged distressed stressed troubled shaken furious
    irritated exhausted overwhelmed betrayed neglected unimportant small belittled judged pressured alone
    abandoned bothered insulted offended outraged dissatisfied miserable disheartened skeptical unsure uncertain
    unsatisfied willing able open free ready happy glad pleased comfortable interested curious inclined entitled
    owed kind generous fair honest clear candid frank gracious thoughtful brave gentle blunt direct polite
    describing describe feeling going trying looking hoping expecting saying writing sharing talking reading
    referring experiencing dealing facing wondering considering concerned heard valued appreciated respected
    important left made let not so very really still understandably clearly absolutely quite completely
    perfectly why what how where always busy pressed unable entirely exactly spot more most too rightly
    justified within both all each also even only satisfied aback rushed brushed treated spoken talked
    inconvenienced delighted thrilled stoked relieved grateful hopeful chuffed gutted bummed peeved livid incensed rattled weary leery wound fuming
    greeted listened thinking worth good sorry reaching using holding someone anyone put thrown caught turned";

/// Past verbs with *you* as their object that tell of no meeting: what the review tells of how it
/// felt, and what its reading did to us.
const ACTS: &str = "
    heard ignored let disappointed upset made left caused gave failed hurt frustrated owed thanked hoped wished wanted
    thought read believed bothered worried annoyed saddened confused embarrassed discouraged insulted offended
    angered distressed irritated burdened alarmed frightened reached brought led drove cost deserved troubled
    wronged inconvenienced rubbed delighted cheered heartened tickled amused pushed pleased appreciated respected understood felt struck wrote meant needed agreed sided sympathized";
