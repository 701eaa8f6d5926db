import { CreateTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoClient } from '../../lib/adapters/dynamo/client.ts';
import { tableSchema } from '../../lib/adapters/dynamo/schema.ts';
import type { Contact, Pod } from '../../lib/domain/nouns.ts';
import type { ShownMail } from '../../lib/local/mail/mailbox.ts';
import { changeOver, type Speaker } from '../../lib/operate/change-over/change-over.ts';
import { type Whole, wholeTable } from '../../lib/operate/change-over/left.ts';
import { readNote } from '../../lib/operate/change-over/note.ts';
import { planFor } from '../../lib/operate/change-over/plan.ts';
import { openResting } from '../../lib/operate/outside/resting.ts';
import { mailCodes } from '../../lib/runtime/carrierCodes.ts';
import { carrierTold } from '../../lib/runtime/carrierTold.ts';
import { hearAgain } from '../../lib/runtime/hear-again.ts';
import { contactKey, contactPut, heardWaiting, outboxKey, outboxPut } from '../../lib/runtime/rows.ts';
import { sendAgain } from '../../lib/runtime/send-again.ts';
import { tick } from '../../lib/runtime/tick.ts';
import { foundMaple, openPhones, type Phones, phone } from '../system/town.ts';
import { freshCloud, openCloud } from './cloud.ts';

const [edith, walt] = ['edith@example.org', 'walt@example.org'];
const [nora, zoe] = [phone(9), phone(8)];

let town: Phones;
let client: DynamoDBClient;
let left: Whole;
let here: Whole;
/** Everything that was said and done, in order. */
const log: string[] = [];
/** The restored table's own time: it stands still but for pauses. */
let passed = 0;
const now = (): string => new Date(Date.parse(town.system.clock.now()) + passed).toISOString();

const mail = (from: string, text: string) =>
  fetch(`${town.system.url}/carrier/mail`, {
    method: 'POST',
    body: `From: ${from}\r\nTo: maple@groups.localhost\r\nSubject: hello\r\nMessage-ID: <${from}-${text.length}>\r\n\r\n${text}\r\n`,
  });
const letters = async (to: string): Promise<readonly ShownMail[]> =>
  (await town.get<ShownMail[]>(`/carrier/mail?address=${to}`)).filter(({ direction }) => direction === 'out');
const stopLink = async (to: string): Promise<string> =>
  /List-Unsubscribe: <(http[^>]+)>/i.exec((await letters(to)).at(-1)?.raw.replace(/\r\n\s+/g, ' ') ?? '')?.[1] ?? '';

const later = (minutes: number): string =>
  new Date(Date.parse(town.system.clock.now()) + minutes * 60_000).toISOString();
const heldUntil = (id: string, release: string) => ({
  ...{ recipient: phone(2), id, release, text: `You are told of ${id}` },
  plain: {
    ...({
      S: 'held',
      kind: 'unasked',
      why: 'nudge',
      community: 'maple',
      communityName: 'Maple',
      member: 'm3',
    } as const),
    ...{ zone: 'America/New_York', quietFrom: 23, quietTo: 1, segments: 1, createdAt: town.system.clock.now() },
  },
});

const contactAt = async (whole: Whole, address: string): Promise<Contact | undefined> =>
  (await whole.table.get([contactKey(address)]))[0]?.body as Contact | undefined;

/** The functions of the deployment, at work on the restored table. */
const house = () => ({ ...town.system.house, table: here.table, now });
const work: Readonly<Record<Speaker, () => Promise<unknown>>> = {
  hear: () => hearAgain(house()),
  tick: () => tick(house()),
  deliver: () => sendAgain(house()),
};
const awake = new Set<Speaker>();
const aMinute = async (): Promise<void> => {
  for (const name of awake) await work[name]();
};

const hands = {
  rest: async (names: readonly Speaker[]) => {
    log.push(`rest ${names}`);
    for (const name of names) awake.delete(name);
  },
  wake: async (names: readonly Speaker[]) => {
    log.push(`wake ${names}`);
    for (const name of names) awake.add(name);
    await aMinute();
  },
  deploy: async () => {
    log.push('deploy');
    // One who writes while the change is made is heard by nobody yet.
    const body = { text: "join maple i'm Zoe", to: '+15550100000', photos: [] };
    await left.table.write(heardWaiting(zoe, 'SMlate', now(), body));
    return true;
  },
  sleep: async (milliseconds: number) => {
    passed += milliseconds * 10;
    await aMinute();
  },
  now,
  say: (line: string) => void log.push(line),
};

beforeAll(async () => {
  let endpoint = '';
  town = await openPhones({
    throughProxy: async (engine) => {
      endpoint = engine;
      return engine;
    },
  });
  client = dynamoClient({ region: 'us-east-1', endpoint });
  await client.send(new CreateTableCommand(tableSchema('again')));
  left = wholeTable(client, 'manyhands');
  here = wholeTable(client, 'again');
  await foundMaple(town, 5);
  for (const one of [edith, walt]) await mail(one, 'Join, please');
  await left.table.write(outboxPut(heldUntil('the bench', later(30))));
  await left.table.write(outboxPut(heldUntil('the swing', later(90))));
  const toEdith = heldUntil('the fence', later(120));
  const mailWords = { locale: 'en' as const, pod: 'maple-1', thread: 'maple-1', subject: 'The fence' };
  await left.table.write(outboxPut({ ...toEdith, recipient: edith, mail: mailWords }));
  await left.table.write(outboxPut(heldUntil('the party', later(60 * 24 * 3))));
});
afterAll(async () => {
  client.destroy();
  await town.system.close();
});

