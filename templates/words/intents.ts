import { wordSet } from './list.ts';

/* Our own names of what people mean and of what we asked, sorted; read by the language code. */

/** What it costs to do an intent by mistake, in the order of the bits of understand/stakes.ts. */
export const stakesByIntent: readonly string[] = [
  /** Intents that hurt when they are not meant: somebody's task, vote, membership or words to others. */
  'claim drop done takeover offer stop leave forget vote announce tell ask block remove hide report share stepdown volunteer merge split next pause extend new begin join task propose park organizer go set after invite concern yes no later theme purpose pods gather meet',
  /** Intents that only show something; acting on them by mistake costs nobody anything. */
  'help list mine status who more checklist map sheet export unknown reaction',
  /** Where the words hesitate, these are asked about. */
  'claim drop done takeover leave vote',
  /** A yes does whatever we asked about, so words that merely look like none of the other answers are no yes. */
  'yes no later',
  /** These are told on to somebody, or kept with what was done: no word of theirs is lost. */
  'claim drop done stuck progress offer takeover extend yes no later leave',
];

/** Sorts of questions, in the order of the bits of understand/asked.ts. */
export const sortsOfAsked: readonly string[] = [
  /** Any sentence is an answer. */
  'frustration proposal checkin thanks reflection ritual need line story name',
  /** One of a few, or a number. */
  'vote tasks which survey',
  /** Yes, no or later. */
  'consent invitation lead confirm',
  /** How the work goes may be told. */
  'none checkin deadline',
  /** No day in a question of its own. */
  'none frustration proposal confirm',
  /** Nothing that only asks back answers it. */
  'line confirm which need none',
  /** Some of the things shown. */
  'tasks vote which',
  /** Yes, no, later and skip as they are typed. */
  'consent frustration vote proposal tasks invitation lead thanks reflection survey ritual confirm which line story name need',
  /** An emoji may say yes or no. */
  'consent invitation lead confirm tasks deadline',
];

/** Intents that need nothing else to be said. */
export const bareIntents = wordSet(`
  leave stop resume help export forget list mine status who volunteer yes no later
  undo go move skip more checklist map sheet
`);
