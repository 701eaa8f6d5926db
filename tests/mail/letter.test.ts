import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likelyAnswers } from '../../lib/language/letter/answers.ts';
import { readBlocks } from '../../lib/language/letter/blocks.ts';
import { letterParts, mailtoFor } from '../../lib/language/letter/letter.ts';
import { unsubscribePage } from '../../lib/language/letter/page.ts';

const words = (text: string, community = 'Maple Street Neighbors') => ({
  locale: 'en' as const,
  community,
  subject: 'A bench',
  text,
  shortcuts: likelyAnswers(text, 'en'),
  replyTo: 'maple+t0ken@groups.localhost',
  unsubscribeUrl: 'https://example.org/u?t=abc',
});

const tagsIn = (html: string): readonly string[] => html.match(/<[^>]*>/g) ?? [];
/** The frame's own tags, and those a text of lines and entries may make. */
const ours = /^<(!DOCTYPE html|\/?(html|head|body|main|h1|p|div|span|strong|a|title|style|meta|br)\b[^<>]*)>$/;

describe('the words of a mail', () => {
  test('the text part stands alone: the words, how to answer, who it is from, how to stop', () => {
    expect(letterParts(words('Thank you, Edith.\n\nAnything else? IN or OUT')).text).toBe(
      [
        'Thank you, Edith.',
        '',
        'Anything else? IN or OUT',
        '',
        '-- ',
        'To answer, just reply to this mail in your own words.',
        'This mail is from Maple Street Neighbors, neighbors who get things done together.',
        'To get no more of it, reply STOP, or open:',
        'https://example.org/u?t=abc',
        '',
      ].join('\n'),
    );
  });

  test('whatever people write is words in the HTML, never tags', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<img src=x onerror=alert(1)>',
        '"><script>1</script>',
        '</title><script>',
        '&lt;b&gt;',
        "' onclick='",
      ),
    );
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 6 }), hostile, (lines, name) => {
        const { html } = letterParts({ ...words(`IN\n1 ${lines.join('\n2 ')}`, name), subject: name });
        expect(tagsIn(html).filter((tag) => !ours.test(tag))).toEqual([]);
        expect(html).not.toMatch(/<(script|img|iframe|form|svg|link|object)/i);
        expect(html).not.toMatch(/ on\w+="/i);
        const page = unsubscribePage({ locale: 'es', community: name, state: 'ask', action: `/u?${name}` });
        expect(page).not.toMatch(/<(script|img|iframe|svg)/i);
      }),
    );
  });

  test('numbered entries keep their number as text, because people answer with it', () => {
    const { html } = letterParts(words('What is open:\n3 draw the plan\n12 bake'));
    expect(html).toMatch(/role="listitem"[^>]*><span[^>]*>12<\/span>bake<\/div>/);
  });

  test('a sentence that begins with a number is no list', () => {
    expect(readBlocks('3 dots are left.\n\nOpen:\n1 a\n2 b\nReply with one.')).toEqual([
      { kind: 'lines', lines: ['3 dots are left.'] },
      { kind: 'lines', lines: ['Open:'] },
      {
        kind: 'list',
        entries: [
          { number: '1', text: 'a' },
          { number: '2', text: 'b' },
        ],
      },
      { kind: 'lines', lines: ['Reply with one.'] },
    ]);
  });

  test('lines under a colon are a list until a sentence ends it; words to type are bold', () => {
    const { html } = letterParts(
      words("Thank you:\ndraw the plan: Sam\nbake: Edith\nWould you lead? I'LL LEAD or ADD TASK"),
    );
    expect(html.match(/role="listitem"/g)).toHaveLength(2);
    expect(html).toContain('Would you lead? <strong>I&#39;LL LEAD</strong> or <strong>ADD TASK</strong>');
  });

  test('a mail offers as buttons only the answers it names, at most four', () => {
    const says = (text: string, locale: 'en' | 'es' = 'en') => likelyAnswers(text, locale).map((one) => one.says);
    expect(says('Come Saturday. IN or OUT?')).toEqual(['IN', 'OUT']);
    expect(says('You are in, and out of luck. INDEED.')).toEqual([]);
    expect(says('DONE when it is finished, STUCK if not. UNDO takes it back.')).toEqual(['DONE', 'STUCK', 'UNDO']);
    expect(says('¿SÍ o NO?', 'es')).toEqual(['SÍ', 'NO']);
    expect(says('IN OUT DONE STUCK LIST UNDO')).toHaveLength(4);
    expect(says('Nothing to answer. Reply in your own words.')).toEqual([]);
  });

  test('a button writes one word to the token, with the subject of the thread', () => {
    expect(mailtoFor('maple+t0ken@groups.localhost', 'Re: Bench & tree?', 'SÍ')).toBe(
      'mailto:maple%2Bt0ken@groups.localhost?subject=Re%3A%20Bench%20%26%20tree%3F&body=S%C3%8D',
    );
  });
});
