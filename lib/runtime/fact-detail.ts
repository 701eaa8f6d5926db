/** What a fact was about, as plain JSON that holds no address and no member's id. */
import type { Change } from '../domain/change.ts';
import { shown } from './shown.ts';

type NameOf = (id: string) => string | undefined;
type Detail = Readonly<Record<string, unknown>>;

const memberId = /^m\d+$/;

/** Left out: how to reach somebody, where their photos lie, what would undo it, and words between one person and the host or lead. */
const leftOut: ReadonlySet<string> = new Set([
  'type',
  'address',
  'undo',
  'note',
  'dots',
  'votes',
  'rsvps',
  'answers',
  'key',
  'keys',
]);

const isRecord = (value: unknown): value is Detail =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Things that are long or private inside stand for themselves by one or two words. */
const short: Readonly<Record<string, (value: Detail) => unknown>> = {
  question: ({ kind }) => kind,
  community: ({ code }) => code,
  step: ({ name, endsAt }) => ({ name, ...(endsAt ? { endsAt } : {}) }),
  report: ({ kind }) => kind,
};

const plain = (key: string, value: unknown, nameOf: NameOf): unknown => {
  if (typeof value === 'string') return memberId.test(value) ? nameOf(value) : shown(value);
  if (Array.isArray(value)) return value.flatMap((one) => plain(key, one, nameOf) ?? []);
  if (!isRecord(value)) return value;
  const shorter = short[key];
  if (shorter) return plain('', shorter(value), nameOf);
  return detail(value, nameOf);
};

const detail = (value: Detail, nameOf: NameOf): Detail =>
  Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const seen = leftOut.has(key) || memberId.test(key) ? undefined : plain(key, inner, nameOf);
      return seen === undefined ? [] : [[key, seen]];
    }),
  );

/** `nameOf` gives the first name of a member id, or nothing where it may not be said. */
export const detailOf = (change: Change, nameOf: NameOf): Detail => detail(change, nameOf);
