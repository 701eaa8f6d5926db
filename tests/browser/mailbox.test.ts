import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers, desktop, openBrowser, phone, visit } from './browser.ts';
import { addMailbox, addPhone, cardOf, foundMaple, mail, moveClock, post, send } from './neighbors.ts';

const truth = async <T>(url: string, path: string): Promise<T> => (await (await fetch(`${url}${path}`)).json()) as T;

type World = {
  readonly pods: readonly {
    readonly cycle: { readonly frustrations: readonly { readonly text: string; readonly dots: number }[] };
  }[];
};

describe('mailboxes on the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test('a neighbor with only a mailbox joins, names a frustration by replying, and votes by pressing', async () => {
    const { page, system, complaints } = await visit(browser);
    await foundMaple(page);
    await addMailbox(page, 'Édith');
    const edith = cardOf(page, 'Édith');
    expect(await edith.innerText()).toMatch(/edith@example\.org[\s\S]*No mails yet[\s\S]*To maple@groups\.localhost/);
    await edith.getByRole('button', { name: 'Write: join maple' }).click();
    const first = await post(page, 'Édith');
    expect(first).toContain('To: maple@groups.localhost\r\nSubject: Hello\r\n');
    await expect.poll(() => edith.innerText()).toContain('Welcome to Maple Street Neighbors, Édith');

    await send(page, 'Bea', 'begin project');
    await expect.poll(() => edith.innerText()).toContain('What frustrates you most here?');
    const reply = await mail(page, 'Édith', 'The sidewalk is broken by the school');
    expect(reply).toMatch(/^To: maple\+[\w.-]+@groups\.localhost\r$/m);
    expect(reply).toMatch(/^In-Reply-To: <[^>]+>\r\nReferences: <[^>]+>\r\n <[^>]+>\r$/m);
    await expect.poll(() => page.locator('#table').innerText()).toContain('The sidewalk is broken by the school');
    expect(await page.locator('#table').innerText()).not.toContain('wrote');
    expect(await edith.getByText('Quoted mail').count()).toBe(1);
    await send(page, 'Sam', 'Cars go too fast here');

    expect(await moveClock(page, '+3 days')).toMatch(/message.*came: .*Édith 1/);
    const ballot = edith.locator('.theirs').last();
    expect(await ballot.innerText()).toMatch(/1 The sidewalk is broken[\s\S]*2 Cars go too fast/);
    for (const number of ['1', '1', '2']) await ballot.getByRole('button', { name: `Write ${number}` }).click();
    expect(await page.getByLabel('A mail from Édith', { exact: true }).inputValue()).toBe('1 1 2');
    await post(page, 'Édith');
    const world = await truth<World>(system.url, '/world?community=maple');
    expect(world.pods[0]?.cycle.frustrations.map(({ dots }) => dots)).toEqual([2, 1]);
    expect(complaints).toEqual([]);
  });

  test('a mail can be seen as designed: no script, its own look, and its buttons fill the reply box', async () => {
    const { page, complaints } = await visit(browser);
    await addMailbox(page, 'Edith');
    const edith = cardOf(page, 'Edith');
    await edith.getByRole('button', { name: /^Write: new Maple/ }).click();
    await post(page, 'Edith');
    const box = page.getByLabel('A mail from Edith', { exact: true });
    await edith.getByRole('button', { name: 'SKIP - nothing this time' }).click();
    expect(await box.inputValue()).toBe('SKIP');
    await box.fill('');
    await edith.getByRole('button', { name: 'As designed' }).click();
    expect(await edith.locator('iframe').getAttribute('sandbox')).toBe('allow-same-origin');
    // From outside the frame: even the test's own scripts would be refused in it.
    const link = "document.querySelector('iframe').contentDocument.querySelector('a[href^=mailto]')";
    await expect.poll(() => page.evaluate(`getComputedStyle(${link}).fontSize`)).toBe('20px');
    // What is open stays open while the page reads on.
    await page.waitForTimeout(2500);
    await page.evaluate(`${link}.focus()`);
    await page.keyboard.press('Enter');
    expect(await box.inputValue()).toBe('SKIP');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toMatch(/^mailbox-.*-box$/);
    await edith.getByRole('button', { name: 'Words only' }).click();
    expect(await edith.locator('iframe').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('a subject alone is enough for a new mail, and a mail can be told from an answer', async () => {
    const { page } = await visit(browser);
    await foundMaple(page);
    await addMailbox(page, 'Edith');
    await mail(page, 'Edith', 'Hello');
    const edith = cardOf(page, 'Edith');
    await expect.poll(() => edith.innerText()).toContain('Answers “Re: Hello”');
    await edith.getByRole('button', { name: 'New mail' }).click();
    await page.getByLabel('Subject').fill('who');
    const raw = await post(page, 'Edith');
    expect(raw).toContain('Subject: who\r\n');
    expect(raw).not.toContain('In-Reply-To');
    await expect.poll(() => edith.innerText()).toContain('Bea, Sam, Rosa and Edith');
  });

  test('nothing of it stands in anybody’s way, on a wide screen and on a phone', async () => {
    const { page } = await visit(browser, { bypassCSP: true });
    await foundMaple(page);
    await addMailbox(page, 'Edith');
    expect(await barriers(page, phone)).toEqual([]);
    await mail(page, 'Edith', 'I would love to help.');
    await send(page, 'Bea', 'begin project');
    await mail(page, 'Edith', 'There is nowhere to sit at the bus stop');
    await moveClock(page, '+3 days');
    await cardOf(page, 'Edith').getByRole('button', { name: 'As designed' }).last().click();
    expect(await barriers(page, phone)).toEqual([]);
    expect(await barriers(page, desktop)).toEqual([]);
    await page.getByRole('button', { name: 'Add a mailbox' }).click();
    expect(await barriers(page, desktop)).toEqual([]);
  });

  test('what people write in a mail never becomes part of the page', async () => {
    const { page, complaints } = await visit(browser);
    const name = '<img src=x onerror="document.title=1">';
    const trap = `${name}<script>parent.document.title=2</script>`;
    await foundMaple(page);
    await addMailbox(page, name);
    await mail(page, name, 'Hello');
    await send(page, 'Bea', 'begin project');
    await mail(page, name, trap);
    const card = cardOf(page, name);
    await expect.poll(() => card.locator('.mine').count()).toBe(2);
    expect(await card.innerText()).toContain(trap);
    const designs = card.getByRole('button', { name: 'As designed' });
    for (let left = await designs.count(); left > 0; left -= 1) await designs.first().click();
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.title()).toBe('manyhands on this machine');
    expect(complaints).toEqual([]);
  });

  test('mailboxes are remembered, two of one name have two addresses, and an unused one can be put away', async () => {
    const { page } = await visit(browser);
    await addMailbox(page, 'José María');
    expect(await cardOf(page, 'José María').innerText()).toContain('jose.maria@example.org');
    await addPhone(page, 'Kim');
    await page.getByRole('button', { name: 'Add a mailbox' }).click();
    await page.getByLabel('Whose mailbox is it?').fill('Jose Maria');
    await expect.poll(() => page.locator('#address').innerText()).toContain('jose.maria2@example.org');
    await page.keyboard.press('Escape');
    await page.reload();
    await page.getByRole('button', { name: 'Put away the mailbox of José María' }).click();
    await expect.poll(() => page.getByRole('article').count()).toBe(1);
    expect(await page.evaluate('document.activeElement.id')).toBe('add-mailbox');
  });
});
