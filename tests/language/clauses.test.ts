import { expect, test } from 'vitest';
import { clean } from '../../lib/language/understand/clean.ts';
import { judgeClauses, signsOf } from '../../lib/language/understand/model/clauses.ts';
import { featuresOf } from '../../lib/language/understand/model/features.ts';
import { judge } from '../../lib/language/understand/model/judge.ts';
import { packed } from '../../lib/language/understand/model/weights.ts';
import { type Reading, read } from '../../lib/language/understand/reading.ts';

const readingOf = (text: string): Reading =>
  read(clean(text), { asked: 'rsvp', locale: 'en', now: '2026-05-06T15:00:00Z', zone: 'America/New_York' });

const all = (reading: Reading): readonly number[] => {
  const judgement = judgeClauses(reading);
  return packed.classes.map((name) => judgement.of(name));
};

test('a message of one clause is judged as a whole', () => {
  const reading = readingOf('my cousin may drive if the truck runs');
  const alone = judge(featuresOf(reading));
  const wanted = packed.classes.map((name) => alone.of(name));
  expect(all(reading)).toEqual(wanted);
});

test('so is one that leaves no doubt', () => {
  const reading = readingOf('Yes, we will be there, thank you');
  judge(featuresOf(reading));
  expect(signsOf(reading)).toBeUndefined();
});

test.each(['I was gonna come, but now the truck died', 'hm, my mother, the knees, well, who knows'])(
  'of several clauses with doubt each has a say, and all likelihoods are one, %j',
  (text) => {
    const reading = readingOf(text);
    judge(featuresOf(reading));
    expect(signsOf(reading)).toHaveLength(4);
    expect(all(reading).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
    expect(all(reading)).toEqual(all(reading));
  },
);
