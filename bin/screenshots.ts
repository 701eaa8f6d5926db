/** `npm run screenshots`: a picture of each kind of mail and page, on a phone and a desktop, in screenshots/. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { composeMail } from '../lib/adapters/mail/compose.ts';
import { mailGallery, pageGallery } from '../lib/local/mail/gallery.ts';
import { look, openBrowser, widths } from '../lib/local/mail/look.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'screenshots');
const worldNamed = (name: string): string => readFileSync(join(root, `tests/conversations/worlds/${name}.txt`), 'utf8');
mkdirSync(folder, { recursive: true });

const pages = [...pageGallery()];
for (const { name, locale, letter } of await mailGallery(worldNamed)) {
  const raw = await composeMail(letter);
  const { html = '', text = '' } = await PostalMime.parse(raw);
  writeFileSync(join(folder, `mail-${name}.${locale}.txt`), text);
  writeFileSync(join(folder, `mail-${name}.${locale}.eml`), raw);
  pages.push({ name: `mail-${name}.${locale}`, html });
}

const browser = await openBrowser();
let troubles = 0;
for (const { name, html } of pages) {
  for (const width of Object.keys(widths) as (keyof typeof widths)[]) {
    const { wrong, overflow } = await look(browser, { html, width, picture: join(folder, `${name}.${width}.png`) });
    troubles += wrong.length + (overflow > 0 ? 1 : 0);
    for (const line of wrong) console.log(`${name} ${width}: ${line}`);
    if (overflow > 0) console.log(`${name} ${width}: ${overflow} pixels too wide`);
  }
}
await browser.close();
console.log(`${pages.length * Object.keys(widths).length} pictures in screenshots/, ${troubles} things wrong`);
process.exit(troubles === 0 ? 0 : 1);
