import { readFileSync } from 'node:fs';
import type { AskedKind, Intent, Item, Locale } from '../../lib/domain/intent.ts';
import { read } from '../../lib/language/understand/reading.ts';
import { momentAt } from '../../lib/language/understand/slots/when.ts';

/** One labelled line of tests/language/labelled. */
export type Line = {
  readonly text: string;
  readonly asked: AskedKind;
  readonly locale: Locale;
  readonly items?: readonly Item[];
  readonly now?: string;
  readonly names?: readonly string[];
  readonly want: Intent;
  readonly accept?: readonly Intent[];
  readonly difficulty: 'plain' | 'typo' | 'hard';
  readonly why?: string;
};

export type Verdict = 'right' | 'asked' | 'wrong' | 'dangerous' | 'missed-stop';

const textSlots = new Set(['text', 'note', 'name', 'who', 'where', 'community', 'value', 'quoted', 'address', 'key']);
const dangers = new Set(['claim', 'done', 'drop', 'stop', 'leave', 'forget', 'vote', 'announce', 'tell', 'ask']);

export function readLines(path: string): readonly Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}

/** right: intent and slots as wanted · asked: a confirm question where another answer was wanted · dangerous: an act not meant. */
export function judge(line: Line, got: Intent): Verdict {
  const fine = [line.want, ...(line.accept ?? [])];
  if (fine.some((want) => same(want, got))) return 'right';
  if (got.intent === 'confirm' && fine.some((want) => same(want, got.meant))) return 'asked';
  if (line.want.intent === 'stop' && got.intent !== 'stop') return 'missed-stop';
  const wantsIntent = fine.some(({ intent }) => intent === got.intent);
  if (dangers.has(got.intent) && !wantsIntent) return 'dangerous';
  return 'wrong';
}

function same(want: Intent, got: Intent): boolean {
  if (want.intent !== got.intent) return false;
  const wanted = want as Readonly<Record<string, unknown>>;
  const given = got as Readonly<Record<string, unknown>>;
  const keys = new Set([...Object.keys(wanted), ...Object.keys(given)]);
  if (want.intent === 'unknown') keys.delete('text');
  if (wanted.note === undefined) keys.delete('note');
  for (const key of keys) if (!equal(key, wanted[key], given[key])) return false;
  return true;
}

function equal(key: string, want: unknown, got: unknown): boolean {
  if (key === 'meant' && typeof want === 'object' && typeof got === 'object' && want !== null && got !== null)
    return same(want as Intent, got as Intent);
  if (key === 'address' && typeof want === 'string' && typeof got === 'string') return number(want) === number(got);
  if (typeof want === 'string' && typeof got === 'string' && textSlots.has(key)) return plain(want) === plain(got);
  if (key === 'when' && typeof want === 'string' && typeof got === 'string') return sameWhen(want, got);
  if (Array.isArray(want) && Array.isArray(got))
    return want.length === got.length && want.every((each, i) => equal('text', each, got[i]));
  return JSON.stringify(want) === JSON.stringify(got);
}

/** A label tells the words, with or without what leads to them, or the moment they name (always on the same Wednesday). */
function sameWhen(want: string, got: string): boolean {
  if (!/^\d{4}-\d\d-\d\d/.test(want)) return withoutLead(want) === withoutLead(got);
  const context = { asked: 'none', locale: 'en', now: '2026-05-06T15:00:00Z', zone: 'America/New_York' } as const;
  return momentAt(read(got, context), 0)?.iso === want.slice(0, 16).replace(/Z$/, '');
}

const withoutLead = (words: string): string =>
  plain(words).replace(/^(?:(?:on|at|by|the|el|la|los|de|del|a|al|this|este) )+/, '');

/** A phone number is the same with and without the +1 before it; an address of a mailbox stays as it is. */
function number(text: string): string {
  return text.includes('@') ? text.toLowerCase() : text.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
    .replace(/\s+/g, ' ');
}
