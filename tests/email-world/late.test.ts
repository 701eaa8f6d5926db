import { describe, expect, test } from 'vitest';
import type { Letter } from '../../lib/local/post.ts';
import { edith, openTown, type Town } from './town.ts';

/** The mail that asked Edith this. */
const asking = (town: Town, words: string): Letter => {
  const found = town.letters().find(({ to, text }) => to === edith && text.includes(words));
  if (!found) throw new Error(`no mail asked: ${words}`);
  return found;
};

const reply = async (town: Town, answers: Letter, text: string): Promise<string> => {
  town.received();
  await town.mails({ from: edith, to: answers.replyTo, text, answers });
  return town
    .received()
    .filter(({ to }) => to === edith)
    .map(({ body }) => body)
    .join('\n');
};

describe('an email answers the message it replies to, whatever is asked now', () => {
  test('a sentence to the first question is kept for later once people vote', async () => {
    const town = await openTown('choose');
    const before = town.pod().cycle?.frustrations.length;
    const said = await reply(town, asking(town, 'What frustrates you most'), 'the street lamp is broken again');
    expect(said).toMatch(/kept|parked|later/i);
    expect(town.pod().cycle?.frustrations).toHaveLength(before ?? 0);
    expect(town.pod().parking.map(({ text }) => text)).toEqual(['the street lamp is broken again']);
  });

  test('dots for the first ballot are no dots for the second', async () => {
    const town = await openTown('define');
    await town.play('Sam > build a bench\nRosa > plant a tree\n--- +3 days\n');
    expect(town.pod().cycle?.step.name).toBe('vote');
    await reply(town, asking(town, 'What frustrates us'), '2 2 1');
    expect(town.pod().cycle?.step.votes[town.member('Edith').id]).toBeUndefined();
    await reply(town, asking(town, 'What we could finish'), '1 1 2');
    expect(town.pod().cycle?.step.votes[town.member('Edith').id]).toEqual([1, 1, 2]);
  });

  test('a late yes answers nothing that is asked now', async () => {
    const town = await openTown('choose');
    const said = await reply(town, asking(town, 'What frustrates you most'), 'yes');
    expect(said).toContain('closed by now');
    expect(town.pod().cycle?.step.votes[town.member('Edith').id]).toBeUndefined();
  });

  test('done, from under an old mail, is done', async () => {
    const town = await openTown('work');
    const said = await reply(town, asking(town, 'What frustrates you most'), 'done');
    expect(said).toContain('is done');
  });

  test('while a ballot is open its mail can be answered again, and the last answer counts', async () => {
    const town = await openTown('choose');
    const ballot = asking(town, 'What frustrates us');
    await reply(town, ballot, '1 1 1');
    await reply(town, ballot, '2 2 2');
    expect(town.pod().cycle?.step.votes[town.member('Edith').id]).toEqual([2, 2, 2]);
  });
});
