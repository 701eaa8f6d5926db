import { dayUnits, months, namedHours, nearDays, vagueAmounts, weekdays } from './dates.ts';
import { deeds, deedsEs, lightDeeds } from './deeds.ts';
import { numberWords, ordinalWords } from './numbers.ts';
import { settingKeys } from './settings.ts';

/** Words that slots know; misspellings of these are corrected too. */
export const slotWords: readonly string[] = [
  ...[dayUnits, months, namedHours, nearDays, vagueAmounts, weekdays, numberWords, ordinalWords].flatMap((words) =>
    Object.keys(words),
  ),
  ...deeds,
  ...lightDeeds,
  ...deedsEs,
  ...Object.keys(settingKeys).flatMap((name) => name.split(' ')),
].filter((word) => word.length > 2);
