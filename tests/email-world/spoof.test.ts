import { describe, expect, test } from 'vitest';
import { sealWith } from '../../lib/adapters/token.ts';
import { dayNumber, daysTokensLast, tokenFor } from '../../lib/domain/token.ts';
import { edith, openTown, rosa, type Town } from './town.ts';

/** Words that would change something if they were obeyed. */
const words = [
  'done',
  'stop',
  'drop 5',
  'leave',
  'claim 6',
  'text me at +15550199999',
  'in',
  'forget me',
  'away until june 30',
];

const tokenOf = (address: string): string => address.split('@')[0]?.split('+')[1] ?? '';

/** Where a forger may send: the plain address, and addresses with tokens that are not this person's, or not ours. */
const forged: Readonly<Record<string, (town: Town) => string>> = {
  'no token': () => 'maple@groups.localhost',
  'a made-up token': () => `maple+5-1.x.fgk.${'a'.repeat(16)}@groups.localhost`,
  'a token with one letter changed': (town) =>
    town.last(edith).replyTo.replace(/(.)@/, (_all, letter: string) => `${letter === 'a' ? 'b' : 'a'}@`),
  "another member's token": (town) => town.last(rosa).replyTo,
  'a token of the right member for another group': (town) => town.last(edith).replyTo.replace('maple+', 'oak+'),
  'an expired token': (town) => {
    const member = { pod: 'maple-1', id: town.member('Edith').id };
    const day = dayNumber(town.now()) - daysTokensLast - 1;
    return `maple+${tokenFor({ community: 'maple', member, day }, edith, town.house.seal)}@groups.localhost`;
  },
  'a token sealed with another secret': (town) => {
    const member = { pod: 'maple-1', id: town.member('Edith').id };
    const seal = sealWith('somebody elses long secret');
    return `maple+${tokenFor({ community: 'maple', member, day: dayNumber(town.now()) }, edith, seal)}@groups.localhost`;
  },
  'a token whose question was changed': (town) => town.last(edith).replyTo.replace(/\+(\d+-\d+)\.[^.]+\./, '+$1.co1.'),
  'a token whose member was changed': (town) =>
    town.last(rosa).replyTo.replace(/\+\d+-/, `+${town.member('Edith').id.slice(1)}-`),
};

/** All that counts: what is true of the group, but for what was asked of whom. */
const truth = (town: Town): unknown => {
  const { members, version: _version, ...rest } = town.pod();
  return { ...rest, members: members.map(({ questions: _questions, started: _started, ...one }) => one) };
};

describe('mail that claims to be from a member and proves nothing is never obeyed', () => {
  for (const [name, address] of Object.entries(forged)) {
    test(name, async () => {
      for (const text of words) {
        const town = await openTown('work');
        const before = truth(town);
        await town.mails({ from: edith, to: address(town), text, isProven: false });
        expect(truth(town), text).toEqual(before);
        expect((await town.contact(edith))?.state).toBe('agreed');
      }
    });
  }

  test('the real person is asked, three times a day and no more', async () => {
    const town = await openTown('work');
    for (let count = 0; count < 8; count += 1)
      await town.mails({
        from: edith,
        to: 'maple@groups.localhost',
        text: `please stop writing to me (${count})`,
        isProven: false,
      });
    const asked = town.received();
    expect(asked).toHaveLength(3);
    for (const { to, body } of asked) {
      expect(to).toBe(edith);
      expect(body).toContain('A mail in your name says');
    }
    await town.until('2026-05-20T16:00:00.000Z');
    town.received();
    await town.mails({ from: edith, to: 'maple@groups.localhost', text: 'stop again', isProven: false });
    expect(town.received()).toHaveLength(1);
  });

  test('who texts is asked by text, and their IN does what the mail said', async () => {
    const town = await openTown('work', ['Edith']);
    await town.play('Rosa > email me at rosa@example.org\nRosa > [mail] in\nRosa > [mail] text me instead\n');
    town.received();
    await town.mails({ from: rosa, to: 'maple@groups.localhost', text: 'done', isProven: false });
    const [asked] = town.received();
    expect(asked?.to).toBe(town.book.phoneOf('Rosa'));
    expect(asked?.body).toContain('"done"');
    const lines = await town.play('Rosa > in\n');
    expect(lines.join('\n')).toContain('is done');
  });

  test('the answer to our question proves itself by its token, and a forger has none', async () => {
    const town = await openTown('work');
    await town.mails({ from: edith, to: 'maple@groups.localhost', text: 'done', isProven: false });
    const open = () => town.pod().cycle?.tasks.filter(({ state }) => state.status === 'done').length;
    await town.mails({ from: edith, to: 'maple@groups.localhost', text: 'in', isProven: false });
    expect(open()).toBe(0);
    const question = town.letters().findLast(({ text }) => text.includes('"done"'));
    if (!question) throw new Error('nobody was asked');
    await town.mails({ from: edith, to: question.replyTo, text: 'in', answers: question, isProven: false });
    expect(open()).toBe(1);
  });

  test('a token in any case of letters is still the token', async () => {
    const town = await openTown('work');
    await town.mails({ from: edith, to: town.last(edith).replyTo.toUpperCase(), text: 'done', isProven: false });
    expect(town.pod().cycle?.tasks.some(({ state }) => state.status === 'done')).toBe(true);
  });

  test('a token that was forwarded says nothing of what its new reader was asked', async () => {
    const town = await openTown('work');
    const letter = town.last(rosa);
    expect(tokenOf(letter.replyTo)).not.toBe('');
    await town.mails({ from: edith, to: letter.replyTo, text: 'status', answers: letter });
    expect(town.received().map(({ to }) => to)).toEqual([edith]);
  });
});

