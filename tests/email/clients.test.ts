import { describe, expect, test } from 'vitest';
import { ownWords } from '../../lib/language/reply/reply.ts';
import { clientCases, written } from './clients.ts';

describe('an answer above the quotation is all that is left', () => {
  test.each(clientCases)('$client in $language: $above', ({ above }) => {
    expect(ownWords({ text: above })).toBe(written);
  });

  test('ten clients and ten languages at the least', () => {
    expect(new Set(clientCases.map(({ client }) => client)).size).toBeGreaterThan(15);
    expect(new Set(clientCases.map(({ language }) => language)).size).toBeGreaterThan(20);
  });
});

describe('an answer below a marked quotation is all that is left', () => {
  test.each(clientCases.filter(({ below }) => below !== undefined))('$client in $language: $below', ({ below }) => {
    expect(ownWords({ text: below })).toBe(written);
  });
});

describe('lines of Windows end the same', () => {
  test.each(clientCases)('$client in $language', ({ above }) => {
    expect(ownWords({ text: above.replaceAll('\n', '\r\n') })).toBe(written);
  });
});
