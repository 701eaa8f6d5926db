import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers, desktop, openBrowser, phone, visit } from './browser.ts';
import { addPhone, cardOf, foundMaple, moveClock, send } from './neighbors.ts';

const truth = async <T>(url: string, path: string): Promise<T> => (await (await fetch(`${url}${path}`)).json()) as T;

describe('the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test('three phones found a community, join it, name what frustrates them, and three days pass', async () => {
    const { page, system, complaints } = await visit(browser);
    await expect.poll(() => page.locator('#welcome').innerText()).toContain('text: new Maple Street Neighbors');
    await foundMaple(page);
    await expect.poll(() => cardOf(page, 'Rosa').innerText()).toMatch(/Maple Street Neighbors[\s\S]*segment/);
    await expect.poll(() => page.locator('#about').innerText()).toContain('3 neighbors · join word MAPLE');

    await send(page, 'Bea', 'begin project');
    await expect.poll(() => page.locator('#phases [aria-current="step"]').innerText()).toBe('Surface');
    await expect.poll(() => page.locator('#members').innerText()).toMatch(/Sam\s+what frustrates them most/);
    await send(page, 'Sam', 'There is nowhere to sit at the bus stop');
    await send(page, 'Rosa', 'Cars go too fast here');
    await expect.poll(() => page.locator('#members').innerText()).toMatch(/Sam\s+nothing now/);

    const said = await moveClock(page, '+3 days');
    expect(said).toContain('Sat, May 9, 10:00 am');
    for (const name of ['Bea', 'Sam', 'Rosa']) {
      const shown = await cardOf(page, name).innerText();
      expect(said).toMatch(new RegExp(`${name} [1-9]`));
      expect(shown).toContain('Saturday, May 9');
      expect(shown).toMatch(/1 There is nowhere to sit at the bus stop\n2 Cars go too fast here/);
    }
    expect(await cardOf(page, 'Rosa').locator('.fresh').innerText()).toMatch(/^[1-9] new$/);
    expect(await page.locator('#phases [aria-current="step"]').innerText()).toBe('Choose');
    expect(await page.locator('#next').innerText()).toMatch(/^Next: .+ May \d+, .+\.$/);
    expect(await page.locator('#facts').innerText()).toContain('Named: Cars go too fast here');
    expect(await page.locator('#checklist li').count()).toBe(8);

    const due = (await truth<{ dueNext: { at: string } }>(system.url, '/world?community=maple')).dueNext.at;
    await moveClock(page, 'To what is next');
    expect((await truth<{ now: string }>(system.url, '/clock')).now >= due).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('nothing on it stands in anybody’s way, on a wide screen and on a phone', async () => {
    const { page } = await visit(browser, { bypassCSP: true });
    await page.locator('#welcome').waitFor();
    expect(await barriers(page, desktop)).toEqual([]);
    expect(await barriers(page, phone)).toEqual([]);
    await foundMaple(page);
    await send(page, 'Bea', 'begin project');
    await send(page, 'Sam', 'There is nowhere to sit at the bus stop');
    await moveClock(page, '+1 day');
    expect(await barriers(page, phone)).toEqual([]);
    expect(await barriers(page, desktop)).toEqual([]);
    await page.getByRole('button', { name: 'Add a phone' }).click();
    expect(await barriers(page, desktop)).toEqual([]);
  });

  test('the keyboard alone is enough', async () => {
    const { page } = await visit(browser);
    const tabTo = async (name: string): Promise<void> => {
      for (let count = 0; count < 40; count += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(
          'document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent',
        );
        if (String(focused).trim() === name) return;
      }
      throw new Error(`the keyboard never came to ${name}`);
    };
    await page.locator('#welcome').waitFor();
    await tabTo('Add a phone');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Edith');
    await page.keyboard.press('Enter');
    await cardOf(page, 'Edith').waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.id')).toMatch(/-box$/);
    await page.keyboard.type('new Oak Street');
    await tabTo('Send from Edith');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Oak Street' }).waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('Two lines\n');
    await expect.poll(() => cardOf(page, 'Edith').locator('.mine').count()).toBe(2);
  });

  test('what people write is shown as they wrote it and never becomes part of the page', async () => {
    const { page, complaints } = await visit(browser);
    const trap = '<img src=x onerror="document.title=1">';
    await addPhone(page, trap);
    await send(page, trap, 'new Maple & <b>Street</b>');
    await page.getByRole('heading', { name: 'Maple & <b>Street</b>' }).waitFor();
    await send(page, trap, `purpose: ${trap}`);
    await send(page, trap, '<script>document.title=2</script>');
    await expect.poll(() => cardOf(page, trap).locator('.mine').count()).toBe(3);
    expect(await page.locator('#about').innerText()).toContain(trap);
    expect(await cardOf(page, trap).innerText()).toContain('<script>document.title=2</script>');
    expect(await page.locator('main img, main script, main b').count()).toBe(0);
    expect(await page.title()).toBe('manyhands on this machine');
    expect(complaints).toEqual([]);
  });

  test('names are remembered, numbers are not given twice, and an unused phone can be put away', async () => {
    const { page } = await visit(browser);
    await addPhone(page, 'Kim');
    await addPhone(page, 'Luis');
    expect(await cardOf(page, 'Luis').innerText()).toContain('+1 555 020 0002');
    await page.reload();
    await page.getByRole('button', { name: 'Put away the phone of Kim' }).click();
    await expect.poll(() => page.getByRole('article').count()).toBe(1);
    await page.reload();
    await cardOf(page, 'Luis').waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
    await addPhone(page, 'Ana');
    expect(await cardOf(page, 'Ana').innerText()).toContain('+1 555 020 0001');
  });

  test('what is written on a new card while the page still reads stays written', async () => {
    const { page } = await visit(browser);
    const held: (() => Promise<void>)[] = [];
    await page.route(/carrier.phones/, (route) => {
      held.push(() => route.continue());
    });
    // The page reads every other second.
    const isHeld = () => expect.poll(() => held.length, { timeout: 5000 }).toBe(1);
    const letGo = async (): Promise<void> => {
      await isHeld();
      await held.shift()?.();
    };
    await isHeld();
    await page.getByRole('button', { name: 'Add a phone' }).click();
    await page.getByLabel('Whose phone is it?').fill('Kim');
    await page.getByRole('button', { name: 'Add it' }).click();
    // The reading that was under way shows the card, and the next one is for whoever added it.
    await letGo();
    const box = page.getByLabel('A text from Kim', { exact: true });
    await box.fill('join maple');
    await letGo();
    await letGo();
    expect(await box.inputValue()).toBe('join maple');
  });

  test('a second community is chosen by itself, and the first can be looked at again', async () => {
    const { page } = await visit(browser);
    await addPhone(page, 'Bea');
    await send(page, 'Bea', 'new Maple Street Neighbors');
    await page.getByRole('heading', { name: 'Maple Street Neighbors' }).waitFor();
    await addPhone(page, 'Omar');
    await send(page, 'Omar', 'new Chess Club');
    await page.getByRole('heading', { name: 'Chess Club' }).waitFor();
    await page.getByLabel('Community', { exact: true }).selectOption({ label: 'Maple Street Neighbors' });
    await page.getByRole('heading', { name: 'Maple Street Neighbors' }).waitFor();
  });

  test('a text that could not be sent stays in the box, and the page says so', async () => {
    const { page } = await visit(browser);
    await addPhone(page, 'Sam');
    await page.context().setOffline(true);
    const box = page.getByLabel('A text from Sam', { exact: true });
    await box.fill('join maple');
    await box.press('Enter');
    await expect.poll(() => cardOf(page, 'Sam').innerText()).toContain('Not sent.');
    expect(await box.inputValue()).toBe('join maple');
    await expect.poll(() => page.locator('#trouble').isVisible()).toBe(true);
    await page.context().setOffline(false);
    await expect.poll(() => page.locator('#trouble').isVisible(), { timeout: 10_000 }).toBe(false);
  });
});
