//! What all drafts share, and what each situation says in its own way.
//!
//! Patterns of `writer`; the letters after `$` are told in `parts` of the parent.

use crate::guide::Situation;
use crate::platform::Platform;

/// The whole letter: greeting, thanks, empathy, answer, offer, contact, sign-off. Thanks may also
/// come late.
pub const LETTER: &str = "($G, $T $E $V $O $C|$G,\n\n$T $E $V $O $C|$G,\n\n$T $E $V $O\n\n$C|$G,\n\n$E $V $O\n\n$T $C)\
    \n\n((kind|warm|best) regards|sincerely|with best wishes),\n$s";

/// A greeting for somebody without a name.
pub const GREETING: &str = "(hi there|hello|hello there)";
/// A greeting by name.
pub const GREETING_BY_NAME: &str = "(hi|hello|dear) $h";

/// How to reach a practice that gave no number.
pub const CALL: &str = "call (us|our office|the office)$r";
/// How to reach a practice by phone.
pub const CALL_BY_NUMBER: &str = "(call (us|our office) at|call) $p$r";
/// How to reach a practice other than by phone.
pub const MAIL: &str = "(write to us at|email us at|drop us a line at) $e";

/// What a situation says: thanks, empathy, the answer, an offer, the way to go on in private.
pub const fn plan(situation: Situation) -> &'static [&'static str; 5] {
    match situation {
        Situation::Real => &["$t", EMPATHY, "$b", OFFER, CONTACT],
        Situation::NeverSeen => &["$t", EMPATHY, "$b", ANY_CALLER, CONTACT],
        Situation::TurnedAway => &["$t", EMPATHY, "$b", ELSEWHERE, CONTACT],
        Situation::Relative => &["$t", EMPATHY, "$b", FOR_ANYONE, CONTACT],
        Situation::Escalated => &[
            PLAIN_THANKS,
            GRAVE_EMPATHY,
            TAKEN_SERIOUSLY,
            NOT_IN_PUBLIC,
            DIRECT_CONTACT,
        ],
        Situation::Fake => &[PLAIN_THANKS, OPEN_MIND, MIX_UP, EITHER_WAY, CONTACT],
    }
}

/// What is said to praise: the same parts, though nothing has to be consoled or put right.
pub const PRAISE: [&str; 5] = [PRAISE_THANKS, JOY, TO_ALL, AIM, OPEN_DOOR];

/// Thanks for a review with that many topics: the more there is to answer, the shorter.
pub const fn thanks(topics: usize) -> &'static str {
    match topics {
        0 | 1 => THANKS,
        _ => PLAIN_THANKS,
    }
}

/// The answer to that many topics.
pub const fn answer(topics: usize) -> &'static str {
    match topics {
        0 | 1 => "$v",
        2 => "you also (mention|bring up|write about) $m(, and|:) $w",
        _ => {
            "you also (mention|bring up|write about) $m and $n, and both (matter|deserve attention)."
        }
    }
}

/// Where the reply stands, as it follows a verb.
pub const fn place(platform: Platform) -> &'static str {
    match platform {
        Platform::Google => "on Google",
        Platform::Yelp => "on Yelp",
        Platform::Healthgrades => "on Healthgrades",
        Platform::Facebook => "on Facebook",
        Platform::Zocdoc => "on Zocdoc",
        Platform::RateMds => "on RateMDs",
        Platform::Nextdoor => "on Nextdoor",
        Platform::Vitals | Platform::Other => "online",
    }
}

const THANKS: &str = "(thank you for (telling us about this|taking the time to write|saying this so plainly|writing so openly|speaking up|being so direct)\
    |thank you for the feedback(, which cannot have been easy to write|. Honest words are worth having)\
    |we appreciate (the candid feedback|that you took the time to write this down|you spelling this out)\
    |thanks for (letting us know|the frank words); (it takes effort to write something like this|few people take the trouble)\
    |we$A grateful for honest feedback, (the uncomfortable kind included|above all when it$I hard to hear)).";

const EMPATHY: &str = "($g is $a(| for anyone), and we$A sorry to read (about it|how this felt)\
    |we (can see|understand) why $g (is so $a|$k)\
    |(we hear this clearly|we take this to heart|this comes across clearly): $g is $a, and we$A sorry\
    |$g $k, and we$A sorry to read (this|about it)\
    |we$A sorry to read how $a this was; $g $k).";

const OFFER: &str = "(we($W|$A going to) (take a careful look at|look closely at|talk as a team about) $x\
    |this gives us good reason to look (again|harder) at $x\
    |$x deserves a fresh look from us\
    |one thing we can work on is $x\
    |we have some thinking to do about $x\
    |there is something for us to learn here about $x\
    |we want to be honest with ourselves about $x\
    |we want to do better here, (starting|beginning) with $x).";

