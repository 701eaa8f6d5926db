import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { snapshot } from '../../lib/local/snapshot.ts';
import { barriers, desktop, openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const [bea, sam] = ['+15550200001', '+15550200002'];

test('the page shows the photos that may be seen, and no other', async () => {
  const { system, page, complaints } = await visit(browser);
  const says = async (from: string, body: string, ...media: { contentType: string; base64: string }[]) => {
    await system.carrier.phoneSends({ from, body, media });
    await system.settling.settle();
  };
  const photo = { contentType: 'image/jpeg', base64: Buffer.from(snapshot()).toString('base64') };
  for (const words of ['new Maple Street Neighbors', 'Burlington, Vermont', 'skip', 'skip', 'skip', 'Bea'])
    await says(bea, words);
  await says(sam, "join maple i'm Sam");
  await says('+15550200003', "join maple i'm Ana");
  await says(bea, 'begin project');
  await says(sam, '', photo);
  await says(sam, 'in');
  await says(bea, '', photo);
  const shown = page.locator('#photos img');
  await shown.first().waitFor();
  expect(await shown.count()).toBe(1);
  await expect.poll(() => shown.first().evaluate((one) => Object(one).naturalWidth)).toBe(64);
  expect(complaints).toEqual([]);
  expect(await barriers(page, desktop)).toEqual([]);
});
