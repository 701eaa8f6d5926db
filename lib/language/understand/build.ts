import type { Intent, IntentName } from '../../domain/intent.ts';
import type { Candidate } from './candidates.ts';
import type { Reading, Slots } from './match.ts';
import { readAddress } from './slots/address.ts';
import { isUndecided } from './slots/task.ts';
import { taskSlots } from './slots/task-text.ts';
import { slotsOf } from './slots-of.ts';
import { harmless } from './stakes.ts';

const renamed: Readonly<Record<string, string>> = {
  date: 'until',
  email: 'address',
  dayspan: 'until',
  votes: 'numbers',
  pair: 'numbers',
  named: 'task',
  doing: 'task',
  did: 'task',
  item: 'task',
  craft: 'text',
  deed: 'text',
  deedEs: 'text',
  known: 'who',
  clause: 'text',
};

/** The intent a candidate stands for, with its slots; the words left over become the note. */
export function build(reading: Reading, candidate: Candidate): Intent | undefined {
  const { rule, slots } = candidate.match;
  const name = rule.phrases.intent;
  const values = collect(slots);
  const undecided = values.get('task') ?? values.get('item');
  if (isUndecided(undecided) && !harmless.has(name))
    return { intent: 'which', meant: name as IntentName, numbers: undecided.either };
  const intent: Record<string, unknown> = { intent: name, ...rule.phrases.with };
  for (const [slot, value] of values) intent[renamed[slot] ?? slot] ??= value;
  shape(reading, candidate, intent, values);
  for (const slot of Object.keys(intent)) if (slot !== 'intent' && !slotsOf(name).includes(slot)) delete intent[slot];
  if (name === 'prefer' && intent['address'] === undefined) addressIn(reading, intent);
  const note = noteOf(reading, candidate);
  if (note !== '' && intent['text'] === undefined) intent['note'] = note;
  return isSound(intent) ? (intent as Intent) : undefined;
}

/** “split 3 sandwiches” holds the words of a split and no parts. */
function isSound(intent: Readonly<Record<string, unknown>>): boolean {
  const { parts, skills } = intent;
  if (intent['intent'] === 'split') return Array.isArray(parts) && parts.length > 1;
  if (
    intent['intent'] === 'ask' &&
    /^(?:me|him|her|again|you|them|and|not|for|your|my|his|a|mi) /i.test(String(intent['text'] ?? ''))
  )
    return false;
  if (
    intent['intent'] === 'task' &&
    /^(?:(?:me|us) |(?:me|us|him|her|them|it|that|this|yes|no)[.!]*$)/i.test(String(intent['text'] ?? ''))
  )
    return false;
  return !Array.isArray(skills) || skills.length > 0;
}

function collect(slots: Slots): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (let slot = slots; slot !== undefined; slot = slot.before)
    if (!values.has(slot.name)) values.set(slot.name, slot.value);
  return values;
}

function noteOf(reading: Reading, candidate: Candidate): string {
  const { tokens, text } = reading.sentence;
  const parts: string[] = [];
  const first = tokens[candidate.match.start];
  if (candidate.before && first !== undefined) parts.push(text.slice(0, first.start).replace(/[\s,;:-]+$/, ''));
  const token = candidate.note < 0 ? undefined : tokens[candidate.note];
  if (token !== undefined) parts.push(text.slice(token.start).replace(/^(?:but|and|pero|y|so)\s+/i, ''));
  return parts.join(' ').trim();
}

/** Intents whose slots are not one to one what the phrase holds. */
function shape(
  reading: Reading,
  candidate: Candidate,
  intent: Record<string, unknown>,
  values: Map<string, unknown>,
): void {
  const { rule } = candidate.match;
  const name = rule.phrases.intent;
  if (name === 'split')
    Object.assign(intent, { parts: partsOf(String(values.get('text') ?? '')), task: values.get('number') });
  if (name === 'after') Object.assign(intent, { task: values.get('number'), number: values.get('other') });
  if (name === 'task') Object.assign(intent, taskSlots(reading, String(intent['text'] ?? '')));
  if (name === 'skills')
    intent['skills'] = skillsOf(String(values.get('text') ?? values.get('craft') ?? trade(reading)));
  if (name === 'unknown') intent['text'] = reading.sentence.text;
  if (rule.phrases.whole === true)
    intent['text'] = reading.sentence.text.slice(reading.sentence.tokens[candidate.match.start]?.start ?? 0).trim();
  if (typeof intent['text'] === 'string')
    intent['text'] = intent['text'].replace(/^(?:that|que)\s+/i, (lead) =>
      behindColon(reading, candidate) ? lead : '',
    );
  if ((name === 'extend' || name === 'pause' || name === 'next') && values.has('number'))
    intent['days'] = values.get('number');
  if (name === 'time' && values.has('number')) intent['hours'] = values.get('number');
  if (name === 'new') intent['name'] = String(values.get('text') ?? '').replace(/[.!\s]+$/, '');
  if (name === 'thank') intent['text'] = reading.sentence.text;
  if (name === 'gather' || name === 'meet') intent['where'] = intent['place'] ?? intent['where'];
  for (const slot of ['other', 'place', 'who2']) delete intent[slot];
  if (name === 'split' || name === 'skills' || name === 'new') delete intent['text'];
  if (name === 'split' || name === 'time' || name === 'progress') delete intent['number'];
  if (intent['where'] === undefined) delete intent['where'];
}

export function partsOf(text: string): readonly string[] {
  const marked = text.split(/\s*(?:\/|;|\||\n|\+)\s*/u).filter((part) => part !== '');
  const parts = marked.length > 1 ? marked : text.split(/\s*,\s*(?:and\s+|y\s+)?|\s+(?:and|y|&)\s+/iu);
  return parts.map((part) => part.replace(/^[\s:.-]+|[\s.!]+$/g, '')).filter((part) => part !== '');
}

function skillsOf(text: string): readonly string[] {
  return text
    .split(/\s*[,;/]\s*(?:and\s+|y\s+)?|\s+(?:and|y|e|&|also)\s+/iu)
    .map((skill) =>
      skill
        .replace(
          /^(?:tambi[eé]n\s+)?(?:s[eé]\s+|i also know\s+|i know\s+|also\s+)?(?:de|con|en|an?|at|algo de)?\s+/iu,
          (lead) => (lead.trim() === '' ? lead : ''),
        )
        .replace(/[\s.!]+$/g, '')
        .trim(),
    )
    .filter((skill) => skill !== '');
}

/** “I used to be an electrician”: the trade is the skill. */
function trade(reading: Reading): string {
  return reading.sentence.tokens.at(-1)?.raw ?? '';
}

/** Text behind a colon is kept to the letter. */
function behindColon(reading: Reading, candidate: Candidate): boolean {
  return reading.sentence.tokens
    .slice(candidate.match.start, candidate.match.start + 4)
    .some(({ gap }, at) => at > 0 && gap === 2);
}

/** “mejor por correo, ana@example.org”: an address anywhere in the message belongs to the wish. */
function addressIn(reading: Reading, intent: Record<string, unknown>): void {
  const at = reading.sentence.tokens.findIndex(({ raw }) => raw.includes('@'));
  const [found] = at < 0 ? [] : readAddress(reading, at);
  if (found !== undefined && intent['channel'] === 'email') intent['address'] = found.value;
}
