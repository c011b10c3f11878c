//! What each topic is told by, as families of phrases: wider and looser than the cues, since their weights are
//! learned. A review of a topic holds several; one alone decides nothing.

families! {
    /// What a review can be told by.
    Hint {
        /// Waited.
        Waited:
            "(wait|waits|waited|waiting|waitin)" "(sat|sit|sitting|stood|standing|stand) _2 (there|here|in|on|for|with|next|under|outside|by|until|till)"
            "(took|takes|spent|burned|lost|wasted|killed|sat|stood|waited|another|only) ~ (<number>|an|half|over|nearly|almost|about) _2 (hour|hours|minutes|mins|hr|hrs)"
            "(whole|entire|half the|most of the|all) (day|morning|afternoon|birthday|shift|lunch|evening)" "(finally|eventually) ~ (called|seen|got|came|saw|walked|went)"
            "(bring|read|finished|brought) (a|an|my|your|the) _2 (book|snack|novel|pillow|charger|lunch|tent)" "(forever|eternity|ages|nap|napped|clock|thumb*)"
            "(battery|podcast|magazine|magazines|episode*|fish tank|aquarium)" "(<number>|an|half) _2 (hour|hours|minutes|mins) ~ (and counting|went by|passed|go by|in)";
        /// Late.
        Late:
            "(ran|run|runs|running|was|were|is|are|an hour|hour|hours|minutes|mins) ~ (late|behind|over)" "(hour|hours|minutes|mins|min|hrs) ~ (later|late|past|after|plus)"
            "(seen|called|taken|back|room|roomed|in) ~ (at|around|until|till|by) <number>" "(past|after|before|beyond) (my|our|the|his|her) ~ (time|slot|appointment)"
            "(on time|double book*|overbook*|backed up|backlog|pace|slow|slower|snail|faster|hurry up)" "still (there|here|sitting|waiting|not|no) _3 (at|room|called|seen)"
            "(people|others|patients|folks|somebody|guy|woman|family) _4 (before|ahead of) <us>" "(late|punctual|on schedule|behind schedule|prompt)";
        /// A clock time.
        Clock:
            "(at|for|by|until|till|to|was|a|my|from|around|the|past|it|is) <digits> <digits>" "<digits> (am|pm|a m|p m|sharp)" "(at|by|until|till) (<number>|noon) (am|pm|sharp|o'clock|o|thirty|fifteen|forty)"
            "(noon|midnight|lunchtime|o'clock)" "quarter (to|past|after|of)" "half past";
        /// The practice moved, lost or doubled a time.
        Moved:
            "(cancel|cancels|cancelled|canceled|cancelling|canceling|cancellation|cancellations|bump|bumped|reschedul*|postpon*|overbook*|double book*|rebook*|shuffl*|no show*|noshow*)"
            "(move|moved|moving|moves|push|pushed|pushes|pushing|changed|change|changes|shifted|switched|swapped|slid|shuffled) ~ (my|our|his|her|the|it|us|me|him|them|back|again|to) _3"
            "(been|was|were|got|gets|keep getting|kept getting) ~ (moved|pushed|changed|postponed|bumped|swapped|rescheduled)" "(lost|dropped|deleted|erased|forgot|messed up|botched) (my|our|the|his|her) _1 (appointment|slot|spot|booking|time)"
            "(not|no|nothing) _3 (on|in) the (schedule|books|book|system|calendar|computer)" "(wrong|different|old|another) (day|date|time|week|location|office|address|appointment)"
            "(gave|given|giving) _3 (spot|slot|appointment|time) _2 (away|to)" "(nobody|no one|never) (came|showed|come|shows)" "(day|night|morning|hour|minutes|week) (before|of|notice)";
        /// Books, calendars, openings.
        Booking:
            "(schedul*|calendar|slot|slots|opening|openings|availab*|booked|booking|book|books|waitlist|wait list|cancellation list|earliest|soonest|recall|recalls|squeez*)"
            "(make|made|making|get|getting|need|needed|keep|kept|set|want|wanted|confirm|confirmed|missed|next|first) ~ (an|my|the|our|his|her|another|a|up an|one) _2 (appointment|appointments|visit|consult|consultation|session|follow up|slot|time)"
            "appointment*" "(take|took|taking|leave|left|missed|off) _2 (work|shift|class|school|pto|unpaid)" "(weekends|evenings|saturdays|after school|walk in hours|hours) _2 (only|no|not|close*)"
            "confirm*" "remind*" "(booked|scheduled|asked) _1 (with|for) (dr|the doctor|the specialist|the cardiologist|the surgeon|the dentist|her|him)" "(put|scheduled|stuck) (me|us) _1 with" "got (a|an|the|another) (resident|intern|student|pa|np|sub)" "had (gone|left) (home|for the day|already)" "(slot|time|spot|appointment) to (somebody|someone) else";
        /// A long way off in the calendar.
        Months:
            "(next|first|earliest|soonest) ~ (one|opening|appointment|available|slot|thing|they) _5 (<unit>|<month>|spring|summer|fall|winter|christmas|easter)" "<number> _1 (weeks|months|years) (out|away|from|for|later|before|to)"
            "(until|till|in|to|of|since|for|by) (<month>|spring|summer|autumn|winter|next year|easter|christmas|thanksgiving|halloween)" "(booked|booking) (out|solid|into|through|until)" "in (<number>|a few) (weeks|months)";
        /// The telephone.
        Phone:
            "(phone|phones|telephone|call|called|calls|calling|dial*|ring|rings|rang|ringing|phoned|redial*)" "(number|extension|line|lines)" "callback*";
        /// Nobody is reached.
        Unreached:
            "(voicemail|voicemails|voice mail|mailbox|answering (machine|service)|phone tree|hold music|busy (signal|tone)|dial tone|on hold|recording|recordings|robot|automated|menu|menus|beep|extension*)"
            "press* (<number>|option)" "(rang|rings|ring|ringing) _2 (and|off|forever|through|out|times|until|till)" "(answer*|pick*|get|got|reach*|getting) _3 (phone|phones|call|calls|line|somebody|someone|anyone|anybody|human|person|through|up)"
            "(human|live|real) (being|voice|person|human)" "(get|got|getting|gets) (through|hold|a hold|ahold)" "(left|leave|leaving) _4 (message|messages|voicemail|voicemails)" "(hung|hang|hangs|hanging) up" "cut (off|out)" "disconnect*"
            "(after hours|nurse|emergency|on call|crisis|main|front) (line|number|nurse|doctor)" "(nobody|no one|never|nobody ever) ~ (answers|answered|answer|picks|picked|pick)" "(call*|tried) _3 (times|days|weeks) " "(transfer*|bounc*) _3 (to|back|around|between|<number>)"
            "(endless|constant*|always) (ringing|busy|hold)" "just (rings|rang)" "(press|pressed) (one|two|three|four|zero|1|2|0)" "phone tag" "phones (music|forever|ring)" "(telephone|phone) (music|rang|rings)" "(after hours|emergency|night) (line|number|service) _4 (got|reached|was|is|rang|went)" "(reach|reached|reaching) (anyone|them|a|the|you|anybody)";
        /// No answer came.
        NoReply:
            "(never|not|nobody|nothing|without|still|no|no one|none) _4 (back|reply|replies|replied|respond*|response|reach* out|return*|heard|hear|answer|answers|answered|follow* up|acknowledg*)" "(crickets|ghosted|radio silence|unanswered|silence|ignored|void)"
            "(will|would|to|going to|promis*|said|supposed to) _4 (call|ring|get|write|text|reach|follow) _2 (back|out|up)" "(return|returns|returned|returning|answer*) _2 (call|calls|message|messages|letter|email|emails)"
            "(message|messages|email|emails|letter|letters|note|notes|fax) _3 (after|unread|unanswered|nothing|ignored|sat|still)" "(form (letter|email)|auto reply|canned|copy paste|template|survey|thumbs up|seen|read)" "(hear|heard) back" "waiting (for|on) (a|an|the|my|any) _1 (call|reply|answer|response|result|results|callback)";
        /// Not told, not asked.
        Untold:
            "(nobody|no one|never|not|none|not one person|without|neither|no person|did anyone|nor) _4 (told|tell|tells|telling|said|say|says|mention*|explain*|warn*|inform*|ask|asks|asked|asking|let (me|us)|know|knew|spoke|bother*|check*|discuss*|went over|walk* (me|us))"
            "(no|zero|without|not an|any) _2 (explanation|explanations|update|updates|warning|warnings|reason|instructions|information|info|notice|news|word|heads up|context|plan|answers|follow up|followup|interpreter|sorry|apology)"
            "(found out|find out|finding out|turns out|turned out|surprise|surprised|surprises)" "(could|should|would|might) (have|of) _3 (asked|called|said|warned|let|told|mentioned|known|explained|nice|helped)" "(heads up|in the dark|left (wondering|guessing)|last to know|clueless|no idea|still (do not|did not|not) know|what (it|they|that) (was|were|is|meant) for)"
            "not a (word|call|nod|peep|single|so much)" "(never|not) _2 hear* _2 (word|thing|peep|anything|back|from)" "(two|three|four|several|<number>|certified) letters" "(we|i) told (them|him|her|you|the) _8 (on the (phone|form)|at the door|ahead|beforehand|twice|times|in advance|in writing)" "find out _3 (by|when|on the|after|standing)" "not so much as a" "(was|were|been) promised" "no one could (say|tell)" "(one line|form|canned|copy paste) (apology|letter|email|reply)" "found _1 out (after|when|by|at|from|only)" "(never|not) (own|owned|owning) (it|up)" "nobody _4 (own it|owned it|own up)" "(first|only) (i|we) (heard|knew|learned)" "(learn*|hear*|found) _4 (from|on|via|through) (the|a|my) (portal|letter|internet|google|pharmacy|pharmacist|website|text|sister|nurse)"
            "(had|have|having|left) (to|me to) (google|guess|look it up|figure|chase|beg|ask|find)";
        /// One says this and another that.
        Mixed:
            "(different|<number>|another|new|conflicting|opposite|contradict*) ~ (answer|answers|person|people|things|story|stories|name|names|instructions|versions|numbers|dates)" "(keep|keeps|kept) (telling|saying|asking|sending|getting|repeating)"
            "(told|said|says|tells|swore|claims|claimed) _6 (other|another|second|opposite|otherwise|different*|the next)" "(one|first|second|third|other|another) (lady|person|nurse|doctor|guy|says|said|told|office|one) _3 (says|said|told)" "(every|each) (time|person|visit) _3 (someone|somebody|different|new|i|we|starts|asks)"
            "(mix up|mixed up|mixup|confus*|misunderst*|miscommunicat*|contradict*|left hand|runaround|run around|telephone game|blam*|pass* the buck|back and forth|go between|in the middle|finger point*|point* (fingers|at each other))" "from (scratch|zero)" "(nobody|no one) (knows|knew|seems to know|there knows|talks|talk|is on the same)" "(read|reads|look at|looked at|check|checked|open|opened) (my|the|his|her|our|your) (chart|notes|file|form|forms|record|records|history|folder|email)"
            "(same (question|questions|form|forms|story|page))";
        /// Things in writing.
        Writing:
            "(email|emails|emailed|e mail|text|texts|texted|texting|message|messages|messaged|letter|letters|pamphlet*|brochure*|handout*|notice|robocall*|postcard*|portal|fax|faxed|faxes|paperwork|instruction*|flyer*|website|sheet|note|notes)";
        /// Results and papers that are waited for.
        Results:
            "(result|results|labs|report|reports|records|record|form|forms|referral|referrals|prescription|prescriptions|paperwork|copy|copies|chart|signature|sample|samples|refill|refills|approval|authorization|xrays|scan|scans|images|disc|letter)";
        /// Another language, or hearing that is hard.
        Language:
            "(interpreter*|english|spanish|accent|language*|translat*|deaf|asl|sign language|hearing (aid*|loss)|hard of hearing|lip read*|jargon|big words|vocabulary|abbreviat*|acronym*|latin|mandarin|vietnamese|portuguese|polish|russian|portugues|espanol)" "(plain|simple) (words|english|language)" "(speak|spoke|talk*) _2 (fast|slow*|over|quick*)";
        /// Money asked for.
        Bill:
            "(bill|bills|billed|billing|charge|charges|charged|charging|overcharg*|invoice*|owe|owed|owes|collections|collection|collector*|refund*|debt|fee|fees|balance|balances|statement|statements|itemiz*|payment|payments|copay*|co pay*|deposit|deposits|surcharge*|past due|late fee|credit (report|score)|receipt|receipts|reimburs*|account* department)"
            "(billed|charged) (twice|me|us|my|for|again)" "(dispute*|disputing) ";
        /// What it costs.
        Price:
            "(price|prices|priced|pricing|cost|costs|quote|quoted|estimate|estimates|money|cash|dollar|dollars|bucks|paid|pay|paying|pays|prepaid|prepay|out of pocket|pocket|afford|scam|rip off|ripoff|robbery|package|packages|credit card|debit|card|discount|coupon|coupons|voucher|cheap*|expensive|pricey|overpriced|financ*|installment*|groceries|rent|wallet|ransom|nickel*|dime*|hidden|groupon|gift card|free|tip|tipping|checkbook|subscription|membership)"
            "(hundred|thousand|grand|bucks)";
        /// Who pays for it.
        Insurance:
            "(<insurer>|insurance*|insurer|insurers|uninsured|network|networks|out of network|in network|coverage|covered|cover|covers|uncovered|deductible*|delta|pre approv*|preapprov*|pre auth*|preauth*|prior auth*|authoriz*|eob|eobs|claim|claims|coding|coded|miscoded|code|codes|carrier|subscriber|group number|member (id|number)|blue cross|blue shield|tricare|medicare|medicaid|medi cal|chip|vision plan|secondary|primary insurance|marketplace|obamacare|dental plan|policy number)"
            "(my|our|the|his|her|your|a) _1 plan" "(accept|accepts|accepted|take|takes|took|taking) _3 (plan|plans|insurance|insurances|card)" "(ran|run|ran it|running|submit*|file|filed|resubmit*) _4 (insurance|plan|claim|medical|dental|through|under)" "(denied|denial|denials|denies) ";
        /// Rude in words.
        Rude:
            "(rude*|condescend*|impatient|patroniz*|arrogan*|unfriendly|attitude|attitudes|snippy|snotty|snooty|nasty|mean|unprofessional|disrespect*|curt|dismissive|hostile|unhelpful|cold|bored|annoyed|irritated|insult*|humiliat*|embarrass*|scold*|bully|bullied|bullying|smug|grumpy|cranky|belittl*|abrupt|brusque|compassion*|empathy|sympathy|manners|respect|rudest|sarcas*|smart mouth|sass*|huff*|crabby|surly|judgy|judgmental|racist|racism|mocked|mocking|demean*|ugly|kindness|courtes*|please and thank|decency|warmth|icy|frosty|robot)"
            "(sigh*|shrug*|smirk*|giggl*|laugh*|chuckl*|yawn*|whisper*|gossip*|groan*|glare*|glaring|wink*|scoff*|mock*|sneer*|snicker*|snort*|tsk*|grunt*|eyeroll*|eye roll*|stare*|staring|finger wag*|pointed)" "(roll*|rolls) _2 eyes" "(yell*|shout*|snap|snapped|snaps|bark*|scream* at|raised _1 voice|lectur*|hollered|growl*|hiss*|snarl*)"
            "(slam*|slid|shut|tossed|threw|flung|shoved|waved) _4 (window|door|clipboard|pen|card|form|glass|me|hand)" "(not|never|without|nor|barely) _3 (look* up|look* at|lift*|greet*|smil*|nod|acknowledg*|say (hello|hi|good morning)|eye contact|hello)"
            "(acted|acts|act|treat*|talk*|spoke|speaks|looked at|made) _4 (like|as if|feel|down to)" "(calm down|policy is policy|good morning|would it kill|too bad|not my (problem|job|department)|that is not my|big guy|sweetie|honey|hun|hon|sweetheart|buddy|boss|mami|kiddo|dear|young lady|sir)" "(eating|ate|chewing|chew*|texting|scroll*|snack*|filing|nails|gum|lunch|candy crush|personal call*|tiktok|instagram|online shopping|burrito|sandwich|chips)"
            "(argued|arguing|fighting|chatting|gossiping|joking|flirting)" "(grab*|pinned|yank*|shov*|held|push*|jerk*|slap*) _1 (my|me|his|her|him) _1 (arm|wrist|wrists|hand|hands|foot|feet|shoulder|shoulders|chin|jaw|face|head|down)" "(never|not) _2 (look|looked) (up|away)" "(wiped|pointed|snapped|clicked) _4 (and|then) (shrug*|walked|turned)" "(not a|no) (towel|glance|smile|nod|hello|tissue|word of)" "(hung|hangs|hang) up on" "(chewed|popped|cracked) gum" "(told me to (quit|stop|shut|relax|calm|hush|get over|sit down)|bit my head off)" "(joke|jokes|joked|comment|comments|remark|remarks|tone|nickname|accent|mispronounc*|misgender*|butcher*) ";
        /// Did not listen, hurried, made little of it.
        Unheard:
            "(not|never|nobody|no one|without|nor|barely|hardly) _3 (listen*|believe*|examin*|touch*|look* (at|up)|ask*|sat|sit|introduc*|hear|heard|care|cared|let me (finish|talk|speak)|finish*)" "(dismiss*|brush* _2 off|waved _2 (off|away)|blew _2 off|interrupt*|talk* over|cut me off|ignor*|minimiz*|downplay*|gaslight*)"
            "(rush*|in and out|hurr*|out the door|doorknob|assembly line|cattle|factory|conveyor|herd*|one foot out|on to the next|next patient|<number> (minute|minutes|min|seconds) (total|later|flat|tops|visit|with))" "(looked|looking|looks|talk*|spent|stared|staring|look|typed|typing|typing|glanc*) _5 (watch|laptop|computer|screen|phone|typing|tablet|clock|ipad|keyboard|clipboard|door)" "(typed|typing|keyboard|monitor|bedside manner)"
            "(all in <our> head|just (aging|age|anxiety|stress|stressed|nerves|hormones|getting older|part of)|lose [some] weight|lose weight|drink more water|google|dr google|webmd|dramatic|drama|overreact*|hypochondri*|exaggerat*|sensitive|first time mom|try yoga|yoga|relax|at your age|my age|normal|big baby|tough)" "(junkie|drug seek*|pill seek*|seeker|after|fat|overweight|obese|weight|bmi|tattoos)"
            "(felt|feel|feeling|made me feel) ~ (small|stupid|dumb|like|ignored|crazy|judged|invisible|rushed|dismissed|ugly|ashamed|foolish|unheard|an inch|about)" "(speech|sermon|preach*|judg*|sham*|ego|arrogant|god complex|cocky|know it all|smartest|superior)" "(questions|list|page|concerns|symptoms) _4 (pocket|lap|purse|bag|unanswered|unasked|brushed|left|still)" "all in (my|your|his|her) head" "in it now" "(drink more|eat less|give it|big girls|big boys|boys will|man up|suck it up|toughen up|grow up)" "had not (read|opened|looked|seen) _2" "(read|opened) page one" "(with the|the) drill in (his|her) hand" "over my (open mouth|head|body)" "(spent|talk*|spending) _4 (his|her) own (divorce|adhd|kids|vacation|boat|weekend|marriage|life)" "(call*|label*) me (dramatic|difficult|sensitive|lazy|fat|crazy|hysterical|a baby|a liar|noncompliant|old)" "(dump*|drop*|fired|discharg*) _1 (me|us) (as|from|by)" "(hand|back|foot|one foot) _2 (on|to|turned|out) (the|me|us|his|her) _1 (door|doorknob|knob)";
        /// Whoever treats.
        Doctor:
            "(dr|doctor|doctors|doc|docs|drs|dentist|dentists|surgeon|pa|np|physician|provider|providers|orthodontist|ortho|psychiatrist|psychologist|therapist|counselor|dermatologist|derm|optometrist|ophthalmologist|chiropractor|chiro|podiatrist|endodontist|periodontist|specialist|pediatrician|prescriber|practitioner|cardiologist|neurologist|audiologist|midwife|resident|gynecologist|obgyn|urologist|oncologist|rheumatologist|allergist|gastroenterologist|anesthesiologist|md|dds)";
        /// Whoever receives, bills or helps.
        Team:
            "(receptionist*|front (office|desk|staff|end)|desk|reception|check in|check out|checkin|checkout|intake|window|counter|clerk|coordinator|manager|scheduler|biller|billing (lady|girl|gal|person|woman|department)|staff|employee|employees|supervisor|security|guard|greeter|volunteer|nurse|nurses|ma|hygienist*|assistant|assistants|tech|techs|technician*|phlebotomist|aide|aides|pharmacist|optician|sonographer|student|intern|orderly|attendant|office (lady|staff|manager|girl|people))"
            "(girl|girls|lady|ladies|woman|women|gal|gals|guy|guys|man|kid|boy|fella|dude|gentleman|person|people|one|somebody|someone|whoever) _1 (at|behind|in|who|with|on|that|up|over|working)";
        /// How it turned out badly.
        Worse:
            "(worse|worst|infect*|botch*|lopsided|uneven|crooked|lumpy|lump|scar|scars|scarred|scarring|ruin*|damage*|nerve|complication*|reaction|swollen|swelling|swelled|halos|perforat*|nicked|abscess*|crack*|chipped|broke|broken|breaks|loose|failed|fails|fail|useless|blind|blurry|double vision|stripe*|burned|burnt|blister*|peel*|rash|necrosis|sepsis|septic|numbness|tingl*|paraly*|limp*|droop*|asymmetr*|bulg*|pus|fever|fracture*|bleeding|clot*|permanent*|ulcer*|hernia*|dry socket|keloid*|discolor*|purple|leak*|wobbl*|gap|overlap*|relapse*|misalign*)"
            "(fell|falls|falling|fall|came|comes|coming|pop*|pops) (out|off|loose|apart|undone)" "(wrong|another|other) (tooth|shade|color|eye|side|one|size|ear|foot|knee|leg|arm|prescription|lens|lenses|dose|medication|diagnosis|limb|breast|spot|mole)" "(still|exactly|just|right back|no) _4 (there|same|see|swollen|numb|clicks|click|lumpy|where|hurts|hurt|limping|limp|crooked|blurry|ache*|sore|not|leaks|squeaks)"
            "(not|never|nor|barely|hardly) _3 (same|right|fit|fits|work|works|worked|working|better|gone|fixed|well|heal*|straight|even|match*|bite|chew|close|sleep|walk|bend|lift|turn|see|hear|smile|run|feel)" "(feel*|look*|is|are|sounds) ~ (the same|like|as if|off|fake|weird|frozen|surprised)" "(no|zero|little) _1 (difference|results|improvement|relief|change|progress)" "(misdiagnos*|missed (it|a|the|my)|misread|overlooked|undiagnosed|wrong diagnosis|second opinion)"
            "(redo|redone|remake|remade|fix it|fixed|correct|corrected|corrective|revision|touch up|another (surgery|dentist|doctor|procedure|crown)|second (surgery|opinion|dentist|crown)|third (pair|time|crown|try|set|tube|cast|fitting|round))" "(er|emergency room|hospital|ambulance|urgent care|admitted|icu|surgery again|antibiotics|iv antibiotics)" "(got|get) used to (it|them)" "(make|makes|made|making) me (sick|nauseous|dizzy|look)" "(death|died|killed|lost (his|her|my|the) _2 (toe|toes|vision|sight|hearing|tooth|teeth|foot|leg|baby|finger|smell|taste))" "left _2 (inside|behind in)" "one (side|eyebrow|brow|leg|eye|lip|cheek|tooth|breast)" "(days|weeks|months|year|years|sessions|visits|appointments|treatments) (later|in|after)" "(warranty|guarantee|lasted|last|supposed to last)" "(took|taken|had) _3 (out|off) again" "mirror";
        /// It hurt.
        Pain:
            "(pain|pains|painful|painfully|excruciat*|hurt|hurts|hurting|ache*|aching|achy|agony|agoniz*|sore|soreness|throb*|numb|numbed|numbing|numb*|novocaine|anesthe*|lidocaine|ouch|ow|oww|bruis*|bled|bleed*|bleeding|pinch*|stab*|jab|jabs|jabbed|jabbing|poke|pokes|poked|poking|dug|digging|sting*|stung|burning|burned|scream*|cried|cry|crying|tears|sob*|passed out|faint*|tortur*|brutal*|rough|roughly|rougher|yank*|drill*|suffer*|toothache|unbearabl*|winc*|flinch*|white knuckl*|armrest*|grip*|clench*|squeez*|sedat*|woke up|awake|felt (everything|every|all|it|the)|could feel|held _2 down|hold _2 down|pinned|strapp*|restrain*|holler*|yelp*|jump*|sweat*|nauseous|threw up|needle|needles|tug*|pull*|scrap*|gag|gagging|gagged|pressure|tase*|zap*|shock*|hammer*|jackhammer|gentle|gently|gentler|heavy hand*|ham fisted|jaw|throat|ibuprofen|advil|tylenol|pain meds|painkiller*|relax|through the roof|out of ten|medieval)"
            "(jump*|came|rose|shot|lifted|leapt|flew|arched) _1 (out of|off|up from) (the|my|that) _1 (chair|table|bed)" "(needle|shot|injection) _3 (like a|in like)" "(went in like|white knuckles|saw stars|toes curled|nails bent|bit through)" "(felt|feel) every (single|one|stitch|cut|inch)" "(still|so|too) (sore|tender|raw)" "(stop|stopped|keep going|kept going|kept drilling|kept digging|go easy|ease up|slow down) ";
        /// Not clean.
        Dirty:
            "(dirty|dirt|dirtiest|filth*|unclean|cleaner|roach*|cockroach*|mouse|mice|rat|rats|ant|ants|bedbug*|gnat*|fly|flies|spider*|gross|disgusting|disgust|nasty|stain|stains|stained|sticky|smell|smells|smelled|smelly|stink|stinks|stunk|stank|dust|dusty|grime|grimy|grease|greasy|trash|garbage|mold|moldy|mildew|bug|bugs|blood|bloody|urine|pee|poop|feces|vomit|puke|soap|hair|hairs|glove|gloves|sanitiz*|steril*|autoclave|unsanitary|unhygien*|hygienic|hygiene|crumb|crumbs|crusty|crust|sink|toilet|toilets|bathroom|bathrooms|restroom|restrooms|washroom|carpet|carpets|footprint*|sweat|gauze|bandaid|band aid|bandaids|wipe|wipes|wiped|wiping|mop|mopped|swept|sweep|vacuum*|sanitary|washed|wash|washing|rinse*|paper towel*|toilet paper|diaper*|cobweb*|puddle|spill|spilled|drip*|tissue|tissues|kleenex|used needle|sharps|contaminat*|germs|cross contamination|lysol|bleach|reused|reuse|reusing|fingernail*|toenail*|toothpick|sewage|cigarette*|butts|lint|yellow*|brown|rust|rusty|slime|slimy|ring around|scum)"
            "(clean|changed|change|cleaned|cleaning) (towels|the|it|them|sheet|sheets|paper|gown|linens)" "not (clean|wash*|wipe*|change*)" "(exam|table) paper" "(floor|floors|baseboard*|ceiling|vent|vents|tray|trays|counter|counters|chair|chairs|toys|toy|bin|wall|walls|sheet|sheets|gown|pillow|pillowcase|towel|towels|instrument|instruments|lamp|cup)";
        /// Getting there and leaving the car.
        Parking:
            "(park|parked|parks|parking|garage|garages|valet|meter|meters|metered|lot|lots|towed|tow|curb|curbs|circled|circling|deck|space|spaces|spot|spots|pothole*|pot hole*|handicap|handicapped|placard|entrance|entrances|driveway|street|streets|block|blocks|validat*|gate|construction|traffic|gps|directions|address|bumper|fender|car|cars|truck|van|suv|buick|honda|toyota|subaru|bus|bike|ticketed|level|levels|underground|shuttle|uphill|icy|plow*|sidewalk|crosswalk|signage|door ding*|dinged|backed into|hunting for|double parked)"
            "(parking|a|got a) ticket" "(find|finding|found|hunt*|look*) _3 (spot|space|parking|entrance|door|place to park|building)";
        /// What others should not have heard or seen.
        Privacy:
            "(privacy|private*|confidential*|hipaa|out loud|aloud|overheard|overhear*|announc*|broadcast*|earshot|eavesdrop*|discreet*|discretion|secret|secrets|stranger|strangers|gossip*|blurt*|blab*|disclos*|disclosure*|leak*|breach*|unauthoriz*|snoop*|audit|consent|permission|someone else 's|somebody else 's|another (patient|person|man|woman|family|client) 's|other (patients|people|client*) _1 (names|charts|records|name|info|information))"
            "(in front of|across the|the whole|the entire|full|everyone|everybody|whole|hallway|thin walls|curtain|glass|through the (wall|door|walls|curtain)|paper thin) _3 (lobby|room|store|everybody|everyone|people|line|office|hear*|mom|others|could|knows|know|knew|wall|walls|door|bus)" "in front of" "(hear|heard|hears|hearing|listen*|see|saw|read|reads) _3 (everything|every word|every|whole|all|screen|name|names|chart|charts|next room|next door|diagnos*|birthday|weight|medication*|else)"
            "(put|shared|sent|send|faxed|fax|mailed|emailed|left|gave|given|told|texted|posted|handed|looked up|read|opened|released|showed|discuss*|talk*|repeated|yell*|asked|called) _6 (photo|photos|pictures|picture|employer|boss|work|cousin|neighbor|stranger|wrong (address|person|number|email|fax|patient|mom|house)|ex|ex husband|husband|mother|sister|parents|file|chart|list|voicemail|group chat|social media|facebook|instagram|website|school|roommate|coworker|landlord|church)"
            "(weigh*|weight|scale|std|hiv|pregnan*|birth control|depress*|rehab|hemorrhoid*|colonoscopy|viagra|herpes|lexapro) _6 (hallway|loud|everyone|lobby|whole|front|across|full|room|line)" "(know* people|small town|everybody knows|by name|full name|date of birth|birthday|last name|social security|ssn|ssn s) " "(camera|cameras|photos|photo|recorded|filmed|video|selfie|screen|monitor|sign in sheet|clipboard|door (open|was open)|gown|naked|undress*|topless|curtain*|bra)" "(somebody|someone|stranger|other person|another person) [ 's] _3 (name|birthday|records|bill|results|label|papers|chart)" "(keep|kept|stay|stays|stayed) _2 (to (herself|himself|themselves)|between|private)" "(works there|works here|works at) _12 (knows|told|chart|file|looked)" "(whole|entire) (family|town|church|office|school|lobby) (knows|knew|could hear|heard)" "(read|called|announced) _3 (out|like)" "(lying|left|sitting|wide) open (on|at)" "(none of (her|his|their|your) business|nobody 's business|somebody else|someone else)";
        /// Refused.
        Refused:
            "(refus*|turn* _3 away|denied|deny|denies|sent _3 (home|away|packing)|dropped <us>|declin*|reject*|banned|blacklist*|discharged|dismissed|fired (me|us|as)|kicked _2 out|escort*|walked me out|shown the door|turned (around|back)|out of luck)"
            "(would|will|could|can|did|do|does|is|are) not ~ _1 (see|seeing|take|taking|treat|treating|let|refill*|give|release|prescribe|hand|accept*|help|do|write|be seen|fit|send|renew|sign|allow*|serve|deal|touch|take me|schedule|handle)" "(no longer|not|stop|stopped|quit) ~ (take|taking|accept*|see|seeing|do|doing|treat*|offer*|prescrib*)" "(gave|given|gone|lapsed|forfeited) _3 (spot|slot|appointment) _2 (away|gone)"
            "(policy|policies|rule|rules|grace period|cutoff|cut off|protocol|system says|allowed|not allowed|come back|not on the list|too late|already (closed|left|gone)|no exceptions|no walk ins|no emergencies|by appointment|without (a|an|my) (referral|id|card|appointment|deposit|parent|guardian|form|copay))" "(minutes|mins|min) ~ late" "(service (dog|animal)|hostage|walk in|walk ins|walkin*)" "(until|till|unless) (i|we|you) (pay|paid|bring|brought|get|got|come|sign*|see)" "(not|never) _2 seen" "(lock*|closed) _2 (door|doors)" "(under|over) (<number>|eighteen|sixty*|the age)" "(drove|came|took|flew|walked|waited) _10 (told|turned|sent|only to|refused|locked)" "(find|go|try|went|going) (somewhere|someone|elsewhere|another|someplace) _1" "(my kind|people like|comfortable (treating|with)|does not (treat|see|do|take))" "(full|not accepting|not taking new|at capacity)";
        /// The house, its machines, and everything else.
        House:
            "(tv|television|music|temperature|freezing|icebox|degrees|heat|heater|ac|air condition*|thermostat|seats|seating|vending|noise|noisy|loud|speaker|speakers|playlist|radio|song|songs|smoke|alarm|blanket|blankets|coat|volume|coffee|water (cooler|fountain)|wifi|wi fi|decor|paint|wallpaper|lighting|lights|perfume|candle|candles|incense|chairs|fish|fountain|toys|magazines|renovation*|leaf blower|jackhammer*|ads|advertis*|posters|ramp|ramps|elevator*|stairs|staircase|walker|wheelchair*|cane|crutches|step|steps|rail|handrail|accessible|accessib*|stroller*)";
        /// The machine between them.
        Screen:
            "(app|apps|website|site|online|log in|login|password|passwords|link|links|page|video|telehealth|zoom|logged|log|logs|chat|chatbot|kiosk|robot|bot|ai|packet|questionnaire|tablet|ipad|qr|captcha|browser|portal|computer|system|glitch*|crash*|error|update|upload*|download*|click*|username)";
        /// Another kind of business, or no visit at all.
        Trade:
            "(pizza*|brisket|tamale*|burger*|taco*|sushi|sandwich*|fries|waiter|waitress|server|restaurant|menu|chef|kitchen|driver|delivery|delivered|truck|trucks|tires|tire|oil change|engine|mechanic|transmission|brakes|towed|towing|cabinets|cabinet|contractor|roof|roofer*|plumb*|deck|lawn|mower|haircut|barber|salon|stylist|jacket|dry clean*|laundry|hotel|motel|flight|airline|mattress|couch|sofa|furniture|hardware|grocery|cat|kitten|puppy|vet|kennel|groomer|grooming|realtor|landlord|apartment|apts|lease|rent|tenant|wedding|bride|dj|cake|bakery|car wash|moving company|movers|storage unit|gym|locksmith|pest|exterminat*|solar|hvac|furnace|internet provider|phone store|bank|teller|school board|vote|election|neighborhood page|nextdoor|facebook group|road work)";
        /// Told by others, or against the house.
        Hearsay:
            "(heard|hear|hears) (from|that|this|they|about|it|on|he|she|the)" "(friend*|cousin*|neighbor*|coworker*|everyone|everybody|barber|people|supposedly|sister|brother|they) _4 (says|say|said|told|knows|swears|claims|posted)" "(look (it|him|her) up|do your (homework|research)|share this|saw (on|in)|read (on|about|in|that)|people deserve|rumor*|never (been|met|set foot)|did not see it|just repeating|only repeating|you decide|where there is smoke|word is|allegedly|apparently)" "(crook*|thieves|thief|stole|steal*|fraud*|licens*|fake|faked|criminal*|drunk|stay away|avoid|shut down|scammer*|con artist*)" "this (company|business|store|restaurant|shop)" "(one star for|1 star for|zero stars|posting)";
        /// Sold.
        Upsell:
            "(upsell*|up sell*|sales|salesman|saleswoman|sell|selling|sold|pitch*|pushy|push|pushing|timeshare|used car|car dealer*|dealership|upgrade*|bait|membership|brochure|marketing|pressur*|high pressure|add on|whitening|add ons|commission|quota|retail|products|serum*|package|unnecessary|did not need|do not need)";
        /// Lawyers, boards, regulators, the press.
        Law:
            "(attorney*|lawyer*|lawsuit*|sue|sued|suing|malpractice|deposition*|counsel|legal|settlement|court|litigation|board|ocr|regulator*|ombudsman|commissioner|inspector|inspection|police|newspaper|reporter|journalist|tv station|news|attorney general|bureau|department of|civil rights|grievance|case number|file number|investigat*|subpoena*|medical board|dental board|certified (letter|mail))";
        /// The writer says *I said*, *she said*: a scene.
        Quote:
            "(told|said|says|tells|goes|asked|answered|claimed|replied|explained|admitted|insisted|mumbled|muttered) ";
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
