/** A real browser that shows a mail or a page, and what axe finds wrong with it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium, type Page, type Request } from 'playwright-core';

export const widths = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } } as const;

/** Never the package's own list of arguments: with its `--single-process` the browser dies with the first closed page. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await sparticuz.executablePath(), args: ['--no-sandbox'], headless: true });

export type Look = {
  readonly html: string;
  readonly width: keyof typeof widths;
  readonly dark?: boolean;
  /** Where the picture is kept; none without. */
  readonly picture?: string;
};

type Found = {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
};

export type Seen = {
  /** What axe finds wrong, a line each. */
  readonly wrong: readonly string[];
  /** Pixels beyond the screen's width. */
  readonly overflow: number;
  /** Everything it tried to fetch: a mail must need nothing. */
  readonly fetched: readonly string[];
  /** The words as they stand on the screen. */
  readonly words: string;
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page of this width and light, used again for every look: opening one costs more than looking. */
const pageFor = async (browser: Browser, width: keyof typeof widths, dark: boolean): Promise<Page> => {
  const title = `${width} ${dark}`;
  const pages = openPages.get(browser) ?? new Map<string, Page>();
  openPages.set(browser, pages);
  const page =
    pages.get(title) ??
    (await browser.newPage({ viewport: widths[width], colorScheme: dark ? 'dark' : 'light', deviceScaleFactor: 1 }));
  pages.set(title, page);
  return page;
};

const openPages = new WeakMap<Browser, Map<string, Page>>();

/** Shows it as a careful mail client does; whatever it would fetch is told. */
export const look = async (browser: Browser, { html, width, dark = false, picture }: Look): Promise<Seen> => {
  const page = await pageFor(browser, width, dark);
  const fetched: string[] = [];
  const note = (request: Request): void => void fetched.push(request.url());
  page.on('request', note);
  await page.setContent(html);
  if (picture) await page.screenshot({ path: picture, fullPage: true });
  const words = await page.locator('body').innerText();
  const overflow = Number(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'));
  await page.evaluate(`window.axe ?? (() => { ${axe} })()`);
  const { violations } = (await page.evaluate('axe.run()')) as Found;
  page.off('request', note);
  const wrong = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  return { wrong, overflow, fetched, words };
};
