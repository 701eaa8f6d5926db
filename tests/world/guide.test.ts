import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const guidePath = join(root, 'docs', 'organizers.md');
const transcript = (name: string): string => readFileSync(join(root, 'tests', 'conversations', `${name}.txt`), 'utf8');

/** A text with the lines that belong to it. */
const textsOf = (block: string): readonly string[] => block.trimEnd().split(/\n(?=\S)/);
const readerOf = (text: string): string | undefined => /^(\p{Lu}\p{L}*) < /u.exec(text)?.[1];
const isTyped = (text: string): boolean => /^\p{Lu}\p{L}* > /u.test(text);

/** What followed on the phones named in the guide when somebody typed this; the first time, in that transcript. */
const followed = (name: string, typed: string, readers: ReadonlySet<string>): readonly string[] => {
  const exchange = transcript(name)
    .split('\n\n')
    .find((one) => one.startsWith(`${typed}\n`));
  expect(exchange, `${name}: ${typed}`).toBeDefined();
  return textsOf(exchange ?? '').filter((text) => readers.has(readerOf(text) ?? ''));
};

/** The block as phones show it now. */
const asShown = (name: string, block: string): string => {
  const texts = textsOf(block);
  const readers = new Set(texts.flatMap((text) => readerOf(text) ?? []));
  return texts
    .filter(isTyped)
    .flatMap((typed) => [typed, ...followed(name, typed, readers)])
    .join('\n');
};

/** `UPDATE=1` writes what phones show now into the guide. */
test('the texts in the organizers’ guide are texts that phones really show', () => {
  const guide = readFileSync(guidePath, 'utf8');
  const blocks = [...guide.matchAll(/```(\w+\/[\w-]+)\n([\s\S]*?)\n```/g)];
  expect(blocks.length).toBeGreaterThan(5);
  const now = guide.replace(
    /```(\w+\/[\w-]+)\n([\s\S]*?)\n```/g,
    (_all, name: string, block: string) => `\`\`\`${name}\n${asShown(name, block)}\n\`\`\``,
  );
  if (process.env.UPDATE === '1') writeFileSync(guidePath, now);
  else expect(guide).toBe(now);
});
