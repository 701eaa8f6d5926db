import { describe, expect, test } from 'vitest';
import { corporaAreHere, labelledMails, replyCases } from '../../bench/email/corpus.ts';
import { scoreOf } from '../../bench/email/score.ts';
import { machineReason } from '../../lib/adapters/mail/machine.ts';
import { readMail } from '../../lib/adapters/mail/read-mail.ts';
import { ownWords } from '../../lib/language/reply/reply.ts';

/** The goals of the issue on mails of strangers, which stand beside the repository and are never part of it. */
describe.skipIf(!corporaAreHere())('on the corpora', () => {
  test('reply text: exact, first line, leaks', async () => {
    const scores = (await replyCases()).map((one) => {
      const began = performance.now();
      const words = ownWords(one.letter);
      return scoreOf(one, words, (performance.now() - began) / 1000);
    });
    const share = (holds: (score: (typeof scores)[number]) => boolean) => scores.filter(holds).length / scores.length;
    expect(scores.length).toBeGreaterThan(150);
    expect(share(({ exact }) => exact)).toBeGreaterThanOrEqual(0.85);
    expect(share(({ firstLine }) => firstLine !== false)).toBeGreaterThanOrEqual(0.98);
    expect(share(({ leaked }) => leaked)).toBeLessThan(0.01);
    expect(share(({ lost }) => lost)).toBe(0);
  });

  test('machines are known, people are not mistaken', async () => {
    const mails = await Promise.all(
      labelledMails().map(async ({ label, raw }) => ({ label, reason: machineReason(await readMail(raw)) })),
    );
    const machines = mails.filter(({ label }) => label !== 'human');
    const people = mails.filter(({ label }) => label === 'human');
    expect(machines.filter(({ reason }) => reason !== undefined).length / machines.length).toBeGreaterThanOrEqual(0.99);
    expect(people.filter(({ reason }) => reason !== undefined)).toEqual([]);
  });
});
