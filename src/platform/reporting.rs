//! How a review is reported, platform by platform: where, for which reasons, with what evidence.
//!
//! Platforms change this often. All of it was read in November 2026; each entry names its source and how far
//! that source can be trusted, and the page shows both.

use super::Platform;
use super::doubt::Doubt;
use super::source::{Source, Trust};

/// A reason that a platform accepts.
#[derive(Debug, Clone, Copy)]
pub struct Reason {
    /// What the platform calls it.
    pub name: &'static str,
    /// What it takes, in plain words.
    pub takes: &'static str,
    /// The doubts that it answers to, none where it is not about doubt.
    pub fits: &'static [Doubt],
    /// One sentence for the report that names the policy.
    pub sentence: &'static str,
}

/// How a review is reported on a platform.
#[derive(Debug, Clone, Copy)]
pub struct Reporting {
    /// Where a report is made.
    pub place: &'static str,
    /// The reasons that are accepted, the ones about false reviews first.
    pub reasons: &'static [Reason],
    /// What helps it.
    pub evidence: &'static str,
    /// What to think of first.
    pub caution: Option<&'static str>,
    /// Where this comes from.
    pub source: Source,
}

impl Reporting {
    /// The reason that answers to most of the doubts, and those that it answers to; the first such reason
    /// where several do.
    pub fn best(&self, doubts: &[Doubt]) -> Option<(&'static Reason, Vec<Doubt>)> {
        let mut best: Option<(&Reason, Vec<Doubt>)> = None;
        for reason in self.reasons {
            let met: Vec<Doubt> = doubts
                .iter()
                .copied()
                .filter(|doubt| reason.fits.contains(doubt))
                .collect();
            if met.len() > best.as_ref().map_or(0, |(_, met)| met.len()) {
                best = Some((reason, met));
            }
        }
        best
    }
}

impl Platform {
    /// How a review is reported there.
    pub const fn reporting(self) -> &'static Reporting {
        match self {
            Platform::Google => &GOOGLE,
            Platform::Yelp => &YELP,
            Platform::Healthgrades => &HEALTHGRADES,
            Platform::Facebook => &FACEBOOK,
            Platform::Zocdoc => &ZOCDOC,
            Platform::RateMds => &RATEMDS,
            Platform::Vitals => &VITALS,
            Platform::Nextdoor => &NEXTDOOR,
            Platform::Other => &OTHER,
        }
    }
}

/// What shows that a review is about somewhere else.
const ELSEWHERE: &[Doubt] = &[Doubt::WrongPractice, Doubt::NoSuchStaff];
/// What shows that nobody can have lived through it here.
const UNTRUE: &[Doubt] = &[
    Doubt::NotOffered,
    Doubt::Closed,
    Doubt::Price,
    Doubt::Hearsay,
];
const BULK: &[Doubt] = &[Doubt::Copied, Doubt::Advert];
const INTEREST: &[Doubt] = &[Doubt::Interest];
const ABUSE: &[Doubt] = &[Doubt::Abuse];

/// What helps everywhere, and harms nobody.
const USUAL_EVIDENCE: &str = "Public facts: your list of services, your opening hours, your price list. Never a patient\u{2019}s data.";

static GOOGLE: Reporting = Reporting {
    place: "In your Business Profile: Read reviews, then Report beside the review. The Reviews Management Tool shows what became of a report.",
    reasons: &[
        Reason {
            name: "Off topic",
            takes: "Not about an experience at this business.",
            fits: ELSEWHERE,
            sentence: "This review is off topic under Google\u{2019}s content policy: it does not describe an experience at this business.",
        },
        Reason {
            name: "Low quality, fake or deceptive",
            takes: "Not based on a real experience. This choice is newer and is not shown everywhere; where it is \
                    missing, choose Spam.",
            fits: UNTRUE,
            sentence: "This review goes against Google\u{2019}s policy on fake engagement: it does not seem to rest on a real experience at this business.",
        },
        Reason {
            name: "Spam",
            takes: "From a bot or a fake account, or with advertising in it.",
            fits: BULK,
            sentence: "This review is spam under Google\u{2019}s content policy: it repeats text from elsewhere or advertises, and does not tell of an experience at this business.",
        },
        Reason {
            name: "Conflict of interest",
            takes: "By somebody tied to this business or to a competitor.",
            fits: INTEREST,
            sentence: "This review goes against Google\u{2019}s policy on conflicts of interest: its writer seems to be tied to this business or to a competitor.",
        },
        Reason {
            name: "Bullying or harassment",
            takes: "A personal attack on somebody.",
            fits: ABUSE,
            sentence: "This review goes against Google\u{2019}s policy on harassment: it attacks a person instead of telling of an experience.",
        },
        Reason {
            name: "Profanity",
            takes: "Swearing, sexual or violent words.",
            fits: &[],
            sentence: "This review goes against Google\u{2019}s policy on obscenity and profanity.",
        },
        Reason {
            name: "Discrimination or hate speech",
            takes: "Hateful words about people for who they are.",
            fits: &[],
            sentence: "This review goes against Google\u{2019}s policy on hate speech.",
        },
        Reason {
            name: "Personal information",
            takes: "Somebody\u{2019}s address, phone number and the like.",
            fits: &[],
            sentence: "This review goes against Google\u{2019}s policy on personal information.",
        },
    ],
    evidence: USUAL_EVIDENCE,
    caution: Some("Google takes down what breaks its policy, not what two sides disagree about."),
    source: Source {
        text: "Google Business Profile help, \u{201c}Report inappropriate reviews\u{201d}",
        trust: Trust::Own,
    },
};

