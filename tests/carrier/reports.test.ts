import { afterEach, describe, expect, test } from 'vitest';
import { readReport } from '../../lib/adapters/twilio/wire.ts';
import { ana, ben, bodies, type House, openHouse, write } from './house.ts';

let house: House;
afterEach(() => house.close());

const reports = () => house.posted.map(({ form }) => form.MessageStatus);

describe('status callbacks', () => {
  test('tell queued, sent and delivered, signed, to the address that carries our own ids', async () => {
    house = await openHouse();
    const sent = await write(house, ana, 'hi');
    await house.carrier.settled();
    expect(reports()).toEqual(['queued', 'sent', 'delivered']);
    for (const post of house.posted) {
      expect(post).toMatchObject({ path: '/twilio/status?out=42&attempt=7', signed: true });
      expect(post.form).toMatchObject({ MessageSid: sent.kind === 'sent' && sent.sid, To: ana });
    }
    const read = readReport(house.posted.at(-1)?.form ?? {});
    expect(read).toEqual({ ok: true, value: { sid: sent.kind === 'sent' && sent.sid, state: 'delivered' } });
  });

  test.each([
    [{ status: { code: 30003 } }, ['queued', 'sent', 'undelivered'], 30003],
    [{ status: { fail: 'failed', code: 30005, to: ana } }, ['queued', 'failed'], 30005],
    [{ fail: { code: 30007, to: ana } }, ['queued', 'sent', 'undelivered'], 30007],
  ])('tell what went wrong under %j, and no phone shows the text', async (faults, statuses, code) => {
    house = await openHouse();
    house.carrier.faults.set(faults);
    expect(await write(house, ana, 'hi')).toMatchObject({ kind: 'sent' });
    await house.carrier.settled();
    expect(reports()).toEqual(statuses);
    expect(readReport(house.posted.at(-1)?.form ?? {})).toMatchObject({ value: { state: statuses.at(-1), code } });
    expect(bodies(house, ana)).toEqual([]);
  });

  test('about one phone only, when the fault names one', async () => {
    house = await openHouse();
    house.carrier.faults.set({ status: { fail: 'undelivered', code: 30003, to: ben } });
    await write(house, ana, 'hi');
    await write(house, ben, 'hi');
    expect([bodies(house, ana), bodies(house, ben)]).toEqual([['hi'], []]);
  });

  test('are tried again when the house answers badly, and only ever move the text forward', async () => {
    house = await openHouse();
    house.answers.push(500, 500, 500);
    const sent = await write(house, ana, 'hi');
    await house.carrier.settled();
    expect(reports()).toEqual(['queued', 'queued', 'queued', 'sent', 'delivered']);
    house.carrier.resume();
    await house.carrier.settled();
    expect(reports().slice(5)).toEqual(['queued']);
    const found = await house.texts.find({ to: ana, body: 'hi', after: '2026-11-20T15:00:00Z' });
    expect(found).toEqual([{ sid: sent.kind === 'sent' && sent.sid, state: 'delivered' }]);
  });

  test('are lost when told to be, yet the text arrives', async () => {
    house = await openHouse();
    house.carrier.faults.set({ loseCallbacks: true });
    await write(house, ana, 'hi');
    await house.carrier.settled();
    expect(reports()).toEqual([]);
    expect(bodies(house, ana)).toEqual(['hi']);
    house.carrier.faults.clear();
    house.carrier.resume();
    await house.carrier.settled();
    expect(reports()).toEqual([]);
  });
});
