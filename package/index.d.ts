/**
 * Bedside's engine: marks what must not stand in a practice's public answer to a patient's review, and reads the
 * review itself. All of it happens where your program runs; nothing is sent anywhere.
 *
 * All offsets count UTF-16 units, as JavaScript's own texts do: `text.slice(start, end)` gives the words.
 */

/** How much a finding matters: an error must not go out, a warning deserves a second thought, a hint is a tip. */
export type Severity = 'error' | 'warning' | 'hint';

/** What kind of review is being answered. */
export type Situation = 'real' | 'fake' | 'never-seen' | 'turned-away' | 'relative' | 'escalated';

/** Where the answer will stand. */
export type Platform =
  | 'google' | 'yelp' | 'healthgrades' | 'facebook' | 'zocdoc' | 'ratemds' | 'vitals' | 'nextdoor' | 'other';

/** What a review complains about. */
export type Topic =
  | 'wait-time' | 'staff-attitude' | 'doctor-attitude' | 'communication' | 'scheduling' | 'phone-access' | 'billing'
  | 'insurance' | 'outcome' | 'pain' | 'cleanliness' | 'parking' | 'privacy' | 'refusal' | 'other';

/** What the practice says about itself, so that its own names and numbers are not marked. All of it may be left out. */
export interface Profile {
  /** Name of the practice. */
  name?: string;
  /** Its public phone number, as it should stand in an answer. */
  phone?: string;
  /** Its public mailbox. */
  email?: string;
  /** Whom a caller should ask for, as it follows "ask for": `our office manager`. */
  role?: string;
  /** Who signs an answer. */
  sign_off?: string;
  /** Names of staff that may stand in an answer. */
  staff?: string[];
  /** Words that are never marked. */
  allowed?: string[];
  /** Words that the practice never wants in an answer. */
  never?: string[];
}

/** What surrounds a draft. All of it may be left out; the more is known, the better the draft is judged. */
export interface Context {
  /** The review that the draft answers: what it tells must not be said again. */
  review?: string | null;
  /** The reviewer's name, as the platform shows it. */
  reviewer?: string | null;
  /** The review's stars, 1 to 5; any other number counts as unknown. */
  stars?: number | null;
  /** What kind of review it is; `real` where it is missing or unknown. */
  situation?: Situation | null;
  /** Where the answer will stand; `google` where it is missing or unknown. */
  platform?: Platform | null;
  /** What the practice says about itself. */
  profile?: Profile | null;
}

/** One thing that a rule noticed in a draft. */
export interface Finding {
  /** Code of the rule, such as `privacy/treatment-detail`. New rules may come with any version. */
  rule: string;
  /** How much it matters here. */
  severity: Severity;
  /** Where it starts, in UTF-16 units; 0 for the draft as a whole. */
  start: number;
  /** Where it ends, in UTF-16 units; 0 for the draft as a whole. */
  end: number;
  /** The words from `start` to `end`; empty for the draft as a whole. */
  text: string;
  /** What is wrong with just these words, in one plain sentence. */
  message: string;
  /**
   * What may stand in their place, best first; an empty text takes them out. For the draft as a whole: what may be
   * added.
   */
  fixes: string[];
  /** Where the fixes of a missing part go in; left out for words, which they replace from `start` to `end`. */
  at?: number;
}

/** What the rules say about a draft. No finding is no promise that all is well. */
export interface Report {
  /** What was found, by start. */
  findings: Finding[];
  /** Words of the draft. */
  words: number;
  /** Its sentences. */
  sentences: number;
  /** Its bytes of UTF-8, which some platforms count. */
  bytes: number;
  /** How much of the draft was checked, in UTF-16 units; a very long one is checked from its start. */
  checked: number;
}

/** Some words of a review. */
export interface Span {
  /** Where they start, in UTF-16 units. */
  start: number;
  /** Where they end, in UTF-16 units. */
  end: number;
  /** The words themselves. */
  text: string;
}

/** What a review says, for whoever has to answer it. Suggestions, never verdicts. */
export interface Reading {
  /** What it complains about, the surest first. */
  topics: Topic[];
  /** Words that name one person of the practice, or point at one. */
  staff: Span[];
  /** Words that hold something good. */
  positives: Span[];
  /** Words that an answer must never repeat: care, bodies, medicines. */
  clinical: Span[];
  /** The words that best show what failed; `null` where none do. */
  expectation: Span | null;
  /** What kind of review it seems to be. */
  situation: Situation;
  /** Why, in plain words; empty for an ordinary complaint. */
  reasons: string[];
}

/** What a rule says of itself. */
export interface Rule {
  /** Its code, `area/name`; the area is `privacy`, `tone` or `structure`. */
  code: string;
  /** A short title for a finding of it. */
  title: string;
  /** One line on what it marks. */
  summary: string;
  /** Why that matters. */
  why: string;
  /** The step of Bedside's guide that it serves, 1 to 7. */
  step: number;
  /** The law, guide or study that the reason comes from. */
  source: string;
  /** Its usual severity; a context may raise or soften it. */
  severity: Severity;
  /** A draft that it marks. */
  wrong: string;
  /** The same said well. */
  right: string;
}

/** A module of the engine: where it is, an answer that holds it, its bytes, or the module itself compiled. */
export type EngineSource = string | URL | Request | Response | BufferSource | WebAssembly.Module;

/**
 * Starts the engine; await it once before anything else. Any further call gives the same promise.
 *
 * Without `module` a browser fetches `engine_bg.wasm` from beside the script, and Node reads it from the package.
 * That one fetch is the only request that the package ever makes; given bytes it makes none.
 *
 * @throws where the module can't be had or is no module; it may then be called again.
 */
export function init(module?: EngineSource | Promise<EngineSource>): Promise<void>;

/**
 * Judges a draft. Takes time in proportion to its length; an ordinary one takes a millisecond or so.
 *
 * @throws TypeError where the draft is no text, or a part of the context is of another kind.
 * @throws Error before `init` has come to its end.
 */
export function lint(draft: string, context?: Context | null): Report;

/**
 * Reads a review.
 *
 * @param stars 1 to 5; anything else counts as unknown.
 * @throws TypeError where the review is no text.
 * @throws Error before `init` has come to its end.
 */
export function read(review: string, stars?: number | null): Reading;

/**
 * All rules, in the order in which the desk shows them.
 *
 * @throws Error before `init` has come to its end.
 */
export function rules(): Rule[];

/** The version of the engine and of its rules. */
export const version: string;
