//! What tells of whoever wrote a review: families of phrases that decide by themselves, and those that rule a
//! situation out.

families! {
    /// What is told of the writer.
    Telling {
        /// Somebody of the writer's own family, by a word that means nobody else.
        Kin:
            "(my|our) _2 <relative>" "(dad|mom|mum|grandma|grandpa|granny|nana|hubby|kiddo|kiddos)" "(mother|father|sister|brother|son|daughter) in law" "<relative> 's"
            "(my|our) (husbands|wifes|moms|dads|mothers|fathers|sons|daughters|kids|grandmas|grandpas|hubbys|babys|brothers|sisters|aunts|uncles|twins)"
            "(our|my) (foster|elderly|little|oldest|youngest|middle) _1" "(the|our) twins" "(his|her|their) (mother|father|mom|dad|parent|wife|husband|caregiver|caretaker|aide|guardian|daughter|son)";
        /// Care of one of them.
        Cared:
            "(dad|mom|mum|grandma|grandpa|granny|nana|mama|papa|hubby|kiddo) ~ (was|is|came|went|sat|had|has|needed|needs|waited|left|got|cried|lay|laid|fell|never|bled|screamed|ended|woke|still|spent|took|said he|said she)"
            "(my|our) _2 <relative> [in law] ~ (fell|cried|screamed|bled|lay|laid|suffered|woke|developed|contracted|aspirated|choked|shook|sobbed|fainted|collapsed|ended up|came home|never got|still has|still can|was given|was told|was left|was sent|was put|was seen)"
            "(my|our) (husbands|wifes|moms|dads|mothers|fathers|sons|daughters|grandmas|grandpas|hubbys|babys|brothers|sisters|aunts|uncles) (blood|labs|results|test|tests|meds|medication|prescription|appointment|surgery|chart|records|insulin|tooth|teeth|knee|hip|heart|xray|x|mri|referral|refill|pills|chemo|oxygen|inhaler|biopsy|file|wound|cast|glasses|hearing)"
            "(husband|wife|mother|father|grandmother|grandfather|daughter|son|baby|toddler|hubby|dad|mom|grandma|grandpa|kid|kiddo|stepson|stepdaughter|nephew|niece) 's (blood|labs|results|test|tests|meds|medication|prescription|appointment|surgery|chart|records|insulin|tooth|teeth|knee|hip|heart|xray|x|mri|referral|refill|pills|chemo|oxygen|inhaler|biopsy|file|wound|cast|glasses|hearing|stitches|ear|ears|eye|eyes|arm|leg|ankle|wrist|fever|cleaning|checkup|filling|braces)"
            "(left|dropped|discharged|treated|ignored|examined|restrained|strapped|handled|sedated|misdiagnosed|kept|sent) ~ (dad|mom|mum|grandma|grandpa|granny|nana|hubby|kiddo)"
            "(hubby|kiddo) (got|gets|had|has|went|came)" "twins (age|aged|are|were|both|hated|came)" "the twins _1 (hated|cried|screamed|came|were|had|got|needed|left)"
            "(am|is) the (mother|father|mom|dad|parent|guardian|grandmother|grandfather|grandma|daughter|son|wife|husband) of" "as (her|his|their) (mother|father|mom|dad|wife|husband|daughter|son|guardian|caregiver|parent|sister|brother|grandmother)"
            "(his|her|their) (caregiver|caretaker|carer|power of attorney|healthcare proxy|health care proxy|legal guardian)" "(hold|have|has|holds|i am|with) [the|a] _2 power of attorney"
            "(i|we) ~ (care for|look after|take care of|looked after|took care of|cared for) (my|our|a|an|his|her|two|<number>)" "(i|we) foster" "(my|our) foster (son|daughter|child|kid|boy|girl|baby)"
            "(my|our|a|her|the) _2 <number> (year|years|month|months|week) (old|olds) _1 (go|came|come|was|is|had|has|needed|cried|screamed|left|sat|threw|still|went|got|could|now|ran|fell)"
            "(my|our) _2 <number> (year|years|month|week) (old|olds)" "(my|our) _2 <number> (yo|y o)" "writing [this] (for|on behalf of) (my|our|a|an)";
        /// The family only comes along, is missed, or says something: nothing of it is about their care.
        Beside:
            "<relative> [in law] ~ (drove|recommended|told me|referred|swears|swore|suggested|warned|picked me|dropped me|insisted|loves|raves|goes|works|came with|took me|brought me|held my|sat with me|waited in|waited with|says|used to)"
            "(missed|missing|miss|late for|late to|pick up|picking up|get to) _1 (my|our|his|her) _2 <relative> 's" "<relative> 's (recital|game|graduation|wedding|birthday|party|school|practice|play|recommendation|funeral|dentist|class|soccer|concert|pickup)"
            "<relative> [in law] _4 (missed|into my|for my|at my|during my)" "(missed|miss|missing) _5 (grandchild|grandbaby)" "a (mom|mother|dad|father) of" "like (my|your) (mother|father|mom|dad|grandmother|grandma)" "(dad|mom|mother|father|husband|wife|sister|brother|son|daughter|uncle|aunt) is (a|an) (dentist|doctor|nurse|lawyer|attorney|hygienist|surgeon|pharmacist|vet)"
            "(bring|brought|bringing|had) _2 (baby|kids|kid|toddler|son|daughter|twins) (along|with me)" "(kids|kid|baby|toddler|son|daughter) (were|was) with me" "(someone|somebody|stranger) 's (kid|child|baby)" "my mom made me" "(a|the|some|another|every) _1 (kid|child|baby|toddler|boy|girl) (in|next|across|behind|beside|started|screaming|crying)";
        /// The writer has never been there, and is no patient.
        Outside:
            "(am|was|are|were) not _2 (patient|patients|customer|client)" "not a (patient|customer|client)" "(never|not) _2 been (a|your) ~ (patient|client|customer)" "(never|not) _2 (set foot|stepped foot|been inside|been in your|been to your|gone inside)"
            "(i|we|who) (live|work|reside|rent) [right] (upstairs|downstairs|next door|above|below|behind|across|over|under|beside)" "your (neighbor|neighbors)" "[the] (house|apartment|unit|shop|store|office) (next door|above|below|behind) [to|of] (you|your)" "(own|run|manage) the (bakery|shop|store|cafe|restaurant|salon|deli|business) (next|across|upstairs|downstairs|below)"
            "(i|we) deliver (packages|mail|to|boxes|food|supplies|flowers|for)" "(am|as) (the|your) _3 (mail carrier|mailman|carrier|courier|delivery driver|delivery guy|ups driver|ups guy|fedex driver|vendor|contractor|sales rep|supplier|postman)"
            "(applied|apply|applying|interviewed|interview) _2 for (a|an|the|your|their|this|that) _4 (job|position|opening|role|post)" "(applied|interviewed) (here|there|with them|with you|with this)" "(i|we) _2 interviewed (for|in|twice|last)" "<number> interviews"  "(offered me the|no call about the|about the) job"
            "(bill|bills|text|texts|reminder|reminders|call|calls|letter|letters|fax|faxes|mail) [texts|calls] (for|meant for|addressed to|in the name of|about) (a|some|somebody|someone) _1 (stranger|else|named|called|person)" "(bill|bills|letter|letters|texts|calls) _6 (in|under) (a stranger|somebody else|someone else) 's name" "prove i am not (her|him)" "(have|got|has|texting|calling|dialed) _1 wrong number" "have the wrong (number|person|man|woman)"
            "(your|their|the) _2 (van|truck|driver|shuttle|crew|dumpster|sprinkler|sprinklers|leaf blower|alarm|sign|flyers|robocalls|ads|spam) _3 (hit|cut me|blocked|ran|under my|outside my|blocks|blocking|wakes|woke|starts|goes off|parks|parked)" "stop (texting|calling|faxing|mailing|robocalling) me";
        /// The writer wanted to come, and nothing came of it.
        Wanted:
            "wanted [a|an|to get a|to book a] ~ (consult|consultation)" "(never|not) _3 (got|get|given|gave|received) _1 (date|slot|time|appointment|consult|call back|callback)" "wanted to (switch|transfer|move|change) to (this|your|them|you|here)" "(thinking|thought) of (switching|becoming|coming)" "after that [phone] call" "submitted (the|a|my|your) _3 (form|application|request)";
        /// The writer has care there.
        Treated:
            "(my|our) _1 (cleaning|cleanings|checkup|checkups|crown|crowns|filling|fillings|root canal|surgery|exam|physical|appointment|appointments|visit|procedure|extraction|implant|bridge|braces|aligners|results|labs|prescription|treatment|ultrasound|mammogram|mri|stitches|session|infusion|injection|shot|tooth|teeth|therapy|biopsy|refill|bite)"
            "(gone|come|coming|been going|been coming|going) (here|there|to them|to this) (for|since)" "(been|am|was) (a|their|your) _2 patient (for|since|of|here)" "my first visit" "(he|she|they|the dentist|the doctor) [never|barely|hardly|just|then] (drilled|examined|touched|looked up at|looked at|pulled|numbed|cleaned|injected|scraped|told) (me|my|the wrong)"
            "(waited|sat) _4 (for|in) my" "(he|she|they|doctor|dentist|nurse|surgeon|hygienist|receptionist|assistant|tech|desk|lady|girl|guy) _2 (hurt|cut|billed|charged|made|kept|told|called|asked|treated|sent|laughed at|looked at|ignored|yelled at|rushed|burned|poked|numbed|up at|touched|examined|drilled|stuck) _1 (me|us)" "last cleaning" "as a new patient i (waited|sat|was seen|had)" "i (waited|sat) _4 (hour|hours|minutes)";
        /// Treated in the end: so not turned away, and not unseen.
        Seen:
            "(squeezed|fit|fitted|worked|got|took) (me|us|him|her) (in|back) [at|after|anyway|by|later]" "(finally|eventually|then|still) (saw|seen|treated|took) [me|us|him|her]" "(was|were|got) (finally|eventually) seen" "(cleaning|filling|exam|visit|appointment|doctor|dentist|procedure|extraction) [itself] (was|went|is) ~ (fine|okay|ok|good|great|quick|lovely)" "after (my|the) (filling|cleaning|surgery|extraction|procedure|root canal|visit|shot)" "(with a|my) numb (face|mouth|lip)" "sent (me|us|him|her) home (with|in|on|from|after|too)";
        /// Went away unseen.
        Unseen:
            "(left|leave|leaving|walked out|walked away|drove home|went home|sent home) (without|before) (being|getting|ever being) (seen|treated|examined|helped)" "(never|not) ~ (got|get|was|were) [to be] seen" "walked (right|straight) (back|out)" "(no|not a) visit for (me|us|him|her)" "(did|would) not let them touch" "before they could touch (me|us|him|her)"
            "(will|would|could|can) not (see|treat|take|examine) (me|us|him|her|anyone|anybody)" "(will|would) not (see|treat|examine) (my|our) _2 <relative>" "no longer (see|take|accept|treat) _4 (my|our|that|with)" "(refused|refusing|declined) to (see|treat|take|examine) (me|us|him|her)" "(refused|refusing|declined) to (see|treat|examine) (my|our) _2 <relative>" "(turned|sent) (me|us|him|her|my|our) _2 (away|home)" "(was|were|got|get|being) turned away" "(sent|turned) (my|our) _2 <relative> (home|away)" "locked (the|their|his|her) door"
            "(not|no) doing walk ins" "(full|booked) (till|until|through) _1 (spring|summer|fall|winter|<month>|next)" "(slot|spot|appointment|time) _1 (away|to somebody|to someone)" "(looked at|took) my card and said no" "(show me|pointed (to|at)) the door" "(nobody|no one) _2 (help|helped|let|lift) _3 (up|in|inside)" "come back when";
        /// The door was shut.
        Locked: "[the|a|front] (door|doors) _2 locked" "(a|the) locked (door|doors|building)";
        /// Was there for it.
        Came:
            "(showed up|turned up|drove|arrived|got there|got here|came (in|with|for|all|down|on)|walked in|signed in|checked in|took _2 bus*|stood|at the (door|window|counter|desk)|my (appointment|slot|card|insurance|referral)|late|after driving|found (that )out)" "(doors|door|sign|window) (were|was|says|said|locked|is)" "(through the|i could see) (glass|window|them)" "on a weekday" "(went|drove|walked|limped|hopped) (home|away|back|out|off)" "so (i|we) left" "out the door" "it out" "without being seen" "(my|our) (card|insurance|baby|id|referral)" "walked (right|straight)" "looked at (my|the|our) (card|insurance|id)" "sent (me|us) (away|home)";
        /// Others were told: the law, an authority, the press.
        Law:
            "(my|our|his|her|the family 's) [family|own] (attorney|attorneys|lawyer|lawyers|counsel|legal team|solicitor) (will|has|have|says|said|told|advised|contacted|sent|wrote|knows|agrees|filed|received|'s (letter|next|office|advice))" "(with|to|by|through|from|call|told|called|paying|see) (my|our|his|her) [family|own] (attorney|attorneys|lawyer|lawyers|counsel)" "<relative> is (a|an) (attorney|lawyer|paralegal|judge|reporter|journalist|prosecutor)" "(attorney|lawyer|lawyers|counsel) (will be|has (this|my|the|been|all)|have (this|my|the|been|all)|advised|contacted|sent)" "(hearing|hear) from (my|our|an|a) (attorney|lawyer|counsel|lawyers)" "(retained|hired|hiring|consulted|consulting|contacted|called|got|talk to|speak to|spoke to|spoken to|asked|seeing) (an|a|our|my|legal) ~ (attorney|lawyer|counsel|malpractice)" "(am|are|be) suing" "(will|going to|plan to) sue" "(file|filed|filing|files|won) _2 (lawsuit|suit|claim in)" "small claims" "malpractice" "see you in court" "(take|taking|took|taken) (you|them|this|him|her|it) to court" "(court|hearing) date"
            "(hhs|ocr|bbb|osha|cfpb|ftc|fbi|dea|cms complaint|ombudsman|inspector general|attorney general|attorneys general|better business bureau)" "(insurance|state|health|banking) (commissioner|regulator)" "(a|the) (detective|investigator) (is|has|was|will|from|took|called|came)" "(state|medical|dental|nursing|licensing|health|pharmacy) (board|bureau|licensing)" "board of _1 (medicine|dentistry|nursing|pharmacy|health|optometry|psychology|dental)" "licensing (people|board|office|agency|bureau|authority|department)" "(medicare|medicaid|insurance|state) [ 's] _1 fraud (line|hotline|unit|department|office|tip)" "(reported|report|reporting|filed|complained|complaint|written|wrote) _4 (to|with) [the] (hhs|state|medicare|medicaid|board|police|county|city|feds|government|health department|department|licensing|ada|office for civil|union|better)" "the state has (my|our|a|the)" "(police|incident) report" "(filed|filing|lodged|submitted) _2 (grievance|complaint)"
            "(ada|civil rights|consumer protection|consumer affairs) (office|complaint|division|department|desk)" "union rep" "(channel <number>|news (station|crew|team|desk)|tv station|local news|investigative reporter|journalist|tip line|consumer desk|consumer reporter)" "(writes|works|reports|reporter) (for|at|with|from) the (tribune|times|herald|post|gazette|paper|newspaper|news|chronicle|globe|sun|journal|star|ledger|observer|courier|dispatch)" "(told|sent|wrote|written|posted|gave|given|called|contacted|talking|talked|emailed|reported) _6 newspaper" "(next|final|last) letter (will not|is not|will be) _2 (from|by|me)" "letter will not be from me" "statute of limitations" "(hear|heard|told|interview) _3 channel <number>";
        /// Only heard of.
        Hearsay:
            "(somebody|someone|people|everybody|everyone|folks|a lady|a woman|a guy|some guy|moms) (in|on|from) (the|our|my|a) _2 (chat|group|forum|page|thread|app|nextdoor|reddit|facebook|neighborhood) ~ (says|said|say|posted|claims|claimed|swears|told|wrote|mentioned)" "(i|we) ~ (read|saw|seen) [it|that|somewhere|this] (online|on (facebook|reddit|nextdoor|tiktok|the (news|internet|app))|in the paper|somewhere) [that|the|he|she|they|it|how|where]" "(saw|seen) (on|in) the (neighborhood|town|local|community) (app|group|page)"
            "(cousin|cousins|friend|friends|neighbor|neighbors|coworker|coworkers|barber|hairdresser|aunt|uncle|brother|sister|roommate|boss|landlord) [of mine] _3 (says|said|heard|hears|swears|claims|told me|told us) ~ [that] (he|she|they|this|the (doctor|doctors|dentist|owner|place|surgeon|nurse|nurses|office)|it) ~ (overcharge*|reuse*|lost|got|was|were|is|are|had|has|killed|sell*|steal*|stole|do not|did not|never|put|gave|left|use*|drink*|cheat*|fake*|bill*|charge*|lie|lies|lied)" "(rumor|rumors) (is|has|says|that|going|around)" "word (is|on the street|around town)" "(just|only) repeating what" "supposedly (the|he|she|they)" "neighbor says they";
        /// Has never been: with what is only heard of, a review of nothing.
        NeverBeen: "(never|not|have not|never even|never actually) been (but|there|here|to this|and|though|myself)" "(have not|never|not) been myself" "(i|we) (never|have not) (been|gone)" "never (met|seen) (him|her|them|the doctor|this doctor)";
        /// Another trade, by a word that practices have no use for.
        OtherTrade:
            "(lasagna|lasagne|pasta|entree|entrees|appetizer|appetizers|steak|ribs|burrito bowl|brisket|tamales|pepperoni|calzone|margarita|margaritas|salsa|buffet|waiter|waitress|takeout|doordash|grubhub)" "(scratched|dented|ruined) _5 car wash" "(oil change|tire they|tires they|transmission|brake pads|lug nuts|drain plug|body shop|tow (company|truck|yard)|towing company|towed my car from)" "(groomer|groomers|poodle|poodles|labradoodle|doggy daycare|kennel)" "(loan officer|loan officers|mortgage|refinance*|bank teller|realtor|realtors)" "(flight delayed|my flight|layover|boarding pass|baggage claim|airline|checked bag)"
            "(bought|ordered|buying|sold|delivered|returned|purchased) _3 (couch|sofa|loveseat|recliner|mattress|dresser|bookshelf|washer|dryer|refrigerator|fridge|dishwasher|puppy|tires)" "(our (hotel|motel|room)|pool was|the pool|hot tub|continental breakfast|king (bed|suite)|check out was|housekeeping)" "(movers|moving company|storage unit|roofer|roofers|electrician|lawn (service|care)|hvac|furnace)" "(bad perm|highlights|balayage)" "(treadmill|treadmills|gym membership|escape room|movie theater)";
        /// Advertises.
        Spam:
            "(whatsapp|telegram|crypto|bitcoin|forex|onlyfans)" "(real|instagram|tiktok|new) followers" "link in (my|the|our) (bio|profile)" "(visit|click|check) (the|my|our|this) (link|website|site|page) (in|below|at|for)" "(earn|make|made) _2 (a|per|every) (week|day|month) (from|at|working|online)" "(dm|message|text) me (for|to|on|if)" "promo code" "(gift card|amazon card|reward|discount) _3 (review|stars)" "work from home" "(seo|backlinks|marketing) (service|services|agency)";
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_is_well_formed() {
        assert_eq!(build().1, []);
    }
}
