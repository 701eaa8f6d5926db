/** A thousand texts, each delivered one to five times and shuffled across senders: the same world as once each. */
import { askLocal } from '../rehearsal/play.ts';
import type { Report } from './report.ts';
import { found, inLanes, organizer, type Town } from './town.ts';

const people = 100;

/** Ten texts a person, each of which stands for itself: whatever comes between, the end is the same. */
const textsOf = (index: number): readonly string[] => {
  const n = (index % 3) + 1;
  return [
    `my name is ${String.fromCharCode(65 + (index % 26))}lex`,
    `i'm good at ${['carpentry', 'baking', 'spanish', 'phones'][index % 4]}`,
    `i have ${(index % 4) + 1} hours a week`,
    `vote ${n} ${n} 2`,
    'undo',
    `vote ${n}`,
    index % 2 ? 'español' : 'english',
    `vote ${(n % 3) + 1} ${n} 3`,
    'status',
    `i'm good at ${['painting', 'soup', 'singing'][n - 1]}`,
  ];
};

/** The world without what differs between any two runs: instants. */
const comparable = async (town: Town): Promise<string> =>
  JSON.stringify(await town.world()).replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, 'T');

const ready = async (town: Town): Promise<readonly string[]> => {
  // One after the other, so that both towns number their people alike.
  const phones = await found(town, people, 1);
  await town.says(organizer, 'begin project');
  for (const text of ['the bus stop has no bench', 'cars go too fast on Elm', 'the library closes early']) {
    await town.says(
      phones[['the bus', 'cars g', 'the li'].findIndex((start) => text.startsWith(start))] ?? organizer,
      text,
    );
  }
  await town.says(organizer, 'next');
  return phones;
};

/** Plays all texts; each person's own stay in order, as a phone sends them. */
const play = async (town: Town, phones: readonly string[], lanes: number): Promise<void> => {
  await inLanes([...phones.entries()], lanes, async ([index, phone]) => {
    for (const text of textsOf(index)) await town.says(phone, text);
  });
};

export const shuffledTexts = async (once: Town, often: Town): Promise<Report> => {
  await play(once, await ready(once), 1);
  const phones = await ready(often);
  await askLocal(often.url, '/carrier/faults', { repeat: { upTo: 5 }, reorder: true });
  const started = performance.now();
  await play(often, phones, 25);
  const seconds = (performance.now() - started) / 1000;
  const [a, b] = [await comparable(once), await comparable(often)];
  return {
    holds: a === b,
    figures: { texts: people * 10, seconds: seconds.toFixed(1), same: a === b ? 'yes' : firstDifference(a, b) },
  };
};

const firstDifference = (a: string, b: string): string => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return `at ${at}: …${a.slice(Math.max(0, at - 80), at + 60)}… ≠ …${b.slice(Math.max(0, at - 20), at + 60)}…`;
};
