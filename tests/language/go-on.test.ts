import { expect, test } from 'vitest';
import { understand } from '../../lib/language/understand/understand.ts';

const meaning = (text: string): string => {
  const said = understand(text, { asked: 'none', locale: 'en', now: '2026-05-06T15:00:00Z', zone: 'UTC' });
  return said.intent === 'confirm' ? said.meant.intent : said.intent;
};

test.each(['no dejen de escribirme', "please don't stop texting me", 'never stop sending these'])(
  '“%s” ends nothing and asks for nothing',
  (text) => expect(meaning(text)).toBe('unknown'),
);

test.each(["why don't you stop texting me", 'no dejen de escribirme, es broma, paren', "you won't stop texting me"])(
  '“%s” is heard as an opt-out',
  (text) => expect(meaning(text)).toBe('stop'),
);
