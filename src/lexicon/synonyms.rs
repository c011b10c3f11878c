//! Words that mean one treatment: what a review calls *tooth pulled* a reply calls *extraction*.
//!
//! One group a line, in the language of [`crate::phrase`], its wordings separated by `|`. A word with a plus
//! stands for its regular forms too: `pull+` is pull, pulls, pulled, pulling. A wording need not be an entry of
//! the vocabulary: it makes nothing count that is not a term, it only tells that the review spoke of it.

use std::sync::LazyLock;

use crate::phrase::{BadPattern, Phrases, Tag};

const GROUPS: &str = "\
(tooth|teeth|molar) ~ (pull+|out|removed|taken|yank+)|(pull+|yank+) _3 (tooth|teeth|molar|out)|(took|take|taken|taking|remove+) _2 (tooth|teeth|molar)|extract+|extraction+|wisdom (tooth|teeth)|exodontia
filling+|filled|cavity|cavities|decay+|caries|drill+
root canal+|endodontist|endodontic|pulpotomy|(dead|dying) (tooth|nerve)|retreatment
crown+|cap on|capped|onlay+|inlay+|bridge on|temporary came
veneer+|lumineers|porcelain|bonding|bonded
braces|aligner+|bracket+|invisalign|clearcorrect|orthodontic+|orthodontist|archwire+|retainer+|wires|trays|straighten+ _3 teeth|crooked teeth
denture+|(false|fake) teeth|partial plate|partials|overdenture
implant+|abutment+|bone graft+|screw in _2 jaw|post in _2 jaw
gum (disease|surgery|graft)|periodontal|periodontist|periodontitis|gingivitis|deep cleaning+|scaling|root planing|(bleeding|receding) gums|gums (bled|bleed+|receding)
whiten+|bleach+|whiter
cleaning+|clean+ _2 teeth|teeth clean+|prophylaxis|polish+ _2 teeth|hygienist
night guard+|nightguard+|mouth guard+|mouthguard+|bite guard|bruxism|grind+ _2 teeth|clench+|tmj|jaw (pain|click+|lock+)
sedate+|sedation|laughing gas|nitrous|put _2 (under|to sleep)|knocked _2 out|twilight|anesthesia|anesthetic|anesthetist|anesthesiologist|anaesthesia|woke up during
numb+|numbness|novocain|novocaine|lidocaine|local anesthetic|inject+|injection+|shot+
shot+|jab+|jabbed|needle+|inject+|injection+|vaccine+|vaccinate+|vaccination+|immunization+|booster+
tonsil+|tonsillectomy|tonsillitis|adenoid+|adenoidectomy
appendix|appendicitis|appendectomy
gallbladder|gall bladder|gallstone+|cholecystectomy
hysterectomy|uterus|womb|fibroid+|endometriosis
mastectomy|lumpectomy|breast cancer|breast removed|lump in _2 breast
boob+|breast (augmentation|implant+|lift|reduction)|mastopexy|implants|new breasts
nose job|rhinoplasty|septoplasty|deviated septum|new nose|fix+ _2 nose
tummy tuck|abdominoplasty|mommy makeover|liposuction|lipo|coolsculpting|fat (removed|removal|freezing)
facelift+|face lift+|neck lift+|brow lift+|jowls
eyelid+|eye lift|blepharoplasty|droopy (eye+|lid+)
botox|dysport|xeomin|neurotoxin|injectable+|wrinkle+|frown line+|inject+|injection+
filler+|juvederm|restylane|lip injection+|lips done|plump+
laser+|ipl|hair removal|photofacial|zapped
peel+|facial+|microneedling|dermaplaning|microdermabrasion|hydrafacial
mole+|biopsy|biopsies|biopsied|pathology|tissue sample|lesion+|excision|excise+|skin tag+|growth|spot (removed|cut|taken|frozen)|removal
skin cancer|melanoma|basal cell|squamous|mohs|carcinoma
wart+|cryotherapy|liquid nitrogen|(froze|frozen|freeze|freezing) _2 off|plantar
acne|pimple+|zit+|breakout+|break+ out|accutane|isotretinoin
rash|rashes|hives|eczema|dermatitis|itch+|itchy|psoriasis
hair (loss|transplant|restoration)|bald|balding|alopecia|thinning hair
fever+|feverish|(ran|running|high|had|with) _1 (temperature|temp)|temperature of|chills
throw+ up|threw up|thrown up|vomit+|puke+|nausea|nauseous|nauseated|queasy|sick to _2 stomach
diarrhea|the runs|loose stools
constipated|constipation|laxative+|stool softener+
cough+|bronchitis|pneumonia|chest cold|wheeze+
flu|influenza|tamiflu
covid|coronavirus|paxlovid
sore throat|strep|throat swab|throat culture
ear infection+|earache+|ear ache+|otitis|ear tube+|ears hurt
pink eye|conjunctivitis
uti|bladder infection|urinary tract infection|urine (test|sample)|pee in a cup|urinalysis|cystitis
antibiotic+|amoxicillin|penicillin|z pack|zpack|azithromycin|augmentin
med|meds|medication+|medicine+|medicate+|prescription+|prescribe+|refill+|rx|pill|pills|script+
the pill|birth control|contraceptive+|contraception|iud|nexplanon|mirena|tubes tied|tubal|depo
pregnant|pregnancy|pregnancies|expecting|prenatal|prenatals|trimester|due date|obgyn|obstetrician|baby bump
gave birth|giving birth|childbirth|labor and|c section+|csection+|cesarean+|caesarean|epidural|induced|induction|deliver+ _2 (baby|son|daughter)
miscarriage+|miscarried|lost _2 baby|stillborn|stillbirth|pregnancy loss
abortion+|(terminate+|termination) _2 pregnancy
ivf|iui|fertility|infertile|infertility|embryo+|egg retrieval|conceive+|conception
pap|pap smear+|pelvic|speculum|cervix|cervical|hpv
mammogram+|mammography|breast exam+|breast screening
menopause|hot flash|hot flashes|hormone+|hrt|testosterone|low t
erectile|viagra|cialis|sildenafil|impotence|impotent
vasectomy|snip|snipped
std|stds|sti|stis|chlamydia|gonorrhea|herpes|hiv|syphilis
colonoscopy|colonoscopies|endoscopy|polyp+|bowel prep|scoped|colon
heartburn|reflux|gerd|omeprazole|antacid+
chest pain+|heart attack|ekg|ecg|electrocardiogram|palpitation+|stent+|angioplasty|cardiologist
blood pressure|hypertension|hypertensive|bp
diabetes|diabetic+|prediabetes|prediabetic|a1c|insulin|blood sugar|metformin|glucose
cholesterol|statin+|lipitor
thyroid|hypothyroid|hypothyroidism|hyperthyroid|levothyroxine|synthroid
asthma|asthmatic|inhaler+|nebulizer+|albuterol
allergy|allergies|allergic|allergist|epipen|hay fever|anaphylaxis|anaphylactic
cancer+|cancerous|tumor+|tumour+|chemo|chemotherapy|oncologist|oncology|radiation|radiotherapy|malignant|metastasized
dialysis|hemodialysis|kidney+|nephrologist
blood (work|draw|drawn|test+)|bloodwork|(draw|drew|drawing|took|take|taking) _2 blood|lab work|labs|phlebotomist|phlebotomy|venipuncture|vein
x ray+|xray+|radiograph+|dental films
mri|mris|ct|cat scan+|scan+|scanned|scanning|in the tube
ultrasound+|sonogram+|sonographer
stitch|stitches|stitched|stitching|suture+|sewed|sewn up|staples|laceration+|gash
fracture+|(broke|broken|break) _2 (arm|leg|wrist|ankle|foot|finger|toe|bone|hand|nose|rib+|hip|elbow)|cast|splint+
sprain+|(twist+|roll+) _1 ankle
back pain|(slipped|herniated|bulging) (disc|disk)|sciatica|spine|spinal
(knee|hip|joint|shoulder) replace+|(knee|hip|joint|shoulder) replacement+|new (knee|hip)|arthroplasty
chiropractor|chiropractic|adjust+|adjustment+|crack+ _2 (back|neck)|manipulation
physical (therapy|therapist)|pt|physio|physiotherapy|physiotherapist|rehab
massage+|deep tissue|rubdown
acupuncture|acupuncturist|needles
bunion+|hammertoe+|plantar fasciitis|heel (pain|spur+)|ingrown|toenail+|podiatrist|orthotic+
glasses|eyeglasses|lens|lenses|frames|bifocals|progressives|contacts|contact (lens|lenses)|eye exam+
cataract+|cloudy (lens|eye)|lens implant
lasik|prk|laser (eye|vision)
dilate+|dilation|drops in _2 eye+|eye drops
glaucoma|eye pressure|puff of air
hearing (aid+|test+|loss)|audiologist|audiology|deaf|hard of hearing
earwax|ear wax|cerumen|(flush+|clean+) _2 ear+|irrigate+|irrigation
sinus|sinuses|sinusitis|stuffy nose|congestion|congested
sleep (apnea|study)|apnea|cpap|snore+
depression|depressed|antidepressant+|zoloft|prozac|lexapro|suicidal
anxiety|panic attack+|xanax|klonopin
adhd|ritalin|adderall|vyvanse|concerta
psychotherapy|psychotherapist|counseling|counselling|shrink|psychiatrist|psychiatric|psychologist|bipolar
detox|suboxone|methadone|addict+|addiction|sober|sobriety|withdrawal+|opioid+|relapse+|alcoholic|alcoholism
autism|autistic|autist|on the spectrum
hernia+|herniated|mesh
hemorrhoid+|piles
ozempic|wegovy|mounjaro|zepbound|semaglutide|tirzepatide|weight loss|bariatric|gastric (sleeve|bypass)|lap band
swell+|swollen|swelled up|puffy|puffiness|inflamed|inflammation
bleed+|bled|blood everywhere|hemorrhage+
bruise+|black and blue
infect+|infection+|pus|abscess|abscesses|abscessed|sepsis|septic
pain|painful|pains|agony|excruciating|ache+|sore|soreness|throb+|throbbing|it (hurt|hurts)|hurt (like|so|for|a lot)
dizzy|dizziness|lightheaded|faint+|pass+ out|vertigo
burn+|burnt|blister+
scar+|scarred|scarring|keloid+
lump+|lumpy|cyst+|mass
seizure+|epilepsy|epileptic|convulsion+
migraine+|headache+
arthritis|arthritic|joint pain
iv|drip|infusion+|intravenous
catheter+|catheterized|foley
swab+|swabbed|swabbing|pcr|nose test
steroid+|cortisone|prednisone|cortisol
concussion+|hit _1 head|head injury
ablation+|afib|arrhythmia
shingles|zoster|shingrix
";

