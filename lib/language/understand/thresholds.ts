/**
 * How sure we must be. A wrong act costs more than a question, a question more than an answer; docs/language.md holds
 * what was measured when each of these was moved.
 */
export const thresholds = {
  /** Proof of a phrase by its strength. */
  exact: 0.98,
  says: 0.93,
  perhaps: 0.72,
  /** A command word followed by words and no colon (“park the benches”) may be an ordinary sentence. */
  keywordWithoutColon: 0.84,
  /** “I'll bring …” against any phrase that fits as well. */
  deed: 0.06,
  /** Each corrected word, and each skipped one. */
  slip: 0.05,
  skip: 0.01,
  /** Words before the phrase that are not a greeting; less when a number or name makes the phrase clear. */
  before: 0.22,
  beforeNumbered: 0.08,
  /** Words after it. */
  note: 0.02,
  /** …without a comma before them. */
  runOn: 0.02,
  condition: 0.3,
  loose: 0.05,
  looseDanger: 0.24,
  /** A question mark on what is not a question. */
  question: 0.3,
  /** It answers what was asked. */
  fits: 0.04,
  /** From here we act. */
  act: 0.84,
  /** The same for what is easily taken back and touches nobody else. */
  actLightly: 0.75,
  /** Showing something costs nothing. */
  show: 0.58,
  /** From here we ask, when it would change something. */
  confirm: 0.58,
  /** From here a natural sentence beats a free-text answer. */
  overFreeText: 0.95,
} as const;

/** How likely the model must find a meaning; what was measured when these were moved is in docs/language.md. */
export const likelihoods = {
  /** Below this a meaning is not tried at all. */
  consider: 0.2,
  /** For a command typed letter by letter. */
  exact: 0.05,
  /** To show something. */
  show: 0.5,
  /** To end all messages: an opt-out is never missed. Less where the phrases hear one too. */
  stop: 0.5,
  stopSaid: 0.3,
  /** From here we ask whether messages should end. */
  stopAsked: 0.2,
  /** To do what touches somebody's task, vote, membership or words to others. */
  act: 0.95,
  /** The same where a command of ours opens the message. */
  agreed: 0.8,
  /** The same where the sentence is a question. */
  asking: 0.99,
  /** For a yes, no or later. */
  answer: 0.7,
} as const;
