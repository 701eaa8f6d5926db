/** A large group brought to where a fault is to be tried, over the same addresses a person uses. */
import { askLocal, overHttp, type WireText } from '../rehearsal/play.ts';

export type Town = {
  readonly url: string;
  readonly says: (phone: string, text: string) => Promise<void>;
  readonly texts: (phone: string) => Promise<readonly WireText[]>;
  readonly world: <T>() => Promise<T>;
  readonly days: (count: number) => Promise<void>;
};

export const organizer = '+15550300000';
export const phoneOf = (index: number): string => `+1555031${String(index).padStart(4, '0')}`;

export const townAt = (url: string): Town => {
  const { says, texts } = overHttp(url);
  return {
    url,
    says,
    texts,
    world: () => askLocal(url, '/world?community=maple'),
    days: async (count) => {
      await askLocal(url, '/clock', { advance: `P${count}D` });
    },
  };
};

/** Runs over a list with so many at once, in order of starting. */
export const inLanes = async <T>(
  items: readonly T[],
  lanes: number,
  act: (item: T) => Promise<void>,
): Promise<void> => {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < items.length) {
      const item = items[next] as T;
      next += 1;
      await act(item);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};

const firstNames = ['Ada', 'Ben', 'Cora', 'Dan', 'Eva', 'Finn', 'Gus', 'Hana', 'Ivo', 'Jo'];

/** Founds Maple and has `people` phones join; the organizer is one more. */
export const found = async (town: Town, people: number, lanes = 10): Promise<readonly string[]> => {
  await town.says(organizer, 'new Maple Street');
  for (const line of ['Burlington, Vermont', 'skip', 'skip', 'skip', 'Bea']) await town.says(organizer, line);
  const phones = Array.from({ length: people }, (_, index) => phoneOf(index));
  await inLanes([...phones.entries()], lanes, ([index, phone]) =>
    town.says(
      phone,
      `join maple i'm ${firstNames[index % firstNames.length]}${String.fromCharCode(97 + (Math.floor(index / 10) % 26))}`,
    ),
  );
  return phones;
};

/** From founded to staffing, with one task on the list. */
export const bringToStaffing = async (town: Town, phones: readonly string[]): Promise<void> => {
  await town.says(organizer, 'begin project');
  await town.says(phones[0] ?? organizer, 'the bus stop has no bench');
  await town.says(phones[1] ?? organizer, 'cars go too fast on Elm');
  await town.says(organizer, 'next');
  await town.days(1);
  await town.says(phones[0] ?? organizer, '1 1 1');
  await town.says(organizer, 'next');
  await town.days(1);
  await town.says(phones[0] ?? organizer, 'build a bench at the bus stop');
  await town.says(organizer, 'next');
  await town.days(1);
  await town.says(phones[1] ?? organizer, 'in');
  await town.says(organizer, 'next');
  await town.days(1);
  await town.says(organizer, 'add task: draw the bench plan');
};
