import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { segments } from '../lib/language/segments.ts';
import { playTranscript } from '../lib/local/transcript.ts';

const folder = join(import.meta.dirname, 'conversations');
const worldNamed = (name: string): string => readFileSync(join(folder, 'worlds', `${name}.txt`), 'utf8');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt') && !file.startsWith('worlds'))
  .sort();

/** `UPDATE=1` writes what really happened; read it as the person holding the phone would. */
const isUpdating = process.env.UPDATE === '1';

describe('conversations', () => {
  for (const file of files) {
    test(file.replace(/\.txt$/, ''), async () => {
      const path = join(folder, file);
      const wanted = readFileSync(path, 'utf8');
      const { text } = await playTranscript(wanted, worldNamed);
      if (isUpdating) writeFileSync(path, text);
      else expect(text.trim()).toBe(wanted.trim());
      for (const body of textsShown(text)) {
        const most = body.includes('\n') ? 4 : 2;
        expect(segments(body).segments, body).toBeLessThanOrEqual(most);
      }
    });
  }
});

/** Each text a phone showed, put together again from its lines. */
function textsShown(transcript: string): readonly string[] {
  const texts: string[] = [];
  let isShown = false;
  for (const line of transcript.split('\n')) {
    const start = /^\p{Lu}[\p{L}\d]* < ?(.*)$/u.exec(line);
    const more = /^ {4}\| ?(.*)$/.exec(line);
    // A mail may be as long as it needs.
    const isMail = start?.[1]?.startsWith('[mail]') ?? false;
    if (start && !isMail) texts.push(start[1] ?? '');
    if (more && isShown) texts.push(`${texts.pop() ?? ''}\n${more[1] ?? ''}`);
    isShown = (start !== null && !isMail) || (more !== null && isShown);
  }
  return texts;
}