const CONTACT: &str = "(please $c, and we$W listen\
    |there is more to this than fits into a reply $o: please $c\
    |we$D rather listen than guess: please $c\
    |let us talk about this in private: please $c\
    |we$D (like to hear more|be glad to talk) in private: please $c(|, whenever it suits you)\
    |would you $c? (A conversation tells us more than a few lines $o|We would like to hear the whole story)\
    |a (real |)conversation can do more than a reply $o, so please $c\
    |if you are (willing|ready) to talk, please $c. (We will listen|We would like to understand this better)\
    |since anyone can read this $o, we$D rather talk in private: please $c).";

const ANY_CALLER: &str = "(anyone who reaches out to us should get a (helpful|friendly) answer, from the first (call|hello) on\
    |if this was meant for another practice, that is easily sorted out; if not, we$D like to understand it better\
    |practices are easy to mix up online, so this may have been meant for another one; either way, we$D like to help\
    |we want it to be easy for anyone to reach us and get a straight answer).";

const ELSEWHERE: &str = "(if our office is not the right fit, we$A glad to suggest others (nearby|in the area)\
    |not every office can help with everything, and we$A happy to suggest others (nearby|in the area)\
    |there are other good offices (nearby|in the area), and we$W gladly suggest some\
    |when we$A not the right place, we$A glad to help find another one).";

const FOR_ANYONE: &str = "(privacy rules limit what we can say about anyone else, and general questions are always welcome\
    |we do not discuss anyone's personal matters in public, and we know that this can feel like a closed door\
    |it$I natural to speak up for someone close, and we$A glad to explain how we do things in general\
    |out of respect for everyone's privacy we keep to general terms here, and general questions are welcome from anybody).";

const PLAIN_THANKS: &str = "(thank you for (the feedback|taking the time to write|letting us know)|we appreciate the feedback|thanks for (writing|the comments)).";

const GRAVE_EMPATHY: &str = "(we$A sorry to read how (upsetting|distressing) this has been\
    |we understand how much can hang on something like this, and how upsetting that is\
    |it$I clear how much this matters, and we$A sorry for the distress\
    |reading this was sobering, and we$A sorry for the distress behind it).";

const TAKEN_SERIOUSLY: &str = "(we take this seriously, and it deserves more than a quick answer\
    |this deserves a careful answer from the right people\
    |a concern like this belongs with the people who lead our practice\
    |something this serious should have our full attention).";

const NOT_IN_PUBLIC: &str = "(out of respect for everyone's privacy, we keep anything personal out of our replies $o\
    |a public page is not the place for it, so we$W keep this short\
    |we never discuss personal matters in public, no matter who is involved\
    |what is personal should be talked about in private, and so we$W leave it at that here).";

const DIRECT_CONTACT: &str = "(please $c, and we$W see to it that the right person listens\
    |we$A ready to listen: please $c(|, whenever it suits you)\
    |if you would like to speak with someone who leads our practice, please $c\
    |our door is open for a private conversation: please $c).";

const OPEN_MIND: &str = "(an experience like this would upset anyone, wherever it happened\
    |we understand how (upsetting|frustrating) something like this can be\
    |we$A sorry to read about a disappointment like this\
    |this is (hard|upsetting) to read, and we read every review with an open mind).";

const MIX_UP: &str = "(we wonder whether this was meant for a different business; names and listings are easy to mix up\
    |it may be that this was meant for another business, since listings are easy to mix up\
    |reviews sometimes land on the wrong page, and this may be one of them\
    |it$I not clear to us whether this was meant for our office).";

const EITHER_WAY: &str = "(if it was meant for us, we$D like to understand it better\
    |either way, we$D like to understand what is behind it\
    |either way, we$D rather ask than guess\
    |should it concern us after all, we$D want to know more).";

const PRAISE_THANKS: &str = "(thank you for (the kind words|taking the time to write this|writing something so kind|sharing this so warmly)\
    |we appreciate (the kind words|that you took the time to write|the warm words)\
    |thanks for (the kind words|writing|the generous feedback); (not everyone takes the time|it means a lot)\
    |we$A grateful for (feedback like this|words like these)).";

const JOY: &str = "(such words (go a long way|are good to read|make the work lighter)\
    |it$I (good|a pleasure|heartening) to read something like this\
    |a few (kind|warm) words can carry a team through a busy week\
    |good news travels too slowly in an office, so this is very welcome\
    |reading this (brightened|lifted) the (day|morning) for all of us).";

const TO_ALL: &str = "(we$W (share this with|pass this on to) (the whole team|everyone here)\
    |everyone on our team will enjoy reading this\
    |(this|praise like this) belongs to the whole team\
    |the whole team will be glad to hear this\
    |the (people|team) behind our front desk will be glad to see this, too).";

const AIM: &str = "(we want everyone who walks in or calls to (feel welcome|be met with patience|get a kind word)\
    |a (friendly|kind|calm) welcome for everyone is what we work for, day after day\
    |a note like this tells us which of the small things are worth holding on to\
    |we$W do our best to keep it up, for everyone who comes through the door\
    |what people notice is what we try to do more of).";

const OPEN_DOOR: &str = "(if there is ever something we could do better, please $c\
    |ideas and questions are always welcome: please $c\
    |we$A just as glad to hear what could be better: please $c\
    |should a question come up, please $c; (someone will be happy to help|we$A glad to help)).";
