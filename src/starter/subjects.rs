//! What is said to each topic: in general, so that nothing is confirmed.
//!
//! Patterns of `writer`. Money and anything clinical are answered in words that fit every review.

use crate::topic::Topic;

/// What is said to one topic.
#[derive(Debug, Clone, Copy)]
pub struct Subject {
    /// Its neutral name, as it follows 'you also mention'.
    pub name: &'static str,
    /// What is hard about it, as the subject of 'is'.
    pub hardship: &'static str,
    /// How that feels, as it follows 'is so'.
    pub feeling: &'static str,
    /// What it does to people, as it follows the hardship.
    pub effect: &'static str,
    /// What should be true for everybody; a sentence.
    pub belief: &'static str,
    /// What the practice can look at, as it follows 'look at'.
    pub change: &'static str,
}

/// The effect of what costs time and patience.
const PATIENCE: &str = "(would wear anyone down|can spoil a whole day|would try anyone's patience)";
/// The effect of what hurts or worries.
const HURT: &str = "(would upset anyone|is no small thing|stays with a person)";

/// What is said to that topic.
pub const fn of(topic: Topic) -> Subject {
    match topic {
        Topic::WaitTime => Subject {
            name: "the wait",
            hardship: "(a long wait|sitting and waiting without an update|not knowing how long it will take)",
            feeling: "(frustrating|tiring|annoying)",
            effect: PATIENCE,
            belief: "(everyone's time is worth just as much as ours\
                |people plan their day around a set time, and that deserves respect\
                |when the schedule slips, people should hear it from us, early and without asking\
                |nobody should be left to guess how much longer it will be).",
            change: "(how we keep people posted when the schedule slips|how tightly our schedule is packed|how we space out the day)",
        },
        Topic::StaffAttitude => Subject {
            name: "how people are spoken to",
            hardship: "(a cold welcome|being (brushed off|met with a shrug)|feeling unwelcome)",
            feeling: "(hurtful|upsetting|disheartening)",
            effect: HURT,
            belief: "(kindness should not depend on how busy the day is\
                |everyone should get a patient answer and a friendly word\
                |a warm welcome is the least that anyone should be able to count on\
                |no one should feel like a bother for asking a question).",
            change: "(how we come across when it gets busy|how we can stay kind and patient under pressure|the tone we set from the first hello)",
        },
        Topic::DoctorAttitude => Subject {
            name: "being heard",
            hardship: "(feeling (rushed|unheard)|being hurried along|having questions waved away)",
            feeling: "(disheartening|upsetting|frustrating)",
            effect: HURT,
            belief: "(listening comes first, and explaining comes second\
                |every question deserves an unhurried answer\
                |respect begins with listening, however full the day is\
                |people should come away feeling heard and not hurried).",
            change: "(how well we listen|how much room we leave for questions|how we make time for people on a full day)",
        },
        Topic::Communication => Subject {
            name: "clear answers",
            hardship: "(being left without answers|waiting for a straight answer|having to ask again and again)",
            feeling: "(frustrating|unsettling|stressful)",
            effect: PATIENCE,
            belief: "(nobody should have to chase an answer\
                |a clear answer, given early, saves a great deal of worry\
                |people should know what to expect, in plain words\
                |prompt and plain answers are something that everyone should get from us).",
            change: "(how messages are passed on and answered|who follows up and how soon|how we explain what happens next)",
        },
        Topic::Scheduling => Subject {
            name: "scheduling",
            hardship: "(a change of plans at short notice|having plans moved around|struggling to find a time that works)",
            feeling: "(frustrating|annoying|stressful)",
            effect: PATIENCE,
            belief: "(people arrange everything else around a set time, so a set time should hold\
                |last-minute changes should be rare, and explained\
                |finding a time should be simple, and keeping it simpler still\
                |a calendar is full enough without surprises from us).",
            change: "(how we set times and how early we speak up about changes|how we handle changes to the schedule|how far ahead we let people know about changes)",
        },
        Topic::PhoneAccess => Subject {
            name: "getting through by phone",
            hardship: "(being stuck on hold|calling again and again without reaching anyone|leaving a message and hearing nothing)",
            feeling: "(frustrating|maddening|annoying)",
            effect: PATIENCE,
            belief: "(a call should reach a person, and a message should get an answer\
                |reaching us should be the easy part\
                |a phone that rings and rings is no welcome at all\
                |one call should be enough).",
            change: "(how our phones are covered|how fast we pick up and call back|what happens to calls when all lines are busy)",
        },
        Topic::Billing => Subject {
            name: "costs",
            hardship: "(not knowing what to expect when it comes to money|unclear paperwork|an open question about money)",
            feeling: "(stressful|frustrating|upsetting)",
            effect: PATIENCE,
            belief: "(questions about money deserve clear answers, and deserve them early\
                |nobody should have to puzzle over numbers\
                |anything to do with money should be explained ahead of time, in plain words\
                |clear numbers, explained early, are a fair thing to expect).",
            change: "(how we explain costs in plain words|how we answer questions about money|how clear our paperwork is)",
        },
        Topic::Insurance => Subject {
            name: "paperwork",
            hardship: "(finding a way through forms and fine print|not knowing what is covered|getting mixed answers about paperwork)",
            feeling: "(frustrating|confusing|stressful)",
            effect: PATIENCE,
            belief: "(fine print is hard enough, and people should get a clear explanation\
                |nobody should have to work out the fine print alone\
                |questions about coverage deserve careful answers\
                |paperwork should never be a guessing game).",
            change: "(how we explain coverage in general|how we help with forms and fine print|how early we raise these questions)",
        },
        Topic::Outcome => Subject {
            name: "a deeper worry",
            hardship: "(a worry like this|a disappointment like this|being left with doubts)",
            feeling: "(upsetting|hard to carry|distressing)",
            effect: HURT,
            belief: "(this deserves a real conversation and not a few lines in public\
                |privacy keeps us from going into anything personal here, and it does not keep us from listening\
                |every concern deserves to be heard in full\
                |worries should be met with time and full attention).",
            change: "(how we follow up on concerns|how we respond when someone is unhappy|how we make room for worries)",
        },
        Topic::Pain => Subject {
            name: "comfort",
            hardship: "(feeling that nobody notices|feeling unheard|not being taken seriously)",
            feeling: "(upsetting|distressing|discouraging)",
            effect: HURT,
            belief: "(everyone should feel safe to speak up, and sure of being heard\
                |when someone speaks up, listening comes first\
                |comfort is no side issue, and nobody should have to ask for it twice\
                |gentleness and patience are what everyone should find here).",
            change: "(how we respond when someone speaks up|how we look after people's comfort|how we make it easier to speak up)",
        },
        Topic::Cleanliness => Subject {
            name: "cleanliness",
            hardship: "(a room that is not clean|walking into a mess|seeing dirt where things should shine)",
            feeling: "(off-putting|unpleasant|upsetting)",
            effect: "(would put anyone off|leaves a bad impression|is no welcome)",
            belief: "(a clean place is a basic expectation, and a fair one\
                |every corner of an office like ours should be clean\
                |a tidy room tells people that somebody cares\
                |when it comes to cleanliness, near enough is not good enough).",
            change: "(how often each room is checked|how our rooms strike someone who walks in|how we keep every room in order)",
        },
        Topic::Parking => Subject {
            name: "parking",
            hardship: "(circling for a space|a full parking lot|hunting for parking)",
            feeling: "(frustrating|annoying|stressful)",
            effect: PATIENCE,
            belief: "(getting to the door should be the easy part\
                |nobody should arrive frazzled before anything has begun\
                |a smooth arrival sets the tone for everything after it\
                |finding a space should not take longer than the walk to the door).",
            change: "(how we help people find parking|how we tell people where to park|how to make arriving easier)",
        },
        Topic::Privacy => Subject {
            name: "privacy",
            hardship: "(feeling overheard|having to talk within earshot|wondering who can hear)",
            feeling: "(upsetting|unsettling|uncomfortable)",
            effect: HURT,
            belief: "(personal matters belong behind a closed door\
                |discretion matters at the desk and everywhere else\
                |what is personal should stay between the people it concerns\
                |a quiet voice is part of respect).",
            change: "(how and where we talk|what can be overheard in our office|how we keep conversations private)",
        },
        Topic::Refusal => Subject {
            name: "being told no",
            hardship: "(hearing no when help was hoped for|hearing no without an explanation)",
            feeling: "(disheartening|upsetting|disappointing)",
            effect: HURT,
            belief: "(a no should come with a reason and a kind word\
                |even a no can be said with kindness\
                |nobody should be left without knowing where to turn\
                |people who ask for help deserve at least a good explanation).",
            change: "(how we explain it when we cannot help|how we say no and what we offer instead|how we point people to other options)",
        },
        Topic::Other => Subject {
            name: "other things",
            hardship: "(an experience like this|being let down|a disappointment like this)",
            feeling: "(frustrating|disappointing|upsetting)",
            effect: HURT,
            belief: "(people should feel respected from start to finish\
                |anyone who speaks up deserves to be taken seriously\
                |we want people to feel welcome and heard\
                |what looks small from behind the desk may not be small at all).",
            change: "(how we make people feel|how we can make things easier|how we come across)",
        },
    }
}