static YELP: Reporting = Reporting {
    place: "Signed in at yelp.com: the menu beside the review, then Report review.",
    reasons: &[
        Reason {
            name: "Not the writer\u{2019}s own experience",
            takes: "About another business, about what somebody else lived through, or copied.",
            fits: &[
                Doubt::WrongPractice,
                Doubt::NoSuchStaff,
                Doubt::NotOffered,
                Doubt::Closed,
                Doubt::Price,
                Doubt::Hearsay,
                Doubt::Copied,
            ],
            sentence: "This review goes against Yelp\u{2019}s Content Guidelines: it is not about the writer\u{2019}s own consumer experience with this business.",
        },
        Reason {
            name: "Conflict of interest",
            takes: "By a competitor, a former employee or somebody who is paid, or with advertising in it.",
            fits: &[Doubt::Interest, Doubt::Advert],
            sentence: "This review goes against Yelp\u{2019}s Content Guidelines on conflicts of interest.",
        },
        Reason {
            name: "Inappropriate material",
            takes: "Hate, threats, lewd words, or private facts about staff or customers.",
            fits: ABUSE,
            sentence: "This review goes against Yelp\u{2019}s Content Guidelines on threats, harassment and hate speech.",
        },
    ],
    evidence: USUAL_EVIDENCE,
    caution: Some("Yelp does not take sides on facts. Your doubt alone is not enough."),
    source: Source {
        text: "Yelp Support Center, \u{201c}When should I report a review?\u{201d}; the way through the menu is second-hand",
        trust: Trust::Own,
    },
};

static HEALTHGRADES: Reporting = Reporting {
    place: "On your provider profile, where a review can be flagged.",
    reasons: &[
        Reason {
            name: "Not about care from you",
            takes: "Writers must confirm that they or a family member had care from this provider.",
            fits: &[
                Doubt::WrongPractice,
                Doubt::NoSuchStaff,
                Doubt::NotOffered,
                Doubt::Closed,
                Doubt::Price,
                Doubt::Hearsay,
            ],
            sentence: "This review does not meet Healthgrades\u{2019} terms: it is not about an experience with this provider.",
        },
        Reason {
            name: "Suspicious activity",
            takes: "Surveys that look like fraud are looked into.",
            fits: &[Doubt::Copied, Doubt::Advert, Doubt::Interest],
            sentence: "Please check this review under the Healthgrades validation process: it does not look like feedback about this provider.",
        },
        Reason {
            name: "Against the content policy",
            takes: "Words that break the policy on what users write.",
            fits: ABUSE,
            sentence: "The words of this review go against Healthgrades\u{2019} policy for what users write.",
        },
    ],
    evidence: USUAL_EVIDENCE,
    caution: None,
    source: Source {
        text: "Healthgrades Help Center, \u{201c}How We Validate Patient Surveys\u{201d}; the names of the reasons are ours",
        trust: Trust::Own,
    },
};

static FACEBOOK: Reporting = Reporting {
    place: "On a computer: the three dots on the recommendation, then report. The decision comes to the page\u{2019}s support inbox.",
    reasons: &[
        Reason {
            name: "Fake account",
            takes: "The profile behind it is clearly not a person\u{2019}s own.",
            fits: &[Doubt::Copied],
            sentence: "This recommendation goes against the Community Standards on authenticity: the same text appears under other businesses.",
        },
        Reason {
            name: "Spam",
            takes: "Advertising, or text that is not about this business. Taken down less often than elsewhere.",
            fits: &[
                Doubt::Advert,
                Doubt::WrongPractice,
                Doubt::NoSuchStaff,
                Doubt::Interest,
                Doubt::NotOffered,
                Doubt::Closed,
                Doubt::Price,
                Doubt::Hearsay,
            ],
            sentence: "This recommendation goes against the Community Standards on spam: it is not about an experience with this business.",
        },
        Reason {
            name: "Bullying and harassment",
            takes: "An attack on a person by name, hate, threats.",
            fits: ABUSE,
            sentence: "This recommendation goes against the Community Standards on bullying and harassment.",
        },
        Reason {
            name: "Personal information",
            takes: "A staff member\u{2019}s phone number, home address and the like.",
            fits: &[],
            sentence: "This recommendation goes against the Community Standards on privacy: it shows personal information.",
        },
    ],
    evidence: "One sentence that names the standard. By one vendor\u{2019}s count, reports with it succeeded twice \
               as often: 18% instead of 9%.",
    caution: Some("Most reports fail. A harsh story of a real experience stays."),
    source: Source {
        text: "bgrreview.com, a vendor\u{2019}s log of reports",
        trust: Trust::SecondHand,
    },
};

