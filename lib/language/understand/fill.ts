import type { Intent } from '../../domain/intent.ts';
import * as of from './fillers.ts';
import { freeText } from './free-text.ts';
import type { Reading } from './reading.ts';

/** The intent of this class with its slots, wherever in the message they are; nothing when one that it needs is missing. */
export function fill(reading: Reading, name: string): Intent | undefined {
  const answer = freeText(reading);
  return answer?.intent === name && wholeAnswers.has(name) ? answer : filled(reading, name);
}

/** The same without regard to what was asked. */
export function filled(reading: Reading, name: string): Intent | undefined {
  const filler = fillers[name];
  if (filler !== undefined) return filler(reading);
  return bare.has(name) ? ({ intent: name } as Intent) : undefined;
}

/** Where these were asked, the whole message is the answer. */
const wholeAnswers: ReadonlySet<string> = new Set(['frustration', 'propose', 'reflect', 'thank', 'answer']);

const bare: ReadonlySet<string> = new Set([
  ...['leave', 'stop', 'resume', 'help', 'export', 'forget', 'list', 'mine', 'status', 'who', 'volunteer'],
  ...['yes', 'no', 'later', 'undo', 'go', 'move', 'skip', 'more', 'checklist', 'map', 'sheet'],
]);

const fillers: Readonly<Record<string, of.Filler>> = {
  claim: of.withTask('claim', false),
  drop: of.withTask('drop', false),
  done: of.withTask('done', false),
  stuck: of.withTask('stuck', false),
  progress: of.withTask('progress', false),
  offer: of.withTask('offer', false),
  takeover: of.withTask('takeover', true),
  same: of.withNumber('same'),
  hide: of.withPerson('hide'),
  report: of.withPerson('report'),
  block: of.withPerson('block'),
  remove: of.withPerson('remove'),
  share: of.mayHavePerson('share'),
  organizer: of.withPerson('organizer'),
  stepdown: of.mayHavePerson('stepdown'),
  extend: of.withDays('extend'),
  pause: of.withDays('pause'),
  next: of.withDays('next'),
  away: of.away,
  'prefer:email': of.prefer('email'),
  'prefer:sms': of.prefer('sms'),
  'language:en': () => ({ intent: 'language', locale: 'en' }),
  'language:es': () => ({ intent: 'language', locale: 'es' }),
  time: of.time,
  'rsvp:yes': of.rsvp('yes'),
  'rsvp:no': of.rsvp('no'),
  'rsvp:maybe': of.rsvp('maybe'),
  name: of.name,
  join: of.join,
  new: of.founded,
  switch: of.moved,
  skills: of.skills,
  split: of.split,
  after: of.after,
  gather: of.gather('gather'),
  meet: of.gather('meet'),
  set: of.set,
  begin: of.begin,
  thank: of.thank,
  reflect: of.reflect,
  propose: of.withText('propose'),
  frustration: of.withText('frustration'),
  announce: of.withText('announce'),
  task: of.task,
  park: of.withText('park'),
  concern: of.withText('concern'),
  ask: of.ask,
  theme: of.mayHaveText('theme'),
  purpose: of.mayHaveText('purpose'),
  pods: of.mayHaveText('pods'),
  tell: of.tell,
  vote: of.vote,
  merge: of.merge,
  answer: of.answer,
  invite: of.invite,
  mute: of.mute,
  less: of.less,
};