describe('a change to a restored table', () => {
  const heard = { before: 0, mails: 0 };
  let since = '';

  test('the running table goes on: it sends, and people stop in every way there is', async () => {
    since = town.system.clock.now();
    for (const row of await left.rows('')) await here.table.write({ kind: 'put', row });
    await town.post('/clock', { advance: 'PT1H' });
    expect(await town.told(phone(2))).toContain('You are told of the bench');
    await town.says(phone(1), 'please stop texting me');
    await town.says(nora, "join maple i'm Nora");
    await town.says(nora, 'please stop texting me');
    expect((await fetch(await stopLink(edith), { method: 'POST' })).status).toBe(200);
    await carrierTold(town.system.house, walt, mailCodes.complained, 'some mail');
    await town.system.settling.settle();
    // One whose words are gone by now, and a message that went out in one mail with others.
    const quiet = await contactAt(left, phone(3));
    if (quiet) await left.table.write(contactPut({ ...quiet, state: 'stopped' }));
    const [swing] = await left.table.get([outboxKey(phone(2), 'the swing')]);
    if (swing) {
      const sent = { ...swing.plain, S: 'sent', sid: 'SMswing' };
      await left.table.write({ kind: 'put', row: { ...swing, plain: sent, body: { text: 'both at once' } } });
    }
    for (const one of [phone(1), phone(3), nora, walt]) expect((await contactAt(left, one))?.state).toBe('stopped');
    for (const one of [phone(1), walt]) expect((await contactAt(here, one))?.state).toBe('agreed');
    heard.before = (await town.told(phone(1))).length + (await town.told(nora)).length;
    heard.mails = (await letters(edith)).length + (await letters(walt)).length;
  });

  test('nobody speaks until the restored table knows who has stopped and what was said', async () => {
    const asked = { left, here, note: { from: left.name, since } };
    expect(await changeOver(asked, hands)).toBe(true);
    expect(log.filter((line) => /^(rest|wake|deploy)/.test(line))).toEqual([
      'rest hear,tick,deliver',
      'deploy',
      'wake hear',
      'wake tick,deliver',
    ]);
    expect(log.join('\n')).not.toMatch(/\+1555|@example/);
    expect((await readNote(here.table))?.doneAt).toBeDefined();
  });

  test('who stopped by text, by link or by a complaint is stopped there too, and gets nothing more', async () => {
    for (const one of [phone(1), phone(3), nora, walt]) expect((await contactAt(here, one))?.state).toBe('stopped');
    expect((await contactAt(here, zoe))?.state).toBe('agreed');
    const pods = (await here.rows('POD#')).filter(({ sk }) => sk === 'POD').map(({ body }) => body as Pod);
    expect(pods[0]?.members.find(({ address }) => address === edith)?.state).toBe('unreachable');
    const asked = (await town.told(phone(2))).length;
    await house().table.write(
      heardWaiting(phone(0), 'SMnews', now(), { text: 'begin project', to: '+15550100000', photos: [] }),
    );
    for (let minute = 0; minute < 5; minute += 1) await hands.sleep(60_000);
    expect((await town.told(phone(2))).length).toBeGreaterThan(asked);
    expect((await town.told(phone(1))).length + (await town.told(nora)).length).toBe(heard.before);
    expect((await letters(edith)).length + (await letters(walt)).length).toBe(heard.mails);
  });

  test('what was sent meanwhile is not sent again, and what waits still waits', async () => {
    expect((await town.told(phone(2))).filter((text) => text === 'You are told of the bench')).toHaveLength(1);
    expect(await town.told(phone(2))).not.toContain('You are told of the swing');
    const rows = await here.table.list(`OUT#${phone(2)}`);
    expect(rows.find(({ sk }) => sk === 'the party')?.plain.S).toBe('held');
  });

  test('run once more, nothing happens twice, and what was decided since is no matter of doubt', async () => {
    const fresh = heldUntil('the swings', later(60 * 24 * 4));
    await here.table.write(outboxPut({ ...fresh, plain: { ...fresh.plain, S: 'ready', createdAt: now() } }));
    const before = (await town.told(phone(0))).length;
    const note = await readNote(here.table);
    expect(await changeOver({ left, here, note: note ?? { from: '', since } }, hands)).toBe(true);
    expect((await town.told(phone(0))).length).toBe(before);
    const [row] = await here.table.get([outboxKey(phone(2), 'the swings')]);
    expect(row?.plain.S).toBe('ready');
  });
});

describe('whether there is anything to change to', () => {
  test('the restored table itself knows, and says it to whoever has another file', async () => {
    const other = { ...here, name: 'elsewhere' };
    const sentence = async (whole: Whole, inUse: string): Promise<string> =>
      planFor(whole, inUse).then(
        ({ from }) => from,
        (error: Error) => error.message,
      );
    expect(await sentence(left, 'manyhands')).toContain('there is nothing to do');
    expect(await sentence(left, 'another')).toContain('was not made by');
    expect(await sentence(here, 'again')).toContain('is complete');
    expect(await sentence(other, 'manyhands')).toBe('manyhands');
    expect(await sentence(other, 'a third')).toContain('Restore from that one');
  });
});

describe('functions at rest', () => {
  test('have no place to run in until they are woken', async () => {
    const cloud = freshCloud();
    const aws = await openCloud(() => cloud);
    const { rest, wake } = openResting('us-east-1', 'manyhands-prod');
    await rest(['hear', 'tick']);
    expect([...cloud.resting]).toEqual(['manyhands-prod-hear', 'manyhands-prod-tick']);
    await wake(['hear']);
    expect([...cloud.resting]).toEqual(['manyhands-prod-tick']);
    aws.close();
  });
});
