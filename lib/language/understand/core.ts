import { companions } from '../../../templates/words/companions.ts';
import * as dates from '../../../templates/words/dates.ts';
import * as numbers from '../../../templates/words/numbers.ts';
import { commandTables } from './command-tables.ts';

let core: ReadonlySet<string> | undefined;

/** The words a message hangs on: our commands, numbers, days and who comes along. A slip is put right to one of them rather than to another word. */
export function coreWords(): ReadonlySet<string> {
  core ??= collected();
  return core;
}

function collected(): ReadonlySet<string> {
  const { bare, replies, numbered, opened } = commandTables();
  const told = [bare, replies, numbered, opened].flatMap((table) => [...table.keys()]);
  const counted = [numbers.numberWords, numbers.ordinalWords, dates.weekdays, dates.nearDays].flatMap((list) =>
    Object.keys(list),
  );
  return new Set(
    [...told.flatMap((words) => words.split(' ')), ...counted, ...companions].filter((word) => word.length > 2),
  );
}