describe('strangers', () => {
  test('nothing proves them: one invitation to that address, however often they write', async () => {
    const town = await openTown('rest');
    for (let count = 0; count < 5; count += 1)
      await town.mails({
        from: 'walt@example.net',
        name: 'Walt',
        to: 'maple@groups.localhost',
        text: `hello ${count}`,
        isProven: false,
      });
    const got = town.received();
    expect(got).toHaveLength(1);
    expect(got[0]?.body).toContain('Was it you');
    expect(town.pod().members.some(({ name }) => name === 'Walt')).toBe(false);
    const letter = town.last('walt@example.net');
    await town.mails({ from: 'walt@example.net', to: letter.replyTo, text: 'in', answers: letter, isProven: false });
    expect(town.member('Walt').channel).toBe('email');
  });

  test('an invitation is answered only from the address it went to', async () => {
    const town = await openTown('rest');
    await town.mails({ from: 'walt@example.net', to: 'maple@groups.localhost', text: 'hello', isProven: false });
    const { replyTo } = town.last('walt@example.net');
    await town.mails({ from: 'mallory@example.net', to: replyTo, text: 'in', isProven: false });
    expect(town.pod().members.some(({ address }) => address.includes('mallory'))).toBe(false);
  });

  test('a word no group has gets one kind mail an hour', async () => {
    const town = await openTown('rest');
    for (const text of ['hello', 'is anybody there?', 'still me'])
      await town.mails({ from: 'walt@example.net', to: 'mapel@groups.localhost', text });
    expect(town.received().map(({ body }) => body)).toEqual([expect.stringContaining('mapel@groups.localhost')]);
  });

  test('a display name that advertises is no name', async () => {
    const town = await openTown('rest');
    for (const [index, name] of [
      'www.buy-this.example',
      'http://x.example',
      'Call 8025550199',
      'walt@example.net',
    ].entries())
      await town.mails({
        from: `guest${index}@example.net`,
        name,
        to: 'maple@groups.localhost',
        text: 'let me join please',
      });
    const names = town.pod().members.map(({ name }) => name ?? '');
    expect(names.filter((name) => /[\d@/.]/.test(name))).toEqual([]);
    expect(town.pod().members.filter(({ address }) => address.startsWith('guest'))).toHaveLength(4);
  });

  test('several senders, or none, are nobody', async () => {
    const town = await openTown('work');
    const before = truth(town);
    await town.mails({ from: `${edith}, ${rosa}`, to: 'maple@groups.localhost', text: 'done' });
    expect(truth(town)).toEqual(before);
    expect(town.received()).toEqual([]);
  });
});

describe('a second address', () => {
  test('their own token asks them where we know them, and one word lets it speak for them', async () => {
    const town = await openTown('work');
    const letter = town.last(edith);
    await town.mails({ from: 'edie@office.example', to: letter.replyTo, text: 'done', answers: letter });
    const [asked] = town.received();
    expect(asked?.to).toBe(edith);
    expect(asked?.body).toContain('e...@office.example');
    expect(asked?.body).not.toContain('edie@office.example');
    const question = town.last(edith);
    await town.mails({ from: edith, to: question.replyTo, text: 'in', answers: question });
    expect(town.member('Edith').others).toEqual(['edie@office.example']);
    expect(town.pod().cycle?.tasks.filter(({ state }) => state.status === 'done')).toHaveLength(1);
    await town.mails({ from: 'edie@office.example', to: 'maple@groups.localhost', text: 'mine' });
    expect(town.received().at(-1)?.to).toBe('edie@office.example');
    expect(JSON.stringify(town.pod().members.map(({ undo }) => undo))).not.toContain('office');
  });

  test('no leaves everything as it was', async () => {
    const town = await openTown('work');
    const letter = town.last(edith);
    await town.mails({ from: 'edie@office.example', to: letter.replyTo, text: 'done', answers: letter });
    const question = town.last(edith);
    await town.mails({ from: edith, to: question.replyTo, text: 'out', answers: question });
    expect(town.member('Edith').others).toBeUndefined();
    expect(town.pod().cycle?.tasks.some(({ state }) => state.status === 'done')).toBe(false);
  });
});
