import { expect, test } from 'vitest';
import { edith, openTown } from './town.ts';

/** A mail that nothing proves is asked about, with the task it named; meanwhile another task takes that number. */
test('a yes to our doubt means the task we named, whatever its number is by now', async () => {
  const town = await openTown('staff');
  const titles = () => town.pod().cycle?.tasks ?? [];
  const host = titles().find(({ isHost }) => isHost);
  expect(host).toBeDefined();
  await town.mails({
    from: edith,
    to: 'maple@groups.localhost',
    text: `claim ${host?.number}`,
    isProven: false,
  });
  const asked = town.last(edith);
  await town.play('Sam > add task: draw the bench plan\n');
  expect(titles().find(({ isHost }) => isHost)?.number).toBe((host?.number ?? 0) + 1);
  await town.mails({ from: edith, to: asked.replyTo, text: 'in', answers: asked });
  const held = titles().filter(({ state }) => state.status === 'claimed' && state.by === town.member('Edith').id);
  expect(held.map(({ isHost }) => isHost)).toEqual([true]);
});