static SHIPPED: LazyLock<Phrases> = LazyLock::new(|| build().0);

/// The wordings of all groups, each under the number of its group; read once.
pub fn shipped() -> &'static Phrases {
    &SHIPPED
}

/// Reads the groups, and names those that are not well formed. A test sees to it that there are none.
fn build() -> (Phrases, Vec<BadPattern>) {
    let mut phrases = Phrases::default();
    let mut bad = Vec::new();
    for (tag, group) in GROUPS.lines().enumerate() {
        let pattern = format!("({})", with_forms(group));
        bad.extend(phrases.add(&pattern, tag as Tag).err());
    }
    (phrases, bad)
}

/// The group with each word that has a plus in all its forms.
fn with_forms(group: &str) -> String {
    let mut written = String::with_capacity(group.len() * 2);
    for part in group.split_inclusive(['|', ' ', '(', ')']) {
        match part.split_once('+') {
            Some((word, rest)) => {
                written.push_str(&forms(word));
                written.push_str(rest);
            }
            None => written.push_str(part),
        }
    }
    written
}

/// `pull` as `(pull|pulls|pulled|pulling)`; for a noun the last two are words that nobody writes.
fn forms(word: &str) -> String {
    let (past, stem) = match word.strip_suffix('e') {
        Some(stem) => ("d", stem),
        None => ("ed", word),
    };
    let plural = if word.ends_with(['s', 'x', 'h']) {
        "es"
    } else {
        "s"
    };
    format!("({word}|{word}{plural}|{word}{past}|{stem}ing)")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::{self, Tier};
    use crate::text::Text;

    #[test]
    fn every_group_is_well_formed() {
        assert_eq!(build().1, []);
    }

    #[test]
    fn a_plus_stands_for_the_regular_forms() {
        assert_eq!(
            with_forms("pull+ _3 tooth|massage+"),
            "(pull|pulls|pulled|pulling) _3 tooth|(massage|massages|massaged|massaging)"
        );
    }

    /// A group none of whose wordings is a term would never make a difference.
    #[test]
    fn every_group_holds_a_term_that_a_review_can_decide() {
        for group in GROUPS.lines() {
            let plain = with_forms(group).replace(['(', ')', '|'], " . ");
            let text = Text::new(&plain);
            let terms = lexicon::shipped().scan(&text).terms;
            let decides = |tier| matches!(tier, Tier::Always | Tier::Cued);
            assert!(terms.iter().any(|term| decides(term.tier)), "{group}");
        }
    }
}
