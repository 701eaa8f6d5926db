/** What the small model learns from: the phrases of the templates written out by chance, sayings, and labelled lines. */
import { readFileSync } from 'node:fs';
import type { AskedKind, Intent } from '../../lib/domain/intent.ts';
import { clean } from '../../lib/language/understand/clean.ts';
import { wordsShown } from '../../lib/language/understand/items.ts';
import { featuresOf } from '../../lib/language/understand/model/features.ts';
import { readPattern } from '../../lib/language/understand/pattern.ts';
import { tokenise } from '../../lib/language/understand/tokenise.ts';
import { correct } from '../../lib/language/understand/typos.ts';
import { warm } from '../../lib/language/understand/understand.ts';
import { allPhrases } from '../../templates/words/all.ts';
import { stream, writeOut } from './sample.ts';
import { type Line, readLines } from './score.ts';

export type Example = { readonly features: readonly number[]; readonly label: number; readonly weight: number };

const sources = ['labelled/dev', 'own', 'own2', 'own3', 'own4'].map((name) => `tests/language/${name}.jsonl`);

/** Intents whose slots cannot be found by looking for them; the model knows them only as something else. */
const others = new Set([
  'name',
  'join',
  'language',
  'prefer',
  'skills',
  'time',
  'switch',
  'frustration',
  'same',
  'vote',
  'propose',
  'task',
  'takeover',
  'split',
  'park',
  'reflect',
  'announce',
  'invite',
  'merge',
  'theme',
  'purpose',
  'new',
  'set',
  'concern',
  'tell',
  'ask',
  'share',
  'report',
  'block',
  'remove',
  'hide',
  'mute',
  'gather',
  'meet',
  'organizer',
  'after',
  'reaction',
  'answer',
  'thank',
  'confirm',
  'which',
]);
const grammar = warm();
/** One stream for phrases and for the order of learning, so that a run is the same each time. */
export const random = stream(11);
export const classes: string[] = [];

function labelOf(intent: Intent): number {
  const meant = intent.intent === 'confirm' ? intent.meant : intent;
  const name = meant.intent === 'rsvp' ? `rsvp:${meant.coming}` : others.has(meant.intent) ? 'other' : meant.intent;
  if (!classes.includes(name)) classes.push(name);
  return classes.indexOf(name);
}

function example(text: string, asked: AskedKind, intent: Intent, weight: number, line?: Line): Example {
  const tokens = correct(tokenise(clean(text)), grammar, wordsShown(line?.items));
  return { features: featuresOf(tokens, asked), label: labelOf(intent), weight };
}

function fromPhrases(): Example[] {
  const found: Example[] = [];
  for (const phrases of allPhrases) {
    for (const source of [...(phrases.exact ?? []), ...(phrases.says ?? []), ...(phrases.perhaps ?? [])]) {
      const pattern = readPattern(source);
      for (let i = 0; i < Math.min(14, 2 + source.length / 22); i++) {
        const text = writeOut(pattern, random);
        const asked = (phrases.asked?.[Math.floor(random() * phrases.asked.length)] ?? 'none') as AskedKind;
        if (text !== '') found.push(example(text, asked, { intent: phrases.intent, ...phrases.with } as Intent, 0.8));
      }
    }
  }
  return found;
}

/** What people answer freely is, with nothing asked, nothing for us: the model learns from it what to leave alone. */
function fromLines(paths: readonly string[]): Example[] {
  const found: Example[] = [];
  for (const line of paths.flatMap(tryRead)) {
    found.push(example(line.text, line.asked, line.want, 1, line));
    const isFree =
      line.want.intent === 'frustration' ||
      line.want.intent === 'reflect' ||
      (line.want.intent === 'answer' && line.asked !== 'survey' && line.asked !== 'which' && line.asked !== 'need');
    if (isFree) found.push(example(line.text, 'none', { intent: 'unknown', text: '' }, 1));
  }
  return found;
}

/** Files of sayings: `intent: one; another` or `intent@asked: …`, a quick way to write down many. */
function fromSayings(): Example[] {
  return ['english', 'spanish'].flatMap((name) =>
    readFileSync(`bench/language/sayings/${name}.txt`, 'utf8')
      .split('\n')
      .filter((line) => line.includes(': '))
      .flatMap(sayings),
  );
}

function sayings(line: string): Example[] {
  const colon = line.indexOf(': ');
  const [named = '', asked = 'none'] = line.slice(0, colon).split('@');
  const [intent = '', coming] = named.split(':');
  const meant = { intent, ...(coming === undefined ? {} : { coming }), text: '' } as Intent;
  return line
    .slice(colon + 2)
    .split('; ')
    .map((text) => example(text, asked as AskedKind, meant, 0.8));
}

function tryRead(path: string): readonly Line[] {
  try {
    return readLines(path);
  } catch {
    return [];
  }
}

/** Everything there is to learn from; other files of lines may stand in for ours. */
export function lessons(files: readonly string[]): readonly Example[] {
  return [...fromPhrases(), ...fromSayings(), ...fromLines(files.length > 0 ? files : sources)];
}
