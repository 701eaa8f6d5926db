import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeMail } from '../../lib/adapters/mail/compose.ts';
import { type Exhibit, kinds, mailGallery, pageGallery } from '../../lib/local/mail/gallery.ts';
import { look, openBrowser, widths } from '../../lib/local/mail/look.ts';

const worldNamed = (name: string): string =>
  readFileSync(join(import.meta.dirname, `../conversations/worlds/${name}.txt`), 'utf8');

const screens = Object.keys(widths) as (keyof typeof widths)[];

/** Words without marks and spaces, so that a text part and a screen can be compared. */
const bare = (text: string): string => text.replace(/[\s•]+/g, '');

describe('every kind of mail, in a real browser', { timeout: 120_000 }, () => {
  let browser: Browser;
  let gallery: readonly Exhibit[];
  beforeAll(async () => {
    browser = await openBrowser();
    gallery = await mailGallery(worldNamed);
  }, 60_000);
  afterAll(() => browser.close());

  test('looking sees what is wrong, or the rest of this would mean nothing', async () => {
    const html = '<p style="color:#ccc;width:2000px">pale<img src="http://localhost:9/track.png"></p>';
    const { wrong, overflow, fetched } = await look(browser, { html, width: 'phone' });
    expect(wrong.join()).toMatch(/color-contrast[\s\S]*html-has-lang[\s\S]*image-alt/);
    expect(overflow).toBeGreaterThan(1000);
    expect(fetched).toEqual(['http://localhost:9/track.png']);
  });

  test('is there, and nearly all of them in both languages', () => {
    expect(new Set(gallery.map(({ name }) => name))).toEqual(new Set(kinds.map(({ name }) => name)));
    expect(gallery.filter(({ locale }) => locale === 'es').length).toBeGreaterThan(11);
  });

  test('needs nothing fetched, stands in nobody’s way, fits a phone and a desktop, and shows the words of its text part', async () => {
    for (const { name, locale, letter } of gallery) {
      const mail = await PostalMime.parse(await composeMail(letter));
      const [words = ''] = (mail.text ?? '').split('\n-- \n');
      for (const width of screens) {
        const seen = await look(browser, { html: mail.html ?? '', width, dark: width === 'desktop' });
        const { wrong, overflow, fetched } = seen;
        expect({ name, locale, width, wrong, overflow, fetched }).toEqual({
          ...{ name, locale, width, wrong: [], overflow: 0, fetched: [] },
        });
        expect(bare(seen.words)).toContain(bare(words));
      }
    }
  });

  test('its text part can be read alone: no markup, no line that only a picture would explain, a way to stop', async () => {
    for (const { letter } of gallery) {
      const { text = '' } = await PostalMime.parse(await composeMail(letter));
      expect(text.startsWith(letter.text)).toBe(true);
      expect(text).not.toMatch(/<\/?\w+[^>]*>|&\w+;|\{\w+\}/);
      expect(text).toMatch(letter.locale === 'es' ? /responde ALTO/ : /reply STOP/);
    }
  });

  test('the celebration brings its day for the calendar', async () => {
    const exhibit = gallery.find(({ name, locale }) => name === 'celebration' && locale === 'en');
    const raw = exhibit ? Buffer.from(await composeMail(exhibit.letter)).toString() : '';
    expect(raw).toMatch(/DTSTART:20260523T200000Z[\s\S]*LOCATION:the porch/);
  });

  test('the page behind the stop link does too, light and dark', async () => {
    for (const { name, html } of pageGallery()) {
      for (const width of screens) {
        const { wrong, overflow, fetched } = await look(browser, { html, width, dark: width === 'phone' });
        expect({ name, wrong, overflow, fetched }).toEqual({ name, wrong: [], overflow: 0, fetched: [] });
      }
    }
  });
});
