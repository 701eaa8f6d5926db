import { describe, expect, test } from 'vitest';
import { heardKey } from '../../lib/runtime/rows.ts';
import { edith, openTown } from './town.ts';

const toMaple = { from: edith, to: 'maple@groups.localhost' };

describe('storms', () => {
  test('a machine that says so is never answered, and stays on record', async () => {
    const town = await openTown('rest');
    await town.mails({
      ...toMaple,
      text: 'I am away',
      subject: 'Out of office',
      headers: ['Auto-Submitted: auto-replied'],
    });
    expect(town.received()).toEqual([]);
    const rows = await town.house.table.list(heardKey(edith, '').pk);
    expect(rows.map(({ plain }) => plain.S)).toContain('aside');
  });

  test('two that answer each other fall silent after one round, even when neither says what it is', async () => {
    const town = await openTown('rest');
    const words = 'Thank you for your message. Somebody of our team gets back to you.';
    await town.mails({ ...toMaple, text: words });
    let rounds = 0;
    for (let letter = town.received().at(-1); letter && rounds < 10; letter = town.received().at(-1)) {
      rounds += 1;
      const answers = town.last(edith);
      await town.mails({ from: edith, to: answers.replyTo, text: words, answers });
    }
    expect(rounds).toBe(1);
  });

  test('a machine that numbers its answers is no person, even where its words answer what is open', async () => {
    const town = await openTown('surface');
    let rounds = 0;
    for (let letter = town.last(edith); rounds < 10; letter = town.last(edith)) {
      const text = `Ticket ${4711 + rounds}: the support desk looks into it within two working days.`;
      await town.mails({ from: edith, to: letter.replyTo, text, answers: letter });
      if (town.received().length === 0) break;
      rounds += 1;
    }
    expect(rounds).toBe(4);
  });

  test('a person who finishes one thing after another in a sentence is answered each time', async () => {
    const town = await openTown('work');
    for (const number of [6, 7, 8, 9, 10, 11]) {
      await town.mails({ ...toMaple, text: `please add task: paint post ${number}` });
      expect(town.received().filter(({ to }) => to === edith)).toHaveLength(1);
    }
  });

  test('words that mean nothing to us are answered three times an hour', async () => {
    const town = await openTown('rest');
    for (let count = 0; count < 9; count += 1) await town.mails({ ...toMaple, text: `zorg blip number ${count} quux` });
    expect(town.received()).toHaveLength(3);
    await town.until('2026-07-15T18:00:00.000Z');
    town.received();
    await town.mails({ ...toMaple, text: 'zorg blip once more quux' });
    expect(town.received()).toHaveLength(1);
  });

  test('a person who does many things in an hour is answered each time', async () => {
    const town = await openTown('work');
    for (const text of ['status', 'mine', 'list', 'who', 'claim 6', 'drop 6', 'done', 'undo'])
      await town.mails({ ...toMaple, text });
    expect(town.received().filter(({ to }) => to === edith)).toHaveLength(8);
  });

  test('the same mail by two ways is one mail', async () => {
    const town = await openTown('work');
    expect(await town.mails({ ...toMaple, text: 'done', id: 'same' })).toBe(true);
    expect(await town.mails({ ...toMaple, to: town.last(edith).replyTo, text: 'done', id: 'same' })).toBe(false);
    expect(town.received().filter(({ to }) => to === edith)).toHaveLength(1);
  });
});
