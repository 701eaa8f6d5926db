import { describe, expect, test } from 'vitest';
import { classOf } from '../../lib/language/understand/model/classes.ts';
import { understand } from '../../lib/language/understand/understand.ts';
import { writtenOut } from '../../lib/language/understand/written-out.ts';
import { commands, numbered, opened, replies } from '../../templates/words/commands.ts';
import { listOf } from '../../templates/words/list.ts';

const items = ['Call the city clerk', 'Paint the bench', 'Print the flyer', 'Bring the ladder'].map((text, i) => ({
  number: i + 1,
  text,
}));
const context = { locale: 'en', now: '2026-05-06T15:00:00Z', zone: 'America/New_York', items } as const;

/** Every way to type what the lists hold, with the name it stands under. */
function everyWay(lists: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  const first = new Map<string, string>();
  for (const [name, entries] of Object.entries(lists))
    for (const text of listOf(entries).flatMap(writtenOut)) if (!first.has(text)) first.set(text, name);
  return [...first];
}

describe('commands, letter by letter', () => {
  test('each is what it says', () => {
    const classes = everyWay(commands).map(([text, name]) => {
      const intent = understand(text, { ...context, asked: 'none' });
      return [
        text,
        name.startsWith('language:') || name.startsWith('prefer:') ? intent.intent : classOf(intent),
        name,
      ] as const;
    });
    expect(classes.length).toBeGreaterThan(500);
    expect(classes.filter(([, got, want]) => got !== want && !want.startsWith(`${got}:`))).toEqual([]);
  });

  test('each answer to a question is what it says', () => {
    const wrong = everyWay(replies).filter(
      ([text, name]) => understand(text, { ...context, asked: name === 'skip' ? 'ritual' : 'confirm' }).intent !== name,
    );
    expect(wrong).toEqual([]);
  });

  test('with a number behind it each is about that number', () => {
    const wrong = everyWay(numbered).filter(([text, name]) => {
      const got = understand(`${text} 3`, { ...context, asked: 'none' });
      return got.intent !== name && !(got.intent === 'confirm' && got.meant.intent === name);
    });
    // Two numbers make a merge, and “unir 3” may join a group of that name.
    expect(wrong.filter(([, name]) => name !== 'merge')).toEqual([]);
  });

  test('with a colon behind it each begins what it says, whatever was asked', () => {
    const wrong = everyWay(opened)
      .filter(([, name]) => !['split', 'tell', 'new', 'skills', 'pods'].includes(name))
      .filter(([text, name]) => understand(`${text}: a ramp`, { ...context, asked: 'frustration' }).intent !== name);
    expect(wrong).toEqual([]);
  });

  test('courtesies change nothing', () => {
    for (const text of ['please list', 'list please', 'hola, lista por favor', 'ok, list, thank you!'])
      expect(understand(text, { ...context, asked: 'none' })).toEqual({ intent: 'list' });
  });

  test('a command word inside a sentence commands nothing', () => {
    for (const text of ['the end of the street is dark', 'our list of groceries got wet', 'who knows'])
      expect(['stop', 'leave', 'done', 'claim']).not.toContain(understand(text, { ...context, asked: 'none' }).intent);
  });
});
