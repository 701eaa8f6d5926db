import { describe, expect, test } from 'vitest';
import { readInbound, readReport } from '../../lib/adapters/twilio/wire.ts';

describe('reading a report', () => {
  const sid = `SM${'a'.repeat(32)}`;
  test.each([
    ['accepted', 'sent'],
    ['sending', 'sent'],
    ['read', 'delivered'],
    ['canceled', 'failed'],
    ['a status of tomorrow', 'sent'],
  ])('%s counts as %s', (MessageStatus, state) => {
    expect(readReport({ MessageSid: sid, MessageStatus, Tomorrow: 'x' })).toEqual({ ok: true, value: { sid, state } });
  });

  test('refuses one that names no text, and tells the field but not what it held', () => {
    expect(readReport({ MessageSid: 'secret', MessageStatus: 'sent' })).toEqual({
      ok: false,
      reason: 'not readable: MessageSid',
    });
    expect(readReport({})).toEqual({ ok: false, reason: 'not readable: MessageSid, MessageStatus' });
  });
});

describe('reading a text', () => {
  const good = {
    MessageSid: `MM${'b'.repeat(32)}`,
    From: '+15550100001',
    To: '+15550100000',
    Body: ' hi ',
    Tomorrow: 'x',
  };

  test('keeps the words as typed, and no file that has no address or type', () => {
    const files = { NumMedia: '3', MediaUrl0: 'https://a/0', MediaContentType0: 'image/png', MediaUrl1: 'https://a/1' };
    expect(readInbound({ ...good, ...files, OptOutType: 'STOP' })).toEqual({
      ok: true,
      value: {
        ...{ sid: good.MessageSid, from: good.From, to: good.To, body: ' hi ', optOutType: 'STOP' },
        media: [{ url: 'https://a/0', contentType: 'image/png' }],
      },
    });
  });

  test('needs neither words nor a count of files', () => {
    const { Body: _, ...rest } = good;
    expect(readInbound(rest)).toMatchObject({ ok: true, value: { body: '', media: [] } });
  });

  test.each([
    ['MessageSid', { ...good, MessageSid: 'SMx' }],
    ['MessageSid', { ...good, MessageSid: [good.MessageSid, good.MessageSid] }],
    ['From', { ...good, From: '' }],
    ['Body', { ...good, Body: ['a', 'b'] }],
    ['NumMedia', { ...good, NumMedia: 'many' }],
    ['NumMedia', { ...good, NumMedia: '1000000' }],
  ])('is refused by the name of the field: %s', (field, form) => {
    expect(readInbound(form)).toEqual({ ok: false, reason: `not readable: ${field}` });
  });
});
