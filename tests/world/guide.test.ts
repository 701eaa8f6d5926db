import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const conversations = join(root, 'tests', 'conversations');

const transcripts = readdirSync(conversations, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(conversations, file), 'utf8'));

/** What a phone shows in the guide: each text with all its lines. */
const quoted = [...readFileSync(join(root, 'docs', 'organizers.md'), 'utf8').matchAll(/```\n([\s\S]*?)```/g)].flatMap(
  ([, block = '']) => block.split(/\n(?=\S)/).map((text) => text.trimEnd()),
);

test('the texts in the organizers’ guide are texts that phones really show', () => {
  const shown = quoted.filter((text) => /^\p{Lu}\p{L}* < /u.test(text));
  expect(shown.length).toBeGreaterThan(8);
  for (const text of shown) expect(transcripts.some((file) => file.includes(text)), text).toBe(true);
});
