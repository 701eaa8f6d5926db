import { bareIntents } from '../../../templates/words/intents.ts';
import { wordSet } from '../../../templates/words/list.ts';
import type { Intent } from '../../domain/intent.ts';
import * as answers from './fillers/answers.ts';
import * as coming from './fillers/coming.ts';
import * as days from './fillers/days.ts';
import type { Filler } from './fillers/filler.ts';
import { name } from './fillers/name.ts';
import * as people from './fillers/people.ts';
import * as settings from './fillers/settings.ts';
import * as texts from './fillers/texts.ts';
import * as things from './fillers/things.ts';
import { freeText } from './free-text.ts';
import type { Reading } from './reading.ts';

/** The intent of this class with its slots, wherever in the message they are; nothing when one that it needs is missing. */
export function fill(reading: Reading, name: string): Intent | undefined {
  const answer = freeText(reading);
  return answer?.intent === name && wholeAnswers.has(name) ? answer : filled(reading, name);
}

/** The same without regard to what was asked. */
export function filled(reading: Reading, name: string): Intent | undefined {
  byName ??= new Map([...Object.entries(fillers), ...Array.from(bareIntents, (each) => [each, alone(each)] as const)]);
  return byName.get(name)?.(reading);
}

/** Where these were asked, the whole message is the answer. */
const wholeAnswers = wordSet('frustration propose reflect thank answer');

const alone =
  (name: string): Filler =>
  () =>
    ({ intent: name }) as Intent;

let byName: ReadonlyMap<string, Filler> | undefined;

const fillers: Readonly<Record<string, Filler>> = {
  claim: things.withTask('claim', false),
  drop: things.withTask('drop', false),
  done: things.withTask('done', false),
  stuck: things.withTask('stuck', false),
  progress: things.withTask('progress', false),
  offer: things.withTask('offer', false),
  takeover: things.withTask('takeover', true),
  same: things.withNumber('same'),
  hide: people.withPerson('hide'),
  report: people.withPerson('report'),
  block: people.withPerson('block'),
  remove: people.withPerson('remove'),
  share: people.share,
  organizer: people.withPerson('organizer'),
  stepdown: people.mayHavePerson('stepdown'),
  extend: days.withDays('extend'),
  pause: days.withDays('pause'),
  next: days.withDays('next'),
  away: days.away,
  'prefer:email': people.prefer('email'),
  'prefer:sms': people.prefer('sms'),
  'language:en': () => ({ intent: 'language', locale: 'en' }),
  'language:es': () => ({ intent: 'language', locale: 'es' }),
  time: days.time,
  'rsvp:yes': coming.rsvp('yes'),
  'rsvp:no': coming.rsvp('no'),
  'rsvp:maybe': coming.rsvp('maybe'),
  name,
  join: people.join,
  new: people.founded,
  switch: settings.moved,
  skills: texts.skills,
  split: things.split,
  after: things.after,
  gather: days.gather('gather'),
  meet: days.gather('meet'),
  set: settings.set,
  begin: settings.begin,
  thank: texts.thank,
  reflect: texts.reflect,
  propose: texts.withText('propose'),
  frustration: texts.withText('frustration'),
  announce: texts.withText('announce'),
  task: texts.task,
  park: texts.park,
  concern: texts.concern,
  ask: texts.ask,
  theme: texts.mayHaveText('theme'),
  purpose: texts.mayHaveText('purpose'),
  pods: texts.mayHaveText('pods'),
  tell: texts.tell,
  vote: things.vote,
  merge: things.merge,
  answer: answers.answer,
  invite: people.invite,
  mute: days.mute,
  less: settings.less,
};
