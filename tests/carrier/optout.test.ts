import { afterEach, describe, expect, test } from 'vitest';
import { ana, ben, bodies, type House, openHouse, write } from './house.ts';

let house: House;
afterEach(() => house.close());

const says = (from: string, body: string) => house.carrier.phoneSends({ from, body });
const lastForm = () => house.posted.at(-1)?.form;

const both = [true, false];
const stopWords = ['STOP', 'stop', ' Stop \n', 'STOPALL', 'unsubscribe', 'Cancel', 'END', 'quit', 'REVOKE', 'OptOut'];

describe.each(both)('with Advanced Opt-Out %s', (advancedOptOut) => {
  test.each(stopWords)('%j stops: the carrier says so, blocks, and still posts the text', async (word) => {
    house = await openHouse({ advancedOptOut });
    await says(ana, word);
    expect(bodies(house, ana)).toEqual([word, expect.stringContaining('unsubscribed')]);
    expect(lastForm()).toMatchObject({ Body: word, From: ana });
    expect(lastForm()?.OptOutType).toBe(advancedOptOut ? 'STOP' : undefined);
    expect(await write(house, ana, 'Hello?')).toEqual({ kind: 'failed', code: 21610 });
    expect(await write(house, ben, 'Hello?')).toMatchObject({ kind: 'sent' });
    expect(bodies(house, ana)).toHaveLength(2);
  });

  test.each(['STOP please', 'stop.', 'please stop', 'stop it', '', 'STOP STOP'])('%j stops nothing', async (body) => {
    house = await openHouse({ advancedOptOut });
    await says(ana, body);
    expect(bodies(house, ana)).toEqual([body]);
    expect(lastForm()?.OptOutType).toBeUndefined();
    expect(await write(house, ana, 'Hello')).toMatchObject({ kind: 'sent' });
  });

  test.each(['START', 'unstop'])('%s opens again what was stopped, and tells so once', async (word) => {
    house = await openHouse({ advancedOptOut });
    await says(ana, 'STOP');
    await says(ana, 'STOP');
    await says(ana, word);
    await says(ana, word);
    expect(bodies(house, ana)).toEqual([
      ...['STOP', expect.stringContaining('unsubscribed'), 'STOP'],
      ...[word, expect.stringContaining('re-subscribed'), word],
    ]);
    expect(lastForm()?.OptOutType).toBe(advancedOptOut ? 'START' : undefined);
    expect(await write(house, ana, 'Welcome back')).toMatchObject({ kind: 'sent' });
  });
});

describe('the Messaging Service', () => {
  test('answers HELP with our words, and lets INFO and YES be ours', async () => {
    house = await openHouse({ advancedOptOut: true, helpReply: 'Our help. Reply MENU for what you can say now' });
    await says(ana, 'help');
    expect(lastForm()).toMatchObject({ OptOutType: 'HELP' });
    await says(ana, 'INFO');
    expect(bodies(house, ana)).toEqual(['help', 'Our help. Reply MENU for what you can say now', 'INFO']);
    await says(ben, 'STOP');
    await says(ben, 'YES');
    expect(await write(house, ben, 'Hello?')).toEqual({ kind: 'failed', code: 21610 });
  });
});

describe('a bare number', () => {
  test('answers HELP and INFO itself, whatever help we wrote', async () => {
    house = await openHouse({ advancedOptOut: false, helpReply: 'ours' });
    await says(ana, 'HELP');
    await says(ana, 'info');
    const reply = 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.';
    expect(bodies(house, ana)).toEqual(['HELP', reply, 'info', reply]);
  });

  test('takes YES for an opt-in, but an ordinary yes is left in peace', async () => {
    house = await openHouse({ advancedOptOut: false });
    await says(ana, 'yes');
    expect(bodies(house, ana)).toEqual(['yes']);
    await says(ana, 'STOP');
    await says(ana, 'yes');
    expect(await write(house, ana, 'Welcome back')).toMatchObject({ kind: 'sent' });
  });
});