static ZOCDOC: Reporting = Reporting {
    place: "Through Zocdoc\u{2019}s support for practices.",
    reasons: &[
        Reason {
            name: "Against the community standards",
            takes: "Bullying, profanity, threats.",
            fits: ABUSE,
            sentence: "This review goes against Zocdoc\u{2019}s community standards: it attacks people.",
        },
        Reason {
            name: "For another provider",
            takes: "A review meant for somebody else.",
            fits: ELSEWHERE,
            sentence: "This review seems to belong to another provider\u{2019}s profile.",
        },
    ],
    evidence: USUAL_EVIDENCE,
    caution: Some(
        "\u{201c}Fake\u{201d} is rarely right here. Zocdoc takes reviews only from people who booked through it and \
         whom the practice marked as seen. Assume a real complaint first.",
    ),
    source: Source {
        text: "zocdoc.com/about/verifiedreviews and Zocdoc\u{2019}s community standards; where to report was not checked",
        trust: Trust::Own,
    },
};

static RATEMDS: Reporting = Reporting {
    place: "The flag beside the rating. With a paid plan, also a rating appeal.",
    reasons: &[
        Reason {
            name: "Demonstrably inaccurate",
            takes: "Something that a document can show to be wrong.",
            fits: &[Doubt::NotOffered, Doubt::Closed, Doubt::Price],
            sentence: "This rating is demonstrably inaccurate under the RateMDs guidelines, as the attached public document shows.",
        },
        Reason {
            name: "Not relevant to a visit",
            takes: "Not about a visit to this doctor.",
            fits: &[Doubt::WrongPractice, Doubt::NoSuchStaff, Doubt::Hearsay],
            sentence: "This rating is not related to a visit to this practice, which the guidelines ask for.",
        },
        Reason {
            name: "Spam",
            takes: "Repeated or advertising text.",
            fits: &[Doubt::Copied, Doubt::Advert, Doubt::Interest],
            sentence: "This rating is spam under the RateMDs guidelines.",
        },
        Reason {
            name: "Profanity, accusations, privacy",
            takes: "Vulgar words, accusations of crimes, private facts.",
            fits: ABUSE,
            sentence: "This rating goes against the guidelines on profanity, accusations and privacy.",
        },
    ],
    evidence: "What has worked: proof that the procedure is not offered, that the price is out of your range, that the office was closed that day. Never a patient\u{2019}s data; black it out.",
    caution: None,
    source: Source {
        text: "RateMDs FAQ and help center, on rating appeals",
        trust: Trust::Own,
    },
};

static VITALS: Reporting = Reporting {
    place: "Not known. Look for a link beside the review, or write to the site\u{2019}s support.",
    reasons: USUAL,
    evidence: USUAL_EVIDENCE,
    caution: None,
    source: UNCHECKED,
};

static NEXTDOOR: Reporting = Reporting {
    place: "The menu on the post or comment, then Report. Neighbors who moderate, or Nextdoor\u{2019}s support, look \
            at it.",
    reasons: USUAL,
    evidence: USUAL_EVIDENCE,
    caution: Some(
        "A dispute is no reason to report a neighbor; the post must break the Community Guidelines.",
    ),
    source: Source {
        text: "Nextdoor Resource Hub, \u{201c}Reporting Content & Accounts\u{201d}; the reasons are the usual ones and were not checked",
        trust: Trust::Own,
    },
};

static OTHER: Reporting = Reporting {
    place: "Look for a link such as \u{201c}Report\u{201d} or a flag beside the review, or write to the site\u{2019}s support.",
    reasons: USUAL,
    evidence: USUAL_EVIDENCE,
    caution: None,
    source: UNCHECKED,
};

const UNCHECKED: Source = Source {
    text: "What is usual on such sites",
    trust: Trust::Unchecked,
};

/// What most sites take.
const USUAL: &[Reason] = &[
    Reason {
        name: "Not about this business",
        takes: "Most sites ask for the writer\u{2019}s own experience with the business.",
        fits: &[
            Doubt::WrongPractice,
            Doubt::NotOffered,
            Doubt::Closed,
            Doubt::Price,
            Doubt::NoSuchStaff,
            Doubt::Hearsay,
        ],
        sentence: "This review does not describe the writer\u{2019}s own experience with this business, which the guidelines ask for.",
    },
    Reason {
        name: "Spam or conflict of interest",
        takes: "Repeated text, advertising, somebody with a stake in it.",
        fits: &[Doubt::Copied, Doubt::Advert, Doubt::Interest],
        sentence: "This review goes against the guidelines on spam and conflicts of interest.",
    },
    Reason {
        name: "Harassment",
        takes: "Insults, threats, hate.",
        fits: ABUSE,
        sentence: "This review goes against the guidelines on harassment.",
    },
];
