import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AskedKind, Intent } from '../../lib/domain/intent.ts';
import { understand } from '../../lib/language/understand/understand.ts';

/** Collections kept beside the repository; without them there is nothing to check. */
const optOuts = '../shared/corpora/optout/optout.json';
const tapbacks = '../shared/corpora/tapbacks/tapbacks.json';

type OptOut = { readonly text: string; readonly optout: boolean };
type Tapback = {
  readonly text: string;
  readonly score?: boolean;
  readonly is_reaction: boolean;
  readonly emoji?: string | null;
  readonly quoted?: string | null;
  readonly action?: string;
};

const read = (text: string, asked: AskedKind): Intent =>
  understand(text, { asked, locale: 'en', now: '2026-05-06T15:00:00Z', zone: 'America/New_York' });

function load<T>(path: string): readonly T[] {
  return JSON.parse(readFileSync(path, 'utf8')) as readonly T[];
}

describe.skipIf(!existsSync(optOuts))('opt-outs', () => {
  const lines = existsSync(optOuts) ? load<OptOut>(optOuts) : [];

  test('none is missed', () => {
    expect(lines.filter(({ text, optout }) => optout && read(text, 'none').intent !== 'stop')).toEqual([]);
  });
  test('none is seen where there is none', () => {
    expect(lines.filter(({ text, optout }) => !optout && read(text, 'none').intent === 'stop')).toEqual([]);
  });
});

describe.skipIf(!existsSync(tapbacks))('reactions of phones', () => {
  const lines = existsSync(tapbacks) ? load<Tapback>(tapbacks) : [];
  const plain = (emoji: string | null | undefined): string => (emoji ?? '').replaceAll('\uFE0F', '');

  test('each is read as what it is', () => {
    const wrong = lines.filter((line) => {
      if (line.score === false) return false;
      const got = read(line.text, 'confirm');
      if (got.intent !== 'reaction') return line.is_reaction;
      const isSame =
        ((line.emoji ?? '') === '' || plain(got.emoji) === plain(line.emoji)) &&
        ((line.quoted ?? '') === '' || got.quoted === line.quoted) &&
        (line.action === 'remove') === (got.removed === true);
      return !line.is_reaction || !isSame;
    });
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
});
