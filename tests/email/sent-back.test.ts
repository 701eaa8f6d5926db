import { describe, expect, test } from 'vitest';
import { letterParts } from '../../lib/language/letter/letter.ts';
import { ownWords } from '../../lib/language/reply/reply.ts';

const question = {
  en: 'What frustrates you most here? One sentence by Thu May 7, shown without your name.',
  es: '¿Qué te molesta más aquí? Una frase hasta el jue 7 may, sin tu nombre.',
} as const;

const ours = (locale: 'en' | 'es') =>
  letterParts({
    locale,
    community: 'Maple Street Neighbors',
    subject: 'Maple Street Neighbors: our project',
    text: question[locale],
    shortcuts: [],
    replyTo: 'maple+12-1.x.fgk.abc@groups.example',
    unsubscribeUrl: 'https://groups.example/u/maple.12-1.en.abc',
  });

const marked = (text: string): string => text.replace(/^/gm, '> ');

const ways: Readonly<Record<string, (text: string) => string>> = {
  'gmail, English': (text) => `On Mon, May 4, 2026 at 11:02 AM Maple <maple@groups.example> wrote:\n\n${marked(text)}`,
  'gmail, Spanish': (text) =>
    `El lun, 4 may 2026 a las 11:02, Maple (<maple@groups.example>) escribió:\n\n${marked(text)}`,
  'an iPad': (text) =>
    `Sent from my iPad\n\n> On May 4, 2026, at 11:02 AM, Maple <maple@groups.example> wrote:\n> \n${marked(text)}`,
  outlook: (text) =>
    `________________________________\nFrom: Maple <maple@groups.example>\nSent: Monday, May 4, 2026 11:02 AM\nTo: Edith\nSubject: our project\n\n${text}`,
};

describe('our own mail sent back with nothing written is no answer', () => {
  for (const locale of ['en', 'es'] as const)
    test.each(Object.keys(ways))(`%s, ${locale}`, (name) => {
      const text = `\n\n${ways[name]?.(ours(locale).text)}`;
      expect(ownWords({ text, subject: 'Re: our project' })).toBe('');
      expect(ownWords({ text, subject: 'claim 3' })).toBe('claim 3');
      expect(ownWords({ text: `The bench is broken${text}`, subject: 'Re: our project' })).toBe('The bench is broken');
    });

  test.each([
    'Re: Maple Street Neighbors: our project',
    'RE: Maple Street Neighbors: our project 3',
    'RV: Calle Arce: nuestro proyecto',
    'Re: Maple Street Neighbors: between projects',
    'Re: A message from your neighbors',
  ])('a blank answer, without any quotation: %s', (subject) => {
    expect(ownWords({ text: '\n', subject })).toBe('');
    expect(ownWords({ text: '\n\nSent from my iPad', subject })).toBe('');
    expect(ownWords({ text: 'done', subject })).toBe('done');
    expect(ownWords({ text: '', subject: 'Re: claim 3' })).toBe('claim 3');
  });

  test('as HTML alone', () => {
    const head =
      '<div id="divRplyFwdMsg"><b>From:</b> Maple<br><b>Sent:</b> Monday, May 4, 2026<br><b>Subject:</b> x</div>';
    const html = (own: string) => `<html><body><div>${own}</div><hr>${head}${ours('en').html}</body></html>`;
    expect(ownWords({ html: html('<br>'), subject: 'Re: our project' })).toBe('');
    expect(ownWords({ html: html('done'), subject: 'Re: our project' })).toBe('done');
  });

  test('an answer below it is theirs, even where nothing marks what is ours', () => {
    const text = `${ways.outlook?.(ours('en').text)}\n\nThe bench is broken\n\nSent from my iPhone`;
    expect(ownWords({ text, subject: 'Re: our project' })).toBe('The bench is broken');
  });

  test('a quotation that is not ours is still read when there is nothing else', () => {
    const text = 'On Mon, May 4, 2026 at 11:02 AM Sam <sam@mail.example> wrote:\n\n> the bench is broken';
    expect(ownWords({ text, subject: 'Re: x' })).toContain('the bench is broken');
  });
});
