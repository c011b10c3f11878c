//! What is said to each topic: in general, so that nothing is confirmed.
//!
//! Patterns of `writer`. Money and anything clinical are answered in words that fit every review.

use crate::topic::Topic;

/// What can be said to a topic: the line of its entry.
#[derive(Debug, Clone, Copy)]
pub enum Line {
    /// Its neutral name, as it follows 'you also mention'.
    Name,
    /// What is hard about it, as the subject of 'is'.
    Hardship,
    /// How that feels, as it follows 'is so'.
    Feeling,
    /// What it does to people, as it follows the hardship.
    Effect,
    /// What should be true for everybody; a sentence.
    Belief,
    /// What the practice can look at, as it follows 'look at'.
    Change,
}

/// What is said to that topic in that line.
pub fn say(topic: Topic, line: Line) -> &'static str {
    ENTRIES[topic as usize]
        .split('\n')
        .nth(line as usize)
        .unwrap_or("")
}

/// The effect of what costs time and patience.
pub const PATIENCE: &str =
    "(would wear anyone down|can spoil a whole day|would try anyone's patience)";
/// The effect of what hurts or worries.
pub const HURT: &str = "(would upset anyone|is no small thing|stays with a person)";

/// One entry a topic, in their order; a line an item of [`Line`].
const ENTRIES: [&str; Topic::ALL.len()] = [
    // WaitTime
    "the wait\n\
     (a long wait|sitting and waiting without an update|not knowing how long it will take)\n\
     (frustrating|tiring|annoying)\n\
     $1\n\
     (everyone's time is worth just as much as ours\
      |people plan their day around a set time, which deserves respect\
      |when the schedule slips, people should hear it from us, early and without asking\
      |nobody should be left to guess how much longer it will be).\n\
     (how we keep people posted when the schedule slips|how tightly our schedule is packed|how we space out the day)",
    // StaffAttitude
    "how people are spoken to\n\
     (a cold welcome|being (brushed off|met with a shrug)|feeling unwelcome)\n\
     (hurtful|upsetting|disheartening)\n\
     $2\n\
     (kindness should not depend on how busy the day is\
      |everyone should get a patient answer and a friendly word\
      |a warm welcome is the least that anyone should be able to count on\
      |no one should feel like a bother for asking a question).\n\
     (how we come across when it gets busy|how we can stay kind and patient under pressure|the tone we set from the first hello)",
    // DoctorAttitude
    "feeling unheard\n\
     (feeling (rushed|unheard)|being hurried along|having questions waved away)\n\
     (disheartening|upsetting|frustrating)\n\
     $2\n\
     (listening comes first, explaining second\
      |every question deserves an unhurried answer\
      |respect begins with listening, however full the day is\
      |people should come away feeling heard and not hurried).\n\
     (how well we listen to people|how much room we leave for questions|how we make time for people on a full day)",
    // Communication
    "unanswered questions\n\
     (being left without answers|waiting for a straight answer|having to ask again and again)\n\
     (frustrating|unsettling|stressful)\n\
     $1\n\
     (nobody should have to chase an answer\
      |a clear answer, given early, saves a great deal of worry\
      |people should know what to expect, in plain words\
      |prompt and plain answers are something that everyone should get from us).\n\
     (how messages are passed on and answered|who follows up and how soon|how we explain what happens next)",
    // Scheduling
    "scheduling\n\
     (a change of plans at short notice|having plans moved around|struggling to find a time that works)\n\
     (frustrating|annoying|stressful)\n\
     $1\n\
     (people arrange everything else around a set time, so a set time should hold\
      |last-minute changes should be rare and come with an explanation\
      |finding a time should be simple, and keeping it even simpler\
      |a calendar is full enough without surprises from us).\n\
     (how we set times and how early we speak up about changes|how we handle changes to the schedule|how far ahead we let people know about changes)",
    // PhoneAccess
    "getting through by phone\n\
     (being stuck on hold|calling again and again without reaching anyone|leaving a message and hearing nothing)\n\
     (frustrating|maddening|annoying)\n\
     $1\n\
     (every call should reach a person and every message get an answer\
      |reaching us should be the easy part\
      |a phone that rings and rings is no welcome at all\
      |one call should be enough).\n\
     (how our phones are covered|how fast we pick up and call back|what happens to calls when all lines are busy)",
    // Billing
    "costs\n\
     (not knowing what to expect when it comes to money|unclear paperwork|an open question about money)\n\
     (stressful|frustrating|upsetting)\n\
     $1\n\
     (questions about money deserve early and clear answers\
      |nobody should have to puzzle over numbers\
      |anything to do with money should be explained ahead of time, in plain words\
      |clear numbers, explained early, are a fair thing to expect).\n\
     (how we explain costs in plain words|how we answer questions about money|how clear our paperwork is)",
    // Insurance
    "paperwork\n\
     (finding a way through forms and fine print|not knowing what is covered|getting mixed answers about paperwork)\n\
     (frustrating|confusing|stressful)\n\
     $1\n\
     (fine print is hard enough without having to guess what it means\
      |nobody should have to work out the fine print alone\
      |questions about coverage deserve careful answers\
      |paperwork should never be a guessing game).\n\
     (how we explain coverage in general|how we help with forms and fine print|how early we raise these questions)",
    // Outcome
    "a deeper worry\n\
     (a worry like this|a disappointment like this|being left with doubts)\n\
     (upsetting|unsettling|distressing)\n\
     $2\n\
     (this deserves a real conversation and not a few lines in public\
      |privacy keeps us from saying anything personal here; it does not keep us from listening\
      |every concern deserves to be heard in full\
      |worries should be met with time and full attention).\n\
     (how we follow up on concerns|how we respond when someone is unhappy|how we make room for worries)",
    // Pain
    "comfort\n\
     (feeling that nobody notices|being brushed aside|not being taken seriously)\n\
     (upsetting|distressing|discouraging)\n\
     $2\n\
     (everyone should feel safe to speak up and sure of being heard\
      |when someone speaks up, listening comes first\
      |nobody should have to ask twice for a little comfort\
      |gentleness and patience are what everyone should find here).\n\
     (how we respond when someone speaks up|how gentle and attentive we are|how we make it easier to speak up)",
    // Cleanliness
    "cleanliness\n\
     (a room that is not clean|walking into a mess|seeing dirt where things should shine)\n\
     (off-putting|unpleasant|upsetting)\n\
     (would put anyone off|leaves a bad impression|is no welcome)\n\
     (a clean place is a basic and fair expectation\
      |every corner of an office like ours should be clean\
      |a tidy room tells people that somebody cares\
      |when it comes to cleanliness, near enough is not good enough).\n\
     (how often each room is checked|how our rooms strike someone who walks in|how we keep every room in order)",
    // Parking
    "parking\n\
     (circling for a space|a full parking lot|hunting for parking)\n\
     (frustrating|annoying|stressful)\n\
     $1\n\
     (getting to the door should be the easy part\
      |nobody should arrive frazzled before anything has begun\
      |a smooth arrival sets the tone for everything after it\
      |finding a space should not take longer than the walk to the door).\n\
     (how we help people find parking|how we tell people where to park|how to make arriving easier)",
    // Privacy
    "privacy\n\
     (feeling overheard|having to talk within earshot|wondering who can hear)\n\
     (upsetting|unsettling|uncomfortable)\n\
     $2\n\
     (personal matters belong behind a closed door\
      |discretion matters at the desk and everywhere else\
      |what is personal should stay between the people it concerns\
      |a quiet voice is part of respect).\n\
     (how and where we talk|what can be overheard in our office|how we keep conversations private)",
    // Refusal
    "being told no\n\
     (hearing no when help was hoped for|hearing no without an explanation)\n\
     (disheartening|upsetting|disappointing)\n\
     $2\n\
     (a no should come with a reason and a kind word\
      |even a no can be said with kindness\
      |nobody should be left without knowing where to turn\
      |people who ask for help deserve at least a good explanation).\n\
     (how we explain it when we cannot help|how we say no and what we offer instead|how we point people to other options)",
    // Other
    "other things\n\
     (an experience like this|being let down|a disappointment like this)\n\
     (frustrating|disheartening|upsetting)\n\
     $2\n\
     (people should feel respected from start to finish\
      |anyone who speaks up deserves to be taken seriously\
      |we want people to feel welcome and heard\
      |what looks small from behind the desk may not be small at all).\n\
     (how we make people feel|how we can make things easier|how we come across)",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_topic_says_every_line() {
        for topic in Topic::ALL {
            assert_eq!(ENTRIES[topic as usize].lines().count(), 6, "{topic:?}");
            assert!(!say(topic, Line::Change).is_empty());
        }
    }
}
