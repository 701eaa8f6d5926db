/**
 * From the table in use to a restored one, with nobody told twice and nobody told after a stop. All who speak are at rest
 * until the restored table knows what the other has sent and who has stopped; what people write meanwhile is kept.
 * May be run again after any failure: every step does nothing the second time.
 */
import { dueShards, type Table } from '../../runtime/ports.ts';
import type { Whole } from './left.ts';
import { carryLinks, withholdFromGone } from './links.ts';
import { leaveUnsaid, settleMessages } from './messages.ts';
import { keepNote, type Note } from './note.ts';
import { carryStops } from './stops.ts';
import { carryWords } from './words.ts';

/** The functions that decide and speak. Those at the doors go on: they only keep what comes in. */
export const speakers = ['hear', 'tick', 'deliver'] as const;

export type Speaker = (typeof speakers)[number];

export type Stagehands = {
  readonly rest: (names: readonly Speaker[]) => Promise<void>;
  readonly wake: (names: readonly Speaker[]) => Promise<void>;
  /** False when the deployment failed, and all is as it was before. */
  readonly deploy: () => Promise<boolean>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly now: () => string;
  readonly say: (line: string) => void;
};

export type ChangeOver = {
  readonly left: Whole;
  readonly here: Whole;
  readonly note: Note;
};

/** Longer than any call of a function may last. */
const lastCallsMs = 70_000;
const lookMs = 15_000;
/** What is not heard by then fails for a reason of its own, and each minute tries it again. */
const mostLooks = 40;

const farAway = '9999-12-31T00:00:00.000Z';

const waiting = async (table: Table): Promise<number> => {
  const shards = Array.from({ length: dueShards }, (_, shard) => table.due(shard, farAway, 100, 'HEARD#'));
  return (await Promise.all(shards)).reduce((sum, { length }) => sum + length, 0);
};

/** The index may lag behind the rows: nothing waits when nothing waits twice. */
const untilHeard = async ({ table }: Whole, { sleep, say }: Stagehands): Promise<void> => {
  let quiet = 0;
  for (let look = 0; look < mostLooks && quiet < 2; look += 1) {
    await sleep(lookMs);
    const count = await waiting(table);
    quiet = count === 0 ? quiet + 1 : 0;
    if (count > 0) say(`  ${count} still wait to be heard.`);
  }
};

/** Everybody at rest, and both tables the same in what was said and who has stopped. */
const prepared = async ({ left, here, note }: ChangeOver, hands: Stagehands): Promise<void> => {
  hands.say('Nothing is decided or sent until this is done; what people write meanwhile is kept.');
  await hands.rest(speakers);
  await hands.sleep(lastCallsMs);
  const settled = await settleMessages(here, left.table, note.since, hands.now());
  hands.say(`${settled} messages that seemed to wait had gone out, or are nobody's to send.`);
  hands.say(
    `${await carryWords(left, here.table, note.since)} texts, mails and stops of the meantime are heard again.`,
  );
};

/** Returns whether the restored table is in use now. Throws what AWS says; then the speakers rest until it is run again. */
export const changeOver = async (asked: ChangeOver, hands: Stagehands): Promise<boolean> => {
  const { left, here, note } = asked;
  await prepared(asked, hands);
  if (!(await hands.deploy())) {
    await hands.wake(speakers);
    hands.say('The deployment failed. All goes on with the table there was.');
    return false;
  }
  await carryWords(left, here.table, note.since);
  await hands.wake(['hear']);
  await untilHeard(here, hands);
  const stops = await carryStops(left, here.table);
  const links = await carryLinks(left, here, note.since, hands.now());
  if (links > 0) await untilHeard(here, hands);
  hands.say(`${stops + links} stops were missing beyond what was heard again, and are kept.`);
  const unsaid = (await leaveUnsaid(here, left.table)) + (await withholdFromGone(here, hands.now()));
  hands.say(`${unsaid} messages were given before, word for word, or are to people who have left: they stay unsaid.`);
  await hands.wake(['tick', 'deliver']);
  await keepNote(here.table, { ...note, doneAt: hands.now() });
  return true;
};
