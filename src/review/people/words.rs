//! The words and classes of words that tell people from what else a review speaks of.

use crate::grammar::Class;

/// Those who work in a practice, or in whatever else was reviewed, beside [`Class::Staff`].
pub(super) const ROLES: &str = "
    doc ma pa np ortho supervisor clerk guard intern student volunteer trainer driver waiter waitress prescriber
    administrator orderly coach employee person embryologist ob resident valet janitor doorman interpreter translator
    caseworker worker fitter phlebotomist nutritionist trainee temp helper owner allergist dietitian dietician doula
    orthopedist scribe acupuncturist hospitalist paramedic cashier bookkeeper director ceo sitter
    internist intensivist perfusionist sonografer hygenist hygeinist hygienest radiographer orthoptist prosthetist
    orthotist geneticist obstetrician physiatrist hypnotist herbalist consultant apprentice transcriptionist
    dispatcher extern attending ent obgyn pcp cna lpn crna";

/// Endings of what specialists are called: *nephrologist*, *podiatrist*, *prosthodontist*.
pub(super) const SPECIALISTS: [&str; 4] = ["ologist", "iatrist", "odontist", "therapist"];

/// Words of [`Class::Staff`] for many people, or for none.
pub(super) const MANY: &str = "team staff crew desk reception lab everyone rn md aides colleague";

/// Anybody, in everyday words.
pub(super) const FOLK: &str =
    "someone redhead girl lady guy man woman gal dude fella fellow chick gentleman kid one";

/// Words for whoever treats: with a *Dr. Lindgren* in the review, *the doctor* is nobody new.
pub(super) const DOCTOR: &str = "dr doctor doc dentist physician";

pub(super) const TITLES: &str = "dr mr mrs ms miss";

/// Determiners after which somebody certain is meant.
pub(super) const CERTAIN: &str = "the my your this that his her their our";

/// Determiners after which more has to be said.
pub(super) const UNCERTAIN: &str = "a an some one another";

/// Words in front of a role that make it somebody else's, or nobody's.
pub(super) const OTHER: &str =
    "family next same other best worst delivery grown football primary carpet";

/// What joins a role to where and how its bearer is: *at the desk*, *with the red glasses*.
pub(super) const JOINS: &str = "at in with behind from w";

/// What somebody is known by: of a patient these words would tell what was done.
pub(super) const LOOKS: &str = "glasses braces tattoo tattoos freckles mole cast lisp nose arm arms neck lip chin cane nails shoulder wrist";

/// Verbs in the present that say of people what they do.
pub(super) const DOES: &str = "is 's says goes puts keeps does has makes takes pushes calls acts who knows tells gets deserves listens explains cares \
     rocks runs cleans";

/// Words after which a role is who does it, or whom it is done to by the writer.
pub(super) const TURNS: &str =
    "and then but so because when while time asked said from by saw with get";

/// Words after which somebody is only compared, looked for or spoken of.
pub(super) const IDLE: &str = "am like for see from give to of";

/// Words in front of a name that is no person's, or none of the practice.
pub(super) const NOT_BEFORE: &str =
    "in on from channel route of called me near to at the my your a an";

/// Words in front of the name of somebody who is thanked or quoted.
pub(super) const THANKED: &str = "you thanks named says said by with and hi hey";

/// Words before *to* and the name of somebody who is thanked.
pub(super) const THANKED_TO: &str = "shoutout out thanks kudos props credit cheers flowers";

/// Words after a role that make it a place to be filled, or a school.
pub(super) const VACANT: &str =
    "opening openings position positions job jobs vacancy role school program student";

/// Whose dentist is not of this practice: after *my* or *our*.
pub(super) const ELSEWHERE: &str =
    "old new former previous real regular current usual last own other";

/// Words after *at* that say that somebody works elsewhere.
pub(super) const ELSE_AT: &str = "my our cvs walgreens costco walmart rite";

/// What somebody does who is on the desk's staff, after *whoever*.
pub(super) const RUNS: &str = "does did runs handles works answers answered picks manages";

/// What only people do: enough to know a name in capitals at the head of a sentence.
pub(super) const UNKIND: &str = "hung rolled yelled laughed smirked sighed lied screamed shrugged snapped scolded barked cussed";

pub(super) const AT_WORK: &str =
    "billing accounts reception front desk recovery check scheduling counter window";

/// Capitals of places, makers and peoples.
pub(super) const PLACES: &str = "
    google yelp facebook costco amazon delta spanish english god black deaf instagram motown internet christmas
    easter thanksgiving american county city state street avenue channel route board";

/// Words that open sentences and name nobody.
pub(super) const COMMON: &str = "
    nobody everyone everybody someone somebody care service nice friendly great staff people folks everything
    nothing something place room rooms results insurance surgeon lab crown braces also just never still only
    owner pharmacy guess aware doors ask";

/// Classes of words that may have a capital and name nobody.
pub(super) const NO_NAMES: [Class; 23] = [
    Class::Day,
    Class::Month,
    Class::Insurer,
    Class::Relative,
    Class::Staff,
    Class::Title,
    Class::Subject,
    Class::Be,
    Class::Have,
    Class::Not,
    Class::Money,
    Class::Place,
    Class::Determiner,
    Class::Preposition,
    Class::Opener,
    Class::And,
    Class::Adverb,
    Class::Number,
    Class::Modal,
    Class::Visit,
    Class::Record,
    Class::Feeling,
    Class::Irregular,
];

/// Classes of words that are no part of what a role is called.
pub(super) const NO_ROLE: [Class; 9] = [
    Class::Preposition,
    Class::Be,
    Class::And,
    Class::Subject,
    Class::Modal,
    Class::Opener,
    Class::Not,
    Class::Number,
    Class::Have,
];

/// Classes of words that end what is said of where and how somebody is.
pub(super) const NO_MORE: [Class; 8] = [
    Class::Be,
    Class::Subject,
    Class::And,
    Class::Modal,
    Class::Opener,
    Class::Past,
    Class::Not,
    Class::Adverb,
];
