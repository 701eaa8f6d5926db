import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeMail } from '../../lib/adapters/mail/compose.ts';
import type { Letter } from '../../lib/runtime/mail.ts';
import { openBrowser, visit } from './browser.ts';
import { addMailbox, cardOf, foundMaple, mail, send } from './neighbors.ts';

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const photo = { name: 'bench.png', mimeType: 'image/png', buffer: pixel };

const gathering = { uid: 'g-1@groups.localhost', title: 'Maple celebrates; fix, done', where: 'José’s porch, back' };
const invitation: Letter = {
  ...{ to: 'edith@example.org', locale: 'en', from: { name: 'Maple', address: 'maple@groups.localhost' } },
  ...{ replyTo: 'maple+t0ken@groups.localhost', subject: 'Come', text: 'IN or OUT?', shortcuts: [], isReply: false },
  ...{ threadRoot: '<maple.1@groups.localhost>', listId: 'maple.groups.localhost' },
  unsubscribeUrl: 'https://example.org/u/t0ken',
};

describe('what comes with words', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test('a gathering is a line of its own, and says when it changed and when it was taken back', async () => {
    const { page, system, complaints } = await visit(browser);
    await addMailbox(page, 'Edith');
    const when = { day: '2026-06-20', time: '16:00', zone: 'America/New_York', minutes: 120 };
    const changes = [{ sequence: 1 }, { sequence: 2, time: '17:00' }, { sequence: 3, cancelled: true }];
    for (const [count, change] of changes.entries()) {
      const raw = await composeMail({ ...invitation, calendar: { ...gathering, ...when, ...change } });
      await system.house.mails.send({ to: invitation.to, from: 'maple@groups.localhost', raw, tag: `o${count}` });
    }
    const place = 'Maple celebrates; fix, done · Sat, Jun 20,';
    await expect
      .poll(() => cardOf(page, 'Edith').locator('.entry').allInnerTexts(), { timeout: 15_000 })
      .toEqual([
        `Calendar: ${place} 4:00 pm · José’s porch, back`,
        `Calendar, changed: ${place} 5:00 pm · José’s porch, back`,
        `Calendar, taken back: ${place} 4:00 pm · José’s porch, back`,
      ]);
    expect(complaints).toEqual([]);
  });

  test('photos go from a phone and from a mailbox, and are shown', async () => {
    const { page, complaints } = await visit(browser);
    await foundMaple(page);
    await addMailbox(page, 'Edith');
    for (const name of ['Sam', 'Edith']) {
      const card = cardOf(page, name);
      await card.locator('input[type=file]').setInputFiles(photo);
      await card.getByRole('button', { name: `Take off the photo of ${name}` }).waitFor();
    }
    await send(page, 'Sam', 'Our street');
    await mail(page, 'Edith', 'Hello, here I am');
    for (const name of ['Sam', 'Edith']) {
      const shown = cardOf(page, name).getByAltText('A photo');
      await expect.poll(() => shown.evaluate((one) => Object(one).naturalWidth)).toBe(1);
      await cardOf(page, name)
        .getByRole('button', { name: `Add a photo from ${name}` })
        .waitFor();
    }
    await cardOf(page, 'Sam')
      .locator('input[type=file]')
      .setInputFiles({ ...photo, name: 'notes.txt', mimeType: 'text/plain' });
    await expect.poll(() => cardOf(page, 'Sam').innerText()).toContain('A photo is a picture of at most 5 MB.');
    expect(complaints).toEqual([]);
  });
});
