//! What reviews say, as families of phrases: each family is a cue that the readings weigh.

families! {
    /// A family of phrases.
    Cue {
    /// Waited, or still waiting.
    Wait:
        "(wait|waits|waited)" "waiting (for|on|to|<number>|in|and)"
        "(still|just|kept|left) ~ (waiting|sitting|staring|standing)"
        "(sat|sit|sitting|stood|stand|standing) _3 (for|until|<number>|an|while|there|outside)"
        "all (day|morning|afternoon)" "forever";
    /// Late, or after others.
    Behind:
        "(run|runs|running|ran|were|was|is|are|be|hour|hours|minutes|half) ~ (behind|late)"
        "(past|after) (my|the) ~ (time|slot|appointment)"
        "(start*|ready|open*|see you) ~ (at|on|by|until|till) <number>" "on time" "late" "(after|before|ahead of) <us>"
        "(took|called|saw) <us> ~ [back] [in] _1 at <number>" "(forgot*|skipped) ~ <us>" "forgotten"
        "(locked|closed) (until|till)" "clock" "slow*" "line*" "queue*" "backed up" "(never|not) ~ ready"
        "supposed to (be|come) _3 <number>";
    /// Minutes or hours.
    Hours:
        "(<number>|an|half) _3 (minute|minutes|min|hour|hours|hr|hrs)" "(minutes|hours|mins|hrs)";
    /// Days, weeks or months.
    Weeks:
        "(<number>|a|over) _2 (day|days|week|weeks|month|months|year|years)";
    /// The room where people wait.
    Lobby:
        "(waiting|exam) room" "lobby" "(plastic|exam|paper) (chair|chairs|gown|table)";
    /// Nobody is reached by phone.
    Unreached:
        "(voicemail|voicemails|mailbox|answering (machine|service)|phone tree|hold music|busy signal|dial tone)"
        "on hold" "(rang|rings|ring|ringing) (and|off|forever|through|out)" "just rings"
        "(answer*|pick*|get|got|reach*|getting) _3 (phone|phones|call|calls|line|somebody|someone|anyone|anybody|human|person|through)"
        "(recording|press <number>|transferred|get through|got through|get hold|get a hold)" "busy"
        "call* is important" "(left|leave|leaving) _4 (message|messages|voicemail|voicemails)"
        "(after hours|nurse|emergency) (line|number)" "put through" "(ring|rang) (you|me|<number>|the|back)"
        "pick* up" "nobody answer*" "no answer";
    /// A call.
    Call:
        "(call|called|calls|calling|phone|phones|phoned|phoning|rang|dial*)";
    /// Somebody hung up.
    HungUp:
        "(hung|hang|hangs|hanging)" "click" "cut off";
    /// Called or written back too late or not at all.
    NoReply:
        "(never|not|nobody|nothing|without|still|no) _4 (back|reply|respond*|reach* out|return*|heard|hear|answer*)"
        "(crickets|ghosted|unanswered|stopped answering)"
        "(will|to) _2 (call|ring|get|write|text|reach|follow) _2 (back|out|up)"
        "(return*|answer*) _2 (call|calls|messages|letter)"
        "(message after message|goes in|hear* back|follow up)" "(got|get) _3 reply"
        "(thumbs up|auto reply|form letter|copy paste|survey)";
    /// Was not told.
    Untold:
        "(nobody|no one|never|not|not one person|without) _4 (told|tell|tells|telling|said|say|says|mention*|explain*|explanation|warn*|inform*|ask|asked|asking|let* me|know|knew|spoke|bother*|apolog*|sorry|check*|discuss*|came|come|looked)"
        "no (explanation|update|updates|warning|reason|sorry|apology|interpreter|news|word)"
        "(heads up|found out|find out|turns out|only then|then they tell|finally told|surprise)"
        "(could|should) have (asked|called|said|warned|let)" "not a (word|call|nod)";
    /// Told different things.
    Mixed:
        "(different|<number>|another|new) (answer|answers|person|people|things|story|name)"
        "(keep|keeps|kept) (telling|saying|asking|sending|getting|moving|calling)"
        "(told|said|says) _3 (one thing|different|opposite|otherwise|before)" "every time (i|we|you)"
        "each time" "(mix up|mixed up|confus*|misunderst*|wrong (name|number|day|person))"
        "from (scratch|zero)";
    /// Words exchanged in writing.
    Messages:
        "(email|emailed|text|texts|texted|texting|message|messages|messaged|letter|letters|pamphlet|brochure|sheet|handout|notice|reminder|reminders|robocall|robocalls|postcard|portal|fax|faxed|paperwork|instructions)";
    /// Asked again and again.
    Asked:
        "(asked|ask|asking|told|emailed|called|explained|said|wrote|sent) _6 (times|twice|again|ahead|in writing|before)"
        "(<number>|many) ~ (calls|messages|voicemails|texts|letters|trips|times|attempts)"
        "(asked|begged|requested|questions)";
    /// Another language, hearing, access.
    Language:
        "(interpreter|english|spanish|accent|language|deaf|translate*|hard of hearing|accommodat*|speak* so|mumbl*)";
    /// Waits for a result or a paper.
    Results:
        "(result|results|labs|report|records|form|forms|referral|prescription|paperwork|copy|chart|note|signature|sample|samples|refill)";
    /// Talked into buying.
    Upsell:
        "(upsell*|sales|salesman|sell|selling|sold|pitch*|pushy|push|pushed|timeshare|used car|car dealer*|phone store|shop|bait|membership|brochure|marketing|pressured|high pressure)";
    /// When one is to come.
    Schedule:
        "(schedul*|reschedul*|calendar|slot|slots|opening|openings|availab*|booked|booking|book|rebook*|waitlist|wait list|cancellation list|appointment|appointments)";
    /// Moved or called off by the practice.
    Cancelled:
        "(cancel|cancels|cancelled|canceled|cancelling|cancellation|bumped|rescheduled|overbook*|double book*|no show*)"
        "(move|moved|moving|moves|push|pushed|changed|change|shifted|switched|swap*|bump*) _2 (my|our|us|it|to|again|<number>|time)"
        "(been|was|were|got) ~ (moved|pushed|changed|postponed)" "(gave|given) _3 (spot|slot) _2 away"
        "(day|days|night|hour|hours|minutes) (before|notice)" "(nobody|no one|never) (came|showed|come)"
        "(wrong|new|my|our) (day|time|date|appointment|hours|message)" "no openings";
    /// Far in the future.
    Months:
        "(next|first|earliest|soonest) ~ (one|opening|appointment|available|slot) _4 <unit>" "<number> (weeks|months) (out|away|from)"
        "(push*|moved) _3 to <month>" "(until|till) (next|spring|summer|fall|winter|<month>)" "(no|cancellation) (openings|list)";
    /// When the doors are open.
    Open:
        "(open|opens|opened|opening|close|closes|closed|closing) ~ (at|till|until|on|saturday*|the|<number>|early|for|its)"
        "(hours|sign|saturday|saturdays|weekends) (of|says|on|are|were)" "ask about hours"
        "door (was|is) locked" "(min|minutes) early";
    /// A day given up for nothing.
    OffWork:
        "off work" "(took|half) (a|the) (day|night|morning)"
        "(sitter|pto|unpaid|took _2 off|days off|drove)";
    /// Money asked for.
    Bill:
        "(bill|bills|billed|billing|charge|charges|charged|charging|overcharg*|invoice*|owe|owed|collections|collection|refund*|debt|fee|fees|balance|statement|itemized|payment|payments|copay*|deductible|deposit|no show fee)";
    /// What it costs.
    Price:
        "(price|prices|pricing|cost|costs|quote|quoted|estimate|money|cash|dollar|dollars|bucks|paid|pay|paying|prepaid|pocket|afford|scam|rip off|package|plan|credit card|discount|coupon|voucher|cheap*|financ*|expensive|overprice*|pricey|goug*)";
    /// Who pays for it.
    Insurance:
        "(<insurer>|insurance|insurer|uninsured|network|coverage|covered|cover|covers|carrier|in network|delta|pre approv*|pre auth*|prior auth*|deductible)"
        "(take|takes|taking|accept*) _3 (plan|insurance|that anymore)";
    /// People at the desk and those who help.
    Desk:
        "(receptionist*|front office|desk|reception|check in|check out|checkout|intake|window|counter|clerk|coordinator|manager|scheduler|biller|staff|employee|supervisor|security|guard|greeter|headset|lanyard|clipboard|volunteer)";
    /// People by everyday words.
    Person:
        "(girl|girls|lady|ladies|woman|women|guy|guys|man|men|gal|fella|gentleman|kid|person|people|one|someone|somebody|whoever|she|her|he|him)";
    /// Those who assist with care.
    Aide:
        "(nurse|nurses|ma|hygienist*|assistant|assistants|tech|technician|phlebotomist|aide|aides|pharmacist|optician|sonographer|student|intern|volunteer|trainer|injector)";
    /// Those who treat.
    Doctor:
        "(dr|doctor|doctors|doc|drs|dentist|surgeon|pa|np|physician|provider|orthodontist|ortho|psychiatrist|therapist|counselor|dermatologist|derm|optometrist|chiropractor|podiatrist|endodontist|periodontist|specialist|pediatrician|prescriber|practitioner|cardiologist|neurologist|audiologist|midwife)";
    /// Rude in words or looks.
    Rude:
        "(rude*|condescend*|impatient|patroniz*|arrogan*|unfriendly|attitude|snippy|nasty|mean|unprofessional|disrespect*|curt|dismissive|hostile|unhelpful|cold|bored|annoyed|insult*|humiliat*|embarrass*|scold*|bully|bullied|smug|grumpy|cranky|belittl*|abrupt|brusque|compassion|empathy|manners|respect)"
        "roll* _2 eyes"
        "(sigh|sighed|shrug|shrugged|smirk*|giggl*|laugh|laughed|laughing|laughs|chuckl*|yawn*|whisper*|gossip*|groan*|glare*|wink|winked|scoff*|mock*)"
        "(yell*|shout*|snap|snapped|bark*|screamed at|raised _1 voice|lectur*)"
        "(slam*|slid) _3 (window|door|shut)"
        "(not|never|without) _2 (look|looked|looking|lift*|greet*|smil*|nod)"
        "(acted|acts|treat*|talk*|spoke) _4 (like|as if)"
        "(calm down|policy is policy|good morning|would it kill|too bad|called me)"
        "call* _3 (sweetheart|buddy|boss)" "on <det> phone" "wrong name";
    /// Did not listen or hurried.
    Unheard:
        "(not|never|nobody|no one|would) _3 (listen*|believe*|examin*|touch*)"
        "(dismiss*|brush* _1 off|ignored|interrupt*|talked over|cut me off)"
        "(rush*|in and out|hurr*|out the door|doorknob|assembly line|cattle|number|factory|mill)"
        "(looked|looking|talk*|spent|look) _5 (watch|laptop|computer|screen|phone|typing)"
        "(computer|laptop|doorknob|screen)"
        "(minute|minutes|min|second|seconds) (with|of|chat|doctor|total|check)"
        "<number> (minute|min) _2 (chat|check|doctor|session)"
        "(all in <our> head|just (aging|age|anxiety|stress|nerves)|lose weight|(boys|other women|everyone) (talk|do|is))"
        "(junkie|drug seek*)"
        "(felt|feel|feeling) ~ (small|stupid|dumb|like a|ignored|crazy|judged|invisible|rushed|dismissed|ugly)"
        "(speech|lectur*|judg*|shame*|asham*)" "in the first";
    /// It went wrong.
    Wrong:
        "(worse|infect*|botch*|lopsided|uneven|crooked|lumpy|scar|scars|scarred|ruin*|damage*|nerve|complication*|reaction|swollen|swelling|halos|perforat*|nicked|abscess|crack*|chipped|broke|broken|loose|failed|fail|useless|blind|stripes|burned|burnt|burn|burns)"
        "(fell|falls|falling|fall|came|comes|pop*) (out|off|loose)"
        "(wrong|another|other) (tooth|shade|color|eye|side|one|size)"
        "(still|exactly|just) _4 (there|same|see|not|swollen|numb|clicks|lumpy|where it was)"
        "(not|never) _3 (same|right|fit|work|worked|better|gone|fixed|well|heal*)"         "(feel*|look*|is) _1 the same" "(no|zero) _1 (difference|results|improvement|relief)" "misdiagnos*"
        "(redo|redone|remake|second opinion|fix it|fixed|correct it|touch up|third (pair|time))"
        "(looks|look|looked|looking) like" "(missed|lost) _4 (sample|it|year)" "(er|hospital|emergency)"
        "(on|in) the wrong" "(get|got) used to it" "(make|makes|made) me (sick|nauseous|dizzy)" "mix* up"
        "(death|died|killed|passed)" "left _2 inside" "one (side|eyebrow|leg)" "(months|days) later";
    /// It hurt.
    Pain:
        "(pain|pains|painful|excruciat*|hurt|hurts|hurting|ache*|aching|agony|sore|throb*|numb|numbing|ouch|bruis*|bleed*|pinch*|stabb*|jab|jabbed|poked|poke|poking|dug|sting*|stung|burning|scream*|cried|cry|crying|tears|sobbing|passed out|faint*|torture|brutal|rough|held _2 down|drilling|woke up|wires|hold down|suffer*|kidney stone|toothache|dislocated|unbearable|wince*)";
    /// Not clean.
    Dirty:
        "(dirty|dirt|filth*|unclean|roach*|mouse|mice|gross|disgusting|stain*|sticky|smell|smells|smelled|stink*|dust|dusty|trash|garbage|mold|bug|bugs|blood|urine|pee|soap|hair|hairs|glove|gloves|sanitiz*|steril*|unsanitary|crumbs|sink|bathroom|restroom|restrooms|carpet|footprint|sweat|gauze|wiped)"
        "(clean|changed) (towels|the|it)" "not clean";
    /// Getting there by car.
    Parking:
        "(park|parked|parking|garage|valet|meter|lot|lots|towed|tow|curb|spots|circled|circling|deck)";
    /// What others should not have heard or seen.
    Privacy:
        "(privacy|private|confidential*|hipaa|out loud|aloud|overheard|hear|heard) _2 (everything|me|all|him|every|it|whole|loud|violat*|the)"
        "(somebody|someone) else [ 's] (name|results|file|chart|paperwork|papers|form|records|prescription|bag|labs|instructions|ultrasound)"
        "(wrong|different|another) (patient|person|woman|man|guy|lady|kid) 's" "for (somebody|someone) else"
        "(so|felt|feel|completely|totally) exposed" "(walk*|came) in (on me|while i)" "without knock*"
        "(privacy|hipaa|confidential*|out loud|aloud|overheard|overhear|announc*)"
        "(in front of|everyone|everybody|whole|full|across the) _3 (lobby|room|store|everybody|people|line|office|hear*|mom|others|could|knows)"
        "in front of"
        "(put|shared|sent|faxed|mailed|emailed|left|gave|told|looked up|read|opened) _5 (photo*|pictures|employer|boss|cousin|neighbor|stranger|wrong (address|person|number|email)|file|chart|list|voicemail|group chat|social media)"
        "(another|other|somebody else) [ 's] (patient|patients|appointments|results|name|records)"
        "(weigh*|scale) _5 (hallway|loud|everyone|lobby)"
        "(know* people|everybody knows|by name|full name|the wrong address|scale is)"
        "(work|house) (voicemail|phone)";
    /// Refused.
    Refused:
        "(refus*|turn* _2 away|denied|deny|sent _2 (home|away)|dropped <us>|declined)"
        "(would|will|could|can|did) not _1 (see|take|treat|let|refill|give|release|prescribe|hand|accept|help|do|write|be seen|fit|send)"
        "(no longer|not|stop*) ~ (take|taking|accept*|see|seeing|do|doing|treat*)"
        "(gave|given) _3 (spot|slot) _2 away"
        "(policy is policy|come back|not on the list|too late|we do not do|we close*|we are closed|closed at|service dog|hostage|walk in|walk ins|walkin*|owed|until i (pay|paid))"
        "not _2 seen" "lock* _1 door" "a _1 refill";
    /// The house and its things.
    House:
        "(tv|music|temperature|freezing|icebox|degrees|heat|ac|thermostat|elevator|stairs|ramp|wheelchair|seats|vending|noise|noisy|speakers|gym|kiosk|smoke|alarm|blanket|blankets|coat|volume|station)"
        "(front|bathroom) door" "no lock";
    /// The machine between them.
    Screen:
        "(app|website|online|form|portal|page|video|camera|telehealth|link|logged|log|logs|chat|kiosk|robot|packet|questionnaire|paperwork)";
    /// Another kind of business.
    Trade:
        "(sushi|manicure|pedicure|barista|stylist|hairdresser|landscap*|transmission)"
        "(pizza|pizzas|brisket|tamales|burger*|taco*|waiter|waitress|restaurant|menu|chef|driver|delivery|delivered|truck|tires|tire|oil change|engine|mechanic|towed|cabinets|cabinet|contractor|roof|plumber|plumbing|deck|lawn|haircut|barber|salon|jacket|laundry|hotel|flight|mattress|couch|sofa|furniture|hardware|grocery|cat|puppy|vet|realtor|landlord|apartment|lease|wedding cake|cake|bakery|car wash)";
    /// Told by others, not lived.
    Hearsay:
        "(heard|hear) (from|that|this|they|about|it|on)"
        "(friend|friends|cousin|cousins|neighbor|coworker|everyone|barber|people|supposedly) _3 (says|say|said|friend|told|knows)"
        "(look (it|him|her) up|do your (homework|research)|share this|saw (on|in)|read (on|about|in)|people deserve|rumor*)"
        "(have not|never) (been (here|there|to|inside|in|but|and|myself)|set foot)";
    /// Pay, spam or trade for a review.
    Spam:
        "(whatsapp|telegram|crypto|gift card|amazon card|for reviews|paid to|opportunity|work from home|message me|promo code|click here)";
    /// Charges without a visit.
    Slander:
        "(crook*|thieves|stole|steal*|fraud*|licensed|fake|faked|criminal*|drunk|reuse*|stay away|avoid|killed|kill)"
        "this (company|place|business|store|vet|restaurant)";
    /// Says to be no patient.
    Stranger:
        "(not|never) _3 (a|your) ~ (patient|client|customer)" "(i|we) (live|work) (upstairs|behind|next|near|across|above|below)"
        "(my|our) (number|cell|phone) is _3 (off|from)" "(somebody|someone) else 's appointment*" "wrong number";
    /// Wanted to become a patient.
    Newcomer:
        "(new|more|first time) _1 (patient|patients|people|client|clients)" "to see if (they|you) (take|are|accept)"
        "(make|for|book|get) (a|an|my) (first|new patient|initial|intake) (appointment|visit|slot|exam)" "(tried|trying|try) _2 (become|make|book|schedule|register|enroll|sign up|get in|join)"
        "(all i|i just|i only|we just) (wanted|want|needed) _2 (know|ask|make|book|schedule|find)" "do (you|they) (take|accept)" "asked for a price" "price (of|for) (a|an)" "never (even|actually|once) ~ (made|got|met|saw)" "never made it"
        "(went|going|go|found) _4 (somewhere else|elsewhere|across town)" "no openings"
        "(waitlist|waiting list|wait list|on the list)" "(intake|online|contact) (form|questionnaire)"
        "sign up" "ask about (hours|price|openings|insurance)"
        "(website|google) _3 (told me|says|said)" "(crickets|mailbox _1 full)";
    /// Came and was not let in.
    AtDoor:
        "<number> _1 minutes late" "late because"
        "(drove|took|came|walked|got) _8 (and|then|to) _3 (told|locked|sent|turned|not)"
        "(refus*|would not|will not|could not|can not) _1 (see|let|treat|take) (<us>|my|him|her|either)" "turn* _2 away"
        "(refused|stopped|turned back) (at|by)" "(sign|door|google|website) (says|said)"
        "(walk in|walk ins)" "(stopped|stop|not) (taking|doing|accepting) (that|<insurer>|walk|your|new)" "we stopped"
        "(spot|slot) _1 away" "(service dog|not on the list|come back when|sent _2 (home|away))"
        "(showed up|drove|arrived|got there|came in|signed in|walked in|took _2 bus*)"
        "(directory|website) _2 (says|said)"         "(out of order|past closing|before closing|closing time)" "at the (door|window|counter)";
    /// Lawyers, boards, regulators, the press.
    Law:
        "(attorney|attorneys|lawyer|lawyers|lawsuit|sue|sued|malpractice|deposition*|counsel|legal action|settlement|court|lawsuits|suing|litigation|retained|legal team)"
        "(dental|medical|state|licensing|nursing|health) board" "the board"
        "(ocr|department of (justice|insurance|health|labor)|attorney general|naacp|aclu|regulator*|civil rights|police report|police|health department|ombudsman|case number|consumer office)"
        "(filed|filing|file|reported|report|lodged) _5 (complaint|grievance|board|ocr|state)" "(board|state) has _3 complaint" "a complaint (is|has)"
        "(channel <number>|news (station|crew)|tv station|reporter|journalist|newspaper|investigat*|airing|the press)";
    /// Care of somebody of the reviewer's.
    Kin:
        "(my|our) _3 <relative>" "<relative> 's"
        "(wife|husband|dad|mom|grandma|son|daughter|hubby|mother|father) (was|is|had|went|has|came|called)"
        "my (dog|family)";
    /// The person cared for is another one.
    KinCare:
        "(took|take|brought|bring|bringing|had) (my|our) _4 <relative>"
        "(my|our) _2 <relative> ~ (was|is|has|had|went|sat|came|needs|needed|does|passed|waited|left|threw|called)"
        "<relative> 's _2 (was|were|is|are|came|broke|has|teeth|fever|weight)" "(my|our) _2 <relative> 's"
        "(told|spoke to|talked to|discharged|see|treated|yelled at|held|saw|gave|aide for|left) (my|our) _3 <relative>"
        "writing [this] (for|on behalf of) (my|our)" "(my|our) <number> (year|month|week|day|your)" "(my|our) (twins|toddler|baby|kids)" "proxy"
        "in (his|her) name" "(wife|husband|dad|mom|grandma|son|daughter|hubby|mother|father) (was|is|had|went|has)"
        "our (son|daughter|teen|kid|baby|mother|father)";
    /// Something good.
    Praise:
        "(great|good|nice|kind|kindest|lovely|sweet|sweetest|wonderful|amazing|awesome|excellent|fantastic|friendly|gentle|thorough|clean|spotless|gorgeous|beautiful|beautifully|pretty|cute|charming|funny|fun|helpful|polite|professional|brilliant|talented|fabulous|outstanding|best|perfect|comfortable|cozy|warm|cool|delight|delightful|stellar|terrific|skilled|phenomenal|welcoming|reassuring|modern|pleasant|caring|attentive|knowledgeable|incredible|heavenly|fine|decent|quick|adorable|top notch|magic|painless|compassionate|respectful|calm|easy|fair|hilarious|super)"
        "(love|loved|loves|adore|adores|adored|appreciate|appreciated|thank|thanks|enjoyed|grateful|glad|happy|hats off|kudos|recommend|bless|shout out|credit)"
        "(was|is|very|so|and|he|she) patient" "(angel|gem|doll|sweetheart|saint|wizard|magician|genius|hoot|treasure|rock star|sunshine|pro|miracle|blessing|keeper|treat)"
        "((took|takes|taking) (his|her|their|the) time|explains everything|explained (every|everything|it)|held my hand|hugged me|did (his|her|their) best|sang to|walked me|gave me (a|some)|remember* (me|my|everyone|our)|listens|worth it|no complaints|can not say enough|smiling|human being|apologized|looked sorry|say* sorry|tried to help|only reason|stayed and answered|kind enough|like clockwork|hands down|give _1 a raise|deserves a raise|i will (give|say) (them|him|her|that)|free (coffee|parking)|validate parking|did not hurt|saved my|could not _2 (nicer|kinder|sweeter|better)|so caring|fixed my|working again|not feel a thing|to be fair|credit where)";
    /// Good is denied, or said in scorn.
    Scorn:
        "(not|never|nothing|no|nobody|hardly|barely) _2 (great|friendly|good|nice|kind|lovely|sweet|wonderful|gentle|thorough|clean|pretty|funny|fun|helpful|polite|professional|comfortable|pleasant|caring|easy|fair|thank|thanks|love|happy|recommend|fine|surprise)"
        "nice way to (treat|run|do|talk|greet|welcome|start)" "good (grief|lord|god|riddance)"
        "(gee|oh|wow|how) (thanks|great|nice|fun|professional|lovely|classy)"
        "(good luck|good to go|thank god|thank goodness|nice try|pretty rude|would (be|have been) nice|be fine|no thanks|no thank you|surprise surprise|good (morning|afternoon|enough|reason|while|faith|news)|so much|bravo|best part|good as|fine print|happy to take|love to (know|hear|see|charge|bill|talk|make|keep|sell|send|push)|love how (they|you|he|she) (charge*|bill*|forgot|lost|ignored|cancel*|left|kept|made|never)|supposed to be)";
    /// The bad follows, or the good does.
    Contrast:
        "(but|however|though|although|except|otherwise|tho|unfortunately|only (gripe|complaint|thing)|minus|docking|that said|at least|still)";
    /// Health told in plain words.
    Told:
        "(not|stopped|trouble) _1 (sleep|sleeping)" "<number> week scan" "prep sheet" "the scale"
        "my (weight|number)" "weigh in" "(make|making|made) a fist"
        "stage (1|2|3|4|one|two|three|four|iv|iii)" "vision is [now] <digits>" "20 (20|40|60|100|200)"
        "<number> (months|weeks) (left to live|to live)" "bp" "(ears|ear) (ring|ringing|buzz|buzzing|rang)" "ringing (stopped|started)"
        "(my|his|her) (counts|platelets|sugars) (are|were|is|was)" "(gargle*|rinse*) [with] [warm] salt water" "salt water rinse*"
        "(abandonment|attachment) issues" "infiltrated"
        "(threw|throwing|throw) up" "in labor" "wisdom teeth" "shaking hands"
        "not _1 (walk|chew|bend|lift my)" "detox" "hospice"
            "(twist*|sprain*|roll*|broke|broken|fractur*|busted|jammed|stubb*|smash*|crush*) _1 (ankle|wrist|knee|foot|toe|finger|thumb|arm|leg|elbow|shoulder|hip|nose|collarbone|rib|ribs)" "(split|busted|fat|swollen|bloody|cut) (lip|lips)" "black eye" "goose egg" "(no|a|the|find a|hear a|find the|his|her) heartbeat" "heart (rate|beat|murmur|palpitations)" "(was|were|been|being|got|get|getting) weighed" "weighed (me|him|her|my|at|in the|in front)" "(my|his|her) weigh in" "(had|have|got|with|has) the shakes" "(was|were|am|started|kept|woke up) (shaking|trembling|shivering|sweating) (and|all|uncontrollably|badly|after)" "(hands|hand|body|legs) (shake|shakes|tremble|trembling|trembled)" "(puff*|swell*|swol*|blew|blow*) up like" "(puffed|swelled|swollen|ballooned|blew|blown) up" "(see|seeing|saw|seen) double" "double vision" "(lost|lose|about|my|a|pap|the|abnormal|wrong) _1 smear*" "pap smear*" "(about|on|off|missed|late|got|had|have|starting) (my|her) period" "my period" "(smile|teeth|tooth|nose|jaw|lips|lip|breasts|breast|brows|brow|eyelids|bite|face|crown|implant|implants|veneers|veneer|bridge|ears|scar|incision|stitches|leg|legs|eyebrows) _1 (is|are|was|were|looks|look|came out|still|sits|sit|ended up|turned out|healed) ~ (crooked|uneven|lopsided|off center|asymmetrical|bumpy|droopy|lumpy|droopier|higher)" "(crooked|uneven|lopsided|droopy|lumpy) (smile|teeth|tooth|nose|jaw|lips|lip|breasts|breast|brows|brow|eyelids|bite|crown|implant|implants|veneers|scar|face|eyebrows|results)" "(lopsided|lumpy|droopy) _1" "(walker|cane|crutches|brace|boot|sling|splint|wheelchair|prosthesis|orthotics|insoles) (they|he|she|that was|was|is|that they|you|i was) _1 (ordered|fitted|fit|prescribed|gave|given|adjusted|promised|measured|made|sold)" "(gave|given|ordered|fitted|prescribed|measured) (me|him|her|us) (for|with|a|the) _2 (walker|cane|crutches|brace|boot|sling|splint|prosthesis|orthotics|insoles)" "without (the|my|his|her|a) (walker|brace|boot|splint|sling|crutches)" "(arm|arms|hand|hands|leg|legs|foot|feet|finger|fingers|thumb|toe|toes|lip|lips|tongue|chin|cheek|face|side|jaw|mouth|gum|gums|nose|knee|knees|shoulder|back|neck|hip|ear|ears|eye|eyes|skin|scalp|stomach|head|ankle|wrist|elbow|chest|throat|belly) ~ (was|is|has|have|are|were|had|feels|felt|went|goes|still|got|gets|stayed|turned|looked|looks|became) _2 (numb|sore|swollen|worse|bad|weak|stiff|purple|raw|tender|burning|tingling|infected|bruised|useless|on fire|throbbing|killing me|peeling|bleeding|a softball)" "(knee|knees|back|hip|hips|shoulder|shoulders|ankle|neck) (went|gave|give|pop*|seized|lock*|crack*|click*|buckle*) (bad|out|up|every|when|after|since)" "(jaw|back|neck|knee) (locked|seized|cracked|popped|clicks)" "(arm|arms|leg|legs|back|knee|hand|jaw|neck|head|foot|shoulder|stomach|chest|hip|ear|tooth|teeth) (hurts|hurt|aches|ached|throbs|throbbed|tingles|burns|swelled|cramped|spasmed)" "(close|bend|lift|raise|move|open|feel|use|straighten|turn) (my|his|her) (hand|hands|arm|arms|leg|legs|knee|knees|fingers|finger|neck|mouth|jaw|foot|toes|shoulder|wrist|elbow|thumb|head|back)" "(filled|pulled|extracted|pulling|drilled|drilling|crowned|cut|removed|numbed|injected|operated on|worked on|capped|treated|shot|x rayed|scanned) [out] the wrong (one|tooth|side|eye|ear|foot|knee|arm|leg|hip|mole|spot|toe|finger|shoulder|hand|breast|kidney)" "wrong (tooth|eye|ear|knee|hip|mole|foot|leg|arm|toe|kidney|breast|lens|dose|meds|medicine|pills|blood)" "the healthy (one|tooth|side)" "(burned|froze|frozen|cut|shaved|biopsied|lasered|zapped) off (a|the|my|two|some) _1 (spot|mole|wart|tag|growth|thing)" "(can not|could not) (smell|taste|chew|swallow|feel my|hear out|see out|pee|bend)" "ring* in my ears" "(water|waters) broke" "pee in a cup" "(my|his|her|the) (blood sugar|blood pressure|a1c|cholesterol|blood count|oxygen|pressure (was|is))" "(had|have|having|a) _1 (miscarried|miscarriage)" "(face|cheek|jaw|lips|lip|eye|eyes|ankle|leg|foot|hand|arm|tongue|throat|knee) (swelling|swelled|swollen|ballooned)" "(cheek|face|jaw|arm|ankle|knee|hand|lip|lips|eye|foot) (big|swollen|out) like" "(throwing|threw|throw) up" "(passed|pass) out (in|at|on|from|and|twice|right|while|cold)" "blacked out" "nosebleed*" "nicu" "fasted" "checkups" "black and blue" "(heel slides|calf raises|clamshells|bird dogs|leg lifts|wall slides)" "(peed|wet|soiled) (myself|himself|herself)" "(labs|results) (are|were|came back) abnormal" "(what|which) meds" "(can not|could not) stop shaking" "(is|am) trans" "(on|off) (blood thinners|the pill|my meds|insulin|oxygen)" "(was|is|were|am) (suicidal|pregnant|dizzy|nauseous|contagious|diabetic)" "(pink eye|ringworm|lice|scabies|shingles|strep|uti|utis|sciatica|gout|eczema|hives|cellulitis|thrush|mono|covid|the flu)" "(the|her|his|glue|crown) cement (for|on|under|in|off|out)" "the cement" "(telehealth|fertility|botox|lasik|ivf|surgical) consult";
    /// Figures of speech that idioms do not hold: no word of them is clinical.
    Figure:
        "(turn*|stuck|look*) _2 (nose|noses) _1 (up|at|down)" "(turned|stuck) up (her|his|their|my) nose"
        "(coughing|laughing|screaming|crying|yelling) (his|her|my|their|its) (lungs|head|eyes|heart|guts) (out|off)" "(look*) (me|us|you|them|him|her) in the (eye|eyes|face)"
        "heart attack (when|over|at|from|seeing|reading|looking)" "(nearly|almost) (gave|had) (me|us|a) _1 (heart attack|stroke|coronary)" "(blue|pink|purple|green|long|gray|grey|red|messy) hair" "gel (manicure|pen|dispenser|nails)"
        "(table|exam) paper" "box of tissues" "(own|the) tissues" "(eye|eyes) (was|were) drawn" "a temp (named|from|at|who|worker|agency)" "the temp (at|who|named|did|was)" "cast (off|room)" "wrinkle in the (paper|rug|carpet|plan)"
        "(heart|hearts) (sank|sinks|broke|dropped)" "in one ear" "out the other" "(cast|casting) (me|us) aside"
        "(grit|gritted|gritting) (my|our|his|her) teeth" "(over|across) (my|his|her|your|their|our) shoulder*"
        "allergic to (answer*|phones|email|calling|apolog*|work)" "burn* _1 bridge*" "(is|was|a|such) (a|an|total|big) headache"
        "stroke of luck" "arm and a leg" "blind eye" "(bit|bite|biting) my tongue" "chip on (her|his|their|your|the) shoulder*" "grow a (spine|backbone)" "in stitches" "down the drain"
        "brain drain" "drain* (my|our|his|her) (fsa|hsa|account|savings|wallet|bank)" "partial (refund|credit|payment)" "(call|caller|phone) screening" "(one more|another|a second) shot" "(traffic|cars|construction|accident) (on|at) the bridge" "the bridge (was|is) (closed|backed|up|out|jammed)" "nail (hole|holes|gun|salon)";
    /// Somebody else's words.
    Said:
        "(told|said|says|tells|goes|asked|answered|claimed) ";
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
