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
    let deed = Deed { words, verb };
    let fine = deed.next("yourself")
        || deed
            .of_speech()
            .or_else(|| deed.of_giving())
            .or_else(|| deed.of_going())
            .unwrap_or_else(|| safe::is(words.norm(verb), List::Deeds));
    if fine {
        Verdict::Safe
    } else {
        Verdict::States(verb)
    }
}

/// A past form, and what follows it. Each family of verbs tells whether the deed may be spoken of; `None` of a verb
/// that is none of its own.
struct Deed<'w, 'a, 't> {
    words: &'w Words<'a, 't>,
    verb: usize,
}

impl Deed<'_, '_, '_> {
    /// Whether one of the next four words is on the list.
    fn soon(&self, list: &str) -> bool {
        self.within(5, list)
    }

    /// Whether a word fewer than `reach` words on is on the list.
    fn within(&self, reach: usize, list: &str) -> bool {
        (self.verb + 1..self.verb + reach).any(|i| listed(list, self.words.norm(i)))
    }

    /// Whether the next word is on the list, past adverbs.
    fn next(&self, list: &str) -> bool {
        listed(
            list,
            self.words.norm(self.words.past_adverbs(self.verb + 1)),
        )
    }

    /// Whether the next word is on the one list, and the word after it on the other.
    fn then(&self, one: &str, other: &str) -> bool {
        let at = self.words.past_adverbs(self.verb + 1);
        listed(one, self.words.norm(at)) && listed(other, self.words.norm(at + 1))
    }

    /// What was said, felt, asked, seen or chosen: mostly in the review.
    fn of_speech(&self) -> Option<bool> {
        let (words, verb) = (self.words, self.verb);
        Some(match words.norm(verb) {
            // 'You called it a circus', 'you called us rude'.
            "called" => self.next("it this that") || self.next("us me") && self.is_name_calling(),
            // 'What you saw and heard' is what the review tells.
            "saw" if verb > 1 && words.norm(verb - 2) == "what" => true,
            "saw" => self.soon("on online sign website fit page review listing"),
            "said" if self.next("goodbye bye hello") => false,
            "said" | "felt" | "wrote" => true,
            "asked" => {
                self.next("a an the for fair good honest why how what whether questions question")
                    && !self.soon("us doctor nurse")
            }
            "spoke" => self.next("up out from about so of") || words.is_apart(verb + 1),
            "told" => {
                self.next("it the your a this") || self.next("us me") && is_welcomed(words, verb)
            }
            "used" => self.soon("word words phrase"),
            "chose" | "decided" => {
                self.next("to this these those words")
                    && !self.soon("us our")
                    && (!self.next("to")
                        || self.soon(OF_WRITING)
                        || self.soon("leave") && self.soon("a this us your feedback review such"))
            }
            "seemed" | "sounded" | "looked" => {
                words.is(words.past_adverbs(verb + 1), Class::Feeling)
            }
            _ => return None,
        })
    }

    /// `called us rude`, `called me a thief`.
    fn is_name_calling(&self) -> bool {
        let at = self.verb + 2;
        listed(
            "a an out rude cold careless greedy thieves liars slow heartless unprofessional names",
            self.words.norm(at),
        ) || self.words.is(at, Class::Feeling)
    }

    /// What was given, taken, put or kept: time, words and stars for a review, or money and a body.
    fn of_giving(&self) -> Option<bool> {
        let (words, verb) = (self.words, self.verb);
        Some(match words.norm(verb) {
            "took" => self.soon(
                "time trouble moment moments care effort step issue offense minute minutes comment remark joke words \
                 literally personally seriously wrong",
            ),
            "put" => {
                self.next("it into up your in so this that a real much thought words")
                    && !self.soon("down deposit")
                    || self.soon("quotes quotation italics capitals caps")
            }
            "held" => self.next("nothing back") && !self.soon("appointment spot"),
            "paid" => self.soon("compliment attention tribute"),
            "gave" => self.within(
                7,
                "us up feedback review stars star chance thought credit praise opportunity honest voice smile smiles \
                 lift boost hope grin laugh pause reason nudge",
            ),
            "left" => {
                self.soon(
                    "review comment comments feedback note words feeling impression stars rating wondering questions \
                     unanswered",
                ) || self.then("us", "this these")
                    || (verb + 1..verb + 4)
                        .any(|i| words.norm(i) == "message" && words.norm(i + 1) == "here")
            }
            "made" => !self.next("it") && !self.soon("appointment payment reservation"),
            "got" => {
                (!self.next("in") || self.soon("touch way trouble contact line"))
                    && self.next(
                        "a an the no in stuck passed nowhere through so it what from voicemail silence",
                    )
                    && !self.soon("treatment results room seen")
            }
            "showed" => self.next("us a an real great the how that so") && !self.soon("up"),
            "let" => self.next("us me") && self.soon("know") || self.next("on"),
            "spent" => self.soon(
                "writing review note words message sharing telling typing putting describing crafting composing \
                 explaining",
            ),
            "lost" => self.next("sleep"),
            "had" => true,
            "brought" => {
                self.next("it this that these up to attention") && !self.soon("him her in")
                    || self.within(7, "light attention")
            }
            "kept" => false,
            _ => return None,
        })
    }

    /// Where somebody went and what became of them: through a bad time, or to us.
    fn of_going(&self) -> Option<bool> {
        Some(match self.words.norm(self.verb) {
            "went" => self.soon("through out beyond trouble"),
            "ran" => self.next("into") && self.soon("wall walls wording dead trouble"),
            "stood" => self.next("up") && self.soon("for"),
            "changed" => {
                (self.next("how our") || self.then("the", "way"))
                    && !self.soon("mind doctor dentist")
            }
            "moved" => self.next("us me"),
            "closed" => self.next("with by on"),
            "met" => {
                self.next("with")
                    && !self.soon("our doctor dr nurse team hygienist dentist me us staff him her")
            }
            "ended" => {
                self.next("up")
                    && self.soon("writing feeling being reporting chasing having posting here with")
            }
            "hit" => self.soon("nail mark head point"),
            "pulled" => self.soon("punches"),
            _ => return None,
        })
    }
}
