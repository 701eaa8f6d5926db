import type { Intent } from '../../domain/intent.ts';
import { freeText } from './answers.ts';
import { build } from './build.ts';
import type { Evidence } from './evidence.ts';
import {
  answer,
  away,
  type Filler,
  invite,
  language,
  merge,
  mute,
  noEvidence,
  prefer,
  rsvp,
  tell,
  time,
  vote,
  withDays,
  withNumber,
  withPerson,
  withTask,
  withText,
} from './fillers.ts';
import type { Reading } from './match.ts';
import { nameIn } from './naming.ts';
import { thankedIn } from './thanking.ts';

/** The intent of this class with its slots, wherever in the message they are; nothing when one that it needs is missing. */
export function fill(reading: Reading, evidence: Evidence, name: string): Intent | undefined {
  const answer = freeText(reading);
  if (answer?.intent === name && wholeAnswers.has(name)) return answer;
  const found = evidence.found.find(({ match }) => match.rule.phrases.intent === name);
  const built = found === undefined || name === 'rsvp' ? undefined : build(reading, found);
  if (built !== undefined && (built.intent === name || built.intent === 'which')) return built;
  const filler = fillers[name];
  if (filler !== undefined) return filler(reading, evidence);
  return bare.has(name) ? ({ intent: name } as Intent) : undefined;
}

/** Where these were asked, the whole message is the answer. */
const wholeAnswers: ReadonlySet<string> = new Set(['frustration', 'propose', 'reflect', 'thank', 'answer']);

const bare: ReadonlySet<string> = new Set([
  ...['leave', 'stop', 'resume', 'help', 'export', 'forget', 'begin', 'list', 'mine', 'status', 'who', 'volunteer'],
  ...['yes', 'no', 'later', 'undo', 'stepdown', 'go', 'move', 'skip', 'more', 'checklist', 'map', 'sheet', 'pods'],
  'less',
]);

const fillers: Readonly<Record<string, Filler>> = {
  claim: withTask('claim', false),
  drop: withTask('drop', false),
  done: withTask('done', false),
  stuck: withTask('stuck', false),
  progress: withTask('progress', false),
  offer: withTask('offer', false),
  takeover: withTask('takeover', true),
  same: withNumber('same'),
  hide: withPerson('hide'),
  report: withPerson('report'),
  block: withPerson('block'),
  remove: withPerson('remove'),
  share: (reading) => withPerson('share')(reading, noEvidence) ?? { intent: 'share' },
  organizer: withPerson('organizer'),
  extend: withDays('extend'),
  pause: withDays('pause'),
  next: withDays('next'),
  away,
  prefer,
  language,
  time,
  'rsvp:yes': rsvp('yes'),
  'rsvp:no': rsvp('no'),
  'rsvp:maybe': rsvp('maybe'),
  name: (reading, { found }) => nameIn(reading, found),
  thank: (reading) => thankedIn(reading),
  reflect: (reading) => ({ intent: 'reflect', text: reading.sentence.text }),
  propose: withText('propose'),
  frustration: (reading) => ({ intent: 'frustration', text: reading.sentence.text }),
  announce: withText('announce'),
  task: withText('task'),
  park: withText('park'),
  concern: withText('concern'),
  ask: withText('ask'),
  theme: withText('theme'),
  purpose: withText('purpose'),
  tell,
  vote,
  merge,
  answer,
  invite,
  mute,
};
