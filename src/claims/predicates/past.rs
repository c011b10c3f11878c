//! What the draft says that the reader did, in one word.

use super::super::safe::{self, List};
use super::super::{Words, listed};
use super::Verdict;
use crate::grammar::Class;

/// What a reader may choose to do in a review.
const OF_WRITING: &str = "write share post say speak tell raise bring reach give voice call point let put read try see feel think view describe";

/// `Thankful you told us`: the telling is the review.
fn is_welcomed(words: &Words<'_, '_>, verb: usize) -> bool {
    (0..verb).rev().take(3).any(|i| {
        listed(
            "thankful grateful glad happy appreciate appreciated relieved good pleased sad",
            words.norm(i),
        )
    })
}

/// `The time you took to share this`, `the honesty you showed`: it was given to the review and to nothing else.
pub(super) fn tells_of_writing(words: &Words<'_, '_>, at: usize, verb: usize) -> bool {
    const WRITING: &str = "
        share sharing write writing tell telling post posting leave leaving describe describing explain explaining voice
        put putting point pointing let letting give giving say saying";
    let (noun, deed) = (words.norm(at - 1), words.norm(verb));
    let on_words = || (verb + 1..verb + 4).any(|i| listed(WRITING, words.norm(i)));
    match deed {
        "took" | "spent" | "put" | "made" => {
            listed(
                "time effort minute minutes moment trouble thought care",
                noun,
            ) && on_words()
        }
        "showed" | "wrote" | "offered" => {
            listed(
                "honesty candor courage frankness openness grace kindness",
                noun,
            ) && words.norm(verb + 1) != "in"
        }
        "paid" => matches!(noun, "compliment" | "compliments"),
        _ => false,
    }
}

/// A simple past form: on the list of deeds, or a fact.
pub(super) fn past(words: &Words<'_, '_>, verb: usize) -> Verdict {
    let after = |list: &str| (verb + 1..verb + 5).any(|i| listed(list, words.norm(i)));
    let next = |list: &str| listed(list, words.norm(words.past_adverbs(verb + 1)));
    let then = |one: &str, other: &str| {
        let at = words.past_adverbs(verb + 1);
        listed(one, words.norm(at)) && listed(other, words.norm(at + 1))
    };
    if next("yourself") {
        return Verdict::Safe;
    }
    let fine = match words.norm(verb) {
        "went" => after("through out beyond trouble"),
        "took" => {
            after(
                "time trouble moment moments care effort step issue offense minute minutes comment remark joke words literally \
                 personally seriously wrong",
            )
        }
        "put" => {
            next("it into up your in so this that a real much thought words")
                && !after("down deposit")
                || after("quotes quotation italics capitals caps")
        }
        // 'You called it a circus', 'you called us rude'.
        "called" => {
            next("it this that")
                || next("us me") && (listed("a an out rude cold careless greedy thieves liars slow heartless unprofessional names", words.norm(verb + 2)) || words.is(verb + 2, Class::Feeling))
        }
        "held" => next("nothing back") && !after("appointment spot"),
        "ran" => next("into") && after("wall walls wording dead trouble"),
        "stood" => next("up") && after("for"),
        "changed" => (next("how our") || then("the", "way")) && !after("mind doctor dentist"),
        "paid" if after("compliment attention tribute") => true,
        "gave" => (verb + 1..verb + 7).any(|i| listed(
            "us up feedback review stars star chance thought credit praise opportunity honest voice smile smiles lift boost \
             hope grin laugh pause reason nudge", words.norm(i))),
        "left" => {
            after(
                "review comment comments feedback note words feeling impression stars rating wondering questions unanswered",
            ) || then("us", "this these")
                || (verb + 1..verb + 4).any(|i| words.norm(i) == "message" && words.norm(i + 1) == "here")
        }
        "made" => !next("it") && !after("appointment payment reservation"),
        "got" => {
            (!next("in") || after("touch way trouble contact line"))
                && next("a an the no in stuck passed nowhere through so it what from voicemail silence")
                && !after("treatment results room seen")
        }
        // 'What you saw and heard' is what the review tells.
        "saw" if verb > 1 && words.norm(verb - 2) == "what" => true,
        "showed" => next("us a an real great the how that so") && !after("up"),
        "let" => next("us me") && after("know") || next("on"),
        "said" if next("goodbye bye hello") => false,
        "spent" => {
            after("writing review note words message sharing telling typing putting describing crafting composing explaining")
        }
        "saw" => after("on online sign website fit page review listing"),
        "moved" => next("us me"),
        "closed" => next("with by on"),
        "spoke" => next("up out from about so of") || words.is_apart(verb + 1),
        "lost" => next("sleep"),
        "said" | "felt" | "wrote" => true,
        "asked" => {
            next("a an the for fair good honest why how what whether questions question")
                && !after("us doctor nurse")
        }
        "used" => after("word words phrase"),
        "chose" | "decided" => {
            next("to this these those words")
                && !after("us our")
                && (!next("to")
                    || after(OF_WRITING)
                    || after("leave") && after("a this us your feedback review such"))
        }
        "had" => true,
        "met" => {
            next("with") && !after("our doctor dr nurse team hygienist dentist me us staff him her")
        }
        "ended" => {
            next("up") && after("writing feeling being reporting chasing having posting here with")
        }
        "hit" => after("nail mark head point"),
        "pulled" => after("punches"),
        "seemed" | "sounded" | "looked" => words.is(words.past_adverbs(verb + 1), Class::Feeling),
        "told" => next("it the your a this") || next("us me") && is_welcomed(words, verb),
        "brought" => next("it this that these up to attention") && !after("him her in")
            || (verb + 1..verb + 7).any(|i| listed("light attention", words.norm(i))),
        "paid" | "kept" => false,
        word => safe::is(word, List::Deeds),
    };
    if fine {
        Verdict::Safe
    } else {
        Verdict::States(verb)
    }
}
