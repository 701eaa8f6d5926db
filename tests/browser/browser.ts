/** A browser for tests of the page, and a system of its own for each of them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { openSystem, type System } from '../../lib/local/system.ts';

export const desktop = { width: 1400, height: 900 };
export const phone = { width: 390, height: 844 };

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Never the package's own list of arguments: with its `--single-process` the browser dies with the first closed page. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await sparticuz.executablePath(), args: ['--no-sandbox'], headless: true });

export type Visit = {
  readonly system: System;
  readonly page: Page;
  /** Everything the browser complained about. */
  readonly complaints: readonly string[];
};

/** A first visit to an empty system, on a Wednesday at ten where the neighbors live; both end with the test. */
export const visit = async (browser: Browser, options: { readonly bypassCSP?: boolean } = {}): Promise<Visit> => {
  const system = await openSystem({ port: 0, dataDir: ':memory:', clockStart: '2026-05-06T14:00:00Z' });
  const context = await browser.newContext({ viewport: desktop, ...options });
  onTestFinished(async () => {
    await context.close();
    await system.close();
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(system.url);
  return { system, page, complaints };
};

/** What axe finds wrong, a line each; also when something is wider than the screen. Needs a visit that bypasses CSP. */
export const barriers = async (page: Page, size: typeof desktop): Promise<readonly string[]> => {
  await page.setViewportSize(size);
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run()')) as {
    violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  };
  const width = Number(await page.evaluate('document.documentElement.scrollWidth'));
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  return width > size.width ? [...found, `the page is ${width} pixels wide`] : found;
};
