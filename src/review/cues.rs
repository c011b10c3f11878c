//! What reviews say, as families of phrases: each family is a cue that the readings weigh.

use std::sync::LazyLock;

use crate::phrase::{Match, Phrases, Tag};
use crate::text::Text;
use crate::{grammar::ClassSet, phrase::BadPattern};

/// Declares the cues with the phrases of each, so that the two can't drift apart.
macro_rules! cues {
    ($($(#[$doc:meta])* $name:ident: $($pattern:literal)+;)*) => {
        /// A family of phrases.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub enum Cue {
            $($(#[$doc])* $name,)*
        }

        /// How many cues there are.
        pub const COUNT: usize = [$(Cue::$name),*].len();

        /// x
        pub const CUES: [&str; COUNT] = [$(stringify!($name)),*];

        /// The phrases of every cue, in order.
        const PHRASES: [&str; COUNT] = [$(concat!($($pattern, "\n"),*)),*];
    };
}

cues! {
    /// Waited, or still waiting.
    Wait:
        "(wait|waits|waited)" "waiting (for|on|to|over|an|<number>|in|and|while)" "(still|just|kept|left) ~ (waiting|sitting|staring|standing)"
        "(sat|sit|sitting|stood|stand|standing|stared|staring) _3 (for|until|till|<number>|an|half|while|there|forever|holding|outside)"
        "bring (a|your) _3 (book|snack|lunch|chair|magazine)" "longer than my" "all (day|morning|afternoon)" "(eternity|forever)";
    /// Late, or after others.
    Behind:
        "(run|runs|running|ran|were|was|is|are|be|always|hour|hours|minutes|half|got) ~ (behind|late)" "(past|after) (my|our|the|his|her) ~ (time|slot|appointment|appt|scheduled|booked)"
        "never (once|ever) _2 (start*|on time|began)" "(start*|began|seen|begin|ready|open*|see (me|us|you)) ~ (at|on|by|until|till) <number>" "on time" "late"
        "(came|arrived|got there|walked) _2 (after|behind) (me|us)" "(before|ahead of) (me|us)" "(took|called|get|got|call|seen|see|take) (me|us|him|her|you) ~ (back|in) _4 (at|until|till|after) <number>"
        "(forgot*|skipped) ~ [about] (me|us|him|her|we|i|that)" "forgotten" "not (open|ready|unlock*) _2 (until|till)" "(locked|closed) (until|till)" "clock" "slow*" "line*" "queue*" "backed up" "(never|not|was it|is it) ~ ready" "supposed to (be|come|start|arrive|take) _3 <number>";
    /// Minutes or hours.
    Hours: "(<number>|an|half|couple) _3 (minute|minutes|min|mins|hour|hours|hr|hrs)" "(minutes|hours|mins|hrs)";
    /// Days, weeks or months.
    Weeks: "(<number>|a|couple|over) _2 (day|days|week|weeks|month|months|year|years)";
    /// The room where people wait.
    Lobby: "(waiting|exam) room" "(lobby|waitingroom)" "(plastic|folding|exam|paper) (chair|chairs|gown|table)";
    /// Nobody is reached by phone.
    Unreached:
        "(voicemail|voicemails|mailbox|voice mail|answering (machine|service)|phone tree|hold music|busy signal|dial tone|robot voice)" "on hold" "(rang|rings|ring|ringing) (and|off|forever|through|until|till|out|[it] just)" "just (ring|rings|rang|ringing)"
        "(answer*|pick*|picked|get|got|reach*|getting) _3 (phone|phones|call|calls|line|somebody|someone|anyone|anybody|human|person|live person|through)" "(recording|press <number>|transferred|get through|got through|get ahold|get hold|get a hold)" "busy" "call* is important"
        "(left|leave|leaving) _4 (message|messages|voicemail|voicemails)" "(after hours|nurse|emergency|on call) (line|number|phone)" "put through" "(ring|rang|rung) (them|you|up|me|<number>|this|the|back|in)" "pick* up" "does not answer" "nobody answer*" "no answer";
    /// A call.
    Call: "(call|called|calls|calling|phone|phones|phoned|phoning|rang|dial*)";
    /// Somebody hung up.
    HungUp: "(hung|hang|hangs|hanging) [up|on|<us>]" "click" "disconnected" "cut off";
    /// Called or written back too late or not at all.
    NoReply:
        "(never|not|nobody|no one|nothing|none|without|yet|still|no|not one|zero) _4 (back|reply|replied|respond*|response|reach* out|return*|heard|hear|answer*|follow up|followed up)" "(crickets|ghosted|radio silence|unanswered|ignored my|stopped answering)" "(would|will|will be|would be|to) _2 (call|ring|get|write|text|email|reach|follow) _2 (back|out|up)"
        "(return*|answer*) _2 (call|calls|message|messages|email|emails|letter)" "(message after message|goes in|no reply|hear* back|follow up|followed up)" "(got|get|took) _4 reply" "(thumbs up|auto reply|autoreply|form letter|copy paste|survey)";
    /// Was not told.
    Untold:
        "(nobody|no one|never|not|not one person|none|without|neither) _4 (told|tell|tells|telling|said|say|says|mention*|explain*|explanation|warn*|inform*|ask|asked|asking|notify|notified|let* (me|us)|know|knew|spoke|came (out|by)|bother*|apolog*|sorry|check*|discuss*|clue|heads up|came|come|looked)"
        "no (explanation|update|updates|warning|reason|notice|heads up|sorry|apology|interpreter|news|word)" "(heads up|out of the blue|found out|find out|turns out|only then|then they tell|finally told|surprise)" "(why|what|how) _3 (did not|could not|would not|was not) (you|they|someone|anyone)" "(could|should) have (told|asked|called|said|warned|mentioned|let)" "not a (word|call|nod|sorry)";
    /// Told different things.
    Mixed:
        "(different|<number>|another|several|new) (answer|answers|person|people|things|story|stories|reason|reasons|name)" "(keep|keeps|kept) (telling|saying|asking|sending|getting|moving|changing|calling)" "(told|said|says) _3 (one thing|different|opposite|otherwise|before)" "every time (i|we|you)" "each time" "not what (i was|we were|they) told" "(contradict*|mix up|mixup|mixed up|confus*|misunderst*|wrong (name|number|day|date|form|sheet|person|record|thing|information|info))" "(from|start at) (scratch|zero)" "(right|left) hand";
    /// Words exchanged in writing.
    Messages: "(email|emails|emailed|text|texts|texted|texting|message|messages|messaged|letter|letters|pamphlet|brochure|sheet|handout|notice|reminder|reminders|robocall|robocalls|postcard|portal|fax|faxed|paperwork|instructions)";
    /// Asked again and again.
    Asked:
        "(asked|ask|asking|requested|told|emailed|called|corrected|explained|said|written|wrote|sent|replied|messaged) _6 (times|twice|again|ahead|in writing|before)" "(<number>|several|multiple|many|countless|few|eleven) ~ (calls|emails|messages|voicemails|texts|letters|trips|times|attempts|requests)" "(asked|begged|requested|list of questions|questions)";
    /// Another language, hearing, access.
    Language: "(interpreter|translator|english|spanish|accent|language|deaf|asl|translate*|hard of hearing|disab*|accommodat*|speak* (so|too|more)|mumbl*)";
    /// Waits for a result or a paper.
    Results: "(result|results|labs|report|records|form|forms|referral|prescription|paperwork|copy|chart|note|signature|sample|samples|refill)";
    /// Talked into buying.
    Upsell: "(upsell*|upcharg*|sales|salesman|salesperson|sell|selling|sold|pitch*|pushy|push|pushing|pushed|timeshare|used car|car dealer*|dealership|phone store|shop|bait|membership|brochure|add on*|marketing|gimmick|commission|hard sell|pressured|high pressure)";
    /// When one is to come.
    Schedule: "(schedul*|reschedul*|calendar|slot|slots|opening|openings|availab*|booked|booking|book|rebook*|waitlist|wait list|cancellation list|appointment|appointments|reservation)";
    /// Moved or called off by the practice.
    Cancelled:
        "(cancel|cancels|cancelled|canceled|canceling|cancelling|cancellation|bumped|rescheduled|overbook*|double book*|no show*)" "(move|moved|moving|moves|push|pushed|changed|change|shifted|switched|swap*|bump*) _2 (my|our|me|us|it|his|her|to|again|<number>|appointment|time|times|three|date)" "(been|was|were|got|gets) ~ (moved|pushed|changed|postponed)" "(gave|given|give|giving) _3 (spot|slot|time|appointment|chair) _2 away" "(day|days|night|hour|hours|minutes) (before|notice)" "(nobody|no one|never) (came|showed|come|shows)" "(wrong|changed|new|lost|my|our) (day|time|date|appointment|hours|message)" "no (openings|appointments|availability|slots)";
    /// Far in the future.
    Months: "(next|first|earliest|soonest) ~ (one|opening|appointment|available|date|slot) _4 (weeks|months|days|month|week|october|spring|fall)" "<number> (weeks|months) (out|away|from)" "(push*|move*|wait*|off) _3 (to|until|till) (next|spring|summer|fall|winter|<month>)" "(no|any|cancellation) (openings|appointments|availability|slots|opening|list)" "(not|never|impossible to) _2 (get in|get seen|find a (time|slot))" "slots back to back";
    /// When the doors are open.
    Open: "(open|opens|opened|opening|close|closes|closed|closing) ~ (at|till|until|on|saturday*|sunday*|the|<number>|early|for|its|<digits>)" "(hours|sign|saturday|saturdays|sunday|weekends) (of|says|open|on|are|were|said)" "(ask|know) about hours" "door (was|is) locked" "(min|minutes) early" "we close";
    /// A day given up for nothing.
    OffWork: "(off|from|missed) work" "(off|took|half) (a|the|half) (day|night)" "(sitter|pto|unpaid|lined up|took <number> _1 off|weeks off|days off|took off|drove|two buses|bus in)";
    /// Money asked for.
    Bill: "(bill|bills|billed|billing|charge|charges|charged|charging|overcharg*|invoice*|owe|owed|owing|collections|collection|refund*|debt|fee|fees|surprise bill|balance|statement|itemized|payment|payments|copay*|deductible|deposit|no show fee|co pay)";
    /// What it costs.
    Price: "(price|prices|pricing|pricey|cost|costs|quote|quoted|estimate|expensive|overpriced|money|cash|dollar|dollars|bucks|paid|pay|paying|prepaid|pocket|afford|scam|rip off|ripoff|package|plan|credit card|discount|coupon|voucher|cheap*|financ*)";
    /// Who pays for it.
    Insurance: "(<insurer>|insurance|insurer|insured|uninsured|network|coverage|covered|cover|covers|carrier|in network|delta|preauthor*|pre approv*|pre auth*|prior auth*|preapprov*|deductible)" "(take|takes|taking|accept*|took) _3 (plan|card|insurance|that anymore|it anymore)";
    /// People at the desk and those who help.
    Desk: "(receptionist*|front desk|front office|desk|reception|check in|check out|checkin|checkout|intake|window|counter|clerk|coordinator|manager|scheduler|biller|office staff|staff|employee|employees|supervisor|security|guard|greeter|headset|lanyard|clipboard|volunteer)";
    /// People by everyday words.
    Person: "(girl|girls|lady|ladies|woman|women|guy|guys|man|men|gal|dude|fella|gentleman|kid|person|people|one|someone|somebody|whoever|she|her|he|him)";
    /// Those who assist with care.
    Aide: "(nurse|nurses|ma|hygienist*|assistant|assistants|tech|techs|technician|phlebotomist|aide|aides|pharmacist|optician|sonographer|orderly|student|intern|volunteer|trainer|injector|esthetician|aesthetician)";
    /// Those who treat.
    Doctor: "(dr|doctor|doctors|doc|docs|drs|dentist|surgeon|pa|np|physician|provider|orthodontist|ortho|psychiatrist|psychologist|therapist|counselor|dermatologist|derm|optometrist|chiropractor|podiatrist|endodontist|periodontist|specialist|pediatrician|prescriber|practitioner|ob|obgyn|cardiologist|neurologist|urologist|audiologist|midwife|gp)";
    /// Rude in words or looks.
    Rude:
        "(rude|ruder|rudest|rudely|rudeness|attitude|attitudes|snippy|snotty|snarky|nasty|mean|unfriendly|unprofessional|disrespect*|condescend*|curt|dismissive|hostile|unhelpful|cold|impatient|bored|annoyed|insult*|humiliat*|embarrass*|mock*|scold*|bully|bullied|snob*|smug|grumpy|cranky|patroniz*|belittl*|arrogan*|abrupt|brusque|obnoxious|catty|compassion|empathy|manners|respect)"
        "(rolled|rolling|roll|rolls) _2 eyes" "(sigh|sighed|sighs|shrug|shrugged|shrugs|smirk*|giggl*|laugh|laughed|laughing|laughs|chuckl*|yawn*|whisper*|gossip*|snicker*|scoff*|groan*|glare*|snort*|wink|winked|popped (her|his) gum)"
        "(yell*|shout*|snap|snapped|snaps|bark*|screamed at|raised (her|his) voice|talk* back|lectur*)" "(slam*|slid|shut) _3 (window|door|face|glass|shut)" "(not|never|without|barely|hardly) _2 (look|looked|looking|glanc*|lift*|greet*|smil*|acknowledg*|nod|hello|say hi|eye contact)" "(acted|acts|acting|treat*|talk*|spoke|speak*|made me feel) _4 (like|as if)" "(it is what it is|calm down|policy is policy|good morning|would it kill|too bad|not my problem|next person|called me)" "(call*|said|say*) _3 (sweetheart|mami|honey|hun|sweetie|buddy|boss|dear)" "on (her|his|their) (phone|phones|cell)" "wrong name";
    /// Did not listen or hurried.
    Unheard:
        "(not|never|nobody|no one|would|barely) _3 (listen*|hear me|believe*|examin*|touch*|look at (me|my|it))" "(dismiss*|brush* (me|us|it|her|him) off|ignored|interrupt*|talked over|cut me off|talk* over)" "(rush*|in and out|hurr*|out the door|doorknob|assembly line|conveyor|cattle|number|factory|mill)" "(looked|looking|stared|staring|typing|typed|talk*|spent|look) _5 (watch|laptop|computer|screen|phone|typing|doorknob|tablet)" "(computer|laptop|doorknob|screen)" "(minute|minutes|min|second|seconds) (with|of|exam|chat|visit|appointment|doctor|total|check)" "<number> (minute|min|second) _2 (chat|exam|visit|check|doctor|appointment|consult|session|conversation|lecture|speech)"
        "(all in (my|your) head|just (stress|anxiety|aging|age|nerves|getting old|a mood)|lose weight|because (i am|of my weight)|eat less|(boys|other women|everyone) (talk|do|is) _2)" "(junkie|drug seek*|like (a criminal|i was (crazy|stupid|a child|a toddler|making|lying|on trial)))" "(felt|feel|feeling) ~ (small|stupid|like a|ignored|crazy|judged|dumb|invisible|rushed|tall|dismissed|ugly)" "(speech|lectur*|judg*|shame*|asham*)" "in the first";
    /// It went wrong.
    Wrong:
        "(worse|worst pain|infect*|botch*|lopsided|uneven|crooked|lumpy|misdiagnos*|scar|scars|scarred|scarring|ruin*|damage*|nerve|complication*|reaction|swollen|swelling|halos|perforat*|nicked|abscess|crack*|chipped|broke|broken|loose|failed|fails|fail|useless|blurry|blind|stripes|burned|burnt|burn|burns)" "(fell|falls|falling|fall|came|comes|pop*) (out|off|loose)" "(wrong|another|other) (tooth|shade|color|leg|eye|side|prescription|dose|one|size|label)" "(still|exactly|just) _4 (hurts|hurt|there|same|see|not|crooked|swollen|numb|clicks|leaks|buzz*|lumpy|cannot|where it was)" "(not|never) _3 (same|right|fit|work|works|worked|better|gone|fixed|well|heal*|healed)" "(no|zero|same) _2 (difference|results|improvement|better|peeling)" "(results zero|feels the same|look* the same|is the same)" "(redo|redone|remake|remade|re do|second opinion|fix it|fixed|correct it|touch up|third (pair|remake|time))" "(had|went|go|back|ended up|drove) _4 (er|emergency room|hospital|urgent care)" "(looks|look|looked|looking) like" "(missed|lost) _4 (fracture|cancer|diagnosis|sample|it|labels|year)" "(er|hospital|emergency)" "(on|in) the wrong" "(get|got) used to it" "(make|makes|made) me (sick|nauseous|seasick|dizzy)" "(mix* up|mislabel*)" "(death|died|dies|killed|passed)" "(left|leave) _2 inside" "one (side|eyebrow|eye|leg|lip)" "(months|weeks|days|years|sessions|visits) later";
    /// It hurt.
    Pain: "(pain|pains|painful|hurt|hurts|hurting|ache*|aching|agony|excruciat*|sore|throb*|numb|numbing|ouch|bruis*|bleed*|pinch*|stabb*|jab|jabbed|poked|poke|poking|dug|sting*|stung|burning|scream*|cried|cry|crying|tears|sobbing|passed out|faint*|torture|brutal|rough|held (him|her|me|my son) down|drilling|woke up|wires|hold down|suffer*|kidney stone|toothache|dislocated|unbearable|wince*)";
    /// Not clean.
    Dirty: "(dirty|dirt|filth*|unclean|gross|disgusting|stain*|sticky|smell|smells|smelled|smelly|stink*|stank|odor|dust|dusty|trash|garbage|mold|moldy|roach*|cockroach*|bug|bugs|ants|mouse|mice|blood|bloody|urine|pee|puddle|soap|paper towels|toilet paper|hair|hairs|glove|gloves|sanitiz*|saniti*|steril*|unsanitary|hygienic|germs|crumbs|sink|bathroom|bathrooms|restroom|restrooms|toilet|washroom|carpet|footprint|sweat|grime|grimy|used (bandaid|bandage|needle|tissue|gauze)|gauze|mop*|vacuum*|wash* (his|her|their) hands|wiped)" "(clean|changed) (towels|sheets|the|it|paper)" "not clean";
    /// Getting there by car.
    Parking: "(park|parked|parking|garage|valet|meter|meters|lot|lots|validat*|towed|tow|curb|spots|circled|circling|parallel|deck)";
    /// What others should not have heard or seen.
    Privacy:
        "(privacy|private|confidential*|hipaa|hippa|out loud|aloud|overheard|overhear*|hear|heard) _2 (everything|me|all|staff|him|her|every|name|it|whole|loud|violat*|the)" "(privacy|hipaa|hippa|confidential*|out loud|aloud|overheard|overhear|eavesdrop*|announc*|blurt*|broadcast*)" "(in front of|behind me|next to me|everyone|everybody|whole|entire|full|across the|(six|ten|several|other) people) _3 (lobby|room|store|everyone|everybody|people|patients|line|office|hear*|heard|mom|others|could|knows)" "in front of" "(posted|put|shared|sent|leaked|faxed|mailed|emailed|texted|left|gave|told|looked up|read|opened) _5 (instagram|facebook|photo|photos|picture|pictures|employer|boss|roommate|neighbor|cousin|stranger|wrong (address|person|number|email)|file|chart|list|voicemail|social media|group chat|somebody else)" "(another|other|somebody else|someone else|somebody elses) [ 's] (patient|patients|appointments|name|results|chart|information|records|file|private)" "(weigh|weighed|scale|weight|weighs) _5 (hallway|loud|hall|everyone|front)" "(know* (people|too much)|everybody knows|by name|full name|the wrong address|scale is)" "(work|home|house|shared) (voicemail|phone|email)";
    /// Refused.
    Refused:
        "(refus*|turn* (me|us|him|her|them|people|away|my)|denied|deny|den* (me|us)|sent (me|us|him|her) (home|away)|kicked (me|us)|dropped (me|us)|discharged (me|us)|declined|dismissed (me|us) as)" "(would|will|could|can|did) not _1 (see|take|treat|let|refill|give|release|prescribe|hand|accept|help|do|even see|write|honor|be seen|make an exception|fit|allow|squeeze|call in|send)" "(no longer|not|stop*|quit) ~ (take|takes|taking|accept*|see|seeing|do|doing|treat*) [that|it|new|any|my|your|children|kids|walk ins|medicaid|medicare|<insurer>|plan|dogs|those|under|people]" "(gave|given|give|giving) _3 (spot|slot|time|appointment) _2 away" "(wrong|gave) _2 away" "(policy is policy|come back|not on the list|too late|we do not do|we close*|we are closed|closed at|capped|service dog|hostage|walk in|walk ins|walkin*|rule off|owed|until i (pay|paid))" "(not|without) _2 (a referral|referral|an id|a new|seen)" "(locked|lock|locks) _1 (door|me|us|while)" "(made|make) (me|us|him|her) (leave|sit|wait|go)" "(for|a) _1 refill";
    /// The house and its things.
    House: "(tv|tvs|music|temperature|freezing|icebox|degrees|heat|ac|thermostat|elevator|stairs|ramp|wheelchair|seats|vending|wifi|noise|noisy|blasting|speakers|gym|kiosk|smoke|dumpster|alarm|blanket|blankets|coat|volume|station)" "every chair" "(front|bathroom) door" "no lock";
    /// The machine between them.
    Screen: "(app|website|online|form|portal|page|video|camera|telehealth|zoom|link|logged|log|logs|chat|kiosk|robot|packet|questionnaire|paperwork)";
    /// Another kind of business.
    Trade: "(pizza|pizzas|brisket|tamales|burger*|taco*|sushi|waiter|waitress|bartender|restaurant|menu|fries|chef|driver|delivery|delivered|truck|tires|tire|oil change|engine|mechanic|brakes|transmission|towed|cabinets|cabinet|contractor|roof|roofing|plumber|plumbing|paint job|deck|lawn|haircut|barber|salon|stylist|nails done|jacket|dry clean*|laundry|hotel|motel|room service|airline|flight|mattress|couch|sofa|furniture|hardware|groceries|grocery|cat|kitten|puppy|vet|groomer|moving company|movers|realtor|landlord|apartment|lease|wedding cake|cake|bakery|phone repair|screen repair|car wash|package never|shipping|warranty on my|gym membership)";
    /// Told by others, not lived.
    Hearsay: "(heard|hear) (from|that|this|they|he|she|about|it|through|on)" "(friend of a|friends|cousin*|neighbor*|barber|coworker*|everyone in town|everybody in town|people say|rumor*|apparently|supposedly) _3 (says|said|say|friend|told|knows|claims)" "(look (it|him|her|them) up|do your (homework|research)|just putting it|share this|saw (on|in|it on)|read (on|about|in)|went viral|in the news|everyone knows|people deserve)" "(have not|never) been [here|there|to (this|it)]" "(never|not) (been|set foot) (here|there|to|in|inside)" "friend of a friend" "(haven|not) been but";
    /// Pay, spam or trade for a review.
    Spam: "(work from home|message me|whatsapp|telegram|dm me|click (here|the link)|crypto|bitcoin|gift card|amazon card|for reviews|paid (me|to)|promo code|earn money|opportunity|followers|subscribe|check out my|visit my)";
    /// Charges without a visit.
    Slander: "(crook*|thief|thieves|stole|steal*|fraud*|licensed|fake|faked|criminal*|arrest*|drunk|drugs|reuse*|stay away|avoid|scammer*|killed|kill) " "(bad|terrible|worst|horrible) (doctor|place|dentist|clinic|office|company|store|business)" "this (company|place|business|store|shop|vet|restaurant)" "(his|her) last state" "my ex";
    /// Says to be no patient.
    Stranger:
        "(not|never) _3 (a|your|been a) ~ (patient|client|customer)" "not even a (patient|client)" "(i|we) (live|work) (upstairs|behind|next door|next to|across|above|near|downstairs|down)" "(my|your) (number|cell|phone) is _3 off" "somebody else 's (appointment|appointments)" "wrong number";
    /// Wanted to become a patient.
    Newcomer:
        "(new|more|taking|take|first time|prospective|potential) _1 (patient|patients|people|client|clients)" "(become|becoming|sign up as) (a|your)" "(make|get|book|schedule|for|want*|need) (a|my|the|an) (first|new patient|initial|intake) (appointment|visit|slot|exam)"
        "(tried|trying|try|attempted) _2 (become|make|book|schedule|sign up|register|set up|enroll|join|get in)" "(all i|i just|i only|we just) (wanted|want|needed) _2 (know|ask|make|book|schedule|see|find|was)" "to see if (they|you) (take|are|accept|have)" "do (you|they) (take|accept)" "asked for (a|the) price" "price of (a|an|the)" "never (even|actually) ~ (made|got|get|went|came|set|met|walked)" "never made it"
        "(went|going|go|found|calling|took my business) _4 (somewhere else|elsewhere|across town|another (office|place|doctor|dentist))" "no openings" "(waitlist|waiting list|wait list|on the list)" "(intake|online|contact) (form|questionnaire)" "(guess|hope) (they|you) (do not|are not) (want|need|take)" "sign up" "ask about (hours|price|prices|openings|insurance)" "(push*|moved) (it|me|us) to <month>" "(website|google|chat) _3 (told me|says|said)" "(crickets|loop|mailbox is full)";
    /// Came and was not let in.
    AtDoor:
        "(<number>|few|bit|little) _1 (minute|minutes|min|mins) late" "(late|delayed) because" "(drove|took|came|walked|showed|arrived|got|traveled|travelled|rode) _8 (and|then|to|only|but|just|when) _3 (told|closed|locked|refused|sent|turned|not)" "(refus*|would not|will not|could not|can not|cannot|did not) _1 (see|to see|treat|to treat|let|take) (me|us|him|her|my|either|them|walk*|new)" "turn* (me|us|him|her|them|my <relative>) away" "turned away" "(refused|stopped|turned back) (at|by|service|entry)" "(sign|door|google|website) (says|said|say)" "(turned|turns) the lock" "(walk in|walk ins|walkins)" "(stopped|stop|not) (taking|doing|accepting) (that|it|medicaid|walk|those|my|your|new)" "we stopped" "(spot|slot|appointment|time) _1 away" "(service dog|not on the list|come back (when|tomorrow|another|next)|sent (me|us|him|her) (home|away))" "(showed up|drove|arrived|got there|came in|signed in|walked in|took (the|two) bus*)" "(directory|website) _2 (says|said)" "(mouthed|waved) _1 closed" "(out of order|past closing|before closing|closing time)" "at the (door|window|counter)";
    /// Lawyers, boards, regulators, the press.
    Law: "(attorney|attorneys|lawyer|lawyers|lawsuit|sue|suing|sued|litigation|malpractice|deposition*|subpoena|counsel|legal action|legal team|settlement|court|retained|cease and desist|govern yourselves)" "(dental|medical|state|licensing|nursing|health|pharmacy) board" "the board" "(office for civil rights|ocr|attorney general|department of (health|justice|insurance|labor)|civil rights|ada complaint|naacp|aclu|fbi|police report|police|state (agency|inspector)|health department|ombudsman|regulator*|inspector*|case number|fraud (line|unit|hotline)|consumer (office|protection)|better business)" "(filed|filing|file|reported|report|submitted|lodged|sent|has|have) _5 (complaint|grievance|report|board|claim|ocr)" "(a|my|the) complaint (is|has|was|filed|in)" "complaint filed" "(channel <number>|news (station|crew|team)|tv station|reporter|journalist|newspaper|producer|tribune|courier|gazette|investigat*|airing|media|the press|newsroom)";
    /// Care of somebody of the reviewer's.
    Kin:
        "(my|our) _3 <relative>" "<relative> 's" "(wife|husband|dad|mom|grandma|son|daughter|hubby|mother|father) (was|is|had|went|has|came|needed|called)" "(with|for) (my|our) _2 <relative>" "my (dog|family)";
    /// The person cared for is another one.
    KinCare:
        "(took|brought|bring|taking|bringing|had) (my|our) _4 <relative>" "(my|our) _2 <relative> [(<number>)] ~ (was|is|had|has|went|sat|came|left|started|needs|needed|does|did|passed|got|waited|fell|ended|broke|speaks|loves|hates|uses|lost|threw|called|cannot)" "(my|our) _2 <relative> <number>" "<relative> 's _2 (was|were|is|are|came|broke|got|has|had|appointment|sleep|teeth|braces|fever|weight|surgery)" "(my|our) _2 <relative> 's"
        "(told|spoke to|asked|talked to|discharged|see|seen|treated|yelled at|held|dropped|diagnosed|gave|saw|aide for|appointment for|left) (my|our) _3 <relative>" "(writing|posting|review) [this] (for|on behalf of) (my|our)" "(my|our) <number> (year|yr|yo|month|week|day|your) [old|olds]" "(my|our) (twins|toddler|baby|kids)" "proxy" "in (his|her) name" "(wife|husband|dad|mom|grandma|son|daughter|hubby|mother|father) (was|is|had|went|has|needed)" "our (son|daughter|teen|kid|baby|mother|father)";
    /// Something good.
    Praise:
        "(great|good|nice|kind|kindest|lovely|sweet|sweetest|wonderful|amazing|awesome|excellent|fantastic|friendly|gentle|patient|thorough|clean|spotless|gorgeous|beautiful|beautifully|pretty|cute|charming|funny|fun|helpful|polite|professional|brilliant|talented|skilled|terrific|fabulous|phenomenal|outstanding|best|perfect|comfortable|cozy|warm|cool|delightful|delight|pleasant|caring|attentive|knowledgeable|incredible|superb|heavenly|fine|decent|modern|quick|lightning|stellar|adorable|top notch|first rate|magic|magical|painless|compassionate|respectful|calm|reassuring|easy|fair|hilarious|super|impressive|impressed)"
        "(love|loved|loves|adore|adores|adored|appreciate|appreciated|thank|thanks|enjoyed|grateful|glad|happy|hats off|kudos|props|recommend|bless|shout out|shoutout|credit)" "(angel|gem|doll|sweetheart|saint|hero|heroes|wizard|magician|genius|hoot|treasure|rock star|rockstar|lifesaver|saving grace|sunshine|peach|pro|miracle|blessing|godsend|keeper|treat)" "(took (his|her|their|the) time|takes (his|her|their) time|explains everything|explained (every|everything|it)|made me (laugh|smile|feel)|held my hand|hugged me|did (his|her|their) best|sang to|walked me|gave me a (bottle|blanket|hand)|remember* (me|my|everyone|our)|really listens|listens|saved my|worth it|no complaints|can not say enough|smiling|human being|apologized|looked sorry|say* sorry|tried to help|only reason|stayed and answered|kind enough|like clockwork|hands down|give (him|her|them) a raise|deserves a raise|results are great|knows (his|her|their) stuff|i will (give|say) (them|him|her|that)|free (coffee|parking|snacks)|validate parking|fixed my|working again|not hurt a bit|not feel a thing|did not hurt|to be fair|credit where|worked wonders)";
    /// Good is denied, or said in scorn.
    Scorn: "(not|never|nothing|no|hardly|barely|far from|less than|nowhere near|isn|wasn|cannot|zero) _2 (great|good|nice|kind|lovely|sweet|wonderful|friendly|gentle|patient|thorough|clean|pretty|funny|fun|helpful|polite|professional|comfortable|pleasant|caring|easy|fair|cool|thank|thanks|thank you|love|happy|recommend|ok|fine|impressed|surprise|sunshine)" "(gee|no|oh|wow|how) (thanks|great|nice|fun|classy|lovely|professional|charming|sweet)" "(good luck|good to go|feel good|thank god|thank goodness|nice try|pretty (much|sure|bad|rude|awful|obvious|clear)|great way|great if|would (be|have been) (nice|great|lovely|good|fine)|be fine|will be fine|no thanks|no thank you|thanks for nothing|surprise surprise|must be nice|good (morning|afternoon|enough|doctor is|reason|thing|while|faith|news)|so much|bravo|best (part|of all)|good as|fine print|fair warning|easy money|pretty penny|happy to (take|charge)|love to (know|hear|see)|supposed to be)";
    /// The bad follows, or the good does.
    Contrast: "(but|however|though|although|except|otherwise|tho|unfortunately|only (gripe|complaint|thing|downside|issue)|minus|docking|that said|at least|still)";
    /// Health told in plain words.
    Told: "(not|stopped|trouble) _1 (sleep|sleeping|slept|eating) [for <number> (nights|days|weeks|months)]" "<number> week[s] (scan|along|pregnant|ultrasound)" "(prep|consent) sheet" "the scale" "my (weight|number)" "weigh in" "(threw|throwing|throw) up" "(in|into) labor" "wisdom teeth" "shaking hands" "(not|never) _1 (walk|turn my|chew|bend|lift my|breathe)" "detox" "hospice";
    /// Somebody else's words.
    Said: "(told|said|says|tells|goes|asked|answered|claimed) ";
}

static SHIPPED: LazyLock<Phrases> = LazyLock::new(|| build().0);

/// Builds the automaton and names the phrases that are not well formed; a test sees to it that there are none.
fn build() -> (Phrases, Vec<BadPattern>) {
    let mut phrases = Phrases::default();
    let mut bad = Vec::new();
    for (tag, lines) in (0..).zip(PHRASES) {
        for line in lines.lines() {
            bad.extend(phrases.add(line, tag as Tag).err());
        }
    }
    (phrases, bad)
}

/// Every cue in the text, in order of the first word.
pub(crate) fn find(text: &Text<'_>, sets: &[ClassSet]) -> Vec<Match> {
    SHIPPED.find(text, sets)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_is_well_formed() {
        assert_eq!(build().1, []);
    }
}
