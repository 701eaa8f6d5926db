/** Maple Street at work, where Rosa and Edith have nothing but a mailbox. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contact, Pod } from '../../lib/domain/nouns.ts';
import { type Neighborhood, openNeighborhood } from '../../lib/local/neighborhood.ts';
import type { Letter } from '../../lib/local/post.ts';
import { type PhoneBook, phoneBook, playStep, readTranscript, startOfTranscripts } from '../../lib/local/transcript.ts';
import { contactKey } from '../../lib/runtime/rows.ts';

const worlds = join(import.meta.dirname, '..', 'conversations', 'worlds');

export const edith = 'edith@example.org';
export const rosa = 'rosa@example.org';

export type Town = Neighborhood & {
  readonly book: PhoneBook;
  readonly play: (script: string) => Promise<readonly string[]>;
  readonly pod: () => Pod;
  readonly member: (name: string) => Pod['members'][number];
  readonly contact: (address: string) => Promise<Contact | undefined>;
  readonly last: (address: string) => Letter;
  readonly alarms: readonly string[];
};

export const openTown = async (world: string, mailers: readonly string[] = ['Edith', 'Rosa']): Promise<Town> => {
  const alarms: string[] = [];
  const log = (line: Readonly<Record<string, unknown>>): void => {
    if (line.trouble || line.alarm) alarms.push(JSON.stringify(line));
  };
  const town = openNeighborhood({ start: startOfTranscripts, log });
  const book = phoneBook();
  for (const who of mailers) book.usesMail(who);
  const play = async (script: string): Promise<readonly string[]> => {
    const lines: string[] = [];
    for (const step of readTranscript(script)) {
      if (step.kind === 'given') await play(readFileSync(join(worlds, `${step.world}.txt`), 'utf8'));
      else lines.push(...(await playStep(town, book, step)));
    }
    return lines;
  };
  await play(`Given ${world}\n`);
  town.received();
  const pod = (): Pod => {
    const [only] = town.bodies<Pod>('POD#');
    if (!only) throw new Error('there is no pod');
    return only;
  };
  return {
    ...town,
    book,
    play,
    pod,
    alarms,
    member: (name) => {
      const found = pod().members.find((one) => one.name === name);
      if (!found) throw new Error(`nobody is called ${name}`);
      return found;
    },
    contact: async (address) => (await town.house.table.get([contactKey(address)]))[0]?.body as Contact | undefined,
    last: (address) => {
      const letter = town.lastLetter(address);
      if (!letter) throw new Error(`no mail to ${address}`);
      return letter;
    },
  };
};
