/** What a move of the clock brought. */
import { counted } from './make.js';

/** “4 messages came: Sam 1, Edith 3.” of what each card had received before and has now. */
export const whatCame = (before, now) => {
  const some = [...now]
    .map(([card, count]) => [card.name(), count - (before.get(card) ?? 0)])
    .filter(([, count]) => count > 0);
  const total = some.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return 'No message came.';
  return `${counted(total, 'message')} came: ${some.map(([name, count]) => `${name} ${count}`).join(', ')}.`;
};
