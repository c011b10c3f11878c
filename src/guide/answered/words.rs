//! The words by which a text is known to speak of a topic.

use crate::topic::Topic;

/// The words of each topic, one phrase a line: those that may be about it, and those that surely are. A topic
/// without words is not to be answered in public.
pub(super) const fn words(topic: Topic) -> [&'static str; 2] {
    match topic {
        Topic::WaitTime => [
            "(wait|waits|waiting|waited|delay|delays|delayed|minutes|hour|hours|punctual*|late|sitting|forgotten)
run* (behind|over)
(schedule|day) (slips|runs|is packed)
how tightly our schedule
(on|of|your|everyone 's|people 's) time
how (long|much longer)
time (is|matters|deserves)
(plan|arrange) (their|the) day
space out the day",
            "(long|the|a) (wait|waits)
(waiting|wait) (time|times)
long waits",
        ],
        Topic::StaffAttitude => [
            "(rude*|kind|kindly|kindness|kinder|courtesy|courteous|respect*|friendly|friendliness|friendlier|tone|unwelcome|welcome|welcomed|welcoming|welcomes|manner|manners|attitude|greet*|dignity|warmth|warmly|patient answer|shrug|bother|politeness|polite|empathy|compassion|compassionate|hello|dismissed|dismissive|shouted|shouting|laughed|laughing|mocked|sigh|sighed|pressure|pressured|pushy|pitch)
eye (roll|rolls|rolling)
spoken to
brushed off
(treated|treat|treats|treating|spoke|speak|speaks|talk|talks|talked)
come across
(front|the) desk
(our|the) (team|staff|people)",
            "(rude|rudeness)",
        ],
        Topic::DoctorAttitude => [
            "(listen*|heard|unheard|rushed|rush|hurried|hurry|unhurried|dismissed|dismissive|respect*|questions|question|ignored|brushed|interrupt*|attention|empathy|compassion|bedside|treated|spoken|tone|kindness|kind|hear|explain*|dignity|judged|small|shouted|shouting|laughed|laughing|mocked|cold|coldly)
more time",
            "",
        ],
        Topic::Communication => [
            "(communicat*|answers|answer|answered|explain*|explanation|explanations|update|updates|message|messages|informed|inform|told|tell|clear|clearer|clearly|responsive|response|responses|reply|replies|follow|followup|chase|silence|unanswered|posted|instructions|language|interpreter|information)
(call|calls|called|calling|get|hear|heard) _2 back
let* _3 know
return* _2 (call|calls|message|messages)
what to expect
without (news|word)",
            "",
        ],
        Topic::Scheduling => [
            "(schedul*|reschedul*|calendar|booking|bookings|booked|book|slot|slots|appointment|appointments|cancel*|opening|openings|notice|waitlist|availab*|plans|time|times|short notice|weeks|months|date|dates|hours|closed)
change of plans
last minute",
            "",
        ],
        Topic::PhoneAccess => [
            "(phone|phones|voicemail|voicemails|ring|rings|lines|hold|calls|mailbox|message|messages)
(reach|reaching) (us|anyone|a person|someone|somebody) (should|needs|is|was)
(every|one|each|a) call
calling again
getting through
pick* up
(call|calls) _2 back
(hard|easy|easier|difficult) to reach",
            "on hold
(voicemail|voicemails)
getting through",
        ],
        Topic::Billing => [
            "(bill*|cost|costs|charge|charges|charged|money|price|prices|pricing|fee|fees|estimate|estimates|payment|payments|refund*|statement|statements|invoice|invoices|paperwork|numbers|financial|balance|amount|amounts|dollar|dollars|pay|paid|owe|owes|owed|owing|breakdown|quote|quotes|quoted)",
            "(bill|bills|billing|invoice|invoices)",
        ],
        Topic::Insurance => [
            "(insur*|coverage|covered|covers|paperwork|benefits|forms|plan|plans|network|networks|cost|costs|billing|claims)
fine print",
            "(insurance|insurer|insurers)",
        ],
        Topic::Cleanliness => [
            "(clean*|unclean|tidy|spotless|dirt|dirty|mess|messy|sanit*|room|rooms|restroom|restrooms|bathroom|bathrooms|hygiene|corner|standard|standards|dust|smell|facility|facilities|space|soap|towels|floor|floors|swept|wiped|steril*|inspection|inspections)",
            "(cleanliness|dirty)
clean (room|rooms|office|place|restroom|bathroom)",
        ],
        Topic::Parking => [
            "(park|parking|parked|lot|garage|meter|meters|valet|arrive|arriving|arrival|space|spaces|spots|directions|drive|drove|car|cars)
to the door",
            "parking",
        ],
        Topic::Privacy => [
            "(privacy|overhear*|overheard|earshot|discretion|discreet*|confidential*|personal|hipaa)
closed door
quiet voice
(conversations|matters) private
private (conversation|conversations|detail|details|information|matter|matters|moment|things)
in private
(said|saying|read|spoken|discussed) _2 (aloud|out loud)",
            "",
        ],
        Topic::Refusal => [
            "(refus*|options|fit|elsewhere|unable|accommodate|nearby|policy|policies|exceptions|walk ins|capacity|limits)
(told|hear|hearing|hears|say|saying|says|a|even) [a] no
turn* _3 away
(can not|could not|not able to|not always|not) _2 (help|see|fit|take)
where to turn
grace period
at the door",
            "",
        ],
        Topic::Outcome | Topic::Pain | Topic::Other => ["", ""],
    }
}
