import { describe, expect, test } from 'vitest';
import { edith, openTown, type Town } from './town.ts';

/** Every calendar entry in mails to Edith, oldest first, its encoding and folding undone. */
const entriesOf = (town: Town): readonly string[] =>
  town.letters().flatMap(({ to, raw }) => {
    const part = to === edith ? /text\/calendar[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(raw) : null;
    if (!part) return [];
    const body = part[1] ?? '';
    const isBase64 = /content-transfer-encoding: base64/i.test(part[0].split('\r\n\r\n')[0] ?? '');
    return [
      (isBase64 ? Buffer.from(body, 'base64').toString('utf8') : body.replace(/=\r\n/g, '')).replace(/\r\n /g, ''),
    ];
  });

const field = (entry: string | undefined, name: string): string =>
  new RegExp(`^${name}[^:\\n]*:(.*)$`, 'm').exec(entry ?? '')?.[1]?.trim() ?? '';

const uids = (entries: readonly string[]): readonly string[] => [...new Set(entries.map((one) => field(one, 'UID')))];
const sequences = (entries: readonly string[]): readonly number[] =>
  entries.map((one) => Number(field(one, 'SEQUENCE')));
const methods = (entries: readonly string[]): readonly string[] => entries.map((one) => field(one, 'METHOD'));

const isRising = (numbers: readonly number[]): boolean =>
  numbers.every((one, index) => index === 0 || one > (numbers[index - 1] ?? one));

describe('a meeting in the calendar', () => {
  test('takes a quarter of an hour; another hour is the same entry with a higher sequence', async () => {
    const town = await openTown('work');
    await town.play('Sam > meet thursday 7pm at the porch\nSam > meet thursday 6pm\n--- +1 day\n');
    const entries = entriesOf(town);
    expect(methods(entries)).toEqual(['REQUEST', 'REQUEST']);
    expect(entries.map((one) => [field(one, 'DTSTART'), field(one, 'DTEND')])).toEqual([
      ['20260521T230000Z', '20260521T231500Z'],
      ['20260521T220000Z', '20260521T221500Z'],
    ]);
    expect(field(entries[0], 'LOCATION')).toBe('the porch');
    expect(field(entries[0], 'DESCRIPTION')).not.toContain('IN or OUT');
    expect(uids(entries)).toHaveLength(1);
    expect(isRising(sequences(entries))).toBe(true);
  });

  test('what UNDO takes back is cancelled, and a new one can follow', async () => {
    const town = await openTown('work');
    await town.play('Sam > meet friday 7pm porch\nSam > undo\n--- +1 day\nSam > meet friday 8pm porch\n--- +1 day\n');
    const entries = entriesOf(town);
    expect(methods(entries)).toEqual(['REQUEST', 'CANCEL', 'REQUEST']);
    expect(isRising(sequences(entries))).toBe(true);
  });

  test('work that ends first cancels it, beside the invitation to celebrate', async () => {
    const town = await openTown('work');
    await town.play(
      'Sam > gather june 20 4pm porch\nSam > meet friday 7pm porch\n--- +1 day\nSam > done\nBea > next\nBea > in\n--- +1 day\n',
    );
    const entries = entriesOf(town).filter((one) => field(one, 'UID').startsWith('meeting'));
    expect(methods(entries)).toEqual(['REQUEST', 'CANCEL']);
    expect(uids(entries)).toHaveLength(1);
    expect(entriesOf(town).some((one) => field(one, 'UID').startsWith('gathering'))).toBe(true);
  });

  test('one that was held stays in the calendar, and the next is an entry of its own', async () => {
    const town = await openTown('work');
    await town.play('Sam > meet thursday 7pm porch\n--- friday 10:00\nSam > meet next tuesday 7pm porch\n--- +1 day\n');
    const entries = entriesOf(town);
    expect(methods(entries)).toEqual(['REQUEST', 'REQUEST']);
    expect(uids(entries)).toHaveLength(2);
  });
});
