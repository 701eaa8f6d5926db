import { describe, expect, test } from 'vitest';
import { unsubscribe } from '../../functions/unsubscribe.ts';
import { edith, openTown, type Town } from './town.ts';

const linkIn = (town: Town, to: string): string =>
  /List-Unsubscribe: <(http[^>]+)>/i.exec(town.last(to).raw.replace(/\r\n\s+/g, ' '))?.[1] ?? '';

const call = async (town: Town, link: string, method: 'GET' | 'POST', body = '') => {
  const event = { rawPath: new URL(link).pathname, body, isBase64Encoded: false, requestContext: { http: { method } } };
  const answer = await unsubscribe(town.house)(event as never, {} as never);
  await town.until(new Date(Date.parse(town.now()) + 120_000).toISOString());
  return answer;
};

describe('the stop link of a mail', () => {
  test('one press of the mail program ends the mail of this community, with no login', async () => {
    const town = await openTown('work');
    const link = linkIn(town, edith);
    const answer = await call(town, link, 'POST', 'List-Unsubscribe=One-Click');
    expect(answer.statusCode).toBe(200);
    expect(town.member('Edith').state).toBe('unreachable');
    expect((await town.contact(edith))?.state).toBe('agreed');
    town.received();
    await town.play('--- +2 days\n');
    expect(town.received().filter(({ to }) => to === edith)).toEqual([]);
  });

  test('looking at the page changes nothing, and it offers less', async () => {
    const town = await openTown('work');
    const answer = await call(town, linkIn(town, edith), 'GET');
    expect(answer.body).toContain('<form method="post"');
    expect(answer.body).toContain('name="less"');
    expect(town.member('Edith').state).toBe('here');
  });

  test('less keeps them in, for the big moments', async () => {
    const town = await openTown('work');
    await call(town, linkIn(town, edith), 'POST', 'less=1');
    expect(town.member('Edith')).toMatchObject({ state: 'here', less: true });
    await call(town, linkIn(town, edith), 'POST', 'List-Unsubscribe=One-Click');
    expect(town.member('Edith').state).toBe('unreachable');
    await call(town, linkIn(town, edith), 'POST', 'less=1');
    expect(town.member('Edith')).toMatchObject({ state: 'here', less: true });
  });

  test('a link with one letter changed is not ours', async () => {
    const town = await openTown('work');
    const link = linkIn(town, edith);
    const changed = `${link.slice(0, -1)}${link.endsWith('a') ? 'b' : 'a'}`;
    expect((await call(town, changed, 'POST')).statusCode).toBe(404);
    const member = Number(town.member('Edith').id.slice(1));
    expect((await call(town, link.replace(`.${member}-1.en.`, `.${member - 1}-1.en.`), 'POST')).statusCode).toBe(404);
    expect(town.pod().members.every(({ state }) => state === 'here')).toBe(true);
  });

  test('an invitation that is refused by its link is never followed by another', async () => {
    const town = await openTown('rest');
    await town.mails({ from: 'walt@example.net', to: 'maple@groups.localhost', text: 'hello', isProven: false });
    await call(town, linkIn(town, 'walt@example.net'), 'POST');
    expect((await town.contact('walt@example.net'))?.consents.map(({ how }) => how)).toEqual(['refused']);
    town.received();
    await town.mails({ from: 'walt@example.net', to: 'maple@groups.localhost', text: 'hello', isProven: false });
    expect(town.received()).toEqual([]);
  });

  test('START from under any mail brings them back', async () => {
    const town = await openTown('work');
    await call(town, linkIn(town, edith), 'POST');
    const letter = town.last(edith);
    await town.mails({ from: edith, to: letter.replyTo, text: 'START', answers: letter });
    expect(town.member('Edith').state).toBe('here');
  });
});
