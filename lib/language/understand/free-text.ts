import type { Intent } from '../../domain/intent.ts';
import { thank } from './fillers/texts.ts';
import type { Reading } from './reading.ts';

/** Any sentence, where any sentence is an answer. */
export function freeText(reading: Reading): Intent | undefined {
  const { text } = reading.sentence;
  switch (reading.context.asked) {
    case 'frustration':
      return { intent: 'frustration', text };
    case 'proposal':
      return { intent: 'propose', text };
    case 'thanks':
      return thank(reading);
    case 'reflection':
      return { intent: 'reflect', text };
    case 'ritual':
    case 'need':
    case 'line':
    case 'story':
      return { intent: 'answer', text };
    case 'checkin':
      return { intent: 'progress', note: text };
    default:
      return undefined;
  }
}
